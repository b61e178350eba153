import type { Environment } from "../model/environment.ts";
import { credentialIn } from "../text/secrets/quoted.ts";
import { InputError } from "./input-error.ts";
import { inputText } from "./input-names.ts";
import { parseApiUrl, parseLines } from "./parse.ts";
import { readEvery } from "./read-each.ts";
import { type CredentialSlip, credentialSlip } from "./slips/credential-slip.ts";

/** The URLs of incoming webhooks. Throws `InputError`, which shows none of them. Source: Webex App Hub, Incoming Webhooks. */
export function readWebhookUrls(env: Environment): readonly string[] {
  return readEvery(urlsIn(env), parseWebhookUrl);
}

/**
 * Parts of the URLs that must not be shown, whether the URLs are valid or not: anyone who has a URL can post, and so can
 * anyone who has the ID at its end.
 */
export function webhookSecrets(env: Environment): readonly string[] {
  return urlsIn(env).flatMap((url) => [url, url.split(/[/?#]/).filter(Boolean).at(-1) ?? url]);
}

function urlsIn(env: Environment): readonly string[] {
  return parseLines((inputText(env, "webhook-url") ?? "").replaceAll(",", "\n"));
}

function parseWebhookUrl(url: string): string {
  const allowed =
    "each line must be the https address of an incoming webhook, which the Webex App Hub shows after you create it";
  // Such a URL may have a query, which Webex's do not have, but that is not what is wrong with it.
  const hostname = URL.canParse(url) ? new URL(url).hostname : "";
  const service = Object.entries(OTHERS).find(([, hosts]) => hosts.test(hostname))?.[0];
  const slip = hostname === "" ? slipOf(url) : undefined;
  if (slip !== undefined) throw new InputError("webhook-url", "***", slip.says, slip.near);
  if (service !== undefined) {
    throw new InputError("webhook-url", "***", `its host is ${hostname}, which is ${service}'s: ${allowed}`);
  }
  try {
    parseApiUrl("webhook-url", url);
  } catch {
    throw new InputError("webhook-url", "***", allowed);
  }
  if (new URL(url).pathname.length > 1) return url;
  throw new InputError("webhook-url", "***", allowed);
}

/** What was written instead of a URL. */
function slipOf(text: string): CredentialSlip | undefined {
  const noun = credentialIn(text);
  return noun === undefined
    ? credentialSlip(text)
    : { says: `it contains ${noun}: a bot's token belongs in \`token:\`` };
}

/** Services with similar incoming webhooks, by their hosts. */
const OTHERS: Readonly<Record<string, RegExp>> = {
  Slack: /(?:^|\.)slack(?:-gov)?\.com$/,
  "Microsoft Teams":
    /(?:^|\.)(?:webhook\.office\.com|outlook\.office(?:365)?\.com|logic\.azure\.com|api\.powerplatform\.com)$/,
  Discord: /(?:^|\.)discord(?:app)?\.com$/,
  "Google Chat": /^chat\.googleapis\.com$/,
  Mattermost: /(?:^|\.)mattermost\.com$/,
};
