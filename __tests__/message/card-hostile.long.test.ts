import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import type { AdaptiveCard } from "../../src/message/card/card.ts";
import { cardBytes, MAX_CARD_BYTES } from "../../src/message/card/card-limit.ts";
import { MAX_MESSAGE_BYTES } from "../../src/message/limits/cut-markdown.ts";
import { oneLine } from "../../src/text/markup/plain.ts";
import { withoutSecrets } from "../../src/text/secrets/secrets.ts";
import { webAddress } from "../../src/text/web-address.ts";
import { markdownOf, textsOf } from "../support/card-parts.ts";
import { missingCardSchema, readCardSchema } from "../support/card-schema.ts";
import { hostileText, longHostileText } from "../support/hostile-text.ts";
import { mentionsIn } from "../support/mentions-in.ts";
import { cardOf, renderStep, type Step } from "../support/render-event.ts";
import { see, withoutZeroWidth } from "../support/visible-text.ts";

const faultsOf = await readCardSchema();

/** Draws more of Markdown than any client of Webex's. */
const generous = new MarkdownIt({ html: true });

const OWN = {
  type: "AdaptiveCard",
  body: [
    { type: "TextBlock", text: "a {{data}} b {{{data}}}" },
    { type: "FactSet", facts: [{ title: "{{data}}", value: "x {{{data}}}" }] },
    { type: "Image", url: "https://example.com/{{data}}", altText: "{{{data}}}" },
    { type: "RichTextBlock", inlines: ["x {{data}}", { type: "TextRun", text: "x {{{data}}}" }] },
  ],
  actions: [
    { type: "Action.OpenUrl", title: "x {{data}}", url: "https://example.com/?{{{data}}}" },
    { type: "Action.OpenUrl", title: "y", url: "{{{data}}}" },
  ],
};

/** A failed deployment of a pull request, in which every text is the attacker's. */
function stepOf(text: string): Step {
  return {
    name: "pull_request",
    env: { GITHUB_WORKFLOW: text, GITHUB_ACTOR: text, GITHUB_HEAD_REF: text },
    payload: {
      action: "opened",
      pull_request: {
        number: 7,
        title: text,
        html_url: text,
        user: { login: text },
        head: { ref: text, sha: "aaaaaaa1" },
        base: { ref: text },
      },
    },
    inputs: {
      status: "failure",
      needs: { [`j${text}`]: "failure", build: text },
      failedSteps: [text],
      environment: text,
      environmentUrl: text,
      version: text,
      previousVersion: text,
      reason: text,
    },
  };
}

/** What holds for every card whatever is in it. */
function expectSafe(card: AdaptiveCard): void {
  expect(faultsOf(card)).toEqual([]);
  expect(cardBytes(card)).toBeLessThanOrEqual(MAX_CARD_BYTES);
  for (const { path, text } of textsOf(card)) {
    expect(text.isWellFormed()).toBe(true);
    if (/url$/i.test(path)) expect(text).toMatch(/^https?:\/\/[^\s"<>\\]+$/i);
    else expect([mentionsIn(text), text.match(/<[\s\\]*\/?at\b|\{\{(?:DATE|TIME)\(/i)]).toEqual([[], null]);
  }
}

function hostOf(address: string | undefined): string {
  return address === undefined ? "" : new URL(address).host;
}

/** What a generous reader draws of Markdown in addition to its text. */
function marksIn(markdown: string): readonly string[] {
  const tokens = generous.parse(markdown, {});
  const all = [...tokens, ...tokens.flatMap(({ children }) => children ?? [])];
  return all
    .map(({ type }) => type)
    .filter((type) => !/^(?:text|text_special|inline|paragraph_.*)$/.test(type));
}

describe(`a card of hostile texts${missingCardSchema}`, () => {
  test("is safe and shows text from outside without any markup but its own", () => {
    const holds = (text: string) => {
      const card = cardOf(stepOf(text));
      expectSafe(card);
      const marks = markdownOf(card).flatMap(marksIn);
      expect(marks.filter((mark) => mark === "strong_open")).toHaveLength(1);
      expect(marks.filter((mark) => !/^(?:strong|link)_/.test(mark))).toEqual([]);
      const hosts = ["github.com", hostOf(webAddress(oneLine(text)))];
      const others = markdownOf(card)
        .flatMap((one) => see(one).targets)
        .filter((target) => !hosts.includes(hostOf(target)));
      expect(others).toEqual([]);
    };
    fc.assert(fc.property(hostileText, holds));
  });

  test("shows a commit's title as it is", () => {
    const holds = (text: string) => {
      fc.pre(oneLine(`x${text}`).length <= 190 && withoutSecrets(`x${text}`) === `x${text}`);
      fc.pre(webAddress(`x${text}`) === undefined);
      const message = `x${text}`;
      const card = cardOf({ payload: { head_commit: { id: "aaaaaaa", message } } });
      const facts = markdownOf(card)
        .map((one) => withoutZeroWidth(textIn(one)))
        .join("\n");
      const [title = ""] = message.split(/[\n\r\u0085\u2028\u2029]/);
      expect(facts).toContain(` · aaaaaaa ${withoutZeroWidth(oneLine(title))} · Push by ada`);
    };
    fc.assert(fc.property(hostileText, holds));
  });

  test.each(["title", "message"])("is safe whatever the input %s says", (input) => {
    const holds = (text: string) => {
      for (const tag of ["{{data}}", "{{{data}}}"])
        expectSafe(cardOf({ texts: { [input]: tag, data: text } }));
    };
    fc.assert(fc.property(hostileText, holds));
  });

  test("is safe whatever values get into an own card", () => {
    const own = { partials: {}, card: { file: "own.yaml", content: OWN } };
    const holds = (data: string) => {
      const { card, problems } = renderStep({ texts: { own, data } });
      expect(problems).toEqual([]);
      expectSafe(card ?? cardOf({}));
    };
    fc.assert(fc.property(hostileText, holds));
  });

  test("fits into Webex however long the texts are", () => {
    const own = { partials: {}, card: { file: "own.yaml", content: OWN } };
    const holds = (text: string) => {
      expectSafe(cardOf(stepOf(text)));
      for (const texts of [{ message: "{{{data}}}" }, { title: "{{{data}}}" }, { own }]) {
        const { card, markdown } = renderStep({ texts: { ...texts, format: "card", data: text } });
        expectSafe(card ?? ({} as AdaptiveCard));
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
      }
    };
    fc.assert(fc.property(longHostileText, holds), { numRuns: 10 });
  });
});

/** The text that a reader of Markdown sees. */
function textIn(markdown: string): string {
  const [token] = generous.parseInline(markdown, {});
  return (token?.children ?? []).map(({ content }) => content).join("");
}
