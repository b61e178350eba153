import type { BuildInputs } from "../model/build-inputs.ts";
import type { Destination } from "../model/destination.ts";
import { attemptIn, type Environment } from "../model/environment.ts";
import { OUTCOMES } from "../model/outcome.ts";
import { NO_WALL } from "../text/wall.ts";
import { parseFailedSteps, parseMatrix, parseNeeds } from "./contexts/contexts.ts";
import { readStatus } from "./contexts/status.ts";
import { type Credentials, credentialSecrets, readCredentials } from "./credentials.ts";
import { parseDestinations } from "./destinations.ts";
import { blankGuards, hasUnknownNames, type InputName, inputText } from "./input-names.ts";
import { plainInput } from "./misplaced-secrets.ts";
import { parseApiUrl, parseBoolean, parseNumber, parseOneOf, parseWebAddress } from "./parse.ts";
import { type PostingInputs, postingReaders } from "./posting.ts";
import { type ProvisioningInputs, provisioningReaders } from "./provisioning.ts";
import { type Readers, readBeside, readEach, throwEach } from "./read-each.ts";
import { globReader, type ReportingInputs, reportingReaders, reportingWarnings } from "./reporting.ts";
import { isSecretName } from "./slips/credential-slip.ts";
import { maySlip } from "./slips/may-slip.ts";
import { notOfGitHub } from "./slips/own-host.ts";

/** The user's inputs, checked. An absent input has its default or is `undefined`. */
export interface Inputs extends BuildInputs, Credentials, PostingInputs, ProvisioningInputs, ReportingInputs {
  /** All values of the inputs that must not be shown. */
  readonly secrets: readonly string[];
  /** URLs of incoming webhooks. */
  readonly webhookUrls: readonly string[];
  readonly to: readonly Destination[];
  /** Token for requests to GitHub. Without it, there are none. */
  readonly githubToken: string | undefined;
  readonly title: string | undefined;
  readonly message: string | undefined;
  /** Path of a template file or folder. */
  readonly template: string | undefined;
  /** The user's own values for templates. */
  readonly data: unknown;
  /** Longest time without data transfer, in milliseconds. */
  readonly timeoutMs: number;
  /** Number of attempts after the first. */
  readonly retries: number;
  /** Time limit for all deliveries together, in milliseconds. */
  readonly maxDurationMs: number;
  readonly delivery: "at-least-once" | "at-most-once";
  readonly failOnError: boolean;
  readonly ifMissingToken: "auto" | "skip" | "fail";
  readonly isDryRun: boolean;
  /** Whether to check everything and send nothing. That story starts before the inputs are read. */
  readonly isDoctor: boolean;
  readonly apiUrl: string | undefined;
  /** Sentences about inputs that are set but not used. */
  readonly warnings: readonly string[];
  /** Sentences about content that cannot be used: the message is posted without it, then the step fails. */
  readonly problems: readonly string[];
}

/**
 * Reads every input once. `mask` is called with each secret before anything else. `given` contains the inputs that `env`
 * lacks because they were wrong. Throws `InputError` for one wrong input, and `WrongInputs` for several.
 */
export async function readInputs(
  env: Environment,
  mask: (secret: string) => void,
  wall = NO_WALL,
  given = env,
): Promise<Inputs> {
  const githubToken = inputText(env, "github-token");
  const others = githubToken === undefined ? [] : [githubToken];
  const webhooks =
    inputText(given, "webhook-url") === undefined ? undefined : await import("./webhook-urls.ts");
  const sources = [...credentialSecrets(given), ...(webhooks?.webhookSecrets(given) ?? []), ...others];
  const secrets = sources.filter((one) => !isSecretName(one));
  for (const secret of secrets) mask(secret);
  const text = (name: InputName): string | undefined => plainInput(env, name, { secrets, mayHold: CONTENT });
  const seconds = (name: "timeout" | "max-duration", otherwise: string, max: number) => () =>
    parseNumber(name, text(name) ?? otherwise, { min: 1, max, unit: "seconds" }) * 1000;
  const isTrue = (name: "fail-on-error" | "dry-run" | "doctor") => () =>
    parseBoolean(name, text(name) ?? "false");
  const dataText = text("data");
  const { data, problems: inData } =
    dataText === undefined ? NO_DATA : await (await import("./content/data.ts")).parseData(dataText, wall);
  const slips = maySlip(given) ? (await import("./slips/input-slips.ts")).slipSentences(given) : [];
  const unknown = hasUnknownNames(env) ? await import("./slips/mistyped-names.ts") : undefined;
  const { readGlobs, globProblems } = await globReader(env);
  const problems = [...inData, ...globProblems(text)];
  const readers: Readers<Omit<Inputs, keyof Credentials>> = {
    ...postingReaders(text, readGlobs, attemptIn(env)),
    ...provisioningReaders(text),
    ...reportingReaders(text, readGlobs),
    secrets: () => secrets,
    githubToken: () => githubToken,
    webhookUrls: () => webhooks?.readWebhookUrls(env) ?? [],
    to: () => parseDestinations(text("to") ?? ""),
    event: () => parseOneOf("event", text("event") ?? "auto", ["auto", ...OUTCOMES]),
    about: () => parseOneOf("about", text("about") ?? "run", ["run", "trigger"]),
    status: () => readStatus(text),
    needs: () => parseNeeds(text("needs") ?? "null"),
    failedSteps: () => parseFailedSteps(text("steps") ?? "null"),
    jobId: () => (/\D/.test(text("job-id") ?? "") ? undefined : text("job-id")),
    matrix: () => parseMatrix(text("matrix") ?? "null"),
    stage: () => text("stage"),
    environment: () => text("environment"),
    environmentUrl: () => parseWebAddress("environment-url", text("environment-url")),
    version: () => text("version"),
    previousVersion: () => text("previous-version"),
    reason: () => text("reason"),
    title: () => text("title"),
    message: () => text("message"),
    template: () => text("template"),
    data: () => data,
    timeoutMs: seconds("timeout", "10", 3600),
    retries: () => parseNumber("retries", text("retries") ?? "4", RETRIES),
    maxDurationMs: seconds("max-duration", "120", 21_600),
    delivery: () => parseOneOf("delivery", text("delivery") ?? "at-least-once", DELIVERIES),
    failOnError: isTrue("fail-on-error"),
    ifMissingToken: () => parseOneOf("if-missing-token", text("if-missing-token") ?? "auto", MISSING),
    isDryRun: isTrue("dry-run"),
    isDoctor: isTrue("doctor"),
    apiUrl: () => notOfGitHub("api-url", parseApiUrl("api-url", text("api-url")), env),
    warnings: () => [...(unknown?.mistypedInputs(env) ?? []), ...reportingWarnings(text), ...slips],
    problems: () => problems,
  };
  const read = {
    credentials: () => readCredentials(env),
    guards: () => throwEach([...(unknown?.mistypedGuards(env) ?? []), ...blankGuards(env)]),
    own: () => readEach(readers),
  };
  const { credentials, own } = readBeside(problems, () => readEach(read));
  return { ...credentials, ...own };
}

const NO_DATA = { data: {}, problems: [] };
const RETRIES = { min: 0, max: 20, unit: "attempts", isWhole: true };
const DELIVERIES = ["at-least-once", "at-most-once"] as const;
const MISSING = ["auto", "skip", "fail"] as const;

/** Inputs with texts that the message consists of, or that are checked one by one. Secrets in them are removed. */
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
