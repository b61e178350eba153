/** What may stand before a character of an address where Markdown or JSON escapes it. */
const [SLASH, DOT, ID] = [String.raw`\\?/`, String.raw`\\?\.`, String.raw`[\w\\]`] as const;

/**
 * Addresses with which anybody can post, or start a flow, by what is public of them and what is secret. Sources:
 * https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks, https://docs.discord.com/developers/resources/webhook,
 * https://developers.google.com/workspace/chat/quickstart/webhooks, https://learn.microsoft.com/azure/logic-apps/.
 */
const ADDRESSES: readonly (readonly [start: string, secret: string])[] = [
  [`${SLASH}webhooks${SLASH}incoming${SLASH}`, String.raw`[A-Za-z0-9_\\-]{8,}`],
  [
    `hooks${DOT}slack(?:${String.raw`\\?-`}gov)?${DOT}com${SLASH}(?:services|workflows|triggers)${SLASH}`,
    String.raw`[\w\\/-]{8,}`,
  ],
  [`${DOT}webhook${DOT}office${DOT}com${SLASH}webhookb2${SLASH}`, String.raw`[\w\\/@.-]{8,}`],
  [`outlook${DOT}office(?:365)?${DOT}com${SLASH}webhook${SLASH}`, String.raw`[\w\\/@.-]{8,}`],
  [
    `discord(?:app)?${DOT}com${SLASH}api${SLASH}(?:v\\d{1,2}${SLASH})?webhooks${SLASH}\\d{5,25}${SLASH}`,
    String.raw`[\w\\-]{20,}`,
  ],
  [
    `chat${DOT}googleapis${DOT}com${SLASH}v1${SLASH}spaces${SLASH}${ID}{1,60}${SLASH}messages${String.raw`\\?\?`}`,
    String.raw`[^\s"'<>\x60)\]]{8,}`,
  ],
  // The signature of a flow of Power Automate or Logic Apps, as Teams has them, and of what else Azure signs.
  [String.raw`(?:\b|\\u0026|%26)sig\\?=`, String.raw`[\w\\%+/.~-]{20,}=?`],
  [`${SLASH}hooks${SLASH}`, "[a-z0-9]{26}(?![A-Za-z0-9_-])"],
];

/** What finds such an address in a text; its first group is not secret. */
export const WEBHOOK_ADDRESSES: readonly RegExp[] = ADDRESSES.map(
  ([start, secret]) => new RegExp(`(${start})${secret}`, "gi"),
);

/** Whether a text holds one. */
export function hasWebhookAddress(text: string): boolean {
  return WEBHOOK_ADDRESSES.some((address) => text.search(address) !== -1);
}
