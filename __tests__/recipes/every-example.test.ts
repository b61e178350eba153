import { describe, expect, test } from "vitest";
import { createRunEvent } from "../../emulator/github/run-event.ts";
import { GITHUB_TOKEN, startGitHub } from "../../emulator/github/start-github.ts";
import { seedPeople, seedRooms } from "../../emulator/seed.ts";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../emulator/seed-services.ts";
import { JUNIT, JUNIT_BEFORE, SARIF, SERVER_LOG } from "../../preview/samples/report-files.ts";
import type { RunEvent } from "../../runner/index.ts";
import { parseManifest } from "../../src/provisioning/manifest/parse-manifest.ts";
import { eventOf, pushEvent } from "../support/events.ts";
import { asWorkflow } from "../support/yaml-blocks.ts";
import { exampleOn, PAGES } from "./pages.ts";
import { RELEASE_TRAIN, startKitchen } from "./run-recipe.ts";

/** Examples that are neither a workflow nor a manifest, and the test that runs each. */
const OTHERS: Readonly<Record<string, string>> = {
  "docs/call.md 1": "__tests__/call: paths that the local Webex does not have",
  "docs/templates.md 0": "__tests__/inputs/content: inputs of a step, without the step",
  "docs/templates.md 1": "__tests__/message/card: a card",
};

const ALL = [...PAGES].flatMap(([page, blocks]) =>
  blocks.map((block, at) => ({ page, at, name: `${page} ${at}`, block })),
);
const WORKFLOWS = ALL.filter(({ name, block }) => !(name in OTHERS) && asWorkflow(block.text) !== undefined);
const MANIFESTS = ALL.filter(({ block }) => /^(?:#.*\n)*(?:teams|rooms|incident):/.test(block.text));

const manifest = exampleOn("docs/recipes/rooms-as-code.md").text;

test("every example of every page is a workflow or a manifest, or has another test", () => {
  const others = ALL.filter((one) => ![...WORKFLOWS, ...MANIFESTS].includes(one)).map(({ name }) => name);
  expect(others).toEqual(Object.keys(OTHERS));
});

describe("every workflow of every page runs as it is, and no step of ours fails", () => {
  test.each(WORKFLOWS)("$name", async ({ block }) => {
    await using github = await startGitHub({});
    await using kitchen = await startKitchen({ seed: { rooms: [seedRooms.releaseTrain] } });
    const webhook = `${kitchen.webex.url}/webhooks/incoming/${incomingWebhookIdOf(seedIncomingWebhook)}`;
    const run = await kitchen.run(withFiles(block.text), {
      event: eventFor(block.text),
      github: { api_url: github.url },
      githubToken: GITHUB_TOKEN,
      secrets: {
        WEBEX_ADMIN_TOKEN: seedPeople.alice.token,
        WEBEX_REFRESH_TOKEN: "emulator-refresh-token",
        WEBEX_CLIENT_ID: "emulator-client-id",
        WEBEX_CLIENT_SECRET: "emulator-client-secret",
        WEBEX_ROOM_ID: RELEASE_TRAIN,
        WEBEX_WEBHOOK_URL: webhook,
      },
      vars: { WEBEX_ROOM_ID: RELEASE_TRAIN, OLD_ROOM_ID: RELEASE_TRAIN, DATA_SOURCE_ID: "1" },
      checkout: {
        ".github/webex.yml": manifest,
        ".github/webex-people.yml": "octocat: alice@example.com",
        "reports/tests.html": "<p>Tests</p>",
        "reports/unit/junit.xml": JUNIT,
        "baseline/unit/junit.xml": JUNIT_BEFORE,
        "reports/eslint.sarif": SARIF,
        "logs/server.log": SERVER_LOG,
      },
    });
    expect(run.conclusion, JSON.stringify(run, undefined, 1).slice(0, 4000)).toBe("success");
  });
});

describe("every manifest of every page can be read", () => {
  test.each(MANIFESTS)("$name", async ({ name, block }) => {
    await expect(parseManifest(name, block.text)).resolves.toBeDefined();
  });
});

/** A list of steps is a part of a job that has the files. */
function withFiles(yaml: string): string {
  const steps = /^ *- /.test(yaml) ? yaml.replace(/^( *)- /, "$1- uses: actions/checkout@v6\n$1- ") : yaml;
  return asWorkflow(steps) ?? "";
}

function eventFor(yaml: string): RunEvent {
  if (/^ {2}release:/m.test(yaml)) {
    return eventOf("release", { action: "published", release: { tag_name: "v2.0.0" } });
  }
  if (/^ {2}workflow_run:/m.test(yaml)) {
    const run = { number: 42, event: "pull_request", from: "mallory/shop", conclusion: "failure" } as const;
    return createRunEvent(run, { name: "Mallory", email: "mallory@example.com" });
  }
  if (/^ {2}workflow_dispatch:/m.test(yaml)) {
    return eventOf("workflow_dispatch", { inputs: { version: "v1" }, ref: "refs/heads/main" });
  }
  const push = pushEvent();
  const repository = { name: "shop", full_name: "your-org/shop", default_branch: "main" };
  return { ...push, payload: { ...Object(push.payload), repository } };
}
