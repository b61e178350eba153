import type { Files } from "../inputs/files/readable-files.ts";
import { hasUnknownNames } from "../inputs/input-names.ts";
import { problemsIn } from "../inputs/read-each.ts";
import type { Environment } from "../model/environment.ts";
import type { Core } from "../report/report.ts";
import type { Wall } from "../text/wall.ts";
import { callAdvice } from "../webex/advice/call-advice.ts";
import { CHECK_CERTIFICATES, uncheckedCertificates } from "../webex/advice/unchecked-certificates.ts";
import { WebexError } from "../webex/errors.ts";
import type { Params } from "../webex/http/prepare.ts";
import { Requests } from "../webex/http/requests.ts";
import { DEFAULT_BASE_URL, type WebexClientOptions } from "../webex/options.ts";
import { readArguments } from "./arguments.ts";
import { ArgumentsError } from "./arguments-error.ts";
import { CALL_INPUT_NAMES, type CallInputs, mistypedCallInputs, readCallInputs } from "./call-inputs.ts";
import { type CallReport, callVerdictOf, cleanCallReport, reportCall } from "./call-report.ts";
import { requireConfirmation } from "./confirm.ts";
import { type CallFile, openCallFile } from "./file.ts";
import { endpointAsSent } from "./plain-request.ts";
import { withoutSecretFields } from "./secret-fields.ts";
import { sendCall, withMasks } from "./send.ts";
import { templateNames } from "./written/names-in-braces.ts";

/** The outside world, as far as a call needs it. Provided by the door. */
export interface CallHost {
  readonly env: Environment;
  /** Asks the runner to mask a value, and adds it to `secrets`. */
  readonly mask: (secret: string) => void;
  /** All values masked so far. */
  readonly secrets: readonly string[];
  readonly files: Files;
  /** Saves a text for later steps of the job. Returns the path of its file; `undefined` if it cannot be written. */
  readonly leaveFile: (name: string, text: string) => string | undefined;
  readonly wall: Wall;
  /** The real fetch, clock, and signal, for requests to one base URL. */
  readonly outside: (
    baseUrl: string,
  ) => Pick<WebexClientOptions, "fetch" | "signal" | "sleep" | "onRetry" | "onSecret">;
  readonly core: Core;
  /** A sentence that explains an error of any kind. */
  readonly explain: (error: unknown) => string;
}

/** The step of `call/action.yml`: calls one Webex method. Returns the reason why the step fails, if it does. */
export async function call(host: CallHost): Promise<string | undefined> {
  const own: string[] = [];
  const report = withFile(cleanCallReport(await reportOf(host, own), host, own), host);
  return callVerdictOf(reportCall(report, host.core, host));
}

/** Also saves a list or a text in a file. Steps pass on outputs in variables, which cannot be long. */
function withFile(report: CallReport, host: CallHost): CallReport {
  const { result } = report;
  if (result === undefined || result.json === "") return report;
  const { text, json, value } = result;
  if (text === undefined && !Array.isArray(value)) return report;
  const file = host.leaveFile(text === undefined ? "response.json" : "response.txt", text ?? json);
  return file === undefined ? { ...report, warnings: [...report.warnings, NO_FILE] } : { ...report, file };
}

const NO_FILE = "The response could not be written to a file: the output response-file is empty.";

/** Adds the credentials of the step to `own` as soon as they are known. */
async function reportOf(host: CallHost, own: string[]): Promise<CallReport> {
  const isUnknown = hasUnknownNames(host.env, CALL_INPUT_NAMES);
  const names = isUnknown ? await import("../inputs/slips/mistyped-names.ts") : undefined;
  const mistyped = names === undefined ? [] : mistypedCallInputs(host.env, names);
  const unchecked = uncheckedCertificates(host.env).map((found) => `${found} ${CHECK_CERTIFICATES}`);
  const warnings = [...mistyped, ...unchecked];
  const base = { failOnError: true, warnings, problems: [] };
  let inputs: CallInputs | undefined;
  try {
    inputs = readCallInputs(host.env, host.mask, names);
    const { arguments: text, method } = inputs;
    for (const secret of host.secrets) own.push(secret);
    for (const found of templateNames(text)) warnings.push(found);
    const params = await readArguments({ text, method, own, ...host });
    const sent = { ...method, endpoint: endpointAsSent(method.endpoint, params) };
    requireConfirmation(sent, params, inputs.confirm);
    const file = await openCallFile(sent, params, host.files);
    try {
      return { ...base, ...(await request({ ...inputs, method: sent }, { params, file }, host)) };
    } finally {
      await file?.[Symbol.asyncDispose]();
    }
  } catch (error) {
    // A missing input may have been set under a mistyped name; the warnings say so.
    return { ...base, method: inputs?.method.name, problems: problemsOf(error, host) };
  }
}

type Outcome = Omit<CallReport, "warnings" | "problems"> & Partial<Pick<CallReport, "problems">>;

async function request(
  inputs: CallInputs,
  { params, file }: { readonly params: Params; readonly file: CallFile | undefined },
  host: CallHost,
): Promise<Outcome> {
  const {
    method,
    failOnError,
    maxItems,
    apiUrl = DEFAULT_BASE_URL,
    token,
    timeoutMs,
    retries,
    maxDurationMs,
  } = inputs;
  const outside = host.outside(apiUrl);
  const requests = new Requests({ ...outside, token, baseUrl: apiUrl, timeoutMs, retries, maxDurationMs });
  const outcome = { method: method.name, params: withoutSecretFields(params) as Params, failOnError };
  try {
    const result = await sendCall(requests, method.endpoint, { params, maxItems, file });
    return { ...outcome, ...withMasks(result, host) };
  } catch (error) {
    if (!(error instanceof WebexError)) throw error;
    return {
      ...outcome,
      failure: { error: error.message, advice: await callAdvice(error, method.endpoint, params) },
    };
  }
}

function problemsOf(error: unknown, { explain }: CallHost): readonly string[] {
  return error instanceof ArgumentsError ? error.problems : problemsIn(error).map(explain);
}
