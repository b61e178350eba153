import { inputText } from "../../inputs/input-names.ts";
import type { Environment } from "../../model/environment.ts";
import { inputLines } from "../input-lines.ts";
import { type Row, warning } from "../row.ts";
import { givenTo, type OwnPlace, scalarOf } from "./own-place.ts";

/** Inputs that are numbers, whatever they look like. */
const NUMBERS = /^(?:log-lines|timeout|retries|max-duration)$/;

/** A line of `data` with a value that YAML 1.2 reads as a number. */
const LINE = /^ *([A-Za-z][\w-]*): +((?:[-+]?(?:\.\d+|\d+\.?\d*)(?:e[-+]?\d+)?)|0o[0-7]+|0x[\da-f]+) *$/gim;

/** Texts without quotes that YAML reads as numbers, and that so become other texts: `1.10` is 1.1. */
export function numberRows({ step, texts = {} }: OwnPlace, env: Environment): readonly Row[] {
  const written = givenTo(step);
  const data = inputText(env, "data") ?? "";
  const isOwn = !scalarOf(written["data"]).includes("${{");
  // In a text of several lines, nothing is a number.
  const lines = /[|>][+-]?\n/.test(data) ? [] : [...data.matchAll(LINE)];
  return [
    ...Object.entries(texts).flatMap(([input, text]) => {
      const value = written[input];
      return typeof value === "number" && !NUMBERS.test(input)
        ? rowsOf(input, input, scalarOf(text), value)
        : [];
    }),
    ...lines.flatMap(([, key = "", text = ""]) => {
      return rowsOf("data", key, text, Number(text)).map((row) =>
        isOwn ? row : { ...row, lines: undefined },
      );
    }),
  ];
}

function rowsOf(what: string, key: string, text: string, value: number): readonly Row[] {
  if (text === String(value)) return [];
  const found = `YAML reads \`${key}: ${text}\` as the number ${value}.`;
  return [warning(what, found, "If it is a text, write it in quotes.", inputLines(key, text))];
}
