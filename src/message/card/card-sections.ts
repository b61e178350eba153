import { cutToCharacters } from "../../text/cut.ts";
import { jobLines } from "../model/jobs-view.ts";
import { MAX_NAME } from "../model/model.ts";
import type { MessageModel } from "../names/template-names.ts";
import { cardLine } from "./card-text.ts";

/** A part of a card below its facts. Title and lines are Markdown of a TextBlock. */
export interface CardSection {
  readonly title?: string;
  readonly lines: readonly string[];
  /** Whether the lines are shown in a type of one width. */
  readonly isCode?: boolean;
}

/** Built-in sections; none where there is nothing to say. */
type SectionBuilder = (model: MessageModel) => readonly CardSection[];

/** The built-in sections in their order: of a card that is too long the last ones go first. */
const SECTIONS: readonly SectionBuilder[] = [
  jobsSection,
  failureSections,
  stepsSection,
  testSections,
  lintSections,
  logSections,
];

/** More names than these are counted. */
const MAX_STEPS = 10;

export function cardSections(model: MessageModel): readonly CardSection[] {
  if (model.event !== "failure" && model.event !== "cancelled") return [];
  return SECTIONS.flatMap((build) => build(model));
}

function jobsSection({ needs }: MessageModel): readonly CardSection[] {
  const lines = jobLines(needs, (name) => cutToCharacters(name, MAX_NAME));
  return lines.length === 0 ? [] : [{ title: "Jobs", lines: lines.map(cardLine) }];
}

/** Each failed job with its steps and errors, and the end of its log below it. */
function failureSections({ failures }: MessageModel): readonly CardSection[] {
  return failures.flatMap(({ job, steps, annotations, more, log }) => {
    const title = cardLine([job, ...steps.map(({ name }) => name)].join(" › "));
    const errors = annotations.map(({ place, message }) => [place, message].filter(Boolean).join(" "));
    const lines = [...errors, more].filter(Boolean).map(cardLine);
    return [{ title, lines }, ...codeSection(log)];
  });
}

/** The lines of a fenced block. */
function codeSection(block: string): readonly CardSection[] {
  const lines = block.split("\n").slice(1, -1).map(cardLine);
  return lines.length === 0 ? [] : [{ lines, isCode: true }];
}

/** The totals, then each group with its tests; a trace is too wide for a card. */
function testSections({ tests, testGroups }: MessageModel): readonly CardSection[] {
  if (tests === undefined) return [];
  const totals = [tests.text, tests.comparison].filter(Boolean).join(" · ");
  const groups = testGroups.map(({ title, tests: named, more }) => ({
    title: cardLine(title),
    lines: [...named.map(testLine), more].filter(Boolean).map(cardLine),
  }));
  return [{ title: "Tests", lines: [cardLine(totals)] }, ...groups];
}

function testLine({ name, place, message }: MessageModel["testGroups"][number]["tests"][number]): string {
  return [[name, place].filter(Boolean).join(" · "), message].filter(Boolean).join(": ");
}

function lintSections({ lint, lintFiles, moreFindings }: MessageModel): readonly CardSection[] {
  if (lint === undefined) return [];
  const counts = [lint.text, lint.rules].filter(Boolean).join(" · ");
  const found = lintFiles.flatMap(({ file, findings }) =>
    findings.map(
      ({ line, message, rule }) => `${file}${line && `:${line}`} ${message}${rule && ` (${rule})`}`,
    ),
  );
  return [{ title: "Lint", lines: [counts, ...found, moreFindings].filter(Boolean).map(cardLine) }];
}

function logSections({ logs }: MessageModel): readonly CardSection[] {
  return logs.flatMap(({ name, log }) =>
    codeSection(log).map((section) => ({ title: cardLine(`The end of ${name}`), ...section })),
  );
}

function stepsSection({ failedSteps, failures }: MessageModel): readonly CardSection[] {
  if (failedSteps.length === 0 || failures.length > 0) return [];
  const names = failedSteps.slice(0, MAX_STEPS).map(({ name }) => cardLine(name));
  const rest = failedSteps.length - names.length;
  return [{ title: "Failed steps", lines: rest === 0 ? names : [...names, `and ${rest} more`] }];
}
