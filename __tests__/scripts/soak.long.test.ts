import { describe, expect, test } from "vitest";
import { Dice } from "../../scripts/soak/dice.ts";
import { leavesUnknown, losesAnswer } from "../../scripts/soak/faults.ts";
import { DELIVERIES, judge, type Sent, type Stage } from "../../scripts/soak/judge.ts";

const fine: Stage = { isFailed: false, isDoubted: false, lostAnswers: 0, unknown: 0 };
const failed: Stage = { ...fine, isFailed: true };
const once: Sent = { number: 1, stages: [fine], ends: 1, ownEnds: 1, starts: 0 };
const twice = { ends: 2, ownEnds: 2 };
const nowhere = { ends: 0, ownEnds: 0 };
const unknown = { lostAnswers: 1, unknown: 1 };

describe.each(DELIVERIES)("%s", (delivery) => {
  const faultsOf = (sent: Partial<Sent>) => judge({ ...once, ...sent }, delivery).faults;

  test("holds if a message is there once, or is reported as failed", () => {
    expect([faultsOf({}), faultsOf({ ...nowhere, stages: [failed] })]).toEqual([[], []]);
  });

  test("is broken by a message that is nowhere and is not reported", () => {
    expect(faultsOf(nowhere)).toEqual(["is lost"]);
  });

  test("is broken by a message that is there twice, though no answer was lost", () => {
    expect(faultsOf(twice)).toEqual(["is there twice"]);
  });

  test("is broken by the start of a job that stays next to its end although both stages report success", () => {
    expect(faultsOf({ stages: [fine, fine], starts: 1 })).toEqual(["is there twice"]);
    expect(faultsOf({ stages: [failed, fine], starts: 1 })).toEqual([]);
  });

  test("is broken by a failure that does not say the message may have arrived", () => {
    const hidden = { ...failed, ...unknown };
    expect(faultsOf({ stages: [hidden] })).toEqual(["may have arrived, but the step did not say so"]);
    expect(faultsOf({ stages: [{ ...hidden, isDoubted: true }] })).toEqual([]);
  });
});

test("at least once, a message may be there twice whose answer was lost; at most once it may not", () => {
  const sent = { ...once, ...twice, stages: [{ ...fine, ...unknown }] };
  expect(judge(sent, "at-least-once").faults).toEqual([]);
  expect(judge(sent, "at-most-once").faults).toEqual([
    "is there twice",
    "may have arrived, but the step did not say so",
  ]);
});

test("at least once, a message may be there once more for each lost answer, and not more often", () => {
  const stages = [{ ...fine, ...unknown }];
  const thrice = { ...once, stages, ends: 3, ownEnds: 3 };
  expect(judge(thrice, "at-least-once").faults).toEqual(["is there twice"]);
  const twoLost = [{ ...fine, lostAnswers: 2, unknown: 2 }];
  expect(judge({ ...thrice, stages: twoLost }, "at-least-once").faults).toEqual([]);
});

test("a fault loses an answer if the request was carried out, and leaves it unknown otherwise", () => {
  const post = { method: "POST", path: "/messages", query: {}, headers: {}, trackingId: "", at: 0 };
  const told = [
    { kind: "answer", status: 429 },
    { kind: "answer", status: 500 },
    { kind: "cut", performed: true },
    { kind: "slow", ms: 1 },
  ] as const;
  expect(told.map(losesAnswer)).toEqual([false, false, true, false]);
  expect(told.map((fault) => leavesUnknown(fault, post))).toEqual([false, true, true, false]);
  expect(told.some((fault) => leavesUnknown(fault, { ...post, method: "PUT" }))).toBe(false);
});

test("the same seeds give the same numbers, and others give others", () => {
  const rolls = (...seeds: number[]): readonly number[] => {
    const dice = new Dice(...seeds);
    return Array.from({ length: 20 }, () => dice.roll());
  };
  expect(rolls(1, 2)).toEqual(rolls(1, 2));
  expect(new Set([rolls(1, 2), rolls(2, 1), rolls(1, 3), rolls(1)].flat()).size).toBe(80);
  expect(rolls(1).every((number) => number >= 0 && number < 1)).toBe(true);
});
