import type { MiddlewareHandler } from "hono";
import type { Env } from "./env.ts";
import { ApiError } from "./errors.ts";
import type { Store } from "./store.ts";

/** Finds out whose token came with a request, and lets nobody else in. */
export function authenticate(store: Store): MiddlewareHandler<Env> {
  return async (c, next) => {
    const [, token = ""] = /^Bearer (.+)$/i.exec(c.req.header("authorization") ?? "") ?? [];
    const caller = store.people.get(store.personIdByToken.get(token) ?? "");
    if (!caller) {
      throw new ApiError(
        401,
        "The request requires a valid access token set in the Authorization request header.",
      );
    }
    c.set("caller", caller);
    await next();
  };
}
