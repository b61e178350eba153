import { expect, test } from "vitest";
import { CARRY_OUT } from "../../src/provisioning/apply/carry-out.ts";
import type { Change } from "../../src/provisioning/plan/change.ts";
import { outcomeLines, outcomeProblems } from "../../src/provisioning/plan-table.ts";

function change(kind: Change["kind"], what: Change["what"], facts: Partial<Change> = {}): Change {
  return { kind, what, name: "anna@example.com", details: [], target: {}, ...facts };
}

const IN_ROOM = { in: "Release train" };
const IN_TEAM = { in: "Project Alpha" };

/** Every change that is carried out, and the text if it was not. */
const CHANGES: readonly (readonly [Change, string])[] = [
  [change("create", "team", { name: "Project Alpha" }), "create the team Project Alpha"],
  [change("change", "team", { name: "Project Alpha" }), "change the team Project Alpha"],
  [change("remove", "team", { name: "Project Alpha" }), "delete the team Project Alpha"],
  [change("create", "team-member", IN_TEAM), "add anna@example.com to the team Project Alpha"],
  [change("remove", "team-member", IN_TEAM), "remove anna@example.com from the team Project Alpha"],
  [change("create", "room", { name: "Release train" }), "create the room Release train"],
  [change("change", "room", { name: "Release train" }), "change the room Release train"],
  [change("remove", "room", { name: "Release train" }), "delete the room Release train"],
  [change("create", "member", IN_ROOM), "add anna@example.com to Release train"],
  [change("remove", "member", IN_ROOM), "remove anna@example.com from Release train"],
  [
    change("change", "moderator", { ...IN_ROOM, target: { isModerator: true } }),
    "make anna@example.com a moderator of Release train",
  ],
  [
    change("change", "moderator", { ...IN_TEAM, target: { isModerator: false, teamId: "team 1" } }),
    "remove anna@example.com as a moderator of the team Project Alpha",
  ],
  [change("create", "welcome", { name: "welcome", ...IN_ROOM }), "send the welcome to Release train"],
];

test.each(CHANGES)("a change that fails or is not begun is reported in a sentence: %#", (one, words) => {
  const note = "POST /x failed with 403 Forbidden.";
  expect(outcomeProblems([{ change: one, state: "failed", note }])).toEqual([`Could not ${words}: ${note}`]);
  const open = { change: one, state: "open", note: "Its room could not be created." } as const;
  expect(outcomeProblems([open])).toEqual([`Not done: ${words}. Run the step again to finish it.`]);
  expect(outcomeLines([{ change: one, state: "failed", note }, open])).toEqual([
    `✗ ${words}: ${note}`,
    `… ${words}: Its room could not be created.`,
    "Done: 0 of 2.",
  ]);
});

test("a welcome that no later run sends is reported separately, and of many changes the first are named", () => {
  const welcome = change("create", "welcome", { name: "welcome", ...IN_ROOM });
  const lost = { change: welcome, state: "open", note: "No later run sends it.", isLost: true } as const;
  const open = { change: change("create", "member", IN_ROOM), state: "open" } as const;
  expect(outcomeProblems([lost, ...Array(22).fill(open)])).toEqual([
    "The welcome to Release train was not sent. No later run sends it.",
    expect.stringMatching(/^Not done: add anna@.* and 2 more\. Run the step again to finish it\.$/),
  ]);
});

test("each change that can be carried out has its sentence here", () => {
  const tested = CHANGES.map(([{ kind, what }]) => `${kind} ${what}`);
  expect([...new Set(tested)].sort()).toEqual(Object.keys(CARRY_OUT).sort());
});
