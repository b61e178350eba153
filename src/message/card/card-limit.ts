import { byteLength } from "../../text/cut.ts";

/**
 * The most bytes of JSON in a built-in card. Webex documents no number; with more than about 22 kB it answers 400 "The
 * request payload is too big", and the Markdown twin of up to 7.4 kB counts too.
 */
export const MAX_CARD_BYTES = 14_000;

/** The same for a card of the user's, whose twin is short more often than not. */
export const MAX_OWN_CARD_BYTES = 20_000;

/** How many bytes a card takes in a request. */
export function cardBytes(card: unknown): number {
  return byteLength(JSON.stringify(card));
}

/** The largest count of lines, up to `total`, with which a card fits; none where even one does not. */
export function fittingCount(total: number, draw: (count: number) => unknown): number {
  if (cardBytes(draw(total)) <= MAX_CARD_BYTES) return total;
  let [fits, tooMany] = [0, total];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (cardBytes(draw(middle)) <= MAX_CARD_BYTES) fits = middle;
    else tooMany = middle;
  }
  return fits;
}
