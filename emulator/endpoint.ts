import type { CallerKind } from "./identity.ts";

/** How many items a page holds when the caller does not say, and the most it may ask for. */
export interface PageLimits {
  readonly usual: number;
  readonly most: number;
}

/** One call of the Webex API: what the client calls it, how it is reached, what success looks like. */
export interface Endpoint {
  readonly name: string;
  readonly verb: "DELETE" | "GET" | "PATCH" | "POST" | "PUT";
  readonly path: string;
  readonly status: 200 | 201 | 202 | 204;
  readonly page?: PageLimits;
  /** Set where only a form with a file is meant. */
  readonly takes?: "file";
  /** Whose tokens it takes; everybody's when left out. */
  readonly caller?: CallerKind;
}

/** The pages of most lists. */
export const PAGES: PageLimits = { usual: 100, most: 1000 };

/** The pages of meetings, invitees and recordings. */
export const SHORT_PAGES: PageLimits = { usual: 10, most: 100 };
