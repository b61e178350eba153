import type { Place } from "../../build/place-url.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import type { Amounts } from "./amounts.ts";

/** How texts and addresses get into the model, and how many of them. */
export interface Cleaning {
  readonly clean: (text: string | undefined) => string;
  /** The same for the first line of a text. */
  readonly firstLineOf: (text: string | undefined) => string;
  readonly address: (url: string | undefined) => string;
  /** Address of a place in the commit's files; "" where it is not known. */
  readonly addressOf: (place: Place) => string;
  readonly hide: Hide;
  readonly amounts: Amounts;
}
