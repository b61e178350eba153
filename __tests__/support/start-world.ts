import { expect } from "vitest";
import { GITHUB_TOKEN, type GitHub } from "../../emulator/github/start-github.ts";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../emulator/index.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { type RunOptions, runAction, type StepResult } from "../../runner/index.ts";
import { actionDir, inProcess } from "./action.ts";
import { brokenLinesIn } from "./broken-lines.ts";
import { pushEvent } from "./events.ts";
import { leaksIn } from "./leaks.ts";

/** The bot's token in every world; its characters make each encoding of it another text. */
export const TOKEN = "e2e+bot/token~ZDM5Y2Y+==";

/** The ID of the room "Release train", where a step posts unless it says otherwise. */
export const RELEASE_TRAIN = roomIdOf(seedRooms.releaseTrain);

/** A step of a test: an input of `undefined` is left out, so that it takes the default of action.yml. */
export interface Step extends Omit<RunOptions, "actionDir" | "with"> {
  with?: Readonly<Record<string, string | undefined>>;
  /** How long the process may take, in milliseconds. @default 5000 */
  withinMs?: number;
}

/** A local Webex, and the bundle that posts to it. */
export interface World extends AsyncDisposable {
  readonly webex: Emulator;
  /** Runs the bundle as a step, and checks what holds for each: it ends by itself, shows no secret, mentions nobody. */
  run(step?: Step): Promise<StepResult>;
  /** The messages in a room, as its members read them. */
  read(roomIdOrTitle?: string): readonly (string | undefined)[];
  /** What arrived at the local Webex, in the form `POST /messages 200`. */
  requests(): readonly string[];
}

/** A local Webex for tests. */
export interface WorldOptions extends EmulatorOptions {
  /** Whether steps may mention people: only where a test asks for it. @default false */
  readonly mayMention?: boolean;
  /** The GitHub that steps ask; without one they have no token for it. */
  readonly github?: GitHub;
}

/** Starts a local Webex of its own; disposing of the world ends it and removes the folders of its steps. */
export async function startWorld({
  mayMention = false,
  github,
  ...options
}: WorldOptions = {}): Promise<World> {
  const bot = { ...seedPeople.bot, token: TOKEN };
  const people = Object.values({ ...seedPeople, bot });
  const webex = await startEmulator({ ...options, seed: { people, ...options.seed } });
  const steps = new AsyncDisposableStack();
  return {
    webex,
    async run(step = {}) {
      const result = steps.use(await runStep({ ...accessTo(github), ...step }, webex.url));
      const mentions = webex.snapshot().messages.filter((one) => one.mentionedPeople ?? one.mentionedGroups);
      if (!mayMention) expect(mentions, "messages that mention somebody").toEqual([]);
      return result;
    },
    read: (room = RELEASE_TRAIN) => webex.messagesIn(room).map(({ text }) => text),
    requests: () => webex.requests.map(({ method, path, status }) => `${method} ${path} ${status}`),
    async [Symbol.asyncDispose]() {
      await steps.disposeAsync();
      await webex.close();
    },
  };
}

/** What a job is given for GitHub's API. */
function accessTo(github: GitHub | undefined): Pick<Step, "github" | "githubToken"> {
  return github === undefined ? {} : { github: { api_url: github.url }, githubToken: GITHUB_TOKEN };
}

/** Runs the bundle as a step that posts to a server by the address of its API, and checks what holds for each. */
export async function runStep({ withinMs = 5000, ...options }: Step, url: string): Promise<StepResult> {
  const inputs = { token: TOKEN, to: RELEASE_TRAIN, "api-url": url, ...options.with };
  const given = Object.entries(inputs).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const step = await runAction({
    event: pushEvent(),
    inProcess,
    ...options,
    with: Object.fromEntries(given),
    actionDir,
  });
  // One that fires as the process ends by itself finds none to kill.
  const signals = options.killSignal?.aborted ? ["SIGKILL", null] : [null];
  expect(signals, "the signal that ended the process").toContain(step.signal);
  expect(step.durationMs, "milliseconds until the process ended").toBeLessThan(withinMs);
  expect(
    leaksIn(step, [TOKEN, GITHUB_TOKEN, ...(options.secrets ?? [])]),
    "places that show a secret",
  ).toEqual([]);
  expect(brokenLinesIn(step.summary), "lines to paste that GitHub would refuse").toEqual([]);
  return step;
}
