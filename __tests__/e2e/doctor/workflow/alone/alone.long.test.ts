import { describe, expect, test } from "vitest";
import { doctorTold, JOB_BEFORE, LATE_JOB, workflowWith } from "../../../../support/doctor-told.ts";

const BEFORE = JOB_BEFORE;
const OWN = LATE_JOB;
const at = { jobs: [BEFORE, OWN] };
const NEEDS = `needs: \${{ toJSON(needs) }}`;

describe("a job that began late and waits for no other", () => {
  test("has nothing to report, as after it alone ran again", async () => {
    expect((await doctorTold({ workflow: workflowWith({}), at })).rows).toEqual([]);
    const started = await doctorTold({ workflow: workflowWith({}), at, with: { lifecycle: "true" } });
    expect(started.rows).toEqual([]);
  });

  test("gets the line for the job, if it asks for the results", async () => {
    const workflow = workflowWith({ with: NEEDS });
    const { rows, blocks } = await doctorTold({ workflow, at, with: { needs: "{}" } });
    expect(rows.map(([, what]) => what)).toEqual(["needs"]);
    expect(blocks).toEqual(["needs: [build]"]);
  });
});

describe("a called workflow whose caller needs nothing", () => {
  test.each([
    ["reads the results itself", NEEDS, ` In this step, write \`needs: \${{ inputs.needs }}\`.`],
    ["receives none", `needs: \${{ inputs.needs }}`, ""],
  ])("gets what the calling job passes: it %s", async (_, line, write) => {
    for (const caller of ["tell", "deploy"]) {
      expect(await told(line, caller)).toEqual([1, [passing(caller) + write]]);
    }
  });

  const passing = (caller: string): string =>
    `Add \`needs: […]\`, with the IDs of the jobs to report, to the job \`${caller}\`, next to its \`uses:\`. In its \`with:\`, pass the results as an input: \`${NEEDS}\`. Declare it in the \`inputs:\` of \`workflow_call:\`.`;

  async function told(line: string, caller: string) {
    const { rows, advice } = await doctorTold({
      at: { jobs: [BEFORE, { ...OWN, name: `${caller} / deploy` }] },
      workspace: {
        ".github/workflows/ci.yml": `on: push\njobs:\n  build: { runs-on: x, steps: [{ run: make }] }\n  ${caller}: { uses: ./.github/workflows/tell.yml }\n`,
        ".github/workflows/tell.yml": workflowWith({ with: line }).replace("on: push", "on: workflow_call"),
      },
      with: { needs: "{}" },
    });
    return [rows.length, advice];
  }
});

test("`lifecycle` next to `needs` is only to be removed", async () => {
  const { rows, advice, blocks } = await doctorTold({
    workflow: workflowWith({ job: "needs: build\nif: always()", with: `${NEEDS}\nlifecycle: true` }),
    at,
    with: { needs: `{"build":{"result":"success","outputs":{}}}`, lifecycle: "true" },
  });
  expect(rows.map(([, what]) => what)).toEqual(["lifecycle and needs"]);
  expect(advice).toEqual([
    "Remove `lifecycle:` from the step's `with:` to report the jobs, or `needs:` to report this job.",
  ]);
  expect(blocks).toEqual([]);
});

test.each([`\${{ github.event_name }}`, "github.event_name"])(
  "`event: %s` is to be removed",
  async (event) => {
    const { rows, advice } = await doctorTold({
      workflow: workflowWith({ with: `event: ${event}` }),
      with: { event: event.startsWith("$") ? "push" : event },
    });
    expect(rows.map(([, what]) => what)).toEqual(["event"]);
    expect(advice).toEqual(["Remove the line: what started the run is read from the run."]);
  },
);

test("an end that only changes the message is said to be quiet", async () => {
  const given = { lifecycle: "true", "notify-on": "start" };
  const quiet = "The end only changes that message, which notifies nobody";
  expect((await doctorTold({ with: given })).summary).toContain(quiet);
  expect((await doctorTold({ with: { ...given, "notify-on": "start, failure" } })).summary).not.toContain(
    quiet,
  );
});

test("a link that names no room is called that", async () => {
  const { rows } = await doctorTold({ with: { to: "https://eurl.io/#abcDEF12" } });
  expect(rows[0]?.[2]).toMatch(
    /^"https:\/\/eurl\.io\/#abcDEF12" is not the link of a room\. For a room, give the link/,
  );
});
