import type { BuildInputs } from "../model/build-inputs.ts";
import type { Destination } from "../model/destination.ts";
import type { Environment } from "../model/environment.ts";
import { OUTCOMES } from "../model/outcome.ts";
import { NO_WALL } from "../text/wall.ts";
import { parseData } from "./content/data.ts";
import { parseFailedSteps, parseMatrix, parseNeeds } from "./contexts.ts";
import { type Credentials, readCredentials } from "./credentials.ts";
import { parseDestinations } from "./destinations.ts";
import { globProblems } from "./files/read-globs.ts";
import { InputError } from "./input-error.ts";
import { type InputName, inputText, mistypedInputs, requireGuards } from "./input-names.ts";
import { plainInput } from "./misplaced-secrets.ts";
import { parseApiUrl, parseBoolean, parseNumber, parseOneOf, parseWebAddress } from "./parse.ts";
import { type PostingInputs, readPosting } from "./posting.ts";
import { type ProvisioningInputs, readProvisioning } from "./provisioning.ts";
import { type ReportingInputs, readReporting, reportingWarnings } from "./reporting.ts";
import { statusOf } from "./status.ts";
import { readWebhookUrls, secretsOf } from "./webhook-urls.ts";

/** What the user asked for, checked; an absent input is its default or `undefined`. */
export interface Inputs extends BuildInputs, Credentials, PostingInputs, ProvisioningInputs, ReportingInputs {
  /** Addresses of incoming webhooks. */
  readonly webhookUrls: readonly string[];
  readonly to: readonly Destination[];
  /** Token for reads of GitHub; without it none is made. */
  readonly githubToken: string | undefined;
  readonly title: string | undefined;
  readonly message: string | undefined;
  /** Path of a template file, or of a folder of them. */
  readonly template: string | undefined;
  /** The user's own values for templates. */
  readonly data: unknown;
  /** Longest time without a byte moved, in milliseconds. */
  readonly timeoutMs: number;
  /** Further attempts after the first. */
  readonly retries: number;
  /** Wall time for all delivery, in milliseconds. */
  readonly maxDurationMs: number;
  readonly delivery: "at-least-once" | "at-most-once";
  readonly failOnError: boolean;
  readonly ifMissingToken: "auto" | "skip" | "fail";
  readonly isDryRun: boolean;
  /** Whether all is checked and nothing sent; that story begins before the inputs are read. */
  readonly isDoctor: boolean;
  readonly apiUrl: string | undefined;
  /** Sentences about inputs that were given and not used. */
  readonly warnings: readonly string[];
  /** Sentences about content that cannot be used: the message goes out without it, then the step fails. */
  readonly problems: readonly string[];
}

/** Reads every input once. `mask` is told of a secret before anything else is done. Throws `InputError`. */
export async function readInputs(
  env: Environment,
  mask: (secret: string) => void,
  wall = NO_WALL,
): Promise<Inputs> {
  const githubToken = readGitHubToken(env, mask);
  const webhookUrls = readWebhookUrls(env, mask);
  const signIn = readCredentials(env, mask);
  const others = githubToken === undefined ? [] : [githubToken];
  const credentials = { ...signIn, secrets: [...signIn.secrets, ...secretsOf(webhookUrls), ...others] };
  const text = (name: InputName): string | undefined =>
    plainInput(env, name, { secrets: credentials.secrets, mayHold: CONTENT });
  const seconds = (name: "timeout" | "max-duration", otherwise: string, max: number): number =>
    parseNumber(name, text(name) ?? otherwise, { min: 1, max, unit: "seconds" }) * 1000;
  const isTrue = (name: "fail-on-error" | "dry-run" | "doctor"): boolean =>
    parseBoolean(name, text(name) ?? "false");
  const { data, problems } = await parseData(text("data"), wall);
  const inputs: Inputs = {
    ...credentials,
    ...readPosting(text),
    ...readProvisioning(text),
    ...readReporting(text),
    githubToken,
    webhookUrls,
    to: parseDestinations(text("to") ?? ""),
    event: parseOneOf("event", text("event") ?? "auto", ["auto", ...OUTCOMES]),
    about: parseOneOf("about", text("about") ?? "run", ["run", "trigger"]),
    status: statusOf(text("status") ?? "", text("action-status") ?? ""),
    needs: parseNeeds(text("needs") ?? "null"),
    failedSteps: parseFailedSteps(text("steps") ?? "null"),
    jobId: text("job-id"),
    matrix: parseMatrix(text("matrix") ?? "null"),
    stage: text("stage"),
    environment: text("environment"),
    environmentUrl: parseWebAddress("environment-url", text("environment-url")),
    version: text("version"),
    previousVersion: text("previous-version"),
    reason: text("reason"),
    title: text("title"),
    message: text("message"),
    template: text("template"),
    data,
    timeoutMs: seconds("timeout", "10", 3600),
    retries: parseNumber("retries", text("retries") ?? "4", {
      min: 0,
      max: 20,
      unit: "attempts",
      isWhole: true,
    }),
    maxDurationMs: seconds("max-duration", "120", 21_600),
    delivery: parseOneOf("delivery", text("delivery") ?? "at-least-once", ["at-least-once", "at-most-once"]),
    failOnError: isTrue("fail-on-error"),
    ifMissingToken: parseOneOf("if-missing-token", text("if-missing-token") ?? "auto", [
      "auto",
      "skip",
      "fail",
    ]),
    isDryRun: isTrue("dry-run"),
    isDoctor: isTrue("doctor"),
    apiUrl: parseApiUrl("api-url", text("api-url")),
    warnings: [...mistypedInputs(env), ...reportingWarnings(text)],
    problems: [...problems, ...globProblems(text)],
  };
  requireStatus(inputs);
  requireGuards(env);
  return inputs;
}

function readGitHubToken(env: Environment, mask: (secret: string) => void): string | undefined {
  const token = inputText(env, "github-token");
  if (token !== undefined) mask(token);
  return token;
}

/** Inputs of texts that the message is made of, or that are looked into one by one: what is secret in them is removed. */
const CONTENT: ReadonlySet<InputName> = new Set<InputName>([
  ...([
    "status",
    "action-status",
    "needs",
    "steps",
    "matrix",
    "stage",
    "environment",
    "environment-url",
  ] as const),
  ...([
    "version",
    "previous-version",
    "reason",
    "title",
    "message",
    "data",
    "user-map",
    "provision",
  ] as const),
]);

/** An expression that names nothing (`needs.biuld.result`) is an empty text: never guess what it meant. */
function requireStatus({ status, event, about, needs }: Inputs): void {
  const isDecidedByStatus = event === "auto" && about === "run" && needs === undefined;
  if (isDecidedByStatus && status === "") {
    throw new InputError(
      "status",
      status,
      "leave the line out to get the job's status, or give a value that is not empty",
    );
  }
}
