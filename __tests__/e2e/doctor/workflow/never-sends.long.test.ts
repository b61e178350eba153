import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../support/doctor-told.ts";
import { needsOf } from "../../../support/events.ts";
import { startWorld } from "../../../support/start-world.ts";

/** What is said of a condition of the step and a `notify-on`. */
async function toldOf(condition: string, notifyOn: string | undefined) {
  const workflow = workflowWith({ step: `if: ${condition}` });
  return doctorTold({ workflow, with: { "notify-on": notifyOn } });
}

describe("a condition of the step", () => {
  test.each([
    ["failure()", "failure, fixed", "`fixed`"],
    [`\${{ failure() }}`, "success, cancelled", "`success` and `cancelled`"],
    ["failure() || success()", "cancelled, failure", "`cancelled`"],
    [`\${{ !cancelled() }}`, "cancelled, success", "`cancelled`"],
    ["failure()", "change", "`change`"],
    ["cancelled()", "failure, cancelled", "`failure`"],
    ["always() && !success()", "fixed, failure", "`fixed`"],
    ["always() && job.status == 'failure'", "failure, fixed, cancelled", "`fixed` and `cancelled`"],
    ["always() && job.status != 'success'", "failure, fixed", "`fixed`"],
  ])("%s never sends all of %s", async (condition, notifyOn, lost) => {
    const { rows, blocks } = await toldOf(condition, notifyOn);
    const inner = /^\$\{\{ (.*) \}\}$/.exec(condition)?.[1] ?? condition;
    expect(rows).toEqual([
      [
        "⚠️",
        "notify-on",
        `\`notify-on\` names ${lost}, but GitHub skips the step then: it has \`if: ${inner}\`.`,
      ],
    ]);
    expect(blocks).toEqual(["if: always()"]);
  });

  test("with something else in it has no line to paste", async () => {
    const { rows, blocks, advice } = await toldOf(
      "failure() && github.ref == 'refs/heads/main'",
      "fixed, failure",
    );
    expect(rows.map(([, what]) => what)).toEqual(["notify-on"]);
    expect(blocks).toEqual([]);
    expect(advice).toEqual(["Change the `if:` of the step, or `notify-on:`."]);
  });

  test.each([
    ["github.ref == 'refs/heads/main'", undefined, "if: always() && github.ref == 'refs/heads/main'"],
    ["contains(github.ref, 'failure()')", "failure", "if: always() && contains(github.ref, 'failure()')"],
    ["success()", "failure", "if: always()"],
  ])("%s without a status function skips it after a failure", async (condition, notifyOn, line) => {
    const { rows, blocks } = await toldOf(condition, notifyOn);
    expect(rows).toHaveLength(1);
    expect(blocks).toEqual([line]);
  });

  test.each([
    ["always()", "failure, fixed"],
    ["failure()", "failure, still-failing"],
    ["always() && job.status != 'cancelled'", "failure, fixed"],
    ["failure()", undefined],
    ["success()", undefined],
    ["failure() || cancelled()", "failure, cancelled"],
    ["always() && github.event_name != 'pull_request'", "change"],
    ["(success() || failure()) && steps.make.outcome == 'failure'", "failure"],
    ["success() == false", "failure"],
  ])("%s suits %s", async (condition, notifyOn) => {
    expect((await toldOf(condition, notifyOn)).rows).toEqual([]);
  });
});

describe("a job that needs others, with their results", () => {
  const needs = needsOf({ build: "success" });
  const toldOfJob = (job: string, notifyOn?: string) =>
    doctorTold({
      workflow: workflowWith({ job, with: `needs: \${{ toJSON(needs) }}` }),
      with: { needs, "notify-on": notifyOn },
    });

  test("is skipped after a failure without `if: always()`", async () => {
    const { rows, blocks } = await toldOfJob("needs: build");
    expect(rows).toEqual([
      ["⚠️", "if", "GitHub skips this job if one that it needs failed, so failures are never posted."],
    ]);
    expect(blocks).toEqual(["if: always()"]);
  });

  test("never says fixed with `if: failure()`", async () => {
    const { rows } = await toldOfJob("needs: build\nif: failure()", "failure, fixed");
    expect(rows).toEqual([
      ["⚠️", "notify-on", "`notify-on` names `fixed`, but GitHub skips the job then: it has `if: failure()`."],
    ]);
  });

  test.each([
    ["needs: build\nif: always()", undefined],
    ["needs: build", "success, fixed"],
    [`needs: build\nif: \${{ !cancelled() }}`, "change"],
  ])("is fine with %j and %s", async (job, notifyOn) => {
    expect((await toldOfJob(job, notifyOn)).rows).toEqual([]);
  });
});

test.each([
  [{ "notify-on": "waiting" }, 'Nothing is ever sent: input "notify-on" is "waiting", '],
  [
    { mention: "alice@example.com", "mention-on": "waiting" },
    'Nobody is ever mentioned: "mention-on" is "waiting", ',
  ],
  [
    { mention: "reviewers", "mention-on": "waiting", "user-map": "bob: bob@example.com" },
    'Nobody is ever mentioned: "mention-on" is "waiting", ',
  ],
])("what only an approval needs lacks `event: waiting`: %j", async (given, found) => {
  const { rows, blocks } = await doctorTold({ with: given });
  expect(rows).toContainEqual(["⚠️", "event", `${found}and this step reports how the job ended.`]);
  expect(blocks).toEqual(["event: waiting"]);
  const { rows: mended } = await doctorTold({ with: { ...given, event: "waiting" } });
  expect(mended.filter(([, , text]) => text.includes("is ever"))).toEqual([]);
});

describe("a step that waits for a start", () => {
  test("and for nothing else never sends anything, as it says by itself", async () => {
    const NEVER =
      'Nothing is ever sent: input "notify-on" is "start", and this step reports how the job ended.';
    const { rows } = await doctorTold({ with: { "notify-on": "start" } });
    expect(rows).toEqual([["⚠️", "notify-on", NEVER]]);
    await using world = await startWorld();
    const { annotations } = await world.run({ with: { "notify-on": "start" } });
    expect(annotations.map(({ message }) => message)).toContainEqual(expect.stringContaining(NEVER));
  });

  test("among others is reported by the doctor", async () => {
    const { rows } = await doctorTold({ with: { "notify-on": "start, failure" } });
    expect(rows).toEqual([
      ["⚠️", "notify-on", "`notify-on` names `start`, but this step reports only how the job ended."],
    ]);
  });

  test.each([
    { lifecycle: "true", "notify-on": "start" },
    { event: "start", "notify-on": "start" },
    { event: "waiting", "notify-on": "waiting" },
  ])("is fine with %j", async (given) => {
    expect((await doctorTold({ with: given })).rows).toEqual([]);
  });
});

describe("a fixed outcome", () => {
  const toldOfFixed = (input: string, value: string, step: string, job = "runs-on: ubuntu-latest") =>
    doctorTold({
      workflow: workflowWith({ with: `${input}: ${value}`, step, job }),
      with: { [input]: value },
    });

  test.each([
    ["event", "failure", "if: always()", "after a success and if the job is cancelled"],
    ["event", "success", "if: always()", "after a failure and if the job is cancelled"],
    ["status", "failure", "name: Tell", "after a success"],
    ["event", "success", "if: failure()", "after a failure"],
  ])("%s: %s with %s contradicts the job", async (input, value, step, ends) => {
    const { rows } = await toldOfFixed(input, value, step);
    expect(rows.filter(([, what]) => what === input)).toEqual([
      ["⚠️", input, `\`${input}: ${value}\` reports every end as "${value}", but the step also runs ${ends}.`],
    ]);
  });

  test.each([
    ["event", "failure", "if: failure()", undefined],
    ["event", "success", "name: Tell", undefined],
    ["event", "failure", "if: steps.make.outcome == 'failure'", undefined],
    ["event", "failure", "name: Tell", "needs: build\nif: failure()"],
  ])("%s: %s with %s and %j may be meant", async (input, value, step, job) => {
    const { rows } = await toldOfFixed(input, value, step, job);
    expect(rows.filter(([, what]) => what === input)).toEqual([]);
  });

  test.each([
    ["status", "success", "a failure and if the job is cancelled"],
    ["event", "success", "a failure and if the job is cancelled"],
    ["status", "failure", "a success and if the job is cancelled"],
  ])("contradicts the end that `lifecycle` reports: %s: %s", async (input, value, ends) => {
    const workflow = workflowWith({ with: `lifecycle: true\n${input}: ${value}`, step: "name: Tell" });
    const { rows, advice, blocks } = await doctorTold({
      workflow,
      with: { lifecycle: "true", [input]: value },
    });
    const found = `\`${input}: ${value}\` reports every end as "${value}", but the step also runs after ${ends}.`;
    expect(rows.filter(([, what]) => what !== "needs")).toEqual([["⚠️", input, found]]);
    const remove = "Remove the line: the job's status decides then.";
    const [own] = advice.filter((one) => one.startsWith(remove));
    // What was meant may be that nothing else is posted.
    expect(own).toBe(
      input === "event" ? `${remove} To post nothing else, replace it with this line:` : remove,
    );
    expect(blocks.includes(`notify-on: ${value}`)).toBe(input === "event");
  });

  test.each([
    ["rollback", `\${{ job.status == 'success' && 'rollback' || 'auto' }}`],
    [
      `\${{ inputs.back && 'rollback' || 'auto' }}`,
      `\${{ inputs.back && job.status == 'success' && 'rollback' || 'auto' }}`,
    ],
  ])("is not that a rollback is done, if it failed: %s", async (event, meant) => {
    const workflow = workflowWith({ with: `event: ${event}`, step: "if: always()" });
    const { rows, blocks } = await doctorTold({ workflow, with: { event: "rollback" } });
    expect(rows).toEqual([
      [
        "⚠️",
        "event",
        '`event` can be "rollback" after a failure and if the job is cancelled, and the message says that the rollback is done.',
      ],
    ]);
    expect(blocks).toEqual([`event: ${meant}`]);
  });

  test.each([
    [`\${{ inputs.back && job.status == 'success' && 'rollback' || 'auto' }}`, "if: always()"],
    ["rollback", "name: Tell"],
  ])("may be a rollback: %s with %s", async (event, step) => {
    const workflow = workflowWith({ with: `event: ${event}`, step });
    expect((await doctorTold({ workflow, with: { event: "rollback" } })).rows).toEqual([]);
  });

  test("from an expression is not fixed", async () => {
    const workflow = workflowWith({ with: `event: \${{ vars.EVENT }}` });
    expect((await doctorTold({ workflow, with: { event: "failure" } })).rows).toEqual([]);
  });
});

test.each([
  ["success()", "failure, success", "success()"],
  ["success()", "failure, fixed", "success()"],
])(
  "one line replaces an `if: %s` in a job that needs others, with `notify-on: %s`",
  async (condition, notifyOn, shown) => {
    const inputs = `needs: \${{ toJSON(needs) }}\nnotify-on: ${notifyOn}`;
    const job = "runs-on: ubuntu-latest\nneeds: build\nif: always()";
    const workflow = workflowWith({
      job,
      step: `if: \${{ ${condition} }}`,
      before: "- uses: actions/checkout@v6",
      with: inputs,
    });
    const given = { needs: needsOf({ build: "success" }), "notify-on": notifyOn };
    const { rows, advice, blocks } = await doctorTold({ workflow, with: given });
    const says = `In the \`if:\` of the step, \`${shown}\` asks about the earlier steps of this job, not`;
    expect(rows).toEqual([["⚠️", "if", expect.stringContaining(says)]]);
    expect(advice).toEqual(["Replace the `if:` of the step with this line."]);
    expect(blocks).toEqual(["if: always()"]);
  },
);

test("a template that title and message replace has no effect", async () => {
  const given = { template: "a.md", title: "T", message: "M" };
  const { rows } = await doctorTold({ workspace: { "a.md": "A" }, with: given });
  const found = 'Input "template" has no effect: "title" and "message" replace all of it.';
  expect(rows).toEqual([["⚠️", "template", found]]);
});
