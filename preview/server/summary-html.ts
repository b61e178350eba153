import MarkdownIt from "markdown-it";

const markdownIt = new MarkdownIt({ html: true });

/** A job summary as HTML, much as GitHub renders it. The page sanitizes it. */
export function summaryHtml(markdown: string): string {
  return markdownIt.render(markdown);
}
