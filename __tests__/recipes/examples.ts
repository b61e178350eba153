import { readFileSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, parseDocument } from "yaml";
import { createRunEvent } from "../../emulator/github/run-event.ts";
import { GITHUB_TOKEN, startGitHub } from "../../emulator/github/start-github.ts";
import { seedPeople, seedRooms } from "../../emulator/seed.ts";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../emulator/seed-services.ts";
import { JUNIT, JUNIT_BEFORE, SARIF, SERVER_LOG } from "../../preview/samples/report-files.ts";
import type { RunEvent, WorkflowOptions, WorkflowResult } from "../../runner/index.ts";
import { OWN_REPOSITORY } from "../../scripts/owner.ts";
import { eventOf, pushEvent } from "../support/events.ts";
import { asWorkflow } from "../support/yaml-blocks.ts";
import { exampleOn } from "./pages.ts";
import { type Kitchen, RELEASE_TRAIN, startKitchen } from "./run-recipe.ts";

const ROOT = join(import.meta.dirname, "../..");

/** The complete workflows of examples/. */
export const EXAMPLES = await Promise.all(
  (await Array.fromAsync(glob("examples/*.yml", { cwd: ROOT }))).sort().map(async (name) => {
    return { name, block: { text: await readFile(join(ROOT, name), "utf8") } };
  }),
);

const manifest = exampleOn("docs/recipes/rooms-as-code.md").text;

/** The manifest that an example says to save, which it names in its first lines. */
function manifestFor(yaml: string): string {
  const [path] = /examples\/provisioning\/[\w-]+\.yml/.exec(yaml) ?? [];
  return path === undefined ? manifest : readFileSync(join(ROOT, path), "utf8");
}

/** What the doctor of a step says: its summary, "" if the step did not run, and what is wrong. */
export async function doctorOf({ yaml, jobId, jobs, results }: Asked) {
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
  return { told, found };
}

const ON_CALL = {
  uuid: "a0000000-0000-4000-8000-000000000099",
  email: "on-call@example.com",
  displayName: "On Call",
};

/** Runs an example with the files, secrets and variables that the pages speak of. */
export function runExample(
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
      ".github/webex.yml": manifestFor(yaml),
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
export function askedEach(yaml: string): readonly Asked[] {
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

/** A step that is asked, in its workflow. */
export interface Asked {
  readonly yaml: string;
  readonly results: WorkflowOptions["results"];
  readonly jobId: string;
  /** The IDs of all jobs, in the order in which they run. */
  readonly jobs: readonly string[];
}

/** An example as a workflow that has the files that it needs; "" if it is none. */
export function wholeWorkflow(text: string): string {
  return /^\s*provision:/m.test(text) ? withFiles(text) : (asWorkflow(text) ?? "");
}

/** A list of steps is a part of a job that has the files. */
export function withFiles(yaml: string): string {
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
