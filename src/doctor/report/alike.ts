import { listText } from "../../text/list.ts";
import type { Row } from "../row.ts";

/** Rows of one state that have one remedy, told together. */
export type Alike = readonly [Row, ...Row[]];

/** Groups rows by what there is to be done; where that is nothing that can be told, each stands alone. */
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

/** Of more than this, one sentence stands for those that say the same. */
const MAX_TOLD = 3;

/** The rows of a group, those that differ in nothing but their subject as one. */
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

/** What is said, without of what. */
function shapeOf({ what, found }: Row): string {
  const subject = subjectOf(what);
  return subject === "" ? found : found.replaceAll(subject, "…");
}

function subjectOf(what: string): string {
  return /^[\w-]+: (.*)$/s.exec(what)?.[1] ?? what;
}
