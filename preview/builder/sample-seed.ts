import {
  defaultSeed,
  type Seed,
  type SeedPerson,
  type SeedRoom,
  seedPeople,
  seedRooms,
} from "../../emulator/seed.ts";
import { parseDestination } from "../../src/inputs/destinations.ts";
import { decodeId } from "../../src/webex/ids.ts";
import type { Choices } from "../model/builder.ts";
import { EXPRESSION } from "./conflicts.ts";
import { destinationOf, peopleOf } from "./destination.ts";

/** A local Webex that contains everything the choices name: the people exist, and the bot is a member of the room. */
export function seedFor(choices: Choices): Partial<Seed> {
  const named = [
    ...(choices.where === "person" ? [destinationOf(choices)] : []),
    ...(choices.mention === "people" ? peopleOf(choices.who).split(/[,;\s]+/) : []),
    "octo@example.com",
  ].filter((email) => email.includes("@"));
  const known: readonly SeedPerson[] = defaultSeed.people;
  const added = [...new Set(named.map((email) => email.toLowerCase()))]
    .filter((email) => !known.some((one) => one.email === email))
    .map((email, index) => ({
      uuid: `a1000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`,
      email,
      displayName: nameOf(email),
    }));
  const people = [...known, ...added];
  return { people, rooms: choices.where === "webhook" ? [seedRooms.devRoom] : [roomFor(choices, people)] };
}

/** The destination as a secret or a variable, if it is one. */
export function keptIn(choices: Choices, context: "secrets" | "vars"): Readonly<Record<string, string>> {
  const [, kind, name] = EXPRESSION.exec(choices.to) ?? [];
  if (kind !== context || name === undefined) return {};
  return { [name]: choices.where === "person" ? seedPeople.alice.email : UNNAMED.title };
}

/** The room if the choices give an ID, a link, a secret, or a variable, and therefore no title. */
const UNNAMED = { uuid: "c1000000-0000-4000-8000-000000000001", title: "Your room" };

function roomFor(choices: Choices, people: readonly SeedPerson[]): SeedRoom {
  const members = people
    .filter(({ type = "person", email }) => type === "person" || email === seedPeople.bot.email)
    .map(({ email }) => email);
  const to = destinationOf(choices);
  if (choices.where !== "room" || EXPRESSION.test(to)) return { ...UNNAMED, members };
  const { target } = parseDestination(to);
  if (target.kind === "room title") return { ...UNNAMED, title: target.titles[0], members };
  if (target.kind === "room uuid") return { ...UNNAMED, uuid: target.uuid, members };
  const id = target.kind === "room id" ? decodeId(target.roomId) : undefined;
  return id === undefined
    ? { ...UNNAMED, members }
    : { ...UNNAMED, uuid: id.uuid, cluster: id.cluster, members };
}

function nameOf(email: string): string {
  const [local = email] = email.split("@");
  return local.replace(/[._-]+/g, " ").replace(/(^| )\w/g, (letter) => letter.toUpperCase());
}
