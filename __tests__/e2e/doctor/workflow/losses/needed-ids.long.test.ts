import { describe, expect, test } from "vitest";
import { doctorTold, type Told, workflowWith } from "../../../../support/doctor-told.ts";

const URL = "https://shop.example.com";

/** What the doctor says about an address that a step without an ID was to set. */
async function toldAfter(before: string, expression = "steps.deploy.outputs.url"): Promise<Told> {
  const workflow = workflowWith({ with: `environment-url: \${{ ${expression} }}`, before });
  return await doctorTold({ workflow, with: { "environment-url": "" } });
}

const WRITES = `run: echo "url=${URL}" >> "$GITHUB_OUTPUT"`;

describe("the step that was meant gets the ID", () => {
  test.each([
    ["that sets the output", `- { run: make }\n- ${WRITES}\n- run: ./ship.sh`, WRITES.slice(5)],
    [
      "that sets it over several lines",
      `- run: make\n- name: Go\n  run: |\n    echo a\n    echo "url<<E" >> $GITHUB_OUTPUT`,
      "Go",
    ],
    [
      "that sets it in the old way",
      `- run: make\n- name: Go\n  run: echo "::set-output name=url::${URL}"`,
      "Go",
    ],
    [
      "whose name has the word",
      "- run: make\n- name: Deploy to production\n  run: ./ship.sh",
      "Deploy to production",
    ],
    ["whose command has the word", "- run: make test\n- run: make deploy STAGE=a", "make deploy STAGE=a"],
    ["whose action has the word", "- run: make\n- uses: cloud/deploy-app@v2", "cloud/deploy-app@v2"],
    [
      "that is the only one that can have outputs",
      "- uses: actions/checkout@v6\n- run: ./ship.sh",
      "./ship.sh",
    ],
  ])("%s", async (_, before, name) => {
    const { rows, advice, blocks } = await toldAfter(before);
    expect(rows.map(([, what, found]) => [what, found])).toEqual([
      ["environment-url", expect.stringContaining("no earlier step of this job has `id: deploy`.")],
    ]);
    expect(advice).toEqual([`If the step \`${name}\` is meant, add this line to it:`]);
    expect(blocks).toEqual(["id: deploy"]);
  });

  test("and one that has another ID is named by that", async () => {
    const { blocks } = await toldAfter(`- run: make\n- id: ship\n  ${WRITES}`);
    expect(blocks).toEqual([`environment-url: \${{ steps.ship.outputs.url }}`]);
  });
});

test.each([
  ["steps.publish.outputs.url", "sets `url`"],
  ["steps.publish.outcome", "is meant"],
])("any of several steps may be meant: %s", async (expression, which) => {
  const { advice, blocks } = await toldAfter("- run: make\n- run: ./ship.sh", expression);
  expect(advice).toEqual([`Add this line to the step that ${which}:`]);
  expect(blocks).toEqual(["id: publish"]);
});

test.each([
  ["every step has one", "- { id: a, run: make }\n- { id: b, run: make }"],
  [
    "the others only prepare",
    "- uses: actions/checkout@v6\n- uses: actions/setup-node@v6\n- { id: a, run: make }\n- { id: b, run: make }",
  ],
])("no line is shown if %s", async (_, before) => {
  const { advice, blocks } = await toldAfter(before);
  expect(advice).toEqual(["Check the name, or remove the line."]);
  expect(blocks).toEqual([]);
});

test("an output of another job needs the ID there", async () => {
  const workflow = workflowWith({
    job: "needs: [first]\nif: always()",
    with: `environment-url: \${{ needs.first.outputs.url }}`,
  }).replace(
    "jobs:\n",
    `jobs:\n  first: { outputs: { url: "\${{ steps.deploy.outputs.url }}" }, steps: [{ run: make }, { run: ./ship.sh }] }\n`,
  );
  const { advice, blocks } = await doctorTold({ workflow, with: { "environment-url": "" } });
  expect(advice).toEqual(["Add this line to the step that sets `url`:"]);
  expect(blocks).toEqual(["id: deploy"]);
});
