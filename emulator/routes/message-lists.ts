import { roomOfCaller } from "../access.ts";
import type { Call, Listing } from "../call.ts";
import type { Message } from "../entities.ts";
import { ApiError } from "../errors.ts";
import { canonicalId } from "../ids.ts";

/** "Cannot exceed 100 if used with mentionedPeople": https://developer.webex.com/docs/api/v1/messages/list-messages. */
const MOST_WITH_MENTIONS = 100;

/** `/messages/direct` has no pages and only returns the newest messages. */
const DIRECT_LIMIT = 50;

/** Lists the messages in one room, newest first. */
export function listMessages(call: Call): Listing {
  const { roomId, parentId, mentionedPeople, before, beforeMessage } = call.query;
  if (!roomId) throw new ApiError(400, "Required String parameter 'roomId' is not present");
  const room = roomOfCaller(call, roomId);
  const mentioned = mentionedPeople && personId(call, mentionedPeople);
  if (call.caller.type === "bot" && room.type === "group" && mentioned !== call.caller.id) {
    throw new ApiError(403, "Failed to get activity.");
  }
  const items = olderThan(newestFirst(call, room.id), beforeMessage)
    .filter((message) => !before || Date.parse(message.created) < Date.parse(before))
    .filter((message) => !parentId || message.parentId === canonicalId(parentId, "MESSAGE"))
    .filter((message) => !mentioned || message.mentionedPeople?.includes(mentioned));
  return { items: items.map(readBack), ...(mentioned ? { mostPerPage: MOST_WITH_MENTIONS } : {}) };
}

/** Lists the messages in the 1:1 room with one person, newest first. */
export function listDirectMessages(call: Call): Listing {
  const { personId: id, personEmail, parentId } = call.query;
  if (Boolean(id) === Boolean(personEmail)) {
    throw new ApiError(400, "Provide only one destination in the personId and personEmail fields");
  }
  const person = call.store.person(id ? canonicalId(id, "PEOPLE") : undefined, personEmail);
  const room = person && call.store.directRoom(call.caller, person);
  if (!room) throw new ApiError(404, "Failed to get one on one conversation");
  const items = newestFirst(call, room.id)
    .filter((message) => !parentId || message.parentId === canonicalId(parentId, "MESSAGE"))
    .slice(0, DIRECT_LIMIT);
  return { items: items.map(readBack) };
}

/**
 * A message as a later request returns it. Webex often leaves out the Markdown then, so it is always left out here. Whom
 * it was sent to is only in the answer that created it: https://developer.webex.com/docs/api/v1/messages/get-message-details.
 */
export function readBack({
  markdown,
  toPersonId,
  toPersonEmail,
  ...message
}: Message): Omit<Message, "markdown" | "toPersonId" | "toPersonEmail"> {
  return message;
}

function newestFirst({ store }: Call, roomId: string): Message[] {
  return [...store.messages.values().filter((message) => message.roomId === roomId)].reverse();
}

function olderThan(messages: Message[], beforeMessage: string | undefined): Message[] {
  if (!beforeMessage) return messages;
  const index = messages.findIndex((message) => message.id === canonicalId(beforeMessage, "MESSAGE"));
  if (index === -1) throw new ApiError(404, "Unable to get message.");
  return messages.slice(index + 1);
}

function personId({ caller }: Call, mentionedPeople: string): string {
  return mentionedPeople === "me" ? caller.id : canonicalId(mentionedPeople, "PEOPLE");
}
