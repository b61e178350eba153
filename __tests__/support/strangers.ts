import { encodeId } from "../../emulator/ids.ts";
import { defaultSeed, type SeedPerson, type SeedRoom, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { TOKEN } from "./start-world.ts";

/** Somebody with a Webex account of another organization. */
export const MALLORY: SeedPerson = {
  uuid: "a0000000-0000-4000-8000-0000000000ee",
  email: "mallory@evil.example",
  displayName: "Mallory",
  orgUuid: "d0000000-0000-4000-8000-0000000000ee",
};

/** The id of the organization that everybody but Mallory is in. */
export const OUR_ORGANIZATION = encodeId("ORGANIZATION", defaultSeed.orgUuid);

/** The people of a world with Mallory in it. */
export const PEOPLE = [
  ...Object.values({ ...seedPeople, bot: { ...seedPeople.bot, token: TOKEN } }),
  MALLORY,
];

/** A room that Mallory made and put the bot into. */
export function roomOfMallory(title: string, number = 1): SeedRoom {
  return {
    uuid: `c0000000-0000-4000-8000-0000000ee00${number}`,
    title,
    creator: MALLORY.email,
    created: "2026-11-20T12:00:00.000Z",
    members: [MALLORY.email, seedPeople.bot.email],
  };
}

/** The room "Release train", which Alice made. */
export const TRAIN: SeedRoom = { ...seedRooms.releaseTrain, created: "2024-02-03T12:00:00.000Z" };
