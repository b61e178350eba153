import { expect, test } from "vitest";
import { doctorTold } from "../../support/doctor-told.ts";
import { startWorld } from "../../support/start-world.ts";

const MESSAGE = "See {{data.runbook}} by {{data.team}}";
const FOUND =
  'Input "data" must be a mapping: write each name, a colon, a space, and its value on a line of its own, such as `runbook: https://example.com`, without "=" and without "- ".';
const MENDED = "data: |\n  runbook: https://example.com/a\n  team: Core";

test.each([
  ["as other tools write them", "runbook=https://example.com/a\nteam=Core"],
  ["as a list", "- runbook: https://example.com/a\n- team: Core"],
  ["as a list of pairs", "- runbook=https://example.com/a\n- team=Core"],
])("values in `data` that are written %s are blamed on `data`", async (_, data) => {
  const { rows, blocks } = await doctorTold({ with: { data, message: MESSAGE } });
  expect(rows).toEqual([["❌", "data", FOUND]]);
  expect(blocks).toEqual([MENDED]);
  await using world = await startWorld();
  const step = await world.run({ with: { to: "Release train", data, message: MESSAGE } });
  expect(step.annotations.map(({ message }) => message)).toEqual([FOUND]);
  expect(world.read()[0]).toContain("See https://example.com/a by Core");
});

test("a list that the message repeats is taken as it is", async () => {
  await using world = await startWorld();
  const data = '[{"name":"a"},{"name":"b"}]';
  const step = await world.run({
    with: { to: "Release train", data, message: "{{#data}}{{name}},{{/data}}" },
  });
  expect(step.annotations).toEqual([]);
  expect(world.read()[0]).toContain("a,b,");
});

test("a place is named only where there is one", async () => {
  const { advice } = await doctorTold({ with: { "user-map": "octocat: nobody" } });
  expect(advice.join()).not.toContain("at the given location");
});

test.each([
  ["a list", "? [a, b]\n: c", "a key is a list at line 1, column 3."],
  ["an alias of a map", "a: &x {b: c}\n? *x\n: d", "needs quotes around it, at line 2, column 3."],
  ["a list, in YAML 1.1", "%YAML 1.1\n---\na:\n  ? [q]\n  : 1", "a key is a list at line 4, column 5."],
])("a key that is %s is refused, and its place is named", async (_, data, problem) => {
  await using world = await startWorld();
  const step = await world.run({ with: { to: "Release train", data } });
  expect(step.annotations.map(({ message }) => message)).toEqual([expect.stringContaining(problem)]);
});
