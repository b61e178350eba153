import { describe, expect, test } from "vitest";
import {
  DEFAULT_RETRY_POLICY,
  type FailedAttempt,
  parseDateMs,
  parseRetryAfterMs,
  retryDelayMs,
} from "../../../src/webex/http/retry.ts";

const first: FailedAttempt = { count: 1, neverSent: false, mayRepeat: true };

function delayOf(attempt: Partial<FailedAttempt>, dice = 1): number | undefined {
  return retryDelayMs({ ...first, ...attempt }, DEFAULT_RETRY_POLICY, dice);
}

describe("which attempt is repeated", () => {
  test.each([423, 429])("%i is, whether or not the request may arrive twice", (status) => {
    expect([delayOf({ status, mayRepeat: true }), delayOf({ status, mayRepeat: false })]).toEqual([
      1000, 1000,
    ]);
  });

  test.each([500, 502, 503, 504, undefined])("%s is only if the request may arrive twice", (status) => {
    expect([delayOf({ status, mayRepeat: true }), delayOf({ status, mayRepeat: false })]).toEqual([
      1000,
      undefined,
    ]);
  });

  test.each([200, 204, 301, 302, 400, 401, 403, 404, 405, 409, 410, 415, 428, 501, 505])(
    "%i never is, whatever Retry-After says",
    (status) => {
      expect([delayOf({ status }), delayOf({ status, retryAfterMs: 5000 })]).toEqual([undefined, undefined]);
    },
  );

  test("a request that never left is, whether or not it may arrive twice", () => {
    expect(delayOf({ neverSent: true, mayRepeat: false })).toBe(1000);
  });
});

describe("how long the wait is", () => {
  test.each([
    [1, 1000],
    [2, 2000],
    [3, 4000],
    [4, 8000],
    [5, undefined],
  ])("doubles after each attempt, and does not follow the last: %i", (count, expected) => {
    expect(delayOf({ count, status: 503 })).toBe(expected);
  });

  test("ends at 30 seconds of our own choosing", () => {
    const policy = { ...DEFAULT_RETRY_POLICY, retries: 20 };
    expect(retryDelayMs({ ...first, count: 6, status: 503 }, policy, 1)).toBe(30_000);
    expect(retryDelayMs({ ...first, count: 20, status: 503 }, policy, 1)).toBe(30_000);
  });

  test.each([
    [0, 500],
    [0.5, 750],
    [1, 1000],
  ])("spreads over half of itself: dice %f", (dice, expected) => {
    expect(delayOf({ status: 500 }, dice)).toBe(expected);
  });

  test("is what Webex asks for, also beyond our own longest one", () => {
    expect(delayOf({ status: 429, retryAfterMs: 45_000 })).toBe(45_000);
    expect(delayOf({ status: 503, count: 4, retryAfterMs: 100 }, 0)).toBe(100);
  });

  test("does not follow the last attempt, whatever Webex asks for", () => {
    expect(delayOf({ status: 429, count: 5, retryAfterMs: 1000 })).toBeUndefined();
  });

  test("does not exist without further attempts", () => {
    expect(
      retryDelayMs({ ...first, status: 429 }, { ...DEFAULT_RETRY_POLICY, retries: 0 }, 1),
    ).toBeUndefined();
  });
});

test.each([
  ["seconds", "7", 7000],
  ["seconds with blanks around them", " 7 ", 7000],
  ["parts of a second", "0.5", 500],
  ["less than a millisecond", "0.0001", 1],
  ["days", "999999999", 999_999_999_000],
  ["a date", "Mon, 05 Jan 2026 12:00:30 GMT", 30_000],
  ["a date in the past", "Mon, 05 Jan 2026 11:59:30 GMT", undefined],
  ["a date that is none", "Mon, 99 Foo 2026 12:00:30 GMT", undefined],
  ["a date behind a word", "after Mon, 05 Jan 2026 12:00:30 GMT", undefined],
  ["seconds with their unit", "7 s", undefined],
  ["a fraction without its whole", ".5", undefined],
  ["nothing", "", undefined],
  ["zero", "0", undefined],
  ["zero with decimals", "0.00", undefined],
  ["a negative number", "-5", undefined],
  ["a formula, as Webex has sent it", "rand(30),add(30)", undefined],
  ["a power", "1e3", undefined],
  ["a hexadecimal number", "0x10", undefined],
  ["more than a number can hold", "9".repeat(400), undefined],
  ["a word", "Infinity", undefined],
])("reads a Retry-After of %s: %s", (_, header, expected) => {
  expect(parseRetryAfterMs(header, Date.UTC(2026, 0, 5, 12))).toBe(expected);
});

test("reads no wait without Retry-After", () => {
  expect(parseRetryAfterMs(null, 0)).toBeUndefined();
});

test.each([
  ["a date", "Mon, 05 Jan 2026 12:00:00 GMT", Date.UTC(2026, 0, 5, 12)],
  ["a date that is none", "Mon, 99 Foo 2026 12:00:30 GMT", undefined],
  ["a date behind a word", "about Mon, 05 Jan 2026 12:00:00 GMT", undefined],
  ["a number", "7", undefined],
  ["nothing", "", undefined],
  ["no header", null, undefined],
])("reads a Date of %s: %s", (_, header, expected) => {
  expect(parseDateMs(header)).toBe(expected);
});
