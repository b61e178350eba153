import { expect, test } from "vitest";
import { durationText } from "../../src/text/duration.ts";

test.each([
  [-5, "0 s"],
  [0, "0 s"],
  [0.4, "0 s"],
  [45, "45 s"],
  [59.6, "1 min"],
  [60, "1 min"],
  [192, "3 min 12 s"],
  [3599.6, "1 h"],
  [3600, "1 h"],
  [3629, "1 h"],
  [7500, "2 h 5 min"],
  [86_370, "1 d"],
  [86_400, "1 d"],
  [273_600, "3 d 4 h"],
])("shows %d seconds as %s", (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});
