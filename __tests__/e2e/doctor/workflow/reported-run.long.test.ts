import { describe, expect, test } from "vitest";
import { doctorTold, type Told, workflowWith } from "../../../support/doctor-told.ts";
import { eventOf, pushEvent, workflowRunEvent } from "../../../support/events.ts";

const DEPLOYED = eventOf("deployment_status", {
  deployment: { environment: "production" },
  deployment_status: { state: "failure" },
});
const ENDED = workflowRunEvent("CI", "failure");

const told = (about: string, event = ENDED): Promise<Told> =>
  doctorTold({ event, with: { about, "notify-on": "failure, fixed" } });

test.each([
  ["workflow_run", ENDED],
  ["workflow", ENDED],
  ["triger", ENDED],
  ["event", ENDED],
  ["deployment", DEPLOYED],
])("`about: %s` means what started the run, and nothing depends on it", async (about, event) => {
  const { rows, advice, blocks } = await told(about, event);
  expect(rows).toEqual([["❌", "about", expect.stringContaining(`Input "about" is "${about}"`)]]);
  expect(advice).toEqual(["Replace it with this line, in the step's `with:`."]);
  expect(blocks).toEqual(["about: trigger"]);
});

test("a missing `about` is the only thing to change", async () => {
  const { rows, blocks } = await told("");
  expect(rows.map(([, what]) => what)).toEqual(["about"]);
  expect(blocks).toEqual(["about: trigger"]);
});

test("in another run, `workflow_run` can mean both", async () => {
  const { rows, blocks } = await told("workflow_run", pushEvent());
  expect(rows.map(([, what]) => what)).toEqual(["about"]);
  expect(blocks).toEqual([]);
});

test("a run that cannot be compared says so if `about` is right", async () => {
  const { rows } = await told("run", eventOf("issues", { action: "opened" }));
  expect(rows.map(([, what]) => what)).toEqual(["notify-on"]);
});

describe("a condition about how the other run ended", () => {
  const BRANCH = "github.event.workflow_run.head_branch";
  const ENDS = "github.event.workflow_run.conclusion";
  const toldOf = async (condition: string, notifyOn: string, where = "job", event = ENDED) => {
    const line = `if: ${JSON.stringify(condition)}`;
    const on =
      event === ENDED ? "{ workflow_run: { workflows: [CI], types: [completed] } }" : "deployment_status";
    const workflow = workflowWith({
      before: "- uses: actions/checkout@v6",
      job: `runs-on: ubuntu-latest${where === "job" ? `\n${line}` : ""}`,
      step: where === "step" ? line : "name: Tell",
    }).replace("on: push", `on: ${on}`);
    const { rows, advice, blocks } = await doctorTold({
      at: { files: { ".github/workflows/ci.yml": workflow } },
      event,
      with: { about: "trigger", "notify-on": notifyOn },
    });
    return {
      advice,
      blocks,
      own: rows.flatMap(([, , found]) => (found.includes("skips the") ? [found] : [])),
    };
  };

  test.each([
    ["job", `${ENDS} == 'failure'`, "failure, fixed, cancelled", "`fixed` and `cancelled`"],
    ["step", `${ENDS} == 'failure'`, "failure, fixed", "`fixed`"],
    ["job", `'failure' == ${ENDS} || ${ENDS} == 'timed_out'`, "change", "`change`"],
    ["step", `always() && ${ENDS} != 'success'`, "failure, fixed", "`fixed`"],
    ["job", `${ENDS} == 'success'`, "failure", "`failure`"],
    ["job", `${ENDS} == 'failure' && ${BRANCH} == 'main'`, "failure, fixed", "`fixed`"],
  ])("of the %s: %s never sends all of %s", async (where, condition, notifyOn, lost) => {
    const { own, advice, blocks } = await toldOf(condition, notifyOn, where);
    expect(own).toEqual([
      `\`notify-on\` names ${lost}, but GitHub skips the ${where} then: it has \`if: ${condition}\`.`,
    ]);
    const isSure = !condition.includes(BRANCH);
    expect(advice).toContain(
      isSure
        ? `Remove the \`if:\` of the ${where}: \`notify-on\` decides then.`
        : `Change the \`if:\` of the ${where}, or \`notify-on:\`.`,
    );
    expect(blocks).toEqual([]);
  });

  test("of a deployment says the same", async () => {
    const { own } = await toldOf(
      "github.event.deployment_status.state == 'failure'",
      "fixed, failure",
      "job",
      DEPLOYED,
    );
    expect(own).toEqual([
      expect.stringContaining("`notify-on` names `fixed`, but GitHub skips the job then"),
    ]);
  });

  test.each([
    [`${ENDS} == 'failure'`, "failure, first-failure"],
    [`${ENDS} != 'cancelled'`, "failure, fixed"],
    [`${ENDS} != 'skipped'`, "failure, fixed, cancelled"],
    [`${BRANCH} == 'main'`, "failure, fixed, cancelled"],
    ["success()", "failure, fixed"],
  ])("%s suits %s", async (condition, notifyOn) => {
    expect((await toldOf(condition, notifyOn)).own).toEqual([]);
  });
});
