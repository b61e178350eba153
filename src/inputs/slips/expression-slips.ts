import { quoted } from "../../text/secrets/quoted.ts";
import type { InputName } from "../input-names.ts";
import type { InputSlip, TextOf } from "./slip.ts";

/** Inputs that are one word or text, in which no name of a template can stand. */
const PLAIN = ["stage", "environment", "version", "previous-version", "reason"] as const;
const PATHS = ["files", "test-results", "test-baseline", "lint-results", "log-files"] as const;
const TEXTS = ["title", "message", ...PLAIN] as const;

/** Expressions that are none, or gave something else than was meant. */
export function expressionSlips(text: TextOf): readonly InputSlip[] {
  return [
    ...needsSlips(text),
    ...statusSlips(text),
    ...jobIdSlips(text),
    ...TEXTS.flatMap((input) => objectSlips(input, text(input))),
    ...PLAIN.flatMap((input) => unfilledSlips(input, text(input))),
    ...unfilledSlips("github-token", text("github-token"), "secrets"),
    ...PATHS.flatMap((input) => unfilledPathSlips(input, text(input))),
  ];
}

/** A step that is told of no other jobs, though its workflow means it to be. */
function needsSlips(text: TextOf): readonly InputSlip[] {
  const isAuto = (text("event") ?? "auto") === "auto" && (text("about") ?? "run") === "run";
  if (!isAuto || !/^(?:\{\s*\}|\[\s*\])$/.test(text("needs") ?? "")) return [];
  const found =
    'Input "needs" is empty: the job needs no other jobs, and the message tells of this job alone.';
  return [{ input: "needs", found, advice: NEEDS_OF_JOB }];
}

/** What to do where a job waits for nobody. */
export const NEEDS_OF_JOB =
  "Add `needs: […]`, with the ids of the jobs to tell of, to the job itself, beside `runs-on:`.";

function statusSlips(text: TextOf): readonly InputSlip[] {
  const status = text("status") ?? "";
  if (!/^(?:true|false)$/i.test(status)) return [];
  const found = `Input "status" is "${status}", which is the answer to a question and no status.`;
  return [{ input: "status", found, advice: "Leave the line out.", expression: "job.status" }];
}

function jobIdSlips(text: TextOf): readonly InputSlip[] {
  const id = text("job-id") ?? "";
  if (!/\D/.test(id)) return [];
  const found = `Input "job-id" is ${quoted(id)}, and was not used: it must be the number that GitHub gives the job.`;
  return [{ input: "job-id", found, advice: "Leave the line out.", expression: "job.check_run_id" }];
}

function objectSlips(input: InputName, given: string | undefined): readonly InputSlip[] {
  if (given !== "Object" && given !== "Array") return [];
  const found = `Input "${input}" is the text ${given}: its expression gave more than one value.`;
  return [{ input, found, advice: "Name the field that is meant, as in `github.event.release.name`." }];
}

/** Contexts of GitHub's. */
const CONTEXT = /^(?:github|env|vars|job|jobs|steps|runner|secrets|strategy|matrix|needs|inputs)\.[\w.-]+$/;

function unfilledSlips(
  input: InputName,
  given = "",
  source: "env" | "secrets" = "env",
): readonly InputSlip[] {
  const [, braced, variable] = /^(?:\{\{([^{}]*)\}\}|\$\{?(\w+)\}?)$/.exec(given) ?? [];
  if (braced === undefined && variable === undefined) return [];
  const found = `Input "${input}" is ${quoted(given)}, and stays so: GitHub fills in expressions, and nothing else.`;
  const expression = braced?.trim() ?? contextOf(variable ?? "");
  const isSure = expression !== undefined && CONTEXT.test(expression);
  const advice = `Write an expression, such as \`\${{ ${source}.${/^\w+$/.test(variable ?? "") ? variable : "NAME"} }}\`.`;
  return [{ input, found, advice, expression: isSure ? expression : undefined }];
}

/** What a variable of the runner is called among the expressions. */
function contextOf(variable: string): string | undefined {
  const [, name] = /^GITHUB_([A-Z_]+)$/.exec(variable) ?? [];
  return name === undefined ? undefined : `github.${name.toLowerCase()}`;
}

function unfilledPathSlips(input: InputName, given = ""): readonly InputSlip[] {
  const line = given.split(/\r?\n/).find((one) => /^\s*(?:\$\{?\w|\{\{)/.test(one));
  if (line === undefined) return [];
  const found = `Input "${input}" has the line ${quoted(line.trim())}: no shell fills it in.`;
  const advice = "Write the path as it is below the workspace: `reports/*.xml`.";
  return [{ input, found, advice }];
}
