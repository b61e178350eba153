import type { RecordedRequest } from "./record.ts";

/** The requests that a fault applies to. A field that is left out matches all. */
export interface FaultMatch {
  readonly method?: string;
  /** The beginning of the path, or a pattern, without `/v1` and the query. */
  readonly path?: string | RegExp;
  /** The destination in the body as it was sent: the value of roomId, toPersonEmail, or toPersonId. */
  readonly to?: string;
  /** Whether the body has a file. */
  readonly hasFiles?: boolean;
  /** Skips this many matching requests first. */
  readonly after?: number;
}

/** What goes wrong. */
export type FaultKind =
  /** Any answer. Without `body`, the usual error body. A string is sent as it is, anything else as JSON. */
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** 302 with this Location. */
  | { readonly kind: "redirect"; readonly location: string }
  /** 200 with JSON that ends too early. */
  | { readonly kind: "bad-json" }
  /** 200 with a web page, like the login page of a proxy. */
  | { readonly kind: "html" }
  /** The answer arrives after this many milliseconds. */
  | { readonly kind: "slow"; readonly ms: number }
  /**
   * The headers arrive immediately. The body arrives in pieces of this many bytes, each after this many milliseconds.
   */
  | { readonly kind: "trickle"; readonly bytes: number; readonly ms: number }
  /** These bytes instead of an HTTP answer, in one piece or several, and what happens to the connection afterwards. */
  | {
      readonly kind: "raw";
      readonly bytes: string | Uint8Array;
      readonly pieces?: { readonly bytes: number; readonly ms: number };
      readonly connection: "ends" | "is reset" | "stays open";
    }
  /** No answer, and the connection stays open. */
  | { readonly kind: "hang" }
  /** Headers and half of the body arrive, then nothing more, and the connection stays open. */
  | { readonly kind: "hang-in-body" }
  /** The connection is cut before there is an answer. */
  | { readonly kind: "cut" }
  /** The connection is cut after the headers and half of the body. */
  | { readonly kind: "cut-in-body" }
  /** The next link of a list is wrong in a way that Webex was seen to use, or points to the given URL. */
  | { readonly kind: "next-link"; readonly next: "lost-filters" | "max-null" | "repeated" | URL };

/** A fault as data: what goes wrong, for which requests, and how often. */
export type Fault = FaultKind & {
  readonly match?: FaultMatch;
  /** How many requests it applies to. 1 if left out. */
  readonly times?: number | "forever";
  /**
   * Whether the request is performed on the state before the fault shows. If it is not, and the fault has no answer of
   * its own, the answer is a 503. The default depends on the kind: see `isPerformed`.
   */
  readonly performed?: boolean;
};

const PERFORMED = {
  answer: false,
  redirect: false,
  raw: false,
  hang: false,
  cut: false,
  "bad-json": true,
  html: true,
  slow: true,
  trickle: true,
  "hang-in-body": true,
  "cut-in-body": true,
  "next-link": true,
} as const satisfies Record<FaultKind["kind"], boolean>;

/** Faults that show part of a real or successful answer perform the request, others do not. */
export function isPerformed(fault: Fault): boolean {
  return fault.performed ?? PERFORMED[fault.kind];
}

/** Faults that wait for their request. */
export class FaultQueue {
  readonly #waiting = new Set<{ readonly fault: Fault; seen: number; left: number }>();

  /** Returns a function that removes the fault. */
  add(fault: Fault): () => void {
    const { times = 1 } = fault;
    const waiting = { fault, seen: 0, left: times === "forever" ? Number.POSITIVE_INFINITY : times };
    this.#waiting.add(waiting);
    return () => this.#waiting.delete(waiting);
  }

  /** Takes the oldest fault that applies to this request. Every fault counts each request that it matches. */
  take(request: RecordedRequest): Fault | undefined {
    const matching = [...this.#waiting].filter(({ fault }) => matches(fault.match ?? {}, request));
    for (const waiting of matching) waiting.seen += 1;
    const due = matching.find(({ fault, seen }) => seen > (fault.match?.after ?? 0));
    if (due) due.left -= 1;
    if (due?.left === 0) this.#waiting.delete(due);
    return due?.fault;
  }
}

function matches({ method, path, to, hasFiles }: FaultMatch, request: RecordedRequest): boolean {
  if (method !== undefined && method.toUpperCase() !== request.method) return false;
  if (typeof path === "string" && !request.path.startsWith(path)) return false;
  if (path instanceof RegExp && !path.test(request.path)) return false;
  if (hasFiles !== undefined && "files" in Object(request.body) !== hasFiles) return false;
  return to === undefined || destinationsOf(request.body).includes(to);
}

function destinationsOf(body: unknown): unknown[] {
  if (typeof body !== "object" || body === null) return [];
  const { roomId, toPersonEmail, toPersonId }: Record<string, unknown> = { ...body };
  return [roomId, toPersonEmail, toPersonId];
}
