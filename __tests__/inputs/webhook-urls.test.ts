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

test("each address and the ID that ends it is secret, also where one of them is refused", () => {
  const { secrets, read: run } = read(`${URL_A}\nnonsense`);
  expect(run).toThrow("webhook-url");
  expect(secrets).toEqual([URL_A, "Y2lzY29zcGFyazovL3VzL1dFQkhPT0svYQ", "nonsense", "nonsense"]);
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
