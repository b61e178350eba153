import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type GitHubOptions, startGitHub } from "../../../emulator/github/start-github.ts";
import { JUNIT, SARIF, SERVER_LOG } from "../../../preview/samples/report-files.ts";
import { runCall, startWebex } from "../../call/run-call.ts";
import { needsOf, pushEvent } from "../../support/events.ts";
import { failEachCall, faultsOf, type How, type RunIn } from "../../support/fail-each-call.ts";
import { RELEASE_TRAIN, type Step, startWorld } from "../../support/start-world.ts";

const EXAMPLES = join(import.meta.dirname, "../../../examples/provisioning");
const [A, B] = ["a".repeat(40), "b".repeat(40)] as [string, string];
const GITHUB: GitHubOptions = {
  runs: [{ number: 42 }, { number: 41, conclusion: "success", head_sha: A }],
  jobs: [
    {
      id: 71,
      name: "test",
      steps: { "Run unit tests": "failure" },
      annotations: [{}],
      log: "npm test\nError: 2",
    },
  ],
  commits: [
    { sha: A },
    { sha: B, parent: A, message: "Roast darker", author: "grace", files: ["src/cart.ts"] },
  ],
  permissions: ["actions", "checks", "contents"],
};
const WIDE: Step = {
  event: pushEvent({ sha: B }),
  workspace: {
    "webex.yml": await readFile(join(EXAMPLES, "incident.yml"), "utf8"),
    ".github/CODEOWNERS": "* @erin\n",
    "people.yml": "erin: erin@example.com\ngrace: carol@example.com",
    "templates/failure.md": "{{title}} {{> mine}}",
    "templates/partials/mine.md": "own",
    "a.txt": "hello",
    "reports/junit.xml": JUNIT,
    "reports/eslint.sarif": SARIF,
    "server.log": SERVER_LOG,
  },
  with: {
    needs: needsOf({ test: "failure" }),
    provision: "webex.yml",
    "user-map": "people.yml",
    template: "templates",
    files: "*.txt",
    "test-results": "reports/*.xml",
    "lint-results": "reports/*.sarif",
    "log-files": "*.log",
    retries: "0",
  },
};

/** A step in a world of its own, without a GitHub to ask. */
const inWorld =
  (given: Step): RunIn =>
  async (env) => {
    await using world = await startWorld();
    const step = await world.run({ ...given, env, withinMs: 15_000 });
    return { step, posted: world.webex.messagesIn(RELEASE_TRAIN).length };
  };

/** A step in a world of its own that has a GitHub. */
const inGitHub =
  (given: Step): RunIn =>
  async (env) => {
    await using github = await startGitHub(GITHUB);
    await using world = await startWorld({ github });
    const step = await world.run({ ...given, env, withinMs: 15_000 });
    return { step, posted: world.webex.messagesIn(RELEASE_TRAIN).length };
  };

const PLAIN: Step = { with: { retries: "0" } };

/** The post stage of a step that said "Started". */
const postStage: RunIn = async (env) => {
  await using world = await startWorld();
  const given: Step = { with: { lifecycle: "true", retries: "0" } };
  const main = await world.run(given);
  const step = await main.post({ env, contexts: { job: { status: "failure" } } });
  if (step === undefined) throw new Error("There is no post stage.");
  // Outputs of a post stage reach nobody.
  return { step, posted: 0 };
};

/** A step of the other action, which sends a file. */
const callOf: RunIn = async (env) => {
  await using webex = await startWebex();
  const wanted = { roomId: RELEASE_TRAIN, file: "a.txt" };
  const inputs = { method: "messages.createWithFile", arguments: JSON.stringify(wanted), retries: "0" };
  const step = await runCall(webex, inputs, { env, workspace: { "a.txt": "hello" } });
  return { step, posted: webex.messagesIn(RELEASE_TRAIN).length };
};

test.each<[what: string, how: How, run: RunIn]>([
  ["a plain message", "fails", inWorld(PLAIN)],
  ["a plain message", "throws", inWorld(PLAIN)],
  ["a plain message", "strays", inWorld(PLAIN)],
  ["a plain message", "never ends", inWorld(PLAIN)],
  ["a plain message", "cancels", inWorld(PLAIN)],
  ["a failure with all that can be added", "fails", inGitHub(WIDE)],
  ["the end of a job", "fails", postStage],
  ["the end of a job", "strays", postStage],
  ["the end of a job", "cancels", postStage],
  ["a call", "fails", callOf],
  ["a call", "throws", callOf],
])(
  "in %s, an outside call that %s is reported in a sentence",
  async (_, how, run) => {
    const failed = await failEachCall(how, run);
    expect(failed.length).toBeGreaterThan(10);
    expect(failed.flatMap(faultsOf)).toEqual([]);
  },
  300_000,
);
