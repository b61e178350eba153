import { describe, expect, test } from "vitest";
import { pullRequestEvent } from "../../support/events.ts";
import { startWorld } from "../../support/start-world.ts";

const fork = pullRequestEvent({ from: "bo/shop" });
const dependabot = { actor: "dependabot[bot]" };

test("a missing token fails the step and says what to give", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { token: "" } });
  expect(step.conclusion).toBe("failure");
  expect(step.outputs["error"]).toMatchInlineSnapshot(
    `"Input "token" is missing: give a Webex access token, such as a bot's, from a secret that exists in the repository, in the job's environment, or in the organization and is shared with this repository; in a called workflow, the calling job must pass secrets on with \`secrets: inherit\` next to its \`uses:\`, and the step reads them by the names that the caller has; in a composite action, the calling step must pass it as an input; in \`env:\`, \`WEBEX_API_TOKEN\` counts only for the step or the job that has it."`,
  );
  expect(step.masks).toEqual([]);
});

test.each([
  ["a pull request from a fork", { event: fork }, "GitHub does not pass secrets to pull requests from forks"],
  [
    "a pull request whose fork is gone",
    { event: forkThatIsGone() },
    "GitHub does not pass secrets to pull requests from forks",
  ],
  [
    "Dependabot",
    { github: dependabot },
    "GitHub passes runs that Dependabot starts only the secrets under Settings > Secrets and variables > Dependabot",
  ],
])("for %s it is a skip, and the summary shows the message", async (_, run, why) => {
  await using world = await startWorld();
  const step = await world.run({ ...run, with: { token: "", to: "" } });
  const reason = `Nothing was sent: there is no token, because ${why}.`;
  expect(world.webex.requests).toEqual([]);
  expect(step.conclusion).toBe("success");
  expect(step.annotations).toEqual([{ level: "notice", title: "Webex Notify", message: reason }]);
  expect(step.outputs).toMatchObject({
    ok: "true",
    event: "success",
    "skipped-reason": reason,
    results: "[]",
  });
  expect(step.summary).toContain("⏭️ nothing sent");
  expect(step.summary).toContain("The message that would have been sent");
  expect(step.summary).toContain("> ✅ **[CI › build](");
});

describe("with if-missing-token", () => {
  test.each([
    ["skip", {}, "success", "Nothing was sent: there is no token."],
    ["skip", { event: fork }, "success", "Nothing was sent: there is no token, because GitHub does"],
    ["fail", { event: fork }, "failure", ""],
    ["fail", { github: dependabot }, "failure", ""],
    ["auto", { event: pullRequestEvent() }, "failure", ""],
    ["auto", { event: { ...fork, name: "pull_request_target" } }, "failure", ""],
  ])("%s and %o the step is a %s %s", async (choice, run, conclusion, reason) => {
    await using world = await startWorld();
    const step = await world.run({ ...run, with: { token: "", "if-missing-token": choice } });
    expect(step.conclusion).toBe(conclusion);
    expect(step.outputs["skipped-reason"]).toContain(reason);
    expect(step.outputs["ok"]).toBe(String(conclusion === "success"));
  });
});

test("a broken template fails the step of a fork as well", async () => {
  await using world = await startWorld();
  const step = await world.run({
    event: fork,
    workspace: { "own.md": "{{#a}}" },
    with: { token: "", template: "own.md" },
  });
  expect([step.conclusion, world.requests()]).toEqual(["failure", []]);
});

test("a fork's pull request that gets a token is posted", async () => {
  await using world = await startWorld();
  const step = await world.run({ event: fork });
  expect([step.conclusion, world.requests()]).toEqual(["success", ["POST /messages 200"]]);
});

function forkThatIsGone() {
  const { name, payload } = fork;
  const text = JSON.stringify(payload).replace('"repo":{"full_name":"bo/shop"}', '"repo":null');
  return { name, payload: JSON.parse(text) as unknown };
}

describe("inputs that are in `env:` instead of `with:`", () => {
  const MOVE = "from `env:` to the step's `with:`, because inputs are not variables.";

  test.each([
    [
      "all of them",
      { token: "x", to: "Release train", lifecycle: "true" },
      { token: "", to: "" },
      ["token", "to"],
      "`token`, `to`, and `lifecycle`",
    ],
    ["the token", { token: "x" }, { token: "" }, ["token"], "`token`"],
    ["the destination", { to: "Release train", title: "x" }, { to: "" }, ["to"], "`to` and `title`"],
  ])("are to be moved: %s", async (_, env, given, missing, names) => {
    await using world = await startWorld();
    const step = await world.run({ env, with: { ...given } });
    const told = missing.map((name) => `Input "${name}" is missing: move ${names} ${MOVE}`);
    expect(step.conclusion).toBe("failure");
    expect(step.outputs["error"]?.split("\n")).toEqual(told);
  });

  test.each([
    ["another variable", { TOKEN: "x", title: "x" }],
    ["an empty variable", { token: "" }],
  ])("are not meant by %s", async (_, env) => {
    await using world = await startWorld();
    const { outputs } = await world.run({ env, with: { token: "" } });
    expect(outputs["error"]).toContain("give a Webex access token");
  });
});
