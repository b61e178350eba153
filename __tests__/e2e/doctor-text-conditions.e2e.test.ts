import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../support/doctor-told.ts";

const MAIN = "github.ref == 'refs/heads/main'";
const TEXT = "so GitHub takes the whole for a text.";

test.each([
  ["braces around the first half", `\${{ failure() }} && ${MAIN}`, `failure() && ${MAIN}`],
  ["braces around the second half", `failure() && \${{ ${MAIN} }}`, `failure() && (${MAIN})`],
  ["braces around both", `\${{ failure() }} || \${{ cancelled() }}`, "failure() || cancelled()"],
  ["quotes", `"\${{ failure() }} && ${MAIN}"`, `failure() && ${MAIN}`],
  ["a block", `|\n  \${{ failure() }}`, "failure()"],
  ["a folded block", `>\n  \${{ failure() &&\n  ${MAIN} }}`, `failure() && ${MAIN}`],
  ["a block of several lines", `|\n  \${{ always() }}\n  && ${MAIN}`, `always() && ${MAIN}`],
  ["a negation", `"!\${{ cancelled() }}"`, `"!cancelled()"`],
  [
    "an expression in a text",
    `always() && github.ref == 'refs/heads/\${{ env.B }}'`,
    "always() && github.ref == format('refs/heads/{0}', env.B)",
  ],
  ["double quotes", `always() && \${{ env.B }} == "it's"`, "always() && env.B == 'it''s'"],
])("a condition of a step that is a text has the line without braces: %s", async (_, condition, line) => {
  const workflow = workflowWith({ step: `if: ${condition}` });
  const { rows, blocks, advice } = await doctorTold({ workflow, with: { "notify-on": "failure" } });
  expect(rows).toEqual([
    [
      "⚠️",
      "if",
      expect.stringMatching(
        /^The `if:` of the step is (?:always true|true after every success, and only then): /,
      ),
    ],
  ]);
  expect(rows[0]?.[2]).toContain(TEXT);
  expect(advice).toEqual(["Replace the `if:` of the step with this line."]);
  expect(blocks).toEqual([`if: ${line}`]);
});

test("a condition of the job is read the same way, and one without a status function holds after a success", async () => {
  const job = `runs-on: ubuntu-latest\nneeds: build\nif: \${{ ${MAIN} }} && github.actor != 'x'`;
  const { rows, blocks } = await doctorTold({
    workflow: workflowWith({ job }),
    with: { needs: '{"build":{"result":"success"}}' },
  });
  expect(rows.map(([, , found]) => found)).toEqual([
    `The \`if:\` of the job is true after every success, and only then: a part of it is outside of \`\${{ }}\`, ${TEXT}`,
  ]);
  expect(blocks).toEqual([`if: (${MAIN}) && github.actor != 'x'`]);
});

test.each([
  ["words that are no expression", `\${{ github.ref }} == main`],
  ["an unknown function", `\${{ failure() }} && matches('x')`],
])("what would be no expression without braces is not offered: %s", async (_, condition) => {
  const { advice, blocks } = await doctorTold({ workflow: workflowWith({ step: `if: ${condition}` }) });
  expect(advice).toEqual([`Write it without \`\${{\` and \`}}\`.`]);
  expect(blocks).toEqual([]);
});

test.each([
  ["no braces", `always() && ${MAIN}`],
  ["braces around all of it", `\${{ always() && ${MAIN} }}`],
  ["a block without braces", `|\n  always()\n  && ${MAIN}`],
  ["a block without its last line break", `|-\n  \${{ always() }}`],
  ["braces within quotes within braces", `\${{ always() && github.ref != '}} x' }}`],
  ["a switch", "true"],
])("nothing is said of a condition with %s", async (_, condition) => {
  const workflow = workflowWith({ step: `if: ${condition}` });
  expect((await doctorTold({ workflow, with: { "notify-on": "success" } })).summary).not.toContain(TEXT);
});
