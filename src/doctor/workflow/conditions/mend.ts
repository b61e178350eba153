import { readExpression } from "../expressions/read-expression.ts";
import { calledIn, defaultsIn, schedulesIn } from "./events/called-events.ts";
import { unreachedIn } from "./events/unreached-events.ts";
import { momentsIn } from "./events/unreached-moments.ts";
import { type Condition, changed, type Flaw } from "./flaw.ts";
import { afterFailureIn } from "./flaws/after-failure.ts";
import { bareIn } from "./flaws/bare-values.ts";
import { emptyIn } from "./flaws/empty-parts.ts";
import { joinedIn } from "./flaws/joined.ts";
import { joinedResultsIn } from "./flaws/joined-results.ts";
import { lostIn } from "./flaws/lost-values.ts";
import { neededIn } from "./flaws/needed-ends.ts";
import { trueOperandsIn } from "./flaws/true-operands.ts";
import { unequalIn } from "./flaws/unequal-values.ts";
import { listsIn } from "./flaws/whole-lists.ts";
import { objectsIn, wholesIn } from "./flaws/whole-objects.ts";
import type { Scope } from "./own-conditions.ts";
import { unsetIn } from "./unset-env.ts";

/** What is wrong with a condition, and the condition that was meant. */
export interface Mended {
  readonly whys: readonly string[];
  /** `undefined` if a part of what was meant is not known. */
  readonly meant: string | undefined;
  /** What has its own advice, because the condition itself may stay. */
  readonly apart: readonly Flaw[];
}

/** All checks of a condition. Each reads what those before it left. */
const CHECKS: readonly ((condition: Condition) => readonly Flaw[])[] = [
  objectsIn,
  wholesIn,
  listsIn,
  lostIn,
  emptyIn,
  unsetIn,
  unequalIn,
  // One comparison may have two mistakes.
  unequalIn,
  bareIn,
  unreachedIn,
  calledIn,
  schedulesIn,
  momentsIn,
  defaultsIn,
  operandsIn,
  joinedIn,
  joinedResultsIn,
  neededIn,
  afterFailureIn,
];

/** Reads a condition without braces. */
export function mend(source: string, scope: Scope): Mended {
  const start: Found = { meant: source, flaws: [] };
  const { meant, flaws } = CHECKS.reduce((found, check) => withCheck(found, check, scope), start);
  const apart = flaws.filter(({ changes }) => changes.length === 0);
  const whys = flaws.filter(({ changes, why }) => changes.length > 0 && why !== "").map(({ why }) => why);
  const isSure = apart.every(({ isElsewhere }) => isElsewhere);
  return { whys: [...new Set(whys)], meant: isSure ? meant : undefined, apart };
}

/** What the checks so far found, and what they left. */
interface Found {
  readonly meant: string;
  readonly flaws: readonly Flaw[];
}

function withCheck(found: Found, check: (condition: Condition) => readonly Flaw[], scope: Scope): Found {
  const { meant: source, flaws } = found;
  const expression = readExpression(source);
  if (expression === undefined) return found;
  const own = check({ source, expression, scope });
  const changes = own.flatMap((flaw) => flaw.changes);
  return { meant: changed(source, changes), flaws: [...flaws, ...own] };
}

function operandsIn({ source }: Condition): readonly Flaw[] {
  const operands = trueOperandsIn(source);
  if (operands === undefined) return [];
  const { shown, meant } = operands;
  const why = `\`${shown}\` is always true, because a text that is compared with nothing is true.`;
  if (meant === undefined) return [{ why, changes: [], advice: COMPARE }];
  return [{ why, changes: [{ from: 0, to: source.length, by: meant }] }];
}

const COMPARE = "Compare the text with a value, as in `github.ref_name == 'main'`.";
