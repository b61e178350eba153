import { describe, expect, test } from "vitest";
import type { ChangeResult } from "../../src/provisioning/apply/apply-plan.ts";
import type { Change, Plan } from "../../src/provisioning/plan/change.ts";
import { outcomeLines, outcomeProblems, planText } from "../../src/provisioning/plan-table.ts";

function change(kind: Change["kind"], name: string, more: Partial<Change> = {}): Change {
  return { kind, what: "member", name, in: "Dev", details: [], target: { membershipId: "an id" }, ...more };
}

const NEW = change("create", "Dev", { what: "room" });
const ADA = change("create", "ada@example.com", { details: ["as moderator"] });
const BO = change("remove", "bo@example.com");
const KEPT = change("keep", "cy@example.com");
const LAST = change("keep", "di@example.com", { details: ["the last moderator is not removed"] });
const PLAN: Plan = { changes: [NEW, ADA, BO, KEPT, LAST], refusals: [] };
const done = (of: Change): ChangeResult => ({ change: of, state: "done" });
const OPEN: ChangeResult = { change: BO, state: "open", note: "Not now." };
const FAILED: ChangeResult = { change: ADA, state: "failed", note: "Webex says no." };

describe("how a plan is shown", () => {
  test("before anything is done, with what stays and why", () => {
    const { heading, lines, changes, markdown } = planText(PLAN);
    expect([heading, lines]).toEqual([
      "📝 2 to create, 0 to change, 1 to remove, 2 to keep, nothing done",
      [],
    ]);
    expect(JSON.parse(changes)).toMatchObject([
      { name: "Dev" },
      { name: "ada@example.com" },
      { kind: "remove" },
    ]);
    expect(JSON.parse(changes)[0]).toEqual({
      kind: "create",
      what: "room",
      name: "Dev",
      in: "Dev",
      details: [],
      state: "planned",
    });
    expect(markdown.split("\n").slice(2)).toEqual([
      "| Do | What | Name | Details |",
      "| --- | --- | --- | --- |",
      "| create | room | Dev in Dev |  |",
      "| create | member | ada@example.com in Dev | as moderator |",
      "| remove | member | bo@example.com in Dev |  |",
      "| keep | member | di@example.com in Dev | the last moderator is not removed |",
    ]);
  });

  test("with what came of it", () => {
    const { heading, lines, changes, markdown } = planText(PLAN, [done(NEW), FAILED, OPEN]);
    expect(heading).toBe("❌ 1 of 3 changes done");
    expect(lines).toEqual([
      "✗ add ada@example.com to Dev: Webex says no.",
      "… remove bo@example.com from Dev: Not now.",
      "Done: 1 of 3.",
    ]);
    expect(JSON.parse(changes)).toMatchObject([
      { state: "done" },
      { state: "failed", note: "Webex says no." },
      { state: "open" },
    ]);
    expect(markdown).toContain("| create | room | Dev in Dev |  | ✅ done |");
    expect(markdown).toContain("| remove | member | bo@example.com in Dev |  | ⏸️ not done: Not now. |");
    expect(planText(PLAN, [done(NEW), done(ADA), done(BO)]).heading).toBe("✅ 3 of 3 changes done");
  });

  test("if there is nothing to do, or nothing may be done", () => {
    const { heading, markdown } = planText({ changes: [KEPT], refusals: [] });
    expect([heading, markdown]).toEqual([
      "✅ rooms and teams are as they should be",
      "**Plan:** 0 to create, 0 to change, 0 to remove, 1 to keep.",
    ]);
    const refused = planText({ changes: [ADA], refusals: ["ada | is *refused*"] });
    expect(refused.heading).toBe("❌ rooms and teams are refused");
    expect(refused.markdown).toMatch(/\n\n- ❌ ada \\\| is \\\*refused\\\*$/);
  });

  test("has 500 rows at most, and says how many more", () => {
    const changes = Array.from({ length: 501 }, (_, at) => change("create", `p${at}@example.com`));
    const { markdown } = planText({ changes, refusals: [] });
    expect(markdown).toContain("| create | member | p499@example.com in Dev |  |");
    expect(markdown).not.toContain("p500@");
    expect(markdown).toMatch(/\n\nAnd 1 more\.$/);
    expect(planText({ changes: changes.slice(1), refusals: [] }).markdown).not.toContain("more.");
  });
});

describe("what did not come of a plan", () => {
  test("is what failed, what was lost, and what was not begun", () => {
    const welcome = change("create", "welcome", { what: "welcome" });
    const lost: ChangeResult = { change: welcome, state: "open", note: "Post it yourself.", isLost: true };
    expect(outcomeProblems([done(NEW), FAILED, lost, OPEN])).toEqual([
      "Could not add ada@example.com to Dev: Webex says no.",
      "The welcome to Dev was not sent. Post it yourself.",
      "Not done: remove bo@example.com from Dev. Run the step again to finish it.",
    ]);
    expect(outcomeProblems([done(NEW), lost])).toHaveLength(1);
  });

  test("is named twenty times, and counted beyond", () => {
    const open = (count: number) => Array.from({ length: count }, (): ChangeResult => OPEN);
    expect(outcomeProblems(open(21))[0]).toMatch(/ and 1 more\. Run the step again/);
    expect(outcomeProblems(open(21))[0]?.split(", ")).toHaveLength(20);
    expect(outcomeProblems(open(20))[0]).not.toContain("more");
  });

  test("is nothing if nothing was to be done, or all was", () => {
    expect([outcomeLines([]), outcomeProblems([done(NEW)])]).toEqual([[], []]);
    expect(outcomeLines([{ ...done(NEW), note: "It already exists." }])).toEqual([
      "✓ create the room Dev: It already exists.",
      "Done: 1 of 1.",
    ]);
  });
});
