import { escapeMarkdown, fenced, inlineCode } from "../../text/markup/markdown.ts";
import type { Checkup } from "../examine.ts";
import type { Row, State } from "../row.ts";

const MARKS: Readonly<Record<State, string>> = { fault: "❌", warning: "⚠️", ok: "✅", unchecked: "➖" };

const ORDER: readonly State[] = ["fault", "warning", "unchecked", "ok"];

/** Rows in the order of their weight, faults first. */
export function sorted(rows: readonly Row[]): readonly Row[] {
  return ORDER.flatMap((state) => rows.filter((row) => row.state === state));
}

/** What came of it, in a few words. */
export function headingOf(rows: readonly Row[]): string {
  const count = (state: State): number => rows.filter((row) => row.state === state).length;
  const [faults, warnings] = [count("fault"), count("warning")];
  const look = `${warnings} thing${warnings === 1 ? "" : "s"} to look at`;
  if (faults === 0)
    return warnings === 0 ? "Nothing stands in the way" : `Nothing stands in the way, ${look}`;
  const change = `${faults} thing${faults === 1 ? "" : "s"} to change`;
  return warnings === 0 ? change : `${change}, ${look}`;
}

/** The job summary: what to change, each with its lines to paste, then the table of all that was checked. GitHub Markdown. */
export function checkupSummary({ rows, plan }: Checkup): string {
  const told = sorted(rows);
  const open = told.filter(({ state }) => state === "fault" || state === "warning");
  const parts = [
    `### 🩺 Webex Notify: ${headingOf(rows)}`,
    ...groupsOf(open).map(itemOf),
    plan,
    open.length === 0 ? tableOf(told) : folded(`All ${told.length} checks`, tableOf(told)),
    "Nothing was sent, and nothing was changed.",
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** Rows of one state that have one remedy, told together. */
function groupsOf(rows: readonly Row[]): readonly (readonly [Row, ...Row[]])[] {
  const remedyOf = (row: Row): string => JSON.stringify([row.state, row.advice, row.lines]);
  const groups: [Row, ...Row[]][] = [];
  for (const row of rows) {
    const group =
      row.lines === undefined ? undefined : groups.find(([first]) => remedyOf(first) === remedyOf(row));
    if (group === undefined) groups.push([row]);
    else group.push(row);
  }
  return groups;
}

function itemOf(rows: readonly [Row, ...Row[]]): string {
  const [{ advice, lines }] = rows;
  const parts = [
    ...rows.map(({ what, state, found }) => `${MARKS[state]} **${textOf(what)}** — ${textOf(found)}`),
    advice === undefined ? "" : `👉 ${textOf(advice)}`,
    lines === undefined ? "" : fenced(lines).replace(/^(`+)/, "$1yaml"),
  ];
  return parts.filter(Boolean).join("\n\n");
}

function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ state, what, found, advice = "", lines = "" }) => {
    const code = lines.split("\n").map(inlineCode).filter(Boolean).join("<br>");
    const change = [textOf(advice), code.replaceAll("|", "\\|")].filter(Boolean).join("<br>");
    return `| ${MARKS[state]} | ${textOf(what)} | ${textOf(found)} | ${change} |`;
  });
  return ["| | Checked | Found | To change |", "| --- | --- | --- | --- |", ...cells].join("\n");
}

function folded(label: string, content: string): string {
  return [`<details><summary>${label}</summary>`, "", content, "", "</details>"].join("\n");
}

/** A sentence of ours, in which backticks mark code and all else is plain. */
function textOf(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, at) => (at % 2 === 1 ? part.replaceAll("|", "\\|") : plainPart(part)))
    .join("");
}

/** The blanks at its ends part it from code. */
function plainPart(part: string): string {
  const before = part === part.trimStart() ? "" : " ";
  const after = part === part.trimEnd() ? "" : " ";
  return [before, escapeMarkdown(part.trim()), after].join("");
}
