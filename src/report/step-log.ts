import type { Delivery } from "../delivery/delivery.ts";
import { oneLine } from "../text/markup/plain.ts";
import type { Fault, StepReport } from "./step-report.ts";

/** The runner also ends a line at a carriage return. */
const LINE_END = /\r\n?|\n/;

/** The log of a step, one line per entry. */
export function logLinesOf(report: StepReport): readonly string[] {
  const message = report.markdown === "" ? [] : report.markdown.split(LINE_END).map((line) => `│ ${line}`);
  const deliveries = report.deliveries.filter(({ status }) => status !== "failed").map(lineOf);
  return [...(report.provisioning?.lines ?? []), ...message, ...deliveries, ...report.notes];
}

/** A failed delivery as an annotation: what failed and what to do. */
export function annotationOf({ destination, error, advice }: Fault): string {
  return [`${destination}: ${error}`, advice].filter(Boolean).join(" ");
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
  return oneLine([words[status], note].filter(Boolean).join(". "));
}
