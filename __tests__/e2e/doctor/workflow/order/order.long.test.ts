import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const FOLLOW = "Steps follow this one, and the message cannot say how they end";
const OURS = "- uses: mirror/webex-notify@v2";

/** A workflow whose step has other steps below it. */
const above = (below: string, given: Parameters<typeof workflowWith>[0] = {}): string =>
  workflowWith(given) + below.replaceAll(/^(?=.)/gm, "      ");

describe("steps that work after one that reports how the job ended", () => {
  test.each([
    ["a command", "- run: make test", "`make test`"],
    ["a command with a name", "- { name: Unit tests, run: make test }", "`Unit tests`"],
    ["a command with a condition", "- { if: github.ref_name == 'main', run: make test }", "`make test`"],
    ["an action", "- uses: docker/build-push-action@v6", "`docker/build-push-action@v6`"],
    ["several", "- uses: actions/setup-node@v6\n- run: make\n- run: ./deploy.sh", "`make` and `./deploy.sh`"],
  ])("%s", async (_, below, names) => {
    const { rows, advice, blocks } = await doctorTold({ workflow: above(below, { before: "" }) });
    expect(rows).toEqual([["⚠️", "event", `${FOLLOW}: ${names}.`]]);
    expect(advice).toEqual([
      "Put the step last, with `if: always()`. Or put it first and add this line to its `with:` to report the end.",
    ]);
    expect(blocks).toEqual(["lifecycle: true"]);
  });

  test("also after others, and without a condition", async () => {
    const workflow = above("- run: ./deploy.sh", { step: "name: Tell" });
    const { summary } = await doctorTold({ workflow, with: { "notify-on": "success" } });
    expect(summary).toContain(`${FOLLOW}: \`./deploy.sh\`.`);
  });

  test("a step that is only there after a failure cannot report the start", async () => {
    const { blocks, advice } = await doctorTold({
      workflow: above("- run: make", { step: "if: failure()" }),
    });
    expect(advice).toEqual(["Put the step last."]);
    expect(blocks).toEqual([]);
  });

  test.each([
    ["a checkout", "- uses: actions/checkout@v6"],
    ["a preparation", "- uses: docker/setup-buildx-action@v3\n- uses: a/b@latest"],
    ["an upload", "- uses: actions/upload-artifact@v6"],
    ["a report of tests", "- uses: dorny/test-reporter@v2"],
    ["another message", "- uses: slackapi/slack-github-action@v2"],
    ["another step of ours", `- run: make\n${OURS}\n  if: always()`],
    ["what is always tidied up", "- { if: always(), run: docker compose down }"],
    ["what follows a failure", "- { if: failure(), run: make logs }"],
    ["what may fail", "- { run: make, continue-on-error: true }"],
    ["what only prints", "- run: |\n    echo done\n    printf x"],
    ["a use of the outputs", `- { run: make, env: { A: "\${{ steps.w.outputs.message-id }}" } }`],
  ])("but not %s", async (_, below) => {
    expect((await doctorTold({ workflow: above(below, { step: "id: w\nif: always()" }) })).rows).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    ["a start", { event: "start" }],
    ["the whole job", { lifecycle: "true" }],
    ["a text of its own", { title: "Building" }],
    ["a status of its own", { status: `\${{ steps.make.outcome }}` }],
    ["a part of the job, in an environment", { environment: "staging" }],
  ])("and nothing is said below a step that reports %s", async (_, given) => {
    const lines = Object.entries(given).map(([name, value]) => `${name}: ${value}`);
    const workflow = above("- run: make test", { with: lines.join("\n") });
    const { status = "success", ...others } = given;
    const { summary } = await doctorTold({ workflow, with: { ...others, status: status && "success" } });
    expect(summary).not.toContain(FOLLOW);
  });
});

describe("a message that other jobs continue", () => {
  const start = (given: string, more = ""): string => `on: push
jobs:
  deploy:
    runs-on: x
    outputs: { first: "\${{ steps.webex.outputs.thread }}" }
    steps:
${more}      - id: webex
        if: always()
        uses: your-org/webex-notify@v1
        with: { ${given} }
  notify:
    needs: deploy
    if: always()
    steps:
      - uses: your-org/webex-notify@v1
        with: { needs: "\${{ toJSON(needs) }}", thread: "\${{ needs.deploy.outputs.first }}" }
`;
  const FINISHED = "The message of the job `deploy` is finished when other jobs continue it as `thread`.";

  test("is not finished by the step that posts it", async () => {
    const { rows, advice, blocks } = await doctorTold({ workflow: start("doctor: true, to: Release train") });
    expect(rows).toEqual([["⚠️", "event", FINISHED]]);
    expect(advice).toEqual(["If they should finish it, add this line to the `with:` of its step `webex`."]);
    expect(blocks).toEqual(["event: start"]);
  });

  test("is the only thing said of a step above others", async () => {
    const workflow = start("doctor: true").replace("  notify:", "      - run: make\n  notify:");
    expect((await doctorTold({ workflow })).blocks).toEqual(["event: start"]);
  });

  test("and the job that continues it says so, too", async () => {
    const workflow = start("to: Release train").replace("with: { needs", "with: { doctor: true, needs");
    const { rows, blocks } = await doctorTold({
      workflow,
      github: { job: "notify" },
      with: { needs: '{"deploy":{"result":"success"}}' },
    });
    expect(rows).toEqual([["⚠️", "event", FINISHED]]);
    expect(blocks).toEqual(["event: start"]);
  });

  test.each([
    ["an event", start("doctor: true, event: start"), { event: "start" }],
    ["own words", start("doctor: true, title: Release"), { title: "Release" }],
    ["what the job did before", start("doctor: true", "      - run: make\n"), {}],
    ["what an action did before", start("doctor: true", "      - uses: ./.github/actions/ci\n"), {}],
    ["nobody to continue it", start("doctor: true").replace("needs.deploy.outputs.first", "'x'"), {}],
  ])("may have %s", async (_, workflow, given) => {
    const { summary } = await doctorTold({ workflow, with: given });
    expect(summary).not.toContain(FINISHED);
  });
});

describe("an environment", () => {
  const told = (job: string, step: string) =>
    doctorTold({
      workflow: workflowWith({ job: `runs-on: x\nenvironment: ${job}`, with: `environment: ${step}` }),
      with: { environment: "production" },
    });

  test.each(["prod", "{ name: prod, url: https://example.com }"])("of the job is meant: %s", async (job) => {
    const { rows, advice, blocks } = await told(job, "production");
    expect(rows).toEqual([
      [
        "⚠️",
        "environment",
        "The job deploys to `prod`, but the step compares with earlier deployments to `production`.",
      ],
    ]);
    expect(advice).toEqual(["If both are the same, change the line in the step's `with:`."]);
    expect(blocks).toEqual(["environment: prod"]);
  });

  test.each([
    ["production", "production"],
    ["Production", "production"],
    ["{ name: secrets, deployment: false }", "production"],
    [`"\${{ vars.STAGE }}"`, "production"],
    ["prod", `"\${{ inputs.stage }}"`],
  ])("may be another one: %s and %s", async (job, step) => {
    expect((await told(job, step)).summary).not.toContain("The job deploys to");
  });
});

describe("a step that reports what waits", () => {
  const waits = (needs: string, others: string, before = "- uses: actions/checkout@v6"): string =>
    workflowWith({ job: `needs: ${needs}\nruns-on: x`, with: "event: waiting", before }).replace(
      "jobs:\n",
      `jobs:\n${others}`,
    );
  const SHIP = "  ship: { needs: [build], environment: production, runs-on: x, steps: [] }\n";
  const told = (needs: string, others = SHIP, before?: string) =>
    doctorTold({ workflow: waits(needs, others, before), with: { event: "waiting" } });

  test.each([
    ["[build, ship]", "needs: [build]"],
    ["ship", "needs: [build]"],
    ["[after]", "needs: [build]"],
  ])("does not begin after that: %s", async (needs, line) => {
    const after = "  after: { needs: ship, runs-on: x, steps: [] }\n";
    const { rows, advice, blocks } = await told(needs, SHIP + after);
    expect(rows).toEqual([
      [
        "⚠️",
        "needs",
        "`event: waiting` is for what waits, but this job begins only after `ship`, which has the `environment:`.",
      ],
    ]);
    expect(advice).toEqual(["Change this line in the job:"]);
    expect(blocks).toEqual([line]);
  });

  test("may need nothing", async () => {
    const { advice, blocks } = await told("ship", SHIP.replace("needs: [build], ", ""));
    expect([advice, blocks]).toEqual([["Remove `needs:` from the job."], []]);
  });

  const TEST =
    "  test: { runs-on: x, steps: [{ run: make test }] }\n  lint: { needs: test, runs-on: x, steps: [] }\n";

  test.each([
    ["build", "[build, test]", "`test`", "needs: [build, test]"],
    ["[build, test]", "[build, lint]", "`lint`", "needs: [build, test, lint]"],
    ["build", "lint", "`lint` and `test`", "needs: [build, lint]"],
  ])("begins too early after %s if the other needs %s", async (needs, ofOther, missing, line) => {
    const { rows, advice, blocks } = await told(needs, TEST + SHIP.replace("[build]", ofOther));
    const found = `\`ship\`, which has the \`environment:\`, also needs ${missing}, and this job does not: when it asks, nothing waits yet.`;
    expect(rows).toEqual([["⚠️", "needs", found]]);
    expect(advice).toEqual(["Change this line in the job:"]);
    expect(blocks).toEqual([line]);
  });

  test.each([
    ["[build, test]", "[test, build]"],
    ["lint", "test"],
    ["[build, lint]", "[build, test]"],
  ])("begins in time after %s if the other needs %s", async (needs, ofOther) => {
    expect((await told(needs, TEST + SHIP.replace("[build]", ofOther))).rows).toEqual([]);
  });

  test("may do something first, such as wait", async () => {
    const others = TEST + SHIP.replace("[build]", "[build, test]");
    expect((await told("build", others, "- run: sleep 60")).rows).toEqual([]);
  });

  test.each([
    `${SHIP.replace("[build]", "[build, test]")}  stage: { needs: build, environment: staging, runs-on: x, steps: [] }\n`,
    `${SHIP.replace("[build]", "[build, test]")}  called: { needs: build, uses: ./.github/workflows/other.yml }\n`,
    SHIP.replace("[build]", "[build, test, deploy]"),
  ])("may begin in time for something else: %s", async (others) => {
    const { rows } = await told("build", TEST + others);
    expect(rows.filter(([, , found]) => found.includes("when it asks"))).toEqual([]);
  });

  test.each([
    ["build", SHIP],
    ["[build, stage]", `${SHIP}  stage: { environment: staging, runs-on: x, steps: [] }\n`],
    ["[build, ship]", `${SHIP}  called: { uses: ./.github/workflows/other.yml }\n`],
  ])("may begin before another: %s", async (needs, others) => {
    expect((await told(needs, others)).rows).toEqual([]);
  });
});
