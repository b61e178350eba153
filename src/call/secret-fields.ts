import { credentialIn, quoted } from "../text/secrets/quoted.ts";
import { secretsInAddress, withoutAddressSecrets } from "./secret-address.ts";

/**
 * Fields of Webex that let whoever reads them in: passwords, tokens, keys, codes that are typed in, and links that ask
 * for nothing else. `webLink`, `downloadUrl` and `playbackUrl` ask for a password or a login, and are not among them.
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

/** A word of its own: `hostPin`, `audio_pin`, and no `spin`. */
const PIN_NAME = /(?:^|[_-])pins?$|Pins?$|PINs?$/;

/** `code` says anything, mostly which error it is. With 16 digits it activates a device. */
const CODE_NAME = /^code$/i;
const ACTIVATION_CODE = /^\d{4}(?:[ -]?\d{4}){3}$/;

/** A webhook's address is the user's own, of which only a part is secret. */
const ADDRESS_NAME = /^targetUrl$/i;

/** Shorter values would blank out ordinary words of the log. */
const MIN_LENGTH = 4;

/** Whether a field, by its name or path, holds a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name) || PIN_NAME.test(name);
}

/** Every secret in a value, whatever it is nested in, and in whatever form a secret field was given. */
export function secretsIn(value: unknown): readonly string[] {
  return found(value, "", []).filter((secret) => secret.length >= MIN_LENGTH);
}

/**
 * A sentence for every argument that holds a credential, or what the step itself signs in with, in a field that is not
 * made for one: Webex would show it to whoever sees the room, person or meeting.
 */
export function credentialProblems(
  value: unknown,
  own: readonly string[],
  path = "",
  depth = 0,
): readonly string[] {
  if (isInherited(path) || depth > MAX_DEPTH) return [];
  if (typeof value === "string") {
    const isOwn = own.some((secret) => secret.length >= MIN_OWN_LENGTH && value.includes(secret));
    const noun = isOwn ? "what the step signs in with" : credentialIn(value);
    if (noun === undefined) return [];
    const holds = isOwn ? noun : `what looks like ${noun}`;
    return [
      `Argument ${quoted(path)} contains ${holds}: nothing was sent, because Webex would show it to others.`,
    ];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    credentialProblems(
      inner,
      own,
      path === "" || Array.isArray(value) ? path || name : `${path}.${name}`,
      depth + 1,
    ),
  );
}

/** Arguments of Webex have a few levels; an alias of YAML may lead back into itself. */
const MAX_DEPTH = 20;

/** Shorter ones would be found in ordinary words. */
const MIN_OWN_LENGTH = 6;

/** `within` are the objects around the value: an alias of YAML may lead back into one. */
function found(value: unknown, name: string, within: readonly object[]): readonly string[] {
  if (typeof value === "string" || typeof value === "number") {
    if (isSecretName(name) || isActivationCode(name, value)) return [String(value)];
    return ADDRESS_NAME.test(name) ? secretsInAddress(String(value)) : [];
  }
  if (typeof value !== "object" || value === null || within.includes(value)) return [];
  // What is nested in a secret field is no less secret.
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

/** The value with `***` in the place of its secrets, and addresses with what may be seen of them. */
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
