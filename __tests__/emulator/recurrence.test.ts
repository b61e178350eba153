import fc from "fast-check";
import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { isRecurrence, startsOf } from "../../emulator/meetings/recurrence.ts";
import { askAsAlice } from "./ask.ts";

// A Tuesday.
const TIMES = { start: "2026-05-05T10:00:00Z", end: "2026-05-05T11:00:00Z" };

function firstDays(recurrence: string, start = TIMES.start): string[] {
  return [...startsOf({ start, timezone: "UTC" }, recurrence).take(3)].map((time) => time.slice(0, 10));
}

test.each([
  ["FREQ=DAILY;INTERVAL=3", ["2026-05-05", "2026-05-08", "2026-05-11"]],
  ["FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=5", ["2026-05-05", "2026-05-06", "2026-05-07"]],
  ["FREQ=DAILY;UNTIL=20260506", ["2026-05-05", "2026-05-06"]],
  ["FREQ=DAILY;UNTIL=20260506T100000Z", ["2026-05-05", "2026-05-06"]],
  ["FREQ=DAILY;UNTIL=20260506T095959", ["2026-05-05"]],
  ["FREQ=WEEKLY", ["2026-05-05", "2026-05-12", "2026-05-19"]],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU", ["2026-05-05", "2026-05-18", "2026-05-19"]],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU", ["2026-05-05", "2026-05-17", "2026-05-19"]],
  ["FREQ=MONTHLY", ["2026-05-05", "2026-06-05", "2026-07-05"]],
  ["FREQ=MONTHLY;BYMONTHDAY=10,11,12", ["2026-05-10", "2026-06-10", "2026-07-10"]],
  ["FREQ=MONTHLY;BYMONTHDAY=31", ["2026-05-31", "2026-07-31", "2026-08-31"]],
  ["FREQ=MONTHLY;BYMONTHDAY=-1", ["2026-05-31", "2026-06-30", "2026-07-31"]],
  ["FREQ=MONTHLY;BYDAY=2TU", ["2026-05-12", "2026-06-09", "2026-07-14"]],
  ["FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2", ["2026-05-12", "2026-06-09", "2026-07-14"]],
  ["FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1", ["2026-05-29", "2026-06-26", "2026-07-31"]],
  ["FREQ=YEARLY;COUNT=2", ["2026-05-05", "2027-05-05"]],
  ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", ["2028-02-29", "2032-02-29", "2036-02-29"]],
  ["FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", ["2026-11-26", "2027-11-25", "2028-11-23"]],
  ["FREQ=YEARLY;UNTIL=21241001T000000Z", ["2026-05-05", "2027-05-05", "2028-05-05"]],
])("finds the days of %s", (recurrence, days) => {
  expect(firstDays(recurrence)).toEqual(days);
});

test("leaves out the years without a 29 February", () => {
  expect(firstDays("FREQ=YEARLY", "2028-02-29T10:00:00Z")).toEqual([
    "2028-02-29",
    "2032-02-29",
    "2036-02-29",
  ]);
});

test.each([
  ["FREQ=DAILY;UNTIL=21241001T000000Z", 1826],
  ["FREQ=WEEKLY;COUNT=9999", 261],
  ["FREQ=MONTHLY;COUNT=9999", 60],
  ["FREQ=YEARLY;COUNT=9999", 5],
  ["FREQ=WEEKLY", 522],
])("ends %s as Webex does, after five years, or the local one after ten", (recurrence, count) => {
  expect([...startsOf({ ...TIMES, timezone: "UTC" }, recurrence)]).toHaveLength(count);
});

const REFUSED = [
  "",
  "daily",
  "COUNT=10",
  "FREQ=",
  "FREQ=HOURLY",
  "FREQ=SOMETIMES",
  "FREQ=DAILY;",
  "FREQ=DAILY;FREQ=WEEKLY",
  "FREQ=DAILY;COUNT=0",
  "FREQ=DAILY;COUNT=2x",
  "FREQ=DAILY;COUNT=2;UNTIL=20260506",
  "FREQ=DAILY;INTERVAL=0",
  "FREQ=DAILY;INTERVAL=99999999999",
  "FREQ=DAILY;UNTIL=soon",
  "FREQ=DAILY;UNTIL=20261399",
  "FREQ=DAILY;EVERY=2",
  "FREQ=DAILY;BYDAY",
  "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
  "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
  "FREQ=WEEKLY;BYDAY=XX",
  "FREQ=WEEKLY;BYDAY=2MO",
  "FREQ=MONTHLY;BYDAY=6MO",
  "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
  "FREQ=MONTHLY;BYSETPOS=2",
  "FREQ=MONTHLY;BYMONTHDAY=32",
  "FREQ=YEARLY;BYMONTH=13",
  "FREQ=YEARLY;BYDAY=20MO",
];

test("refuses an invalid rule, or one that Webex does not know, as meetings do", async () => {
  await using emulator = await startEmulator();
  const seen = new Set<string>();
  for (const recurrence of REFUSED) {
    const { status, body } = await askAsAlice(emulator, "POST /meetings", {
      title: "Demo",
      ...TIMES,
      recurrence,
    });
    seen.add(
      `${status} ${body.message} ${body.errors?.[0]?.description} ${status === 400 ? "" : recurrence}`,
    );
  }

  expect([...seen]).toEqual([
    "400 The input parameters contain invalid items. The value of recurrence is invalid. ",
  ]);
});

test("refuses a rule that never comes true, and begins a series with the first time that does", async () => {
  await using emulator = await startEmulator();
  const create = (recurrence: string) =>
    askAsAlice(emulator, "POST /meetings", { title: "Demo", ...TIMES, recurrence });

  expect((await create("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")).body.errors).toEqual([
    { description: "The value of recurrence names no time at which a meeting could be." },
  ]);
  expect((await create("FREQ=WEEKLY;BYDAY=MO;COUNT=3")).body).toMatchObject({
    start: "2026-05-11T10:00:00Z",
    end: "2026-05-11T11:00:00Z",
    recurrence: "FREQ=WEEKLY;BYDAY=MO;COUNT=3",
  });
});

const day = fc.constantFrom("SU", "MO", "TU", "WE", "TH", "FR", "SA");
const nth = fc
  .tuple(fc.constantFrom("", "1", "2", "3", "4", "5", "-1", "-5"), day)
  .map((parts) => parts.join(""));
const date = fc.integer({ min: 1, max: 31 }).chain((value) => fc.constantFrom(value, -value));
const inMonth = fc.oneof(
  nth.map((value) => `;BYDAY=${value}`),
  date.map((value) => `;BYMONTHDAY=${value}`),
  fc.tuple(day, fc.integer({ min: -5, max: 5 })).map(([value, at]) => `;BYDAY=${value};BYSETPOS=${at || 1}`),
);
const month = fc.integer({ min: 1, max: 12 }).map((value) => `;BYMONTH=${value}`);
const rule = fc
  .tuple(
    fc.oneof(
      fc.constant("FREQ=DAILY"),
      fc.tuple(fc.constant("FREQ=WEEKLY;BYDAY="), day, fc.constant(",MO")),
      fc.tuple(fc.constant("FREQ=MONTHLY"), inMonth),
      fc.tuple(fc.constant("FREQ=YEARLY"), month, fc.oneof(fc.constant(""), inMonth)),
    ),
    fc.integer({ min: 1, max: 99 }),
  )
  .map(([parts, interval]) => `${[parts].flat().join("")};INTERVAL=${interval}`);
const start = fc.date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true });

test("comes to an end with every rule that it takes, one day after the other, from the start on", () => {
  fc.assert(
    fc.property(rule, start, (recurrence, begin) => {
      const from = `${begin.toISOString().slice(0, 10)}T10:00:00.000Z`;
      expect(isRecurrence(recurrence)).toBe(true);
      const starts = [...startsOf({ start: from, timezone: "UTC" }, recurrence)];
      expect(starts).toEqual([...new Set(starts)].toSorted());
      expect(starts.every((one) => one >= from && one.endsWith("T10:00:00.000Z"))).toBe(true);
      // Each is a day that the rule names.
      for (const one of starts) expectNamed(new Date(one), recurrence);
    }),
    { numRuns: 60 },
  );
});

const DAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

function expectNamed(at: Date, recurrence: string): void {
  const numberIn = (name: string) => Number(new RegExp(`${name}=(-?\\d+)`).exec(recurrence)?.[1] ?? 0);
  const days = /BYDAY=([^;]+)/.exec(recurrence)?.[1];
  const nth = numberIn("BYSETPOS") || numberIn("BYDAY");
  const [date, length] = [
    at.getUTCDate(),
    new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate(),
  ];
  if (days) expect(days).toContain(DAYS[at.getUTCDay()]);
  if (nth) expect([Math.ceil(date / 7), -Math.ceil((length - date + 1) / 7)]).toContain(nth);
  if (numberIn("BYMONTHDAY")) expect([date, date - length - 1]).toContain(numberIn("BYMONTHDAY"));
  if (numberIn("BYMONTH")) expect(at.getUTCMonth() + 1).toBe(numberIn("BYMONTH"));
}
