import { describe, expect, test } from "vitest";
import type { Build } from "../../../src/build/build.ts";
import { detailsOf } from "../../../src/message/model/details-view.ts";
import { buildMessageModel } from "../../../src/message/model/model.ts";
import { hiding } from "../../../src/text/secrets/hide.ts";
import { readStep, type Step } from "../../support/render-event.ts";

const SHOP = "https://github.com/your-org/shop";
const SHA = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c";

test("describes a push", () => {
  const payload = {
    after: SHA,
    head_commit: { id: SHA, message: "\nRoast\n\nDark.", author: { name: "Ada" } },
  };
  expect(modelOf({ payload, inputs: { jobId: "77" } })).toEqual({
    event: "success",
    icon: "✅",
    status: "Passed",
    headline: "CI › test passed",
    headlineParts: [
      { text: "CI › test", url: `${SHOP}/actions/runs/9001/job/77`, first: "yes" },
      { text: "passed", url: "", first: "" },
    ],
    titleNotes: [],
    explanation: undefined,
    compact: "",
    subject: "main",
    workflow: "CI",
    cause: "",
    otherCause: "",
    unknownCause: "",
    maybeSuperseded: "",
    stage: "",
    reason: "",
    compareUrl: "",
    run: { id: "9001", number: "42", attempt: "", url: `${SHOP}/actions/runs/9001`, duration: "" },
    job: { name: "test", url: `${SHOP}/actions/runs/9001/job/77` },
    repository: { name: "your-org/shop", url: SHOP },
    trigger: { event: "push", text: "Push" },
    ref: { kind: "branch", name: "main", url: `${SHOP}/tree/main` },
    commit: { sha: SHA, shortSha: "3f2a9c1", title: "Roast", author: "Ada", url: `${SHOP}/commit/${SHA}` },
    actor: { login: "ada" },
    needs: [],
    failedJobs: [],
    failedSteps: [],
    failures: [],
    moreFailures: "",
    tests: undefined,
    testGroups: [],
    lint: undefined,
    lintFiles: [],
    moreFindings: "",
    logs: [],
    changes: undefined,
    history: undefined,
    fix: undefined,
    skippedJobs: "",
    jobs: "",
    otherJobs: "",
    otherFailedSteps: "",
    passedJob: "",
    facts: [
      { text: "your-org/shop", url: SHOP, note: "", first: "yes" },
      { text: "main", url: `${SHOP}/tree/main`, note: "", first: "" },
      { text: "3f2a9c1", url: `${SHOP}/commit/${SHA}`, note: "Roast", first: "" },
      { text: "Ada", url: "", note: "", first: "" },
    ],
    links: [
      { text: "Job", url: `${SHOP}/actions/runs/9001/job/77`, note: "", first: "yes" },
      { text: "Run #42", url: `${SHOP}/actions/runs/9001`, note: "", first: "" },
    ],
  });
});

describe("the subject", () => {
  test.each<[string, Step]>([
    ["main", {}],
    ["v1.4.0", { name: "release", payload: { release: { tag_name: "v1.4.0" } } }],
    [
      "#7 Roast lighter",
      { name: "pull_request", payload: { pull_request: { number: 7, title: "Roast lighter" } } },
    ],
    ["#7", { name: "pull_request", payload: { pull_request: { number: 7, title: null } } }],
    [
      "12/merge",
      { name: "page_build", env: { GITHUB_REF: "refs/pull/12/merge", GITHUB_REF_NAME: "12/merge" } },
    ],
    ["", { env: { GITHUB_REF: "", GITHUB_REF_NAME: "" } }],
  ])("is %j", (subject, step) => {
    expect(modelOf(step).subject).toBe(subject);
  });
});

test("cuts a release's notes at 500 characters", () => {
  const body = "cup ".repeat(1000);
  const { release } = modelOf({ name: "release", payload: { release: { tag_name: "v1", body } } });
  expect([release?.notes.length, release?.notes.endsWith("cup…")]).toEqual([500, true]);
});

test("groups the needed jobs by result, what went wrong first", () => {
  const needs = { a: "skipped", b: "success", c: "failure", d: "cancelled", e: "success", f: "odd" };
  const model = modelOf({ inputs: { needs } });
  expect(model.jobs).toBe("Failed: c · Cancelled: d · Passed: b and e · Skipped: a · odd: f");
  expect(model.failedJobs).toEqual([{ name: "c" }]);
  expect(model.needs.map(({ name, result }) => `${name} ${result}`)).toEqual(
    Object.entries(needs).map((job) => job.join(" ")),
  );
});

test("has no words of a prototype for a result", () => {
  expect(modelOf({ inputs: { needs: { a: "constructor" } } }).jobs).toBe("constructor: a");
});

describe("every text", () => {
  const hostile = (text: string): Build => ({
    ...readStep({ inputs: { needs: { [text]: text }, environment: text, reason: text, stage: text } }),
    workflow: text,
    commit: { sha: SHA, url: SHOP, message: text, author: text },
    pullRequest: {
      number: text,
      url: SHOP,
      title: text,
      author: text,
      sourceBranch: text,
      targetBranch: text,
    },
    ref: { kind: "branch", name: text },
    actor: text,
  });

  test("is one line of 200 characters at most", () => {
    const model = buildMessageModel(hostile("a\n\u202e b\0".repeat(1000)), "failure", {
      details: detailsOf,
      hide: hiding([]),
    });
    const texts = JSON.stringify(model).match(/"(?:[^"\\]|\\.)*"/g) ?? [];
    expect(texts.filter((text) => /\\[nru]|\u202e/.test(text) || Array.from(text).length > 202)).toEqual([]);
    expect(model.commit?.author).toBe(`${"a ba ba b".repeat(30).slice(0, 199).trimEnd()}…`);
  });

  test("is without secrets, also where characters that nobody sees hide them or the cut would split them", () => {
    const token = `gh${"p_"}${"aB3".repeat(12)}`;
    for (const text of [token, `gh\u202ep_\0${token.slice(4)}`, `${"a ".repeat(90)}${token}`]) {
      expect(
        JSON.stringify(buildMessageModel(hostile(text), "failure", { details: detailsOf, hide: hiding([]) })),
      ).not.toMatch(/gh.?p_aB3|aB3aB3/);
    }
    expect(
      JSON.stringify(
        buildMessageModel(hostile("x my-token"), "failure", {
          details: detailsOf,
          hide: hiding(["my-token"]),
        }),
      ),
    ).not.toContain("my-token");
  });
});

describe("an address", () => {
  test("is one of the web, or absent", () => {
    const inputs = { environment: "production", environmentUrl: "javascript:alert(1)" };
    const model = modelOf({ inputs });
    expect(model.deployment?.url).toBe("");
    expect(model.links.map(({ text }) => text)).toEqual(["Run #42"]);
  });

  test.each([
    "Bearer abcdefghijklmnopqrstuvwxyz0123",
    "aws_secret_access_key=aB3/aB3/aB3/aB3/aB3/aB3/aB3/aB3/aB3/aB3/",
  ])("is absent if part of it is an encoded secret: %s", (secret) => {
    const env = { GITHUB_REF: `refs/heads/${secret}`, GITHUB_REF_NAME: secret };
    const { ref, facts } = modelOf({ env });
    expect(ref?.url).toBe("");
    expect(decodeURIComponent(JSON.stringify(facts))).not.toContain(secret.slice(-20));
  });

  test("keeps what is written otherwise and is no secret", () => {
    const env = { GITHUB_REF: "refs/heads/añb c%", GITHUB_REF_NAME: "añb c%" };
    expect(modelOf({ env }).ref?.url).toBe(`${SHOP}/tree/a%C3%B1b%20c%25`);
  });

  test("is without credentials", () => {
    const inputs = { environment: "production", environmentUrl: "https://me:secret@shop.example.com/" };
    expect(modelOf({ inputs }).deployment?.url).toBe("");
  });
});

test("links to environment, job, run and changes, the first marked", () => {
  const inputs = { environment: "production", environmentUrl: "https://shop.example.com", jobId: "77" };
  const { links } = modelOf({ payload: { compare: `${SHOP}/compare/a...b` }, inputs });
  expect(links).toEqual([
    { text: "Open production", url: "https://shop.example.com", note: "", first: "yes" },
    { text: "Job", url: `${SHOP}/actions/runs/9001/job/77`, note: "", first: "" },
    { text: "Run #42", url: `${SHOP}/actions/runs/9001`, note: "", first: "" },
    { text: "Compare", url: `${SHOP}/compare/a...b`, note: "", first: "" },
  ]);
});

test("names the run without a number if there is none", () => {
  expect(modelOf({ env: { GITHUB_RUN_NUMBER: "" } }).links.map(({ text }) => text)).toEqual(["Run"]);
});

function modelOf(step: Step) {
  return buildMessageModel(readStep(step), "success", { details: detailsOf, hide: hiding([]) });
}

test("texts of any length from the event or GitHub are cut before they are processed", () => {
  const long = `x ${"aB3".repeat(4e6)}`;
  const commit = { sha: SHA, message: long, author: long, url: SHOP };
  const changes = {
    kind: "ahead",
    added: 1,
    gone: 0,
    url: undefined,
    since: undefined,
    commits: [commit],
  } as const;
  const build = { ...readStep({}), workflow: long, changes, failedSteps: [long] };
  const model = buildMessageModel(build, "failure", { details: detailsOf, hide: hiding(["s3cret-value"]) });
  expect(model.workflow).toMatch(/^x (?:aB3)+.{0,2}…$/);
  expect(model.changes).toBeDefined();
});
