import type { ObjectOf } from "../endpoint.ts";
import type { MEETING_FIELDS } from "../endpoints/meeting-fields.ts";

/** A meeting as Webex answers it; `password` and `hostKey` are secrets. */
export type Meeting = Omit<ObjectOf<typeof MEETING_FIELDS>, "sendEmail"> &
  ObjectOf<{
    "id!": "string";
    meetingSeriesId: "string";
    scheduledMeetingId: "string";
    meetingNumber: "string";
    "title!": "string";
    "password!": "string";
    phoneAndVideoSystemPassword: "string";
    "meetingType!": "=meetingSeries|scheduledMeeting|meeting";
    "state!": "=active|scheduled|ready|lobby|inProgress|ended|missed|expired";
    hostDidJoin: "boolean";
    attendeeDidJoin: "boolean";
    isModified: "boolean";
    "timezone!": "string";
    "start!": "string";
    "end!": "string";
    "hostUserId!": "string";
    "hostDisplayName!": "string";
    "hostEmail!": "string";
    "hostKey!": "string";
    "siteUrl!": "string";
    "webLink!": "string";
    registerLink: "string";
    sipAddress: "string";
    dialInIpAddress: "string";
    roomId: "string";
    scheduledType: "=meeting|webinar|personalRoomMeeting";
    phoneAndVideoSystemPanelistPassword: "string";
    hasChat: "boolean";
    hasRecording: "boolean";
    hasTranscription: "boolean";
    hasClosedCaption: "boolean";
    hasPolls: "boolean";
    hasQA: "boolean";
    hasSlido: "boolean";
    hasRegistration: "boolean";
    hasRegistrants: "boolean";
    hasPostEventSurvey: "boolean";
    "telephony!": {
      "accessCode!": "string";
      "callInNumbers!": [{ "label!": "string"; "callInNumber!": "string"; "tollType!": "=toll|tollFree" }];
      links: [{ "rel!": "string"; "href!": "string"; "method!": "string" }];
    };
    registration: {
      autoAcceptRequest: "boolean";
      requireFirstName: "boolean";
      requireLastName: "boolean";
      requireEmail: "boolean";
      requireJobTitle: "boolean";
      requireCompanyName: "boolean";
      requireAddress1: "boolean";
      requireAddress2: "boolean";
      requireCity: "boolean";
      requireState: "boolean";
      requireZipCode: "boolean";
      requireCountryRegion: "boolean";
      requireWorkPhone: "boolean";
      requireFax: "boolean";
      maxRegisterNum: "number";
      customizedQuestions: [
        {
          "id!": "number";
          "question!": "string";
          required: "boolean";
          "type!": "=singleLineTextBox|multiLineTextBox|checkbox|dropdownList|radioButtons";
          maxLength: "number";
          options: [{ "id!": "number"; "value!": "string" }];
          rules: [
            {
              "condition!": "=contains|notContains|beginsWith|endsWith|equals|notEquals";
              "value!": "string";
              "result!": "=approve|reject";
              matchCase: "boolean";
              "order!": "number";
            },
          ];
        },
      ];
      rules: [
        {
          "question!": "=lastName|email|jobTitle|companyName|address1|address2|city|state|zipCode|countryRegion|workPhone|fax";
          "condition!": "=contains|notContains|beginsWith|endsWith|equals|notEquals";
          "value!": "string";
          "result!": "=approve|reject";
          matchCase: "boolean";
          "order!": "number";
        },
      ];
    };
    simultaneousInterpretation: {
      "enabled!": "boolean";
      interpreters: [
        {
          "id!": "string";
          "languageCode1!": "string";
          "languageCode2!": "string";
          email: "string";
          displayName: "string";
        },
      ];
    };
    "enabledBreakoutSessions!": "boolean";
    links: [{ "rel!": "string"; "href!": "string"; "method!": "string" }];
  }>;

/** A meeting as an admin sees it: without what it is about, and without how to get in. */
export type AdminMeeting = Omit<
  Meeting,
  | "agenda"
  | "password"
  | "phoneAndVideoSystemPassword"
  | "panelistPassword"
  | "phoneAndVideoSystemPanelistPassword"
  | "hostKey"
  | "webLink"
  | "registerLink"
  | "sipAddress"
  | "dialInIpAddress"
  | "registration"
  | "telephony"
> & {
  readonly hasSummary?: boolean | undefined;
  readonly telephony: Omit<Meeting["telephony"], "accessCode">;
};

/** The links of one person into a meeting. */
export type MeetingLinks = ObjectOf<{
  startLink: "string";
  joinLink: "string";
  expiration: "string";
}>;
