import { describe, expect, test } from "vitest";
import type { OwnTemplates } from "../../../src/model/templates.ts";
import { renderStep, type Step } from "../../support/render-event.ts";

const BUILT_IN = renderStep({}).markdown;
const [TITLE = "", , ...BODY_LINES] = BUILT_IN.split("\n");
const BODY = BODY_LINES.join("\n");

test("is the built-in message, without warnings and problems", () => {
  expect(renderStep({})).toEqual({
    markdown: expect.stringMatching(/^✅ \*\*Passed: CI › test\*\* · your-org\/shop · main\n\n- Commit /),
    warnings: [],
    problems: [],
  });
});

describe("the title", () => {
  test("takes the place of the first line", () => {
    expect(render({ title: "**{{workflow}}** {{status}}" })).toEqual({
      markdown: `**CI** Passed\n\n${BODY}`,
      warnings: [],
      problems: [],
    });
  });

  test("that is broken leaves the built-in one, and is told", () => {
    expect(render({ title: "{{#x}}" })).toEqual({
      markdown: BUILT_IN,
      warnings: [],
      problems: ['Input "title", line 1: Unclosed section "x"'],
    });
  });

  test("that renders to nothing leaves the built-in one, and is told", () => {
    expect(render({ title: "{{release.tag}}" })).toEqual({
      markdown: BUILT_IN,
      warnings: [],
      problems: ['Input "title": it renders to nothing'],
    });
  });
});

describe("the message", () => {
  test("takes the place of all that follows the first line", () => {
    expect(render({ message: "{{> links}}\n\nBye" }).markdown).toMatch(/^✅ .*\n\n\[Run #42\]\(.*\)\n\nBye$/);
  });

  test("that renders to nothing leaves the title alone", () => {
    expect(render({ message: "{{data.note}}", data: { note: "" } })).toEqual({
      markdown: TITLE,
      warnings: [],
      problems: [],
    });
  });

  test("that is broken leaves the built-in body, and is told beside the title's fault", () => {
    expect(render({ title: "{{x", message: "a\n{{/x}}" })).toEqual({
      markdown: BUILT_IN,
      warnings: [],
      problems: ['Input "title", line 1: Unclosed tag', 'Input "message", line 2: Unopened section "x"'],
    });
  });

  test("with an unknown name goes out without it", () => {
    expect(render({ message: "[{{sattus}}]" })).toEqual({
      markdown: `${TITLE}\n\n[]`,
      warnings: ['Input "message" uses the unknown name "sattus", which stays empty. Did you mean "status"?'],
      problems: [],
    });
  });
});

describe("the user's own template", () => {
  test("takes the place of the built-in one", () => {
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
  ])("that is broken leaves the built-in one, and is told: %j", (source, problem) => {
    const partials = { mine: { file: "t/partials/mine.md", source: "a\n{{b" } };
    const texts = { own: { ...own(source), partials } };
    expect(render(texts)).toEqual({ markdown: BUILT_IN, warnings: [], problems: [problem] });
  });

  test("is told once of a name that title and template lack", () => {
    const partials = { title: { file: "t/partials/title.md", source: "x{{qqqqq}}" } };
    const { warnings } = render({ own: { partials }, message: "{{> title}}" });
    expect(warnings).toEqual(['partial title uses the unknown name "qqqqq", which stays empty.']);
  });
});

describe("every message", () => {
  test("has no runs of blank lines, but in fenced blocks", () => {
    const message = "a\n\n \n\nb\n\n```\nc\n\n\n\nd\n```js\n\n\ne\n```\n\n\n\nf";
    expect(render({ message }).markdown).toBe(
      `${TITLE}\n\na\n\nb\n\n\`\`\`\nc\n\n\n\nd\n\`\`\`js\n\n\ne\n\`\`\`\n\nf`,
    );
  });

  test("has no controls and no characters that turn the direction", () => {
    expect(render({ message: "a\u202eb\0c\r\nd" }).markdown).toBe(`${TITLE}\n\nabc\nd`);
  });

  test.each(["{{data}}", "{{{data}}}", "{{&data}}", "<@all>"])("mentions nobody through %s", (message) => {
    const { markdown } = render({ message, data: "<@all>" });
    expect(markdown.slice(TITLE.length + 2).replaceAll("\\", "")).toBe("<\u200b@all>");
  });

  test.each(["{{data}}", "{{{data}}}", "my-token", "{{data.0}}my{{=<% %>=}}-token"])(
    "has no secret through %s",
    (message) => {
      const step = { texts: { message, data: "my-token" }, secrets: ["my-token"] };
      const { markdown } = renderStep(step);
      expect(markdown.slice(TITLE.length + 2).replaceAll("\\", "")).toBe("***");
    },
  );

  test("fits into Webex, and says that it was cut", () => {
    const { markdown } = render({ message: "{{data}}", data: "word ".repeat(20_000) });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(7439);
    expect(markdown).toMatch(
      /word\n\n\*Cut here: the whole message has 100\.\d kB, Webex takes 7\.4 kB\.\*$/,
    );
  });
});

function render(texts: NonNullable<Step["texts"]>) {
  return renderStep({ texts });
}

function own(source: string): OwnTemplates {
  return { main: { file: "t/success.md", source }, partials: {} };
}
