import type { Delivery } from "../../delivery/delivery.ts";
import { CODEOWNERS_PATHS, MAX_CODEOWNERS_BYTES } from "../../incident/codeowners.ts";
import { afterEnding, findIncidentRoom } from "../../incident/ending.ts";
import { type IncidentMembers, incidentMembers } from "../../incident/incident-members.ts";
import { type IncidentMove, incidentMoveOf } from "../../incident/incident-move.ts";
import { type IncidentRoom, openIncidentRoom } from "../../incident/incident-room.ts";
import { startMeeting } from "../../incident/meeting.ts";
import type { IncidentSetup } from "../../incident/setup.ts";
import { type FoundOwners, membersWithin, ownersWithin } from "../../incident/within.ts";
import { InputError } from "../../inputs/input-error.ts";
import { idKey } from "../../webex/index.ts";
import { deliverMessage } from "../deliver-message.ts";
import type { Happening } from "../happening.ts";
import type { Host } from "../host.ts";
import type { Message } from "../write-message.ts";
import { whyOpen } from "./why-open.ts";

/** The incident that this run opens or closes. A success that may be a fix is noted, because the next one will be none. */
export function incidentFor(
  { build }: Happening,
  setup: IncidentSetup | undefined,
  host: Host,
): IncidentSetup | undefined {
  if (!setup?.isOfRun) return undefined;
  if (incidentMoveOf(setup.entry, build) !== undefined) return setup;
  const { outcome, unanswered } = build;
  const notes = outcome === "success" && unanswered !== undefined ? [`${MAY_BE_FIX} ${unanswered}`] : [];
  host.journal.add({ notes });
  return undefined;
}

const MAY_BE_FIX = "If there is an incident, it goes on: it is not known whether this success is a fix.";

/** What happened, and the results of the destinations of `to` that it was posted to. */
export interface Told extends Happening {
  readonly sent: readonly Delivery[];
}

/**
 * Creates, finds, or closes the room of an incident, and posts to it, unless `to` contains it: that message may be in a
 * thread and have files. Never rejects.
 */
export async function postToIncident(
  setup: IncidentSetup,
  { sent, ...happening }: Told,
  message: Message,
  host: Host,
): Promise<readonly Delivery[]> {
  const { entry, title, connect, planOnly } = setup;
  const { build, inputs } = happening;
  const move = incidentMoveOf(entry, build);
  const isStanding = entry.id !== undefined;
  if (move === "tell" && !isStanding) {
    host.journal.add({ notes: [`No incident begins. ${build.historyGap}`] });
    return [];
  }
  if (planOnly !== undefined) {
    await showMove({ move, isStanding }, title, happening, host);
    return [];
  }
  const isOpening = move === "open";
  const room = await roomOf(setup, isOpening, happening, host);
  const { id } = room;
  if (id === undefined) return [];
  const isKept = await goesOn({ move, isStanding }, happening, host);
  // A room that stays gets every fix, and only fixes.
  if (isKept && !isStanding) return [];
  const to = [{ entry: title, target: { kind: "room id", roomId: id } }] as const;
  const alone = { inputs: { ...inputs, to, webhookUrls: [], files: [] }, thread: undefined, rooms: [] };
  const deliveries =
    sameRoom(notifying(sent, message), title, id) ??
    (await deliverMessage(message, { kind: "post" }, alone, host)).deliveries;
  const { transition, maxBrokenSeconds } = build.history ?? {};
  if (move === "tell" || isKept) return deliveries;
  const begins = room.isNew || (isStanding && transition !== "still-failing");
  const notes = isOpening
    ? await startMeeting(connect(), entry.hasMeeting && begins, { id, title })
    : await afterEnding(connect(), { id, title, isStanding, maxBrokenSeconds }, host.now());
  host.journal.add({ notes });
  return deliveries;
}

/** What an event means for an incident, and whether its room is permanent. */
interface RoomMove {
  readonly move: IncidentMove;
  readonly isStanding: boolean;
}

/** The messages that notify people. An edit does so only by its reply, if it gets one. */
function notifying(sent: readonly Delivery[], message: Message): readonly Delivery[] {
  return message.forms([]).notice === undefined ? sent.filter(({ status }) => status !== "edited") : sent;
}

/** The result if `to` has posted to the room. */
function sameRoom(sent: readonly Delivery[], title: string, id: string): readonly Delivery[] | undefined {
  const same = sent.find(({ roomId }) => roomId !== undefined && idKey(roomId) === idKey(id));
  if (same === undefined) return undefined;
  const error = `It is the same as "${same.destination}".`;
  return [{ destination: title, recipient: id, status: "skipped", attempts: 0, error }];
}

/** Says what would happen to the room. */
async function showMove(planned: RoomMove, title: string, happening: Happening, host: Host): Promise<void> {
  if (await goesOn(planned, happening, host)) return;
  host.journal.add({ notes: [`The room "${title}" would ${WOULD[planned.move ?? "tell"]}.`] });
}

/** Whether an incident that would end goes on. The summary says why. */
async function goesOn({ move, isStanding }: RoomMove, happening: Happening, host: Host): Promise<boolean> {
  const why = move === "close" ? await whyOpen(happening, host, isStanding) : undefined;
  host.journal.add({ notes: why === undefined ? [] : [why] });
  return why !== undefined;
}

/** Finds the room of an incident, or creates it if the incident begins, and reports what happened. */
async function roomOf(
  setup: IncidentSetup,
  isOpening: boolean,
  happening: Happening,
  host: Host,
): Promise<IncidentRoom> {
  const { entry, title, connect, guards } = setup;
  const room = isOpening
    ? await open(setup, happening, host)
    : await findIncidentRoom(connect(), entry, title, guards);
  if (room.lines.length > 0) host.logGroup("Webex incident room", room.lines);
  host.journal.add(room);
  return room;
}

/** What would happen to the room, in a dry run. */
const WOULD = {
  open: "be created or found, and get the message",
  tell: "get the message",
  close: "get the message, and the incident would end",
} as const;

async function open(setup: IncidentSetup, happening: Happening, host: Host): Promise<IncidentRoom> {
  const { title, connect, guards } = setup;
  const { entry, mayBeOld, note, warning } = await setup.current();
  const { members, notes } = await peopleFor({ entry }, happening, host);
  const room = await openIncidentRoom(connect(), { ...entry, title, mayBeOld }, members, guards);
  return {
    ...room,
    notes: [...(note === undefined ? [] : [note]), ...notes, ...room.notes],
    warnings: [...(warning === undefined ? [] : [warning]), ...room.warnings],
  };
}

/** The people of an incident, and sentences about those who are not known. */
export async function peopleFor(
  { entry }: Pick<IncidentSetup, "entry">,
  happening: Happening,
  host: Host,
): Promise<IncidentMembers> {
  const { build, inputs } = happening;
  const { readUserMap } = await import("../../inputs/content/user-map.ts");
  const { userMap } = await readUserMap(host.files, inputs.userMap, host.wall);
  const wantsOwners = entry.members.some((member) => "role" in member && member.role === "codeowners");
  const owners = wantsOwners ? await readOwners(happening, host) : NO_OWNERS;
  const { emailDomains } = inputs;
  const people = { userMap, emailDomains, owners: owners.owners };
  const { members, notes } = membersWithin(host.wall, entry, () => incidentMembers(entry, build, people));
  return { members, notes: [...owners.notes, ...notes] };
}

const NO_OWNERS: FoundOwners = { owners: [], notes: [] };

/** The owners of the changed files. The file is read from the checkout, or else from GitHub. */
async function readOwners({ build, context, inputs }: Happening, host: Host): Promise<FoundOwners> {
  const files = build.changes?.files ?? [];
  if (files.length === 0) return NO_OWNERS;
  for (const path of CODEOWNERS_PATHS) {
    try {
      const text = await host.files.readText("provision", path, MAX_CODEOWNERS_BYTES);
      return ownersWithin(host.outsideWalls.owners, text, files);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  if (inputs.githubToken === undefined) return NO_OWNERS;
  const { apiUrl } = context;
  const github = await host.createGitHubClient({
    token: inputs.githubToken,
    apiUrl,
    maxRequests: CODEOWNERS_PATHS.length,
  });
  for (const path of CODEOWNERS_PATHS) {
    const reading = await github.fileOf(build.repository.fullName, path);
    if ("value" in reading) return ownersWithin(host.outsideWalls.owners, reading.value, files);
    // We do not know whether this file exists, and it would have precedence over the others.
    if (reading.status !== 404) return { owners: [], notes: [NO_OWNERS_KNOWN, reading.unknown] };
  }
  return NO_OWNERS;
}

const NO_OWNERS_KNOWN =
  "The owners of what changed are not in the incident's room, because they are not known.";
