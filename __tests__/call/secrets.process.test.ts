import { expect, test } from "vitest";
import { secretsInAddress, withoutAddressSecrets } from "../../src/call/secret-address.ts";
import { secretsIn, withoutSecretFields } from "../../src/call/secret-fields.ts";
import { requestsOf, runCall, startWebex } from "./run-call.ts";

const HOOK = {
  name: "CI",
  targetUrl:
    "https://ci:s3cr%25t-pa55@hooks.example.com/webex/in?token=tok-1234567&env=prod&run=0123456789abcdef",
  resource: "rooms",
  event: "created",
};
const HIDDEN = ["s3cr%25t-pa55", "s3cr%t-pa55", "tok-1234567", "0123456789abcdef"];

test("a webhook's address is masked in arguments and answer, and shown by host and path", async () => {
  await using webex = await startWebex();
  await using step = await runCall(
    webex,
    { method: "webhooks.create", arguments: JSON.stringify({ ...HOOK, secret: "sign-with-this" }) },
    { answered: [...HIDDEN, "sign-with-this"] },
  );
  expect(JSON.parse(step.outputs["response"] ?? "")).toMatchObject({ targetUrl: HOOK.targetUrl });
  expect(step.masks).toEqual(expect.arrayContaining(HIDDEN));
  expect(step.masks).not.toContain("prod");
  expect(step.summary).toContain(
    '"targetUrl": "https://***@hooks.example.com/webex/in?token=***&env=***&run=***"',
  );

  await using list = await runCall(webex, { method: "webhooks.list" }, { answered: HIDDEN });
  expect(list.masks).toEqual(expect.arrayContaining(HIDDEN));
});

test("what Webex says about a webhook's address reveals none of its secrets", async () => {
  await using webex = await startWebex();
  webex.fail({ kind: "answer", status: 400, body: { message: `Cannot reach ${HOOK.targetUrl}.` } });
  await using step = await runCall(
    webex,
    { method: "webhooks.create", arguments: JSON.stringify(HOOK) },
    { answered: HIDDEN },
  );
  expect(step.outputs["error"]).toContain("hooks.example.com/webex/in");
  expect(step.outputs["error"]).not.toContain("0123456789abcdef");
});

test.each([
  ["another argument that is wrong", "roomId: r\nfiles: SECRET\nsecret: SECRET"],
  ["another argument that is wrong and long", `roomId: r\nfiles: '${"x".repeat(70)} SECRET'\nsecret: SECRET`],
  ["a secret argument that is a list", "roomId: r\nfiles: SECRET\npassword: [SECRET]"],
  ["an argument that is unknown", "roomId: r\nfiles: [a]\ntoken: SECRET"],
  ["a list in the place of arguments", "- password: SECRET"],
])("a secret is masked before the arguments are checked, with %s", async (_, text) => {
  const secret = "hunter2 _and\\more_ of it long enough to be cut somewhere";
  await using webex = await startWebex();
  await using step = await runCall(
    webex,
    { method: "messages.create", arguments: text.replaceAll("SECRET", secret) },
    { answered: ["hunter2"] },
  );
  expect(step.conclusion).toBe("failure");
  expect(step.outputs["error"]).toMatch(/^(?:Argument|Input) "/);
  expect(step.outputs["error"]).not.toContain("hunter2");
  expect(step.masks).toContain(secret);
  expect(requestsOf(webex)).toEqual([]);
});

test.each([
  ["https://example.com/a/b", [], "https://example.com/a/b"],
  ["https://example.com/?env=prod&key=abc", ["abc"], "https://example.com/?env=***&key=***"],
  ["https://tok-en@example.com", ["tok-en"], "https://***@example.com"],
  ["https://u:p@ss@example.com/x", ["p@ss"], "https://***@example.com/x"],
  ["https://example.com/x?a%20b+c", ["a%20b+c", "a b c"], "https://example.com/x?***"],
  ["https://example.com/#auth=abcd", ["abcd"], "https://example.com/#***"],
  ["https://example.com/?sig=%zz&&a=", ["%zz"], "https://example.com/?sig=***&&a="],
  ["no address?token=abcd", ["abcd"], "no address?token=***"],
  ["POST https://tok-en@example.com/x", [], "POST https://***@example.com/x"],
  ["GET //u:tok-en@example.com/x", [], "GET //***@example.com/x"],
  ["GET tok-en@example.com/x", [], "GET ***@example.com/x"],
  ["GET /people/a@example.com/x", [], "GET /people/a@example.com/x"],
  ["https://example.com/?token=a?b=c", ["a?b=c"], "https://example.com/?token=***"],
])("of the address %s, the secrets are known, and host and path are shown", (address, secrets, shown) => {
  expect(secretsInAddress(address).filter(Boolean)).toEqual(secrets);
  expect(withoutAddressSecrets(address)).toBe(shown);
});

test("fields are secret in every form, except a plain yes or no", () => {
  const value = { password: { a: ["one-1", 22_222] }, hostKey: 493_827, excludePassword: true, title: "t" };
  expect(secretsIn(value)).toEqual(["one-1", "22222", "493827"]);
  expect(withoutSecretFields(value)).toEqual({
    password: "***",
    hostKey: "***",
    excludePassword: true,
    title: "t",
  });
});

test("codes for phones and devices are secret, and words that only end alike are not", () => {
  const value = {
    ...{ hostPin: "4325", audio_pin: 98_765, telephony: { accessCode: "123 456 789" }, apiKey: "abcdef" },
    ...{ code: "1234-5678-9012-3456", passcode: "00112233", PIN: "4711", accessCodes: ["5566"] },
    ...{ spin: "four", countryCode: "DE-49", errors: [{ code: "400404" }] },
  };
  expect(secretsIn(value)).toEqual([
    ...["4325", "98765", "123 456 789", "abcdef", "1234-5678-9012-3456", "00112233", "4711", "5566"],
  ]);
  expect(withoutSecretFields(value)).toEqual({
    ...{ hostPin: "***", audio_pin: "***", telephony: { accessCode: "***" }, apiKey: "***", code: "***" },
    ...{ passcode: "***", PIN: "***", accessCodes: "***" },
    ...{ spin: "four", countryCode: "DE-49", errors: [{ code: "400404" }] },
  });
});

test("PINs in the answer and in the arguments are masked and never shown", async () => {
  await using webex = await startWebex();
  const body = { hostPin: "432599", telephony: { accessCode: "1234567890" }, code: "1234-5678-9012-3456" };
  webex.fail({ kind: "answer", status: 200, body });
  await using step = await runCall(
    webex,
    { method: "PUT /meetingPreferences/personalMeetingRoom", arguments: "topic: x\nhostPin: '98765432'" },
    { secrets: ["98765432"], answered: ["432599", "1234567890", "1234-5678-9012-3456"] },
  );
  expect(step.masks).toEqual(
    expect.arrayContaining(["98765432", "432599", "1234567890", "1234-5678-9012-3456"]),
  );
  expect(step.summary).toContain('"hostPin": "***"');
});

test("an alias to its own object does not loop", () => {
  const loop: Record<string, unknown> = { token: "abcdef" };
  loop["again"] = { loop };
  expect(secretsIn(loop)).toEqual(["abcdef"]);
});

test("addresses anywhere among the arguments are shown without their query", () => {
  const files = ["https://bucket.example.com/report.pdf?X-Amz-Signature=abcdef"];
  expect(withoutSecretFields({ files, text: "See https://a.example/?b=c" })).toEqual({
    files: ["https://bucket.example.com/report.pdf?X-Amz-Signature=***"],
    text: "See https://a.example/?b=c",
  });
});
