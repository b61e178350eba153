import { isSameId } from "../../webex/index.ts";
import type { Actual } from "../actual/actual.ts";
import { type Guards, refusalOf } from "../guards.ts";
import type { Manifest, RoomEntry, TeamEntry } from "../manifest/manifest.ts";
import type { Change, Plan, Target } from "./change.ts";
import { impossibilities } from "./impossible.ts";
import { type Gathering, outsidersRefusal } from "./outsiders.ts";
import { planMembers } from "./plan-members.ts";
import { changedSettings, type Settings, settingsText, wantedSettings } from "./settings.ts";
import { wantedMembers } from "./wanted-members.ts";

/**
 * Compares the manifest with the current state. Changes are in the order in which they are applied: teams, their
 * members, rooms, their members, welcome messages, and finally removals. A plan with refusals must not be applied.
 */
export function planChanges(desired: Manifest, actual: Actual, guards: Guards): Plan {
  const teams = desired.teams.filter(({ absent }) => !absent);
  const rooms = desired.rooms.filter(({ absent }) => !absent);
  const people = [...teams, ...rooms].flatMap(({ members }) => wantedMembers(members, actual));
  const refused = people
    .filter(({ person }) => !isSameId(person?.id, actual.selfId))
    .flatMap((member) => refusalOf(member, guards) ?? []);
  const teamsOfPeople = teams.map((team) => gatherTeam(team, actual));
  const roomsOfPeople = rooms.map((room) => gatherRoom(room, actual));
  const insiders = { selfId: actual.selfId, guards };
  const strangers = [...teamsOfPeople, ...roomsOfPeople].flatMap(
    (gathering) => outsidersRefusal(gathering, insiders) ?? [],
  );
  const changes = [
    ...teams.map((team) => planTeam(team, actual)),
    ...teamsOfPeople.flatMap((team) => team.changes),
    ...rooms.map((room) => planRoom(room, actual)),
    ...roomsOfPeople.flatMap((room) => room.changes),
    ...rooms.flatMap((room) => planWelcome(room, actual)),
    ...desired.rooms.filter(({ absent }) => absent).map((room) => planAbsentRoom(room, actual)),
    ...desired.teams.filter(({ absent }) => absent).map((team) => planAbsentTeam(team, actual)),
  ];
  const refusals = [...refused, ...strangers, ...impossibilities(desired, actual)];
  return { changes, refusals: [...new Set(refusals)] };
}

function planTeam(entry: TeamEntry, { teams }: Actual): Change {
  const team = teams.get(entry);
  const name = nameAfter(entry, entry.name, team?.name);
  const wanted = { name, ...(entry.description !== undefined && { description: entry.description }) };
  const fields = changedSettings(wanted, team);
  if (team === undefined) {
    return {
      kind: "create",
      what: "team",
      name,
      details: settingsText(fields, ["name"]),
      target: { fields: wanted },
    };
  }
  const target = { teamId: team.id, fields };
  return { kind: kindOf(fields), what: "team", name: team.name, details: settingsText(fields), target };
}

function gatherTeam(entry: TeamEntry, actual: Actual): Gathering {
  const team = actual.teams.get(entry);
  const name = team?.name ?? entry.name;
  const changes = planMembers({
    what: "team-member",
    in: name,
    target: team === undefined ? {} : { teamId: team.id },
    wanted: withoutSelfIn(team === undefined, entry, actual),
    actual: team?.members ?? [],
    isPruned: entry.prune === true,
    selfId: actual.selfId,
  });
  const isById = entry.id !== undefined;
  return { noun: "team", name, place: team, isById, joiners: [], isMoved: false, changes };
}

function planRoom(entry: RoomEntry, { rooms, teamIds }: Actual): Change {
  const room = rooms.get(entry);
  const { team } = entry;
  const title = nameAfter(entry, entry.title, room?.title);
  const wanted = { title, ...wantedSettings(entry) };
  const fields = changedSettings(wanted, room);
  const teamId = team === undefined ? undefined : teamIds.get(team);
  const isMoved = team !== undefined && (room?.teamId === undefined || room.teamId !== teamId);
  const details = [
    ...settingsText(fields, room === undefined ? ["title"] : []),
    ...(isMoved ? [`team: ${team}`] : []),
  ];
  const ofTeam: Target = isMoved ? { team, ...(teamId !== undefined && { teamId }) } : {};
  if (room === undefined) {
    return { kind: "create", what: "room", name: title, details, target: { fields: wanted, ...ofTeam } };
  }
  const kind = isMoved ? "change" : kindOf(fields);
  return { kind, what: "room", name: room.title, details, target: { roomId: room.id, fields, ...ofTeam } };
}

/** An entry renames only if it has an ID next to its name: a name alone also finds slightly different spellings. */
function nameAfter({ id }: TeamEntry | RoomEntry, wanted: string, current: string | undefined): string {
  return id === undefined || wanted === id ? (current ?? wanted) : wanted;
}

/** The changes planned for the people in a room. */
export function gatherRoom(entry: RoomEntry, actual: Actual): Gathering {
  const room = actual.rooms.get(entry);
  const name = room?.title ?? entry.title;
  const changes = planMembers({
    what: "member",
    in: name,
    target: room === undefined ? {} : { roomId: room.id },
    wanted: withoutSelfIn(room === undefined, entry, actual),
    actual: room?.members ?? [],
    isPruned: entry.prune === true,
    selfId: actual.selfId,
  });
  const isById = entry.id !== undefined;
  const isMoved = room !== undefined && room.teamId === undefined && entry.team !== undefined;
  return {
    noun: "room",
    name,
    place: room,
    isById,
    joiners: actual.joiners.get(entry) ?? [],
    isMoved,
    changes,
  };
}

/** The creator of a room or team is a member from the start. */
function withoutSelfIn(isNew: boolean, { members }: TeamEntry | RoomEntry, actual: Actual) {
  const wanted = wantedMembers(members, actual);
  return isNew ? wanted.filter(({ person }) => !isSameId(person?.id, actual.selfId)) : wanted;
}

function planWelcome(entry: RoomEntry, { rooms }: Actual): readonly Change[] {
  if (entry.welcome === undefined || rooms.has(entry)) return [];
  const target = { markdown: entry.welcome };
  return [{ kind: "create", what: "welcome", name: "welcome", in: entry.title, details: [], target }];
}

function planAbsentRoom(entry: RoomEntry, { rooms }: Actual): Change {
  const room = rooms.get(entry);
  const name = room?.title ?? entry.title;
  if (room === undefined)
    return { kind: "keep", what: "room", name, details: ["is already gone"], target: {} };
  return { kind: "remove", what: "room", name, details: ["absent is true"], target: { roomId: room.id } };
}

function planAbsentTeam(entry: TeamEntry, { teams }: Actual): Change {
  const team = teams.get(entry);
  const name = team?.name ?? entry.name;
  if (team === undefined)
    return { kind: "keep", what: "team", name, details: ["is already gone"], target: {} };
  return { kind: "remove", what: "team", name, details: ["absent is true"], target: { teamId: team.id } };
}

function kindOf(fields: Settings): "change" | "keep" {
  return Object.keys(fields).length > 0 ? "change" : "keep";
}
