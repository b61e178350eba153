import { expect, test } from "vitest";
import { neighboursOf } from "../../../../src/inputs/files/near/respelled.ts";

/** The folders that are listed to find what a path may mean. */
async function listedFor(path: string): Promise<number> {
  let listed = 0;
  const namesIn = async (): Promise<readonly string[]> => {
    listed += 1;
    return ["x.yml"];
  };
  await neighboursOf({ namesIn }, "user-map", path);
  return listed;
}

// An expression can put any text into an input.
test.each([
  ["slashes", "/"],
  ["backslashes", "\\"],
  ["folders", "a/"],
])("a path of %s is looked up as often however long it is", async (_, unit) => {
  const listed = await Promise.all([100, 100_000].map((times) => listedFor(`${unit.repeat(times)}x.yml`)));
  expect(listed[1]).toBe(listed[0]);
});
