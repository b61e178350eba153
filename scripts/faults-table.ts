import { type FaultRow, isOfOtherRequests, type Level } from "../__tests__/faults/fault-row.ts";
import { FAULTS } from "../__tests__/faults/faults.ts";
import { table } from "./markdown-table.ts";

/** Longest value of an input that is shown, in characters. */
const MAX_VALUE = 40;

/** How the step ends. */
const VERDICTS: Readonly<Record<NonNullable<FaultRow["step"]>, string>> = {
  green: "",
  red: "The step fails.",
  cancelled: "The step is cancelled.",
  killed: "nothing from this step",
};

/** Formats every fault that is tested as a Markdown table: what the user sees, and what is lost. */
export function faultsTable(): string {
  const rows = FAULTS.flatMap(({ name, rows }) => rows.map((row) => [name, ...cellsOf(row)]));
  const losing = FAULTS.flatMap(({ rows }) => rows).filter(({ lost }) => !lost.startsWith("nothing"));
  const count = `${rows.length} faults are tested. ${losing.length} of them lose something, and each time the step says so.`;
  return `${count}\n\n${table(["", "Fault", "Inputs", "Requests", "You see", "Lost", "The doctor"], rows)}`;
}

function cellsOf(row: FaultRow): readonly string[] {
  const { fault, with: inputs = {}, requests, sees, step = "green", lost } = row;
  const levels = Object.entries(sees) as readonly [Level, string | readonly string[]][];
  const sentences = levels.flatMap(([level, seen]) => [seen].flat().map((one) => `${level}: ${prose(one)}`));
  const given = Object.entries(inputs).map(([name, value]) => `\`${name}: ${shortened(value)}\``);
  const seen = [...sentences, VERDICTS[step]].filter(Boolean);
  return [fault, given.join("<br>"), requestsText(requests), seen.join("<br>"), lost, doctorText(row)];
}

/** What the doctor says about it, or why it cannot know. */
function doctorText(row: FaultRow): string {
  const { beforehand } = row;
  if (typeof beforehand === "string") return `*${beforehand}*`;
  const mark = beforehand[0] === "error" ? "❌" : "⚠️";
  return isOfOtherRequests(row) ? `${mark} may find it` : `${mark} finds it`;
}

/** Formats requests like `POST /messages 429, 200`: repeated requests are named once, with their answers in order. */
function requestsText(requests: readonly string[]): string {
  const answers = Map.groupBy(requests, (request) => request.slice(0, request.lastIndexOf(" ")));
  return (
    [...answers].map(([request, all]) => `${request}: ${counted(all.map(statusOf))}`).join("<br>") || "none"
  );
}

function statusOf(request: string): string {
  const status = request.slice(request.lastIndexOf(" ") + 1);
  return status === "none" ? "no answer" : status;
}

function counted(statuses: readonly string[]): string {
  const counts = Map.groupBy(statuses, (status) => status);
  if (statuses.length <= 3) return statuses.join(", ");
  return [...counts]
    .map(([status, all]) => (all.length > 1 ? `${all.length} × ${status}` : status))
    .join(", ");
}

function shortened(value: string): string {
  return value.length > MAX_VALUE ? "…" : value;
}

/** A sentence for the table. Escapes what GitHub would read as Markdown. */
function prose(sentence: string): string {
  return sentence.replace(/[*_`<[\]]/g, "\\$&");
}
