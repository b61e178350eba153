import { type Fields, without } from "../../../fields.ts";
import { MEETING_FIELDS, NEW_MEETING_FIELDS } from "./meeting-fields.ts";

const NEW = NEW_MEETING_FIELDS;
const [QUESTION] = NEW.registration.customizedQuestions;
const [RULE] = QUESTION.rules;
const [INTERPRETER] = NEW.simultaneousInterpretation.interpreters;
const LINK = { rel: "string", href: "string", method: "string" } as const satisfies Fields;

/** A meeting as Webex returns it. `password` and `hostKey` are secrets. */
export const MEETING = {
  ...without(MEETING_FIELDS, "sendEmail"),
  "id!": "id",
  meetingSeriesId: "string",
  scheduledMeetingId: "string",
  meetingNumber: "string",
  title: "string",
  phoneAndVideoSystemPassword: "string",
  meetingType: "=meetingSeries|scheduledMeeting|meeting",
  state: "=active|scheduled|ready|lobby|inProgress|ended|missed|expired",
  hostDidJoin: "boolean",
  attendeeDidJoin: "boolean",
  isModified: "boolean",
  start: "string",
  end: "string",
  hostUserId: "string",
  hostDisplayName: "string",
  hostKey: "string",
  siteUrl: "string",
  webLink: "string",
  registerLink: "string",
  sipAddress: "string",
  dialInIpAddress: "string",
  roomId: "string",
  scheduledType: "=meeting|webinar|personalRoomMeeting",
  phoneAndVideoSystemPanelistPassword: "string",
  hasChat: "boolean",
  hasRecording: "boolean",
  hasTranscription: "boolean",
  hasClosedCaption: "boolean",
  hasPolls: "boolean",
  hasQA: "boolean",
  hasSlido: "boolean",
  hasRegistration: "boolean",
  hasRegistrants: "boolean",
  hasPostEventSurvey: "boolean",
  telephony: {
    accessCode: "string",
    callInNumbers: [{ label: "string", callInNumber: "string", tollType: "=toll|tollFree" }],
    links: [LINK],
  },
  registration: {
    ...NEW.registration,
    customizedQuestions: [
      {
        ...QUESTION,
        id: "number",
        options: [{ id: "number", value: "string" }],
        rules: [{ ...RULE, order: "number" }],
      },
    ],
  },
  simultaneousInterpretation: { enabled: "boolean", interpreters: [{ ...INTERPRETER, id: "string" }] },
  links: [LINK],
} as const satisfies Fields;

/** A meeting as an admin sees it, without its topic and without how to join it. */
export const ADMIN_MEETING = {
  ...without(
    MEETING,
    "agenda",
    "password",
    "phoneAndVideoSystemPassword",
    "panelistPassword",
    "phoneAndVideoSystemPanelistPassword",
    "hostKey",
    "webLink",
    "registerLink",
    "hasSlido",
    "sipAddress",
    "dialInIpAddress",
    "registration",
  ),
  hasSummary: "boolean",
  telephony: without(MEETING.telephony, "accessCode"),
} as const satisfies Fields;

/** One person's links to a meeting. */
export const MEETING_LINKS = {
  startLink: "string",
  joinLink: "string",
  expiration: "string",
} as const satisfies Fields;
