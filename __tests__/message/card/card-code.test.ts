import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import type { Build } from "../../../src/build/build.ts";
import { markdownOf } from "../../support/card-parts.ts";
import { hostileBuild } from "../../support/hostile-build.ts";
import { renderBuild } from "../../support/render-event.ts";

/** Draws Markdown as a TextBlock does, which knows no code. */
const ofCards = new MarkdownIt("commonmark").disable("backticks");

/** A failed test whose trace has one line to show, in the card that shows it. */
function cardTextsOf(trace: string, more: Partial<Build> = {}, message?: string): readonly string[] {
  const build = hostileBuild("plain");
  const { tests } = build.reports;
  const failed = { ...tests?.failed[0], file: "src/a.ts", trace } as never;
  const reports = { logs: [], lint: undefined, tests: tests && { ...tests, failed: [failed], flaky: [] } };
  const texts = { format: "card", message } as const;
  const { card } = renderBuild({ ...build, ...more, reports }, "failure", { texts });
  return markdownOf(card ?? { type: "AdaptiveCard", version: "" });
}

const linksIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => ofCards.render(text).match(/href="[^"]*"/g) ?? []);

const LINK = "see [Approve](https://evil.example/x)";
const production = { deployment: { environment: "production" } };

test.each([
  ["by itself", LINK, {}],
  ["among many backticks", `${"`".repeat(60)} ${LINK}`, {}],
  ["before a line that another part of the message begins", LINK, production],
])("what a test's trace says is no Markdown of a card %s", (_, trace, more) => {
  const texts = cardTextsOf(trace, more);
  expect(texts.join("\n")).toContain("evil.example/x");
  expect(linksIn(texts)).not.toContainEqual(expect.stringContaining("evil"));
});

test("a line of code ends before the next line of a message", () => {
  expect(cardTextsOf("see this", production)).toContain("see this");
});

test("code in the user's own message is not Markdown in its card either", () => {
  const texts = cardTextsOf("", {}, `Titled \`${LINK}\`, it failed`);
  expect(texts.join("\n")).toContain("evil.example/x");
  expect(linksIn(texts)).not.toContainEqual(expect.stringContaining("evil"));
});
