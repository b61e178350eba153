import { OF_CODE, OF_RUNS } from "../../../build/events/event-names.ts";
import { typoOf } from "../../../text/nearest.ts";
import type { Expression, Literal, Path } from "./expression.ts";
import { readExpression } from "./read-expression.ts";

/** A value of GitHub in a condition, a text that it never is, and the condition that was meant. */
export interface NeverEqual {
  readonly value: string;
  readonly text: string;
  readonly meant: string;
}

/** Reads a condition without braces; `undefined` if each comparison in it can be true. */
export function neverEqualIn(condition: string): NeverEqual | undefined {
  const expression = readExpression(condition);
  const found = (expression === undefined ? [] : comparisonsIn(expression)).flatMap((one) => {
    const { path, literal } = one;
    const fitting = fittingFor(path.names.join(".").toLowerCase(), literal.value, one.isStart);
    return fitting === undefined || condition[literal.from] !== "'" ? [] : [{ path, literal, fitting }];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const changes = found
    .flatMap(({ path, literal, fitting: [name, text] }) => [
      { ...path, by: name },
      { ...literal, by: `'${text}'` },
    ])
    .toSorted((one, other) => other.from - one.from);
  const meant = changes.reduce(
    (whole, { from, to, by }) => whole.slice(0, from) + by + whole.slice(to),
    condition,
  );
  return { value: condition.slice(first.path.from, first.path.to), text: first.literal.value, meant };
}

/** A value that is compared with a text, or with its beginning. */
interface Comparison {
  readonly path: Path;
  readonly literal: Literal;
  readonly isStart: boolean;
}

function comparisonsIn(one: Expression): readonly Comparison[] {
  if (one.kind === "path" || one.kind === "literal") return [];
  const isStart = one.kind === "call" && one.name === "startswith";
  const isEqual = one.kind === "operation" && ["==", "!="].includes(one.operator);
  const path = one.args.find((arg) => arg.kind === "path");
  const literal = one.args.find((arg) => arg.kind === "literal");
  const isOne = (isStart || isEqual) && path !== undefined && literal !== undefined;
  return isOne ? [{ path, literal, isStart }] : one.args.flatMap(comparisonsIn);
}

/** A value and a text that it can be. */
type Fitting = readonly [name: string, text: string];

/** What was meant by a value of GitHub that is compared with a text, if it never is that; `undefined` if it can be. */
export function fittingFor(name: string, text: string, isStart = false): Fitting | undefined {
  const fitting = FITTING[name]?.(name, text, isStart);
  return fitting?.join() === [name, text].join() ? undefined : fitting;
}

const FITTING: Readonly<
  Record<string, (name: string, text: string, isStart: boolean) => Fitting | undefined>
> = {
  "github.event_name": (name, text, isStart) => {
    if (/^(?:branch|tag)$/i.test(text)) return ["github.ref_type", text];
    return isStart ? undefined : nearIn(EVENTS, name, text);
  },
  "github.ref_type": (name, text, isStart) =>
    nearIn(["branch", "tag"], name, text) ?? refFor(name, text, isStart),
  "github.base_ref": shortFor,
  "github.head_ref": shortFor,
  "github.ref": refFor,
  "github.ref_name": refFor,
};

function nearIn(words: readonly string[], name: string, text: string): Fitting | undefined {
  const near = typoOf(text, words);
  return near === undefined ? undefined : [name, near === text.toLowerCase() ? text : near];
}

function shortFor(name: string, text: string): Fitting {
  return [name, text.replace(/^refs\/heads\//, "")];
}

function refFor(name: string, text: string, isStart: boolean): Fitting | undefined {
  if (name === "github.ref" && /^(?:heads|tags)\//.test(text)) return [name, `refs/${text}`];
  if (isStart ? "refs/".startsWith(text) : text === "") return undefined;
  return [text.startsWith("refs/") ? "github.ref" : "github.ref_name", text];
}

/** The events that conditions most often name. */
export const EVENTS: readonly string[] = [...OF_CODE, ...OF_RUNS, "push", "schedule", "workflow_dispatch"];
