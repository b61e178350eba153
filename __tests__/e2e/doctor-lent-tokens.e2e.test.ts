import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../support/doctor-told.ts";

const SECRET = `\${{ secrets.BOT }}`;
const ENV = `env: { WEBEX_API_TOKEN: "${SECRET}" }`;
const OURS = "uses: your-org/webex-notify";

describe("a step without a token", () => {
  const told = (before: string, job = "runs-on: x") =>
    doctorTold({ workflow: workflowWith({ before, job }), with: { token: undefined } });

  test("has the line of another step", async () => {
    const { advice, blocks } = await told(`- { run: make, ${ENV} }`);
    expect(advice).toEqual([
      "An `env:` of another step does not count. Set `WEBEX_API_TOKEN` in the `env:` of the job, or add a `token:` line to the step's `with:`.",
    ]);
    expect(blocks).toEqual([`token: ${SECRET}`]);
  });

  test("has no line if that one has a text of its own", async () => {
    const { advice, blocks } = await told("- { run: make, env: { WEBEX_API_TOKEN: abc } }");
    expect(advice[0]).toContain("An `env:` of another step does not count.");
    expect(blocks).toEqual([]);
  });

  test.each([
    ["none is set", "- run: make", undefined],
    ["another variable is set", `- { run: make, env: { WEBEX_API_TOKENS: "${SECRET}" } }`, undefined],
    ["its own job sets it, but it is empty", `- { run: make, ${ENV} }`, `runs-on: x\n${ENV}`],
  ])("is told otherwise if %s", async (_, before, job) => {
    const { advice } = await told(before, job);
    expect(advice.join()).not.toContain("does not count");
  });
});

/** What is said of a job whose first `call` has the token. */
async function told({ job = "runs-on: x", env = ENV, more = "", given = "" }) {
  const { rows, advice, blocks } = await doctorTold({
    workflow: `on: push
jobs:
  deploy:
    ${job}
    steps:
      - { ${OURS}@v1, with: { token: "${SECRET}", doctor: true, event: start } }
      - { id: team, ${OURS}/call@v1, ${env}, with: { method: teams.create } }
      - { ${OURS}/call@v1, with: { method: rooms.create, ${given} } }
      ${more}
`,
    with: { event: "start" },
  });
  return { own: rows.filter(([, what]) => what === "token").map(([, , found]) => found), advice, blocks };
}

test("a `call` whose token is only in another step has the lines for the job", async () => {
  const { own, advice, blocks } = await told({});
  expect(own).toEqual(["Only one step has `WEBEX_API_TOKEN` in its `env:`, and others need it."]);
  expect(advice).toContain("Move it to the `env:` of the job.");
  expect(blocks).toContain(`env:\n  WEBEX_API_TOKEN: ${SECRET}`);
});

test("a job with variables of its own gets one line", async () => {
  const { blocks } = await told({ job: "env: { A: 1 }" });
  expect(blocks).toContain(`WEBEX_API_TOKEN: ${SECRET}`);
});

test.each<[string, Parameters<typeof told>[0]]>([
  ["the other has a token", { given: `token: "${SECRET}"` }],
  ["the other is a webhook", { given: "webhook-url: x" }],
  ["the other is a guest", { given: "guest-issuer-id: x" }],
  ["the job sets the variable", { job: ENV }],
  ["no step sets it", { env: "env: { A: 1 }" }],
  ["a command may set it", { more: `- run: echo "WEBEX_API_TOKEN=x" >> "$GITHUB_ENV"` }],
])("nothing is said of a `call` if %s", async (_, parts) => {
  expect((await told(parts)).own).toEqual([]);
});
