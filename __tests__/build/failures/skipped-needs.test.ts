import { expect, test } from "vitest";
import type { Build } from "../../../src/build/build.ts";
import { mayHideFailure, skippedNotes } from "../../../src/build/failures/skipped-needs.ts";
import { readStep } from "../../support/render-event.ts";

const BUILD: Build = { ...readStep({}), neededResults: ["success", "skipped"] };

test.each<[Build["outcome"], string | undefined]>([
  ["skipped", "Every job in `needs` was skipped"],
  ["success", "Some jobs in `needs` were skipped"],
  ["rollback", "Some jobs in `needs` were skipped"],
  ["failure", undefined],
  ["cancelled", undefined],
])("for a %s, the note is %s, and how to find out why", (outcome, start) => {
  const [note] = skippedNotes({ ...BUILD, outcome });
  expect(note?.split(",")[0]).toBe(start);
});

test("no note appears if GitHub reports that none failed, or that none was skipped", () => {
  expect(skippedNotes({ ...BUILD, outcome: "success", isUnfailed: true })).toEqual([]);
  expect(skippedNotes({ ...BUILD, outcome: "success", neededResults: ["success"] })).toEqual([]);
});

test.each<[Build["outcome"], string, "run" | "trigger", boolean]>([
  ["skipped", "auto", "run", true],
  ["success", "auto", "run", true],
  ["failure", "auto", "run", false],
  ["success", "success", "run", false],
  ["success", "auto", "trigger", false],
])("a %s with event: %s and about: %s may hide a failure: %s", (outcome, event, about, isHidden) => {
  expect(mayHideFailure({ ...BUILD, outcome }, { event, about })).toBe(isHidden);
});
