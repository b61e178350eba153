import { describe, expect, test } from "vitest";
import type { OwnTemplates } from "../../../src/model/templates.ts";
import { growsAtMost } from "../../support/measure-work.ts";
import { renderStep, type Step } from "../../support/render-event.ts";

const BUILT_IN = renderStep({}).markdown;
const [TITLE = "", , ...BODY_LINES] = BUILT_IN.split("\n");
/** The title above a body of the user's, which may not say where that happened. */
const PLACED = `${TITLE} · your-org/shop · main`;
const BODY = BODY_LINES.join("\n");

test("is the built-in message, without warnings and problems", () => {
  expect(renderStep({})).toEqual({
    title: PLACED,
    explanation: "",
    markdown: expect.stringMatching(
      /^✅ \*\*\[CI › test\]\(https:\S+\) passed\*\*\n\n\[your-org\/shop\]\(\S+\) · \[main\]\(/,
    ),
    warnings: [],
    problems: [],
  });
});

const SAFE_WAY =
  "To show other people's text, write a name for it, such as {{commit.title}}, or pass it in `data` and write {{data.text}}.";

const bodyOf = (markdown: string): string => markdown.slice(markdown.indexOf("\n\n") + 2);

describe("the title", () => {
  test("replaces the first line", () => {
    expect(render({ title: "**{{workflow}}** {{status}}" })).toMatchObject({
      markdown: `**CI** Passed\n\n${BODY}`,
      warnings: [],
      problems: [],
    });
  });

  test("that is not Mustache is shown as plain text, with a warning", () => {
    expect(render({ title: "**{{#each}} fixed**" })).toMatchObject({
      markdown: BUILT_IN.replace(TITLE, "**{{#each}} fixed**"),
      warnings: [`Input "title", line 1: Unclosed section "each". It is shown as plain text. ${SAFE_WAY}`],
      problems: [],
    });
  });

  test("that renders to nothing leaves the built-in one, and is reported", () => {
    expect(render({ title: "{{release.tag}}" })).toMatchObject({
      markdown: BUILT_IN,
      warnings: ['Input "title": it renders to nothing, so the built-in title is used.'],
      problems: [],
    });
  });
});

describe("the message", () => {
  test("replaces all that follows the first line", () => {
    expect(render({ message: "{{> links}}\n\nBye" }).markdown).toMatch(/^✅ .*\n\n\[Run #42\]\(.*\)\n\nBye$/);
  });

  test("that renders to nothing leaves the title alone", () => {
    expect(render({ message: "{{data.note}}", data: { note: "" } })).toMatchObject({
      markdown: PLACED,
      warnings: [],
      problems: [],
    });
  });

  test.each([
    ["a section without an end", "a {{#each}}\n\nb", 'line 3: Unclosed section "each"'],
    ["an end without a section", "a\n\n{{/x}}", 'line 3: Unopened section "x"'],
    ["a tag without an end", "a {{x", "line 1: Unclosed tag"],
    ["names of ours beside it", "{{workflow}} {{#each}}", 'line 1: Unclosed section "each"'],
  ])("that contains %s is shown as plain text, with a warning", (_, message, fault) => {
    const { markdown, warnings, problems } = render({ message });
    expect(bodyOf(markdown)).toBe(message);
    expect(warnings).toEqual([`Input "message", ${fault}. It is shown as plain text. ${SAFE_WAY}`]);
    expect(problems).toEqual([]);
  });

  test.each([
    [
      "{{sattus}} of {{workflow}}",
      "{{sattus}} of CI",
      '{{sattus}}, which is not a template name and is shown as text. Did you mean "status"?',
    ],
    [
      "a {{#each}}{{workflow}}{{/each}} b",
      "a {{#each}}CI{{/each}} b",
      "{{#each}}, which is not a template name and is shown as text.",
    ],
    ["{{^no}}x{{/no}}", "{{^no}}x{{/no}}", "{{^no}}, which is not a template name and is shown as text."],
    [
      "a\n{{#each}}\nb\n{{/each}}\nc",
      "a  \n{{#each}}  \nb  \n{{/each}}  \nc",
      "{{#each}}, which is not a template name and is shown as text.",
    ],
    [
      "{{> none}} {{{raw}}} {{&raw}}",
      "{{> none}} {{{raw}}} {{&raw}}",
      "{{> none}}, {{{raw}}}, and {{&raw}}, which are not template names and are shown as text.",
    ],
    [
      "a {{! hidden }}b {{workflow}}",
      "a {{! hidden }}b CI",
      "{{! hidden }}, which is not a template name and is shown as text.",
    ],
    [
      "{{=<% %>=}} {{workflow}} <% workflow %>",
      "{{=<% %>=}} CI <% workflow %>",
      "{{=<% %>=}}, which is not a template name and is shown as text.",
    ],
    ["{{{{x}}}} {{event}}", "{{{{x}}}} success", undefined],
  ])("with text that is not a template name shows it as text: %j", (message, body, told) => {
    const { markdown, warnings, problems } = render({ message });
    expect(bodyOf(markdown)).toBe(body);
    expect(problems).toEqual([]);
    expect(warnings).toHaveLength(1);
    if (told !== undefined) expect(warnings).toEqual([`Input "message" contains ${told} ${SAFE_WAY}`]);
  });

  test("of many tags takes a time that grows with their number", () => {
    const many = (count: number) => "{{a}} {{#b}}{{workflow}}{{/b}} ".repeat(count);
    expect(bodyOf(render({ message: many(100) }).markdown)).toBe(
      many(100).replaceAll("{{workflow}}", "CI").trim(),
    );
  });

  test.each([
    ["other delimiters without end", "{{=a b=}}".repeat(5000), "It is shown as plain text."],
    ["braces without end", `${"{".repeat(20_000)}a${"}".repeat(20_000)}`, "It is shown as plain text."],
    ["sections that stand for nothing in one another", nested("a", 9000), "It is shown as plain text."],
    ["a few of these", nested("a", 150), "and 98 more, which are not template names"],
    [
      "a few that are shown where nothing is",
      nested("a", 150).replaceAll("#", "^"),
      "and 98 more, which are not template names",
    ],
  ])("that contains %s is shown as plain text, with a warning", (_, message, told) => {
    const { markdown, warnings, problems } = render({ message: `{{workflow}} ${message}` });
    expect(bodyOf(markdown)).toContain(message.slice(0, 100));
    expect([warnings, problems]).toEqual([[expect.stringContaining(told)], []]);
  });

  test("that sets delimiters there and back, again and again, takes little longer than other text", async () => {
    const [delimiters, text] = ["{{=<% %>=}}<%={{ }}=%>", "abcdefghijklmnopqrstuv"];
    const read = (part: string) => () => render({ message: part.repeat(8000) });
    expect(await growsAtMost({ small: read(text), large: read(delimiters), most: 2.5 })).toBe(true);
  });

  test("that takes all the work there is costs no other input any", () => {
    const title = `${"{{#a}}".repeat(90)}{{${"b".repeat(126_000)}}}${"{{/a}}".repeat(90)}`;
    expect(render({ title, message: "Hi from {{workflow}}" }).problems).toEqual([]);
  });

  test.each(["a\n```\nb", "a\n~~~~ts\nb", "a\n  ```\nb\n    ```"])("leaves no block open: %j", (text) => {
    const [fence = ""] = /[`~]{3,}/.exec(text) ?? [];
    expect(render({ message: text }).markdown.split("\n").at(-1)?.trim()).toBe(fence);
    const [titled = "", ...rest] = render({ title: text }).markdown.split(`\n\n${BODY}`);
    expect([titled, rest]).toEqual([expect.stringMatching(new RegExp(`\nb(?:\n.*)?\n *${fence}$`)), [""]]);
    expect(render({ message: "{{{data}}}", data: text }).markdown.split("\n").at(-1)?.trim()).toBe(fence);
  });

  test.each([
    ["a\nb", "a  \nb"],
    ["a \r\nb\n\nc\nd\n", "a  \nb\n\nc  \nd"],
    ["# a\nb\n- c\n- d\ne", "# a\nb\n- c\n- d  \ne"],
    ["a\n```\nb\nc\n```\nd\ne", "a\n```\nb\nc\n```\nd  \ne"],
    ["a\n1. b\n> c", "a\n1. b\n> c"],
  ])("keeps its line breaks: %j", (message, body) => {
    expect(bodyOf(render({ message }).markdown)).toBe(body);
  });
});

describe("the user's own template", () => {
  test("replaces the built-in one", () => {
    expect(render({ own: own("**Own** {{workflow}}\n\n{{> links}}") }).markdown).toMatch(
      /^\*\*Own\*\* CI\n\n\[Run #42\]/,
    );
  });

  test("takes a title and a message of the inputs", () => {
    const texts = { own: own("first\nsecond"), title: "t" };
    expect(render(texts).markdown).toBe("t\n\nsecond");
    expect(render({ ...texts, message: "m" }).markdown).toBe("t\n\nm");
  });

  test("may be a partial alone, which the inputs see too", () => {
    const partials = { title: { file: "t/partials/title.md", source: "OWN TITLE" } };
    expect(render({ own: { partials } }).markdown).toBe(`OWN TITLE\n\n${BODY}`);
    expect(render({ own: { partials }, message: "{{> title}}!" }).markdown).toBe("OWN TITLE\n\nOWN TITLE!");
  });

  test.each([
    ["{{#x}}", 't/success.md, line 1: Unclosed section "x"'],
    ["{{release.tag}} \n", "t/success.md: it renders to nothing"],
    ["{{> mine}}", "t/partials/mine.md, line 2: Unclosed tag"],
  ])("that is broken leaves the built-in one, and is reported: %j", (source, problem) => {
    const partials = { mine: { file: "t/partials/mine.md", source: "a\n{{b" } };
    const texts = { own: { ...own(source), partials } };
    expect(render(texts)).toMatchObject({ markdown: BUILT_IN, warnings: [], problems: [problem] });
  });

  test("gives one warning for a name that both title and template lack", () => {
    const partials = { title: { file: "t/partials/title.md", source: "x{{qqqqq}}" } };
    const { warnings } = render({ own: { partials }, message: "{{> title}}" });
    expect(warnings).toEqual(['partial title uses the unknown name "qqqqq", which is empty.']);
  });
});

describe("every message", () => {
  test("has no runs of blank lines, but in fenced blocks", () => {
    const message = "a\n\n \n\nb\n\n```\nc\n\n\n\nd\n```js\n\n\ne\n```\n\n\n\nf";
    expect(render({ message }).markdown).toBe(
      `${PLACED}\n\na\n\nb\n\n\`\`\`\nc\n\n\n\nd\n\`\`\`js\n\n\ne\n\`\`\`\n\nf`,
    );
  });

  test("has no controls and no characters that turn the direction", () => {
    expect(render({ message: "a\u202eb\0c\r\nd" }).markdown).toBe(`${PLACED}\n\nabc  \nd`);
  });

  test.each(["{{data}}", "{{{data}}}", "{{&data}}", "<@all>"])("mentions nobody through %s", (message) => {
    const { markdown } = render({ message, data: "<@all>" });
    expect(markdown.slice(PLACED.length + 2).replaceAll("\\", "")).toBe("<\u200b@all>");
  });

  test.each(["{{data}}", "{{{data}}}", "my-token", "{{#data}}my{{/data}}-token"])(
    "has no secret through %s",
    (message) => {
      const step = { texts: { message, data: "my-token" }, secrets: ["my-token"] };
      const { markdown } = renderStep(step);
      expect(markdown.slice(PLACED.length + 2).replaceAll("\\", "")).toBe("***");
    },
  );

  test("fits into Webex, and says that it was cut", () => {
    const { markdown } = render({ message: "{{data}}", data: "word ".repeat(20_000) });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(7439);
    expect(markdown).toMatch(
      /word\n\n\*Cut here: the whole message has 100\.\d kB; Webex takes 7\.4 kB\.\*$/,
    );
  });
});

function render(texts: NonNullable<Step["texts"]>) {
  return renderStep({ texts });
}

function own(source: string): OwnTemplates {
  return { main: { file: "t/success.md", source }, partials: {} };
}

function nested(name: string, depth: number): string {
  return `${`{{#${name}}}`.repeat(depth)}x${`{{/${name}}}`.repeat(depth)}`;
}
