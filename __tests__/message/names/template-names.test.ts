import { expect, test } from "vitest";
import { changed, stillFailing, unitFailure } from "../../../preview/samples/explained-builds.ts";
import { ALL_REPORTS } from "../../../preview/samples/reported-builds.ts";
import type { Build } from "../../../src/build/build.ts";
import { amountsOf } from "../../../src/message/model/amounts.ts";
import { detailsOf } from "../../../src/message/model/details-view.ts";
import { buildMessageModel } from "../../../src/message/model/model.ts";
import { TEMPLATE_NAMES } from "../../../src/message/names/template-names.ts";
import { OUTCOMES } from "../../../src/model/outcome.ts";
import { hiding } from "../../../src/text/secrets/hide.ts";
import { readStep } from "../../support/render-event.ts";

const SHOP = "https://github.com/your-org/shop";

// Builds between which every name has a value.
const step = readStep({
  name: "pull_request",
  payload: {
    action: "opened",
    pull_request: {
      number: 7,
      title: "Roast lighter",
      user: { login: "grace" },
      head: { ref: "lighter", sha: "aaaaaaa" },
      base: { ref: "main" },
    },
  },
  env: { GITHUB_RUN_ATTEMPT: "2" },
  inputs: {
    environment: "production",
    environmentUrl: "https://shop.example.com",
    previousVersion: "v1.3.2",
    reason: "Weekly",
    jobId: "77",
    failedSteps: ["unit"],
  },
});
const many = ALL_REPORTS.tests?.failed[0];
const lots = Array.from({ length: 12 }, (_, index) => many && { ...many, name: `test ${index}` });
const rich: Build = {
  ...step,
  reports: {
    ...ALL_REPORTS,
    tests: ALL_REPORTS.tests && {
      ...ALL_REPORTS.tests,
      failed: lots.filter((one) => one !== undefined),
      comparison: undefined,
    },
    lint: ALL_REPORTS.lint && {
      ...ALL_REPORTS.lint,
      findings: Array.from({ length: 12 }, () => ALL_REPORTS.lint?.findings[0] ?? []).flat(),
      counts: { errors: 12, warnings: 0, notes: 0 },
    },
  },
  failures: [
    ...[{}, { isUnread: true as const }].map((more) => ({
      ...unitFailure,
      ...more,
      matrix: { name: "e2e", count: 2, passed: [] },
    })),
    ...Array.from({ length: 6 }, (_, job) => ({
      ...unitFailure,
      matrix: { name: "test", count: 2, passed: ["test (8)"] },
      annotations: Array.from({ length: 12 }, (_, line) => ({
        file: "src/cart.ts",
        line,
        message: `${job}`,
        times: 2,
      })),
    })),
  ],
  history: stillFailing,
  changes: { ...changed, added: 12 },
  run: { ...step.run, durationSeconds: 192 },
  waiting: {
    environments: ["production"],
    reviewers: ["ada"],
    isForApproval: true,
    others: [{ environments: ["docs"], reviewers: [], isForApproval: false, timerMinutes: 30 }],
    since: "2026-01-05T12:04:00Z",
  },
  commit: { sha: "aaaaaaa", url: `${SHOP}/commit/aaaaaaa`, message: "Roast", author: "Ada" },
  release: {
    tag: "v1.4.0",
    name: "Dark roast",
    url: `${SHOP}/releases/tag/v1.4.0`,
    isPrerelease: true,
    notes: "Roast darker",
  },
  compareUrl: `${SHOP}/compare/a...b`,
};
const superseded: Build = {
  ...step,
  outcome: "cancelled",
  cause: { kind: "superseded", group: "ci", by: { number: "43", url: `${SHOP}/actions/runs/9002` } },
};
const unknownCause: Build = { ...step, isCauseUnknown: true };
const maybeSuperseded: Build = {
  ...step,
  outcome: "cancelled",
  newerRun: { number: "43", url: `${SHOP}/actions/runs/9002` },
};
const told = readStep({
  name: "pull_request",
  payload: { action: "closed", pull_request: { number: 7, merged: true } },
});
const compared: Build = { ...step, reports: ALL_REPORTS };
const fixed: Build = {
  ...step,
  commit: { sha: "aaaaaaa", url: `${SHOP}/commit/aaaaaaa`, message: "Roast", author: "Ada" },
  history: { ...stillFailing, transition: "fixed", lastFailed: stillFailing.firstFailed },
};
// Failures whose job and whose linter the headline names.
const oneJob: Build = {
  ...readStep({ inputs: { status: "failure", needs: { [unitFailure.name]: "failure" } } }),
  failures: [{ ...unitFailure, annotations: [...unitFailure.annotations, ...unitFailure.annotations] }],
};
const linted: Build = {
  ...readStep({ inputs: { status: "failure" } }),
  reports: { ...ALL_REPORTS, tests: undefined },
};
const needs = readStep({ inputs: { needs: { build: "success", test: "failure" } } });
const skippedJobs = readStep({ inputs: { needs: { build: "success", deploy: "skipped" } } });

const builds = [
  rich,
  superseded,
  maybeSuperseded,
  unknownCause,
  told,
  compared,
  fixed,
  oneJob,
  linted,
  needs,
  skippedJobs,
];
const models = (["full", "normal", "compact"] as const).flatMap((detail) =>
  builds.flatMap((build) =>
    OUTCOMES.map((event) =>
      buildMessageModel(build, event, {
        details: detailsOf,
        hide: hiding([]),
        amounts: amountsOf(detail, 20)[0],
      }),
    ),
  ),
);

test("every name of the table is filled by some build", () => {
  const filled = new Set(
    models.flatMap((model) =>
      paths(model)
        .filter(([, value]) => value !== "")
        .map(([path]) => path),
    ),
  );
  expect(names(TEMPLATE_NAMES).filter((name) => !filled.has(name))).toEqual([]);
});

test("the model has no name that the table lacks", () => {
  const known = new Set(names(TEMPLATE_NAMES));
  const found = models.flatMap((model) => paths(model).map(([path]) => path));
  expect([...new Set(found)].filter((path) => !known.has(path))).toEqual([]);
});

/** What holds a block of lines. */
const LINES = new Set(["failures.log", "logs.log", "testGroups.tests.trace"]);

test("every name except a log contains one line of text, known or not", () => {
  const empty = buildMessageModel(readStep({ name: "", env: { GITHUB_RUN_NUMBER: "" } }), "start", {
    details: detailsOf,
    hide: hiding([]),
  });
  const values = [empty, ...models].flatMap((model) =>
    paths(model)
      .filter(([path]) => !LINES.has(path))
      .map(([, value]) => value),
  );
  expect(values.filter((value) => typeof value !== "string" || value.includes("\n"))).toEqual([]);
});

test("every name is described as a sentence", () => {
  const texts = paths(TEMPLATE_NAMES).map(([, text]) => text);
  expect(texts.filter((text) => !/^[A-Z`].*\.$/.test(String(text)))).toEqual([]);
});

/** Words that say nothing to a user who looks for a value (CONTRIBUTING.md, "Language"). */
const UNCLEAR = /^(?:gone|has|is|mend|place|read|tell|telling|told|untold|where|why)$/i;

test("every name is made of words that say what is in it", () => {
  const words = (path: string) => path.split(/\.|(?=[A-Z])/);
  expect(names(TEMPLATE_NAMES).filter((path) => words(path).some((word) => UNCLEAR.test(word)))).toEqual([]);
  expect(
    ["failures.isTold", "untoldCause", "why.place"].every((path) =>
      words(path).some((word) => UNCLEAR.test(word)),
    ),
  ).toBe(true);
});

function names(table: object): string[] {
  return paths(table).map(([path]) => path);
}

/** Dotted paths of all texts with their values; entries of a list count as the list's own. Absent groups are left out. */
function paths(value: unknown, path = ""): [path: string, value: unknown][] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => paths(entry, path));
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, path === "" ? key : `${path}.${key}`));
}
