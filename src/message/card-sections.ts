import { cutToCharacters } from "../text/cut.ts";
import { cardLine } from "./card-text.ts";
import { jobLines } from "./jobs.ts";
import { MAX_NAME } from "./model.ts";
import type { MessageModel } from "./names.ts";

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
const SECTIONS: readonly SectionBuilder[] = [jobsSection, failureSections, stepsSection];

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
    const ended = log.split("\n").slice(1, -1).map(cardLine);
    return [{ title, lines }, ...(ended.length === 0 ? [] : [{ lines: ended, isCode: true }])];
  });
}

function stepsSection({ failedSteps, failures }: MessageModel): readonly CardSection[] {
  if (failedSteps.length === 0 || failures.length > 0) return [];
  const names = failedSteps.slice(0, MAX_STEPS).map(({ name }) => cardLine(name));
  const rest = failedSteps.length - names.length;
  return [{ title: "Failed steps", lines: rest === 0 ? names : [...names, `and ${rest} more`] }];
}
