import type { Build } from "../../build/build.ts";
import type { Outcome } from "../../model/outcome.ts";
import { withoutMentions } from "../../text/markup/inert-mentions.ts";
import { escapeMarkdown, markdownLink } from "../../text/markup/markdown.ts";
import { oneLine } from "../../text/markup/plain.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import { wordsOf } from "../headline/headline.ts";

/** In characters. A longer text is left out, because even cleaning it may take long. */
const MAX_TEXT = 200;

/** Options for the shortest message. */
export interface LeastOptions {
  readonly hide: Hide;
  /** Why the message says no more. */
  readonly why: string;
}

/**
 * The shortest message, for when more could not be written: what happened, where, and the run. A fork's branch is named, so
 * that its run is not mistaken for one of the repository's.
 */
export function leastMarkdown(build: Build, outcome: Outcome, { hide, why }: LeastOptions): string {
  const clean = (text: string): string => (text.length > MAX_TEXT ? "" : hide(oneLine(text)));
  const { icon, status } = wordsOf(outcome);
  const branch = build.ref.isForeign ? clean(build.ref.name) || "a fork" : "";
  const names = [clean(build.workflow), clean(build.repository.fullName), branch].filter(Boolean);
  const title = names.map((name) => escapeMarkdown(name)).join(" · ");
  const run = markdownLink(`Run #${escapeMarkdown(clean(build.run.number))}`, clean(build.run.url));
  const markdown = `${icon} **${status}${title === "" ? "" : `: ${title}`}**\n\n*Everything else is left out: ${why}.*\n\n${run}`;
  return withoutMentions(markdown);
}
