import { describe, expect, test } from "vitest";
import { GITHUB_TOKEN, type GitHub, startGitHub } from "../../../emulator/github/start-github.ts";
import { ENDS, type OutcomeRow, type Place } from "../../outcomes/outcome-row.ts";
import { PLACES } from "../../outcomes/places.ts";
import { pushEvent } from "../../support/events.ts";
import { runWorkflow } from "../../support/run-workflow.ts";
import { RELEASE_TRAIN, startWorld, TOKEN, type World } from "../../support/start-world.ts";

describe.each(PLACES)("$name", (place) => {
  test.each(rowsOf(place))("%s", async (_, row) => {
    await using github = row.github && (await startGitHub(row.github));
    await using world = await startWorld({ ...(github && { github }) });
    expect(await outcomeOf(row, world, github)).toEqual({ says: row.says, silence: row.silence ?? "" });
    if (row.post === undefined) expect(asked(github)).toBe(row.github !== undefined);
  });
});

test("no two places have the same name, and each says something about some end", () => {
  const names = PLACES.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(PLACES.filter((place) => rowsOf(place).length === 0)).toEqual([]);
});

test("an unknown end is reported in every place that can see it, and never as a success", () => {
  const unknown = PLACES.flatMap(({ ends }) => ("says" in ends.unknown ? [ends.unknown.says] : []));
  expect(unknown.length).toBeGreaterThan(0);
  expect(unknown.filter(([title]) => title === undefined || title.startsWith("✅"))).toEqual([]);
});

describe("an unknown end is posted whatever end `notify-on` waits for", () => {
  const unknown = PLACES.flatMap(({ name, ends }) => {
    return "says" in ends.unknown ? [{ name, row: ends.unknown }] : [];
  });

  test.each(unknown)("$name", async ({ row: { says, step, post } }) => {
    for (const moment of ["success", "cancelled", "fixed", "failure"]) {
      await using world = await startWorld();
      const row = { ...(post && { post }), step: { ...step, with: { ...step?.with, "notify-on": moment } } };
      const outcome = await outcomeOf(row, world);
      // Without a start in the room there is one message, and no reply.
      expect([moment, outcome.says[0]]).toEqual([moment, says[0]]);
    }
  });

  test("except for a start", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { status: "exploded", "notify-on": "start, waiting" } });
    expect([world.read(), step.outputs["ok"]]).toEqual([[], "true"]);
  });
});

test("a silence has its reason", () => {
  const rows = PLACES.flatMap(rowsOf).map(([, row]) => row);
  expect(rows.filter(({ says, silence }) => (says.length === 0) !== (silence !== undefined))).toEqual([]);
});

function rowsOf({ ends }: Place): [string, OutcomeRow][] {
  return ENDS.flatMap((end): [string, OutcomeRow][] => {
    const row = ends[end];
    return "says" in row ? [[end, row]] : [];
  });
}

type Told = Pick<OutcomeRow, "step" | "isKilled" | "post" | "workflow">;

/** What is in the room at the end, and why the last stage was silent. */
async function outcomeOf(row: Told, world: World, github?: GitHub) {
  const silence =
    row.workflow === undefined ? await runRow(row, world) : await runIn(row.workflow, world, github);
  const says = world.webex.messagesIn(RELEASE_TRAIN).map(({ text, parentId }) => {
    return `${parentId === undefined ? "" : "reply: "}${text?.split(/ · |\n/)[0]}`;
  });
  return { says, silence };
}

/** GitHub is asked for one again, seconds later, where it is not there yet. */
const NO_LOGS = { "log-lines": "0" };

/** Why the last stage of a step was silent. */
async function runRow({ step, isKilled, post }: Told, world: World): Promise<string> {
  // Node itself takes longer to start.
  const killed = isKilled && { killSignal: AbortSignal.timeout(5) };
  const main = await world.run({ ...step, ...killed, with: { ...NO_LOGS, ...step?.with } });
  const last = post === undefined ? main : await main.post(post);
  return last?.outputs["skipped-reason"] ?? "no stage ran";
}

/** Why the last of our steps in a workflow was silent. */
async function runIn(
  { yaml, ...options }: NonNullable<OutcomeRow["workflow"]>,
  { webex }: World,
  github: GitHub | undefined,
): Promise<string> {
  await using result = await runWorkflow(yaml, {
    event: pushEvent(),
    with: { token: TOKEN, to: RELEASE_TRAIN, "api-url": webex.url },
    ...(github && { github: { api_url: github.url }, githubToken: GITHUB_TOKEN }),
    ...options,
  });
  const reasons = result.processes.map(({ outputs }) => outputs["skipped-reason"]);
  return reasons.findLast((reason) => reason !== undefined) ?? "no step of ours ran";
}

/** Whether GitHub was asked: a row that says what it tells must depend on it. */
function asked(github: GitHub | undefined): boolean {
  return github !== undefined && github.requests.length > 0;
}
