import type { Fields } from "../../../fields.ts";

/** Fields of a meeting that can be set when it is created or changed, in addition to `title`, `start`, and `end`. */
export const MEETING_FIELDS = {
  agenda: "string",
  password: "string",
  timezone: "string",
  recurrence: "string",
  enabledAutoRecordMeeting: "boolean",
  allowAnyUserToBeCoHost: "boolean",
  enabledJoinBeforeHost: "boolean",
  enableConnectAudioBeforeHost: "boolean",
  joinBeforeHostMinutes: "number",
  excludePassword: "boolean",
  publicMeeting: "boolean",
  reminderTime: "number",
  unlockedMeetingJoinSecurity: "=allowJoin|allowJoinWithLobby|blockFromJoin",
  sessionTypeId: "number",
  enabledWebcastView: "boolean",
  panelistPassword: "string",
  enableAutomaticLock: "boolean",
  automaticLockMinutes: "number",
  allowFirstUserToBeCoHost: "boolean",
  allowAuthenticatedDevices: "boolean",
  sendEmail: "boolean",
  hostEmail: "string",
  meetingOptions: {
    enabledChat: "boolean",
    enabledVideo: "boolean",
    enabledPolling: "boolean",
    enabledNote: "boolean",
    noteType: "=allowAll|allowOne",
    enabledFileTransfer: "boolean",
    enabledUCFRichMedia: "boolean",
  },
  attendeePrivileges: {
    enabledShareContent: "boolean",
    enabledSaveDocument: "boolean",
    enabledPrintDocument: "boolean",
    enabledAnnotate: "boolean",
    enabledViewParticipantList: "boolean",
    enabledViewThumbnails: "boolean",
    enabledRemoteControl: "boolean",
    enabledViewAnyDocument: "boolean",
    enabledViewAnyPage: "boolean",
    enabledContactOperatorPrivately: "boolean",
    enabledChatHost: "boolean",
    enabledChatPresenter: "boolean",
    enabledChatOtherParticipants: "boolean",
  },
  integrationTags: ["string"],
  enabledBreakoutSessions: "boolean",
  trackingCodes: [{ "name!": "string", "value!": "string" }],
  enabledAudioWatermark: "boolean",
  enabledVisualWatermark: "boolean",
  visualWatermarkOpacity: "number",
  audioConnectionOptions: {
    audioConnectionType: "=webexAudio|VoIP|other|none",
    enabledTollFreeCallIn: "boolean",
    enabledGlobalCallIn: "boolean",
    enabledAudienceCallBack: "boolean",
    entryAndExitTone: "=beep|announceName|noTone",
    allowHostToUnmuteParticipants: "boolean",
    allowAttendeeToUnmuteSelf: "boolean",
    muteAttendeeUponEntry: "boolean",
  },
  requireAttendeeLogin: "boolean",
  restrictToInvitees: "boolean",
  enabledLiveStream: "boolean",
  liveStream: {
    "destination!": "string",
    "rtmpUrl!": "string",
    "streamUrl!": "string",
    layoutWithoutSharedContent: "=grid|stack|focus",
    layoutWithSharedContent: "=stack|focusedContentWithActiveSpeaker|focusedContent",
    allowChangeLayoutInMeeting: "boolean",
    followStageLayoutWhenSynced: "boolean",
    resolution: "string",
  },
} as const satisfies Fields;

/**
 * Fields that patching a meeting can clear. Source: https://developer.webex.com/docs/api/v1/meetings/patch-a-meeting
 */
export const CLEARED_BY_PATCH = {
  agenda: ["string", "null"],
  recurrence: ["string", "null"],
  integrationTags: [MEETING_FIELDS.integrationTags, "null"],
  trackingCodes: [MEETING_FIELDS.trackingCodes, "null"],
} as const satisfies Fields;

/**
 * Fields that replacing a meeting can clear by name. Source:
 * https://developer.webex.com/docs/api/v1/meetings/update-a-meeting
 */
export const CLEARED_BY_UPDATE = {
  integrationTags: CLEARED_BY_PATCH.integrationTags,
} as const satisfies Fields;

/** Fields that can only be set when a meeting is created. `null` means no recurrence. */
export const NEW_MEETING_FIELDS = {
  recurrence: CLEARED_BY_PATCH.recurrence,
  adhoc: "boolean",
  roomId: "string",
  templateId: "string",
  scheduledType: "=meeting|webinar|personalRoomMeeting",
  invitees: [{ "email!": "string", displayName: "string", coHost: "boolean", panelist: "boolean" }],
  siteUrl: "string",
  registration: {
    autoAcceptRequest: "boolean",
    requireFirstName: "boolean",
    requireLastName: "boolean",
    requireEmail: "boolean",
    requireJobTitle: "boolean",
    requireCompanyName: "boolean",
    requireAddress1: "boolean",
    requireAddress2: "boolean",
    requireCity: "boolean",
    requireState: "boolean",
    requireZipCode: "boolean",
    requireCountryRegion: "boolean",
    requireWorkPhone: "boolean",
    requireFax: "boolean",
    maxRegisterNum: "number",
    enabledRegistrationId: "boolean",
    customizedQuestions: [
      {
        "question!": "string",
        required: "boolean",
        "type!": "=singleLineTextBox|multiLineTextBox|checkbox|dropdownList|radioButtons",
        maxLength: "number",
        options: [{ "value!": "string" }],
        rules: [
          {
            "condition!": "=contains|notContains|beginsWith|endsWith|equals|notEquals",
            "value!": "string",
            "result!": "=approve|reject",
            matchCase: "boolean",
          },
        ],
      },
    ],
    rules: [
      {
        "question!":
          "=lastName|email|jobTitle|companyName|address1|address2|city|state|zipCode|countryRegion|workPhone|fax",
        "condition!": "=contains|notContains|beginsWith|endsWith|equals|notEquals",
        "value!": "string",
        "result!": "=approve|reject",
        matchCase: "boolean",
        "order!": "number",
      },
    ],
  },
  simultaneousInterpretation: {
    "enabled!": "boolean",
    interpreters: [
      { "languageCode1!": "string", "languageCode2!": "string", email: "string", displayName: "string" },
    ],
  },
  breakoutSessions: [{ "name!": "string", invitees: ["string"] }],
} as const satisfies Fields;
