import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { multipartBody } from "../../../../src/webex/http/body/multipart.ts";
import type { FilePart, WebexClientOptions } from "../../../../src/webex/index.ts";
import { createClient } from "../../../support/create-client.ts";
import { rejection } from "../../../support/rejection.ts";

const TO = { toPersonEmail: "bob@example.com", markdown: "**Log** with äöü" };

const UNWATCHED = { onBytes: () => {}, onFileError: () => {} };

function fileOf(text: string, overrides: Partial<FilePart> = {}): FilePart {
  const bytes = Buffer.from(text);
  return {
    name: "build.log",
    type: "text/plain",
    size: bytes.length,
    read: async function* () {
      yield bytes;
    },
    ...overrides,
  };
}

/** A server that takes a form as any server would, by the standard's own parser. */
async function startFormServer(onRequest: (form: FormData, request: IncomingMessage) => Promise<void>) {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = await Array.fromAsync(request);
    const headers = { "content-type": request.headers["content-type"] ?? "" };
    await onRequest(await new Response(Buffer.concat(chunks), { headers }).formData(), request);
    response.end(JSON.stringify({ id: "M1", roomId: "R1" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => void server.close().closeAllConnections();
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close };
}

describe("a message with a file", () => {
  test("arrives as fields and one file, whose length is announced", async () => {
    const seen: unknown[] = [];
    await using server = await startFormServer(async (form, { headers }) => {
      const file = form.get("files") as File;
      seen.push(form.get("toPersonEmail"), form.get("markdown"), file.name, file.type, await file.text());
      seen.push(headers["transfer-encoding"], Number(headers["content-length"]) > 0);
    });
    const message = await createClient(server).messages.createWithFile(
      TO,
      fileOf("line 1\nline 2\n", { name: 'a "b".log' }),
    );
    expect(message).toEqual({ id: "M1", roomId: "R1" });
    expect(seen).toEqual([
      TO.toPersonEmail,
      TO.markdown,
      'a "b".log',
      "text/plain",
      "line 1\nline 2\n",
      undefined,
      true,
    ]);
  });

  test.each([
    [0, "build.log is empty: Webex does not accept empty files."],
    [104_857_601, "build.log has 104857601 bytes; Webex accepts at most 104857600."],
  ])("of %i bytes is refused before anything is sent", async (size, sentence) => {
    const client = createClient({ url: "http://127.0.0.1:9" });
    const error = await rejection(client.messages.createWithFile(TO, fileOf("", { size })));
    expect([error.name, error.message]).toEqual(["RangeError", sentence]);
  });
});

test("no byte beyond the announced length is sent if a file has grown", async () => {
  const read = async function* () {
    yield Buffer.from("ab");
    yield Buffer.from("c");
  };
  const body = multipartBody({}, fileOf("", { size: 2, read }), "b");
  const sent: string[] = [];
  const sending = (async () => {
    for await (const bytes of body.read({ onBytes: () => {}, onFileError: () => {} }))
      sent.push(Buffer.from(bytes).toString());
  })();
  expect((await rejection(sending)).message).toContain("build.log changed while it was being read");
  expect(sent.slice(1)).toEqual(["ab"]);
});

test("a file can also be sent by the global fetch", async () => {
  const names: unknown[] = [];
  await using server = await startFormServer(
    async (form) => void names.push((form.get("files") as File).name),
  );
  const fetch = globalThis.fetch as WebexClientOptions["fetch"];
  await createClient(server, { fetch }).messages.createWithFile(TO, fileOf("x"));
  expect(names).toEqual(["build.log"]);
});

test.each(["text/plain\r\nX: y", "X: y\r\ntext/plain", "/plain", "text/", "text", "text/plain; charset=x"])(
  "an invalid type cannot end the header: %j",
  async (type) => {
    const { read } = multipartBody({}, fileOf("x", { type }), "b");
    const bytes = await Array.fromAsync(read(UNWATCHED));
    expect(Buffer.concat(bytes).toString()).toContain("Content-Type: application/octet-stream\r\n\r\n");
  },
);

test("a name cannot end the header or the quotation", async () => {
  const { read } = multipartBody({}, fileOf("x", { name: 'a"\r\nX: y' }), "b");
  const bytes = await Array.fromAsync(read(UNWATCHED));
  expect(Buffer.concat(bytes).toString()).toContain('filename="a%22%0D%0AX: y"\r\nContent-Type');
});

test("a file is read no faster than it is taken", async () => {
  const chunk = new Uint8Array(1024 * 1024);
  let taken = 0;
  const file = fileOf("", {
    size: 64 * chunk.length,
    read: async function* () {
      for (; taken < 64; taken++) yield chunk;
    },
  });
  let takenMeanwhile = 0;
  const server = createServer((request, response) => {
    request.on("end", () => response.end(JSON.stringify({ id: "M1", roomId: "R1" })));
    setTimeout(() => {
      takenMeanwhile = taken;
      request.resume();
    }, 200);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await createClient({ url: `http://127.0.0.1:${port}` }).messages.createWithFile(TO, file);
  server.close().closeAllConnections();
  expect(takenMeanwhile).toBeGreaterThan(0);
  expect(takenMeanwhile).toBeLessThan(48);
});
