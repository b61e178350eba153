import { describe, expect, test } from "vitest";
import { webhookExamples } from "../../scripts/webhook-examples.ts";
import { exampleEvent } from "../support/events.ts";
import { readStep } from "../support/render-event.ts";

const CODERTOCAT = { login: "Codertocat", isBot: false };
const PAGES = { login: "github-pages[bot]", isBot: true };
const ADA = { login: "ada", isBot: false };
const SCHEDULED = {
  workflow_run: {
    conclusion: "failure",
    event: "schedule",
    actor: { login: "grace" },
    head_commit: { author: { email: "grace@example.com" } },
  },
};

describe("in a real payload", () => {
  test.each([
    ["push", 0, CODERTOCAT],
    ["push", 1, undefined],
    ["pull_request", 0, CODERTOCAT],
    ["pull_request_review", 0, CODERTOCAT],
    ["pull_request_review_comment", 0, CODERTOCAT],
    ["merge_group", 0, undefined],
    ["release", 0, CODERTOCAT],
    ["deployment", 0, CODERTOCAT],
    ["deployment", 1, PAGES],
    ["deployment_status", 1, PAGES],
    ["workflow_run", 0, undefined],
    ["check_suite", 5, { login: "github-actions[bot]", isBot: true }],
    ["issue_comment", 0, undefined],
    ["workflow_dispatch", 0, undefined],
  ])("of %s (%i) the author is %j", (name, index, author) => {
    expect(readStep(exampleEvent(name, index)).people.author).toEqual(author);
  });

  test.each([
    [0, { email: "octocat@github.com", isBot: false }],
    [1, { login: "matfax", isBot: false }],
  ])("of workflow_run (%i) the author is %j, in the repository of its branch", (index, author) => {
    const env = { GITHUB_REPOSITORY: "octo-org/octo-repo" };
    expect(readStep({ ...exampleEvent("workflow_run", index), env }).people.author).toEqual(author);
  });

  test.each([
    ["workflow_run", 1, undefined, CODERTOCAT],
    ["deployment_status", 0, CODERTOCAT, CODERTOCAT],
    ["deployment_status", 1, PAGES, PAGES],
  ])("of %s (%i) that is the subject, author and actor are %j and %j", (name, index, author, actor) => {
    const { people } = readStep({ ...exampleEvent(name, index), inputs: { about: "trigger" } });
    expect(people).toEqual({ author, actor });
  });

  test("everybody has a login or an address, whatever the event", () => {
    const all = webhookExamples.flatMap(({ name, examples }) => {
      return examples.map((payload) => readStep({ name, payload }).people);
    });
    const users = all.flatMap(({ author, actor }) => [author, actor]).filter((user) => user !== undefined);
    expect(users.length).toBeGreaterThan(all.length);
    expect(users.filter(({ login, email }) => login === undefined && email === undefined)).toEqual([]);
  });
});

describe("the actor", () => {
  test("is who started this attempt", () => {
    const env = { GITHUB_ACTOR: "ada", GITHUB_TRIGGERING_ACTOR: "grace" };
    expect(readStep({ env }).people.actor).toEqual({ login: "grace", isBot: false });
  });

  test("is who is named in the message", () => {
    const payload = { deployment: { creator: { login: "grace" } } };
    const { actor, people } = readStep({ name: "deployment", payload });
    expect(people.actor?.login).toBe(actor);
  });

  test.each([
    ["its login", "dependabot[bot]", {}],
    ["what GitHub says of the sender", "Roaster", { sender: { login: "Roaster", type: "Bot" } }],
  ])("is a bot by %s", (_, GITHUB_TRIGGERING_ACTOR, payload) => {
    const { actor } = readStep({ env: { GITHUB_TRIGGERING_ACTOR }, payload }).people;
    expect(actor).toEqual({ login: GITHUB_TRIGGERING_ACTOR, isBot: true });
  });

  test("is not a bot because a bot started the first attempt", () => {
    const payload = { sender: { login: "Roaster", type: "Bot" } };
    expect(readStep({ payload }).people.actor).toEqual(ADA);
  });

  test("is nobody if the runner names nobody", () => {
    expect(readStep({ env: { GITHUB_ACTOR: "", GITHUB_TRIGGERING_ACTOR: "" } }).people.actor).toBeUndefined();
  });
});

describe("on a schedule", () => {
  test.each([
    ["schedule", { schedule: "0 5 * * *" }, "run"],
    ["workflow_run", SCHEDULED, "run"],
    ["workflow_run", SCHEDULED, "trigger"],
  ] as const)("nobody did it: %s with %j about the %s", (name, payload, about) => {
    const build = readStep({ name, payload, inputs: { about } });
    expect(build.people).toEqual({});
    expect(build.actor).toBeUndefined();
    expect(build.trigger.isScheduled).toBe(true);
  });

  test.each([
    ["push", {}],
    ["workflow_run", { workflow_run: { ...SCHEDULED.workflow_run, event: "push" } }],
  ])("is not what %s with %j is", (name, payload) => {
    const { trigger, people } = readStep({ name, payload });
    expect(trigger.isScheduled).toBe(false);
    expect(people.actor).toEqual(ADA);
  });
});

test("a comment on a pull request is about its author's work", () => {
  const issue = { number: 7, user: { login: "grace", type: "User" }, pull_request: {} };
  const { people } = readStep({ name: "issue_comment", payload: { issue } });
  expect(people).toEqual({ author: { login: "grace", isBot: false }, actor: ADA });
});
