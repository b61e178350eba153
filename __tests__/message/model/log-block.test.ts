import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { cleanLines } from "../../../src/build/logs/clean-lines.ts";
import { stepLines } from "../../../src/build/logs/step-lines.ts";
import { logBlock } from "../../../src/message/model/log-block.ts";
import { hiding } from "../../../src/text/secrets/hide.ts";
import { sampleLines } from "../../support/log-files.ts";

/** The end of a log as it is quoted. */
function quoteLog(
  lines: readonly string[],
  { lines: count, secrets = [] }: { lines: number; secrets?: readonly string[] },
): string {
  return logBlock(cleanLines(lines), count, hiding(secrets));
}

const step = { name: "Test", startedAt: "2026-01-05T12:00:02Z", completedAt: "2026-01-05T12:00:05Z" };

test.each(["vitest", "pytest", "go-test", "tsc", "maven", "cargo", "gradle", "docker-build"])(
  "quotes the end of the failed step of %s.log",
  async (name) => {
    const lines = stepLines(await sampleLines(`${name}.log`), step);
    expect(quoteLog(lines, { lines: 20 })).toMatchSnapshot();
  },
);

test("quotes the end of the step that failed, not that of the job", async () => {
  const times = { ...step, completedAt: "2026-01-05T12:00:32Z" };
  const lines = stepLines(await sampleLines("composite-deploy.log"), times);
  expect(quoteLog(lines, { lines: 20 })).toMatchSnapshot();
});

test("has a fence that no backticks in it close", () => {
  expect(quoteLog(["a ```", "`````"], { lines: 5 })).toBe("``````\na ```\n`````\n``````");
});

test("cuts a long line", () => {
  expect(quoteLog(["é".repeat(4000)], { lines: 1 })).toBe(`\`\`\`\n${"é".repeat(299)}…\n\`\`\``);
});

test.each([
  [[], 5],
  [["", "##[endgroup]"], 5],
  [["a"], 0],
])("is nothing for %j and %d lines", (lines, count) => {
  expect(quoteLog(lines, { lines: count })).toBe("");
});

test("shows no secret that begins before the lines that are quoted", () => {
  const stamp = "2026-01-05T12:00:00.1234567Z ";
  const key = [
    "-----BEGIN RSA PRIVATE KEY-----",
    ...Array.from({ length: 100 }, () => "MIIE+/aB".repeat(8)),
    "-----END RSA PRIVATE KEY-----",
  ];
  const lines = ["before", ...key, "after"].map((line) => stamp + line);
  expect(quoteLog(lines, { lines: 10 })).toBe("```\nbefore\n***\nafter\n```");
  expect(quoteLog(lines.slice(50), { lines: 10 })).toBe("```\n***\nafter\n```");
});

test("shows no known secret", () => {
  expect(quoteLog(["a hunter22 b"], { lines: 1, secrets: ["hunter22"] })).toBe("```\na *** b\n```");
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
      const quoted = quoteLog(lines, { lines: 20 });
      if (quoted === "") return;
      const [fence = "", ...rest] = quoted.split("\n");
      expect(fence).toMatch(/^`{3,}$/);
      expect(rest.filter((line) => line.trim().startsWith(fence))).toEqual([fence]);
      expect(rest.length).toBeLessThanOrEqual(21);
    }),
  );
});

test("cleans a log once, however many amounts of it are tried", () => {
  const lines = ["a", "b", "token-of-mine"];
  const join = vi.spyOn(lines, "join");
  const hide = hiding(["token-of-mine"]);
  const blocks = [3, 2, 1].map((count) => logBlock(lines, count, hide));
  expect(blocks).toEqual(["```\na\nb\n***\n```", "```\nb\n***\n```", "```\n***\n```"]);
  expect(join).toHaveBeenCalledTimes(1);
  expect(logBlock(lines, 1, hiding([]))).toContain("token-of-mine");
});
