import { INPUT_NAMES, inputText } from "../../inputs/input-names.ts";
import type { Environment } from "../../model/environment.ts";
import type { Row } from "../row.ts";
import { lossOf } from "./losses.ts";
import type { OwnPlace } from "./own-place.ts";

/** The environment as the runner gave it, and why GitHub gives this run no secrets, as the end of a sentence. */
export interface Given {
  readonly env: Environment;
  readonly secretless: string | undefined;
}

/** Inputs of the doctor's step that are empty, but are an expression in the workflow. */
export function lostRows(place: OwnPlace | undefined, { env, secretless }: Given): readonly Row[] {
  const { step, job } = place ?? {};
  if (place === undefined || step === undefined || job === undefined) return [];
  return INPUT_NAMES.flatMap((input): readonly Row[] => {
    const expression = expressionAt(input, place);
    if (expression === undefined || inputText(env, input) !== undefined) return [];
    const [context = "", ...names] = expression.split(".");
    const loss = lossOf({ input, context, names }, { ...place, step, job, secretless });
    if (loss === undefined) return [];
    const { state = "warning", why, advice, lines } = loss;
    const found = `\`${input}: \${{ ${expression} }}\` is empty: ${why}.`;
    return [{ what: input, state, found, advice, lines }];
  });
}

/** A row about a missing input whose cause is known: where the input may come from does not matter then. */
export function briefly(row: Row): Row {
  return { ...row, found: row.found.replace(/^(Input "[\w-]+" is missing): .*$/s, "$1.") };
}

/** A row about a missing input, with the reason why its expression is empty, if there is one. */
export function withLoss(row: Row, lost: readonly Row[]): Row {
  const loss = lost.find(({ what }) => what === row.what);
  if (loss === undefined || !/^Input "[\w-]+" is missing/.test(row.found)) return row;
  const advice = [loss.found, loss.advice].filter(Boolean).join(" ");
  return { ...briefly(row), advice, lines: loss.lines };
}

/** The content of the braces at an input, if it is only the name of a value. */
export function expressionAt(input: string, place: OwnPlace | undefined): string | undefined {
  const given = Object(place?.step?.["with"])[input];
  return typeof given === "string"
    ? /^\s*\$\{\{\s*([A-Za-z_][\w-]*(?:\.[\w-]+)+)\s*\}\}\s*$/.exec(given)?.[1]
    : undefined;
}
