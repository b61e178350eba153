import MarkdownIt from "markdown-it";

const markdownIt = new MarkdownIt({ html: true });

/**
 * What may be a mention to a server that reads more generously than any real one: before Markdown and after it, with
 * entities decoded any number of times, and through backslashes and white space.
 */
export function mentionsIn(markdown: string): readonly string[] {
  const shown = markdownIt
    .parse(markdown, {})
    .flatMap(({ content, children }) => [content, ...(children ?? []).map((child) => child.content)]);
  return [markdown, ...shown].flatMap(
    (text) => decoded(text).match(/<[\s\\]*(?:@|spark-mention).{0,20}/gi) ?? [],
  );
}

function decoded(text: string): string {
  const once = text
    .replace(/&#x0*([0-9a-f]{1,5});?/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#0*(\d{1,6});?/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&lt;?/gi, "<")
    .replace(/&gt;?/gi, ">")
    .replace(/&commat;?/gi, "@")
    .replace(/&amp;?/gi, "&");
  return once === text ? text : decoded(once);
}
