import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

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

const IS_TRUE = "is always true, because a text that is compared with nothing is true.";
const TAG = "github.ref_type == 'tag'";

test.each([
  [
    "a branch after the type of the ref",
    `${TAG} || 'main'`,
    "|| 'main'",
    `${TAG} || github.ref_name == 'main'`,
  ],
  ["braces", `\${{ ${TAG} || 'main' }}`, "|| 'main'", `${TAG} || github.ref_name == 'main'`],
  ["two of them", `env.A == 'b' || 'c' || 'd'`, "|| 'c'", "env.A == 'b' || env.A == 'c' || env.A == 'd'"],
  [
    "the text first",
    `always() && ('a' || env.B == 'b')`,
    "'a' ||",
    "always() && (env.B == 'a' || env.B == 'b')",
  ],
  [
    "one within the other",
    "env.A == 'a' || !(env.B == 'b' || 'c') || always() && ('d' || env.D == 'e')",
    "|| 'c'",
    "env.A == 'a' || !(env.B == 'b' || env.B == 'c') || always() && (env.D == 'd' || env.D == 'e')",
  ],
  [
    "a whole ref",
    `${TAG} || 'refs/heads/main'`,
    "|| 'refs/heads/main'",
    `${TAG} || github.ref == 'refs/heads/main'`,
  ],
  [
    "an event",
    `github.event_name == 'push' || 'pull_request'`,
    "|| 'pull_request'",
    "github.event_name == 'push' || github.event_name == 'pull_request'",
  ],
])(
  "a text as an operand of `||` is compared like the other operand: %s",
  async (_, condition, shown, line) => {
    const workflow = workflowWith({ step: `if: ${condition}` });
    const { rows, blocks, advice } = await doctorTold({ workflow, with: { "notify-on": "success" } });
    expect(rows).toEqual([["⚠️", "if", `In the \`if:\` of the step, \`${shown}\` ${IS_TRUE}`]]);
    expect(advice).toEqual(["If this is what you mean, replace the `if:` of the step with this line."]);
    expect(blocks).toEqual([`if: ${line}`]);
  },
);

test.each([
  ["no comparison", "failure() || 'main'"],
  ["two comparisons of different values", `${TAG} || github.actor == 'x' || 'main'`],
  ["another comparison", "github.ref_name != 'main' || 'release'"],
  ["a function", "github.ref == format('{0}', env.A) || 'release'"],
  ["a branch for an event", "github.event_name == 'push' || 'main'"],
])("there is no line for such a text with %s", async (_, condition) => {
  const job = `runs-on: ubuntu-latest\nif: ${condition}`;
  const { summary, advice, blocks } = await doctorTold({ workflow: workflowWith({ job }) });
  expect(summary).toContain(`In the \`if:\` of the job, `);
  expect(summary).toContain(IS_TRUE);
  expect(advice).toEqual(["Compare the text with a value, as in `github.ref_name == 'main'`."]);
  expect(blocks).toEqual([]);
});

test.each([
  ["around the first operand", `\${{ ${TAG} }} || 'main'`, [`if: (${TAG}) || github.ref_name == 'main'`]],
  ["around a function", `\${{ failure() }} || 'main'`, []],
])("a condition that is a text has no line that is always true: braces %s", async (_, condition, lines) => {
  const { summary, blocks } = await doctorTold({ workflow: workflowWith({ step: `if: ${condition}` }) });
  expect(summary).toContain(TEXT);
  expect(blocks).toEqual(lines);
});

test.each([
  ["a default within a comparison", "(env.A || 'b') == 'b'"],
  ["a default within a call", "contains(env.A || 'b', 'b')"],
  ["the switch", "failure() || true"],
  ["an empty text", "env.A == 'b' || ''"],
  ["a text in a comparison", "env.A == 'b' || 'c' == env.A"],
])("nothing is said of %s", async (_, condition) => {
  const workflow = workflowWith({ step: `if: ${condition}` });
  const { summary } = await doctorTold({ workflow, with: { "notify-on": "success" } });
  expect(summary).not.toContain(IS_TRUE);
});
