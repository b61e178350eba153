import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

describe("a step that waits for an environment", () => {
  const FOUND = "has the environment `prod`: nothing ever waits for it, and nothing is posted.";
  const SHIP = "ship: { runs-on: x, environment: production, steps: [{ run: ./ship.sh }] }";

  async function told(jobs: readonly string[], environment = "prod", event = "waiting") {
    const workflow = `on: push
jobs:
${jobs.map((job) => `  ${job}`).join("\n")}
  deploy: { runs-on: x, steps: [{ uses: your-org/webex-notify@v1, with: { doctor: true, event: ${event}, environment: ${environment} } }] }
`;
    const { rows, blocks } = await doctorTold({ workflow, with: { event, environment: "prod" } });
    return { found: rows.map(([, , says]) => says).filter((says) => says.includes(FOUND)), blocks };
  }

  test.each([
    ["which one job has", [SHIP], "environment: production"],
    [
      "with an address",
      [SHIP.replace("production", "{ name: production, url: 'https://x' }")],
      "environment: production",
    ],
  ])("that no job has gets that %s", async (_, jobs, line) => {
    const { found, blocks } = await told(jobs);
    expect(found).toHaveLength(1);
    expect(blocks).toContain(line);
  });

  test("that none of several jobs has gets no line", async () => {
    const { found, blocks } = await told([
      SHIP,
      SHIP.replace("ship", "stage").replace("production", "staging"),
    ]);
    expect(found).toHaveLength(1);
    expect(blocks.filter((block) => block.startsWith("environment"))).toEqual([]);
  });

  test.each<[string, readonly string[], string?, string?]>([
    // GitHub compares the names without case.
    ["a job has it in other letters", [SHIP.replace("production", "PROD")]],
    ["one of several jobs has it", [SHIP, SHIP.replace("ship", "last").replace("production", "prod")]],
    ["the one of a job is an expression", [SHIP.replace("production", `"\${{ inputs.where }}"`)]],
    ["it is an expression itself", [SHIP], `"\${{ vars.WHERE }}"`],
    ["a called workflow may have it", [SHIP, "last: { uses: ./ship.yml }"]],
    ["it is about a start", [SHIP], "prod", "start"],
  ])("is right if %s", async (_, jobs, environment, event) => {
    expect((await told(jobs, environment, event)).found).toEqual([]);
  });
});
