import { expect, test } from "vitest";
import { startEmulator } from "../../../emulator/index.ts";
import { createClient } from "../../support/create-client.ts";

test("list gives the rooms of the token, page after page", async () => {
  await using emulator = await startEmulator({ pageSize: 3 });
  const rooms = await Array.fromAsync(createClient(emulator).rooms.list({ type: "group", max: 1000 }));
  expect(rooms.map(({ title }) => title)).toEqual([
    "Release train",
    "Dev Room",
    "dev room",
    "Duplicate",
    "Duplicate",
    "Announcements",
    "Europe",
  ]);
  expect(emulator.requests).toHaveLength(3);
});

test("list sends no filter that is not given", async () => {
  await using emulator = await startEmulator();
  await Array.fromAsync(createClient(emulator).rooms.list());
  expect(emulator.requests.map(({ query }) => query)).toEqual([{}]);
});
