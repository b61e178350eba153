import { describe, expect, test } from "vitest";
import { TemplateError } from "../../../src/message/template/template-error.ts";
import { createModel, renderSource } from "../../support/render-source.ts";

describe("a value", () => {
  const model = createModel({ subject: "a*b_c <@all>", stage: "" });

  test("is escaped for Markdown, not for HTML", () => {
    expect(renderSource("{{subject}} & 'x'", { model }).markdown).toBe("a\\*b\\_c \\<@all\\> & 'x'");
  });

  test.each(["{{{subject}}}", "{{&subject}}"])("is unchanged in %s", (source) => {
    expect(renderSource(source, { model }).markdown).toBe("a*b_c <@all>");
  });

  test("opens a section unless it is empty", () => {
    const source =
      "{{#subject}}yes{{/subject}}{{^subject}}no{{/subject}} {{#stage}}yes{{/stage}}{{^stage}}no{{/stage}}";
    expect(renderSource(source, { model }).markdown).toBe("yes no");
  });

  test.each([
    "{{workflow}}",
    "{{{ event }}}",
    "{{#event}}{{workflow}}{{/event}}",
    "{{> title}}",
    "{{=<% %>=}}",
  ])("is never rendered a second time: %s", (text) => {
    const hostile = createModel({ subject: text });
    const partials = { title: { file: "partials/title.md", source: "PARTIAL" } };
    expect(renderSource("{{{subject}}}", { model: hostile, partials }).markdown).toBe(text);
    expect(renderSource("{{#subject}}{{{subject}}}{{/subject}}", { model: hostile, partials }).markdown).toBe(
      text,
    );
    expect(renderSource("{{{data.x}}}", { data: { x: text }, partials }).markdown).toBe(text);
  });

  test("has no secret in it", () => {
    const view = { data: { x: "a my-token b" }, secrets: ["my-token"] };
    expect(renderSource("{{data.x}}", view).markdown).toBe("a \\*\\*\\* b");
  });
});

describe("data", () => {
  test.each<[unknown, string]>([
    ["a text", "a text"],
    [7, "7"],
    [0, "0"],
    [true, "true"],
    [false, "false"],
    [null, ""],
    [undefined, "{}"],
    [["a", 1], '["a",1]'],
    [{ a: { b: 1 } }, '{"a":{"b":1}}'],
  ])("that is %j shows in every tag", (data, text) => {
    expect(renderSource("{{{data}}}", { data }).markdown).toBe(text);
    expect(renderSource("{{&data}}", { data }).markdown).toBe(text);
    expect(renderSource("{{data}}", { data }).markdown.replaceAll("\\", "")).toBe(text);
  });

  test("is a list to walk", () => {
    const data = { cups: [{ name: "a*b", size: 2 }, { name: "c" }], empty: [], words: ["x", "y"] };
    const source =
      "{{#data.cups}}- {{name}} {{size}}\n{{/data.cups}}{{^data.empty}}none{{/data.empty}} {{#data.words}}<{{.}}>{{/data.words}}";
    expect(renderSource(source, { data })).toEqual({
      markdown: "- a\\*b 2\n- c \nnone <x><y>",
      warnings: [],
    });
  });

  test("may be no group at all", () => {
    expect(renderSource("[{{data.x}}{{#data}}{{.}}{{/data}}]", { data: 7 }).markdown).toBe("[7]");
    expect(renderSource("[{{data.x}}{{#data}}x{{/data}}]", { data: null }).markdown).toBe("[]");
  });

  test("does not replace a name of ours", () => {
    expect(renderSource("{{event}}", { data: { event: "mine" } }).markdown).toBe("success");
  });

  test("with a toString that is not a function is still shown", () => {
    expect(renderSource("{{{data}}}", { data: { toString: "x" } }).markdown).toBe('{"toString":"x"}');
  });

  test("that contains itself counts as a broken template", () => {
    const data: Record<string, unknown> = {};
    data["itself"] = data;
    expect(() => renderSource("{{data}}", { data })).toThrow(TemplateError);
    expect(renderSource("{{data.itself.itself.x}}", { data }).markdown).toBe("");
  });

  test("runs no function", () => {
    expect(
      renderSource("[{{data.f}}{{#data.f}}x{{/data.f}}]", { data: { f: () => "called" } }).markdown,
    ).toBe("[]");
  });
});

describe("a partial", () => {
  const partials = {
    list: { file: "partials/list.md", source: "- {{event}}\n- {{> inner}}\n" },
    inner: { file: "partials/inner.md", source: "{{workflow}}" },
  };

  test("is rendered in place, with its indentation", () => {
    expect(renderSource("a\n  {{> list}}\nb", { partials }).markdown).toBe("a\n  - success\n  - CI\nb");
  });

  test("has the usual delimiters, whatever the template set", () => {
    expect(renderSource("{{=<% %>=}}<%> inner%> {{event}}", { partials }).markdown).toBe("CI {{event}}");
  });

  test("may include itself while there is something to show", () => {
    const tree = { tree: { file: "partials/tree.md", source: "({{name}}{{#in}}{{> tree}}{{/in}})" } };
    const data = {
      name: "a",
      in: [
        { name: "b", in: [] },
        { name: "c", in: false },
      ],
    };
    expect(renderSource("{{#data}}{{> tree}}{{/data}}", { data, partials: tree }).markdown).toBe("(a(b)(c))");
  });
});
