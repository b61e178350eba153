import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const ON_MAIN = "github.ref_name == 'release'";

test.each([
  [
    "environment",
    `\${{ ${ON_MAIN} && 'production' }}`,
    "false",
    `environment: \${{ ${ON_MAIN} && 'production' || '' }}`,
  ],
  [
    "title",
    `Deployed to \${{ ${ON_MAIN} && 'production' }}!`,
    "Deployed to false!",
    `title: Deployed to \${{ ${ON_MAIN} && 'production' || '' }}!`,
  ],
  [
    "version",
    `\${{ inputs.version || (${ON_MAIN} && github.sha) }}`,
    "false",
    `version: \${{ inputs.version || (${ON_MAIN} && github.sha) || '' }}`,
  ],
  [
    "status",
    `\${{ ${ON_MAIN} && 'failure' }}`,
    "false",
    `status: \${{ ${ON_MAIN} && 'failure' || job.status }}`,
  ],
  ["event", `\${{ ${ON_MAIN} && 'rollback' }}`, "false", `event: \${{ ${ON_MAIN} && 'rollback' || 'auto' }}`],
  [
    "to",
    `\${{ ${ON_MAIN} && 'Release train' }}`,
    "false",
    `to: \${{ ${ON_MAIN} && 'Release train' || 'ROOM' }}`,
  ],
])("`&&` without `||` gives `false` in a text: %s", async (input, text, value, line) => {
  const workflow = workflowWith({ with: `${input}: ${JSON.stringify(text)}` });
  const { rows, blocks } = await doctorTold({ workflow, with: { [input]: value } });
  const own = rows.filter(([, what]) => what === input || what.startsWith(`${input}: `));
  expect(own).toEqual([
    [
      expect.anything(),
      input,
      expect.stringMatching(/ gives the text "false", because the condition before/),
    ],
  ]);
  expect(blocks).toContain(line.startsWith("title") ? `title: "${line.slice(7)}"` : line);
});

test.each([
  ["message", `\${{ job.status == 'success' && 'All fine' }}`, "All fine", ""],
  ["message", `\${{ job.status == 'success' && 'All fine' }}`, "All fine", "\nlifecycle: true"],
  ["title", `Build \${{ failure() && 'failed' }}`, "Build failed", ""],
  ["version", `\${{ inputs.version || (${ON_MAIN} && github.sha) }}`, "1.2", ""],
  ["environment", `\${{ github.actor && ${ON_MAIN} && 'production' }}`, "production", ""],
])("a condition that is true in this run is false in others: %s %s", async (input, text, value, more) => {
  const workflow = workflowWith({ with: `${input}: ${JSON.stringify(text)}${more}` });
  const { rows, advice, blocks } = await doctorTold({
    workflow,
    with: { [input]: value, ...(more !== "" && { lifecycle: "true" }) },
  });
  const own = rows.filter(([, what]) => what === input);
  const says = expect.stringMatching(
    / gives the text "false" if the condition before `&&` is false, because/,
  );
  expect(own).toEqual([["⚠️", input, says]]);
  expect(advice).toContain("After `||`, write the value for that case. With `''`, it is empty:");
  expect(blocks.join("\n")).toContain(text.replace(/ \}\}$/, " || '' }}"));
});

test.each([
  ["version", `\${{ github.event.release && github.event.release.name }}`, "1.2"],
  ["message", `\${{ github.event_name == 'push' && 'All fine' }}`, "All fine"],
])(
  "nothing is said of a condition that the step has itself, or that is never `false`: %s %s",
  async (input, text, value) => {
    const step = "if: always() && github.event_name=='push'";
    const workflow = workflowWith({ step, with: `${input}: ${JSON.stringify(text)}` });
    const { summary } = await doctorTold({ workflow, with: { [input]: value } });
    expect(summary).not.toContain('gives the text "false"');
  },
);

test.each([
  ["environment", `\${{ ${ON_MAIN} && 'production' || 'staging' }}`, "staging"],
  ["title", `It is \${{ ${ON_MAIN} && github.ref_protected == true }}`, "It is false"],
  ["dry-run", `\${{ ${ON_MAIN} && inputs.dry }}`, "false"],
])("nothing is said of a text in which nothing is lost: %s %s", async (input, text, value) => {
  const workflow = workflowWith({ with: `${input}: ${JSON.stringify(text)}` });
  const { summary } = await doctorTold({ workflow, with: { [input]: value } });
  expect(summary).not.toContain('gives the text "false"');
});

test("a condition about needed jobs as a status is replaced with their results, and with nothing else", async () => {
  const status = `\${{ contains(needs.*.result, 'failure') }}`;
  const workflow = workflowWith({
    job: "runs-on: ubuntu-latest\nneeds: build\nif: always()",
    step: "name: Notify",
    before: "- uses: actions/checkout@v6",
    with: `status: ${status}`,
  });
  const { rows, advice, blocks } = await doctorTold({
    workflow,
    with: { status: "true", "notify-on": "failure" },
  });
  expect(rows).toEqual([
    ["⚠️", "status", `\`status: ${status}\` is a condition, which gives "true" or "false".`],
  ]);
  expect(advice).toEqual(["To report the jobs, replace the line with this one:"]);
  expect(blocks).toEqual([`needs: \${{ toJSON(needs) }}`]);
});
