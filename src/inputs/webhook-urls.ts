import type { Environment } from "../model/environment.ts";
import { uncommented } from "../text/markup/comment.ts";
import { credentialIn } from "../text/secrets/quoted.ts";
import { decodeId, roomInLink } from "../webex/ids.ts";
import { InputError } from "./input-error.ts";
import { inputText } from "./input-names.ts";
import { parseApiUrl, words } from "./parse.ts";
import { readEvery } from "./read-each.ts";
import {
  type CredentialSlip,
  credentialSlip,
  withoutQuotationMarks,
  wrappingSlip,
} from "./slips/credential-slip.ts";

/** The URLs of incoming webhooks. Throws `InputError`, which shows none of them. Source: Webex App Hub, Incoming Webhooks. */
export function readWebhookUrls(env: Environment): readonly string[] {
  return readEvery(urlsIn(env), parseWebhookUrl);
}

/**
 * Parts of the URLs that must not be shown, whether the URLs are valid or not: anyone who has a URL can post, and so can
 * anyone who has the ID in it. Other services have it in the middle, or in the query. Words that are no secret are left
 * out, because they would be hidden everywhere.
 */
export function webhookSecrets(env: Environment): readonly string[] {
  const given = urlsIn(env).flatMap((url) => [...new Set([url, withoutQuotationMarks(url)])]);
  return given.flatMap((url) => {
    const parts = url.replace(/^\w+:\/\/[^/]*/, "").split(/[/?#&=]/);
    const trimmed = parts.map((part) => part.trim());
    const secrets = trimmed.filter((part) => SECRET_PART.test(part)).flatMap((part) => [part, decoded(part)]);
    return [...new Set([...(COMMON_WORD.test(url) ? [] : [url]), ...secrets])];
  });
}

const COMMON_WORD = /^[a-z]{1,15}$/;

/**
 * Long enough to be an ID, with a digit unless it is very long: no word such as `webhooks` or `Release`, version, or date,
 * and not two or three words such as `payments-service` or `release-2026-train`.
 */
const SECRET_PART =
  /^(?=.{6})(?!v\d+$|\d{4}-\d\d-\d\d$|(?:(?:[A-Z]?[a-z]{1,15}\d?|\d{1,4})(?:[-_.]|$)){2,3}$)(?=.*\d|.{16})/;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function urlsIn(env: Environment): readonly string[] {
  return words(inputText(env, "webhook-url") ?? "");
}

const WHERE = "which the Webex App Hub shows after you create it";

function parseWebhookUrl(url: string): string {
  const allowed = `each line must be the https address of an incoming webhook, ${WHERE}`;
  // Such a URL may have a query, which Webex's do not have, but that is not what is wrong with it.
  const hostname = URL.canParse(url) ? new URL(url).hostname : "";
  const service = Object.entries(OTHERS).find(([, hosts]) => hosts.test(hostname))?.[0];
  const slip = slipOf(url, hostname);
  if (slip !== undefined) throw new InputError("webhook-url", "***", slip.says, slip.near);
  if (service !== undefined) {
    throw new InputError("webhook-url", "***", `its host is ${hostname}, which is ${service}'s: ${allowed}`);
  }
  try {
    parseApiUrl("webhook-url", url);
  } catch {
    throw new InputError("webhook-url", "***", allowed);
  }
  const { pathname } = new URL(url);
  if (pathname.length <= 1) throw new InputError("webhook-url", "***", allowed);
  if (!WEBEX.test(hostname) || /\/webhooks\/incoming\/[^/]+\/?$/.test(pathname)) return url;
  const found = `its host is ${hostname}, but an incoming webhook's address contains \`/webhooks/incoming/\` and an ID`;
  const advice = "Webhooks of the REST API report events and cannot receive messages";
  throw new InputError("webhook-url", "***", `${found}: store the whole address, ${WHERE}. ${advice}`);
}

/** Hosts of Webex, including those of its pages. Other hosts may hand messages on. */
const WEBEX = /(?:^|\.)(?:webex|webexapis|ciscospark)\.com$/;

/** What was written instead of a URL. */
function slipOf(text: string, hostname: string): CredentialSlip | undefined {
  const bare = uncommented(text);
  if (bare !== undefined) return { says: bare.says };
  const wrapping = wrappingSlip(text);
  if (wrapping !== undefined) return wrapping;
  if (roomInLink(text) !== undefined) return { says: "it is the link of a room, which belongs in `to:`" };
  if (hostname !== "") return undefined;
  const whole = `it must be the whole address, beginning with https://, ${WHERE}`;
  if (/^[\w.:-]*\/?(?:v1\/)?webhooks\/incoming\//.test(text)) return { says: whole };
  if (decodeId(text)?.type === "WEBHOOK") return { says: `it contains only the ID of a webhook: ${whole}` };
  const noun = credentialIn(text);
  if (noun === undefined) return credentialSlip(text);
  return { says: `it contains ${noun}: a bot's token belongs in \`token:\`` };
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
