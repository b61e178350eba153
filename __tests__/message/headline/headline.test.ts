import { describe, expect, test } from "vitest";
import { stillFailing } from "../../../preview/samples/explained-builds.ts";
import type { Build } from "../../../src/build/build.ts";
import { headlineOf } from "../../../src/message/headline/headline.ts";
import { versionOf } from "../../../src/message/headline/versions.ts";
import { readStep, renderStep, type Step } from "../../support/render-event.ts";

const RUN = "https://github.com/your-org/shop/actions/runs/9001";
const AS_IT_IS = { short: String, clean: String };
const DEPLOY = { environment: "production", version: "v1.4.0", previousVersion: "v1.3.2" };

describe("of a run", () => {
  test.each([
    ["start", "🚀", "Started", "started"],
    ["success", "✅", "Passed", "passed"],
    ["failure", "❌", "Failed", "failed"],
    ["cancelled", "⏹️", "Cancelled", "cancelled"],
    ["rollback", "⏪", "Rolled back", "rolled back"],
  ] as const)("%s has icon, status, and what ran with a link", (event, icon, status, words) => {
    expect(headlineOf(readStep({}), event, AS_IT_IS)).toEqual({
      icon,
      status,
      parts: [{ text: "CI › test", url: RUN }, { text: words }],
    });
  });

  test("links to the job if it is known", () => {
    const { parts } = headlineOf(readStep({ inputs: { jobId: "77" } }), "success", AS_IT_IS);
    expect(parts[0]).toEqual({ text: "CI › test", url: `${RUN}/job/77` });
  });

  test("has the stage instead of the job", () => {
    expect(headline({ inputs: { stage: "lint" } }, "success")).toBe("CI › lint passed");
  });

  test("has only the workflow if the message is about its jobs", () => {
    expect(headline({ inputs: { needs: { build: "success" } } }, "success")).toBe("CI passed");
  });

  test("says what an unknown status is", () => {
    const build = readStep({ inputs: { status: "exploded" } });
    const { icon, status } = headlineOf(build, "failure", AS_IT_IS);
    expect([icon, status]).toEqual(["⚠️", "Ended as exploded"]);
    expect(textOf(build, "failure")).toBe("CI › test ended as exploded");
  });
});

test("names are shown as they are, or a secret in one would be none any more", () => {
  expect(headline({ env: { GITHUB_WORKFLOW: "iOS" } }, "success")).toBe("iOS › test passed");
  const { markdown } = renderStep({
    env: { GITHUB_WORKFLOW: "hunter2hunter2" },
    secrets: ["hunter2hunter2"],
  });
  expect(markdown).not.toMatch(/hunter2/i);
});

test("a rollback after failures is a rollback, not a fix", () => {
  const build = { ...readStep({}), history: { ...stillFailing, transition: "fixed" as const } };
  expect(headlineOf(build, "rollback", AS_IT_IS).status).toBe("Rolled back");
  expect(headlineOf(build, "success", AS_IT_IS).status).toBe("Fixed");
});

const NEWER = { number: "43", url: "https://github.com/" };

test.each<[Partial<Build>, status: string, headline: string]>([
  [{ cause: { kind: "superseded", group: "ci", by: NEWER } }, "Superseded", "CI › test superseded by #43"],
  [{ cause: { kind: "superseded", group: "ci" } }, "Superseded", "CI › test superseded"],
  [
    { cause: { kind: "replaced", group: "ci" } },
    "Cancelled",
    'CI › test cancelled: another run of the concurrency group "ci" replaced it',
  ],
  [{ cause: { kind: "person", login: "alice" } }, "Cancelled", "CI › test cancelled by @alice"],
  [
    { cause: { kind: "person", login: "alice" }, newerRun: NEWER },
    "Cancelled",
    "CI › test cancelled by @alice",
  ],
  [
    { cause: { kind: "fail-fast", job: "test.macos" } },
    "Cancelled",
    "CI › test cancelled after test.macos failed",
  ],
  [{ newerRun: NEWER }, "Cancelled", "CI › test cancelled"],
  [{}, "Cancelled", "CI › test cancelled"],
])("says why it was cancelled, as far as that is known: %j", (more, status, text) => {
  const build = { ...readStep({ inputs: { status: "cancelled" } }), ...more };
  const told = headlineOf(build, "cancelled", AS_IT_IS);
  expect([told.icon, told.status, textOf(build, "cancelled")]).toEqual(["⏹️", status, text]);
});

test("links what superseded it", () => {
  const cause = { kind: "superseded", group: "ci", by: NEWER } as const;
  const build = { ...readStep({ inputs: { status: "cancelled" } }), cause };
  const { parts } = headlineOf(build, "cancelled", AS_IT_IS);
  expect(parts.slice(1)).toEqual([{ text: "superseded by" }, { text: "#43", url: NEWER.url }]);
});

describe("of a failure", () => {
  test.each([
    [["unit"], "CI › test failed: unit"],
    [["unit", "lint", "docs"], "CI › test failed: unit, lint, and docs"],
    [["unit", "lint", "docs", "size", "e2e"], "CI › test failed: unit, lint, docs, and 2 more"],
  ])("names the steps %j", (failedSteps, text) => {
    expect(headline({ inputs: { failedSteps } }, "failure")).toBe(text);
  });

  test("names the failed jobs, and not the cancelled ones", () => {
    const needs = { build: "failure", test: "cancelled", lint: "failure" };
    expect(headline({ inputs: { needs } }, "failure")).toBe("CI failed: build and lint");
  });

  test("names failures in no other headline", () => {
    expect(headline({ inputs: { failedSteps: ["unit"] } }, "cancelled")).toBe("CI › test cancelled");
  });
});

describe("of a deployment", () => {
  test.each([
    ["start", "Deploying v1.4.0 to production"],
    ["success", "Deployed v1.4.0 to production"],
    ["failure", "Deploy of v1.4.0 to production failed"],
    ["cancelled", "Deploy of v1.4.0 to production cancelled"],
    ["rollback", "Rolled back production from v1.3.2 to v1.4.0"],
  ] as const)("%s: %s", (event, text) => {
    expect(headline({ inputs: DEPLOY }, event)).toBe(text);
  });

  test("has the short SHA if there is no version", () => {
    expect(headline({ inputs: { environment: "production" } }, "success")).toBe(
      "Deployed 3f2a9c1 to production",
    );
    expect(headline({ inputs: { environment: "production" } }, "rollback")).toBe(
      "Rolled back production to 3f2a9c1",
    );
  });

  test.each([
    ["start", "Deploying to production"],
    ["success", "Deployed to production"],
    ["failure", "Deploy to production failed"],
    ["rollback", "Rolled back production"],
  ] as const)("%s without version and commit: %s", (event, text) => {
    expect(headline({ inputs: { environment: "production" }, env: { GITHUB_SHA: "" } }, event)).toBe(text);
  });

  test("with another stage is named after the stage", () => {
    expect(headline({ inputs: { ...DEPLOY, stage: "smoke" } }, "success")).toBe("CI › smoke passed");
  });

  test("with an unknown status never looks like success", () => {
    const text = headline({ inputs: { ...DEPLOY, status: "exploded" } }, "failure");
    expect(text).toBe("Deploy of v1.4.0 to production ended as exploded");
  });
});

test("the version is the deployment's, else the short sha, else unknown", () => {
  expect(versionOf(readStep({ inputs: DEPLOY }))).toBe("v1.4.0");
  expect(versionOf(readStep({}))).toBe("3f2a9c1");
  expect(versionOf(readStep({ env: { GITHUB_SHA: "" } }))).toBeUndefined();
});

function textOf(build: Build, event: Parameters<typeof headlineOf>[1]): string {
  return headlineOf(build, event, AS_IT_IS)
    .parts.map(({ text }) => text)
    .join(" ");
}

function headline(step: Step, event: Parameters<typeof headlineOf>[1]): string {
  return textOf(readStep(step), event);
}

test("a release is no news while background steps may still fail", () => {
  const build = readStep({
    name: "release",
    payload: { action: "published", release: { tag_name: "v1.4.0" } },
  });
  expect(textOf(build, "success")).toBe("Released v1.4.0");
  const unfinished = { ...build, isUnfinished: true } as const;
  expect(textOf(unfinished, "success")).toBe("CI › test passed so far");
});
