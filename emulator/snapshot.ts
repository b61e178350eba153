import type { Membership, Message, Person, Room, Team, TeamMembership } from "./entities.ts";
import type { Store } from "./store.ts";

/** The whole state as plain data. */
export interface Snapshot {
  people: Person[];
  rooms: Room[];
  memberships: Membership[];
  messages: Message[];
  teams: Team[];
  teamMemberships: TeamMembership[];
}

/** Copies the state, so that nobody outside can change it. */
export function snapshot({ people, rooms, memberships, messages, teams }: Store): Snapshot {
  return {
    people: plainCopy([...people.values()]),
    rooms: plainCopy([...rooms.values()]),
    memberships: plainCopy([...memberships.values()]),
    messages: plainCopy([...messages.values()]),
    teams: plainCopy([...teams.all.values()]),
    teamMemberships: plainCopy([...teams.memberships.values()]),
  };
}

/** The messages in one room, oldest first. A title must be that of a single room. */
export function messagesIn(store: Store, roomIdOrTitle: string): Message[] {
  const byTitle = store.rooms.values().filter((room) => room.title === roomIdOrTitle);
  const known = store.rooms.get(roomIdOrTitle);
  const [room, ...others] = known ? [known] : [...byTitle];
  if (!room) throw new Error(`There is no room with the id or title "${roomIdOrTitle}".`);
  if (others.length > 0) throw new Error(`Several rooms are titled "${roomIdOrTitle}": give an id.`);
  return plainCopy([...store.messages.values().filter((message) => message.roomId === room.id)]);
}

/** The messages in all 1:1 rooms of one person, oldest first. */
export function directMessages(store: Store, email: string): Message[] {
  const person = store.personByEmail(email);
  if (!person) throw new Error(`There is no person with the address ${email}.`);
  const messages = store.messages
    .values()
    .filter(({ roomId, roomType }) => roomType === "direct" && store.membership(person.id, roomId));
  return plainCopy([...messages]);
}

/** JSON leaves out what is undefined, as an answer would. */
function plainCopy<T>(items: T[]): T[] {
  return JSON.parse(JSON.stringify(items));
}
