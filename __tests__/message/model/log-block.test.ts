import fc from "fast-check";
import { expect, test } from "vitest";
import { stepLines } from "../../../src/build/logs/step-lines.ts";
import { codeBlock, logBlock } from "../../../src/message/model/log-block.ts";
import { blockOf, sampleLines } from "../../support/log-files.ts";

const step = { name: "Test", startedAt: "2026-01-05T12:00:02Z", completedAt: "2026-01-05T12:00:05Z" };

test.each(["vitest", "pytest", "go-test", "tsc", "maven", "cargo", "gradle", "docker-build"])(
  "quotes the failed step of %s.log",
  async (name) => {
    const lines = stepLines(await sampleLines(`${name}.log`), step);
    expect(blockOf(lines, 20)).toMatchSnapshot();
  },
);

test("quotes the step that failed, not the end of the job", async () => {
  const times = { ...step, completedAt: "2026-01-05T12:00:32Z" };
  const lines = stepLines(await sampleLines("composite-deploy.log"), times);
  expect(blockOf(lines, 20)).toMatchSnapshot();
});

test("has a fence that no backticks in it close", () => {
  expect(blockOf(["a ```", "`````"], 5)).toBe("``````\na ```\n`````\n``````");
});

test("cuts a long line", () => {
  expect(blockOf(["é".repeat(4000)], 1)).toBe(`\`\`\`\n${"é".repeat(299)}…\n\`\`\``);
});

test.each([
  [[], 5],
  [["", "##[endgroup]"], 5],
  [["a"], 0],
])("is nothing for %j and %d lines", (lines, count) => {
  expect(blockOf(lines, count)).toBe("");
});

test("shows no secret that begins before the lines that are quoted", () => {
  const stamp = "2026-01-05T12:00:00.1234567Z ";
  const key = [
    "-----BEGIN RSA PRIVATE KEY-----",
    ...Array.from({ length: 100 }, () => "MIIE+/aB".repeat(8)),
    "-----END RSA PRIVATE KEY-----",
  ];
  const lines = ["before", ...key, "after"].map((line) => stamp + line);
  expect(blockOf(lines, 10)).toBe("```\nbefore\n***\nafter\n```");
  expect(blockOf(lines.slice(50), 10)).toBe("```\n***\nafter\n```");
});

test("shows no known secret", () => {
  expect(blockOf(["a hunter22 b"], 1, ["hunter22"])).toBe("```\na *** b\n```");
});

test("is one fenced block, whatever the lines are", () => {
  const part = fc.constantFrom(
    "`",
    "```",
    "~~~",
    "\n",
    "\r",
    "\u001b[31m",
    "\u001b]8;;",
    "##[group]Run x",
    "::error::",
    "<@all>",
    "é",
  );
  fc.assert(
    fc.property(fc.array(fc.array(part).map((parts) => parts.join(""))), (lines) => {
      const quoted = blockOf(lines, 20);
      if (quoted === "") return;
      const [fence = "", ...rest] = quoted.split("\n");
      expect(fence).toMatch(/^`{3,}$/);
      expect(rest.filter((line) => line.trim().startsWith(fence))).toEqual([fence]);
      expect(rest.length).toBeLessThanOrEqual(21);
    }),
  );
});

test.each([
  [20, ["a", "b", "c"]],
  [3, ["a", "b", "c"]],
  [2, ["a", "c"]],
  [0, []],
])("shows the longest quote that is within %d lines", (count, shown) => {
  const quotes = [
    ["a", "b", "c"],
    ["a", "c"],
  ];
  expect(logBlock({ quotes }, count)).toBe(codeBlock(shown));
});
