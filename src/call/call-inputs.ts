import { InputError } from "../inputs/input-error.ts";
import { blankGuards, GUARDS, INPUT_NAMES, inputText } from "../inputs/input-names.ts";
import { plainInput } from "../inputs/misplaced-secrets.ts";
import { parseApiUrl, parseBoolean, parseNumber } from "../inputs/parse.ts";
import { readEach, throwEach } from "../inputs/read-each.ts";
import type * as names from "../inputs/slips/mistyped-names.ts";
import { notOfGitHub } from "../inputs/slips/own-host.ts";
import type { Environment } from "../model/environment.ts";
import type { TokenGrant } from "../webex/auth/grant.ts";
import { bareName } from "../webex/fields.ts";
import { fieldsOf, findEndpoint } from "../webex/methods.ts";
import { callSecrets, readCallCredentials } from "./call-credentials.ts";
import { type Method, parseMethod } from "./method.ts";

/** Every input of `call/action.yml`, in order. */
export const CALL_INPUT_NAMES = [
  "token",
  "refresh-token",
  "client-id",
  "client-secret",
  "guest-issuer-id",
  "guest-issuer-secret",
  "guest-id",
  "guest-name",
  "method",
  "arguments",
  "max-items",
  "confirm",
  "fail-on-error",
  "timeout",
  "retries",
  "max-duration",
  "api-url",
] as const;

export type CallInputName = (typeof CALL_INPUT_NAMES)[number];

/** What says which names were meant. Loaded by the caller, because a step loads it as late, and only one of the two is to ship. */
type Names = typeof names;

/** The user's inputs, all checked except for the arguments. */
export interface CallInputs {
  readonly token: string | TokenGrant;
  readonly method: Method;
  /** YAML or JSON, including leading white space, because the indentation of the first line matters. */
  readonly arguments: string | undefined;
  readonly maxItems: number;
  readonly confirm: string | undefined;
  readonly failOnError: boolean;
  /** Longest time without data transfer, in milliseconds. */
  readonly timeoutMs: number;
  /** Number of attempts after the first. */
  readonly retries: number;
  /** Time limit for all requests together, in milliseconds. */
  readonly maxDurationMs: number;
  readonly apiUrl: string | undefined;
}

/**
 * Reads every input once. `mask` is called with the secrets before anything else. Throws `InputError` for one wrong input,
 * and `WrongInputs` for several.
 */
export function readCallInputs(env: Environment, mask: (secret: string) => void, names?: Names): CallInputs {
  const secrets = callSecrets(env);
  for (const secret of secrets) mask(secret);
  const text = (name: CallInputName): string | undefined =>
    plainInput(env, name, { secrets, mayHold: new Set() });
  const seconds = (name: "timeout" | "max-duration", otherwise: string, max: number) => () =>
    parseNumber(name, text(name) ?? otherwise, { min: 1, max, unit: "seconds" }) * 1000;
  const whole = (name: "max-items" | "retries", otherwise: string, limits: Limits) => () =>
    parseNumber(name, text(name) ?? otherwise, { ...limits, isWhole: true });
  const own = (): CallInputs =>
    readEach<CallInputs>({
      token: () => readCallCredentials(env),
      method: () => parseMethod(text("method") ?? ""),
      arguments: () => inputText(env, "arguments") && env["INPUT_ARGUMENTS"],
      maxItems: whole("max-items", "100", { min: 1, max: MAX_ITEMS, unit: "items" }),
      confirm: () => text("confirm"),
      failOnError: () => parseBoolean("fail-on-error", text("fail-on-error") ?? "true"),
      timeoutMs: seconds("timeout", "10", 3600),
      retries: whole("retries", "4", { min: 0, max: 20, unit: "attempts" }),
      maxDurationMs: seconds("max-duration", "120", 21_600),
      apiUrl: () => notOfGitHub("api-url", parseApiUrl("api-url", text("api-url")), env),
    });
  return readEach({ guards: () => throwEach(unmetGuards(env, names)), own }).own;
}

/** Inputs of the other action that stop it from acting or keep people out. This one has nothing like them. */
const OTHER_GUARDS = [...GUARDS.filter((name) => name !== "api-url"), "doctor"];

/** Errors for inputs that ask to change nothing, or to keep people out, because the call would be made anyway. */
function unmetGuards(env: Environment, names: Names | undefined): readonly InputError[] {
  const unmet = OTHER_GUARDS.flatMap((name) => {
    const value = inputText(env, name);
    const isOff = value === undefined || value.toLowerCase() === (name === "apply" ? "true" : "false");
    return isOff ? [] : [new InputError(name, value, UNMET)];
  });
  const meant = names?.mistypedNames(env, [...CALL_INPUT_NAMES, ...OTHER_GUARDS]) ?? [];
  const mistyped = meant.flatMap(({ name, near }) => {
    const value = inputText(env, name) ?? "";
    if (near === "api-url") return [new InputError(name, value, 'it is unknown. Did you mean "api-url"?')];
    return OTHER_GUARDS.includes(near) ? [new InputError(name, value, UNMET)] : [];
  });
  return [...unmet, ...blankGuards(env), ...mistyped];
}

const UNMET =
  "`call` has no such input and would make the call, so nothing was sent. Remove the line to make the call";

type Limits = Omit<Parameters<typeof parseNumber>[2], "isWhole">;

/** Ten thousand rooms have about six million characters, which is more than an output may have. The file has all of them. */
const MAX_ITEMS = 10_000;

/** A sentence for every input with an unknown name that is similar to one of ours. */
export function mistypedCallInputs(env: Environment, names: Names): readonly string[] {
  const endpoint = findEndpoint(inputText(env, "method") ?? "");
  // An error says where an argument of the method belongs.
  const fields = Object.keys(endpoint === undefined ? {} : fieldsOf(endpoint)).map(bareName);
  const others = INPUT_NAMES.filter(
    (name) => isOfOtherAction(name) && !fields.includes(name) && inputText(env, name) !== undefined,
  );
  const told = others.map((name) => `Input "${name}" ${OTHER_ACTION} ${INSTEAD[name] ?? OTHER_STEP}`);
  const left = Object.entries(env).filter(([name]) => !others.some((one) => isVariableOf(one, name)));
  return [...told, ...names.mistypedInputs(Object.fromEntries(left), CALL_INPUT_NAMES)];
}

function isVariableOf(input: string, variable: string): boolean {
  return variable === `INPUT_${input.toUpperCase()}`;
}

/** Whether only the other action has an input. Those that stop the call have errors of their own. */
function isOfOtherAction(name: string): boolean {
  return !CALL_INPUT_NAMES.some((one) => one === name) && !OTHER_GUARDS.includes(name);
}

const OTHER_ACTION = "belongs to the action without `/call`, and was not used here:";

/** What to write in a call for an input of the other action. */
const INSTEAD: Readonly<Record<string, string>> = {
  to: "write `roomId: …` or `toPersonEmail: …` in `arguments`, with `method: messages.create`.",
  message: "write `markdown: …` in `arguments`, with `method: messages.create`.",
  files: "write `file: …` in `arguments`, with `method: messages.createWithFile`.",
  data: "for the arguments of the method, write `arguments:`.",
  thread: "write `parentId: …`, the ID of a message, in `arguments`, with `method: messages.create`.",
};

const OTHER_STEP = "post with a step of that action, or remove the line.";
