// First: what it is there for may happen while the others are loaded.
import "./door/guard.ts";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Event } from "./build/outcome.ts";
import { agentFor } from "./door/agent.ts";
import { core, mask, saveState, secrets, tellWarnings } from "./door/core.ts";
import { fetchBy, fetchFromGitHub } from "./door/fetch.ts";
import { cancelled, guard, keepAside, takeAsides, tell } from "./door/guard.ts";
import { createWall } from "./door/wall.ts";
import { GitHubClient } from "./github/client.ts";
import type { GitHubFetch } from "./github/fetch.ts";
import { FileReader } from "./inputs/file-reader.ts";
import { mistypedInputs } from "./inputs/names.ts";
import { type TemplateSet, templateName } from "./message/templates.ts";
import { cleanReport } from "./report/clean-report.ts";
import { type Core, reportStep } from "./report/report.ts";
import { brokenReport, type StepReport, verdictOf } from "./report/step-report.ts";
import type { Host, Outside } from "./step/host.ts";
import { parseState } from "./step/lifecycle-state.ts";
import { notify } from "./step/main-stage.ts";
import { MessagingClient } from "./webex/index.ts";

/** Beside `dist/`, where the templates ship as they are. */
const TEMPLATES = join(import.meta.dirname, "../templates");

tellWarnings();
const wall = createWall();
const outsideWalls = { reports: createWall(), owners: createWall() };
guard(() => run(process.env));

async function run(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  if (isCall(env)) return runCall(env);
  if (!isPostStage(env)) {
    keepAside(saveState("stage", "main"));
    return runStage(env, notify);
  }
  const state = parseState(env["STATE_lifecycle"]);
  if (state === undefined) return undefined;
  return runStage(env, async (host) => {
    const { finish } = await import("./step/post-stage.ts");
    return finish(host, state);
  });
}

/** The runner runs the same script once more when the job has ended, and hands over what was saved. */
function isPostStage(env: NodeJS.ProcessEnv): boolean {
  return env["STATE_stage"] !== undefined;
}

/**
 * The runner sets every input that an action declares, and no other but what `with:` adds by mistake: `method` is
 * the call action's, and `job-id`, which nobody gives, the other's.
 */
function isCall(env: NodeJS.ProcessEnv): boolean {
  return "INPUT_METHOD" in env && !("INPUT_JOB-ID" in env);
}

async function runCall(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { call } = await import("./call/call.ts");
  return call({
    env,
    mask,
    secrets,
    files: createFiles(env),
    wall,
    outside: createOutside(env),
    core,
    tell,
  });
}

type Story = (host: Host) => Promise<StepReport>;

async function runStage(env: NodeJS.ProcessEnv, story: Story): Promise<string | undefined> {
  const report = await reportOf(env, story);
  const problems = [...report.problems, ...takeAsides()];
  const runner = isPostStage(env) ? postCore : core;
  return verdictOf(reportStep(cleanReport({ ...report, problems }, secrets, wall), runner, tell));
}

/** Outputs of the post stage reach nobody: that they cannot be written is no matter. */
const postCore: Core = {
  ...core,
  writeOutputs: (values) => {
    core.writeOutputs(values);
    return undefined;
  },
};

async function reportOf(env: NodeJS.ProcessEnv, story: Story): Promise<StepReport> {
  try {
    return await story(createHost(env));
  } catch (error) {
    // An input that is missing may have been given under a mistyped name.
    return brokenReport(tell(error), new Date(), mistypedInputs(env));
  }
}

function createHost(env: NodeJS.ProcessEnv): Host {
  const outside = createOutside(env);
  return {
    env,
    mask,
    readEventFile: () => readEventFile(env["GITHUB_EVENT_PATH"]),
    readBuiltInTemplates,
    files: createFiles(env),
    wall,
    outsideWalls,
    tell,
    createWebexClient: (options) => new MessagingClient({ ...options, ...outside(options.baseUrl) }),
    outside,
    say,
    createGitHubClient: (options) =>
      new GitHubClient({ ...options, signal: cancelled, sleep: pause, fetch: gitHubThroughProxy(env) }),
    now: () => new Date(),
    saveState: (text) => keepAside(saveState("lifecycle", text)),
  };
}

function say(heading: string, lines: readonly string[]): void {
  core.startGroup(heading);
  for (const line of lines) core.info(line);
  core.endGroup();
}

function createFiles(env: NodeJS.ProcessEnv): FileReader {
  return new FileReader({ workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(), temp: env["RUNNER_TEMP"] });
}

/** The real fetch, clock and signal, for a client of one address. */
function createOutside(env: NodeJS.ProcessEnv): (baseUrl: string) => Outside {
  return (baseUrl) => ({
    // Throws an error that names the variable when the environment's proxy is none.
    fetch: fetchBy((address) => agentFor(address, { env, mask }), baseUrl),
    signal: cancelled,
    sleep: pause,
    onRetry: (error, delayMs) => core.info(`${error.message} Again in ${Math.ceil(delayMs / 1000)} s.`),
    onSecret: mask,
  });
}

/** A proxy that is none does not fail what is optional: the request does, and what it would have told is unknown. */
function gitHubThroughProxy(env: NodeJS.ProcessEnv): GitHubFetch {
  return async (url, init) => fetchFromGitHub(url, init, agentFor(new URL(url).origin, { env, mask }));
}

function pause(delayMs: number, stopped: AbortSignal): Promise<void> {
  return sleep(delayMs, undefined, { signal: stopped });
}

async function readEventFile(path: string | undefined): Promise<string | undefined> {
  return path === undefined ? undefined : readFile(path, "utf8").catch(() => undefined);
}

async function readBuiltInTemplates(event: Event): Promise<TemplateSet> {
  const read = async (file: string) => ({
    file: `templates/${file}`,
    source: await readFile(join(TEMPLATES, file), "utf8"),
  });
  try {
    const names = await readdir(join(TEMPLATES, "partials"));
    const partials = names.map(
      async (name) => [name.replace(/\.md$/, ""), await read(`partials/${name}`)] as const,
    );
    // At once: what nobody waits for yet, nobody would hear of.
    const [main, ...entries] = await Promise.all([read(templateName(event)), ...partials]);
    return { main, partials: Object.fromEntries(entries) };
  } catch (cause) {
    const { code = "unknown" } = cause as { code?: string };
    throw new Error(`The action's own templates cannot be read (${code}): its checkout is not whole.`, {
      cause,
    });
  }
}
