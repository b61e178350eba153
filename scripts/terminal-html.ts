import { styleText } from "node:util";

/** The codes before and after an element's text, for a terminal with colors. */
const STYLES: Readonly<Record<string, readonly [before: string, after: string]>> = {
  strong: ["\u001b[1m", "\u001b[22m"],
  em: ["\u001b[3m", "\u001b[23m"],
};

/** Colors of bars, by the class of their quote. */
const BARS: Readonly<Record<string, string>> = {
  danger: "\u001b[31m",
  success: "\u001b[32m",
  warning: "\u001b[33m",
  info: "\u001b[34m",
};

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** Elements that begin and end on lines of their own. */
const BLOCKS = new Set(["p", "ul", "ol", "li", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"]);

/** An element that is open. */
interface Open {
  readonly name: string;
  /** The start of every line in it. */
  readonly margin: string;
  /** The start of its first line, instead of `margin`. */
  bullet?: string | undefined;
  /** The code that ends its style. */
  readonly after: string;
  /** The number of items so far. */
  count: number;
}

/**
 * Renders the HTML of a Webex message for a terminal. By default, uses colors and links if the output supports them.
 */
export function terminalHtml(html: string, isColourful: boolean = takesColours()): string {
  const page = new Lines(isColourful);
  for (const [, slash, name = "", attributes = "", text = ""] of html.matchAll(TOKEN)) {
    if (text !== "") page.write(plain(text));
    else if (name === "br") page.endLine();
    else if (slash === "") page.begin(name, attributes);
    else page.end(name);
  }
  page.endLine();
  return page.lines.join("\n");
}

/** Lines under construction, each with the margin of the elements that it is in. */
class Lines {
  readonly lines: string[] = [];
  readonly #open: Open[] = [];
  readonly #isColourful: boolean;
  #line = "";

  constructor(isColourful: boolean) {
    this.#isColourful = isColourful;
  }

  write(text: string): void {
    if (!this.#open.some(({ name }) => name === "pre")) {
      const words = text.replace(/\s+/g, " ");
      this.#line += this.#line === "" ? words.trimStart() : words;
      return;
    }
    const [first = "", ...others] = text.split("\n");
    this.#line += first;
    for (const other of others) {
      this.endLine();
      this.#line = other;
    }
  }

  begin(name: string, attributes: string): void {
    if (BLOCKS.has(name)) this.endLine();
    const around = { inside: this.#open.at(-1), isColourful: this.#isColourful };
    const { before, ...element } = elementOf(name, attributes, around);
    this.#line += before;
    this.#open.push(element);
  }

  end(name: string): void {
    this.#line += this.#open.at(-1)?.after ?? "";
    if (BLOCKS.has(name)) this.endLine();
    this.#open.pop();
  }

  endLine(): void {
    if (this.#line.trim() !== "") this.lines.push(`${marginOf(this.#open)}${this.#line.trimEnd()}`);
    this.#line = "";
  }
}

const TOKEN = /<(\/?)([a-z][\w-]*)([^>]*)>|([^<]+|<)/g;

function elementOf(
  name: string,
  attributes: string,
  { inside, isColourful }: { readonly inside: Open | undefined; readonly isColourful: boolean },
): Open & { readonly before: string } {
  const [before, after] = isColourful ? styleOf(name, attributes) : ["", ""];
  if (name === "li" && inside !== undefined) inside.count += 1;
  const bullet = name !== "li" ? undefined : inside?.name === "ol" ? `${inside.count}. ` : "• ";
  return {
    name,
    margin: marginIn(name, attributes, { bullet, isColourful }),
    bullet,
    before,
    after,
    count: 0,
  };
}

function styleOf(name: string, attributes: string): readonly [before: string, after: string] {
  if (name !== "a") return STYLES[name] ?? ["", ""];
  // OSC 8 makes text a link. Terminals that do not support it show only the text.
  const address = plain(/href="([^"]*)"/.exec(attributes)?.[1] ?? "");
  return [`\u001b[4m\u001b]8;;${address}\u001b\\`, "\u001b]8;;\u001b\\\u001b[24m"];
}

function marginIn(
  name: string,
  attributes: string,
  { bullet = "", isColourful }: { readonly bullet?: string | undefined; readonly isColourful: boolean },
): string {
  if (name !== "blockquote") return " ".repeat(bullet.length);
  const colour = BARS[/class="(\w+)"/.exec(attributes)?.[1] ?? ""];
  return isColourful && colour !== undefined ? `${colour}▌\u001b[39m ` : "▌ ";
}

/** The start of a line. A bullet appears only once. */
function marginOf(open: readonly Open[]): string {
  return open
    .map((one) => {
      const { bullet = one.margin } = one;
      one.bullet = undefined;
      return bullet;
    })
    .join("");
}

/** Decodes entities, and removes what a terminal would execute as a command. */
function plain(text: string): string {
  return (
    text
      .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "")
  );
}

function takesColours(): boolean {
  return styleText("bold", "x", { stream: process.stdout }) !== "x";
}
