import { describe, expect, test } from "vitest";
import { roomIdOf, seedRooms } from "../../../emulator/seed.ts";
import { threadKey } from "../../../src/delivery/post/thread-key.ts";

describe("the key of a destination", () => {
  test("is one for an ID in either alphabet, its UUID, and an email in any case", async () => {
    const { uuid } = seedRooms.releaseTrain;
    const ids = [roomIdOf(seedRooms.releaseTrain), uuid, uuid.toUpperCase()];
    expect(new Set(await Promise.all(ids.map(threadKey))).size).toBe(1);
    expect(threadKey("Bob@Example.com")).toBe(threadKey("bob@example.com"));
    expect(threadKey("bob@example.com")).not.toBe(threadKey("rob@example.com"));
  });

  test("is a short hash", async () => {
    expect(threadKey("bob@example.com")).toMatch(/^[0-9a-f]{16}$/);
  });
});
