import { Lexer, Parser } from "@actions/expressions";
import { parseDocument } from "yaml";
import { partsOf } from "../../src/doctor/workflow/expressions/written-parts.ts";

const CONTEXTS = [
  "github",
  "env",
  "vars",
  "job",
  "steps",
  "runner",
  "secrets",
  "strategy",
  "matrix",
  "needs",
  "inputs",
  "jobs",
];

const STATUS = ["always", "success", "failure", "cancelled"].map((name) => ({
  name,
  minArgs: 0,
  maxArgs: 9,
}));

/** What the doctor gives to paste that GitHub would refuse: lines that are no YAML, and expressions that it cannot read. */
export function brokenLinesIn(summary: string): readonly string[] {
  const blocks = [...summary.matchAll(/^```+yaml\n([\s\S]*?)\n```+$/gm)].map(([, block = ""]) => block);
  const cells = [...summary.matchAll(/<pre>(.*?)<\/pre>/g)].map(([, cell = ""]) => {
    return cell.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  });
  const advice = [...summary.matchAll(/^👉 (.*)$/gm)].flatMap(
    ([, text = ""]) => text.match(/`[^`]*`/g) ?? [],
  );
  const broken = [...blocks, ...cells].filter((lines) => {
    const document = parseDocument(lines);
    const condition = document.errors.length === 0 ? document.toJS()?.["if"] : undefined;
    const isBare = typeof condition === "string" && !condition.includes("${{");
    return document.errors.length > 0 || !isReadable(lines) || (isBare && !isExpression(condition));
  });
  return [...broken, ...advice.filter((text) => !isReadable(text))];
}

/** Whether GitHub can read the expressions of a text. One of nothing is named, not shown. */
function isReadable(text: string): boolean {
  const { expressions = undefined } = partsOf(text.replaceAll("{{…}}", "")) ?? {};
  return (
    expressions?.every(({ source }) => source.trim() === "" || isExpression(source)) ?? text.startsWith("`")
  );
}

function isExpression(source: string): boolean {
  try {
    new Parser(new Lexer(source).lex().tokens, CONTEXTS, STATUS).parse();
    return true;
  } catch {
    return false;
  }
}
