import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";
import { eventOf } from "../../../../support/events.ts";

const CHOSEN = `\${{ inputs.stage }}`;
const event = eventOf("workflow_dispatch", { ref: "refs/heads/main", inputs: { stage: "staging" } });

const told = (given: string, job: string, step = "if: always()", inputs = {}) =>
  doctorTold({
    event,
    workflow: workflowWith({ with: given, job, step }).replace(
      "on: push",
      "on: { workflow_dispatch: { inputs: { stage: {}, rollback: { type: boolean } } } }",
    ),
    with: inputs,
  });
const FIXED = { environment: "production" };

describe("an environment that the step fixes, although the job's is chosen", () => {
  test.each([`environment: ${CHOSEN}`, `environment: { name: "${CHOSEN}", url: "https://a.example.com" }`])(
    "%s",
    async (job) => {
      const { rows, blocks } = await told("environment: production", job, undefined, FIXED);
      const found = `The job deploys to \`${CHOSEN}\`, but the message always says \`production\`.`;
      expect(rows).toContainEqual(["⚠️", "environment", found]);
      expect(blocks).toContain(`environment: ${CHOSEN}`);
    },
  );

  test.each([
    ["the step has it, too", `environment: ${CHOSEN}`, `environment: ${CHOSEN}`, undefined],
    [
      "the step asks for it",
      "environment: production",
      `environment: ${CHOSEN}`,
      "if: inputs.stage == 'production'",
    ],
    [
      "the job asks for it",
      "environment: production",
      `environment: ${CHOSEN}\nif: inputs.stage == 'production'`,
      undefined,
    ],
    ["it is a variable", "environment: production", `environment: \${{ vars.STAGE }}`, undefined],
    ["it is a part of a name", "environment: production", `environment: eu-${CHOSEN}`, undefined],
  ])("nothing is said if %s", async (_, given, job, step) => {
    expect((await told(given, job, step, FIXED)).summary).not.toContain("but the message always says");
  });
});

describe("a checkbox that an input reads as a text", () => {
  const BOX = "github.event.inputs.rollback";
  const version = (source: string) =>
    told(`version: "\${{ ${source} }}"`, "runs-on: x", undefined, { version: "x" });

  test.each([
    [`${BOX} && 'old' || 'new'`, `version: \${{ inputs.rollback && 'old' || 'new' }}`],
    [`!${BOX} && 'new' || 'old'`, `version: \${{ !inputs.rollback && 'new' || 'old' }}`],
    [
      `format('{0}', ${BOX} && 'old' || 'new')`,
      `version: \${{ format('{0}', inputs.rollback && 'old' || 'new') }}`,
    ],
  ])("%s", async (source, line) => {
    const { rows, blocks } = await version(source);
    const found = `In \`version:\`, \`${BOX}\` is a text, and even the text "false" counts as true.`;
    expect(rows).toContainEqual(["⚠️", "version", found]);
    expect(blocks.map((one) => one.replaceAll('"', ""))).toContain(line);
  });

  test("of another step is found as well", async () => {
    const before = `- { uses: your-org/webex-notify@v1, with: { event: "\${{ ${BOX} && 'rollback' || 'auto' }}" } }`;
    const { rows } = await doctorTold({
      event,
      workflow: workflowWith({ before }).replace(
        "on: push",
        "on: { workflow_dispatch: { inputs: { rollback: { type: boolean } } } }",
      ),
    });
    expect(rows.map(([, , found]) => found).join()).toContain("In `event:` of a step of the job `deploy`");
  });

  test.each([
    BOX,
    `${BOX} == 'true' && 'old' || 'new'`,
    "inputs.rollback && 'old' || 'new'",
    "github.event.inputs.stage && 'old' || 'new'",
    `github.ref_name && ${BOX}`,
  ])("is none in %s", async (source) => {
    expect((await version(source)).summary).not.toContain("counts as true");
  });
});
