import { expect, test } from "vitest";
import { decodedPath, repositoryPath } from "../../../src/build/places/repository-path.ts";

test.each([
  ["file:///home/runner/work/shop/shop/a.js", "/home/runner/work/shop/shop/a.js"],
  ["file:/home/a.js", "/home/a.js"],
  ["file://localhost/home/a.js", "/home/a.js"],
  ["file:///D:/a/shop/shop/a%20b.js", "D:/a/shop/shop/a b.js"],
  ["old%20pages/k%C3%A4se.js", "old pages/käse.js"],
  ["100%.js", "100%.js"],
  ["C:\\shop\\a.js", "C:\\shop\\a.js"],
  ["https://shop.example.com/cart?token=1#x", "https://shop.example.com/cart"],
])("the address %s names %s", (address, path) => {
  expect(decodedPath(address)).toBe(path);
});

test.each([
  ["a.js", "a.js"],
  ["./src/../lib//a.js", "lib/a.js"],
  ["src\\a.js", "src/a.js"],
  ["../other/a.js", "../other/a.js"],
  ["/home/runner/work/shop/shop/src/a.js", "src/a.js"],
  ["/Users/runner/work/shop/shop/src/a.js", "src/a.js"],
  ["D:\\a\\shop\\shop\\src\\a.js", "src/a.js"],
  ["/__w/shop/shop/src/a.js", "src/a.js"],
  ["/opt/runner/_work/shop/shop/src/a.js", "src/a.js"],
  ["/github/workspace/src/a.js", "src/a.js"],
  ["/home/runner/work/shop/other/a.js", "/home/runner/work/shop/other/a.js"],
  ["/usr/include/stdio.h", "/usr/include/stdio.h"],
  ["/etc/../../a", "/a"],
  ["https://shop.example.com/cart", "https://shop.example.com/cart"],
  ["a\u202eb\n.js", "ab .js"],
  ["src/lib/.\u202a./.\u200e./other/a.js", "other/a.js"],
  ["src/.\u202a./.\u001b[0m./a.js", "../a.js"],
  ["", undefined],
  [".", undefined],
])("the path %s is %s in the repository", (path, inside) => {
  expect(repositoryPath(path)).toBe(inside);
});

test.each([
  ["/srv/checkout/src/a.js", "/srv/checkout", "src/a.js"],
  ["/srv/checkout-2/a.js", "/srv/checkout/", "/srv/checkout-2/a.js"],
  ["e:/Build/src/a.js", "E:\\build", "src/a.js"],
])("the path %s in the workspace %s is %s", (path, workspace, inside) => {
  expect(repositoryPath(path, { workspace })).toBe(inside);
});

test.each([
  ["a.js", "lib/.\u202a./.\u202a.", "../a.js"],
  ["work/shop/shop/a.js", "/home/runner/", "a.js"],
  ["a.js", "/srv/unknown/", "a.js"],
  ["a.js", "lib", "lib/a.js"],
  ["/github/workspace/a.js", "/srv/unknown", "a.js"],
])("the path %s from the base %s is %s", (path, base, inside) => {
  expect(repositoryPath(path, { base })).toBe(inside);
});

test("a path without an end is cut", () => {
  expect(repositoryPath("a/".repeat(1_000_000))).toHaveLength(400);
});
