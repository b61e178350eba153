import { constants } from "node:fs";
import { expect, test } from "vitest";
import { noLinks } from "../../../src/inputs/files/real-place.ts";

test("a path is opened without links: on macOS without any in it, elsewhere none at its end", () => {
  // Both flags at once are refused by macOS. Source: sys/fcntl.h of XNU.
  expect(noLinks("darwin", { O_NOFOLLOW: 0x100 })).toBe(0x2000_0000);
  expect(noLinks("linux", { O_NOFOLLOW: 0x2_0000 })).toBe(0x2_0000);
  expect(noLinks("win32", {})).toBe(0);
  expect(noLinks()).toBe(noLinks(process.platform, constants));
});
