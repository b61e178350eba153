import { messageOfCaller, moderates, roomOfCaller } from "../access.ts";
import type { Call, Handler } from "../call.ts";
import type { Message, Person, Room } from "../entities.ts";
import { ApiError, roomNotFound } from "../errors.ts";
import { textField } from "../fields.ts";
import { canonicalId, decodeId, encodeId } from "../ids.ts";
import { readContent } from "../message-content.ts";
import { readFile, storeFile } from "../message-file.ts";
import { requireMeeting } from "../person-to-add.ts";
import { listDirectMessages, listMessages, readBack } from "./message-lists.ts";

/** "not more than 10 times": https://developer.webex.com/docs/api/v1/messages/edit-a-message. */
const EDIT_LIMIT = 10;

/** The handlers of `/messages`. */
export const messageHandlers = {
  "messages.list": listMessages,
  "messages.listDirect": listDirectMessages,
  "messages.create": createMessage,
  "messages.createWithFile": createMessage,
  "messages.get": (call) => readBack(messageOfCaller(call, "Unable to get message.")),
  "messages.update": updateMessage,
  "messages.delete": deleteMessage,
} satisfies Record<string, Handler>;

function createMessage(call: Call): Message {
  const { store, caller, body } = call;
  checkDestination(body);
  const file = readFile(call);
  const content = readContent(body, store, file !== undefined);
  const room = destinationRoom(call);
  if (room.isAnnouncementOnly && !moderates(call, room)) {
    throw new ApiError(403, "Unable to post message to room: only moderators can post in announcement mode.");
  }
  const id = encodeId("MESSAGE", store.nextMessageUuid(), decodeId(room.id).cluster);
  const message: Message = {
    id,
    parentId: rootOfThread(call, room),
    roomId: room.id,
    roomType: room.type,
    toPersonId: textField(body, "toPersonId"),
    toPersonEmail: textField(body, "toPersonEmail"),
    ...content,
    files: file && [storeFile(call, id, file)],
    personId: caller.id,
    personEmail: caller.emails[0] ?? "",
    created: store.timestamp(),
  };
  store.addMessage(message, room);
  return message;
}

function updateMessage(call: Call): Message {
  const { store, caller, body } = call;
  const message = messageOfCaller(call, "Unable to edit message.");
  if (message.personId !== caller.id) throw new ApiError(403, "Only the author can edit a message.");
  const roomId = textField(body, "roomId");
  if (roomId === undefined) throw new ApiError(400, "roomId cannot be null");
  if (canonicalId(roomId, "ROOM") !== message.roomId) throw roomNotFound();
  if (message.files || message.attachments) {
    throw new ApiError(400, "Messages with files or attachments cannot be edited.");
  }
  const edits = store.editCounts.get(message.id) ?? 0;
  if (edits >= EDIT_LIMIT) throw new ApiError(400, `A message can be edited at most ${EDIT_LIMIT} times.`);
  const { text, markdown } = body;
  const content = readContent({ text, markdown }, store);
  const edited: Message = { ...message, ...content, updated: store.timestamp() };
  store.messages.set(message.id, edited);
  store.editCounts.set(message.id, edits + 1);
  store.happenings.add({ resource: "messages", event: "updated", data: edited });
  return edited;
}

function deleteMessage(call: Call): undefined {
  const message = messageOfCaller(call, "Unable to delete message.");
  const isOwn = message.personId === call.caller.id;
  const moderates = call.store.membership(call.caller.id, message.roomId)?.isModerator === true;
  if (!isOwn && !moderates) throw new ApiError(403, "Unable to delete message.");
  call.store.removeMessage(message);
}

function checkDestination(body: Call["body"]): void {
  const given = ["roomId", "toPersonEmail", "toPersonId"].filter(
    (name) => textField(body, name) !== undefined,
  );
  if (given.length === 1) return;
  throw new ApiError(
    400,
    "Exactly one of the destination fields must not be empty (roomId, toPersonEmail, toPersonId)",
  );
}

function destinationRoom(call: Call): Room {
  const roomId = textField(call.body, "roomId");
  if (roomId !== undefined) return roomOfCaller(call, roomId);
  const person = destinationPerson(call);
  if (person.id === call.caller.id) throw new ApiError(400, "A person cannot send a message to themselves.");
  if (person.type === "bot" && call.caller.type === "bot") {
    throw new ApiError(403, "A bot cannot send a message to another bot.");
  }
  requireMeeting(call, person);
  return call.store.openDirectRoom(call.caller, person);
}

function destinationPerson({ store, body }: Call): Person {
  const toPersonId = textField(body, "toPersonId");
  const id = toPersonId === undefined ? undefined : canonicalId(toPersonId, "PEOPLE");
  const person = store.person(id, textField(body, "toPersonEmail"));
  if (!person) throw new ApiError(404, "Person not found");
  return person;
}

/** Threads are flat: a reply to a reply belongs to the message that began the thread. */
function rootOfThread({ store, body }: Call, room: Room): string | undefined {
  const parentId = textField(body, "parentId");
  if (parentId === undefined) return undefined;
  const parent = store.messages.get(canonicalId(parentId, "MESSAGE"));
  if (parent?.roomId !== room.id) {
    throw new ApiError(400, "Unable to post message to room: the parent is not a message of this room.");
  }
  return parent.parentId ?? parent.id;
}
