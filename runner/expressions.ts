import { data, Evaluator, Lexer, Parser, type wellKnownFunctions } from "@actions/expressions";

type Contexts = Readonly<Record<string, unknown>>;
type Definition = (typeof wellKnownFunctions)[string];

/** The results of a condition's status functions. `always()` is always true. */
export interface Status {
  success: boolean;
  failure: boolean;
  cancelled: boolean;
}

// An expression ends at the first `}}` outside quoted text. In quoted text, '' is one quote.
const EXPRESSION = /\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g;
const STATUS_FUNCTIONS: readonly string[] = ["always", "success", "failure", "cancelled"];

/**
 * Evaluates each `${{ … }}` in a text with the given contexts, as the runner does for an input's default. A list or an
 * object becomes the word `Array` or `Object`, as on GitHub.
 */
export function evaluateText(text: string, contexts: Contexts): string {
  return text.replace(EXPRESSION, (_whole, expression: string) => {
    return evaluate(expression.trim(), contexts).coerceString();
  });
}

/** Evaluates a text that is a single `${{ … }}` to its value, such as a list, and any other text to text. */
export function evaluateValue(text: string, contexts: Contexts): unknown {
  const source = onlyExpression(text);
  if (source === undefined) return evaluateText(text, contexts);
  return JSON.parse(JSON.stringify(evaluate(source, contexts), data.replacer));
}

/**
 * Evaluates a condition, with or without `${{ }}`. With anything outside of that, even a line break, it is a text, which is
 * true unless it is empty.
 */
export function evaluateCondition(condition: string, contexts: Contexts, status: Status): boolean {
  const result = evaluate(sourceOf(condition), contexts, status);
  return !result.primitive || ("value" in result && Boolean(result.value));
}

/** Whether a condition uses a status function. If not, GitHub puts `success() &&` before it. */
export function asksForStatus(condition: string): boolean {
  const { tokens } = new Lexer(sourceOf(condition)).lex();
  return tokens.some(({ lexeme }, at) => {
    return STATUS_FUNCTIONS.includes(lexeme.toLowerCase()) && tokens[at + 1]?.lexeme === "(";
  });
}

/** The status functions in a job with this status so far. */
export function statusOf(job: string): Status {
  return { success: job === "success", failure: job === "failure", cancelled: job === "cancelled" };
}

/** The expression that GitHub's parser makes of a condition. */
function sourceOf(condition: string): string {
  const found = [...condition.matchAll(EXPRESSION)];
  if (found.length === 0) return condition.trim();
  if (found[0]?.[0] === condition) return found[0][1]?.trim() ?? "";
  let at = 0;
  const texts = [...found, undefined].map((match) => {
    const text = condition.slice(at, match?.index);
    at = match === undefined ? at : match.index + match[0].length;
    return text.replaceAll("'", "''").replace(/[{}]/g, "$&$&");
  });
  const format = texts.map((text, index) => (index === 0 ? text : `{${index - 1}}${text}`)).join("");
  return `format('${format}', ${found.map(([, source]) => source).join(", ")})`;
}

function onlyExpression(text: string): string | undefined {
  const [first] = text.matchAll(EXPRESSION);
  return first?.[0] === text.trim() ? first[1]?.trim() : undefined;
}

function evaluate(source: string, contexts: Contexts, status?: Status): data.ExpressionData {
  const values = converted(contexts);
  const functions = status === undefined ? [] : definitions(status);
  const tree = new Parser(new Lexer(source).lex().tokens, Object.keys(contexts), functions).parse();
  return new Evaluator(tree, values, new Map(functions.map((one) => [one.name, one]))).evaluate();
}

/** Contexts that were converted. A step evaluates several texts with the same contexts, which contain its whole event. */
const known = new WeakMap<Contexts, data.Dictionary>();

function converted(contexts: Contexts): data.Dictionary {
  const values =
    known.get(contexts) ?? (JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary);
  known.set(contexts, values);
  return values;
}

function definitions(status: Status): Definition[] {
  return Object.entries({ always: true, ...status }).map(([name, answer]) => {
    return { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer) };
  });
}
