import { encodeId } from "../../emulator/ids.ts";
import { defaultSeed, type SeedRoom, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { MALLORY } from "./mallory.ts";
import { TOKEN } from "./start-world.ts";

export { MALLORY, roomOfMallory } from "./mallory.ts";

/** The ID of the organization that everybody but Mallory is in. */
export const OUR_ORGANIZATION = encodeId("ORGANIZATION", defaultSeed.orgUuid);

/** The people of a world with Mallory in it. */
export const PEOPLE = [
  ...Object.values({ ...seedPeople, bot: { ...seedPeople.bot, token: TOKEN } }),
  MALLORY,
];

/** The room "Release train", which Alice made. */
export const TRAIN: SeedRoom = { ...seedRooms.releaseTrain, created: "2024-02-03T12:00:00.000Z" };
