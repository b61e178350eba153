import type { Environment } from "../model/environment.ts";
import { listText } from "../text/list.ts";
import type { RefreshGrant } from "../webex/auth/grant.ts";
import { InputError, VariableError } from "./input-error.ts";
import { inputText } from "./input-names.ts";
import { readEvery } from "./read-each.ts";
import { credentialSlip, withoutQuotationMarks } from "./slips/credential-slip.ts";

/** The credentials of a step. */
export interface Credentials {
  /** An access token, or the credentials to fetch one; absent if GitHub passes no secrets. */
  readonly token: string | RefreshGrant | undefined;
  /** Missing inputs, if others of `refresh-token`, `client-id`, and `client-secret` are set. */
  readonly missingCredentials: readonly string[];
}

const NAMES = ["token", "refresh-token", "client-id", "client-secret"] as const;
const REFRESH_NAMES = NAMES.slice(1);
/** All inputs that a token is fetched with, together. */
export const ALL_OF_REFRESH: string = listText(REFRESH_NAMES.map((name) => JSON.stringify(name)));

type Texts = Readonly<Record<(typeof NAMES)[number], string>>;

/**
 * All values of the inputs and environment variables for signing in. None of them may be shown, whether they are used or
 * not.
 */
export function credentialSecrets(env: Environment): readonly string[] {
  const given = [...Object.values(textsIn(env)), tokenOfEnvironment(env)].filter((text) => text !== "");
  const forms = given.flatMap((text) => {
    const bare = withoutQuotationMarks(withoutBearer(text));
    return [text, withoutBearer(text), bare, withoutBearer(bare)];
  });
  return [...new Set(forms)].filter(Boolean);
}

/**
 * The credentials to sign in with: from the inputs, or the token in the environment. Throws `InputError` for two ways at
 * once, and for a text that cannot be a token.
 */
export function readCredentials(env: Environment): Credentials {
  const texts = textsIn(env);
  const missing = REFRESH_NAMES.filter((name) => texts[name] === "");
  if (missing.length === REFRESH_NAMES.length) {
    const token = withoutBearer(texts.token || tokenOfEnvironment(env));
    if (token !== "") requireVisible(texts.token === "" ? TOKEN_VARIABLE : "token", token);
    return { token: token || undefined, missingCredentials: [] };
  }
  if (texts.token !== "") {
    throw new InputError(
      "token",
      "***",
      `remove it, or remove ${ALL_OF_REFRESH}: a step can sign in only one way`,
    );
  }
  return { token: missing.length === 0 ? refreshOf(texts) : undefined, missingCredentials: missing };
}

function textsIn(env: Environment): Texts {
  return Object.fromEntries(NAMES.map((name) => [name, inputText(env, name) ?? ""])) as Texts;
}

/** The environment variable that can replace `token`. */
export const TOKEN_VARIABLE = "WEBEX_API_TOKEN";

function tokenOfEnvironment(env: Environment): string {
  return env[TOKEN_VARIABLE]?.trim() ?? "";
}

/** As Webex creates them for integrations and Service Apps: the ID is a C and as many digits as the secret has. */
const CLIENT_ID = /^C[0-9a-f]{64}$/i;
const CLIENT_SECRET = /^[0-9a-f]{64}$/i;

function refreshOf(texts: Texts): RefreshGrant {
  readEvery(REFRESH_NAMES, (name) => requireVisible(name, texts[name]));
  if (CLIENT_SECRET.test(texts["client-id"]) && CLIENT_ID.test(texts["client-secret"])) {
    const says = "it contains a client secret, and `client-secret` contains a client ID: swap the two";
    throw new InputError("client-id", "***", says);
  }
  return {
    kind: "refresh",
    refreshToken: texts["refresh-token"],
    clientId: texts["client-id"],
    clientSecret: texts["client-secret"],
  };
}

/** Removes the word Bearer in case it was pasted along. An empty expression leaves the word alone. */
function withoutBearer(text: string): string {
  return text.replace(/^Bearer(?:\s+|$)/i, "");
}

function requireVisible(name: string, text: string): void {
  const slip = credentialSlip(text);
  if (slip === undefined && /^[\x21-\x7e]+$/.test(text)) return;
  const says =
    slip?.says ?? "it contains a space, a line break, or another character that a token cannot contain";
  if (name === TOKEN_VARIABLE) throw new VariableError(name, "***", says);
  throw new InputError(name, "***", says, slip?.near);
}
