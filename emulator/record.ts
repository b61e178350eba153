import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { MiddlewareHandler } from "hono";
import type { Env } from "./env.ts";
import { errorBody } from "./errors.ts";
import { cutSoon, tooLarge } from "./gate.ts";
import { numberedUuid } from "./ids.ts";
import { describePayload, readPayload } from "./payload.ts";

/** One request as it arrived, and its result. */
export interface RecordedRequest {
  method: string;
  /** Without `/v1` and the query. */
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  /** Parsed JSON, the parts of a form with files, or else the raw text. Missing if there was none. */
  body?: unknown;
  /** The status of the answer. Missing until there is one, and forever if the connection was cut first. */
  status?: number;
  /** The JSON of the answer. Missing if it was something else, or nothing. */
  answer?: unknown;
  /** The `trackingid` of the answer. */
  trackingId: string;
  /** When it arrived, in milliseconds of the real clock. */
  at: number;
}

/** Callbacks for requests. */
interface Listeners {
  readonly onRequest?: ((request: RecordedRequest) => void) | undefined;
  readonly onAnswer?: ((request: RecordedRequest) => void) | undefined;
}

/** Records every request and gives every answer its `trackingid`. */
export function recordInto(
  requests: RecordedRequest[],
  { onRequest, onAnswer }: Listeners,
): MiddlewareHandler<Env> {
  return async (c, next) => {
    const payload = await readPayload(c.req.raw);
    if (payload === undefined) {
      cutSoon(c.env.incoming);
      return c.json(errorBody(tooLarge(c.req.header("content-type") ?? ""), ""), 413);
    }
    const body = describePayload(payload);
    const record: RecordedRequest = {
      method: c.req.method,
      path: c.req.path.replace(/^\/v1(?=\/|$)/, ""),
      query: c.req.query(),
      headers: c.req.header(),
      ...(body === undefined ? {} : { body }),
      trackingId: `ROUTERGW_${numberedUuid("40000000", requests.length + 1)}`,
      at: Date.now(),
    };
    requests.push(record);
    onRequest?.(record);
    c.set("record", record);
    c.set("payload", payload);
    c.header("trackingid", record.trackingId);
    await next();
    // Faults that write to the connection themselves also record what they wrote.
    if (c.res !== RESPONSE_ALREADY_SENT) record.status = c.res.status;
    onAnswer?.(record);
    return undefined;
  };
}
