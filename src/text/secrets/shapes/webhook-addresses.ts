import { raw } from "./raw.ts";
import { EQUALS, ESCAPE, SLASH } from "./spellings.ts";

const [DOT, ID] = [raw`\\?\.`, raw`(?:[\w-]|\\[_-])`] as const;
const IN_PATH = `(?:[\\w@-]|\\\\[_-]|${SLASH}|%(?:25)*40)`;
const SLACK = raw`hooks${DOT}slack(?:\\?-gov)?${DOT}com(?::\d{1,5})?`;
/** What follows in such a path: a workspace, and who posts. Folders of a project have no such names. */
const IN_SLACK = raw`${SLASH}[TE](?=[A-Z]{0,10}\d)[A-Z0-9]{7,12}${SLASH}(?:B[A-Z0-9]{7,12}${SLASH}\w{16}|A[A-Z0-9]{7,12}${SLASH}\d{8}|\d{8})`;
const HOOKS = raw`${SLASH}api${SLASH}(?:v\d{1,2}${SLASH})?webhooks${SLASH}`;

/**
 * Addresses that let anybody post or start a flow, split into the public and the secret part. Libraries and tools print
 * their paths without the host, or with a port. Each contains one of the words before these, in lowercase. Sources:
 * https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks,
 * https://docs.discord.com/developers/resources/webhook,
 * https://developers.google.com/workspace/chat/quickstart/webhooks, https://learn.microsoft.com/azure/logic-apps/.
 */
const ADDRESSES: readonly (readonly [needs: string, start: string, secret: string])[] = [
  // Other servers and folders have such a path, too. The IDs of Webex are `ciscospark://` and more, in base64.
  [
    "incoming",
    `${SLASH}webhooks${SLASH}incoming${SLASH}(?=Y2lz|(?=[a-z]{0,20}\\d)[a-z0-9]{16})`,
    `${ID}{8,}`,
  ],
  [
    "services workflows triggers",
    `(?:${SLACK}${SLASH}(?:services|workflows|triggers)|(?:${SLASH}|\\b)(?:services|workflows|triggers)(?=${IN_SLACK}))${SLASH}`,
    `${IN_PATH}{8,}`,
  ],
  ["webhookb2", `${SLASH}webhookb2${SLASH}`, `${IN_PATH}{8,}`],
  [
    "outlook incomingwebhook",
    `(?:outlook${DOT}office(?:365)?${DOT}com(?::\\d{1,5})?${SLASH}webhook|${SLASH}webhook(?=${SLASH}[0-9a-f\\\\-]{36,40}(?:@|%(?:25)*40)))${SLASH}`,
    `${IN_PATH}{8,}`,
  ],
  [
    "webhooks",
    `(?:discord(?:app)?${DOT}com(?::\\d{1,5})?${HOOKS}\\d{5,25}|${HOOKS}\\d{15,25})${SLASH}`,
    `${ID}{20,}`,
  ],
  [
    "spaces",
    raw`${SLASH}v1${SLASH}spaces${SLASH}${ID}{1,60}${SLASH}messages(?:\\?\?|%(?:25)*3F)(?=\S{0,200}(?<!page)token${EQUALS})`,
    raw`(?:[^\s"'<>\x60)\]\\]|\\(?![nrt"])){8,}`,
  ],
  // The signature of a Power Automate or Logic Apps flow, which Teams uses, and of anything else that Azure signs. Also
  // that of an address of a file that AWS or Google signs.
  [
    "sig",
    raw`(?:(?:\b|${ESCAPE}(?:26|3F))sig|X-(?:Amz|Goog)-Signature)(?:${EQUALS}|["'\\]{1,4}\s?:\s?["'\\]{1,4})(?!0x)(?=[a-z_/~\\-]{0,60}[\d%+])(?![\w/-]{0,80}\.\w)`,
    raw`(?:[\w%+/~-]|\\(?![nrt"])){20,}=?`,
  ],
  // The base32 of Mattermost, `NewId` of https://github.com/mattermost/mattermost: no 0, 2, l, or v. A folder of a
  // project has the same name, and its files have an extension.
  ["hooks", `${SLASH}hooks${SLASH}`, raw`(?=[a-z]{0,25}\d)[a-km-uw-z13-9]{26}(?![\w-]|\.\w)`],
];

/** Finds such an address in a text that contains what it needs. Its first group is not secret. */
export const WEBHOOK_ADDRESSES = ADDRESSES.map(
  ([needs, start, secret]): readonly [needs: string, source: string] => [needs, `(${start})${secret}`],
);

/** Whether a text contains one. */
export function hasWebhookAddress(text: string): boolean {
  return WEBHOOK_ADDRESSES.some(([, source]) => new RegExp(source, "i").test(text));
}
