import type { Build } from "../build.ts";

/** Whether needed jobs were skipped, so that a failure before them may not be in any result that the step received. */
export function mayHideFailure(
  { outcome, neededResults }: Pick<Build, "outcome" | "neededResults">,
  { event, about }: { readonly event: string; readonly about: "run" | "trigger" },
): boolean {
  const isOpen = event === "auto" && about === "run" && (outcome === "skipped" || outcome === "success");
  return isOpen && neededResults.includes("skipped");
}

/** Whether needed jobs were skipped, and GitHub did not report whether that was because of an earlier failure. */
export function isSkipUnexplained({ outcome, neededResults, isUnfailed }: Build): boolean {
  const isGood = outcome === "skipped" || outcome === "success" || outcome === "rollback";
  return isGood && neededResults.includes("skipped") && isUnfailed === undefined;
}

/** A note on how to find out whether something failed before the skipped jobs, if GitHub does not say. */
export function skippedNotes(build: Build): readonly string[] {
  if (!isSkipUnexplained(build)) return [];
  const which = build.outcome === "skipped" ? "Every job in `needs` was" : "Some jobs in `needs` were";
  return [
    `${which} skipped, and it is not known whether something before them failed: ` +
      "add the jobs that these need to `needs` as well, or grant `actions: read`.",
  ];
}
