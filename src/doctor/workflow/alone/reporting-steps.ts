import { isDoing } from "../order/following-steps.ts";
import { type OwnPlace, scalarOf, type Table } from "../own-place.ts";

/** What reads how needed jobs ended. */
export const RESULTS = /\.result\b|tojson\( *needs\b/i;

/** Words of a shell that decide about the command that follows them. */
const KEYWORDS: readonly string[] = ["", "if", "then", "else", "elif", "fi", "!"];

/** Commands that print something, compare it, or end the script. */
const COMMANDS: readonly string[] = ["echo", "printf", "jq", "test", "[", "[[", "exit", "true", "false", ":"];

/** An action that fails if a needed job did. */
const GATE = /alls-green|workflow-conclusion/i;

/** Whether a step only prints how needed jobs ended, or fails if one of them did, which is no work of its own. */
export function isReporting(step: Table): boolean {
  const { run, uses } = step;
  if (!RESULTS.test(JSON.stringify(step))) return false;
  if (run === undefined) return GATE.test(scalarOf(uses));
  return commandsOf(scalarOf(run)).every((one) => COMMANDS.includes(one));
}

/** Whether a step only prints how needed jobs ended, and does not fail. */
export function isPrinting(step: Table): boolean {
  const commands = commandsOf(scalarOf(step["run"]));
  return (
    isReporting(step) && commands.every((one) => one === "echo" || one === "printf") && commands.length > 0
  );
}

/** Whether GitHub may skip what follows a step, because it failed at what it does. */
export function mayFail(step: Table): boolean {
  return isDoing(step) && !isPrinting(step);
}

/** Whether a job needs others, and does nothing before the step. */
export function onlyNeeds(place: OwnPlace | undefined): boolean {
  return place?.before.every(isPrinting) === true && place.job?.["needs"] !== undefined;
}

/** The commands of a shell script, without their arguments. */
function commandsOf(script: string): readonly string[] {
  const [first = "", ...others] = script.split("${{");
  const rest = others.map((one) => one.slice(one.indexOf("}}") + 2));
  const text = [first, ...rest].join("x").replace(/'[^']*'|"[^"]*"/g, "x");
  return text
    .split(/[\n;&|]/)
    .flatMap((part) => part.split(/\s/).find((word) => !KEYWORDS.includes(word)) ?? []);
}
