/** Differences from Webex's OpenAPI files in which those files are wrong, or say less than is known. */
interface KnownFaults {
  readonly reason: string;
  /** As the tests word them. */
  readonly findings: readonly string[];
}

const WEBHOOK_WORDS = [
  'resource is "any text", not one of attachmentActions|dataSources|memberships|messages|rooms|meetings|recordings|convergedRecordings|meetingParticipants|meetingTranscripts|telephony_calls|telephony_conference|telephony_mwi|uc_counters|serviceApp|adminBatchJobs',
  'event is "any text", not one of created|updated|deleted|started|ended|joined|left|migrated|authorized|deauthorized|statusChanged',
];

/** Of what the client sends. */
export const REQUEST_FAULTS: readonly KnownFaults[] = [
  {
    reason: "a number of items, of which the file says no more than that it stands in an address",
    findings: ["meetingTranscripts.listSnippets query.max is number, not string"],
  },
  {
    reason: "the file's own example holds it, and its schema does not",
    findings: ["meetings.create body.registration.enabledRegistrationId is unknown"],
  },
  {
    reason: "inputs are whatever the card asks for; the file has those of its example",
    findings: ["Name", "Url", "Email", "Tel"].map(
      (name) => `attachmentActions.create body.inputs.${name} is left out`,
    ),
  },
  {
    reason: "the file's schema is that of SCIM; its examples, and Webex, take the plain form",
    findings: [
      "groups.create body.schemas is missing, but required",
      "groups.create body.orgId is unknown",
      "groups.create body.description is unknown",
      "groups.create body.members[].id is unknown",
      "groups.create body.schemas is left out",
      "groups.create body.externalId is left out",
      "groups.create body.members[].value is left out",
      "groups.create body.members[].type is left out",
      "groups.create body.urn:scim:schemas:extension:cisco:webexidentity:2.0:Group is left out",
      "groups.update body.schemas is missing, but required",
      "groups.update body.Operations is missing, but required",
      "groups.update body.displayName is unknown",
      "groups.update body.description is unknown",
      "groups.update body.members is unknown",
      "groups.update body.schemas is left out",
      "groups.update body.Operations is left out",
    ],
  },
  {
    reason: "the bare number of the file's example became an object in its schema",
    findings: ["guests.count expects number, but the answer is one"],
  },
  {
    reason: "the file's own words make both optional with `templateId`, and ignore them with `adhoc`",
    findings: [
      "meetings.create body.start is missing, but required",
      "meetings.create body.end is missing, but required",
    ],
  },
  {
    reason: "that `null` clears these stands in the file's words, and in none of its schemas",
    findings: [
      "meetings.create body.recurrence is null, not string",
      "meetings.update body.integrationTags is null, not array",
      "meetings.patch body.agenda is null, not string",
      "meetings.patch body.recurrence is null, not string",
      "meetings.patch body.integrationTags is null, not array",
      "meetings.patch body.trackingCodes is null, not array",
    ],
  },
  {
    reason: "the body is a partial meeting and no list of patches; other clients send it as ordinary JSON",
    findings: ["meetings.patch sends application/json, not application/json-patch+json"],
  },
  {
    reason: "the file's own words say that a request without it is rejected",
    findings: ["list", "listAdmin"].map(
      (method) => `meetingSummaries.${method} query.meetingId is required, but need not be`,
    ),
  },
  {
    reason: "both are marked as required, and clients send the one that they change",
    findings: [
      "memberships.update body.isModerator is missing, but required",
      "memberships.update body.isRoomHidden is missing, but required",
    ],
  },
  {
    reason: "an attachment is a card of any content; the file describes one with a file in it",
    findings: ["messages.create body.attachments[].content is left out"],
  },
  {
    reason:
      "the text of the reference has a file of the sender's come as a form; the file describes JSON alone",
    findings: [
      "messages.createWithFile sends multipart/form-data, not application/json",
      "messages.createWithFile body.files is left out",
      "messages.createWithFile body.attachments is left out",
    ],
  },
  {
    reason: "a query that reads one team has no use for a description, and no client sends it",
    findings: ["teams.get query.description is left out"],
  },
  {
    reason: "Webex also takes `all` for both, and adds resources as it grows",
    findings: WEBHOOK_WORDS.map((finding) => `webhooks.create body.${finding}`),
  },
];

const CARD = "an attachment is a card as it was sent; the file describes one with a file in it";

/** Of what the local Webex answers. */
export const ANSWER_FAULTS: readonly KnownFaults[] = [
  {
    reason: "the file's schema has no creator of a team; its examples do",
    findings: ["list answer.items[]", "create answer", "get answer", "update answer"].map(
      (place) => `teams.${place}.creatorId is unknown`,
    ),
  },
  ...["messages.list answer.items[]", "messages.create answer", "messages.get answer"].map((place) => ({
    reason: CARD,
    findings: [
      `${place}.attachments[].contentType is unknown`,
      `${place}.attachments[].content.fileId is missing, but required`,
      `${place}.attachments[].content.contentUrl is missing, but required`,
      `${place}.attachments[].content.type is "AdaptiveCard", not one of external|native`,
      `${place}.attachments[].content.version is unknown`,
      `${place}.attachments[].content.body is unknown`,
    ],
  })),
  {
    reason: "a message is the same wherever it is answered; the file has four lists of its fields",
    findings: [
      "messages.listDirect answer.items[].parentId is unknown",
      "messages.listDirect answer.items[].html is unknown",
      "messages.create answer.parentId is unknown",
      "messages.create answer.html is unknown",
      "messages.createWithFile answer.html is unknown",
    ],
  },
  {
    reason: "inputs are whatever the card asks for; the file has those of its example",
    findings: [
      "attachmentActions.create answer.inputs.name is unknown",
      "attachmentActions.get answer.inputs.name is unknown",
    ],
  },
  ...["list answer.items[]", "get answer", "create answer", "update answer"].map((place) => ({
    reason: "recorded answers of Webex have true and false, where the file has these words as texts",
    findings: [
      `people.${place}.invitePending is boolean, not string`,
      `people.${place}.loginEnabled is boolean, not string`,
    ],
  })),
  {
    reason: "the bare number of the file's example became an object in its schema",
    findings: ["guests.count answer is string, not object"],
  },
  {
    reason: "an occurrence and an instance name their series as in a list; the file has the series alone",
    findings: [
      "meetingSeriesId",
      "scheduledMeetingId",
      "isModified",
      "hasChat",
      "hasRecording",
      "hasTranscription",
      "hasClosedCaption",
      "hasPolls",
      "hasQA",
      "hasRegistration",
      "hasRegistrants",
      "hasPostEventSurvey",
    ].map((name) => `meetings.get answer.${name} is unknown`),
  },
];

/** Faults in the client's description of answers. */
export const DESCRIPTION_FAULTS: readonly KnownFaults[] = [
  {
    reason: "Webex's page about errors describes it for every list, and the file for none",
    findings: ["rooms.list answer.errors is unknown", "teams.list answer.errors is unknown"],
  },
  {
    reason: "the file's own example holds it, and its schema does not",
    findings: [
      "meetings.list answer.registration.enabledRegistrationId is unknown",
      "meetingTemplates.get answer.meeting.registration.enabledRegistrationId is unknown",
    ],
  },
  {
    reason: "inputs are whatever the card asks for; the file has those of its example",
    findings: ["Name", "Url", "Email", "Tel"].map(
      (name) => `attachmentActions.create answer.inputs.${name} is left out`,
    ),
  },
  { reason: CARD, findings: ["messages.list answer.attachments[].content is left out"] },
  {
    reason: "recorded answers of Webex have true and false, where the file has these words as texts",
    findings: ["invitePending", "loginEnabled"].flatMap((name) => [
      `people.list answer.${name} is boolean, not string`,
      `people.list answer.${name} is never false`,
    ]),
  },
  {
    reason: "the file's schema has no creator of a team; its examples do",
    findings: ["teams.list answer.creatorId is unknown"],
  },
  {
    reason: "Webex also takes `all` for both, and adds resources as it grows",
    findings: WEBHOOK_WORDS.map((finding) => `webhooks.list answer.${finding}`),
  },
];
