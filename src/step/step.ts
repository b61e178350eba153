import type { ExplainedBuild } from "../build/explained.ts";
import type { Delivery } from "../delivery/delivery.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { type Thread, threadIn, threadText } from "../model/thread.ts";
import type { StepReport } from "../report/step-report.ts";
import { canSend, decide, isAwaited, isWorthAsking } from "./decide.ts";
import { deliverMessage } from "./deliver-message.ts";
import { type Happening, readHappening } from "./happening.ts";
import type { Host } from "./host.ts";
import type { Told } from "./incident/incident.ts";
import { NO_PLACES, type Places } from "./manifest/places.ts";
import { type Message, type Subject, writeMessage } from "./write-message.ts";

/** The stage of a step. */
export interface Stage {
  /** Whether files of the repository may not exist yet. They are not reported as missing then. */
  readonly isBeforeCheckout?: boolean;
  /** The step's own pending messages. */
  readonly pending?: Thread | undefined;
  /** Whether the job is over. */
  readonly isOver?: boolean;
  /** How long the job has run. */
  readonly durationSeconds?: number;
  /** Whether an earlier stage has applied the manifest. Only its incident is left then. */
  readonly isProvisioned?: boolean;
  /** A sentence that says why there may be no credentials although the previous stage had them. */
  readonly lostSecrets?: string;
}

/** The result of a step, and what it leaves to a later stage. */
export interface StepEnd {
  readonly report: StepReport;
  /** The step's own messages, which may be replies in somebody else's thread. */
  readonly own: Thread | undefined;
  /** Whether there is no manifest to apply again. */
  readonly isProvisioned: boolean;
}

/** Runs a step, in the order in which things happen. Throws `InputError`, `NoTriggerError`. */
export async function runStep(inputs: Inputs, stage: Stage, host: Host): Promise<StepEnd> {
  host.journal.add({ warnings: inputs.warnings, problems: inputs.problems });
  const seen = await readHappening(inputs, stage, host);
  await addUntoldFailure(seen, host);
  const noToken = await reasonForNoToken(seen, stage);
  const thread = stage.pending ?? inputs.thread;
  const places = noToken === undefined ? await setUp(seen, stage, host) : NO_PLACES;
  const situation = {
    thread,
    noToken,
    hasIncident: places.incident?.isOfRun ?? false,
    isOver: stage.isOver ?? false,
  };
  const asked = isWorthAsking(seen, situation) ? await askGitHub(seen, isAwaited(situation), host) : seen;
  const { build, notes } = await explained(asked);
  const known = { ...asked, build };
  const { outcome } = build;
  host.journal.add({ notes: noToken === undefined ? notes : [] });
  const decision = decide(known, situation);
  const incident = await incidentFor(known, places, host);
  const passedOn = (one: Thread): string => threadText(one, known.context.runAttempt);
  const end = (came: Partial<StepReport>, own = stage.pending): StepEnd => ({
    report: {
      outcome,
      transition: build.history?.transition,
      markdown: "",
      deliveries: [],
      thread: passedOn(threadIn(thread)),
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
  // An edit that only finishes a message notifies nobody.
  const sent = decision.kind === "post" ? round.deliveries : [];
  const deliveries = [
    ...round.deliveries,
    ...(await postedTo(incident, { ...subject, sent }, message, host)),
  ];
  return end({ markdown, deliveries, thread: passedOn(round.thread) }, round.own);
}

/** What to report. A skipped job has no template: a message that exists says how the job ended, in GitHub's word. */
function toldAs(known: Happening): Subject {
  const { build, inputs } = known;
  if (build.outcome !== "skipped") return { ...known, outcome: build.outcome };
  const endedAs = build.needs.length > 0 ? "skipped" : inputs.status;
  return { ...known, build: { ...build, outcome: "cancelled", endedAs }, outcome: "cancelled" };
}

/** Warns if the failure of something else started this run. The code for it is loaded only in such runs. */
async function addUntoldFailure(seen: Happening, host: Host): Promise<void> {
  if (!/^(?:workflow_run|deployment_status)$/.test(seen.context.eventName)) return;
  const { untoldFailure } = await import("./untold-trigger.ts");
  const warning = untoldFailure(seen);
  host.journal.add({ warnings: warning === undefined ? [] : [warning] });
}

/** Says why there is no token. The code for it is loaded only without a token or a destination. */
async function reasonForNoToken(seen: Happening, { lostSecrets }: Stage): Promise<string | undefined> {
  if (canSend(seen.inputs)) return undefined;
  return (await import("./no-token.ts")).reasonForNoToken(seen, lostSecrets);
}

/** Says what is unknown about how it ended. The code for it is not loaded for a success that is always posted. */
async function explained({ build, inputs }: Happening): Promise<ExplainedBuild> {
  const { outcome, cause, neededResults } = build;
  const isPlain = outcome === "success" && cause === undefined && neededResults.length === 0;
  if (isPlain && inputs.notifyOn === undefined) return { build, notes: [] };
  return (await import("../build/explained.ts")).explained(build, inputs);
}

/** The incident that this run opens or closes. The code for it is loaded only if the manifest has an incident. */
async function incidentFor(known: Happening, { incident }: Places, host: Host): Promise<Places["incident"]> {
  if (incident === undefined) return undefined;
  return (await import("./incident/incident.ts")).incidentFor(known, incident, host);
}

/** Posts to the room of an incident. Never rejects, because the message has already been sent. */
async function postedTo(
  incident: Places["incident"],
  subject: Told,
  message: Message,
  host: Host,
): Promise<readonly Delivery[]> {
  if (incident === undefined) return [];
  try {
    const { postToIncident } = await import("./incident/incident.ts");
    return await postToIncident(incident, subject, message, host);
  } catch (error) {
    host.journal.add({ problems: [`The incident's room could not be used. ${host.explain(error)}`] });
    return [];
  }
}

/** Sets up the rooms and teams of the manifest. The code for it is loaded only if there is one. */
async function setUp(seen: Happening, stage: Stage, host: Host): Promise<Places> {
  const { provision: source } = seen.inputs;
  if (source === undefined) return NO_PLACES;
  const { provision } = await import("./manifest/provision.ts");
  return provision(source, seen, stage, host);
}

/** Adds the contents of report files. The code for it is loaded only if an input names some. */
async function readReportFiles(told: Subject, host: Host): Promise<Happening> {
  const { testResults, testBaseline, lintResults, logFiles } = told.inputs;
  if ([testResults, testBaseline, lintResults, logFiles].every(({ length }) => length === 0)) return told;
  const { withReportFiles } = await import("./read-report-files.ts");
  return withReportFiles(told, told.outcome, host);
}

/** Adds what GitHub knows. The code for it is loaded only if GitHub is asked. */
async function askGitHub(seen: Happening, isAwaited: boolean, host: Host): Promise<Happening> {
  const { withGitHub } = await import("./github/read-github.ts");
  return withGitHub({ ...seen, isAwaited }, host);
}
