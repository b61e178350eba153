import { cutToCharacters } from "../text/cut.ts";
import { listText } from "../text/list.ts";
import { nearest } from "../text/nearest.ts";
import type { ParamProblem } from "../webex/check-params.ts";
import { isSecretName } from "./secret-fields.ts";

/** Longest value that an error shows, in characters. */
const MAX_SHOWN = 80;

/** A problem of an argument as a sentence that says what to write. */
export function sentenceOf(problem: ParamProblem, method: string): string {
  const { path } = problem;
  if (problem.kind === "missing") return `Argument "${path}" is missing: it must be ${problem.expected}.`;
  if (problem.kind === "wrong") {
    return `Argument "${path}" is ${shown(problem.given, path)}: it must be ${problem.expected}${hint(problem)}.`;
  }
  const name = path.slice(path.lastIndexOf(".") + 1);
  const near = nearest(name, problem.known);
  if (near !== undefined) return `Argument "${path}" is unknown, did you mean "${near}"?`;
  const place = name === path ? method : `"${path.slice(0, -name.length - 1)}" of ${method}`;
  const names = problem.known.length === 0 ? "no arguments" : listText(problem.known, MAX_NAMES);
  return `Argument "${path}" is unknown: ${place} takes ${names}.`;
}

/** Meetings take this many. */
const MAX_NAMES = 60;

function shown(given: unknown, path: string): string {
  if (given === null) return "empty";
  if (Array.isArray(given)) return "a list";
  if (typeof given === "object") return "an object";
  if (isSecretName(path)) return "***";
  return cutToCharacters(typeof given === "string" ? JSON.stringify(given) : String(given), MAX_SHOWN);
}

function hint({ given, expected, path }: ParamProblem & { kind: "wrong" }): string {
  if (given === null) return ", or leave the line out";
  const isOneOfAList = expected.startsWith("a list of") && !Array.isArray(given);
  return isOneOfAList ? `, such as "${path}: [${typeof given === "object" ? "{ … }" : given}]"` : "";
}
