import type { MessageContent, Person } from "./entities.ts";
import { ApiError } from "./errors.ts";
import { isObject, listField, textField } from "./fields.ts";
import { canonicalId } from "./ids.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Mention } from "./mentions.ts";
import type { Store } from "./store.ts";

type Body = Readonly<Record<string, unknown>>;

/**
 * Source: https://developer.webex.com/docs/api/v1/messages/create-a-message: "The maximum message length is 7439
 * bytes."
 */
const MESSAGE_LIMIT_BYTES = 7439;

/** Webex does not publish the limit. Users report 22 KB. */
const CARD_LIMIT_BYTES = 22 * 1024;

const CARD_TYPE = "application/vnd.microsoft.card.adaptive";

/** Reads the content of a message without its file, checks the limits, and renders it. */
export function readContent(body: Body, store: Store, hasFile = false): MessageContent {
  const text = shortText(body, "text");
  const markdown = shortText(body, "markdown");
  const attachments = readCards(body);
  if (text === undefined && markdown === undefined && !attachments && !hasFile) {
    throw new ApiError(400, "Both text and file cannot be empty.");
  }
  const rendered = markdown === undefined ? undefined : renderMarkdown(markdown, (one) => called(one, store));
  return {
    text: text ?? rendered?.text,
    markdown,
    html: rendered?.html,
    attachments,
    mentionedPeople: rendered?.mentionedPeople,
    mentionedGroups: rendered?.mentionedGroups,
  };
}

function shortText(body: Body, name: "markdown" | "text"): string | undefined {
  const text = textField(body, name);
  if (text !== undefined && Buffer.byteLength(text) > MESSAGE_LIMIT_BYTES) {
    throw new ApiError(
      400,
      `Unable to post message to room: Message length limited to ${MESSAGE_LIMIT_BYTES} characters before encryption and 10000 characters after encryption.`,
    );
  }
  return text;
}

function readCards(body: Body): readonly object[] | undefined {
  const cards = listField(body, "attachments");
  if (cards.length > 1) throw new ApiError(400, "Only one attachment may be included with the message.");
  if (Buffer.byteLength(JSON.stringify(cards)) > CARD_LIMIT_BYTES) {
    throw new ApiError(400, 'Unable to post message to room: "The request payload is too big"');
  }
  return cards.length > 0 ? cards.map(checkCard) : undefined;
}

function checkCard(card: unknown): object {
  if (!isObject(card) || card["contentType"] !== CARD_TYPE || !isObject(card["content"])) {
    throw new ApiError(400, `Expected an attachment with contentType ${CARD_TYPE} and content.`);
  }
  const { version } = card["content"];
  if (typeof version !== "string") throw new ApiError(400, "Missing Adaptive Card Version");
  return card;
}

function called({ kind, value }: Mention, store: Store): Person | undefined {
  if (kind === "email") return store.personByEmail(value);
  if (kind !== "id") return undefined;
  try {
    return store.people.get(canonicalId(value, "PEOPLE"));
  } catch {
    // For Webex, a mention with a broken ID is not an error. It just mentions nobody.
    return undefined;
  }
}
