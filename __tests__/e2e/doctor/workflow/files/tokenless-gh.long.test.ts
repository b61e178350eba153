import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const DOWNLOAD = "gh run download 42 --dir baseline";
const LINE = `GH_TOKEN: \${{ github.token }}`;

/** What is said of a step that runs GitHub's CLI. */
async function told(before: string, more: Parameters<typeof workflowWith>[0] = {}) {
  const { rows, advice, blocks } = await doctorTold({ workflow: workflowWith({ before, ...more }) });
  return { found: rows.filter(([, what]) => what === "run").map(([, , says]) => says), advice, blocks };
}

test.each([
  ["a download", `- run: ${DOWNLOAD}`, "gh run download", ""],
  ["one with a name", `- { name: Fetch, run: ${DOWNLOAD} }`, "gh run download", "Fetch"],
  ["a question", "- { id: ask, run: 'id=$(gh api /user)' }", "gh api /user", "ask"],
  ["one among others", "- { id: ask, run: 'make && gh pr view 1' }", "gh pr view", "ask"],
])("GitHub's CLI has no token for %s", async (_, before, asks, name) => {
  const { found, advice, blocks } = await told(before);
  const command = asks.replace(/ \/.*/, "");
  expect(found).toEqual([
    expect.stringMatching(
      new RegExp(
        `^\`${command}.*\` fails${name && ` in the step \`${name}\``}, because it gets no \`GH_TOKEN\`\\.$`,
      ),
    ),
  ]);
  expect(advice).toContain("Add these lines to the step that runs it.");
  expect(blocks).toContain(`env:\n  ${LINE}`);
});

test("a step that has variables gets one more", async () => {
  const { advice, blocks } = await told(`- { run: ${DOWNLOAD}, env: { A: b } }`);
  expect(advice).toContain("Add this line to the `env:` of the step that runs it.");
  expect(blocks).toContain(LINE);
});

test("a step after ours counts if ours reads files at the end, and its failure is hidden", async () => {
  const workflow = `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - { uses: your-org/webex-notify@v1, with: { doctor: true, lifecycle: true } }
      - { run: ${DOWNLOAD}, if: failure(), continue-on-error: true }
`;
  const { rows } = await doctorTold({ workflow, with: { lifecycle: "true" } });
  expect(rows.map(([, , says]) => says)).toContain(
    `\`gh run download\` fails, because it gets no \`GH_TOKEN\`, which \`continue-on-error\` hides.`,
  );
});

const WITH = `GH_TOKEN: "\${{ github.token }}"`;

test.each<[string, string, Parameters<typeof workflowWith>[0]?]>([
  ["the step has one", `- { run: ${DOWNLOAD}, env: { ${WITH} } }`],
  ["it has the other name", `- { run: ${DOWNLOAD}, env: { GITHUB_TOKEN: x } }`],
  ["the job has one", `- run: ${DOWNLOAD}`, { job: `runs-on: ubuntu-latest\nenv: { ${WITH} }` }],
  ["the workflow has one", `- run: ${DOWNLOAD}`, { top: `env: { ${WITH} }` }],
  ["the command has one", `- run: GH_TOKEN=$T ${DOWNLOAD}`],
  ["it signs in", `- run: |\n    echo $T | gh auth login --with-token\n    ${DOWNLOAD}`],
  ["an earlier step sets it", `- run: echo "GH_TOKEN=$T" >> "$GITHUB_ENV"\n- run: ${DOWNLOAD}`],
  ["an action may set it", `- uses: acme/gh-auth@v1\n- run: ${DOWNLOAD}`],
  ["the variables are not known", `- { run: ${DOWNLOAD}, env: "\${{ fromJSON(vars.ENV) }}" }`],
  ["the runner may have one", `- run: ${DOWNLOAD}`, { job: "runs-on: [self-hosted, linux]" }],
  ["it fetches the code of outsiders", "- run: gh pr checkout 7"],
  ["nothing is asked", "- run: gh --version\n- run: echo gh run download\n- run: gh completion -s bash"],
])("nothing is said of GitHub's CLI if %s", async (_, before, more) => {
  expect((await told(before, more)).found).toEqual([]);
});
