import { idKindOf } from "../check/id-kinds.ts";
import type { Endpoint } from "../endpoint.ts";
import type { WebexError } from "../errors.ts";
import { adviceOn } from "./advice-on.ts";

/** Errors from Webex that say what is wrong but not what to write instead. */
const MENDS: readonly (readonly [words: string, mend: string])[] = [
  ["Missing Adaptive Card Version", 'Add `version: "1.3"` to the card\'s `content`.'],
  ["Message length limited to", "Shorten the text, or send it as a file with `messages.createWithFile`."],
  ["The request payload is too big", "Make the card smaller."],
];

const ONLY_MENTIONS =
  "A bot can list only messages that mention it: add `mentionedPeople: me` to `arguments`.";

const OTHER_VERB =
  "Webex knows this path, but not with this verb: check the verb in its reference, such as PUT instead of PATCH.";

/** What to do about a failed call, based on its method and on Webex's words, or else on the kind of error. */
export async function callAdvice(
  error: WebexError,
  endpoint: Endpoint,
  params: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { verb, path, free } = endpoint;
  const { kind, status, description = "" } = error;
  const isList = verb === "GET" && path === "/messages" && params["mentionedPeople"] === undefined;
  if (kind === "forbidden" && isList && description.includes("Failed to get activity")) return ONLY_MENTIONS;
  if (kind === "rejected" && description.includes("Expect base64 ID or UUID"))
    return idAdvice(endpoint, params);
  if (status === 405 && free !== undefined) return OTHER_VERB;
  const [, mend] = MENDS.find(([words]) => kind === "rejected" && description.includes(words)) ?? [];
  return mend ?? adviceOn(error, "call");
}

/** Where the ID comes from, if only one was sent. */
function idAdvice(endpoint: Endpoint, params: Readonly<Record<string, unknown>>): string {
  const kinds = Object.keys(params).flatMap((name) => idKindOf(name, endpoint) ?? []);
  const [, method] = /take the `id` that (\S+) gives/.exec(kinds[0]?.source ?? "") ?? [];
  return kinds.length === 1 && method !== undefined
    ? `Copy the ID again: \`${method}\` gives it.`
    : "Copy the ID again: it must be complete, or a UUID.";
}
