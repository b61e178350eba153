import type { InputError } from "../inputs/input-error.ts";
import { type InputName, inputText, isGuard } from "../inputs/input-names.ts";
import { type Inputs, readInputs } from "../inputs/inputs.ts";
import { words } from "../inputs/parse.ts";
import { inputErrorsOf } from "../inputs/read-each.ts";
import { DEFAULTS } from "../inputs/slips/defaults.ts";
import { readWebhookUrls } from "../inputs/webhook-urls.ts";
import type { Environment } from "../model/environment.ts";
import { hasDestination } from "./decide.ts";
import type { Host } from "./host.ts";

/**
 * Inputs without which a message says less or reaches fewer people. Their values often come from another step, which may be
 * the one that failed.
 */
const ADDING: readonly string[] = [
  "webhook-url",
  "steps",
  "job-id",
  "matrix",
  "environment-url",
  "test-results",
  "test-baseline",
  "lint-results",
  "log-files",
  "template",
  "mention",
  "email-domains",
  "files",
  "thread",
] satisfies readonly InputName[];

/** Inputs that only say how something is reported or sent, with their defaults in `action.yml`. */
const DEFAULTED: Readonly<Record<string, string>> = {
  "mention-on": DEFAULTS["mention-on"],
  "update-mode": DEFAULTS["update-mode"],
  format: "markdown",
  detail: "normal",
  "log-lines": "20",
  timeout: "10",
  retries: "4",
  "max-duration": "120",
  delivery: "at-least-once",
  "fail-on-error": "false",
  "if-missing-token": "auto",
} satisfies Partial<Record<InputName, string>>;

/**
 * The inputs without the wrong ones, which are problems: the message is posted, and then the step fails. Throws `error` if it
 * is about an input that decides what is reported, to whom, or whether anything may be sent, or if there would be nothing to
 * do.
 */
export async function withoutWrong(error: unknown, host: Host): Promise<Inputs> {
  if (!inputErrorsOf(error).every(mayLack)) throw error;
  const inputs = await readUsable(host.env, host, mayLack);
  if (!hasDestination(inputs) && inputs.provision === undefined) throw error;
  return inputs;
}

function mayLack({ input }: InputError): boolean {
  return ADDING.includes(input) || DEFAULTED[input] !== undefined;
}

/** Whether an input may be left out at the end of a job. Without a guard, everybody would be allowed. */
export function isDispensable({ input }: InputError): boolean {
  return !isGuard(input);
}

/**
 * Reads the inputs, and leaves out those that are wrong and dispensable. `check` may find more of them. Throws the errors
 * that remain.
 */
export async function readUsable(
  given: Environment,
  { mask, wall }: Pick<Host, "mask" | "wall">,
  mayLackOf: (error: InputError) => boolean,
  check: (inputs: Inputs) => void = () => {},
): Promise<Inputs> {
  let wrongs: readonly InputError[] = [];
  let env = given;
  for (;;) {
    try {
      const inputs = await readInputs(env, mask, wall, given);
      check(inputs);
      const problems = wrongs.map((wrong) => `${wrong.message} ${usedInstead(wrong, env)}`);
      return { ...inputs, problems: [...problems, ...inputs.problems] };
    } catch (error) {
      const found = inputErrorsOf(error);
      if (!found.every((wrong) => mayLackOf(wrong) && env[variableOf(wrong)])) throw error;
      wrongs = [...wrongs, ...found];
      const rightParts = found.map((wrong) => [variableOf(wrong), rightPartOf(wrong, found, env)] as const);
      env = { ...env, ...Object.fromEntries(rightParts) };
    }
  }
}

function variableOf({ input }: InputError): string {
  return `INPUT_${input.toUpperCase()}`;
}

/** A sentence that says what was used. `env` has what is left of the input. */
function usedInstead({ input }: InputError, env: Environment): string {
  if (inputText(env, input) !== undefined) return "The other entries were used.";
  const otherwise = DEFAULTED[input];
  return otherwise === undefined ? "It was left out." : `The default "${otherwise}" was used.`;
}

/** The lists whose right entries are used. */
const LISTS: readonly string[] = ["mention", "mention-on", "email-domains", "webhook-url"];

/** The right entries of a list, or `undefined`. `found` contains all errors. */
function rightPartOf(
  { input }: InputError,
  found: readonly InputError[],
  env: Environment,
): string | undefined {
  if (!LISTS.includes(input)) return undefined;
  const isNamed = (word: string): boolean => found.some((one) => one.input === input && one.value === word);
  const entries = words(inputText(env, input) ?? "");
  const right = entries.filter(input === "webhook-url" ? isWebhookUrl : (word) => !isNamed(word));
  return right.length === entries.length ? undefined : right.join("\n");
}

function isWebhookUrl(url: string): boolean {
  try {
    return readWebhookUrls({ "INPUT_WEBHOOK-URL": url }).length > 0;
  } catch {
    return false;
  }
}
