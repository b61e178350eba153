import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  type Fetch,
  WebexClient,
  type WebexClientOptions,
  type WebexError,
} from "../../../src/webex/index.ts";
import { ISSUER } from "../../support/grants.ts";
import { rejection } from "../../support/rejection.ts";

const TOKEN = "tok+en/of the=bot";
const FORMS = [TOKEN, encodeURIComponent(TOKEN), "tok%2Ben%2Fof+the%3Dbot"];

/** An error that quotes the token wherever one can. */
function gossip(): Error {
  const words = `no way with ${FORMS.join(" or ")}`;
  const init = { headers: { Authorization: `Bearer ${TOKEN}` } };
  return Object.assign(new TypeError(words, { cause: new Error(words) }), { code: `E_${TOKEN}`, init });
}

const refuse: Fetch = async () => {
  throw gossip();
};
const hang: Fetch = (_url, { signal }) =>
  new Promise((_, reject) => signal?.addEventListener("abort", () => reject(gossip())));
const answerBusy: Fetch = async () => ({
  status: 429,
  statusText: "Too Many Requests",
  headers: new Headers(),
  body: null,
});

function clientWith(options: Partial<WebexClientOptions>): WebexClient {
  return new WebexClient({ token: TOKEN, fetch: refuse, sleep: async () => {}, retries: 0, ...options });
}

const stopped = (): AbortSignal => AbortSignal.abort(gossip());
const refuseToSleep = async (): Promise<void> => {
  throw gossip();
};

test.each<[string, Partial<WebexClientOptions>, WebexError["kind"]]>([
  ["a connection that fails", {}, "connection"],
  ["a request that takes too long", { fetch: hang, timeoutMs: 20 }, "timeout"],
  ["a request that was stopped", { signal: stopped() }, "stopped"],
  ["a wait that was stopped", { fetch: answerBusy, retries: 1, sleep: refuseToSleep }, "stopped"],
])("no token is in the error of %s, however deep one looks", async (_, options, kind) => {
  const error = await rejection(clientWith(options).people.me());
  expect(error).toMatchObject({ name: "WebexError", kind });
  const shown = inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true });
  expect(FORMS.filter((form) => shown.includes(form))).toEqual([]);
});

test("no token is in the error of a request that is stopped under way", async () => {
  const controller = new AbortController();
  const client = clientWith({ fetch: hang, signal: controller.signal });
  setTimeout(() => controller.abort(gossip()), 20);
  const error = await rejection(client.people.me());
  expect(error).toMatchObject({
    kind: "stopped",
    message: expect.stringContaining("no way with *** or ***"),
  });
  expect(inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(TOKEN);
});

test("no secret of a grant is in the error of a clock that fails while the token is made", async () => {
  const now = (): number => {
    throw Object.assign(new Error(`no clock for ${ISSUER.secret}`), { issuer: ISSUER });
  };
  const error = await rejection(clientWith({ token: ISSUER, now }).people.me());
  expect(inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(ISSUER.secret);
});

test("the words and the code of what is below an error are kept", async () => {
  const fetch: Fetch = async () => {
    throw Object.assign(new Error(`connect ECONNREFUSED with ${TOKEN}.`), { code: "ECONNREFUSED" });
  };
  const { cause } = await rejection(clientWith({ fetch }).people.me());
  expect(cause).toBeInstanceOf(Error);
  expect(cause).toMatchObject({ message: "connect ECONNREFUSED with ***", code: "ECONNREFUSED" });
});
