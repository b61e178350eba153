import type { BuildInputs } from "../model/build-inputs.ts";
import type { EventFile } from "../model/event-file.ts";
import { orLate, type Wall } from "../text/wall.ts";
import type { Build } from "./build.ts";
import type { RunContext } from "./context.ts";
import type { EventReaders } from "./event-facts.ts";
import { type Payload, parsePayload } from "./payload.ts";
import { leastBuild, readBuild } from "./read-build.ts";

/** What a step knows about what happened before it makes any requests. */
export interface Known {
  readonly context: RunContext;
  readonly event: EventFile;
  readonly inputs: BuildInputs;
  /** The readers that `lateReadersFor` returns for the event. */
  readonly lateReaders: EventReaders;
}

/** What happened, as far as it could be read. */
export interface ReadEvent {
  readonly build: Build;
  /** Empty if unknown: then nothing it could say is trusted. */
  readonly payload: Payload;
  readonly warnings: readonly string[];
}

/**
 * Reads what happened within the time limit. If the event is unreadable or takes too long to read, only the environment is
 * used: the message says less, but is still posted. Throws `NoTriggerError`.
 */
export function readWithin(wall: Wall, known: Known): ReadEvent {
  return orLate(
    () => wall.runNeeded(() => readEvent(known)),
    () => readWithout(known, "the event takes too long to read"),
  );
}

function readEvent(known: Known): ReadEvent {
  const { payload, problem } = parsePayload(known.event);
  if (problem !== undefined) return readWithout(known, problem);
  return { build: readBuild({ ...known, payload }, known.inputs), payload, warnings: [] };
}

function readWithout(known: Known, problem: string): ReadEvent {
  const warning = `The event's payload cannot be read, so the message says less: ${problem}.`;
  return { build: leastBuild(known, known.inputs), payload: {}, warnings: [warning] };
}
