import type { Build } from "./build/build.ts";
import { readContext } from "./build/context.ts";
import { readWithin } from "./build/read-within.ts";
import { NO_THREAD, parseThread, type Thread, type ThreadInput, threadText } from "./delivery/thread.ts";
import type { Host } from "./host.ts";
import { InputError } from "./inputs/input-error.ts";
import type { Inputs } from "./inputs/inputs.ts";
import type { Provisioned } from "./provision.ts";
import { type ReportBase, silentReport } from "./report/step-report.ts";
import { type Saying, say } from "./say.ts";
import type { Sent } from "./send-message.ts";
import { reasonForNoToken, requireDestination } from "./silence.ts";

/** Where in its life a step is. */
export interface Stage {
  /** Whether files of the repository may not be there yet: then they are none, not missing. */
  readonly isBeforeCheckout?: boolean;
  /** The messages that wait to be finished. */
  readonly standing?: Thread | undefined;
  /** How long the job has run. */
  readonly durationSeconds?: number;
  /** Whether an earlier stage has applied the manifest. */
  readonly isProvisioned?: boolean;
}

/** What came of a step, and what it leaves to a later stage. */
export interface Announced extends Sent {
  /** Whether the manifest, if there is one, needs not be applied again. */
  readonly isProvisioned: boolean;
}

/** Sets up what a manifest names, and says what happened. Throws `InputError`, `NoTriggerError`. */
export async function announce(inputs: Inputs, stage: Stage, host: Host): Promise<Announced> {
  const context = readContext(host.env);
  const text = await host.readEventFile();
  const { payload, warnings, ...read } = readWithin(host.wall, { context, text, inputs });
  const build = timed(read.build, stage);
  const noToken = reasonForNoToken(inputs, context, payload);
  if (noToken === undefined) requireDestination(inputs);
  const thread = stage.standing ?? threadOf(inputs);
  const occasion = { build, context, payload, thread, noToken };
  const provisioned = await provisionFirst(inputs, occasion, stage, host);
  const base: ReportBase = {
    event: build.outcome.event,
    isDryRun: inputs.isDryRun,
    failOnError: inputs.failOnError,
    thread: threadText(knownThread(thread)),
    warnings: [...inputs.warnings, ...warnings, ...outcomeWarnings(build), ...provisioned.warnings],
    notes: provisioned.notes,
    details: [],
    problems: provisioned.problems,
    provisioning: provisioned.provisioning,
    endedAt: host.now,
  };
  const { to, webhookUrls } = inputs;
  const saysNothing = to.length + webhookUrls.length === 0 && provisioned.incident === undefined;
  const isProvisioned = provisioned.isMissing !== true;
  if (saysNothing && noToken === undefined) {
    return { report: silentReport(base, inputs.problems), own: stage.standing, isProvisioned };
  }
  const { standing, isBeforeCheckout = false } = stage;
  const saying = { ...occasion, inputs, standing, isBeforeCheckout, provisioned };
  return { ...(await say(base, saying, host)), isProvisioned };
}

const NOT_PROVISIONED: Provisioned = { rooms: [], problems: [], warnings: [], notes: [] };

/** What a manifest brings, before anything is posted to it; nothing where there is none, or no token. */
async function provisionFirst(
  inputs: Inputs,
  { build, context, payload, noToken }: Pick<Saying, "build" | "context" | "payload" | "noToken">,
  { isBeforeCheckout = false, isProvisioned = false }: Stage,
  host: Host,
): Promise<Provisioned> {
  if (inputs.provision === undefined || noToken !== undefined) return NOT_PROVISIONED;
  const { provision } = await import("./provision.ts");
  return provision(inputs, { build, context, payload, isBeforeCheckout, isProvisioned }, host);
}

/** A job's own time; what is reported of another run has its own. */
function timed(build: Build, { durationSeconds }: Stage): Build {
  return durationSeconds === undefined ? build : { ...build, run: { ...build.run, durationSeconds } };
}

function outcomeWarnings({ outcome }: Build): readonly string[] {
  if (outcome.endedAs === undefined) return [];
  return [
    `The status "${outcome.endedAs}" is none that GitHub documents: it is reported as it is, as a failure.`,
  ];
}

function knownThread(thread: ThreadInput | undefined): Thread {
  return thread === undefined || "messageId" in thread ? NO_THREAD : thread;
}

/** Throws `InputError` for what is no thread. */
function threadOf({ thread }: Inputs): ThreadInput | undefined {
  if (thread === undefined) return undefined;
  const parsed = parseThread(thread);
  if (parsed !== undefined) return parsed;
  const allowed = "give the id of a message, or the output `thread` of an earlier step or job";
  throw new InputError("thread", thread, allowed);
}
