import { describe, expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../emulator/seed-services.ts";
import type { MessageForms } from "../../src/delivery/post/message-forms.ts";
import { deliverToWebhook, leftOutByWebhooks } from "../../src/delivery/webhook.ts";
import { createMessagingClient } from "../support/create-client.ts";

const ID = incomingWebhookIdOf(seedIncomingWebhook);
const plain: MessageForms = { markdown: "Hi", isPending: false };
const file = { name: "a.txt", size: 1, type: "text/plain", read: async function* () {} };

describe("what webhooks leave out", () => {
  test.each<[MessageForms, boolean, string | undefined]>([
    [plain, false, undefined],
    [{ ...plain, whole: file }, false, undefined],
    [{ ...plain, files: [file] }, false, "the files"],
    [plain, true, "the thread"],
    [{ ...plain, card: {}, files: [file] }, true, "the card, the files, and the thread"],
  ])("case %#", (announcement, hasThread, parts) => {
    const sentence = `Webhooks accept only a Markdown message: they get a new one, without ${parts}.`;
    expect(leftOutByWebhooks(announcement, hasThread)).toBe(parts && sentence);
  });
});

test("a webhook gets its own form of the message, and a dry run sends nothing", async () => {
  await using emulator = await startEmulator();
  const webhook = { url: `${emulator.url}/webhooks/incoming/${ID}`, destination: "webhook-url 3" };
  const webex = createMessagingClient(emulator);
  const announcement = { ...plain, forWebhook: "Hi, webhook" };
  const planned = await deliverToWebhook(webhook, announcement, { webex, isDryRun: true });
  expect([planned, emulator.requests.length]).toEqual([
    { destination: "webhook-url 3", status: "planned", attempts: 0 },
    0,
  ]);
  const sent = await deliverToWebhook(webhook, announcement, { webex, isDryRun: false });
  expect(sent).toEqual({ destination: "webhook-url 3", status: "sent", attempts: 1 });
  expect(emulator.requests.map(({ body }) => body)).toEqual([{ markdown: "Hi, webhook" }]);
});

test("a webhook that is gone is an error without its address", async () => {
  await using emulator = await startEmulator();
  const url = `${emulator.url}/webhooks/incoming/gone-webhook-id`;
  const options = { webex: createMessagingClient(emulator), isDryRun: false };
  const failed = await deliverToWebhook({ url, destination: "webhook-url 1" }, plain, options);
  expect(failed).toMatchObject({
    status: "failed",
    attempts: 1,
    error: expect.stringContaining("POST /webhooks/incoming/*** failed with 404"),
    advice:
      "Webex does not know the webhook: create a new one in the room and store its address as the secret.",
  });
  expect(JSON.stringify(failed)).not.toContain("gone-webhook-id");
});

test.each([
  [401, true],
  [403, true],
  [404, true],
  [400, false],
  [429, false],
  [500, false],
])("the answer %i means that Webex does not know the webhook: %s", async (status, isUnknown) => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "answer", status, times: "forever" });
  const url = `${emulator.url}/webhooks/incoming/${ID}`;
  const options = { webex: createMessagingClient(emulator, { retries: 0 }), isDryRun: false };
  const { advice } = await deliverToWebhook({ url, destination: "webhook-url 1" }, plain, options);
  expect(advice?.startsWith("Webex does not know the webhook")).toBe(isUnknown);
});
