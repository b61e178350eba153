import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const ID = "message-id";
const PASSED = `outputs: { ${ID}: "\${{ steps.webex.outputs.${ID} }}" }`;
const NEEDS = `\${{ needs.deploy.outputs.${ID} }}`;
const STEPS = `\${{ steps.webex.outputs.${ID} }}`;

/** What the doctor says about a step whose output the steps of another job read, or the rest of that job. */
async function told(
  steps: string,
  { job = "", outputs = PASSED, jobs = "" }: Partial<Record<"job" | "outputs" | "jobs", string>> = {},
) {
  const { rows, advice, blocks } = await doctorTold({
    workflow: `on: push
jobs:
  deploy:
    runs-on: x
    ${outputs}
    steps:
      - { run: make }
      - { id: webex, if: always(), uses: your-org/webex-notify@v1, with: { doctor: true, to: Release train } }
  after: { ${job}${job.includes("uses") ? "" : `runs-on: x, steps: [${steps}]`} }
${jobs}`,
  });
  return { rows: rows.map(([, ...row]) => row), advice, blocks };
}

const run = (text: string): string => `{ run: 'echo "${text}"' }`;
const variable = (text: string): string => `{ run: ./after.sh, env: { ID: "${text}" } }`;
const script = (text: string): string =>
  `{ uses: actions/github-script@v8, with: { script: 'console.log("${text}")' } }`;

/** Source: https://docs.github.com/actions/reference/workflows-and-actions/contexts#needs-context */
describe("an output of the job in one that does not need it", () => {
  const FOUND = `The job \`after\` reads the output \`${ID}\` of this job, but its \`needs:\` does not name \`deploy\`, so it is empty.`;

  test.each([run(NEEDS), variable(NEEDS), script(NEEDS)])("in %s", async (steps) => {
    const { rows, advice, blocks } = await told(steps);
    expect(rows).toEqual([["outputs", FOUND]]);
    expect(advice).toEqual(["Write this line in that job:"]);
    expect(blocks).toEqual(["needs: [deploy]"]);
  });

  test("that needs one between", async () => {
    const jobs = "  between: { needs: deploy, runs-on: x, steps: [{ run: make }] }";
    const { blocks } = await told(run(NEEDS), { job: "needs: between, ", jobs });
    expect(blocks).toEqual(["needs: [between, deploy]"]);
  });

  test("that calls a workflow with it", async () => {
    const job = `uses: ./.github/workflows/after.yml, with: { id: "${NEEDS}" }`;
    const { rows, blocks } = await told("", { job });
    expect(rows).toEqual([["outputs", FOUND]]);
    expect(blocks).toEqual(["needs: [deploy]"]);
  });

  test.each([
    ["a job that needs it", "needs: deploy, ", run(NEEDS), PASSED],
    ["a text without braces", "", script(`needs.deploy.outputs.${ID}`), PASSED],
    ["an output of another step", "", run(NEEDS), `outputs: { ${ID}: "\${{ steps.make.outputs.id }}" }`],
  ])("is none: %s", async (_, job, steps, outputs) => {
    expect((await told(steps, { job, outputs })).rows.filter(([, one]) => one === FOUND)).toEqual([]);
  });
});

describe("an output of the step in another job", () => {
  test.each([run(STEPS), variable(STEPS), script(STEPS)])("in %s", async (steps) => {
    const { rows, advice, blocks } = await told(steps, { job: "needs: deploy, " });
    expect(rows).toEqual([
      [
        "steps",
        `\`steps.webex.outputs.${ID}\` is empty in the job \`after\`: the step \`webex\` is in the job \`deploy\`, and other jobs get only the outputs of that job.`,
      ],
    ]);
    expect(advice).toEqual(["Write this instead:"]);
    expect(blocks).toEqual([NEEDS]);
  });

  test("that its job does not pass on", async () => {
    const { blocks } = await told(run(STEPS), { job: "needs: deploy, ", outputs: "timeout-minutes: 5" });
    expect(blocks).toEqual([`outputs:\n  ${ID}: ${STEPS}`]);
  });

  test("is reported once, however often it is read", async () => {
    const steps = [run(STEPS), variable(STEPS)].join();
    expect((await told(steps, { job: "needs: deploy, " })).rows).toHaveLength(1);
  });

  test.each([
    ["another step with its ID", `{ id: webex, run: make }, ${run(STEPS)}`],
    ["a text without braces", script(`steps.webex.outputs.${ID}`)],
    ["an ID that none of our steps has", run(STEPS.replace("webex", "other"))],
  ])("is none: %s", async (_, steps) => {
    expect((await told(steps, { job: "needs: deploy, " })).rows).toEqual([]);
  });
});
