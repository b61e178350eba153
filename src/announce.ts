import type { Build } from "./build/build.ts";
import { type RunContext, readContext } from "./build/context.ts";
import { isMoment } from "./build/moments.ts";
import { type Payload, parsePayload } from "./build/payload.ts";
import { readBuild } from "./build/read-build.ts";
import { reasonForNoSecrets } from "./build/secretless.ts";
import { deliver, planDeliveries } from "./delivery/deliver.ts";
import { NO_THREAD, parseThread, type Thread, type ThreadInput, threadText } from "./delivery/thread.ts";
import type { Host } from "./host.ts";
import { type Attachments, openAttachments } from "./inputs/attachments.ts";
import { missingCredentialsError } from "./inputs/credentials.ts";
import { InputError } from "./inputs/input-error.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { type ReportBase, type StepReport, sentReport, skippedReport } from "./report/step-report.ts";
import { DEFAULT_BASE_URL } from "./webex/index.ts";
import { type Writing, writeMessage } from "./write-message.ts";

/** Where in its life a step is. */
export interface Stage {
  /** Whether files of the repository may not be there yet: then they are none, not missing. */
  readonly isBeforeCheckout?: boolean;
  /** The messages that wait to be finished. */
  readonly standing?: Thread | undefined;
  /** How long the job has run. */
  readonly durationSeconds?: number;
}

/** What came of a message, and where it stands now. */
export interface Announced {
  readonly report: StepReport;
  readonly thread: Thread | undefined;
}

/** Says what happened, from inputs to what came of them. Throws `InputError`, `NoTriggerError`. */
export async function announce(inputs: Inputs, stage: Stage, host: Host): Promise<Announced> {
  const context = readContext(host.env);
  const { payload, problem } = parsePayload(await host.readEventFile());
  const build = timed(readBuild(context, payload, inputs), stage);
  const { event } = build.outcome;
  const thread = stage.standing ?? threadOf(inputs);
  const base: ReportBase = {
    event,
    isDryRun: inputs.isDryRun,
    failOnError: inputs.failOnError,
    warnings: [...inputs.warnings, ...payloadWarnings(problem), ...outcomeWarnings(build)],
    notes: [],
    details: [],
    thread: threadText(knownThread(thread)),
    endedAt: host.now,
  };
  const noToken = reasonForNoToken(inputs, context, payload);
  if (noToken === undefined) requireDestination(inputs);
  const silence = reasonForSilence(build, inputs);
  const isQuiet = silence !== undefined;
  if (event === "skipped" || (isQuiet && knownThread(thread).started.length === 0)) {
    return { report: skippedReport(base, silence ?? ""), thread: stage.standing };
  }
  const { isBeforeCheckout = false } = stage;
  const message = await writeMessage({ build, event, inputs, isBeforeCheckout }, host);
  const told = withMessage(base, message);
  if (noToken !== undefined) return { report: skippedReport(told, noToken, message), thread: stage.standing };
  return send(told, message, { inputs, thread, isQuiet }, host);
}

function timed(build: Build, { durationSeconds }: Stage): Build {
  return durationSeconds === undefined ? build : { ...build, run: { ...build.run, durationSeconds } };
}

function withMessage(base: ReportBase, { notes, details }: Writing): ReportBase {
  return { ...base, notes: [...base.notes, ...notes], details: [...base.details, ...details] };
}

function payloadWarnings(problem: string | undefined): readonly string[] {
  return problem === undefined
    ? []
    : [`The event's payload is not known, so the message says less: ${problem}.`];
}

function outcomeWarnings({ outcome }: Build): readonly string[] {
  if (outcome.endedAs === undefined) return [];
  return [
    `The status "${outcome.endedAs}" is none that GitHub documents: it is reported as it is, as a failure.`,
  ];
}

/**
 * Why nothing is to be said, as a sentence. A message that says started is finished all the same: an edit disturbs
 * nobody.
 */
function reasonForSilence({ outcome }: Build, { notifyOn }: Inputs): string | undefined {
  const { event, reason } = outcome;
  if (event === "skipped") return `Nothing to report: ${reason}.`;
  if (notifyOn === undefined || isMoment(notifyOn, event, undefined)) return undefined;
  return `Nothing was sent: "notify-on" does not name this ${event}.`;
}

/** Why the step is skipped for want of a token, as a sentence. Throws `InputError` where one should be there. */
function reasonForNoToken(inputs: Inputs, context: RunContext, payload: Payload): string | undefined {
  const isPlanned = inputs.isDryRun && inputs.missingCredentials.length === 0;
  const needsNone = inputs.to.length === 0 && inputs.webhookUrls.length > 0;
  if (inputs.token !== undefined || isPlanned || needsNone) return undefined;
  const reason = reasonForNoSecrets(context, payload);
  if (inputs.ifMissingToken === "skip" || (inputs.ifMissingToken === "auto" && reason !== undefined)) {
    return `Nothing was sent: there is no token${reason === undefined ? "" : `, for ${reason}`}.`;
  }
  throw missingCredentialsError(inputs);
}

/** A fork has no secrets, and `to` may be one: only a step that can send needs a destination. */
function requireDestination({ to, webhookUrls }: Inputs): void {
  if (to.length + webhookUrls.length > 0) return;
  const allowed = "give at least one room (id, link or title) or person (e-mail or id), one per line";
  throw new InputError("to", "", allowed);
}

/** What is sent where. */
interface Sending {
  readonly inputs: Inputs;
  readonly thread: ThreadInput | undefined;
  /** Whether messages that say started are finished, and nothing else is said. */
  readonly isQuiet: boolean;
}

async function send(
  base: ReportBase,
  message: Writing,
  { inputs, thread, isQuiet }: Sending,
  host: Host,
): Promise<Announced> {
  const { to, webhookUrls, updateMode, isDryRun, token = "" } = inputs;
  const addresses = { to, webhookUrls, updateMode, thread, isQuiet };
  await using attachments = await openAttachments(host.files, inputs.files);
  const warnings = [...base.warnings, ...attachments.warnings];
  const notes = [...base.notes, ...attachments.notes, ...plannedFiles(attachments, isDryRun)];
  const told = { ...base, warnings, notes };
  if (isDryRun && token === "") {
    const planned = { deliveries: planDeliveries(addresses), thread: base.thread, notes: [] };
    return { report: sentReport(told, message, planned), thread: undefined };
  }
  const announcement = {
    ...message.announcement(attachments.files),
    ...(isQuiet && { notice: undefined, noticeForOne: undefined }),
  };
  const round = await deliver(announcement, addresses, { webex: createClient(inputs, host), isDryRun });
  const report = sentReport(told, message, { ...round, thread: threadText(round.thread) });
  return { report, thread: round.thread };
}

function plannedFiles({ files }: Attachments, isDryRun: boolean): readonly string[] {
  if (!isDryRun || files.length === 0) return [];
  return [`Would attach ${files.map(({ name }) => name).join(", ")}.`];
}

function createClient(
  { token = "", apiUrl, ...options }: Inputs,
  host: Host,
): ReturnType<Host["createWebexClient"]> {
  const { timeoutMs, retries, maxDurationMs, delivery } = options;
  const baseUrl = apiUrl ?? DEFAULT_BASE_URL;
  return host.createWebexClient({ token, baseUrl, timeoutMs, retries, maxDurationMs, delivery });
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
