import type { Environment } from "../model/environment.ts";
import { withoutKnown } from "../text/secrets/known-secrets.ts";
import { credentialIn } from "../text/secrets/quoted.ts";
import { withoutWrappedTokens } from "../text/secrets/wrapped-tokens.ts";
import { InputError } from "./input-error.ts";
import { inputText } from "./input-names.ts";

/**
 * The text of an input that is no secret, without the step's own secrets. Throws `InputError` for a credential in one
 * that says where something goes or how: what `mayHold` one, such as a message, is cleaned where it is used.
 */
export function plainInput(
  env: Environment,
  name: string,
  { secrets, mayHold }: { readonly secrets: readonly string[]; readonly mayHold: ReadonlySet<string> },
): string | undefined {
  const text = inputText(env, name);
  if (text === undefined) return undefined;
  if (!mayHold.has(name)) requireNoCredential(name, text, credentialIn(text) ?? loneSecretIn(text));
  // One that stands there by mistake goes nowhere, be the text cut there, or its lines joined, or not.
  return withoutWrappedTokens(withoutKnown(text, secrets));
}

/** The secret of a client is as long as a digest: it counts alone in its line, or behind a prefix such as `room:`. */
function loneSecretIn(text: string): string | undefined {
  return /^(?:\w+:[ \t]*)?[0-9a-f]{64}$/im.test(text) ? "a client secret" : undefined;
}

/** Where what a text looks like belongs. */
const INPUTS: Readonly<Record<string, string>> = {
  "an access token": "token",
  "a client secret": "client-secret",
  "a token of GitHub": "github-token",
};

/** Throws `InputError` for a text with a credential in it. */
export function requireNoCredential(name: string, text: string, noun = credentialIn(text)): void {
  if (noun === undefined) return;
  const input = text.includes("/webhooks/incoming/") ? "webhook-url" : INPUTS[noun];
  const place =
    input === undefined ? `${noun} does not belong here` : `write ${noun} as \`${input}:\`, from a secret`;
  const advice = `${place}. If it is written in the workflow itself, make a new one: whoever can read the file can use it`;
  throw new InputError(name, text, advice);
}
