import { type ForeignWords, ownNameOf } from "../../text/names/foreign-words.ts";

/** Keys of a workflow, by what they are of, separated by spaces. Those that are indented too far become inputs of the action. */
const KEYS: ForeignWords = {
  "the step, and belongs next to `uses:`": "if env id name uses with continue-on-error timeout-minutes",
  "the job, and belongs next to `runs-on:`":
    "runs-on permissions concurrency defaults strategy outputs container services",
  "a job that calls a workflow, and belongs next to its `uses:`": "secrets",
  "the workflow, and belongs at the top of the file": "on jobs run-name",
  "the trigger, and belongs below its event in `on:`, or in an `if:`": "branches tags paths types",
  "a step with `run:`": "run shell working-directory",
};

/** Variables that Node and the proxy settings read. */
const VARIABLES = /^(?:https?_proxy|no_proxy|node_\w+|ssl_cert_\w+)$/;

/** Names of other actions that resemble one of ours and mean something else. */
const UNLIKE = ["action", "fields"];

/** Names of the inputs of other actions for Webex and Slack, by ours, separated by spaces. */
const FOREIGN: ForeignWords = {
  to: "room rooms room-id room-ids roomid room-name space space-id channel channels channel-id slack-channel slack-channel-id destination email person person-email to-person-email to-person-id topersonemail recipient recipients",
  token:
    "bot-token webex-token webex-bot-token webex-access-token access-token slack-token slack-bot-token api-token",
  "webhook-url": "webhook hook-url incoming-webhook slack-webhook slack-webhook-url webex-webhook-url",
  message: "text markdown body payload msg slack-message custom-payload",
  files: "file file-path attachment attachments",
  thread: "parent-id thread-ts message-id",
  status: "job-status",
  "mention-on": "if-mention",
  "fail-on-error": "errors",
  arguments: "args params parameters body json with inputs fields payload",
  template: "card adaptive-card payload-file payload-file-path",
};

/** The input among those of an action that another action calls by this name. */
export function foreignName(name: string, known: readonly string[]): string | undefined {
  return ownNameOf(FOREIGN, name.replaceAll("_", "-"), known);
}

/** What a name is a key of, and where it belongs, as the end of a sentence; `undefined` if it is none. */
export function placeOfKey(name: string): string | undefined {
  const key = name.replaceAll("_", "-");
  if (VARIABLES.test(name)) return "a variable, and belongs in the `env:` of the step";
  const of = ownNameOf(KEYS, key);
  return of && `a key of ${of}`;
}

/** Whether a name that resembles one of ours may be it: it begins like it, or one has all words of the other. */
export function mayMean(name: string, ours: string): boolean {
  const [own, other] = [name, ours].map((one) => one.split(/[_-]/));
  const isPart = own?.every((word) => other?.includes(word)) || other?.every((word) => own?.includes(word));
  return !UNLIKE.includes(name) && (isPart || name[0] === ours[0]);
}
