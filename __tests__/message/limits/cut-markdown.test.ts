import { describe, expect, test } from "vitest";
import { limitMarkdown, MAX_MESSAGE_BYTES } from "../../../src/message/limits/cut-markdown.ts";
import { byteLength } from "../../../src/text/cut.ts";
import { see } from "../../support/visible-text.ts";

const NOTICE = /^Cut here: the whole message has \d+\.\d kB; Webex takes 7\.4 kB\.$/;

test.each([
  ["", ""],
  ["ascii", "a".repeat(7439)],
  ["three bytes each", "漢".repeat(2479)],
])("leaves a message alone that fits: %s", (_, markdown) => {
  expect(limitMarkdown(markdown)).toEqual({ markdown, cut: false });
});

test.each([
  ["ascii", "a".repeat(7440)],
  ["three bytes each", "漢".repeat(2480)],
  ["four bytes each", "😀".repeat(25_000)],
  ["nothing but fences", "```\n".repeat(250_000)],
  ["one endless fence", "`".repeat(1_000_000)],
  ["brackets", "[".repeat(100_000)],
  ["backslashes", "\\".repeat(100_001)],
  ["lines", "\n".repeat(100_000)],
])("cuts a longer one and says so: %s", (_, text) => {
  const { markdown, cut } = limitMarkdown(text);
  expect(cut).toBe(true);
  expect(byteLength(markdown)).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
  expect(markdown.isWellFormed()).toBe(true);
  expect(see(markdown).blocks.at(-1)).toMatch(NOTICE);
});

test.each(["`", "~"])("a long fence of %s leaves room for the rest", (mark) => {
  const fence = mark.repeat(9000);
  for (const text of [
    `Before\n${fence}\nCode`,
    `Before\n${fence}\nCode\n${fence}\nAfter`,
    `${fence}\nCode`,
  ]) {
    const { markdown, cut } = limitMarkdown(text);
    expect(cut).toBe(true);
    const words = text.match(/\w+/g) ?? [];
    expect(words.filter((word) => !markdown.includes(word))).toEqual([]);
    expect(see(markdown).blocks.at(-1)).toMatch(NOTICE);
  }
});

test("says how much there was", () => {
  expect(limitMarkdown("a".repeat(12_345)).markdown).toContain(
    "\n\n*Cut here: the whole message has 12.3 kB;",
  );
});

describe("the cut", () => {
  const body = (markdown: string, maxBytes: number) => {
    const cut = limitMarkdown(markdown, { maxBytes: maxBytes + 67 }).markdown;
    return cut.slice(0, cut.lastIndexOf("\n\n*Cut"));
  };

  test("keeps nearly all that there is room for", () => {
    expect(body("a".repeat(500), 100)).toMatch(/^a{90,104}$/);
  });

  test.each([
    ["a paragraph", `${"a".repeat(85)}\n\nb c\n${"d".repeat(500)}`, "a".repeat(85)],
    ["a line", `${"a".repeat(85)}\nb c${"d".repeat(500)}`, "a".repeat(85)],
    ["a word", `${"a".repeat(85)} ${"d".repeat(500)}`, "a".repeat(85)],
    ["nothing far back", `a\n\nb ${"d".repeat(500)}`, expect.stringMatching(/^a\n\nb d{80,}$/)],
  ])("moves back to the end of %s", (_, markdown, kept) => {
    expect(body(markdown, 100)).toEqual(kept);
  });

  test("keeps a text that begins with a bracket", () => {
    expect(body(`[${"a".repeat(9000)}`, 7000)).toMatch(/^\[a{6900,}$/);
    expect(body(`a\n\n[b ${"c".repeat(9000)}`, 7000)).toMatch(/^a\n\n\[b c{6900,}$/);
  });

  // Each cut lies in the text after the construct's start, wherever that is.
  test.each([
    ["link text", "[text-that-is-long](https://example.com/a)"],
    ["nested link text", "[a-[b]-c](https://example.com/a)"],
    ["an image", "![text](https://example.com/a)"],
    ["a mention", "<@personEmail:a@example.com|Ada>"],
    ["an escape", "\\*\\_\\[\\]"],
  ])("leaves no half of %s", (_, construct) => {
    const found = Array.from({ length: 90 }, (_, length) => {
      const kept = body(`${"a".repeat(length)}${construct}${"b".repeat(300)}`, 90);
      const whole = kept.replaceAll(construct, "").replaceAll(/\\[*_[\]]/g, "");
      return /[[\]()<>\\]/.test(whole) ? kept : "";
    });
    expect(found.filter(Boolean)).toEqual([]);
  });

  test("keeps an escaped backslash whole", () => {
    expect(body(`${"\\\\".repeat(200)}`, 99)).toMatch(/^(?:\\\\)+$/);
  });

  test.each(["`", "``", "`".repeat(51)])("closes the code that it is in: %s", (mark) => {
    const code = `${mark} a [b](https://example.com) <@all> c ${mark}`;
    for (let length = 0; length < 180; length += 1) {
      const kept = body(`${"a ".repeat(length / 2)}${code} ${"b".repeat(300)}`, 180);
      expect([length, see(kept).targets]).toEqual([length, []]);
      expect(kept.match(/`+/g)?.filter((run) => run !== mark) ?? []).toEqual([]);
    }
  });

  test("keeps most of code that is longer than a message", () => {
    expect(body(`\`${"code ".repeat(2000)}\``, 7000)).toMatch(/^`(?:code ){1380,}\w* `$/);
  });

  test("keeps a bracket of the text that no link needs", () => {
    expect(body(`a [note\n${"b".repeat(500)}`, 100)).toMatch(/^a \[note\nb+$/);
    expect(body(`a < b\n${"b".repeat(500)}`, 100)).toMatch(/^a < b\nb+$/);
  });

  test("reserves no space for what only looks like a fence, in the middle of a line", () => {
    expect(body(`a ${"`".repeat(40)}${"b".repeat(500)}`, 100)).toMatch(/^a `{40}b{50,}$/);
  });
});

describe("a fence that the cut leaves open", () => {
  test.each([
    ["backticks", "```", "```"],
    ["more backticks", "`````", "`````"],
    ["tildes", "~~~~", "~~~~"],
    ["a language", "```js", "```"],
  ])("is closed: %s", (_, open, close) => {
    const { markdown } = limitMarkdown(`before\n\n${open}\n${"code\n".repeat(5000)}`);
    expect(markdown).toMatch(new RegExp(`\ncode\n${close}\n\n\\*Cut`));
    expect(see(markdown).kinds.filter((kind) => kind === "fence")).toHaveLength(1);
    expect(see(markdown).blocks.at(-1)).toMatch(NOTICE);
  });

  test.each(["list[0", "a \\", "x <", "![a"])(
    "keeps what would be half a construct outside of it: %s",
    (line) => {
      const { markdown } = limitMarkdown(`before\n\n\`\`\`\n${`${line}\n`.repeat(5000)}`);
      expect(markdown).toContain(`\n${line}\n\`\`\`\n\n*Cut`);
    },
  );

  test("is not closed by a long run of backticks inside it", () => {
    const [outer, inner] = ["`".repeat(121), "`".repeat(120)];
    const { markdown } = limitMarkdown(
      `${outer}\n${inner}\n[a](https://example.com)\n${outer}\n${"word ".repeat(5000)}`,
    );
    expect(see(markdown).blocks[0]).toContain("[a](https://example.com)");
    expect(see(markdown).kinds.filter((kind) => kind === "fence")).toHaveLength(1);
  });

  test("is closed inside its list item", () => {
    const { markdown } = limitMarkdown(`- before\n  \`\`\`\n${"  code\n".repeat(5000)}`);
    expect(see(markdown).kinds.filter((kind) => kind === "fence")).toHaveLength(1);
    expect(see(markdown).blocks.at(-1)).toMatch(NOTICE);
  });

  test.each([
    ["closed", "```\na\n```\n"],
    ["inline code", "```a```\n"],
    ["inside a longer one", "````\n```\n````\n"],
  ])("does not count as one if it is %s", (_, before) => {
    const { markdown } = limitMarkdown(before + "word ".repeat(5000));
    expect(markdown.slice(before.length)).not.toContain("```");
    expect(see(markdown).blocks.at(-1)).toMatch(NOTICE);
  });
});
