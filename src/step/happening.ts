import type { Build } from "../build/build.ts";
import { type RunContext, readContext } from "../build/context.ts";
import { type Payload, parsePayload } from "../build/payload.ts";
import { readBuild } from "../build/read-build.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { Host } from "./host.ts";

/** What happened, where, and what the user wants of it. */
export interface Happening {
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly payload: Payload;
  readonly build: Build;
}

/** Reads what happened from the environment, the event and the inputs. Throws `NoTriggerError`. */
export async function readHappening(
  inputs: Inputs,
  /** How long the job has run; what is reported of another run has its own time. */
  { durationSeconds }: { readonly durationSeconds?: number },
  host: Host,
): Promise<Happening> {
  const context = readContext(host.env);
  const { payload, problem } = parsePayload(await host.readEventFile());
  const build = readBuild(context, payload, inputs);
  const { endedAs } = build;
  const run = durationSeconds === undefined ? build.run : { ...build.run, durationSeconds };
  host.journal.add({
    warnings: [payloadWarning(problem), endWarning(endedAs)].filter((one) => one !== undefined),
  });
  return { inputs, context, payload, build: { ...build, run } };
}

function payloadWarning(problem: string | undefined): string | undefined {
  return problem && `The event's payload is not known, so the message says less: ${problem}.`;
}

function endWarning(endedAs: string | undefined): string | undefined {
  return (
    endedAs && `The status "${endedAs}" is none that GitHub documents: it is reported as it is, as a failure.`
  );
}
