import { escapeMarkdown, fenced, inlineCode } from "../../text/markup/markdown.ts";
import type { Checkup } from "../examine.ts";
import { type Row, type State, WORKFLOW_FILE } from "../row.ts";
import { type Alike, alike, told } from "./alike.ts";

const MARKS: Readonly<Record<State, string>> = { fault: "❌", warning: "⚠️", ok: "✅", unchecked: "➖" };

const ORDER: readonly State[] = ["fault", "warning", "unchecked", "ok"];

/** What to do when the doctor is no longer needed: a step that keeps the line is green and posts nothing. */
export const HOW_TO_GO_ON = "To let the step do its work, remove the line `doctor: true`.";

/** Rows by severity, faults first. */
export function sorted(rows: readonly Row[]): readonly Row[] {
  return ORDER.flatMap((state) => rows.filter((row) => row.state === state));
}

/** The result in a few words. */
export function headingOf(rows: readonly Row[]): string {
  const count = (state: State): number => rows.filter((row) => row.state === state).length;
  const [faults, warnings] = [count("fault"), count("warning")];
  const things = (number: number, to: string): string[] =>
    number === 0 ? [] : [`${number} thing${number === 1 ? "" : "s"} to ${to}`];
  const isUnread = rows.some(({ what, state }) => what === WORKFLOW_FILE && state === "unchecked");
  const none = isUnread ? "No problems found, but the workflow file was not checked" : "No problems found";
  return [...things(faults, "change"), ...things(warnings, "look at")].join(", ") || none;
}

/**
 * The job summary, in GitHub Markdown: what to change, each with lines to paste, and a table of everything else that was
 * checked.
 */
export function checkupSummary({ rows, plan }: Checkup): string {
  const inOrder = sorted(rows);
  const isOpen = ({ state }: Row): boolean => state === "fault" || state === "warning";
  const [open, others] = [inOrder.filter(isOpen), inOrder.filter((row) => !isOpen(row))];
  const rest = others.length === 0 ? "" : markdownTable(others);
  const label = `What else was checked: ${others.length}`;
  const parts = [
    `### 🩺 Webex Notify: ${headingOf(rows)}`,
    ...alike(open).map(itemOf),
    plan,
    open.length === 0 || rest === "" ? rest : folded(label, rest),
    `Nothing was sent, and nothing was changed. ${HOW_TO_GO_ON}`,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function itemOf(rows: Alike): string {
  const [{ advice, lines }] = rows;
  const parts = [
    ...told(rows).map(({ what, state, found }) => `${MARKS[state]} **${textOf(what)}** — ${textOf(found)}`),
    advice === undefined ? "" : `👉 ${textOf(advice)}`,
    lines === undefined ? "" : fenced(lines).replace(/^(`+)/, "$1yaml"),
  ];
  return parts.filter(Boolean).join("\n\n");
}

function markdownTable(rows: readonly Row[]): string {
  const cells = rows.map(({ state, what, found, advice = "", lines = "" }) => {
    const change = [cellOf(advice), codeCell(lines)].filter(Boolean).join("<br>");
    return `| ${MARKS[state]} | ${cellOf(what)} | ${cellOf(found)} | ${change} |`;
  });
  return ["| | Checked | Found | To change |", "| --- | --- | --- | --- |", ...cells].join("\n");
}

/** YAML in a table cell. With several lines, the indentation must be kept. */
function codeCell(lines: string): string {
  if (!lines.includes("\n")) return inlineCode(lines).replaceAll("|", "\\|");
  const entities = lines.replace(/[&<>|*_`\\[\]\n]/g, (one) => `&#${one.charCodeAt(0)};`);
  return `<pre>${entities}</pre>`;
}

function folded(label: string, content: string): string {
  return [`<details><summary>${label}</summary>`, "", content, "", "</details>"].join("\n");
}

/** One of our sentences: backticks mark code, and everything else is plain text. */
function textOf(text: string): string {
  return sentence(text, (code) => code);
}

/** The same in a table, where a bar ends a cell even in code. Elsewhere, its backslash would be shown. */
function cellOf(text: string): string {
  return sentence(text, (code) => code.replaceAll("|", "\\|"));
}

function sentence(text: string, codeOf: (code: string) => string): string {
  const parts = text.split(/(`[^`]+`)/);
  return parts.map((part, at) => (at % 2 === 1 ? codeOf(part) : plainPart(part))).join("");
}

/** The blanks at its ends separate it from code. */
function plainPart(part: string): string {
  const before = part === part.trimStart() ? "" : " ";
  const after = part === part.trimEnd() ? "" : " ";
  return [before, escapeMarkdown(part.trim()), after].join("");
}
