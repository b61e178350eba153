import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

// An expression ends at the first `}}` outside a quoted text, where '' stands for one quote.
const EXPRESSION = /\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g;

/** Evaluates each `${{ … }}` in a text over the given contexts, as the runner does with an input's default. */
export function evaluateText(text: string, contexts: Readonly<Record<string, unknown>>): string {
  return text.replace(EXPRESSION, (_whole, source: string) => evaluate(source.trim(), contexts));
}

function evaluate(source: string, contexts: Readonly<Record<string, unknown>>): string {
  const values = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const tree = new Parser(new Lexer(source).lex().tokens, Object.keys(contexts), []).parse();
  const result = new Evaluator(tree, values).evaluate();
  if (!result.primitive)
    throw new Error(`\${{ ${source} }} gives a list or an object where text is expected`);
  return result.coerceString();
}
