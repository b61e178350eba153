import { listText } from "../text/list.ts";
import { bearersOf, sameName } from "../text/name-match.ts";
import { nearestFew } from "../text/nearest.ts";
import { decodeId, type MessagingClient } from "../webex/index.ts";
import { NameError } from "./name-error.ts";
import { RoomDirectory, type TitledRoom } from "./room-directory.ts";

/** Members on one page, Webex's most; the same for teams and groups. */
const PAGE_SIZE = 500;

/** Something with an id and a name by which users know it. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** The rooms and people behind titles and names, each list read at most once a step. */
export class Audience {
  readonly rooms: RoomDirectory;
  readonly #webex: MessagingClient;
  #teams: Promise<readonly Named[]> | undefined;

  constructor(webex: MessagingClient, known: readonly TitledRoom[] = []) {
    this.#webex = webex;
    this.rooms = new RoomDirectory(webex, known);
  }

  /**
   * The id of a team's own room, which bears the team's name or is called General. Throws `NameError`, `WebexError`.
   * Source: https://developer.webex.com/docs/api/v1/teams
   */
  async roomIdOfTeam(nameOrId: string): Promise<string> {
    const team = isIdOf("TEAM", nameOrId)
      ? await this.#webex.teams.get({ teamId: nameOrId })
      : one("team", nameOrId, await this.#listTeams());
    const rooms = await Array.fromAsync(this.#webex.rooms.list({ teamId: team.id, max: PAGE_SIZE }));
    const found =
      rooms.find(({ title }) => sameName(title) === sameName(team.name)) ??
      rooms.find(({ title }) => title === "General");
    if (found !== undefined) return found.id;
    throw new NameError(
      `The team "${team.name}" has no room of its name that this token is in. Add the bot to it, or give one of its rooms.`,
    );
  }

  /** The ids of the people in a group. Throws `NameError`, `WebexError`. */
  async memberIdsOfGroup(nameOrId: string): Promise<readonly string[]> {
    const groupId = isIdOf("SCIM_GROUP", nameOrId) ? nameOrId : await this.#groupId(nameOrId);
    const members = await Array.fromAsync(this.#webex.groups.listMembers({ groupId, count: PAGE_SIZE }));
    const ids = members.filter(({ type = "user" }) => type === "user").map(({ id }) => id);
    if (ids.length > 0) return ids;
    throw new NameError(`The group "${nameOrId}" has no members.`);
  }

  async #groupId(name: string): Promise<string> {
    const named = await this.#listGroups("eq", name);
    // Those that begin alike are read for the error only.
    return one("group", name, named.length > 0 ? named : await this.#listGroups("sw", name.slice(0, 2))).id;
  }

  async #listGroups(operator: "eq" | "sw", name: string): Promise<readonly Named[]> {
    const filter = `displayName ${operator} "${name.replace(/["\\]/g, "\\$&")}"`;
    const groups = await Array.fromAsync(this.#webex.groups.list({ filter }));
    return groups.map(({ id, displayName }) => ({ id, name: displayName }));
  }

  #listTeams(): Promise<readonly Named[]> {
    this.#teams ??= Array.fromAsync(this.#webex.teams.list({ max: PAGE_SIZE }));
    return this.#teams;
  }
}

function isIdOf(type: string, text: string): boolean {
  return decodeId(text)?.type === type;
}

/** The one that bears a name: exactly, else in another case. Throws `NameError`. */
function one(noun: "team" | "group", name: string, all: readonly Named[]): Named {
  const found = bearersOf(name, all, (candidate) => candidate.name);
  const [first] = found;
  if (found.length === 1 && first !== undefined) return first;
  if (first === undefined) throw new NameError(noneSentence(noun, name, all));
  const ids = found.map(({ id }) => id).join(", ");
  throw new NameError(
    `${found.length} ${noun}s have the name "${name}". Give the id of the one that is meant: ${ids}.`,
  );
}

function noneSentence(noun: "team" | "group", name: string, all: readonly Named[]): string {
  const near = nearestFew(
    name,
    all.map((candidate) => candidate.name),
  ).map((text) => `"${text}"`);
  const hint = near.length === 0 ? "" : ` Near: ${listText(near)}.`;
  const why = noun === "team" ? "Add the bot to the team" : "Give the group's name as Control Hub has it";
  return `No ${noun} of this token has the name "${name}". ${why}, or give the ${noun}'s id.${hint}`;
}
