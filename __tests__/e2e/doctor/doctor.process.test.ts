import { describe, expect, test } from "vitest";
import { startGitHub } from "../../../emulator/github/start-github.ts";
import {
  incomingWebhookIdOf,
  seedApplications,
  seedIncomingWebhook,
} from "../../../emulator/seed-services.ts";
import { type Step, startWorld, TOKEN } from "../../support/start-world.ts";

const SHA = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c";
const GITHUB = {
  runs: [{ number: 42 }],
  jobs: [{ id: 7001, name: "build" }],
  commits: [{ sha: SHA }],
  permissions: ["actions", "checks", "contents", "deployments"] as const,
};
const MANIFEST = "rooms:\n  - title: Ops\n    members: [alice@example.com]\n    welcome: Hello\n";

/** Everything at once that a step writes for. */
const EVERYTHING = {
  doctor: "true",
  lifecycle: "true",
  "update-mode": "replace",
  files: "*.md",
  provision: "webex.yml",
  apply: "always",
  mention: "all",
  format: "card",
  "allowed-domains": "example.com",
} as const;

test("says that no problems found, and shows what was looked at", async () => {
  await using github = await startGitHub(GITHUB);
  await using world = await startWorld({ github });
  const step = await world.run({ with: { doctor: "true", to: "Release train\nbob@example.com" } });
  expect(step.summary.replace(/127\.0\.0\.1:\d+/g, "webex.example.com")).toMatchInlineSnapshot(`
    "### 🩺 Webex Notify: No problems found

    | | Checked | Found | To change |
    | --- | --- | --- | --- |
    | ✅ | inputs | All are valid. |  |
    | ✅ | event | Right now, it would be reported as "success" (Push). |  |
    | ✅ | Webex | webex.example.com answers. |  |
    | ✅ | token | A bot's, Webex Notify (notify@webex.bot). It does not expire until somebody regenerates it. |  |
    | ✅ | to: Release train | The room "Release train": Webex Notify is in it, and can post. |  |
    | ✅ | to: bob@example.com | A person: Bob Brown. |  |
    | ✅ | message | Rendered for each outcome: start, waiting, success, failure, cancelled, and rollback. |  |
    | ✅ | GitHub | webex.example.com answers, and grants actions: read, checks: read, and contents: read. |  |

    Nothing was sent, and nothing was changed. To let the step do its work, remove the line \`doctor: true\`.
    "
  `);
  expect(step).toMatchObject({
    conclusion: "success",
    annotations: [],
    outputs: { ok: "true", event: "success", error: "", results: "[]", "message-id": "" },
  });
});

test.each([
  ["healthy", "Release train"],
  ["wrong", "No such room"],
])(
  "a %s step that keeps the line reads how to go on, in the summary and below the log's group",
  async (_, to) => {
    await using github = await startGitHub(GITHUB);
    await using world = await startWorld({ github });
    const { summary, log } = await world.run({ with: { doctor: "true", to } });
    expect(summary).toMatch(/ To let the step do its work, remove the line `doctor: true`\.\n$/);
    const below = log.slice(log.lastIndexOf("##[endgroup]"));
    expect(below[0]).toBe("##[endgroup]");
    expect(below).toContain("To let the step do its work, remove the line `doctor: true`.");
  },
);

describe("writes nothing", () => {
  test("to Webex or GitHub, whatever the step does", async () => {
    await using github = await startGitHub(GITHUB);
    await using world = await startWorld({ github });
    const hook = `${world.webex.url}/webhooks/incoming/${incomingWebhookIdOf(seedIncomingWebhook)}`;
    const before = world.webex.snapshot();
    const to = "Release train\nbob@example.com\nOps";
    const step = await world.run({
      workspace: { "README.md": "Read me", "webex.yml": MANIFEST },
      with: { ...EVERYTHING, to, "webhook-url": hook },
    });
    expect(step.annotations).toEqual([]);
    expect(world.webex.snapshot()).toEqual(before);
    const verbs = [...world.webex.requests, ...github.requests].map(({ method }) => method);
    expect(new Set(verbs)).toEqual(new Set(["GET"]));
    expect(step.summary).toContain("Nothing was sent, and nothing was changed.");
  });

  test("in the post stage of lifecycle, which does nothing", async () => {
    await using world = await startWorld();
    const given = { token: TOKEN, to: "Release train", "api-url": world.webex.url };
    const main = await world.run({ with: { ...given, doctor: "true", lifecycle: "true" } });
    const asked = world.requests().length;
    const post = await main.post({ contexts: { job: { status: "failure" } } });
    expect(post).toMatchObject({ conclusion: "success", summary: "", annotations: [] });
    expect(world.requests()).toHaveLength(asked);
  });

  test("except for the sign-in with a refresh token", async () => {
    await using world = await startWorld();
    const { clientId, clientSecret, refreshTokens } = seedApplications.serviceApp;
    const step = await world.run({
      secrets: [clientSecret, refreshTokens[0].token],
      with: {
        doctor: "true",
        token: undefined,
        "refresh-token": refreshTokens[0].token,
        "client-id": clientId,
        "client-secret": clientSecret,
        to: "bob@example.com",
      },
    });
    expect(step.conclusion).toBe("success");
    expect(world.requests()).toEqual(["POST /access_token 200", "GET /people/me 200", "GET /people 200"]);
    expect(step.summary).toContain("A Service App's, Emulator Service App (service-app@example.com)");
  });
});

test("is red for a fault, green for a warning, and annotates each", async () => {
  await using world = await startWorld();
  const warned = await world.run({ with: { doctor: "true", mesage: "Hello" } });
  expect([warned.conclusion, warned.outputs["ok"]]).toEqual(["success", "true"]);
  const faulty = await world.run({ with: { doctor: "true", to: "Relase train\nnobody@example.com" } });
  expect([faulty.conclusion, faulty.outputs["ok"]]).toEqual(["failure", "false"]);
  const errors = faulty.annotations.filter(({ level }) => level === "error").map(({ message }) => message);
  expect(errors).toEqual([
    expect.stringMatching(/^to: Relase train: .* Similar: "Release train"\. /),
    "to: nobody@example.com: Webex does not know nobody@example.com. Check the address with the person, or in Webex's search; a GitHub login is not an address.",
    "The doctor found 2 things to change. The job summary says what to change.",
  ]);
  expect(faulty.outputs["error"]?.split("\n")).toHaveLength(2);
});

test("makes no more requests to a Webex that does not answer", async () => {
  await using world = await startWorld();
  world.webex.fail({ kind: "answer", status: 501, times: "forever" });
  const given: Step["with"] = {
    doctor: "true",
    to: "Release train\nbob@example.com",
    provision: MANIFEST,
    "allowed-organizations": "Example Inc.",
    mention: "actor",
    "user-map": "ada: alice@example.com",
  };
  const step = await world.run({ with: given });
  expect(world.requests()).toEqual(["GET /people/me 501"]);
  expect(step.summary).toContain("| ➖ | to: Release train | Not looked up: Webex was not reached. |  |");
  expect(step.summary).toContain("It is valid. There is no plan: Webex was not reached.");
});
