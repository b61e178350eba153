import type { Environment } from "../../../model/environment.ts";
import { type Row, warning } from "../../row.ts";
import type { Expression } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { partsOf } from "../expressions/written-parts.ts";
import {
  givenTo,
  isAlsoUsing,
  jobsIn,
  type OwnPlace,
  scalarOf,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";
import type { Flaw } from "./flaw.ts";
import { exampleOf, wholesIn } from "./flaws/whole-objects.ts";

/** A step of ours. Only of the doctor's own, it is known what the run made of its inputs. */
interface Own {
  readonly step: Table;
  readonly before: readonly Table[];
  readonly job: Table;
  /** Whose input it is, as the end of a phrase. */
  readonly of: string;
  readonly env: Environment | undefined;
}

/** Inputs with a whole context where one of its values was meant. Those that take one as JSON have their own lines. */
export function wholeRows(place: OwnPlace | undefined, env: Environment): readonly Row[] {
  return ownSteps(place, env).flatMap((own) =>
    Object.entries(givenTo(own.step)).flatMap(([what, value]): readonly Row[] => {
      const given = own.env?.[`INPUT_${what.toUpperCase()}`] ?? "";
      const { expressions = [], after = "" } = partsOf(scalarOf(value)) ?? {};
      const [only, ...others] = expressions;
      // With more than one expression, it is not known which one gave it.
      const isObject = others.length === 0 && given === `${only?.before}Object${after}`.trim();
      const [flaw] = expressions.flatMap(({ source }) => flawsIn(source, { given, isObject, own }));
      if (flaw === undefined || /^(?:needs|steps|matrix|data)$/.test(what)) return [];
      const why = given.includes("Object") ? flaw.why.replace(/so .*/, "which has no text.") : flaw.why;
      return [warning(what, `In \`${what}:\`${own.of}, ${why}`, flaw.advice)];
    }),
  );
}

function ownSteps(place: OwnPlace | undefined, env: Environment): readonly Own[] {
  if (place?.step === undefined) return [];
  const { step: asked, before, job = {}, workflow } = place;
  const others = Object.entries(jobsIn(workflow)).flatMap(([id, one]) => {
    const steps = stepsIn(tableOf(one));
    return steps.flatMap((step, at): readonly Own[] => {
      if (step === asked || !isAlsoUsing(step, asked)) return [];
      const of = ` of a step of the job \`${id}\``;
      return [{ step, before: steps.slice(0, at), job: tableOf(one), of, env: undefined }];
    });
  });
  return [{ step: asked, before, job, of: "", env }, ...others];
}

/** What the run made of an input, and whether that is an object between the texts around it. */
interface Made {
  readonly given: string;
  readonly isObject: boolean;
  readonly own: Own;
}

/** Not every run has `inputs` or a `matrix`, and GitHub does not document what they are there: this one must show it. */
function flawsIn(source: string, { given, isObject, own }: Made): readonly Flaw[] {
  const expression = readExpression(source);
  if (expression === undefined) return [];
  const [, then = "Object"] = /&& *'([^']+)'/.exec(source) ?? [];
  const flaws = wholesIn({ source, expression, scope: own });
  const shown = flaws.filter(({ why }) => !/^`(?:inputs|matrix)`/.test(why) || given.includes(then));
  const asText =
    own.env === undefined
      ? shown.map(({ why, ...flaw }) => ({ ...flaw, why: whyOf(why, expression) }))
      : shown;
  return [...asText, ...textsIn(expression, { source, isObject, own })];
}

/** An object that is the whole expression is a text, and asks nothing. */
function whyOf(why: string, { kind }: Expression): string {
  return kind === "path" ? why.replace(/so .*/, "which has no text.") : why;
}

/** Objects that become a text: those that `format` gets, and a part of the event that this run shows as an object. */
function textsIn(
  expression: Expression,
  { source, isObject, own }: { readonly source: string; readonly isObject: boolean; readonly own: Own },
): readonly Flaw[] {
  const args = expression.kind === "call" && expression.name === "format" ? expression.args : [];
  return [expression, ...args].flatMap((one): readonly Flaw[] => {
    if (one.kind !== "path" || !one.isComplete) return [];
    const shown = source.slice(one.from, one.to);
    const [, part] = /^github\.event\.(?:.*\.)?(\w+)$/i.exec(shown) ?? [];
    const ofEvent =
      isObject && one === expression && part !== undefined ? `${shown}.${MEANT[part] ?? "NAME"}` : undefined;
    const example = one === expression ? ofEvent : exampleOf(one, shown, own);
    if (example === undefined) return [];
    const advice = `Name the value that you mean, as in \`${example}\`.`;
    return [{ why: `\`${shown}\` is an object, which has no text.`, changes: [], advice }];
  });
}

/** What people most often mean by a part of the event. */
const MEANT: Readonly<Record<string, string>> = {
  pull_request: "number",
  issue: "number",
  release: "tag_name",
  head_commit: "message",
  repository: "full_name",
  sender: "login",
  workflow_run: "name",
};
