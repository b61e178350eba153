import ICAL from "ical.js";
import { inZone, toUtc } from "./zoned-time.ts";

/** A rule of RFC 2445 as values by name. */
type Rule = ReadonlyMap<string, string>;

/** When a series begins, and in which time zone. */
interface Beginning {
  /** ISO 8601, UTC. */
  readonly start: string;
  readonly timezone: string;
}

const DAY = "(?:SU|MO|TU|WE|TH|FR|SA)";
const DATES = /^-?(?:[1-9]|[12]\d|3[01])(?:,-?(?:[1-9]|[12]\d|3[01]))*$/;
const OF_ANY: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d?$/,
  COUNT: /^[1-9]\d{0,3}$/,
  UNTIL: /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3])(?:[0-5]\d){2}Z?)?$/,
  WKST: new RegExp(`^${DAY}$`),
};
const OF_DAYS = { ...OF_ANY, BYDAY: new RegExp(`^${DAY}(?:,${DAY})*$`) };
const OF_MONTHS = {
  ...OF_ANY,
  BYDAY: new RegExp(`^(?:[+-]?[1-5])?${DAY}(?:,(?:[+-]?[1-5])?${DAY})*$`),
  BYMONTHDAY: DATES,
  BYSETPOS: /^[+-]?[1-5]$/,
};
const PARTS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  DAILY: OF_DAYS,
  WEEKLY: OF_DAYS,
  MONTHLY: OF_MONTHS,
  YEARLY: { ...OF_MONTHS, BYMONTH: /^(?:[1-9]|1[0-2])$/ },
};

/**
 * How many years a series can last. With an end, it is five. No meeting starts ten years from now, so a series without
 * an end is followed for that long. Source: https://developer.webex.com/docs/api/v1/meetings/create-a-meeting
 */
const [YEARS_TO_END, YEARS_WITHOUT_END] = [5, 10];

/** Whether a value is a rule that Webex accepts for a recurring meeting. */
export function isRecurrence(value: unknown): value is string {
  return typeof value === "string" && readRule(value) !== undefined;
}

/**
 * The start times of the meetings in a series, ISO 8601 in UTC, in order. All are at the same local time of the zone.
 */
export function* startsOf({ start, timezone }: Beginning, recurrence: string): Generator<string> {
  const rule = readRule(recurrence);
  const beginning = inZone(start, timezone).slice(0, LOCAL.length);
  const dates = rule && datesOf(rule, beginning);
  if (!dates) return;
  const years = rule.has("COUNT") || rule.has("UNTIL") ? YEARS_TO_END : YEARS_WITHOUT_END;
  const limit = `${Number(beginning.slice(0, 4)) + years}${beginning.slice(4)}`;
  let left = Number(rule.get("COUNT") ?? Infinity);
  for (let next = dates.next(); next && left > 0; next = dates.next()) {
    const local = next.toString();
    if (local >= limit) return;
    if (!isMeant(rule, local, beginning)) continue;
    const utc = toUtc(local, timezone);
    if (isOver(rule, local, utc)) return;
    left -= 1;
    yield utc;
  }
}

const LOCAL = "2026-03-01T13:00:00";

function readRule(text: string): Rule | undefined {
  const pairs = text.split(";").map((part) => part.split("="));
  const rule = new Map(pairs.map(([name = "", value = ""]) => [name, value]));
  const has = (...names: string[]) => names.every((name) => rule.has(name));
  const parts = PARTS[rule.get("FREQ") ?? ""];
  if (!parts || rule.size < pairs.length || pairs.some((pair) => pair.length !== 2)) return undefined;
  if ([...rule].some(([name, value]) => !parts[name]?.test(value))) return undefined;
  const isAmbiguous = has("COUNT", "UNTIL") || has("BYDAY", "BYMONTHDAY");
  // A rule for every so many days, but only on some weekdays, may never match. ical.js would search forever.
  const mayBeNever = rule.get("FREQ") === "DAILY" && has("BYDAY") && Number(rule.get("INTERVAL") ?? 1) > 1;
  const lacksMonth = rule.get("FREQ") === "YEARLY" && !has("BYMONTH") && (has("BYDAY") || has("BYMONTHDAY"));
  const lacksDay = has("BYSETPOS") && !new RegExp(`^${DAY}`).test(rule.get("BYDAY") ?? "");
  return isAmbiguous || mayBeNever || lacksMonth || lacksDay ? undefined : rule;
}

/** The dates of a rule, or nothing if there are none. */
function datesOf(rule: Rule, beginning: string) {
  const start = ICAL.Time.fromDateTimeString(beginning);
  try {
    return ICAL.Recur.fromString(written(rule, beginning)).iterator(start);
  } catch {
    return undefined;
  }
}

/** The rule in a form that ical.js reads correctly. The caller has to check where it ends. */
function written(rule: Rule, beginning: string): string {
  const kept = ["FREQ", "INTERVAL", "WKST"].filter((name) => rule.has(name));
  return [...kept.map((name) => `${name}=${rule.get(name)}`), ...daysOf(rule, beginning)].join(";");
}

/**
 * If a rule names several days of a month, the first is used:
 * https://developer.webex.com/docs/api/v1/meetings/create-a-meeting.
 */
function daysOf(rule: Rule, beginning: string): string[] {
  const days = rule.get("BYDAY");
  const frequency = rule.get("FREQ");
  if (frequency === "DAILY" || frequency === "WEEKLY") return days ? [`BYDAY=${days}`] : [];
  const month = frequency === "YEARLY" ? [`BYMONTH=${monthOf(rule, beginning)}`] : [];
  const [day] = days?.split(",") ?? [];
  if (day) return [...month, `BYDAY=${rule.get("BYSETPOS") ?? ""}${day}`];
  return [...month, `BYMONTHDAY=${dateOf(rule, beginning)}`];
}

/** In years without a 29 February, ical.js uses the first of March instead. */
function isMeant(rule: Rule, local: string, beginning: string): boolean {
  return rule.get("FREQ") !== "YEARLY" || Number(local.slice(5, 7)) === monthOf(rule, beginning);
}

function monthOf(rule: Rule, beginning: string): number {
  return Number(rule.get("BYMONTH") ?? beginning.slice(5, 7));
}

function dateOf(rule: Rule, beginning: string): number {
  return Number(rule.get("BYMONTHDAY")?.split(",")[0] ?? beginning.slice(8, 10));
}

/** The end can be a time in UTC, a time in the zone, or a day, which is included in the series. */
function isOver(rule: Rule, local: string, utc: string): boolean {
  const until = rule.get("UNTIL");
  if (until === undefined) return false;
  const time = (until.endsWith("Z") ? utc : local).replace(/\.\d+/, "").replace(/[-:]/g, "");
  return time.slice(0, until.length) > until;
}
