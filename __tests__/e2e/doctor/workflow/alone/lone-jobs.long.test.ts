import { describe, expect, test } from "vitest";
import { doctorTold, type Told } from "../../../../support/doctor-told.ts";

const NEEDS = `\${{ toJSON(needs) }}`;
const TEST = "test: { runs-on: x, steps: [{ uses: actions/checkout@v6 }, { run: make test }] }";

interface Beside {
  readonly on?: string;
  readonly others?: readonly string[];
  readonly job?: string;
  readonly step?: string;
  readonly above?: string;
  readonly given?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** What the doctor says about a step in a job of its own, next to others. */
const toldBeside = ({
  on = "push",
  others = [TEST],
  job = "",
  step = "",
  above = "",
  given = "lifecycle: true",
  with: inputs = { lifecycle: "true" },
}: Beside = {}): Promise<Told> =>
  doctorTold({
    workflow: `on: ${on}
jobs:
${others.map((one) => `  ${one}\n`).join("")}  deploy:
    runs-on: x
${job === "" ? "" : `    ${job}\n`}    steps:
${above === "" ? "" : `      - ${above}\n`}      - uses: your-org/webex-notify@v1
${step === "" ? "" : `        ${step}\n`}        with: { doctor: true, ${given} }
`,
    with: inputs,
  });

const ALONE = "The message reports only this job, which has no other steps, not";

describe("a step in a job of its own, next to the jobs that do the work", () => {
  test("with `lifecycle` reports only itself", async () => {
    const { rows, advice, blocks } = await toldBeside();
    expect(rows).toEqual([["⚠️", "needs", `${ALONE} \`test\`.`]]);
    expect(advice).toEqual([
      `In the step's \`with:\`, write \`needs: ${NEEDS}\` and no \`lifecycle:\`. In the job:`,
    ]);
    expect(blocks).toEqual(["needs: [test]\nif: always()"]);
  });

  test.each<[string, Beside]>([
    ["after everything", { step: "if: always()" }],
    ["without a condition", {}],
    ["after a checkout", { above: "uses: actions/checkout@v6", step: "if: always()" }],
    ["on pull requests", { on: "{ pull_request: { branches: [main] } }" }],
    ["on a schedule", { on: "{ schedule: [{ cron: 5 4 * * 1 }] }" }],
  ])("%s, too", async (_, given) => {
    const { rows, blocks } = await toldBeside({ given: "format: markdown", with: {}, ...given });
    expect(rows).toEqual([["⚠️", "needs", `${ALONE} \`test\`.`]]);
    expect(blocks).toEqual(["needs: [test]\nif: always()"]);
  });

  test("keeps the condition of its job, and names all jobs", async () => {
    const { rows, blocks } = await toldBeside({
      others: [TEST, "lint: { runs-on: x, steps: [{ run: make lint }] }"],
      job: "if: always()",
    });
    expect(rows).toEqual([["⚠️", "needs", `${ALONE} \`test\` and \`lint\`.`]]);
    expect(blocks).toEqual(["needs: [test, lint]"]);
  });

  test("that waits for them reports only itself with `lifecycle`", async () => {
    const job = "needs: test\n    if: always()";
    const { rows, blocks } = await toldBeside({ job });
    expect(rows).toEqual([["⚠️", "needs", `${ALONE} \`test\`.`]]);
    expect(blocks).toEqual(["needs: [test]"]);
  });

  test.each<[string, Beside]>([
    ["its job does the work", { step: "if: always()", above: "run: make" }],
    ["an action of its job does", { above: "uses: ./.github/actions/ci" }],
    [
      "the others report themselves",
      { others: [TEST.replace("{ run", "{ uses: a/webex-notify@v1 }, { run")] },
    ],
    ["the others come after it", { others: [TEST.replace("runs-on", "needs: deploy, runs-on")] }],
    ["the others only tidy up", { others: [TEST.replace("runs-on", "if: always(), runs-on")] }],
    ["there are no others", { others: [] }],
    ["it says something of its own", { given: "title: Release day", with: { title: "Release day" } }],
    ["it says that something starts", { given: "event: start", with: { event: "start" } }],
    ["the event is the news", { on: "{ release: { types: [published] } }" }],
    [
      "it only keeps rooms",
      { given: "provision: .github/webex.yml", with: { provision: ".github/webex.yml" } },
    ],
    ["it reports files", { given: "test-results: a.xml", with: { "test-results": "a.xml" } }],
    ["a merge is the news", { on: "{ pull_request: { types: [closed] } }", given: "", with: {} }],
  ])("nothing is said if %s", async (_, given) => {
    expect((await toldBeside(given)).summary).not.toContain(ALONE);
  });
});

describe("a fixed event in a job that reports others", () => {
  const fixed = (job: string, event: string, more: Beside = {}) => {
    return toldBeside({
      job: `needs: test\n    if: ${job}`,
      given: `event: ${event}`,
      with: { event },
      ...more,
    });
  };

  test.each([
    ["always()", "failure", "after a success and if the job is cancelled"],
    ["'!cancelled()'", "failure", "after a success"],
    ["always()", "success", "after a failure and if the job is cancelled"],
  ])("with `if: %s` reports every end as %s", async (job, event, when) => {
    const { rows, advice, blocks } = await fixed(job, event);
    const found = `\`event: ${event}\` reports every end as "${event}", but the step also runs ${when}.`;
    expect(rows).toEqual([["⚠️", "event", found]]);
    expect(advice).toEqual(["Write this line instead:"]);
    expect(blocks).toEqual([`needs: ${NEEDS}`]);
  });

  test("also with words of its own, if it opens an incident each time", async () => {
    const { blocks } = await fixed("always()", "failure", { given: "event: failure, title: Shop is down" });
    expect(blocks).toEqual([`needs: ${NEEDS}`]);
  });

  test.each<[string, string, string, Beside]>([
    ["the job runs only then", "failure()", "failure", {}],
    ["the job asks how the others ended", "always() && needs.test.result == 'failure'", "failure", {}],
    ["the step asks how they ended", "always()", "failure", { step: "if: needs.test.result == 'failure'" }],
    [
      "the step asks about any of them",
      "always()",
      "failure",
      { step: "if: contains(needs.*.result, 'failure')" },
    ],
    ["the job did something itself", "always()", "success", { above: "run: ./tidy-up.sh" }],
    [
      "a success has words of its own",
      "always()",
      "success",
      { given: "event: success, title: Night is over" },
    ],
    ["it undid a failure", "failure()", "rollback", { above: "run: ./rollback.sh" }],
  ])("nothing is said if %s", async (_, job, event, more) => {
    expect((await fixed(job, event, more)).summary).not.toContain("reports every end as");
  });
});

describe("`event: waiting` in the job that waits", () => {
  const inJob = (job: string, others: readonly string[] = [TEST]) =>
    toldBeside({ job, others, given: "event: waiting", with: { event: "waiting" } });

  test.each(["needs: test\n    environment: production", "environment: { name: production }"])(
    "begins after the approval: %s",
    async (job) => {
      const { rows, advice } = await inJob(job);
      const found = "This job begins after the approval that it should report.";
      expect(rows).toEqual([["⚠️", "environment", found]]);
      expect(advice).toEqual(["Move the step to a job with the same `needs:` and no `environment:`."]);
    },
  );

  test("has approved the others of its environment, too, however they write its name", async () => {
    const others = [TEST.replace("runs-on", "environment: PRODUCTION, runs-on")];
    const { summary } = await inJob("environment: { name: production, url: https://a.example.com }", others);
    expect(summary).toContain("This job begins after the approval that it should report.");
  });

  test.each([
    [
      "another job waits for the next stage",
      "environment: staging",
      [TEST.replace("runs-on", "environment: production, runs-on")],
    ],
    ["a called workflow may", "environment: staging", ["ship: { uses: ./.github/workflows/ship.yml }"]],
    [
      "it has no environment",
      "needs: test",
      [TEST, "ship: { needs: test, environment: production, steps: [{ run: make }] }"],
    ],
  ])("nothing is said if %s", async (_, job, others) => {
    expect((await inJob(job, others)).summary).not.toContain("approval that it should report");
  });
});
