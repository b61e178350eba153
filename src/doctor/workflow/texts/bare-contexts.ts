import { BARE } from "../../../text/markup/bare-expression.ts";
import { inPlace } from "../../input-lines.ts";
import { type Row, warning } from "../../row.ts";
import { partsOf } from "../expressions/written-parts.ts";
import { NAMES } from "../losses/context-names.ts";
import { type Calling, givenTo, isFound, type OwnPlace, scalarOf, tableOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** Code, tags, and addresses, in which nothing is an expression, and a value of a context, also in one pair of braces. */
const MARK =
  /```[\s\S]*?(?:```|$)|`[^`\n]*`|\{\{[^{}]*\}\}|https?:\S+|(?<![\w./@{$-])(?:\$?\{ ?([a-z]+\.[\w.-]{1,80}) ?\}(?!\})|([a-z]+\.[\w-]{1,80}(?:\.[\w-]{1,80}){0,3}))(?![\w/@-])/g;

/** Values of contexts whose names users choose. */
const OF_USERS =
  /^(?:needs\.[\w-]+\.(?:result|outputs\.[\w-]+)|steps\.[\w-]+\.(?:outcome|conclusion|outputs\.[\w-]+))$/;

/** Warnings about texts with values of contexts that are in no braces, as `github.workflow failed`. */
export function bareContextRows(place: Calling): readonly Row[] {
  return ["title", "message"].flatMap((input): readonly Row[] => {
    const { bare, line } = meantBy(input, place);
    if (bare === undefined || line === undefined) return [];
    const found = `Input "${input}" contains "${bare}", and GitHub replaces only expressions.`;
    return [warning(input, found, inPlace(line), line)];
  });
}

/** Rows about values of contexts in one pair of braces, with the line that was meant. */
export function withContexts(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  if (!isFound(place)) return rows;
  return rows.map((row) => {
    const isOfBraces = /^Input "(?:title|message)" contains "\$?\{.*GitHub replaces only expr/.test(
      row.found,
    );
    const { line } = isOfBraces ? meantBy(row.what, place) : {};
    return line === undefined ? row : { ...row, advice: inPlace(line), lines: line };
  });
}

/** A text of the workflow as it was meant, and what is bare in it, if nothing is in one pair of braces. */
function meantBy(
  input: string,
  place: Calling,
): { readonly bare?: string | undefined; readonly line?: string | undefined } {
  const text = scalarOf(givenTo(place.step)[input]);
  const parts = partsOf(text);
  // A text that is nothing else has its own row.
  if (parts === undefined || BARE.test(text)) return {};
  const bare: string[] = [];
  let isBraced = false;
  const filled = (plain: string): string =>
    plain.replace(MARK, (mark, braced?: string, alone?: string) => {
      const path = braced ?? alone;
      if (path === undefined || !isValue(path, place)) return mark;
      if (braced === undefined) bare.push(path);
      else isBraced = true;
      return `\${{ ${path} }}`;
    });
  const before = parts.expressions.map((one) => `${filled(one.before)}\${{${one.source}}}`).join("");
  const meant = before + filled(parts.after);
  return meant === text ? {} : { bare: isBraced ? undefined : bare[0], line: lineOf(input, meant) };
}

/** Whether a context has a value of this name, so that no other word is meant. */
function isValue(path: string, { workflow, job }: Calling): boolean {
  const [context = "", name = "", ...rest] = path.split(".");
  if (context === "github" && name === "event") return rest.length > 0;
  if (OF_USERS.test(path)) return true;
  if (rest.length > 0) return false;
  if (context === "matrix") return Object.hasOwn(tableOf(tableOf(job["strategy"])["matrix"]), name);
  const triggers = Object.values(tableOf(workflow["on"])).map((one) => tableOf(tableOf(one)["inputs"]));
  if (context === "inputs") return triggers.some((inputs) => Object.hasOwn(inputs, name));
  return (NAMES[context] ?? []).includes(name) && !/^(?:token|event|env|path)$/.test(name);
}
