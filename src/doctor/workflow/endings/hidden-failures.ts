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

/** A command within the words of another one, for whose end bash does not look. */
const WITHIN = /^(echo|printf|export)\b[^$|;&]*\$\(([^()|;&]+)\)[^$|;&]*$/;

/** Options with which a tool succeeds, whatever fails. */
const FORGIVING: Readonly<Record<string, RegExp>> = {
  make: /^(?:-[kB]?i[kB]?|--ignore-errors)$/,
  mvn: /^(?:-Dmaven\.test\.failure\.ignore(?:=true)?|-fn|--fail-never)$/,
};

/**
 * What a line of a script hides, in a bash that stops at errors. Each kind was run in `bash -e`.
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
  const words = line.split(" ");
  const [, tool = ""] = /^(?:\.\/)?(make|mvn)w?$/.exec(words[0] ?? "") ?? [];
  const mark = words.find((one) => FORGIVING[tool]?.test(one));
  const meant = words.filter((one) => one !== mark).join(" ");
  // What packages also tests.
  const isCounted = isTesting(meant.replace(/\b(?:package|install|deploy)$/, "verify"));
  if (mark === undefined || !isCounted) return undefined;
  return { command: cleaned(meant), mark, meant };
}

/** What the condition of an `if` hides, unless what it does then may fail. */
export function askedIn(script: string): Hidden | undefined {
  const statements = script.split(/[\n;]/).map((one) => one.trim());
  const at = statements.findIndex((one) => one.startsWith("if "));
  const [, not = "", asked = ""] = /^if (! )?([^|&]+)$/.exec(statements[at] ?? "") ?? [];
  const inside = statements.slice(at + 1, statements.indexOf("fi"));
  const middle = inside.findIndex((one) => one.startsWith("else"));
  const end = middle < 0 ? inside.length : middle;
  const failed = not === "" ? inside.slice(end) : inside.slice(0, end);
  const isNested = inside.some((one) => /\b(?:if|elif)\b/.test(one));
  if (!isTesting(asked) || isNested || !failed.every((one) => SAID.test(one))) return undefined;
  const advice = "Run it on a line of its own, or add `exit 1` after its failure.";
  return { command: cleaned(asked), mark: `if ${not}…`, advice };
}

/** A statement that only says something. */
const SAID = /^(?:(?:then|else)\b ?)?(?:$|echo |printf |:|true$)/;

/** The last command of a line, without where it writes. */
export function cleaned(text: string): string {
  return (text.split(/&&|;/).at(-1) ?? "").replace(/\d?>.*/, "").trim();
}

/** Whether the last command of a line tests or builds. */
export function isTesting(text: string): boolean {
  return TESTING.test(cleaned(text));
}
