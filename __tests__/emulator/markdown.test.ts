import { expect, test } from "vitest";
import { renderMarkdown } from "../../emulator/markdown.ts";

test.each([
  ["emphasis", "**b** *i* `c`", "<p><strong>b</strong> <em>i</em> <code>c</code></p>", "b i c"],
  ["a list", "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>", "a\nb"],
  ["a line break", "a  \nb", "<p>a<br>\nb</p>", "a\nb"],
  ["a fenced block", "```\n<a> & b\n```", "<pre><code>&lt;a&gt; &amp; b\n</code></pre>", "<a> & b"],
  ["a link", "[a](https://x.example)", '<p><a href="https://x.example" rel="nofollow">a</a></p>', "a"],
  [
    "a coloured quote",
    '<blockquote class="danger">a</blockquote>',
    '<blockquote class="danger">a</blockquote>',
    "a",
  ],
])("renders %s", (_, markdown, html, text) => {
  expect(renderMarkdown(markdown, () => undefined)).toMatchObject({ html, text });
});

test.each([
  ["a script", "<script>alert(1)</script>", "<script"],
  ["a tag in a line", "a <img src=x onerror=alert(1)> b", "<img"],
  ["a quote of another class", '<blockquote class="x" onclick="y">a</blockquote>', "<blockquote"],
  ["a script behind a link", "[a](javascript:alert(1))", "href"],
  ["an image", "![a](https://x.example/a.png)", "<img"],
  ["a table", "|a|b|\n|-|-|\n|1|2|", "<table"],
])("does not render %s", (_, markdown, forbidden) => {
  expect(renderMarkdown(markdown, () => undefined).html).not.toContain(forbidden);
});
