import { askFiles } from "./ask-files.ts";
import { askGitHub } from "./ask-github.ts";
import type { Build } from "./build/build.ts";
import type { RunContext } from "./build/context.ts";
import type { Event } from "./build/outcome.ts";
import type { Payload } from "./build/payload.ts";
import type { Announcement } from "./delivery/announcement.ts";
import { hasStarted, type Thread, type ThreadInput } from "./delivery/thread.ts";
import type { Host } from "./host.ts";
import type { Inputs } from "./inputs/inputs.ts";
import type { Provisioned } from "./provision.ts";
import { type ReportBase, silentReport, skippedReport } from "./report/step-report.ts";
import { type Sent, sendMessage } from "./send-message.ts";
import { mayBeSaid, reasonForSilence } from "./silence.ts";
import type { Happening } from "./tell-incident.ts";
import { type Writing, writeMessage } from "./write-message.ts";

/** What is said, and all that decides about it. */
export interface Saying {
  readonly build: Build;
  readonly context: RunContext;
  readonly payload: Payload;
  readonly inputs: Inputs;
  readonly thread: ThreadInput | undefined;
  /** The step's own messages that wait to be finished. */
  readonly standing: Thread | undefined;
  readonly isBeforeCheckout: boolean;
  /** Why there is no token, as a sentence. */
  readonly noToken: string | undefined;
  readonly provisioned: Provisioned;
}

/** Says what happened, to the destinations and to the room of an incident. */
export async function say(base: ReportBase, saying: Saying, host: Host): Promise<Sent> {
  const { inputs, thread, standing, noToken, provisioned } = saying;
  const { build, ...learnt } = await learn(saying, host);
  const { event } = build.outcome;
  const asked = withMore({ ...base, event, transition: build.history?.transition }, learnt);
  const silence = reasonForSilence(build, inputs);
  if (event === "skipped") return { report: skippedReport(asked, silence ?? ""), own: standing };
  const incident = await incidentOf({ ...saying, build, event }, provisioned);
  const quiet = hasStarted(thread) ? undefined : (silence ?? reasonForSuperseded(build));
  if (quiet !== undefined && incident === undefined) {
    return { report: skippedReport(asked, quiet), own: standing };
  }
  const isAddressed = inputs.to.length + inputs.webhookUrls.length > 0;
  if (!isAddressed && incident === undefined && noToken === undefined) {
    return { report: silentReport(asked, inputs.problems), own: standing };
  }
  const { message, ...written } = await write(asked, { ...saying, build, event }, host);
  if (noToken !== undefined) return { report: skippedReport(written.base, noToken, message), own: standing };
  const addressed = quiet === undefined ? inputs : { ...inputs, to: [], webhookUrls: [], files: [] };
  const onlyFinishes = onlyFinishesOf(build, silence);
  const sending = { inputs: addressed, thread, onlyFinishes, rooms: provisioned.rooms };
  const sent = await sendMessage(written.base, message, sending, host);
  return incident === undefined ? sent : incident(sent, { ...written, message }, host);
}

/** Adds what GitHub tells, where anything may be said of it. */
async function learn(saying: Saying, host: Host) {
  const { build, inputs, thread, noToken, provisioned } = saying;
  const isOfUse = mayBeSaid(build, inputs) || hasStarted(thread) || provisioned.incident !== undefined;
  if (noToken === undefined && isOfUse) return askGitHub(saying, host);
  return { build, notes: [], details: [] };
}

function reasonForSuperseded({ outcome: { supersededBy } }: Build): string | undefined {
  return supersededBy === undefined ? undefined : `Superseded by #${supersededBy.number}.`;
}

/** The message, and the report's base with what is to be said of how it came to be. */
async function write(base: ReportBase, subject: Happening & Pick<Saying, "isBeforeCheckout">, host: Host) {
  const { build, event, inputs, isBeforeCheckout } = subject;
  const looked = await askFiles(build, event, inputs, host);
  const message = await writeMessage({ build: looked.build, event, inputs, isBeforeCheckout }, host);
  const { notes, details } = message;
  return { message, base: withMore(withMore(base, looked), { notes, details }) };
}

/** What is to be said nowhere still finishes what says that something started. */
function onlyFinishesOf({ outcome }: Build, silence: string | undefined): Announcement["onlyFinishes"] {
  if (outcome.supersededBy !== undefined) return { orReplies: true };
  return silence === undefined ? undefined : { orReplies: false };
}

type Written = { readonly base: ReportBase; readonly message: Writing };

/** How the room of an incident is told, where what happened makes one or ends one. */
async function incidentOf(happening: Happening & { readonly event: Event }, { incident }: Provisioned) {
  if (incident === undefined) return undefined;
  const { isIncident, tellIncident } = await import("./tell-incident.ts");
  if (!isIncident(incident, happening)) return undefined;
  return async (sent: Sent, written: Written, host: Host): Promise<Sent> => {
    const { report } = sent;
    const { deliveries, notes, warnings, problems } = await tellIncident(incident, happening, written, host);
    const all = {
      deliveries: [...report.deliveries, ...deliveries],
      notes: [...report.notes, ...notes],
      warnings: [...report.warnings, ...warnings],
      problems: [...report.problems, ...problems],
    };
    return { ...sent, report: { ...report, ...all } };
  };
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
