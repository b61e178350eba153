import { countingUuids } from "../ids.ts";
import type { Store } from "../store.ts";
import type {
  Instance,
  Invitee,
  Meeting,
  ParticipantChange,
  Recording,
  Summary,
  Transcript,
} from "./meeting-entities.ts";
import { occurrenceId } from "./meeting-ids.ts";
import { currentOccurrence, detailsOf } from "./occurrences.ts";
import { summaryOf, transcriptOf } from "./written-down.ts";

/** The parts of a new meeting. Its number, keys, and the rest are generated. */
export type NewMeeting = Pick<Meeting, "end" | "hostId" | "start" | "title"> &
  Partial<Pick<Meeting, "id" | "isAdhoc" | "password" | "roomId" | "settings" | "timezone">>;

/** The parts of a new invitee. */
export type NewInvitee = Pick<Invitee, "email"> & Partial<Omit<Invitee, "id" | "meetingId">>;

/** The meetings, their invitees, and their recordings. */
export class MeetingStore {
  readonly all = new Map<string, Meeting>();
  readonly invitees = new Map<string, Invitee>();
  readonly recordings = new Map<string, Recording>();
  /** The transcripts of recorded meetings. */
  readonly transcripts = new Map<string, Transcript>();
  readonly summaries = new Map<string, Summary>();
  readonly participantChanges = new Map<string, ParticipantChange>();
  /** Participants who are being called by SIP. */
  readonly calledOut = new Set<string>();
  readonly #store: Store;
  readonly #nextUuid = countingUuids("50000000");
  readonly #nextRecordingUuid = countingUuids("51000000");
  readonly #nextTranscriptUuid = countingUuids("52000000");
  readonly #nextSummaryUuid = countingUuids("53000000");
  #made = 0;
  #invited = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  add(meeting: NewMeeting): Meeting {
    this.#made += 1;
    const count = String(this.#made);
    const added: Meeting = {
      id: this.#nextUuid().replaceAll("-", ""),
      meetingNumber: `2550${count.padStart(7, "0")}`,
      hostKey: `91${count.padStart(4, "0")}`,
      phonePassword: `8264${count.padStart(4, "0")}`,
      password: `Webex@${count.padStart(4, "0")}`,
      timezone: "UTC",
      settings: {},
      isAdhoc: false,
      changed: new Map(),
      hostDidJoin: false,
      attendeeDidJoin: false,
      instances: [],
      ...meeting,
    };
    this.all.set(added.id, added);
    this.#tell("created", added);
    return added;
  }

  /** Deletes a meeting. Its instances and recordings stay. */
  delete(meeting: Meeting): void {
    this.all.delete(meeting.id);
    for (const { id } of this.inviteesOf(meeting)) this.invitees.delete(id);
    this.#tell("deleted", meeting);
  }

  inviteesOf({ id }: Meeting): Invitee[] {
    return [...this.invitees.values().filter(({ meetingId }) => meetingId === id)];
  }

  /** The name for an address if there is no other: that of its account, or else the address. */
  nameOf(email: string): string {
    return this.#store.personByEmail(email)?.displayName ?? email;
  }

  invite({ id: meetingId }: Meeting, { email, ...rest }: NewInvitee): Invitee {
    this.#invited += 1;
    const displayName = this.nameOf(email);
    const id = `${meetingId}_${this.#invited}`;
    const flags = { coHost: false, panelist: false };
    const invitee: Invitee = { id, meetingId, email: email.toLowerCase(), displayName, ...flags, ...rest };
    this.invitees.set(id, invitee);
    return invitee;
  }

  /** The instance in progress. */
  running({ instances }: Meeting): Instance | undefined {
    const last = instances.at(-1);
    return last?.end === undefined ? last : undefined;
  }

  /** Starts a meeting of a series if none is running: the given one, or the next one. */
  start(
    meeting: Meeting,
    scheduledFor = currentOccurrence(meeting, this.#store.now())?.scheduledFor ?? meeting.start,
    start: string = this.#store.timestamp(),
  ): Instance {
    const known = this.running(meeting);
    if (known) return known;
    const instance: Instance = {
      id: `${meeting.id}_I_${meeting.instances.length + 1}`,
      scheduledFor,
      start,
      end: undefined,
    };
    meeting.instances.push(instance);
    this.#tell("started", meeting);
    return instance;
  }

  /** Ends an instance. If it was recorded, creates a recording. */
  end(meeting: Meeting, instance: Instance, end: string = this.#store.timestamp()): void {
    instance.end = end;
    this.#tell("ended", meeting);
    const { settings } = detailsOf(meeting, instance.scheduledFor);
    if (settings["enabledAutoRecordMeeting"] !== true) return;
    this.#record(meeting, instance, end);
    const host = this.#store.people.get(meeting.hostId);
    const told = { meeting, instance, host, invitees: this.inviteesOf(meeting) };
    const transcript = transcriptOf(this.#nextTranscriptUuid().replaceAll("-", ""), told);
    const summary = summaryOf(this.#nextSummaryUuid().replaceAll("-", ""), told);
    this.transcripts.set(transcript.id, transcript);
    this.summaries.set(summary.id, summary);
  }

  /** Deletes a recording permanently. */
  purge(recording: Recording): void {
    this.recordings.delete(recording.id);
    this.#store.happenings.add({ resource: "recordings", event: "deleted", data: recording });
  }

  #tell(event: "created" | "deleted" | "ended" | "started", meeting: Meeting): void {
    this.#store.happenings.add({ resource: "meetings", event, data: { meeting, as: "meetingSeries" } });
  }

  #record(meeting: Meeting, instance: Instance, end: string): void {
    const { title, settings } = detailsOf(meeting, instance.scheduledFor);
    const { integrationTags } = settings;
    const recording: Recording = {
      id: this.#nextRecordingUuid().replaceAll("-", ""),
      meetingId: instance.id,
      scheduledMeetingId: occurrenceId(meeting, instance.scheduledFor),
      meetingSeriesId: meeting.id,
      topic: title,
      createTime: end,
      timeRecorded: instance.start,
      password: `Record@${String(this.recordings.size + 1).padStart(4, "0")}`,
      durationSeconds: Math.max(1, Math.round((Date.parse(end) - Date.parse(instance.start)) / 1000)),
      integrationTags: Array.isArray(integrationTags) ? integrationTags.map(String) : [],
      status: "available",
      hostId: meeting.hostId,
      sharedWith: new Set(),
    };
    this.recordings.set(recording.id, recording);
    this.#store.happenings.add({ resource: "recordings", event: "created", data: recording });
  }
}
