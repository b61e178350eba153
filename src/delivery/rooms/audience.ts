import { eachOnce } from "../../text/each-once.ts";
import { listText } from "../../text/list.ts";
import { NameBudget } from "../../text/name-budget.ts";
import { bearersOf, foldedName, type Named, NameIndex } from "../../text/name-match.ts";
import { slipOf } from "../../text/names/name-slip.ts";
import { nearestFew } from "../../text/nearest.ts";
import { decodeId, isSameId, type Lists, PAGE, WebexError } from "../../webex/index.ts";
import { type TitledRoom, titledRooms } from "./group-rooms.ts";
import { NameError } from "./name-error.ts";
import type { FoundRoom } from "./room-choice.ts";
import { type DirectoryOptions, isSome, RoomDirectory } from "./room-directory.ts";
import { tokenOwner, UNASKED } from "./token-owner.ts";
import { UnreadNames } from "./unread-names.ts";

/** Number of teams with the same name whose rooms are read: each takes a request, and anyone can create more of them. */
const MAX_TEAMS = 10;

/** What Webex called a team's own room before it used the team's name. */
const OLDER_NAME = "General";

/** The rooms and people that titles and names refer to. Each list is read at most once per step. */
export class Audience {
  readonly rooms: RoomDirectory;
  readonly #webex: Lists;
  readonly #unreadTeams = new UnreadNames("team");
  readonly #budget = new NameBudget();
  #teams: Promise<NameIndex<Named>> | undefined;

  constructor(webex: Lists, options: DirectoryOptions = {}) {
    this.#webex = webex;
    this.rooms = new RoomDirectory(webex, options);
  }

  /**
   * A team's own room, which has the team's name or is called General. Every team member can create a room with that name
   * there, so all of them are read, and the one that is ours is used. Throws `NameError`, `WebexError`. Source:
   * https://developer.webex.com/docs/api/v1/teams
   */
  async roomOfTeam(nameOrId: string): Promise<FoundRoom> {
    const teams = isIdOf("TEAM", nameOrId)
      ? [await this.#teamOf(nameOrId)]
      : await this.#teamsNamed(nameOrId);
    const name = teams[0]?.name ?? nameOrId;
    const unreadRooms = new UnreadNames("room");
    const roomsOfTeams = await Promise.all(teams.map((team) => this.#ownRooms(team, unreadRooms)));
    const rooms = roomsOfTeams.flat();
    if (!isSome(rooms))
      throw new NameError(roomlessSentence(name, await tokenOwner(this.#webex)), { isMaybeHidden: true });
    // The only room found may belong to the other team.
    const isUnclear = teams.length > 1 && roomsOfTeams.some((those) => those.length === 0);
    if (isUnclear && !(await this.rooms.hasOurs(rooms))) {
      throw new NameError(severalSentence("team", name, teams));
    }
    const unread = this.#unreadTeams.areSome ? this.#unreadTeams : unreadRooms;
    return this.rooms.choose(`the name of the team "${name}" or "${OLDER_NAME}"`, rooms, unread);
  }

  /** A team still has its ID if Webex returns no name for it, or returns a different team. */
  async #teamOf(id: string): Promise<Named> {
    try {
      const team = await this.#webex.teams.get({ teamId: id });
      return { id, name: isSameId(team.id, id) ? team.name : id };
    } catch (error) {
      if (error instanceof WebexError && error.kind === "bad answer") return { id, name: id };
      throw error;
    }
  }

  /** The teams with a name; at least one. */
  async #teamsNamed(name: string): Promise<readonly Named[]> {
    const teams = await this.#listTeams();
    const bearers = teams.bearersOf(name);
    if (bearers.length === 0) {
      const searched = this.#budget.within(name, teams.all, (team) => team.name);
      throw await noneError(name, searched, this.#webex);
    }
    if (bearers.length > MAX_TEAMS) throw new NameError(severalSentence("team", name, bearers));
    return bearers;
  }

  /** Rooms that may be a team's own room. */
  async #ownRooms({ id, name }: Named, unread: UnreadNames): Promise<readonly TitledRoom[]> {
    const wanted = { teamId: id, max: PAGE.rooms };
    const listed = await Array.fromAsync(this.#webex.rooms.list(wanted, { onLeftOut: unread.add }));
    for (const { errors } of listed) if (errors?.title !== undefined) unread.add();
    const names = [name, OLDER_NAME].map(foldedName);
    const ofTeam = listed.filter(({ teamId }) => isSameId(teamId, id));
    return titledRooms(ofTeam).filter(({ title }) => names.includes(foldedName(title)));
  }

  /** The IDs of the people in a group. Throws `NameError`, `WebexError`. */
  async memberIdsOfGroup(nameOrId: string): Promise<readonly string[]> {
    const groupId = isIdOf("SCIM_GROUP", nameOrId) ? nameOrId : await this.#groupId(nameOrId);
    const members = await Array.fromAsync(
      this.#webex.groups.listMembers({ groupId, count: PAGE.groupMembers }),
    );
    const people = members.filter(({ type = "user" }) => type === "user");
    const ids = new Set(people.map(({ id }) => id));
    if (ids.size > 0) return [...ids];
    throw new NameError(`The group "${nameOrId}" has no members.`);
  }

  async #groupId(name: string): Promise<string> {
    const named = await this.#listGroups("eq", name);
    // Groups with the same first letters are read only for the error.
    const all = named.length > 0 ? named : await this.#listGroups("sw", name.slice(0, 2));
    return (await oneGroup(name, all)).id;
  }

  async #listGroups(operator: "eq" | "sw", name: string): Promise<readonly Named[]> {
    const filter = `displayName ${operator} "${name.replace(/["\\]/g, "\\$&")}"`;
    const groups = await Array.fromAsync(this.#webex.groups.list({ filter }));
    return eachOnce(groups.map(({ id, displayName: name }) => ({ id, name })));
  }

  #listTeams(): Promise<NameIndex<Named>> {
    this.#teams ??= this.#readTeams();
    return this.#teams;
  }

  async #readTeams(): Promise<NameIndex<Named>> {
    const wanted = { max: PAGE.teams };
    const teams = await Array.fromAsync(this.#webex.teams.list(wanted, { onLeftOut: this.#unreadTeams.add }));
    for (const { errors } of teams) if (errors?.name !== undefined) this.#unreadTeams.add();
    const named = eachOnce(teams.filter(({ errors }) => errors?.name === undefined));
    return new NameIndex<Named>(named, ({ name }) => name);
  }
}

function isIdOf(type: string, text: string): boolean {
  return decodeId(text)?.type === type;
}

/** The only group with a name. Throws `NameError`. */
async function oneGroup(name: string, all: readonly Named[]): Promise<Named> {
  const [first, ...others] = bearersOf(name, all, (candidate) => candidate.name);
  if (first === undefined) throw await noneError(name, all);
  if (others.length === 0) return first;
  throw new NameError(severalSentence("group", name, [first, ...others]));
}

function severalSentence(noun: "team" | "group", name: string, all: readonly Named[]): string {
  const ids = listText(all.map(({ id }) => id));
  return `${all.length} ${noun}s have the name "${name}". Give the ID of the one that you mean: ${ids}.`;
}

function roomlessSentence(name: string, owner: string): string {
  return `The team "${name}" has no room of the same name that this token is in. Add ${owner} to that room, or give one of the team's rooms.`;
}

/** With `webex`, the names are those of teams, which show only their members that they exist. */
async function noneError(name: string, all: readonly Named[], webex?: Lists): Promise<NameError> {
  const noun = webex === undefined ? "group" : "team";
  const near = nearestFew(
    name,
    all.map((candidate) => candidate.name),
  );
  const hint = near.length === 0 ? "" : ` Similar: ${listText(near.map((text) => `"${text}"`))}.`;
  const slip = slipOf(name, near);
  const why =
    webex === undefined
      ? "Give the group's name as Control Hub shows it"
      : `Add ${slip === undefined ? await tokenOwner(webex) : UNASKED} to the team`;
  const sentence = `No ${noun} of this token has the name "${name}". ${why}, or give the ${noun}'s ID.${hint}`;
  return new NameError(sentence, { near: slip, isMaybeHidden: webex !== undefined });
}
