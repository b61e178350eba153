import { WebexError } from "../errors.ts";
import { nameOf, type Outgoing } from "./outgoing.ts";

/** The text for an answer that lacks a field. */
export function without(place: string): string {
  return place === "" ? "without a JSON object" : `without "${place}"`;
}

/** Webex answers reads and creations with an object. An empty or different answer is not from Webex. */
export function objectOf(body: unknown, outgoing: Outgoing): Readonly<Record<string, unknown>> {
  if (typeof body !== "object" || body === null) throw badAnswer(outgoing, "without a JSON object");
  return body as Readonly<Record<string, unknown>>;
}

/** The error for an answer that does not match its description. */
export function badAnswer(outgoing: Outgoing, how: string): WebexError {
  const what = `was answered ${how}`;
  return new WebexError({
    kind: "bad answer",
    request: nameOf(outgoing),
    what,
    mayHaveArrived: outgoing.verb !== "GET",
  });
}
