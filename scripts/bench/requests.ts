import { createMessagingClient } from "../../__tests__/support/create-client.ts";
import { startWebex } from "../../__tests__/support/start-webex.ts";
import { numberedUuid } from "../../emulator/ids.ts";
import { startEmulator } from "../../emulator/index.ts";
import { manyRooms, type Seed, type SeedRoom, seedPeople } from "../../emulator/seed.ts";
import { seedGroups } from "../../emulator/seed-services.ts";
import { deliver } from "../../src/delivery/deliver.ts";
import { parseDestinations } from "../../src/inputs/destinations.ts";
import { table } from "../markdown-table.ts";
import { holdTo, isSteadyOnly } from "./budgets.ts";
import { handIn } from "./section.ts";

// Counts the requests for large tasks. Tests at two sizes check that they grow no faster than the page says.

const ROOMS = 5000;
const PEOPLE = 2000;
const MANIFEST = isSteadyOnly ? { rooms: 20, members: 100 } : { rooms: 200, members: 1000 };

const byTitle = await requestsTo([`Room ${ROOMS}`], { rooms: madeLongAgo(ROOMS) });
holdTo("a title among 5,000 rooms: requests", byTitle);
const toGroup = await requestsTo(["group:QA"], peopleOfGroup(PEOPLE));
holdTo("a group of 2,000: requests for each person", toGroup / PEOPLE);
const forManifest = await requestsFor(MANIFEST);
const things = MANIFEST.rooms + MANIFEST.members;
holdTo("a new manifest: requests for each room and person", forManifest / things);

handIn({
  heading: "How requests grow",
  text: `Requests to Webex, counted by the local one. A page is Webex's largest: 1,000 rooms or memberships, 500 teams or people of a
group. What is not counted is what Webex refuses for now (429) and is sent again.

${table(
  ["What", "Requests", "Measured"],
  [
    [
      "A message to rooms by their titles",
      "one for each room, and one for each page of the token's rooms",
      `a title among ${count(ROOMS)} rooms: ${count(byTitle)}`,
    ],
    [
      "A message to a group",
      "one for each person, one for each page of them, and one for the group",
      `a group of ${count(PEOPLE)}: ${count(toGroup)}`,
    ],
    [
      "A new manifest",
      "one for each person, one for each room that they come into, two for each room, two for each page of the token's rooms, and one",
      `${count(MANIFEST.members)} people in ${count(MANIFEST.rooms)} new rooms, of a token in ${count(ROOMS)}: ${count(forManifest)}`,
    ],
    [
      "A manifest that has come true",
      "one for each page of the members of each room, one for each page of the token's rooms, and one",
      "",
    ],
  ],
)}`,
});

/** The requests for a message that reaches all destinations. */
async function requestsTo(to: readonly string[], seed: Partial<Seed>): Promise<number> {
  await using webex = await startEmulator({ seed });
  const client = createMessagingClient(webex, { token: seedPeople.admin.token });
  const options = { webex: client, isDryRun: false };
  const { deliveries } = await deliver(
    { markdown: "Hi", isPending: false },
    { to: parseDestinations(to.join("\n")) },
    options,
  );
  const failed = deliveries.filter(({ status }) => status !== "sent");
  if (failed.length > 0) throw new Error(`${failed.length} of ${deliveries.length} messages failed`);
  return webex.requests.length;
}

/** The requests for a manifest with only new rooms, and with people whom the token does not know. */
async function requestsFor({ rooms, members }: typeof MANIFEST): Promise<number> {
  const each = members / rooms;
  const entries = Array.from({ length: rooms }, (_, room) => {
    const emails = Array.from({ length: each }, (_, at) => `p${room * each + at}@example.com`);
    return `{ title: New ${room}, members: [${emails.join(", ")}] }`;
  });
  await using world = await startWebex({ seed: { rooms: madeLongAgo(ROOMS) } });
  const { problems } = await world.apply(`rooms: [${entries.join(", ")}]`);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return world.webex.requests.length;
}

/** Rooms that the bot and the admin are in, one created per day. */
function madeLongAgo(rooms: number): readonly SeedRoom[] {
  const members = [seedPeople.bot.email, seedPeople.admin.email];
  return manyRooms(rooms).map((room, day) => {
    return { ...room, members, created: new Date(Date.UTC(2010, 0, 1 + day)).toISOString() };
  });
}

function peopleOfGroup(size: number): Partial<Seed> {
  const people = Array.from({ length: size }, (_, at) => ({
    uuid: numberedUuid("ee000000", at + 1),
    email: `person${at}@example.com`,
    displayName: `Person ${at}`,
  }));
  const groups = [{ ...seedGroups.qa, members: people.map(({ email }) => email) }];
  return { people: [...Object.values(seedPeople), ...people], groups, rooms: [] };
}

function count(number: number): string {
  return number.toLocaleString("en");
}
