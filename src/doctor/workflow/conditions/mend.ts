import { readExpression } from "../expressions/read-expression.ts";
import { type Condition, changed, type Flaw } from "./flaw.ts";
import { afterFailureIn } from "./flaws/after-failure.ts";
import { bareIn } from "./flaws/bare-values.ts";
import { joinedIn } from "./flaws/joined.ts";
import { lostIn } from "./flaws/lost-values.ts";
import { trueOperandsIn } from "./flaws/true-operands.ts";
import { unequalIn } from "./flaws/unequal-values.ts";
import { unreachedIn } from "./flaws/unreached-events.ts";
import { listsIn } from "./flaws/whole-lists.ts";
import type { Scope } from "./own-conditions.ts";

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
  listsIn,
  lostIn,
  unequalIn,
  bareIn,
  unreachedIn,
  operandsIn,
  joinedIn,
  afterFailureIn,
];

/** Reads a condition without braces. */
export function mend(source: string, scope: Scope): Mended {
  let meant = source;
  const whys: string[] = [];
  const apart: Flaw[] = [];
  for (const check of CHECKS) {
    const expression = readExpression(meant);
    if (expression === undefined) break;
    const flaws = check({ source: meant, expression, scope });
    apart.push(...flaws.filter(({ changes }) => changes.length === 0));
    whys.push(...flaws.filter(({ changes, why }) => changes.length > 0 && why !== "").map(({ why }) => why));
    meant = changed(
      meant,
      flaws.flatMap(({ changes }) => changes),
    );
  }
  const isSure = apart.every(({ isElsewhere }) => isElsewhere);
  return { whys: [...new Set(whys)], meant: isSure ? meant : undefined, apart };
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
