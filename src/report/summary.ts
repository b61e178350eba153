import type { Delivery } from "../delivery/delivery.ts";
import { byteLength } from "../text/cut.ts";
import { escapeMarkdown } from "../text/markup/markdown.ts";
import { failuresOf, faultsOf, type StepReport } from "./step-report.ts";

/** The job summary in GitHub Markdown: what was sent and to whom, what failed, and what to do. */
export function summaryOf(report: StepReport): string {
  const parts = [
    `### Webex Notify: ${headingOf(report)}`,
    report.skippedReason === undefined ? "" : escapeMarkdown(report.skippedReason),
    tableOf(report.deliveries),
    report.provisioning?.markdown ?? "",
    listOf("What to change", report.problems),
    listOf("Worth knowing", [...report.warnings, ...report.notes]),
    messageOf(report),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function headingOf(report: StepReport): string {
  const { deliveries, isDryRun, skippedReason, problems } = report;
  if (skippedReason !== undefined) return "⏭️ nothing sent";
  if (deliveries.length === 0 && report.provisioning !== undefined) return report.provisioning.heading;
  const failed = failuresOf(report).length;
  const wanted = deliveries.filter(({ status }) => status !== "skipped").length;
  const destinations = `${wanted} destination${wanted === 1 ? "" : "s"}`;
  if (isDryRun) {
    return failed === 0
      ? "📝 dry run, nothing sent"
      : `❌ dry run, ${failed} of ${destinations} cannot be reached`;
  }
  if (wanted === 0)
    return deliveries.length > 0 || problems.length === 0 ? "⏭️ nothing sent" : "❌ nothing sent";
  const isFine = faultsOf(report).length === 0 && problems.length === 0;
  return `${isFine ? "✅" : "❌"} sent to ${wanted - failed} of ${destinations}`;
}

function tableOf(deliveries: readonly Delivery[]): string {
  if (deliveries.length === 0) return "";
  const rows = deliveries.map(
    (delivery) => `| ${escapeMarkdown(delivery.destination)} | ${resultOf(delivery)} |`,
  );
  return ["| Destination | Result |", "| --- | --- |", ...rows].join("\n");
}

const RESULT_WORDS: Readonly<Record<Delivery["status"], string>> = {
  sent: "✅ Sent",
  edited: "✅ Edited",
  replied: "✅ Replied",
  failed: "❌ Failed",
  skipped: "⏭️ Skipped",
  planned: "📝 Would be sent",
};

function resultOf({ status, attempts, error, advice, note, losses = [] }: Delivery): string {
  const count = attempts > 1 ? ` after ${attempts} attempts` : "";
  const lost = losses.flatMap((loss) => [`❌ ${loss.error}`, loss.advice]);
  const all = [`**${RESULT_WORDS[status]}**${count}`, note, error, advice, ...lost];
  const words = all.filter((text) => text !== undefined);
  return words.map((text, index) => (index === 0 ? text : escapeMarkdown(text))).join("<br>");
}

/** More sentences than this do not help anybody. */
const MAX_SENTENCES = 100;

function listOf(heading: string, sentences: readonly string[]): string {
  if (sentences.length === 0) return "";
  const shown = sentences.slice(0, MAX_SENTENCES).map((sentence) => `- ${escapeMarkdown(sentence)}`);
  const more = sentences.length > MAX_SENTENCES ? [`- And ${sentences.length - MAX_SENTENCES} more.`] : [];
  return [`**${heading}**`, "", ...shown, ...more].join("\n");
}

/** GitHub drops the summary of a step that has more. Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Whether GitHub accepts a summary. Another write of the same step could have used some of the space. */
export function isTooLong(summary: string): boolean {
  return byteLength(summary) > MAX_SUMMARY_BYTES - 1024;
}

/** A summary with the result only, instead of one that GitHub would drop. */
export function shortSummaryOf(report: StepReport): string {
  return `### Webex Notify: ${headingOf(report)}\n\n${TOO_LONG}\n`;
}

export const TOO_LONG = "The job summary is shortened, because GitHub accepts only 1 MiB. See the log.";

/** The message as a quotation. GitHub renders its Markdown, too. */
function messageOf({ markdown, skippedReason, isDryRun }: StepReport): string {
  if (markdown === "") return "";
  const label =
    skippedReason === undefined && !isDryRun ? "The message" : "The message that would have been sent";
  const quoted = markdown.split("\n").map((line) => `> ${line}`.trimEnd());
  return [`<details><summary>${label}</summary>`, "", ...quoted, "", "</details>"].join("\n");
}
