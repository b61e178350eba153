import { join } from "node:path";
import { GITHUB_TOKEN, type GitHubOptions, startGitHub } from "../../emulator/github/start-github.ts";
import { type Emulator, startEmulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../emulator/seed-services.ts";
import { runWorkflow } from "../../runner/index.ts";
import type { Choices, SampleOutcome } from "../model/builder.ts";
import { SAMPLE_FILES } from "./sample-files.ts";
import { eventOf, knownToGitHub } from "./sample-run-facts.ts";
import { keptIn, seedFor } from "./sample-seed.ts";
import type { Workflow } from "./workflow-for.ts";

/** How to run a sample. Everything has a default. */
export interface SampleOptions {
  /** The folder of the action. */
  readonly actionDir?: string;
  /** Runs the bundle in this process, as tests do. */
  readonly inProcess?: boolean;
}

/** The result of a sample. Disposing of it closes its Webex. */
export interface Sample extends AsyncDisposable {
  readonly webex: Emulator;
  /** What the action could not do, one sentence per line. */
  readonly error: string;
}

const ROOT = join(import.meta.dirname, "../..");

/**
 * Runs a workflow with the current build of the action, against its own GitHub and Webex, which contain everything that
 * the choices name.
 */
export async function runSample(
  { own, text, permissions }: Workflow,
  choices: Choices,
  outcome: SampleOutcome,
  { actionDir = ROOT, inProcess = false }: SampleOptions = {},
): Promise<Sample> {
  const webex = await startEmulator({ seed: seedFor(choices) });
  try {
    await using github = await startGitHub({
      ...knownToGitHub(choices, outcome),
      prefix: choices.github === "ghes" ? "/api/v3" : "",
      permissions: permissions.map(
        (one) => one.split(":")[0] as NonNullable<GitHubOptions["permissions"]>[number],
      ),
    });
    await using run = await runWorkflow(text, {
      actions: { [own.replace(/@.*/, "")]: actionDir },
      inProcess,
      event: eventOf(choices, outcome),
      github: { run_number: "42", server_url: SERVERS[choices.github], api_url: github.url },
      githubToken: GITHUB_TOKEN,
      with: { "api-url": webex.url },
      secrets: {
        WEBEX_BOT_TOKEN: seedPeople.bot.token,
        WEBEX_WEBHOOK_URL: `${webex.url}/webhooks/incoming/${incomingWebhookIdOf(seedIncomingWebhook)}`,
        ...keptIn(choices, "secrets"),
      },
      vars: keptIn(choices, "vars"),
      ...endingOf(choices, outcome),
      checkout: choices.report === "job" || choices.report === "deploy" ? SAMPLE_FILES.inJob : {},
      artifacts: SAMPLE_FILES.asArtifact,
    });
    const errors = run.processes.map(({ outputs }) => outputs["error"] ?? "").filter(Boolean);
    const close = (): Promise<void> => webex.close();
    return { webex, error: [...new Set(errors)].join("\n"), [Symbol.asyncDispose]: close };
  } catch (error) {
    await webex.close();
    throw error;
  }
}

const SERVERS: Readonly<Record<Choices["github"], string>> = {
  "github.com": "https://github.com",
  "ghe.com": "https://your-org.ghe.com",
  ghes: "https://github.example.com",
};

const TEST_STEP = "make test";
const DEPLOY_STEP = './deploy.sh "$VERSION"';

function endingOf({ report }: Choices, outcome: SampleOutcome) {
  if (report === "forks") return {};
  const step = report === "deploy" ? DEPLOY_STEP : TEST_STEP;
  if (outcome === "cancelled") {
    const job = { job: "build", workflow: "test", matrix: "test", deploy: "deploy" }[report];
    return { cancel: { job, step, when: "during" as const } };
  }
  if (outcome !== "failure") return {};
  const isBroken = ({ os, node }: Readonly<Record<string, unknown>>): boolean =>
    report !== "matrix" || (/^windows/.test(String(os)) && node === 24);
  return {
    results: {
      [step]: (matrix: object) => (isBroken({ ...matrix }) ? ("failure" as const) : ("success" as const)),
    },
  };
}
