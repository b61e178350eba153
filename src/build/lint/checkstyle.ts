import { cutToCharacters, startOf } from "../../text/cut.ts";
import { repositoryPath } from "../places/repository-path.ts";
import type { FindingCollector, LintLevel } from "./findings.ts";
import { messageText, position, shortName } from "./message.ts";

/** Events of a streaming XML parser, in document order. */
export interface XmlEvents {
  onOpen(name: string, attributes: Readonly<Record<string, string>>): void;
  onText?(text: string): void;
  onClose?(name: string): void;
}

/**
 * A streaming XML parser. It resolves only XML's own entities and decodes the bytes. If the document is broken, it rejects
 * with a sentence, after emitting the events before that point.
 */
export type ReadXml = (bytes: AsyncIterable<Uint8Array>, events: XmlEvents) => Promise<void>;

/** Characters kept of a linter's message about a file that it could not check. */
const MAX_EXCEPTION = 16_000;

interface Source {
  /** Name of the result file. */
  readonly name: string;
  readonly workspace: string | undefined;
  readonly readXml: ReadXml;
}

const LEVELS: ReadonlyMap<string, LintLevel> = new Map([
  ["error", "error"],
  ["fatal", "error"],
  ["warning", "warning"],
  ["warn", "warning"],
  ["info", "note"],
  ["notice", "note"],
]);

/** How tools that write Checkstyle's XML name their rules: the format has no field for the tool's own name. */
const RULES: readonly { readonly source: RegExp; readonly tool: string }[] = [
  { source: /^com\.puppycrawl\.tools\.checkstyle\.(?:.*\.)?(\w+?)(?:Check)?$/, tool: "Checkstyle" },
  { source: /^eslint\.rules\.(.+)$/, tool: "ESLint" },
  { source: /^stylelint\.rules\.(.+)$/, tool: "Stylelint" },
  { source: /^ShellCheck\.(.+)$/, tool: "ShellCheck" },
  { source: /^detekt\.(.+)$/, tool: "detekt" },
  { source: /^((?:standard|experimental):.+)$/, tool: "ktlint" },
  { source: /^((?:lint|assist)\/.+)$/, tool: "Biome" },
  { source: /^([A-Z]\w*\.[A-Z]\w*\.[A-Z]\w*\.\w+)$/, tool: "PHP_CodeSniffer" },
  { source: /^(Internal\.\w+)$/, tool: "PHP_CodeSniffer" },
];

/** Adds the findings of a Checkstyle XML file. Source: https://github.com/checkstyle/checkstyle, `XMLLogger`. */
export async function readCheckstyle(
  bytes: AsyncIterable<Uint8Array>,
  source: Source,
  into: FindingCollector,
): Promise<void> {
  const document = new CheckstyleDocument(source, into);
  try {
    await source.readXml(bytes, document);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    into.addProblem(`${source.name} could be read only in part`, reason);
  }
}

class CheckstyleDocument implements XmlEvents {
  readonly #source: Source;
  readonly #into: FindingCollector;
  #hasRoot = false;
  #isOther = false;
  #file: string | undefined;
  #exception: string | undefined;

  constructor(source: Source, into: FindingCollector) {
    this.#source = source;
    this.#into = into;
  }

  onOpen(name: string, attributes: Readonly<Record<string, string>>): void {
    if (!this.#hasRoot) this.#checkRoot(name);
    if (this.#isOther) return;
    if (name === "file") this.#file = repositoryPath(attributes["name"] ?? "", this.#source);
    if (name === "error") this.#addError(attributes);
    if (name === "exception") this.#exception = "";
  }

  onText(text: string): void {
    // The first line has the message; the rest is a stack trace.
    if (this.#exception !== undefined && this.#exception.length <= MAX_EXCEPTION) this.#exception += text;
  }

  onClose(name: string): void {
    if (name === "file") this.#file = undefined;
    if (name !== "exception" || this.#exception === undefined) return;
    const what = startOf(this.#exception, MAX_EXCEPTION);
    this.#into.addProblem(`${this.#source.name} says that ${this.#file ?? "a file"} was not checked`, what);
    this.#exception = undefined;
  }

  #checkRoot(name: string): void {
    this.#hasRoot = true;
    this.#isOther = name !== "checkstyle";
    if (!this.#isOther) return;
    const { name: file } = this.#source;
    this.#into.addProblem(`${file} is XML, but not Checkstyle XML: it begins with <${shortName(name)}>.`);
  }

  #addError(attributes: Readonly<Record<string, string>>): void {
    const severity = attributes["severity"]?.toLowerCase() ?? "error";
    if (severity === "ignore") return;
    const { rule, tool } = ruleOf(attributes["source"] ?? "");
    const message = messageText(attributes["message"] ?? "").trimEnd();
    this.#into.add({
      file: this.#file,
      line: position(attributes["line"]),
      column: position(attributes["column"]),
      rule,
      level: LEVELS.get(severity) ?? "warning",
      // ESLint repeats the rule in its message: `Unexpected var. (no-var)`.
      message: withoutEnd(message, ` (${rule})`) || (rule ?? ""),
      tool,
    });
  }
}

function ruleOf(source: string): { rule: string | undefined; tool: string | undefined } {
  const short = cutToCharacters(source, 500);
  for (const { source: shape, tool } of RULES) {
    const rule = shape.exec(short)?.[1];
    if (rule !== undefined) return { rule: shortName(rule), tool };
  }
  return { rule: shortName(source), tool: undefined };
}

function withoutEnd(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, -end.length) : text;
}
