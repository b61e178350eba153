import type { Context } from "hono";
import { Hono } from "hono";
import { authenticate } from "./auth.ts";
import type { Call, Handler, Listing } from "./call.ts";
import type { Endpoint, EndpointName } from "./coverage.ts";
import { ENDPOINTS } from "./coverage.ts";
import type { Env } from "./env.ts";
import { ApiError, errorBody } from "./errors.ts";
import type { FaultQueue } from "./faults.ts";
import { readFields } from "./fields.ts";
import { nextLink } from "./next-link.ts";
import { Pager } from "./page.ts";
import type { RateLimit } from "./rate-limit.ts";
import { limitRate } from "./rate-limit.ts";
import type { RecordedRequest } from "./record.ts";
import { recordInto } from "./record.ts";
import { membershipHandlers } from "./routes/memberships.ts";
import { messageHandlers } from "./routes/messages.ts";
import { peopleHandlers } from "./routes/people.ts";
import { roomHandlers } from "./routes/rooms.ts";
import { showFaults } from "./show-fault.ts";
import type { Store } from "./store.ts";

/** What a local Webex is put together from. */
export interface Parts {
  readonly store: Store;
  readonly faults: FaultQueue;
  readonly requests: RecordedRequest[];
  readonly now: () => Date;
  readonly rateLimit: RateLimit | undefined;
  readonly pageSize: number | undefined;
}

const HANDLERS: Record<EndpointName, Handler> = {
  ...messageHandlers,
  ...roomHandlers,
  ...membershipHandlers,
  ...peopleHandlers,
};

/** Builds the whole way of a request: record, faults, token, limit, route. */
export function createApp({ store, faults, requests, now, rateLimit, pageSize }: Parts): Hono<Env> {
  const app = new Hono<Env>();
  app.use(recordInto(requests), showFaults(faults), authenticate(store));
  if (rateLimit) app.use(limitRate(rateLimit, now));
  const pager = new Pager(pageSize);
  for (const endpoint of ENDPOINTS) {
    app.on(endpoint.verb, routeOf(endpoint), async (c) => {
      const result = HANDLERS[endpoint.name](await callOf(c, store));
      return reply(c, endpoint, result, pager);
    });
  }
  for (const endpoint of ENDPOINTS) app.all(routeOf(endpoint), refuseVerb);
  app.notFound((c) =>
    c.json(errorBody("The requested resource could not be found.", c.get("record").trackingId), 404),
  );
  app.onError(replyWithError);
  return app;
}

function routeOf({ path }: Endpoint): string {
  return `/v1${path.replace(/\{\w+\}/, ":id")}`;
}

async function callOf(c: Context<Env>, store: Store): Promise<Call> {
  const hasBody = c.req.method === "POST" || c.req.method === "PUT";
  const contentType = c.req.header("content-type") ?? "";
  return {
    store,
    caller: c.get("caller"),
    id: c.req.param("id") ?? "",
    query: c.req.query(),
    body: hasBody ? readFields(contentType, await c.req.text()) : {},
  };
}

function reply(c: Context<Env>, endpoint: Endpoint, result: ReturnType<Handler>, pager: Pager): Response {
  if (endpoint.status === 204) return c.body(null, endpoint.status);
  if (!endpoint.page || !isListing(result)) return c.json(result ?? {}, endpoint.status);
  const { items, next } = pager.cut(result, endpoint.page, new URL(c.req.url));
  if (next !== undefined) c.header("link", nextLink(next));
  return c.json({ items, notFoundIds: result.notFoundIds }, endpoint.status);
}

function isListing(result: ReturnType<Handler>): result is Listing {
  return result !== undefined && "items" in result;
}

function refuseVerb(c: Context<Env>): never {
  throw new ApiError(405, `Request method '${c.req.method}' not supported`);
}

function replyWithError(error: Error, c: Context<Env>): Response {
  const { trackingId } = c.get("record");
  if (error instanceof ApiError) {
    return c.json(errorBody(error.message, trackingId), error.status, error.headers);
  }
  console.error(error);
  return c.json(errorBody("The emulator itself failed; its log says why.", trackingId), 500);
}
