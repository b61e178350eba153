import { emailAddress } from "../../text/email.ts";
import { BARE } from "../../text/markup/bare-expression.ts";
import { looksLikeCredential, quoted } from "../../text/secrets/quoted.ts";
import { GLOB_INPUTS, type InputName } from "../input-names.ts";
import { isSecretName } from "./credential-slip.ts";
import { NEEDS_OF_JOB } from "./needs-of-job.ts";
import { type InputSlip, PLAIN_INPUTS, type TextOf } from "./slip.ts";
import { isUnfilledPath } from "./unfilled-path.ts";

const BODIES = ["title", "message"] as const;
const TEXTS = [...BODIES, ...PLAIN_INPUTS] as const;

/**
 * Texts that are not expressions although they look like them, and expressions that evaluated to something else than was
 * meant.
 */
export function expressionSlips(text: TextOf): readonly InputSlip[] {
  return [
    ...needsSlips(text),
    ...statusSlips(text),
    ...jobIdSlips(text),
    ...TEXTS.flatMap((input) => lostTextSlips(input, text(input))),
    ...PLAIN_INPUTS.flatMap((input) => unfilledSlips(input, text(input))),
    ...PLAIN_INPUTS.flatMap((input) => refSlips(input, text(input))),
    ...BODIES.flatMap((input) => bareSlips(input, text(input))),
    ...BODIES.flatMap((input) => mentionSlips(input, text(input))),
    ...unfilledSlips("github-token", text("github-token"), "secrets"),
    ...GLOB_INPUTS.flatMap((input) => unfilledPathSlips(input, text(input))),
  ];
}

/** A step that receives no results of other jobs, although its workflow suggests that it should. */
function needsSlips(text: TextOf): readonly InputSlip[] {
  const isAuto = (text("event") ?? "auto") === "auto" && (text("about") ?? "run") === "run";
  const [given] = /^(?:\{\s*\}|\[\s*\]|null)$/.exec(text("needs") ?? "") ?? [];
  if (!isAuto || given === undefined) return [];
  // No job gets this from `toJSON(needs)`.
  const isNull = given === "null";
  const why = isNull ? "its expression names no job" : "the job needs no other jobs";
  const found = `Input "needs" is empty: ${why}, so the message reports only this job.`;
  return [{ input: "needs", found, advice: isNull ? ALL_NEEDS : NEEDS_OF_JOB }];
}

const ALL_NEEDS = `Write \`needs: \${{ toJSON(needs) }}\`, which contains all jobs that the job names in \`needs: […]\`.`;

function statusSlips(text: TextOf): readonly InputSlip[] {
  const status = text("status") ?? "";
  if (!/^(?:true|false)$/i.test(status)) return [];
  const found = `Input "status" is "${status}", which is the result of a condition, not a status.`;
  return [{ input: "status", found, advice: "Remove the line.", expression: "job.status" }];
}

function jobIdSlips(text: TextOf): readonly InputSlip[] {
  const id = text("job-id") ?? "";
  if (!/\D/.test(id)) return [];
  const found = `Input "job-id" is ${quoted(id)}, and was not used: it must be the number that GitHub gives the job.`;
  return [{ input: "job-id", found, advice: "Remove the line.", expression: "job.check_run_id" }];
}

function lostTextSlips(input: InputName, given: string | undefined): readonly InputSlip[] {
  if (given !== undefined && /^(?:true|false)$/i.test(given)) return [conditionSlip(input, given)];
  if (given !== "Object" && given !== "Array") return [];
  const found = `Input "${input}" is the text ${given}: its expression gave more than one value.`;
  return [{ input, found, advice: "Name the field that you mean, as in `github.event.release.name`." }];
}

/** The result of a condition where a text belongs. */
function conditionSlip(input: InputName, given: string): InputSlip {
  const found = `Input "${input}" is the text ${given}: its expression gave the result of a condition.`;
  return { input, found, advice: "Write the text after `&&`, and the one for the other case after `||`." };
}

/** Contexts without secrets. The values of these inputs may be a branch or a title, which others choose. */
const CONTEXT = /^(?:github\.(?!token\b)|(?:vars|job|runner|strategy|matrix|inputs)\.)[\w.-]+$/;

function commandSlip(input: InputName, given: string): InputSlip {
  const found = `Input "${input}" is ${quoted(given)}, and is used as it is: no shell runs it.`;
  return { input, found, advice: "Run the command in an earlier step, and give the output of that step." };
}

function unfilledSlips(
  input: InputName,
  given = "",
  source: "env" | "secrets" = "env",
): readonly InputSlip[] {
  if (/^\$\(.*\)$/.test(given)) return [commandSlip(input, given)];
  const [, variable, inTwo, braced = inTwo ?? BARE.exec(given)?.[0]] =
    /^(?:\$\{?(\w+)\}?|\{\{([^{}]*)\}\}|\$ ?\{\{?([^{}]+)\}{0,2})$/.exec(given) ?? [];
  if (braced === undefined && variable === undefined) return [];
  const found = `Input "${input}" is ${quoted(given)}, and is used as it is: GitHub replaces only expressions.`;
  const expression = braced?.trim() ?? contextOf(variable ?? "");
  const isOwnToken = input === "github-token" && expression === "github.token";
  const isOfSecret = source === "secrets" && isSecretName(expression ?? "");
  const isSure = isOwnToken || isOfSecret || (expression !== undefined && CONTEXT.test(expression));
  const advice = `Write an expression, such as \`\${{ ${source}.${isName(variable) ? variable : "NAME"} }}\`.`;
  return [{ input, found, advice, expression: isSure ? expression : undefined }];
}

/** The whole name of a branch or a tag. */
function refSlips(input: InputName, given = ""): readonly InputSlip[] {
  const [, name = ""] = /^refs\/(?:heads|tags)\/([\w./-]+)$/.exec(given) ?? [];
  if (name === "") return [];
  const found = `Input "${input}" is ${quoted(given)}, and is shown like that.`;
  return [
    {
      input,
      found,
      advice: `Write \`\${{ github.ref_name }}\` instead of \`github.ref\`, which leaves ${quoted(name)}.`,
    },
  ];
}

/** A template that is nothing but a value of a context. */
function bareSlips(input: InputName, given = ""): readonly InputSlip[] {
  return BARE.test(given) ? unfilledSlips(input, given) : [];
}

/** A mention in a text that others may have written mentions nobody. */
function mentionSlips(input: InputName, given = ""): readonly InputSlip[] {
  const [tag, address] = /<@(?:all|(?:personEmail:|personId:)?([^\s<>|]+)(?:\|[^<>]*)?)>/.exec(given) ?? [];
  if (tag === undefined) return [];
  const who = address === undefined ? "all" : (emailAddress(address) ?? "ADDRESS");
  const found = `Input "${input}" contains ${quoted(tag)}, which mentions nobody: the text is shown without it.`;
  return [{ input, found, advice: `If you wrote it, add \`mention: ${who}\` to the step's \`with:\`.` }];
}

/** Whether a text is a variable's name, and does not look like a credential. */
function isName(text = ""): boolean {
  return /^\w+$/.test(text) && !looksLikeCredential(text);
}

/** The expression for a runner variable. */
function contextOf(variable: string): string | undefined {
  const [, name] = /^GITHUB_([A-Z_]+)$/.exec(variable) ?? [];
  return name === undefined ? undefined : `github.${name.toLowerCase()}`;
}

function unfilledPathSlips(input: InputName, given = ""): readonly InputSlip[] {
  const line = given.split(/\r?\n/).find(isUnfilledPath);
  if (line === undefined) return [];
  const found = `Input "${input}" has the line ${quoted(line.trim())}: no shell expands it.`;
  const advice = "Write the path relative to the workspace: `reports/*.xml`.";
  return [{ input, found, advice }];
}
