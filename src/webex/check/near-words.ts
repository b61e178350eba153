import type { Endpoint } from "../endpoint.ts";

/**
 * Words that Webex documents for arguments that may also have others, which Webex adds now and then. Source:
 * https://developer.webex.com/docs/api/v1/webhooks/create-a-webhook
 */
const RESOURCES: readonly string[] =
  "attachmentActions dataSources memberships messages rooms meetings recordings convergedRecordings meetingParticipants meetingTranscripts telephony_calls telephony_conference telephony_mwi uc_counters serviceApp adminBatchJobs all".split(
    " ",
  );

const EVENTS: readonly string[] =
  "created updated deleted started ended joined left migrated authorized deauthorized statusChanged all".split(
    " ",
  );

const WORDS: Readonly<Record<string, readonly string[]>> = { resource: RESOURCES, event: EVENTS };

/** The word that Webex documents and that a text only differs from in case, in separators, or in its ending. */
export function wordInPlaceOf(path: string, given: unknown, { path: address }: Endpoint): string | undefined {
  if (address !== "/webhooks" || typeof given !== "string") return undefined;
  const words = Object.hasOwn(WORDS, path) ? (WORDS[path] ?? []) : [];
  if (words.includes(given)) return undefined;
  const near = words.find((word) => stemOf(word) === stemOf(given));
  return near && JSON.stringify(near);
}

/** `Message` and `messages` have one stem, and so have `create`, `creating` and `created`. */
function stemOf(word: string): string {
  const folded = word.toLowerCase().replace(/[\s._-]/g, "");
  return folded.replace(/(?:ing|ed|es|d|s|e)$/, "").replace(/e$/, "");
}
