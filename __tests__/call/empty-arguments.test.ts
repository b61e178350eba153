import { expect, test } from "vitest";
import { NO_VALUE } from "../support/no-value.ts";
import { runCall, startWebex } from "./run-call.ts";

/** What is said of a call that is refused before anything is sent. */
async function refused(inputs: Record<string, string>): Promise<string> {
  await using webex = await startWebex();
  await using step = await runCall(webex, inputs);
  expect([step.conclusion, webex.requests]).toEqual(["failure", []]);
  return step.annotations.map(({ message }) => message).join("\n");
}

test("an empty argument that the method requires cannot be removed", async () => {
  const written = "personEmail: a@example.com\nroomId:";
  expect(await refused({ method: "memberships.create", arguments: written })).toBe(
    `Argument "roomId" is empty: it must be a text.${NO_VALUE}`,
  );
});

test("an empty argument that is optional can be removed", async () => {
  const told = await refused({ method: "rooms.create", arguments: "title: Ops\nteamId:" });
  expect(told).toBe(`Argument "teamId" is empty: it must be a text, or remove the line.${NO_VALUE}`);
});

test("all faults of a path are named at once", async () => {
  expect(await refused({ method: "GET /v1/people?email=x" })).toMatch(
    /remove "\/v1": the input "api-url" ends with it, and remove everything from "\?" or "#" on: use the input "arguments" for it/,
  );
});

test.each([
  ["meetings.create", "title: Retro\nstart: 2027-01-31 09:00\nend: 2027-01-31 08:00"],
  ["meetings.patch", "meetingId: m\nstart: 2027-01-31T09:00:00Z\nend: 2027-01-31T09:00:00Z"],
])("a meeting that ends before it starts: %s", async (method, written) => {
  expect(await refused({ method, arguments: written })).toBe('Argument "end" must be later than "start".');
});

test.each(["args", "params", "parameters", "body", "json"])("`%s` instead of `arguments`", async (name) => {
  const told = await refused({ method: "rooms.create", [name]: "title: Ops" });
  expect(told).toContain(`Input "${name}" is unknown and was not used. Did you mean "arguments"?`);
});
