import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testNamesOf } from "./support/test-names.ts";

/** What README promises, and the test that shows it: its file, and its name as it is written there. */
const PROMISES: readonly (readonly [promise: string, file: string, test: string])[] = [
  [
    'A message in the room "Release train" says that the job started. When the job ends, the same message says whether it passed',
    "recipes/jobs.test.ts",
    "README's workflow says that the job started, and edits that into how it ended",
  ],
  [
    "The action needs no permissions.",
    "e2e/step/sends-on-push.process.test.ts",
    "arrives as one message in one request",
  ],
  [
    "which step failed, with which error, and since when",
    "e2e/build/explained-failures.test.ts",
    "a job that reports others names the step, the errors, and since when",
  ],
  [
    "A bot can post only to rooms that it is in.",
    "e2e/delivery/groups-and-teams.process.test.ts",
    "that the bot is not in is an error with similar names",
  ],
  [
    "It can message people directly.",
    "e2e/delivery/destinations.process.test.ts",
    "every kind of destination gets the message",
  ],
  [
    "With `lifecycle`, it is edited from start to end; a failure also gets a reply, so that phones ring.",
    "e2e/step/lifecycle.process.test.ts",
    "a failure edits the message and replies in its thread, with the mention in the reply alone",
  ],
  [
    "Failed tests from JUnit XML and which of them are new, findings from SARIF and Checkstyle, and the lines of the log",
    "recipes/messages.test.ts",
    "a failed job reports its tests, what linters found, and its server's log",
  ],
  [
    "Post only failures, first failures, or fixes.",
    "e2e/build/explained-failures.test.ts",
    "a run that passes after others failed is reported as fixed, and notify-on can wait for that",
  ],
  ["Stay quiet about [superseded runs]", "e2e/build/superseded.long.test.ts", "posts nothing"],
  [
    "Mention the author, the reviewers, or whoever is on call",
    "recipes/messages.test.ts",
    "a deploy that waits for approval names its reviewers, and mentions who is in the map",
  ],
  [
    "but never a stranger whose commit names their address",
    "security/events.test.ts",
    "A fork's commits mention and invite nobody.",
  ],
  [
    "Detect rollbacks",
    "e2e/build/deployments/deployments.test.ts",
    "a deployment of an older commit than the last one is a rollback, with the removed commits",
  ],
  [
    "say what is running now",
    "e2e/build/deployments/deployments.test.ts",
    "a failed deployment says what is running now, since when, and by which run",
  ],
  [
    "report what [waits for approval]",
    "recipes/messages.test.ts",
    "a waiting deployment by another system is reported by its status",
  ],
  [
    "Reply to one message from several jobs, and attach reports.",
    "recipes/messages.test.ts",
    "files that match follow in the thread once the job has ended, and the failed step is named",
  ],
  [
    "Mustache templates for everything, and Adaptive Cards with buttons.",
    "recipes/messages.test.ts",
    "a card comes with buttons, and with its Markdown",
  ],
  [
    "A file in the repository says which rooms there are and who is in them.",
    "recipes/messages.test.ts",
    "a push creates the rooms that the manifest names, and a pull request only shows them",
  ],
  [
    "A room for each failure of the default branch, with the people who can help.",
    "e2e/incident/incident.process.test.ts",
    "a failure gets a room of its own with the people who can help, and is posted there",
  ],
  [
    "Call any method of the Webex API from a workflow.",
    "recipes/call.test.ts",
    "a room is made for a release, and its people added",
  ],
  [
    "Reports on runs from forks without giving them your secrets",
    "recipes/messages.test.ts",
    "a run for a fork's pull request is reported by the run that it starts, and other runs are not",
  ],
  [
    "GHES, FedRAMP",
    "e2e/step/sends-on-push.process.test.ts",
    "on GHES do not lead to a job, because its runner does not know the ID",
  ],
  ["FedRAMP, proxies", "recipes/enterprise.test.ts", "a step with another Webex asks that one alone"],
  [
    "works behind company proxies",
    "recipes/enterprise.test.ts",
    "a step with a proxy and a certificate posts",
  ],
  [
    "By default, a Webex outage does not fail a step that posts: the step retries, stays green, and says what was lost",
    "e2e/delivery/retries.process.test.ts",
    "that never ends is given up after the retries, each later than the one before",
  ],
  ["cannot mention anybody", "security/events.test.ts", "They do not mention anybody."],
  [
    "format the message",
    "security/events.test.ts",
    "Their texts are escaped, cut to one line of limited length, and free of control characters.",
  ],
  ["run a command", "e2e/message/hostile-text.long.test.ts", "in %s does nothing"],
  [
    "Nothing is sent anywhere except to Webex and GitHub",
    "security/hosts.test.ts",
    "A step connects only to the hosts of `api-url`, of each `webhook-url`, and of `GITHUB_API_URL`, and to GitHub's storage for the log of a job.",
  ],
  [
    "With `doctor: true` the step posts nothing.",
    "security/doctor.test.ts",
    "With `doctor: true`, a step sends and changes nothing: it makes only `GET` requests, except for the sign-in with a refresh token.",
  ],
  [
    "It checks the token, each destination, files, templates, and permissions",
    "e2e/doctor/doctor.process.test.ts",
    "says that no problems found, and shows what was looked at",
  ],
  [
    "and shows the lines to change",
    "e2e/doctor/lines.long.test.ts",
    "each fault appears once, with its lines",
  ],
  [
    "On a computer with Git and Node 24, clone this repository and run",
    "scripts/installed-node.test.ts",
    "npm installs the Node that the scripts need, and runs them with it",
  ],
  [
    "a gallery of templates",
    "preview/gallery/gallery.long.test.ts",
    "shows every build, and leads by keys alone to another outcome, a card and one build",
  ],
  [
    "a builder that writes your workflow",
    "preview/builder/builder.long.test.ts",
    "writes a workflow from choices, shows what the room will read, and gives it away",
  ],
  [
    "shows each message as the room received it",
    "scripts/start.long.test.ts",
    "shows every scenario's message as the room received it, and ends",
  ],
  [
    "`npm start -- --serve` keeps it running",
    "scripts/start.long.test.ts",
    "--serve keeps a local Webex up until Ctrl-C, and says how to send to it",
  ],
  [
    "To send the same messages to the real Webex",
    "scripts/start.long.test.ts",
    "--to posts to the Webex of the environment with its token",
  ],
];

const readme = await readFile(join(import.meta.dirname, "../README.md"), "utf8");
const text = readme.replace(/\s+/g, " ");

test.each(PROMISES)("%s", async (promise, file, name) => {
  expect(text.includes(promise), `README promises "${promise}"`).toBe(true);
  expect(await testNamesOf(join(import.meta.dirname, file))).toContain(name);
});

test("everything in the table of what it can do is among these promises", () => {
  const table = /## What it can do\n\n([\s\S]*?)\n\n/.exec(readme)?.[1] ?? "";
  const rows = table.split("\n").slice(2);
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.filter((row) => !PROMISES.some(([promise]) => row.includes(promise)))).toEqual([]);
});
