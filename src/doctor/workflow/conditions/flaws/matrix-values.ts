import { anyOfText } from "../../../../text/list.ts";
import { typoOf } from "../../../../text/nearest.ts";
import type { Comparison } from "../../expressions/comparisons.ts";
import { valueNamed } from "../../losses/loss.ts";
import { scalarOf, tableOf } from "../../own-place.ts";
import { type Flaw, quoted } from "../flaw.ts";
import type { Scope } from "../own-conditions.ts";

/** A value of the matrix that none of its combinations has. */
export function matrixFlaw(
  { name, literal, operator, isText }: Comparison,
  { job }: Scope,
): Flaw | undefined {
  const [, key] = /^matrix\.([^.]+)$/.exec(name) ?? [];
  const values = key === undefined ? [] : valuesOf(tableOf(job["strategy"])["matrix"], key);
  const { value } = literal;
  const isIn = values.some(
    (one) => one.toLowerCase() === value.toLowerCase() || Number(one) === Number(value),
  );
  if (!isText || value === "" || !["==", "!="].includes(operator) || values.length === 0 || isIn)
    return undefined;
  const has = values.map((one) => `\`${one}\``);
  const why = `No combination has \`${value}\` as \`${name}\`.`;
  const [longer, ...others] = values.filter((one) => one.toLowerCase().startsWith(`${value.toLowerCase()}-`));
  const meant = longer !== undefined && others.length === 0 ? longer : typoOf(value, values);
  if (meant === undefined) return { why, changes: [], advice: `It is ${anyOfText(has)}.` };
  return { why, changes: [{ from: literal.from, to: literal.to, by: quoted(meant) }] };
}

/** The values of a name of the matrix; none if an expression gives some of them, or if they are not all texts. */
function valuesOf(matrix: unknown, key: string): readonly string[] {
  const { include = [], ...own } = tableOf(matrix);
  if (typeof matrix !== "object" || !Array.isArray(include)) return [];
  const included = include.map((one) => valueNamed(tableOf(one), key)).filter((one) => one !== undefined);
  const values = [valueNamed(own, key) ?? [], included].flat();
  const texts = values.map(scalarOf);
  return texts.some((one) => one === "" || one.includes("${{")) ? [] : [...new Set(texts)];
}
