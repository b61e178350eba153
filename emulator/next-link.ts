import type { Fault } from "./faults.ts";

type NextLink = Extract<Fault, { kind: "next-link" }>["next"];

/** Reads the address of the next page from an answer. */
export function readNextLink(response: Response): URL | undefined {
  const [, next] = /<([^>]+)>; rel="next"/.exec(response.headers.get("link") ?? "") ?? [];
  return next === undefined ? undefined : new URL(next);
}

/** Formats the address of the next page as Webex does. */
export function nextLink(url: URL | string): string {
  return `<${url}>; rel="next"`;
}

/** Returns the same page with a wrong next link. The last page still has none, except for a repeated or given link. */
export function withNextLink(response: Response, next: NextLink, requested: URL): Response {
  const wrong = wrongLink(readNextLink(response), next, requested);
  if (!wrong) return response;
  const headers = new Headers(response.headers);
  headers.set("link", nextLink(wrong));
  return new Response(response.body, { status: response.status, headers });
}

function wrongLink(honest: URL | undefined, next: NextLink, requested: URL): URL | undefined {
  if (next instanceof URL) return next;
  if (next === "repeated") return requested;
  if (!honest) return undefined;
  if (next === "max-null") honest.searchParams.set("max", "null");
  else for (const name of ["max", "roomId", "parentId", "mentionedPeople"]) honest.searchParams.delete(name);
  return honest;
}
