import type { Call } from "../call.ts";
import { invalidMeeting } from "../errors.ts";
import { isObject } from "../fields.ts";
import type { MeetingSettings } from "./meeting-entities.ts";
import { isRecurrence } from "./recurrence.ts";

type Body = Call["body"];

const isText = (value: unknown) => typeof value === "string";
const isFlag = (value: unknown) => typeof value === "boolean";
const isNumber = (value: unknown) => typeof value === "number";
const isList = (value: unknown) => Array.isArray(value);

/**
 * The settings of a host in addition to title, times, and password: https://developer.webex.com/docs/api/v1/meetings.
 */
const SETTINGS: Readonly<Record<string, (value: unknown) => boolean>> = {
  agenda: (value) => typeof value === "string" && value.length <= 1300,
  recurrence: isRecurrence,
  enabledAutoRecordMeeting: isFlag,
  allowAnyUserToBeCoHost: isFlag,
  enabledJoinBeforeHost: isFlag,
  enableConnectAudioBeforeHost: isFlag,
  joinBeforeHostMinutes: (value) => [0, 5, 10, 15].some((minutes) => minutes === value),
  excludePassword: isFlag,
  publicMeeting: isFlag,
  reminderTime: isNumber,
  unlockedMeetingJoinSecurity: oneOf("allowJoin", "allowJoinWithLobby", "blockFromJoin"),
  sessionTypeId: isNumber,
  scheduledType: oneOf("meeting", "webinar", "personalRoomMeeting"),
  enabledWebcastView: isFlag,
  panelistPassword: isText,
  enableAutomaticLock: isFlag,
  automaticLockMinutes: isNumber,
  allowFirstUserToBeCoHost: isFlag,
  allowAuthenticatedDevices: isFlag,
  meetingOptions: isObject,
  attendeePrivileges: isObject,
  registration: isObject,
  integrationTags: (value) => Array.isArray(value) && value.length <= 3 && value.every(isText),
  simultaneousInterpretation: isObject,
  enabledBreakoutSessions: isFlag,
  trackingCodes: isList,
  enabledAudioWatermark: isFlag,
  enabledVisualWatermark: isFlag,
  visualWatermarkOpacity: isNumber,
  audioConnectionOptions: isObject,
  requireAttendeeLogin: isFlag,
  restrictToInvitees: isFlag,
  enabledLiveStream: isFlag,
  liveStream: isObject,
};

/** The settings that `null` clears, by call. Webex does not document it for others, so it is refused there. */
export const CLEARED_BY = {
  create: ["recurrence"],
  patch: ["agenda", "integrationTags", "recurrence", "trackingCodes"],
  update: ["integrationTags"],
} as const;

/** Reads the settings of a host. `null` clears those that can be cleared. */
export function readSettings(body: Body, cleared: readonly string[]): MeetingSettings {
  const given = Object.entries(SETTINGS).filter(([name]) => body[name] !== undefined);
  for (const [name, isRight] of given) {
    const isGone = body[name] === null && cleared.includes(name);
    if (!isGone && !isRight(body[name])) throw invalidMeeting(`The value of ${name} is invalid.`);
  }
  return Object.fromEntries(given.map(([name]) => [name, body[name] ?? undefined]));
}

/**
 * The settings as they are read back. Some parts get an ID, and the questions of a registration have a call of their
 * own.
 */
export function shownSettings(settings: MeetingSettings): MeetingSettings {
  const { registration, simultaneousInterpretation: interpretation, ...plain } = settings;
  return {
    enabledBreakoutSessions: false,
    ...plain,
    ...(isObject(registration) ? { registration: withoutQuestions(registration) } : {}),
    ...(isObject(interpretation) ? { simultaneousInterpretation: withIds(interpretation) } : {}),
  };
}

function withoutQuestions({ customizedQuestions: _, rules: __, ...registration }: Body): Body {
  return registration;
}

function withIds({ interpreters, ...interpretation }: Body): Body {
  if (!Array.isArray(interpreters)) return interpretation;
  const known = interpreters.filter(isObject);
  return {
    ...interpretation,
    interpreters: known.map((one, index) => ({ id: `interpreter-${index + 1}`, ...one })),
  };
}

function oneOf(...words: readonly string[]): (value: unknown) => boolean {
  return (value) => words.some((word) => word === value);
}
