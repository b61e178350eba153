import { listText } from "../text/list.ts";
import { bearersOf, foldedName } from "../text/name-match.ts";
import { nearestFew } from "../text/nearest.ts";
import { decodeId, type MessagingClient, type Room } from "../webex/index.ts";
import { NameError } from "./name-error.ts";
import type { FoundRoom } from "./room-choice.ts";
import { type DirectoryOptions, RoomDirectory } from "./room-directory.ts";

/** Members on one page, Webex's most; the same for teams and groups. */
const PAGE_SIZE = 500;

/** Teams of one name whose rooms are looked at: each costs a request, and anybody can make more of them. */
const MAX_TEAMS = 10;

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

  constructor(webex: MessagingClient, options: DirectoryOptions = {}) {
    this.#webex = webex;
    this.rooms = new RoomDirectory(webex, options);
  }

  /**
   * A team's own room, which bears the team's name or is called General; of several teams of one name, the one whose
   * room is ours. Throws `NameError`, `WebexError`.
   * Source: https://developer.webex.com/docs/api/v1/teams
   */
  async roomOfTeam(nameOrId: string): Promise<FoundRoom> {
    if (isIdOf("TEAM", nameOrId)) {
      const team = await this.#webex.teams.get({ teamId: nameOrId });
      const [room] = await this.#ownRoom(team);
      if (room === undefined) throw new NameError(roomlessSentence(team.name));
      return room;
    }
    const teams = await this.#listTeams();
    const bearers = bearersOf(nameOrId, teams, ({ name }) => name);
    if (bearers.length === 0) throw new NameError(noneSentence("team", nameOrId, teams));
    if (bearers.length > MAX_TEAMS) throw new NameError(severalSentence("team", nameOrId, bearers));
    const [first, ...others] = (await Promise.all(bearers.map((team) => this.#ownRoom(team)))).flat();
    if (first === undefined) throw new NameError(roomlessSentence(nameOrId));
    return this.rooms.choose(`the team name "${nameOrId}"`, [first, ...others]);
  }

  /** One room or none. */
  async #ownRoom(team: Named): Promise<readonly Room[]> {
    const rooms = await Array.fromAsync(this.#webex.rooms.list({ teamId: team.id, max: PAGE_SIZE }));
    const found =
      rooms.find(({ title }) => foldedName(title) === foldedName(team.name)) ??
      rooms.find(({ title }) => title === "General");
    return found === undefined ? [] : [found];
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
    return oneGroup(name, named.length > 0 ? named : await this.#listGroups("sw", name.slice(0, 2))).id;
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

/** The one group that bears a name. Throws `NameError`. */
function oneGroup(name: string, all: readonly Named[]): Named {
  const [first, ...others] = bearersOf(name, all, (candidate) => candidate.name);
  if (first === undefined) throw new NameError(noneSentence("group", name, all));
  if (others.length === 0) return first;
  throw new NameError(severalSentence("group", name, [first, ...others]));
}

function severalSentence(noun: "team" | "group", name: string, all: readonly Named[]): string {
  const ids = listText(all.map(({ id }) => id));
  return `${all.length} ${noun}s have the name "${name}". Give the id of the one that is meant: ${ids}.`;
}

function roomlessSentence(name: string): string {
  return `The team "${name}" has no room of its name that this token is in. Add the bot to it, or give one of its rooms.`;
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
