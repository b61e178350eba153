import { describe, expect, test } from "vitest";
import type { JobFacts } from "../../../../emulator/github/entities.ts";
import { needsOf } from "../../../support/events.ts";
import { startWorld } from "../../../support/start-world.ts";
import {
  BY_APP,
  BY_GROUP,
  BY_PERSON,
  type Conclusion,
  job,
  report,
  reportTo,
  run,
  runsAfter,
  type Said,
  SHUT_DOWN,
  TIME_LIMIT,
  type Told,
} from "../../../support/undecided-runs.ts";

describe("a run before that has not ended or was cancelled counts by its jobs", () => {
  const REPORTERS = ["test", "notify"] as const;
  const ROWS: readonly [string, Conclusion, [string, Conclusion, Said?]][] = [
    ["failed, and the run still runs", null, ["test", "failure"]],
    ["failed before its group cancelled the run", "cancelled", ["test", "failure"]],
    ["reached its time limit", "cancelled", ["test", "cancelled", TIME_LIMIT]],
    ["reached its time limit, and the run still runs", null, ["test", "cancelled", TIME_LIMIT]],
    ["lost its runner", "cancelled", ["test", "cancelled", SHUT_DOWN]],
  ];
  test.each(REPORTERS.flatMap((by) => ROWS.map((row) => [by, ...row] as const)))(
    "%s: a success is a fix if the job %s",
    async (by, _, conclusion, told) => {
      const known = runsAfter(conclusion, told, "success");
      const given = { "notify-on": "failure, fixed" };
      const { transition, messages } = await report(by, { result: "success", ...known, with: given });
      expect([transition, messages]).toEqual(["fixed", [expect.stringContaining("fixed")]]);
      const failed = await report(by, { result: "failure", ...known });
      // If a job that reports itself was shut down, it may not have been reported.
      expect(failed.transition).toBe(by === "test" && told[2] === SHUT_DOWN ? "" : "still-failing");
    },
  );

  test.each(REPORTERS.flatMap((by) => ([null, "cancelled"] as const).map((end) => [by, end] as const)))(
    "%s: a failure is the first one if the job passed and the run ended as %s",
    async (by, conclusion) => {
      const known = runsAfter(conclusion, ["test", "success"], "failure");
      const given = { "notify-on": "change" };
      const { transition, messages } = await report(by, { result: "failure", ...known, with: given });
      expect([transition, messages.length]).toEqual(["first-failure", 1]);
    },
  );

  test.each(
    REPORTERS.flatMap((by) =>
      (
        [
          ["has not begun", "cancelled", ["lint", "cancelled", BY_GROUP]],
          ["still runs", null, ["test", null]],
          ["was skipped", "cancelled", ["test", "skipped"]],
          ["was cancelled by a person", "cancelled", ["test", "cancelled", BY_PERSON]],
          ["was cancelled by its group", "cancelled", ["test", "cancelled", BY_GROUP]],
        ] as const
      ).map((row) => [by, ...row] as const),
    ),
  )("%s: but not if the job %s", async (by, _, conclusion, [name, ended, said]) => {
    const passed = runsAfter(conclusion, [name, ended, said as Said], "success");
    expect((await report(by, { result: "success", ...passed })).transition).toBe("still-passing");
    expect((await report(by, { result: "failure", ...passed })).transition).toBe("first-failure");
  });

  test.each(REPORTERS)("%s: the incident ends with the fix", async (by) => {
    await using world = await startWorld();
    const given = { provision: "incident:\n  members: [dave@example.com]\n" };
    const rooms = () =>
      world.webex.snapshot().rooms.flatMap(({ title }) => (title.includes("Incident") ? [title] : []));
    await reportTo(world, by, { result: "failure", runs: [run(42), run(41, "success")], with: given });
    expect(rooms()).toEqual(["Incident: your-org/shop, CI on main"]);
    const known = runsAfter(null, ["test", "failure"], "success");
    await reportTo(world, by, { result: "success", ...known, with: given });
    expect(rooms()).toEqual([expect.stringMatching(/^Fixed /)]);
  });

  test("the job itself counts in a run that failed", async () => {
    const known = runsAfter("failure", ["test", "cancelled", TIME_LIMIT], "success");
    expect((await report("test", { result: "success", ...known })).transition).toBe("fixed");
  });

  test.each<[string, Pick<Told, "permissions" | "silent">, string]>([
    ["cannot be read", { silent: 41 }, ""],
    ["cannot be asked why they were cancelled", { permissions: ["actions", "contents"] }, "still-passing"],
  ])("nothing is claimed if the jobs %s", async (_, more, transition) => {
    const known = runsAfter("cancelled", ["test", "cancelled", TIME_LIMIT], "success");
    for (const by of REPORTERS) {
      const given = { "notify-on": "fixed" };
      const reported = await report(by, { result: "success", ...known, ...more, with: given });
      expect([reported.transition, reported.messages]).toEqual([transition, []]);
      if (more.silent)
        expect(reported.step.summary).toContain("It is not known whether this success is a fix");
    }
  });
});

describe("jobs in `needs` that GitHub calls something else", () => {
  const NOON = "2026-01-05T12:00:00Z";
  const LATER = "2026-01-05T12:30:00Z";
  const compare = async (ended: Conclusion, more: readonly JobFacts[], needs: string) => {
    const jobs = [job(42, "Unit tests", "success"), job(41, "Unit tests", ended), ...more];
    const before = ended === "failure" ? "success" : "failure";
    const runs = [run(42), run(41), run(40, before)];
    return (await report("notify", { result: "success", runs, jobs, with: { needs } })).transition;
  };

  test.each([
    ["another name than their ID", needsOf({ unit: "success" })],
    ["only results", '["success"]'],
  ])("%s: those that had ended when the job began count", async (_, needs) => {
    const e2e = { ...job(41, "E2E", "failure"), completed_at: LATER };
    expect(await compare("failure", [job(41, "Lint")], needs)).toBe("fixed");
    expect(await compare("success", [e2e], needs)).toBe("still-passing");
    expect(await compare("success", [{ ...e2e, completed_at: NOON }], needs)).toBe("fixed");
  });

  test("the project's own reusable workflow", async () => {
    const name = "notify / notify";
    const own = { ...job(42, "notify"), name };
    const there = { ...job(41, "notify", "success"), name };
    const runs = [run(42), run(41), run(40, "success")];
    const jobs = [own, there, job(42, "test", "success"), job(41, "test", "failure")];
    expect((await report("notify", { result: "success", runs, jobs })).transition).toBe("fixed");
  });
});

test("runs that were cancelled in the queue do not hide the one before them", async () => {
  const queued = [41, 40, 39].map((number) => run(number, "cancelled"));
  const runs = [run(42), ...queued, run(38, "cancelled"), run(37, "success")];
  const jobs = [job(38, "test", "cancelled", TIME_LIMIT), job(37, "test", "success")];
  expect((await report("test", { result: "success", runs, jobs })).transition).toBe("fixed");
});

test("a needed job that is allowed to fail, as the run itself shows, has broken nothing before", async () => {
  const jobs = [job(42, "lint", "failure"), job(41, "lint", "failure"), job(41, "test")];
  const needs = { needs: needsOf({ test: "success", lint: "success" }) };
  const known = { runs: [run(42), run(41), run(40, "success")], jobs, with: needs };
  expect((await report("notify", { result: "success", ...known })).transition).toBe("still-passing");
});

test("a job that `needs` leaves out says nothing about those that it names", async () => {
  const jobs = [job(41, "e2e", "failure"), job(41, "test", "success")];
  const known = { runs: [run(42), run(41), run(40, "failure")], jobs };
  expect((await report("notify", { result: "failure", ...known })).transition).toBe("first-failure");
});

describe("a whole run that was cancelled, as another workflow reports it,", () => {
  test.each<[string, string, Conclusion, [Conclusion, Said?], [Conclusion, Said?]]>([
    ["failed", "if a job reached its time limit", "cancelled", ["cancelled", TIME_LIMIT], ["success"]],
    [
      "failed",
      "if a job failed and an app cancelled the rest",
      "cancelled",
      ["failure"],
      ["cancelled", BY_APP],
    ],
    [
      "says nothing",
      "if a person cancelled it after a failure",
      "cancelled",
      ["failure"],
      ["cancelled", BY_PERSON],
    ],
    ["says nothing", "if its group cancelled it", "cancelled", ["success"], ["cancelled", BY_GROUP]],
    ["says nothing", "while it still runs", null, ["failure"], [null]],
  ])("the whole run %s %s", async (verdict, _, conclusion, test, e2e) => {
    const jobs = [job(41, "test", ...test), job(41, "e2e", ...e2e)];
    const known = { runs: [run(42), run(41, conclusion), run(40, "success")], jobs };
    const { transition, requests } = await report("trigger", { result: "success", ...known });
    expect(transition).toBe(verdict === "failed" ? "fixed" : "still-passing");
    if (conclusion === null) expect(requests).toEqual([]);
  });
});

describe("an attempt before that was cancelled", () => {
  test.each(
    (["test", "notify", "trigger"] as const).flatMap((by) => [
      [by, "failed if it reached its time limit", "fixed", TIME_LIMIT] as const,
      [by, "says nothing if a person cancelled it", "still-passing", BY_PERSON] as const,
    ]),
  )("%s: the attempt %s", async (by, _, transition, said) => {
    const first = { ...job(42, "test", "cancelled", said), id: 77 };
    const runs = [run(42, by === "trigger" ? "success" : null, ["cancelled"]), run(41, "success")];
    const jobs = [first, job(41, "test", "success")];
    const reported = await report(by, { result: "success", attempt: 2, runs, jobs });
    expect(reported.transition).toBe(transition);
  });
});

describe("a newer run that has not ended or was cancelled", () => {
  test.each(
    (["test", "notify"] as const).flatMap((by) =>
      (
        [
          ["still runs, and the job failed", null, ["failure"], "failed"],
          ["still runs, and the job passed", null, ["success"], "passed"],
          ["was cancelled after the job failed", "cancelled", ["failure"], "failed"],
          ["reached its time limit", "cancelled", ["cancelled", TIME_LIMIT], "failed"],
          ["still runs, and so does the job", null, [null], ""],
          ["was cancelled by a person", "cancelled", ["cancelled", BY_PERSON], ""],
        ] as const
      ).map((row) => [by, ...row] as const),
    ),
  )("%s: one that %s", async (by, _, conclusion, [ended, said], verdict) => {
    const jobs = [job(43, "test", ended, said as Said), job(41, "test", "failure")];
    const runs = [run(43, conclusion), run(42), run(41, "failure"), run(40, "success")];
    const given = { "notify-on": "fixed" };
    const { transition, messages, step } = await report(by, { result: "success", runs, jobs, with: given });
    expect([transition, messages.length]).toEqual(verdict ? ["", 0] : ["fixed", 1]);
    const how = by === "notify" && verdict === "failed" ? "has ended" : verdict;
    if (verdict) expect(step.summary).toContain(`#43 is newer, and ${how}.`);
  });

  test("leaves everything open if GitHub does not report its jobs", async () => {
    const runs = [run(43), run(42), run(41, "failure")];
    const jobs = [job(41, "test", "failure")];
    expect((await report("test", { result: "success", runs, jobs, silent: 43 })).transition).toBe("");
  });
});

describe("the requests about jobs", () => {
  const OWN = "actions/runs/9001/jobs";

  test("are as few as ever if the run before has a verdict", async () => {
    const runs = [run(42), run(41, "success"), run(40, "cancelled"), run(39)];
    const jobs = [job(41, "test", "success")];
    const requests = async (by: "test" | "notify" | "trigger") =>
      (await report(by, { result: "success", runs, jobs })).requests;
    expect(await requests("notify")).toEqual([]);
    expect(await requests("trigger")).toEqual([]);
    expect(await requests("test")).toEqual([OWN, "actions/runs/9000/jobs"]);
  });

  test("are limited to four runs before and the first two after it, and the others are skipped as ever", async () => {
    const open = [47, 46, 45, 44, 43, 42, 41, 40, 39, 38, 37];
    const runs = [...open.map((number) => run(number)), run(36, "success")];
    const jobs = [...open.slice(6).map((number) => job(number, "test")), job(36, "test", "success")];
    const { transition, requests } = await report("notify", { result: "success", runs, jobs });
    const asked = [44, 43, 41, 40, 39, 38].map((number) => `actions/runs/${8959 + number}/jobs`);
    expect([transition, requests.toSorted()]).toEqual(["still-passing", [OWN, ...asked].toSorted()]);
  });
});
