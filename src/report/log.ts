import type { Delivery } from "../delivery/delivery.ts";
import { oneLine } from "../text/plain.ts";
import type { StepReport } from "./step-report.ts";

/** What the log says of a step, one line an entry; none of them can be a command to the runner. */
export function logLinesOf(report: StepReport): readonly string[] {
  const message = report.markdown === "" ? [] : report.markdown.split("\n").map((line) => inert(`│ ${line}`));
  return [...message, ...report.deliveries.filter(({ status }) => status !== "failed").map(lineOf)];
}

/** A failed delivery as an annotation: what failed, and what to do. */
export function annotationOf({ destination, error, advice }: Delivery): string {
  return [`${destination}: ${error}`, advice].filter(Boolean).join(" ");
}

function lineOf({ destination, status, recipient, messageId, attempts, error }: Delivery): string {
  const count = attempts > 1 ? ` after ${attempts} attempts` : "";
  const words = {
    sent: `Sent to ${destination}${count}, message ${messageId}`,
    planned: `Would send to ${destination}${recipient === undefined || recipient === destination ? "" : ` (${recipient})`}`,
    skipped: `Skipped ${destination}: ${error}`,
    failed: `Failed: ${destination}`,
  };
  return inert(oneLine(words[status]));
}

/** The runner takes `::name::` at the start of a line and `##[name]` anywhere in it for a command. */
function inert(line: string): string {
  return line.replaceAll("##[", "##\u200b[");
}
