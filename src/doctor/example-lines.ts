import { INPUT_NAMES, type InputName } from "../inputs/input-names.ts";
import { DEFAULT_BASE_URL } from "../webex/index.ts";
import { inputLines, type Row } from "./row.ts";

/** An expression of GitHub's. */
const inBraces = (expression: string): string => `\${{ ${expression} }}`;

/** What each input may hold; of most the default, or what it is there for. */
const EXAMPLES: Readonly<Record<InputName, string>> = {
  token: inBraces("secrets.WEBEX_BOT_TOKEN"),
  "refresh-token": inBraces("secrets.WEBEX_REFRESH_TOKEN"),
  "client-id": inBraces("secrets.WEBEX_CLIENT_ID"),
  "client-secret": inBraces("secrets.WEBEX_CLIENT_SECRET"),
  "webhook-url": inBraces("secrets.WEBEX_WEBHOOK_URL"),
  to: "Release train",
  event: "auto",
  lifecycle: "true",
  about: "run",
  status: inBraces("job.status"),
  "action-status": inBraces("github.action_status"),
  needs: inBraces("toJSON(needs)"),
  steps: inBraces("toJSON(steps)"),
  "job-id": inBraces("job.check_run_id"),
  matrix: inBraces("toJSON(matrix)"),
  stage: "deploy",
  environment: "production",
  "environment-url": "https://shop.example.com",
  version: "1.4.0",
  "previous-version": "1.3.2",
  reason: inBraces("inputs.reason"),
  "test-results": "reports/**/*.xml",
  "test-baseline": "baseline/**/*.xml",
  "lint-results": "reports/**/*.sarif",
  "log-files": "logs/*.log",
  "log-lines": "20",
  "github-token": inBraces("github.token"),
  title: "{{title}}",
  message: "{{reason}}",
  template: ".github/webex",
  data: "region: eu",
  format: "markdown",
  detail: "normal",
  mention: "author",
  "mention-on": "failure",
  "user-map": ".github/webex-users.yml",
  "email-domains": "example.com",
  files: "reports/**/*.pdf",
  "notify-on": "failure, fixed",
  thread: inBraces("needs.build.outputs.thread"),
  "update-mode": "auto",
  provision: ".github/webex.yml",
  apply: "auto",
  "allowed-domains": "example.com",
  "allowed-organizations": "Example Inc.",
  timeout: "10",
  retries: "4",
  "max-duration": "120",
  delivery: "at-least-once",
  "fail-on-error": "true",
  "if-missing-token": "auto",
  "dry-run": "true",
  doctor: "true",
  "api-url": DEFAULT_BASE_URL,
};

/** A line that can stand for an input that is wrong: what most likely was meant, else an example. */
export function lineFor(input: string, near?: string): Pick<Row, "advice" | "lines"> {
  const name = INPUT_NAMES.find((one) => one === input);
  if (near !== undefined) return { advice: IN_PLACE, lines: inputLines(input, near) };
  if (name === undefined) return { advice: "Take the line out of the step's `with:`." };
  return { advice: LIKE, lines: inputLines(name, EXAMPLES[name]) };
}

const IN_PLACE = "Put this line in its place, in the step's `with:`.";
const LIKE = "Write the line like this, in the step's `with:`.";

/** An input by the line of its example. */
export function exampleOf(name: InputName): string {
  return inputLines(name, EXAMPLES[name]);
}
