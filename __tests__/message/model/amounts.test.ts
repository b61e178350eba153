import { expect, test } from "vitest";
import { type Amounts, amountsOf } from "../../../src/message/model/amounts.ts";

const KEYS = [
  "jobs",
  "annotations",
  "tests",
  "traces",
  "traceLines",
  "findings",
  "commits",
  "logLines",
] as const;

test.each(["full", "normal", "compact"] as const)("%s is followed by ever less", (detail) => {
  const levels: readonly Amounts[] = amountsOf(detail, 200);
  for (const [index, less] of levels.slice(1).entries()) {
    expect(KEYS.filter((key) => less[key] > (levels[index]?.[key] ?? 0))).toEqual([]);
    expect(less).not.toEqual(levels[index]);
  }
});

test("no level quotes more lines of a log than were asked for", () => {
  expect(amountsOf("full", 3).map(({ logLines }) => logLines)).toEqual([3, 3, 3, 0, 0]);
});
