import { inputText } from "../../../inputs/input-names.ts";
import { PLAIN_INPUTS } from "../../../inputs/slips/slip.ts";
import type { Environment } from "../../../model/environment.ts";
import { BARE } from "../../../text/markup/bare-expression.ts";
import { pasteOfExpression } from "../../input-lines.ts";
import type { Row } from "../../row.ts";
import { givenTo, type OwnPlace } from "../own-place.ts";

/** An expression at the beginning of a text, and a path below it. */
const START = /^(\w+\.[\w.-]+)(\/[\w./*-]*)?$/;

/** An expression that lacks a brace or the dollar sign, which GitHub does not replace. */
const HALF = /^(?:\$ ?\{\{?|\{\{)\s*([\w.-]+)\s*\}{0,2}$/;

/** Inputs whose values others may choose, such as the address of a deployment. */
const FROM_OTHERS: readonly string[] = ["environment-url", ...PLAIN_INPUTS];

/** Contexts whose values may be secret. */
const HOLDS_SECRETS = /^(?:secrets|env)\./;

/** Rows about expressions without braces, with the line that has them. */
export function withBraces(
  rows: readonly Row[],
  env: Environment,
  place: OwnPlace | undefined,
): readonly Row[] {
  const written = givenTo(place?.step);
  return rows.map((row) => {
    const [input = ""] = row.what.split(": ");
    const text = inputText(env, input) ?? "";
    const found = expressionIn(text);
    if (row.state === "ok" || found === undefined) return row;
    if (!isMeant(found, row, input, written[input] === text)) return row;
    const { advice, lines } = pasteOfExpression(input, found.expression);
    return { ...row, advice, lines: lines + found.path };
  });
}

/** An expression that GitHub left as it is, and the path below it. */
interface Left {
  readonly expression: string;
  readonly path: string;
  readonly isHalf: boolean;
}

function expressionIn(text: string): Left | undefined {
  const [, half] = HALF.exec(text) ?? [];
  const [, expression = half ?? "", path = ""] = START.exec(text) ?? [];
  return BARE.test(expression) ? { expression, path, isHalf: half !== undefined } : undefined;
}

/** Whether the row is about the expression. A value that others chose may name a secret. */
function isMeant({ expression, isHalf }: Left, { found }: Row, input: string, isOwn: boolean): boolean {
  if (isOwn && (isHalf || found.includes("GitHub replaces only expressions"))) return true;
  const isOfOthers = FROM_OTHERS.includes(input);
  if (isOfOthers && HOLDS_SECRETS.test(expression)) return false;
  return (isHalf && !isOfOthers) || found.includes(`\${{ ${expression} }}`);
}
