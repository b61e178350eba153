import { describe, expect, test } from "vitest";
import { type GitHubOptions, startGitHub } from "../../../../emulator/github/start-github.ts";
import type { RunEvent } from "../../../../runner/index.ts";
import { eventOf, pushEvent } from "../../../support/events.ts";
import { type Step, startWorld } from "../../../support/start-world.ts";

const RUN = "https://github.com/your-org/shop/actions/runs/9001";
const BY_BOTH = { environment: "production", reviewers: ["bob", "@release-managers"] };

const WAITING_RUN = {
  id: 9001,
  name: "Deploy",
  run_number: 42,
  event: "push",
  status: "waiting",
  conclusion: null,
  html_url: RUN,
  head_branch: "main",
  head_repository: { full_name: "your-org/shop" },
};

/** What GitHub sends when a deployment waits. */
const WAITS = eventOf("deployment_status", {
  deployment: {
    id: 7,
    ref: "main",
    sha: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c",
    environment: "production",
  },
  deployment_status: { state: "waiting", environment: "production", created_at: "2026-01-05T12:04:00Z" },
  workflow_run: WAITING_RUN,
});

/** A pull request that runs with the secrets of ours; the repository of its branch is `null` where that is gone. */
function targeting(from: string | null): RunEvent {
  const head = { ref: "lighter", sha: "a".repeat(40), repo: from === null ? null : { full_name: from } };
  const base = { ref: "main", repo: { full_name: "your-org/shop" } };
  const pull_request = { number: 7, title: "Roast lighter", user: { login: "ada" }, head, base };
  return eventOf("pull_request_target", { action: "opened", number: 7, pull_request });
}

const ISSUE = { number: 7, title: "Roast lighter", user: { login: "mallory" } };
const COMMENT = { action: "created", comment: { body: "/deploy", user: { login: "mallory" } } };

/** What a step reports, followed by the links. */
async function report(step: Step, github: GitHubOptions) {
  await using server = await startGitHub(github);
  await using world = await startWorld({ github: server, mayMention: true });
  const result = await world.run(step);
  const [message] = world.webex.snapshot().messages;
  return {
    ...result,
    lines: (world.read()[0] ?? "").split("\n"),
    markdown: message?.markdown ?? "",
    mentioned: message?.mentionedPeople ?? [],
    asked: server.requests.map(({ path }) => path),
  };
}

describe("a deployment that waits", () => {
  const step: Step = { event: WAITS, with: { about: "trigger" } };

  test("says for whose approval, since when, and where to review it", async () => {
    const said = await report(step, { pending: [BY_BOTH] });
    expect(said.lines).toEqual([
      "⏳ production waits for approval by bob or release-managers · since 2026-01-05 12:04 UTC",
      "your-org/shop · main · 3f2a9c1 · Deployment to production (waiting) by ada",
      "Review",
    ]);
    expect(said.markdown).toContain(`[Review](${RUN})`);
    expect(said.outputs).toMatchObject({ event: "waiting", ok: "true" });
    expect(said.asked).toEqual([`/repos/your-org/shop/actions/runs/9001/pending_deployments`]);
  });

  test("for a timer alone says how long that is", async () => {
    const said = await report(step, { pending: [{ environment: "production", timerMinutes: 90 }] });
    expect(said.lines[0]).toBe("⏳ production waits for a timer of 1 h 30 min · since 2026-01-05 12:04 UTC");
  });

  test("says only that it is waiting if GitHub does not say more, and what that needs", async () => {
    const said = await report(step, { permissions: [], pending: [BY_BOTH] });
    expect(said.lines[0]).toMatch(/^⏳ production is waiting · since /);
    expect(said.summary).toContain("actions: read");
  });

  test("for nothing, as every deployment does for a moment, is not reported", async () => {
    const said = await report(step, { pending: [{ ...BY_BOTH, environment: "staging" }] });
    expect(said.lines).toEqual([""]);
    expect(said.outputs["skipped-reason"]).toBe(
      "Nothing to report: the run waits for staging, not for production.",
    );
  });

  test("mentions its reviewers through the map and the guards, and no team", async () => {
    const wishes = {
      ...step.with,
      mention: "reviewers",
      "mention-on": "waiting",
      "user-map": "bob: bob@example.com\nmallory: mallory@evil.example",
      "allowed-domains": "example.com",
    };
    const pending = [
      { environment: "production", reviewers: ["bob", "mallory", "eve", "@release-managers"] },
    ];
    const said = await report({ ...step, with: wishes }, { pending });
    expect(said.mentioned).toHaveLength(1);
    expect(said.markdown).toContain("<@personEmail:bob@example.com");
    const quiet = await report({ ...step, with: { ...wishes, "mention-on": "failure" } }, { pending });
    expect(quiet.mentioned).toEqual([]);
  });

  describe("for a team alone, whose members nobody names", () => {
    const pending = [{ environment: "production", reviewers: ["@release-managers"] }];
    const NONE =
      'No reviewer is mentioned: the run waits for the team "release-managers", and teams are not mentioned.';
    const warned = async (given: Step["with"], more: Partial<Step> = {}) => {
      const wishes = { mention: "reviewers", "mention-on": "waiting", "user-map": "bob: bob@example.com" };
      const { annotations } = await report(
        { ...step, ...more, with: { ...step.with, ...wishes, ...given } },
        { pending },
      );
      return annotations.map(({ message }) => message);
    };

    test("warns", async () => {
      expect(await warned({})).toEqual([`${NONE} Add email addresses to "mention".`]);
      expect(await warned({ "user-map": "release-managers: bob@example.com" })).toEqual([
        `${NONE} Add email addresses to "mention": "user-map" has only people.`,
      ]);
    });

    test.each<[string, Step["with"], Partial<Step>?]>([
      ["addresses take its place", { mention: "reviewers, bob@example.com" }],
      ["everybody is mentioned", { mention: "reviewers, all" }],
      ["nobody asks for reviewers", { mention: "author" }],
      ["a wait mentions nobody", { "mention-on": "failure" }],
      ["a fork made it wait", {}, { event: targeting("mallory/shop") }],
    ])("warns of nothing if %s", async (_, given, more) => {
      expect((await warned(given, more)).join()).not.toContain("the team");
    });
  });

  test.each([
    ["the pull request of a fork", targeting("mallory/shop"), 0],
    ["that of a fork that is gone", targeting(null), 0],
    [
      "a comment on a pull request, be that a fork's",
      eventOf("issue_comment", { ...COMMENT, issue: { ...ISSUE, pull_request: {} } }),
      0,
    ],
    ["a comment on an issue", eventOf("issue_comment", { ...COMMENT, issue: ISSUE }), 0],
    [
      "a deployment by the run for a comment",
      eventOf("deployment_status", {
        deployment: { id: 7, ref: "main", environment: "production" },
        deployment_status: { state: "waiting", environment: "production" },
        workflow_run: { ...WAITING_RUN, event: "issue_comment" },
      }),
      0,
    ],
    ["an issue", eventOf("issues", { action: "opened", issue: ISSUE }), 0],
    ["a push", pushEvent(), 1],
    ["a pull request of ours", targeting("your-org/shop"), 1],
  ])("for %s mentions the reviewers only if nobody else could have started it", async (_, event, count) => {
    const wishes = { mention: "reviewers", "mention-on": "waiting", "user-map": "bob: bob@example.com" };
    const said = await report({ event, with: { event: "waiting", ...wishes } }, { pending: [BY_BOTH] });
    expect(said.lines[0]).toContain("waits for approval by bob");
    expect(said.mentioned).toHaveLength(count);
  });

  test("of a fork's run mentions nobody, and names the owner of the branch", async () => {
    const event = eventOf("deployment_status", {
      deployment: {
        id: 7,
        ref: "main",
        sha: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c",
        environment: "production",
      },
      deployment_status: { state: "waiting", environment: "production" },
      workflow_run: { ...WAITING_RUN, head_repository: { full_name: "mallory/shop" } },
    });
    const wishes = { mention: "reviewers", "mention-on": "waiting", "user-map": "bob: bob@example.com" };
    const said = await report({ event, with: { ...step.with, ...wishes } }, { pending: [BY_BOTH] });
    expect(said.lines[0]).toContain("mallory:main");
    expect(said.mentioned).toEqual([]);
  });

  test.each([
    ["waiting", 1],
    ["start", 0],
    ["failure", 0],
  ])("with notify-on %s gets %i messages", async (moment, count) => {
    const said = await report(
      { ...step, with: { ...step.with, "notify-on": moment } },
      { pending: [BY_BOTH] },
    );
    expect(said.lines.filter((line) => line.startsWith("⏳"))).toHaveLength(count);
  });

  test("is a card with a button to review it", async () => {
    const said = await report({ ...step, with: { ...step.with, format: "card" } }, { pending: [BY_BOTH] });
    expect(said.lines[0]).toContain("production waits for approval by bob or release-managers");
  });
});

describe("a run that waits, seen from another of its jobs", () => {
  const step: Step = { event: pushEvent(), with: { event: "waiting" } };

  test("says for which environments", async () => {
    const pending = [BY_BOTH, { environment: "docs", reviewers: ["@release-managers", "bob"] }];
    const said = await report(step, { pending });
    expect(said.lines[0]).toBe("⏳ production and docs wait for approval by bob or release-managers");
  });

  test("says for each environment who may approve it, and mentions all of them", async () => {
    const pending = [
      BY_BOTH,
      { environment: "docs", reviewers: ["carol"] },
      { environment: "demo", timerMinutes: 30 },
      { environment: "staging", reviewers: ["carol"] },
    ];
    const map = "bob: bob@example.com\ncarol: carol@example.com";
    const mention = { mention: "reviewers", "mention-on": "waiting", "user-map": map };
    const said = await report({ ...step, with: { ...step.with, ...mention } }, { pending });
    expect(said.lines.slice(0, 2)).toEqual([
      "⏳ production waits for approval by bob or release-managers",
      "docs and staging wait for approval by carol · demo waits for a timer of 30 min",
    ]);
    expect(said.mentioned).toHaveLength(2);
  });

  test("lists separately what nobody has to approve", async () => {
    const pending = [
      BY_BOTH,
      { environment: "docs", timerMinutes: 30 },
      { environment: "demo", timerMinutes: 30 },
    ];
    const said = await report(step, { pending });
    expect(said.lines.slice(0, 2)).toEqual([
      "⏳ production waits for approval by bob or release-managers",
      "docs and demo wait for a timer of 30 min",
    ]);
  });

  test("names no timer if they differ", async () => {
    const pending = [
      { environment: "docs", timerMinutes: 30 },
      { environment: "demo", timerMinutes: 90 },
    ];
    expect((await report(step, { pending })).lines[0]).toBe("⏳ docs and demo are waiting");
  });

  test("for nothing is not reported", async () => {
    const said = await report(step, { pending: [{ ...BY_BOTH, run: 41 }] });
    expect([said.conclusion, said.lines]).toEqual(["success", [""]]);
    expect(said.outputs["skipped-reason"]).toBe(
      "Nothing to report: the run is not waiting for an approval or a timer.",
    );
  });

  test("is reported as the user says if GitHub is not asked", async () => {
    const said = await report({ ...step, with: { ...step.with, "github-token": "" } }, {});
    expect(said.lines[0]).toBe("⏳ CI is waiting");
  });
});

test("a run of a first-time contributor that waits for a maintainer says so", async () => {
  const workflow_run = {
    ...WAITING_RUN,
    name: "CI",
    status: "completed",
    conclusion: "action_required",
    event: "pull_request",
    head_branch: "lighter",
    head_repository: { full_name: "mallory/shop" },
  };
  const event = eventOf("workflow_run", { action: "completed", workflow_run });
  const said = await report({ event, with: { about: "trigger" } }, {});
  expect(said.lines[0]).toBe("⏳ CI waits for approval · mallory:lighter");
  expect([said.markdown.includes(`[Review](${RUN})`), said.asked]).toEqual([true, []]);
});

test("a step that said that a run waits can still finish that message", async () => {
  await using server = await startGitHub({ pending: [BY_BOTH] });
  await using world = await startWorld({ github: server });
  const waits = await world.run({ event: pushEvent(), with: { event: "waiting" } });
  await world.run({ with: { thread: waits.outputs["thread"], status: "success" } });
  expect(world.read()).toEqual([expect.stringMatching(/^✅ CI › build passed/)]);
});
