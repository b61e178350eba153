import { expect, test } from "vitest";
import { CI, doctorTold } from "../../../../support/doctor-told.ts";

const THEIRS = "uses: your-org/ci/.github/workflows/notify.yml@v1";
const LINES = `secrets:\n  token: \${{ secrets.NAME }}`;

/** What is said of a step in a called workflow of another repository, without a token. */
async function told(jobs: string, inputs: Readonly<Record<string, string>> = { token: "" }) {
  const workspace = { [CI]: `on: push\njobs:\n  build: { steps: [{ run: make }] }\n${jobs}` };
  return await doctorTold({ workspace, with: inputs });
}

test("a job that passes all secrets to another repository may have to name one", async () => {
  const { rows, advice, blocks } = await told(`  tell: { ${THEIRS}, secrets: inherit }\n`);
  expect(rows).toEqual([["❌", "token", 'Input "token" is missing.']]);
  expect(advice).toEqual([
    "The job `tell` passes all secrets by their own names. If the called workflow declares another, write these lines instead of `secrets: inherit`, with that name for `token`:",
  ]);
  expect(blocks).toEqual([LINES]);
});

test.each<[string, ...Parameters<typeof told>]>([
  ["it passes one", `  tell: { ${THEIRS}, secrets: { token: "\${{ secrets.BOT }}" } }\n`],
  ["it passes none", `  tell: { ${THEIRS} }\n`],
  ["the job has steps", `  deploy: { steps: [{ run: make }] }\n  tell: { ${THEIRS}, secrets: inherit }\n`],
  [
    "two jobs call workflows of another repository",
    `  tell: { ${THEIRS}, secrets: inherit }\n  other: { ${THEIRS}, secrets: inherit }\n`,
  ],
  ["there is a token", `  tell: { ${THEIRS}, secrets: inherit }\n`, {}],
])("nothing is said of it if %s", async (_, ...given) => {
  const { summary, blocks } = await told(...given);
  expect(summary).not.toContain("by their own names");
  expect(blocks).not.toContain(LINES);
});
