import type { PublicCall, PublicHandler } from "../call.ts";
import { ApiError } from "../errors.ts";
import { textField } from "../fields.ts";
import { decodeId, encodeId } from "../ids.ts";
import { readContent } from "../message-content.ts";

/** The handlers of `/webhooks/incoming`. */
export const incomingWebhookHandlers = {
  "incomingWebhooks.post": postIncoming,
} satisfies Record<string, PublicHandler>;

/** Posts into the room of the webhook, as the webhook. */
function postIncoming({ store, id, body }: PublicCall): undefined {
  const webhook = store.incomingWebhooks.get(id);
  const room = store.rooms.get(webhook?.roomId ?? "");
  const sender = store.people.get(webhook?.personId ?? "");
  if (!room || !sender) throw new ApiError(404, "Webhook not found");
  const content = { text: textField(body, "text"), markdown: textField(body, "markdown") };
  if (content.text === undefined && content.markdown === undefined) {
    throw new ApiError(400, "Either text or markdown is needed.");
  }
  store.addMessage(
    {
      id: encodeId("MESSAGE", store.nextMessageUuid(), decodeId(room.id).cluster),
      roomId: room.id,
      roomType: room.type,
      ...readContent(content, store),
      personId: sender.id,
      personEmail: sender.emails[0] ?? "",
      created: store.timestamp(),
    },
    room,
  );
}
