import { askFiles } from "./ask-files.ts";
import { askGitHub } from "./ask-github.ts";
import type { Build } from "./build/build.ts";
import { readContext } from "./build/context.ts";
import { parsePayload } from "./build/payload.ts";
import { readBuild } from "./build/read-build.ts";
import type { Announcement } from "./delivery/announcement.ts";
import { deliver, planDeliveries } from "./delivery/deliver.ts";
import {
  hasStarted,
  NO_THREAD,
  parseThread,
  type Thread,
  type ThreadInput,
  threadText,
} from "./delivery/thread.ts";
import type { Host } from "./host.ts";
import { type Attachments, openAttachments } from "./inputs/attachments.ts";
import { InputError } from "./inputs/input-error.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { type ReportBase, type StepReport, sentReport, skippedReport } from "./report/step-report.ts";
import { mayBeSaid, reasonForNoToken, reasonForSilence, requireDestination } from "./silence.ts";
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
  /** The step's own messages, which may be replies in a thread of others. */
  readonly own: Thread | undefined;
}

/** Says what happened, from inputs to what came of them. Throws `InputError`, `NoTriggerError`. */
export async function announce(inputs: Inputs, stage: Stage, host: Host): Promise<Announced> {
  const context = readContext(host.env);
  const { payload, problem } = parsePayload(await host.readEventFile());
  const known = timed(readBuild(context, payload, inputs), stage);
  const thread = stage.standing ?? threadOf(inputs);
  const base = {
    ...baseOf(known, inputs, host),
    thread: threadText(knownThread(thread)),
    warnings: [...inputs.warnings, ...payloadWarnings(problem), ...outcomeWarnings(known)],
  };
  const noToken = reasonForNoToken(inputs, context, payload);
  if (noToken === undefined) requireDestination(inputs);
  const told = { build: known, context, payload, inputs };
  const isAsked = noToken === undefined && (mayBeSaid(known, inputs) || hasStarted(thread));
  const { build, ...learnt } = isAsked ? await askGitHub(told, host) : { build: known };
  const { event, supersededBy } = build.outcome;
  const asked = withMore({ ...base, event, transition: build.history?.transition }, learnt);
  const silence = reasonForSilence(build, inputs);
  if (event === "skipped" || (silence !== undefined && !hasStarted(thread))) {
    return { report: skippedReport(asked, silence ?? ""), own: stage.standing };
  }
  if (supersededBy !== undefined && !hasStarted(thread)) {
    const report = skippedReport(asked, `Superseded by #${supersededBy.number}.`);
    return { report, own: stage.standing };
  }
  const { isBeforeCheckout = false } = stage;
  const looked = await askFiles(build, event, inputs, host);
  const message = await writeMessage({ build: looked.build, event, inputs, isBeforeCheckout }, host);
  const written = withMore(withMore(asked, looked), { notes: message.notes, details: message.details });
  if (noToken !== undefined) return { report: skippedReport(written, noToken, message), own: stage.standing };
  const onlyFinishes =
    supersededBy !== undefined
      ? { orReplies: true }
      : silence !== undefined
        ? { orReplies: false }
        : undefined;
  return send(written, message, { inputs, thread, onlyFinishes }, host);
}

function baseOf(
  { outcome }: Build,
  { isDryRun, failOnError }: Inputs,
  { now }: Host,
): Omit<ReportBase, "thread"> {
  return { event: outcome.event, isDryRun, failOnError, warnings: [], notes: [], details: [], endedAt: now };
}

/** A job's own time; what is reported of another run has its own. */
function timed(build: Build, { durationSeconds }: Stage): Build {
  return durationSeconds === undefined ? build : { ...build, run: { ...build.run, durationSeconds } };
}

/** The report's base with what else is worth knowing. */
function withMore(
  base: ReportBase,
  { warnings = [], notes = [], details = [] }: Partial<Pick<ReportBase, "warnings" | "notes" | "details">>,
): ReportBase {
  return {
    ...base,
    warnings: [...base.warnings, ...warnings],
    notes: [...base.notes, ...notes],
    details: [...base.details, ...details],
  };
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

/** What is sent where. */
interface Sending {
  readonly inputs: Inputs;
  readonly thread: ThreadInput | undefined;
  readonly onlyFinishes: Announcement["onlyFinishes"];
}

async function send(
  base: ReportBase,
  message: Writing,
  { inputs, thread, onlyFinishes }: Sending,
  host: Host,
): Promise<Announced> {
  const { to, webhookUrls, updateMode, isDryRun, token = "" } = inputs;
  const addresses = { to, webhookUrls, updateMode, thread };
  // What only finishes brings no new message, and a file is one.
  const globs = onlyFinishes === undefined ? inputs.files : [];
  await using attachments = await openAttachments(host.files, globs);
  const warnings = [...base.warnings, ...attachments.warnings];
  const notes = [...base.notes, ...attachments.notes, ...plannedFiles(attachments, isDryRun)];
  const told = { ...base, warnings, notes };
  if (isDryRun && token === "") {
    const planned = { deliveries: planDeliveries(addresses), thread: base.thread, notes: [] };
    return { report: sentReport(told, message, planned), own: undefined };
  }
  const announcement = { ...message.announcement(attachments.files), onlyFinishes };
  const round = await deliver(announcement, addresses, { webex: createClient(inputs, host), isDryRun });
  const report = sentReport(told, message, { ...round, thread: threadText(round.thread) });
  return { report, own: round.own };
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
