import MarkdownIt from "markdown-it";

const markdownIt = new MarkdownIt({ html: true });

/** A job summary as html, much as GitHub draws it; the page cleans it. */
export function summaryHtml(markdown: string): string {
  return markdownIt.render(markdown);
}
