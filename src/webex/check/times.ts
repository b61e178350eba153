/** What to write where Webex needs a time. */
export const A_TIME = "a date and time in ISO 8601, such as 2026-01-31T09:00:00Z";

/** A calendar date, a day of a year, or a week, with or without hyphens. The month, the day, or both may be missing. */
const DATE = String.raw`\d{4}(?:-?(?:W(?<week>\d\d)(?:-?[1-7])?|(?<yearDay>\d{3})|(?<month>\d\d)-?(?<day>\d\d))|-(?<soleMonth>\d\d))?`;
/** Webex's own examples also have a space before the time. */
const TIME = String.raw`(?:[Tt ](?<hour>\d\d)(?::?(?<minute>\d\d)(?::?(?<second>\d\d))?)?(?:[.,]\d+)?(?:[Zz]|[+-](?<hours>\d\d)(?::?(?<minutes>\d\d))?)?)?`;
const ISO_8601 = new RegExp(`^${DATE}${TIME}$`);

/** The least and the most that each part can be. A leap second is the 60th. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  week: [1, 53],
  yearDay: [1, 366],
  month: [1, 12],
  soleMonth: [1, 12],
  day: [1, 31],
  hour: [0, 24],
  minute: [0, 59],
  second: [0, 60],
  hours: [0, 23],
  minutes: [0, 59],
};

/** What to write instead of a text that is not a time in ISO 8601. Webex may accept any form of that. */
export function timeInPlaceOf(given: unknown): string | undefined {
  if (given === null) return undefined;
  const parts = typeof given === "string" ? ISO_8601.exec(given)?.groups : undefined;
  if (parts === undefined) return A_TIME;
  const isPossible = Object.entries(RANGES).every(([name, [least, most]]) => {
    const part = parts[name];
    return part === undefined || (Number(part) >= least && Number(part) <= most);
  });
  return isPossible && isDayOfMonth(String(given), parts) ? undefined : A_TIME;
}

function isDayOfMonth(given: string, { month, day }: Readonly<Record<string, string>>): boolean {
  if (month === undefined || day === undefined) return true;
  const date = new Date(Date.UTC(Number(given.slice(0, 4)), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day);
}
