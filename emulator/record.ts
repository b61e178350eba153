import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { MiddlewareHandler } from "hono";
import type { Env } from "./env.ts";
import { errorBody } from "./errors.ts";
import { cutSoon, tooLarge } from "./gate.ts";
import { numberedUuid } from "./ids.ts";
import { describePayload, readPayload } from "./payload.ts";

/** One request as it arrived, and what came of it. */
export interface RecordedRequest {
  method: string;
  /** Without `/v1` and without the query. */
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  /** Parsed JSON, the parts of a form with files, else the raw text; nothing when there was none. */
  body?: unknown;
  /** The status that was answered; missing as long as nothing was, and for good when the connection was cut before. */
  status?: number;
  /** The JSON that was answered; missing where it was something else, or nothing. */
  answer?: unknown;
  /** The `trackingid` of the answer. */
  trackingId: string;
  /** When it arrived, in milliseconds of the real clock. */
  at: number;
}

/** Who is told of requests. */
interface Listeners {
  readonly onRequest?: ((request: RecordedRequest) => void) | undefined;
  readonly onAnswer?: ((request: RecordedRequest) => void) | undefined;
}

/** Writes down every request and gives every answer its `trackingid`. */
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
    // Faults that write to the connection themselves note themselves what they wrote.
    if (c.res !== RESPONSE_ALREADY_SENT) record.status = c.res.status;
    onAnswer?.(record);
    return undefined;
  };
}
