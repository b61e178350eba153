import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { incomingWebhookIdOf, seedIncomingWebhook, seedMeetings } from "../../emulator/seed-services.ts";
import { ask, askAs, askAsAdmin, askAsAlice } from "./ask.ts";
import type { WebhookTarget } from "./webhook-target.ts";
import { startTarget } from "./webhook-target.ts";

const roomId = roomIdOf(seedRooms.devRoom);
const other = roomIdOf(seedRooms.releaseTrain);
const happened = ({ arrivals }: WebhookTarget) =>
  arrivals.map(({ body }) => `${body.resource} ${body.event}`);

async function watch(emulator: Emulator, target: WebhookTarget, fields: object = {}, as = ask) {
  const usual = { name: "W", targetUrl: target.url, resource: "all", event: "all" };
  return (await as(emulator, "POST /webhooks", { ...usual, ...fields })).body.id;
}

test("reports a message, signed and without its text, before the request is answered", async () => {
  await using target = await startTarget();
  await using emulator = await startEmulator();
  const id = await watch(emulator, target, { resource: "messages", event: "created", secret: "s3cret" });

  const message = await ask(emulator, "POST /messages", { roomId, text: "hello", markdown: "**hello**" });

  const [arrival] = target.arrivals;
  expect(arrival?.body).toEqual({
    id,
    name: "W",
    targetUrl: target.url,
    resource: "messages",
    event: "created",
    status: "active",
    created: expect.any(String),
    ownedBy: "creator",
    orgId: expect.any(String),
    createdBy: personIdOf(seedPeople.bot),
    appId: expect.any(String),
    actorId: personIdOf(seedPeople.bot),
    data: {
      id: message.body.id,
      roomId,
      roomType: "group",
      personId: personIdOf(seedPeople.bot),
      personEmail: "notify@webex.bot",
      created: expect.any(String),
    },
  });
  const signature = createHmac("sha1", "s3cret")
    .update(arrival?.text ?? "")
    .digest("hex");
  expect(arrival?.headers["x-spark-signature"]).toBe(signature);
  expect(emulator.deliveries).toMatchObject([{ webhookId: id, status: 200, signature }]);
});

test("reports everything in order", async () => {
  await using target = await startTarget();
  await using emulator = await startEmulator();
  await watch(emulator, target);

  const room = (await ask(emulator, "POST /rooms", { title: "New" })).body.id;
  await ask(emulator, `PUT /rooms/${room}`, { title: "Newer" });
  const { id } = (await ask(emulator, "POST /messages", { roomId: room, text: "hi" })).body;
  await ask(emulator, `PUT /messages/${id}`, { roomId: room, text: "ho" });
  await ask(emulator, `DELETE /messages/${id}`);
  await ask(emulator, `DELETE /rooms/${room}`);

  expect(happened(target)).toEqual([
    "rooms created",
    "memberships created",
    "rooms updated",
    "messages created",
    "messages updated",
    "messages deleted",
    "memberships deleted",
  ]);
  expect(target.arrivals[0]?.headers).not.toHaveProperty("x-spark-signature");
});

test.each([
  ["resource=rooms", { resource: "rooms" }, 0],
  ["event=deleted", { event: "deleted" }, 0],
  ["the room", { filter: `roomId=${roomId}` }, 1],
  ["another room", { filter: `roomId=${other}` }, 0],
  ["a sender", { filter: "personEmail=alice@example.com" }, 1],
  ["another sender", { filter: "personEmail=bob@example.com&roomType=group" }, 0],
  ["being mentioned", { filter: "mentionedPeople=me" }, 1],
  ["files", { filter: "hasFiles=true" }, 0],
])("respects %s", async (_, fields, count) => {
  await using target = await startTarget();
  await using emulator = await startEmulator();
  await watch(emulator, target, { resource: "messages", ...fields });

  await askAsAlice(emulator, "POST /messages", {
    roomId,
    markdown: "<@personEmail:notify@webex.bot> hello",
  });

  expect(target.arrivals).toHaveLength(count);
});

test("notifies a bot of the messages that it may see, and a person of those in their rooms", async () => {
  await using target = await startTarget();
  await using emulator = await startEmulator();
  await watch(emulator, target, { name: "bot" });
  await watch(emulator, target, { name: "dave" }, (...request) => askAs(seedPeople.dave.token, ...request));

  await askAsAlice(emulator, "POST /messages", { roomId, text: "not for bots" });
  await askAsAlice(emulator, "POST /messages", { roomId: other, text: "not for Dave" });

  expect(target.arrivals.map(({ body }) => body)).toMatchObject([{ name: "dave" }]);
});

test("notifies an organization's webhook of what its owner cannot see", async () => {
  await using target = await startTarget();
  await using emulator = await startEmulator();
  await watch(emulator, target, { ownedBy: "org" }, askAsAdmin);

  await ask(emulator, "POST /messages", { roomId, text: "hi" });

  expect(happened(target)).toEqual(["messages created"]);
});

test("reports cards, meetings and recordings, without what is secret or entered", async () => {
  await using target = await startTarget();
  await using emulator = await startEmulator();
  await watch(emulator, target, {}, askAsAlice);
  const content = { type: "AdaptiveCard", version: "1.3" };
  const attachments = [{ contentType: "application/vnd.microsoft.card.adaptive", content }];
  const { id } = (await askAsAlice(emulator, "POST /messages", { roomId, text: "?", attachments })).body;

  const inputs = { answer: "yes" };
  await ask(emulator, "POST /attachment/actions", { type: "submit", messageId: id, inputs });
  await askAs(seedPeople.dave.token, emulator, "POST /attachment/actions", {
    type: "submit",
    messageId: id,
    inputs,
  });
  const { running } = seedMeetings;
  await askAsAlice(emulator, `PATCH /meetings/${running.id}`, { enabledAutoRecordMeeting: true });
  await askAsAlice(emulator, `POST /meetings/${running.id}/end`);

  expect(happened(target)).toEqual([
    "messages created",
    "attachmentActions created",
    "meetings updated",
    "meetings ended",
    "recordings created",
  ]);
  expect(JSON.stringify(target.arrivals)).not.toMatch(/password|hostKey|answer/i);
});

test("says which meeting of a series was changed or cancelled", async () => {
  await using target = await startTarget();
  await using emulator = await startEmulator();
  const fields = { title: "Daily", start: "2026-05-02T10:00:00Z", end: "2026-05-02T10:30:00Z" };
  const recurrence = "FREQ=DAILY;COUNT=3";
  const { id } = (await askAsAlice(emulator, "POST /meetings", { ...fields, recurrence })).body;
  await watch(emulator, target, { resource: "meetings" }, askAsAlice);

  await askAsAlice(emulator, `PATCH /meetings/${id}_20260503T100000Z`, { title: "Retro" });
  await askAsAlice(emulator, `DELETE /meetings/${id}_20260504T100000Z`);

  expect(target.arrivals.map(({ body }) => [body.event, body.data["id"], body.data["title"]])).toEqual([
    ["updated", `${id}_20260503T100000Z`, "Retro"],
    ["deleted", `${id}_20260504T100000Z`, "Daily"],
  ]);
});

test("names an incoming webhook as the actor", async () => {
  await using target = await startTarget();
  await using emulator = await startEmulator();
  await watch(emulator, target, { resource: "messages" }, askAsAlice);

  await askAs("", emulator, `POST /webhooks/incoming/${incomingWebhookIdOf(seedIncomingWebhook)}`, {
    text: "hi",
  });

  expect(target.arrivals[0]?.body).toMatchObject({ actorId: target.arrivals[0]?.body.data["personId"] });
});

test("notes what a target answered or why nothing came, and goes on", async () => {
  await using broken = await startTarget(500);
  await using emulator = await startEmulator();
  await watch(emulator, broken);
  await ask(emulator, "POST /webhooks", { ...closed, resource: "all", event: "all" });
  await ask(emulator, "POST /webhooks", { ...faraway, resource: "all", event: "all" });

  const { status } = await ask(emulator, "POST /messages", { roomId, text: "hi" });

  expect(status).toBe(200);
  expect(emulator.deliveries).toMatchObject([
    { status: 500 },
    { targetUrl: closed.targetUrl, error: "TypeError: fetch failed" },
    { targetUrl: faraway.targetUrl, error: "The local Webex can reach only this machine." },
  ]);
});

const closed = { name: "Closed", targetUrl: "http://127.0.0.1:1/" };
const faraway = { name: "Far away", targetUrl: "https://webhooks.example/" };

test("lets a webhook sleep that reached nobody a hundred times, until it is woken", async () => {
  await using emulator = await startEmulator();
  const request = { ...faraway, resource: "messages", event: "created" };
  const { id } = (await ask(emulator, "POST /webhooks", request)).body;
  const post = () => ask(emulator, "POST /messages", { roomId, text: "hi" });
  for (let count = 0; count < 101; count += 1) await post();

  expect(emulator.deliveries).toHaveLength(100);
  expect((await ask(emulator, `GET /webhooks/${id}`)).body.status).toBe("inactive");

  const woken = await ask(emulator, `PUT /webhooks/${id}`, { ...faraway, status: "active" });
  await post();
  expect(woken.body.status).toBe("active");
  expect(emulator.deliveries).toHaveLength(101);
});

test("forgets deliveries on reset", async () => {
  await using emulator = await startEmulator();
  await ask(emulator, "POST /webhooks", { ...faraway, resource: "all", event: "all" });
  await ask(emulator, "POST /messages", { roomId, text: "hi" });

  emulator.reset();

  expect(emulator.deliveries).toEqual([]);
});
