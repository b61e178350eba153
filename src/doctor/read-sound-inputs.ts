import type { InputError } from "../inputs/input-error.ts";
import {
  INPUT_NAMES,
  inputText,
  type Mistyped,
  mistypedNames,
  mistypedSentence,
} from "../inputs/input-names.ts";
import { type Inputs, readInputs } from "../inputs/inputs.ts";
import { inputErrorsOf } from "../inputs/read-each.ts";
import type { Environment } from "../model/environment.ts";
import type { Host } from "../step/host.ts";
import { lineFor } from "./example-lines.ts";
import { inputLines, type Row } from "./row.ts";

/** Inputs that can be used, and what is wrong with the others. */
export interface SoundInputs {
  readonly env: Environment;
  readonly inputs: Inputs;
  /** Names of those that were left out. */
  readonly wrong: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * Reads the inputs, and leaves out those that are wrong, so that all else is checked as well. Throws what tells of no wrong
 * input, and what stays although the input is gone.
 */
export async function readSoundInputs(host: Host): Promise<SoundInputs> {
  const rows: Row[] = [];
  let env = host.env;
  for (;;) {
    try {
      const inputs = await readInputs(env, host.mask, host.wall);
      return { env, inputs, wrong: rows.map(({ what }) => what), rows: [...rows, ...rowsOf(inputs, env)] };
    } catch (error) {
      const wrong = inputErrorsOf(error);
      if (rows.length > INPUT_NAMES.length) throw error;
      rows.push(...wrong.map(wrongInputRow));
      env = wrong.reduce(withoutInput, env);
    }
  }
}

/** What is said of an input that cannot be used, with a line that can. */
export function wrongInputRow(error: InputError): Row {
  return {
    what: error.input,
    state: "fault",
    found: error.message,
    ...lineFor(error.input, error.near),
  };
}

/** A job has a status even where the input has none. */
function withoutInput(env: Environment, { input }: InputError): Environment {
  const name = `INPUT_${input.toUpperCase()}`;
  const { [name]: _, ...others } = env;
  return input === "status" ? { ...others, [name]: "success" } : others;
}

/** Inputs of secrets: what stands under a name that is nearly theirs is most likely one, and nobody has masked it. */
const SECRET: readonly string[] = [
  "token",
  "refresh-token",
  "client-id",
  "client-secret",
  "webhook-url",
  "github-token",
];

function mistypedRow({ name, near }: Mistyped, env: Environment): Row {
  const value = inputText(env, name) ?? "";
  const lines = SECRET.includes(near) ? lineFor(near).lines : inputLines(near, value);
  const advice = "Change the name in the step's `with:`.";
  return { what: name, state: "warning", found: mistypedSentence({ name, near }), advice, lines };
}

function rowsOf({ warnings, problems }: Inputs, env: Environment): readonly Row[] {
  const mistyped = mistypedNames(env).map((one) => mistypedRow(one, env));
  const told = new Set(mistyped.map(({ found }) => found));
  return [
    ...problems.map((found) => sentenceRow("fault", found)),
    ...mistyped,
    ...warnings.filter((found) => !told.has(found)).map((found) => sentenceRow("warning", found)),
  ];
}

/** A row of a sentence that names its input, as ours do; else it is about `otherwise`. */
export function sentenceRow(state: Row["state"], found: string, otherwise = "inputs"): Row {
  const [, name = otherwise] = /\b[Ii]nput "([\w-]+)"/.exec(found) ?? [];
  return { what: name, state, found, advice: `See to it, or take it out of \`${name}:\`.` };
}
