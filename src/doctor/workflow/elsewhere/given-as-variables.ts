import { INPUT_NAMES } from "../../../inputs/input-names.ts";
import { listText } from "../../../text/list.ts";
import { SECRET_INPUTS } from "../../input-lines.ts";
import { type Row, warning } from "../../row.ts";
import {
  type Calling,
  givenTo,
  type OwnPlace,
  scalarOf,
  stepsIn,
  type Table,
  tableOf,
  ticked,
} from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** The lines of an `env:` that are inputs, if the missing one is among them. GitHub takes inputs only from `with:`. */
export function givenAsVariables(
  input: string,
  place: OwnPlace | undefined,
): Pick<Row, "advice" | "lines"> | undefined {
  const { step, job, workflow } = place ?? {};
  for (const [of, holder] of Object.entries({ step, job, workflow })) {
    const given = inputsAmong(holder, step);
    if (!given.some(([name]) => name === input)) continue;
    return moving(given, of);
  }
  return undefined;
}

/**
 * A warning about inputs in the `env:` of the step that are not missing. A variable that an expression of the step reads, or that
 * other steps have too, may be meant as one.
 */
export function variableRows({ step, job }: Calling): readonly Row[] {
  const { env, ...others } = step;
  const text = JSON.stringify(others);
  if (/\benv ?[[)]/.test(text)) return [];
  const shared = stepsIn(job).filter((one) => one !== step);
  const given = inputsAmong(step).filter(([name]) => {
    const isShared = shared.some((one) => Object.hasOwn(tableOf(one["env"]), name));
    return Object.hasOwn(tableOf(env), name) && !isShared && !text.includes(`env.${name}`);
  });
  const [first] = given;
  // What is missing is reported with the same lines.
  if (first === undefined || given.some(([name]) => name === "token" || name === "to")) return [];
  const names = given.map(([name]) => ticked(name));
  const found = `${listText(names)} ${names.length === 1 ? "is" : "are"} in the \`env:\` of the step, where no input is read.`;
  const { advice, lines } = moving(given, "step");
  return [warning(first[0], found, advice, lines)];
}

/** An input that is a variable, and its text. */
type Given = readonly [name: string, text: string];

/** The variables of a step, a job, or a workflow that are inputs, which the step does not have. */
function inputsAmong(holder: Table | undefined, step = holder): readonly Given[] {
  return Object.entries(tableOf(holder?.["env"])).flatMap(([name, value]): readonly Given[] => {
    const own = name.toLowerCase().replaceAll("_", "-");
    const isInput = INPUT_NAMES.some((one) => one === own) && !Object.hasOwn(givenTo(step), own);
    return isInput ? [[own, scalarOf(value)]] : [];
  });
}

function moving(given: readonly Given[], of: string): Required<Pick<Row, "advice" | "lines">> {
  const lines = given.map(([name, text]) =>
    SECRET_INPUTS.includes(name) && !text.startsWith("${{") ? undefined : lineOf(name, text),
  );
  const advice = `Inputs are not variables. Move these lines from the \`env:\` of the ${of} to the step's \`with:\`:`;
  return { advice, lines: lines.includes(undefined) ? undefined : lines.join("\n") };
}
