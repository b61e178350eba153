import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";
const START = `id: start, ${OURS}`;
const SAME = `thread: "\${{ steps.start.outputs.thread }}"`;
const FAR = `needs: "\${{ toJSON(needs) }}", thread: "\${{ needs.build.outputs.thread }}"`;

interface Parts {
  /** What the step is given that should finish the message. */
  readonly given?: string;
  readonly step?: string;
  readonly more?: string;
}

/** The inputs of the step that is asked. */
function inputsOf(asked: "start" | "end", end: string): Record<string, string> {
  if (asked === "start") return { event: "start" };
  const [, notifyOn] = /notify-on: "(.*?)"/.exec(end) ?? [];
  const [, event] = /event: (\w+)/.exec(end) ?? [];
  return {
    ...(end.includes("notify:") && { needs: '{"build":{"result":"failure"}}' }),
    ...(notifyOn && { "notify-on": notifyOn }),
    ...(event && { event }),
  };
}

/** What is said of the start, and of the end, of a message. Either is asked. */
async function told(asked: "start" | "end", end: string, more = "") {
  const isFar = end.includes("notify:");
  const mark = (which: string): string => (which === asked ? "doctor: true, " : "");
  const { rows, advice, blocks } = await doctorTold({
    workflow: `on: push
jobs:
  build:
    runs-on: x
    outputs: { thread: "\${{ steps.start.outputs.thread }}" }
    steps:
      - { ${START}, with: { ${mark("start")}to: Release train, event: start } }
      - { run: make }
${end.replaceAll("{END}", mark("end"))}${more}`,
    github: { job: isFar && asked === "end" ? "notify" : "build" },
    with: inputsOf(asked, end),
  });
  const own = rows.filter(([, what, found]) => what === "thread" && found.startsWith("Nothing finishes"));
  return { own: own.map(([, , found]) => found), advice, blocks };
}

const same = (condition: string, { given = SAME, step = "" }: Parts = {}): string =>
  `      - { ${OURS}, ${condition}${step}with: { {END}to: Release train, ${given} } }\n`;

const far = (condition: string, { given = FAR, step = "", more = "" }: Parts = {}): string => `  notify:
    needs: build
    runs-on: x
    ${condition}
    steps:
      - { ${OURS}, ${step}with: { {END}to: Release train, ${given} } }
${more}`;

const found = (ends: string, why: string): string =>
  `Nothing finishes the message about the start after ${ends}: ${why}.`;
const JOB = "the job `notify`, which should, has";
const STEP = "the step that should has";
const NO_SUCCESS = "a success or a cancellation";

describe.each(["start", "end"] as const)("asked at the %s, an end that GitHub skips", (asked) => {
  test.each([
    ["if: failure()", NO_SUCCESS, "if: failure()"],
    ["if: success() || failure()", "a cancellation", "if: success() || failure()"],
    [`if: "!cancelled()"`, "a cancellation", "if: !cancelled()"],
    [
      `if: "always() && contains(needs.*.result, 'failure')"`,
      NO_SUCCESS,
      "if: always() && contains(needs.*.result, 'failure')",
    ],
    [
      `if: "always() && needs.build.result == 'failure'"`,
      NO_SUCCESS,
      "if: always() && needs.build.result == 'failure'",
    ],
  ])("in another job: %s", async (condition, ends, shown) => {
    const { own, advice, blocks } = await told(asked, far(condition));
    expect(own).toEqual([found(ends, `${JOB} \`${shown}\``)]);
    expect(advice).toContain("Replace the `if:` of the job `notify` with this line.");
    expect(blocks).toContain("if: always()");
  });

  test.each(["failure()", "success() || failure()"])("in the same job: %s", async (condition) => {
    const { own, advice, blocks } = await told(asked, same(`if: ${condition}, `));
    const ends = condition === "failure()" ? NO_SUCCESS : "a cancellation";
    expect(own).toEqual([found(ends, `${STEP} \`if: ${condition}\``)]);
    expect(advice).toContain("Replace the `if:` of the step that finishes it with this line.");
    expect(blocks).toContain("if: always()");
  });

  test("in a step of another job", async () => {
    const step = `if: "contains(needs.*.result, 'failure')", `;
    const { own, blocks } = await told(asked, far("if: always()", { step }));
    expect(own).toEqual([found(NO_SUCCESS, `${STEP} \`if: contains(needs.*.result, 'failure')\``)]);
    expect(blocks).toContain("if: always()");
  });

  test("with a fixed event", async () => {
    const { own, advice } = await told(asked, same("if: failure(), ", { given: `${SAME}, event: failure` }));
    expect(own).toHaveLength(1);
    expect(advice.join()).toContain("with this line. Remove its fixed `event:` or `status:`, too.");
  });

  test("whose condition asks for something else, too", async () => {
    const { own, advice, blocks } = await told(asked, far("if: failure() && github.ref_name == 'main'"));
    expect(own).toEqual([found(NO_SUCCESS, `${JOB} \`if: failure() && github.ref_name == 'main'\``)]);
    expect(advice).toContain("Change the `if:` of the job `notify`.");
    expect(blocks).not.toContain("if: always()");
  });
});

describe("asked at the start, an end without a status function", () => {
  test.each([
    [
      same(""),
      `${STEP.replace("has", "has no `if:`")}`,
      "Add this line to the step that finishes it:",
      "if: always()",
    ],
    [
      far("if: github.ref_name == 'main'"),
      `${JOB} \`if: github.ref_name == 'main'\``,
      "Let the condition of the job `notify` begin with `always() &&`.",
      "if: always() && github.ref_name == 'main'",
    ],
  ])("%s", async (end, why, what, line) => {
    const { own, advice, blocks } = await told("start", end);
    expect(own).toEqual([found("a failure or a cancellation", why)]);
    expect(advice).toContain(what);
    expect(blocks).toContain(line);
  });
});

describe.each(["start", "end"] as const)("asked at the %s, nothing is said", (asked) => {
  test.each([
    ["of an end that always runs", far("if: always()")],
    ["of one in the same job", same("if: always(), ")],
    ["of a condition about something else", far("if: always() && github.ref_name == 'main'")],
    ["of a reply", far("if: failure()", { given: `${FAR}, update-mode: reply` })],
    ["of a new message", same("if: failure(), ", { given: `${SAME}, update-mode: new` })],
    ["of another start", same("if: failure(), ", { given: `${SAME}, event: waiting` })],
    [
      "if another step finishes it",
      same("if: failure(), ") + same("if: success() || cancelled(), ").replace("{END}", ""),
    ],
    [
      "if another action has the message",
      far("if: failure()", {
        more: `      - { run: make edit, env: { THREAD: "\${{ needs.build.outputs.thread }}" } }\n`,
      }),
    ],
    [
      "if a called workflow has the message",
      far("if: failure()", {
        more: `  call: { needs: build, uses: ./a.yml, with: { thread: "\${{ needs.build.outputs.thread }}" } }\n`,
      }),
    ],
    ["if no step has the thread", far("if: failure()", { given: `needs: "\${{ toJSON(needs) }}"` })],
  ])("%s", async (_, end) => {
    expect((await told(asked, end)).own).toEqual([]);
  });
});

test("a row about `notify-on` is enough", async () => {
  const given = `${FAR}, notify-on: "failure, success"`;
  const { own, blocks } = await told("end", far("if: failure()", { given }));
  expect(own).toEqual([]);
  expect(blocks.filter((block) => block === "if: always()")).toHaveLength(1);
});
