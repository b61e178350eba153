import type { Release } from "../build.ts";
import type { EventFacts } from "../event-facts.ts";
import { isTrueAt, type Payload, textAt } from "../payload.ts";

/** A release object as in webhooks. */
export function releaseOf(value: unknown, repositoryUrl: string): Release | undefined {
  const tag = textAt(value, "tag_name");
  if (tag === undefined) return undefined;
  return {
    tag,
    name: textAt(value, "name"),
    url:
      textAt(value, "html_url") ?? `${repositoryUrl}/releases/tag/${encodeURIComponent(tag.toWellFormed())}`,
    isPrerelease: isTrueAt(value, "prerelease"),
    notes: textAt(value, "body"),
  };
}

/** What happened to a release. */
export function toldOfRelease(payload: Payload): Pick<EventFacts, "text" | "headline"> {
  const action = textAt(payload, "action") ?? "";
  const name = textAt(payload, "release", "tag_name");
  const isPrerelease = action === "published" && isTrueAt(payload, "release", "prerelease");
  const words = isPrerelease ? WORDS.get("prereleased") : WORDS.get(action);
  return {
    text: `Release ${action}`.trim(),
    headline: words === undefined || name === undefined ? undefined : { words, name },
  };
}

/** By the action. Source: https://docs.github.com/webhooks/webhook-events-and-payloads#release */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["published", "Released"],
  ["released", "Released"],
  ["prereleased", "Pre-released"],
  ["unpublished", "Unpublished"],
  ["created", "Created release"],
  ["edited", "Edited release"],
  ["deleted", "Deleted release"],
]);
