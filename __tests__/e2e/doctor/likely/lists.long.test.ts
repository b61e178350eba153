import { expect, test } from "vitest";
import { doctorTold } from "../../../support/doctor-told.ts";
import { startWorld } from "../../../support/start-world.ts";

test.each([
  ["notify-on", "failure or fixed", "failure, fixed"],
  ["notify-on", "failure and cancelled", "failure, cancelled"],
  ["notify-on", "failure/cancelled", "failure, cancelled"],
  ["notify-on", "failure; cancelled", "failure, cancelled"],
  ["notify-on", "failure || cancelled", "failure, cancelled"],
  ["notify-on", "failure + fixed", "failure, fixed"],
  ["notify-on", "failed cancelled", "failure, cancelled"],
  ["notify-on", "first-failure or fixd", "first-failure, fixed"],
  ["notify-on", "[failure, cancelled]", "failure, cancelled"],
  ["notify-on", "- failure\n- fixed", "|\n  failure\n  fixed"],
  ["notify-on", "rollback, failure or fixed", "rollback, failure, fixed"],
  ["notify-on", "on-failure", "failure"],
  ["mention-on", "failure or cancelled", "failure, cancelled"],
  ["allowed-domains", "example.com acme.dev", "example.com, acme.dev"],
  ["email-domains", "example.com  acme.dev;shop.dev", "example.com, acme.dev, shop.dev"],
  ["allowed-domains", "example.com acme.dev\nshop.dev", "|\n  example.com\n  acme.dev\n  shop.dev"],
  ["mention", "alice@example.com bob@example.com", "alice@example.com, bob@example.com"],
  ["to", "alice@example.com bob@example.com", "|\n  alice@example.com\n  bob@example.com"],
  ["mention", "author or actor", "author, actor"],
  ["mention", "author|alice@example.com", "author, alice@example.com"],
  ["mention", "alice@example.com and bob@example.com", "alice@example.com, bob@example.com"],
])("every word of `%s: %s` is in the line", async (input, value, line) => {
  const other = input === "mention-on" ? { mention: "alice@example.com" } : {};
  const { blocks } = await doctorTold({ with: { ...other, [input]: value } });
  expect(blocks[0]).toBe(`${input}: ${line}`);
});

const REVERSED = [
  ["notify-on", "not success"],
  ["notify-on", "!success"],
  ["notify-on", "no canceled"],
  ["notify-on", "unsuccessful"],
  ["notify-on", "fixed, any but success"],
  ["notify-on", "failure and not cancelled"],
  ["notify-on", "non-failure"],
  ["mention-on", "!failure"],
  ["mention", "not author"],
  ["mention", "!author"],
  ["event", "!failure"],
  ["event", "failure or cancelled"],
] as const;

test.each(REVERSED)("no word is offered for `%s: %s`, which may mean the opposite", async (input, value) => {
  const other = input === "mention-on" ? { mention: "alice@example.com" } : {};
  const { rows, blocks, summary } = await doctorTold({ with: { ...other, [input]: value } });
  expect(rows.map(([, what]) => what)).toContain(input);
  expect(blocks).toEqual([]);
  expect(summary).not.toContain("did you mean");
});

test.each<readonly [string, string]>([
  ...REVERSED,
  ["notify-on", "failure or fixed"],
  ["notify-on", "success/failure"],
])("the step itself offers none for `%s: %s`", async (input, value) => {
  await using world = await startWorld();
  const { outputs } = await world.run({ with: { to: "Release train", [input]: value } });
  expect(outputs["error"]).toContain(`Input "${input}" is `);
  expect(outputs["error"]).not.toContain("did you mean");
});
