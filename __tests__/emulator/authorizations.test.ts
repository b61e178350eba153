import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { seedApplications } from "../../emulator/seed-services.ts";
import type { Answer } from "./ask.ts";
import { ask, askAs, askAsAdmin, askAsAlice } from "./ask.ts";
import { exchange } from "./exchange.ts";

const { clientId } = seedApplications.integration;
const types = ({ body }: Answer) => body.items.map(({ type }) => type);

async function accessToken(emulator: Emulator): Promise<string> {
  return (await exchange(emulator)).body.access_token;
}

test("lists what one has authorized, and for an admin what another has", async () => {
  await using emulator = await startEmulator();
  await accessToken(emulator);
  const alice = "GET /authorizations?personEmail=alice@example.com";

  const own = await askAsAlice(emulator, "GET /authorizations");

  expect(own.body.items[0]).toMatchObject({ clientId, applicationName: "Emulator Integration" });
  expect(types(own)).toEqual(["refresh", "access"]);
  expect(types(await askAsAdmin(emulator, alice))).toEqual(["refresh", "access"]);
  expect(types(await askAs(seedPeople.dave.token, emulator, alice))).toEqual([]);
});

test("ends one token, and with a refresh token all that came from it", async () => {
  await using emulator = await startEmulator();
  const [first, second] = [await accessToken(emulator), await accessToken(emulator)];
  const [refresh, firstAccess] = (await askAsAlice(emulator, "GET /authorizations")).body.items;
  const statusOf = async (token: string) => (await askAs(token, emulator, "GET /people/me")).status;

  await askAsAlice(emulator, `DELETE /authorizations/${firstAccess?.id}`);
  const afterOne = [await statusOf(first), await statusOf(second)];
  await askAsAlice(emulator, `DELETE /authorizations/${refresh?.id}`);

  expect(afterOne).toEqual([401, 200]);
  expect(await statusOf(second)).toBe(401);
  expect((await exchange(emulator)).status).toBe(401);
  expect((await askAsAlice(emulator, `DELETE /authorizations/${refresh?.id}`)).status).toBe(404);
});

test("ends all that one application was authorized to", async () => {
  await using emulator = await startEmulator();

  expect((await askAsAlice(emulator, `DELETE /authorizations?clientId=${clientId}`)).status).toBe(204);

  expect((await exchange(emulator)).status).toBe(401);
  expect((await askAsAlice(emulator, "DELETE /authorizations?clientId=other")).status).toBe(404);
  expect((await askAsAlice(emulator, "DELETE /authorizations")).status).toBe(400);
});

test("says when a token expires", async () => {
  const now = new Date("2026-01-01T00:00:00Z");
  await using emulator = await startEmulator({ now: () => now });
  const token = await accessToken(emulator);

  const { body } = await askAs(token, emulator, "GET /authorizations/tokenExpiry");
  const bot = await ask(emulator, "GET /authorizations/tokenExpiry");

  expect(body.exp).toBe(now.getTime() + 1_209_599_000);
  expect(new Date(bot.body.exp).getUTCFullYear()).toBeGreaterThan(2100);
});
