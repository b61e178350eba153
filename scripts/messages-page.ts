import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A message of `__tests__/golden/`, and when it is sent. */
type Shown = readonly [file: string, title: string, when: string];

/** The messages that the page shows, in its order. */
export const SHOWN: readonly Shown[] = [
  ["start", "A job starts", "With `lifecycle: true`, or `event: start`."],
  ["success", "A job passes", "At its end."],
  ["reported-tests-pass", "Tests pass", "With `test-results`."],
  ["explained-fixed", "A fix", "The first success after failures."],
  ["explained-failure", "A failed build", "GitHub tells step, annotations and log."],
  ["failure-matrix", "A matrix fails", "Of a matrix each combination says its own values."],
  ["explained-many-jobs", "Many jobs fail", "What is more than a message holds is counted."],
  ["explained-still-failing", "It still fails", "Since which run stands in the message."],
  ["explained-since-good", "It still fails, and what changed", "With `contents: read`."],
  ["reported-test-regression", "A test regression", "With `test-results` and `test-baseline`."],
  ["reported-tests", "Tests fail", "With `test-results` alone."],
  ["reported-lint-failure", "A lint failure", "With `lint-results`."],
  ["reported-log-file", "A job quotes its own log", "With `log-files`."],
  ["reported-whole", "All of it together", "In a job that tells of the others."],
  ["release", "A release", "On `release`, with the start of its notes."],
  ["review-asked", "A review is asked for", "On `pull_request` with `types: [review_requested]`."],
  ["dequeued", "A pull request leaves the merge queue", "On `pull_request` with `types: [dequeued]`."],
  ["deploy-start", "A deploy starts", "With `environment`."],
  ["explained-deploy", "A deploy", "With `deployments: read`, `actions: read` and `contents: read`."],
  ["explained-first-deploy", "The first deploy", "There was none before."],
  ["explained-redeploy", "A redeploy", "The same commit once more."],
  ["deploy-failure", "A failed deploy", "What is deployed is what was there before."],
  [
    "explained-rollback",
    "A rollback",
    "Of a commit that is behind the last successful deployment, or `event: rollback`.",
  ],
  [
    "explained-so-far",
    "A background step still runs",
    "With `actions: read`; `wait-all` before the step waits for it.",
  ],
  ["explained-waiting", "A deploy waits for approval", "On `deployment_status`, or with `event: waiting`."],
  ["time-limit", "A job hits its time limit", "With `checks: read`; nobody wanted it to end so."],
  ["runner-shut-down", "The runner is shut down", "With `checks: read`."],
  ["cancelled-by-person", "A run is cancelled by a person", "With `checks: read`; a newer run is no cause."],
  ["cancelled-fail-fast", "A job is cancelled with its matrix", "With `checks: read`."],
  ["superseded", "Another run takes its place", "With `checks: read`; the message that stands is edited."],
  ["superseded-in-group", "Another run of the group takes its place", "The group may be of many branches."],
  ["cancelled", "A run is cancelled", "GitHub does not say why."],
  ["cancelled-untold", "Nobody knows why", "With `notify-on: failure`: it may have hit its time limit."],
  ["cancelled-unexplained", "A run is cancelled beside a newer one", "GitHub does not say why."],
];

/** Where the pictures of the messages lie, seen from the page. */
export const PICTURES = "pictures/messages";

/** The golden messages that have a picture. */
export const PICTURED: readonly string[] = SHOWN.map(([file]) => file);

/** Golden messages of one kind must all be shown. */
const ALWAYS_SHOWN = /^(?:explained|reported)-.*\.md$/;

/** The page's messages, each as Webex Markdown that GitHub renders much alike. Throws where one is missing on it. */
export async function messagesPage(root: string): Promise<string> {
  const folder = join(root, "__tests__/golden");
  const shown = new Set(SHOWN.map(([file]) => `${file}.md`));
  const missing = (await readdir(folder)).filter((file) => ALWAYS_SHOWN.test(file) && !shown.has(file));
  if (missing.length > 0) throw new Error(`scripts/messages-page.ts does not show ${missing.join(", ")}.`);
  const sections = SHOWN.map(async ([file, title, when]) => {
    const markdown = await readFile(join(folder, `${file}.md`), "utf8");
    const picture = `![${title}, as Webex draws it](${PICTURES}/${file}.png)`;
    return `## ${title}\n\n${when}\n\n${picture}\n\n${quoted(markdown)}`;
  });
  return (await Promise.all(sections)).join("\n\n");
}

function quoted(markdown: string): string {
  return markdown
    .trimEnd()
    .split("\n")
    .map((line) => (line.endsWith("  ") ? `> ${line.trimEnd()}\\` : `> ${line}`.trimEnd()))
    .join("\n");
}
