/** A list as part of a sentence: `a`, `a and b`, `a, b and 3 more`. */
export function listText(items: readonly string[], maxItems = 10): string {
  return joined(items, maxItems, "and");
}

/** A list of alternatives: `a`, `a or b`, `a, b or 3 more`. */
export function anyOfText(items: readonly string[], maxItems = 10): string {
  return joined(items, maxItems, "or");
}

function joined(items: readonly string[], maxItems: number, conjunction: "and" | "or"): string {
  const shown = items.slice(0, maxItems);
  const rest = items.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} ${conjunction} ${rest} more`;
  const last = shown.at(-1);
  if (last === undefined) return "";
  return shown.length === 1 ? last : `${shown.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** Choices as an error shows them: `"a", "b" or "c"`. */
export function choicesText(choices: readonly string[]): string {
  const quoted = choices.map((choice) => JSON.stringify(choice));
  const last = quoted.at(-1) ?? "";
  return quoted.length <= 1 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`;
}
