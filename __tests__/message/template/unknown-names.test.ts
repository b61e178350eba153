import { describe, expect, test } from "vitest";
import { renderSource } from "../../support/render-source.ts";

const DATA = { service: "checkout", owners: [{ name: "Ada" }, { name: "Grace", phone: 7 }], none: null };

describe("a name that nothing fills", () => {
  test.each([
    ["{{sattus}}", "sattus", '"status"'],
    ["{{{headlin}}}", "headlin", '"headline", "headlineParts", or "lint.inHeadline"'],
    ["{{&evnet}}", "evnet", '"event"'],
    ["{{^workflo}}x{{/workflo}}", "workflo", '"workflow"'],
    ["{{commit.shortsha1}}", "commit.shortsha1", '"commit.shortSha"'],
    ["{{pullRequest.titel}}", "pullRequest.titel", '"pullRequest.title"'],
    ["{{#pullRequest}}{{titel}}{{/pullRequest}}", "titel", '"title"'],
    ["{{#links}}{{ulr}}{{/links}}", "ulr", '"url"'],
    ["{{#links}}{{#first}}{{texts}}{{/first}}{{/links}}", "texts", '"text" or "tests"'],
    ["{{data.servcie}}", "data.servcie", '"data.service"'],
    ["{{#data}}{{servcie}}{{/data}}", "servcie", '"service"'],
    ["{{#data.owners}}{{phnoe}}{{/data.owners}}", "phnoe", '"phone"'],
  ])("in %s is reported with similar ones", (source, name, near) => {
    const told = `own.md uses the unknown name "${name}", which is empty. Did you mean ${near}?`;
    expect(renderSource(source, { data: DATA })).toEqual({ markdown: expect.any(String), warnings: [told] });
  });

  test.each([
    "constructor",
    "__proto__",
    "repository.constructor.name",
    "links.length",
    "toString",
    "process.env",
  ])("is %s, and nothing is near", (name) => {
    const { markdown, warnings } = renderSource(`[{{${name}}}{{{${name}}}}{{#${name}}}x{{/${name}}}]`);
    expect(markdown).toBe("[]");
    expect(warnings).toEqual([`own.md uses the unknown name "${name}", which is empty.`]);
  });

  test("is reported once, in the order of the template", () => {
    const { warnings } = renderSource("{{qqqqq}} {{zzzzz}} {{qqqqq}}");
    expect(warnings.map((warning) => /"(.*?)"/.exec(warning)?.[1])).toEqual(["qqqqq", "zzzzz"]);
  });

  test.each([
    [100, true],
    [101, false],
  ])("of %i characters is a slip of the pen: %s", (length, isSlip) => {
    const known = "a".repeat(length - "data.".length);
    const { warnings } = renderSource(`{{data.${known.slice(1)}b}}`, { data: { [known]: "x" } });
    expect(warnings.map((warning) => warning.includes("Did you mean"))).toEqual([isSlip]);
  });

  test("is found under other delimiters", () => {
    const { warnings } = renderSource("{{=<% %>=}}<% sattus %> {{sattus}}");
    expect(warnings).toEqual([
      'own.md uses the unknown name "sattus", which is empty. Did you mean "status"?',
    ]);
  });

  test("of a megabyte is still reported", () => {
    expect(renderSource(`{{${"a".repeat(1e6)}}}`).warnings).toHaveLength(1);
  });
});

describe("a partial", () => {
  const partials = { facts: { file: "partials/facts.md", source: "{{#commit}}{{titel}}{{/commit}}" } };

  test("that does not exist is reported with similar ones", () => {
    const told = 'own.md uses the unknown partial "fatcs", which is empty. Did you mean "facts"?';
    expect(renderSource("[{{> fatcs}}]", { partials })).toEqual({ markdown: "[]", warnings: [told] });
  });

  test.each(["constructor", "__proto__", "../../../etc/passwd", "toString"])("is never %s", (name) => {
    const { markdown, warnings } = renderSource(`[{{> ${name}}}]`, { partials });
    expect(markdown).toBe("[]");
    expect(warnings).toEqual([`own.md uses the unknown partial "${name}", which is empty.`]);
  });

  test("is checked in its place", () => {
    expect(renderSource("{{> facts}}", { partials }).warnings).toEqual([
      'partial facts uses the unknown name "titel", which is empty. Did you mean "title"?',
    ]);
  });
});

test.each([
  "{{event}} {{#commit}}{{title}} {{repository.name}} {{.}}{{/commit}}",
  "{{#pullRequest}}{{#title}} {{title}}{{/title}}{{/pullRequest}}{{^release}}{{event}}{{/release}}",
  "{{#links}}{{^first}} · {{/first}}{{text}}{{url}}{{/links}}{{#needs}}{{result}}{{/needs}}",
  "{{data.service}} {{data.none}} {{#data}}{{service}}{{/data}} {{data}}",
  "{{#data.owners}}{{name}}{{phone}}{{data.service}}{{/data.owners}}",
  "{{! anything }}{{=<% %>=}}<%event%>{{nothing}}",
])("every name in %s is known", (source) => {
  expect(renderSource(source, { data: DATA }).warnings).toEqual([]);
});
