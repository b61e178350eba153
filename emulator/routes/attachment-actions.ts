import { mayRead } from "../access.ts";
import type { Call, Handler } from "../call.ts";
import type { AttachmentAction } from "../entities.ts";
import { ApiError } from "../errors.ts";
import { isObject, requiredText } from "../fields.ts";
import { canonicalId, encodeId } from "../ids.ts";

/** The handlers of `/attachment/actions`. */
export const attachmentActionHandlers = {
  "attachmentActions.create": createAction,
  "attachmentActions.get": getAction,
} satisfies Record<string, Handler>;

function createAction({ store, caller, body }: Call): AttachmentAction {
  if (requiredText(body, "type") !== "submit") throw refusal("The type of an action is submit");
  const messageId = canonicalId(requiredText(body, "messageId"), "MESSAGE");
  const { inputs } = body;
  if (!isObject(inputs)) throw refusal("Inputs should be an object");
  const message = store.messages.get(messageId);
  if (!message?.attachments || !mayRead(store, caller, message)) {
    throw refusal("MessageId should point to an activity with cards");
  }
  if (message.personId === caller.id) {
    throw refusal("Author of a card cannot submit a cardAction on that card");
  }
  const action: AttachmentAction = {
    id: encodeId("ATTACHMENT_ACTION", store.nextActionUuid()),
    type: "submit",
    messageId,
    inputs,
    personId: caller.id,
    roomId: message.roomId,
    created: store.timestamp(),
  };
  store.attachmentActions.set(action.id, action);
  store.happenings.add({ resource: "attachmentActions", event: "created", data: action });
  return action;
}

function getAction({ store, caller, id }: Call): AttachmentAction {
  const action = store.attachmentActions.get(canonicalId(id, "ATTACHMENT_ACTION"));
  if (!action || !store.membership(caller.id, action.roomId)) {
    throw new ApiError(404, "Unable to get attachment action.");
  }
  return action;
}

function refusal(why: string): ApiError {
  return new ApiError(400, `Unable to post attachment action: "${why}"`);
}
