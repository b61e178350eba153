import { describe, expect, test } from "vitest";
import { doctorTold, JOB_BEFORE, LATE_JOB, workflowWith } from "../../../../support/doctor-told.ts";

const LINE = `needs: \${{ toJSON(needs) }}`;
const HIDDEN = { permissions: ["contents"] } as const;
const FOUND =
  "This job needs `build`, but the step's `with:` has no `needs:`: the message reports only this job.";
const UNCHECKED = "| ➖ | jobs and steps | Not checked: this needs `actions: read`. |";
const ALWAYS = "needs: build\nif: always()";

/** What the doctor says without `actions: read` about a step in a job that only posts. */
async function toldOf(
  given: Parameters<typeof workflowWith>[0],
  { inputs = {}, at = HIDDEN, more = "" }: { inputs?: object; at?: object; more?: string } = {},
) {
  const workflow = workflowWith({ job: ALWAYS, before: "- uses: actions/checkout@v6", ...given }) + more;
  return await doctorTold({ workflow, at, with: { ...inputs } });
}

describe("without `actions: read`, a step that receives no results gets a row from its file", () => {
  test.each([
    ["in a job that only posts", {}],
    ["with the status of its own job", { with: `status: \${{ job.status }}` }],
    ["that fetches files", { before: "- uses: actions/download-artifact@v5" }],
    ["unless it is cancelled", { job: `needs: build\nif: \${{ !cancelled() }}` }],
    ["after a failure", { job: "needs: [build]\nif: failure()" }],
    [
      "after a failure that the step asks for",
      { step: "if: contains(needs.*.result, 'failure')", before: "" },
    ],
    ["with a text", { with: "message: Done" }],
  ])("%s", async (_, given) => {
    const { rows, advice, blocks } = await toldOf(given);
    expect(rows).toEqual([["⚠️", "needs", FOUND]]);
    expect(advice).toEqual([
      "To report them, add this line to the step's `with:`. To report only this job, change nothing.",
    ]);
    expect(blocks).toEqual([LINE]);
  });

  test("also if GitHub does not list the job, but once if it does", async () => {
    expect((await toldOf({}, { at: { jobs: [] } })).blocks).toEqual([LINE]);
    const { rows } = await toldOf({}, { at: { jobs: [JOB_BEFORE, LATE_JOB] } });
    expect(rows.map(([, , found]) => found.startsWith('This job began after "build"'))).toEqual([true]);
  });

  test.each<[string, Parameters<typeof workflowWith>[0], Parameters<typeof toldOf>[1]?]>([
    ["that needs nothing", { job: "if: always()" }],
    ["that does something else", { before: "- run: ./deploy.sh" }],
    ["that has the results", { with: LINE }, { inputs: { needs: '{"build":{"result":"success"}}' } }],
    ["with a status of one", { with: `status: \${{ needs.build.result }}` }],
    ["with a status of a step", { with: `status: \${{ steps.x.outcome || 'success' }}` }],
    ["with an event", { with: "event: start" }, { inputs: { event: "start" } }],
    ["with an expression for the event", { with: `event: \${{ inputs.event || 'auto' }}` }],
    ["about a deployment", { with: "environment: staging" }, { inputs: { environment: "staging" } }],
    ["that says how they ended", { with: `title: "Build: \${{ needs.build.result }}"` }],
    ["with a text about a success", { job: "needs: build", with: "title: Released" }],
    ["if others passed", { job: "needs: build\nif: always() && needs.build.result == 'success'" }],
    ["if none failed", { job: "needs: build\nif: always() && !contains(needs.*.result, 'failure')" }],
    ["that runs only after a success", { job: "needs: build" }],
    [
      "next to a step with the results",
      {},
      {
        more: `      - { uses: your-org/webex-notify@v1, if: always(), with: { needs: "\${{ toJSON(needs) }}" } }\n`,
      },
    ],
  ])("but not of a job or step %s", async (_, given, more = {}) => {
    const { summary } = await toldOf(given, more);
    expect(summary).not.toMatch(/has no `needs:`|jobs and steps/);
  });
});

describe("results of all needed jobs in place of the status", () => {
  const JSON_OF_NEEDS = '{ "build": { "result": "failure", "outputs": {} } }';

  test.each([
    ["needs.*.result", "Array"],
    ["toJSON(needs)", JSON_OF_NEEDS],
    ["toJson( needs.*.result )", '["failure"]'],
    ["join(needs.*.result, ', ')", "success, failure"],
  ])("are for `needs`: %s", async (source, status) => {
    const given = { with: `status: \${{ ${source} }}` };
    for (const at of [HIDDEN, { jobs: [JOB_BEFORE, LATE_JOB] }]) {
      const { rows, blocks, advice } = await toldOf(given, { inputs: { status }, at });
      expect(rows.map(([, what]) => what)).toEqual(["status"]);
      expect(advice).toEqual(["Write this line instead of `status:`:"]);
      expect(blocks).toEqual([LINE]);
    }
  });

  test.each<[string, string, string, object?]>([
    ["of one job", "needs.build.result", "unknown-word"],
    ["of steps", "steps.*.outcome", "Array"],
    ["of a job that needs none", "needs.*.result", "Array", { job: "if: always()" }],
  ])("but nothing is said of those %s", async (_, source, status, given = {}) => {
    const { blocks } = await toldOf({ with: `status: \${{ ${source} }}`, ...given }, { inputs: { status } });
    expect(blocks).not.toContain(LINE);
  });
});

describe("without `actions: read`, `lifecycle` below steps that work gets a row from its file", () => {
  const toldBelow = (before: string, given: object = {}, status = "success") =>
    toldOf(
      { job: "runs-on: x", step: "name: Tell", with: "lifecycle: true", before, ...given },
      { inputs: { lifecycle: "true", status } },
    );

  test.each([
    ["- uses: actions/checkout@v6\n- run: make\n- run: make test", "`make` and `make test`"],
    ["- { name: Unit tests, run: make test }", "`Unit tests`"],
    ["- uses: docker/build-push-action@v6", "`docker/build-push-action@v6`"],
  ])("%s", async (before, names) => {
    for (const step of ["name: Tell", "if: always()"]) {
      const { rows, advice } = await toldBelow(before, { step });
      expect(rows).toEqual([
        [
          "⚠️",
          "lifecycle",
          `With \`lifecycle\` the step says that the job starts, but above it are ${names}.`,
        ],
      ]);
      expect(advice).toEqual([
        "Put the step first in the job, after `actions/checkout` if there is one: it reports the end by itself.",
      ]);
    }
  });

  test("once, if the job failed already", async () => {
    const { rows } = await toldBelow("- run: make", { step: "if: always()" }, "failure");
    expect(rows.map(([, , found]) => /already "failure"/.test(found))).toEqual([true]);
  });

  test.each<[string, string, object?]>([
    ["a checkout", "- uses: actions/checkout@v6"],
    ["a preparation", "- uses: actions/setup-node@v6"],
    ["a text", "- run: echo Begin"],
    ["a value", `- run: echo "V=$(make version)" | tee -a "$GITHUB_ENV"`],
    [
      "what it reads",
      "- { id: v, run: make version }",
      { with: `lifecycle: true\ntitle: \${{ steps.v.outputs.v }}` },
    ],
    ["what may fail", "- { run: make, continue-on-error: true }"],
    ["what never runs", "- { run: make, if: false }"],
    ["a reaction", "- { run: make logs, if: failure() }"],
  ])("but not below %s", async (_, before, given = {}) => {
    expect((await toldBelow(before, given)).summary).not.toContain("above it");
  });
});

test("without `actions: read` and the file, the order is said to be unknown", async () => {
  expect((await doctorTold({ at: HIDDEN })).summary).toContain(UNCHECKED);
  expect((await doctorTold({ at: HIDDEN, with: { lifecycle: "true" } })).summary).toContain(UNCHECKED);
  expect((await doctorTold({})).summary).not.toContain("jobs and steps");
  expect((await doctorTold({ at: HIDDEN, with: { event: "start" } })).summary).not.toContain(
    "jobs and steps",
  );
});
