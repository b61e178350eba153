import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const output = (name: string) => `\${{ steps.webex.outputs.${name} }}`;

/** What the doctor says about the scripts of steps that follow. */
async function told(below: string) {
  const { rows, blocks, advice } = await doctorTold({
    workflow: workflowWith({ step: "id: webex\nif: always()" }) + below,
  });
  return { rows: rows.filter(([, what]) => what === "run").map(([, , found]) => found), blocks, advice };
}

const found = (name: string) =>
  `The script of a later step contains \`steps.webex.outputs.${name}\`, and would run what outsiders write in it.`;

describe("a script with an output that outsiders can write in part", () => {
  test.each([
    ["markdown", "MARKDOWN"],
    ["skipped-reason", "SKIPPED_REASON"],
    ["error", "ERROR"],
  ])("%s", async (name, variable) => {
    const { rows, blocks, advice } = await told(`      - { run: 'echo "${output(name)}"' }\n`);
    expect(rows).toEqual([found(name)]);
    expect(blocks).toContain(`env:\n  ${variable}: ${output(name)}`);
    expect(advice).toContain(`Add these lines to that step, and write \`"$${variable}"\` in Bash instead.`);
  });

  test("with another text if it is empty", async () => {
    const { rows } = await told(`      - { run: "echo \${{ steps.webex.outputs.error || 'sent' }}" }\n`);
    expect(rows).toEqual([found("error")]);
  });
});

test.each([
  `{ run: 'echo "$ERROR"', env: { ERROR: "${output("error")}" } }`,
  `{ run: 'echo "${output("message-id")} ${output("ok")}"' }`,
  `{ run: "echo \${{ steps.make.outputs.error }}" }`,
  `{ run: "echo \${{ steps.webex.outputs.error != '' }}" }`,
  `{ run: "echo \${{ steps.webex.outputs.error && 'lost' || 'sent' }}" }`,
  `{ run: "echo \${{ contains(steps.webex.outputs.error, 'x') }}" }`,
  "{ run: echo steps.webex.outputs.error }",
  `{ uses: your-org/mail@v1, with: { script: "${output("error")}" } }`,
])("nothing is said of %s", async (step) => {
  expect((await told(`      - ${step}\n`)).rows).toEqual([]);
});
