import { withoutKnown } from "../text/secrets/known-secrets.ts";
import { withoutParts } from "../text/secrets/parts/without-parts.ts";
import { credentialIn, quoted } from "../text/secrets/quoted.ts";
import { secretsInAddress, withoutAddressSecrets } from "./secret-address.ts";

/**
 * Webex fields that give access to anyone who reads them: passwords, tokens, keys, codes to type in, and links that need
 * nothing else. `webLink`, `downloadUrl`, and `playbackUrl` require a password or a login, so they are not included.
 */
const SECRET_NAME = new RegExp(
  [
    "(?:password|passphrase|passcode|pwd|secret|credential)s?$",
    "(?:token|authorization|rtmpurl|streamurl)$",
    "(?:host|api|private|access|shared|encryption|signing)[_-]?keys?$",
    "(?:access|activation|auth|authorization|pairing|security|verification)[_-]?codes?$",
    "(?:start|join|(?:recording|audio|transcript)download)link$",
  ].join("|"),
  "i",
);

/** As a separate word: `hostPin` and `audio_pin`, but not `spin`. */
const PIN_NAME = /(?:^|[_-])pins?$|Pins?$|PINs?$/;

/** `code` can be anything, mostly an error code. With 16 digits, it activates a device. */
const CODE_NAME = /^code$/i;
const ACTIVATION_CODE = /^\d{4}(?:[ -]?\d{4}){3}$/;

/** The user chooses a webhook's URL, and only a part of it is secret. */
const ADDRESS_NAME = /^targetUrl$/i;

/** Shorter values would mask ordinary words in the log. */
const MIN_LENGTH = 4;

/** Whether a field contains a secret, by its name or path. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name) || PIN_NAME.test(name);
}

/** All secrets in a value, at any depth and in any type. */
export function secretsIn(value: unknown): readonly string[] {
  return found(value, "", []).filter((secret) => secret.length >= MIN_LENGTH);
}

/**
 * A sentence for every argument with a credential, or with the step's own credentials, in a field that is not meant for
 * them. Webex would show it to anyone who sees the room, person, or meeting.
 */
export function credentialProblems(value: unknown, own: readonly string[]): readonly string[] {
  return misplacedIn(value, (text) => {
    const noun = credentialAmong(text, own);
    return noun === undefined || noun === OWN ? noun : `what looks like ${noun}`;
  });
}

/** What a text contains of the step's own credentials, in any form, or of others that can be recognized. */
export function credentialAmong(text: string, own: readonly string[]): string | undefined {
  const long = own.filter((secret) => secret.length >= MIN_OWN_LENGTH);
  return withoutParts(withoutKnown(text, long), long) === text ? credentialIn(text) : OWN;
}

const OWN = "what the step signs in with";

function misplacedIn(
  value: unknown,
  credentialOf: (text: string) => string | undefined,
  path = "",
): readonly string[] {
  // A field of the method for a secret. Deeper ones, such as in a card, are shown to everybody.
  if (isInherited(path) && !path.includes(".")) return [];
  if (typeof value === "string") {
    const held = credentialOf(value);
    return held === undefined ? [] : [`Argument ${quoted(path)} contains ${held}: ${NOTHING_SENT}`];
  }
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([name, inner]) => {
    const held = isList ? undefined : credentialOf(name);
    if (held !== undefined)
      return [`The name of an argument${path && ` in ${quoted(path)}`} contains ${held}: ${NOTHING_SENT}`];
    return misplacedIn(inner, credentialOf, path === "" || isList ? path || name : `${path}.${name}`);
  });
}

const NOTHING_SENT = "nothing was sent, because Webex would show it to others.";

/** Shorter ones would be found in ordinary words. */
const MIN_OWN_LENGTH = 6;

/** `within` contains the objects around the value, because a YAML alias may refer back to one. */
function found(value: unknown, name: string, within: readonly object[]): readonly string[] {
  if (typeof value === "string" || typeof value === "number") {
    if (isSecretName(name) || isActivationCode(name, value)) return [String(value)];
    return ADDRESS_NAME.test(name) ? secretsInAddress(String(value)) : [];
  }
  if (typeof value !== "object" || value === null || within.includes(value)) return [];
  // Everything nested in a secret field is also secret.
  return Object.entries(value).flatMap(([inner, one]) =>
    found(one, isInherited(name) ? name : inner, [...within, value]),
  );
}

function isActivationCode(name: string, value: unknown): boolean {
  return CODE_NAME.test(name) && ACTIVATION_CODE.test(String(value));
}

function isInherited(name: string): boolean {
  return isSecretName(name) || ADDRESS_NAME.test(name);
}

/** The value with `***` instead of its secrets. URLs keep the parts that may be shown. */
export function withoutSecretFields(value: unknown): unknown {
  if (typeof value === "string")
    return /^https?:\/\/\S+$/i.test(value) ? withoutAddressSecrets(value) : value;
  if (Array.isArray(value)) return value.map(withoutSecretFields);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, shownField(name, inner)]);
  return Object.fromEntries(entries);
}

function shownField(name: string, value: unknown): unknown {
  if (isSecretName(name) && typeof value !== "boolean" && value !== null) return "***";
  if (isActivationCode(name, value)) return "***";
  if (ADDRESS_NAME.test(name) && typeof value === "string") return withoutAddressSecrets(value);
  return withoutSecretFields(value);
}
