import type { Moment } from "../../model/moments.ts";
import type { Build } from "../build.ts";

/** The comparisons by which an outcome may be waited for, where it is not waited for whatever was before. */
const COMPARISONS: Readonly<Partial<Record<Build["outcome"], readonly Moment[]>>> = {
  success: ["fixed", "change"],
  failure: ["change", "first-failure", "still-failing"],
};

/** What is waited for, and whether GitHub can be asked. */
interface Waiting {
  readonly notifyOn?: readonly Moment[] | undefined;
  readonly githubToken?: string | undefined;
}

const NO_TOKEN = "GitHub was not queried, because there is no `github-token`; it needs `actions: read`.";

/** Says where `notify-on` waits for a comparison that is not known, and what comes of that; else nothing. */
export function comparisonNotes(
  { outcome, history, historyGap }: Build,
  { notifyOn = [], githubToken }: Waiting,
): readonly string[] {
  const wanted = (COMPARISONS[outcome] ?? []).filter((moment) => notifyOn.includes(moment));
  if (wanted.length === 0 || notifyOn.some((moment) => moment === outcome) || history !== undefined)
    return [];
  const why = githubToken === undefined ? NO_TOKEN : historyGap;
  if (why === undefined) return [];
  const what =
    outcome === "success"
      ? "It is not known whether this success is a fix, so it is not reported as one."
      : "It is not known whether it failed before, so this failure is reported.";
  return [`"notify-on" names ${wanted.join(" and ")}. ${what} ${why}`];
}
