import { oneLine } from "../../../text/markup/plain.ts";
import { comparedValues } from "./compared-values.ts";
import { withShortType } from "./exception-type.ts";

/** Messages that only say that it failed. */
const VAGUE: readonly RegExp[] = [
  /^(?:(?:test )?fail(?:ed|ure)?|error|build error|test failed|collection failure|exception|assertion ?error)?[.!:]?$/i,
  /^test failure with exit code \d{1,5}$/,
  /^failed:? [\w:]{1,300}$/,
  /^\d{1,5} failures?, see stacktrace for details$/,
  /^\[object \w{1,40}\]$/,
  /^<[\w.]{1,200} object at 0x[\da-f]{1,16}>$/,
  /^Traceback \(most recent call last\):?$/,
];

/** Rust's place of a panic. The reason follows on the next line. */
const PANIC = /^(?:thread '[^'\n]{1,300}'(?: \(\d{1,10}\))? )?panicked at [^'\n][^\n]*:\d{1,7}:?$/;

/** Whether a message on one line only says that it failed. */
export function isVague(line: string): boolean {
  return VAGUE.some((one) => one.test(line)) || PANIC.test(line) || isQuestion(line);
}

/** Jest's assertion, without what it found: `expect(received).toBe(expected) // Object.is equality` */
function isQuestion(line: string): boolean {
  const [question = ""] = line.split(" // ", 1);
  return /^(?:Error: )?expect\(/.test(question) && question.includes(").") && question.endsWith(")");
}

/** Lines around the output of a test: markers of `go test`, Jest, Playwright, Catch2, and PHPUnit, and rulers. */
const AROUND =
  /^(?:=== (?:RUN|CONT|PAUSE|NAME)\b|--- (?:FAIL|SKIP)|● |\[.*\] › |(?:FAILED:|[\w\\]+::\w+|[^\p{L}\p{N}]*)$|[\w\\]+::\w+ with data set )/u;

/** pytest's marker for an error. */
const MARKED = /^E {2,}(?=\S)/;

/** testify's label for an error, below its location. */
const TESTIFY = /^Error: {2,}\t?(?=\S)|^Error:\s*\t(?=\S)/;

/**
 * The informative line of a message, with the values that were compared. A secret may span several lines, so remove secrets
 * first.
 */
export function causeLine(message: string): string {
  const lines = message.split("\n");
  if (lines.length === 1) return withShortType(oneLine(message));
  const told = lines.map((line) => line.trim());
  const at = causeAt(lines, told);
  const cause = withShortType(oneLine(told[at]?.replace(MARKED, "").replace(TESTIFY, "") ?? ""));
  const values = comparedValues(told.slice(at + 1));
  if (!isVague(cause)) return withValues(cause, values);
  if (values.length > 1) return values.join(", ");
  const next = told.slice(at + 1).find((line) => !AROUND.test(line) && !isVague(line));
  return values[0] === undefined ? withShortType(oneLine(next ?? cause)) : `${cause} (${values[0]})`;
}

/** A single value explains nothing, except for a PHPUnit assertion. */
function withValues(cause: string, values: readonly string[]): string {
  const isEnough = values.length > 1 || values[0]?.startsWith("Failed asserting") === true;
  return isEnough ? `${cause.replace(/:$/, "")} (${values.join(", ")})` : cause;
}

/** The index of the line that says what is wrong. */
function causeAt(lines: readonly string[], told: readonly string[]): number {
  const marked = lines.findIndex((line) => MARKED.test(line));
  if (marked >= 0) return marked;
  const trace = told.lastIndexOf("Traceback (most recent call last):");
  const raised = trace < 0 ? -1 : lines.findIndex((line, at) => at > trace && /^[A-Za-z_]/.test(line));
  if (raised >= 0) return raised;
  const testify = told.some((line) => line.startsWith("Error Trace:"))
    ? told.findIndex((line) => TESTIFY.test(line))
    : -1;
  if (testify >= 0) return testify;
  const panic = told.findIndex((line) => PANIC.test(line));
  if (panic >= 0 && told[panic + 1] !== undefined && told[panic + 1] !== "") return panic + 1;
  const first = told.findIndex((line) => !AROUND.test(line));
  return first < 0 ? told.length - 1 : first;
}
