import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { WebexClient } from "../../../src/webex/index.ts";
import { createClient } from "../../support/create-client.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { GRANTS, GUEST, ISSUER, REFRESH } from "../../support/grants.ts";
import { rejection } from "../../support/rejection.ts";
import { pathsOf, startTokenServer, type TokenServer } from "../../support/token-server.ts";

const RENEWABLE = [REFRESH, ISSUER] as const;

const ask = (webex: WebexClient): Promise<object> => webex.people.me();
const tokenRequests = (server: TokenServer): number =>
  pathsOf(server).filter((path) => path !== "/people/me" && path !== "/messages").length;

test("a refresh grant is sent as a form, with no token", async () => {
  await using server = await startTokenServer();
  await ask(createClient(server, { token: REFRESH }));
  const [first, second] = server.requests;
  expect({ ...first, body: Object.fromEntries(new URLSearchParams(first?.body)) }).toEqual({
    path: "/v1/access_token",
    authorization: undefined,
    contentType: "application/x-www-form-urlencoded",
    body: {
      grant_type: "refresh_token",
      client_id: REFRESH.clientId,
      client_secret: REFRESH.clientSecret,
      refresh_token: REFRESH.refreshToken,
    },
  });
  expect(second).toMatchObject({ path: "/v1/people/me", authorization: "Bearer fetched-token-1" });
});

test.each([
  ["base64", ISSUER.secret],
  ["base64url", Buffer.from("a secret of the issuer ÿ").toString("base64url")],
])("a guest issuer's secret in %s signs a JWT that is exchanged", async (_, secret) => {
  await using server = await startTokenServer();
  const clock = new FakeClock();
  const begun = clock.now();
  await ask(createClient(server, { token: { ...ISSUER, secret }, clock }));
  const [login, second] = server.requests;
  expect(login).toMatchObject({ path: "/v1/jwt/login", contentType: undefined, body: "" });
  const jwt = login?.authorization?.replace("Bearer ", "") ?? "";
  const [header = "", claims = "", signature] = jwt.split(".");
  const parse = (part: string): unknown => JSON.parse(Buffer.from(part, "base64url").toString());
  expect([parse(header), parse(claims)]).toEqual([
    { alg: "HS256", typ: "JWT" },
    { sub: "guest-1", name: "Güst ✨", iss: "issuer-1", exp: Math.floor(begun / 1000) + 3600 },
  ]);
  const key = Buffer.from(ISSUER.secret, "base64");
  expect(signature).toBe(createHmac("sha256", key).update(`${header}.${claims}`).digest("base64url"));
  expect(jwt).toMatch(/^[\w.-]+$/);
  expect(second?.authorization).toBe("Bearer fetched-token-1");
});

test.each(["not base64!", "abcde", "", "===="])(
  "a guest issuer's secret that is %o is an error, and nothing is sent",
  async (secret) => {
    await using server = await startTokenServer();
    const error = await rejection(ask(createClient(server, { token: { ...ISSUER, secret } })));
    expect(error).toMatchObject({ kind: "auth", attempts: 0, mayHaveArrived: false });
    expect(error.message).toBe(
      "GET /people/me was not sent: POST /jwt/login was not sent: the secret of the Guest Issuer is not base64. Copy it as Webex shows it.",
    );
    expect(server.requests).toEqual([]);
  },
);

test("a Service App's guest is asked for with the Service App's token", async () => {
  await using server = await startTokenServer();
  await ask(createClient(server, { token: GUEST }));
  expect(server.requests).toMatchObject([
    {
      path: "/v1/guests/token",
      authorization: `Bearer ${GUEST.serviceAppToken}`,
      body: JSON.stringify({ subject: GUEST.subject, displayName: GUEST.displayName }),
    },
    { path: "/v1/people/me", authorization: "Bearer fetched-token-1" },
  ]);
});

describe.each(GRANTS)("the token of a grant of kind $kind", (token) => {
  test("is fetched when it is first needed, once for all requests", async () => {
    await using server = await startTokenServer();
    server.tokenDelayMs = 20;
    const webex = createClient(server, { token });
    expect(server.requests).toEqual([]);
    await Promise.all(Array.from({ length: 20 }, () => ask(webex)));
    await ask(webex);
    expect([tokenRequests(server), server.requests.length]).toEqual([1, 22]);
  });

  test("is reported before it is used", async () => {
    await using server = await startTokenServer();
    const told: string[] = [];
    await ask(createClient(server, { token, onSecret: (secret) => told.push(secret) }));
    const used = server.requests.map(({ authorization = "" }) => authorization.replace("Bearer ", ""));
    const given = [GUEST.serviceAppToken, ""];
    expect(told).toEqual(used.filter((secret) => !given.includes(secret)));
  });

  test("is asked for again, with the same patience as all requests, if Webex falters", async () => {
    await using server = await startTokenServer();
    server.tokenAnswers.push({ status: 503, body: "" });
    server.tokenAnswers.push({ status: 429, headers: { "Retry-After": "7" }, body: "" });
    const clock = new FakeClock();
    await ask(createClient(server, { token, clock }));
    expect([tokenRequests(server), clock.waits]).toEqual([3, [1000, 7000]]);
  });

  test("is given up within the time of all requests, and the request that needs it was never sent", async () => {
    await using server = await startTokenServer();
    server.tokenAnswers.push({ status: 503, headers: { "Retry-After": "300" }, body: "" });
    const webex = createClient(server, { token, maxDurationMs: 60_000 });
    const error = await rejection(webex.messages.create({ toPersonEmail: "bob@example.com", text: "Hi" }));
    expect(error).toMatchObject({ kind: "server", attempts: 0, mayHaveArrived: false });
    expect(error.message).toMatch(
      /^POST \/messages was not sent: POST \S+ failed with 503 .*due in 300 s, and 60 s are left for the delivery\.$/,
    );
  });

  test.each([400, 401, 403, 404])("that is refused with %i is not asked for again", async (status) => {
    await using server = await startTokenServer();
    server.tokenAnswers.push({ status, body: '{"message":"No such grant.","trackingId":"ROUTER_1"}' });
    const webex = createClient(server, { token });
    const errors = await Promise.all([rejection(ask(webex)), rejection(ask(webex))]);
    expect(errors).toMatchObject([{ kind: "auth" }, { kind: "auth" }]);
    expect(errors[0]?.message).toMatch(
      new RegExp(
        `^GET /people/me was not sent: POST \\S+ failed with ${status} [A-Z][A-Za-z ]+\\. Check the .*\\.$`,
      ),
    );
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    [400, JSON.stringify({ message: "grant hush-hush refused", errors: [{ description: "hush-hush" }] })],
    [401, JSON.stringify({ message: "hush-hush", trackingId: "hush-hush" })],
    [409, "token=hush-hush"],
    [302, ""],
  ])("is in no error, wherever an answer with %i names it", async (status, body) => {
    await using server = await startTokenServer();
    const headers = { TrackingID: "T_hush-hush", Location: "https://hush-hush.example/?t=hush-hush" };
    server.tokenAnswers.push({ status, statusText: "Token hush-hush", headers, body });
    const { message } = await rejection(ask(createClient(server, { token })));
    expect(message).toContain(` failed with ${status}.`);
    expect(message).not.toMatch(/hush|trackingId/);
  });

  test.each([
    ["nothing", ""],
    ["a number", "7"],
    ["no token", "{}"],
    ["null", '{"access_token":null,"token":null,"accessToken":null}'],
    ["an empty token", '{"access_token":"","token":"","accessToken":""}'],
    ["a token of two lines", '{"access_token":"a\\nb","token":"a\\nb","accessToken":"a\\nb"}'],
  ])("that comes as %s is a bad answer", async (_, body) => {
    await using server = await startTokenServer();
    server.tokenAnswers.push({ body });
    const error = await rejection(ask(createClient(server, { token })));
    expect(error).toMatchObject({ kind: "bad answer", mayHaveArrived: false });
    expect(error.message).toMatch(/^GET \/people\/me was not sent: POST \S+ was answered without a token\.$/);
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ["broken JSON", '{"access_token":"hush-hush'],
    ["something that is not JSON", "token_type=bearer&access_token=hush-hush"],
    ["something that is not JSON", `)]}',\n{"access_token":"hush-hush"}`],
    ["something that is not JSON", "<html>hush-hush"],
  ])(
    "that is not understood is in no error, because its token is not known yet: %s, %s",
    async (what, body) => {
      await using server = await startTokenServer();
      server.tokenAnswers.push({ body });
      const { message, cause } = await rejection(ask(createClient(server, { token })));
      expect(message).toContain(`was answered with 200 and ${what}.`);
      expect(message + String(cause)).not.toContain("hush");
    },
  );

  test("ends with the caller", async () => {
    await using server = await startTokenServer();
    server.tokenDelayMs = 10_000;
    const signal = AbortSignal.timeout(50);
    const error = await rejection(ask(createClient(server, { token, signal })));
    expect(error).toMatchObject({ kind: "stopped", attempts: 0, mayHaveArrived: false });
  });
});

describe.each(RENEWABLE)("a refused token of a grant of kind $kind", (token) => {
  test("is fetched once more, and the request repeated", async () => {
    await using server = await startTokenServer();
    const webex = createClient(server, { token, retries: 0 });
    await ask(webex);
    server.goodTokens.clear();
    await ask(webex);
    await ask(webex);
    const renewal = server.requests.map(({ authorization }) => authorization).slice(-3);
    expect(renewal.slice(1)).toEqual(["Bearer fetched-token-2", "Bearer fetched-token-2"]);
    expect([tokenRequests(server), server.requests.length]).toEqual([2, 6]);
  });

  test("is fetched once for all requests that met the refusal", async () => {
    await using server = await startTokenServer();
    const webex = createClient(server, { token });
    await ask(webex);
    server.goodTokens.clear();
    server.tokenDelayMs = 20;
    await Promise.all(Array.from({ length: 20 }, () => ask(webex)));
    expect([tokenRequests(server), server.requests.length]).toEqual([2, 1 + 2 + 20 + 20]);
  });

  test("is an error when the new one is refused as well, for all requests, without a loop", async () => {
    await using server = await startTokenServer();
    const webex = createClient(server, { token });
    await ask(webex);
    server.goodTokens.clear();
    server.goodTokens.add = () => server.goodTokens;
    const error = await rejection(ask(webex));
    expect(error).toMatchObject({ kind: "auth", status: 401, attempts: 2 });
    expect(error.message).toBe(
      "GET /people/me failed with 401 Unauthorized after 2 attempts: no. The token was new: it was fetched after another one was refused. Authorize the integration or Service App again.",
    );
    expect(await rejection(ask(webex))).toMatchObject({ kind: "auth", attempts: 1 });
    expect([tokenRequests(server), server.requests.length]).toEqual([2, 6]);
  });

  test("that cannot be fetched again is an error that says so", async () => {
    await using server = await startTokenServer();
    const webex = createClient(server, { token });
    await ask(webex);
    server.goodTokens.clear();
    server.tokenAnswers.push({ status: 400, body: "" });
    const error = await rejection(ask(webex));
    expect(error).toMatchObject({ kind: "auth", attempts: 1 });
    expect(error.message).toMatch(/^GET \/people\/me was not sent again: POST \S+ failed with 400 /);
  });
});

test.each(["given-token", GUEST])("a 401 is final for %o", async (token) => {
  await using server = await startTokenServer();
  const webex = createClient(server, { token });
  if (typeof token !== "string") await ask(webex);
  server.goodTokens.clear();
  const before = server.requests.length;
  expect(await rejection(ask(webex))).toMatchObject({ kind: "auth", status: 401, attempts: 1 });
  expect(server.requests).toHaveLength(before + 1);
});

test("a refresh token that comes with the access token replaces the old one", async () => {
  await using server = await startTokenServer();
  const answer = { access_token: "access-1", refresh_token: "rotated-1" };
  server.tokenAnswers.push({ body: JSON.stringify(answer) });
  const told: string[] = [];
  await ask(createClient(server, { token: REFRESH, onSecret: (secret) => told.push(secret) }));
  expect(server.requests.map(({ body }) => new URLSearchParams(body).get("refresh_token"))).toEqual([
    REFRESH.refreshToken,
    null,
    "rotated-1",
    null,
  ]);
  expect(told).toEqual(["access-1", "rotated-1", "fetched-token-2"]);
});
