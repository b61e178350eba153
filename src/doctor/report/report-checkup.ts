import { type Core, handOverReport, writeFitting } from "../../report/report.ts";
import { brokenReport } from "../../report/step-report.ts";
import { TOO_LONG } from "../../report/summary.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { oneLine } from "../../text/markup/plain.ts";
import { cleanedWithin } from "../../text/secrets/clean-within.ts";
import type { Wall } from "../../text/wall.ts";
import type { Checkup } from "../examine.ts";
import type { Row } from "../row.ts";
import { alike, told } from "./alike.ts";
import { checkupSummary, HOW_TO_GO_ON, headingOf, sorted } from "./checkup-summary.ts";

/** The secrets to remove from a text before it is shown, and the time limit. */
export interface Cleaning {
  readonly secrets: readonly string[];
  readonly wall: Wall;
}

/**
 * GitHub keeps ten annotations per level and step, and the verdict is one of them. Source:
 * https://docs.github.com/rest/checks/runs
 */
const MAX_ANNOTATIONS = 9;

const TITLE = { title: "Webex Notify" };

/** In characters of a sentence. A name or an expression in it may be as long as the workflow file. */
const MAX_SENTENCE = 2000;

/** In characters of the lines to paste. A text of the user that needs more is easier to correct in its file. */
const MAX_LINES = 10_000;

/** Nobody corrects more than this in one go. */
const MAX_ROWS = 200;

/** The checkup without secrets in any of its texts, with each sentence on one line of limited length. */
export function cleanCheckup(checkup: Checkup, { secrets, wall }: Cleaning): Checkup {
  const clean = (text: string): string =>
    cutToCharacters(cleanedWithin(wall, text, secrets, oneLine), MAX_SENTENCE);
  const whole = (text: string): string => cleanedWithin(wall, text, secrets);
  const rows = firstOf(sorted(checkup.rows)).map(({ what, state, found, advice, lines }) => ({
    what: clean(what),
    state,
    found: clean(found),
    advice: advice && clean(advice),
    // An incomplete line is useless.
    lines: lines !== undefined && lines.length <= MAX_LINES && whole(lines) === lines ? lines : undefined,
  }));
  return { ...checkup, rows, plan: whole(checkup.plan) };
}

/** The most severe rows, and how many others there are. */
function firstOf(rows: readonly Row[]): readonly Row[] {
  const next = rows[MAX_ROWS];
  if (next === undefined) return rows;
  const found = `There are ${rows.length - MAX_ROWS} more.`;
  return [...rows.slice(0, MAX_ROWS), { what: "Others", state: next.state, found }];
}

/**
 * Reports the findings everywhere. Returns the reason why the step fails, if it does: a fault fails it, and a warning does
 * not.
 */
export function reportCheckup(checkup: Checkup, core: Core, endedAt: Date): string | undefined {
  const { rows, outcome } = checkup;
  const heading = headingOf(rows);
  const faults = rows.filter(({ state }) => state === "fault");
  log(heading, sorted(rows), core);
  annotate(faults, core.error);
  annotate(
    rows.filter(({ state }) => state === "warning"),
    core.warning,
  );
  const problems = faults.map(({ lines, ...row }) =>
    sentenceOf(lines === undefined ? row : { ...row, advice: "" }),
  );
  const report = { ...brokenReport(problems, endedAt), outcome };
  const lost = handOverReport(report, core);
  const summaries = [
    () => checkupSummary(checkup),
    () => checkupSummary({ ...checkup, plan: "" }),
    () => `### 🩺 Webex Notify: ${heading}\n\n${TOO_LONG} ${HOW_TO_GO_ON}\n`,
  ] as const;
  const unwritten = writeFitting(summaries, core);
  if (unwritten !== undefined) core.warning(unwritten, TITLE);
  const verdict =
    faults.length === 0 ? undefined : `The doctor found ${heading}. The job summary says what to change.`;
  return [verdict, lost].filter((sentence) => sentence !== undefined).join(" ") || undefined;
}

const MARKS: Readonly<Record<Row["state"], string>> = { fault: "✗", warning: "!", ok: "✓", unchecked: "–" };

function log(heading: string, rows: readonly Row[], core: Core): void {
  core.startGroup(`Webex doctor: ${heading}`);
  for (const row of rows) core.info(`${MARKS[row.state]} ${withLines(row)}`);
  core.endGroup();
  // Below the group, which GitHub folds.
  core.info(HOW_TO_GO_ON);
}

function annotate(rows: readonly Row[], say: Core["error"]): void {
  for (const group of alike(rows).flatMap(told).slice(0, MAX_ANNOTATIONS)) say(withLines(group), TITLE);
}

function sentenceOf({ what, found, advice }: Row): string {
  return [`${what}: ${found}`, advice].filter(Boolean).join(" ");
}

/** The sentence, followed by the lines to paste as written in a workflow. */
function withLines(row: Row): string {
  return [sentenceOf(row), row.lines].filter(Boolean).join("\n");
}
