import { expect, test } from "vitest";
import { renderMarkdown } from "../../emulator/markdown.ts";
import { SAMPLE_BUILDS } from "../../preview/samples/sample-builds.ts";
import type { Build } from "../../src/build/build.ts";
import { amountsOf } from "../../src/message/model/amounts.ts";
import { detailsOf } from "../../src/message/model/details-view.ts";
import { buildMessageModel } from "../../src/message/model/model.ts";
import { renderMessage } from "../../src/message/template/render.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { hiding } from "../../src/text/secrets/hide.ts";
import { builtInTemplates } from "../support/built-in-templates.ts";
import { hostileAllOver } from "../support/hostile-build.ts";

/** The lines of a message with `detail: compact`, as they are drawn. */
function linesOf(build: Build, outcome: Outcome): readonly string[] {
  const [amounts] = amountsOf("compact", 20);
  const hide = hiding([]);
  const model = buildMessageModel(build, outcome, { details: detailsOf, hide, amounts });
  const { markdown } = renderMessage({ model, builtIn: builtInTemplates(outcome), hide });
  return (renderMarkdown(markdown, () => undefined).text ?? "").split("\n");
}

test.each(SAMPLE_BUILDS)("%s is a title and two lines at most", (_, build, outcome) => {
  const lines = linesOf(build, outcome);
  expect(lines[0]).toMatch(/^(?:🚀|⏳|✅|❌|⏹️|⏪|⚠️) \S/u);
  expect([2, 3]).toContain(lines.length);
  expect(lines.at(-1)).toMatch(/^your-org\/shop · /);
});

test("a text of several lines makes no more of them", () => {
  for (const text of ["a\nb", "a  \nb", "```\na", "- a\n- b", "</blockquote>\n\na"]) {
    expect(linesOf(hostileAllOver(text), "failure")).toHaveLength(3);
  }
});

test("the line between says what broke, and where", () => {
  const [, build] = SAMPLE_BUILDS.find(([name]) => name === "reported-test-regression") ?? [];
  expect(build && linesOf(build, "failure")).toEqual([
    "❌ CI › test (ubuntu-24.04, 22) failed: 2 of 6 tests · 1 new · 1 still failing · 1 fixed · 1 skipped",
    "src/cart.test.ts:17 cart > counts every cup once: expected 2 to be 3 // Object.is equality",
    "your-org/shop · main · 3f2a9c1 · Ada Lovelace · Job · Run #42 · Compare",
  ]);
});
