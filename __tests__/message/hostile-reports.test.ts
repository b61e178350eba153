import fc from "fast-check";
import { expect, test } from "vitest";
import type { Build } from "../../src/build/build.ts";
import type { FailedTest } from "../../src/build/tests/test-results.ts";
import { unitFailure } from "../support/explained-builds.ts";
import { hostileText } from "../support/hostile-text.ts";
import { mentionsIn } from "../support/mentions-in.ts";
import { readStep, renderBuild } from "../support/render-event.ts";
import { ALL_REPORTS } from "../support/reported-builds.ts";
import { see } from "../support/visible-text.ts";

const SECRET = "s3cret-of-the-step";

/** A failure in which every text from outside is the same hostile one. */
function hostile(text: string): Build {
  const failed: FailedTest = {
    kind: "failure",
    suite: text,
    className: text,
    name: text,
    file: text,
    line: 3,
    message: text,
    trace: text,
  };
  const { tests, lint } = ALL_REPORTS;
  return {
    ...readStep({ inputs: { status: "failure" } }),
    failures: [
      {
        ...unitFailure,
        name: text,
        steps: unitFailure.steps.map((step) => ({ ...step, name: text })),
        annotations: [{ message: text, file: text, line: 1, url: undefined }],
        log: [text, text],
      },
    ],
    reports: {
      tests: tests && { ...tests, failed: [failed], flaky: [failed], comparison: undefined },
      lint: lint && {
        ...lint,
        findings: lint.findings.map((one) => ({ ...one, file: text, message: text, rule: text })),
        byRule: [{ name: text, errors: 3, warnings: 0, notes: 0 }],
      },
      logs: [{ name: text, lines: [text, "```", text] }],
    },
  };
}

const markdownOf = (text: string): string => renderBuild(hostile(text), "failure").markdown;

test("nobody is mentioned through jobs, annotations, tests, findings and logs", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(mentionsIn(markdownOf(text))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("every address leads to GitHub", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      fc.pre(!/https?:/i.test(text));
      const others = see(markdownOf(text)).targets.filter((url) => !url.startsWith("https://github.com/"));
      expect(others).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("no secret is shown, wherever it stands", () => {
  const build = hostile(`a ${SECRET} b`);
  expect(renderBuild(build, "failure", { secrets: [SECRET] }).markdown).not.toContain(SECRET);
});

test("a private key that begins before the lines that are shown is not shown", () => {
  const key = [
    "-----BEGIN RSA PRIVATE KEY-----",
    ...Array(300).fill("MIIEow"),
    "-----END RSA PRIVATE KEY-----",
  ];
  const build: Build = {
    ...hostile("x"),
    reports: { logs: [{ name: "a.log", lines: [...key, "after it"] }] },
  };
  const { markdown } = renderBuild(build, "failure");
  expect(markdown).toContain("after it");
  expect(markdown).not.toContain("MIIEow");
});
