/** Characters of an address, with the escape that Markdown or JSON may put before them. */
const [SLASH, DOT, ID] = [String.raw`\\?/`, String.raw`\\?\.`, String.raw`[\w\\-]`] as const;
const SLACK = String.raw`hooks${DOT}slack(?:\\?-gov)?${DOT}com(?::\d{1,5})?`;
/** What follows in such a path: a workspace, and who posts. Folders of a project have no such names. */
const IN_SLACK = String.raw`${SLASH}[TE](?=[A-Z]{0,10}\d)[A-Z0-9]{7,12}${SLASH}(?:B[A-Z0-9]{7,12}${SLASH}|A[A-Z0-9]{7,12}${SLASH}\d{8}|\d{8})`;
const HOOKS = String.raw`${SLASH}api${SLASH}(?:v\d{1,2}${SLASH})?webhooks${SLASH}`;
const GUID = String.raw`[0-9a-f\\-]{36,40}`;

/**
 * Addresses that let anybody post or start a flow, split into the public and the secret part. Libraries and tools print
 * their paths without the host, or with a port. Each contains one of the words before these, in lowercase. Sources:
 * https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks,
 * https://docs.discord.com/developers/resources/webhook,
 * https://developers.google.com/workspace/chat/quickstart/webhooks, https://learn.microsoft.com/azure/logic-apps/.
 */
const ADDRESSES: readonly (readonly [needs: readonly string[], start: string, secret: string])[] = [
  [["incoming"], `${SLASH}webhooks${SLASH}incoming${SLASH}`, String.raw`[A-Za-z0-9_\\-]{8,}`],
  [
    ["services", "workflows", "triggers"],
    `(?:${SLACK}${SLASH}(?:services|workflows|triggers)|${SLASH}(?:services|workflows|triggers)(?=${IN_SLACK}))${SLASH}`,
    String.raw`[\w\\/-]{8,}`,
  ],
  [["webhookb2"], `${SLASH}webhookb2${SLASH}`, String.raw`[\w\\/@.-]{8,}`],
  [
    ["outlook", "incomingwebhook"],
    `(?:outlook${DOT}office(?:365)?${DOT}com(?::\\d{1,5})?${SLASH}webhook|${SLASH}webhook(?=${SLASH}${GUID}@))${SLASH}`,
    String.raw`[\w\\/@.-]{8,}`,
  ],
  [
    ["webhooks"],
    `(?:discord(?:app)?${DOT}com(?::\\d{1,5})?${HOOKS}\\d{5,25}|${HOOKS}\\d{15,25})${SLASH}`,
    String.raw`[\w\\-]{20,}`,
  ],
  [
    ["spaces"],
    `${SLASH}v1${SLASH}spaces${SLASH}${ID}{1,60}${SLASH}messages${String.raw`\\?\?`}`,
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
