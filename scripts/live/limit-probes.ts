import { type WebexClient, WebexError } from "../../src/webex/index.ts";
import { type Place, type Probe, wordsOf } from "./probe.ts";

const ACCEPTED = "accepted";
const TOO_LONG =
  "400: Unable to post message to room: Message length limited to 7439 characters before encryption and 10000 characters after encryption.";

/** Probes Webex's limits: lengths, edits, the size of a card. */
export function limitProbes({ to }: Place): Probe[] {
  const posting = (name: string, expected: string, content: { text?: string; markdown?: string }): Probe => {
    return {
      name,
      expected,
      run: async (client) => {
        await client.messages.create({ ...to, ...content });
        return ACCEPTED;
      },
    };
  };
  const postCard = (client: WebexClient, content: object) =>
    client.messages.create({ ...to, text: "A card", attachments: [cardOf(content)] });
  const cardOfBytes = (bytes: number, expected: string): Probe => {
    return {
      name: `card of ${bytes} bytes`,
      expected,
      run: async (client) => {
        await postCard(client, contentOfBytes(bytes));
        return ACCEPTED;
      },
    };
  };
  return [
    posting("Markdown of 7439 bytes", ACCEPTED, { markdown: "x".repeat(7439) }),
    posting("Markdown of 7440 bytes", TOO_LONG, { markdown: "x".repeat(7440) }),
    posting("Markdown of 7439 bytes in 3720 characters", ACCEPTED, { markdown: `${"é".repeat(3719)}x` }),
    posting("Markdown of 7440 bytes in 3720 characters", TOO_LONG, { markdown: "é".repeat(3720) }),
    posting("text and Markdown of 5000 bytes each", ACCEPTED, {
      text: "x".repeat(5000),
      markdown: "x".repeat(5000),
    }),
    {
      name: "eleven edits",
      expected: "10 accepted, then 400: A message can be edited at most 10 times.",
      run: async (client) => {
        const { id, roomId } = await client.messages.create({ ...to, text: "Not edited" });
        return editUntilRefused(client, { messageId: id, roomId });
      },
    },
    {
      name: "card without a version",
      expected: "400: Missing Adaptive Card Version",
      run: async (client) => {
        await postCard(client, { type: "AdaptiveCard", body: [] });
        return ACCEPTED;
      },
    },
    {
      name: "edit of a message with a card",
      expected: "400: Messages with files or attachments cannot be edited.",
      run: async (client) => {
        const { id, roomId } = await postCard(client, contentOfBytes(500));
        await client.messages.update({ messageId: id, roomId, text: "Edited" });
        return ACCEPTED;
      },
    },
    cardOfBytes(21 * 1024, ACCEPTED),
    cardOfBytes(22 * 1024, ACCEPTED),
    cardOfBytes(22 * 1024 + 1, '400: Unable to post message to room: "The request payload is too big"'),
    cardOfBytes(30 * 1024, '400: Unable to post message to room: "The request payload is too big"'),
  ];
}

async function editUntilRefused(
  client: WebexClient,
  message: { readonly messageId: string; readonly roomId: string },
): Promise<string> {
  let edits = 0;
  try {
    for (; edits < 11; edits += 1) await client.messages.update({ ...message, text: `Edit ${edits + 1}` });
    return "11 accepted";
  } catch (error) {
    if (!(error instanceof WebexError)) throw error;
    return `${edits} accepted, then ${wordsOf(error)}`;
  }
}

function cardOf(content: object): Record<string, unknown> {
  return { contentType: "application/vnd.microsoft.card.adaptive", content };
}

/** A card that makes the field `attachments` exactly this many bytes of JSON. */
function contentOfBytes(bytes: number): object {
  const content = (text: string): object => {
    return { type: "AdaptiveCard", version: "1.3", body: [{ type: "TextBlock", text }] };
  };
  return content("x".repeat(bytes - JSON.stringify([cardOf(content(""))]).length));
}
