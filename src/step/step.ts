import type { ExplainedBuild } from "../build/explained.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { type Thread, threadIn, threadText } from "../model/thread.ts";
import type { StepReport } from "../report/step-report.ts";
import { canSend, decide, isWorthAsking } from "./decide.ts";
import { deliverMessage } from "./deliver-message.ts";
import { type Happening, readHappening } from "./happening.ts";
import type { Host } from "./host.ts";
import type { Places } from "./provision.ts";
import { type Subject, writeMessage } from "./write-message.ts";

/** Where in its life a step is. */
export interface Stage {
  /** Whether files of the repository may not be there yet: then they are none, not missing. */
  readonly isBeforeCheckout?: boolean;
  /** The step's own messages that are pending. */
  readonly pending?: Thread | undefined;
  /** Whether the job is over. */
  readonly isOver?: boolean;
  /** How long the job has run. */
  readonly durationSeconds?: number;
  /** Whether an earlier stage has applied the manifest: what is left is its incident. */
  readonly isProvisioned?: boolean;
  /** Why there may be nothing to sign in with, though the stage before had it, as a sentence. */
  readonly lostSecrets?: string;
}

/** What came of a step, and what it leaves to a later stage. */
export interface StepEnd {
  readonly report: StepReport;
  /** The step's own messages, which may be replies in a thread of others. */
  readonly own: Thread | undefined;
  /** Whether the manifest, if there is one, needs not be applied again. */
  readonly isProvisioned: boolean;
}

/** What there is without a manifest. */
const NO_PLACES: Places = { rooms: [] };

/** The story of a step, in the order in which things happen. Throws `InputError`, `NoTriggerError`. */
export async function runStep(inputs: Inputs, stage: Stage, host: Host): Promise<StepEnd> {
  host.journal.add({ warnings: inputs.warnings, problems: inputs.problems });
  const seen = await readHappening(inputs, stage, host);
  await addUntoldFailure(seen, host);
  const noToken = await reasonForNoToken(seen, stage);
  const thread = stage.pending ?? inputs.thread;
  const places = noToken === undefined ? await setUp(seen, stage, host) : NO_PLACES;
  const standing = {
    thread,
    noToken,
    hasIncident: places.incident !== undefined,
    isOver: stage.isOver ?? false,
  };
  const asked = isWorthAsking(seen, standing) ? await askGitHub(seen, host) : seen;
  const { build, notes } = await explained(asked);
  const known = { ...asked, build };
  const { outcome } = build;
  host.journal.add({ notes: noToken === undefined ? notes : [] });
  const decision = decide(known, standing);
  const incident = await incidentFor(known, places);
  const end = (came: Partial<StepReport>, own = stage.pending): StepEnd => ({
    report: {
      outcome,
      transition: build.history?.transition,
      markdown: "",
      deliveries: [],
      thread: threadText(threadIn(thread)),
      provisioning: places.provisioning,
      isDryRun: inputs.isDryRun,
      failOnError: inputs.failOnError,
      ...host.journal.findings,
      endedAt: host.now(),
      ...came,
    },
    own,
    isProvisioned: !places.isMissing,
  });

  if (decision.kind === "silent" && incident === undefined) return end({ skippedReason: decision.reason });
  const told = toldAs(known);
  const subject = { ...told, ...(await readReportFiles(told, host)) };
  const message = await writeMessage(subject, stage, host);
  const { markdown } = message;
  if (decision.kind === "no token") return end({ markdown, skippedReason: decision.reason });
  const round = await deliverMessage(message, decision, { inputs, thread, rooms: places.rooms }, host);
  const deliveries = [...round.deliveries];
  if (incident !== undefined) {
    const { postToIncident } = await import("./incident.ts");
    for (const one of await postToIncident(incident, subject, message, host)) deliveries.push(one);
  }
  return end({ markdown, deliveries, thread: threadText(round.thread) }, round.own);
}

/** What is to be told. What was skipped has no template: a message that stands says by which word it ended. */
function toldAs(known: Happening): Subject {
  const { build, inputs } = known;
  if (build.outcome !== "skipped") return { ...known, outcome: build.outcome };
  const endedAs = build.needs.length > 0 ? "skipped" : inputs.status;
  return { ...known, build: { ...build, outcome: "cancelled", endedAs }, outcome: "cancelled" };
}

/** Warns where something else's failure started this run; what that takes is loaded only in such runs. */
async function addUntoldFailure(seen: Happening, host: Host): Promise<void> {
  if (!/^(?:workflow_run|deployment_status)$/.test(seen.context.eventName)) return;
  const { untoldFailure } = await import("./untold-trigger.ts");
  const warning = untoldFailure(seen);
  host.journal.add({ warnings: warning === undefined ? [] : [warning] });
}

/** Why there is no token; what that takes is loaded only where there is none, or nobody to send to. */
async function reasonForNoToken(seen: Happening, { lostSecrets }: Stage): Promise<string | undefined> {
  if (canSend(seen.inputs)) return undefined;
  return (await import("./no-token.ts")).reasonForNoToken(seen, lostSecrets);
}

/** Says what is not known of how it ended; what that takes is not loaded for a success that is told in any case. */
async function explained({ build, inputs }: Happening): Promise<ExplainedBuild> {
  const { outcome, cause, neededResults } = build;
  const isPlain = outcome === "success" && cause === undefined && neededResults.length === 0;
  if (isPlain && inputs.notifyOn === undefined) return { build, notes: [] };
  return (await import("../build/explained.ts")).explained(build, inputs);
}

/** The incident that this makes or ends; what that takes is loaded only where the manifest has one. */
async function incidentFor(known: Happening, { incident }: Places): Promise<Places["incident"]> {
  if (incident === undefined) return undefined;
  return (await import("./incident.ts")).incidentFor(known, incident);
}

/** Sets up what the manifest names; what that takes is loaded only where there is one. */
async function setUp(seen: Happening, stage: Stage, host: Host): Promise<Places> {
  const { provision: source } = seen.inputs;
  if (source === undefined) return NO_PLACES;
  const { provision } = await import("./provision.ts");
  return provision(source, seen, stage, host);
}

/** Adds what files tell; what that takes is loaded only where inputs name some. */
async function readReportFiles(told: Subject, host: Host): Promise<Happening> {
  const { testResults, testBaseline, lintResults, logFiles } = told.inputs;
  if ([testResults, testBaseline, lintResults, logFiles].every(({ length }) => length === 0)) return told;
  const { withReportFiles } = await import("./read-report-files.ts");
  return withReportFiles(told, told.outcome, host);
}

/** Adds what GitHub knows; what that takes is loaded only where it is asked. */
async function askGitHub(seen: Happening, host: Host): Promise<Happening> {
  const { withGitHub } = await import("./github/read-github.ts");
  return withGitHub(seen, host);
}
