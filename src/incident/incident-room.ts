import type { Build } from "../build/build.ts";
import type { Event } from "../build/outcome.ts";
import { isSuccessfulDeploy } from "../build/read-changes.ts";
import { applyPlan } from "../provisioning/apply.ts";
import { failureText } from "../provisioning/failure-text.ts";
import type { IncidentEntry, MemberEntry, RoomEntry } from "../provisioning/manifest.ts";
import { soleBearer } from "../provisioning/named.ts";
import { planChanges } from "../provisioning/plan.ts";
import { outcomeLines, outcomeProblems, planLines } from "../provisioning/plan-table.ts";
import { readActual } from "../provisioning/read-actual.ts";
import type { Guards } from "../provisioning/wanted-members.ts";
import type { WebexClient } from "../webex/index.ts";
import { admitted } from "./admitted.ts";
import { openMeeting, postRecordings } from "./meeting.ts";
import { fixedTitle } from "./title.ts";

/** The room of an incident, and what is to be said of how it came to be. */
export interface IncidentRoom {
  /** Absent where there is none, or it could not be made. */
  readonly id?: string;
  readonly isNew: boolean;
  /** For the log. */
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  /** What could not be done, as sentences. */
  readonly problems: readonly string[];
}

/** What an event means to an incident. */
export type IncidentMove = "open" | "close" | undefined;

/**
 * Whether an event makes an incident or ends it. A job that passes ends none where another job of its workflow may be
 * the one that is broken: only where the job itself is fixed, or something was deployed.
 */
export function incidentMoveOf({ when }: IncidentEntry, build: Build, event: Event): IncidentMove {
  if (when.some((one) => one === event)) return "open";
  if (event !== "success") return undefined;
  const isWhole = build.job === undefined || build.run.attempt > 1 || isSuccessfulDeploy(build);
  return isWhole || build.history?.transition === "fixed" ? "close" : undefined;
}

/** Finds or makes the room of an incident and invites who is missing. Never rejects. */
export async function openIncidentRoom(
  webex: WebexClient,
  { title, team, place }: Pick<IncidentEntry, "team" | "place"> & { readonly title: string },
  members: readonly MemberEntry[],
  guards: Guards,
): Promise<IncidentRoom> {
  const wanted: RoomEntry = {
    title,
    ...(team !== undefined && { team }),
    members,
    isPruned: false,
    isAbsent: false,
    place,
  };
  try {
    const read = await readActual(webex, { teams: [], rooms: [wanted] });
    if ("problems" in read) {
      const groups = new Set(read.problems.map(({ group }) => group));
      const sentences = read.problems.map(({ sentence }) => `For the incident, ${sentence}`);
      if (groups.has(undefined)) return { ...NONE, problems: sentences };
      const others = members.filter((member) => !("group" in member && groups.has(member.group)));
      const room = await openIncidentRoom(
        webex,
        { title, place, ...(team !== undefined && { team }) },
        others,
        guards,
      );
      return { ...room, notes: [...sentences, ...room.notes] };
    }
    const { entry, actual, notes } = admitted(wanted, read.actual, guards);
    const plan = planChanges({ teams: [], rooms: [entry] }, actual, NO_GUARDS);
    const { outcomes, rooms } = await applyPlan(webex, plan);
    const id = actual.rooms.get(entry)?.id ?? rooms[0]?.id;
    const lines = [...planLines(plan), ...outcomeLines(outcomes)];
    const isNew = !actual.rooms.has(entry);
    const left = [...notes, ...plan.refusals];
    return {
      ...(id !== undefined && { id }),
      isNew,
      lines,
      notes: left,
      problems: outcomeProblems(outcomes),
    };
  } catch (error) {
    return { ...NONE, problems: [`The room of the incident could not be made: ${failureText(error)}`] };
  }
}

const NONE: IncidentRoom = { isNew: false, lines: [], notes: [], problems: [] };
const NO_GUARDS: Guards = { domains: [], organizations: [] };

/** The room of an incident that is not over, if there is one. Never rejects. */
export async function findIncidentRoom(webex: WebexClient, title: string): Promise<IncidentRoom> {
  try {
    const list = webex.rooms.list({ type: "group", max: 1000 });
    const rooms = await Array.fromAsync(list, (room) => ({ id: room.id, name: room.title }));
    const sole = soleBearer("room", title, rooms);
    if ("problem" in sole) return { ...NONE, problems: [sole.problem] };
    return { ...NONE, ...(sole.found !== undefined && { id: sole.found.id }) };
  } catch (error) {
    return { ...NONE, notes: [`Whether there is a room of an incident is not known: ${failureText(error)}`] };
  }
}

/** Starts the meeting of a new incident, as far as the token may; what there is to say of it, as sentences. */
export async function afterOpening(
  webex: WebexClient,
  { hasMeeting }: IncidentEntry,
  room: { readonly id: string; readonly isNew: boolean; readonly title: string },
): Promise<readonly string[]> {
  if (!hasMeeting || !room.isNew) return [];
  const note = await openMeeting(webex, room.id, room.title);
  return note === undefined ? [] : [note];
}

/** Adds what was recorded, and gives the room the title of one that is over; what failed, as sentences. */
export async function afterClosing(
  webex: WebexClient,
  room: { readonly id: string; readonly title: string },
  at: Date,
): Promise<readonly string[]> {
  await postRecordings(webex, room.id);
  try {
    await webex.rooms.update({ roomId: room.id, title: fixedTitle(room.title, at) });
  } catch (error) {
    return [
      `The room of the incident keeps its title, so that the next failure is told there: ${failureText(error)}`,
    ];
  }
  return [];
}
