import { describe, expect, test } from "vitest";
import { personIdOf, type SeedPerson, seedPeople } from "../../../emulator/seed.ts";
import { PeopleDirectory } from "../../../src/provisioning/actual/people-directory.ts";
import { startWebex } from "../../support/start-webex.ts";

const place = { line: 3, column: 5 };
const emails = (...all: readonly string[]) => all.map((email) => ({ email, place }));
const QA = { group: "QA", place };
const uuid = "90000000-0000-4000-8000-0000000000f1";

describe("people by their addresses", () => {
  test("are looked up once each, regardless of case, and not if they are known", async () => {
    await using world = await startWebex();
    const people = new PeopleDirectory(world.client);
    people.know({ id: "bob", emails: ["bob@example.com"] });
    await people.readPeople([...emails("Alice@Example.com", "alice@example.com", "BOB@example.com"), QA]);
    await people.readPeople(emails("alice@example.com"));
    expect(people.byEmail.get("alice@example.com")).toMatchObject({ id: personIdOf(seedPeople.alice) });
    expect(world.webex.requests.map(({ path }) => path)).toEqual(["/people"]);
  });

  test.each<[string, number, unknown]>([
    ["nobody there is", 200, { items: [] }],
    ["Webex takes for none", 400, { message: "Invalid email" }],
    [
      "Webex answers with somebody else",
      200,
      { items: [{ id: "mallory", emails: ["mallory@evil.example"] }] },
    ],
  ])("that %s stay unknown", async (_, status, body) => {
    await using world = await startWebex();
    world.webex.fail({ kind: "answer", status, body, match: { path: "/people" } });
    const people = new PeopleDirectory(world.client);
    await people.readPeople(emails("alice@example.com"));
    expect(people.byEmail.size).toBe(0);
  });

  test("do not count as unknown if Webex fails", async () => {
    await using world = await startWebex();
    world.webex.fail({ kind: "answer", status: 502, times: "forever", match: { path: "/people" } });
    const people = new PeopleDirectory(world.client);
    await expect(people.readPeople(emails("alice@example.com"))).rejects.toThrow("failed with 502");
  });
});

describe("a group", () => {
  const crowd = Array.from({ length: 90 }, (_, at): SeedPerson => {
    return {
      uuid: `a1000000-0000-4000-8000-0000000000${at + 10}`,
      email: `p${at}@example.com`,
      displayName: "P",
    };
  });
  const worldOf = (members: readonly string[]) => {
    const people = [...Object.values(seedPeople), ...crowd];
    const groups = [{ uuid, displayName: "QA", members }];
    return startWebex({ seed: { people, groups }, token: seedPeople.admin.token });
  };

  test("is read once, and its people 85 at a time, whose addresses are listed", async () => {
    await using world = await worldOf(crowd.map(({ email }) => email));
    const people = new PeopleDirectory(world.client);
    const isListed = await people.listed([QA, QA, ...emails("Dave@example.com")]);
    expect(people.groups.get("QA")).toHaveLength(90);
    expect(people.groups.get("QA")?.at(-1)?.emails).toEqual(["p89@example.com"]);
    const asked = world.webex.requests.map(({ path }) => path.replace(/\/[\w-]{20,}/, "/ID"));
    expect(asked.filter((path) => path === "/people")).toHaveLength(2);
    expect(asked.filter((path) => path === "/groups")).toHaveLength(1);
    const member = { membershipId: "m", isModerator: false };
    const [first] = crowd.map(personIdOf);
    expect(isListed({ ...member, personId: first ?? "", email: "" })).toBe(true);
    expect(isListed({ ...member, personId: "dave", email: "dave@example.com" })).toBe(true);
    expect(isListed({ ...member, personId: "mallory", email: "mallory@evil.example" })).toBe(false);
  });

  test("that has nobody in it is a problem, with its place", async () => {
    await using world = await worldOf([]);
    const people = new PeopleDirectory(world.client);
    await people.readGroups([QA]);
    expect(people.problems).toEqual([
      { place, group: "QA", sentence: expect.stringMatching(/^the group \S+ has no people\.$/) },
    ]);
    expect(people.groups.get("QA")).toEqual([]);
  });

  test("is found by its ID, and a name with quotes is looked up as it is", async () => {
    await using world = await worldOf(["bob@example.com"]);
    const [group] = await Array.fromAsync(world.client.groups.list());
    const people = new PeopleDirectory(world.client);
    await people.readGroups([
      { group: group?.id ?? "", place },
      { group: 'A "b\\', place },
    ]);
    expect(people.groups.get(group?.id ?? "")).toHaveLength(1);
    expect(people.problems.map(({ sentence }) => sentence)).toEqual([
      'no group that this token can see has the name "A "b\\".',
    ]);
  });
});
