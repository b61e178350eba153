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

/** A built-in section; `undefined` where there is nothing to say. */
type SectionBuilder = (model: MessageModel) => CardSection | undefined;

/** The built-in sections in their order: of a card that is too long the last ones go first. */
const SECTIONS: readonly SectionBuilder[] = [jobsSection, stepsSection];

/** More names than these are counted. */
const MAX_STEPS = 10;

export function cardSections(model: MessageModel): readonly CardSection[] {
  if (model.event !== "failure" && model.event !== "cancelled") return [];
  return SECTIONS.map((build) => build(model)).filter((section) => section !== undefined);
}

function jobsSection({ needs }: MessageModel): CardSection | undefined {
  const lines = jobLines(needs, (name) => cutToCharacters(name, MAX_NAME));
  return lines.length === 0 ? undefined : { title: "Jobs", lines: lines.map(cardLine) };
}

function stepsSection({ failedSteps }: MessageModel): CardSection | undefined {
  if (failedSteps.length === 0) return undefined;
  const names = failedSteps.slice(0, MAX_STEPS).map(({ name }) => cardLine(name));
  const rest = failedSteps.length - names.length;
  return { title: "Failed steps", lines: rest === 0 ? names : [...names, `and ${rest} more`] };
}
