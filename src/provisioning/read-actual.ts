import { decodeId, type Room, type Team, type WebexClient, WebexError } from "../webex/index.ts";
import type { Actual, ActualMember, ActualRoom, ActualTeam } from "./actual.ts";
import type { Manifest, Problem, RoomEntry, TeamEntry } from "./manifest.ts";
import { type Named, nearText } from "./named.ts";
import { isMadeBy } from "./ownership.ts";
import { PeopleDirectory } from "./people-directory.ts";
import type { Place, PlaceFinder } from "./place-finder.ts";

/** What Webex holds, or all that keeps it from being known. */
export type ReadActual = { readonly actual: Actual } | { readonly problems: readonly Problem[] };

/**
 * Reads what a manifest names and nothing else. `mustBeOurs` is for rooms where people are invited or told whatever the
 * entry says. Throws `WebexError`, and an error where Webex leaves out whom the token belongs to, or who is in a room.
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
    const team = await reading.team(entry);
    if (team !== undefined) teams.set(entry, team);
  }
  const rooms = new Map<RoomEntry, ActualRoom>();
  for (const entry of manifest.rooms) {
    const room = await reading.room(entry);
    if (room !== undefined) rooms.set(entry, room);
  }
  reading.findShared(teams);
  reading.findShared(rooms);
  const teamIds = await reading.teamIds(manifest, teams);
  const wanted = [...manifest.teams, ...manifest.rooms].filter(({ isAbsent }) => !isAbsent);
  const { selfId } = await finder.insiders();
  await reading.people.readGroups(wanted.flatMap(({ members }) => members));
  await reading.people.readPeople(wanted.flatMap(({ members }) => members));
  const problems = [...reading.problems, ...reading.people.problems];
  if (problems.length > 0) return { problems };
  const { byEmail, groups } = reading.people;
  const { warnings } = reading;
  return { actual: { selfId, teams, rooms, teamIds, people: byEmail, groups, warnings } };
}

class Reading {
  readonly problems: Problem[] = [];
  readonly warnings: string[] = [];
  readonly people: PeopleDirectory;
  readonly #webex: WebexClient;
  readonly #finder: PlaceFinder;
  readonly #mustBeOurs: boolean;
  #teams: Promise<readonly (Team & Named)[]> | undefined;
  #rooms: Promise<readonly (Room & Named)[]> | undefined;

  constructor(webex: WebexClient, finder: PlaceFinder, mustBeOurs: boolean) {
    this.#webex = webex;
    this.#finder = finder;
    this.#mustBeOurs = mustBeOurs;
    this.people = new PeopleDirectory(webex);
  }

  async team(entry: TeamEntry): Promise<ActualTeam | undefined> {
    const { id } = entry;
    const team =
      id === undefined
        ? await this.#named("team", entry.name, entry, await this.#listTeams())
        : await this.#byId("team", entry, () => this.#webex.teams.get({ teamId: id }));
    if (team === undefined) return undefined;
    const { description } = team;
    const optional = description === undefined ? {} : { description };
    const isMadeBySelf = isMadeBy(team, await this.#finder.insiders());
    const members = entry.isAbsent ? [] : await this.#members("team", team.id);
    return { id: team.id, name: team.name, ...optional, isMadeBySelf, members };
  }

  async room(entry: RoomEntry): Promise<ActualRoom | undefined> {
    const { id } = entry;
    const room =
      id === undefined
        ? await this.#named("room", entry.title, entry, await this.#listRooms())
        : await this.#byId("room", entry, () => this.#webex.rooms.get({ roomId: id }));
    if (room === undefined) return undefined;
    const {
      title,
      description,
      teamId,
      isLocked = false,
      isPublic = false,
      isAnnouncementOnly = false,
    } = room;
    const isMadeBySelf = isMadeBy(room, await this.#finder.insiders());
    const members = entry.isAbsent ? [] : await this.#members("room", room.id);
    const optional = {
      ...(description !== undefined && { description }),
      ...(teamId !== undefined && { teamId }),
    };
    return { id: room.id, title, ...optional, isLocked, isPublic, isAnnouncementOnly, isMadeBySelf, members };
  }

  /** Teams that rooms name: one of the manifest, which may be new, or one that is there. */
  async teamIds(
    manifest: Manifest,
    known: ReadonlyMap<TeamEntry, ActualTeam>,
  ): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<string, string>();
    for (const entry of manifest.rooms) {
      const { team } = entry;
      if (team === undefined || entry.isAbsent || ids.has(team)) continue;
      const own = manifest.teams.find(({ id, name }) => team === id || team === name);
      const id = own === undefined ? await this.#teamId(team, entry) : known.get(own)?.id;
      if (id !== undefined) ids.set(team, id);
    }
    return ids;
  }

  /** Adds a problem for each entry that names what another one names already, one by its id and one by its name. */
  findShared<T extends { readonly id: string }>(found: ReadonlyMap<TeamEntry | RoomEntry, T>): void {
    const seen = new Map<string, TeamEntry | RoomEntry>();
    for (const [entry, { id }] of found) {
      const first = seen.get(id);
      if (first !== undefined)
        this.#problem(entry, `this is ${id}, as is the entry on line ${first.place.line}.`);
      seen.set(id, first ?? entry);
    }
  }

  async #teamId(team: string, entry: RoomEntry): Promise<string | undefined> {
    if (decodeId(team)?.type === "TEAM") return team;
    const before = this.problems.length;
    const teams = await this.#listTeams();
    const found = await this.#named("team", team, { ...entry, members: [] }, teams);
    if (found === undefined && this.problems.length === before) {
      this.#problem(
        entry,
        `no team of this token or of the manifest has the name "${team}".${nearText(team, teams)}`,
      );
    }
    return found?.id;
  }

  /** What bears a name; where people or a team come in, only what is ours. */
  async #named<T extends Place>(
    noun: "team" | "room",
    name: string,
    entry: TeamEntry | RoomEntry,
    all: readonly T[],
  ): Promise<T | undefined> {
    const mustBeOurs = this.#mustBeOurs || entry.members.length > 0 || ("team" in entry && !!entry.team);
    const listed = () => this.people.listed(entry.members);
    const sole = await this.#finder.find(all, { noun, name, mustBeOurs, listed });
    if ("problem" in sole) {
      this.#problem(entry, sole.problem);
      return undefined;
    }
    if (sole.warning !== undefined) this.warnings.push(sole.warning);
    return sole.found;
  }

  async #byId<T>(noun: string, entry: TeamEntry | RoomEntry, get: () => Promise<T>): Promise<T | undefined> {
    try {
      return await get();
    } catch (error) {
      if (!(error instanceof WebexError && error.kind === "not found")) throw error;
      if (!entry.isAbsent) this.#problem(entry, `this token sees no ${noun} with the id ${entry.id}.`);
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

  #listTeams(): Promise<readonly (Team & Named)[]> {
    this.#teams ??= this.#finder.listTeams();
    return this.#teams;
  }

  #listRooms(): Promise<readonly (Room & Named)[]> {
    this.#rooms ??= this.#finder.listRooms();
    return this.#rooms;
  }

  #problem({ place }: TeamEntry | RoomEntry, sentence: string): void {
    this.problems.push({ place, sentence });
  }
}
