import { INPUT_NAMES } from "../../../inputs/input-names.ts";
import type { Environment } from "../../../model/environment.ts";
import { type Row, warning } from "../../row.ts";
import type { Expression, Path } from "../expressions/expression.ts";
import { NO_EVENT_NAME } from "../expressions/meant-words.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { partsOf } from "../expressions/written-parts.ts";
import { eventsOf } from "../losses/context-names.ts";
import { sameIn } from "../losses/loss.ts";
import { idsOf } from "../losses/steps-loss.ts";
import { needsOf } from "../order/needed-jobs.ts";
import { type Calling, givenTo, isFound, type OwnPlace } from "../own-place.ts";
import { exampleOf } from "./flaws/whole-objects.ts";

/** Inputs that take a whole context as JSON. What is wrong there has its own line. */
const AS_JSON = /^(?:needs|steps|matrix|data)$/;

/** Inputs with a whole object where one of its values was meant. */
export function wholeRows(place: OwnPlace | undefined, env: Environment): readonly Row[] {
  if (!isFound(place)) return [];
  const written = givenTo(place.step);
  return INPUT_NAMES.flatMap((what): readonly Row[] => {
    const text = written[what];
    if (typeof text !== "string" || AS_JSON.test(what)) return [];
    const given = env[`INPUT_${what.toUpperCase()}`] ?? "";
    const [use] = (partsOf(text)?.expressions ?? []).flatMap(({ source }) => usesIn(source, given, place));
    if (use === undefined) return [];
    const found = `In \`${what}:\`, \`${use.shown}\` is an object, which is always true and has no text.`;
    const isOfEvent = what === "event" && use.shown.startsWith("github");
    const advice = isOfEvent ? NO_EVENT_NAME : `Name the value that you mean, as in \`${use.example}\`.`;
    return [warning(what, found, advice)];
  });
}

/** A whole object, and a value in it. */
interface Use {
  readonly shown: string;
  readonly example: string;
}

function usesIn(source: string, given: string, place: Calling): readonly Use[] {
  const expression = readExpression(source);
  const all = expression === undefined ? [] : valuesIn(expression);
  return all.flatMap((path): readonly Use[] => {
    const shown = source.slice(path.from, path.to);
    const [context] = path.names;
    const example = exampleIn(path, place);
    // Whoever asks for a value of it asks first whether it is there.
    const isGuard = all.some((other) => other !== path && other.names[0] === context);
    const isKnown = context !== "inputs" || hasInputs(source, given, place);
    return example === undefined || isGuard || !isKnown ? [] : [{ shown, example }];
  });
}

/** Whether `inputs` is an object in each run, or was one in this. What it is in runs without inputs, GitHub does not document. */
function hasInputs(source: string, given: string, { workflow }: Calling): boolean {
  const [, then = "Object"] = /inputs *&& *'([^']+)'/.exec(source) ?? [];
  return given.includes(then) || eventsOf(workflow["on"]).every((one) => /^workflow_[cd]/.test(one));
}

/** The values that are operands, or become a text. What other functions take is theirs. */
function valuesIn(one: Expression): readonly Path[] {
  if (one.kind === "path") return [one];
  if (one.kind === "literal") return [];
  const isOurs = one.kind === "operation" || one.name === "format";
  return one.args.filter((arg) => isOurs || arg.kind === "operation").flatMap(valuesIn);
}

/** A value in what is an object in each run of the job; `undefined` for anything else. */
function exampleIn({ names, isComplete }: Path, { job, before }: Calling): string | undefined {
  const [context = "", id = "", ...rest] = names;
  if (!isComplete || (context === "matrix" && job["strategy"] === undefined)) return undefined;
  const example = exampleOf(names);
  if (example !== undefined || rest.length > 0) return example;
  if (context === "needs" && sameIn(needsOf(job), id)) return `needs.${id}.result`;
  return context === "steps" && sameIn(idsOf(before), id) ? `steps.${id}.outcome` : undefined;
}
