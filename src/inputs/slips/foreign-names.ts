/** Keys of a step that uses an action. Those that are indented too far become inputs of the action. `run` has others of its own. */
export const STEP_KEYS: readonly string[] = [
  "if",
  "env",
  "id",
  "name",
  "uses",
  "with",
  "continue-on-error",
  "timeout-minutes",
];

/** Names of the inputs of other actions for Webex and Slack, by ours. */
const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  to: [
    "room",
    "rooms",
    "room-id",
    "room-ids",
    "roomid",
    "room-name",
    "space",
    "space-id",
    "channel",
    "channels",
    "channel-id",
    "slack-channel",
    "slack-channel-id",
    "destination",
    "email",
    "person-email",
    "to-person-email",
    "to-person-id",
    "topersonemail",
    "recipient",
    "recipients",
  ],
  token: [
    "bot-token",
    "webex-token",
    "webex-bot-token",
    "webex-access-token",
    "access-token",
    "slack-token",
    "slack-bot-token",
    "api-token",
  ],
  "webhook-url": [
    "webhook",
    "hook-url",
    "incoming-webhook",
    "slack-webhook",
    "slack-webhook-url",
    "webex-webhook-url",
  ],
  message: ["text", "markdown", "body", "payload", "msg", "slack-message", "custom-payload"],
  files: ["file", "file-path", "attachment", "attachments"],
  thread: ["parent-id", "thread-ts", "message-id"],
  status: ["job-status"],
  "fail-on-error": ["errors"],
  arguments: ["args", "params", "parameters", "body", "json", "with", "inputs", "fields", "payload"],
  template: ["card", "adaptive-card", "payload-file", "payload-file-path"],
};

/** The input among those of an action that another action calls by this name. */
export function foreignName(name: string, known: readonly string[]): string | undefined {
  return known.find((ours) => FOREIGN[ours]?.includes(name.replaceAll("_", "-")));
}

/** Whether a name is a key of a step. */
export function isStepKey(name: string): boolean {
  return STEP_KEYS.includes(name.replaceAll("_", "-"));
}
