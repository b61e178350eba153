import type { Build } from "../build/build.ts";
import { type RunContext, readContext } from "../build/context.ts";
import type { Payload } from "../build/payload.ts";
import { lateReadersFor } from "../build/read-event.ts";
import { readWithin } from "../build/read-within.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { type Hide, hiding } from "../text/secrets/hide.ts";
import type { Host } from "./host.ts";

/** What happened, where, and what the user asked for. */
export interface Happening {
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly payload: Payload;
  readonly build: Build;
  /** Removes the step's secrets from a text. */
  readonly hide: Hide;
}

/** The point in the life of its job at which a step runs. */
interface Moment {
  /** How long the job has run. A report about another run uses that run's own duration. */
  readonly durationSeconds?: number;
  /** Whether the job is over. */
  readonly isOver?: boolean;
}

/** Reads what happened from the environment, the event, and the inputs. Throws `NoTriggerError`. */
export async function readHappening(
  inputs: Inputs,
  { durationSeconds, isOver = false }: Moment,
  host: Host,
): Promise<Happening> {
  const context = readContext(host.env);
  const event = host.readEventFile();
  const lateReaders = await lateReadersFor(context.eventName);
  const known = { context, event, inputs, lateReaders };
  const { payload, build: read, warnings } = readWithin(host.wall, known);
  const build = isOver ? { ...read, ...endOf(read, inputs) } : read;
  const run = durationSeconds === undefined ? build.run : { ...build.run, durationSeconds };
  host.journal.add({ warnings: [...warnings, ...(await endWarnings(build))] });
  return { inputs, context, payload, build: { ...build, run }, hide: hiding(inputs.secrets) };
}

/**
 * A job that is over is neither starting nor waiting. How it ended is unknown then, and the message quotes its status.
 */
function endOf({ outcome }: Build, { status }: Inputs): Partial<Build> {
  const isEnd = outcome !== "start" && outcome !== "waiting";
  return isEnd ? {} : { outcome: "failure", endedAs: status, waiting: undefined };
}

/** Warns about a status that is not one of GitHub's. The code for it is loaded only then. */
async function endWarnings({ outcome, endedAs }: Build): Promise<readonly string[]> {
  if (endedAs === undefined || outcome === "cancelled") return [];
  return [(await import("./unknown-status.ts")).unknownStatus(endedAs)];
}
