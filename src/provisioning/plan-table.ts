import { cutToCharacters } from "../text/cut.ts";
import { escapeMarkdown } from "../text/markup/markdown.ts";
import { oneLine } from "../text/markup/plain.ts";
import type { ChangeResult } from "./apply/apply-plan.ts";
import type { Change, Plan } from "./plan/change.ts";
import { changeWords } from "./plan/change-words.ts";

const SIGNS: Readonly<Record<Change["kind"], string>> = { create: "+", change: "~", remove: "-", keep: "=" };

/** A plan as lines of a log: a sign, the action, and its object, followed by the refusals and the totals. */
export function planLines({ changes, refusals }: Plan): readonly string[] {
  const told = changes.map((change) => {
    const details = change.details.length === 0 ? "" : ` (${change.details.map(short).join("; ")})`;
    return `${SIGNS[change.kind]} ${change.kind.padEnd(6)} ${change.what.padEnd(11)} ${nameOf(change)}${details}`;
  });
  return [...told, ...refusals.map((refusal) => `! ${refusal}`), `Plan: ${countText(changes)}.`];
}

/** In characters. A long description must not hide the rest of a plan. */
const MAX_DETAIL = 300;

function short(text: string): string {
  return cutToCharacters(oneLine(text), MAX_DETAIL);
}

/** The results of a plan as lines of a log: successes are counted, everything else is named. */
export function outcomeLines(outcomes: readonly ChangeResult[]): readonly string[] {
  const done = outcomes.filter(({ state }) => state === "done");
  const told = outcomes.filter(({ state, note }) => state !== "done" || note !== undefined);
  const lines = told.map(({ change, state, note }) => {
    return `${MARKS[state]} ${changeWords(change)}: ${oneLine(note ?? "")}`;
  });
  return outcomes.length === 0 ? [] : [...lines, `Done: ${done.length} of ${outcomes.length}.`];
}

const MARKS: Readonly<Record<ChangeResult["state"], string>> = { done: "✓", failed: "✗", open: "…" };

/** Sentences about the changes that were not made. */
export function outcomeProblems(outcomes: readonly ChangeResult[]): readonly string[] {
  const failed = outcomes.filter(({ state }) => state === "failed");
  const open = outcomes.filter(({ state }) => state === "open");
  const sentences = failed.map(({ change, note }) => `Could not ${changeWords(change)}: ${note}`);
  const lost = open
    .filter(({ isLost }) => isLost)
    .map(({ change, note }) => `The welcome ${nameOf(change)} was not sent. ${note}`);
  const held = new Set(open.flatMap(({ isHeld, note = "" }) => (isHeld ? [oneLine(note)] : [])));
  const known = [...sentences, ...lost, ...held];
  const left = open.filter(({ isLost, isHeld }) => !isLost && !isHeld);
  if (left.length === 0) return known;
  const names = left.slice(0, MAX_NAMED).map(({ change }) => changeWords(change));
  const more = left.length > MAX_NAMED ? ` and ${left.length - MAX_NAMED} more` : "";
  return [...known, `Not done: ${names.join(", ")}${more}. Run the step again to finish it.`];
}

const MAX_NAMED = 20;

const WORDS: Readonly<Record<Change["what"], string>> = {
  team: "team",
  "team-member": "member",
  room: "room",
  member: "member",
  moderator: "moderator",
  welcome: "welcome",
};

/**
 * A plan as Markdown for a job summary, with the results if it was applied. Unchanged entries are only counted, unless
 * there is a reason to list them.
 */
export function planMarkdown({ changes, refusals }: Plan, outcomes: readonly ChangeResult[] = []): string {
  const isDone = outcomes.length > 0;
  const columns = ["Do", "What", "Name", "Details", ...(isDone ? ["Result"] : [])];
  const shown = changes.filter(({ kind, details }) => kind !== "keep" || details.length > 0);
  const rows = shown.slice(0, MAX_ROWS).map((change) => {
    const outcome = outcomes.find((one) => one.change === change);
    const result = outcome && [RESULTS[outcome.state], outcome.note].filter(Boolean).join(": ");
    const cells = [change.kind, WORDS[change.what], nameOf(change), change.details.map(short).join("; ")];
    return rowOf([...cells.map(cellOf), ...(isDone ? [cellOf(result ?? "")] : [])]);
  });
  const table =
    rows.length === 0 ? [] : [[rowOf(columns), rowOf(columns.map(() => "---")), ...rows].join("\n")];
  const more = shown.length > MAX_ROWS ? `And ${shown.length - MAX_ROWS} more.` : "";
  const refused = refusals.map((refusal) => `- ❌ ${cellOf(refusal)}`).join("\n");
  const head = `**Plan:** ${countText(changes)}.`;
  return [head, ...table, more, refused].filter(Boolean).join("\n\n");
}

/** A summary can contain 1 MiB, but nobody reads that much. */
const MAX_ROWS = 500;

const RESULTS: Readonly<Record<ChangeResult["state"], string>> = {
  done: "✅ done",
  failed: "❌ failed",
  open: "⏸️ not done",
};

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function cellOf(text: string): string {
  return escapeMarkdown(oneLine(text));
}

/** A plan as the output `changes`, without IDs and unchanged entries. Long texts are cut, as everywhere else. */
export function changesJson({ changes }: Plan, outcomes: readonly ChangeResult[] | undefined): string {
  const told = changes.filter(({ kind }) => kind !== "keep");
  const byChange = new Map(outcomes?.map((one) => [one.change, one]));
  return JSON.stringify(
    told.map((change) => {
      const { kind, what, name, in: place } = change;
      const { state = "planned", note } = byChange.get(change) ?? {};
      const where = place === undefined ? {} : { in: short(place) };
      const texts = { name: short(name), ...where, details: change.details.map(short) };
      return { kind, what, ...texts, state, note: note && short(note) };
    }),
  );
}

/** A plan in a few words. */
export function planHeading(
  { changes, refusals }: Plan,
  outcomes: readonly ChangeResult[] | undefined,
): string {
  const wanted = changes.filter(({ kind }) => kind !== "keep").length;
  if (refusals.length > 0) return "❌ rooms and teams are refused";
  if (wanted === 0) return "✅ rooms and teams are as they should be";
  if (outcomes === undefined) return `📝 ${countText(changes)}, nothing done`;
  const done = outcomes.filter(({ state }) => state === "done").length;
  return `${done === wanted ? "✅" : "❌"} ${done} of ${wanted} changes done`;
}

/** A plan and its results in every form that is shown. */
export function planText(plan: Plan, outcomes?: readonly ChangeResult[]) {
  return {
    heading: planHeading(plan, outcomes),
    markdown: planMarkdown(plan, outcomes),
    changes: changesJson(plan, outcomes),
    lines: outcomeLines(outcomes ?? []),
  };
}

function nameOf({ what, name, in: place }: Change): string {
  if (place === undefined) return short(name);
  return what === "welcome" ? `to ${short(place)}` : `${short(name)} in ${short(place)}`;
}

function countText(changes: readonly Change[]): string {
  const count = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind).length;
  return `${count("create")} to create, ${count("change")} to change, ${count("remove")} to remove, ${count("keep")} to keep`;
}
