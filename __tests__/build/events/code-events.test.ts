import { describe, expect, test } from "vitest";
import { createContext } from "../../../preview/samples/create-context.ts";
import { LATE_READERS } from "../../../preview/samples/event-readers.ts";
import type { EventFacts } from "../../../src/build/event-facts.ts";
import { refOf } from "../../../src/build/events/push.ts";
import type { Payload } from "../../../src/build/payload.ts";
import { readEventFacts } from "../../../src/build/read-event.ts";

const SHOP = "https://github.com/your-org/shop";
const SHA = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c";
const HEAD = "aaaaaaa1d5e80b46a1c2d3e4f5061728394a5b6c";
const ZEROS = "0".repeat(40);

const COMMIT = { sha: HEAD, url: `${SHOP}/commit/${HEAD}`, message: undefined, author: undefined };
const TOLD_COMMIT = { ...COMMIT, message: "Roast\n\nDark.", author: "Ada Lovelace" };
const HEAD_COMMIT = {
  id: HEAD,
  message: "Roast\n\nDark.",
  author: { name: "Ada Lovelace", username: "ada" },
};
const AUTHOR = { login: "ada", isBot: false };
const MAIN = { kind: "branch", name: "main", url: `${SHOP}/tree/main` };

test.each([
  ["refs/heads/main", MAIN],
  [
    "refs/heads/feature/a b#1",
    { kind: "branch", name: "feature/a b#1", url: `${SHOP}/tree/feature/a%20b%231` },
  ],
  ["refs/tags/v1.0", { kind: "tag", name: "v1.0", url: `${SHOP}/tree/v1.0` }],
  ["refs/pull/7/merge", undefined],
  ["x/refs/heads/main", undefined],
  ["refs/heads/", undefined],
  ["main", undefined],
  ["", undefined],
])("reads the ref %j", (name, ref) => {
  expect(refOf(name, SHOP)).toEqual(ref);
});

describe("push", () => {
  const PUSH = {
    ref: "refs/heads/main",
    after: HEAD,
    head_commit: HEAD_COMMIT,
    compare: `${SHOP}/compare/a...b`,
  };

  test("of commits to a branch has the newest commit, its author, and a link that compares", () => {
    expect(read("push", PUSH)).toEqual({
      text: "Push",
      ref: MAIN,
      commit: TOLD_COMMIT,
      author: AUTHOR,
      compareUrl: `${SHOP}/compare/a...b`,
    });
  });

  test("with force is called a force push", () => {
    expect(read("push", { ...PUSH, forced: true }).text).toBe("Force push");
  });

  test("to a new branch compares with nothing", () => {
    const payload = { ...PUSH, created: true, before: ZEROS };
    expect(read("push", payload)).toEqual({
      text: "Branch created",
      ref: MAIN,
      commit: TOLD_COMMIT,
      author: AUTHOR,
    });
  });

  test("of a new tag says that it was created, and links it", () => {
    const payload = { ...PUSH, ref: "refs/tags/v1.0", created: true };
    const ref = { kind: "tag", name: "v1.0", url: `${SHOP}/tree/v1.0` };
    expect(read("push", payload)).toEqual({ text: "Tag created", ref, commit: TOLD_COMMIT, author: AUTHOR });
  });

  test.each([
    ["refs/heads/old", { text: "Branch deleted", ref: { kind: "branch", name: "old" }, commit: null }],
    ["refs/tags/v0", { text: "Tag deleted", ref: { kind: "tag", name: "v0" }, commit: null }],
  ])("that deletes %s has no link to what is gone", (ref, facts) => {
    expect(read("push", { ref, after: ZEROS, deleted: true, head_commit: null })).toEqual(facts);
  });

  test("without a head commit, has the SHA that it ends at, unless that is all zeros", () => {
    expect(read("push", { ref: "refs/heads/main", after: HEAD }).commit).toEqual(COMMIT);
    expect(read("push", { ref: "refs/heads/main", after: ZEROS }).commit).toBeUndefined();
  });

  test("names the login of an author without a name", () => {
    const payload = { head_commit: { id: HEAD, author: { name: "", username: "ada" } } };
    expect(read("push", payload).commit?.author).toBe("ada");
  });
});

describe("pull request", () => {
  const pullRequest = (overrides: object = {}) => ({
    number: 7,
    title: "Roast lighter",
    html_url: `${SHOP}/pull/7`,
    user: { login: "grace" },
    head: { ref: "lighter", sha: HEAD, repo: { full_name: "your-org/shop" } },
    base: { ref: "main", sha: SHA },
    ...overrides,
  });
  const FACTS = {
    ref: { kind: "pull request", name: "#7", url: `${SHOP}/pull/7` },
    commit: COMMIT,
    author: { login: "grace", isBot: false },
    pullRequest: {
      number: "7",
      url: `${SHOP}/pull/7`,
      title: "Roast lighter",
      author: "grace",
      sourceBranch: "lighter",
      targetBranch: "main",
    },
  };

  test.each([
    ["pull_request", "opened", {}, "Pull request opened"],
    ["pull_request_target", "opened", {}, "Pull request opened"],
    ["pull_request", "synchronize", {}, "Pull request updated"],
    ["pull_request", "ready_for_review", {}, "Pull request ready for review"],
    ["pull_request_review", "edited", {}, "Review edited"],
    ["pull_request_review_comment", "created", {}, "Review comment created"],
  ])("%s %s with %j: %s", (name, action, overrides, text) => {
    expect(read(name, { action, pull_request: pullRequest(overrides) })).toEqual({ text, ...FACTS });
  });

  test("from a fork that is gone is foreign, and names an unknown repository", () => {
    const payload = {
      action: "opened",
      pull_request: pullRequest({ head: { ref: "lighter", sha: HEAD, repo: null } }),
    };
    const pull = { ...FACTS.pullRequest, sourceBranch: "unknown repository:lighter", isForeign: true };
    expect(read("pull_request", payload)).toEqual({
      text: "Pull request opened",
      ...FACTS,
      ref: { ...FACTS.ref, isForeign: true },
      pullRequest: pull,
    });
  });

  test.each(["pull_request", "pull_request_target", "pull_request_review"])(
    "from a fork has the branch of its owner (%s)",
    (name) => {
      const head = { ref: "main", sha: HEAD, repo: { full_name: "mallory/shop" } };
      const facts = read(name, { action: "opened", pull_request: pullRequest({ head }) });
      expect(facts.pullRequest?.sourceBranch).toBe("mallory:main");
      expect(facts.ref).toEqual({ ...FACTS.ref, isForeign: true });
    },
  );

  test("shows short branch names, however GitHub writes them", () => {
    const long = { head: { ref: "refs/heads/lighter", sha: HEAD, repo: { full_name: "your-org/shop" } } };
    const payload = {
      action: "dequeued",
      pull_request: pullRequest({ ...long, base: { ref: "refs/heads/main" } }),
    };
    expect(read("pull_request", payload).pullRequest).toEqual(FACTS.pullRequest);
  });

  test("has an address on any server", () => {
    const context = createContext({
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_SERVER_URL: "https://octo.ghe.com",
    });
    const facts = readEventFacts({ pull_request: { number: 7 } }, context, LATE_READERS);
    expect(facts.pullRequest?.url).toBe("https://octo.ghe.com/your-org/shop/pull/7");
  });
});

describe("merge group", () => {
  const group = {
    head_ref: `refs/heads/gh-readonly-queue/main/pr-104-${HEAD}`,
    base_ref: "refs/heads/main",
    head_sha: HEAD,
    head_commit: HEAD_COMMIT,
  };

  test("names the branch that it goes to and its pull request", () => {
    expect(read("merge_group", { action: "checks_requested", merge_group: group })).toEqual({
      text: "Merge queue for main",
      ref: { ...MAIN, kind: "merge queue" },
      commit: TOLD_COMMIT,
      pullRequest: { number: "104", url: `${SHOP}/pull/104` },
    });
  });

  test("names no pull request if its ref contains none", () => {
    const facts = read("merge_group", { merge_group: { ...group, head_ref: "refs/heads/queue" } });
    expect(facts.pullRequest).toBeUndefined();
  });
});

function read(name: string, payload: Payload): EventFacts {
  return readEventFacts(payload, createContext({ GITHUB_EVENT_NAME: name }), LATE_READERS);
}
