import { expect, test } from "vitest";
import { templateName, withOwnTemplates } from "../../../src/message/template/template-set.ts";
import { OUTCOMES } from "../../../src/model/outcome.ts";
import { builtInTemplates } from "../../support/built-in-templates.ts";

const BUILT_IN = {
  main: { file: "templates/start.md", source: "built in" },
  partials: { a: { file: "partials/a.md", source: "a" }, b: { file: "partials/b.md", source: "b" } },
};
const OWN = { file: "own.md", source: "own" };

test("the user's files replace those of their name", () => {
  expect(withOwnTemplates(BUILT_IN, { main: OWN, partials: { a: OWN, c: OWN } })).toEqual({
    main: OWN,
    partials: { a: OWN, b: BUILT_IN.partials.b, c: OWN },
  });
});

test("what the user does not give stays built in", () => {
  expect(withOwnTemplates(BUILT_IN, { partials: {} })).toEqual(BUILT_IN);
});

test.each(OUTCOMES)("%s has a template of its name that begins with the title", (event) => {
  const { main } = builtInTemplates(event);
  expect(main.file).toBe(`templates/${templateName(event)}`);
  expect(main.source.split("\n")[0]).toBe("{{> title}}");
});
