/** A question that readers have, and the inputs that answer it, each with its type. */
export interface InputGroup {
  readonly heading: string;
  readonly inputs: Readonly<Record<string, string>>;
}

const MOMENTS = "list of outcomes";
const GLOBS = "globs";
const BOOLEAN = "boolean";
const EXPRESSION = "expression";

/** Every input of `action.yml`, by question, most used first. `generate` fails if one is missing. */
export const INPUT_GROUPS: readonly InputGroup[] = [
  {
    heading: "Where to post, and as whom",
    inputs: {
      token: "secret",
      to: "list",
      "webhook-url": "secret, list",
      "refresh-token": "secret",
      "client-id": "secret",
      "client-secret": "secret",
    },
  },
  {
    heading: "What to report",
    inputs: {
      lifecycle: BOOLEAN,
      needs: EXPRESSION,
      event: "word",
      about: "`run`, `trigger`",
      status: EXPRESSION,
      stage: "text",
      steps: EXPRESSION,
    },
  },
  { heading: "When to post", inputs: { "notify-on": MOMENTS, thread: "text", "update-mode": "word" } },
  {
    heading: "Whom to mention",
    inputs: { mention: "list", "mention-on": MOMENTS, "user-map": "YAML or path", "email-domains": "list" },
  },
  {
    heading: "What explains a failure",
    inputs: {
      "test-results": GLOBS,
      "test-baseline": GLOBS,
      "lint-results": GLOBS,
      "log-files": GLOBS,
      "log-lines": "number",
      files: GLOBS,
      "github-token": "secret",
    },
  },
  {
    heading: "What was deployed",
    inputs: {
      environment: "text",
      "environment-url": "address",
      version: "text",
      "previous-version": "text",
      reason: "text",
    },
  },
  {
    heading: "How the message looks",
    inputs: {
      detail: "`compact`, `normal`, `full`",
      format: "`markdown`, `card`",
      title: "template",
      message: "template",
      template: "path",
      data: "YAML",
    },
  },
  {
    heading: "Rooms and teams as code",
    inputs: { provision: "YAML or path", apply: "`auto`, `always`, `never`" },
  },
  {
    heading: "Safety",
    inputs: {
      "allowed-domains": "list",
      "allowed-organizations": "list",
      "dry-run": BOOLEAN,
      doctor: BOOLEAN,
      "fail-on-error": BOOLEAN,
      "if-missing-token": "`auto`, `skip`, `fail`",
      delivery: "`at-least-once`, `at-most-once`",
    },
  },
  {
    heading: "Network",
    inputs: { "api-url": "address", timeout: "seconds", retries: "number", "max-duration": "seconds" },
  },
  {
    heading: "Set by the runner",
    inputs: { "action-status": EXPRESSION, "job-id": EXPRESSION, matrix: EXPRESSION },
  },
];

const A_DESTINATION = "at least one of `to`, `webhook-url`, and `provision`";

/** When `action.yml`'s inputs are required. All others never are. */
export const REQUIRED: Readonly<Record<string, string>> = {
  token: "for `to` and `provision`, unless you use `refresh-token`",
  "client-id": "with `refresh-token`",
  "client-secret": "with `refresh-token`",
  to: A_DESTINATION,
  "webhook-url": A_DESTINATION,
  provision: A_DESTINATION,
};

/** The inputs that most workflows use, grouped as in README. */
export const TOP_INPUTS: readonly (readonly [question: string, inputs: readonly string[]])[] = [
  ["Where", ["token", "to"]],
  ["What", ["lifecycle", "needs", "environment"]],
  ["When", ["notify-on"]],
  ["Whom", ["mention"]],
  ["Why", ["test-results", "log-files"]],
  ["How", ["detail"]],
];
