import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";
const NEEDS = `"\${{ toJSON(needs) }}"`;
const THREAD = `"\${{ needs.start.outputs.thread }}"`;
const START = `{ ${OURS}, id: webex, with: { event: start } }`;

interface Parts {
  /** What the first job does, which posts the start. */
  readonly start?: string;
  /** The steps of the job that needs it. */
  readonly test?: string;
  /** What the job that reports the end needs, and what its step has. */
  readonly needs?: string;
  readonly given?: string;
  readonly more?: string;
}

/** What is said in a job that reports the end, after one that reported the start. */
async function told({
  start = START,
  test: steps = "{ run: make test }",
  needs = "needs: [start]",
  given = "",
  more = "",
}: Parts) {
  const { rows, advice, blocks } = await doctorTold({
    workflow: `on: push
jobs:
  start: { runs-on: x, outputs: { thread: "\${{ steps.webex.outputs.thread }}" }, steps: [${start}] }
  test: { needs: start, runs-on: x, steps: [{ uses: actions/checkout@v6 }, ${steps}] }
  ${more}
  notify:
    ${needs}
    if: always()
    runs-on: x
    steps: [{ ${OURS}, with: { doctor: true, needs: ${NEEDS}, ${given} } }]
`,
    github: { job: "notify" },
    with: { needs: needs === "" ? "{}" : '{"start":{"result":"success"}}' },
  });
  return { found: rows.map(([, what, found]) => `${what}: ${found}`), advice, blocks };
}

const REPLY = `{ ${OURS}, if: failure(), with: { thread: ${THREAD}, update-mode: reply } }`;
const FINISHING = `thread: ${THREAD}`;
const LEFT_OUT = "needs: This job does not need `test`, so its failure is not reported.";

describe("a job that comes after a message about the start", () => {
  test.each<[string, Parts]>([
    ["is not reported by that", {}],
    ["of a step that only posts the start", { start: START.replace("event: start", "notify-on: start") }],
    ["of another tool", { start: "{ uses: act10ns/slack@v2, with: { status: starting } }" }],
    ["that waits", { start: START.replace("start", "waiting") }],
    ["and only replies if it fails", { test: `{ run: make test }, ${REPLY}`, given: FINISHING }],
    [
      "and only replies if it passes",
      { test: `{ run: make test }, ${REPLY.replace("failure()", "success()")}`, given: FINISHING },
    ],
  ])("%s", async (_, parts) => {
    const { found, blocks } = await told(parts);
    expect(found).toContain(LEFT_OUT);
    expect(blocks).toContain("needs: [start, test]");
  });

  test("with work in the job that posts the start", async () => {
    const { found, blocks } = await told({ start: `${START}, { run: make }`, needs: "needs: test" });
    expect(found.join()).not.toContain("does not need");
    expect(blocks).toEqual([]);
    const beside =
      "build: { runs-on: x, steps: [{ uses: your-org/webex-notify@v1, with: { event: start } }, { run: make }] }";
    expect((await told({ more: beside })).blocks).toContain("needs: [start, test, build]");
  });
});

describe("nothing is said of a job after a message about the start", () => {
  test.each<[string, Parts]>([
    ["that is needed", { needs: "needs: [start, test]" }],
    ["that is needed, and needs the start", { needs: "needs: test" }],
    ["that posts its end", { test: `{ run: make test }, { ${OURS}, if: always() }` }],
    ["that posts its failure elsewhere", { test: `{ run: make test }, { ${OURS}, if: failure() }` }],
    [
      "that replies after each end",
      { test: `{ run: make test }, ${REPLY.replace("failure()", "always()")}`, given: FINISHING },
    ],
    [
      "that only tidies up",
      { needs: "needs: [start, test]", more: "x: { needs: test, if: always(), steps: [{ run: a }] }" },
    ],
    ["if that message also posts the end", { start: `{ run: make }, { ${OURS}, if: always() }` }],
    ["if that has a lifecycle", { start: `{ ${OURS}, with: { lifecycle: true } }, { run: make }` }],
    ["if the event is not known", { start: START.replace("start", `"\${{ inputs.event }}"`) }],
  ])("%s", async (_, parts) => {
    expect((await told(parts)).found.join()).not.toContain("does not need");
  });
});

describe("a job without `needs:` that reports others", () => {
  test.each<[string, Parts]>([
    ["after a message about the start", {}],
    ["whose message it finishes", { given: FINISHING }],
    ["next to replies", { test: `{ run: make test }, ${REPLY}`, given: FINISHING }],
  ])("%s, gets one line with all of them", async (_, parts) => {
    const { found, advice, blocks } = await told({ ...parts, needs: "" });
    expect(found[0]).toMatch(/^needs: /);
    expect(advice).toEqual(["Add this line to the job, next to `runs-on:`:"]);
    expect(blocks).toEqual([parts.given === undefined ? "needs: [test]" : "needs: [start, test]"]);
  });
});
