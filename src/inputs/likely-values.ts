/** A yes or no in the words of other tools; `undefined` for any other word. */
export function likelyBoolean(value: string): "true" | "false" | undefined {
  if (/^(?:y|yes|on|1|ture|treu|tru|t)$/i.test(value)) return "true";
  return /^(?:n|no|off|0|fasle|flase|fals|f)$/i.test(value) ? "false" : undefined;
}

/** Names of units, with their size in the input's own unit. */
const UNITS: Readonly<Record<string, readonly [RegExp, number][]>> = {
  seconds: [
    [/^(?:ms|milliseconds?)$/i, 0.001],
    [/^(?:s|secs?|seconds?)$/i, 1],
    [/^(?:m|mins?|minutes?)$/i, 60],
    [/^(?:h|hours?)$/i, 3600],
  ],
  lines: [[/^lines?$/i, 1]],
  attempts: [[/^(?:attempts?|times|x)$/i, 1]],
};

/** The nearest allowed number for a number with or without a unit; `undefined` for anything else. */
export function likelyNumber(
  value: string,
  { min, max, unit, isWhole = false }: NumberLimits,
): string | undefined {
  const [, digits, word = ""] = /^(\d{1,9}(?:\.\d{1,9})?)\s*([a-z]*)$/i.exec(value) ?? [];
  const times = word === "" ? 1 : UNITS[unit]?.find(([form]) => form.test(word))?.[1];
  if (digits === undefined || times === undefined) return undefined;
  const number = Number(digits) * times;
  // It is unknown which of its neighbors was meant.
  if (isWhole && !Number.isInteger(number)) return undefined;
  // Other tools use milliseconds.
  const isMilliseconds = unit === "seconds" && word === "" && number > max && number % 1000 === 0;
  return String(Math.min(max, Math.max(min, isMilliseconds ? number / 1000 : number)));
}

/** The allowed range of a number. */
export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly isWhole?: boolean;
}
