import { describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator/index.ts";
import { seedPeople } from "../../../emulator/seed.ts";
import { seedApplications, seedGuestIssuer } from "../../../emulator/seed-services.ts";
import type { TokenGrant, WebexClientOptions } from "../../../src/webex/index.ts";
import { WebexClient } from "../../../src/webex/index.ts";
import { clientOptions } from "../../support/create-client.ts";
import { rejection } from "../../support/rejection.ts";

const { integration, serviceApp } = seedApplications;

const refreshOf = ({
  clientId,
  clientSecret,
  refreshTokens: [{ token }],
}: typeof integration | typeof serviceApp) =>
  ({ kind: "refresh", refreshToken: token, clientId, clientSecret }) as const;

const GUEST = { subject: "guest-7", displayName: "Güest Seven" };
const ISSUER = {
  kind: "guest-issuer",
  issuerId: seedGuestIssuer.id,
  secret: seedGuestIssuer.secret,
  ...GUEST,
} as const;
const APP_GUEST = {
  kind: "service-app-guest",
  serviceAppToken: seedPeople.serviceApp.token,
  ...GUEST,
} as const;

/** A JWT ends: its clock is the local Webex's. */
function createClient(webex: Emulator, options: Partial<WebexClientOptions>): WebexClient {
  return new WebexClient({ ...clientOptions(webex), now: Date.now, ...options });
}

function requestsOf({ requests }: Emulator): readonly string[] {
  return requests.map(({ method, path, status }) => `${method} ${path} ${status}`);
}

test.each<[string, TokenGrant, string, string]>([
  ["an integration", refreshOf(integration), "POST /access_token 200", seedPeople.alice.displayName],
  ["a Service App", refreshOf(serviceApp), "POST /access_token 200", seedPeople.serviceApp.displayName],
  ["a guest of a Guest Issuer", ISSUER, "POST /jwt/login 200", GUEST.displayName],
  ["a guest of a Service App", APP_GUEST, "POST /guests/token 200", GUEST.displayName],
])("signs in as %s", async (_, token, request, name) => {
  await using webex = await startEmulator();
  const { displayName } = await createClient(webex, { token }).people.me();
  expect([displayName, requestsOf(webex)]).toEqual([name, [request, "GET /people/me 200"]]);
});

describe("a token that ends", () => {
  test.each<[string, TokenGrant, string]>([
    ["an integration", refreshOf(integration), "POST /access_token 200"],
    ["a guest of a Guest Issuer", ISSUER, "POST /jwt/login 200"],
  ])("of %s is fetched once more, in the middle of a list", async (_, token, request) => {
    await using webex = await startEmulator({ pageSize: 1 });
    const tokens: string[] = [];
    const client = createClient(webex, { token, onSecret: (secret) => tokens.push(secret) });
    const rooms: string[] = [];
    await client.messages.create({ toPersonEmail: "bob@example.com", text: "Hi" });
    await client.messages.create({ toPersonEmail: "carol@example.com", text: "Hi" });
    for await (const { id } of client.rooms.list({ max: 1 })) {
      rooms.push(id);
      if (rooms.length === 1) webex.expireToken(tokens.at(-1) ?? "");
    }
    expect(rooms.length).toBeGreaterThan(1);
    const paths = requestsOf(webex);
    expect(paths.filter((path) => path === request)).toHaveLength(2);
    expect(paths.filter((path) => path.endsWith("401"))).toEqual(["GET /rooms 401"]);
  });

  test("of a Service App's guest is an error", async () => {
    await using webex = await startEmulator();
    const tokens: string[] = [];
    const client = createClient(webex, { token: APP_GUEST, onSecret: (secret) => tokens.push(secret) });
    await client.people.me();
    webex.expireToken(tokens[0] ?? "");
    expect(await rejection(client.people.me())).toMatchObject({ kind: "auth", status: 401 });
  });
});

test.each<[string, TokenGrant]>([
  ["another client secret", { ...refreshOf(integration), clientSecret: "wrong-secret" }],
  ["an unknown refresh token", { ...refreshOf(integration), refreshToken: "wrong-token" }],
  ["another secret of the issuer", { ...ISSUER, secret: btoa("wrong-secret") }],
  ["an unknown issuer", { ...ISSUER, issuerId: "nobody" }],
  ["a token that is no Service App's", { ...APP_GUEST, serviceAppToken: seedPeople.bot.token }],
])("%s is refused, with what to check", async (_, token) => {
  await using webex = await startEmulator();
  const error = await rejection(createClient(webex, { token }).people.me());
  expect(error).toMatchObject({ kind: "auth", attempts: 0 });
  expect(error.message).toMatch(/^GET \/people\/me was not sent: POST \S+ failed with 40[013] .*Check the /);
  expect(webex.requests).toHaveLength(1);
});

test.each([
  [
    "client secret",
    { clientSecret: "wrong-secret" },
    /Check the client ID and the client secret, which may be swapped\./,
  ],
  ["client ID", { clientId: "nobody" }, /The refresh token was not checked\.$/],
  [
    "refresh token",
    { refreshToken: "wrong-token" },
    /Check the refresh token: it expires 90 days after its last use/,
  ],
])("a wrong %s is distinguished from the others", async (_, wrong, advice) => {
  await using webex = await startEmulator();
  const error = await rejection(
    createClient(webex, { token: { ...refreshOf(integration), ...wrong } }).people.me(),
  );
  expect(error.message).toMatch(advice);
});
