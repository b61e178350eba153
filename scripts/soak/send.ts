import { join } from "node:path";
import type { Fault } from "../../emulator/faults.ts";
import { type Emulator, type RecordedRequest, startEmulator } from "../../emulator/index.ts";
import { manyRooms, roomIdOf, seedPeople } from "../../emulator/seed.ts";
import { runAction, type StepResult, type Workplace } from "../../runner/index.ts";
import type { Delivery as Result } from "../../src/delivery/delivery.ts";
import { type SkippingClock, TIMEOUT_MS } from "./clock.ts";
import { Dice } from "./dice.ts";
import { faultFor, isSilent, leavesUnknown, losesAnswer } from "./faults.ts";
import type { Delivery, Sent, Stage } from "./judge.ts";

const ACTION = join(import.meta.dirname, "../..");

/** The rooms that each step sends to, at the same time. */
const ROOMS = manyRooms(5);
const { token = "" } = seedPeople.bot;

/** How many messages a step sends. */
export const PER_STEP = ROOMS.length;

/** Options for a batch of steps. */
export interface Batch {
  /** The numbers of its steps. */
  readonly steps: readonly number[];
  readonly seed: number;
  readonly delivery: Delivery;
  readonly clock: SkippingClock;
  readonly workplace: Workplace;
}

/** A local Webex, and the faults that its requests met. */
interface World {
  readonly webex: Emulator;
  readonly faults: ReadonlyMap<RecordedRequest, Fault>;
}

/** Runs steps one after the other against a local Webex with faults, and returns the results for each message. */
export async function sendBatch(batch: Batch): Promise<readonly Sent[]> {
  const { clock, seed } = batch;
  const faults = new Map<RecordedRequest, Fault>();
  let dice: ReadonlyMap<string, Dice> = new Map();
  await using webex: Emulator = await startEmulator({
    seed: { rooms: ROOMS },
    onRequest(request) {
      const fault = faultFor(dice.get(roomOf(request)) ?? new Dice(seed));
      if (fault === undefined) return;
      faults.set(request, fault);
      webex.fail(fault);
    },
    onAnswer(request) {
      const fault = faults.get(request);
      if (fault !== undefined && isSilent(fault)) clock.fallSilent();
    },
  });
  const sent: Sent[] = [];
  for (const step of batch.steps) {
    const places = ["", ...ROOMS.map(roomIdOf)];
    dice = new Map(places.map((room, at) => [room, new Dice(seed, step, at)]));
    sent.push(...(await send(step, batch, { webex, faults })));
  }
  return sent;
}

/** The room of a request; empty if it only reads. */
function roomOf({ body }: RecordedRequest): string {
  const { roomId = "" } = (body ?? {}) as { readonly roomId?: string };
  return roomId;
}

/** Runs one step with one or two stages. */
async function send(
  step: number,
  { seed, delivery, workplace }: Batch,
  { webex, faults }: World,
): Promise<readonly Sent[]> {
  const dice = new Dice(seed, step);
  const isPair = dice.roll() < 0.4;
  const names = ROOMS.map((room) => (dice.roll() < 0.2 ? room.title : roomIdOf(room)));
  const inputs = {
    token,
    to: names.join("\n"),
    "api-url": webex.url,
    message: markOf(step),
    delivery,
    timeout: String(TIMEOUT_MS / 1000),
    "max-duration": "3600",
    lifecycle: String(isPair),
  };
  const before = webex.requests.length;
  const main = await runAction({ actionDir: ACTION, with: inputs, inProcess: true, workplace });
  const between = webex.requests.length;
  const post = isPair ? await main.post() : undefined;
  const met = [webex.requests.slice(before, between), webex.requests.slice(between)];
  const results = [main, post].filter((stage) => stage !== undefined);
  const { messages } = webex.snapshot();
  return ROOMS.map((room, at) => {
    const id = roomIdOf(room);
    const stages = results.map((stage, number) => {
      const requests = met[number]?.filter((request) => roomOf(request) === id) ?? [];
      return stageOf(stage, names[at] ?? "", withFaults(requests, faults));
    });
    const mine = messages.filter(({ roomId, text = "" }) => roomId === id && text.includes(markOf(step)));
    return { number: (step - 1) * PER_STEP + at + 1, stages, ...countsOf(mine) };
  });
}

/** A text that only appears in the messages of this step. */
const markOf = (step: number): string => `Soak ${step}.`;

function countsOf(
  messages: ReturnType<Emulator["snapshot"]>["messages"],
): Pick<Sent, "ends" | "ownEnds" | "starts"> {
  const starts = messages.filter(({ text = "" }) => text.includes(" started"));
  const ends = messages.filter((one) => !starts.includes(one));
  const ownEnds = ends.filter(({ parentId }) => parentId === undefined);
  return { starts: starts.length, ends: ends.length, ownEnds: ownEnds.length };
}

type Met = readonly { readonly request: RecordedRequest; readonly fault: Fault }[];

function withFaults(requests: readonly RecordedRequest[], faults: World["faults"]): Met {
  return requests.flatMap((request) => {
    const fault = faults.get(request);
    return fault === undefined ? [] : [{ request, fault }];
  });
}

function stageOf({ outputs, log }: StepResult, destination: string, met: Met): Stage {
  const results = JSON.parse(outputs["results"] || "[]") as readonly Result[];
  const result = results.find((one) => one.destination === destination);
  if (result === undefined) throw new Error(`A step does not report ${destination}:\n${log.join("\n")}`);
  return {
    isFailed: result.status === "failed",
    isDoubted: result.advice?.includes("may have arrived") === true,
    lostAnswers: met.filter(({ fault }) => losesAnswer(fault)).length,
    unknown: met.filter(({ fault, request }) => leavesUnknown(fault, request)).length,
  };
}
