import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { runAction } from "../../runner/index.ts";
import { CALL_INPUT_NAMES } from "../../src/call/call-inputs.ts";
import { CALL_OUTPUT_NAMES } from "../../src/report/call-outputs.ts";
import { actionDir, inProcess } from "../support/action.ts";
import { runCall, startWebex, TOKEN } from "./run-call.ts";

const root = join(import.meta.dirname, "../..");
const call = parse(await readFile(join(root, "call/action.yml"), "utf8"));

test("call/action.yml has the inputs and outputs that the code reads and writes", () => {
  expect(Object.keys(call.inputs)).toEqual([...CALL_INPUT_NAMES]);
  expect(Object.keys(call.outputs)).toEqual([...CALL_OUTPUT_NAMES]);
});

test("a call with inputs of the other action stays a call", async () => {
  await using webex = await startWebex();
  const more = { to: "Release train", status: "success", "job-id": "77", lifecycle: "true" };
  await using step = await runCall(webex, { method: "people.me", ...more });
  expect(step.log).toContainEqual(expect.stringMatching(/^people\.me: done/));
});

test("a message with a method by mistake stays a message", async () => {
  await using webex = await startWebex();
  await using step = await runAction({
    actionDir,
    inProcess,
    with: { token: TOKEN, to: "Release train", "api-url": webex.url, method: "rooms.list" },
  });
  expect(step.outputs["message-id"]).not.toBe("");
  expect(step.conclusion).toBe("success");
});

test("a message loads neither what only a call needs nor the table of all endpoints", async () => {
  const plain = await readFile(join(actionDir, "dist/index.js"), "utf8");
  for (const word of ["/recordings/softDelete", "call_action", "guest-issuer-id", "max-items"]) {
    expect(plain.includes(word), word).toBe(false);
  }
});
