import type { Environment } from "../../model/environment.ts";
import type { InputName } from "../input-names.ts";
import type { InputSlip } from "./slip.ts";

/** Inputs with several lines, and those whose lines may contain several entries separated by commas. */
const LINES = [
  "to",
  "webhook-url",
  "files",
  "test-results",
  "test-baseline",
  "lint-results",
  "log-files",
] as const;
const ENTRIES = [
  "to",
  "webhook-url",
  "mention",
  "mention-on",
  "notify-on",
  "email-domains",
  "allowed-domains",
  "allowed-organizations",
] as const;

/** Blank lines and empty list entries. A line break at the end of a text does not start a line. */
export function blankSlips(env: Environment): readonly InputSlip[] {
  return [...new Set<InputName>([...LINES, ...ENTRIES])].flatMap((input): readonly InputSlip[] => {
    const given = env[`INPUT_${input.toUpperCase()}`] ?? "";
    if (given.trim() === "") return [];
    const lines = given.replace(/\r?\n$/, "").split(/\r?\n/);
    const blank = lines.findIndex((line) => line.trim() === "");
    if (blank !== -1) {
      const found = `Line ${blank + 1} of the input "${input}" is blank: an expression there may be empty.`;
      return [{ input, found, advice: "Check the name in it, or remove the blank line." }];
    }
    const isList = ENTRIES.some((one) => one === input);
    if (!isList || !lines.some((line, at) => hasBlankEntry(line, at === lines.length - 1))) return [];
    const found = `An entry of the input "${input}" is blank: an expression there may be empty.`;
    return [{ input, found, advice: "Check the name in it, or remove the comma." }];
  });
}

/** A comma at the end of a line is common. YAML removes a blank after it, but not before an expression. */
function hasBlankEntry(line: string, isLast: boolean): boolean {
  return /^\s*,|,\s*,/.test(line) || (isLast && /,\s+$/.test(line));
}
