import { expect, test } from "vitest";
import { startWorld } from "../../../support/start-world.ts";

test("an environment-url that cannot be a link is left out, and the error says what is allowed", async () => {
  await using world = await startWorld();
  const step = await world.run({
    with: { environment: "production", "environment-url": "shop.example.com" },
  });
  expect(step).toMatchObject({ conclusion: "failure" });
  expect(step.outputs["error"]).toBe(
    'Input "environment-url" is "shop.example.com": it must be a web address such as https://shop.example.com. It was left out.',
  );
});
