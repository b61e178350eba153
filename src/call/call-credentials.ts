import { credentialSecrets, readCredentials, TOKEN_VARIABLE } from "../inputs/credentials.ts";
import { InputError } from "../inputs/input-error.ts";
import { inputText } from "../inputs/input-names.ts";
import { requireNoCredential } from "../inputs/misplaced-secrets.ts";
import { readEvery } from "../inputs/read-each.ts";
import { isSecretName } from "../inputs/slips/credential-slip.ts";
import { missingCredentialsError } from "../inputs/slips/missing-credentials.ts";
import type { Environment } from "../model/environment.ts";
import type { TokenGrant } from "../webex/auth/grant.ts";
import { credentialAmong } from "./secret-fields.ts";

const GUEST_NAMES = ["guest-issuer-id", "guest-issuer-secret", "guest-id", "guest-name"] as const;

/** Sent to Webex unchanged, and visible there. */
const PUBLIC_NAMES = ["guest-issuer-id", "guest-id", "guest-name"] as const;

type GuestTexts = Readonly<Record<(typeof GUEST_NAMES)[number], string>>;

/** All values of the inputs for signing in. None of them may be shown, whether they are used or not. */
export function callSecrets(env: Environment): readonly string[] {
  const issuerSecret = inputText(env, "guest-issuer-secret");
  const given = [...(issuerSecret === undefined ? [] : [issuerSecret]), ...credentialSecrets(env)];
  return given.filter((one) => !isSecretName(one));
}

/**
 * Reads the identity to call with: a token or the credentials to fetch one, a guest of a Guest Issuer, or a guest of the
 * Service App whose token is set. Throws `InputError` if the credentials are missing, incomplete, or ambiguous.
 */
export function readCallCredentials(env: Environment): string | TokenGrant {
  const guest = Object.fromEntries(
    GUEST_NAMES.map((name) => [name, inputText(env, name) ?? ""]),
  ) as GuestTexts;
  const secrets = callSecrets(env);
  readEvery(PUBLIC_NAMES, (name) =>
    requireNoCredential(name, guest[name], credentialAmong(guest[name], secrets)),
  );
  const isIssuerGiven = guest["guest-issuer-id"] !== "" || guest["guest-issuer-secret"] !== "";
  const own = readCredentials(env);
  if (isIssuerGiven) return issuerGrant(guest, env);
  if (own.token === undefined) throw misnamedVariable(env) ?? missingCredentialsError(own);
  const isGuest = guest["guest-id"] !== "" || guest["guest-name"] !== "";
  return isGuest ? serviceAppGuest(guest, own.token) : own.token;
}

/** An error about a variable of the workflow that was meant to be the one for the token. */
function misnamedVariable(env: Environment): InputError | undefined {
  const name = Object.keys(env).find((one) => /^WEBEX_(?:\w+_)?TOKEN$/.test(one) && env[one]);
  return name === undefined || name === TOKEN_VARIABLE
    ? undefined
    : new InputError("token", "", `change the name in \`env:\` from \`${name}\` to \`${TOKEN_VARIABLE}\``);
}

function issuerGrant(guest: GuestTexts, env: Environment): TokenGrant {
  const other = ["token", "refresh-token"].find((name) => inputText(env, name) !== undefined);
  if (other !== undefined) {
    throw new InputError(
      other,
      "***",
      "remove it, or remove the guest-issuer inputs: a call is made as one identity",
    );
  }
  requireTogether(guest, GUEST_NAMES);
  return {
    kind: "guest-issuer",
    issuerId: guest["guest-issuer-id"],
    secret: guest["guest-issuer-secret"],
    subject: guest["guest-id"],
    displayName: guest["guest-name"],
  };
}

function serviceAppGuest(guest: GuestTexts, token: string | TokenGrant): TokenGrant {
  requireTogether(guest, ["guest-id", "guest-name"]);
  if (typeof token === "string") {
    return {
      kind: "service-app-guest",
      serviceAppToken: token,
      subject: guest["guest-id"],
      displayName: guest["guest-name"],
    };
  }
  const ways = 'a guest needs the "token" of a Service App, or "guest-issuer-id" and "guest-issuer-secret"';
  throw new InputError("guest-id", guest["guest-id"], ways);
}

function requireTogether(guest: GuestTexts, names: readonly (keyof GuestTexts)[]): void {
  const missing = names.find((name) => guest[name] === "");
  if (missing === undefined) return;
  const others = names.filter((name) => name !== missing).map((name) => JSON.stringify(name));
  throw new InputError(missing, "", `use it together with ${others.join(", ")}`);
}
