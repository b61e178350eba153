import { once } from "node:events";
import { type OutgoingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { GITHUB_TOKEN, startGitHub } from "../../emulator/github/start-github.ts";
import { startEmulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { startPreview } from "../../preview/start-preview.ts";

const MESSAGE = JSON.stringify({ toPersonEmail: "alice@example.com", text: "hello" });

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
}

/** Both servers, and how each is asked for something that it answers with 200. */
const SERVERS = [
  [
    "Webex",
    startEmulator,
    { path: "/v1/people/me", headers: { authorization: `Bearer ${seedPeople.bot.token}` } },
  ],
  [
    "GitHub",
    () => startGitHub({ commits: [{ sha: "a" }], permissions: ["contents"], files: { README: "hello" } }),
    {
      path: "/repos/your-org/shop/contents/README",
      headers: { authorization: `token ${GITHUB_TOKEN}` },
    },
  ],
] as const;

async function ask(url: string, { method = "GET", path, headers = {}, body }: Asked) {
  const asking = request(new URL(url), { method, headers, ...(path !== undefined && { path }) });
  asking.on("error", () => {});
  asking.end(body);
  const [response] = await once(asking, "response");
  return { status: response.statusCode as number, headers: response.headers, text: await text(response) };
}

describe.each(SERVERS)("the local %s", (_, start, known) => {
  test.each([
    ["127.0.0.1", 200],
    ["localhost", 200],
    ["LOCALHOST", 200],
    ["[::1]", 200],
    ["evil.example", 421],
    ["127.0.0.1.evil.example", 421],
    ["localhost.", 421],
    ["127.0.0.2", 421],
  ])("as %s answers %s", async (name, status) => {
    await using server = await start();
    const { port } = new URL(server.url);
    const answer = await ask(server.url, {
      ...known,
      headers: { ...known.headers, host: `${name}:${port}` },
    });
    expect(answer.status).toBe(status);
    if (status === 421)
      expect(answer.text).toContain("only for programs on this machine, at http://127.0.0.1:");
  });

  test("does not answer as the host of another port, or of none", async () => {
    await using server = await start();
    for (const host of ["127.0.0.1:1", "127.0.0.1"]) {
      const { status } = await ask(server.url, { ...known, headers: { ...known.headers, host } });
      expect(status, host).toBe(421);
    }
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    socket.write(`GET ${known.path} HTTP/1.0\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1.1 421 /);
  });

  test.each([
    ["another site", { origin: "https://evil.example" }],
    ["a page that hides its site", { origin: "null" }],
    ["another port of this machine", { origin: "http://127.0.0.1:1" }],
    ["https of its own host", { origin: "https://127.0.0.1" }],
    ["an image or a form of another site", { "sec-fetch-site": "cross-site" }],
    ["a page of another port", { "sec-fetch-site": "same-site" }],
  ])("refuses what comes from %s", async (_what, from) => {
    await using server = await start();
    const answer = await ask(server.url, { ...known, headers: { ...known.headers, ...from } });
    expect([answer.status, answer.headers["access-control-allow-origin"]]).toEqual([403, undefined]);
    expect(server.requests).toEqual([]);
  });

  test("answers its own pages", async () => {
    await using server = await start();
    const from = { origin: new URL(server.url).origin, "sec-fetch-site": "same-origin" };
    const { status } = await ask(server.url, { ...known, headers: { ...known.headers, ...from } });
    expect(status).toBe(200);
  });

  test.each(["//", "http://evil.example/", "/%zz", "/repos/your-org/shop/contents/%zz"])(
    "lives on after the path %s",
    async (path) => {
      await using server = await start();
      expect((await ask(server.url, { ...known, path })).status).toBeGreaterThanOrEqual(400);
      expect((await ask(server.url, known)).status).toBe(200);
    },
  );

  test("refuses a body that is announced as too large, and reads none of it", async () => {
    await using server = await start();
    const { port, hostname } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /v1/messages HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-length: 99999999999\r\n\r\n`,
    );
    expect(await text(socket)).toMatch(/^HTTP\/1.1 413 .*larger than the 1048576 bytes/s);
  });

  test("refuses headers that are too large", async () => {
    await using server = await start();
    const { status } = await ask(server.url, {
      ...known,
      headers: { ...known.headers, "x-a": "x".repeat(20_000) },
    });
    expect(status).toBe(431);
  });
});

test.each([
  ["JSON", "/v1/messages", "application/json", 1024 * 1024],
  ["a form", "/v1/messages", "multipart/form-data; boundary=x", 101 * 1024 * 1024],
  ["a scenario", "/runs", "application/json", 1024 * 1024],
  ["a workflow", "/builder/check", "application/json", 1024 * 1024],
  ["a form for a page", "/gallery/show.json", "multipart/form-data; boundary=x", 1024 * 1024],
])(
  "the local Webex stops reading %s that does not say how long it is, at %s",
  async (_, path, type, most) => {
    await using preview = await startPreview();
    const { webex } = preview;
    const { port, hostname } = new URL(webex.url);
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {});
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: ${type}\r\ntransfer-encoding: chunked\r\n\r\n`,
    );
    const piece = Buffer.alloc(64 * 1024, "x");
    let [answer, sent] = ["", 0];
    socket.setEncoding("utf8").on("data", (part: string) => {
      answer += part;
    });
    for (; answer === "" && !socket.destroyed && sent < most * 12; sent += piece.length) {
      socket.write(Buffer.concat([Buffer.from("10000\r\n"), piece, Buffer.from("\r\n")]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    socket.destroy();
    expect(sent).toBeLessThan(most * 12);
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(webex.requests).toEqual([]);
  },
  30_000,
);

test("a form of a web page posts nothing", async () => {
  await using webex = await startEmulator();
  const headers = {
    authorization: `Bearer ${seedPeople.bot.token}`,
    "content-type": "text/plain",
    origin: "https://evil.example",
  };
  const { status } = await ask(`${webex.url}/messages`, { method: "POST", headers, body: MESSAGE });
  expect([status, webex.directMessages("alice@example.com")]).toEqual([403, []]);
});
