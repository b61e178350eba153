import { expect, test } from "vitest";
import { encodeId } from "../../../emulator/ids.ts";
import { seedPeople } from "../../../emulator/seed.ts";
import { readOrganizations } from "../../../src/provisioning/actual/read-organizations.ts";
import { startWebex } from "../../support/start-webex.ts";

const UUID = "d0000000-0000-4000-8000-000000000021";
const ID = encodeId("ORGANIZATION", UUID);
const organizations = [
  { uuid: UUID, displayName: "Acme" },
  { uuid: UUID.replace("21", "22"), displayName: "Twin" },
  { uuid: UUID.replace("21", "23"), displayName: "Twin" },
];
const ADMIN = { seed: { organizations }, token: seedPeople.admin.token };

test("organizations by ID or UUID are taken as they are, and nobody is asked", async () => {
  await using world = await startWebex();
  expect(await readOrganizations(world.client, [UUID, ID])).toEqual({ ids: [UUID, ID] });
  expect(await readOrganizations(world.client, [])).toEqual({ ids: [] });
  expect(world.webex.requests).toEqual([]);
});

test("organizations by name are looked up by an admin's token, in the order in which they are given", async () => {
  await using world = await startWebex(ADMIN);
  expect(await readOrganizations(world.client, [UUID, "acme"])).toEqual({ ids: [UUID, ID] });
});

test("all ambiguous names are reported at once", async () => {
  await using world = await startWebex(ADMIN);
  const room = encodeId("ROOM", UUID);
  expect(await readOrganizations(world.client, ["Acne", "Twin", "Acme", room])).toEqual({
    problems: [
      'Input "allowed-organizations": no organization that this token can see has the name "Acne". Similar: "Acme".',
      expect.stringMatching(
        /^Input "allowed-organizations": 2 organizations have the name "Twin"\. Give the ID/,
      ),
      `Input "allowed-organizations": no organization that this token can see has the name "${room}".`,
    ],
  });
});

test("for a token that may not list organizations, the error says that IDs need no such right", async () => {
  await using world = await startWebex();
  const { problems = [] } = {
    problems: [],
    ...(await readOrganizations(world.client, [UUID, "Acme", "Beta"])),
  };
  expect(problems).toEqual([
    expect.stringMatching(
      /^Input "allowed-organizations" names "Acme", "Beta": GET \/organizations failed with 403.* An ID does not need this right\.$/,
    ),
  ]);
});

test.each(["consumer", "Consumer"])(
  "the organization of all free accounts is refused as a guard: %s",
  async (name) => {
    await using world = await startWebex();
    const open = encodeId("ORGANIZATION", name);
    const read = await readOrganizations(world.client, [ID, open]);
    expect(read).toEqual({
      problems: [
        `Input "allowed-organizations" names "${open}", which is the organization of all free accounts, so it keeps nobody out: name your company's, or remove it.`,
      ],
    });
    expect(world.webex.requests).toEqual([]);
  },
);
