/** An entry of a list without what was meant as a comment. */
export interface Uncommented {
  /** "" if the entry is nothing but a comment. */
  readonly meant: string;
  /** What to do about it, as a clause. */
  readonly says: string;
}

/** A mark that begins a comment, and nothing else, in a name or a path. */
const MARK = /(?:^|\s)#(?:\s|$)/;

/** The entry without its comment, which belongs to it in a text of several lines; `undefined` if it has none. */
export function uncommented(entry: string, mark: RegExp = MARK): Uncommented | undefined {
  const at = mark.exec(entry)?.index;
  if (at === undefined) return undefined;
  const meant = entry.slice(0, at).trimEnd();
  const what = meant === "" ? "the line" : 'everything from "#" on';
  return { meant, says: `below "|", YAML has no comments, so remove ${what}` };
}
