import { inputText } from "../../inputs/input-names.ts";
import type { Environment } from "../../model/environment.ts";
import { isPastableLine } from "../../text/names/pastable.ts";
import { withoutSecrets } from "../../text/secrets/secrets.ts";
import type { Endpoint } from "../../webex/endpoint.ts";
import { bareName } from "../../webex/fields.ts";
import { fieldsOf } from "../../webex/methods.ts";
import { CALL_INPUT_NAMES } from "../call-inputs.ts";
import { isSecretName } from "../secret-fields.ts";

/** An argument that was written as an input of the step, where it is ignored. */
export interface AstrayArgument {
  readonly name: string;
  /** What to write instead, as a sentence. */
  readonly sentence: string;
}

/** Where a method's arguments may have been written. */
interface Written {
  readonly env: Environment;
  readonly endpoint: Endpoint;
  /** The contents of `arguments`. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly secrets: readonly string[];
}

/** The arguments of a method that are written next to `arguments` instead of in it. */
export function astrayArguments({ env, endpoint, params, secrets }: Written): readonly AstrayArgument[] {
  const names = Object.keys(fieldsOf(endpoint)).map(bareName);
  return names.flatMap((name) => {
    const text = inputText(env, name);
    const isInput = CALL_INPUT_NAMES.some((one) => one === name.toLowerCase());
    if (text === undefined || isInput || params[name] !== undefined) return [];
    const line = lineOf(name, text, secrets);
    const isAlone = Object.keys(params).length === 0;
    const written = isAlone ? `arguments: ${JSON.stringify(line)}` : line;
    const place = isAlone ? "below" : "below, on a line of its own";
    const end = line === undefined ? ` Put it below \`arguments:\`.` : ` Put it ${place}: \`${written}\``;
    return [{ name, sentence: `Input "${name}" is next to \`arguments:\`, where it is not used.${end}` }];
  });
}

/** The argument as a line of YAML; `undefined` if it is a secret, or may need quotes. */
function lineOf(name: string, text: string, secrets: readonly string[]): string | undefined {
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N} .,@_/+=-]*$/u.test(text) && isPastableLine(text);
  if (!isPlain || isSecretName(name) || withoutSecrets(text, secrets) !== text) return undefined;
  return `${name}: ${text}`;
}
