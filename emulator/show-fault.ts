import { STATUS_CODES } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context, MiddlewareHandler } from "hono";
import { sendBroken, sendRaw } from "./broken-body.ts";
import type { Env } from "./env.ts";
import { errorBody } from "./errors.ts";
import type { Fault, FaultQueue } from "./faults.ts";
import { isPerformed } from "./faults.ts";
import { withNextLink } from "./next-link.ts";
import type { RecordedRequest } from "./record.ts";

/** Shows the fault that waits for a request, if there is one, instead of Webex's answer. */
export function showFaults(queue: FaultQueue): MiddlewareHandler<Env> {
  return async (c, next) => {
    const record = c.get("record");
    const fault = queue.take(record);
    if (!fault) return next();
    const performed = isPerformed(fault);
    if (performed) await next();
    const shown = await show(fault, performed ? c.res : answer({ status: 503 }, record), c);
    // Hono would merge the headers of the earlier answer into the new one.
    c.res = undefined;
    c.res = shown;
  };
}

type Answer = Omit<Extract<Fault, { kind: "answer" }>, "kind">;

const LOGIN_PAGE = "<!DOCTYPE html><html><body><h1>Sign in to continue</h1></body></html>";

async function show(fault: Fault, underneath: Response, c: Context<Env>): Promise<Response> {
  const record = c.get("record");
  switch (fault.kind) {
    case "answer":
      return answer(fault, record);
    case "redirect":
      return answer({ status: 302, body: "", headers: { location: fault.location } }, record);
    case "bad-json":
      return answer(page('{"items":[', "application/json"), record);
    case "html":
      return answer(page(LOGIN_PAGE, "text/html; charset=utf-8"), record);
    case "slow":
      await delay(fault.ms, undefined, { ref: false });
      return underneath;
    case "next-link":
      return withNextLink(underneath, fault.next, new URL(c.req.url));
    case "raw":
      noteStatus(record, fault);
      await sendRaw(fault, c.env.outgoing);
      return RESPONSE_ALREADY_SENT;
    case "trickle":
    case "hang-in-body":
    case "cut-in-body":
      record.status = underneath.status;
      await sendBroken(fault, underneath, c.env.outgoing);
      return RESPONSE_ALREADY_SENT;
    case "cut":
      c.env.outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    case "hang":
      return RESPONSE_ALREADY_SENT;
  }
}

/** Notes the status of an answer whose first line arrives at once. One that only announces another does not count. */
function noteStatus(record: RecordedRequest, { bytes, pieces }: Extract<Fault, { kind: "raw" }>): void {
  const start = Buffer.from(bytes).toString("latin1", 0, 100);
  const [, status] = /^HTTP\/1\.\d ([2-5]\d\d)[^\r\n]*\r\n/.exec(start) ?? [];
  if (status !== undefined && pieces === undefined) record.status = Number(status);
}

function page(body: string, contentType: string): Answer {
  return { status: 200, body, headers: { "content-type": contentType } };
}

function answer({ status, body, headers }: Answer, { trackingId }: RecordedRequest): Response {
  const shown = body ?? errorBody(STATUS_CODES[status] ?? "Unknown", trackingId);
  const [text, contentType] =
    typeof shown === "string"
      ? [shown, "text/plain; charset=utf-8"]
      : [JSON.stringify(shown), "application/json"];
  const isEmpty = text === "";
  return new Response(isEmpty ? null : text, {
    status,
    headers: {
      trackingid: trackingId,
      ...(isEmpty ? {} : { "content-type": contentType }),
      ...lowerCased(headers),
    },
  });
}

/** In lowercase, so that a header of the fault replaces ours, however it is spelled. */
function lowerCased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
