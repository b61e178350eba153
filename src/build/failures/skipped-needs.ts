import type { Build } from "../build.ts";

/** Whether jobs that are needed were skipped, so that a failure before them may be in no result that the step was given. */
export function mayHideFailure(
  { outcome, neededResults }: Pick<Build, "outcome" | "neededResults">,
  { event, about }: { readonly event: string; readonly about: "run" | "trigger" },
): boolean {
  const isOpen = event === "auto" && about === "run" && (outcome === "skipped" || outcome === "success");
  return isOpen && neededResults.includes("skipped");
}

/** What would tell whether something failed, where nothing is told because all that is needed was skipped. */
export function skippedNotes({ outcome, neededResults, isUnfailed }: Build): readonly string[] {
  if (outcome !== "skipped" || neededResults.length === 0 || isUnfailed) return [];
  return [
    "Every job in `needs` was skipped, and whether something before them failed is not known: " +
      "add the jobs that these need to `needs` as well, or grant `actions: read`.",
  ];
}
