import { inspect } from "node:util";
import { expect, test } from "vitest";
import type { TokenGrant } from "../../../src/webex/index.ts";
import { createClient } from "../../support/create-client.ts";
import { GUEST, ISSUER, REFRESH } from "../../support/grants.ts";
import { rejection } from "../../support/rejection.ts";
import { startTokenServer, type TokenServer } from "../../support/token-server.ts";

const CASES: readonly (readonly [TokenGrant["kind"], TokenGrant, readonly string[]])[] = [
  ["refresh", REFRESH, [REFRESH.refreshToken, REFRESH.clientId, REFRESH.clientSecret]],
  ["guest-issuer", ISSUER, [ISSUER.secret]],
  ["service-app-guest", GUEST, [GUEST.serviceAppToken]],
];

function formsOf(secrets: readonly string[]): readonly string[] {
  return secrets.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ _: secret }).toString().slice(2),
  ]);
}

/** Looks into the error that comes as far as a log could show it. */
async function expectNone(forms: readonly string[], promise: Promise<unknown>): Promise<void> {
  const shown = inspect(await rejection(promise), { depth: Number.POSITIVE_INFINITY, showHidden: true });
  expect(forms.filter((form) => shown.includes(form))).toEqual([]);
  expect(shown).not.toMatch(/eyJ[\w-]+\./);
}

/** Answers a request for a token with all that it was sent. */
async function startEcho(status: number, words: string): Promise<TokenServer> {
  const server = await startTokenServer();
  const body = status === 200 ? words : JSON.stringify({ message: words, trackingId: words });
  const headers = { location: `https://${encodeURIComponent(words)}.example/`, trackingid: words };
  server.tokenAnswers.push({ status, headers, body });
  return server;
}

test.each(CASES)("a refused grant of kind %s is in no error", async (_, token, secrets) => {
  const forms = formsOf(secrets);
  for (const [status, words] of [200, 302, 400, 500].flatMap((each) =>
    forms.map((form) => [each, form] as const),
  )) {
    await using echo = await startEcho(status, words);
    await expectNone(forms, createClient(echo, { token, retries: 0 }).people.me());
  }
});

test.each(CASES)("a refused token of a grant of kind %s is in no error", async (_, token, secrets) => {
  await using server = await startTokenServer();
  server.goodTokens.add = () => server.goodTokens;
  const fetched = token === GUEST ? ["fetched-token-1"] : ["fetched-token-1", "fetched-token-2"];
  const forms = [...formsOf(secrets), ...fetched];
  server.refusal = JSON.stringify({ message: forms.join(" ") });
  await expectNone(forms, createClient(server, { token }).people.me());
});

test("a JWT that is sent back is in no error", async () => {
  await using server = await startTokenServer();
  const seen: string[] = [];
  const onSecret = (jwt: string): void => {
    seen.push(jwt);
    server.tokenAnswers.push({ status: 401, body: JSON.stringify({ message: `No ${jwt}` }) });
  };
  const { message } = await rejection(createClient(server, { token: ISSUER, onSecret }).people.me());
  expect(seen).toHaveLength(1);
  expect(message).not.toContain(seen[0]);
});
