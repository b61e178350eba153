import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseMethod } from "../../src/call/method.ts";
import { WebexClient } from "../../src/webex/index.ts";
import { fieldsOf, findEndpoint, METHODS, methodNames } from "../../src/webex/methods.ts";

test("the methods are those of the client", () => {
  const fetch = () => Promise.reject(new Error("nothing is sent"));
  const client = new WebexClient({ token: "x", fetch, sleep: () => Promise.resolve() });
  const ofClient = Object.entries(client).flatMap(([noun, methods]) =>
    Object.keys(methods).map((name) => `${noun}.${name}`),
  );
  expect([...methodNames()].sort()).toEqual(ofClient.sort());
});

test("call/action.yml names every family, and no other", async () => {
  const text = await readFile(join(import.meta.dirname, "../../call/action.yml"), "utf8");
  const [, families = ""] = /The\s+families\s+are(.*?);/s.exec(text) ?? [];
  expect(Array.from(families.matchAll(/`(\w+)`/g), ([, name]) => name)).toEqual(Object.keys(METHODS));
});

test("every method says in one sentence what it does, and what cannot be undone is an argument of it", () => {
  const bad = methodNames().filter((name) => {
    const endpoint = findEndpoint(name);
    const said = [endpoint?.summary ?? "", endpoint?.more ?? "None."];
    if (endpoint === undefined || !said.every((text) => /^[A-Z`][^\n]+\.$/.test(text))) return true;
    const names = Object.keys(fieldsOf(endpoint)).map((field) => field.replace(/!$/, ""));
    return endpoint.irreversible !== undefined && !names.includes(endpoint.irreversible);
  });
  expect(bad).toEqual([]);
});

test.each([
  "rooms",
  "rooms.",
  "rooms.list.x",
  "toString",
  "constructor.name",
  "rooms.toString",
  ".",
  "__proto__.x",
])("%s is not a method", (name) => {
  expect(findEndpoint(name)).toBeUndefined();
  expect(() => parseMethod(name)).toThrow(/^Input "method" is /);
});

test.each([
  ["Rooms.List", 'did you mean "rooms.list"'],
  ["team_memberships.create", 'did you mean "teamMemberships.create"'],
  [
    "messages.send",
    "The methods of messages are list, listDirect, create, createWithFile, get, update, delete.",
  ],
  ["spaces.list", "The methods of rooms are list, create, "],
  ["banana.peel", "The nouns are attachmentActions, "],
])("for %s, the error says what was probably meant", (name, hint) => {
  expect(() => parseMethod(name)).toThrow(hint);
});
