/** What the host may set and reads back as it was set. */
export type MeetingSettings = Readonly<Record<string, unknown>>;

/** What is agreed for a series, or for one of its meetings. */
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

/** A meeting as it was scheduled: a series of one or more, which are read out of it. */
export interface Meeting extends MeetingDetails {
  /** 32 hex characters. */
  readonly id: string;
  /** 11 digits. */
  readonly meetingNumber: string;
  readonly hostId: string;
  /** Six digits; like the password a secret. */
  readonly hostKey: string;
  /** Eight digits for those who call in; a secret that is no part of any id, so that masking it hides nothing else. */
  readonly phonePassword: string;
  readonly roomId?: string | undefined;
  readonly isAdhoc: boolean;
  /** Meetings of the series that are unlike the others, by the time each was scheduled for. */
  readonly changed: Map<string, MeetingDetails | "deleted">;
  hostDidJoin: boolean;
  attendeeDidJoin: boolean;
  /** The times it took place, oldest first. */
  readonly instances: Instance[];
}

/** One meeting of a series, at the time it is planned for. */
export interface Occurrence extends Readonly<MeetingDetails> {
  /** When the rule of the series puts it, ISO 8601, UTC; its id stays that of this time when it is moved. */
  readonly scheduledFor: string;
  readonly isModified: boolean;
}

/** One time a meeting took place, or takes place as long as it has no end. */
export interface Instance {
  /** `MEETING_I_NUMBER`. */
  readonly id: string;
  /** Which meeting of the series it is, by the time that one was scheduled for. */
  readonly scheduledFor: string;
  readonly start: string;
  end: string | undefined;
}

/** Somebody who is invited to a meeting. */
export interface Invitee {
  /** `MEETING_NUMBER`, counted within the meeting. */
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly coHost: boolean;
  readonly meetingId: string;
  readonly panelist: boolean;
}

/** What was said in one instance of a meeting, word for word. */
export interface Transcript {
  /** 32 hex characters. */
  readonly id: string;
  readonly meetingId: string;
  readonly scheduledMeetingId: string;
  readonly meetingSeriesId: string;
  readonly startTime: string;
  readonly meetingTopic: string;
  readonly hostId: string;
  /** The addresses of those who were invited. */
  readonly invited: readonly string[];
  readonly snippets: Snippet[];
  status: "available" | "deleted";
}

/** What one person said at once. */
export interface Snippet {
  /** `TRANSCRIPT_NUMBER`. */
  readonly id: string;
  text: string;
  readonly personName: string;
  readonly personEmail: string;
  readonly offsetMillisecond: number;
  readonly durationMillisecond: number;
}

/** What one instance of a meeting was about. */
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

/** What the host did to somebody in a meeting. */
export interface ParticipantChange {
  readonly isMuted: boolean;
  readonly isExpelled: boolean;
}

/** What was recorded of one instance of a meeting. */
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
  /** The addresses of those it is shared with. */
  readonly sharedWith: Set<string>;
}
