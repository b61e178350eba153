import { describe, expect, test } from "vitest";
import { doctorTold, JOB_BEFORE, type Told } from "../../../../support/doctor-told.ts";

const NEEDS = `\${{ toJSON(needs) }}`;
const LINT = "lint: { runs-on: x, steps: [{ uses: actions/checkout@v6 }, { run: make lint }] }";

/** What the doctor says about a job that reports those that it needs, next to another one. */
async function toldBeside(
  other: string,
  { job = "if: always()", needs = "[build, test]", given = `needs: "${NEEDS}"`, more = {} } = {},
): Promise<Told> {
  const workflow = `on: push
jobs:
  build: { runs-on: x, steps: [{ run: make }] }
  test: { needs: build, runs-on: x, steps: [{ run: make test }] }
  ${other}
  deploy:
    needs: ${needs}
    ${job}
    runs-on: x
    steps:
      - uses: your-org/webex-notify@v1
        with: { doctor: true, ${given} }
`;
  const results = '{"build":{"result":"success"},"test":{"result":"success"}}';
  return await doctorTold({ workflow, with: { needs: results }, ...more });
}

describe("a job that no other one needs is not reported", () => {
  test.each([
    ["[build, test]", "needs: [build, test, lint]"],
    ["test", "needs: [test, lint]"],
  ])("next to %s", async (needs, line) => {
    const { rows, advice, blocks } = await toldBeside(LINT, { needs });
    expect(rows).toEqual([["⚠️", "needs", "This job does not need `lint`, so its failure is not reported."]]);
    expect(advice).toEqual(["If it should be, change this line in the job:"]);
    expect(blocks).toEqual([line]);
  });

  test("also without a token for GitHub, or if it runs still", async () => {
    const at = {
      jobs: [
        { id: 7001, name: "deploy" },
        { id: 7002, name: "lint", conclusion: null },
      ],
    };
    expect((await toldBeside(LINT, { more: { at } })).blocks).toEqual(["needs: [build, test, lint]"]);
    const workflowOnly = { with: { needs: "{}", "github-token": "" } };
    expect((await toldBeside(LINT, { more: workflowOnly })).blocks).toContain("needs: [build, test, lint]");
  });

  test("is reported once if it failed, and another one with it", async () => {
    const ended = { conclusion: "failure", created_at: "2026-01-05T11:00:00Z" } as const;
    const own = { id: 7001, name: "deploy", conclusion: null, created_at: "2026-01-06T12:00:00Z" };
    const needed = ["build", "test"].map((name, at) => ({ ...JOB_BEFORE, id: 7004 + at, name }));
    const at = { jobs: [own, ...needed, { id: 7002, name: "lint", ...ended }] };
    expect((await toldBeside(LINT, { more: { at } })).rows).toHaveLength(1);
    const some = "  some: { if: github.ref_name == 'main', runs-on: x, steps: [{ run: make }] }";
    const both = { jobs: [...at.jobs, { id: 7003, name: "some", ...ended }] };
    const { blocks } = await toldBeside(`${LINT}\n${some}`, { more: { at: both } });
    expect(blocks).toEqual(["needs: [build, test, lint]", "needs: [build, test, lint, some]"]);
  });

  test("with those that need it", async () => {
    const { rows, blocks } = await toldBeside(`${LINT}\n  docs: { needs: lint, steps: [{ run: make }] }`);
    expect(rows[0]?.[2]).toBe(
      "This job does not need `lint` and `docs`, so their failures are not reported.",
    );
    expect(blocks).toEqual(["needs: [build, test, lint, docs]"]);
  });

  test.each([
    [
      "that runs when the reporting job does",
      LINT.replace("{", "{ if: github.ref_name == 'main',"),
      "if: always() && github.ref_name == 'main'",
    ],
    ["that calls a workflow without secrets", "lint: { uses: ./.github/workflows/lint.yml }", "if: always()"],
    ["that is skipped after a failure", LINT.replace("{", "{ if: success(),"), "if: always()"],
  ])("%s", async (_, other, job) => {
    expect((await toldBeside(other, { job })).blocks).toEqual(["needs: [build, test, lint]"]);
  });
});

describe("nothing is said about a job", () => {
  test.each<[string, string, Parameters<typeof toldBeside>[1]?]>([
    ["that another one needs", "x: { steps: [] }", { needs: "test" }],
    ["that needs the reporting one", LINT.replace("{", "{ needs: deploy,")],
    ["that reports itself", LINT.replace("}] }", "}, { uses: your-org/webex-notify@v1 }] }")],
    ["that tells somebody else", LINT.replace("}] }", "}, { uses: slackapi/slack-github-action@v2 }] }")],
    [
      "whose end another message has",
      `${LINT}\n  x: { needs: lint, steps: [{ uses: your-org/webex-notify@v1 }] }`,
    ],
    ["that may fail", LINT.replace("{", "{ continue-on-error: true,")],
    ["that runs at other times", LINT.replace("{", "{ if: github.event_name == 'schedule',")],
    [
      "that needs one at other times",
      `x: { if: inputs.all, steps: [{ run: a }] }\n  ${LINT.replace("{", "{ needs: x,")}`,
    ],
    ["that tidies up", LINT.replace("{", "{ needs: test, if: always(),")],
    ["that reacts to a failure", LINT.replace("{", "{ needs: test, if: failure(),")],
    ["that does nothing", "lint: { steps: [{ uses: actions/checkout@v6 }] }"],
    ["that calls a workflow with secrets", "lint: { uses: ./.github/workflows/lint.yml, secrets: inherit }"],
    ["if the step reports one job", LINT, { given: `needs: "\${{ toJSON(needs.test) }}"` }],
    [
      "if the step reports what waits",
      LINT,
      { given: `needs: "${NEEDS}", event: waiting`, more: { with: { event: "waiting" } } },
    ],
  ])("%s", async (_, other, given = {}) => {
    const { summary } = await toldBeside(other, given);
    expect(summary).not.toMatch(/This job does not need/);
  });
});

test("in a called workflow, the calling job needs it", async () => {
  const called = (given: string): string =>
    `on: { workflow_call: { inputs: { results: {} } } }\njobs: { deploy: { steps: [{ uses: your-org/webex-notify@v1, with: { doctor: true, needs: "${given}" } }] } }`;
  const caller = `on: push
jobs:
  build: { steps: [{ run: make }] }
  ${LINT}
  tell: { needs: build, if: always(), uses: ./called.yml, secrets: inherit, with: { results: "${NEEDS}" } }
`;
  const told = (given: string) =>
    doctorTold({
      workflow: caller,
      workspace: { "called.yml": called(given) },
      with: { needs: '{"build":{"result":"success"}}' },
    });
  const { rows, advice, blocks } = await told(`\${{ inputs.results }}`);
  expect(rows[0]?.[2]).toBe("The job `tell` does not need `lint`, so its failure is not reported.");
  expect(advice).toEqual(["If it should be, change this line in the job `tell`:"]);
  expect(blocks).toEqual(["needs: [build, lint]"]);
});
