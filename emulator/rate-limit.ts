import type { MiddlewareHandler } from "hono";
import type { Env } from "./env.ts";
import { ApiError } from "./errors.ts";

/** How many requests one identity may make, and in how many seconds. */
export interface RateLimit {
  readonly requests: number;
  readonly perSeconds: number;
}

/** Answers 429 to an identity that sends requests too often, with the seconds until its window ends. */
export function limitRate(limit: RateLimit, now: () => Date): MiddlewareHandler<Env> {
  const windows = new Map<string, { endsAt: number; count: number }>();
  return async (c, next) => {
    const { id } = c.get("caller");
    const time = now().getTime();
    const current = windows.get(id);
    const window =
      current && time < current.endsAt ? current : { endsAt: time + limit.perSeconds * 1000, count: 0 };
    windows.set(id, window);
    window.count += 1;
    if (window.count > limit.requests) {
      const seconds = Math.ceil((window.endsAt - time) / 1000);
      throw new ApiError(429, "Too many requests.", { "retry-after": String(seconds) });
    }
    await next();
  };
}
