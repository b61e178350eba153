import { join } from "node:path";
import { GITHUB_TOKEN, type GitHubOptions, startGitHub } from "../../emulator/github/start-github.ts";
import { type Emulator, startEmulator } from "../../emulator/index.ts";
import { defaultSeed, type Seed, type SeedPerson, seedPeople } from "../../emulator/seed.ts";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../emulator/seed-services.ts";
import { runWorkflow } from "../../runner/index.ts";
import type { Choices, SampleOutcome } from "../model/builder.ts";
import { destinationOf, peopleOf } from "./destination.ts";
import { SAMPLE_FILES } from "./sample-files.ts";
import { eventOf, knownToGitHub } from "./sample-run-facts.ts";
import type { Workflow } from "./workflow-for.ts";

/** How a sample is run; everything has a default. */
export interface SampleOptions {
  /** The folder of the action. */
  readonly actionDir?: string;
  /** Runs the bundle in this process, as tests do. */
  readonly inProcess?: boolean;
}

const ROOT = join(import.meta.dirname, "../..");

/**
 * Runs a workflow with the action as it is built, against a GitHub and a Webex of its own, in which what the choices name is
 * there; the caller closes that Webex.
 */
export async function runSample(
  { text, permissions }: Workflow,
  choices: Choices,
  outcome: SampleOutcome,
  { actionDir = ROOT, inProcess = false }: SampleOptions = {},
): Promise<Emulator> {
  const webex = await startEmulator({ seed: seedFor(choices) });
  try {
    await using github = await startGitHub({
      ...knownToGitHub(choices, outcome),
      prefix: choices.github === "ghes" ? "/api/v3" : "",
      permissions: permissions.map(
        (one) => one.split(":")[0] as NonNullable<GitHubOptions["permissions"]>[number],
      ),
    });
    await using _ = await runWorkflow(text, {
      actions: { "your-org/webex-notify": actionDir },
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
    return webex;
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

/** The local Webex that the choices want: who and what they name is there, and the bot is a member. */
function seedFor(choices: Choices): Partial<Seed> {
  const named = [
    ...(choices.where === "person" ? [destinationOf(choices)] : []),
    ...(choices.mention === "people" ? peopleOf(choices.who).split(/[,;\s]+/) : []),
    "octo@example.com",
  ].filter((email) => email.includes("@"));
  const known: readonly SeedPerson[] = defaultSeed.people;
  const added = [...new Set(named.map((email) => email.toLowerCase()))]
    .filter((email) => !known.some((one) => one.email === email))
    .map((email, index) => ({
      uuid: `a1000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`,
      email,
      displayName: nameOf(email),
    }));
  return { people: [...known, ...added], rooms: roomsFor(choices, [...known, ...added]) };
}

function roomsFor(choices: Choices, people: readonly SeedPerson[]): Seed["rooms"] {
  const members = people.filter(
    ({ type = "person", email }) => type === "person" || email === seedPeople.bot.email,
  );
  const everybody = members.map(({ email }) => email);
  const others = defaultSeed.rooms.filter(({ title }) => title === "Dev Room");
  const uuid = UUID.exec(choices.to)?.[0] ?? "c1000000-0000-4000-8000-000000000001";
  const title = choices.where === "room" ? titleOf(choices) : "Release train";
  return [{ uuid, title, members: everybody }, ...others];
}

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i;

/** The room as the sample calls it, where the destination is a link, an id, a secret or a variable. */
function titleOf(choices: Choices): string {
  const to = destinationOf(choices);
  return UUID.test(to) || to.includes(`\${{`) ? "Your room" : to.replace(/^room:\s*/i, "");
}

function nameOf(email: string): string {
  const [local = email] = email.split("@");
  return local.replace(/[._-]+/g, " ").replace(/(^| )\w/g, (letter) => letter.toUpperCase());
}

/** The destination where it is kept as a secret or a variable. */
function keptIn(choices: Choices, context: "secrets" | "vars"): Readonly<Record<string, string>> {
  const [, kind, name] = /^\$\{\{ *(secrets|vars)\.(\w+) *\}\}$/.exec(choices.to) ?? [];
  if (kind !== context || name === undefined) return {};
  return { [name]: choices.where === "person" ? "alice@example.com" : titleOf(choices) };
}

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
