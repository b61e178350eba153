/** Settings that the host can change and read back unchanged. */
export type MeetingSettings = Readonly<Record<string, unknown>>;

/** The details of a series, or of one meeting in it. */
export interface MeetingDetails {
  title: string;
  password: string;
  timezone: string;
  /** ISO 8601, UTC. */
  start: string;
  /** ISO 8601, UTC. */
  end: string;
  settings: MeetingSettings;
}

/** A meeting as it was scheduled: a series of one or more meetings, which are derived from it. */
export interface Meeting extends MeetingDetails {
  /** 32 hex characters. */
  readonly id: string;
  /** 11 digits. */
  readonly meetingNumber: string;
  readonly hostId: string;
  /** Six digits. A secret, like the password. */
  readonly hostKey: string;
  /** Eight digits for joining by phone. The secret is not part of any ID, so masking it hides nothing else. */
  readonly phonePassword: string;
  readonly roomId?: string | undefined;
  readonly isAdhoc: boolean;
  /** Meetings of the series that differ from the others, by the time that each was scheduled for. */
  readonly changed: Map<string, MeetingDetails | "deleted">;
  hostDidJoin: boolean;
  attendeeDidJoin: boolean;
  /** The times it took place, oldest first. */
  readonly instances: Instance[];
}

/** One meeting of a series, at its planned time. */
export interface Occurrence extends Readonly<MeetingDetails> {
  /** The time from the rule of the series, ISO 8601, UTC. The ID keeps this time when the meeting is moved. */
  readonly scheduledFor: string;
  readonly isModified: boolean;
}

/** One time that a meeting took place. It is in progress while it has no end. */
export interface Instance {
  /** `MEETING_I_NUMBER`. */
  readonly id: string;
  /** The time for which this meeting of the series was scheduled. */
  readonly scheduledFor: string;
  readonly start: string;
  end: string | undefined;
}

/** Somebody who is invited to a meeting. */
export interface Invitee {
  /** `MEETING_NUMBER`, counted per meeting. */
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly coHost: boolean;
  readonly meetingId: string;
  readonly panelist: boolean;
}

/** The transcript of one instance of a meeting. */
export interface Transcript {
  /** 32 hex characters. */
  readonly id: string;
  readonly meetingId: string;
  readonly scheduledMeetingId: string;
  readonly meetingSeriesId: string;
  readonly startTime: string;
  readonly meetingTopic: string;
  readonly hostId: string;
  /** The addresses of the people who were invited. */
  readonly invited: readonly string[];
  readonly snippets: Snippet[];
  status: "available" | "deleted";
}

/** A passage that one person said without a break. */
export interface Snippet {
  /** `TRANSCRIPT_NUMBER`. */
  readonly id: string;
  text: string;
  readonly personName: string;
  readonly personEmail: string;
  readonly offsetMillisecond: number;
  readonly durationMillisecond: number;
}

/** The summary of one instance of a meeting. */
export interface Summary {
  /** 32 hex characters. */
  readonly id: string;
  readonly meetingId: string;
  readonly hostId: string;
  readonly invited: readonly string[];
  readonly notes: { readonly content: string };
  readonly actionItems: readonly { readonly content: string }[];
  status: "available" | "deleted";
}

/** What the host changed about somebody in a meeting. */
export interface ParticipantChange {
  readonly isMuted: boolean;
  readonly isExpelled: boolean;
}

/** The recording of one instance of a meeting. */
export interface Recording {
  /** 32 hex characters. */
  readonly id: string;
  readonly meetingId: string;
  readonly scheduledMeetingId: string;
  readonly meetingSeriesId: string;
  readonly topic: string;
  readonly createTime: string;
  readonly timeRecorded: string;
  readonly password: string;
  readonly durationSeconds: number;
  readonly integrationTags: readonly string[];
  status: "available" | "deleted";
  readonly hostId: string;
  /** The addresses of the people it is shared with. */
  readonly sharedWith: Set<string>;
}
