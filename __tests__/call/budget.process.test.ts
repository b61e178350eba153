import { expect, test } from "vitest";
import { runCall, startWebex } from "./run-call.ts";

test.each([
  ["keys piled up on one line", `${"a: ".repeat(2000)}]`, "is nested more than 64 levels deep"],
  ["a bomb", bomb(), "expands to more than 50000 values when each alias is written out"],
  ["lists without end", "[".repeat(100_000), "is nested more than 64 levels deep at line 1, column 65"],
  ["anchors without end", "&a ".repeat(40_000), "has more than 2000 anchors and aliases"],
])("arguments that are %s are refused, with the limit, and nothing is sent", async (_, text, cause) => {
  await using webex = await startWebex();
  const killSignal = AbortSignal.timeout(15_000);
  await using step = await runCall(webex, { method: "rooms.create", arguments: text }, { killSignal });
  expect(step.conclusion).toBe("failure");
  expect(step.outputs["error"]).toContain(`Input "arguments" is too complex: it ${cause}`);
  expect(webex.requests).toEqual([]);
});

/** Each line doubles the values of the one before it. */
function bomb(): string {
  const lines = Array.from({ length: 30 }, (_, at) => `l${at + 1}: &l${at + 1} [*l${at}, *l${at}]`);
  return ["l0: &l0 [lol]", ...lines].join("\n");
}
