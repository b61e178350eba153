import { barMarkOf } from "../../text/markup/bar.ts";
import { codeSpansOf } from "../../text/markup/code-spans.ts";
import { fenceAfter } from "../../text/markup/markdown.ts";
import { cardLine, escapeCardText, withoutDates } from "./card-text.ts";

/** A part of a card below its title. Title and lines are Markdown for a TextBlock. */
export interface CardSection {
  readonly title?: string;
  readonly lines: readonly string[];
  /** Whether the lines are shown in a monospaced font. */
  readonly isCode?: boolean;
}

/**
 * Converts Markdown into the sections of a card, with one line per paragraph. A TextBlock does not support headings, quotes,
 * or fenced blocks: a heading becomes a section's title, a quote a paragraph, and a fenced block lines in a monospaced font.
 */
export function sectionsOfMarkdown(markdown: string): readonly CardSection[] {
  const sections: OpenSection[] = [];
  for (const { lines, isCode } of blocksOf(markdown)) {
    if (isCode) sections.push({ lines: lines.map(codeLine), isCode });
    else addParagraph(sections, lines);
  }
  return sections.map(titledByLine);
}

function addParagraph(sections: OpenSection[], lines: readonly string[]): void {
  const [, heading] = /^ {0,3}#{1,6}\s+(.*)$/s.exec(lines[0] ?? "") ?? [];
  if (heading !== undefined) {
    sections.push({ title: withoutDates(bareHeading(heading)), lines: [], isCode: false });
  }
  const paragraph = lines.slice(heading === undefined ? 0 : 1).map((line) => line.replace(QUOTE, ""));
  for (const text of brokenLines(paragraph)) {
    const [first] = codeSpansOf(text);
    const isAll = first?.start === 0 && first.end === text.length;
    if (isAll) sections.push({ lines: [codeLine(unpadded(first.code))], isCode: true });
    else openText(sections).lines.push(withoutDates(withCodeEscaped(text)));
  }
}

/**
 * A TextBlock does not support inline code and would draw its content as Markdown. The content is escaped, and the marks are
 * kept and shown.
 */
function withCodeEscaped(text: string): string {
  let from = 0;
  const parts = codeSpansOf(text).map(({ start, end, mark, code }) => {
    const before = text.slice(from, start);
    from = end;
    return `${before}${mark}${escapeCardText(code)}${mark}`;
  });
  return parts.join("") + text.slice(from);
}

/** A blank on both sides only separates backticks from the marks. */
function unpadded(code: string): string {
  return /^ .* $/s.test(code) ? code.slice(1, -1) : code;
}

/** The section that text is added to. */
function openText(sections: OpenSection[]): OpenSection {
  const last = sections.at(-1);
  if (last !== undefined && !last.isCode) return last;
  const added: OpenSection = { lines: [], isCode: false };
  sections.push(added);
  return added;
}

/** A heading may end with the marks that open it. */
function bareHeading(heading: string): string {
  return heading.replace(/(?<!#)#+$/, "").trimEnd();
}

/** The lines of a paragraph as displayed: two blanks at the end of a line are a line break. */
function brokenLines(lines: readonly string[]): readonly string[] {
  const text = lines.map((line) => (line.endsWith("  ") ? `${line.trimEnd()}\u0000` : `${line}\n`)).join("");
  return text
    .split("\u0000")
    .map((one) => one.trim())
    .filter(Boolean);
}

const QUOTE = /^ {0,3}> ?/;

interface OpenSection {
  readonly title?: string;
  readonly lines: string[];
  readonly isCode: boolean;
}

/** Lines between blank ones, or in a fence. */
interface Block {
  readonly lines: string[];
  readonly isCode: boolean;
}

function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let current: Block | undefined;
  let open: string | undefined;
  const add = (line: string, isCode: boolean): void => {
    if (current?.isCode !== isCode) {
      current = { lines: [], isCode };
      blocks.push(current);
    }
    current.lines.push(line);
  };
  for (const line of markdown.split("\n")) {
    const fence = fenceAfter(line, open);
    const isFence = fence !== open;
    const isGap = fence === undefined && (line.trim() === "" || barMarkOf(line) !== undefined);
    if (isFence || isGap) current = undefined;
    else add(line, fence !== undefined);
    open = fence;
  }
  return blocks;
}

/** A title without lines would not be drawn, so it becomes a line. */
function titledByLine({ title, lines, isCode }: OpenSection): CardSection {
  if (title === undefined) return { lines, isCode };
  return lines.length === 0 ? { lines: [`**${title}**`] } : { title, lines };
}

/** Keeps the blanks at the start of a line, because cards collapse several into one. */
function codeLine(line: string): string {
  const [indentation = ""] = /^[ \t]*/.exec(line) ?? [];
  const blanks = "\u00a0".repeat(indentation.replaceAll("\t", "    ").length);
  return `${blanks}${cardLine(line)}` || "\u00a0";
}
