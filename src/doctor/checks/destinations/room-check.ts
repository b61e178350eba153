import { isUuid, type Membership, type Person, type Room, WebexError } from "../../../webex/index.ts";
import { fault, ok, type Row } from "../../row.ts";
import type { Visit } from "./visit.ts";

/**
 * Whether a room exists, and the token's owner is a member and can post. Throws `WebexError` for errors that are not about
 * the room.
 */
export async function roomRow(what: string, roomId: string, visit: Visit): Promise<Row> {
  const { me } = visit;
  const name = me.displayName ?? "the token's owner";
  const room = await readRoom(roomId, visit);
  if (room === undefined) {
    const found =
      "Webex shows this token no such room: the ID is wrong, or the token's owner is not in the room.";
    return fault(what, found, addTo("the room", visit));
  }
  const title = `"${room.title}"`;
  const membership = await ownMembership(room.id, visit);
  if (membership === undefined) {
    return fault(what, `${name} is not in ${title}.`, addTo(title, visit));
  }
  visit.roomsMet.set(room.id, room.title);
  const { isModerator = false } = membership;
  if (room.isReadOnly) {
    const advice = "Give another room, or ask a moderator to change that.";
    return fault(what, `${title} is read-only: nobody can post there.`, advice);
  }
  if (room.isAnnouncementOnly && !isModerator) {
    const found = `In ${title} only moderators can post, and ${name} is not a moderator.`;
    const advice = `In Webex, open ${title}, then “People”, and ask a moderator to make ${name} a moderator too.`;
    return fault(what, found, advice);
  }
  const more = room.isAnnouncementOnly ? "is a moderator there, and can post" : "is in it, and can post";
  return ok(what, `The room ${title}: ${name} ${more}.`);
}

/** How to add the token's owner. */
function addTo(room: string, { me }: Visit): string {
  return `In Webex, open ${room}, ${thenAdd(me)}`;
}

/** The same, after a room was opened. */
export function thenAdd(me: Person): string {
  return `then “People”, “Add people”, and add ${ownerOf(me)}.`;
}

/** The address of the token's owner. */
export function ownerOf({ emails }: Person): string {
  return emails?.[0] ?? "the token's owner";
}

/** `undefined` if there is no such room or Webex hides it. A bare UUID finds only rooms in Webex's first region. */
async function readRoom(roomId: string, { webex, audience }: Visit): Promise<Room | undefined> {
  try {
    return await webex.rooms.get({ roomId });
  } catch (error) {
    if (!isHidden(error)) throw error;
    const id = isUuid(roomId) ? await audience.rooms.idByUuid(roomId) : undefined;
    return id === undefined ? undefined : webex.rooms.get({ roomId: id });
  }
}

async function ownMembership(roomId: string, { webex, me }: Visit): Promise<Membership | undefined> {
  try {
    const [own] = await Array.fromAsync(webex.memberships.list({ roomId, personId: me.id }));
    return own;
  } catch (error) {
    if (isHidden(error)) return undefined;
    throw error;
  }
}

/** Whether Webex hides something that a token may not see. */
function isHidden(error: unknown): boolean {
  return error instanceof WebexError && (error.kind === "not found" || error.kind === "forbidden");
}
