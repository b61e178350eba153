import type { Comparison } from "../../expressions/comparisons.ts";
import type { Flaw } from "../flaw.ts";
import { quoted } from "../flaw.ts";

/** Values in which GitHub allows no `*`. */
const PLAIN = /^github\.(?:ref|ref_name|head_ref|base_ref|event_name|repository|repository_owner|actor)$/;

/** A comparison with a pattern of the filters of `on:`, as the function that does the same; `undefined` for any other one. */
export function asPattern(
  { name, operator, literal, path, from, to }: Comparison,
  [value, text]: readonly [value: string, text: string],
): Pick<Flaw, "changes" | "advice"> | undefined {
  if (!PLAIN.test(name) || !text.includes("*")) return undefined;
  const [, start = "", inner = "", end = ""] = /^(\**)([^*]+)(\**)$/.exec(text) ?? [];
  const call = CALLS.find((one) => one.hasStart === (start !== "") && one.hasEnd === (end !== ""))?.call;
  const isEqual = ["==", "!="].includes(operator);
  const isFitting = isEqual || operator === "contains" || operator === call?.toLowerCase();
  if (inner === "" || call === undefined || !isFitting)
    return { changes: [], advice: "Use `startsWith()`, `endsWith()`, or `contains()`." };
  const by = `${operator === "!=" ? "!" : ""}${call}(${value}, ${quoted(inner)})`;
  if (isEqual) return { changes: [{ from, to, by }] };
  return {
    changes: [
      { from: path.from, to: path.to, by: value },
      { from: literal.from, to: literal.to, by: quoted(inner) },
    ],
  };
}

const CALLS = [
  { hasStart: false, hasEnd: true, call: "startsWith" },
  { hasStart: true, hasEnd: false, call: "endsWith" },
  { hasStart: true, hasEnd: true, call: "contains" },
] as const;
