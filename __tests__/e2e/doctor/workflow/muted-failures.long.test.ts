import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";
const SAID = "GitHub skips this step if an earlier one failed, so failures are never posted.";
const MATRIX = "strategy: { matrix: { node: [22, 24] } }";
const NOTIFY = `notify: { needs: [start, test], if: always(), steps: [{ ${OURS}, with: { needs: "\${{ toJSON(needs) }}" } }] }`;

/** What is said of the `if:` of a step that replies below one that may fail, in a job between two others. */
async function told({ job = "needs: start", step = "name: Tell", more = "", after = "", input = "" }) {
  const workflow = `on: push
jobs:
  start: { steps: [{ id: webex, ${OURS}, with: { event: start } }] }
  test:
    ${job}
    steps:
      - run: make test
      - ${OURS}
        ${step}
        with: { doctor: true, thread: "\${{ needs.start.outputs.thread }}", update-mode: reply, ${input} }
${more.replaceAll(/^(?=.)/gm, "      ")}
${after.replaceAll(/^(?=.)/gm, "  ")}
`;
  const { rows, blocks, advice } = await doctorTold({
    workflow,
    github: { job: "test" },
    with: { "update-mode": "reply", thread: "" },
  });
  const own = rows.filter(([, what]) => what === "if").map(([, , found]) => found);
  return { own, advice, blocks: blocks.filter((block) => block.startsWith("if:")) };
}

describe("a reply that failures never get", () => {
  test("has the line to add", async () => {
    const { own, blocks } = await told({});
    expect(own).toEqual([SAID]);
    expect(blocks).toEqual(["if: always()"]);
  });

  test("in a matrix is for the combinations that fail", async () => {
    const { own, blocks, advice } = await told({ job: `needs: start\n    ${MATRIX}` });
    expect(own).toEqual([SAID]);
    expect(blocks).toEqual(["if: failure()"]);
    expect(advice).toContain("Add this line to the step:");
  });

  test("of a matrix is missing although another job reports all of it", async () => {
    const { own, blocks } = await told({ job: `needs: start\n    ${MATRIX}`, after: NOTIFY });
    expect(own).toEqual([SAID.replace("failures are", "a combination that fails is")]);
    expect(blocks).toEqual(["if: failure()"]);
  });

  test.each<[string, Parameters<typeof told>[0]]>([
    ["only says that it starts", { more: `- { ${OURS}, if: always(), with: { event: start } }` }],
    ["is only for successes", { more: `- { ${OURS}, if: always(), with: { notify-on: success } }` }],
    ["is skipped as well", { more: `- { ${OURS} }` }],
    ["is in a job that is skipped", { after: NOTIFY.replace("if: always(), ", "") }],
    ["is in a job that does not need this one", { after: NOTIFY.replace("[start, test]", "start") }],
    ["reports only its own job", { after: NOTIFY.replace(/, with: \{.*?\} \}/, " }") }],
    ["is of others", { more: "- { uses: a/b@v1, if: always() }" }],
  ])("is not that of another step that %s", async (_, parts) => {
    expect((await told(parts)).own).toContain(SAID);
  });
});

describe("nothing is said if failures are posted", () => {
  test.each<[string, Parameters<typeof told>[0]]>([
    ["by another step of the job", { more: `- { ${OURS}, if: failure() }` }],
    ["by one for failures", { more: `- { ${OURS}, if: always(), with: { notify-on: "failure, fixed" } }` }],
    ["by one in the same matrix", { job: MATRIX, more: `- { ${OURS}, if: failure() }` }],
    ["by a job that needs this one", { after: NOTIFY }],
    [
      "by one that needs it through another",
      {
        after: `between: { needs: test, steps: [{ run: make }] }\n${NOTIFY.replace("[start, test]", "between")}`,
      },
    ],
    [
      "by the status of a job",
      {
        after: NOTIFY.replace(`needs: "\${{ toJSON(needs) }}"`, `status: "\${{ needs.test.result }}"`),
      },
    ],
    ["by this step", { step: "if: failure()" }],
  ])("%s", async (_, parts) => {
    expect((await told(parts)).own).toEqual([]);
  });

  test("of a step that is meant for successes", async () => {
    expect((await told({ step: "if: success()" })).own).toEqual([]);
  });
});

test("a step without a thread is not muted by a start", async () => {
  const workflow = `on: push
jobs:
  deploy:
    steps:
      - { ${OURS}, with: { event: start } }
      - run: make
      - { ${OURS}, with: { doctor: true } }
`;
  const { rows } = await doctorTold({ workflow });
  expect(rows.map(([, , found]) => found)).toEqual([SAID]);
});
