import { expect, test } from "vitest";
import { doctorTold, type Told, workflowWith } from "../../../../support/doctor-told.ts";

const STEPS = `steps: \${{ toJSON(steps) }}`;
const FOUND = "`steps` names no failed step: GitHub passes only steps with an `id:`, and none has one.";

async function toldAfter(before: string, { more = "", given = STEPS, value = "{}" } = {}): Promise<Told> {
  const workflow = workflowWith({ with: given, before, step: "if: always()" });
  return await doctorTold({
    workflow: workflow + more,
    with: { steps: value, ...(given.includes("lifecycle") && { lifecycle: "true" }) },
  });
}

test.each([
  ["one", "- run: make test", "Add this line to the step `make test`:", ["id: make-test"]],
  [
    "several",
    "- uses: actions/checkout@v6\n- { name: Unit tests, run: make test }\n- uses: docker/build-push-action@v6",
    "Add an `id:` to each step that can fail: `Unit tests` and `docker/build-push-action@v6`. For the first of them:",
    ["id: unit-tests"],
  ],
  [
    "one whose name is no ID",
    "- run: 7z a x.7z . && ./very-long-script-that-does-something.sh",
    "Add an `id:` to each step that can fail: `7z a x.7z . && ./very-long-script-that-does-something.sh`.",
    [],
  ],
])("steps without an ID are not passed: %s", async (_, before, advice, blocks) => {
  const told = await toldAfter(before);
  expect(told.rows).toEqual([["⚠️", "steps", FOUND]]);
  expect(told.advice).toEqual([advice]);
  expect(told.blocks).toEqual(blocks);
});

test("with lifecycle, a following step without an ID is not passed either", async () => {
  const given = `lifecycle: true\n${STEPS}`;
  const told = await toldAfter("- uses: actions/checkout@v6", { more: "      - run: make\n", given });
  expect(told.rows).toEqual([["⚠️", "steps", FOUND]]);
  const named = await toldAfter("- uses: actions/checkout@v6", {
    more: "      - { id: a, run: make }\n",
    given,
  });
  expect(named.rows).toEqual([]);
});

test.each([
  ["one has an ID", "- run: make\n- { id: test, run: make test }"],
  ["none can fail by itself", "- uses: actions/checkout@v6"],
])("nothing is said if %s", async (_, before) => {
  expect((await toldAfter(before)).summary).not.toContain(FOUND);
});
