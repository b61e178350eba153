import type { CALL_OUTPUT_NAMES } from "../report/call-outputs.ts";
import { type Core, handOver, writeFitting } from "../report/report.ts";
import { cutToCharacters } from "../text/cut.ts";
import { escapeMarkdown, fenced } from "../text/markup/markdown.ts";
import { oneLine } from "../text/markup/plain.ts";
import { cleanedWithin } from "../text/secrets/clean-within.ts";
import { withoutKnown } from "../text/secrets/known-secrets.ts";
import { withoutParts } from "../text/secrets/parts/without-parts.ts";
import { orLate, type Wall } from "../text/wall.ts";
import type { Params } from "../webex/http/prepare.ts";
import type { CallResult } from "./send.ts";

/** Why Webex rejected the call, and what to do about it ("" if the error already says so). */
export interface Failure {
  readonly error: string;
  readonly advice: string;
}

/** The result of a call. The outputs, summary, log, and verdict are derived from it. */
export interface CallReport {
  /** Absent if the step failed before the method was known. */
  readonly method?: string | undefined;
  /** Without secrets. */
  readonly params?: Params | undefined;
  readonly result?: CallResult | undefined;
  /** The path of a file with the response. */
  readonly file?: string;
  /** Why Webex rejected the call. */
  readonly failure?: Failure | undefined;
  /** Whether a failure fails the step. */
  readonly failOnError: boolean;
  /** Warnings, as sentences. */
  readonly warnings: readonly string[];
  /** What the user must change, as sentences. These fail the step. */
  readonly problems: readonly string[];
  /** Why later steps may not receive the outputs, as a sentence. This fails the step. */
  readonly lost?: string | undefined;
}

/** The secrets to remove from a text before it is shown, and the time limit. */
export interface Cleaning {
  readonly secrets: readonly string[];
  readonly wall: Wall;
}

/** Maximum length of the arguments in the summary, in characters. */
const MAX_SHOWN = 4000;

/** Sentences in a summary that would be too long with all of them. */
const MAX_SENTENCES = 100;

const TITLE = { title: "Webex call" };

/**
 * The report without secrets in its sentences, each on one line. The response keeps the secrets that were requested, such as
 * a guest's token, but not those the step itself signed in with (`own`).
 */
export function cleanCallReport(
  report: CallReport,
  { secrets, wall }: Cleaning,
  own: readonly string[],
): CallReport {
  const clean = (text: string): string => cleanedWithin(wall, text, secrets, oneLine);
  const { failure, result } = report;
  const json = result && answerWithin(wall, result.json, own);
  return {
    ...report,
    method: report.method && clean(report.method),
    result: result && {
      ...result,
      json: json ?? "",
      text: result.text && answerWithin(wall, result.text, own),
      id: result.id && clean(result.id),
      outcome: clean(result.outcome),
    },
    failure: failure && { ...failure, error: clean(failure.error) },
    warnings: report.warnings.map(clean),
    problems: [...report.problems, ...(result !== undefined && json === undefined ? [LATE] : [])].map(clean),
  };
}

/** The response without the credentials of the step; `undefined` if searching it takes too long. */
function answerWithin(wall: Wall, json: string, own: readonly string[]): string | undefined {
  return orLate<string | undefined>(
    () => wall.runNeeded(() => withoutParts(withoutKnown(json, own), own)),
    () => undefined,
  );
}

const LATE =
  "Webex did it, but its response is left out: removing secrets from it took too long. Lower max-items if it is a list.";

/**
 * Reports the result of a call to the log, annotations, outputs, and job summary. Returns the report together with anything
 * that could not be written.
 */
export function reportCall(report: CallReport, core: Core, cleaning: Cleaning): CallReport {
  const { method = "Webex call", warnings, failure, failOnError } = report;
  // This comes first, so that later steps receive the result even if something else breaks.
  const lost = handOver(([problem]) => callOutputsOf({ ...report, lost: problem }), core);
  const told = { ...report, lost };
  core.info(`${method}: ${outcomeOf(report)}`);
  for (const warning of warnings.slice(0, 9)) core.warning(warning, TITLE);
  if (failure !== undefined && !failOnError) core.error(sentencesOf(failure), TITLE);
  const few = { ...told, problems: told.problems.slice(0, MAX_SENTENCES), warnings: [] };
  const summaries = [() => callSummaryOf(told, cleaning), () => callSummaryOf(few, cleaning)] as const;
  const unsaid = writeFitting(summaries, core);
  if (unsaid !== undefined) core.warning(unsaid, TITLE);
  return told;
}

/** The values of all outputs. An output that does not apply is empty. */
export function callOutputsOf(
  report: CallReport,
): Readonly<Record<(typeof CALL_OUTPUT_NAMES)[number], string>> {
  const { result, file = "" } = report;
  const errors = errorsOf(report);
  return {
    ok: String(errors.length === 0),
    response: result?.json ?? "",
    "response-file": file,
    id: result?.id ?? "",
    error: errors.join("\n"),
  };
}

/** Why the step fails, or `undefined` if it does not. */
export function callVerdictOf(report: CallReport): string | undefined {
  const reasons = [reasonOf(report), report.lost].filter((reason) => reason !== undefined);
  return reasons.length === 0 ? undefined : reasons.join(" ");
}

function reasonOf(report: CallReport): string | undefined {
  const { method = "No method", problems, failure, failOnError } = report;
  if (problems.length > 1) {
    return [
      `${method} was ${report.method === undefined ? "" : "not "}called, for ${problems.length} reasons:`,
      ...problems,
    ].join("\n");
  }
  if (problems.length === 1) return problems[0];
  return failOnError && failure !== undefined ? sentencesOf(failure) : undefined;
}

/** The job summary, in GitHub Markdown: the method and its arguments, the response, and any failures with advice. */
export function callSummaryOf(report: CallReport, cleaning: Cleaning): string {
  const { method = "call", params, failure, problems, warnings, lost } = report;
  const isFine = errorsOf(report).length === 0;
  const parts = [
    `### Webex ${isFine ? "✅" : "❌"} ${escapeMarkdown(`${method}: ${outcomeOf(report)}`)}`,
    ...(failure === undefined
      ? []
      : [escapeMarkdown(failure.error), escapeMarkdown(failure.advice)].filter(Boolean)),
    listOf("What to change", lost === undefined ? problems : [...problems, lost]),
    listOf("Worth knowing", warnings),
    argumentsOf(params, cleaning),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function errorsOf({ problems, failure, lost }: CallReport): readonly string[] {
  return [...problems, failure?.error, lost].filter((error) => error !== undefined);
}

function outcomeOf({ result, failure }: CallReport): string {
  if (result !== undefined) return result.outcome;
  return failure === undefined ? "nothing sent" : "failed";
}

function listOf(heading: string, sentences: readonly string[]): string {
  if (sentences.length === 0) return "";
  return [`**${heading}**`, "", ...sentences.map((sentence) => `- ${escapeMarkdown(sentence)}`)].join("\n");
}

function argumentsOf(params: Params | undefined, { secrets, wall }: Cleaning): string {
  if (params === undefined || Object.keys(params).length === 0) return "";
  const text = cleanedWithin(wall, JSON.stringify(params, undefined, 2), secrets);
  return `**Arguments**\n\n${fenced(cutToCharacters(text, MAX_SHOWN))}`;
}

function sentencesOf({ error, advice }: Failure): string {
  return [error, advice].filter(Boolean).join(" ");
}
