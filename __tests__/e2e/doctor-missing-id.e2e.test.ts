import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../support/doctor-told.ts";

const ADVICE = "If this step is meant, add this line to it, next to `uses:`.";

/** What the doctor says about a step with these lines below it in the file. */
async function toldAbove(below: string, given: Parameters<typeof workflowWith>[0] = {}) {
  const workflow = workflowWith(given) + below.replaceAll(/^(?=.)/gm, "      ");
  return await doctorTold({ workflow });
}

test.each([
  ["if", "- if: steps.webex.outputs.ok == 'false'\n  run: make alarm", "ok"],
  ["if with braces", `- if: \${{ failure() || steps.webex.outputs.ok != 'true' }}\n  run: make alarm`, "ok"],
  ["run", `- run: echo "\${{ steps.webex.outputs.message-id }}"`, "message-id"],
  ["env", `- run: make\n  env: { THREAD: "x \${{ steps.webex.outputs['thread'] }}" }`, "thread"],
  ["with", `- uses: a/b@v1\n  with:\n    thread: \${{ steps.webex.outputs.thread }}`, "thread"],
])("an output that a later step reads in `%s` needs the ID", async (_, below, output) => {
  const { rows, advice, blocks } = await toldAbove(below);
  const found = `A later step reads \`steps.webex.outputs.${output}\`, but no step of this job has \`id: webex\`.`;
  expect(rows).toEqual([["⚠️", "id", found]]);
  expect(advice).toEqual([ADVICE]);
  expect(blocks).toEqual(["id: webex"]);
});

test("an output that the job passes on needs it, too", async () => {
  const job = `runs-on: ubuntu-latest\noutputs:\n  thread: \${{ steps.webex.outputs.thread }}`;
  const { rows, blocks } = await toldAbove("", { job });
  const found =
    "The job's `outputs:` read `steps.webex.outputs.thread`, but no step of this job has `id: webex`.";
  expect(rows).toEqual([["⚠️", "id", found]]);
  expect(blocks).toEqual(["id: webex"]);
});

const READ = "- if: steps.webex.outputs.ok == 'false'\n  run: make alarm";

test.each<[string, string, Parameters<typeof workflowWith>[0]?]>([
  ["the step has an ID", READ, { step: "id: tell\nif: always()" }],
  ["the step has this ID, in other letters", READ, { step: "id: Webex\nif: always()" }],
  ["another step has this ID", READ, { before: "- { id: webex, run: make }" }],
  ["another step has this name", READ, { before: "- { name: Webex, run: make }" }],
  ["the action has no such output", READ.replace("outputs.ok", "outputs.image")],
  ["it is how the step ended", READ.replace("outputs.ok", "outcome")],
  ["an earlier step reads it", "", { before: READ }],
  ["it is no expression", "- run: echo steps.webex.outputs.ok"],
  ["the ID is known only when it is evaluated", "- if: steps[matrix.id].outputs.ok\n  run: make"],
  ["the step below is no step", "- 7\n- if: { a: 1 }\n  run: [1]\n  with: x\n  env: 7"],
])("nothing is said if %s", async (_, below, given = {}) => {
  const { summary, blocks } = await toldAbove(below, given);
  expect(summary).not.toContain("but no step of this job has");
  expect(blocks).toEqual([]);
});
