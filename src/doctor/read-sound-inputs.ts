import { TOKEN_VARIABLE } from "../inputs/credentials.ts";
import { type InputError, VariableError } from "../inputs/input-error.ts";
import { INPUT_NAMES, type InputName, inputText } from "../inputs/input-names.ts";
import { type Inputs, readInputs } from "../inputs/inputs.ts";
import { inputErrorsOf } from "../inputs/read-each.ts";
import { reportingWarnings } from "../inputs/reporting.ts";
import type { Mistyped } from "../inputs/slips/mistyped-names.ts";
import type { InputSlip } from "../inputs/slips/slip.ts";
import type { Environment } from "../model/environment.ts";
import type { Host } from "../step/host.ts";
import {
  CHECK_CERTIFICATES,
  UNCHECKED,
  uncheckedCertificates,
} from "../webex/advice/unchecked-certificates.ts";
import { pasteOfExpression } from "./input-lines.ts";
import { reportedBy } from "./likely/likely-about.ts";
import { remedyForBranch } from "./likely/likely-branch.ts";
import { withMeantLifecycle } from "./likely/meant-lifecycle.ts";
import {
  AS_DESCRIBED,
  mendedText,
  remedyFor,
  remedyForMoments,
  renamed,
  withMapping,
} from "./mended-lines.ts";
import { fault, type Row, sentenceRow, warning } from "./row.ts";

/** The usable inputs, and what is wrong with the others. */
export interface SoundInputs {
  readonly env: Environment;
  readonly inputs: Inputs;
  /** Names of the inputs that were left out. For a mistyped name, the name that was meant. */
  readonly wrong: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * Reads the inputs without the wrong ones, so that everything else is still checked. Throws errors that are not about a
 * wrong input, and those that remain after leaving out the input.
 */
export async function readSoundInputs(host: Host): Promise<SoundInputs> {
  const rows: Row[] = [];
  const wrong: string[] = [];
  let env = host.env;
  for (;;) {
    const read = await readOrErrors(env, host);
    if ("inputs" in read) return await asMeant({ env, ...read, wrong, rows }, host);
    const { errors } = read;
    if (wrong.length > INPUT_NAMES.length) throw errors[0];
    const meantBy = await readMeantNames(env);
    rows.push(...(await wrongRows(errors, meantBy, { ...host, env })));
    wrong.push(...errors.map(({ input }) => meantBy(input)));
    env = errors.reduce(withoutInput, env);
  }
}

/** The same, with rows about the usable inputs, and with `lifecycle` if that was meant. */
async function asMeant(sound: SoundInputs, host: Host): Promise<SoundInputs> {
  const { env, inputs, wrong, rows } = sound;
  const all = [...rows, ...(await rowsOf(inputs, env, host))];
  const late = withMeantLifecycle(env, host.env, all);
  const read = late && (await readOrErrors(late, host));
  if (late === undefined || read === undefined || "errors" in read) return { ...sound, rows: all };
  return { env: late, ...read, wrong: [...wrong, "lifecycle"], rows: all };
}

type Read = { readonly inputs: Inputs } | { readonly errors: readonly InputError[] };

async function readOrErrors(env: Environment, { mask, wall }: Host): Promise<Read> {
  try {
    return { inputs: await readInputs(env, mask, wall) };
  } catch (error) {
    return { errors: inputErrorsOf(error) };
  }
}

/**
 * Rows about unusable inputs, with the user's own lines corrected. A correction that is wrong as well is not offered for
 * pasting.
 */
async function wrongRows(
  errors: readonly InputError[],
  meantBy: (input: string) => string,
  host: Host,
): Promise<readonly Row[]> {
  const { env } = host;
  const byInput = Map.groupBy(errors, ({ input }) => input);
  const mended = new Map([...byInput].map(([input, those]) => [input, mendedText(input, those, env)]));
  // Only GitHub can evaluate an expression.
  const texts = [...mended].filter(([, text]) => text !== undefined && !text.includes("${{"));
  const tried = { ...env, ...Object.fromEntries(texts.map(([input, text]) => [variableOf(input), text])) };
  const read = await readOrErrors(tried, host);
  const stillWrong = new Set("errors" in read ? read.errors.map(({ input }) => input) : []);
  return errors.map((error) => {
    const { input } = error;
    const meant = meantBy(input);
    const isTried = texts.some(([one]) => one === input);
    const text = isTried && stillWrong.has(input) ? undefined : mended.get(input);
    const remedy =
      meant === input
        ? (remedyForMoments(input, env) ??
          (input === "notify-on" ? remedyForBranch(error.value, env) : undefined) ??
          remedyFor(input, text ?? reportedBy(input, env)))
        : renamed({ name: input, near: meant }, env);
    return { ...wrongInputRow(error), ...(!(error instanceof VariableError) && remedy) };
  });
}

/** A row about an unusable input. */
export function wrongInputRow(error: InputError): Row {
  const advice =
    error instanceof VariableError
      ? `Store it again as the secret at \`${error.input}:\` in the \`env:\` of the step, the job, or the workflow.`
      : AS_DESCRIBED;
  return fault(error.input, error.message, advice);
}

const variableOf = (input: string): string => `INPUT_${input.toUpperCase()}`;

/** Reads which name was meant by one that is unknown. Any other name is returned as it is. */
async function readMeantNames(env: Environment): Promise<(input: string) => string> {
  const { mistypedNames } = await import("../inputs/slips/mistyped-names.ts");
  const mistyped = mistypedNames(env);
  return (input) => mistyped.find(({ name }) => name === input)?.near ?? input;
}

/** Credentials. If one of them is wrong, it is unknown whether the others are meant to be used. */
export const CREDENTIALS: readonly string[] = [
  "token",
  "refresh-token",
  "client-id",
  "client-secret",
  TOKEN_VARIABLE,
];

/** A job has a status even if the input is left out. */
function withoutInput(env: Environment, { input }: InputError): Environment {
  const left = CREDENTIALS.includes(input) ? CREDENTIALS : [input];
  const variables = left.map((name) => (name === TOKEN_VARIABLE ? name : variableOf(name)));
  const others = Object.fromEntries(Object.entries(env).filter(([name]) => !variables.includes(name)));
  return input === "status" ? { ...others, [variableOf(input)]: "success" } : others;
}

/** An input that was left out because it is wrong is not empty: what is said of one that is must hold for `given` as well. */
async function rowsOf({ warnings, problems }: Inputs, env: Environment, host: Host): Promise<readonly Row[]> {
  // A step loads both as late, and only one of each is to ship.
  const { inputSlips, slipSentence, slipSentences } = await import("../inputs/slips/input-slips.ts");
  const names = await import("../inputs/slips/mistyped-names.ts");
  const text = (name: InputName): string | undefined => inputText(host.env, name);
  const holding = new Set([...reportingWarnings(text), ...slipSentences(host.env)]);
  const sentences = new Set(names.mistypedInputs(env));
  const mistyped = await Promise.all(
    names.mistypedNames(env).map(async (one): Promise<Row> => {
      const row = mistypedRow(one, env);
      if (await isRefused(one, { ...host, env }))
        return warning(one.name, names.unknownSentence(one.name), REMOVE);
      return { state: "warning", found: names.mistypedSentence(one), ...row };
    }),
  );
  const slips = inputSlips(env).filter((slip) => holding.has(slipSentence(slip)));
  const unchecked = uncheckedCertificates(host.env);
  const ofVariable = (sentence: string): boolean => unchecked.some((one) => sentence.startsWith(one));
  const told = new Set([...sentences, ...slips.map(slipSentence)]);
  return [
    ...problems.map((found) => withMapping(sentenceRow("fault", found), env)),
    ...mistyped,
    ...slips.map(slipRow),
    ...unchecked.map((found) => warning(UNCHECKED, found, CHECK_CERTIFICATES)),
    ...warnings
      .filter((found) => holding.has(found) && !told.has(found) && !ofVariable(found))
      .map((found) => sentenceRow("warning", found)),
  ];
}

/** Whether the input that was meant would refuse the value, so that another must have been meant. */
async function isRefused({ name, near, isForeign }: Mistyped, host: Host): Promise<boolean> {
  if (isForeign || name.replaceAll("_", "-") === near) return false;
  const tried = { ...host.env, [variableOf(near)]: inputText(host.env, name) };
  const read = await readOrErrors(tried, host);
  return "errors" in read && read.errors.some((error) => error.input === near && error.near === undefined);
}

/** What to do about a name that is similar to none. */
export const REMOVE = "Remove the line, or see `docs/inputs.md` for the input that you mean.";

/** A row about a mistyped name, without what is said about it. */
export function mistypedRow(one: Mistyped, env: Environment): Omit<Row, "state" | "found"> {
  return { what: one.name, ...renamed(one, env) };
}

function slipRow({ input, found, advice, expression, meant }: InputSlip): Row {
  if (meant !== undefined) return warning(input, found, advice, `${input}: ${meant}`);
  const line = expression === undefined ? {} : pasteOfExpression(input, expression);
  return { ...warning(input, found, advice), ...line };
}
