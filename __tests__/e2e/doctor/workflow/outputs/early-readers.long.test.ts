import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";
const OK = "steps.webex.outputs.ok";

/** What is said of a step above one of ours. */
const told = (above: string) =>
  doctorTold({
    workflow: `on: push
jobs:
  deploy:
    runs-on: x
    steps:
      - run: make
      - ${above}
      - { id: webex, if: always(), ${OURS}, with: { doctor: true, to: Release train } }
`,
  });

describe("a step that reads an output before there is one", () => {
  test.each<[string, string?]>([
    [`{ if: "always() && ${OK} != 'true'", run: make alarm }`],
    [`{ if: always(), run: make alarm, env: { E: "\${{ ${OK} }}" } }`],
    [`{ if: always(), name: Alarm, run: "echo \${{ ${OK} }}" }`],
    [`{ if: "always() && steps.Webex.outcome == 'failure'", run: x }`, "steps.Webex.outcome"],
    [`{ if: "always() && ${OK} != 'true'", uses: your-org/alarm@v1 }`],
    [`{ if: "always() && ${OK} != 'true'", ${OURS}, with: { to: bob@example.com } }`],
  ])("%s", async (above, path = OK) => {
    const { rows, advice, blocks } = await told(above);
    const found = `An earlier step reads \`${path}\`, but this step comes after it.`;
    expect(rows).toEqual([["⚠️", "id", found]]);
    expect(advice).toEqual(["Put that step below this one."]);
    expect(blocks).toEqual([]);
  });
});

describe("nothing is said", () => {
  test.each([
    // GitHub evaluates the inputs of an action again when the job ends.
    `{ uses: your-org/cache@v1, with: { save: "\${{ ${OK} }}" } }`,
    `{ ${OURS}, with: { lifecycle: true, to: Europe, data: "\${{ ${OK} }}" } }`,
    "{ run: echo steps.webex.outputs.ok }",
    `{ run: make, env: { ALL: "\${{ toJSON(steps) }}" } }`,
    `{ run: make, env: { A: "\${{ needs.webex.outputs.ok }}" } }`,
  ])("of %s", async (above) => {
    expect((await told(above)).summary).not.toContain("comes after it");
  });

  test("of a step below", async () => {
    const { summary } = await doctorTold({
      workflow: `on: push
jobs:
  deploy:
    steps:
      - run: make
      - { id: webex, if: always(), ${OURS}, with: { doctor: true, to: Release train } }
      - { if: "always() && ${OK} != 'true'", run: make alarm }
`,
    });
    expect(summary).not.toContain("comes after it");
  });
});
