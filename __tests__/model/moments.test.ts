import { describe, expect, test } from "vitest";
import { isMoment, MOMENTS, type Moment, type Transition } from "../../src/model/moments.ts";
import { OUTCOMES, type Outcome } from "../../src/model/outcome.ts";

type Row = readonly [event: Outcome, transition: Transition | undefined, moments: readonly Moment[]];

const ROWS: readonly Row[] = [
  ["start", undefined, ["start"]],
  ["waiting", undefined, ["waiting"]],
  ["success", undefined, ["success"]],
  ["success", "fixed", ["success", "change", "fixed"]],
  ["success", "still-passing", ["success"]],
  ["failure", undefined, ["failure", "change", "first-failure", "still-failing"]],
  ["failure", "first-failure", ["failure", "change", "first-failure"]],
  ["failure", "still-failing", ["failure", "still-failing"]],
  ["cancelled", undefined, ["cancelled"]],
  ["rollback", undefined, ["rollback"]],
  ["rollback", "fixed", ["rollback", "change", "fixed"]],
];

test.each(ROWS)("%s with the transition %s is the moment for %j alone", (event, transition, moments) => {
  expect(MOMENTS.filter((moment) => isMoment([moment], event, transition))).toEqual(moments);
});

test("every event has its row", () => {
  expect([...new Set(ROWS.map(([event]) => event))]).toEqual([...OUTCOMES]);
});

describe("of several moments", () => {
  test("one is enough", () => {
    expect(isMoment(["cancelled", "rollback", "first-failure"], "failure", "first-failure")).toBe(true);
  });

  test("none is not", () => {
    expect(isMoment(["cancelled", "rollback", "fixed"], "failure", "first-failure")).toBe(false);
    expect(isMoment([], "failure", undefined)).toBe(false);
  });
});
