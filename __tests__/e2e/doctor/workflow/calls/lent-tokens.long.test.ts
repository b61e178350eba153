import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const SECRET = `\${{ secrets.BOT }}`;
const ENV = `env: { WEBEX_API_TOKEN: "${SECRET}" }`;

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
  ])("gets other advice if %s", async (_, before, job) => {
    const { advice } = await told(before, job);
    expect(advice.join()).not.toContain("does not count");
  });
});
