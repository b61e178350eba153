import type { Membership, Message, Person, Room } from "./entities.ts";
import { countingUuids, encodeId, membershipId } from "./ids.ts";

/** What a new room is made of; the rest follows from who makes it. */
export type NewRoom = Pick<Room, "id" | "title" | "type" | "creatorId"> & Partial<Room>;

/** What a new person is made of. */
export type NewPerson = Pick<Person, "id" | "displayName" | "orgId" | "type" | "invitePending"> & {
  email: string;
};

/** Everything the local Webex knows; all keys are public ids in their canonical spelling. */
export class Store {
  readonly people = new Map<string, Person>();
  readonly rooms = new Map<string, Room>();
  readonly memberships = new Map<string, Membership>();
  /** In the order they were posted. */
  readonly messages = new Map<string, Message>();
  readonly editCounts = new Map<string, number>();
  readonly personIdByToken = new Map<string, string>();
  readonly nextMessageUuid: () => string = countingUuids("10000000");
  readonly nextRoomUuid: () => string = countingUuids("20000000");
  readonly nextPersonUuid: () => string = countingUuids("30000000");
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** The present time as Webex writes it. */
  timestamp(): string {
    return this.#now().toISOString();
  }

  /** Finds a person by address; addresses do not tell upper from lower case. */
  personByEmail(email: string): Person | undefined {
    const wanted = email.toLowerCase();
    return this.people.values().find((person) => person.emails.includes(wanted));
  }

  /** Finds who is meant by an id or an address. */
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

  /** The 1:1 room of two people, if they ever spoke. */
  directRoom(one: Person, other: Person): Room | undefined {
    const meet = (roomId: string) =>
      [one, other].every(({ id }) => this.membership(id, roomId) !== undefined);
    return this.rooms.values().find((room) => room.type === "direct" && meet(room.id));
  }

  addPerson({ email, displayName, ...rest }: NewPerson): Person {
    const [firstName = "", ...others] = displayName.split(" ");
    const emails = [email.toLowerCase()];
    const lastName = others.join(" ");
    const names = { displayName, nickName: firstName, firstName, lastName };
    const person: Person = { ...rest, ...names, emails, created: this.timestamp() };
    this.people.set(person.id, person);
    return person;
  }

  addRoom(room: NewRoom): Room {
    const created = this.timestamp();
    const ownerId = this.people.get(room.creatorId)?.orgId ?? "";
    const flags = { isLocked: false, isAnnouncementOnly: false, isReadOnly: false, isPublic: false };
    const stored: Room = { ...flags, lastActivity: created, created, ownerId, ...room };
    this.rooms.set(stored.id, stored);
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
    return membership;
  }

  /** Opens the 1:1 room of two people, or finds the one they have. */
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
    this.rooms.delete(roomId);
    for (const membership of this.membershipsOf(roomId)) this.memberships.delete(membership.id);
    const lost = this.messages.values().filter((message) => message.roomId === roomId);
    for (const message of lost) this.messages.delete(message.id);
  }
}
