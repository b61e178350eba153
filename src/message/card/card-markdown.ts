import { fenceAfter } from "../../text/markup/markdown.ts";
import type { CardSection } from "./card-sections.ts";
import { cardLine, withoutDates } from "./card-text.ts";

/**
 * A Markdown text as the sections of a card, a line per paragraph. A TextBlock knows neither headings, quotes nor fenced
 * blocks: a heading becomes a section's title, a quote a paragraph, and a fenced block lines in a type of one width.
 */
export function sectionsOfMarkdown(markdown: string): readonly CardSection[] {
  const sections: OpenSection[] = [];
  const textSection = (): OpenSection => {
    const last = sections.at(-1);
    if (last !== undefined && !last.isCode) return last;
    const added: OpenSection = { lines: [], isCode: false };
    sections.push(added);
    return added;
  };
  for (const { lines, isCode } of blocksOf(markdown)) {
    if (isCode) sections.push({ lines: lines.map(codeLine), isCode });
    else {
      const [, heading] = /^ {0,3}#{1,6}\s+(.*)$/s.exec(lines[0] ?? "") ?? [];
      if (heading !== undefined)
        sections.push({ title: withoutDates(bareHeading(heading)), lines: [], isCode });
      const paragraph = lines.slice(heading === undefined ? 0 : 1).map((line) => line.replace(QUOTE, ""));
      if (paragraph.length > 0) textSection().lines.push(withoutDates(paragraph.join("\n")));
    }
  }
  return sections.map(titledByLine);
}

/** A heading may be closed by the marks that open it. */
function bareHeading(heading: string): string {
  return heading.replace(/(?<!#)#+$/, "").trimEnd();
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
    if (isFence || (fence === undefined && line.trim() === "")) current = undefined;
    else add(line, fence !== undefined);
    open = fence;
  }
  return blocks;
}

/** A title without lines would be drawn by nobody: it is a line of its own. */
function titledByLine({ title, lines, isCode }: OpenSection): CardSection {
  if (title === undefined) return { lines, isCode };
  return lines.length === 0 ? { lines: [`**${title}**`] } : { title, lines };
}

/** Blanks at the start of a line are kept: cards draw several as one. */
function codeLine(line: string): string {
  const [indentation = ""] = /^[ \t]*/.exec(line) ?? [];
  const blanks = "\u00a0".repeat(indentation.replaceAll("\t", "    ").length);
  return `${blanks}${cardLine(line)}` || "\u00a0";
}
