import type { Moment } from "../../../model/moments.ts";
import type { Ending } from "../conditions.ts";

/** The ending at which a step can send a moment. Neither a start nor something that waits is one. */
export const ENDING_OF: Readonly<Partial<Record<Moment, Ending>>> = {
  success: "success",
  fixed: "success",
  rollback: "success",
  failure: "failure",
  "first-failure": "failure",
  "still-failing": "failure",
  cancelled: "cancelled",
};
