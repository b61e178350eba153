import type { Moment } from "../../model/moments.ts";
import type { Build } from "../build.ts";

/** The comparisons with which `notify-on` can ask for an outcome, other than for the outcome itself. */
const COMPARISONS: Readonly<Partial<Record<Build["outcome"], readonly Moment[]>>> = {
  success: ["fixed", "change"],
  failure: ["change", "first-failure", "still-failing"],
};

/** The outcomes that the user waits for, and whether GitHub can be asked. */
interface Waiting {
  readonly notifyOn?: readonly Moment[] | undefined;
  readonly githubToken?: string | undefined;
}

const NO_TOKEN = "GitHub was not queried, because there is no `github-token`; it needs `actions: read`.";

/** Notes about the consequences if `notify-on` asks for a comparison that is unknown; otherwise empty. */
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
