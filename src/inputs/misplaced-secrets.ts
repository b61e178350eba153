import type { Environment } from "../model/environment.ts";
import { withoutKnown } from "../text/secrets/known-secrets.ts";
import { credentialIn } from "../text/secrets/quoted.ts";
import { withoutWrappedTokens } from "../text/secrets/wrapped-tokens.ts";
import { InputError } from "./input-error.ts";
import { inputText } from "./input-names.ts";

/**
 * The text of an input that is not a secret, without the step's own secrets. Throws `InputError` for a credential in an
 * input that controls where or how something is sent. Inputs in `mayHold`, such as a message, are cleaned where they are
 * used.
 */
export function plainInput(
  env: Environment,
  name: string,
  { secrets, mayHold }: { readonly secrets: readonly string[]; readonly mayHold: ReadonlySet<string> },
): string | undefined {
  const text = inputText(env, name);
  if (text === undefined) return undefined;
  if (!mayHold.has(name)) requireNoCredential(name, text, credentialIn(text) ?? loneSecretIn(text));
  // A misplaced token is not sent anywhere, whether the text is then cut, its lines are joined, or neither.
  return withoutWrappedTokens(withoutKnown(text, secrets));
}

/** Whether a text contains the address of one of Webex's incoming webhooks, however short its ID is. */
function hasIncomingWebhook(text: string): boolean {
  return /\/webhooks\/incoming\/[\w-]/i.test(text) && /https?:\/\//i.test(text);
}

/** A client secret is as long as a digest, so it only counts if it is alone on its line, or after a prefix such as `room:`. */
function loneSecretIn(text: string): string | undefined {
  if (hasIncomingWebhook(text)) return "the address of an incoming webhook";
  return /^(?:\w+:[ \t]*)?[0-9a-f]{64}$/im.test(text) ? "a client secret" : undefined;
}

/** The input where a value of this kind belongs. */
const INPUTS: Readonly<Record<string, string>> = {
  "an access token": "token",
  "a client secret": "client-secret",
  "a token of GitHub": "github-token",
};

/** Throws `InputError` for a text that contains a credential. */
export function requireNoCredential(name: string, text: string, noun = credentialIn(text)): void {
  if (noun === undefined) return;
  const input = text.includes("/webhooks/incoming/") ? "webhook-url" : INPUTS[noun];
  const place =
    input === undefined ? `${noun} does not belong here` : `write ${noun} as \`${input}:\`, from a secret`;
  const advice = `${place}. If it is written in the workflow itself, make a new one: whoever can read the file can use it`;
  throw new InputError(
    name,
    hasIncomingWebhook(text) && credentialIn(text) === undefined ? "***" : text,
    advice,
  );
}
