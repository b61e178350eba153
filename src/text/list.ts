/** A list as part of a sentence: `a`, `a and b`, `a, b, and 3 more`. */
export function listText(items: readonly string[], maxItems = 10): string {
  return joined(items, maxItems, "and");
}

/** A list of alternatives: `a`, `a or b`, `a, b, or 3 more`. */
export function anyOfText(items: readonly string[], maxItems = 10): string {
  return joined(items, maxItems, "or");
}

/** Choices as an error shows them: `"a", "b", or "c"`. */
export function choicesText(choices: readonly string[]): string {
  return joined(
    choices.map((choice) => JSON.stringify(choice)),
    choices.length,
    "or",
  );
}

function joined(items: readonly string[], maxItems: number, conjunction: "and" | "or"): string {
  const shown = items.slice(0, maxItems);
  const rest = items.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  if (parts.length < 3) return parts.join(` ${conjunction} `);
  return `${parts.slice(0, -1).join(", ")}, ${conjunction} ${parts.at(-1)}`;
}
