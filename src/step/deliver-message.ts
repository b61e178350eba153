import type { NewRoom } from "../delivery/addresses.ts";
import { deliver, planDeliveries, type Round } from "../delivery/deliver.ts";
import type { Attachments } from "../inputs/files/attachments.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { ThreadInput } from "../model/thread.ts";
import { hiding } from "../text/secrets/hide.ts";
import { DEFAULT_BASE_URL } from "../webex/index.ts";
import type { Decision } from "./decide.ts";
import type { Host } from "./host.ts";
import type { Message } from "./write-message.ts";

/** Where a message goes. */
export interface Going {
  readonly inputs: Inputs;
  readonly thread: ThreadInput | undefined;
  /** Rooms that a manifest created. */
  readonly rooms: readonly NewRoom[];
}

/** Delivers a message with its files to the destinations that remain after the decision. */
export async function deliverMessage(
  message: Message,
  decision: Decision,
  { inputs, thread, rooms }: Going,
  host: Host,
): Promise<Round> {
  const pendingOnly = decision.kind === "finish" ? decision : undefined;
  const { to, webhookUrls } = decision.kind === "silent" ? NOBODY : inputs;
  const { updateMode, isDryRun, token = "" } = inputs;
  const addresses = { to, webhookUrls, updateMode, thread, rooms };
  // Finishing edits a message, and an edit cannot add a file.
  const attachments = await openFiles(decision.kind === "post" ? inputs.files : [], host);
  try {
    host.journal.add({
      warnings: attachments.warnings,
      notes: plannedFiles(attachments, isDryRun),
    });
    if (isDryRun && token === "") return planDeliveries(addresses);
    const round = await deliver({ ...message.forms(attachments.files), pendingOnly }, addresses, {
      webex: createClient(inputs, host),
      isDryRun,
      // A look-up that has taken half of the time will hardly end.
      filesWaitMs: inputs.maxDurationMs / 2,
      organizations: organizationsOf(inputs, host),
    });
    host.journal.add(round);
    return round;
  } finally {
    await attachments[Symbol.asyncDispose]();
  }
}

/** Opens the files to attach. The code for it is loaded only if there are any. */
async function openFiles(globs: readonly string[], host: Host): Promise<Attachments> {
  if (globs.length === 0) return { files: [], warnings: [], [Symbol.asyncDispose]: async () => {} };
  const { openAttachments } = await import("../inputs/files/attachments.ts");
  return openAttachments(host.files, globs);
}

const NOBODY = { to: [], webhookUrls: [] } as const;

/**
 * The organizations whose rooms a title may name, looked up only if there is a title; `undefined` if any organization
 * may.
 */
function organizationsOf(inputs: Inputs, host: Host): (() => Promise<readonly string[]>) | undefined {
  if (inputs.allowedOrganizations.length === 0) return undefined;
  return async () => (await import("./webex-access.ts")).allowedOrganizationIds(inputs, host);
}

function plannedFiles({ files }: Attachments, isDryRun: boolean): readonly string[] {
  if (!isDryRun || files.length === 0) return [];
  return [`Would attach ${files.map(({ name }) => name).join(", ")}.`];
}

function createClient(
  { token = "", apiUrl, timeoutMs, retries, maxDurationMs, delivery, secrets }: Inputs,
  host: Host,
): ReturnType<Host["createWebexClient"]> {
  const baseUrl = apiUrl ?? DEFAULT_BASE_URL;
  const asSent = hiding(secrets);
  return host.createWebexClient({ token, baseUrl, timeoutMs, retries, maxDurationMs, delivery, asSent });
}
