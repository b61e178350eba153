import { createReadStream } from "node:fs";
import { appendFile, rm, stat, truncate } from "node:fs/promises";
import { basename } from "node:path";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator/index.ts";
import { seedPeople } from "../../../emulator/seed.ts";
import { fetch } from "../../../src/door/fetch.ts";
import type { FilePart, WebexClientOptions } from "../../../src/webex/index.ts";
import { createClient } from "../../support/create-client.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { startRawServer } from "../../support/raw-server.ts";
import { rejection } from "../../support/rejection.ts";
import { createTempFolder } from "../../support/temp-folder.ts";

const TO = { toPersonEmail: "bob@example.com", markdown: "The log" };
const LOG = "line\n".repeat(100_000);

const FETCHES: readonly (readonly [string, WebexClientOptions["fetch"]])[] = [
  ["node-fetch", fetch],
  ["the global fetch", globalThis.fetch as WebexClientOptions["fetch"]],
];

async function fileAt(path: string): Promise<FilePart> {
  const { size } = await stat(path);
  return { name: basename(path), type: "text/plain", size, read: () => createReadStream(path) };
}

interface Sent {
  readonly error: Error;
  readonly waits: readonly number[];
}

/** Sends a file that something happens to after its length was taken. */
async function sendChanged(
  webex: Emulator,
  change: (path: string) => Promise<void>,
  options: Partial<WebexClientOptions> = {},
): Promise<Sent> {
  await using folder = await createTempFolder({ "build.log": LOG });
  const file = await fileAt(folder.in("build.log"));
  await change(folder.in("build.log"));
  const clock = new FakeClock();
  const client = createClient(webex, { clock, ...options });
  return { error: await rejection(client.messages.createWithFile(TO, file)), waits: clock.waits };
}

const CHANGES: readonly (readonly [string, (path: string) => Promise<void>, string])[] = [
  [
    "vanishes",
    (path) => rm(path),
    "POST /messages was cut short: build.log cannot be read (ENOENT): make sure that it exists and is readable.",
  ],
  [
    "shrinks",
    (path) => truncate(path, LOG.length - 1),
    "POST /messages was cut short: build.log changed while it was being read: wait until it is complete, or send a copy.",
  ],
  [
    "grows",
    (path) => appendFile(path, "more\n".repeat(100)),
    "POST /messages was cut short: build.log changed while it was being read: wait until it is complete, or send a copy.",
  ],
];

const CASES = FETCHES.flatMap(([by, fetch]) =>
  CHANGES.map(([how, change, sentence]) => ({ by, fetch, how, change, sentence })),
);

test.each(CASES)(
  "a file that $how is an error of its own by $by: named, not sent again, and not arrived",
  async ({ fetch, change, sentence }) => {
    await using webex = await startEmulator();
    const { messages } = webex.snapshot();
    const { error, waits } = await sendChanged(webex, change, { fetch });
    expect(error).toMatchObject({ kind: "file", attempts: 1, mayHaveArrived: false, message: sentence });
    expect(waits).toEqual([]);
    expect(webex.snapshot().messages).toEqual(messages);
  },
);

test("a file that vanishes between two attempts leaves open what the first one did", async () => {
  await using webex = await startEmulator();
  webex.fail({ kind: "answer", status: 502, performed: true });
  await using folder = await createTempFolder({ "build.log": LOG });
  const file = await fileAt(folder.in("build.log"));
  const sleep = (): Promise<void> => rm(folder.in("build.log"));
  const error = await rejection(createClient(webex, { sleep }).messages.createWithFile(TO, file));
  expect(error).toMatchObject({ kind: "file", attempts: 2, mayHaveArrived: true });
  expect(webex.directMessages(TO.toPersonEmail)).toHaveLength(1);
});

test.each(FETCHES)(
  "a connection that fails while a file is sent by %s is no error of the file",
  async (_, fetch) => {
    await using server = await startRawServer((request) => {
      request.once("data", () => request.socket.destroy());
    });
    const chunk = new Uint8Array(1024 * 1024);
    const read = async function* (): AsyncIterable<Uint8Array> {
      for (let count = 0; count < 16; count++) yield chunk;
    };
    const file = { name: "big.log", type: "text/plain", size: 16 * chunk.length, read };
    const error = await rejection(
      createClient(server, { fetch, retries: 1 }).messages.createWithFile(TO, file),
    );
    expect(error).toMatchObject({ kind: "connection", attempts: 2, mayHaveArrived: true });
  },
);

test("a reader's error that quotes the token shows none", async () => {
  await using webex = await startEmulator();
  const { token } = seedPeople.bot;
  const read = (): AsyncIterable<Uint8Array> => {
    throw Object.assign(new Error(`no disk for ${token}`), { token });
  };
  const file = { name: `${token}.log`, type: "text/plain", size: 3, read };
  const error = await rejection(createClient(webex).messages.createWithFile(TO, file));
  expect(error).toMatchObject({ kind: "file", cause: { message: "no disk for ***" } });
  expect(inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(token);
});

test.each([
  [
    "an error with a code by the code",
    Object.assign(new Error("no such file"), { code: "ENOENT" }),
    "ENOENT",
  ],
  ["an error without a code by its message", new Error("the disk is gone"), "the disk is gone"],
  ["what is no error as it is", "gone", "gone"],
  ["nothing as nothing", null, "null"],
])("a reader's fault is reported: %s", async (_, fault, why) => {
  await using webex = await startEmulator();
  const read = (): AsyncIterable<Uint8Array> => {
    throw fault;
  };
  const file = { name: "build.log", type: "text/plain", size: 3, read };
  const error = await rejection(createClient(webex).messages.createWithFile(TO, file));
  expect(error.message).toBe(
    `POST /messages was cut short: build.log cannot be read (${why}): make sure that it exists and is readable.`,
  );
});
