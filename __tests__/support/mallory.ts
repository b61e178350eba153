import { type SeedPerson, type SeedRoom, seedPeople } from "../../emulator/seed.ts";

/** Somebody with a Webex account of another organization. */
export const MALLORY: SeedPerson = {
  uuid: "a0000000-0000-4000-8000-0000000000ee",
  email: "mallory@evil.example",
  displayName: "Mallory",
  orgUuid: "d0000000-0000-4000-8000-0000000000ee",
};

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
