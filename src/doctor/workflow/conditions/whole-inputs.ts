import type { Environment } from "../../../model/environment.ts";
import { type Row, warning } from "../../row.ts";
import type { Expression, Path } from "../expressions/expression.ts";
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
import { lineOf } from "../written-lines.ts";
import { changed, type Flaw } from "./flaw.ts";
import { bareInInput } from "./flaws/bare-values.ts";
import { exampleOf, namingOf, valueIn, wholesIn } from "./flaws/whole-objects.ts";

/** A step of ours. Only of the doctor's own, it is known what the run made of its inputs. */
interface Own {
  readonly step: Table;
  readonly before: readonly Table[];
  readonly job: Table;
  /** Whose input it is, as the end of a phrase. */
  readonly of: string;
  readonly env: Environment | undefined;
}

/** Inputs whose expressions give something else than they are meant to: a whole context, or what a text decides. */
export function valueRows(place: OwnPlace | undefined, env: Environment): readonly Row[] {
  return [...wholeRows(place, env), ...switchedRows(place, env)];
}

/** Inputs with a whole context where one of its values was meant. Those that take one as JSON have their own lines. */
function wholeRows(place: OwnPlace | undefined, env: Environment): readonly Row[] {
  return ownSteps(place, env).flatMap((own) =>
    Object.entries(givenTo(own.step)).flatMap(([what, value]): readonly Row[] => {
      const given = own.env?.[`INPUT_${what.toUpperCase()}`] ?? "";
      const { expressions = [], after = "" } = partsOf(scalarOf(value)) ?? {};
      const [only, ...others] = expressions;
      // With more than one expression, it is not known which one gave it.
      const isObject = others.length === 0 && given === `${only?.before}Object${after}`.trim();
      const [flaw] = expressions.flatMap(({ source }) => flawsIn(source, { given, isObject, own }));
      if (flaw === undefined || /^(?:needs|steps|matrix|data)$/.test(what)) return [];
      return [warning(what, `In \`${what}:\`${own.of}, ${flaw.why}`, flaw.advice)];
    }),
  );
}

/** Inputs with an expression in which a text is taken for a switch. */
function switchedRows(place: OwnPlace | undefined, env: Environment): readonly Row[] {
  if (place === undefined) return [];
  return ownSteps(place, env).flatMap(({ step, of }) =>
    Object.entries(givenTo(step)).flatMap(([what, value]): readonly Row[] => {
      const text = scalarOf(value);
      const { expressions = [] } = partsOf(text) ?? {};
      const found = expressions.map(({ source, at }) => ({ source, at, flaws: bareInInput(source, place) }));
      const whys = found.flatMap(({ flaws }) => flaws.map(({ why }) => why));
      if (whys.length === 0) return [];
      const meant = found.toReversed().reduce((whole, { source, at, flaws }) => {
        const changes = flaws.flatMap((flaw) => flaw.changes);
        return whole.slice(0, at) + changed(source, changes) + whole.slice(at + source.length);
      }, text);
      const says = `In \`${what}:\`${of}, ${[...new Set(whys)].join(" ")}`;
      return [warning(what, says, "Write this line there instead:", lineOf(what, meant))];
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
  const isText = expression.kind === "path" || given.includes("Object");
  const asked = wholesIn({ source, expression, scope: own })
    .filter(({ why }) => !/^`(?:inputs|matrix)`/.test(why) || given.includes(then))
    .map((flaw) => (isText ? { ...flaw, why: flaw.why.replace(/so .*/, NO_TEXT) } : flaw));
  const texts = textsIn(expression).flatMap((one): readonly Flaw[] => {
    const shown = source.slice(one.from, one.to);
    const isOfEvent = one === expression && isObject && /^github\.event\./i.test(shown);
    const example = isOfEvent ? valueIn(shown) : one !== expression && exampleOf(one, shown, own);
    return example
      ? [{ why: `\`${shown}\` is an object, ${NO_TEXT}`, changes: [], advice: namingOf(example) }]
      : [];
  });
  return [...asked, ...texts];
}

const NO_TEXT = "which has no text.";

/** Values that become a text: the whole expression, and what `format` gets. */
function textsIn(expression: Expression): readonly Path[] {
  const isFormat = expression.kind === "call" && expression.name === "format";
  const all = isFormat ? expression.args : [expression];
  return all.filter((one) => one.kind === "path").filter(({ isComplete }) => isComplete);
}
