import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { createRunEvent } from "../../emulator/github/run-event.ts";
import { GITHUB_TOKEN, startGitHub } from "../../emulator/github/start-github.ts";
import { seedPeople, seedRooms } from "../../emulator/seed.ts";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../emulator/seed-services.ts";
import { JUNIT, JUNIT_BEFORE, SARIF, SERVER_LOG } from "../../preview/samples/report-files.ts";
import type { RunEvent, WorkflowOptions, WorkflowResult } from "../../runner/index.ts";
import { OWN_REPOSITORY } from "../../scripts/owner.ts";
import { parseManifest } from "../../src/provisioning/manifest/parse-manifest.ts";
import { eventOf, pushEvent } from "../support/events.ts";
import { asWorkflow } from "../support/yaml-blocks.ts";
import { exampleOn, PAGES } from "./pages.ts";
import { type Kitchen, RELEASE_TRAIN, startKitchen } from "./run-recipe.ts";

const ROOT = join(import.meta.dirname, "../..");

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
const EXAMPLES = await Promise.all(
  (await Array.fromAsync(glob("examples/*.yml", { cwd: ROOT }))).map(async (name) => {
    return { name, block: { text: await readFile(join(ROOT, name), "utf8") } };
  }),
);
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
    const run = await runExample(kitchen, withFiles(block.text), github.url);
    expect(run.conclusion, JSON.stringify(run, undefined, 1).slice(0, 4000)).toBe("success");
  });
});

const ASKED = [...WORKFLOWS, ...EXAMPLES].flatMap(({ name, block }) =>
  askedEach(/^\s*provision:/m.test(block.text) ? withFiles(block.text) : (asWorkflow(block.text) ?? "")).map(
    (asked) => ({ ...asked, name: `${name}, ${asked.jobId}` }),
  ),
);

describe("the doctor warns of no step of an example", () => {
  test.each(ASKED)("$name", async ({ yaml, jobId, jobs, results }) => {
    const file = ".github/workflows/ci.yml";
    const at = jobs.indexOf(jobId);
    await using github = await startGitHub({
      runs: [{ number: 42 }],
      jobs: jobs.slice(0, at + 1).map((one, index) => {
        const isOwn = index === at;
        return { id: 7001 + index, name: one, ...(isOwn && { status: "in_progress", conclusion: null }) };
      }),
      commits: [{ sha: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c" }],
      permissions: ["actions", "checks", "contents", "deployments"],
      files: { [file]: yaml },
    });
    await using kitchen = await startKitchen({
      seed: { people: [...Object.values(seedPeople), ON_CALL], rooms: [seedRooms.releaseTrain] },
    });
    const run = await runExample(kitchen, yaml, github.url, { file, results });
    const told = run.processes.map(({ summary }) => summary).find((summary) => summary.includes("🩺")) ?? "";
    const found = [...told.replaceAll("\\", "").matchAll(/^(?:❌|⚠️) (.*)$/gm)].map(([, text]) => text);
    expect(told).not.toBe("");
    expect(found).toEqual([]);
  });
});

const ON_CALL = {
  uuid: "a0000000-0000-4000-8000-000000000099",
  email: "on-call@example.com",
  displayName: "On Call",
};

/** Runs an example with the files, secrets and variables that the pages speak of. */
function runExample(
  kitchen: Kitchen,
  yaml: string,
  apiUrl: string,
  { file, results }: Partial<Pick<Asked, "results">> & { readonly file?: string } = {},
): Promise<WorkflowResult> {
  const webhook = `${kitchen.webex.url}/webhooks/incoming/${incomingWebhookIdOf(seedIncomingWebhook)}`;
  return kitchen.run(yaml, {
    event: eventFor(yaml),
    ...(results && { results }),
    github: {
      api_url: apiUrl,
      ...(file !== undefined && { workflow_ref: `your-org/shop/${file}@refs/heads/main` }),
    },
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
      ...(file !== undefined && { [file]: yaml }),
      ".github/webex.yml": manifest,
      ".github/webex-people.yml": "octocat: alice@example.com",
      "reports/tests.html": "<p>Tests</p>",
      "reports/unit/junit.xml": JUNIT,
      "baseline/unit/junit.xml": JUNIT_BEFORE,
      "reports/eslint.sarif": SARIF,
      "logs/server.log": SERVER_LOG,
    },
  });
}

/** A workflow once for each step of ours that posts, with the doctor in it. */
function askedEach(yaml: string): readonly Asked[] {
  const { on, jobs }: Workflow = parse(yaml);
  // Without the workflow that calls it, it has no inputs.
  if (Object.hasOwn(Object(on), "workflow_call")) return [];
  return Object.entries(jobs).flatMap(([jobId, { steps = [] }]) =>
    steps.flatMap(({ uses = "", if: condition }, at) => {
      if (!uses.startsWith(`${OWN_REPOSITORY}@`) || (condition === "failure()" && at === 0)) return [];
      const document = parseDocument(yaml);
      document.setIn(["jobs", jobId, "steps", at, "with", "doctor"], true);
      const results = condition === "failure()" ? ({ "make test": "failure" } as const) : undefined;
      return [{ yaml: String(document), jobId, jobs: Object.keys(jobs), results }];
    }),
  );
}

interface Workflow {
  readonly on: unknown;
  readonly jobs: Readonly<Record<string, { steps?: readonly { uses?: string; if?: string }[] }>>;
}

interface Asked {
  readonly yaml: string;
  readonly results: WorkflowOptions["results"];
  readonly jobId: string;
  /** The IDs of all jobs, in the order in which they run. */
  readonly jobs: readonly string[];
}

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
  if (yaml.startsWith("on: deployment_status")) {
    const deployment = { environment: "production", sha: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c" };
    return eventOf("deployment_status", { deployment, deployment_status: { state: "waiting" } });
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
