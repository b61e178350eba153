import { describe, expect, test } from "vitest";
import { pushEvent } from "../../support/events.ts";
import { RELEASE_TRAIN, startWorld, TOKEN } from "../../support/start-world.ts";

const inBase64 = Buffer.from(`user:${TOKEN}`).toString("base64");
const FORMS = [TOKEN, encodeURIComponent(TOKEN), inBase64, Buffer.from(TOKEN).toString("base64url")];

// That neither log nor summary nor outputs show the token is asserted by `world.run` for every step.
describe("the token does not show", () => {
  test.each(FORMS)("from a commit message: %#", async (form) => {
    await using world = await startWorld();
    await world.run({ event: pushEvent({ message: `Use ${form} for now` }) });
    expect(world.read()[0]).toMatch(/Use [A-Za-z0-9+/]{0,12}\*\*\*[A-Za-z0-9+/=]{0,4} for now/);
  });

  test.each(FORMS)("from data, in any tag: %#", async (form) => {
    await using world = await startWorld();
    const data = JSON.stringify({ token: form, deep: { token: form } });
    await world.run({ with: { message: `{{data.token}} {{{data.token}}} {{data.deep}} ${form}`, data } });
    expect(JSON.stringify(world.webex.requests.map(({ body }) => body))).not.toContain(form);
  });

  test("from a link", async () => {
    await using world = await startWorld();
    const url = `https://shop.example.com/?access_token=${encodeURIComponent(TOKEN)}`;
    await world.run({ with: { environment: "production", "environment-url": url } });
    expect(JSON.stringify(world.webex.messagesIn(RELEASE_TRAIN))).not.toContain(encodeURIComponent(TOKEN));
  });

  test.each([
    ["as a destination", { to: TOKEN }],
    ["as a destination beside a good one", { to: `Release train\nroom: ${TOKEN}` }],
    ["as an event", { event: TOKEN }],
    ["as needs", { needs: TOKEN }],
    ["as a template", { template: `${TOKEN}.md` }],
    ["as broken data", { data: `token: [${TOKEN}` }],
    ["in a broken message", { message: `{{#${TOKEN}}}` }],
    ["as a name of a template", { message: `{{${TOKEN}}}` }],
    ["as a partial", { message: `{{> ${TOKEN}}}` }],
    ["as a status", { status: TOKEN }],
    ["in api-url", { "api-url": `http://${encodeURIComponent(TOKEN)}@example.com/` }],
  ])("when it is given %s", async (_, given) => {
    await using world = await startWorld();
    await world.run({ with: given });
    expect(world.read().join()).not.toContain(TOKEN);
  });

  test("when Webex sends it back", async () => {
    await using world = await startWorld();
    const message = `Bearer ${TOKEN} is not valid, nor is ${inBase64}`;
    const body = { message, errors: [], trackingId: TOKEN };
    world.webex.fail({ kind: "answer", status: 503, body, headers: { "retry-after": "1" } });
    world.webex.fail({ kind: "answer", status: 401, body, headers: { trackingid: TOKEN } });
    const step = await world.run();
    expect(world.requests()).toEqual(["POST /messages 503", "POST /messages 401"]);
    expect(step.outputs["error"]).toContain("Bearer *** is not valid, nor is ");
  });

  test("when what answers is a page that shows the request", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "answer", status: 200, body: `<p>Bearer ${TOKEN}</p>` });
    await world.run();
    expect(world.requests()).toEqual(["POST /messages 200"]);
  });
});

test("the token is masked before anything else is written, without the word Bearer as well", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { token: `Bearer ${TOKEN}\n` } });
  expect(step.rawStdout.split("\n").slice(0, 2)).toEqual([
    `::add-mask::Bearer ${TOKEN}`,
    `::add-mask::${TOKEN}`,
  ]);
  expect(world.requests()).toEqual(["POST /messages 200"]);
});

test("secrets of others in a title are replaced by their shape", async () => {
  await using world = await startWorld();
  const secrets = [
    `ghp_${"a".repeat(36)}`,
    `github_pat_11${"B".repeat(20)}_${"b".repeat(59)}`,
    "AKIAIOSFODNN7EXAMPLE",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
    "https://me:hunter2@example.com/x",
  ];
  for (const secret of secrets) await world.run({ event: pushEvent({ message: `Leak ${secret} here` }) });
  for (const [index, text] of world.read().entries()) {
    expect(text).toContain("***");
    expect(text).not.toContain(secrets[index]);
  }
});

test("a template cannot see the environment", async () => {
  await using world = await startWorld();
  const message = "{{env.HUSH}}{{HUSH}}{{GITHUB_SHA}}{{token}}{{inputs.token}}";
  const env = { HUSH: "hush-hush-hush" };
  await world.run({ env, secrets: ["hush-hush-hush"], with: { title: "Title", message } });
  expect(world.read()).toEqual([`Title\n${message}`]);
});
