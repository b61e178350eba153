import { describe, expect, test } from "vitest";
import { accountOf, commitAuthorOf } from "../../src/build/github-user.ts";

describe("an account", () => {
  test.each([
    ["a person", { login: "octocat", type: "User" }, false],
    ["an organization", { login: "your-org", type: "Organization" }, false],
    ["a person of an enterprise", { login: "octocat_corp", type: "User" }, false],
    ["a person named like one", { login: "Abbot", type: "User" }, false],
    ["a person with a bot's name inside", { login: "dependabot-fan", type: "User" }, false],
    ["an app", { login: "pages", type: "Bot" }, true],
    ["an app by its login", { login: "your-app[bot]" }, true],
    ["GitHub Actions", { login: "github-actions" }, true],
    ["Dependabot", { login: "Dependabot", type: "User" }, true],
    ["Renovate", { login: "renovate-bot", type: "User" }, true],
    ["GitHub's own committer", { login: "web-flow", type: "User" }, true],
  ])("of %s, %j, belongs to a bot: %s", (_, value, isBot) => {
    expect(accountOf(value)).toEqual({ login: value.login, isBot });
  });

  test.each([null, {}, { login: 7.5 }, { login: "<@all>" }, { login: "a b" }, { login: "x".repeat(200) }])(
    "is missing without a login that GitHub allows: %j",
    (value) => {
      expect(accountOf(value)).toBeUndefined();
    },
  );
});

const GITHUB = "https://github.com";

describe("the author of a commit", () => {
  test.each([
    [
      "by login and address",
      { username: "ada", email: "ada@example.com" },
      { login: "ada", email: "ada@example.com" },
    ],
    ["by the address", { name: "Ada", email: "ada@example.com" }, { email: "ada@example.com" }],
    ["by the login", { username: "ada", email: "ada@laptop" }, { login: "ada" }],
    ["by a private address", { email: "7+ada@users.noreply.github.com" }, { login: "ada" }],
    ["by an old private address", { email: "ada@users.noreply.github.com" }, { login: "ada" }],
  ])("is known %s", (_, author, known) => {
    expect(commitAuthorOf({ author }, GITHUB)).toEqual({ ...known, isBot: false });
  });

  test.each([
    ["its login", { username: "renovate[bot]", email: "bot@example.com" }],
    ["its name", { name: "Grinder[bot]", email: "bot@example.com" }],
    ["its private address", { email: "41898282+github-actions[bot]@users.noreply.github.com" }],
  ])("is a bot by %s", (_, author) => {
    expect(commitAuthorOf({ author }, GITHUB)?.isBot).toBe(true);
  });

  test.each([
    undefined,
    { author: null },
    { author: { name: "Ada" } },
    { author: { name: "GitHub", email: "noreply@github.com" } },
    { author: { email: "ada@example.com><@all>" } },
    { author: { email: "7+<@all>@users.noreply.github.com" } },
    { author: { username: "a|b", email: "a|b@example.com" } },
  ])("is nobody in %j", (commit) => {
    expect(commitAuthorOf(commit, GITHUB)).toBeUndefined();
  });

  test.each([
    [GITHUB, "7+ada@users.noreply.github.com", "ada"],
    [GITHUB, "7+ada@USERS.noreply.GitHub.com", "ada"],
    [GITHUB, "7+ada@users.noreply.evil.example", undefined],
    [GITHUB, "7+ada@users.noreply.github.com.evil.example", undefined],
    [GITHUB, "7+ada@users.noreply.evil.github.com", undefined],
    [GITHUB, "7+ada@users.noreply.octo.ghe.com", undefined],
    ["https://octo.ghe.com", "7+ada@users.noreply.octo.ghe.com", "ada"],
    ["https://octo.ghe.com", "7+ada@users.noreply.github.com", undefined],
    ["https://git.example.com:8443", "7+ada@users.noreply.git.example.com", "ada"],
    ["https://git.example.com:8443", "7+ada@users.noreply.github.com", undefined],
    ["no address", "7+ada@users.noreply.github.com", undefined],
  ])("on %s is known by %s as %s", (server, email, login) => {
    expect(commitAuthorOf({ author: { email } }, server)?.login).toBe(login);
  });
});
