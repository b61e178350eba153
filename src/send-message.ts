import type { NewRoom } from "./delivery/addresses.ts";
import type { Announcement } from "./delivery/announcement.ts";
import { deliver, planDeliveries } from "./delivery/deliver.ts";
import { type Thread, type ThreadInput, threadText } from "./delivery/thread.ts";
import type { Host } from "./host.ts";
import { type Attachments, openAttachments } from "./inputs/attachments.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { ownAsSent } from "./message/as-sent.ts";
import { type ReportBase, type StepReport, sentReport } from "./report/step-report.ts";
import { DEFAULT_BASE_URL } from "./webex/index.ts";
import type { Writing } from "./write-message.ts";

/** What is sent where. */
export interface Sending {
  readonly inputs: Inputs;
  readonly thread: ThreadInput | undefined;
  readonly onlyFinishes: Announcement["onlyFinishes"];
  /** Rooms that a manifest brings. */
  readonly rooms: readonly NewRoom[];
}

/** What came of a message, and where it stands now. */
export interface Sent {
  readonly report: StepReport;
  /** The step's own messages, which may be replies in a thread of others. */
  readonly own: Thread | undefined;
}

/** Brings a message with its files to every destination, and tells what came of it. */
export async function sendMessage(
  base: ReportBase,
  message: Writing,
  { inputs, thread, onlyFinishes, rooms }: Sending,
  host: Host,
): Promise<Sent> {
  const { to, webhookUrls, updateMode, isDryRun, token = "" } = inputs;
  const addresses = { to, webhookUrls, updateMode, thread, rooms };
  // What only finishes brings no new message, and a file is one.
  const globs = onlyFinishes === undefined ? inputs.files : [];
  await using attachments = await openAttachments(host.files, globs);
  const warnings = [...base.warnings, ...attachments.warnings];
  const notes = [...base.notes, ...attachments.notes, ...plannedFiles(attachments, isDryRun)];
  const told = { ...base, warnings, notes };
  if (isDryRun && token === "") {
    const planned = { deliveries: planDeliveries(addresses), thread: base.thread, notes: [], warnings: [] };
    return { report: sentReport(told, message, planned), own: undefined };
  }
  const announcement = { ...message.announcement(attachments.files), onlyFinishes };
  const webex = createClient(inputs, host);
  const organizations = organizationsOf(inputs, host);
  const round = await deliver(announcement, addresses, { webex, isDryRun, organizations });
  const report = sentReport(told, message, { ...round, thread: threadText(round.thread) });
  return { report, own: round.own };
}

/** Whose rooms a title may name, looked up only when one is; `undefined` where that is anybody's. */
function organizationsOf(inputs: Inputs, host: Host): (() => Promise<readonly string[]>) | undefined {
  if (inputs.allowedOrganizations.length === 0) return undefined;
  return async () => (await import("./allowed-organizations.ts")).allowedOrganizationIds(inputs, host);
}

function plannedFiles({ files }: Attachments, isDryRun: boolean): readonly string[] {
  if (!isDryRun || files.length === 0) return [];
  return [`Would attach ${files.map(({ name }) => name).join(", ")}.`];
}

function createClient(
  { token = "", apiUrl, secrets, ...options }: Inputs,
  host: Host,
): ReturnType<Host["createWebexClient"]> {
  const { timeoutMs, retries, maxDurationMs, delivery } = options;
  const baseUrl = apiUrl ?? DEFAULT_BASE_URL;
  const asSent = ownAsSent(secrets);
  return host.createWebexClient({ token, baseUrl, timeoutMs, retries, maxDurationMs, delivery, asSent });
}
