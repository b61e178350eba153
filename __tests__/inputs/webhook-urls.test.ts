import { describe, expect, test } from "vitest";
import { readWebhookUrls, webhookSecrets } from "../../src/inputs/webhook-urls.ts";

const URL_A = "https://webexapis.com/v1/webhooks/incoming/Y2lzY29zcGFyazovL3VzL1dFQkhPT0svYQ";
const URL_B = "https://api.ciscospark.com/v1/webhooks/incoming/Y2lzY29zcGFyazovL3VzL1dFQkhPT0svYg";

function read(text: string) {
  const env = { "INPUT_WEBHOOK-URL": text };
  return { secrets: webhookSecrets(env), read: () => readWebhookUrls(env) };
}

test.each([
  ["", []],
  [` ${URL_A} \n\n`, [URL_A]],
  [`${URL_A}\n${URL_B}\n${URL_A}`, [URL_A, URL_B]],
  [`${URL_A}, ${URL_B}`, [URL_A, URL_B]],
])("reads addresses in lines or with commas between, each once: case %#", (text, urls) => {
  expect(read(text).read()).toEqual(urls);
});

test("each address and the ID that ends it is secret, also if one of them is refused", () => {
  const { secrets, read: run } = read(`${URL_A}\nn0nsense`);
  expect(run).toThrow("webhook-url");
  expect(secrets).toEqual([URL_A, "Y2lzY29zcGFyazovL3VzL1dFQkhPT0svYQ", "n0nsense"]);
});

describe("an address is refused without being shown", () => {
  test.each([
    "words",
    "http://webexapis.com/v1/webhooks/incoming/a",
    "ftp://webexapis.com/a",
    "https://webexapis.com",
    "https://webexapis.com/",
    "https://u:p@webexapis.com/v1/webhooks/incoming/a",
    `${URL_A}?x=1`,
    `${URL_A}#x`,
  ])("%s", (text) => {
    expect(read(text).read).toThrow(/^Input "webhook-url" is "\*\*\*": each line must be the https address/);
  });
});

test.each([
  ["in the middle", "/hooks/k9Xq2Lm7Pw4Rt1Ys/send", ["k9Xq2Lm7Pw4Rt1Ys"]],
  ["in the query", "/in?key=k9Xq2Lm7Pw4Rt1Ys&v=1", ["k9Xq2Lm7Pw4Rt1Ys"]],
  ["percent-encoded", "/in/pass%20word1/x", ["pass%20word1", "pass word1"]],
  ["of small letters only", "/in/abcdefghijklmnopqrst", ["abcdefghijklmnopqrst"]],
  ["and no word or date in between", "/Release/2016-06-01/k9Xq2Lm7Pw4Rt1Ys", ["k9Xq2Lm7Pw4Rt1Ys"]],
  ["and not two or three words", "/webex/payments-service/Release_2026.train/europe1-prod", []],
  ["of many words", "/in/correct-horse-battery-staple", ["correct-horse-battery-staple"]],
  ["of words and more", "/in/payments-k9Xq2Lm7", ["payments-k9Xq2Lm7"]],
  ["and no short part or word, which would be hidden everywhere", "/v1/webhooks/incoming/b", []],
])("what is secret of an address is %s", (_, path, secrets) => {
  const url = `https://gateway.example${path}`;
  expect(read(url).secrets).toEqual([url, ...secrets]);
});

test("a slash at the end hides no ID", () => {
  expect(read(`${URL_B}/`).secrets).toEqual([`${URL_B}/`, "Y2lzY29zcGFyazovL3VzL1dFQkhPT0svYg"]);
});

describe("an address of another service is refused as what it is, with its host and no more of it", () => {
  test.each([
    ["hooks.slack.com", "/services/T0/B0/xyz", "Slack"],
    ["example.webhook.office.com", "/webhookb2/abc/IncomingWebhook/xyz", "Microsoft Teams"],
    ["prod-1.westeurope.logic.azure.com", "/workflows/abc/triggers/manual/paths/invoke", "Microsoft Teams"],
    ["prod-1.westus.logic.azure.com", ":443/workflows/a?api-version=1&sp=%2Frun&sig=xyz", "Microsoft Teams"],
    ["a.b.environment.api.powerplatform.com", ":443/powerautomate/a?sig=xyz", "Microsoft Teams"],
    ["chat.googleapis.com", "/v1/spaces/A/messages?key=abc&token=xyz", "Google Chat"],
    ["discord.com", "/api/webhooks/1/xyz", "Discord"],
    ["chat.googleapis.com", "/v1/spaces/A/messages", "Google Chat"],
  ])("%s", (host, path, service) => {
    expect(read(`https://${host}${path}`).read).toThrow(
      `Input "webhook-url" is "***": its host is ${host}, which is ${service}'s: each line must be the https address of an incoming webhook`,
    );
  });

  test("and another whose host only ends alike is not", () => {
    expect(read("https://notslack.com/v1/webhooks/incoming/a").read).not.toThrow();
  });
});

test.each(["https://webexapis.com/v1/webhooks", "https://example.com/hooks", "none"])(
  "a common word that ends %s is no secret",
  (text) => {
    expect(read(text).secrets).toEqual(text.includes(":") ? [text] : []);
  },
);

test("an address in quotation marks is secret without them, too", () => {
  expect(read(`"${URL_A}"`).secrets).toEqual(expect.arrayContaining([URL_A, URL_A.split("/").at(-1)]));
});

describe("what was written instead of an address is named", () => {
  const whole =
    "it must be the whole address, beginning with https://, which the Webex App Hub shows after you create it.";
  const id = Buffer.from("ciscospark://us/WEBHOOK/c0000000-0000-4000-8000-000000000001").toString(
    "base64url",
  );
  test.each([
    [`"${URL_A}"`, "it begins and ends with a quotation mark: store it without them."],
    [`'${id}'`, "it begins and ends with a quotation mark: store it without them."],
    [`WEBEX_WEBHOOK_URL=${URL_A}`, "it begins with `WEBEX_WEBHOOK_URL=`: store only what follows."],
    [`Bearer ${URL_A}`, "it begins with the word Bearer: store it without that word."],
    [id, `it contains only the ID of a webhook: ${whole}`],
    [URL_A.slice("https://".length), whole],
    [`webhooks/incoming/${id}`, whole],
    [
      "webexteams://im?space=c0000000-0000-4000-8000-000000000001",
      "it is the link of a room, which belongs in `to:`.",
    ],
    [
      "https://web.webex.com/spaces/c0000000-0000-4000-8000-000000000001",
      "it is the link of a room, which belongs in `to:`.",
    ],
    ...["https://webexapis.com/v1/webhooks", "https://webexapis.com/v1/webhooks/incoming/"].map((text) => [
      text,
      "its host is webexapis.com, but an incoming webhook's address contains `/webhooks/incoming/` and an ID: store the whole address,",
    ]),
    [
      "https://apphub.webex.com/applications/incoming-webhooks",
      "its host is apphub.webex.com, but an incoming",
    ],
  ] as [string, string][])("%s", (text, says) => {
    expect(read(text).read).toThrow(`Input "webhook-url" is "***": ${says}`);
  });

  test("an address elsewhere may hand the message on", () => {
    expect(read("https://relay.example.com/to-webex").read()).toEqual(["https://relay.example.com/to-webex"]);
  });
});
