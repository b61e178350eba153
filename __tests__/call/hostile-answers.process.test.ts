import { expect, test } from "vitest";
import { startRawServer } from "../support/raw-server.ts";
import { runCall, startWebex, TOKEN } from "./run-call.ts";

function answering(body: string) {
  return startRawServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(body);
  });
}

const create = {
  method: "messages.create",
  arguments: "roomId: 13e18f40-42fc-11e6-a9d8-211a0dc79769\nmarkdown: x",
};

test("an endlessly nested answer is reported, and that the message may have arrived", async () => {
  const lists = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  await using webex = await answering(`{"id":"M1","more":${lists}}`);
  await using step = await runCall(webex, create);
  expect(step.conclusion).toBe("failure");
  expect(step.outputs).toMatchObject({ ok: "false", response: "" });
  expect(step.outputs["error"]).toContain(
    "POST /messages was answered with 200 and JSON that is nested more than 100 deep",
  );
  expect(step.annotations[0]?.message).toContain("it may have been carried out");
});

test.each([
  ["plain", TOKEN],
  ["base64", Buffer.from(`:${TOKEN}`).toString("base64")],
  ["base64 for addresses", Buffer.from(`ab${TOKEN}`).toString("base64url")],
  ["percent-encoding", encodeURIComponent(TOKEN)],
  ["JSON in JSON", JSON.stringify({ Authorization: TOKEN }).replaceAll("/", "\\/")],
  ["JSON of other escapes", TOKEN.replaceAll("+", "\\u002b")],
  ["two lines", `${TOKEN.slice(0, 9)}\n${TOKEN.slice(9)}`],
])("the step's own token is in no response, in %s", async (_, written) => {
  await using webex = await answering(
    JSON.stringify({ id: "M1", before: "a\\", echo: `\\${written}`, b: 1 }),
  );
  await using step = await runCall(webex, create);
  expect(step.conclusion).toBe("success");
  const response = JSON.parse(step.outputs["response"] ?? "");
  expect(response).toMatchObject({ id: "M1", before: "a\\", b: 1 });
  expect(response.echo).toContain("***");
  expect(response.echo).not.toContain(written.slice(-16));
});

test("hundreds of secrets in an answer are masked, and the answer is passed on", async () => {
  await using webex = await startWebex();
  const secretOf = (at: number): string => `sign-with-this-${at}-${"x".repeat(60)}`;
  const items = Array.from({ length: 400 }, (_, at) => ({ id: `H${at}`, name: "CI", secret: secretOf(at) }));
  webex.fail({ kind: "answer", status: 200, body: { items }, times: "forever" });
  await using step = await runCall(
    webex,
    { method: "webhooks.list", "max-items": "400" },
    { answered: ["sign-with-this"] },
  );
  expect(step.conclusion).toBe("success");
  expect(JSON.parse(step.outputs["response"] ?? "")).toHaveLength(400);
  expect(step.masks).toContain(secretOf(399));
});
