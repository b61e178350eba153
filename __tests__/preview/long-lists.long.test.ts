import { afterAll, describe, expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { readSpaces } from "../../preview/server/spaces.ts";
import { CHROMIUM, closeBrowser, openPage, SKIPPED } from "./browser.ts";

const ROOM = roomIdOf(seedRooms.releaseTrain);
const headers = { authorization: "Bearer emulator-bot-token", "content-type": "application/json" };

afterAll(closeBrowser);

async function post(url: string, path: string, body: object): Promise<{ readonly id: string }> {
  const answer = await fetch(`${url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  return (await answer.json()) as { id: string };
}

test("of a long talk the newest messages are shown, from the beginning of a thread on", async () => {
  await using webex = await startEmulator();
  for (let number = 1; number <= 250; number += 1) {
    const { id } = await post(webex.url, "/messages", { roomId: ROOM, text: `Message ${number}` });
    if (number === 50) await post(webex.url, "/messages", { roomId: ROOM, parentId: id, text: "A reply" });
  }
  const room = readSpaces(webex).rooms.find(({ id }) => id === ROOM);
  expect(room?.messages.map(({ text }) => text).slice(0, 2)).toEqual(["Message 51", "Message 52"]);
  expect([room?.messages.length, room?.earlier]).toEqual([200, 51]);
});

describe.skipIf(CHROMIUM === undefined)(`many spaces${SKIPPED}`, () => {
  test("are found by a part of their title, which stays in the address", async () => {
    await using open = await openPage();
    for (let number = 1; number <= 10; number += 1)
      await post(open.preview.webex.url, "/rooms", { title: `Night shift ${number}` });
    const links = open.page.getByRole("navigation", { name: "Spaces" }).getByRole("link");
    await links.filter({ hasText: "Night shift 10" }).waitFor();
    await open.page.getByLabel("Find").fill("shift 10");
    await links.filter({ hasText: "Release train" }).waitFor({ state: "detached" });
    expect(await links.allTextContents()).toEqual([expect.stringContaining("Night shift 10")]);
    await links.click();
    await open.page.getByRole("heading", { name: "Night shift 10" }).waitFor();
    expect(new URL(open.page.url()).searchParams.get("find")).toBe("shift 10");
    expect(open.complaints).toEqual([]);
  });
});
