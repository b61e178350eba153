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

/** A line that tells something of why a step failed. */
export interface Clue {
  /** Its place in the log. */
  readonly at: number;
  readonly weight: Weight;
  /** What shows it; lines of one sign are of one kind. */
  readonly sign?: Sign;
}

/** What GitHub itself marks as an error weighs as much as anything. */
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

/** Signs by weight, the heaviest first: the first that is seen decides. */
const SIGNS = ([6, 5, 4, 3, 2, 1] as const).flatMap((weight) =>
  FAMILIES.flatMap((family) => (family[weight] ?? []).map((sign) => ({ weight, sign }))),
);

/** Characters of a line in which signs are looked for: they begin it, or stand in the sentence that it is. */
const LOOKED_AT = 400;

/** The lines that tell something, in the log's order. `marked` are texts that GitHub's `##[error]` stands before. */
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

/** Whether a line tells nothing, whatever words are in it. */
export function weighsNothing(core: string): boolean {
  if (core === "" || BOILERPLATE.some((sign) => isIn(sign, core))) return true;
  return COUNTS_NONE.test(core) && !COUNTS_SOME.test(core);
}

function isIn(sign: Sign, core: string): boolean {
  return typeof sign === "string" ? core.includes(sign) : sign.test(core);
}

/** What tools put before each line: BuildKit's step and time, Compose's service, Terraform's frame, a clock. */
const BEFORE =
  /^(?:#\d+ \d+\.\d+ |[\w.-]+ +\| |[│┃|] {0,3}|\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]? (?:- )?)/;

/** The start of a line without what its tool puts before every one. */
export function coreOf(line: string): string {
  return line.slice(0, LOOKED_AT).replace(BEFORE, "").trimEnd();
}
