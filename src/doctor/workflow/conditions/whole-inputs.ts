import type { Environment } from "../../../model/environment.ts";
import { type Row, warning } from "../../row.ts";
import { WRITE, withResults } from "../alone/results-as-status.ts";
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
      const flaws = expressions.flatMap(({ source, at }) =>
        flawsIn(source, { given, isObject, own }).map((flaw) => ({ ...flaw, source, at })),
      );
      const [first] = flaws;
      if (first === undefined || /^(?:needs|steps|matrix|data)$/.test(what)) return [];
      const row = wholeRow({ what, text: scalarOf(value), of: own.of }, first);
      return [what === "status" ? withResults(row, { ...own, composite: place?.composite }) : row];
    }),
  );
}

/** A row about the first of an input's expressions with a whole context, with the corrected line if only one value can be meant. */
function wholeRow(
  { what, text, of }: { readonly what: string; readonly text: string; readonly of: string },
  { source, at, why, advice, changes }: Flaw & { readonly source: string; readonly at: number },
): Row {
  const row = warning(what, `In \`${what}:\`${of}, ${why}`, advice);
  if (!changes.some(({ by }) => /^job\.status$|\.(?:result|outcome)$/.test(by) && !UNKNOWN.test(by)))
    return row;
  const meant = text.slice(0, at) + changed(source, changes) + text.slice(at + source.length);
  const lines = lineOf(what, meant);
  return lines === undefined ? row : { ...row, advice: WRITE, lines };
}

/** The name of a job or a step that the user has to fill in. */
const UNKNOWN = /\.(?:JOB|ID)\./;

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
      return [warning(what, says, WRITE, lineOf(what, meant))];
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
  const whole = expression.kind === "path" && exampleOf(expression, source.trim(), own);
  const changes = whole ? [{ from: expression.from, to: expression.to, by: whole }] : [];
  const asked = wholesIn({ source, expression, scope: own })
    .filter(({ why }) => !/^`(?:inputs|matrix)`/.test(why) || given.includes(then))
    .map((flaw) => (isText ? { ...flaw, why: flaw.why.replace(/so .*/, NO_TEXT), changes } : flaw));
  const texts = textsIn(expression).flatMap((one): readonly Flaw[] => {
    const shown = source.slice(one.from, one.to);
    const isOfEvent = one === expression && isObject && /^github\.event\./i.test(shown);
    const example = isOfEvent ? valueIn(shown) : one !== expression && exampleOf(one, shown, own);
    if (!example) return [];
    const why = `\`${shown}\` is an object, ${NO_TEXT}`;
    return [{ why, changes: [{ from: one.from, to: one.to, by: example }], advice: namingOf(example) }];
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
