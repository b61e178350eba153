import fc from "fast-check";
import { expect, test } from "vitest";
import { logLine, logLines } from "../../src/report/log-line.ts";
import { commandsIn, HOSTILE_LINES } from "../support/hostile-lines.ts";
import { hostileText } from "../support/hostile-text.ts";

const hostileLine = fc
  .array(fc.oneof(hostileText, fc.constantFrom(...HOSTILE_LINES, "::", ":", "##[", "#", "[", "x]")), {
    maxLength: 6,
  })
  .map((parts) => parts.join(""));

test.each(HOSTILE_LINES)("no text is a command to the runner: %j", (text) => {
  expect(commandsIn(text).length).toBeGreaterThan(0);
  expect(commandsIn(logLine(text, []))).toEqual([]);
});

test("whatever a text contains, it becomes one line without a command, and cleaning it twice changes nothing", () => {
  const holds = (text: string) => {
    const line = logLine(text, []);
    expect(line).not.toMatch(/(?!\t)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
    expect(commandsIn(line)).toEqual([]);
    expect(logLine(line, [])).toBe(line);
  };
  fc.assert(fc.property(hostileLine, holds));
});

test("a line shows no secret, and keeps its blanks", () => {
  expect(logLine("  failed:   t0ps3cret", ["t0ps3cret"])).toBe("  failed:   ***");
  expect(logLine("t0ps\n3cret", ["t0ps3cret"])).not.toContain("3cret");
});

test("an ordinary line stays as it is", () => {
  const line = "create room        std::vector (## 2, a:b::c)";
  expect(logLine(line, [])).toBe(line);
});

test("several lines show no secret that goes on from one to the next", () => {
  expect(logLines("a t0ps\n3cret b", ["t0ps3cret"])).toBe("a *** b");
  expect(logLines("a t0ps\r\n3cret b\nc", ["t0ps3cret"])).toBe("a *** b\nc");
});

test("an annotation may have several lines", () => {
  expect(logLines("two reasons:\n::error::a\nb", [])).toBe("two reasons:\n: :error::a\nb");
});
