import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { ask, askAsAdmin, askAsAlice } from "./ask.ts";

const fields = {
  name: "Builds",
  targetUrl: "http://127.0.0.1:1/hook",
  resource: "messages",
  event: "created",
  filter: "roomType=group",
  secret: "s3cret",
};

test("makes, changes and deletes a webhook", async () => {
  await using emulator = await startEmulator({ now: () => new Date("2026-03-01T12:00:00.000Z") });

  const made = await ask(emulator, "POST /webhooks", fields);
  const { id } = made.body;
  const changed = await ask(emulator, `PUT /webhooks/${id}`, { name: "Other", targetUrl: fields.targetUrl });

  expect(made.body).toEqual({
    id,
    ...fields,
    status: "active",
    created: "2026-03-01T12:00:00.000Z",
    ownedBy: "creator",
  });
  expect(changed.body).toEqual({ ...made.body, name: "Other" });
  expect((await ask(emulator, "GET /webhooks")).body.items).toEqual([changed.body]);
  expect((await ask(emulator, `DELETE /webhooks/${id}`)).status).toBe(204);
  expect((await ask(emulator, `GET /webhooks/${id}`)).status).toBe(404);
});

test.each([
  ["a name", { name: "" }, "name cannot be empty"],
  ["a target", { targetUrl: undefined }, "targetUrl cannot be null"],
  ["a target that is a URL", { targetUrl: "somewhere" }, "targetUrl is not a URL"],
  ["a resource", { resource: undefined }, "resource cannot be null"],
  ["a known resource", { resource: "weather" }, "Invalid value for field resource: weather"],
  ["a filter with an id", { filter: "roomId=%20" }, "Expect base64 ID or UUID."],
  ["a known event", { event: "exploded" }, "Invalid value for field event: exploded"],
])("needs %s", async (_, wrong, message) => {
  await using emulator = await startEmulator();

  expect(await ask(emulator, "POST /webhooks", { ...fields, ...wrong })).toMatchObject({
    status: 400,
    body: { message },
  });
});

test("belongs to who made it", async () => {
  await using emulator = await startEmulator();
  const { id } = (await ask(emulator, "POST /webhooks", fields)).body;

  expect((await askAsAlice(emulator, `GET /webhooks/${id}`)).status).toBe(404);
  expect((await askAsAlice(emulator, "GET /webhooks")).body.items).toEqual([]);
});

test("belongs to the organization only when an admin makes it", async () => {
  await using emulator = await startEmulator();
  const ofOrg = { ...fields, ownedBy: "org" };

  expect((await ask(emulator, "POST /webhooks", ofOrg)).status).toBe(403);
  expect((await askAsAdmin(emulator, "POST /webhooks", ofOrg)).status).toBe(200);
  await askAsAdmin(emulator, "POST /webhooks", fields);
  expect((await askAsAdmin(emulator, "GET /webhooks?ownedBy=org")).body.items).toHaveLength(1);
});

test("cannot be put to sleep by hand", async () => {
  await using emulator = await startEmulator();
  const { id } = (await ask(emulator, "POST /webhooks", fields)).body;

  expect((await ask(emulator, `PUT /webhooks/${id}`, { ...fields, status: "inactive" })).status).toBe(400);
});
