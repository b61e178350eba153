import { orLate, type Wall } from "../text/wall.ts";
import { type Endpoint, listedBy } from "../webex/endpoint.ts";
import type { FilePart } from "../webex/http/body/multipart.ts";
import type { Params } from "../webex/http/prepare.ts";
import type { Requests } from "../webex/http/requests.ts";
import { secretsIn } from "./secret-fields.ts";

/** Webex's response. */
export interface CallResult {
  readonly value: unknown;
  /** The response as JSON; `null` if it is empty. */
  readonly json: string;
  /** The response, if it is text. */
  readonly text?: string | undefined;
  /** The response's own ID, if it has one. */
  readonly id: string | undefined;
  /** A short description of the response. */
  readonly outcome: string;
}

/** The parts of a call. */
export interface CallParts {
  readonly params: Params;
  readonly maxItems: number;
  readonly file: FilePart | undefined;
}

/** Calls an endpoint. For a list, returns at most `maxItems` and requests no more pages than needed. Throws `WebexError`. */
export async function sendCall(
  requests: Requests,
  endpoint: Endpoint,
  { params, maxItems, file }: CallParts,
): Promise<CallResult> {
  const mayList = listedBy(endpoint) !== undefined || (endpoint.answer === "any" && endpoint.verb === "GET");
  if (!mayList) {
    return resultOf(await requests.send<unknown>(endpoint, params, { file, raw: true }), endpoint);
  }
  const items: unknown[] = [];
  const others: unknown[] = [];
  const onOther = endpoint.answer === "any" ? { onOther: (body: unknown) => void others.push(body) } : {};
  for await (const item of requests.list<unknown>(endpoint, params, { raw: true, ...onOther })) {
    items.push(item);
    if (items.length >= maxItems) break;
  }
  if (others.length > 0) return resultOf(others[0], endpoint);
  const count = `${items.length} item${items.length === 1 ? "" : "s"}`;
  const outcome = items.length < maxItems ? count : `${count}, which is max-items: there may be more`;
  return { value: items, json: JSON.stringify(items), id: undefined, outcome };
}

function resultOf(value: unknown, { answer }: Endpoint): CallResult {
  const given = (value as { id?: unknown } | undefined)?.id;
  const id = typeof given === "string" ? given : undefined;
  const done = id === undefined ? "done" : `done, ID ${id}`;
  return {
    value,
    json: JSON.stringify(value ?? null),
    text: typeof value === "string" ? value : undefined,
    id,
    outcome: answer === "number" ? String(value) : done,
  };
}

/** Masks the secrets in a response. It is left out if it has too many, or if finding them takes too long. */
export function withMasks(
  result: CallResult,
  { mask, wall }: { readonly mask: (secret: string) => void; readonly wall: Wall },
): { readonly result: CallResult; readonly problems?: readonly string[] } {
  const secrets = orLate<readonly string[] | undefined>(
    () => wall.runNeeded(() => [...new Set(secretsIn(result.value))]),
    () => undefined,
  );
  if (secrets === undefined || secrets.length > MAX_MASKS || secrets.join("").length > MAX_MASKED) {
    return { result: { ...result, value: undefined, json: "", text: undefined }, problems: [LEFT_OUT] };
  }
  for (const secret of secrets) mask(secret);
  return { result };
}

/** Each mask is a line of the log, and the runner looks for it in every line after that. */
const MAX_MASKS = 20_000;

/** In characters of all secrets together: every text of the step is searched for them in several encodings. */
const MAX_MASKED = 200_000;

const LEFT_OUT =
  "Webex did it, but its response is left out: it contains too many secrets to mask. Lower max-items if it is a list.";
