/** Characters of an address, with the escape that Markdown or JSON may put before them. */
const [SLASH, DOT, ID] = [String.raw`\\?/`, String.raw`\\?\.`, String.raw`[\w\\]`] as const;

/**
 * Addresses that let anybody post or start a flow, split into the public and the secret part. Each contains one of the
 * words before these, in lowercase. Sources: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks,
 * https://docs.discord.com/developers/resources/webhook,
 * https://developers.google.com/workspace/chat/quickstart/webhooks, https://learn.microsoft.com/azure/logic-apps/.
 */
const ADDRESSES: readonly (readonly [needs: readonly string[], start: string, secret: string])[] = [
  [["incoming"], `${SLASH}webhooks${SLASH}incoming${SLASH}`, String.raw`[A-Za-z0-9_\\-]{8,}`],
  [
    ["slack"],
    `hooks${DOT}slack(?:${String.raw`\\?-`}gov)?${DOT}com${SLASH}(?:services|workflows|triggers)${SLASH}`,
    String.raw`[\w\\/-]{8,}`,
  ],
  [["webhookb2"], `${DOT}webhook${DOT}office${DOT}com${SLASH}webhookb2${SLASH}`, String.raw`[\w\\/@.-]{8,}`],
  [["outlook"], `outlook${DOT}office(?:365)?${DOT}com${SLASH}webhook${SLASH}`, String.raw`[\w\\/@.-]{8,}`],
  [
    ["discord"],
    `discord(?:app)?${DOT}com${SLASH}api${SLASH}(?:v\\d{1,2}${SLASH})?webhooks${SLASH}\\d{5,25}${SLASH}`,
    String.raw`[\w\\-]{20,}`,
  ],
  [
    ["googleapis"],
    `chat${DOT}googleapis${DOT}com${SLASH}v1${SLASH}spaces${SLASH}${ID}{1,60}${SLASH}messages${String.raw`\\?\?`}`,
    String.raw`[^\s"'<>\x60)\]]{8,}`,
  ],
  // The signature of a Power Automate or Logic Apps flow, which Teams uses, and of anything else that Azure signs.
  [["sig=", "sig\\="], String.raw`(?:\b|\\u0026|%26)sig\\?=`, String.raw`[\w\\%+/.~-]{20,}=?`],
  [["hooks"], `${SLASH}hooks${SLASH}`, "[a-z0-9]{26}(?![A-Za-z0-9_-])"],
];

/** Finds such an address in a text that contains what it needs. Its first group is not secret. */
export interface WebhookAddress {
  readonly needs: readonly string[];
  readonly made: () => RegExp;
}

export const WEBHOOK_ADDRESSES: readonly WebhookAddress[] = ADDRESSES.map(([needs, start, secret]) => {
  return { needs, made: () => new RegExp(`(${start})${secret}`, "gi") };
});

/** Whether a text contains one. */
export function hasWebhookAddress(text: string): boolean {
  const lower = text.toLowerCase();
  return WEBHOOK_ADDRESSES.some(
    ({ needs, made }) => needs.some((one) => lower.includes(one)) && text.search(made()) !== -1,
  );
}
