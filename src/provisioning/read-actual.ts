import { decodeId, type Room, type Team, type WebexClient, WebexError } from "../webex/index.ts";
import type { Actual, ActualMember, ActualRoom, ActualTeam } from "./actual.ts";
import type { Manifest, Problem, RoomEntry, TeamEntry } from "./manifest.ts";
import { type Named, nearText, soleBearer } from "./named.ts";
import { PeopleDirectory } from "./people-directory.ts";

/** Items on one page, the most that Webex gives of rooms; and of teams and members. */
const ROOM_PAGE = 1000;
const PAGE = 500;

/** What Webex holds, or all that keeps it from being known. */
export type ReadActual = { readonly actual: Actual } | { readonly problems: readonly Problem[] };

/** Reads what a manifest names and nothing else. Throws `WebexError` for what is no matter of the manifest. */
export async function readActual(webex: WebexClient, manifest: Manifest): Promise<ReadActual> {
  const reading = new Reading(webex);
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
  const { id: selfId } = await webex.people.me();
  await reading.people.readGroups(wanted.flatMap(({ members }) => members));
  await reading.people.readPeople(wanted.flatMap(({ members }) => members));
  const problems = [...reading.problems, ...reading.people.problems];
  if (problems.length > 0) return { problems };
  const { byEmail, groups } = reading.people;
  return { actual: { selfId, teams, rooms, teamIds, people: byEmail, groups } };
}

class Reading {
  readonly problems: Problem[] = [];
  readonly people: PeopleDirectory;
  readonly #webex: WebexClient;
  #teams: Promise<readonly (Team & Named)[]> | undefined;
  #rooms: Promise<readonly (Room & Named)[]> | undefined;

  constructor(webex: WebexClient) {
    this.#webex = webex;
    this.people = new PeopleDirectory(webex);
  }

  async team(entry: TeamEntry): Promise<ActualTeam | undefined> {
    const { id } = entry;
    const team =
      id === undefined
        ? this.#one("team", entry.name, entry, await this.#listTeams())
        : await this.#byId("team", entry, () => this.#webex.teams.get({ teamId: id }));
    if (team === undefined) return undefined;
    const { description } = team;
    const members = entry.isAbsent
      ? []
      : await this.#members(this.#webex.teamMemberships.list({ teamId: team.id, max: PAGE }));
    return { id: team.id, name: team.name, ...(description !== undefined && { description }), members };
  }

  async room(entry: RoomEntry): Promise<ActualRoom | undefined> {
    const { id } = entry;
    const room =
      id === undefined
        ? this.#one("room", entry.title, entry, await this.#listRooms())
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
    const members = entry.isAbsent
      ? []
      : await this.#members(this.#webex.memberships.list({ roomId: room.id, max: ROOM_PAGE }));
    const optional = {
      ...(description !== undefined && { description }),
      ...(teamId !== undefined && { teamId }),
    };
    return { id: room.id, title, ...optional, isLocked, isPublic, isAnnouncementOnly, members };
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
    const found = this.#one("team", team, entry, teams);
    if (found === undefined && this.problems.length === before) {
      this.#problem(
        entry,
        `no team of this token or of the manifest has the name "${team}".${nearText(team, teams)}`,
      );
    }
    return found?.id;
  }

  #one<T extends Named>(
    noun: "team" | "room",
    name: string,
    entry: TeamEntry | RoomEntry,
    all: readonly T[],
  ): T | undefined {
    const sole = soleBearer(noun, name, all);
    if (!("problem" in sole)) return sole.found;
    this.#problem(entry, sole.problem);
    return undefined;
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

  async #members(
    list: AsyncIterable<{
      id: string;
      personId: string;
      personEmail: string;
      personOrgId?: string | undefined;
      isModerator: boolean;
    }>,
  ): Promise<readonly ActualMember[]> {
    const memberships = await Array.fromAsync(list);
    return memberships.map(({ id, personId, personEmail, personOrgId, isModerator }) => {
      const email = personEmail.toLowerCase();
      this.people.know({
        id: personId,
        emails: [email],
        ...(personOrgId !== undefined && { orgId: personOrgId }),
      });
      return { membershipId: id, personId, email, isModerator };
    });
  }

  #listTeams(): Promise<readonly (Team & Named)[]> {
    this.#teams ??= Array.fromAsync(this.#webex.teams.list({ max: PAGE }));
    return this.#teams;
  }

  #listRooms(): Promise<readonly (Room & Named)[]> {
    this.#rooms ??= Array.fromAsync(this.#webex.rooms.list({ type: "group", max: ROOM_PAGE }), (room) => {
      return { ...room, name: room.title };
    });
    return this.#rooms;
  }

  #problem({ place }: TeamEntry | RoomEntry, sentence: string): void {
    this.problems.push({ place, sentence });
  }
}
