import { expect, test } from "vitest";
import { renderMarkdown } from "../../emulator/markdown.ts";
import { terminalHtml } from "../../scripts/terminal-html.ts";

/** Markdown as a terminal without colours shows it. */
function shown(markdown: string): string {
  return terminalHtml(renderMarkdown(markdown, () => undefined).html ?? "", false);
}

test("nested lists keep their depth and their numbers", () => {
  expect(shown("- one\n  - two\n    1. three\n    2. four\n- five\n\nend")).toBe(
    ["• one", "  • two", "    1. three", "    2. four", "• five", "end"].join("\n"),
  );
});

test("a quotation has a bar at each of its lines, code and lists in it too", () => {
  const quoted =
    '<blockquote class="danger">\n\n**src/cart.ts**  \nsecond line\n\n- a\n  - b\n\n```\nx\n  y\n```\n\n</blockquote>\n\nafter';
  expect(shown(quoted)).toBe(
    ["▌ src/cart.ts", "▌ second line", "▌ • a", "▌   • b", "▌ x", "▌   y", "after"].join("\n"),
  );
});

test("a quotation in a quotation has two bars", () => {
  expect(shown("> one\n>> two")).toBe("▌ one\n▌ ▌ two");
});

test("with colours a bar has that of its quotation, and a link opens", () => {
  const text = terminalHtml(
    '<blockquote class="success"><a href="https://example.com?a=1&amp;b=2">a &lt; b</a></blockquote>',
    true,
  );
  expect(text).toContain("\u001b[32m▌\u001b[39m ");
  expect(text).toContain("\u001b]8;;https://example.com?a=1&b=2\u001b\\a < b\u001b]8;;\u001b\\");
});

test("no control characters of a message reach the terminal", () => {
  expect(terminalHtml("<p>a\u001b[2Jb\u0007c\u009bd</p>", true)).toBe("a[2Jbcd");
});
