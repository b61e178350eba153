import type { Build } from "./build/build.ts";
import { type RunContext, readContext } from "./build/context.ts";
import type { Event } from "./build/outcome.ts";
import { type Payload, parsePayload } from "./build/payload.ts";
import { readBuild } from "./build/read-build.ts";
import { reasonForNoSecrets } from "./build/secretless.ts";
import type { Announcement } from "./delivery/announcement.ts";
import { deliver, planDeliveries } from "./delivery/deliver.ts";
import { parseThread, type ThreadInput, threadText } from "./delivery/thread.ts";
import { missingCredentialsError } from "./inputs/credentials.ts";
import type { FileReader } from "./inputs/file-reader.ts";
import { InputError } from "./inputs/input-error.ts";
import { type Inputs, readInputs } from "./inputs/inputs.ts";
import { readOwnTemplates } from "./inputs/own-templates.ts";
import { buildMessageModel } from "./message/model.ts";
import { type RenderedMessage, renderMessage } from "./message/render.ts";
import type { OwnTemplates, TemplateSet } from "./message/templates.ts";
import { type ReportedRound, type StepReport, sentReport, skippedReport } from "./report/step-report.ts";
import { DEFAULT_BASE_URL, type MessagingClient, type WebexClientOptions } from "./webex/index.ts";

/** What the door hands in: the outside, as far as a step needs it. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Tells the runner to mask a value. */
  readonly mask: (secret: string) => void;
  /** Text of the event file; `undefined` when there is none. */
  readonly readEventFile: () => Promise<string | undefined>;
  readonly readBuiltInTemplates: (event: Event) => Promise<TemplateSet>;
  readonly files: FileReader;
  /** A client on the real fetch, clock and signal. */
  readonly createWebexClient: (
    options: Pick<WebexClientOptions, ClientOption> & { readonly baseUrl: string },
  ) => MessagingClient;
  readonly now: () => Date;
}

type ClientOption = "token" | "timeoutMs" | "retries" | "maxDurationMs" | "delivery";

/** The story of a step, from inputs to what came of them. Throws `InputError`, `NoTriggerError`. */
export async function notify(host: Host): Promise<StepReport> {
  const inputs = await readInputs(host.env, host.mask);
  const context = readContext(host.env);
  const { payload, problem } = parsePayload(await host.readEventFile());
  const build = readBuild(context, payload, inputs);
  const { event } = build.outcome;
  const warnings = [...inputs.warnings, ...payloadWarnings(problem), ...outcomeWarnings(build)];
  const base = {
    event,
    isDryRun: inputs.isDryRun,
    failOnError: inputs.failOnError,
    warnings,
    notes: [],
    details: [],
    endedAt: host.now,
  };
  const noToken = reasonForNoToken(inputs, context, payload);
  if (noToken === undefined) requireDestination(inputs);
  if (event === "skipped") return skippedReport(base, `Nothing to report: ${build.outcome.reason}.`);
  const message = await writeMessage(build, event, inputs, host);
  if (noToken !== undefined) return skippedReport(base, noToken, message);
  const announcement = { markdown: message.markdown, isStart: event === "start" };
  return sentReport(base, message, await send(inputs, announcement, host));
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

/** Renders the message; what is wrong with the user's own templates and data becomes a problem of the step. */
async function writeMessage(
  build: Build,
  event: Event,
  inputs: Inputs,
  host: Host,
): Promise<RenderedMessage> {
  const { own, problems } = await readTemplates(inputs, event, host.files);
  const builtIn = await host.readBuiltInTemplates(event);
  const model = buildMessageModel(build, event, inputs.secrets);
  const { data, title, message, secrets } = inputs;
  const rendered = renderMessage({ model, data, builtIn, own, title, message, secrets });
  return { ...rendered, problems: [...inputs.problems, ...problems, ...rendered.problems] };
}

async function readTemplates(
  { template }: Inputs,
  event: Event,
  files: FileReader,
): Promise<{ own?: OwnTemplates; problems: readonly string[] }> {
  if (template === undefined) return { problems: [] };
  try {
    return { own: await readOwnTemplates(files, template, event), problems: [] };
  } catch (error) {
    if (error instanceof InputError) return { problems: [error.message] };
    throw error;
  }
}

/** Throws `InputError` for what is no thread. */
function threadOf({ thread }: Inputs): ThreadInput | undefined {
  if (thread === undefined) return undefined;
  const parsed = parseThread(thread);
  if (parsed !== undefined) return parsed;
  throw new InputError(
    "thread",
    thread,
    "give the id of a message, or the output `thread` of an earlier step or job",
  );
}

/** A fork has no secrets, and `to` may be one: only a step that can send needs a destination. */
function requireDestination({ to, webhookUrls }: Inputs): void {
  if (to.length + webhookUrls.length > 0) return;
  const allowed = "give at least one room (id, link or title) or person (e-mail or id), one per line";
  throw new InputError("to", "", allowed);
}

async function send(inputs: Inputs, announcement: Announcement, host: Host): Promise<ReportedRound> {
  const { token = "", apiUrl, timeoutMs, retries, maxDurationMs, delivery, isDryRun } = inputs;
  const addresses = { ...inputs, thread: threadOf(inputs) };
  if (token === "" && isDryRun) return { deliveries: planDeliveries(addresses), thread: "", notes: [] };
  const baseUrl = apiUrl ?? DEFAULT_BASE_URL;
  const webex = host.createWebexClient({ token, baseUrl, timeoutMs, retries, maxDurationMs, delivery });
  const round = await deliver(announcement, addresses, { webex, isDryRun });
  return { ...round, thread: threadText(round.thread) };
}
