import type { Build } from "../build/build.ts";
import { type RunContext, readContext } from "../build/context.ts";
import { UNKNOWN } from "../build/decide-outcome.ts";
import type { Payload } from "../build/payload.ts";
import { readWithin } from "../build/read-within.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { type Hide, hiding } from "../text/secrets/hide.ts";
import type { Host } from "./host.ts";

/** What happened, where, and what the user wants of it. */
export interface Happening {
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly payload: Payload;
  readonly build: Build;
  /** Takes the secrets of the step out of a text. */
  readonly hide: Hide;
}

/** Reads what happened from the environment, the event and the inputs. Throws `NoTriggerError`. */
export async function readHappening(
  inputs: Inputs,
  /** How long the job has run; what is reported of another run has its own time. */
  { durationSeconds }: { readonly durationSeconds?: number },
  host: Host,
): Promise<Happening> {
  const context = readContext(host.env);
  const text = await host.readEventFile();
  const { payload, build, warnings } = readWithin(host.wall, { context, text, inputs });
  const { endedAs } = build;
  const run = durationSeconds === undefined ? build.run : { ...build.run, durationSeconds };
  host.journal.add({ warnings: [...warnings, ...endWarnings(endedAs)] });
  return { inputs, context, payload, build: { ...build, run }, hide: hiding(inputs.secrets) };
}

function endWarnings(endedAs: string | undefined): readonly string[] {
  if (endedAs === undefined) return [];
  if (endedAs === UNKNOWN) return ["How it ended is not known: it is reported as a failure."];
  return [`The status "${endedAs}" is none that GitHub documents: it is reported as it is, as a failure.`];
}
