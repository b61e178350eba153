import { expect, test } from "vitest";
import { copyAction, runAction } from "../../runner/index.ts";
import { createAction } from "./create-action.ts";

test("takes along what ships, and nothing else", async () => {
  await using source = await createAction(`import "../src/forgotten.js";`);
  await using target = await createAction("");
  await copyAction(source.dir, `${target.dir}/copy`);
  await using step = await runAction({ actionDir: `${target.dir}/copy` });
  expect(step.log.join("\n")).toContain("ERR_MODULE_NOT_FOUND");
  expect(step.conclusion).toBe("failure");
});

test("an action in a folder of its own runs the script next to it, as actions/cache/restore does", async () => {
  await using source = await createAction(`console.log("ran in", process.env["INPUT_METHOD"]);`, {
    inputs: "{ method: { default: rooms.list } }",
  });
  await using target = await createAction("");
  await copyAction(source.dir, `${target.dir}/copy`);
  await using step = await runAction({ actionDir: `${target.dir}/copy/call` });
  expect(step.log).toEqual(["ran in rooms.list"]);
});
