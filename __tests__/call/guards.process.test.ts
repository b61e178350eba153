import { expect, test } from "vitest";
import { requestsOf, runCall, startWebex } from "./run-call.ts";

const UNMET =
  "`call` has no such input and would make the call, so nothing was sent. Remove the line to make the call.";

test.each([
  ["doctor", "true", UNMET],
  ["doctor", "yes", UNMET],
  ["dry-run", "true", UNMET],
  ["dryrun", "true", UNMET],
  ["apply", "false", UNMET],
  ["allowed-domains", "example.com", UNMET],
  ["allowed-organizations", "o", UNMET],
  ["api-ulr", "https://api-usgov.webex.com/v1", 'it is unknown. Did you mean "api-url"?'],
])("%s: %s requests something that a call does not do, so nothing is sent", async (name, value, reason) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method: "rooms.create", arguments: "title: x", [name]: value });
  expect([step.conclusion, step.outputs["ok"], webex.requests]).toEqual(["failure", "false", []]);
  expect(step.outputs["error"]).toBe(`Input "${name}" is ${JSON.stringify(value)}: ${reason}`);
});

test.each([
  ["doctor", "false"],
  ["dry-run", "FALSE"],
  ["apply", "true"],
  ["dry-run", ""],
])("%s: %s requests nothing, and the call is made", async (name, value) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method: "rooms.create", arguments: "title: x", [name]: value });
  expect([step.outputs["ok"], requestsOf(webex)]).toEqual(["true", ["POST /rooms 200"]]);
});
