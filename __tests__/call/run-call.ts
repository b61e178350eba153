import { join } from "node:path";
import { expect } from "vitest";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { type RunOptions, runAction, type StepResult } from "../../runner/index.ts";
import { actionDir, inProcess } from "../support/action.ts";
import { leaksIn } from "../support/leaks.ts";

/** The token of a call's bot; its characters make each encoding of it another text. */
export const TOKEN = "call+bot/token~ZDM5Y2Y+==";

/** Starts a local Webex whose bot and whose Alice have known tokens. */
export function startWebex(options: EmulatorOptions = {}): Promise<Emulator> {
  const people = Object.values({ ...seedPeople, bot: { ...seedPeople.bot, token: TOKEN } });
  return startEmulator({ ...options, seed: { people } });
}

export interface Call extends Omit<RunOptions, "actionDir"> {
  /** Values that the outputs contain, where they are wanted, and nothing else does. */
  readonly answered?: readonly string[];
}

/** Runs `call/action.yml` of the bundle as a step, and checks that it ends by itself and shows no secret. */
export async function runCall(
  webex: Pick<Emulator, "url">,
  inputs: Record<string, string>,
  call: Call = {},
): Promise<StepResult> {
  const { answered = [], ...options } = call;
  const step = await runAction({
    inProcess,
    ...options,
    actionDir: join(actionDir, "call"),
    with: { token: TOKEN, "api-url": webex.url, ...inputs },
  });
  expect(step.signal, "the signal that ended the process").toBeNull();
  expect(leaksIn(step, [TOKEN, ...(options.secrets ?? [])]), "places that show a secret").toEqual([]);
  const places = leaksIn({ ...step, outputs: {} }, answered);
  expect(places, "places beside the outputs that show a secret of the answer").toEqual([]);
  return step;
}

/** What arrived at the local Webex, in the form `POST /messages 200`. */
export function requestsOf(webex: Emulator): readonly string[] {
  return webex.requests.map(({ method, path, status }) => `${method} ${path} ${status}`);
}
