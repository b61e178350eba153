/**
 * What may be the rest of a token that began in the state before: a word as long, with a digit in it, as ordinary ones are not.
 * Something such as `> ` may stand before it.
 */
const REST = /^([^A-Za-z0-9]{0,40}?)(?=[A-Za-z%+./=_~-]{0,200}\d)[A-Za-z0-9%+./=_~-]{16,}/;

/**
 * The last state of a line that was drawn again, without colours. What may be the rest of a token is left out where it begins the
 * line. Behind something else it stays, and an ellipsis stands before it: by that, who knows the secret finds its end.
 */
export function lastDrawn(state: string): string {
  const [rest = "", before = ""] = REST.exec(state) ?? [];
  if (rest === "") return state;
  return before.trim() === "" ? `…${state.slice(rest.length)}` : `…${state}`;
}
