import type { CallerKind } from "./identity.ts";

/** How many items a page has if the caller does not say, and the most that may be requested. */
export interface PageLimits {
  readonly usual: number;
  readonly most: number;
}

/** One call of the Webex API: its name in the client, how to reach it, and what success looks like. */
export interface Endpoint {
  readonly name: string;
  readonly verb: "DELETE" | "GET" | "PATCH" | "POST" | "PUT";
  readonly path: string;
  readonly status: 200 | 201 | 202 | 204;
  readonly page?: PageLimits;
  /** Set if only a form with a file matches. */
  readonly takes?: "file";
  /** Whose tokens it accepts. Everybody's if left out. */
  readonly caller?: CallerKind;
}

/** The page sizes of most lists. */
export const PAGES: PageLimits = { usual: 100, most: 1000 };

/** The page sizes of meetings, invitees, and recordings. */
export const SHORT_PAGES: PageLimits = { usual: 10, most: 100 };
