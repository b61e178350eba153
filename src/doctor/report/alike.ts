import { listText } from "../../text/list.ts";
import type { Row } from "../row.ts";

/** Rows with the same state and remedy, reported together. */
export type Alike = readonly [Row, ...Row[]];

/** Groups rows by their remedy. A row without one is its own group. */
export function alike(rows: readonly Row[]): readonly Alike[] {
  const remedyOf = ({ state, advice, lines }: Row): string => JSON.stringify([state, advice, lines]);
  const groups: [Row, ...Row[]][] = [];
  for (const row of rows) {
    const group =
      row.advice === undefined ? undefined : groups.find(([first]) => remedyOf(first) === remedyOf(row));
    if (group === undefined) groups.push([row]);
    else group.push(row);
  }
  return groups;
}

/** Number of similar rows after which they are combined into one sentence. */
const MAX_TOLD = 3;

/** The rows of a group. Rows that differ only in their subject are combined. */
export function told(group: Alike): readonly Row[] {
  if (group.length <= MAX_TOLD) return group;
  const byShape = Map.groupBy(group, shapeOf);
  return [...byShape.values()].flatMap((rows) => {
    const [first, ...others] = rows;
    if (first === undefined || rows.length <= MAX_TOLD) return rows;
    const subjects = others.map(({ what }) => `"${subjectOf(what)}"`);
    return [
      { ...first, found: `${first.found} The same applies to ${listText(subjects, subjects.length)}.` },
    ];
  });
}

/** A row's sentence without its subject. */
function shapeOf({ what, found }: Row): string {
  const subject = subjectOf(what);
  return subject === "" ? found : found.replaceAll(subject, "…");
}

function subjectOf(what: string): string {
  return /^[\w-]+: (.*)$/s.exec(what)?.[1] ?? what;
}
