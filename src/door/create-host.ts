import { setTimeout as sleep } from "node:timers/promises";
import type { GitHubFetch } from "../github/github-fetch.ts";
import type { Clock } from "../github/time-budget.ts";
import type { Environment } from "../model/environment.ts";
import type { Core } from "../report/report.ts";
import type { Host, Outside } from "../step/host.ts";
import { Journal } from "../step/journal.ts";
import { MessagingClient } from "../webex/index.ts";
import { readBuiltInTemplates } from "./built-in-templates.ts";
import { createFiles } from "./create-files.ts";
import { createWall } from "./create-wall.ts";
import { fetchBy, fetchFromGitHub } from "./fetch.ts";
import type { Door } from "./open-door.ts";
import { agentFor } from "./proxy-agent.ts";
import { readEventFile } from "./read-event-file.ts";

/** The real runner, network, files, and clock for the story of a step. `templates` is the folder of the built-in templates. */
export function createHost(env: Environment, templates: string, door: Door): Host {
  const { commands, guard } = door;
  const outside = createOutside(env, door);
  return {
    env,
    journal: new Journal(),
    mask: commands.mask,
    readEventFile: () => readEventFile(env["GITHUB_EVENT_PATH"]),
    readBuiltInTemplates: async (outcome) => readBuiltInTemplates(templates, outcome),
    files: createFiles(env),
    filesOf: (commit, onOther) => createFiles(env, { commit, onOther }),
    // A separate wall, so that slow work does not use up the time of the others.
    wall: createWall(),
    outsideWalls: { reports: createWall(), owners: createWall() },
    explain: (error) => guard.explain(error),
    createWebexClient: (options) => new MessagingClient({ ...options, ...outside(options.baseUrl) }),
    outside,
    logGroup: (heading, lines) => logGroup(heading, lines, commands.core),
    createGitHubClient: async ({ through = (fetch) => fetch, ...options }) => {
      const { GitHubClient } = await import("../github/github-client.ts");
      return new GitHubClient({
        ...options,
        signal: guard.cancelled,
        sleep: pause,
        clock: CLOCK,
        fetch: through(gitHubThroughProxy(env, commands.mask)),
      });
    },
    now: () => new Date(),
    saveState: (name, text) => guard.keepAside(commands.saveState(name, text)),
  };
}

/** The real fetch, clock, and signal for a client with one base URL. */
export function createOutside(env: Environment, { commands, guard }: Door): (baseUrl: string) => Outside {
  const { core, mask } = commands;
  return (baseUrl) => ({
    // Throws an error that names the variable if the environment's proxy is invalid.
    fetch: fetchBy((address) => agentFor(address, { env, mask }), baseUrl),
    signal: guard.cancelled,
    sleep: pause,
    onRetry: (error, delayMs) => core.info(`${error.message} Again in ${Math.ceil(delayMs / 1000)} s.`),
    onSecret: mask,
  });
}

const CLOCK: Clock = {
  now: () => performance.now(),
  after: (delayMs, act) => {
    const timer = setTimeout(act, delayMs);
    return () => clearTimeout(timer);
  },
};

function logGroup(heading: string, lines: readonly string[], core: Core): void {
  core.startGroup(heading);
  for (const line of lines) core.info(line);
  core.endGroup();
}

/** An invalid proxy does not fail anything optional: only the request fails, and its result is unknown. */
function gitHubThroughProxy(env: Environment, mask: (secret: string) => void): GitHubFetch {
  return async (url, init) => fetchFromGitHub(url, init, agentFor(new URL(url).origin, { env, mask }));
}

function pause(delayMs: number, stopped: AbortSignal): Promise<void> {
  return sleep(delayMs, undefined, { signal: stopped });
}
