import { changed, stillFailing, unitFailure } from "../../preview/samples/explained-builds.ts";
import { ALL_REPORTS } from "../../preview/samples/reported-builds.ts";
import type { Build } from "../../src/build/build.ts";
import type { FailedTest } from "../../src/build/tests/test-results.ts";
import { readStep } from "./render-event.ts";

/** A failure in which every text from outside is the same hostile one. */
export function hostileBuild(text: string): Build {
  const failed: FailedTest = {
    kind: "failure",
    suite: text,
    className: text,
    name: text,
    file: text,
    line: 3,
    message: text,
    trace: text,
  };
  const { tests, lint } = ALL_REPORTS;
  return {
    ...readStep({ inputs: { status: "failure" } }),
    failures: [
      {
        ...unitFailure,
        name: text,
        steps: unitFailure.steps.map((step) => ({ ...step, name: text })),
        annotations: [{ message: text, file: text, line: 1, url: undefined }],
        log: { keyLine: text, quotes: [[text, text]] },
      },
    ],
    reports: {
      tests: tests && { ...tests, failed: [failed], flaky: [failed], comparison: undefined },
      lint: lint && {
        ...lint,
        findings: lint.findings.map((one) => ({ ...one, file: text, message: text, rule: text })),
        byRule: [{ name: text, errors: 3, warnings: 0, notes: 0 }],
      },
      logs: [{ name: text, keyLine: text, quotes: [[text, "```", text]] }],
    },
  };
}

/** The same, in what it ran on and what was before as well. */
export function hostileAllOver(text: string): Build {
  const build = hostileBuild(text);
  const { repository } = build;
  const commit = { sha: "a".repeat(40), url: `${repository.url}/commit/a`, message: text, author: text };
  return {
    ...build,
    workflow: text,
    stage: text,
    commit,
    actor: text,
    ref: { ...build.ref, name: text },
    needs: [
      { name: text, result: "failure" },
      { name: `${text}2`, result: text },
    ],
    failedSteps: [text, text, text, text],
    trigger: { event: "workflow_dispatch", text, isScheduled: false },
    deployment: { environment: text, version: text, previousVersion: `${text}1`, reason: text },
    release: { tag: text, name: text, isPrerelease: true, notes: text, url: `${repository.url}/releases` },
    history: { ...stillFailing, transition: "fixed", lastFailed: stillFailing.firstFailed },
    changes: { ...changed, commits: [{ ...commit, sha: text }] },
  };
}
