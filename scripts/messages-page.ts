import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A message of `__tests__/golden/`, and when it is sent. */
type Shown = readonly [file: string, title: string, when: string];

/** The messages on the page, in order. */
export const SHOWN: readonly Shown[] = [
  ["start", "A job starts", "With `lifecycle: true`, or `event: start`."],
  ["success", "A job passes", "At the end of the job."],
  ["reported-tests-pass", "Tests pass", "With `test-results`."],
  ["explained-fixed", "A fix", "The first success after failures."],
  ["explained-failure", "A job fails", "With `actions: read` and `checks: read`: the step and the errors."],
  [
    "explained-workflow",
    "A workflow fails",
    "In a job that reports on the jobs in its `needs`: also lines of their logs.",
  ],
  [
    "failure-matrix",
    "A job of a matrix fails",
    "The title includes its matrix values. Without permissions, the message can say no more.",
  ],
  ["explained-many-jobs", "Many jobs fail", "Jobs that failed in the same way are reported once."],
  ["explained-still-failing", "It still fails", "The title links to the first run that failed."],
  ["explained-since-good", "It still fails, with the changes", "With `contents: read`."],
  ["reported-test-regression", "A test regression", "With `test-results` and `test-baseline`."],
  ["reported-tests", "Tests fail", "With `test-results` alone."],
  ["reported-lint-failure", "A lint failure", "With `lint-results`."],
  ["reported-log-file", "A job quotes its own log", "With `log-files`."],
  ["reported-whole", "All of it together", "In a job that reports on the jobs in its `needs`."],
  ["release", "A release", "On `release`, with the start of its notes."],
  ["review-asked", "A review is requested", "On `pull_request` with `types: [review_requested]`."],
  ["dequeued", "A pull request leaves the merge queue", "On `pull_request` with `types: [dequeued]`."],
  ["deploy-start", "A deploy starts", "With `environment`."],
  ["explained-deploy", "A deploy", "With `deployments: read`, `actions: read`, and `contents: read`."],
  ["explained-first-deploy", "The first deploy", "The environment has no earlier deployment."],
  ["explained-redeploy", "A redeploy", "The same commit again."],
  ["explained-failed-deploy", "A deploy fails", "With `deployments: read`, it says what is running now."],
  [
    "explained-rollback",
    "A rollback",
    "The commit is older than the last successful deployment, or the step has `event: rollback`.",
  ],
  [
    "explained-so-far",
    "A background step still runs",
    "With `actions: read`. A `wait-all` step before this one would wait for it.",
  ],
  ["explained-waiting", "A deploy waits for approval", "On `deployment_status`, or with `event: waiting`."],
  [
    "time-limit",
    "A job hits its time limit",
    "With `checks: read`. It counts as a failure, not as a cancellation.",
  ],
  ["runner-shut-down", "The runner is shut down", "With `checks: read`. It counts as a failure."],
  [
    "cancelled-by-person",
    "Somebody cancels a run",
    "With `checks: read`. The message names a newer run, but not as the reason.",
  ],
  [
    "cancelled-fail-fast",
    "A job is cancelled because another job of its matrix failed",
    "With `checks: read`.",
  ],
  [
    "superseded",
    "A newer run supersedes it",
    "With `checks: read`. An existing message is edited. No new one is posted.",
  ],
  [
    "superseded-in-group",
    "Another run of its concurrency group supersedes it",
    "The other run is not known: the group may contain runs of several branches.",
  ],
  [
    "replaced-in-group",
    "A run of another branch in its concurrency group replaces it",
    "GitHub lists no newer run of the same branch.",
  ],
  ["cancelled", "A job is cancelled", "Without `checks: read`."],
  [
    "cancelled-untold",
    "A job is cancelled, and it may be a failure",
    "With `notify-on: failure`, if GitHub does not say why: it may have reached its time limit.",
  ],
  [
    "cancelled-unexplained",
    "A job is cancelled, and there is a newer run",
    "GitHub does not say whether that is the reason.",
  ],
];

/** Where the pictures of the messages are, relative to the page. */
export const PICTURES = "pictures/messages";

/** The golden messages that have a picture. */
export const PICTURED: readonly string[] = SHOWN.map(([file]) => file);

/** The cards on the page, each with a picture in light and dark. */
export const CARDS: readonly (readonly [file: string, title: string])[] = [
  ["explained-still-failing", "It still fails, as a card"],
  ["reported-test-regression", "A test regression, as a card"],
  ["deploy-success", "A deploy, as a card"],
  ["start", "A start, as a card"],
];

/** The path of a card's picture, relative to the page. */
export function cardPicture(name: string, theme: string): string {
  return `pictures/cards/${name}-${theme}.png`;
}

/** Golden messages of these kinds must all be on the page. */
const ALWAYS_SHOWN = /^(?:explained|reported)-.*\.md$/;

/** The messages of the page as Webex Markdown, which GitHub renders similarly. Throws if one is missing on the page. */
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
  return [...(await Promise.all(sections)), ...CARDS.map(cardSection)].join("\n\n");
}

function cardSection([name, title]: (typeof CARDS)[number]): string {
  const pictures = ["light", "dark"].map((theme) => `![${title}, ${theme}](${cardPicture(name, theme)})`);
  return `## ${title}\n\nWith \`format: card\`, on a phone.\n\n${pictures.join(" ")}`;
}

function quoted(markdown: string): string {
  return markdown
    .trimEnd()
    .split("\n")
    .map((line) => (line.endsWith("  ") ? `> ${line.trimEnd()}\\` : `> ${line}`.trimEnd()))
    .join("\n");
}
