import type { Environment } from "../model/environment.ts";
import { InputError } from "./input-error.ts";
import { inputText } from "./input-names.ts";
import { parseApiUrl, parseLines } from "./parse.ts";

/**
 * The addresses of incoming webhooks. Who has one can post: `mask` is told of each, and of the id that ends it, before
 * anything else is done. Throws `InputError`, which shows none of them.
 * Source: Webex App Hub, Incoming Webhooks.
 */
export function readWebhookUrls(env: Environment, mask: (secret: string) => void): readonly string[] {
  const urls = parseLines((inputText(env, "webhook-url") ?? "").replaceAll(",", "\n"));
  for (const secret of secretsOf(urls)) mask(secret);
  for (const url of urls) requireWebhook(url);
  return urls;
}

/** What nobody may see of the addresses. */
export function secretsOf(urls: readonly string[]): readonly string[] {
  return urls.flatMap((url) => [url, url.split(/[/?#]/).filter(Boolean).at(-1) ?? url]);
}

function requireWebhook(url: string): void {
  const allowed =
    "each line must be the https address of an incoming webhook, which the App Hub of Webex shows once it is made";
  try {
    parseApiUrl("webhook-url", url);
  } catch {
    throw new InputError("webhook-url", "***", allowed);
  }
  const { hostname, pathname } = new URL(url);
  const service = Object.entries(OTHERS).find(([, hosts]) => hosts.test(hostname))?.[0];
  if (service !== undefined) {
    throw new InputError("webhook-url", "***", `its host is ${hostname}, which is ${service}'s: ${allowed}`);
  }
  if (pathname.length > 1) return;
  throw new InputError("webhook-url", "***", allowed);
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
