/**
 * Text that may be the rest of a token that started in the previous state: a word of sufficient length with a digit in it,
 * which ordinary words do not have. A prefix such as `> ` may precede it.
 */
const REST = /^([^A-Za-z0-9]{0,40}?)(?=[A-Za-z%+./=_~-]{0,200}\d)[A-Za-z0-9%+./=_~-]{16,}/;

/**
 * The last state of a line that was redrawn, without colors. Text that may be the rest of a token is left out if it starts
 * the line. After a prefix, it is kept and the line gets an ellipsis, which lets code that knows the secret find its end.
 */
export function lastDrawn(state: string): string {
  const [rest = "", before = ""] = REST.exec(state) ?? [];
  if (rest === "") return state;
  return before.trim() === "" ? `…${state.slice(rest.length)}` : `…${state}`;
}
