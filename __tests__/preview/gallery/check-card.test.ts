import { describe, expect, test } from "vitest";
import { checkCard } from "../../../preview/server/gallery/check-card.ts";
import { galleryRoutes } from "../../../preview/server/gallery/gallery-routes.ts";

const card = (body: readonly object[], rest: object = {}) => ({
  type: "AdaptiveCard",
  version: "1.3",
  body,
  ...rest,
});
const button = { type: "Action.OpenUrl", title: "Open", url: "https://example.com" };
const text = { type: "TextBlock", text: "Hello" };

const told = async (one: unknown) =>
  (await checkCard(one)).findings.map((found) => `${found.line} ${found.path}: ${found.text}`);

describe("the check of a card", () => {
  test.each([
    ["a card without fault", card([text], { actions: [button] }), []],
    [
      "no version",
      { type: "AdaptiveCard", body: [text] },
      ['1 version: Webex refuses a card without a version: write "version": "1.3".'],
    ],
    [
      "a version that is too new",
      { ...card([text]), version: "1.5" },
      ['3 version: Webex supports the versions "1.0" to "1.3", as a text: this is "1.5".'],
    ],
    [
      "another type",
      { ...card([text]), type: "Card" },
      ['2 type: A card must have the type "AdaptiveCard".'],
    ],
    [
      "six buttons",
      {
        ...card([]),
        actions: Array(6)
          .fill(0)
          .map(() => ({ ...button })),
      },
      ["31 actions[5]: There are 6 buttons, but Webex accepts 5: remove the rest."],
    ],
    [
      "an element of a later version",
      card([text, { type: "Table", rows: [] }]),
      ['10 body[1].type: Adaptive Cards 1.3 have no "Table". Webex may refuse it.'],
    ],
    [
      "a slip of the pen",
      card([{ type: "TextBlok", text: "x" }]),
      [
        '6 body[0].type: Adaptive Cards 1.3 have no "TextBlok". Webex may refuse it. Did you mean "TextBlock"?',
      ],
    ],
    [
      "a property of a later version",
      card([{ type: "Container", items: [{ ...text, style: "heading" }] }]),
      [
        '11 body[0].items[0].style: Property "style" is supported in version 1.5, but you are using version 1.3.',
      ],
    ],
    [
      "a value that there is not",
      card([{ ...text, weight: "Fat" }]),
      ['8 body[0].weight: Invalid value "Fat" for property "weight".'],
    ],
    [
      "a button without an address",
      card([text], { actions: [{ type: "Action.OpenUrl", title: "x" }] }),
      ['11 actions[0].url: Property "url" must be set.'],
    ],
    [
      "an image over http",
      card([{ type: "Image", url: "http://example.com/a.png" }]),
      ["7 body[0].url: Webex loads images over https only: this one stays empty."],
    ],
    [
      "an address of what can be chosen, and of a picture",
      card([{ type: "Container", items: [text], selectAction: { ...button, url: "data:text/html,x" } }], {
        backgroundImage: "file:///x.png",
      }),
      [
        "16 body[0].selectAction.url: It is left out: it is not an http or https address.",
        "20 backgroundImage: It is left out: it is not an http or https address.",
      ],
    ],
    ["an address that is filled in", card([text], { actions: [{ ...button, url: "{{run.url}}/x" }] }), []],
    [
      "an address that is filled in behind another scheme",
      card([text], { actions: [{ ...button, url: "javascript:{{run.url}}" }] }),
      ["14 actions[0].url: It is left out: it is not an http or https address."],
    ],
    ["what is no text", card([{ ...text, text: { a: 1 } }]), ["7 body[0].text: It must be a text."]],
    [
      "no card at all",
      7,
      [
        '1 version: Webex refuses a card without a version: write "version": "1.3".',
        '1 type: A card must have the type "AdaptiveCard".',
      ],
    ],
  ])("reports %s at its element and line", async (_, given, expected) => {
    expect(await told(given)).toEqual(expected);
  });

  test.each(["javascript:alert(1)", "mailto:a@example.com", "//example.com", "https://a@evil.example"])(
    "reports a button that leads to %s, as in a template",
    async (url) => {
      expect(await told(card([text], { actions: [{ ...button, url }] }))).toEqual([
        "14 actions[0].url: It is left out: it is not an http or https address.",
      ]);
    },
  );

  test("counts what a card may have only so much of", async () => {
    const large = await checkCard(card([{ ...text, text: "x".repeat(25_000) }], { actions: [button] }));
    expect(large).toMatchObject({ maxBytes: 20_000, buttons: 1, maxButtons: 5, version: "1.3" });
    expect(large.findings.map((found) => found.text)).toEqual([
      "The card has 25.2 kB of JSON, but at most 20.0 kB are allowed.",
    ]);
  });

  test("gives each finding a place in the drawing, even if it is not drawn", async () => {
    const { findings, drawing } = await checkCard(
      card(
        [
          { ...text, weight: "Fat" },
          { type: "Table", rows: [] },
          { type: "ColumnSet", columns: [{ type: "Colum" }] },
        ],
        { actions: Array.from({ length: 7 }, (_, index) => ({ ...button, title: `No. ${index + 1}` })) },
      ),
    );
    const numberOf = (path: string) => findings.findIndex((found) => found.path === path) + 1;
    expect(drawing.marks.map(({ type, numbers }) => [type, numbers])).toEqual([
      ["TextBlock", [numberOf("body[0].weight")]],
      ["Table", [numberOf("body[1].type")]],
      ["Colum", [numberOf("body[2].columns[0].type")]],
    ]);
    const [first, second, third] = drawing.marks.map(({ id }) => id);
    expect(drawing.card).toMatchObject({
      body: [
        { ...text, weight: "Fat", id: first },
        { type: "TextBlock", text: "Table is not drawn.", id: second },
        { columns: [{ type: "Column", items: [{ text: "Colum is not drawn." }], id: third }] },
      ],
      actions: { length: 5 },
    });
    expect(drawing.leftOut).toEqual([
      "Button 6, “No. 6”, is not drawn: Webex accepts 5.",
      "Button 7, “No. 7”, is not drawn: Webex accepts 5.",
    ]);
  });

  const paste = (pasted: string) =>
    galleryRoutes(undefined).request("/card.json", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: pasted }),
    });

  test("takes a card that was pasted, with the lines of what was pasted", async () => {
    const answer = await paste('{"type": "AdaptiveCard",\n"body": [\n\n{"type": "Tabel"}]}');
    expect(await answer.json()).toMatchObject({
      findings: [
        { line: 1, path: "version" },
        { line: 4, path: "body[0].type" },
      ],
    });
  });

  test.each(["", "{", '{"a": 1,}', "x".repeat(300_000)])(
    "says what is wrong with invalid JSON",
    async (pasted) => {
      const answer = await paste(pasted);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({ error: expect.stringMatching(/^It is not valid JSON: /) });
    },
  );

  test("says that a card is nested too deeply", async () => {
    const answer = await paste(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(await answer.json()).toMatchObject({
      findings: [{ text: "It is nested more than 50 levels deep." }],
    });
  });
});
