import { Readable } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Build } from "../../src/build/build.ts";
import { readReports } from "../../src/build/read-reports.ts";
import { withoutSecrets } from "../../src/text/secrets/secrets.ts";
import { hostileBuild } from "../support/hostile-build.ts";
import { hostileText } from "../support/hostile-text.ts";
import { mentionsIn } from "../support/mentions-in.ts";
import { readStep, renderBuild } from "../support/render-event.ts";
import { see } from "../support/visible-text.ts";

const SECRET = "s3cret-of-the-step";

const markdownOf = (text: string): string => renderBuild(hostileBuild(text), "failure").markdown;

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

test("no secret is shown, wherever it is", () => {
  const build = hostileBuild(`a ${SECRET} b`);
  expect(renderBuild(build, "failure", { secrets: [SECRET] }).markdown).not.toContain(SECRET);
});

test("no last part of a secret is shown as the class of a test", async () => {
  const key = "SG.firstPartOfIt.lastPartOfIt";
  const junit = `<testsuite><testcase name="a" classname="${key}"><failure>x</failure></testcase></testsuite>`;
  const { reports } = await readReports({ tests: filesOf("a.xml", junit) }, {});
  const build: Build = { ...readStep({ inputs: { status: "failure" } }), reports };
  const { markdown } = renderBuild(build, "failure", { secrets: [key] });
  expect(markdown).toContain("› a");
  expect(markdown).not.toContain("PartOfIt");
});

/** A token with a length that no cut of a text leaves whole. */
const LONG_SECRET = "s3cret/".repeat(40);
const CUT_SECRET = /(?:s3cret\/){2}/;

test.each([100, 190, 250, 290, 1700, 1990, 5900])(
  "no part of a secret that begins %i characters into a message or trace is shown",
  async (before) => {
    const text = `${"word ".repeat(before / 5)}${LONG_SECRET} after`;
    const junit = `<testsuite><testcase name="a"><failure message="${text}">${text.replaceAll(" word", "\nword")}</failure></testcase></testsuite>`;
    const result = { level: "error", ruleId: "a", message: { text } };
    const sarif = JSON.stringify({ version: "2.1.0", runs: [{ results: [result] }] });
    const files = { tests: filesOf("a.xml", junit), lint: filesOf("a.sarif", sarif) };
    const { reports } = await readReports(files, {});
    const build: Build = { ...readStep({ inputs: { status: "failure" } }), reports };
    const { markdown } = renderBuild(build, "failure", { secrets: [LONG_SECRET] });
    expect(markdown).toContain("word");
    expect(markdown).not.toMatch(CUT_SECRET);
  },
);

/** Texts that are nothing but tokens: cleaned, hardly anything is left of them, and so all of a cut text is shown. */
const tokensOf = (length: number): string =>
  Array(900)
    .fill(`ghp_${"A".repeat(length)}`)
    .join(" ");

test.each([
  [70, 77, 96],
  [110, 131, 250],
])(
  "no half of a token is shown if cleaning makes a cut text short: %i, %i and %i characters",
  async (...lengths) => {
    for (const text of lengths.map(tokensOf)) {
      const junit = `<testsuite name="${text}"><testcase name="${text}" classname="${text}"><failure>${text}</failure></testcase></testsuite>`;
      const place = { physicalLocation: { artifactLocation: { uri: text } } };
      const result = { level: "error", ruleId: text, message: { text }, locations: [place] };
      const sarif = JSON.stringify({ version: "2.1.0", runs: [{ results: [result] }] });
      const error = `<error severity="error" message="${text}" source="${text}"/>`;
      const checkstyle = `<checkstyle><file name="${text}">${error}<exception>${text}</exception></file></checkstyle>`;
      for (const lint of [filesOf("a.sarif", sarif), filesOf("a.xml", checkstyle)]) {
        const files = { tests: filesOf("a.xml", junit), lint };
        const { reports } = await readReports(files, {});
        const build: Build = { ...readStep({ inputs: { status: "failure" } }), reports };
        const { markdown } = renderBuild(build, "failure");
        expect(markdown).toContain("***");
        const problems = [...(reports.lint?.problems ?? [])];
        expect([markdown, ...problems.map((one) => withoutSecrets(one))].join("\n")).not.toContain("AA");
      }
    }
  },
);

test.each([4010, 4050, 4090])(
  "no half of a token is shown if a line of a log is cut after %i characters of other tokens",
  async (before) => {
    const token = `ghp_${"A".repeat(131)}`;
    const line = `${Array(40).fill(token).join(" ").slice(0, before)} ${token} ${"x ".repeat(4000)}`;
    const { reports } = await readReports({ logs: filesOf("a.log", line) }, {});
    const build: Build = { ...readStep({ inputs: { status: "failure" } }), reports };
    const { markdown } = renderBuild(build, "failure");
    expect(markdown).toContain("*** ***");
    expect(markdown.slice(markdown.indexOf("*** ***"))).not.toMatch(/ghp_A+…/);
  },
);

async function* filesOf(name: string, text: string) {
  yield { name, bytes: Readable.from([Buffer.from(text)]) };
}

test.each(["failure", "success"] as const)("a %s has no link without an address", (event) => {
  const build = hostileBuild("a.ts");
  const nowhere = { ...build, repository: { ...build.repository, url: "" }, commit: undefined };
  expect(renderBuild(nowhere, event).markdown).not.toContain("]()");
});

test("a private key that begins before the lines that are shown is not shown", async () => {
  const line = "MIIEowIBAAKCAQEAvRzTq9xPjV0m3yJwLd7sK2nQ8uHfB1cE5gAtXo4iZk6rNpWl";
  const key = ["-----BEGIN RSA PRIVATE KEY-----", ...Array(300).fill(line), "-----END RSA PRIVATE KEY-----"];
  const { reports } = await readReports({ logs: filesOf("a.log", [...key, "after it"].join("\n")) }, {});
  const build: Build = { ...hostileBuild("x"), reports };
  const { markdown } = renderBuild(build, "failure");
  expect(markdown).toContain("after it");
  expect(markdown).not.toContain("MIIE");
});
