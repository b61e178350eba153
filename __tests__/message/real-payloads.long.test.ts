import { describe, expect, test } from "vitest";
import { webhookExamples } from "../../scripts/webhook-examples.ts";
import type { BuildInputs } from "../../src/model/build-inputs.ts";
import { OUTCOMES, type Outcome } from "../../src/model/outcome.ts";
import { readStep, renderStep, type Step } from "../support/render-event.ts";
import { see } from "../support/visible-text.ts";

// What happened to a release or a pull request.
const TOLD =
  "(?:Pre-r|R)eleased v?\\d|(?:Created|Edited|Deleted) release v?\\d|Review (?:no longer )?requested from |Reviewed by |" +
  "Dismissed the review of |Assigned to |Unassigned from |Closed without a ";

const IN_LINK = "\\]\\(https:\\S+\\)";

/** What ran and how it ended, or what was done, with a link, followed by a fork's branch. */
const titleOf = (icon: string, ended: string, done: string): RegExp =>
  new RegExp(`^${icon} \\*\\*(?:\\[\\S.*?${IN_LINK} ${ended}|\\[${done}${IN_LINK})\\*\\*(?: · \\S.*)?$`);

const TITLES: Readonly<Record<Outcome, RegExp>> = {
  start: titleOf("🚀", "started", "Deploying \\S.*?"),
  waiting: titleOf("⏳", "waits", "\\S.*? (?:is|are) waiting"),
  success: titleOf("✅", "passed", `(?:Deployed |${TOLD}).*?\\S`),
  failure: titleOf("❌", "failed(?:: \\S.*?)?", "\\S.*? failed"),
  cancelled: titleOf("⏹️", "cancelled", "\\S.*? cancelled"),
  rollback: titleOf("⏪", "rolled back", "Rolled back \\S.*?"),
};

// What a template leaves where a value is missing.
const LEFTOVERS: readonly RegExp[] = [
  /\bundefined\b|\bnull\b|\bNaN\b|\[object/,
  /\{\{|\}\}/,
  /\*\*\s*\*\*/,
  /· *(?:·|$)|^ *·/m,
  /\[\s*\]|\(\s*\)/,
  /^\s*[-*]\s*$/m,
  /\bby *(?:$|·)|: *$|→ *$|^-.*\(\)/m,
  // Two blanks at the end of a line are its break.
  /\S {2,}\S| {3}|\t|(?<! ) $|^ +$/m,
  /^<blockquote[^>]*>\n+<\/blockquote>/m,
  /\n{3}/,
];

const examples = webhookExamples.flatMap(({ name, examples }) =>
  examples.map((payload, index) => ({ name, index, payload })),
);

test("there are real payloads of every kind", () => {
  expect(examples.length).toBeGreaterThan(300);
  expect(new Set(examples.map(({ name }) => name)).size).toBeGreaterThan(50);
});

describe.each(OUTCOMES)("%s", (event) => {
  const needs = { build: "success", test: "failure", lint: "skipped" };
  const given: readonly (readonly [string, Partial<BuildInputs>])[] = [
    ["nothing but the event", {}],
    ["a failed step", { failedSteps: ["unit"], matrix: ["ubuntu", "20"], jobId: "77" }],
    ["needed jobs", { needs }],
    ["an environment", { environment: "production", previousVersion: "1.3", reason: "Too bitter" }],
  ];

  test.each(given)("is a whole message for every real payload, given %s", (_, inputs) => {
    const found = examples.flatMap(({ name, index, payload }) => {
      const { markdown, warnings, problems } = renderStep({ name, payload, inputs: { event, ...inputs } });
      const faults = [...warnings, ...problems, ...faultsIn(markdown, event)];
      return faults.map((fault) => `${name} ${index}: ${fault} in ${JSON.stringify(markdown)}`);
    });
    expect(found).toEqual([]);
  });
});

test.each(["workflow_run", "deployment_status"])(
  "every real %s is a whole message about its trigger",
  (name) => {
    const found = examples
      .filter((example) => example.name === name)
      .map(({ payload }): Step => ({ name, payload, inputs: { about: "trigger" } }))
      // Of a run that has not begun there is nothing to report.
      .filter((step) => readStep(step).outcome !== "skipped")
      .map((step) => renderStep(step).markdown)
      .flatMap((markdown) =>
        LEFTOVERS.filter((leftover) => leftover.test(markdown)).map((fault) => `${fault} in ${markdown}`),
      );
    expect(found).toEqual([]);
  },
);

const REPOSITORY = "[your-org/shop](https://github.com/your-org/shop) · ";

function faultsIn(markdown: string, event: Outcome): string[] {
  const [title = "", blank, ...body] = markdown.split("\n");
  const shown = title.replaceAll(/\]\([^)]*\)/g, "]");
  const faults = LEFTOVERS.filter((leftover) => leftover.test(markdown)).map(String);
  if (!TITLES[event].test(title)) faults.push(`the title "${title}"`);
  if (blank !== "") faults.push("a title of several lines");
  if (!body.some((line) => line.startsWith(REPOSITORY))) faults.push("no line of facts");
  if (Array.from(shown).length > 200) faults.push("a title too long for a phone");
  const targets = see(markdown).targets.filter((target) => !/^https:\/\/[^/]+\/./.test(target));
  return [...faults, ...targets.map((target) => `the target "${target}"`)];
}
