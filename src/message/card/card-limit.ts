import { byteLength } from "../../text/cut.ts";

/**
 * Maximum number of bytes of JSON in a built-in card. Webex documents no limit. With more than about 22 kB it responds 400
 * "The request payload is too big", and the Markdown version of up to 7.4 kB counts too.
 */
export const MAX_CARD_BYTES = 14_000;

/** The same for a user's card, whose Markdown version is usually short. */
export const MAX_OWN_CARD_BYTES = 20_000;

/** Number of bytes of a card in a request. */
export function cardBytes(card: unknown): number {
  return byteLength(JSON.stringify(card));
}

/** The largest number of lines, up to `total`, that fit into a card; 0 if not even one does. */
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
