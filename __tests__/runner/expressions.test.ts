import { expect, test } from "vitest";
import {
  asksForStatus,
  evaluateCondition,
  evaluateText,
  evaluateValue,
  statusOf,
} from "../../runner/expressions.ts";

const contexts = { a: { list: [1, "x"], text: "y", none: null, zero: 0 } };

test("a text with one expression gives whatever that gives, any other text gives text", () => {
  expect(evaluateValue(` \${{ a.list }} `, contexts)).toEqual([1, "x"]);
  expect(evaluateValue(`\${{ a.text }} and \${{ a.zero }}`, contexts)).toBe("y and 0");
  expect(evaluateText(`\${{ a.list }} and \${{ a }}`, contexts)).toBe("Array and Object");
});

test.each([
  ["a.text == 'Y'", true],
  [`\${{ a.none }}`, false],
  ["a.zero", false],
  ["a.list", true],
  ["a.missing", false],
  ["always()", true],
  ["Success()", false],
  [`\${{ !cancelled() }}`, true],
  ["failure() && a.text", true],
  [" a.zero\n", false],
  [`\${{ success() }} && a.zero`, true],
  [`a.zero && \${{ a.zero }}`, true],
  [`\${{ a.zero }}\n`, true],
  [`a.text == 'it is {\${{ a.none }}}'`, true],
  [`\${{ a.none }}\${{ a.none }}`, false],
])("the condition %s is %s in a failed job", (condition, holds) => {
  expect(evaluateCondition(condition, contexts, statusOf("failure"))).toBe(holds);
});

test.each([
  ["a.text == 'failure()'", false],
  ["github.event.success", false],
  ["a.text && !Cancelled()", true],
  [`\${{ always() }}`, true],
  [`\${{ failure() }} && a.text`, true],
  [`failure() && \${{ a.text }}`, false],
])("whether %s asks for the status: %s", (condition, asks) => {
  expect(asksForStatus(condition)).toBe(asks);
});

test("a status function outside a condition is refused", () => {
  expect(() => evaluateText(`\${{ always() }}`, contexts)).toThrow("always");
});
