import { setTimeout as realSleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { Budget, type BudgetOptions } from "../../../src/webex/http/budget.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { rejection } from "../../support/rejection.ts";

const TOKEN = "token";
const soFar = { request: "POST /messages", attempts: 0, mayHaveArrived: false };

function createBudget(options: Partial<BudgetOptions> = {}): { budget: Budget; clock: FakeClock } {
  const clock = new FakeClock();
  const clean = (text: string): string => text;
  return { budget: new Budget({ sleep: clock.sleep, now: clock.now, clean, ...options }), clock };
}

test("waits for nobody while nothing is paused", async () => {
  const { budget, clock } = createBudget();
  await budget.untilUnpaused(TOKEN, soFar);
  expect(clock.waits).toEqual([]);
});

test("waits until the longest pause is over", async () => {
  const { budget, clock } = createBudget();
  budget.pause(TOKEN, 5000);
  budget.pause(TOKEN, 2000);
  await budget.untilUnpaused(TOKEN, soFar);
  await budget.untilUnpaused(TOKEN, soFar);
  expect(clock.waits).toEqual([5000]);
});

test("a pause applies only to its own limit, and says who set it", async () => {
  const { budget, clock } = createBudget({ maxDurationMs: 60_000 });
  const webhook = "https://example.com/hook";
  budget.pause(webhook, 300_000);
  await budget.untilUnpaused(TOKEN, soFar);
  expect(clock.waits).toEqual([]);
  expect(await rejection(budget.untilUnpaused(webhook, soFar))).toMatchObject({
    message: expect.stringContaining("was not sent: its server limits the rate."),
  });
});

test("keeps waiting when a pause is extended in the meantime", async () => {
  const clock = new FakeClock();
  const { budget } = createBudget({
    now: clock.now,
    sleep: async (delayMs, signal) => {
      await clock.sleep(delayMs, signal);
      if (clock.waits.length === 1) budget.pause(TOKEN, 700);
    },
  });
  budget.pause(TOKEN, 1000);
  await budget.untilUnpaused(TOKEN, soFar);
  expect(clock.waits).toEqual([1000, 700]);
});

test("does not begin a wait that would pass the budget, and says how long it would be", async () => {
  const { budget, clock } = createBudget({ maxDurationMs: 60_000 });
  budget.pause(TOKEN, 300_000);
  expect(await rejection(budget.untilUnpaused(TOKEN, soFar))).toMatchObject({
    kind: "rate limited",
    attempts: 0,
    message:
      "POST /messages was not sent: Webex limits the rate. The next attempt is due in 300 s, and 60 s are left for the delivery.",
  });
  expect(clock.waits).toEqual([]);
});

test("says that a request that was sent before may have arrived", async () => {
  const { budget } = createBudget({ maxDurationMs: 1000 });
  budget.pause(TOKEN, 2000);
  const error = await rejection(budget.untilUnpaused(TOKEN, { ...soFar, attempts: 2, mayHaveArrived: true }));
  expect(error).toMatchObject({ attempts: 2, mayHaveArrived: true });
  expect(error.message).toContain("was not sent again: Webex limits the rate after 2 attempts.");
});

test("counts its time from the first look at it, waits included", async () => {
  const { budget, clock } = createBudget({ maxDurationMs: 10_000 });
  await clock.sleep(60_000, new AbortController().signal);
  expect(budget.refusalOf(9_999)).toBeUndefined();
  await budget.wait(4000, { ...soFar, kind: "server", what: "failed" });
  expect(budget.refusalOf(5_999)).toBeUndefined();
  expect(budget.refusalOf(6_401)).toBe("The next attempt is due in 7 s, and 6 s are left for the delivery.");
  expect(budget.refusalOf(6_000)).toBe("The next attempt is due in 6 s, and 6 s are left for the delivery.");
  await clock.sleep(60_000, new AbortController().signal);
  expect(budget.refusalOf(1)).toBe("The next attempt is due in 1 s, and 0 s are left for the delivery.");
});

test("says tenths where whole seconds would say that the time suffices", async () => {
  const { budget, clock } = createBudget({ maxDurationMs: 1200 });
  budget.refusalOf(0);
  await clock.sleep(1000, new AbortController().signal);
  expect(budget.refusalOf(701)).toBe(
    "The next attempt is due in 0.8 s, and 0.2 s are left for the delivery.",
  );
});

test("says what a stopped wait was waiting for", async () => {
  const caller = new AbortController();
  const { budget } = createBudget({ signal: caller.signal });
  caller.abort(new Error("the job was cancelled"));
  const facts = { ...soFar, kind: "server", what: "failed with 503", mayHaveArrived: true } as const;
  expect(await rejection(budget.wait(1000, facts))).toMatchObject({
    kind: "stopped",
    mayHaveArrived: true,
    message: "POST /messages failed with 503. The step was stopped while it waited to send it.",
  });
});

test.each([
  ["before", true],
  ["after", false],
])("sends nothing when the caller stops %s it is made", async (_, isBefore) => {
  const caller = new AbortController();
  const stop = (): void => caller.abort(new Error("the job was cancelled"));
  if (isBefore) stop();
  const { budget } = createBudget({ signal: caller.signal });
  stop();
  expect(budget.signal.aborted).toBe(true);
  expect(await rejection(budget.untilUnpaused(TOKEN, soFar))).toMatchObject({
    kind: "stopped",
    attempts: 0,
    message: "POST /messages was not sent: the job was cancelled.",
  });
});

test("stops everything when its time is used up", async () => {
  const { budget } = createBudget({ maxDurationMs: 20 });
  expect(budget.signal.aborted).toBe(false);
  await realSleep(40);
  expect(budget.signal.aborted).toBe(true);
  expect((await rejection(budget.untilUnpaused(TOKEN, soFar))).message).toBe(
    "POST /messages was not sent: the 0.02 s for the delivery are over.",
  );
});

test("takes a time that is longer than a timer of Node's can be", async () => {
  const { budget } = createBudget({ maxDurationMs: 2 ** 31 });
  expect(budget.signal.aborted).toBe(false);
  await realSleep(20);
  expect(budget.signal.aborted).toBe(false);
});

test.each([-3_600_000, 3_600_000])("a clock change of %i ms does not change a wait", async (byMs) => {
  let [runningMs, isSet] = [0, false];
  vi.spyOn(performance, "now").mockImplementation(() => runningMs);
  vi.spyOn(Date, "now").mockImplementation(() => 1_800_000_000_000 + runningMs + (isSet ? byMs : 0));
  const waits: number[] = [];
  const sleep = async (delayMs: number): Promise<void> => {
    waits.push(delayMs);
    runningMs += delayMs;
    isSet = true;
  };
  const budget = new Budget({ sleep, clean: (text) => text, maxDurationMs: 60_000 });
  budget.pause(TOKEN, 20_000);
  await budget.untilUnpaused(TOKEN, soFar).catch(() => {});
  const refusals = [39_000, 41_000].map((delayMs) => budget.refusalOf(delayMs));
  vi.restoreAllMocks();
  expect(waits).toEqual([20_000]);
  expect(refusals).toEqual([
    undefined,
    "The next attempt is due in 41 s, and 40 s are left for the delivery.",
  ]);
});
