import type { Person } from "./entities.ts";
import type { Store } from "./store.ts";

/** A request that passed the door: who asks, and for what. */
export interface Call {
  readonly store: Store;
  readonly caller: Person;
  /** The id in the path, or "" where the path has none. */
  readonly id: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A list before it is cut into pages. */
export interface Listing {
  readonly items: readonly { readonly id: string }[];
  readonly notFoundIds?: readonly string[];
  /** Set where one filter lowers the most that a page may hold. */
  readonly mostPerPage?: number;
}

/** Performs one call on the state: gives the body of the answer, or nothing for 204, or throws an `ApiError`. */
export type Handler = (call: Call) => Listing | object | undefined;
