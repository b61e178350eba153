import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { defaultSeed, seedPeople, seedRooms } from "../../emulator/seed.ts";
import type { Step, World } from "./start-world.ts";

export const EXAMPLES = join(import.meta.dirname, "../../examples/provisioning");
export const ALPHA = await readFile(join(EXAMPLES, "project-alpha.yml"), "utf8");
export const TRAIN = await readFile(join(EXAMPLES, "release-train.yml"), "utf8");

/** The organization that everybody of the local Webex is in. */
export const ORGANIZATION = defaultSeed.orgUuid;

/** The room "Release train" as the bot itself would have made it. */
export const OWN_TRAIN = { ...seedRooms.releaseTrain, creator: seedPeople.bot.email };

/** A step that only provisions. */
export function provision(manifest: string, more: Readonly<Record<string, string | undefined>> = {}): Step {
  const workspace = { ".github/webex.yml": manifest };
  return { with: { to: undefined, provision: ".github/webex.yml", ...more }, workspace };
}

/** Everything that a manifest can name, in words. */
export function peopleIn({ webex }: Pick<World, "webex">): Readonly<Record<string, readonly string[]>> {
  const { rooms, teams, memberships, teamMemberships } = webex.snapshot();
  const shown = (all: readonly { personEmail?: string; isModerator: boolean }[]): readonly string[] =>
    all.map(({ personEmail, isModerator }) => `${personEmail}${isModerator ? " *" : ""}`).sort();
  return Object.fromEntries([
    ...teams.map(({ id, name }) => [
      `team ${name}`,
      shown(teamMemberships.filter(({ teamId }) => teamId === id)),
    ]),
    ...rooms.map(({ id, title }) => [title, shown(memberships.filter(({ roomId }) => roomId === id))]),
  ]);
}

export function writesOf(world: World): readonly string[] {
  return world.requests().filter((request) => !request.startsWith("GET "));
}

export function changesOf(step: {
  readonly outputs: Readonly<Record<string, string>>;
}): readonly Record<string, unknown>[] {
  return JSON.parse(step.outputs["changes"] ?? "");
}

export const DEV_ROOM = ["bob@example.com", "carol@example.com", "dave@example.com", "notify@webex.bot"];
