import type {
  AttachmentAction,
  Content,
  Group,
  Membership,
  Message,
  Organization,
  Person,
  PersonDetails,
  Room,
  RoomTab,
} from "./entities.ts";
import { Happenings } from "./happenings.ts";
import { countingUuids, encodeId, membershipId } from "./ids.ts";
import { MeetingStore } from "./meetings/meeting-store.ts";
import { TeamStore } from "./team-store.ts";
import { Tokens } from "./tokens.ts";
import type { IncomingWebhook } from "./webhook-entities.ts";
import { WebhookStore } from "./webhook-store.ts";

/** The parts of a new room. Everything else depends on its creator. */
export type NewRoom = Pick<Room, "id" | "title" | "type" | "creatorId"> & Partial<Room>;

/** The parts of a new person. */
export type NewPerson = Pick<Person, "displayName" | "orgId" | "type"> &
  Partial<Pick<Person, "id" | "invitePending" | "firstName" | "lastName">> &
  PersonDetails & { email: string };

/** The whole state of the local Webex. All keys are public IDs in their canonical spelling. */
export class Store {
  readonly people = new Map<string, Person>();
  readonly rooms = new Map<string, Room>();
  readonly memberships = new Map<string, Membership>();
  /** In the order in which they were posted. */
  readonly messages = new Map<string, Message>();
  readonly editCounts = new Map<string, number>();
  readonly contents = new Map<string, Content>();
  readonly attachmentActions = new Map<string, AttachmentAction>();
  readonly roomTabs = new Map<string, RoomTab>();
  readonly groups = new Map<string, Group>();
  readonly organizations = new Map<string, Organization>();
  readonly webhooks = new WebhookStore();
  readonly incomingWebhooks = new Map<string, IncomingWebhook>();
  /** The guests, by issuer and by their name at the issuer. */
  readonly guests = new Map<string, string>();
  /** The secrets of guest issuers in base64, by issuer ID. */
  readonly guestIssuers = new Map<string, string>();
  readonly happenings = new Happenings();
  readonly tokens: Tokens;
  readonly teams: TeamStore;
  readonly meetings: MeetingStore;
  readonly nextMessageUuid: () => string = countingUuids("10000000");
  readonly nextRoomUuid: () => string = countingUuids("20000000");
  readonly nextPersonUuid: () => string = countingUuids("30000000");
  readonly nextGroupUuid: () => string = countingUuids("70000000");
  readonly nextTabUuid: () => string = countingUuids("a2000000");
  readonly nextActionUuid: () => string = countingUuids("a1000000");
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
    this.tokens = new Tokens(now);
    this.teams = new TeamStore(this);
    this.meetings = new MeetingStore(this);
  }

  /** The current time, in milliseconds since the epoch. */
  now(): number {
    return this.#now().getTime();
  }

  /** The current time in Webex's format. */
  timestamp(): string {
    return this.#now().toISOString();
  }

  /** Finds a person by address, ignoring case. */
  personByEmail(email: string): Person | undefined {
    const wanted = email.toLowerCase();
    return this.people.values().find((person) => person.emails.includes(wanted));
  }

  /** Finds a person by ID or address. */
  person(id: string | undefined, email: string | undefined): Person | undefined {
    if (id !== undefined) return this.people.get(id);
    return email === undefined ? undefined : this.personByEmail(email);
  }

  membership(personId: string, roomId: string): Membership | undefined {
    return this.memberships.get(membershipId(personId, roomId));
  }

  membershipsOf(roomId: string): Membership[] {
    return [...this.memberships.values().filter((membership) => membership.roomId === roomId)];
  }

  roomsOf(personId: string): Room[] {
    return [...this.rooms.values().filter((room) => this.membership(personId, room.id) !== undefined)];
  }

  /** The 1:1 room of two people, if there is one. */
  directRoom(one: Person, other: Person): Room | undefined {
    const meet = (roomId: string) =>
      [one, other].every(({ id }) => this.membership(id, roomId) !== undefined);
    return this.rooms.values().find((room) => room.type === "direct" && meet(room.id));
  }

  addPerson({ email, displayName, ...rest }: NewPerson): Person {
    const [first = "", ...others] = displayName.split(" ");
    const created = this.timestamp();
    const person: Person = {
      id: encodeId("PEOPLE", this.nextPersonUuid()),
      emails: [email.toLowerCase()],
      displayName,
      nickName: rest.firstName ?? first,
      firstName: first,
      lastName: others.join(" "),
      created,
      lastModified: created,
      invitePending: false,
      loginEnabled: true,
      ...rest,
    };
    this.people.set(person.id, person);
    return person;
  }

  addRoom(room: NewRoom): Room {
    const created = this.timestamp();
    const ownerId = this.people.get(room.creatorId)?.orgId ?? "";
    const flags = { isLocked: false, isAnnouncementOnly: false, isReadOnly: false, isPublic: false };
    const stored: Room = { ...flags, lastActivity: created, created, ownerId, ...room };
    this.rooms.set(stored.id, stored);
    this.happenings.add({ resource: "rooms", event: "created", data: stored });
    return stored;
  }

  addMember(room: Room, person: Person, isModerator = false): Membership {
    const membership: Membership = {
      id: membershipId(person.id, room.id),
      roomId: room.id,
      personId: person.id,
      personEmail: person.emails[0] ?? "",
      personDisplayName: person.displayName,
      personOrgId: person.orgId,
      isModerator,
      isRoomHidden: false,
      roomType: room.type,
      isMonitor: false,
      created: this.timestamp(),
    };
    this.memberships.set(membership.id, membership);
    this.happenings.add({ resource: "memberships", event: "created", data: membership });
    return membership;
  }

  removeMember(membership: Membership): void {
    this.memberships.delete(membership.id);
    this.happenings.add({ resource: "memberships", event: "deleted", data: membership });
  }

  addMessage(message: Message, room: Room): void {
    this.messages.set(message.id, message);
    room.lastActivity = message.created;
    this.happenings.add({ resource: "messages", event: "created", data: message });
  }

  removeMessage(message: Message): void {
    this.messages.delete(message.id);
    for (const content of this.contents.values()) {
      if (content.messageId === message.id) this.contents.delete(content.id);
    }
    this.happenings.add({ resource: "messages", event: "deleted", data: message });
  }

  /** Opens the 1:1 room of two people, or finds the existing one. */
  openDirectRoom(from: Person, to: Person): Room {
    const known = this.directRoom(from, to);
    if (known) return known;
    const id = encodeId("ROOM", this.nextRoomUuid());
    const room = this.addRoom({ id, title: "", type: "direct", creatorId: from.id });
    this.addMember(room, from);
    this.addMember(room, to);
    return room;
  }

  deleteRoom(roomId: string): void {
    for (const message of this.messages.values()) {
      if (message.roomId === roomId) this.removeMessage(message);
    }
    for (const { id, roomId: of } of this.roomTabs.values()) if (of === roomId) this.roomTabs.delete(id);
    for (const membership of this.membershipsOf(roomId)) this.removeMember(membership);
    this.rooms.delete(roomId);
  }
}
