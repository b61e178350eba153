import type { Context } from "hono";
import { Hono } from "hono/quick";
import { authenticate } from "./auth.ts";
import type { PublicCall } from "./call.ts";
import { ENDPOINTS, TOKEN_ENDPOINTS } from "./coverage.ts";
import { PUBLIC_ENDPOINTS } from "./coverage-public.ts";
import type { Deliveries } from "./deliveries.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Env } from "./env.ts";
import { ApiError, errorBody } from "./errors.ts";
import type { FaultQueue } from "./faults.ts";
import { HANDLERS, PUBLIC_HANDLERS } from "./handlers.ts";
import { requireCaller } from "./identity.ts";
import { Pager } from "./page.ts";
import { readFields } from "./payload.ts";
import type { RateLimit } from "./rate-limit.ts";
import { limitRate } from "./rate-limit.ts";
import type { RecordedRequest } from "./record.ts";
import { recordInto } from "./record.ts";
import { reply, replyWithError } from "./reply.ts";
import { showFaults } from "./show-fault.ts";
import type { Store } from "./store.ts";

/** The parts of a local Webex. */
export interface Parts {
  readonly store: Store;
  readonly faults: FaultQueue;
  readonly deliveries: Deliveries;
  readonly requests: RecordedRequest[];
  readonly now: () => Date;
  readonly rateLimit?: RateLimit | undefined;
  readonly pageSize?: number | undefined;
  readonly withoutFields?: readonly string[] | undefined;
  readonly onRequest?: ((request: RecordedRequest) => void) | undefined;
  readonly onAnswer?: ((request: RecordedRequest) => void) | undefined;
  readonly beside?: ((request: Request) => Promise<Response> | Response) | undefined;
}

/** Builds the whole path of a request: record, faults, token, limit, route, webhooks. */
export function createApp(parts: Parts): Hono<Env> {
  const { store, faults, deliveries, requests, now, rateLimit, pageSize, withoutFields, beside } = parts;
  // Go's client and both official Postman collections write a slash after lists, and Webex accepts it.
  // Of both kinds of Hono, "quick" takes almost no time to start.
  const app = new Hono<Env>({ strict: false });
  const pager = new Pager(pageSize);
  const form = { pager, withoutFields };
  if (beside) app.use(async (c, next) => (isOfApi(c.req.path) ? next() : beside(c.req.raw)));
  app.use(recordInto(requests, parts), showFaults(faults));
  for (const endpoint of PUBLIC_ENDPOINTS) {
    app.on(endpoint.verb, routesOf(endpoint), async (c) => {
      const result = PUBLIC_HANDLERS[endpoint.name](callOf(c, store, pager));
      await deliveries.send(undefined);
      return reply(c, endpoint, result, form);
    });
  }
  app.use(authenticate(store));
  if (rateLimit) app.use(limitRate(rateLimit, now));
  for (const endpoint of TOKEN_ENDPOINTS) {
    app.on(endpoint.verb, routesOf(endpoint), async (c, next) => {
      if ("takes" in endpoint && c.get("payload").uploads.length === 0) return next();
      const caller = c.get("caller");
      requireCaller(store, caller, "caller" in endpoint ? endpoint.caller : undefined);
      const result = HANDLERS[endpoint.name]({ ...callOf(c, store, pager), caller });
      await deliveries.send(caller.id);
      return reply(c, endpoint, result, form);
    });
  }
  for (const route of ENDPOINTS.flatMap(routesOf)) app.all(route, refuseVerb);
  app.notFound((c) =>
    c.json(errorBody("The requested resource could not be found.", c.get("record").trackingId), 404),
  );
  app.onError(replyWithError);
  return app;
}

function isOfApi(path: string): boolean {
  return path === "/v1" || path.startsWith("/v1/");
}

const ROUTES = new Map<string, string[]>(ENDPOINTS.map(({ path }) => [path, routesAt(path)]));

function routesOf({ path }: Endpoint): string[] {
  return ROUTES.get(path) ?? [];
}

/** Members of groups are also available under the name that SCIM gives them. */
function routesAt(path: string): string[] {
  const route = `/v1${path.replace(/\{\w+\}/, ":id").replace(/\{\w+\}/, ":innerId")}`;
  return [...new Set([route, route.replace("/groups/:id/members", "/groups/:id/Members")])];
}

function callOf(c: Context<Env>, store: Store, { largest }: Pager): PublicCall {
  const takesBody = c.req.method !== "GET" && c.req.method !== "HEAD";
  const payload = c.get("payload");
  return {
    store,
    id: c.req.param("id") ?? "",
    innerId: c.req.param("innerId") ?? "",
    url: new URL(c.req.url),
    query: c.req.query(),
    headers: c.req.header(),
    body: takesBody ? readFields(payload) : {},
    uploads: payload.uploads,
    largestPage: largest,
  };
}

function refuseVerb(c: Context<Env>): never {
  throw new ApiError(405, `Request method '${c.req.method}' not supported`);
}
