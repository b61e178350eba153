import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

/** What the doctor says about an input with this text, and what GitHub makes of it. */
async function told(input: string, text: string, value: string) {
  const workflow = workflowWith({ with: `${input}: ${JSON.stringify(text)}` });
  const { rows, advice, blocks } = await doctorTold({ workflow, with: { [input]: value } });
  return { rows, advice, blocks };
}

const LINE = "Replace it with this line, in the step's `with:`.";

test.each([
  ["to", `\${{ vars.ROOM }} || 'Release train'`, "|| 'Release train'", "❌", "vars.ROOM || 'Release train'"],
  ["to", `\${{ vars.ROOM }} || Release train`, "|| Release train", "❌", "vars.ROOM || 'Release train'"],
  ["to", `\${{ vars.ROOM }} || "Release train"`, '|| "Release train"', "❌", "vars.ROOM || 'Release train'"],
  ["to", `\${{ vars.ROOM }} || \${{ vars.B }}`, "Dev || Release train", "❌", "vars.ROOM || vars.B"],
  ["version", `\${{ github.ref_name }} || '1'`, "main || '1'", "⚠️", "github.ref_name || '1'"],
  ["title", `\${{ github.ref_name }} || 'main'`, "main || 'main'", "⚠️", "github.ref_name || 'main'"],
])("%s: %s has the line with all of it", async (input, text, value, mark, meant) => {
  const [operator] = /==|\|\|/.exec(text) ?? [];
  const found = `\`${operator}\` is outside of \`\${{ }}\`, so it is a part of the text.`;
  expect(await told(input, text, value)).toEqual({
    rows: [[mark, input, found]],
    advice: [LINE],
    blocks: [`${input}: \${{ ${meant} }}`],
  });
});

test("a status with an operator outside of the braces has the line with all of it", async () => {
  const text = `\${{ steps.make.outcome }} == 'failure' && 'failure' || 'success'`;
  const { blocks } = await told("status", text, "success == 'failure' && 'failure' || 'success'");
  expect(blocks).toEqual([`status: \${{ steps.make.outcome == 'failure' && 'failure' || 'success' }}`]);
});

test.each([
  ["title", `\${{ github.workflow }} || \${{ github.ref_name }}`, "CI || main"],
  ["message", `Tests & more: \${{ github.ref_name }} == main!`, "Tests & more: main == main!"],
  ["reason", `\${{ github.actor }} said: it's fine!`, "a said: it's fine!"],
  ["message", `<b>\${{ github.ref_name }}</b>`, "<b>main</b>"],
  ["version", `\${{ github.ref_name || 'main' }}`, "main"],
  ["data", `a: \${{ github.ref_name }}\nb: "1 || 2"`, 'a: main\nb: "1 || 2"'],
])("nothing is said of %s: %s", async (input, text, value) => {
  expect((await told(input, text, value)).rows).toEqual([]);
});
