import { describe, expect, test } from "vitest";
import { startGitHub } from "../../../../emulator/github/start-github.ts";
import { eventOf } from "../../../support/events.ts";
import { type Step, startWorld } from "../../../support/start-world.ts";

const [OLD, NEW] = ["a".repeat(40), "b".repeat(40)] as [string, string];
const OURS = { full_name: "your-org/shop" };
const PUSH = { event: "push", head_branch: "main", head_repository: OURS };
const MANIFEST = "rooms: [{ title: Releases }]\nincident: { members: [author] }";
const TITLE = "Incident: your-org/shop, CI on main, production";

/** The status of a deployment of our main, made by a job with an `environment` in a run. */
function statusOf(run: object, state: string, inputs: Readonly<Record<string, string>> = {}): Step {
  const event = eventOf("deployment_status", {
    deployment: { id: 2, ref: "main", sha: OLD, environment: "production", creator: { login: "mallory" } },
    deployment_status: { state, environment: "production", creator: { login: "mallory" } },
    workflow_run: { id: 9001, name: "CI", ...run },
  });
  return { event, workspace: { "webex.yml": MANIFEST }, with: { about: "trigger", ...inputs } };
}

const UNTRUSTED: readonly (readonly [string, object])[] = [
  ["a comment started", { ...PUSH, event: "issue_comment" }],
  ["pull_request_target started", { ...PUSH, event: "pull_request_target" }],
  ["another run started", { ...PUSH, event: "workflow_run" }],
  [
    "a pull request started, of which GitHub does not tell the repository",
    { event: "pull_request", head_branch: "main" },
  ],
];

describe.each(UNTRUSTED)("a deployment by a run that %s", (_, run) => {
  test("applies no manifest and opens no incident", async () => {
    await using world = await startWorld();
    const step = await world.run(statusOf(run, "failure", { provision: "webex.yml" }));
    const titles = world.webex.snapshot().rooms.map(({ title }) => title);
    expect(titles).not.toContain("Releases");
    expect(titles).not.toContain(TITLE);
    expect(step.log.join("\n")).toContain("Only shown: the run that deployed it is not trusted.");
    expect(world.read()).toHaveLength(1);
  });

  test("opens no incident even if everything is applied", async () => {
    await using world = await startWorld();
    await world.run(statusOf(run, "failure", { provision: "webex.yml", apply: "always" }));
    expect(world.webex.snapshot().rooms.map(({ title }) => title)).not.toContain(TITLE);
  });

  test("ends no incident", async () => {
    await using world = await startWorld();
    const inputs = { provision: "webex.yml", apply: "always" };
    await world.run(statusOf(PUSH, "failure", inputs));
    await world.run(statusOf(run, "success", inputs));
    expect(world.webex.snapshot().rooms.map(({ title }) => title)).toContain(TITLE);
    await world.run(statusOf(PUSH, "success", inputs));
    expect(world.webex.snapshot().rooms.map(({ title }) => title)).not.toContain(TITLE);
  });
});

test("a deployment by a run of our default branch applies the manifest and opens an incident", async () => {
  await using world = await startWorld();
  await world.run(statusOf(PUSH, "failure", { provision: "webex.yml" }));
  const titles = world.webex.snapshot().rooms.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(["Releases", TITLE]));
});

test.each<readonly [string, object, string]>([
  ["ours", PUSH, "⏪ Rolled back production"],
  ...UNTRUSTED.map(([what, run]) => [what, run, "✅ Deployed aaaaaaa to production"] as const),
])(
  "an older commit than the previous deployment is a rollback only by a run of ours: %s",
  async (_, run, said) => {
    await using github = await startGitHub({
      runs: [{ number: 42 }, { number: 40 }],
      commits: [{ sha: OLD }, { sha: NEW, parent: OLD }],
      deployments: [
        { id: 2, sha: OLD, run: 42 },
        { id: 1, sha: NEW, run: 40 },
      ],
      permissions: ["actions", "checks", "contents", "deployments"],
    });
    await using world = await startWorld({ github });
    await world.run(statusOf(run, "success"));
    expect(world.read()[0]).toContain(said);
  },
);
