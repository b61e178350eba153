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
const HALF = /^(?:\$\{\{?|\{\{)\s*([\w.-]+)\s*\}{0,2}$/;

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
    const [, half] = HALF.exec(text) ?? [];
    const [, expression = half ?? "", path = ""] = START.exec(text) ?? [];
    if (row.state === "ok" || !BARE.test(expression)) return row;
    // A value that others chose may name a secret.
    const isReported = half !== undefined || row.found.includes("GitHub replaces only expressions");
    const isOwn = written[input] === text && isReported;
    const mayLeak = FROM_OTHERS.includes(input) && HOLDS_SECRETS.test(expression);
    const isHalf = half !== undefined && !FROM_OTHERS.includes(input);
    const isMeant = isHalf || row.found.includes(`\${{ ${expression} }}`);
    if (!isOwn && (mayLeak || !isMeant)) return row;
    const { advice, lines } = pasteOfExpression(input, expression);
    return { ...row, advice, lines: lines + path };
  });
}
