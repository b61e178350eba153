import { expect, test } from "vitest";
import { ENDED } from "../../emulator/github/annotations.ts";
import type { RunFacts } from "../../emulator/github/entities.ts";
import { createRunEvent } from "../../emulator/github/run-event.ts";
import { GITHUB_TOKEN, startGitHub } from "../../emulator/github/start-github.ts";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../emulator/seed-services.ts";
import { JUNIT, JUNIT_BEFORE, SARIF, SERVER_LOG } from "../../preview/samples/report-files.ts";
import { eventOf, pullRequestEvent, pushEvent } from "../support/events.ts";
import { exampleOn, recipe } from "./pages.ts";
import { RELEASE_TRAIN, startKitchen } from "./run-recipe.ts";

test.each([
  [{ version: "v1.4.0" }, "success", ["✅ Deployed v1.4.0 to production"]],
  [{ version: "v1.4.0" }, "failure", ["❌ Deploy of v1.4.0 to production failed"]],
  [
    { version: "v1.3.2", "rollback-from": "v1.4.0" },
    "success",
    ["⏪ Rolled back production from v1.4.0 to v1.3.2"],
  ],
  [{ version: "v1.3.2", "rollback-from": "v1.4.0" }, "failure", ["❌ Deploy of v1.3.2 to production failed"]],
] as const)("a deployment with the inputs %j that ends as %s is reported", async (inputs, result, titles) => {
  await using kitchen = await startKitchen();
  const event = eventOf("workflow_dispatch", { inputs, ref: "refs/heads/main" });
  await kitchen.run(recipe("deployment"), {
    event,
    results: { './deploy.sh "$VERSION"': result },
  });
  expect(kitchen.titles()).toEqual(titles);
});

/** Anybody can write anybody's address into a commit. */
const ALICE = { name: "Alice", email: "alice@example.com" };
const FORK = { number: 42, event: "pull_request", from: "mallory/shop" } as const;

test("a run for a fork's pull request is reported by the run that it starts, and other runs are not", async () => {
  await using kitchen = await startKitchen();
  const yaml = recipe("forks");
  const own = createRunEvent({ number: 41, conclusion: "failure" }, ALICE);
  const skipped = await kitchen.run(yaml, { event: own });
  expect([skipped.job("notify").result, kitchen.titles()]).toEqual(["skipped", []]);
  await kitchen.run(yaml, { event: createRunEvent({ ...FORK, conclusion: "failure" }, ALICE) });
  const [message] = kitchen.webex.messagesIn(RELEASE_TRAIN);
  expect(message?.text).toMatch(/^❌ CI failed · mallory:main\nyour-org\/shop · mallory:main · /m);
  expect(message?.markdown).not.toContain("your-org/shop/tree/main");
});

test("a fork's run from a branch called main opens and ends no incident, and calls nobody", async () => {
  await using kitchen = await startKitchen();
  const { webex } = kitchen;
  const yaml = recipe("forks");
  const options = {
    with: {
      "api-url": webex.url,
      provision: "incident: { members: [author, committers] }",
      apply: "always",
      mention: "author",
      "mention-on": "failure\nsuccess",
      "email-domains": "example.com",
      "user-map": "alice: alice@example.com",
    },
  };
  const roomsWith = (title: string) => webex.snapshot().rooms.filter((room) => room.title.includes(title));
  const after = (run: RunFacts) => kitchen.run(yaml, { ...options, event: createRunEvent(run, ALICE) });
  await after({ ...FORK, conclusion: "failure" });
  expect([roomsWith("Incident"), kitchen.titles()]).toEqual([[], ["❌ CI failed"]]);
  expect(webex.snapshot().messages.filter((one) => one.mentionedPeople)).toEqual([]);
  const whole = yaml.replace(/^ *if: .*head_repository.*\n/m, "");
  const own = createRunEvent({ number: 43, conclusion: "failure" }, ALICE);
  await kitchen.run(whole, { ...options, event: own });
  expect(roomsWith("Incident: your-org/shop, CI on main")).toHaveLength(1);
  await after({ ...FORK, number: 44, conclusion: "success" });
  expect(roomsWith("Fixed")).toEqual([]);
});

test.each([
  ["refs/heads/main", ["✅ CI › build passed"]],
  ["refs/tags/v1.0.0", ["✅ CI › build passed"]],
  ["refs/heads/release/1", []],
] as const)(
  "of the refs that a workflow runs on, a step's own condition leaves %s to say %j",
  async (ref, titles) => {
    await using kitchen = await startKitchen();
    await kitchen.run(recipe("branches"), { event: pushEvent({ ref }) });
    expect(kitchen.titles()).toEqual(titles);
  },
);

test("a failed job reports its tests, what linters found, and its server's log", async () => {
  await using kitchen = await startKitchen();
  const checkout = {
    "reports/unit/junit.xml": JUNIT,
    "reports/eslint.sarif": SARIF,
    "logs/server.log": SERVER_LOG,
  };
  await kitchen.run(recipe("tests-and-logs"), { checkout, results: { "make test": "failure" } });
  const [message] = kitchen.webex.messagesIn(RELEASE_TRAIN);
  expect(kitchen.titles()[0]).toBe("❌ CI › test failed: 2 of 6 tests");
  for (const said of ["3 errors and 1 warning", "ECONNREFUSED"]) expect(message?.text).toContain(said);
});

const BASELINE = recipe("tests-and-logs", 1);

test("a failed job says which failures are new since the last good run", async () => {
  await using kitchen = await startKitchen();
  const checkout = { "reports/unit/junit.xml": JUNIT, "baseline/unit/junit.xml": JUNIT_BEFORE };
  await kitchen.run(BASELINE, { checkout, results: { unit: "failure" } });
  expect(kitchen.titles()[0]).toBe("❌ CI › test failed: 2 of 6 tests");
  expect(kitchen.webex.messagesIn(RELEASE_TRAIN)[0]?.text).toContain("1 new");
});

test("the last good run is one of our own branch, not of a fork's branch with the same name", () => {
  // GitHub lists a pull request's run under the name of its branch, whoever owns it.
  expect(BASELINE).toMatch(/gh run list .*select\((?=.*\.headBranch == "main")(?=.*\.event == "push")/);
});

test("the last good run comes from a list that is up to date", () => {
  // GitHub answers filters from a search index, which can be out of date.
  expect(BASELINE).not.toMatch(/gh run list .*--(?:actor|branch|commit|created|event|status|user)/);
});

test("a push creates the rooms that the manifest names, and a pull request only shows them", async () => {
  await using kitchen = await startKitchen({ seed: { rooms: [] } });
  const manifest = exampleOn("docs/recipes/rooms-as-code.md").text;
  const checkout = { ".github/webex.yml": manifest };
  const yaml = recipe("rooms-as-code", 1);
  const event = pullRequestEvent({});
  expect((await kitchen.run(yaml, { checkout, event })).conclusion).toBe("success");
  expect(kitchen.webex.snapshot().teams).toEqual([]);
  expect((await kitchen.run(yaml, { checkout })).conclusion).toBe("success");
  expect(kitchen.webex.snapshot().teams).toMatchObject([{ name: "Project Alpha" }]);
  expect(kitchen.titles("Dev Room")).toEqual([expect.stringContaining("Welcome to the Dev Room")]);
});

test("files that match follow in the thread once the job has ended, and the failed step is named", async () => {
  await using kitchen = await startKitchen();
  const checkout = { "reports/a/tests.html": "<p>", "reports/old/a.html": "<p>", "reports/a.txt": "x" };
  await kitchen.run(recipe("files"), { checkout, results: { unit: "failure" } });
  expect(kitchen.titles()).toEqual([
    "❌ CI › example failed: unit",
    "reply: ❌ CI › example failed: unit",
    "reply: a file",
  ]);
});

test("a webhook alone brings the message, without a token", async () => {
  await using kitchen = await startKitchen();
  const address = `${kitchen.webex.url}/webhooks/incoming/${incomingWebhookIdOf(seedIncomingWebhook)}`;
  await kitchen.run(recipe("webhook"), {
    secrets: { WEBEX_BOT_TOKEN: "", WEBEX_WEBHOOK_URL: address },
  });
  expect(kitchen.titles("Dev Room")).toEqual(["✅ CI › example passed"]);
});

test("your own words replace ours", async () => {
  await using kitchen = await startKitchen();
  const yaml = recipe("your-own-words");
  await kitchen.run(yaml);
  expect(kitchen.titles()).toEqual([]);
  await kitchen.run(yaml.replace("steps:\n", "steps:\n      - run: make\n"), {
    results: { make: "failure" },
  });
  const [told] = kitchen.webex.messagesIn(RELEASE_TRAIN);
  expect(told?.text).toContain("🔥 CI is red on main");
  expect(told?.markdown).toContain("[red-builds](https://wiki.example.com/red-builds)");
});

test("a step that could not post has a later one say why", async () => {
  await using kitchen = await startKitchen();
  const yaml = recipe("outputs");
  const run = await kitchen.run(yaml.replace("Release train", "No such room"), {
    execute: ['echo "$ERROR"'],
  });
  expect(run.job("example").steps[1]?.main?.log.join()).toContain('the title "No such room"');
  const good = await kitchen.run(yaml);
  expect(good.job("example").steps[1]?.outcome).toBe("skipped");
});

test("a card comes with buttons, and with its Markdown", async () => {
  await using kitchen = await startKitchen();
  await kitchen.run(recipe("card"));
  const [message] = kitchen.webex.messagesIn(RELEASE_TRAIN);
  expect(JSON.stringify(message?.attachments)).toContain('"title":"Open"');
  expect(kitchen.titles()).toEqual(["✅ Deployed 3f2a9c1 to production"]);
});

test("a deploy that waits for approval names its reviewers, and mentions who is in the map", async () => {
  const environment = "production";
  await using github = await startGitHub({ pending: [{ environment, reviewers: ["bob", "@ops"] }] });
  await using kitchen = await startKitchen();
  const waits = recipe("approval", 0);
  await kitchen.run(waits, {
    event: pushEvent(),
    github: { api_url: github.url },
    githubToken: GITHUB_TOKEN,
  });
  expect(kitchen.titles()).toEqual(["⏳ production waits for approval by bob or ops"]);
  expect(kitchen.webex.messagesIn(RELEASE_TRAIN)[0]?.mentionedPeople).toHaveLength(1);
});

test("without `actions: read` a deploy waits on the user's word", async () => {
  await using github = await startGitHub({ permissions: [] });
  await using kitchen = await startKitchen();
  const waits = recipe("approval", 0);
  await kitchen.run(waits, {
    event: pushEvent(),
    github: { api_url: github.url },
    githubToken: GITHUB_TOKEN,
  });
  expect(kitchen.titles()).toEqual(["⏳ CI is waiting"]);
});

test("a waiting deployment by another system is reported by its status", async () => {
  const environment = "production";
  await using github = await startGitHub({ pending: [{ environment, reviewers: ["bob", "@ops"] }] });
  await using kitchen = await startKitchen();
  await kitchen.run(recipe("approval", 1), {
    event: eventOf("deployment_status", {
      deployment: { id: 7, ref: "main", sha: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c", environment },
      deployment_status: { state: "waiting", environment },
      workflow_run: { id: 9001, html_url: "https://github.com/your-org/shop/actions/runs/9001" },
    }),
    github: { api_url: github.url },
    githubToken: GITHUB_TOKEN,
  });
  expect(kitchen.titles()).toEqual(["⏳ production waits for approval by bob or ops"]);
});

test("a run whose place another one took has its message say so", async () => {
  const jobs = [{ id: 7001, name: "build", annotations: [ENDED.concurrency("CI-refs/heads/main")] }];
  await using github = await startGitHub({ runs: [{ number: 43 }, { number: 42 }], jobs });
  await using kitchen = await startKitchen();
  await kitchen.run(recipe("cancelled-runs"), {
    event: pushEvent(),
    github: { api_url: github.url },
    githubToken: GITHUB_TOKEN,
    cancel: { job: "build", step: "make test", when: "during" },
  });
  expect(kitchen.titles()).toEqual(["⏹️ CI › build superseded by #43"]);
});
