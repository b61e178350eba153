import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_MESSAGE_BYTES } from "../../src/message/limits/cut-markdown.ts";
import { oneLine } from "../../src/text/markup/plain.ts";
import { withoutSecrets } from "../../src/text/secrets/secrets.ts";
import { webAddress } from "../../src/text/web-address.ts";
import { hostileText, longHostileText } from "../support/hostile-text.ts";
import { mentionsIn } from "../support/mentions-in.ts";
import { renderStep, type Step } from "../support/render-event.ts";
import { see, withoutZeroWidth } from "../support/visible-text.ts";

const TAGS = [
  "{{data}}",
  "{{{data}}}",
  "{{&data}}",
  "{{#data}}{{{.}}}{{/data}}",
  "**{{data}}**",
  "[{{data}}](https://x.y)",
];
const NOTICE = /^Cut here: the whole message has \d+\.\d kB; Webex takes 7\.4 kB\.$/;

describe("text from outside in {{x}}", () => {
  test.each([
    ["at the start of a line", "{{data}}"],
    ["in bold", "**a {{data}} b**"],
    ["in link text", "[a {{data}} b](https://example.com)"],
    ["in a list item", "- {{data}}"],
    ["in a quote", "> {{data}}"],
    ["in a list behind others", "- a\n- {{data}}\n- b"],
  ])("shows exactly itself %s", (_, message) => {
    const plain = see(`T\n\n${message.replace("{{data}}", "x")}`);
    const holds = (text: string) => {
      // What holds a secret is changed on purpose, and a whole address is a link.
      fc.pre(oneLine(text) !== "" && webAddress(text) === undefined && withoutSecrets(text) === text);
      const line = withoutZeroWidth(oneLine(text));
      const seen = see(messageOf({ title: "T", message, data: text }));
      expect(seen).toEqual({ ...plain, blocks: plain.blocks.map((block) => block.replace("x", () => line)) });
    };
    fc.assert(fc.property(hostileText, holds));
  });

  test("stays one link if it is a whole address", () => {
    const holds = (path: string) => {
      const data = `https://example.com/${path}`;
      fc.pre(webAddress(data) !== undefined && withoutSecrets(data) === data);
      const [target = ""] = see(messageOf({ title: "T", message: "[a]({{data}})", data })).targets;
      expect(target.startsWith("https://example.com/")).toBe(true);
      expect(see(messageOf({ title: "T", message: "{{data}}", data })).kinds).toEqual([]);
    };
    fc.assert(fc.property(hostileText, holds));
  });

  test("shows exactly itself in the facts of a push", () => {
    const holds = (text: string) => {
      const message = `x${text}`;
      const { markdown } = renderStep({
        payload: { head_commit: { id: "aaaaaaa", message, author: { name: message } } },
      });
      fc.pre(oneLine(message).length <= 200 && withoutSecrets(message) === message);
      const line = withoutZeroWidth(oneLine(message));
      const seen = see(markdown);
      expect(seen.targets).toHaveLength(5);
      expect(seen.blocks[1]?.endsWith(` · ${line}Run #42`)).toBe(true);
    };
    fc.assert(fc.property(hostileText, holds));
  });
});

describe("nobody is mentioned", () => {
  test.each(TAGS)("through %s", (message) => {
    const holds = (data: string) => {
      expect(mentionsIn(messageOf({ message, data }))).toEqual([]);
    };
    fc.assert(fc.property(hostileText, holds));
  });

  // What would be a tag of Mustache is broken here, and then nothing of the text is in the message.
  const literalText = hostileText.map((text) => text.replaceAll("{{", "{ {"));

  test.each(["title", "message"])("through the literal text of the input %s", (input) => {
    const holds = (text: string) => {
      expect(mentionsIn(messageOf({ [input]: `x${text}` }))).toEqual([]);
    };
    fc.assert(fc.property(literalText, holds));
  });

  test("through the text of an own template", () => {
    const holds = (source: string) => {
      const own = { main: { file: "own.md", source: `x${source}` }, partials: {} };
      expect(mentionsIn(messageOf({ own }))).toEqual([]);
    };
    fc.assert(fc.property(literalText, holds));
  });

  test("by two adjacent texts", () => {
    const halves = fc.tuple(
      fc.constantFrom("<", "\\<", "&lt", "&lt;", "&#60;", "<\\", "< "),
      fc.constantFrom("@all>", ";@all>", "spark-mention>", " @here>", "&#64;all>"),
    );
    const holds = ([a, b]: [string, string]) => {
      const message =
        "{{{data.a}}}{{{data.b}}} {{data.a}}{{data.b}} {{{data.a}}}{{data.b}} {{data.a}}{{{data.b}}}";
      expect(mentionsIn(messageOf({ message, data: { a, b } }))).toEqual([]);
    };
    fc.assert(fc.property(halves, holds));
  });
});

describe("a message of any length", () => {
  test.each(TAGS)("fits into Webex and is well-formed through %s", (message) => {
    const holds = (data: string) => {
      const markdown = messageOf({ message, data });
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
      expect(markdown.isWellFormed()).toBe(true);
      expect(markdown).not.toMatch(/[^\P{Cc}\t\n]|\p{Bidi_Control}/u);
    };
    fc.assert(fc.property(longHostileText, holds), { numRuns: 30 });
  });

  test.each(["{{data}}", "- {{data}}", "```\n{{data}}\n```\n\nbehind"])(
    "says that it was cut after %s",
    (message) => {
      const holds = (data: string) => {
        // What holds a secret is changed on purpose.
        fc.pre(withoutSecrets(data) === data);
        const markdown = messageOf({ message, data: `x${data}` });
        const { blocks } = see(markdown);
        const isWhole = blocks.at(-1) === withoutZeroWidth(oneLine(`x${data}`)) || blocks.at(-1) === "behind";
        expect(isWhole || NOTICE.test(blocks.at(-1) ?? "")).toBe(true);
        expect(see(markdown).kinds.filter((kind) => kind === "fence")).toHaveLength(
          message.includes("```") ? 1 : 0,
        );
      };
      fc.assert(fc.property(longHostileText, holds), { numRuns: 30 });
    },
  );

  // Blocks of raw HTML end where HTML says so, not Markdown.
  test("closes what raw Markdown left open", () => {
    const holds = (data: string) => {
      // markdown-it reads no block that lies deeper than a hundred others.
      fc.pre(!/(?:(?:[-+*>]|\d[.)])\s*){50}/.test(oneLine(data)));
      const markdown = messageOf({ message: "{{{data}}}", data: data.replaceAll("<", "") });
      const { blocks } = see(markdown);
      expect(!markdown.includes("*Cut here:") || NOTICE.test(blocks.at(-1) ?? "")).toBe(true);
    };
    fc.assert(fc.property(longHostileText, holds), { numRuns: 30 });
  });
});

function messageOf(texts: NonNullable<Step["texts"]>): string {
  return renderStep({ texts }).markdown;
}
