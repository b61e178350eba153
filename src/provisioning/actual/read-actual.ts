import { NameBudget } from "../../text/name-budget.ts";
import type { NameIndex } from "../../text/name-match.ts";
import { decodeId, isSameId, type Team, type WebexClient, WebexError } from "../../webex/index.ts";
import {
  isTeamOf,
  type Manifest,
  type Problem,
  type RoomEntry,
  type TeamEntry,
} from "../manifest/manifest.ts";
import type { Actual, ActualMember, ActualRoom, ActualTeam } from "./actual.ts";
import { type ListedRoom, listRooms, listTeams, named } from "./list-places.ts";
import { isMadeBy } from "./ownership.ts";
import { PeopleDirectory } from "./people-directory.ts";
import type { PlaceFinder } from "./place-finder.ts";
import type { Place, Search } from "./place-search.ts";
import { readJoiners } from "./read-joiners.ts";
import { seenRoom, seenTeam } from "./seen-place.ts";
import { sharedProblems } from "./shared-places.ts";
import { nearText } from "./sole-bearer.ts";

/** The current state in Webex, or everything that prevents reading it. */
export type ReadActual = { readonly actual: Actual } | { readonly problems: readonly Problem[] };

/**
 * Reads what a manifest names and nothing else. `mustBeOurs` is for rooms that people are invited to or notified in,
 * whatever the entry says. Throws `WebexError`, or an error if Webex answers for something else.
 */
export async function readActual(
  webex: WebexClient,
  finder: PlaceFinder,
  manifest: Manifest,
  { mustBeOurs = false } = {},
): Promise<ReadActual> {
  const reading = new Reading(webex, finder, mustBeOurs);
  const teams = new Map<TeamEntry, ActualTeam>();
  for (const entry of manifest.teams) {
    const team = await reading.team(entry, manifest.rooms);
    if (team !== undefined) teams.set(entry, team);
  }
  const teamIds = await reading.teamIds(manifest, teams);
  const rooms = new Map<RoomEntry, ActualRoom>();
  for (const entry of manifest.rooms) {
    const room = await reading.room(entry, teamIds);
    if (room !== undefined) rooms.set(entry, room);
  }
  const wanted = [...manifest.teams, ...manifest.rooms].filter(({ absent }) => !absent);
  const { selfId } = await finder.insiders();
  await reading.people.readGroups(wanted.flatMap(({ members }) => members));
  await reading.people.readPeople(wanted.flatMap(({ members }) => members));
  const shared = [...sharedProblems(teams), ...sharedProblems(rooms)];
  const problems = [...reading.problems, ...shared, ...reading.people.problems];
  if (problems.length > 0)
    return { problems: problems.toSorted((one, other) => one.place.line - other.place.line) };
  const { byEmail, groups } = reading.people;
  const { warnings } = reading;
  const joiners = await readJoiners(finder, manifest.rooms, { rooms, teamIds });
  return { actual: { selfId, teams, rooms, teamIds, joiners, people: byEmail, groups, warnings } };
}

class Reading {
  readonly problems: Problem[] = [];
  readonly warnings: string[] = [];
  readonly people: PeopleDirectory;
  readonly #webex: WebexClient;
  readonly #finder: PlaceFinder;
  readonly #mustBeOurs: boolean;
  readonly #budget = new NameBudget();
  #teams: Promise<NameIndex<Team>> | undefined;
  #rooms: Promise<NameIndex<ListedRoom>> | undefined;

  constructor(webex: WebexClient, finder: PlaceFinder, mustBeOurs: boolean) {
    this.#webex = webex;
    this.#finder = finder;
    this.#mustBeOurs = mustBeOurs;
    this.people = new PeopleDirectory(webex);
  }

  /** Finds a team of the manifest. If people or rooms are added to it, it must be ours. */
  async team(entry: TeamEntry, rooms: readonly RoomEntry[]): Promise<ActualTeam | undefined> {
    const { id, name, members } = entry;
    const takesIn = members.length > 0 || rooms.some((room) => !room.absent && isTeamOf(entry, room));
    const team =
      id === undefined
        ? await this.#named({ ...entry, noun: "team", key: "id", name, takesIn }, await this.#listTeams())
        : await this.#byId("team", entry, () => this.#webex.teams.get({ teamId: id }));
    if (team === undefined) return undefined;
    const isMadeBySelf = isMadeBy(team, await this.#finder.insiders());
    const there = entry.absent ? [] : await this.#members("team", team.id);
    return seenTeam(team, { isMadeBySelf, members: there });
  }

  /** Finds a room of the manifest. `teamIds` must be known to be ours. */
  async room(entry: RoomEntry, teamIds: ReadonlyMap<string, string>): Promise<ActualRoom | undefined> {
    const { id, title: name, team = "", public: isPublic = false } = entry;
    const takesIn = entry.members.length > 0 || entry.team !== undefined;
    const ways = { teamIds: [teamIds.get(team) ?? ""], isPublic };
    const room =
      id === undefined
        ? await this.#named(
            { ...entry, noun: "room", key: "id", name, takesIn, ways },
            await this.#listRooms(),
          )
        : await this.#byId("room", entry, () => this.#webex.rooms.get({ roomId: id }));
    if (room === undefined) return undefined;
    const isMadeBySelf = isMadeBy(room, await this.#finder.insiders());
    const members = entry.absent ? [] : await this.#members("room", room.id);
    return seenRoom(room, { isMadeBySelf, members });
  }

  /** IDs of the teams that rooms name: teams of the manifest, which may be new, or existing ones. */
  async teamIds(
    manifest: Manifest,
    known: ReadonlyMap<TeamEntry, ActualTeam>,
  ): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<string, string>();
    for (const entry of manifest.rooms) {
      const { team } = entry;
      if (team === undefined || entry.absent || ids.has(team)) continue;
      const own = manifest.teams.find((one) => isTeamOf(one, entry));
      const id = own === undefined ? await this.#teamId(team, entry) : known.get(own)?.id;
      if (id !== undefined) ids.set(team, id);
    }
    return ids;
  }

  async #teamId(team: string, entry: RoomEntry): Promise<string | undefined> {
    if (decodeId(team)?.type === "TEAM") return team;
    const before = this.problems.length;
    const teams = await this.#listTeams();
    const search = { noun: "team", key: "team", name: team, takesIn: true } as const;
    const found = await this.#named({ ...search, members: [], place: entry.place }, teams);
    if (found === undefined && this.problems.length === before) {
      const near = nearText(team, teams.all, this.#budget);
      this.#problem(entry, `no team of this token or of the manifest has the name "${team}".${near}`);
    }
    return found?.id;
  }

  async #named<T extends Place>(wanted: Wanted, all: NameIndex<T>): Promise<T | undefined> {
    const { noun, key, name, members, place, ways } = wanted;
    const mustBeOurs = this.#mustBeOurs || wanted.takesIn;
    const listed = () => this.people.listed(members);
    const search = { noun, key, name, mustBeOurs, listed, ...(ways && { ways }) };
    const sole = await this.#finder.find(all.bearersOf(name), search);
    if ("problem" in sole) {
      this.#problem({ place }, sole.problem);
      return undefined;
    }
    if (sole.warning !== undefined) this.warnings.push(sole.warning);
    return sole.found;
  }

  async #byId<T extends { readonly id: string; readonly errors?: unknown }>(
    noun: string,
    entry: TeamEntry | RoomEntry,
    get: () => Promise<T>,
  ): Promise<T | undefined> {
    try {
      const found = await get();
      if (isSameId(found.id, entry.id)) return named(noun, found);
      throw new Error(`Webex answered for a different ${noun} than ${entry.id}, so nothing is changed.`);
    } catch (error) {
      if (!(error instanceof WebexError && error.kind === "not found")) throw error;
      if (!entry.absent) this.#problem(entry, `this token cannot see a ${noun} with the ID ${entry.id}.`);
      return undefined;
    }
  }

  async #members(noun: "room" | "team", id: string): Promise<readonly ActualMember[]> {
    const members = await this.#finder.members(noun, id);
    for (const { personId, email, orgId } of members) {
      const emails = email === "" ? [] : [email];
      this.people.know({ id: personId, emails, ...(orgId !== undefined && { orgId }) });
    }
    return members;
  }

  #listTeams(): Promise<NameIndex<Team>> {
    this.#teams ??= listTeams(this.#webex, this.#finder);
    return this.#teams;
  }

  #listRooms(): Promise<NameIndex<ListedRoom>> {
    this.#rooms ??= listRooms(this.#webex, this.#finder);
    return this.#rooms;
  }

  #problem({ place }: Pick<Wanted, "place">, sentence: string): void {
    this.problems.push({ place, sentence });
  }
}

/** What an entry requires of the room or team that its name finds. */
interface Wanted extends Pick<Search, "noun" | "key" | "name" | "ways"> {
  readonly members: TeamEntry["members"];
  readonly place: TeamEntry["place"];
  /** Whether people or rooms are added to it, or it is added to a team. It must be ours then. */
  readonly takesIn: boolean;
}
