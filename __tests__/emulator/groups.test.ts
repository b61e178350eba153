import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, seedPeople } from "../../emulator/seed.ts";
import type { Answer } from "./ask.ts";
import { askAsAdmin, nextPage } from "./ask.ts";

const [alice, bob, carol] = [seedPeople.alice, seedPeople.bob, seedPeople.carol].map(personIdOf);
const names = ({ body }: Answer) => body.groups.map(({ displayName }) => displayName);
const memberNames = ({ body }: Answer) => body.members.map(({ displayName }) => displayName);

async function newGroup(emulator: Emulator, fields: object = {}): Promise<Answer> {
  return askAsAdmin(emulator, "POST /groups", { displayName: "New", members: [{ id: bob }], ...fields });
}

test("lists the groups of the seed, members only when asked", async () => {
  await using emulator = await startEmulator();

  const short = await askAsAdmin(emulator, "GET /groups");
  const long = await askAsAdmin(emulator, "GET /groups?includeMembers=true");

  expect(short.body).toMatchObject({ totalResults: 2, startIndex: 1, itemsPerPage: 2 });
  expect(
    short.body.groups.map(({ displayName, memberSize, members }) => [displayName, memberSize, members]),
  ).toEqual([
    ["QA", 2, undefined],
    ["On-call", 3, undefined],
  ]);
  expect(long.body.groups[0]?.members).toMatchObject([
    { displayName: "Bob Brown", type: "user" },
    { displayName: "Carol Clark" },
  ]);
});

test.each([
  ['filter=displayName eq "qa"', ["QA"]],
  ['filter=displayName sw "on"', ["On-call"]],
  ['filter=displayName eq "q"', []],
  ["sortBy=displayName", ["On-call", "QA"]],
  ["sortBy=displayName%26sortOrder=descending", ["QA", "On-call"]],
])("finds and sorts by %s", async (query, found) => {
  await using emulator = await startEmulator();

  const answer = await askAsAdmin(emulator, `GET /groups?${query.replaceAll(" ", "+").replace("%26", "&")}`);

  expect(names(answer)).toEqual(found);
});

test("refuses a filter of another kind, and an organization that is not managed", async () => {
  await using emulator = await startEmulator();

  expect((await askAsAdmin(emulator, "GET /groups?filter=memberSize+gt+1")).status).toBe(400);
  expect((await askAsAdmin(emulator, `GET /groups?orgId=${seedPeople.bob.uuid}`)).status).toBe(403);
});

test("makes a group once", async () => {
  await using emulator = await startEmulator();

  const made = await newGroup(emulator);
  const again = await newGroup(emulator);

  expect([made.status, again.status]).toEqual([201, 409]);
  expect(made.body).toMatchObject({ displayName: "New", memberSize: 1, members: [{ id: bob }] });
});

test("adds and removes members in the plain form", async () => {
  await using emulator = await startEmulator();
  const { id } = (await newGroup(emulator)).body;

  const changed = await askAsAdmin(emulator, `PATCH /groups/${id}`, {
    displayName: "Renamed",
    members: [{ id: alice }, { id: carol, operation: "add" }, { id: bob, operation: "delete" }],
  });
  const emptied = await askAsAdmin(emulator, `PATCH /groups/${id}`, {
    purgeAllValues: { attributes: ["members"] },
  });

  expect(changed.body.displayName).toBe("Renamed");
  expect(memberNames(changed)).toEqual(["Alice Adams", "Carol Clark"]);
  expect(emptied.body.memberSize).toBe(0);
});

test("takes the form that is like SCIM as well", async () => {
  await using emulator = await startEmulator();
  const schemas = ["urn:ietf:params:scim:schemas:core:2.0:Group"];
  const made = await newGroup(emulator, { schemas, members: [{ value: bob, type: "user" }] });
  const operate = (op: string, path: string, value: unknown) =>
    askAsAdmin(emulator, `PATCH /groups/${made.body.id}`, { schemas, Operations: [{ op, path, value }] });

  expect(memberNames(await operate("add", "members", [{ value: alice }]))).toEqual([
    "Bob Brown",
    "Alice Adams",
  ]);
  expect(memberNames(await operate("remove", "members", [{ value: bob }]))).toEqual(["Alice Adams"]);
  expect(memberNames(await operate("replace", "members", [{ value: carol }]))).toEqual(["Carol Clark"]);
  expect((await operate("replace", "displayName", "Other")).body.displayName).toBe("Other");
  expect((await operate("add", "owners", [])).status).toBe(400);
});

test("refuses a member whom nobody knows", async () => {
  await using emulator = await startEmulator();

  expect((await newGroup(emulator, { members: [{ id: emulator.snapshot().rooms[0]?.id }] })).status).toBe(
    400,
  );
});

test("gives groups and members page by page", async () => {
  await using emulator = await startEmulator();
  const first = await askAsAdmin(emulator, "GET /groups?count=1");
  const second = await askAsAdmin(emulator, `GET ${nextPage(first)}`);
  const id = second.body.groups[0]?.id;
  const members = await askAsAdmin(emulator, `GET /groups/${id}/members?count=2`);
  const others = await askAsAdmin(emulator, `GET ${nextPage(members)}`);

  expect([names(first), names(second)]).toEqual([["QA"], ["On-call"]]);
  expect([memberNames(members), memberNames(others)]).toEqual([
    ["Alice Adams", "Dave Davis"],
    ["Erin Evans"],
  ]);
  expect([nextPage(second), nextPage(others)]).toEqual([undefined, undefined]);
  expect((await askAsAdmin(emulator, "GET /groups?startIndex=0")).status).toBe(400);
});

test("is gone once deleted", async () => {
  await using emulator = await startEmulator();
  const { id } = (await newGroup(emulator)).body;

  expect((await askAsAdmin(emulator, `DELETE /groups/${id}`)).status).toBe(204);
  expect((await askAsAdmin(emulator, `GET /groups/${id}`)).status).toBe(404);
});
