import { expect, test } from "vitest";
import { startWorld } from "../../support/start-world.ts";

test("a dry run looks everything up, shows everything, and sends nothing", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { "dry-run": "true", to: "Release train\nbob@example.com" } });
  expect(world.requests()).toEqual(["GET /rooms 200"]);
  expect(step.log).toMatchInlineSnapshot(`
    [
      "##[group]Webex message: success",
      "│ ✅ **[CI › build](https://github.com/your-org/shop/actions/runs/9001/job/7001) passed**",
      "│ ",
      "│ [your-org/shop](https://github.com/your-org/shop) · [main](https://github.com/your-org/shop/tree/main) · [3f2a9c1](https://github.com/your-org/shop/commit/3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c) Count every cup once · Ada Lovelace  ",
      "│ [Job](https://github.com/your-org/shop/actions/runs/9001/job/7001) · [Run #42](https://github.com/your-org/shop/actions/runs/9001) · [Compare](https://github.com/your-org/shop/compare/1111111...3f2a9c1)",
      "Would send to Release train (Y2lzY29zcGFyazovL3VzL1JPT00vYzAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAx)",
      "Would send to bob@example.com",
      "##[endgroup]",
    ]
  `);
  expect(step.summary).toMatchInlineSnapshot(`
    "### Webex Notify: 📝 dry run, nothing sent

    | Destination | Result |
    | --- | --- |
    | Release train | **📝 Would be sent** |
    | bob@example.com | **📝 Would be sent** |

    <details><summary>The message that would have been sent</summary>

    > ✅ **[CI › build](https://github.com/your-org/shop/actions/runs/9001/job/7001) passed**
    >
    > [your-org/shop](https://github.com/your-org/shop) · [main](https://github.com/your-org/shop/tree/main) · [3f2a9c1](https://github.com/your-org/shop/commit/3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c) Count every cup once · Ada Lovelace
    > [Job](https://github.com/your-org/shop/actions/runs/9001/job/7001) · [Run #42](https://github.com/your-org/shop/actions/runs/9001) · [Compare](https://github.com/your-org/shop/compare/1111111...3f2a9c1)

    </details>
    "
  `);
  expect(step).toMatchObject({
    conclusion: "success",
    outputs: { ok: "true", "message-id": "", event: "success" },
  });
});

test("a dry run without a token makes no requests to Webex", async () => {
  await using world = await startWorld();
  const to = "Release train\nbob@example.com";
  const step = await world.run({ with: { "dry-run": "TRUE", token: "", to } });
  expect(world.webex.requests).toEqual([]);
  expect(step).toMatchObject({ conclusion: "success", annotations: [], outputs: { ok: "true" } });
  expect(step.log.filter((line) => line.startsWith("Would"))).toEqual([
    "Would send to Release train",
    "Would send to bob@example.com",
  ]);
  expect(JSON.parse(step.outputs["results"] ?? "")).toEqual([
    { destination: "Release train", status: "planned", attempts: 0 },
    { destination: "bob@example.com", status: "planned", attempts: 0 },
  ]);
});

test("a dry run reports a title that no room has", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { "dry-run": "true", to: "Nowhere" } });
  expect(step.outputs).toMatchObject({
    ok: "false",
    error: expect.stringContaining('has the title "Nowhere"'),
  });
  expect(step.conclusion).toBe("success");
});

test("a dry run fails for an entry that can be no destination", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { "dry-run": "true", token: "", to: "person: Bob" } });
  expect([step.conclusion, step.outputs["ok"]]).toEqual(["failure", "false"]);
});
