import { describe, expect, test } from "vitest";
import type { RunFacts } from "../../../../emulator/github/entities.ts";
import { type CommitAuthor, createRunEvent } from "../../../../emulator/github/run-event.ts";
import { type GitHubOptions, startGitHub } from "../../../../emulator/github/start-github.ts";
import { eventOf } from "../../../support/events.ts";
import { type Step, startWorld, type World } from "../../../support/start-world.ts";

/** Anybody can write anybody's address into a commit. */
const ALICE: CommitAuthor = { name: "Alice", email: "alice@example.com" };
const FORK = { number: 42, event: "pull_request", from: "mallory/shop" } as const;
const MANIFEST = "incident: { members: [author, committers] }";
const TITLE = "Incident: your-org/shop, CI on main";

/** A step on `workflow_run` that trusts as much as a step can. */
function stepAfter(run: RunFacts, author = ALICE, inputs: Readonly<Record<string, string>> = {}): Step {
  return {
    event: createRunEvent(run, author),
    workspace: { "webex.yml": MANIFEST },
    with: {
      about: "trigger",
      provision: "webex.yml",
      apply: "always",
      mention: "author\nactor",
      "mention-on": "failure\nsuccess",
      "email-domains": "example.com",
      "user-map": "alice: alice@example.com",
      ...inputs,
    },
  };
}

function incidents({ webex }: World): readonly string[] {
  const { rooms } = webex.snapshot();
  return rooms.map(({ title }) => title).filter((title) => title.includes("Incident"));
}

describe.each([
  ["a fork", "mallory/shop", "mallory:main"],
  ["a fork that is gone", null, "unknown repository:main"],
] as const)("the main of %s", (_, from, name) => {
  test.each([ALICE, { name: "Alice", email: "7+alice@users.noreply.github.com" }])(
    "is reported as a fork's, opens no incident, and mentions nobody (%j)",
    async (author) => {
      await using world = await startWorld();
      const step = await world.run(stepAfter({ ...FORK, from, conclusion: "failure" }, author));
      expect(world.read()).toEqual([expect.stringContaining(`CI failed · ${name}\nyour-org/shop · ${name}`)]);
      expect([incidents(world), step.outputs["error"]]).toEqual([[], ""]);
      expect(world.webex.snapshot().memberships.filter(isOfIncident(world))).toEqual([]);
    },
  );

  test("closes no incident", async () => {
    await using world = await startWorld({ mayMention: true });
    await world.run(stepAfter({ number: 41, conclusion: "failure" }));
    expect(incidents(world)).toEqual([TITLE]);
    await world.run(stepAfter({ ...FORK, from, conclusion: "success" }));
    expect([incidents(world), world.read(TITLE).length]).toEqual([[TITLE], 1]);
    await world.run(stepAfter({ number: 43, conclusion: "success" }));
    expect(incidents(world)).toEqual([expect.stringMatching(/^Fixed .*: Incident: /)]);
  });

  test("opens and invites nobody if the step reports its own run", async () => {
    await using world = await startWorld();
    const own = { about: "run", status: "failure" };
    await world.run(stepAfter({ ...FORK, from, conclusion: "failure" }, ALICE, own));
    expect([incidents(world), world.read().length]).toEqual([[], 1]);
  });

  test("is reported if the step reports its own run, without a commit of ours", async () => {
    await using world = await startWorld();
    const own = { about: "run", status: "failure" };
    await world.run(stepAfter({ ...FORK, from, conclusion: "failure" }, ALICE, own));
    expect(world.read()[0]).toContain(`CI › build failed · ${name}\nyour-org/shop · ${name}`);
    expect(world.read()[0]).not.toMatch(/[0-9a-f]{7} /);
  });
});

function isOfIncident(world: World) {
  const { rooms } = world.webex.snapshot();
  const ids = rooms.filter(({ title }) => title.includes("Incident")).map(({ id }) => id);
  return ({ roomId = "" }: { readonly roomId?: string }): boolean => ids.includes(roomId);
}

test("our own main opens an incident, mentions and invites who wrote the commit", async () => {
  await using world = await startWorld({ mayMention: true });
  await world.run(stepAfter({ number: 42, conclusion: "failure" }));
  expect(incidents(world)).toEqual([TITLE]);
  const { memberships } = world.webex.snapshot();
  expect(memberships.filter(isOfIncident(world)).map(({ personEmail }) => personEmail)).toContain(
    "alice@example.com",
  );
  expect(world.webex.snapshot().messages[0]?.mentionedPeople).toHaveLength(1);
});

test.each([
  "pull_request",
  "pull_request_target",
  "issue_comment",
  "issues",
  "workflow_run",
  "deployment",
  "deployment_status",
])("a run of %s on main does not count as main's", async (event) => {
  await using world = await startWorld({ mayMention: true });
  await world.run(stepAfter({ number: 42, event, conclusion: "failure" }));
  expect([incidents(world), world.read().length]).toEqual([[], 1]);
});

describe("a fork's run is compared", () => {
  const runs = (from: string): GitHubOptions => ({
    runs: [
      { number: 42, event: "pull_request", from: "mallory/shop", conclusion: "success" },
      { number: 41, event: "pull_request", from, conclusion: "failure" },
      { number: 40, event: "pull_request", conclusion: "success" },
    ],
  });

  test.each([
    ["with those of itself", "mallory/shop", "✅ CI fixed"],
    ["with none of another fork", "eve/shop", "✅ CI passed"],
    ["with none of ours", "your-org/shop", "✅ CI passed"],
  ])("%s", async (_, from, said) => {
    await using github = await startGitHub(runs(from));
    await using world = await startWorld({ github });
    await world.run(stepAfter({ ...FORK, conclusion: "success" }));
    expect(world.read()[0]).toContain(said);
    expect(github.requests[0]?.query).toMatchObject({ branch: "main", event: "pull_request" });
  });

  test("and replaces no cancelled run of ours", async () => {
    const facts = { event: "pull_request", head_branch: "main" } as const;
    await using github = await startGitHub({
      runs: [
        { number: 44, ...facts, from: "mallory/shop" },
        { number: 42, ...facts },
      ],
    });
    await using world = await startWorld({ github });
    await world.run(stepAfter({ number: 42, ...facts, conclusion: "cancelled" }));
    expect(world.read()[0]).toContain("⏹️ CI cancelled");
  });
});

test("a fork's run is not a rollback of what is deployed", async () => {
  const [A, B] = ["a".repeat(40), "b".repeat(40)] as [string, string];
  await using github = await startGitHub({
    runs: [{ number: 42 }, { number: 40 }],
    commits: [{ sha: A }, { sha: B, parent: A }],
    deployments: [
      { id: 2, sha: A, run: 42 },
      { id: 1, sha: B, run: 40 },
    ],
    permissions: ["actions", "checks", "contents", "deployments"],
  });
  await using world = await startWorld({ github, mayMention: true });
  const deploy = { environment: "production", stage: "deploy" };
  await world.run(stepAfter({ ...FORK, head_sha: A, conclusion: "success" }, ALICE, deploy));
  await world.run(stepAfter({ number: 42, head_sha: A, conclusion: "success" }, ALICE, deploy));
  expect(world.read().map((text) => text?.slice(0, 2))).toEqual(["✅ ", expect.stringContaining("⏪")]);
});

test("a check of a commit that is on no branch of ours does not count as main's", async () => {
  await using world = await startWorld();
  const check_suite = {
    app: { name: "Grinder" },
    conclusion: "failure",
    head_branch: null,
    pull_requests: [],
  };
  const head_commit = { id: "c".repeat(40), author: ALICE };
  const event = eventOf("check_suite", { action: "completed", check_suite: { ...check_suite, head_commit } });
  await world.run({ ...stepAfter(FORK, ALICE, { about: "run", status: "failure" }), event });
  expect(incidents(world)).toEqual([]);
  expect(world.read()[0]?.split("\n")[0]).toBe("❌ CI › build failed");
});

describe("the status of a commit", () => {
  const sha = "c".repeat(40);
  const statusOf = (branches: readonly object[]) =>
    eventOf("status", {
      sha,
      state: "failure",
      branches,
      commit: { author: { login: "alice" }, commit: { author: ALICE, message: "Evil" } },
    });

  test.each<[string, readonly object[], string]>([
    ["that is on no branch of ours is told without one", [], "your-org/shop"],
    [
      "at the head of one is told with that",
      [
        { name: "main", commit: { sha: "b".repeat(40) } },
        { name: "lighter", commit: { sha } },
      ],
      "your-org/shop · lighter",
    ],
    [
      "within one is told with that",
      [{ name: "main", commit: { sha: "b".repeat(40) } }],
      "your-org/shop · main",
    ],
  ])("%s, by its own commit", async (_, branches, first) => {
    await using world = await startWorld({ mayMention: true });
    await world.run({
      ...stepAfter(FORK, ALICE, { about: "run", status: "failure" }),
      event: statusOf(branches),
    });
    const [text = ""] = world.read();
    expect(incidents(world)).toEqual([]);
    expect(text).toContain(`❌ CI › build failed\n${first} · ccccccc`);
  });
});

test("a fork with the same owner is shown with its full name", async () => {
  await using world = await startWorld();
  await world.run(stepAfter({ ...FORK, from: "your-org/shop-fork", conclusion: "failure" }));
  expect(world.read()[0]).toContain(
    "CI failed · your-org/shop-fork:main\nyour-org/shop · your-org/shop-fork:main",
  );
});

test("the author of a commit in the merge queue is not mentioned, because it may come from a fork", async () => {
  await using world = await startWorld({ mayMention: true });
  const merge_group = {
    base_ref: "refs/heads/main",
    head_ref: "refs/heads/gh-readonly-queue/main/pr-7-aaaaaaa",
    head_sha: "a".repeat(40),
    head_commit: { id: "a".repeat(40), message: "Evil", author: ALICE },
  };
  const event = eventOf("merge_group", { action: "checks_requested", merge_group });
  const inputs = { about: "run", status: "failure", mention: "author" };
  await world.run({ ...stepAfter(FORK, ALICE, inputs), event });
  expect(world.read()).toHaveLength(1);
  expect(world.webex.snapshot().messages[0]?.mentionedPeople ?? []).toEqual([]);
});
