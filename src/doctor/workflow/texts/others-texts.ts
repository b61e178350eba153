import { type Row, warning } from "../../row.ts";
import { partsOf, type Written } from "../expressions/written-parts.ts";
import { eventsOf } from "../losses/context-names.ts";
import { type Calling, givenTo, isFound, type OwnPlace, scalarOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** The names in templates of texts that people write. Names are always escaped. */
const NAMES: Readonly<Record<string, string>> = {
  "pull_request.title": "pullRequest.title",
  "head_commit.message": "commit.title",
  "workflow_run.head_commit.message": "commit.title",
  "release.name": "release.name",
  "release.body": "release.body",
};

/** A text of the event, or the first of two that is there. */
const SOURCE = /^\s*github\.event\.([\w.]+)(?:\s*\|\|\s*github\.event\.([\w.]+))?\s*$/;

/** The last name of a text that people write freely. */
const FREE = /\.(?:title|body|message|description|name)$/;

/** A title that whoever opens something gives it, which may be anybody. */
const STRANGERS = /^(pull_request|issue|discussion)\.title$/;

/** Warnings about titles that strangers give, in texts that are templates. */
export function othersTextRows({ workflow, step }: Calling): readonly Row[] {
  const events = eventsOf(workflow["on"]);
  return ["title", "message"].flatMap((input): readonly Row[] => {
    const text = scalarOf(givenTo(step)[input]);
    const one = partsOf(text)?.expressions.find(({ source }) => {
      const [, path = "", other] = SOURCE.exec(source) ?? [];
      const [, part] = STRANGERS.exec(path) ?? [];
      // Of a text that is empty in some runs, or in all, another row says that.
      const isThere = part && !events.includes("push") && events.some((event) => event.startsWith(part));
      return other === undefined && isThere;
    });
    const remedy = one && templateFor(input, step);
    if (one === undefined || remedy === undefined) return [];
    const found = `Whoever writes \`${one.source.trim()}\` can put links and other Markdown into \`${input}:\`.`;
    return [warning(input, found, remedy.advice, remedy.lines)];
  });
}

/**
 * Rows about what a text contains, if that comes from an expression: whoever wrote it decides neither what is mentioned nor what
 * is to be corrected.
 */
export function withOthersTexts(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  if (!isFound(place)) return rows;
  return rows.map((row) => {
    const { what, found, advice = "" } = row;
    const isOfMention = found.includes("which mentions nobody: ");
    if (!/^(?:title|message)$/.test(what) || !(isOfMention || advice.startsWith("Correct it at"))) return row;
    const text = scalarOf(givenTo(place.step)[what]);
    const { expressions = [], after = "" } = partsOf(text) ?? {};
    const own = expressions.map(({ before }) => before).join("") + after;
    const isOwn = isOfMention ? own.includes("<@") : /\{\{[#^/{&!=]/.test(own);
    if (expressions.length === 0 || isOwn) return row;
    return { ...row, lines: undefined, advice: IN_EXPRESSION, ...templateFor(what, place.step) };
  });
}

const IN_EXPRESSION = "It comes from an expression: use a name of the template instead, or leave it out.";

/** A text with names in place of its expressions for texts of others; `undefined` if it has none, or one that has no name. */
export function templateFor(input: string, step: Calling["step"]): Pick<Row, "advice" | "lines"> | undefined {
  const given = givenTo(step);
  const { expressions = [], after = "" } = partsOf(scalarOf(given[input])) ?? {};
  const fields = new Map<string, string>();
  const parts = expressions.map((one) => one.before + (nameFor(one, fields) ?? `\${{${one.source}}}`));
  const meant = parts.join("") + after;
  const isChanged = expressions.some((one) => nameFor(one, new Map()) !== undefined);
  if (!isChanged) return undefined;
  const data = [...fields].map(([field, path]) => `  ${field}: \${{ toJSON(github.event.${path}) }}`);
  const line = lineOf(input, meant);
  const isAdded = fields.size > 0 && given["data"] !== undefined;
  if (line === undefined || isAdded) return { advice: IN_WORDS, lines: undefined };
  const lines = [line, ...(data.length === 0 ? [] : ["data: |", ...data])];
  return { advice: "A name in a template shows it as plain text. Write instead:", lines: lines.join("\n") };
}

const IN_WORDS =
  "Add it to `data:`, with `toJSON()` and a name such as `title`, and write `{{data.title}}` instead of the expression.";

/** The name for an expression. Texts without one are added to the `fields` of `data`, each by its last name. */
function nameFor({ source }: Pick<Written, "source">, fields: Map<string, string>): string | undefined {
  const [, path = "", other] = SOURCE.exec(source) ?? [];
  const name = NAMES[path];
  if (other !== undefined) {
    const second = NAMES[other];
    return name && second && `{{${name}}}{{^${name}}}{{${second}}}{{/${name}}}`;
  }
  if (name !== undefined) return `{{${name}}}`;
  const field = path.split(".").at(-1) ?? "";
  if (!FREE.test(path) || (fields.get(field) ?? path) !== path) return undefined;
  fields.set(field, path);
  return `{{data.${field}}}`;
}
