import { expect, test } from "vitest";
import { seedPeople } from "../../emulator/seed.ts";
import { runCall, startWebex } from "./run-call.ts";

const ID = "51000000000040008000000000000001";

test.each([
  ["a: 12345678901234567890", "a", "12345678901234567890", "12345678901234567000. Put it in quotes."],
  ["a: 9007199254740993", "a", "9007199254740993", "9007199254740992. Put it in quotes."],
  ["a: 0.1234567890123456789", "a", "0.1234567890123456789", "0.12345678901234568. Put it in quotes."],
  ["a: .inf", "a", ".inf", "null. Put it in quotes."],
  ["a: .nan", "a", ".nan", "null. Put it in quotes."],
  ["a: 1e400", "a", "1e400", "null. Put it in quotes."],
  ["a: { b: [1, 0123] }", "a.b[1]", "0123", "123. Put it in quotes, or write 123."],
  ["a: +4930123456", "a", "+4930123456", "4930123456. Put it in quotes, or write 4930123456."],
  ["a: 0x1F", "a", "0x1F", "31. Put it in quotes, or write 31."],
  ["a: 0xFFFFFFFFFFFFFFFFFF", "a", "0xFFFFFFFFFFFFFFFFFF", "4.722366482869645e+21. Put it in quotes."],
])("a number that JSON cannot represent, %s, is not sent as another", async (written, path, given, end) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method: "POST /things", arguments: written });
  expect(step.outputs["error"]).toBe(
    `Argument "${path}" is ${given}: as a number, it would be sent as ${end}`,
  );
  expect(webex.requests).toEqual([]);
});

test("numbers that JSON can represent are sent as numbers, and those in quotes as they are", async () => {
  await using webex = await startWebex();
  webex.fail({ kind: "answer", status: 200, body: {} });
  const written = `a: [0, -5, 1.50, 1e3, 9007199254740991, 0.1, 1E+2]\nb: "${ID}"\nc: "0123"`;
  await using step = await runCall(webex, { method: "POST /things", arguments: written });
  expect(step.outputs["error"]).toBe("");
  const body = { a: [0, -5, 1.5, 1000, 9_007_199_254_740_991, 0.1, 100], b: ID, c: "0123" };
  expect(webex.requests.map((request) => request.body)).toEqual([body]);
});

test("an ID of digits is not confirmed as another number", async () => {
  await using webex = await startWebex();
  const call = { method: "POST /recordings/purge", token: seedPeople.alice.token };
  await using number = await runCall(webex, { ...call, arguments: `recordingIds: [${ID}]` });
  expect(number.outputs["error"]).toContain(`Argument "recordingIds[0]" is ${ID}: as a number,`);
  expect(number.outputs["error"]).not.toContain("confirm");
  await using text = await runCall(webex, { ...call, arguments: `recordingIds: ["${ID}"]` });
  expect(text.outputs["error"]).toContain(`"confirm: ${ID}"`);
});

test.each([
  [
    "messages.create",
    "roomId: r\nattachments: [{ content: { id: 12345678901234567890 } }]",
    "attachments[0].content.id",
  ],
  ["rooms.list", "max: 9007199254740993", "max"],
])("%s does not send %s as another number either", async (method, written, path) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method, arguments: written });
  expect(step.outputs["error"]).toContain(`Argument "${path}" is `);
  expect(step.outputs["error"]).toContain("as a number, it would be sent as ");
  expect(webex.requests).toEqual([]);
});

test("a PIN with a leading zero is not shown", async () => {
  await using webex = await startWebex();
  const call = { method: "POST /things", arguments: "hostPin: 0123498765" };
  await using step = await runCall(webex, call, { secrets: ["0123498765"] });
  expect(step.outputs["error"]).toBe(
    'Argument "hostPin" is ***: as a number, it would be sent as another number. Put it in quotes.',
  );
});
