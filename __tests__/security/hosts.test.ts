import { expect, test } from "vitest";
import { startGitHub } from "../../emulator/github/start-github.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../emulator/seed-services.ts";
import { JUNIT, SARIF } from "../../preview/samples/report-files.ts";
import { runCall } from "../call/run-call.ts";
import { needsOf, pushEvent } from "../support/events.ts";
import { type Step, startWorld, TOKEN, type World } from "../support/start-world.ts";
import { watchConnections } from "../support/watch-connections.ts";

const [A, B] = ["a".repeat(40), "b".repeat(40)] as const;
const LOG = "2026-01-05T12:00:00.1234567Z Error: see https://evil.example/log\n";
const CARD = `type: AdaptiveCard
version: "1.3"
body: [{ type: Image, url: "https://images.example.com/logo.png" }]
`;

/** A failure about which GitHub knows everything there is to ask for. */
const GITHUB = {
  runs: [{ number: 42 }, { number: 41, conclusion: "success", head_sha: A }],
  jobs: [{ id: 71, name: "test", steps: { test: "failure" }, log: LOG }],
  commits: [{ sha: A }, { sha: B, parent: A, message: "See https://evil.example/", author: "grace" }],
  pending: [{ environment: "production", reviewers: ["bob"] }],
  permissions: ["actions", "checks", "contents", "deployments"],
} as const;

/** Steps that between them use every feature that sends, asks or reads something. */
const STEPS: Readonly<Record<string, Step>> = {
  "a room by its title": { with: { to: "Release train" } },
  "people, groups and a team": {
    with: { to: `${seedPeople.alice.email}\ngroup:On-call\nteam:Project Alpha` },
  },
  "a failure with all that explains it": {
    workspace: { "junit.xml": JUNIT, "lint.sarif": SARIF, "app.log": LOG },
    with: {
      needs: needsOf({ test: "failure" }),
      "test-results": "junit.xml",
      "lint-results": "lint.sarif",
      "log-files": "app.log",
      detail: "full",
    },
  },
  "a mention": { with: { mention: seedPeople.alice.email, "mention-on": "success" } },
  "a deployment": { with: { environment: "production", "environment-url": "https://shop.example.com" } },
  "a card with an image": { workspace: { "card.yaml": CARD }, with: { template: "card.yaml" } },
  "words and files of one's own": {
    workspace: { "report.html": '<img src="https://evil.example/x.png">' },
    with: { message: "![](https://evil.example/y.png) {{links.run.url}}", files: "*.html" },
  },
  "rooms as code, with an incident": {
    with: {
      needs: needsOf({ test: "failure" }),
      provision:
        "teams: [{ name: Ops, members: [alice@example.com], rooms: [{ title: Dev, members: [alice@example.com] }] }]\nincident: { meeting: true }",
    },
  },
  "an approval that waits": { with: { event: "waiting" } },
  "a doctor": { with: { doctor: "true", to: "Release train" } },
  "a dry run": { with: { "dry-run": "true", to: "Release train" } },
  "a failure of Webex": { with: { to: "No such room" } },
};

/** A refresh token of the local Webex, instead of an access token. */
const SIGN_IN: NonNullable<Step["with"]> = {
  token: undefined,
  "refresh-token": "emulator-refresh-token",
  "client-id": "emulator-client-id",
  "client-secret": "emulator-client-secret",
};

/** What the steps have to have asked for, so that the watch has seen it. */
const ASKED = {
  webex: ["/access_token", "/groups", "/messages", "/people/me", "/rooms", "/team/memberships", "/teams"],
  github: ["/actions/runs", "/annotations", "/compare", "/deployments", "/logs", "/_storage/", "/pending_"],
};

/** Runs a step of every kind, main stage and post stage, and calls, each told to a webhook as well; in the process that is watched. */
async function runAll(world: World, after: (name: string) => void): Promise<void> {
  const webhook = `${world.webex.url}/webhooks/incoming/${incomingWebhookIdOf(seedIncomingWebhook)}`;
  const event = pushEvent({ sha: B, message: "See https://evil.example/commit" });
  for (const [name, step] of Object.entries({ ...STEPS, "a refresh token": { with: SIGN_IN } })) {
    const isOfJob = step.with?.["needs"] === undefined && step.with?.["event"] === undefined;
    const given = { "webhook-url": webhook, lifecycle: String(isOfJob), ...step.with };
    const main = await world.run({ event, secrets: [webhook], inProcess: true, ...step, with: given });
    if (isOfJob) await main.post({ contexts: { job: { status: "failure" } } });
    after(name);
  }
  for (const method of ["people.me", "rooms.list", "GET /events"]) {
    await runCall(world.webex, { token: TOKEN, method, "fail-on-error": "false" }, { inProcess: true });
    after(method);
  }
}

test("A step connects only to the hosts of `api-url`, of each `webhook-url`, and of `GITHUB_API_URL`, and to GitHub's storage for the log of a job.", {
  timeout: 60_000,
}, async () => {
  await using github = await startGitHub(GITHUB);
  await using world = await startWorld({ github, mayMention: true });
  const allowed = [world.webex.url, github.url].map((url) => new URL(url).host);
  using watch = watchConnections();
  await runAll(world, (name) => {
    expect(
      watch.hosts.filter((host) => !allowed.includes(host)),
      name,
    ).toEqual([]);
  });
  expect(watch.hosts.toSorted()).toEqual(allowed.toSorted());
  const asked = (requests: readonly { readonly path: string }[], paths: readonly string[]) =>
    paths.filter((path) => !requests.some((request) => request.path.includes(path)));
  expect(asked(world.webex.requests, [...ASKED.webex, "/webhooks/incoming/"])).toEqual([]);
  expect(asked(github.requests, ASKED.github)).toEqual([]);
});
