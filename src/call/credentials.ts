import { InputError } from "../inputs/input-error.ts";
import { type Environment, inputText } from "../inputs/names.ts";
import type { TokenGrant } from "../webex/grant.ts";

/** The credentials among the inputs, and the environment's token for when there are none. */
const SECRET_NAMES = ["token", "refresh-token", "client-secret", "guest-issuer-secret"] as const;
const OTHER_NAMES = ["client-id", "guest-issuer-id", "guest-id", "guest-name"] as const;

type Name = (typeof SECRET_NAMES)[number] | (typeof OTHER_NAMES)[number];

type Texts = Readonly<Record<Name, string>>;

/**
 * Masks every secret at once; what is returned then tells how the client gets its token: one that was given, a
 * refresh token, a guest of a Guest Issuer, or a guest of the Service App whose token was given. That throws
 * `InputError` where the credentials are none, not whole, or more than one.
 */
export function readCredentials(env: Environment, mask: (secret: string) => void): () => string | TokenGrant {
  const texts = Object.fromEntries(
    [...SECRET_NAMES, ...OTHER_NAMES].map((name) => [name, inputText(env, name) ?? ""]),
  ) as Texts;
  const fromEnvironment = env["WEBEX_API_TOKEN"]?.trim() ?? "";
  for (const secret of [...SECRET_NAMES.map((name) => texts[name]), fromEnvironment]) maskToken(secret, mask);
  const isGiven = texts.token !== "" || texts["refresh-token"] !== "" || isIssuerGiven(texts);
  return () => credentialsOf(isGiven ? texts : { ...texts, token: fromEnvironment });
}

function maskToken(text: string, mask: (secret: string) => void): void {
  for (const secret of new Set([text, bareToken(text)])) if (secret !== "") mask(secret);
}

/** A pasted word Bearer does no harm. */
function bareToken(text: string): string {
  return text.replace(/^Bearer\s+/i, "");
}

function isIssuerGiven(texts: Texts): boolean {
  return texts["guest-issuer-id"] !== "" || texts["guest-issuer-secret"] !== "";
}

function credentialsOf(texts: Texts): string | TokenGrant {
  const ways = [
    { name: "guest-issuer-secret", isGiven: isIssuerGiven(texts), read: issuerGrant },
    { name: "refresh-token", isGiven: texts["refresh-token"] !== "", read: refreshGrant },
    { name: "token", isGiven: texts.token !== "", read: tokenOrGuest },
  ] as const;
  const given = ways.filter(({ isGiven }) => isGiven);
  const [first, second] = given;
  if (first === undefined) {
    throw new InputError(
      "token",
      "",
      "give a Webex access token, such as a bot's, from a secret of the repository that exists",
    );
  }
  if (second !== undefined) {
    throw new InputError(
      second.name,
      "***",
      `give it or "${first.name}", not both: a call is made as one identity`,
    );
  }
  return first.read(texts);
}

function issuerGrant(texts: Texts): TokenGrant {
  const whole = needed(texts, "guest-issuer-id", "guest-issuer-secret", "guest-id", "guest-name");
  return {
    kind: "guest-issuer",
    issuerId: whole["guest-issuer-id"],
    secret: whole["guest-issuer-secret"],
    subject: whole["guest-id"],
    displayName: whole["guest-name"],
  };
}

function refreshGrant(texts: Texts): TokenGrant {
  if (texts["guest-id"] !== "") {
    throw new InputError(
      "guest-id",
      texts["guest-id"],
      'a guest needs "guest-issuer-id" or a Service App\'s "token"',
    );
  }
  const whole = needed(texts, "client-id", "client-secret");
  return {
    kind: "refresh",
    refreshToken: headerText("refresh-token", texts["refresh-token"]),
    clientId: whole["client-id"],
    clientSecret: whole["client-secret"],
  };
}

function tokenOrGuest(texts: Texts): string | TokenGrant {
  const token = headerText("token", bareToken(texts.token));
  if (texts["guest-id"] === "" && texts["guest-name"] === "") return token;
  const whole = needed(texts, "guest-id", "guest-name");
  return {
    kind: "service-app-guest",
    serviceAppToken: token,
    subject: whole["guest-id"],
    displayName: whole["guest-name"],
  };
}

function needed(texts: Texts, ...names: readonly Name[]): Texts {
  const missing = names.find((name) => texts[name] === "");
  if (missing === undefined) return texts;
  throw new InputError(
    missing,
    "",
    `it belongs together with ${names.filter((name) => name !== missing).join(", ")}`,
  );
}

function headerText(name: Name, text: string): string {
  if (/^[\x21-\x7e]+$/.test(text)) return text;
  throw new InputError(name, "***", "it has a blank, a line break or another character that no token has");
}
