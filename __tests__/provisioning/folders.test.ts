import { join } from "node:path";
import { expect, test } from "vitest";
import { readSources } from "../support/read-imports.ts";

/** What is wanted, what is there, what is to be done, and the doing: each knows those before it only. */
const ORDER = ["manifest", "actual", "plan", "apply"];

test("the folders of provisioning/ have an order, and none imports a later one", async () => {
  const sources = await readSources(join(import.meta.dirname, "../.."), "src/provisioning");
  expect(sources.length).toBeGreaterThan(20);
  const found = sources.flatMap(({ path, imports }) => {
    const later = imports.filter(({ target }) => rankOf(target) > rankOf(path));
    return rankOf(path) < 0 ? [] : later.map(({ target }) => `${path}: ${target}`);
  });
  expect(found).toEqual([]);
});

function rankOf(path: string): number {
  return ORDER.indexOf(/^src\/provisioning\/(\w+)\//.exec(path)?.[1] ?? "");
}
