import { listText } from "../../../text/list.ts";

/** A name that is never filled. */
interface Unfilled {
  readonly name: string;
  readonly near: readonly string[];
  /** For a name below `data`, the names that `data` has. */
  readonly ofData?: readonly string[] | undefined;
}

/** What `data` has or lacks, as a sentence prefixed with a blank; "" if no name is below `data`, or if one may be a typo. */
export function dataHint(unknown: readonly Unfilled[]): string {
  const { name = "", ofData } = unknown.find(({ near, ofData }) => ofData && near.length === 0) ?? {};
  const [, lacking] = /^data\.([\w-]+)/.exec(name) ?? [];
  if (ofData === undefined || lacking === undefined) return "";
  return ofData.length > 0
    ? ` The input \`data\` has ${listText(ofData, MAX_LISTED)}.`
    : ` Give \`data:\` with \`${lacking}\`.`;
}

const MAX_LISTED = 6;

/** Whether a name is one of the user's own values. */
export function isOfData(name: string): boolean {
  return /^data\b/.test(name);
}

/** The names among the keys of `data` that can be shown in a sentence: others may have chosen the keys. */
export function namesOfData(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => /^[\w-]{1,40}$/.test(key));
}
