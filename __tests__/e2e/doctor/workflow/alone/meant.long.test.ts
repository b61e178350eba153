import { describe, expect, test } from "vitest";
import {
  type Asked,
  doctorTold,
  JOB_BEFORE,
  LATE_JOB,
  workflowWith,
} from "../../../../support/doctor-told.ts";
import { eventOf, needsOf } from "../../../../support/events.ts";
import { startWorld } from "../../../../support/start-world.ts";

const BEFORE = { ...JOB_BEFORE, name: "test" };
const OWN = LATE_JOB;

describe("jobs that `needs:` leaves out", () => {
  const failed = (name: string) => ({ ...BEFORE, name, conclusion: "failure" }) as const;

  async function told(job: string, names: readonly string[], given: string) {
    const workflow = workflowWith({ job }).replace(
      /^ {2}build: .*$/m,
      "  start: { steps: [{ run: make }] }\n  test: { steps: [{ run: make }] }\n  unit: { name: Unit tests, steps: [{ run: make }] }",
    );
    const jobs = [
      { ...BEFORE, id: 7099, name: "start" },
      ...names.map((name, at) => ({ ...failed(name), id: 7100 + at })),
      OWN,
    ];
    return await doctorTold({ workflow, at: { jobs }, with: { needs: needsOf({ [given]: "success" }) } });
  }

  test.each([
    ["a job", ["test"], "needs: [start]", "needs: [start, test]"],
    ["two of a matrix", ["test (22)", "test (24)"], "needs: start", "needs: [start, test]"],
    ["a job with a name", ["Unit tests"], "needs: [start]", "needs: [start, unit]"],
  ])("have the whole line: %s", async (_, names, needs, line) => {
    const { rows, advice, blocks } = await told(`${needs}\nif: always()`, names, "start");
    expect(rows).toEqual([["⚠️", "needs", expect.stringContaining("failed before this job began")]]);
    expect([advice, blocks]).toEqual([["Change this line in the job:"], [line]]);
  });

  test("have none, if their IDs are not known", async () => {
    const { advice, blocks } = await told("needs: [start]\nif: always()", ["made by a matrix"], "start");
    expect([advice, blocks]).toEqual([
      ["Add every job that can fail to `needs: […]`, next to `runs-on:`."],
      [],
    ]);
  });
});

describe("`if: always()` is asked for only where it is missing", () => {
  const at = { jobs: [BEFORE, OWN] };
  const ADD = "add `if: always()` to the job";

  test.each([
    ["a job without a condition", "runs-on: x", {}, true],
    ["a job with it", "if: always()", {}, false],
    ["a job with another that does the same", `if: "!cancelled()"`, {}, false],
    ["a job that runs only after a success", "if: github.ref == 'x'", {}, true],
  ])("%s", async (_, job, given, isAsked) => {
    const { summary } = await doctorTold({
      workflow: workflowWith({ job: `needs: build\n${job}` }),
      at,
      with: given,
    });
    expect(summary).toContain('began after "test"');
    expect(summary.includes(ADD)).toBe(isAsked);
    expect(summary.includes("GitHub skips this job and nothing is sent")).toBe(isAsked);
  });
});

describe("a value of the event that has a word of its own", () => {
  const mention = (written: string, value: string): Asked => ({
    workflow: workflowWith({ with: `mention: ${written}` }),
    with: { mention: value },
  });

  test.each([
    [`\${{ github.actor }}`, "ada", "actor"],
    [`\${{ github.triggering_actor }}`, "ada", "actor"],
    [`\${{ github.event.pull_request.user.login }}`, "ada", "author"],
    [`\${{ github.event.head_commit.author.username }}`, "ada", "author"],
    [`\${{ github.actor }}, alice@example.com`, "ada, alice@example.com", "actor, alice@example.com"],
  ])("mention: %s", async (written, value, meant) => {
    const { rows, blocks } = await doctorTold(mention(written, value));
    expect(rows[0]?.slice(0, 2)).toEqual(["❌", "mention"]);
    expect(blocks).toEqual([`mention: ${meant}`]);
  });

  test.each([`\${{ vars.WHO }}`, `\${{ github.event.issue.title }}`])("not %s", async (written) => {
    expect((await doctorTold(mention(written, "ada"))).blocks).toEqual([]);
  });

  test("how a deployment ended", async () => {
    const workflow = workflowWith({ with: `event: \${{ github.event.deployment_status.state }}` });
    const { rows, advice, blocks } = await doctorTold({
      at: { files: { ".github/workflows/ci.yml": workflow } },
      event: eventOf("deployment_status", { deployment_status: { state: "error" }, deployment: { id: 5 } }),
      with: { event: "error" },
    });
    expect(rows[0]?.slice(0, 2)).toEqual(["❌", "event"]);
    expect(advice[0]).toBe("To report what started this run, replace the line with this one:");
    expect(blocks).toEqual(["about: trigger"]);
  });
});

describe("`mention: author` in a run that a schedule started", () => {
  const FOUND = "The author is not mentioned: a schedule started the run.";

  test.each([
    ["of a workflow for schedules only", "on: { schedule: [{ cron: 0 3 * * * }] }", "⚠️"],
    ["of a workflow for pushes, too", "on: { schedule: [{ cron: 0 3 * * * }], push: }", "➖"],
  ])("%s", async (_, on, mark) => {
    const workflow = workflowWith({}).replace("on: push", on);
    const { summary, rows } = await doctorTold({
      workflow,
      event: eventOf("schedule", {}),
      with: { mention: "author" },
    });
    expect(summary).toContain(mark === "➖" ? `| ➖ | mention | ${FOUND}` : `⚠️ **mention** — ${FOUND}`);
    expect(rows).toHaveLength(mark === "➖" ? 0 : 1);
  });
});

describe("a failure that GitHub counts as a success", () => {
  const before = "- { id: plan, run: terraform plan, continue-on-error: true }";
  const waiting = { "notify-on": "failure, fixed" };

  test("of a step has the line that reports it", async () => {
    const { rows, blocks } = await doctorTold({ workflow: workflowWith({ before }), with: waiting });
    expect(rows).toEqual([
      [
        "⚠️",
        "status",
        "`notify-on` waits for a failure, but the step `plan` has `continue-on-error: true`: GitHub counts its failure as a success.",
      ],
    ]);
    expect(blocks).toEqual([`status: \${{ steps.plan.outcome == 'failure' && 'failure' || job.status }}`]);
  });

  test("of several steps has words", async () => {
    const several = `${before}\n- { name: Lint, run: make lint, continue-on-error: true }`;
    const { rows, advice, blocks } = await doctorTold({
      workflow: workflowWith({ before: several }),
      with: waiting,
    });
    expect(rows[0]?.[2]).toContain("the steps `plan` and `Lint` have");
    expect(advice[0]).toContain("Remove `continue-on-error:`, or give the step an `id:`");
    expect(blocks).toEqual([]);
  });

  test("of a job that is needed", async () => {
    const job = "needs: [build]\nif: always()";
    const workflow = workflowWith({ job }).replace("build: {", "build: { continue-on-error: true,");
    const { rows } = await doctorTold({
      workflow,
      with: { ...waiting, needs: needsOf({ build: "success" }) },
    });
    expect(rows).toEqual([
      ["⚠️", "needs", expect.stringContaining("the job `build` has `continue-on-error: true`")],
    ]);
  });

  test.each([
    ["that the status says", { before, with: `status: \${{ steps.plan.outcome }}` }, waiting],
    ["that nobody waits for", { before }, {}],
    ["that an expression decides", { before: before.replace("true", `"\${{ matrix.x }}"`) }, waiting],
  ])("is not reported for a step %s", async (_, parts, given) => {
    expect((await doctorTold({ workflow: workflowWith(parts), with: given })).rows).toEqual([]);
  });
});

describe("a webhook whose secret is missing, in a step that nothing else is known of", () => {
  const NONE = { token: undefined, to: undefined, "webhook-url": "" };

  test("is named by the step itself", async () => {
    await using world = await startWorld();
    const { outputs } = await world.run({ with: NONE });
    expect(outputs["error"]).toContain("a step with only `webhook-url` needs none, but that is empty, too");
  });

  test("is named by the doctor", async () => {
    const { rows, advice } = await doctorTold({ with: NONE });
    expect(rows.map(([, what]) => what)).toEqual(["token", "to"]);
    expect(rows[0]?.[2]).toContain("a step with only `webhook-url` needs none");
    expect(advice[1]).toContain("or that of `webhook-url:`, is not empty");
  });

  test("is not the cause where there is a destination", async () => {
    await using world = await startWorld();
    const { outputs } = await world.run({ with: { token: undefined } });
    expect(outputs["error"]).not.toContain("webhook-url");
  });
});
