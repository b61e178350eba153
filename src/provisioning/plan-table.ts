import { escapeMarkdown } from "../text/markdown.ts";
import { oneLine } from "../text/plain.ts";
import type { Change, Plan } from "./change.ts";

const SIGNS: Readonly<Record<Change["kind"], string>> = { create: "+", change: "~", remove: "-", keep: "=" };

/** A plan as lines of a log: a sign, what is done, to what; then the refusals and the count. */
export function planLines({ changes, refusals }: Plan): readonly string[] {
  const told = changes.map((change) => {
    const details = change.details.length === 0 ? "" : ` (${change.details.map(oneLine).join("; ")})`;
    return `${SIGNS[change.kind]} ${change.kind.padEnd(6)} ${change.what.padEnd(11)} ${nameOf(change)}${details}`;
  });
  return [...told, ...refusals.map((refusal) => `! ${refusal}`), `Plan: ${countText(changes)}.`];
}

/** A plan as Markdown for a job summary; what stays as it is, is counted only, unless there is a reason to tell. */
export function planMarkdown({ changes, refusals }: Plan): string {
  const shown = changes.filter(({ kind, details }) => kind !== "keep" || details.length > 0);
  const rows = shown.map((change) => {
    const cells = [change.kind, change.what, nameOf(change), change.details.join("; ")];
    return `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  });
  const table =
    rows.length === 0
      ? []
      : [["| Do | What | Name | Details |", "| --- | --- | --- | --- |", ...rows].join("\n")];
  const refused = refusals.map((refusal) => `- ❌ ${escapeMarkdown(refusal)}`).join("\n");
  const head = `**Plan:** ${countText(changes)}.`;
  return [head, ...table, refused].filter(Boolean).join("\n\n");
}

/** A plan as the `changes` output holds it; no ids but the names that the manifest has. */
export function planJson({ changes }: Plan): string {
  return JSON.stringify(changes.map(({ target: _, ...told }) => told));
}

function nameOf({ what, name, in: place }: Change): string {
  if (place === undefined) return oneLine(name);
  return what === "welcome" ? `to ${oneLine(place)}` : `${oneLine(name)} in ${oneLine(place)}`;
}

function countText(changes: readonly Change[]): string {
  const count = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind).length;
  return `${count("create")} to create, ${count("change")} to change, ${count("remove")} to remove, ${count("keep")} to keep`;
}
