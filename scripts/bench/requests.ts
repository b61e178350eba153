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
holdTo("a group of 2,000: requests per person", toGroup / PEOPLE);
const { anew: forManifest, again } = await requestsFor(MANIFEST);
const things = MANIFEST.rooms + MANIFEST.members;
holdTo("a new manifest: requests per room and person", forManifest / things);

handIn({
  heading: "How requests grow",
  text: `Requests to Webex, counted by the local Webex. A page has Webex's maximum size: 1,000 rooms or memberships, 500 teams or people of a
group. Requests that Webex limits (429) and that are sent again are not counted.

${table(
  ["What", "Requests", "Measured"],
  [
    [
      "A message to rooms by their titles",
      "one per room, and one per page of the token's rooms",
      `a title among ${count(ROOMS)} rooms: ${count(byTitle)}`,
    ],
    [
      "A message to a group",
      "one per person, one per page of them, and one for the group",
      `a group of ${count(PEOPLE)}: ${count(toGroup)}`,
    ],
    [
      "A new manifest",
      "one per person, one per room that a person joins, two per room, two per page of the token's rooms, and one more",
      `${count(MANIFEST.members)} people in ${count(MANIFEST.rooms)} new rooms, with a token in ${count(ROOMS)} rooms: ${count(forManifest)}`,
    ],
    [
      "A manifest that changes nothing",
      "one per page of each room's members, one per page of the token's rooms, and one more",
      `the same people, rooms, and token: ${count(again)}`,
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

/**
 * The requests for a manifest with only new rooms, and with people whom the token does not know, and those to apply it
 * again.
 */
async function requestsFor({ rooms, members }: typeof MANIFEST): Promise<Record<"anew" | "again", number>> {
  const each = members / rooms;
  const entries = Array.from({ length: rooms }, (_, room) => {
    const emails = Array.from({ length: each }, (_, at) => `p${room * each + at}@example.com`);
    return `{ title: New ${room}, members: [${emails.join(", ")}] }`;
  });
  await using world = await startWebex({ seed: { rooms: madeLongAgo(ROOMS) } });
  const manifest = `rooms: [${entries.join(", ")}]`;
  const { problems } = await world.apply(manifest);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const anew = world.webex.requests.length;
  const { told } = await world.apply(manifest);
  if (told.length > 0) throw new Error(told.join("\n"));
  return { anew, again: world.webex.requests.length - anew };
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
