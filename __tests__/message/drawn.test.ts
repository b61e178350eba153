import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../emulator/markdown.ts";
import { SAMPLE_BUILDS } from "../../preview/samples/sample-builds.ts";
import type { Build } from "../../src/build/build.ts";
import { limitMarkdown } from "../../src/message/limits/cut-markdown.ts";
import { OUTCOMES, type Outcome } from "../../src/model/outcome.ts";
import { byteLength } from "../../src/text/cut.ts";
import { hostileAllOver, hostileBuild } from "../support/hostile-build.ts";
import { hostileText } from "../support/hostile-text.ts";
import { readStep, renderBuild } from "../support/render-event.ts";

const htmlOf = (markdown: string): string => renderMarkdown(markdown, () => undefined).html ?? "";
const WHOLE = SAMPLE_BUILDS.find(([name]) => name === "reported-whole")?.[1] ?? readStep({});

/** The html of a build's message. */
const drawn = (build: Build, outcome: Outcome): string => htmlOf(renderBuild(build, outcome).markdown);

/** What is in the bar, and what comes after it. */
function aroundBar(html: string): { readonly inside: string; readonly behind: string } {
  const [, inside = "", behind = ""] =
    /^<p>.*<\/p>\n<blockquote class="\w+">\n([\s\S]*?)<\/blockquote>\n([\s\S]*)$/.exec(html) ?? [];
  return { inside, behind };
}

/** Tags that stay open, or close what is not open. */
function unbalanced(html: string): readonly string[] {
  const open: string[] = [];
  for (const [tag, slash, name = ""] of html.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
    if (slash === "") open.push(...(name === "br" ? [] : [name]));
    else if (open.pop() !== name) return [tag];
  }
  return open;
}

/** Markdown that stayed source. */
const SOURCE = /\]\(http|\*\*|```|&lt;\/?blockquote/;
const FACTS = '<a href="https://github.com/your-org/shop" rel="nofollow">your-org/shop</a>';

describe("the bar", () => {
  test.each(SAMPLE_BUILDS)(
    "of %s is complete, and contains nothing that comes after it",
    (_, build, outcome) => {
      const html = drawn(build, outcome);
      expect(unbalanced(html)).toEqual([]);
      expect(html).not.toMatch(SOURCE);
      const bars = html.match(/<blockquote/g)?.length ?? 0;
      expect(bars).toBeLessThanOrEqual(1);
      if (bars === 1) {
        const { inside, behind } = aroundBar(html);
        expect(inside).not.toContain(FACTS);
        expect(behind).toMatch(/^<p>/);
        expect(behind).toContain(FACTS);
      }
    },
  );

  test("contains links, bold text, and a block", () => {
    const { inside } = aroundBar(drawn(WHOLE, "failure"));
    expect(inside).toMatch(/<a href="[^"]*src\/cart\.test\.ts#L17"/);
    expect(inside).toContain("<strong>NEW</strong>");
    expect(inside).toContain("<pre><code> FAIL");
    expect(inside).toContain("<code>addCup src/cart.ts:42:11</code>");
  });
});

const BREAKERS = [
  "</blockquote>",
  "a\n</blockquote>\n\nb",
  "\n\n</blockquote>\n\n# b",
  '<blockquote class="danger">',
  "```",
  "a\n```\n</blockquote>\n",
  "~~~~",
  "`````\n</blockquote>",
  "<!-- ",
  "<pre>",
  "<u>a",
  "  ",
  "> a",
  "- a",
  "a\\",
];

/** What Markdown never writes: raw tags that Webex would draw. */
const RAW = /<\/?(?:b|i|u)>/;

/** The line of facts, or of a message that is too long that it is cut. */
const BEHIND = new RegExp(`${FACTS}|<em>Cut here: `);

function expectInert(build: Build, outcome: Outcome): void {
  const html = drawn(build, outcome);
  expect(unbalanced(html)).toEqual([]);
  expect(html).not.toMatch(RAW);
  expect(html.match(/<blockquote/g)?.length ?? 0).toBeLessThanOrEqual(1);
  const { behind } = html.includes("<blockquote") ? aroundBar(html) : { behind: html };
  expect(behind).toMatch(BEHIND);
}

describe("text from outside", () => {
  test.each(BREAKERS)("leaves the bar as it is: %j", (text) => {
    for (const outcome of OUTCOMES) {
      expectInert(hostileBuild(text), outcome);
      expectInert(hostileAllOver(text), outcome);
    }
  });

  test("leaves the bar as it is, whatever it is", () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...BREAKERS), (text, breaker) => {
        expectInert(hostileBuild(`${text}${breaker}`), "failure");
        expectInert(hostileAllOver(`${breaker}${text}`), "failure");
      }),
      { numRuns: 60 },
    );
  });
});

test("a cut leaves no bar open, and is followed by a note", () => {
  const { markdown } = renderBuild(WHOLE, "failure");
  for (let maxBytes = 200; maxBytes < byteLength(markdown); maxBytes += 7) {
    const cut = limitMarkdown(markdown, { maxBytes }).markdown;
    const html = htmlOf(cut);
    expect([byteLength(cut) <= maxBytes, unbalanced(html)]).toEqual([true, []]);
    expect(html).toMatch(/\n<p><em>Cut here: .*<\/em><\/p>$/);
    const bar = html.lastIndexOf("<blockquote");
    expect(html.lastIndexOf("</blockquote>")).toBeGreaterThanOrEqual(bar);
  }
});
