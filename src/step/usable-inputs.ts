import type { InputError } from "../inputs/input-error.ts";
import { inputText, isGuard } from "../inputs/input-names.ts";
import { type Inputs, readInputs } from "../inputs/inputs.ts";
import { words } from "../inputs/parse.ts";
import { inputErrorsOf } from "../inputs/read-each.ts";
import { readWebhookUrls } from "../inputs/webhook-urls.ts";
import type { Environment } from "../model/environment.ts";
import { hasDestination } from "./decide.ts";
import type { Host } from "./host.ts";

/**
 * Inputs that add something to a message or to its recipients, and decide nothing else. Their values often come from
 * another step, which may be the one that failed.
 */
const ADDING: readonly string[] = ["environment-url", "mention", "thread", "webhook-url"];

/**
 * The inputs without the wrong ones that only add something. They are problems: the message is posted, and then the step
 * fails. Throws `error` if it is about anything else, or if the message would have no destination.
 */
export async function withoutWrong(error: unknown, host: Host): Promise<Inputs> {
  if (!inputErrorsOf(error).every(({ input }) => ADDING.includes(input))) throw error;
  const inputs = await readUsable(host.env, host, ({ input }) => ADDING.includes(input));
  if (!hasDestination(inputs)) throw error;
  return inputs;
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
  const problems: string[] = [];
  let env = given;
  for (;;) {
    try {
      const inputs = await readInputs(env, mask, wall, given);
      check(inputs);
      return { ...inputs, problems: [...problems, ...inputs.problems] };
    } catch (error) {
      for (const wrong of inputErrorsOf(error)) {
        if (!mayLackOf(wrong) || !env[variableOf(wrong)]) throw wrong;
        problems.push(wrong.message);
        env = { ...env, [variableOf(wrong)]: rightPartOf(wrong, env) };
      }
    }
  }
}

function variableOf({ input }: InputError): string {
  return `INPUT_${input.toUpperCase()}`;
}

/** The right entries of a list, or `undefined`. */
function rightPartOf({ input, value }: InputError, env: Environment): string | undefined {
  if (input === "mention") return entriesOf(env, input, (word) => word !== value);
  if (input === "webhook-url") return entriesOf(env, input, isWebhookUrl);
  return undefined;
}

function entriesOf(
  env: Environment,
  input: "mention" | "webhook-url",
  isRight: (entry: string) => boolean,
): string | undefined {
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
