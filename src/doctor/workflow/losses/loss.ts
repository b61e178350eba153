import type { Payload } from "../../../build/payload.ts";
import { nearest } from "../../../text/nearest.ts";
import type { Row } from "../../row.ts";
import { isId, type OwnPlace, type Table } from "../own-place.ts";

/** Why a value of a context is empty, as the end of a sentence, and what to do about it. */
export interface Loss extends Pick<Row, "advice" | "lines"> {
  readonly state?: Row["state"] | undefined;
  readonly why: string;
  /** The expression that was most likely meant in its place. */
  readonly meant?: string | undefined;
  /** Whether nothing that happens in a run could give it a value. */
  readonly isAlways?: boolean;
  /** Whether runs for another event of the workflow have a value, and those for this one have another that is like it. */
  readonly isUneven?: boolean;
}

/** A value in one of GitHub's contexts, which is empty. */
export interface Asked {
  readonly input: string;
  readonly context: string;
  readonly names: readonly string[];
}

/** What decides which values the step gets. */
export interface Place extends OwnPlace {
  readonly step: Table;
  readonly job: Table;
  /** Why GitHub gives this run no secrets, as the end of a sentence. */
  readonly secretless: string | undefined;
  readonly eventName: string;
  readonly payload: Payload;
}

/** A name that does not exist, and the expression with the name that was meant. */
export function misnamed(
  why: string,
  name: string,
  known: readonly string[],
  meant: (near: string) => string,
): Loss {
  const near = nearest(name, known.filter(isId));
  return near === undefined ? { why, advice: CHECK } : { why, meant: meant(near) };
}

/** What to do about a name that is similar to none. */
export const CHECK = "Check the name, or remove the line.";

/** The name in a list that GitHub takes for this one. It ignores case. */
export function sameIn(names: readonly string[], name: string): string | undefined {
  return names.find((one) => one.toLowerCase() === name.toLowerCase());
}

/** The value in a map that GitHub gives for a name. */
export function valueNamed(table: Table, name: string): unknown {
  const own = sameIn(Object.keys(table), name);
  return own === undefined ? undefined : table[own];
}
