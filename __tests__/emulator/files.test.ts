import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { ask, askAsAlice } from "./ask.ts";
import { roomId, upload } from "./upload.ts";

const authorization = `Bearer ${seedPeople.bot.token}`;

const get = (url: string, init: RequestInit = {}) => fetch(url, { headers: { authorization }, ...init });

test("takes a file in a form and serves it back byte by byte", async () => {
  await using emulator = await startEmulator();
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);

  const { status, url } = await upload(emulator, new Blob([bytes], { type: "image/png" }), "chart.png", {
    markdown: "**chart**",
  });
  const served = await get(url);

  expect(status).toBe(200);
  expect(url).toMatch(new RegExp(`^${emulator.url}/contents/`));
  expect(new Uint8Array(await served.arrayBuffer())).toEqual(bytes);
  expect(Object.fromEntries(served.headers)).toMatchObject({
    "content-type": "image/png",
    "content-length": "1000",
    "content-disposition": "attachment; filename=\"chart.png\"; filename*=UTF-8''chart.png",
  });
  expect(emulator.messagesIn("Dev Room")).toMatchObject([{ text: "chart", files: [url] }]);
});

test("records a form by its fields and the file without its bytes", async () => {
  await using emulator = await startEmulator();

  await upload(emulator, new Blob(["12345"], { type: "text/plain" }));

  expect(emulator.requests[0]?.body).toEqual({
    roomId,
    files: { name: "report.txt", type: "text/plain", size: 5 },
  });
});

test("answers HEAD with the headers alone", async () => {
  await using emulator = await startEmulator();
  const { url } = await upload(emulator, new Blob(["12345"]), 'Über "x".txt');

  const { status, headers } = await get(url, { method: "HEAD" });

  expect([status, headers.get("content-length")]).toEqual([200, "5"]);
  expect(headers.get("content-disposition")).toContain("filename*=UTF-8''%C3%9Cber%20%22x%22.txt");
});

test("needs a token, and shows a file only to those who may see its message", async () => {
  await using emulator = await startEmulator();
  const { url } = await upload(emulator, new Blob(["12345"]));
  const bearer = (token: string) => get(url, { headers: { authorization: `Bearer ${token}` } });

  expect((await get(url, { headers: {} })).status).toBe(401);
  expect((await bearer(seedPeople.admin.token)).status).toBe(404);
  expect((await bearer(seedPeople.alice.token)).status).toBe(200);
});

test("is gone with its message", async () => {
  await using emulator = await startEmulator();
  const { url } = await upload(emulator, new Blob(["12345"]));

  await ask(emulator, `DELETE /messages/${emulator.messagesIn("Dev Room")[0]?.id}`);

  expect((await get(url)).status).toBe(404);
});

test("keeps the address of a remote file without fetching it", async () => {
  await using emulator = await startEmulator();

  const { body } = await ask(emulator, "POST /messages", {
    roomId,
    files: ["https://x.example/a/log%20one.txt"],
  });

  const served = await get(body.files[0] ?? "");
  expect(await served.text()).toContain("https://x.example/a/log%20one.txt");
  expect(served.headers.get("content-disposition")).toContain('filename="log one.txt"');
});

test("refuses two files, and a form that cannot be read", async () => {
  await using emulator = await startEmulator();
  const two = await upload(emulator, new Blob(["1"]), "a.txt", { files: "https://x.example/b.txt" });
  const broken = await fetch(`${emulator.url}/messages`, {
    method: "POST",
    headers: { authorization, "content-type": "multipart/form-data; boundary=x" },
    body: "not a form",
  });

  expect([two.status, broken.status]).toEqual([400, 415]);
});

test.each([423, 410, 428])("can be made to answer %s for a file", async (status) => {
  await using emulator = await startEmulator();
  const { url } = await upload(emulator, new Blob(["12345"]));
  emulator.fail({ kind: "answer", status, headers: { "Retry-After": "1" }, match: { path: "/contents" } });

  expect([(await get(url)).status, (await get(url)).status]).toEqual([status, 200]);
});

test("lets a moderator delete what another said, and nobody else", async () => {
  await using emulator = await startEmulator();
  const room = (await askAsAlice(emulator, "POST /rooms", { title: "Locked", isLocked: true })).body.id;
  await askAsAlice(emulator, "POST /memberships", { roomId: room, personEmail: "notify@webex.bot" });
  const own = (await ask(emulator, "POST /messages", { roomId: room, text: "a" })).body.id;
  const hers = (
    await askAsAlice(emulator, "POST /messages", {
      roomId: room,
      markdown: "<@personEmail:notify@webex.bot>",
    })
  ).body.id;

  expect((await ask(emulator, `DELETE /messages/${hers}`)).status).toBe(403);
  expect((await askAsAlice(emulator, `DELETE /messages/${own}`)).status).toBe(204);
});
