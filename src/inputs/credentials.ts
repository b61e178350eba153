import type { Environment } from "../model/environment.ts";
import { listText } from "../text/list.ts";
import type { RefreshGrant } from "../webex/auth/grant.ts";
import { InputError, VariableError } from "./input-error.ts";
import { inputText } from "./input-names.ts";
import { readEvery } from "./read-each.ts";
import { credentialSlip } from "./slips/credential-slip.ts";

/** What a step signs in with. */
export interface Credentials {
  /** An access token, or what one is fetched with; absent where GitHub gives no secrets. */
  readonly token: string | RefreshGrant | undefined;
  /** Inputs that are not given, where others of `refresh-token`, `client-id` and `client-secret` are. */
  readonly missingCredentials: readonly string[];
}

const NAMES = ["token", "refresh-token", "client-id", "client-secret"] as const;
const REFRESH_NAMES = NAMES.slice(1);
/** All inputs that a token is fetched with, together. */
export const ALL_OF_REFRESH: string = listText(REFRESH_NAMES.map((name) => JSON.stringify(name)));

type Texts = Readonly<Record<(typeof NAMES)[number], string>>;

/** Every value of the inputs and the environment to sign in with: nobody may see one, be it of use or not. */
export function credentialSecrets(env: Environment): readonly string[] {
  const given = [...Object.values(textsIn(env)), tokenOfEnvironment(env)].filter((text) => text !== "");
  return [...new Set(given.flatMap((text) => [text, withoutBearer(text)]))];
}

/**
 * What to sign in with: by the inputs, else by the environment's token. Throws `InputError` for two ways at once, and for what
 * no token can be.
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

/** The variable of the environment that stands for `token`. */
export const TOKEN_VARIABLE = "WEBEX_API_TOKEN";

function tokenOfEnvironment(env: Environment): string {
  return env[TOKEN_VARIABLE]?.trim() ?? "";
}

function refreshOf(texts: Texts): RefreshGrant {
  readEvery(REFRESH_NAMES, (name) => requireVisible(name, texts[name]));
  return {
    kind: "refresh",
    refreshToken: texts["refresh-token"],
    clientId: texts["client-id"],
    clientSecret: texts["client-secret"],
  };
}

/** A pasted word Bearer does no harm. */
function withoutBearer(text: string): string {
  return text.replace(/^Bearer\s+/i, "");
}

function requireVisible(name: string, text: string): void {
  const slip = credentialSlip(text);
  if (slip === undefined && /^[\x21-\x7e]+$/.test(text)) return;
  const says =
    slip?.says ?? "it contains a space, a line break, or another character that a token cannot contain";
  if (name === TOKEN_VARIABLE) throw new VariableError(name, "***", says);
  throw new InputError(name, "***", says, slip?.near);
}
