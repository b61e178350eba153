import { BOILERPLATE, COUNTS_NONE, COUNTS_SOME } from "./signs/boilerplate.ts";
import { COMPILERS } from "./signs/compilers.ts";
import { CONTAINERS } from "./signs/containers.ts";
import { EXCEPTIONS } from "./signs/exceptions.ts";
import { GENERAL } from "./signs/general.ts";
import { INFRASTRUCTURE } from "./signs/infrastructure.ts";
import { LINTERS } from "./signs/linters.ts";
import { PACKAGES } from "./signs/packages.ts";
import type { Sign, Weight } from "./signs/sign.ts";
import { TEST_RUNNERS } from "./signs/test-runners.ts";

/** A line that says something about why a step failed. */
export interface Clue {
  /** Index of the line in the log. */
  readonly at: number;
  readonly weight: Weight;
  /** The sign that was found in the line. Lines with the same sign are of the same kind. */
  readonly sign?: Sign;
}

/** An error marked by GitHub itself has the highest weight. */
const MARKED: Weight = 6;

const FAMILIES = [
  COMPILERS,
  LINTERS,
  TEST_RUNNERS,
  PACKAGES,
  CONTAINERS,
  INFRASTRUCTURE,
  EXCEPTIONS,
  GENERAL,
] as const;

/** Signs by weight, heaviest first. The first match decides. */
const SIGNS = ([6, 5, 4, 3, 2, 1] as const).flatMap((weight) =>
  FAMILIES.flatMap((family) => (family[weight] ?? []).map((sign) => ({ weight, sign }))),
);

/** Number of characters of a line that are searched for signs, which are at its start or in its sentence. */
const LOOKED_AT = 400;

/** The informative lines, in the log's order. `marked` contains the texts that GitHub marks with `##[error]`. */
export function cluesIn(lines: readonly string[], marked: ReadonlySet<string>): readonly Clue[] {
  return lines.flatMap((line, at) => {
    const seen = signIn(coreOf(line), marked.has(line));
    return seen === undefined ? [] : [{ at, ...seen }];
  });
}

function signIn(core: string, isMarked: boolean): Omit<Clue, "at"> | undefined {
  if (weighsNothing(core)) return undefined;
  if (isMarked) return { weight: MARKED };
  return SIGNS.find(({ sign }) => isIn(sign, core));
}

/** Whether a line is not informative, whatever words it contains. */
export function weighsNothing(core: string): boolean {
  if (core === "" || BOILERPLATE.some((sign) => isIn(sign, core))) return true;
  return COUNTS_NONE.test(core) && !COUNTS_SOME.test(core);
}

function isIn(sign: Sign, core: string): boolean {
  return typeof sign === "string" ? core.includes(sign) : sign.test(core);
}

/** Prefixes that tools write before each line: BuildKit's step and time, Compose's service, Terraform's frame, a time. */
const BEFORE =
  /^(?:#\d+ \d+\.\d+ |[\w.-]+ +\| |[│┃|] {0,3}|\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]? (?:- )?)/;

/** The start of a line without the prefix that its tool writes before every line. */
export function coreOf(line: string): string {
  return line.slice(0, LOOKED_AT).replace(BEFORE, "").trimEnd();
}
