import { describe, expect, test } from "vitest";
import { TemplateError } from "../../../src/message/template/template-error.ts";
import { renderSource } from "../../support/render-source.ts";

describe("a broken template", () => {
  test.each([
    ["an unclosed tag", "a\n{{x\nb\n", "own.md, line 2: Unclosed tag"],
    ["an unclosed tag behind whole ones", "{{event}}\n{{icon}}\n{{x\n", "own.md, line 3: Unclosed tag"],
    ["an unclosed tag before a further one", "{{event}}\n\n{{x\n{{y\n", "own.md, line 3: Unclosed tag"],
    ["an unclosed tag that closes with one brace", "a\n{{event}\nb\n", "own.md, line 2: Unclosed tag"],
    ["an unclosed section", "{{#commit}}\na\n\n", 'own.md, line 2: Unclosed section "commit"'],
    [
      "a section that another closes",
      "{{#commit}}\na\n{{/run}}\n",
      'own.md, line 3: Unclosed section "commit"',
    ],
    ["an end without a section", "a\n\n{{/commit}}", 'own.md, line 3: Unopened section "commit"'],
    ["delimiters that are none", "a\n{{=<%=}}", "own.md: Invalid tags: <%"],
  ])("is named with file, line and cause: %s", (_, source, message) => {
    const render = () => renderSource(source);
    expect(render).toThrow(TemplateError);
    expect(render).toThrow(new RegExp(`^${message}$`));
  });

  test("is named by the partial's file when a partial is broken", () => {
    const partials = { mine: { file: "partials/mine.md", source: "\n{{#x}}" } };
    expect(() => renderSource("{{> mine}}", { partials })).toThrow(
      'partials/mine.md, line 2: Unclosed section "x"',
    );
  });

  test("keeps what Mustache said", () => {
    expect(() => renderSource("{{x")).toThrow(expect.objectContaining({ cause: expect.any(Error) }));
  });
});

describe("a template without end", () => {
  const MESSAGE = "own.md: a partial includes itself endlessly, or sections are nested too deeply";

  test.each([
    ["itself", { a: "{{> a}}" }],
    ["itself through another", { a: "{{> b}}", b: "x{{> a}}" }],
  ])("is named: a partial includes %s", (_, sources) => {
    const partials = Object.fromEntries(
      Object.entries(sources).map(([name, source]) => [name, { file: `partials/${name}.md`, source }]),
    );
    expect(() => renderSource("{{> a}}", { partials })).toThrow(MESSAGE);
  });

  test("is named: sections nest too deep", () => {
    const source = "{{#event}}".repeat(20_000) + "{{/event}}".repeat(20_000);
    expect(() => renderSource(source)).toThrow(MESSAGE);
  });
});
