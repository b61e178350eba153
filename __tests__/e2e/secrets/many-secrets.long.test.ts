import { expect, test } from "vitest";
import { deliveriesOf } from "../../support/deliveries.ts";
import { pushEvent } from "../../support/events.ts";
import { RELEASE_TRAIN, startWorld } from "../../support/start-world.ts";

const to = { to: RELEASE_TRAIN };

test("dozens of webhooks next to a room leave the message as it is", async () => {
  await using world = await startWorld();
  const urls = Array.from(
    { length: 60 },
    (_, at) => `${world.webex.url}/webhooks/incoming/Y2lzY29zcGFyazov${at}${"aB3x".repeat(15)}`,
  );
  const with_ = { ...to, "webhook-url": urls.join("\n"), retries: "0" };
  const step = await world.run({ with: with_, secrets: urls });
  expect(deliveriesOf(step)).toHaveLength(61);
  expect(deliveriesOf(step)).toMatchObject([{ status: "sent" }, ...urls.map(() => ({ status: "failed" }))]);
  expect(step.outputs["error"]).not.toContain("regular expression");
});

test("a secret of any length leaves the message as it is, and is not shown", async () => {
  await using world = await startWorld();
  const secret = "Q7".concat("aB3x_".repeat(20_000));
  const event = pushEvent({ message: `use ${secret.slice(0, 90_000)}${secret.slice(90_000)} here` });
  const step = await world.run({
    with: to,
    event,
    env: { WEBEX_API_TOKEN: secret },
    secrets: [secret],
    withinMs: 30_000,
  });
  expect(step.conclusion).toBe("success");
  expect(world.read()).toEqual([expect.not.stringContaining("aB3x")]);
});

test("a secret in any spelling is not shown, from an input, an event, or a job", async () => {
  await using world = await startWorld();
  const secret = "Zq7-s3cret+Of/many=characters~ABC";
  const each = (write: (hex: string) => string) =>
    secret.replace(/./g, (one) => write(one.charCodeAt(0).toString(16)));
  const writings = [
    each((hex) => `&#x${hex};`),
    secret.replace(/./g, (one) => `&#${one.charCodeAt(0)};`),
    each((hex) => `\\x${hex}`),
    each((hex) => `\\u00${hex}`),
    encodeURIComponent(encodeURIComponent(secret)),
    each((hex) => `%25${hex}`),
  ];
  const message = writings.map((one) => `see ${one} here`).join("\n\n");
  const event = pushEvent({ message: writings[0] ?? "" });
  const data = JSON.stringify({ note: writings[4] });
  const given = { ...to, title: `{{title}} {{data.note}} ${writings[2]}`, message, data };
  const step = await world.run({ event, with: given, env: { WEBEX_API_TOKEN: secret }, secrets: [secret] });
  const shown = JSON.stringify([world.read(), step.log, step.outputs]);
  for (const one of writings) expect(shown).not.toContain(JSON.stringify(one).slice(1, -1));
  expect(world.read()[0]?.match(/see \*\*\* here/g)).toHaveLength(writings.length);
});

test("somebody else's token that is wrapped over several lines is not shown", async () => {
  await using world = await startWorld();
  const [first, last] = ["aB3x".repeat(5), "cD4y".repeat(4)];
  const text = `Use it:\ngh${"p_"}${first}\n  ${last} to sign in`;
  const step = await world.run({ with: { ...to, message: text, title: text, reason: text } });
  expect(world.read()[0]).toContain("*** to sign in");
  expect(JSON.stringify([world.read(), step.log, step.outputs])).not.toMatch(/aB3xaB3x|cD4ycD4y/);
});

test.each(["a", "Ab0", "a ", "x=1&", "eyJ"])(
  "a commit message of 12 MB of %j is sent like any other",
  async (part) => {
    await using world = await startWorld();
    const message = `x ${part.repeat(12e6 / part.length)}`;
    const step = await world.run({ with: to, event: pushEvent({ message }), withinMs: 20_000 });
    expect(step).toMatchObject({ conclusion: "success", annotations: [] });
    expect(world.read()).toEqual([expect.stringContaining("x")]);
  },
);
