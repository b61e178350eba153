import type { Context } from "hono";
import type { Result } from "./call.ts";
import { Answer } from "./call.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Env } from "./env.ts";
import { ApiError, errorBody } from "./errors.ts";
import { nextLink } from "./next-link.ts";
import type { Pager } from "./page.ts";
import { isListing } from "./page.ts";

// Only Webex's meetings API names the charset of its JSON.
const NAMES_CHARSET = /^\/(?:admin\/|group\/|meeting|recordings)/;

/** Properties that all answers have in common. */
export interface AnswerForm {
  readonly pager: Pager;
  /** Fields that are missing from all answers. */
  readonly withoutFields?: readonly string[] | undefined;
}

/** Turns the result of a handler into an answer. */
export function reply(c: Context<Env>, endpoint: Endpoint, result: Result, form: AnswerForm): Response {
  const { pager, withoutFields = [] } = form;
  const { path, status: usual } = endpoint;
  if (usual === 204) return c.body(null, usual);
  const answer = result instanceof Answer ? result : usualAnswer(new URL(c.req.url), endpoint, result, pager);
  const { body, headers, status = usual } = answer;
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  if (body === null) return c.body(body, status);
  if (typeof body === "string" || body instanceof Uint8Array) return c.body(body, status);
  c.header("content-type", `application/json${NAMES_CHARSET.test(path) ? ";charset=UTF-8" : ""}`);
  c.get("record").answer = body;
  const left = (name: string, value: unknown) => (withoutFields.includes(name) ? undefined : value);
  return c.body(JSON.stringify(body, left), status);
}

/** Turns an `ApiError` into the usual error body, and an error of our own into a 500. */
export function replyWithError(error: Error, c: Context<Env>): Response {
  const { trackingId } = c.get("record");
  if (error instanceof ApiError) {
    const body = errorBody(error.message, trackingId, error.description);
    c.get("record").answer = body;
    return c.json(body, error.status, error.headers);
  }
  console.error(error);
  return c.json(errorBody("The emulator itself failed; its log says why.", trackingId), 500);
}

function usualAnswer(url: URL, endpoint: Endpoint, result: Exclude<Result, Answer>, pager: Pager): Answer {
  if (!endpoint.page || !isListing(result)) return new Answer(result ?? {});
  const { items, next } = pager.cut(result, endpoint.page, url);
  const { notFoundIds } = result;
  return new Answer({ items, notFoundIds }, next === undefined ? {} : { link: nextLink(next) });
}
