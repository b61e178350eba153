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
  ...(["webhook-url", "mention", "email-domains", "thread", "environment-url", "steps", "matrix"] as const),
  ...(["job-id", "template", "files", "test-results", "test-baseline", "lint-results", "log-files"] as const),
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
 * The inputs without the wrong ones that decide neither what is reported, nor to whom, nor whether anything may be sent. They
 * are problems: the message is posted, and then the step fails. Throws `error` if it is about anything else, or if there would
 * be nothing to do.
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
  const wrongs: InputError[] = [];
  let env = given;
  for (;;) {
    try {
      const inputs = await readInputs(env, mask, wall, given);
      check(inputs);
      const problems = wrongs.map((wrong) => `${wrong.message} ${usedInstead(wrong, env)}`);
      return { ...inputs, problems: [...problems, ...inputs.problems] };
    } catch (error) {
      for (const wrong of inputErrorsOf(error)) {
        if (!mayLackOf(wrong) || !env[variableOf(wrong)]) throw wrong;
        wrongs.push(wrong);
        env = { ...env, [variableOf(wrong)]: rightPartOf(wrong, env) };
      }
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

/** The lists that are read word by word. */
const LISTS: readonly string[] = ["mention", "mention-on", "email-domains"];

/** The right entries of a list, or `undefined`. */
function rightPartOf({ input, value }: InputError, env: Environment): string | undefined {
  if (LISTS.includes(input)) return entriesOf(env, input, (word) => word !== value);
  if (input === "webhook-url") return entriesOf(env, input, isWebhookUrl);
  return undefined;
}

function entriesOf(env: Environment, input: string, isRight: (entry: string) => boolean): string | undefined {
  const entries = words(inputText(env, input) ?? "");
  const right = entries.filter(isRight);
  return right.length === entries.length ? undefined : right.join("\n");
}

function isWebhookUrl(url: string): boolean {
  try {
    return readWebhookUrls({ "INPUT_WEBHOOK-URL": url }).length > 0;
  } catch {
    return false;
  }
}
