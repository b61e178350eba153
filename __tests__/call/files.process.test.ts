import { open, symlink, truncate } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { startRawServer } from "../support/raw-server.ts";
import { createTempFolder } from "../support/temp-folder.ts";
import { requestsOf, runCall, startWebex, TOKEN } from "./run-call.ts";

const roomId = roomIdOf(seedRooms.releaseTrain);

const callWith = (file: string, more: object = {}) => ({
  method: "messages.createWithFile",
  arguments: JSON.stringify({ roomId, ...more, file }),
});

/** The bytes and the headers of the only file that was posted. */
async function received(webex: Emulator, [address = ""]: readonly string[] = []) {
  const response = await fetch(address, { headers: { authorization: `Bearer ${TOKEN}` } });
  const { headers } = response;
  return {
    bytes: Buffer.from(await response.arrayBuffer()),
    type: headers.get("content-type"),
    name: /filename="(.*?)"/.exec(headers.get("content-disposition") ?? "")?.[1],
    messages: webex.messagesIn(roomId).length,
  };
}

test("posts a file of the workspace with its Markdown, byte for byte", async () => {
  // Several pieces long, and no text.
  const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * 31) % 256));
  await using workspace = await createTempFolder({ "reports/tests.pdf": bytes });
  await using webex = await startWebex();
  const inputs = callWith("reports/tests.pdf", { markdown: "The **report**" });
  await using step = await runCall(webex, inputs, { workspace: workspace.path });

  expect([step.conclusion, step.outputs["error"]]).toEqual(["success", ""]);
  expect(requestsOf(webex)).toEqual(["POST /messages 200"]);
  const answer = JSON.parse(step.outputs["response"] ?? "");
  expect(answer).toMatchObject({ roomId, markdown: "The **report**", id: step.outputs["id"] });
  const file = await received(webex, answer.files);
  expect({ ...file, bytes: file.bytes.equals(bytes) }).toEqual({
    bytes: true,
    type: "application/pdf",
    name: "tests.pdf",
    messages: 1,
  });
  expect(step.summary).toContain('"file": "reports/tests.pdf"');
});

test("sends the whole file again after a failure, to a person as well", async () => {
  await using webex = await startWebex();
  webex.fail({ kind: "answer", status: 502 });
  const text = "line\n".repeat(30_000);
  await using step = await runCall(
    webex,
    {
      method: "messages.createWithFile",
      arguments: `toPersonEmail: ${seedPeople.alice.email}\nfile: build.log`,
    },
    { workspace: { "build.log": text } },
  );
  expect(requestsOf(webex)).toEqual(["POST /messages 502", "POST /messages 200"]);
  const { bytes, type } = await received(webex, JSON.parse(step.outputs["response"] ?? "").files);
  expect([bytes.toString() === text, type]).toEqual([true, "text/plain"]);
});

test("ends at once if it is answered before all of the file was sent, and the connection stays open", async () => {
  await using workspace = await createTempFolder({ "core.dump": "" });
  await truncate(`${workspace.path}/core.dump`, 100 * 1024 * 1024);
  let requests = 0;
  const listener: RequestListener = (request, response) => {
    request.resume();
    if (++requests === 1) response.writeHead(429, { "retry-after": "0" }).end();
    else request.on("end", () => response.end('{"id":"m","roomId":"r"}'));
  };
  await using server = await startRawServer(listener, { keepAliveTimeout: 0 });
  await using step = await runCall(server, callWith("core.dump"), { workspace: workspace.path });
  expect([step.conclusion, step.signal, requests]).toEqual(["success", null, 2]);
});

test("says immediately what is wrong with the arguments of a file", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, {
    method: "messages.createWithFile",
    arguments: "files: [a.txt]\nattachments: []\nroomID: r",
  });
  expect(step.outputs["error"]?.split("\n")).toEqual([
    'Argument "files" is unknown, did you mean "file"?',
    'Argument "attachments" is unknown: messages.createWithFile takes roomId, parentId, toPersonId, toPersonEmail, text, markdown, and file.',
    'Argument "roomID" is unknown, did you mean "roomId"?',
  ]);
  expect(webex.requests).toEqual([]);
});

const HIDDEN = "hidden files, whose name or folder begins with a dot, are not sent: copy it to another name";

test.each([
  ["is not there", "none.txt", "there is no such file; does an earlier step check it out or write it?"],
  ["is empty", "empty.txt", "it is empty."],
  ["is too large", "large.bin", "it has 104857601 bytes, but at most 104857600 are read."],
  ["is a folder", "folder", "it must be a regular file, not a folder, device, or pipe."],
  ["lies outside of the workspace", "/etc/hostname", "it points outside the workspace."],
  ["is reached by ..", "folder/../a.txt", 'a path cannot contain "..".'],
  ["is reached by a link out of the workspace", "link.txt", "it points outside the workspace."],
  ["lies in .git", ".git/config", "files in .git are not read."],
  ["is hidden", ".npmrc", `${HIDDEN}.`],
  ["lies in a hidden folder", "folder/.aws/credentials", `${HIDDEN}.`],
  ["is a link to a hidden one", "report.txt", `${HIDDEN}.`],
])("refuses a file that %s, before anything is sent", async (_, path, reason) => {
  const files = {
    "a.txt": "A",
    "empty.txt": "",
    ".git/config": "x",
    ".npmrc": "x",
    "folder/.aws/credentials": "x",
  };
  await using workspace = await createTempFolder({ ...files, "large.bin": "x" });
  await truncate(workspace.in("large.bin"), 100 * 1024 * 1024 + 1);
  await symlink("/etc/hostname", workspace.in("link.txt"));
  await symlink(workspace.in(".npmrc"), workspace.in("report.txt"));
  await using webex = await startWebex();
  await using step = await runCall(webex, callWith(path), { workspace: workspace.path });
  expect(step.conclusion).toBe("failure");
  expect(step.outputs["error"]).toBe(`Argument "file" is "${path}": ${reason}`);
  expect(webex.requests).toEqual([]);
});

test("sends the file that was checked, without what is added to it in the meantime", async () => {
  await using workspace = await createTempFolder({ "build.log": "checked" });
  await using webex = await startWebex();
  webex.fail({ kind: "answer", status: 429, headers: { "retry-after": "1" } });
  const running = runCall(webex, callWith("build.log"), { workspace: workspace.path });
  await expect.poll(() => webex.requests.length, { timeout: 20_000 }).toBe(1);
  await using log = await open(workspace.in("build.log"), "a");
  await log.writeFile(" and later");
  await using step = await running;
  const { bytes } = await received(webex, JSON.parse(step.outputs["response"] ?? "").files);
  expect(bytes.toString()).toBe("checked");
});
