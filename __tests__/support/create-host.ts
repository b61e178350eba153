import { seedPeople } from "../../emulator/seed.ts";
import { RUNNER_ENVIRONMENT } from "../../preview/samples/create-context.ts";
import { fetch } from "../../src/door/fetch.ts";
import { GitHubClient } from "../../src/github/github-client.ts";
import type { GitHubOptions } from "../../src/github/github-requests.ts";
import { FileReader } from "../../src/inputs/files/file-reader.ts";
import type { Host, Outside } from "../../src/step/host.ts";
import { Journal } from "../../src/step/journal.ts";
import { NO_WALL } from "../../src/text/wall.ts";
import { MessagingClient } from "../../src/webex/index.ts";
import { builtInTemplates } from "./built-in-templates.ts";
import { FakeClock } from "./fake-clock.ts";
import { HandClock } from "./hand-clock.ts";

/** A step as a test gives it to a story. */
export interface HostOptions {
  /** The address of a local Webex; where it is absent, a request fails. */
  readonly url?: string;
  /** Inputs by their names in action.yml, over a bot's token and a job that passed. */
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly payload?: unknown;
  /** The folder of the checkout; without one there is none yet. */
  readonly workspace?: string;
  readonly now?: () => Date;
  /** How GitHub is reached, and by which clock; without it there is none. */
  readonly github?: Pick<GitHubOptions, "fetch" | "clock">;
}

/** A host that keeps what a story tells it. */
export interface FakeHost extends Host {
  readonly masked: readonly string[];
  /** Lines that were written to the log at once. */
  readonly said: readonly string[];
  /** What was left to the post stage, each time. */
  readonly states: readonly string[];
}

const NOWHERE = "/nowhere";

/** The outside of a step without a process: a real fetch to a local Webex, and a clock that takes no time. */
export function createHost(options: HostOptions = {}): FakeHost {
  const { url = "http://127.0.0.1:9/v1", env = {}, payload = {}, workspace = NOWHERE } = options;
  const [masked, said, states] = [[] as string[], [] as string[], [] as string[]];
  const mask = (secret: string) => masked.push(secret);
  const outside = createOutside(mask);
  const given = { token: seedPeople.bot.token, "api-url": url, status: "success", ...options.with };
  return {
    env: { ...RUNNER_ENVIRONMENT, ...inputVariables(given), ...env },
    journal: new Journal(),
    mask,
    readEventFile: () => ({ text: JSON.stringify(payload) }),
    readBuiltInTemplates: async (outcome) => builtInTemplates(outcome),
    files: new FileReader({ workspace, temp: undefined }),
    filesOf: (commit, onOther) => new FileReader({ workspace, temp: undefined, onlyOf: { commit, onOther } }),
    wall: NO_WALL,
    outsideWalls: { reports: NO_WALL, owners: NO_WALL },
    createWebexClient: (client) => new MessagingClient({ ...client, ...outside(client.baseUrl) }),
    outside,
    logGroup: (heading, lines) => said.push(heading, ...lines),
    createGitHubClient: async ({ through = (fetch) => fetch, ...client }) =>
      new GitHubClient({
        ...client,
        clock: new HandClock(),
        ...options.github,
        fetch: through(options.github?.fetch ?? (() => Promise.reject(new Error("there is no GitHub")))),
        signal: new AbortController().signal,
        sleep: new FakeClock().sleep,
      }),
    now: options.now ?? (() => new Date("2026-01-05T12:00:00Z")),
    saveState: (name, text) => {
      if (name === "lifecycle") states.push(text);
    },
    explain: String,
    ...{ masked, said, states },
  };
}

/** The variables in which the runner hands over inputs. */
export function inputVariables(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

/** A real fetch, and waits that take no time. */
export function createOutside(onSecret: (secret: string) => void): (baseUrl: string) => Outside {
  const { signal } = new AbortController();
  return () => ({ fetch, signal, sleep: new FakeClock().sleep, onRetry: () => {}, onSecret });
}
