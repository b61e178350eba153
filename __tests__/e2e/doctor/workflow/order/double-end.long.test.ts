import { describe, expect, test } from "vitest";
import { doctorTold, type Told, workflowWith } from "../../../../support/doctor-told.ts";
import { workflowRunEvent } from "../../../../support/events.ts";

describe("the end of a job that two steps report", () => {
  const OURS = "uses: your-org/webex-notify@v1";

  function told(asked: "whole" | "again", again: string, more = ""): Promise<Told> {
    const [first, second] = asked === "whole" ? ["doctor: true, ", ""] : ["", "doctor: true, "];
    const workflow = `on: push
jobs:
  deploy:
    steps:
      - { id: a, ${OURS}, with: { ${first}to: Release train, lifecycle: true } }
      - run: make
      - { if: always(), ${OURS}, with: { ${second}${again} } }
${more}`;
    return doctorTold({ workflow, with: { lifecycle: String(asked === "whole") } });
  }

  test.each(["whole", "again"] as const)("is reported in each: %s", async (asked) => {
    const { rows, advice } = await told(asked, "to: Release train, notify-on: failure");
    const found = "Two steps of this job report its end to the same `to:`, so it arrives twice.";
    expect(rows).toEqual([["⚠️", "lifecycle", found]]);
    expect(advice).toEqual(["Remove the one without `lifecycle:`."]);
  });

  test.each([
    ["to another room", "to: Europe"],
    ["with other words", "to: Release train, title: Deployed"],
    ["with a mention", "to: Release train, mention: all"],
    ["as a reply", `to: Release train, thread: "\${{ steps.a.outputs.thread }}"`],
    ["about an environment", "to: Release train, environment: production"],
  ])("may be reported %s", async (_, again) => {
    expect((await told("whole", again)).rows).toEqual([]);
  });
});

describe("a doctor's step without a condition, next to one that reports the whole job", () => {
  const OURS = "{ uses: your-org/webex-notify@v1, with: { to: Release train";
  const [whole, asked] = [`${OURS}, lifecycle: true } }`, `${OURS}, doctor: true } }`];

  test.each([
    ["above", [asked, whole, "{ uses: actions/checkout@v6 }", "{ run: make }"]],
    ["below", [whole, asked, "{ uses: actions/checkout@v6 }", "{ run: make }"]],
    ["last", [whole, "{ run: make }", asked]],
  ])("is only there to be asked: %s", async (_, steps) => {
    const workflow = `on: push\njobs:\n  deploy:\n    steps: [${steps.join(", ")}]\n`;
    expect((await doctorTold({ workflow })).rows).toEqual([]);
  });
});

describe("a workflow that reports another one", () => {
  const told = (trigger: string, job = "runs-on: x", more = {}): Promise<Told> => {
    const workflow = workflowWith({ with: "about: trigger", job }).replace(
      "on: push",
      `on: { workflow_run: { ${trigger} } }`,
    );
    const at = { files: { ".github/workflows/ci.yml": workflow } };
    return doctorTold({ at, event: workflowRunEvent("CI", "failure"), with: { about: "trigger", ...more } });
  };

  test("runs three times without `types:`", async () => {
    const { rows, advice, blocks } = await told("workflows: [CI]");
    expect(rows).toEqual([
      [
        "⚠️",
        "on",
        "`workflow_run` has no `types:`, so this workflow also runs when the other one is requested and when it begins.",
      ],
    ]);
    expect(advice).toEqual(["Add this line below `workflow_run:`, next to `workflows:`."]);
    expect(blocks).toEqual(["types: [completed]"]);
  });

  test.each([
    ["[requested]", ""],
    ["requested", "failure, fixed"],
    ["[requested, in_progress]", "start, failure"],
    ["[in_progress]", "failure"],
  ])("never runs at its end with `types: %s` and `notify-on: %s`", async (types, notifyOn) => {
    const more = { ...(notifyOn && { "notify-on": notifyOn }) };
    const { rows, advice, blocks } = await told(`workflows: [CI], types: ${types}`, "runs-on: x", more);
    expect(rows.filter(([, what]) => what === "on")).toEqual([
      [
        "⚠️",
        "on",
        "`types:` does not have `completed`, so this workflow does not run when the other one ends.",
      ],
    ]);
    expect(advice).toContain("Write this line there instead.");
    expect(blocks).toContain("types: [completed]");
  });

  test.each<[string, string, string?, Record<string, string>?]>([
    ["it has several types", "workflows: [CI], types: [in_progress, completed]"],
    ["it begins", "workflows: [CI], types: [in_progress]"],
    [
      "it reports only starts",
      "workflows: [CI], types: [in_progress]",
      "runs-on: x",
      { "notify-on": "start" },
    ],
    ["it has types", "workflows: [CI], types: [completed]"],
    [
      "a condition tells them apart",
      "workflows: [CI]",
      "if: github.event.workflow_run.conclusion == 'failure'",
    ],
    ["it reports starts", "workflows: [CI]", "runs-on: x", { "notify-on": "start, failure" }],
  ])("nothing is said if %s", async (_, trigger, job, more) => {
    const { summary } = await told(trigger, job, more);
    expect(summary).not.toMatch(/has no `types:`|does not have `completed`/);
  });
});

describe("the same end, by two steps of the same kind", () => {
  const FOUND = "Two steps of this job report its end to the same `to:`, so it arrives twice.";

  /** What is said about two steps, if the doctor is asked about one. */
  function told(asked: number, steps: readonly string[]): Promise<Told> {
    const lines = steps.map((step, at) => {
      const to = step.includes("to: ") ? "" : "to: Release train, ";
      const doctor = at === asked ? "doctor: true, " : "";
      return `{ uses: your-org/webex-notify@v1, ${step.replace("with: { ", `with: { ${doctor}${to}`)} }`;
    });
    const [first, second] = lines;
    const workflow = `on: push\njobs:\n  deploy:\n    steps:\n      - ${first}\n      - run: make\n      - ${second}\n`;
    const own = /lifecycle: true/.test(steps[asked] ?? "") ? { lifecycle: "true" } : {};
    return doctorTold({ workflow, with: own });
  }

  test.each([
    ["with `lifecycle`", "with: { lifecycle: true }", "with: { lifecycle: true }"],
    ["always", "if: always(), with: { detail: full }", "if: always(), with: { format: markdown }"],
    ["always, and after a failure", "if: always(), with: { title: A }", "if: failure(), with: { title: A }"],
    [
      "unless it was cancelled",
      "if: '!cancelled()', with: { notify-on: failure }",
      "if: always(), with: { notify-on: failure }",
    ],
    [
      "on one branch",
      "if: always() && github.ref_name == 'main', with: { detail: full }",
      "if: always() && github.ref_name == 'main', with: { detail: full }",
    ],
  ])("arrives twice: %s", async (_, one, other) => {
    for (const asked of [0, 1]) {
      const { rows, advice } = await told(asked, [one, other]);
      expect(rows.filter(([, what]) => what === "to")).toEqual([["⚠️", "to", FOUND]]);
      expect(advice).toContain("Remove one of them.");
    }
  });

  test.each([
    ["to other rooms", "if: always(), with: { to: A }", "if: always(), with: { to: B }"],
    ["after other ends", "if: success(), with: { detail: full }", "if: failure(), with: { detail: full }"],
    [
      "for other moments",
      "if: always(), with: { notify-on: success }",
      "if: always(), with: { notify-on: failure }",
    ],
    ["with other words", "if: always(), with: { title: A }", "if: always(), with: { title: B }"],
    ["with a mention", "if: always(), with: { format: markdown }", "if: always(), with: { mention: all }"],
    [
      "on other branches",
      "if: always() && github.ref_name == 'main', with: { detail: full }",
      "if: always() && github.ref_name != 'main', with: { detail: full }",
    ],
    ["as starts of parts", "if: always(), with: { event: start }", "if: always(), with: { event: start }"],
    ["with a doctor that is only asked", "with: { detail: full }", "if: always(), with: { detail: full }"],
  ])("is nothing to say about steps %s", async (_, one, other) => {
    expect((await told(0, [one, other])).summary).not.toContain(FOUND);
  });
});
