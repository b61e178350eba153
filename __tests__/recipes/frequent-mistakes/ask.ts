import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { createRunEvent } from "../../../emulator/github/run-event.ts";
import { GITHUB_TOKEN, type GitHubOptions, startGitHub } from "../../../emulator/github/start-github.ts";
import type { RunEvent } from "../../../runner/index.ts";
import { eventOf, pullRequestEvent, pushEvent } from "../../support/events.ts";
import { startKitchen } from "../run-recipe.ts";

/** A mistake that people made with another action that notifies, written for this one. */
export interface Mistake {
  readonly name: string;
  /** Where it was met: repository and number of an issue or a pull request. */
  readonly met: readonly string[];
  /** Who says it. @default "doctor" */
  readonly by?: "doctor" | "step" | "GitHub" | "nobody";
  /** Why nobody can. */
  readonly because?: string;
  readonly workflow?: string;
  /** Other files of the repository. */
  readonly files?: Readonly<Record<string, string>>;
  readonly event?: keyof typeof EVENTS;
  readonly results?: Readonly<Record<string, "failure">>;
  readonly outputs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly artifacts?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Those of the job's token. */
  readonly permissions?: GitHubOptions["permissions"];
  /** The address of the Webex API, if it is not the local one. */
  readonly webex?: string;
  /** Whether GitHub skips the step because of it, so that a job of its own asks, as docs/doctor.md says. */
  readonly alone?: boolean;
  /** What must be said of the mistake. */
  readonly says?: readonly string[];
  /** The lines to paste, or what to change. */
  readonly change?: readonly string[];
  /** A part of the message that is posted, where the action does what was meant. */
  readonly posts?: string;
}

const FILES = (await readdir(import.meta.dirname)).filter((name) => name.endsWith(".yml")).sort();
const TEXTS = await Promise.all(FILES.map((name) => readFile(join(import.meta.dirname, name), "utf8")));

/** All of them, the most frequent first. */
export const MISTAKES: readonly Mistake[] = TEXTS.flatMap((text) => parse(text) as Mistake[]).sort(
  (a, b) => b.met.length - a.met.length,
);

const REPOSITORY = { name: "shop", full_name: "your-org/shop", default_branch: "main" };
const release = (body: string): RunEvent =>
  eventOf("release", { action: "published", release: { tag_name: "v2.0.0", body } });
const dispatch = (notify: unknown): RunEvent =>
  eventOf("workflow_dispatch", { inputs: { notify }, ref: "refs/heads/main" });

const EVENTS = {
  push: { ...pushEvent(), payload: { ...Object(pushEvent().payload), repository: REPOSITORY } },
  pull_request: pullRequestEvent(),
  fork: pullRequestEvent({ from: "mallory/shop" }),
  schedule: eventOf("schedule", { schedule: "0 4 * * *" }),
  dispatch: dispatch(true),
  "dispatch-text": dispatch("false"),
  release: release("What is new"),
  "long-release": release("All that is new. ".repeat(1000)),
  workflow_run: createRunEvent(
    { number: 42, event: "push", conclusion: "failure" },
    { name: "Ada", email: "ada@example.com" },
  ),
} as const satisfies Record<string, RunEvent>;

/** What is said about a mistake, as one text, and what is posted. */
export interface Said {
  readonly text: string;
  readonly posted: readonly string[];
}

const CI = ".github/workflows/ci.yml";

/** Runs the workflow of a mistake, with the doctor in each of its steps of ours if that is who says it. */
export async function ask(mistake: Mistake): Promise<Said> {
  const { by = "doctor", workflow = "", alone = false, files = {}, webex } = mistake;
  const asked = (text: string): string => (by === "doctor" ? withDoctor(text) : text);
  const yaml = alone ? `${workflow}${OWN_JOB}` : asked(workflow);
  const paths = Object.entries(files).map(([path, text]) => [path, asked(text)] as const);
  const checkout = { ...Object.fromEntries(paths), [CI]: yaml };
  await using github = await startGitHub({
    runs: [{ number: 42 }],
    jobs: jobsOf(workflow),
    commits: [{ sha: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c" }],
    permissions: mistake.permissions ?? ["actions", "checks", "contents", "deployments"],
    files: checkout,
  });
  await using kitchen = await startKitchen();
  const { results = {}, outputs = {}, artifacts = {}, secrets = {}, event = "push" } = mistake;
  const run = await kitchen.run(yaml, {
    event: EVENTS[event],
    github: { api_url: github.url, workflow_ref: `your-org/shop/${CI}@refs/heads/main` },
    githubToken: GITHUB_TOKEN,
    ...{ checkout, results, outputs, artifacts, secrets },
    ...(webex !== undefined && { with: { "api-url": webex, retries: "0" } }),
  });
  const texts = run.processes.flatMap(({ summary, annotations }) => [
    ...(by === "doctor" ? [summary.replaceAll("\\", "")] : []),
    ...annotations.map(({ message }) => message),
  ]);
  const messages = kitchen.webex
    .messagesIn("Release train")
    .map(({ markdown, text }) => markdown ?? text ?? "");
  return { text: texts.join("\n"), posted: messages };
}

/** The jobs as GitHub lists them while the last of them runs. */
function jobsOf(workflow: string): NonNullable<GitHubOptions["jobs"]> {
  const { jobs } = parse(workflow) as { jobs: object };
  const names = Object.keys(jobs);
  return names.map((name, index) => {
    const isLast = index === names.length - 1;
    return { id: 7001 + index, name, ...(isLast && { status: "in_progress", conclusion: null }) };
  });
}

/** A workflow with one more line in each step of ours. */
function withDoctor(text: string): string {
  const step = /(uses: your-org\/webex-notify@v1\n(?: .*\n)*? *with:\n)( *)/g;
  return text.replace(step, "$1$2doctor: true\n$2");
}

const OWN_JOB = stringify({
  doctor: {
    "runs-on": "ubuntu-latest",
    steps: [
      { uses: "actions/checkout@v6" },
      {
        uses: "your-org/webex-notify@v1",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
        with: { token: "${{ secrets.WEBEX_BOT_TOKEN }}", to: "Release train", doctor: true },
      },
    ],
  },
}).replace(/^(?=.)/gm, "  ");
