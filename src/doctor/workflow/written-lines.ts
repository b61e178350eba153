import { INPUT_NAMES } from "../../inputs/input-names.ts";
import { isPastableLine } from "../../text/names/pastable.ts";
import { inputLines } from "../input-lines.ts";
import { IF_NOT } from "../mended-lines.ts";
import type { Row } from "../row.ts";
import { givenTo, type OwnPlace, ownStep, scalarOf, type Table } from "./own-place.ts";

/**
 * Rows whose lines would replace an expression with its value in this run. For a misspelled name, the line keeps the
 * expression; for a wrong value, the advice is to correct it at its source.
 */
export function withExpressions(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  const written = givenTo(place && ownStep(place));
  return rows.map((row) => ({
    ...row,
    ...(renamedIn(row, written) ?? meantIn(row, written) ?? remedyIn(row, written)),
  }));
}

/** The login of a person at GitHub, alone. */
const LOGIN = /^\$\{\{\s*github\.[\w.]*(?:actor|login|username)\s*\}\}$/;

/** What to do about an expression that gives something of another kind than the input is for. */
function meantIn({ what, state, found }: Row, written: Table): Pick<Row, "advice" | "lines"> | undefined {
  const [input = ""] = what.split(": ");
  const text = scalarOf(written[input]);
  if (state !== "fault") return undefined;
  if (found.includes("`webhook-url:`") && SOLE.test(text))
    return { advice: "Instead of `token:` and `to:`, write:", lines: `webhook-url: ${text}` };
  if (input === "mention" && text && text === scalarOf(written["to"]))
    return { advice: "To mention all of that room, write:", lines: "mention: all" };
  return input === "to" && LOGIN.test(text)
    ? {
        advice: "This is a GitHub login: write an email address, or a room and `mention: actor`.",
        lines: undefined,
      }
    : undefined;
}

/** The line of one input. */
const OWN_LINE = /^([\w-]+): ([\s\S]*)$/;

/** Advice whose line is right, whatever the input has. */
const AS_IT_IS = /the `with:` of |rite instead:$/;

function remedyIn(
  { what, advice = "", lines = "" }: Row,
  written: Table,
): Partial<Pick<Row, "advice" | "lines">> | undefined {
  // The line of a calling job replaces none of the step, and a name of a template replaces an expression.
  if (AS_IT_IS.test(advice)) return undefined;
  if (advice.startsWith("Change the line in the step's `with:`"))
    return isGitHubsOwn(what, written) ? OTHER_SECRET : { advice: atSource(what, written) ?? advice };
  if (advice.endsWith(IF_NOT)) {
    const source = atSource(what, written);
    return source === undefined
      ? undefined
      : { advice: advice.replace(IF_NOT, source.replace("C", "If not, c")) };
  }
  const [, input, value = ""] = OWN_LINE.exec(lines) ?? [];
  // What is an expression already replaces none, and a list is a line of the job.
  if (input === undefined || value.includes("${{") || value.startsWith("[")) return undefined;
  const [own = what] = what.split(": ");
  const text = written[own];
  if (typeof text !== "string" || !text.includes("${{")) return undefined;
  if (own === input) return { advice: adviceFor(input, text.trim(), scalarIn(value)), lines: undefined };
  return INPUT_NAMES.some((name) => name === own) ? undefined : { lines: lineOf(input, text) };
}

/** Advice to change a name. The value may be a secret, so that there is no line unless the workflow has an expression. */
const RENAMED = /^Change the name in the step's `with:` from `(.+)` to `([\w-]+)`\.$/;

/** The line of a mistyped input with the right name, and that name as the workflow has it. */
function renamedIn({ advice = "", lines }: Row, written: Table): Partial<Row> | undefined {
  const [, wrong, right] = RENAMED.exec(advice) ?? [];
  if (wrong === undefined || right === undefined || lines !== undefined) return undefined;
  const isWrong = (name: string): boolean => name.toLowerCase().replaceAll(" ", "_") === wrong.toLowerCase();
  const own = Object.keys(written).find(isWrong);
  const text = own === undefined ? "" : scalarOf(written[own]);
  if (own === undefined || !/^\$\{\{[^\n{}]*\}\}$/.test(text)) return undefined;
  return { advice: advice.replace(`\`${wrong}\``, `\`${own}\``), lines: lineOf(right, text) };
}

/** An input with its text in the workflow, which may be an expression. */
export function lineOf(input: string, text: string): string | undefined {
  const isOnlyExpression = /^\$\{\{(?:(?!: | #|\n).)*\}\}$/.test(text);
  if (isOnlyExpression && isPastableLine(text.replaceAll("${{", ""))) return `${input}: ${text}`;
  // `inputLines` accepts no expressions, because only the workflow itself may provide one to paste.
  return inputLines(input, text.replaceAll("${{", HELD))?.replaceAll(HELD, "${{");
}

/** Replaces the start of an expression while its line is created. */
const HELD = "\u{1f5dd}";

/** The value that a line has; `undefined` if it is more than one line, or has escapes. */
function scalarIn(value: string): string | undefined {
  if (value.includes("\n")) return undefined;
  // Ours is one line without invisible characters, so only these two are escaped.
  return value.startsWith('"') ? value.slice(1, -1).replace(/\\(["\\])/g, "$1") : value;
}

/** Where the value of a line comes from, if the line is nothing but that. */
function atSource(what: string, written: Table): string | undefined {
  const [input = what] = what.split(": ");
  const [, context, name] = SOLE.exec(scalarOf(written[input])) ?? [];
  if (name === undefined) return undefined;
  return context === "vars" ? `Correct the variable \`${name}\`.` : `Correct the secret \`${name}\`.`;
}

/** Whether the token of the job is where one of Webex should be. GitHub makes it, so nobody can correct it. */
function isGitHubsOwn(what: string, written: Table): boolean {
  return (
    what === "token" &&
    /^\$\{\{\s*(?:secrets\.GITHUB_TOKEN|github\.token)\s*\}\}$/.test(scalarOf(written[what]))
  );
}

const OTHER_SECRET = {
  advice: "Write the secret with the token of Webex, by the name that you gave it:",
  lines: `token: \${{ secrets.WEBEX_BOT_TOKEN }}`,
};

const SOLE = /^\$\{\{\s*(vars|secrets)\.(\w+)\s*\}\}$/;

function adviceFor(input: string, text: string, value: string | undefined): string {
  const [, expression = ""] = /^\$\{\{\s*([\w.-]+)\s*\}\}$/.exec(text) ?? [];
  const [context = "", name = ""] = expression.split(".");
  if (value === undefined || value.includes("`")) {
    const [, kind, variable] = SOLE.exec(text) ?? [];
    if (kind === "vars") return `Correct the variable \`${variable}\`: write each entry on its own line.`;
    return `Change the entry in \`${input}:\`, or what its expression refers to.`;
  }
  if (context === "vars") return `Change the variable \`${name}\` to \`${value}\`.`;
  if (context === "secrets") return `Store \`${value}\` as the secret \`${name}\`.`;
  if (context === "env") return `Set \`${name}\` to \`${value}\` where the workflow sets its \`env:\`.`;
  if (expression !== "") return `Change what \`\${{ ${expression} }}\` gives to \`${value}\`.`;
  const isSole = /^\$\{\{[^{}]*\}\}$/.test(text);
  return `Change the ${isSole ? "expression" : "text"} in \`${input}:\`: it should give \`${value}\`.`;
}
