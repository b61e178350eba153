import { describe, expect, test } from "vitest";
import { GUARDS } from "../../../src/inputs/input-names.ts";
import { runCall, startWebex } from "../../call/run-call.ts";
import { startWorld } from "../../support/start-world.ts";

/** What a guard gets from variables that are not set, on a line each, or with white space in between. */
const BLANK = ["\n", "\n\n", " ", " \r\n\t"];

describe.each([...GUARDS, "doctor"])("%s with only white space", (guard) => {
  test.each(BLANK)("is refused, and nothing is sent: %j", async (given) => {
    await using world = await startWorld();
    const provision = "rooms: [{ title: New, members: [mallory@evil.example] }]";
    const step = await world.run({ with: { provision, apply: "always", [guard]: given } });
    expect(step.conclusion).toBe("failure");
    expect(step.outputs["error"]).toContain(`Input "${guard}" is`);
    expect(step.outputs["error"]).toContain("an expression in it may be empty");
    expect(world.webex.requests).toEqual([]);
  });
});

describe.each([...GUARDS, "doctor"])("%s with only white space, in a call", (guard) => {
  test.each(BLANK)("is refused, and nothing is sent: %j", async (given) => {
    await using webex = await startWebex();
    const step = await runCall(webex, { method: "rooms.create", arguments: "title: New", [guard]: given });
    expect([step.conclusion, webex.requests]).toEqual(["failure", []]);
  });
});
