import type { Delivery } from "../delivery/delivery.ts";
import { oneLine } from "../text/plain.ts";
import { withoutSecrets } from "../text/secrets.ts";
import type { Fault, StepReport } from "./step-report.ts";

/** The runner ends a line at a carriage return as well. */
const LINE_END = /\r\n?|\n/;

/** What the log says of a step, one line an entry; none of them can be a command to the runner. */
export function logLinesOf(report: StepReport): readonly string[] {
  const message =
    report.markdown === "" ? [] : report.markdown.split(LINE_END).map((line) => inert(`│ ${line}`));
  const deliveries = report.deliveries.filter(({ status }) => status !== "failed").map(lineOf);
  const changes = (report.provisioning?.lines ?? []).map((line) => inert(line));
  return [...changes, ...message, ...deliveries, ...report.notes.map((note) => inert(note))];
}

/** What did not arrive, as an annotation: what failed, and what to do. */
export function annotationOf({ destination, error, advice }: Fault): string {
  return [`${destination}: ${error}`, advice].filter(Boolean).join(" ");
}

/** A line that is one already, for the log: without secrets, and no command to the runner. */
export function shownLine(line: string, secrets: readonly string[]): string {
  return inert(withoutSecrets(line, secrets));
}

/** A sentence with words from outside as one line of the log: without secrets, and no command to the runner. */
export function logLine(sentence: string, secrets: readonly string[]): string {
  return inert(withoutSecrets(oneLine(sentence), secrets));
}

function lineOf({ destination, status, recipient, messageId, attempts, error, note }: Delivery): string {
  const count = attempts > 1 ? ` after ${attempts} attempts` : "";
  const what = `${count}${messageId === undefined ? "" : `, message ${messageId}`}`;
  const words = {
    sent: `Sent to ${destination}${what}`,
    edited: `Edited in ${destination}${what}`,
    replied: `Replied in ${destination}${what}`,
    planned: `Would send to ${destination}${recipient === undefined || recipient === destination ? "" : ` (${recipient})`}`,
    skipped: `Skipped ${destination}: ${error}`,
    failed: `Failed: ${destination}`,
  };
  return inert(oneLine([words[status], note].filter(Boolean).join(". ")));
}

/** The runner takes `::name::` at the start of a line and `##[name]` anywhere in it for a command. */
function inert(line: string): string {
  return line.replaceAll("##[", "##\u200b[");
}
