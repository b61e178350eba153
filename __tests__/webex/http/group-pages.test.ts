import { expect, test } from "vitest";
import type { FetchInit, FetchResponse } from "../../../src/webex/index.ts";
import { createClient } from "../../support/create-client.ts";
import { rejection } from "../../support/rejection.ts";

/** A server in place of Webex that answers each page by its number, from 1. */
function pages(answer: (page: number) => { body: object; link?: string }) {
  const asked: string[] = [];
  const fetch = async (url: string, _: FetchInit): Promise<FetchResponse> => {
    asked.push(url.replace("http://127.0.0.1:9", ""));
    const { body, link = null } = answer(asked.length);
    const headers = { get: (name: string) => (name === "link" ? link : null) };
    async function* bytes() {
      yield new TextEncoder().encode(JSON.stringify(body));
    }
    return { status: 200, statusText: "OK", headers, body: bytes() };
  };
  return { asked, client: createClient({ url: "http://127.0.0.1:9" }, { fetch }) };
}

const linkTo = (page: number) => `<http://127.0.0.1:9/groups?startIndex=${page * 2 + 1}>; rel="next"`;
const groups = (count: number, page = 1) =>
  Array.from({ length: count }, (_, at) => ({ id: `${page}-${at}`, displayName: "x" }));

test("a list of groups ends where totalResults says, whatever is linked", async () => {
  const { asked, client } = pages((page) => ({
    body: { totalResults: 3, groups: groups(page === 1 ? 2 : 1, page) },
    link: linkTo(page),
  }));
  expect(await Array.fromAsync(client.groups.list())).toHaveLength(3);
  expect(asked).toEqual(["/groups", "/groups?startIndex=3"]);
});

test("a list of groups from an index on counts from there", async () => {
  const { asked, client } = pages(() => ({ body: { totalResults: 4, groups: groups(2) } }));
  expect(await Array.fromAsync(client.groups.list({ startIndex: 3 }))).toHaveLength(2);
  expect(asked).toEqual(["/groups?startIndex=3"]);
});

test("an empty page of groups is the last", async () => {
  const { asked, client } = pages((page) => ({ body: { totalResults: 0, groups: [] }, link: linkTo(page) }));
  expect(await Array.fromAsync(client.groups.list())).toEqual([]);
  expect(asked).toHaveLength(1);
});

test.each([
  ["an empty page", (page: number) => ({ totalResults: 3, groups: groups(page === 1 ? 2 : 0) })],
  ["no page at all", () => ({ totalResults: 3, groups: [] })],
])("a list of groups that ends by %s before all have come is an error", async (_, body) => {
  const { client } = pages((page) => ({ body: body(page), link: linkTo(page) }));
  const error = await rejection(Array.fromAsync(client.groups.list()));
  expect(error.message).toContain("with a list that has fewer entries than it says");
});

test("members of a group are asked for by their index where memberSize counts more of them", async () => {
  const members = [{ id: "1" }, { id: "2" }, { id: "3" }];
  const { asked, client } = pages((page) => ({
    body: { memberSize: 3, members: page === 1 ? members.slice(0, 2) : members.slice(2) },
  }));
  expect(await Array.fromAsync(client.groups.listMembers({ groupId: "g" }))).toEqual(members);
  expect(asked).toEqual(["/groups/g/members", "/groups/g/members?startIndex=3"]);
});

test("a memberSize that counts one page only does not end the list", async () => {
  const { client } = pages((page) => ({
    body: { memberSize: 1, members: [{ id: String(page) }] },
    ...(page < 3 && { link: `<http://127.0.0.1:9/groups/g/members?startIndex=${page + 1}>; rel="next"` }),
  }));
  expect(await Array.fromAsync(client.groups.listMembers({ groupId: "g" }))).toHaveLength(3);
});

test("a list without end is an error, not a short list", async () => {
  const { client } = pages((page) => ({
    body: { items: [{ id: `r${page}`, title: "x" }] },
    link: `<http://127.0.0.1:9/rooms?cursor=${page}>; rel="next"`,
  }));
  const error = await rejection(Array.fromAsync(client.rooms.list()));
  expect(error.message).toContain("with more than 1000 pages");
});
