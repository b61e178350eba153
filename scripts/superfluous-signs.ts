import { parseSync, Visitor } from "rolldown/utils";

/** A range of a script, in UTF-16 code units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** What the signs between the words of a script mean. */
interface Outline {
  /** Texts, regular expressions, and parts of templates, from first to last. */
  readonly literals: readonly Range[];
  /** Where a statement, a case, or a member of a class begins that follows another one. */
  readonly followers: ReadonlySet<number>;
  /** The semicolons that a line end or a closing brace can replace. */
  readonly semicolons: ReadonlySet<number>;
}

/**
 * A line end, with the semicolon before it and the indentation after it, or a blank that can go: without it, no two words or
 * signs would be read as one, and no number would take the dot after it.
 */
const SIGN = /;?\n\t*|(?<![\w$\u{80}-\u{10ffff}]) (?!\+|-|\/)|(?<![-+/]) (?![\w$#\u{80}-\u{10ffff}.])/gu;

/** A character of a word. Two words, such as `do` and what it does, need something between them. */
const WORD = /[\w$\u{80}-\u{10ffff}]/u;

/** Without a semicolon, what begins with one of these would continue the line before it, or end it. */
const CONTINUATION = /[([`+\-*/;]/;

/**
 * Rewrites a script that the bundler printed without the blanks, line ends, and semicolons without which it is the same
 * program. Each statement of a body begins a line, except the first: the line end does what a semicolon does.
 */
export function withoutSuperfluousSigns(path: string, code: string): string {
  const outline = outlineOf(path, code);
  let next = 0;
  return code.replaceAll(SIGN, (sign, at: number) => {
    while ((outline.literals[next]?.end ?? code.length) <= at) next += 1;
    if (at >= (outline.literals[next]?.start ?? code.length)) return sign;
    return sign === " " ? "" : lineEnd(sign, at, code, outline);
  });
}

/** What remains of a line end. */
function lineEnd(sign: string, at: number, code: string, { followers, semicolons }: Outline): string {
  const after = at + sign.length;
  const next = code[after] ?? "";
  const isBetween = followers.has(after);
  const canGo = next === "}" || (isBetween && !CONTINUATION.test(next));
  const semicolon = sign.startsWith(";") && !(canGo && semicolons.has(at)) ? ";" : "";
  const isNeeded = isBetween || next === "" || (WORD.test(code[at - 1] ?? "") && WORD.test(next));
  return `${semicolon}${isNeeded ? "\n" : ""}`;
}

function outlineOf(path: string, code: string): Outline {
  const literals: Range[] = [];
  const followers = new Set<number>();
  const semicolons = new Set<number>();
  const follow = ([, ...others]: readonly Range[]): void => {
    for (const { start } of others) followers.add(start);
  };
  const end = (node: Range): void => {
    if (code[node.end - 1] === ";") semicolons.add(node.end - 1);
  };
  const visitor = new Visitor({
    Literal: (literal) => {
      if (typeof literal.value === "string" || "regex" in literal) literals.push(literal);
    },
    TemplateElement: (part) => {
      literals.push(part);
    },
    Program: ({ body }) => follow(body),
    BlockStatement: ({ body }) => follow(body),
    StaticBlock: ({ body }) => follow(body),
    ClassBody: ({ body }) => follow(body),
    SwitchStatement: ({ cases }) => follow(cases),
    SwitchCase: ({ consequent }) => follow(consequent),
    ExpressionStatement: end,
    VariableDeclaration: end,
    ReturnStatement: end,
    ThrowStatement: end,
    BreakStatement: end,
    ContinueStatement: end,
    ImportDeclaration: end,
    ExportNamedDeclaration: end,
    PropertyDefinition: end,
  });
  visitor.visit(parseSync(path, code).program);
  return { literals: literals.toSorted((one, other) => one.start - other.start), followers, semicolons };
}
