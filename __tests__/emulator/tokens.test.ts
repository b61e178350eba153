import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { applicationIdOf, seedApplications } from "../../emulator/seed-services.ts";
import { askAs, askAsAlice } from "./ask.ts";
import { exchange } from "./exchange.ts";
import { guestJwt } from "./jwt.ts";

const { integration, serviceApp } = seedApplications;
const [{ code, redirectUri }] = integration.codes;
const seedOrg = "d0000000-0000-4000-8000-000000000001";

test("hands out an access token for a refresh token, which stays the same", async () => {
  await using emulator = await startEmulator();

  const { status, body } = await exchange(emulator);

  expect(status).toBe(200);
  expect(body).toEqual({
    access_token: expect.any(String),
    expires_in: 1_209_599,
    refresh_token: "emulator-refresh-token",
    refresh_token_expires_in: 7_775_999,
    token_type: "Bearer",
  });
  const me = await askAs(body.access_token, emulator, "GET /people/me");
  expect(me.body.emails).toEqual(["alice@example.com"]);
});

test("hands out tokens for a code, once", async () => {
  await using emulator = await startEmulator();
  const fields = { grant_type: "authorization_code", refresh_token: "", code, redirect_uri: redirectUri };

  const elsewhere = await exchange(emulator, { ...fields, redirect_uri: "http://localhost/other" });
  const { clientId: client_id, clientSecret: client_secret } = serviceApp;
  const otherClient = await exchange(emulator, { ...fields, client_id, client_secret });
  const first = await exchange(emulator, fields);
  const second = await exchange(emulator, fields);

  expect([elsewhere.status, otherClient.status, first.status, second.status]).toEqual([400, 400, 200, 400]);
  expect((await askAs(first.body.access_token, emulator, "GET /people/me")).status).toBe(200);
});

test.each([
  ["an unknown client", { client_id: "other" }, 401],
  ["a wrong secret", { client_secret: "wrong" }, 401],
  ["an unknown refresh token", { refresh_token: "wrong" }, 401],
  ["the refresh token of another client", { refresh_token: serviceApp.refreshTokens[0].token }, 401],
  ["no refresh token", { refresh_token: "" }, 400],
  ["another grant", { grant_type: "password" }, 400],
  ["no grant", { grant_type: "" }, 400],
])("refuses %s", async (_, fields, status) => {
  await using emulator = await startEmulator();

  expect((await exchange(emulator, fields)).status).toBe(status);
});

test("takes a form only", async () => {
  await using emulator = await startEmulator();

  expect((await askAs("", emulator, "POST /access_token", { grant_type: "refresh_token" })).status).toBe(415);
});

test("ends a token when a test says so, and when its time has come", async () => {
  let time = new Date("2026-01-01T00:00:00Z");
  await using emulator = await startEmulator({ now: () => time });
  const first = (await exchange(emulator)).body.access_token;
  emulator.expireToken(first);
  const second = (await exchange(emulator)).body.access_token;
  const statusOf = async (token: string) => (await askAs(token, emulator, "GET /people/me")).status;

  const before = [await statusOf(first), await statusOf(second)];
  time = new Date("2026-01-15T00:00:00Z");

  expect(before).toEqual([401, 200]);
  expect(await statusOf(second)).toBe(401);
  expect((await exchange(emulator)).status).toBe(200);
  expect(() => emulator.expireToken("unknown")).toThrow("There is no such token to expire.");
});

test("hands out the token of a Service App to who knows its secret", async () => {
  await using emulator = await startEmulator();
  const request = `POST /applications/${applicationIdOf(serviceApp)}/token`;
  const { clientId, clientSecret } = serviceApp;
  const fields = { clientId, clientSecret, targetOrgId: seedOrg };

  const { status, body } = await askAsAlice(emulator, request, fields);
  const refusals = [
    await askAsAlice(emulator, request, { ...fields, clientSecret: "wrong" }),
    await askAsAlice(emulator, request, { ...fields, targetOrgId: seedPeople.bob.uuid }),
    await askAsAlice(emulator, `POST /applications/${seedPeople.bob.uuid}/token`, fields),
  ];

  expect(status).toBe(200);
  expect((await askAs(body.access_token, emulator, "GET /people/me")).body.type).toBe("appuser");
  const refreshed = await exchange(emulator, {
    client_id: clientId,
    client_secret: clientSecret,
    refresh_token: body.refresh_token,
  });
  expect(refreshed.status).toBe(200);
  expect(refusals.map((refusal) => refusal.status)).toEqual([400, 403, 404]);
});

test("lets a guest in with the JWT of a Guest Issuer, always as the same person", async () => {
  await using emulator = await startEmulator();

  const first = await askAs(guestJwt(), emulator, "POST /jwt/login");
  const second = await askAs(
    guestJwt({ claims: { name: "Gast Neu", exp: "4000000000" } }),
    emulator,
    "POST /jwt/login",
  );

  expect(first.body).toEqual({ token: expect.any(String), expiresIn: 21_599 });
  const before = (await askAs(first.body.token, emulator, "GET /people/me")).body;
  const after = (await askAs(second.body.token, emulator, "GET /people/me")).body;
  expect([before.id, before.displayName]).toEqual([after.id, "Gast Neu"]);
});

test.each([
  ["with another signature", { secret: Buffer.from("wrong") }],
  ["that has expired", { claims: { exp: 1 } }],
  ["that never expires", { claims: { exp: undefined } }],
  ["of an unknown issuer", { claims: { iss: "other" } }],
  ["about nobody", { claims: { sub: "" } }],
  ["of another algorithm", { header: { alg: "none" } }],
])("refuses a JWT %s", async (_, parts) => {
  await using emulator = await startEmulator();

  expect((await askAs(guestJwt(parts), emulator, "POST /jwt/login")).status).toBe(401);
});

test("refuses what is not a JWT at all", async () => {
  await using emulator = await startEmulator();

  expect((await askAs("x.y", emulator, "POST /jwt/login")).status).toBe(401);
  expect((await fetch(`${emulator.url}/jwt/login`, { method: "POST" })).status).toBe(401);
});
