import { expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";

/** The rows about conditions if two steps of a job ask, and the runner skips one of them. */
async function told(first: string, second: string, { job = "", more = "", runs = 1 } = {}) {
  const workflow = `on: { push: { branches: [main] } }
jobs:
  deploy:
    runs-on: ubuntu-latest
    ${job}
    steps:
      - { ${OURS}, ${first} with: { to: Release train, doctor: true } }
      - run: make
      - { ${OURS}, ${second} with: { to: Release train, doctor: true } }
      ${more}
`;
  const action = `__your-org_webex-notify${runs === 1 ? "" : `_${runs}`}`;
  const { rows, advice, blocks, summary } = await doctorTold({ workflow, github: { action } });
  return {
    found: rows.filter(([, what]) => what === "if").map(([, , says]) => says),
    advice,
    blocks,
    summary,
  };
}

const NEVER = "if: github.ref == 'main',";
const WHY = "In the `if:` of a step of the job `deploy`, `github.ref` never matches `main`.";

test.each([
  ["the first", NEVER, "if: always(),", 2],
  ["the second", "", NEVER, 1],
])("%s step that asks is skipped", async (_, first, second, runs) => {
  const { found, advice, blocks } = await told(first, second, { runs });
  expect(found.filter((says) => says.includes("github.ref"))).toEqual([WHY]);
  expect(advice).toContain(
    "If this is what you mean, replace the `if:` of a step of the job `deploy` with this line.",
  );
  expect(blocks).toContain("if: github.ref_name == 'main'");
});

test("the job of steps that ask is skipped", async () => {
  const { found } = await told("", "if: always(),", { job: NEVER.slice(0, -1) });
  expect(found).toEqual(["In the `if:` of the job, `github.ref` never matches `main`."]);
});

test.each([
  ["both are right", "if: github.ref_name == 'main',", "if: always(),", ""],
  ["both have none", "", "", ""],
  ["one is for failures", "if: failure(),", "if: success(),", ""],
  ["the step of another action is wrong", "", "if: always(),", "- { run: make, if: github.ref == 'main' }"],
])("nothing is said if %s", async (_, first, second, more) => {
  const { found, summary } = await told(first, second, { more });
  expect(found).toEqual([]);
  expect(summary).toContain("No problems found");
});
