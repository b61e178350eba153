import type { Environment } from "../model/environment.ts";
import { credentialIn } from "../text/secrets/quoted.ts";
import { InputError } from "./input-error.ts";
import { inputText } from "./input-names.ts";
import { parseApiUrl, parseLines } from "./parse.ts";
import { readEvery } from "./read-each.ts";
import { type CredentialSlip, credentialSlip } from "./slips/credential-slip.ts";

/**
 * The addresses of incoming webhooks. Throws `InputError`, which shows none of them.
 * Source: Webex App Hub, Incoming Webhooks.
 */
export function readWebhookUrls(env: Environment): readonly string[] {
  return readEvery(urlsIn(env), parseWebhookUrl);
}

/** What nobody may see of the addresses, be they right or wrong: who has one can post, and so can who has the ID that ends it. */
export function webhookSecrets(env: Environment): readonly string[] {
  return urlsIn(env).flatMap((url) => [url, url.split(/[/?#]/).filter(Boolean).at(-1) ?? url]);
}

function urlsIn(env: Environment): readonly string[] {
  return parseLines((inputText(env, "webhook-url") ?? "").replaceAll(",", "\n"));
}

function parseWebhookUrl(url: string): string {
  const allowed =
    "each line must be the https address of an incoming webhook, which the Webex App Hub shows after you create it";
  // Such an address may have a query, which those of Webex have not: that is not what is wrong with it.
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

/** What was given in the place of an address. */
function slipOf(text: string): CredentialSlip | undefined {
  const noun = credentialIn(text);
  return noun === undefined
    ? credentialSlip(text)
    : { says: `it contains ${noun}: a bot's token belongs in \`token:\`` };
}

/** Services whose incoming webhooks look alike, by their hosts. */
const OTHERS: Readonly<Record<string, RegExp>> = {
  Slack: /(?:^|\.)slack(?:-gov)?\.com$/,
  "Microsoft Teams":
    /(?:^|\.)(?:webhook\.office\.com|outlook\.office(?:365)?\.com|logic\.azure\.com|api\.powerplatform\.com)$/,
  Discord: /(?:^|\.)discord(?:app)?\.com$/,
  "Google Chat": /^chat\.googleapis\.com$/,
  Mattermost: /(?:^|\.)mattermost\.com$/,
};
