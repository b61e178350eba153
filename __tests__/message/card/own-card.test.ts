import { describe, expect, test } from "vitest";
import type { RenderedMessage } from "../../../src/message/template/render.ts";
import { textsOf } from "../../support/card-parts.ts";
import { cardOf, renderStep, type Step } from "../../support/render-event.ts";

const SHOP = "https://github.com/your-org/shop";
const FILE = "webex/own.yaml";

/** The message of a push whose own card has this content. */
function render(content: unknown, step: Step = {}): RenderedMessage {
  return renderStep({
    ...step,
    texts: { ...step.texts, own: { partials: {}, card: { file: FILE, content } } },
  });
}

/** The card with this body, and what is said of it. */
function drawn(body: unknown, data: unknown = {}, more: object = {}): RenderedMessage {
  return render({ type: "AdaptiveCard", version: "1.3", body, ...more }, { texts: { data } });
}

const text = (value: string) => ({ type: "TextBlock", text: value });
const open = (url: string, title = "Go") => ({ type: "Action.OpenUrl", title, url });

/** The only element's text. */
function textOf(source: string, data?: unknown): unknown {
  return textsOf(drawn([text(source)], data).card).find(({ path }) => path === "body[0].text")?.text;
}

/** The only button's address. */
function addressOf(url: string, data?: unknown): unknown {
  const { card } = drawn([text("x")], data, { actions: [open(url)] });
  return textsOf(card).find(({ path }) => path === "actions[0].url")?.text;
}

test("an own card is sent as it is, whatever the format, with the built-in Markdown next to it", () => {
  const content = {
    type: "AdaptiveCard",
    version: "1.2",
    body: [{ type: "Image", url: "https://example.com/a.png" }],
  };
  const { card, markdown, warnings, problems } = render(content);
  expect({ card, warnings, problems }).toEqual({ card: content, warnings: [], problems: [] });
  expect(markdown).toBe(renderStep({}).markdown);
});

test("title and message are for the Markdown next to an own card", () => {
  const body = [text("Mine")];
  const { card, markdown } = render(
    { type: "AdaptiveCard", version: "1.3", body },
    { texts: { title: "Ours", message: "Theirs" } },
  );
  expect(card?.["body"]).toEqual(body);
  expect(markdown).toBe("Ours\n\nTheirs");
});

test("an element whose type is a template is what it renders to", () => {
  const element = { type: "{{#event}}TextBlock{{/event}}", text: "by {{data}}" };
  const { card, problems } = drawn([element], "[click](javascript:alert(1)) <https://example.com>");
  expect(problems).toEqual([]);
  const escaped = "by \\[click\\](javascript:alert(1)) \\<https://example.com>";
  expect(card?.["body"]).toEqual([{ type: "TextBlock", text: escaped.replace("](", "]\u200b(") }]);
});

test.each(["textblock", "Unheard-Of", 5])(
  "of an element of the type %s no link leads elsewhere than to the web",
  (type) => {
    const { card } = drawn([{ type, text: "by {{data}}" }], "[click](javascript:alert(1))");
    expect(JSON.stringify(card)).not.toContain("](javascript");
  },
);

describe("a value", () => {
  test("is shown as it is where cards support Markdown, and in {{{x}}} as Markdown", () => {
    const data = '*a* "b" {c}\n[d](https://example.com) <@all> {{DATE(x)}}';
    expect(textOf("- {{data}}!", data)).toBe(
      '- \\*a\\* "b" {c} \\[d\\](https://example.com) \\<\u200b@all> {\u200b{DATE(x)}}!',
    );
    expect(textOf("{{data}} _b_", "_a")).toBe("\\_a _b_");
    expect(textOf("{{{data}}}", data)).toBe(data.replace("<", "<\u200b"));
  });

  test("is plain text where cards do not support Markdown", () => {
    const body = [{ type: "RichTextBlock", inlines: ["{{data}}", { type: "TextRun", text: "{{data}}" }] }];
    const more = { actions: [open(SHOP, "{{data}}")], speak: "{{data}}" };
    expect(drawn(body, "a_*b*\n<@all>", more).card).toMatchObject({
      body: [{ inlines: ["a_*b* <\u200b@all>", { text: "a_*b* <\u200b@all>" }] }],
      actions: [{ title: "a_*b* <\u200b@all>" }],
      speak: "a_*b* <\u200b@all>",
    });
  });

  test("is shown as it is in facts, labels and choices", () => {
    const body = [
      { type: "FactSet", facts: [{ title: "{{data}}", value: "{{data}}" }] },
      { type: "Input.Text", id: "a", label: "{{data}}", placeholder: "{{data}}" },
      { type: "Input.ChoiceSet", id: "b", choices: [{ title: "{{data}}", value: "{{data}}" }] },
    ];
    expect(drawn(body, "*a*").card?.["body"]).toEqual([
      { type: "FactSet", facts: [{ title: "\\*a\\*", value: "\\*a\\*" }] },
      { type: "Input.Text", id: "a", label: "\\*a\\*", placeholder: "*a*" },
      { type: "Input.ChoiceSet", id: "b", choices: [{ title: "\\*a\\*", value: "*a*" }] },
    ]);
  });

  test("is shown as it is in fallbacks, and next to a switch", () => {
    const body = [
      { type: "Input.Toggle", id: "a", title: "{{data}}", value: "{{data}}", altText: "{{data}}" },
    ];
    expect(drawn(body, "*a*", { fallbackText: "{{data}}" }).card).toMatchObject({
      fallbackText: "\\*a\\*",
      body: [{ title: "\\*a\\*", value: "*a*", altText: "*a*" }],
    });
  });

  test("is never a secret", () => {
    const body = [{ ...text("{{data}} hunter2hunter2"), hunter2hunter2: 1 }];
    const { card } = render(
      { type: "AdaptiveCard", body, metadata: { hunter2hunter2: { hunter2hunter2: "a" } } },
      { texts: { data: "hunter2hunter2" }, secrets: ["hunter2hunter2"] },
    );
    expect(JSON.stringify(card)).not.toContain("hunter2");
  });

  test("is not rendered again", () => {
    expect(textOf("{{{data.a}}}", { a: "{{data.b}}", b: "no" })).toBe("{{data.b}}");
  });

  test("that is a number or a switch stays one, except in place of a text", () => {
    const body = [{ type: "TextBlock", text: 42, wrap: true, maxLines: 2 }];
    expect(drawn(body).card?.["body"]).toEqual([{ type: "TextBlock", text: "42", wrap: true, maxLines: 2 }]);
  });
});

describe("an address", () => {
  test.each([
    ["{{run.url}}", undefined, `${SHOP}/actions/runs/9001`],
    ["{{data}}", "https://example.com/a_b?c=d&e=*f*", "https://example.com/a_b?c=d&e=*f*"],
    ["https://example.com/{{data}}", "a b/c?d#e&f", "https://example.com/a%20b/c%3Fd%23e%26f"],
    ["https://example.com/{{{data}}}", "a?b=c", "https://example.com/a?b=c"],
    ["https://example.com/shop/{{data}}", "../mallory", undefined],
    ["https://example.com/{{data}}./x", ".", undefined],
  ])("takes values as addresses do: %s", (url, data, address) => {
    expect(addressOf(url, data)).toBe(address);
  });

  test.each(["javascript:alert(1)", "{{data}}", "mailto:a@example.com", "example.com"])(
    "that is not a web address is left out with its button: %s",
    (url) => {
      const { card, warnings } = drawn([text("x")], "javascript:alert(1)", { actions: [open(url)] });
      expect(card).toMatchObject({ actions: [] });
      expect(warnings[0]).toBe(`${FILE}, actions[0].url is left out: it is not an http or https address.`);
    },
  );

  test.each([
    ["iconUrl", { actions: [{ ...open(SHOP), iconUrl: "{{data}}" }] }],
    ["poster", { body: [{ type: "Media", poster: "{{data}}" }] }],
    ["backgroundImage", { backgroundImage: "{{data}}" }],
  ])("of a picture must be a web address: %s", (_, more) => {
    const { card, warnings } = drawn([text("x")], "javascript:alert(1)", more);
    expect(JSON.stringify(card)).not.toContain("javascript");
    expect(warnings).toEqual([expect.stringContaining(" is left out: it is not an http or https address.")]);
  });

  test.each(["png", "jpeg", "gif"])("may be that of an image that the card brings along: %s", (type) => {
    const url = `data:image/${type};base64,iVBOR+/KGgo=`;
    expect(drawn([{ type: "Image", url }]).card?.["body"]).toEqual([{ type: "Image", url }]);
  });

  test.each([
    "data:image/svg+xml;base64,iVBORw0KGgo=",
    "data:image/png;base64,iVBORw0KGgo=;x",
    "data:image/png;base64,<b>",
    "x data:image/png;base64,iVBORw0KGgo=",
  ])("is not an image address otherwise: %s", (url) => {
    const { warnings } = drawn([text("x"), { type: "Image", url }]);
    expect(warnings).toEqual([expect.stringContaining(" is left out: it is not an http or https address.")]);
  });

  test("in the data of a button does not count as an address", () => {
    const actions = [
      { type: "Action.Submit", title: "Go", data: { url: "x", type: "mine", text: { a: 1 } } },
    ];
    const { card, warnings } = drawn([text("x")], {}, { actions });
    expect({ actions: card?.["actions"], warnings }).toEqual({ actions, warnings: [] });
  });
});

describe("what values leave empty", () => {
  test("is left out, and so is everything that contains nothing else", () => {
    const body = [
      text("{{data.no}}"),
      text(" "),
      {
        type: "FactSet",
        facts: [
          { title: "A", value: "{{data.no}}" },
          { title: "{{data.no}}", value: "b" },
        ],
      },
      { type: "FactSet", facts: [{ title: "A", value: "{{data.no}}" }] },
      { type: "Container", items: [{ type: "Image", url: "{{data.no}}" }], style: "good" },
      { type: "Container", items: [], style: "{{data.no}}" },
      { type: "ActionSet", actions: [open("{{data.no}}")] },
    ];
    expect(drawn(body, { no: "" }).card?.["body"]).toEqual([
      text(" "),
      { type: "FactSet", facts: [{ title: "", value: "b" }] },
      { type: "Container", items: [] },
    ]);
  });
});

describe("a name that nothing fills", () => {
  test("gives a warning that says where it is and what may be meant", () => {
    const body = [text("x"), { type: "Container", items: [text("{{headlin}} x")] }];
    expect(drawn(body).warnings).toEqual([
      `${FILE}, body[1].items[0].text uses the unknown name "headlin", which is empty. Did you mean "headline", "headlineParts", or "lint.inHeadline"?`,
    ]);
  });
});

describe("a card that Webex may refuse", () => {
  test("is sent with a warning if a type is unknown", () => {
    expect(drawn([{ type: "Textblock", text: "x" }, { type: "Table" }]).warnings).toEqual([
      `${FILE}, body[0] has the type "Textblock", which Adaptive Cards 1.3 do not have. Did you mean "TextBlock" or "RichTextBlock"?`,
      `${FILE}, body[1] has the type "Table", which Adaptive Cards 1.3 do not have.`,
    ]);
  });

  test("is sent with its first five buttons", () => {
    const actions = [1, 2, 3, 4, 5, 6].map((count) => open(`https://example.com/${count}`));
    const { card, warnings } = drawn([text("x")], {}, { actions });
    expect(card?.["actions"]).toEqual(actions.slice(0, 5));
    expect(warnings).toEqual([`${FILE} has 6 buttons below it: Webex accepts 5, the rest is left out.`]);
  });

  test.each([
    [undefined, "1.3"],
    [1.3, "1.3"],
    [1, "1.0"],
    ["1.2", "1.2"],
  ])("has a version that Webex takes: %s becomes %s", (version, taken) => {
    expect(render({ type: "AdaptiveCard", version, body: [text("x")] }).card?.version).toBe(taken);
  });
});

describe("a broken card", () => {
  const card = (more: object) => ({ type: "AdaptiveCard", version: "1.3", body: [text("x")], ...more });
  const deep = (depth: number): unknown =>
    depth === 0 ? text("x") : { type: "Container", items: [deep(depth - 1)] };

  test.each<[unknown, string]>([
    [null, "own.yaml: it must be an object of the type AdaptiveCard"],
    [
      [card({})],
      'own.yaml: it must be an object of the type AdaptiveCard: the card is in "[0]", write only what is in it',
    ],
    ["x", "own.yaml: it must be an object of the type AdaptiveCard"],
    [
      { body: [text("x")] },
      'own.yaml: it must be an object of the type AdaptiveCard: add "type": "AdaptiveCard"',
    ],
    [card({ version: "1.4" }), 'own.yaml: its version is "1.4", but Webex supports 1.0 to 1.3'],
    [card({ version: "new" }), 'own.yaml: its version is "new", but Webex supports 1.0 to 1.3'],
    [card({ version: "11.3" }), 'own.yaml: its version is "11.3", but Webex supports 1.0 to 1.3'],
    [card({ version: "1.30" }), 'own.yaml: its version is "1.30", but Webex supports 1.0 to 1.3'],
    [card({ version: "1x3" }), 'own.yaml: its version is "1x3", but Webex supports 1.0 to 1.3'],
    [card({ body: [text("{{#x}}")] }), 'own.yaml, body[0].text, line 1: Unclosed section "x"'],
    [card({ body: [text("a\n{{x")] }), "own.yaml, body[0].text, line 2: Unclosed tag"],
    [card({ actions: [open(SHOP, "{{/x}}")] }), 'own.yaml, actions[0].title, line 1: Unopened section "x"'],
    [card({ body: [{ type: "TextBlock", text: { a: 1 } }] }), "own.yaml, body[0].text: it must be a text"],
    [
      card({ body: [text("x".repeat(20_000))] }),
      "own.yaml: the card has 20.1 kB of JSON, but at most 20.0 kB are allowed",
    ],
    [card({ body: [text("{{data}}")] }), "own.yaml: it renders to nothing"],
    [card({ body: [deep(30)] }), "own.yaml: it is nested more than 50 levels deep"],
  ])("gives way to the built-in one, and is a problem: %#", (content, problem) => {
    const { card, problems } = render(content, { texts: { data: "" } });
    expect(problems).toEqual([`webex/${problem}`]);
    expect(card).toEqual(cardOf({}));
  });
});
