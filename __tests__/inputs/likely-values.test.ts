import { expect, test } from "vitest";
import { likelyBoolean, likelyNumber } from "../../src/inputs/likely-values.ts";

const SECONDS = { min: 1, max: 3600, unit: "seconds" };
const LINES = { min: 0, max: 200, unit: "lines", isWhole: true };

test.each([
  ["10s", SECONDS, "10"],
  ["2 min", SECONDS, "120"],
  ["2h", SECONDS, "3600"],
  ["0", SECONDS, "1"],
  ["500", LINES, "200"],
  ["20 lines", LINES, "20"],
  ["20 min", LINES, undefined],
  ["1.5", LINES, undefined],
  ["-1", LINES, undefined],
  ["many", LINES, undefined],
  ["", LINES, undefined],
])("of the number %s", (value, limits, likely) => expect(likelyNumber(value, limits)).toBe(likely));

test.each([
  ["yes", "true"],
  ["On", "true"],
  ["0", "false"],
  ["maybe", undefined],
])("of the answer %s", (value, likely) => expect(likelyBoolean(value)).toBe(likely));
