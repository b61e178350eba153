import type { MiddlewareHandler } from "hono";
import type { Env } from "./env.ts";
import { tokenNeeded } from "./errors.ts";
import type { Store } from "./store.ts";

/** The token in an Authorization header; "" if there is none. */
export function bearerOf(header: string | undefined): string {
  const [, token = ""] = /^Bearer (.+)$/i.exec(header ?? "") ?? [];
  return token;
}

/** Finds out whose token came with a request, and refuses everybody else. */
export function authenticate(store: Store): MiddlewareHandler<Env> {
  return async (c, next) => {
    const grant = store.tokens.find(bearerOf(c.req.header("authorization")), "access");
    const caller = grant && store.people.get(grant.personId);
    if (!caller) throw tokenNeeded();
    c.set("caller", caller);
    await next();
  };
}
