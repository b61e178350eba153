import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { parseMethod } from "../../src/call/method.ts";
import { Requests } from "../../src/webex/http/requests.ts";
import { clientOptions } from "../support/create-client.ts";
import { requestsOf, runCall, startWebex, TOKEN } from "./run-call.ts";

const RELEASE_TRAIN = roomIdOf(seedRooms.releaseTrain);

test("reaches any path with a verb, and returns the answer", async () => {
  await using webex = await startWebex();
  webex.fail({ kind: "answer", status: 200, body: { id: "E1", resource: "messages" } });
  await using step = await runCall(webex, { method: "GET /events/{eventId}", arguments: "eventId: a/b" });
  expect(requestsOf(webex)).toEqual(["GET /events/a%2Fb 200"]);
  expect(step.outputs).toMatchObject({ ok: "true", id: "E1", response: '{"id":"E1","resource":"messages"}' });
  expect(step.log).toEqual(["GET /events/{eventId}: done, ID E1"]);
});

test("puts the arguments of a GET and a DELETE into the address, as they are written", async () => {
  await using webex = await startWebex();
  webex.fail({ kind: "answer", status: 200, body: {}, times: 2 });
  const written = "resource: messages\nfrom: 0123\nmax: 5\nmentionedPeople: [me, 012]\nisOn: true";
  await using read = await runCall(webex, { method: "get  /events", arguments: written });
  await using deleted = await runCall(webex, {
    method: "DELETE /things/t1",
    arguments: "orgId: 01",
    confirm: "/things/t1?orgId=01",
  });
  expect([read.conclusion, deleted.conclusion]).toEqual(["success", "success"]);
  expect(webex.requests.map(({ query, body }) => [query, body])).toEqual([
    [{ resource: "messages", from: "0123", max: "5", mentionedPeople: "me,012", isOn: "true" }, undefined],
    [{ orgId: "01" }, undefined],
  ]);
});

test("sends the arguments of all other verbs as JSON", async () => {
  await using webex = await startWebex();
  webex.fail({ kind: "answer", status: 200, body: {}, times: 3 });
  const written = "id: x\ntitle: 2026\nnone: null\nlist: [{ a: 1 }, two]\nname!: kept";
  for (const verb of ["POST", "PUT", "PATCH"]) {
    await using step = await runCall(webex, { method: `${verb} /things/{id}`, arguments: written });
    expect(step.conclusion).toBe("success");
  }
  expect(webex.requests.map(({ method, path, body }) => [method, path, body])).toEqual(
    ["POST", "PUT", "PATCH"].map((verb) => [
      verb,
      "/things/x",
      { title: 2026, none: null, list: [{ a: 1 }, "two"], "name!": "kept" },
    ]),
  );
});

test("reads a list page by page, and no page beyond max-items", async () => {
  await using webex = await startWebex({ pageSize: 3 });
  await using all = await runCall(webex, { method: "GET /rooms", arguments: "sortBy: id" });
  expect(JSON.parse(all.outputs["response"] ?? "")).toHaveLength(7);
  expect(webex.requests).toHaveLength(3);
  await using three = await runCall(webex, { method: "GET /rooms", "max-items": "3" });
  expect(three.log).toEqual(["GET /rooms: 3 items, which is max-items: there may be more"]);
  expect(JSON.parse(await readFile(three.outputs["response-file"] ?? "", "utf8"))).toHaveLength(3);
  expect(webex.requests).toHaveLength(4);
});

test("returns a text unchanged, also in a file", async () => {
  await using webex = await startWebex();
  const body = "WEBVTT\n\n00:01 --> 00:02\nHello\n";
  webex.fail({ kind: "answer", status: 200, body, headers: { "content-type": "text/vtt" } });
  await using step = await runCall(webex, { method: "GET /meetingClosedCaptions/c1/download" });
  expect(JSON.parse(step.outputs["response"] ?? "")).toBe(body);
  expect(await readFile(step.outputs["response-file"] ?? "", "utf8")).toBe(body);
});

test("keeps the step's own token out of a text, and out of its file", async () => {
  await using webex = await startWebex();
  const headers = { "content-type": "text/plain" };
  webex.fail({ kind: "answer", status: 200, body: `Bearer ${TOKEN} said hello`, headers });
  await using step = await runCall(webex, { method: "GET /echo" });
  expect(step.outputs["response"]).toBe('"Bearer *** said hello"');
  expect(await readFile(step.outputs["response-file"] ?? "", "utf8")).toBe("Bearer *** said hello");
});

test("returns a number as it is, and one page of a list that has no paging of Webex", async () => {
  await using webex = await startWebex();
  const token = seedPeople.serviceApp.token;
  await using count = await runCall(webex, { token, method: "GET /guests/count" });
  expect(count.outputs["response"]).toBe("0");
  const body = { Resources: [{ id: "u1" }], totalResults: 2 };
  webex.fail({ kind: "answer", status: 200, body });
  await using users = await runCall(webex, { method: "GET /scim/Users" });
  expect(JSON.parse(users.outputs["response"] ?? "")).toEqual(body);
});

test("does not accept the page of a proxy as an answer", async () => {
  await using webex = await startWebex();
  webex.fail({ kind: "html" });
  await using step = await runCall(webex, { method: "GET /events" });
  expect(step.outputs["error"]).toContain("something that is not JSON");
});

test("masks secrets of the answer, and among the arguments", async () => {
  await using webex = await startWebex();
  webex.fail({ kind: "answer", status: 200, body: { items: { clientSecret: "s3cr3t-value" } } });
  await using step = await runCall(
    webex,
    { method: "POST /things", arguments: "password: pa55-word" },
    { answered: ["s3cr3t-value"], secrets: ["pa55-word"] },
  );
  expect(step.masks).toEqual(expect.arrayContaining(["s3cr3t-value", "pa55-word"]));
});

test("repeats harmless requests, and no creation with an unknown result except a message", async () => {
  await using webex = await startWebex();
  const runs = [
    { method: "GET /events", requests: 2 },
    { method: "PUT /things/t", requests: 2 },
    { method: "POST /things", requests: 1 },
    { method: "POST /messages", arguments: `roomId: ${RELEASE_TRAIN}\ntext: hi`, requests: 2 },
  ];
  for (const { requests, ...inputs } of runs) {
    const before = webex.requests.length;
    webex.fail({ kind: "answer", status: 503 });
    await using step = await runCall(webex, { ...inputs, retries: "1" });
    expect([inputs.method, webex.requests.length - before]).toEqual([inputs.method, requests]);
    expect(step.outputs["error"]?.includes("failed with 503")).toBe(requests === 1);
  }
});

test("reads a list that pages in another way, if its path is known", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, {
    token: seedPeople.admin.token,
    method: "GET /groups",
    arguments: "count: 1",
  });
  expect(JSON.parse(step.outputs["response"] ?? "")).toHaveLength(2);
  expect(requestsOf(webex)).toEqual(["GET /groups 200", "GET /groups 200"]);
});

test("says that the path is wrong if it does not exist", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method: "GET /evnts" });
  expect(step.annotations[0]?.message).toContain("check the path and the IDs in it");
});

test("says that the verb is wrong if Webex does not support it there", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method: `PATCH /rooms/${RELEASE_TRAIN}`, arguments: "title: x" });
  expect(step.outputs["error"]).toContain("failed with 405");
  expect(step.annotations[0]?.message).toContain("but not with this verb: check the verb");
});

test("says who can call a known method of the same path", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method: "GET /organizations/o1" });
  expect(step.outputs["error"]).toContain("Only an admin's token can call this");
});

const PARTS =
  'a part of the path can contain only letters, digits, and "-._~:@=+$!"; write "{id}" for other values, and add "id" to the arguments.';
const HOST = 'remove the host, such as "GET /events": the request goes to the input "api-url".';

test.each([
  [
    "HEAD /events",
    'is "HEAD /events": begin it with GET, POST, PUT, PATCH or DELETE, such as "GET /events".',
  ],
  ["/events", 'is "/events": begin it with GET, POST, PUT, PATCH or DELETE, such as "GET /events".'],
  ["GET", 'is "GET": write the path after the verb, such as "GET /events".'],
  ["GET events", 'is "GET events": begin the path with a slash, such as "GET /events".'],
  ["GET https://evil.example/v1/events", `is "GET https://evil.example/v1/events": ${HOST}`],
  ["GET https://hunter2pw@evil.example/x", `is "GET https://***@evil.example/x": ${HOST}`],
  ["GET //evil.example/events", `is "GET //evil.example/events": ${HOST}`],
  ["GET /v1/events", 'is "GET /v1/events": remove "/v1": the input "api-url" ends with it.'],
  [
    "GET /events?max=5",
    'is "GET /events?max=***": remove everything from "?" or "#" on: use the input "arguments" for it.',
  ],
  [
    "GET /events#top",
    'is "GET /events#***": remove everything from "?" or "#" on: use the input "arguments" for it.',
  ],
  ["GET /rooms/../people", 'is "GET /rooms/../people": a part of the path cannot be "." or "..".'],
  ["GET /rooms/./x", 'is "GET /rooms/./x": a part of the path cannot be "." or "..".'],
  [
    "GET /rooms//x",
    'is "GET /rooms//x": no part of the path can be empty: an expression in it may be empty.',
  ],
  ["GET /rooms/%2e%2e/x", `is "GET /rooms/%2e%2e/x": ${PARTS}`],
  ["GET /rooms/a%2Fb", `is "GET /rooms/a%2Fb": ${PARTS}`],
  ["GET /rooms/a\\b", `is "GET /rooms/a\\\\b": ${PARTS}`],
  ["GET /rooms/a b", `is "GET /rooms/a b": ${PARTS}`],
  ["GET /rooms/a;b=c", `is "GET /rooms/a;b=c": ${PARTS}`],
  ["GET /rooms/x{id}", `is "GET /rooms/x{id}": ${PARTS}`],
  ["GET /rooms/é", `is "GET /rooms/é": ${PARTS}`],
  [
    "POST /webhooks/incoming/{id}",
    'is "POST /webhooks/incoming/{id}": give an incoming webhook to the action itself, as "webhook-url".',
  ],
  ["GET @evil.example/x", 'is "GET @evil.example/x": begin the path with a slash, such as "GET /events".'],
])("refuses %s, and sends nothing", async (method, sentence) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method });
  expect(step.outputs["error"]).toBe(`Input "method" ${sentence}`);
  expect(webex.requests).toEqual([]);
});

test.each([
  ["GET /x/{id}", "", 'Argument "id" is missing: it must be a text.'],
  ["GET /x/{id}", "id: ..", 'Argument "id" is "..": it must be an ID, which is not blank, "." or "..".'],
  ["GET /x", "a: { b: c }", 'Argument "a" is an object: it must be a text, or a list of texts.'],
  ["GET /x", "a:", 'Argument "a" is empty: it must be a text, or a list of texts, or remove the line.'],
  ["GET /x", "a: null", 'Argument "a" is empty: it must be a text, or a list of texts, or remove the line.'],
  [
    "POST /x",
    "a: { b: [1, { c: }] }",
    'Argument "a.b[1].c" is empty: it must be a value, or remove the line.',
  ],
])("%s with %s says what is wrong before anything is sent", async (method, written, sentence) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method, arguments: written });
  expect(step.outputs["error"]?.split("\n")[0]).toBe(sentence);
  expect(webex.requests).toEqual([]);
});

test("sends the token only to the configured address", async () => {
  const asked: string[] = [];
  const requests = new Requests({
    ...clientOptions({ url: "https://webex.example/v1" }),
    fetch: (url) => {
      asked.push(url);
      return Promise.resolve({ status: 204, statusText: "No Content", headers: new Headers(), body: null });
    },
  });
  for (const method of ["POST /events", "POST /identity/organizations/o", "POST /@evil.example/:80/x"]) {
    await requests.send(parseMethod(method).endpoint, {});
  }
  expect(asked).toEqual([
    "https://webex.example/v1/events",
    "https://webex.example/identity/organizations/o",
    "https://webex.example/v1/@evil.example/:80/x",
  ]);
});

test.each([
  ["rooms list", 'did you mean "rooms.list"'],
  ["rooms/list", 'did you mean "rooms.list"'],
])("%s is a misspelled name, not a path", async (method, hint) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method });
  expect(step.outputs["error"]).toContain(hint);
});

test("for an unknown name, the error lists the nouns and how to call anything else", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method: "calls.list", token: seedPeople.alice.token });
  expect(step.outputs["error"]).toMatch(
    /not a known method\. The nouns are attachmentActions, .+, webhooks; docs\/methods\.md lists all\. Call anything else by its verb and path, such as "GET \/events"\.$/,
  );
});

test.each([
  ["more secrets than the log can mask", Array.from({ length: 20_001 }, (_, at) => `secret-${at}`)],
  ["a secret of a megabyte", `secret-${"x".repeat(1_000_000)}`],
])("leaves out a response with %s", async (_, clientSecret) => {
  await using webex = await startWebex();
  webex.fail({ kind: "answer", status: 200, body: { clientSecret } });
  await using step = await runCall(webex, { method: "POST /things", arguments: "a: b" });
  expect(step.masks.filter((mask) => mask.startsWith("secret-"))).toEqual([]);
  expect(step.outputs).toMatchObject({ ok: "false", response: "" });
  expect(step.outputs["error"]).toMatch(/^Webex did it, but its response is left out: it contains too many/);
});
