import { describe, expect, test } from "vitest";
import { createContext } from "../../../preview/samples/create-context.ts";
import {
  authorIn,
  headOfCheck,
  headOfPullRequest,
  headOfRun,
  isSameHead,
  nameOfHead,
  refOfHead,
} from "../../../src/build/trust/head.ts";

const context = createContext();
const SERVER = "https://github.com";
const run = (full_name: unknown, head_branch: unknown = "main") => ({
  head_branch,
  head_repository: full_name === null ? null : { full_name },
});

describe("the branch of a run", () => {
  test.each<[string, unknown, string, string | undefined]>([
    ["our repository", run("your-org/shop"), "main", `${SERVER}/your-org/shop/tree/main`],
    ["our repository in capitals", run("Your-Org/Shop"), "main", `${SERVER}/Your-Org/Shop/tree/main`],
    ["a fork", run("mallory/shop"), "mallory:main", `${SERVER}/mallory/shop/tree/main`],
    ["a fork of another name", run("mallory/x", "a/b"), "mallory:a/b", `${SERVER}/mallory/x/tree/a/b`],
    [
      "a fork of our own owner",
      run("Your-Org/shop-fork"),
      "Your-Org/shop-fork:main",
      `${SERVER}/Your-Org/shop-fork/tree/main`,
    ],
    ["a fork that is gone", run(null), "unknown repository:main", undefined],
    ["a repository that is not told", { head_branch: "main" }, "unknown repository:main", undefined],
    ["a repository whose name is none", run("mallory"), "unknown repository:main", undefined],
    ["a repository of three names", run("x/your-org/shop"), "unknown repository:main", undefined],
    ["a repository with more behind", run("your-org/shop/x"), "unknown repository:main", undefined],
    ["a repository with a blank in its name", run("my your-org/shop"), "unknown repository:main", undefined],
    [
      "a fork whose branch is no text",
      run("mallory/x", "a\ud800"),
      "mallory:a\ud800",
      `${SERVER}/mallory/x/tree/a%EF%BF%BD`,
    ],
    ["a repository whose name is a number", run(7), "unknown repository:main", undefined],
  ])("in %s is shown with its owner, and links there", (_, value, name, url) => {
    const head = headOfRun(value, context);
    expect([nameOfHead(head, context), refOfHead(head, context)?.url]).toEqual([name, url]);
  });

  test("is ours only in our repository, and nobody's without a repository", () => {
    const heads = [run("your-org/shop"), run("mallory/shop"), run(null), {}].map((value) =>
      headOfRun(value, context),
    );
    expect(heads.map(({ isOurs }) => isOurs)).toEqual([true, false, false, false]);
    expect(refOfHead(headOfRun({}, context), context)).toEqual({ kind: "none", name: "", isForeign: true });
  });
});

describe("the branch of a pull request", () => {
  const minimal = (repository: string) => ({
    head: { ref: "main", repo: { id: 1, name: "shop", url: `https://api.github.com/repos/${repository}` } },
  });
  test.each<[string, unknown, string]>([
    ["of ours", { head: { ref: "lighter", repo: { full_name: "your-org/shop" } } }, "lighter"],
    ["of a fork", { head: { ref: "main", repo: { full_name: "mallory/shop" } } }, "mallory:main"],
    [
      "of a fork that is gone",
      { head: { ref: "main", repo: null, user: { login: "mallory" } } },
      "mallory:main",
    ],
    [
      "of a fork that is gone with its owner",
      { head: { ref: "main", repo: null, user: null } },
      "unknown repository:main",
    ],
    [
      "of a fork of our own owner",
      { head: { ref: "main", repo: { full_name: "your-org/shop-fork" }, user: { login: "your-org" } } },
      "your-org/shop-fork:main",
    ],
    [
      "of a fork of our own owner that is gone",
      { head: { ref: "main", repo: null, user: { login: "your-org" } } },
      "unknown repository:main",
    ],
    ["in a run's or check's list", minimal("your-org/shop"), "main"],
    ["of a fork in a run's or check's list", minimal("mallory/shop"), "mallory:main"],
    ["of what only lies below our repository", minimal("your-org/shop/forks"), "unknown repository:main"],
    ["of an address that is no repository's", minimal("your-org"), "unknown repository:main"],
  ])("%s", (_, value, name) => {
    expect(nameOfHead(headOfPullRequest(value, context), context)).toBe(name);
  });
});

test("GitHub names the branch of a check only if it is ours", () => {
  expect(headOfCheck({ head_branch: "main" }, context).isOurs).toBe(true);
  expect(headOfCheck({ head_branch: null }, context).isOurs).toBe(false);
});

test("two branches are one only in one repository that is known", () => {
  const ours = { branch: "main", headRepository: "your-org/shop" };
  expect(isSameHead(ours, { branch: "main", headRepository: "Your-Org/shop" })).toBe(true);
  expect(isSameHead(ours, { branch: "main", headRepository: "mallory/shop" })).toBe(false);
  expect(isSameHead(ours, { branch: "dark", headRepository: "your-org/shop" })).toBe(false);
  expect(isSameHead(ours, { branch: "main", headRepository: undefined })).toBe(false);
  expect(isSameHead({ branch: "main", headRepository: "" }, ours)).toBe(false);
});

test("the author of a commit counts only in our repository", () => {
  const commit = { author: { name: "Alice", email: "12345+alice@users.noreply.github.com" } };
  expect(authorIn(headOfRun(run("your-org/shop"), context), commit, context)).toEqual({
    login: "alice",
    isBot: false,
  });
  expect(authorIn(headOfRun(run("mallory/shop"), context), commit, context)).toBeUndefined();
  expect(authorIn(headOfRun(run(null), context), commit, context)).toBeUndefined();
  const queued = run("your-org/shop", "gh-readonly-queue/main/pr-7-aaaaaaa");
  expect(authorIn(headOfRun(queued, context), commit, context)).toBeUndefined();
});
