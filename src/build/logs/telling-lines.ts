import { BOILERPLATE } from "./signs/boilerplate.ts";
import { COMPILERS } from "./signs/compilers.ts";
import { CONTAINERS } from "./signs/containers.ts";
import { EXCEPTIONS } from "./signs/exceptions.ts";
import { GENERAL } from "./signs/general.ts";
import { INFRASTRUCTURE } from "./signs/infrastructure.ts";
import { PACKAGES } from "./signs/packages.ts";
import type { Weight } from "./signs/sign.ts";
import { TEST_RUNNERS } from "./signs/test-runners.ts";

/** A line that tells something of why a step failed. */
export interface TellingLine {
  /** Its place in the log. */
  readonly at: number;
  readonly weight: Weight | typeof MARKED;
}

/** What GitHub itself marks as an error weighs most. */
export const MARKED = 6;

const FAMILIES = [
  COMPILERS,
  TEST_RUNNERS,
  PACKAGES,
  CONTAINERS,
  INFRASTRUCTURE,
  EXCEPTIONS,
  GENERAL,
] as const;

/** Signs by weight, the heaviest first: the first that is seen decides. */
const SIGNS = ([5, 4, 3, 2, 1] as const).map((weight) => ({
  weight,
  patterns: FAMILIES.flatMap((family) => family[weight] ?? []),
}));

/** Characters of a line in which signs are looked for: they begin it, or stand in the sentence that it is. */
const LOOKED_AT = 400;

/** The lines that tell something, in the log's order. `marked` are texts that GitHub's `##[error]` stands before. */
export function tellingLines(lines: readonly string[], marked: ReadonlySet<string>): readonly TellingLine[] {
  return lines.flatMap((line, at) => {
    const weight = weightOf(coreOf(line), marked.has(line));
    return weight === undefined ? [] : [{ at, weight }];
  });
}

function weightOf(core: string, isMarked: boolean): TellingLine["weight"] | undefined {
  if (core === "" || BOILERPLATE.some((pattern) => pattern.test(core))) return undefined;
  if (isMarked) return MARKED;
  return SIGNS.find(({ patterns }) => patterns.some((pattern) => pattern.test(core)))?.weight;
}

/** What tools put before each line: BuildKit's step and time, Compose's service, Terraform's frame, a clock. */
const BEFORE =
  /^(?:#\d{1,5} \d{1,7}\.\d{1,4} |[\w.-]{1,60} {1,30}\| |[│┃|] {0,3}|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]? (?:- )?|\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]? )/;

/** The start of a line without what its tool puts before every one. */
export function coreOf(line: string): string {
  return line.slice(0, LOOKED_AT).replace(BEFORE, "").trimEnd();
}
