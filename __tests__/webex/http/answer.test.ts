import { describe, expect, test } from "vitest";
import { WebexError } from "../../../src/webex/errors.ts";
import { parseAnswer, readText } from "../../../src/webex/http/answer.ts";
import { AttemptError } from "../../../src/webex/http/attempt-error.ts";
import type { FetchResponse } from "../../../src/webex/http/fetch-type.ts";
import { rejection } from "../../support/rejection.ts";

const REQUEST = "POST /messages";
const OUTGOING = { verb: REQUEST.split(" ")[0] ?? "", path: REQUEST.split(" ")[1] ?? "" };

const asItIs = (text: string): string => text;

function responseOf(
  status: number,
  { headers = {}, statusText = "" }: { headers?: Record<string, string>; statusText?: string } = {},
): FetchResponse {
  return { status, statusText, headers: new Headers(headers), body: null };
}

async function refusal(
  text: string,
  response = responseOf(400, { statusText: "Bad Request" }),
  clean = asItIs,
): Promise<AttemptError> {
  const error = await rejection(parseAnswer(OUTGOING, response, text, clean));
  if (error instanceof AttemptError) return error;
  throw error;
}

test.each([100, 101, 20_000])("JSON that is nested %d deep is an answer up to 100", async (depth) => {
  const text = `${'[{"a":'.repeat(depth / 2)}1${"}]".repeat(depth / 2)}`;
  const nested = depth % 2 === 0 ? text : `[${text}]`;
  if (depth === 100)
    expect((await parseAnswer(OUTGOING, responseOf(200), nested, asItIs)).body).toBeTypeOf("object");
  else
    expect((await refusal(nested, responseOf(200))).facts).toMatchObject({
      kind: "bad answer",
      what: "was answered with 200 and JSON that is nested more than 100 deep",
      mayHaveArrived: true,
    });
});

describe("readText", () => {
  async function* chunks(...parts: (Uint8Array | string)[]): AsyncIterable<Uint8Array | string> {
    yield* parts;
  }

  test("joins characters that were cut in two, and reports every chunk", async () => {
    const bytes = new TextEncoder().encode("a🚀b");
    let pieces = 0;
    const body = chunks(bytes.subarray(0, 3), bytes.subarray(3), "c");
    const text = await readText(REQUEST, { ...responseOf(200), body }, () => pieces++);
    expect([text, pieces]).toEqual(["a🚀bc", 4]);
  });

  test("reads no body as an empty text", async () => {
    expect(await readText(REQUEST, responseOf(204), () => undefined)).toBe("");
  });

  test("stops at 16 MB", async () => {
    let sent = 0;
    async function* endless(): AsyncIterable<string> {
      for (; ; sent++) yield "x".repeat(1024 * 1024);
    }
    const reading = readText(REQUEST, { ...responseOf(200), body: endless() }, () => undefined);
    expect(await rejection(reading)).toMatchObject({
      facts: { kind: "bad answer", what: "was answered with 200 and more than 16777216 bytes", status: 200 },
    });
    expect(sent).toBe(16);
  });
});

describe("parseAnswer", () => {
  test.each([
    ["an object", '{"id":"1"}', { id: "1" }],
    ["an object behind a byte order mark's place", '\n {"id":"1"} ', { id: "1" }],
    ["a list", "[1]", [1]],
    ["nothing", "", undefined],
    ["blanks", " \r\n", undefined],
  ])("reads %s", async (_, text, body) => {
    expect(await parseAnswer(OUTGOING, responseOf(200), text, asItIs)).toEqual({ body, link: null });
  });

  test("keeps the link to the next page", async () => {
    const link = '<https://x.example>; rel="next"';
    const response = responseOf(200, { headers: { Link: link } });
    expect((await parseAnswer(OUTGOING, response, "{}", asItIs)).link).toBe(link);
  });

  test.each([
    ["HTML", "<html><body>Sign in</body></html>", '"<html><body>Sign in</body></html>"'],
    ["a text with brackets", "Bad {gateway} [a]", '"Bad {gateway} [a]"'],
    ["a long text", "x ".repeat(500), `"${"x ".repeat(40).trim()}…"`],
    ["a long word", "x".repeat(1000), '"…"'],
  ])("takes 200 with %s for an answer that is not Webex's", async (_, text, excerpt) => {
    const { facts, neverSent } = await refusal(text, responseOf(200));
    expect({ ...facts, neverSent }).toEqual({
      kind: "bad answer",
      request: REQUEST,
      what: `was answered with 200 and something that is not JSON (${excerpt})`,
      status: 200,
      mayHaveArrived: true,
      neverSent: false,
    });
  });

  test.each([
    "access_token=hush-hush&token_type=bearer",
    "<html>Token: hush-hush",
    "client secret hush-hush",
  ])("quotes nothing of an answer that may contain a secret: %s", async (text) => {
    const { facts } = await refusal(text, responseOf(200));
    expect(facts.what).toBe("was answered with 200 and something that is not JSON");
  });

  test.each(['{"access_token":"hush-hu', ' [{"token":"hush-hu'])(
    "does not quote truncated JSON, because it may contain a token: %s",
    async (text) => {
      const { facts } = await refusal(text, responseOf(200));
      expect([facts.what, facts.cause]).toEqual(["was answered with 200 and broken JSON", undefined]);
    },
  );

  test("removes secrets before it cuts", async () => {
    const clean = (text: string): string => text.replaceAll("s".repeat(700), "***");
    const echo = `Bearer ${"s".repeat(700)}`;
    const headers = { trackingid: "s".repeat(700) };
    const refused = await refusal(JSON.stringify({ message: echo }), responseOf(401, { headers }), clean);
    expect([refused.facts.description, refused.facts.trackingId]).toEqual(["Bearer ***", "***"]);
    expect((await refusal(echo, responseOf(200), clean)).facts.what).toContain('("Bearer ***")');
  });

  test("cuts no word in half, because it may be a token that only the caller knows", async () => {
    const words = `${"a ".repeat(20)}${"t".repeat(600)}`;
    const headers = { trackingid: words.repeat(3) };
    const { facts } = await refusal(JSON.stringify({ message: words }), responseOf(401, { headers }));
    expect([facts.description, facts.trackingId]).toEqual([`${"a ".repeat(20).trim()}…`, undefined]);
    expect((await refusal(words, responseOf(200))).facts.what).not.toContain("t".repeat(5));
  });

  test("says the status, Webex's own words once, and its tracking ID", async () => {
    const body = {
      message: "The request could not be understood.",
      errors: [
        { description: "The request could not be understood." },
        { description: "roomId\n  is empty" },
        { description: 5 },
        null,
        "odd",
      ],
      trackingId: "ROUTER_body",
    };
    const { facts } = await refusal(JSON.stringify(body));
    expect(new WebexError(facts).message).toBe(
      "POST /messages failed with 400 Bad Request: The request could not be understood. roomId is empty (trackingId ROUTER_body).",
    );
  });

  test("believes the header more than the body, however it is spelled", async () => {
    const response = responseOf(500, { headers: { TrackingID: "ROUTER_header" } });
    expect((await refusal('{"trackingId":"ROUTER_body"}', response)).facts.trackingId).toBe("ROUTER_header");
  });

  test.each([
    ["an empty body", ""],
    ["HTML", "<html><h1>502 Bad Gateway</h1></html>"],
    ["broken JSON", '{"message":"x'],
    ["null", "null"],
    ["a number", "7"],
    ["a list", '[{"message":"x"}]'],
    ["other types", '{"message":{"a":1},"errors":"x","trackingId":7}'],
    ["errors that are no list", '{"errors":{"description":"x"}}'],
    ["empty words", '{"message":" ","errors":[{"description":""}]}'],
  ])("lets the status speak alone for %s", async (_, text) => {
    const { facts } = await refusal(text, responseOf(502, { statusText: "Bad Gateway" }));
    expect(new WebexError(facts).message).toBe("POST /messages failed with 502 Bad Gateway.");
  });

  test("does without the words of a status", async () => {
    expect((await refusal("", responseOf(599))).facts.what).toBe("failed with 599");
  });

  test("cuts words that have no end", async () => {
    expect((await refusal(JSON.stringify({ message: "a ".repeat(100_000) }))).facts.description).toHaveLength(
      500,
    );
  });

  test("keeps Webex's words on one line, where they cannot be a command to a runner", async () => {
    const words = "x\r\n::error::y\u0085\u001b[31m##[group]z\t";
    expect((await refusal(JSON.stringify({ message: words }))).facts.description).toBe(
      "x ::error::y \u001b[31m##[group]z",
    );
  });

  test.each([
    [400, false],
    [404, false],
    [429, false],
    [302, false],
    [500, true],
    [503, true],
  ])("knows of %i whether the request may have been carried out: %s", async (status, expected) => {
    expect((await refusal("", responseOf(status))).facts.mayHaveArrived).toBe(expected);
  });

  test("hands on how long Webex asks to wait", async () => {
    expect((await refusal("", responseOf(429, { headers: { "Retry-After": "7" } }))).retryAfter).toBe("7");
    expect((await refusal("", responseOf(429))).retryAfter).toBeNull();
  });

  test.each([
    ["https://login.example/sign-in?token=abc", "failed with 302 Found to https://login.example"],
    ["/elsewhere", "failed with 302 Found to another path"],
    ["https://webexapis.com/v1/elsewhere?token=abc", "failed with 302 Found to another path"],
    ["/v1", "failed with 302 Found to the same address"],
    ["http://[", "failed with 302 Found to an invalid address"],
    ["javascript:alert(1)", "failed with 302 Found to an address that is not HTTP"],
    [undefined, "failed with 302 Found"],
  ])("says where a redirect leads, without its secrets: %s", async (location, what) => {
    const headers = location === undefined ? {} : { location };
    const { facts } = await refusal("", responseOf(302, { statusText: "Found", headers }));
    expect([facts.kind, facts.what]).toEqual(["redirect", what]);
  });
});
