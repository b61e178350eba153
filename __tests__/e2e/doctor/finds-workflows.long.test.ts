import { describe, expect, test } from "vitest";
import { CI, workflowWith } from "../../support/doctor-told.ts";
import { needsOf } from "../../support/events.ts";
import { type Step, startWorld } from "../../support/start-world.ts";

/** The lines of a block that is there to be pasted. */
const paste = (...lines: readonly string[]): string => ["```yaml", ...lines, "```"].join("\n");

/** A workflow that is broken, what the summary says about it, and what it has there to paste or to do. */
type Broken = readonly [what: string, step: Step, says: string, toChange: string];

const GITHUB = { workflow_ref: `your-org/shop/${CI}@refs/heads/main` };

/** A workflow of these parts, next to another one. The doctor is asked in `deploy`. */
const ofParts = (parts: Parameters<typeof workflowWith>[0], given: Step["with"] = {}): Step => ({
  workspace: { [CI]: workflowWith(parts), ".github/workflows/other.yml": "on: push" },
  github: { ...GITHUB, job: "deploy" },
  with: given,
});

const ownJob: readonly Broken[] = [
  [
    "a pipe that hides a failure",
    ofParts({ before: "- run: make test | tee test.log" }),
    "passes although `make test` fails",
    paste("shell: bash"),
  ],
  [
    "a failure that is thrown away",
    ofParts({ before: "- run: make test || true" }),
    "passes although `make test` fails",
    paste("run: make test"),
  ],
  [
    "a group of all workflows",
    ofParts({ top: `concurrency: { group: "\${{ github.ref }}", cancel-in-progress: true }` }),
    "because it does not name the workflow",
    paste(`group: \${{ github.workflow }}-\${{ github.ref }}`),
  ],
  [
    "a group of all branches",
    ofParts({ top: "concurrency: { group: ci, cancel-in-progress: true }" }),
    "All branches and pull requests have this group",
    paste(`group: "ci-\${{ github.ref }}"`),
  ],
  [
    "a version that is a number",
    ofParts({ with: "version: 1.10" }, { version: "1.1" }),
    "reads `version: 1.10` as the number 1.1",
    paste('version: "1.10"'),
  ],
  [
    "an artifact's name",
    ofParts(
      {
        before: "- { uses: actions/upload-artifact@v6, with: { name: results, path: reports } }",
        with: "files: results",
      },
      { files: "results" },
    ),
    "is the name of an artifact",
    paste("files: reports/**"),
  ],
  [
    "a checkout after a download",
    ofParts(
      { before: "- uses: actions/download-artifact@v7\n- uses: actions/checkout@v6", with: "files: a.html" },
      { files: "a.html" },
    ),
    "empties the workspace",
    "Put `actions/checkout` above that step.",
  ],
  [
    "a report that is not written after a failure",
    ofParts(
      {
        before: "- uses: actions/checkout@v6\n- run: make test\n- run: make report",
        with: "files: reports/*.html",
      },
      { files: "reports/*.html", status: "failure" },
    ),
    "If `make test` fails, GitHub skips `make report`.",
    paste("if: always()"),
  ],
  [
    "GitHub's CLI without a token",
    ofParts({ before: "- run: gh run download 42" }),
    "because it gets no `GH_TOKEN`",
    paste("env:", `  GH_TOKEN: \${{ github.token }}`),
  ],
  [
    "a command that writes no output",
    ofParts(
      { before: "- { id: v, run: git describe }", with: `version: \${{ steps.v.outputs.stdout }}` },
      { version: "" },
    ),
    "has only the outputs that it writes",
    'echo "stdout=…" >> "$GITHUB_OUTPUT"',
  ],
  [
    "a text of the event in a call",
    ofParts({
      before: `- { uses: your-org/webex-notify/call@v1, with: { arguments: "title: \${{ github.event.release.name }}" } }`,
    }),
    "can contain quotes",
    "without quotes, with other text in a",
  ],
];

const CALLED = `on: { workflow_call: { inputs: {} } }
jobs:
  deploy: { runs-on: x, steps: [{ uses: your-org/webex-notify@v1, with: { doctor: true, to: "\${{ env.ROOM }}" } }] }
`;
const CALLER = `on: push
env: { ROOM: Release train }
jobs:
  build: { runs-on: x, steps: [{ run: make }] }
  tell: { uses: ./called.yml, secrets: inherit }
`;

/** A step in a workflow file, which the runner names. */
const written = (workspace: Readonly<Record<string, string>>): Step => ({
  workspace,
  github: { ...GITHUB, job: "deploy" },
});

const called: readonly Broken[] = [
  [
    "a whole context",
    {
      ...written({ [CI]: workflowWith({ with: `title: "\${{ github.event }}"` }) }),
      with: { title: "Object" },
    },
    "`github.event` is an object, which has no text",
    "Name the value that you mean",
  ],
  [
    "a variable that only the caller has",
    { ...written({ [CI]: CALLER, "called.yml": CALLED }), with: { to: undefined } },
    "only the `env:` of the calling workflow sets `ROOM`",
    paste(`to: \${{ inputs.room }}`),
  ],
  [
    "a called workflow whose caller waits for no job",
    written({ [CI]: CALLER, "called.yml": CALLED }),
    "The message reports only this job, which has no other steps, not `build`",
    paste("needs: [build]", "if: always()"),
  ],
];

/** A step with this line, and the text that the run has of it. */
const ofLine = (line: string, given: string): Step =>
  ofParts({ with: line, top: "env: { ROOM: Release train }" }, { [line.split(":")[0] ?? ""]: given });

const texts: readonly Broken[] = [
  [
    "a text that a comment ends",
    ofLine("title: Build #{{run.number}}", "Build"),
    'YAML reads "#{{run.number}}" as a comment',
    paste('title: "Build #{{run.number}}"'),
  ],
  [
    "a command of a shell",
    ofLine("message: At $(git rev-parse HEAD)", "At $(git rev-parse HEAD)"),
    "no shell runs it",
    paste('message: "At {{commit.sha}}"'),
  ],
  ["a variable of a shell", ofLine("to: $ROOM", "$ROOM"), "$ROOM", paste(`to: \${{ env.ROOM }}`)],
  [
    "a variable of the runner",
    ofLine(`title: "On \${{ env.GITHUB_REF_NAME }}"`, "On "),
    "own variables are not in `env`",
    paste(`title: "On \${{ github.ref_name }}"`),
  ],
  ["an emoji of another chat", ofLine('title: ":fire:"', ":fire:"), "shows as it is", paste('title: "🔥"')],
  [
    "a person as another chat writes one",
    ofLine('message: "@alice@example.com"', "@alice@example.com"),
    "mentions nobody in Webex",
    "mention: alice@example.com",
  ],
];

const OURS = "uses: your-org/webex-notify@v1, with: { to: Release train";

/** A workflow with these jobs. The doctor is asked in `notify`. */
const inJobs = (jobs: string): Step => ({
  workspace: { [CI]: `on: push\njobs:\n${jobs.replaceAll(/^/gm, "  ")}` },
  github: { ...GITHUB, job: "notify" },
});

const starts: readonly Broken[] = [
  [
    "an end that leaves the start as it is",
    inJobs(
      `notify: { steps: [{ ${OURS}, event: start } }, { run: make }, { if: always(), ${OURS}, doctor: true } }] }`,
    ),
    "has no `thread:`.",
    paste(`thread: \${{ steps.webex-start.outputs.thread }}`),
  ],
  [
    "a failure that makes GitHub skip the job that is asked for",
    {
      ...inJobs(`build: { steps: [{ run: make }] }
test: { needs: build, steps: [{ run: make test }] }
notify: { needs: [build, test], if: "always() && needs.test.result == 'failure'", steps: [{ ${OURS}, needs: "\${{ toJSON(needs) }}", doctor: true } }] }`),
      with: { needs: needsOf({ build: "success", test: "failure" }) },
    },
    "If `build` fails, `test` is skipped, and nothing is posted",
    paste("needs: [build, test]", "if: failure()"),
  ],
  [
    "an end that GitHub skips after a success",
    inJobs(
      `notify: { steps: [{ id: a, ${OURS}, event: start } }, { if: failure(), ${OURS}, doctor: true, thread: "\${{ steps.a.outputs.thread }}" } }] }`,
    ),
    "Nothing finishes the message about the start after a success or a cancellation",
    paste("if: always()"),
  ],
  [
    "a question about the needed jobs that rules out a fix",
    {
      ...inJobs(`build: { steps: [{ run: make }] }
notify: { needs: build, if: "always() && contains(needs.*.result, 'failure')", steps: [{ ${OURS}, needs: "\${{ toJSON(needs) }}", notify-on: "failure, fixed", doctor: true } }] }`),
      with: { needs: needsOf({ build: "failure" }), "notify-on": "failure, fixed" },
    },
    "`notify-on` names `fixed`, but GitHub skips the job then",
    paste("if: always()"),
  ],
  [
    "a step that asks what waits before anything does",
    {
      ...inJobs(`build: { steps: [{ run: make }] }
test: { steps: [{ run: make test }] }
deploy: { needs: [build, test], environment: production, steps: [{ run: make deploy }] }
notify: { needs: build, steps: [{ ${OURS}, event: waiting, doctor: true } }] }`),
      with: { event: "waiting" },
    },
    "`deploy`, which has the `environment:`, also needs `test`, and this job does not",
    paste("needs: [build, test]"),
  ],
  [
    "an alarm that GitHub skips when it is needed",
    inJobs(`notify: { outputs: { sent: "\${{ steps.a.outputs.ok }}" }, steps: [{ run: make }, { id: a, if: always(), ${OURS}, doctor: true } }] }
alarm: { needs: notify, if: "needs.notify.outputs.sent != 'true'", steps: [{ run: make alarm }] }`),
    "GitHub skips the job `alarm` after a failure",
    paste("if: always() && needs.notify.outputs.sent != 'true'"),
  ],
  [
    "a guard with a variable that nothing sets",
    inJobs(`notify: { steps: [{ ${OURS}, doctor: true } }] }
test: { steps: [{ if: "env.TOKEN != ''", ${OURS}, token: "\${{ secrets.TOKEN }}", lifecycle: true } }, { run: make }] }`),
    "`env.TOKEN` is empty: no `env:` of this workflow sets `TOKEN`",
    paste("env:", `  TOKEN: \${{ secrets.TOKEN }}`),
  ],
  [
    "the event of a start, taken for an end",
    {
      ...inJobs(
        `notify: { steps: [{ id: a, ${OURS}, lifecycle: true, doctor: true } }, { run: make }, { if: "steps.a.outputs.event == 'failure'", run: make clean }] }`,
      ),
      with: { lifecycle: "true" },
    },
    'asks if `steps.a.outputs.event` is "failure"',
    paste(`if: "always() && job.status == 'failure'"`),
  ],
];

describe.each([
  ["in its job", ownJob],
  ["in a text", texts],
  ["called, or as a whole", called],
  ["at its start and its end", starts],
])("%s", (_, rows) => {
  test.each(rows)("%s", async (_, step, says, toChange) => {
    await using world = await startWorld();
    const { summary } = await world.run({
      ...step,
      with: { to: "Release train", doctor: "true", ...step.with },
    });
    const [top = ""] = summary.split(/<details>|\n\| \|/);
    expect(top.split("\n")[0]).toMatch(/^### 🩺 Webex Notify: .*\d things? to (change|look at)$/);
    expect(top).toContain(says);
    expect(top).toContain(toChange);
    expect(world.webex.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });
});
