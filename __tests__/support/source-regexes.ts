import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseSync } from "vite";
import { readSources } from "./read-imports.ts";

/** A regular expression as the code has it. */
export interface SourceRegex {
  readonly source: string;
  readonly flags: string;
  /** File and line. */
  readonly place: string;
}

/** What a parser finds of regular expressions below a folder. */
export interface FoundRegexes {
  readonly literals: readonly SourceRegex[];
  /** How many calls of `RegExp` each file has: what they make is known only once they are called. */
  readonly composed: ReadonlyMap<string, number>;
}

/** Reads every regular expression of a folder's TypeScript, from its syntax and not by its looks. */
export async function findRegexes(root: string, folder: string): Promise<FoundRegexes> {
  const literals: SourceRegex[] = [];
  const composed = new Map<string, number>();
  for (const { path } of await readSources(root, folder)) {
    const text = await readFile(join(root, path), "utf8");
    walk(parseSync(path, text).program, (node) => {
      if (isLiteral(node)) {
        const place = `${path}:${text.slice(0, node.start).split("\n").length}`;
        literals.push({ source: node.regex.pattern, flags: node.regex.flags, place });
      } else if (isCall(node)) composed.set(path, (composed.get(path) ?? 0) + 1);
    });
  }
  return { literals, composed };
}

/** The first line of a stack that is our own code. */
const CALLER = /\/(src\/[\w/.-]+\.ts:\d+:\d+)/;

/** Every call of `RegExp` while `run` runs: the source and flags that it got, by the file that called. */
export async function composedWhile(run: () => Promise<unknown>): Promise<readonly SourceRegex[]> {
  const found: SourceRegex[] = [];
  const original = globalThis.RegExp;
  const told = (made: RegExp): RegExp => {
    const [, place = ""] = CALLER.exec(new Error().stack?.replaceAll("\\", "/") ?? "") ?? [];
    if (place !== "") found.push({ source: made.source, flags: made.flags, place });
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, parameters) => told(Reflect.construct(target, parameters)),
    apply: (target, _, parameters) => told(Reflect.construct(target, parameters)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export function walk(value: unknown, visit: (node: Node) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (isNode(value)) visit(value);
  for (const inner of Object.values(value)) walk(inner, visit);
}

function isNode(value: object): value is Node {
  return "type" in value && typeof value.type === "string";
}

function isLiteral(node: Node): node is Node & { readonly regex: { pattern: string; flags: string } } {
  return node.type === "Literal" && "regex" in node;
}

function isCall({ type, callee }: Node): boolean {
  const isMade = type === "NewExpression" || type === "CallExpression";
  return (
    isMade && typeof callee === "object" && callee !== null && "name" in callee && callee.name === "RegExp"
  );
}
