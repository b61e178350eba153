import { TESTING } from "./known-tools.ts";

/** A command whose failure does not fail its script. */
export interface Hidden {
  readonly command: string;
  /** What hides it. */
  readonly mark: string;
  /** What to do about it, if that is not to remove the mark. */
  readonly advice?: string;
  /** The whole line without the mark; `undefined` if it is not known. */
  readonly meant?: string | undefined;
  /** Other lines to paste, with the advice. */
  readonly lines?: string | undefined;
  /** A name in later lines that looks into what is left of the failure. */
  readonly reads?: string | undefined;
}

/** What a command is in, in a bash that stops at errors: the command, and what hides its failure. */
const HIDING: readonly RegExp[] = [
  // In the background. A `wait` without a process succeeds, whatever happened.
  /^(?!.*(?:watch|serve|start|dev\b))((?:[^|&;"'#]|>&)+)(& *(?:wait)?)$/,
  /^! ([^|&;]+)($)/,
  // Kept in a variable.
  /^([^|&;"'#]+)(\|\| *([A-Za-z_]+)=[^\s;&|]*)$/,
];

/** What is no command that bash waits for, but a word of another one. */
const WITHIN = /^(echo|printf|export|readonly|declare)\b[^$|;&]*\$\(([^()|;&]+)\)[^$|;&]*$/;

/** Options with which a tool succeeds, whatever fails. */
const FORGIVING =
  /^((?:[\w./]{0,40}\/)?(?:mvnw?|make)\b.*?) (-Dmaven\.test\.failure\.ignore(?:=true)?|-fn|--fail-never|-i|-[kB]i|-i[kB]|--ignore-errors)(?= |$)(.*)$/;

/**
 * What a line of a script hides, in a bash that stops at errors. Each of the cases was run in `bash -e`.
 * Source: https://www.gnu.org/software/bash/manual/html_node/The-Set-Builtin.html
 */
export function hiddenIn(line: string, isLast: boolean): Hidden | undefined {
  for (const one of HIDING) {
    const [, own = "", mark = "", reads] = one.exec(line) ?? [];
    if (isTesting(own)) return { command: cleaned(own), mark: mark.trim() || "!", meant: own.trim(), reads };
  }
  const first =
    /[|;#]|&$/.test(line) || isLast ? undefined : line.split("&&").slice(0, -1).findLast(isTesting);
  if (first !== undefined)
    return { command: cleaned(first), mark: "&&", advice: "Put what follows `&&` on a line of its own." };
  const [, outer = "", inner = ""] = WITHIN.exec(line) ?? [];
  const command = cleaned(inner);
  if (!isTesting(inner)) return undefined;
  return { command, mark: outer, advice: `Put \`${command}\` on a line of its own.`, meant: command };
}

/** What a tool itself hides, by an option. */
export function forgivenIn(line: string): Hidden | undefined {
  const [, start = "", mark = "", end = ""] = FORGIVING.exec(line) ?? [];
  const meant = `${start}${end}`;
  const isOfMake = /\bmake\b/.test(start) === /^-(?:\w?i|i\w|-ig.*)$/.test(mark);
  const isCounted = isTesting(meant) || /\bmvnw?\b.* (?:package|install|deploy)\b/.test(meant);
  return start !== "" && isOfMake && isCounted ? { command: cleaned(meant), mark, meant } : undefined;
}

/** What a shell that goes on after an error hides: any line but the last. */
export function passedIn(line: string, shell: Omit<Hidden, "command">): Hidden | undefined {
  return isTesting(line) ? { ...shell, command: cleaned(line) } : undefined;
}

/** What the condition of an `if` hides, unless what it does then may fail. */
export function askedIn(statements: readonly string[]): Hidden | undefined {
  const at = statements.findIndex((one) => one.startsWith("if "));
  const end = statements.indexOf("fi", at);
  const [, not = "", asked = ""] = /^if (! )?(.+)$/.exec(statements[at] ?? "") ?? [];
  const inside = statements.slice(at + 1, Math.max(end, 0));
  const middle = inside.findIndex((one) => /^else\b/.test(one));
  const [first, second] = middle < 0 ? [inside, []] : [inside.slice(0, middle), inside.slice(middle)];
  const isNested = inside.some((one) => /^(?:(?:then|else) )?(?:if|elif|for|while|case|until)\b/.test(one));
  if (!isTesting(asked) || /[|&]/.test(asked) || isNested || end < 0) return undefined;
  const isSaid = (not === "" ? second : first).every((one) =>
    /^(?:(?:then|else)\b ?)?(?:$|(?:echo|printf)\b|:|true$)/.test(one),
  );
  const advice = "Run it on a line of its own, or add `exit 1` to what follows its failure.";
  return isSaid ? { command: cleaned(asked), mark: `if ${not}…`.trim(), advice } : undefined;
}

/** The statements of a script, one after another, whatever they are part of. */
export function statementsOf(script: string): readonly string[] {
  return (script.match(/(?:[^;\n"']|"[^"]*"|'[^']*')+/g) ?? [])
    .map((one) => one.trim())
    .filter((one) => one !== "" && !one.startsWith("#"));
}

/** The last command of a line, without where it writes. */
export function cleaned(text: string): string {
  return (text.split(/&&|;/).at(-1) ?? "").replace(/\d?>.*/, "").trim();
}

function isTesting(text: string): boolean {
  return TESTING.test(cleaned(text));
}
