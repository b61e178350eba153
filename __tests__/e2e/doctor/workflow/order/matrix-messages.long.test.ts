import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";
const NEEDS = `needs: "\${{ toJSON(needs) }}"`;
const START = `  start:
    outputs: { thread: "\${{ steps.webex.outputs.thread }}" }
    runs-on: x
    steps: [{ id: webex, ${OURS}, with: { to: Release train, event: start } }]
`;
const NOTIFY = `  notify: { needs: [start, test], if: always(), runs-on: x, steps: [{ ${OURS}, with: { to: Release train, ${NEEDS} } }] }\n`;

interface Parts {
  readonly start?: string;
  readonly notify?: string;
  readonly matrix?: string;
  /** The condition of the step, and more of its inputs. */
  readonly step?: string;
  readonly given?: string;
  readonly to?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** What is said of a step in a matrix. */
async function told({ start = START, notify = NOTIFY, matrix = "{ node: [22, 24] }", ...parts }: Parts) {
  const { step = "if: always()", given = "", to = "Release train" } = parts;
  const { summary, rows, advice, blocks } = await doctorTold({
    workflow: `on: push
jobs:
${start}  test:
    ${start && "needs: start"}
    strategy: { matrix: ${matrix} }
    runs-on: x
    steps:
      - run: make test
      - ${OURS}
        ${step}
        with: { doctor: true, to: ${to}, ${given} }
${start === "" ? notify.replace("start, ", "") : notify}`,
    github: { job: "test" },
    with: { matrix: '{"node":22}', ...parts.with },
  });
  const own = rows.filter(([, what]) => what === "matrix").map(([, , found]) => found);
  return { summary, own, advice, blocks };
}

const FOUND =
  "Each combination of the matrix posts a message of its own, although the job `notify` reports all of them in the same `to:`.";

describe("a message of each combination, next to one of all", () => {
  test.each([
    ["below a message that says that they start", START],
    ["without one", ""],
  ])("%s", async (_, start) => {
    const { own, advice, blocks } = await told({ start });
    expect(own).toEqual([FOUND]);
    expect(advice).toContain(
      "Remove the step, or replace its `if:` with this line to post only those that fail.",
    );
    expect(blocks).toContain("if: failure()");
  });

  test.each<[string, Parts]>([
    ["in a matrix that another job computes", { matrix: `"\${{ fromJSON(needs.start.outputs.m) }}"` }],
    ["after each end", { step: "if: success() || failure()" }],
  ])("%s", async (_, parts) => {
    expect((await told(parts)).own).toEqual([FOUND]);
  });
});

describe("no message of each combination", () => {
  test.each<[string, Parts]>([
    ["if only failures are posted", { step: "if: failure()" }],
    [
      "if `notify-on` leaves out successes",
      { given: "notify-on: failure", with: { "notify-on": "failure" } },
    ],
    ["if it replies", { given: "thread: a, update-mode: reply", with: { thread: "" } }],
    ["in another room", { to: "Europe" }],
    ["with one combination", { matrix: "{ node: [22] }" }],
    ["next to a message about something else", { notify: NOTIFY.replace(NEEDS, "title: Done") }],
  ])("%s", async (_, parts) => {
    expect((await told(parts)).own).toEqual([]);
  });

  test("is only noted without one of all", async () => {
    const { own, summary } = await told({ notify: "" });
    expect(own).toEqual([]);
    expect(summary).toContain("Each combination of the matrix posts a message of its own.");
  });
});
