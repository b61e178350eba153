import { modules as m0 } from "./shared-8089.js";
import { modules as m1 } from "./shared-1161.js";
export const id = 9362;
export const ids = [9362];
export const modules = {
...m0,
...m1,
6202: ((_module, _exports, _require) => {
_require.d(_exports, { M: () => NOUNS });
var _teams_0 = _require(1161);
var _start_1 = _require(2839);
const ATTACHMENT_ACTION = {
"id!": "id",
personId: "string",
roomId: "string",
type: "=submit",
messageId: "string",
inputs: "object",
created: "string"
};
const ATTACHMENT_ACTIONS = {
create: {
summary: "Submits the inputs of a card; its author cannot.",
verb: "POST",
path: "/attachment/actions",
body: {
"type!": "=submit",
"messageId!": "string",
"inputs!": "object"
},
answer: { one: ATTACHMENT_ACTION },
reference: "attachment-actions/create-an-attachment-action"
},
get: {
summary: "Gets what was submitted in a card.",
verb: "GET",
path: "/attachment/actions/{id}",
answer: { one: ATTACHMENT_ACTION },
reference: "attachment-actions/get-attachment-action-details"
}
};
const AUTHORIZATIONS = {
list: {
summary: "Lists what a person, by `personId` or `personEmail`, has authorized.",
verb: "GET",
path: "/authorizations",
query: {
personId: "string",
personEmail: "string"
},
answer: { list: {
"id!": "id",
applicationId: "string",
applicationName: "string",
personId: "string",
clientId: "string",
created: "string",
type: "=refresh|access"
} },
caller: "person",
reference: "authorizations/list-authorizations-for-a-user"
},
delete: {
summary: "Revokes everything that one application, by `clientId`, was authorized to do.",
verb: "DELETE",
path: "/authorizations",
query: {
"clientId!": "string",
orgId: "string"
},
answer: "nothing",
caller: "person",
irreversible: "clientId",
reference: "authorizations/delete-authorization-of-org-and-client-id"
},
deleteById: {
summary: "Revokes one authorization.",
verb: "DELETE",
path: "/authorizations/{authorizationId}",
answer: "nothing",
caller: "person",
irreversible: "authorizationId",
reference: "authorizations/delete-authorization"
},
tokenExpiry: {
summary: "Gets when the token expires, in milliseconds since 1970.",
verb: "GET",
path: "/authorizations/tokenExpiry",
answer: { one: { "exp!": "number" } },
reference: "authorizations/get-expiration-status-for-a-token"
},
createServiceAppToken: {
summary: "Gets the tokens of a Service App for an organization that has authorized it.",
more: "The answer contains secrets.",
verb: "POST",
path: "/applications/{applicationId}/token",
body: {
"clientId!": "string",
"clientSecret!": "string",
"targetOrgId!": "string"
},
answer: { one: {
access_token: "string",
expires_in: "number",
refresh_token: "string",
refresh_token_expires_in: "number",
token_type: "string"
} },
caller: "person",
reference: "service-apps/create-service-app-access-token"
}
};
const GUESTS = {
createToken: {
summary: "Creates a guest, or another token for the guest with the same `subject`.",
more: "The answer contains a secret.",
verb: "POST",
path: "/guests/token",
body: {
"subject!": "string",
"displayName!": "string"
},
answer: { one: {
"id!": "id",
subject: "string",
displayName: "string",
email: "string",
accessToken: "string",
expiresIn: "number"
} },
caller: "service app",
reference: "guest-management/create-a-guest"
},
count: {
summary: "Counts the guests.",
verb: "GET",
path: "/guests/count",
answer: "number",
caller: "service app",
reference: "guest-management/get-guest-count"
}
};
const LICENSE = {
"id!": "id",
name: "string",
totalUnits: "number",
consumedUnits: "number",
consumedByUsers: "number",
consumedByWorkspaces: "number",
subscriptionId: "string",
siteUrl: "string",
siteType: "=Control Hub managed site|Linked site|Site Admin managed site"
};
const ASSIGNED_LICENSE = {
...LICENSE,
users: [{
id: "string",
type: "=INTERNAL|EXTERNAL",
displayName: "string",
email: "string"
}]
};
const LICENSES = {
list: {
summary: "Lists the licenses of an organization, and how many are in use.",
verb: "GET",
path: "/licenses",
query: { orgId: "string" },
answer: { list: LICENSE },
caller: "admin",
reference: "licenses/list-licenses"
},
get: {
summary: "Gets one license; with `includeAssignedTo: user`, also the people it is assigned to.",
more: "There are up to `limit` of them; `next` is the cursor that Webex gives for the next page.",
verb: "GET",
path: "/licenses/{licenseId}",
query: {
includeAssignedTo: "=user",
next: "string",
limit: "number"
},
answer: { one: ASSIGNED_LICENSE },
caller: "admin",
reference: "licenses/get-license-details"
}
};
const MEETING_INVITEE = {
"id!": "id",
email: "string",
displayName: "string",
coHost: "boolean",
meetingId: "string",
panelist: "boolean"
};
const MEETING_INVITEES = {
list: {
summary: "Lists the invitees of a meeting.",
verb: "GET",
path: "/meetingInvitees",
query: {
"meetingId!": "string",
max: "number",
hostEmail: "string",
panelist: "string"
},
answer: { list: MEETING_INVITEE },
caller: "person",
reference: "meeting-invitees/list-meeting-invitees"
},
create: {
summary: "Invites a person to a meeting by email.",
verb: "POST",
path: "/meetingInvitees",
body: {
"meetingId!": "string",
"email!": "string",
displayName: "string",
coHost: "boolean",
hostEmail: "string",
sendEmail: "boolean",
panelist: "boolean"
},
answer: { one: MEETING_INVITEE },
caller: "person",
reference: "meeting-invitees/create-a-meeting-invitee"
},
createBulk: {
summary: `Invites up to 100 people to a meeting.`,
verb: "POST",
path: "/meetingInvitees/bulkInsert",
body: {
"meetingId!": "string",
hostEmail: "string",
items: [{
"email!": "string",
displayName: "string",
coHost: "boolean",
sendEmail: "boolean",
panelist: "boolean"
}]
},
answer: { one: { items: [MEETING_INVITEE] } },
caller: "person",
reference: "meeting-invitees/create-meeting-invitees"
},
get: {
summary: "Gets one invitee.",
verb: "GET",
path: "/meetingInvitees/{meetingInviteeId}",
query: { hostEmail: "string" },
answer: { one: MEETING_INVITEE },
caller: "person",
reference: "meeting-invitees/get-a-meeting-invitee"
},
update: {
summary: "Changes an invitee.",
verb: "PUT",
path: "/meetingInvitees/{meetingInviteeId}",
body: {
"email!": "string",
displayName: "string",
coHost: "boolean",
hostEmail: "string",
sendEmail: "boolean",
panelist: "boolean"
},
answer: { one: MEETING_INVITEE },
caller: "person",
reference: "meeting-invitees/update-a-meeting-invitee"
},
delete: {
summary: "Withdraws an invitation.",
verb: "DELETE",
path: "/meetingInvitees/{meetingInviteeId}",
query: {
hostEmail: "string",
sendEmail: "boolean"
},
answer: "nothing",
caller: "person",
reference: "meeting-invitees/delete-a-meeting-invitee"
}
};
const DEVICE = {
correlationId: "string",
deviceType: "string",
audioType: "=pstn|voip|inactive",
joinedTime: "string",
leftTime: "string"
};
const PARTICIPANT = {
"id!": "id",
orgId: "string",
host: "boolean",
coHost: "boolean",
spaceModerator: "boolean",
email: "string",
displayName: "string",
invitee: "boolean",
muted: "boolean",
meetingStartTime: "string",
video: "=on|off",
state: "=lobby|end|joined|breakoutSession",
breakoutSessionId: "string",
joinedTime: "string",
leftTime: "string",
siteUrl: "string",
meetingId: "string",
hostEmail: "string",
devices: [{
...DEVICE,
durationSecond: "number",
callType: "=callIn|callBack",
phoneNumber: "string"
}],
breakoutSessionsAttended: [{
id: "string",
name: "string",
joinedTime: "string",
leftTime: "string"
}],
sourceId: "string"
};
const CHANGED_PARTICIPANT = {
..._start_1.FFB(PARTICIPANT, "meetingStartTime", "breakoutSessionId", "joinedTime", "leftTime", "breakoutSessionsAttended", "sourceId"),
state: "=lobby|joined",
devices: [DEVICE]
};
const CALLED_OUT = {
participantId: "string",
invitationCorrelationId: "string",
meetingNumber: "string",
meetingId: "string",
address: "string",
addressType: "=sipAddress",
displayName: "string",
state: "=pending"
};
const WHICH = {
"meetingId!": "string",
meetingStartTimeFrom: "time",
meetingStartTimeTo: "time",
hostEmail: "string"
};
const MEETING_PARTICIPANTS = {
list: {
summary: "Lists who is in a meeting, or who was in one that has ended.",
verb: "GET",
path: "/meetingParticipants",
query: {
...WHICH,
max: "number",
breakoutSessionId: "string",
joinTimeFrom: "time",
joinTimeTo: "time"
},
headers: { timezone: "string" },
answer: { list: PARTICIPANT },
caller: "person",
reference: "meeting-participants/list-meeting-participants"
},
query: {
summary: "Lists the participants who have one of the addresses in `emails`.",
verb: "POST",
path: "/meetingParticipants/query",
query: WHICH,
headers: { timezone: "string" },
body: {
emails: ["string"],
joinTimeFrom: "time",
joinTimeTo: "time"
},
answer: { list: PARTICIPANT },
caller: "person",
reference: "meeting-participants/query-meeting-participants-with-email"
},
get: {
summary: "Gets one participant.",
verb: "GET",
path: "/meetingParticipants/{participantId}",
query: { hostEmail: "string" },
answer: { one: PARTICIPANT },
caller: "person",
reference: "meeting-participants/get-meeting-participant-details"
},
update: {
summary: "Mutes, admits, or expels a participant of a meeting in progress.",
verb: "PUT",
path: "/meetingParticipants/{participantId}",
body: {
muted: "boolean",
admit: "boolean",
expel: "boolean"
},
answer: { one: CHANGED_PARTICIPANT },
caller: "person",
reference: "meeting-participants/update-a-participant"
},
admit: {
summary: `Admits up to 100 participants who wait in the lobby.`,
verb: "POST",
path: "/meetingParticipants/admit",
body: { items: [{
participantId: "string",
breakoutSessionId: "string"
}] },
answer: "nothing",
caller: "person",
reference: "meeting-participants/admit-participants"
},
callOut: {
summary: "Calls somebody into a meeting by their SIP address.",
verb: "POST",
path: "/meetingParticipants/callout",
body: {
meetingId: "string",
meetingNumber: "string",
"address!": "string",
addressType: "=sipAddress",
invitationCorrelationId: "string",
"displayName!": "string"
},
answer: { one: CALLED_OUT },
caller: "person",
reference: "meeting-participants/call-out-a-sip-participant"
},
cancelCallOut: {
summary: "Ends a call by SIP that has not been answered.",
verb: "POST",
path: "/meetingParticipants/cancelCallout",
body: { "participantId!": "string" },
answer: "nothing",
caller: "person",
reference: "meeting-participants/cancel-calling-out-a-sip-participant"
}
};
const SESSION_TYPE = {
"id!": "id",
name: "string",
type: "=meeting|webinar|privateMeeting",
attendeesCapacity: "number"
};
const MEETING_SESSION_TYPES = {
list: {
summary: "Lists the session types that a person may schedule, for `sessionTypeId` of `meetings.create`.",
verb: "GET",
path: "/meetings/sessionTypes",
query: {
hostEmail: "string",
siteUrl: "string"
},
answer: { list: SESSION_TYPE },
caller: "person",
reference: "meetings/list-meeting-session-types"
},
get: {
summary: "Gets one session type.",
verb: "GET",
path: "/meetings/sessionTypes/{sessionTypeId}",
query: {
hostEmail: "string",
siteUrl: "string"
},
answer: { one: SESSION_TYPE },
caller: "person",
reference: "meetings/get-a-meeting-session-type"
}
};
const SUMMARY = {
"id!": "id",
meetingId: "string",
status: "=available|deleted",
notes: { content: "string" },
actionItems: [{ content: "string" }]
};
const MEETING_SUMMARIES = {
list: {
summary: "Gets the complete summary of a meeting that has ended: its notes in HTML and the action items.",
verb: "GET",
path: "/meetingSummaries",
query: { "meetingId!": "string" },
answer: { list: SUMMARY },
caller: "person",
reference: "meeting-summaries/get-summary-by-meeting-id"
},
listAdmin: {
summary: "Gets the summaries of a meeting of the organization, including deleted ones, for a compliance officer.",
verb: "GET",
path: "/admin/meetingSummaries",
query: { "meetingId!": "string" },
answer: { list: SUMMARY },
caller: "admin",
reference: "meeting-summaries/get-summary-for-compliance-officer"
},
delete: {
summary: "Permanently deletes a summary.",
verb: "DELETE",
path: "/meetingSummaries/{summaryId}",
answer: "nothing",
caller: "person",
irreversible: "summaryId",
reference: "meeting-summaries/delete-a-summary"
}
};
const MEETING_FIELDS = {
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
enabledUCFRichMedia: "boolean"
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
enabledChatOtherParticipants: "boolean"
},
integrationTags: ["string"],
enabledBreakoutSessions: "boolean",
trackingCodes: [{
"name!": "string",
"value!": "string"
}],
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
muteAttendeeUponEntry: "boolean"
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
resolution: "string"
}
};
const CLEARED_BY_PATCH = {
agenda: ["string", "null"],
recurrence: ["string", "null"],
integrationTags: [MEETING_FIELDS.integrationTags, "null"],
trackingCodes: [MEETING_FIELDS.trackingCodes, "null"]
};
const CLEARED_BY_UPDATE = { integrationTags: CLEARED_BY_PATCH.integrationTags };
const NEW_MEETING_FIELDS = {
recurrence: CLEARED_BY_PATCH.recurrence,
adhoc: "boolean",
roomId: "string",
templateId: "string",
scheduledType: "=meeting|webinar|personalRoomMeeting",
invitees: [{
"email!": "string",
displayName: "string",
coHost: "boolean",
panelist: "boolean"
}],
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
customizedQuestions: [{
"question!": "string",
required: "boolean",
"type!": "=singleLineTextBox|multiLineTextBox|checkbox|dropdownList|radioButtons",
maxLength: "number",
options: [{ "value!": "string" }],
rules: [{
"condition!": "=contains|notContains|beginsWith|endsWith|equals|notEquals",
"value!": "string",
"result!": "=approve|reject",
matchCase: "boolean"
}]
}],
rules: [{
"question!": "=lastName|email|jobTitle|companyName|address1|address2|city|state|zipCode|countryRegion|workPhone|fax",
"condition!": "=contains|notContains|beginsWith|endsWith|equals|notEquals",
"value!": "string",
"result!": "=approve|reject",
matchCase: "boolean",
"order!": "number"
}]
},
simultaneousInterpretation: {
"enabled!": "boolean",
interpreters: [{
"languageCode1!": "string",
"languageCode2!": "string",
email: "string",
displayName: "string"
}]
},
breakoutSessions: [{
"name!": "string",
invitees: ["string"]
}]
};
const TEMPLATE = {
"id!": "id",
name: "string",
locale: "string",
siteUrl: "string",
templateType: "=meeting|webinar",
isDefault: "boolean",
isStandard: "boolean"
};
const WHOLE_TEMPLATE = {
...TEMPLATE,
meeting: {
title: "string",
start: "string",
end: "string",
...MEETING_FIELDS,
...NEW_MEETING_FIELDS,
recurrence: "string"
}
};
const MEETING_TEMPLATES = {
list: {
summary: "Lists the templates for meetings, for `templateId` of `meetings.create`.",
verb: "GET",
path: "/meetings/templates",
query: {
templateType: "=meeting|webinar",
locale: "string",
isDefault: "boolean",
isStandard: "boolean",
hostEmail: "string",
siteUrl: "string"
},
answer: { list: TEMPLATE },
caller: "person",
reference: "meetings/list-meeting-templates"
},
get: {
summary: "Gets one template, with the meeting that it creates.",
verb: "GET",
path: "/meetings/templates/{templateId}",
query: { hostEmail: "string" },
headers: { timezone: "string" },
answer: { one: WHOLE_TEMPLATE },
caller: "person",
reference: "meetings/get-a-meeting-template"
}
};
const TRANSCRIPT = {
"id!": "id",
siteUrl: "string",
startTime: "string",
meetingTopic: "string",
meetingId: "string",
scheduledMeetingId: "string",
meetingSeriesId: "string",
hostUserId: "string",
vttDownloadLink: "string",
txtDownloadLink: "string",
status: "=available|deleted"
};
const SNIPPET = {
"id!": "id",
text: "string",
personName: "string",
personEmail: "string",
offsetMillisecond: "number",
durationMillisecond: "number"
};
const MEETING_TRANSCRIPTS = {
list: {
summary: "Lists the caller's transcripts, or those of one meeting that has ended.",
verb: "GET",
path: "/meetingTranscripts",
query: {
max: "number",
from: "time",
to: "time",
meetingId: "string",
hostEmail: "string",
siteUrl: "string"
},
answer: { list: TRANSCRIPT },
caller: "person",
reference: "meeting-transcripts/list-meeting-transcripts"
},
listAdmin: {
summary: "Lists the transcripts of a site, including deleted ones, for a compliance officer.",
verb: "GET",
path: "/admin/meetingTranscripts",
query: {
from: "time",
to: "time",
max: "number",
"siteUrl!": "string"
},
answer: { list: TRANSCRIPT },
caller: "admin",
reference: "meeting-transcripts/list-meeting-transcripts-for-compliance-officer"
},
download: {
summary: "Gets what was said, as WebVTT or as plain text.",
verb: "GET",
path: "/meetingTranscripts/{transcriptId}/download",
query: {
format: "=vtt|txt",
hostEmail: "string"
},
answer: "text",
caller: "person",
reference: "meeting-transcripts/download-a-meeting-transcript"
},
listSnippets: {
summary: "Lists what was said, by whom and when.",
verb: "GET",
path: "/meetingTranscripts/{transcriptId}/snippets",
query: { max: "number" },
answer: { list: SNIPPET },
caller: "person",
reference: "meeting-transcripts/list-snippets-of-a-meeting-transcript"
},
getSnippet: {
summary: "Gets one snippet of a transcript.",
verb: "GET",
path: "/meetingTranscripts/{transcriptId}/snippets/{snippetId}",
answer: { one: SNIPPET },
caller: "person",
reference: "meeting-transcripts/get-a-transcript-snippet"
},
updateSnippet: {
summary: "Corrects the text of a snippet.",
verb: "PUT",
path: "/meetingTranscripts/{transcriptId}/snippets/{snippetId}",
body: {
reason: "string",
"text!": "string"
},
answer: { one: SNIPPET },
caller: "person",
reference: "meeting-transcripts/update-a-transcript-snippet"
},
delete: {
summary: "Permanently deletes a transcript.",
verb: "DELETE",
path: "/meetingTranscripts/{transcriptId}",
body: {
reason: "string",
comment: "string"
},
answer: "nothing",
caller: "person",
irreversible: "transcriptId",
reference: "meeting-transcripts/delete-a-transcript"
}
};
const NEW = NEW_MEETING_FIELDS;
const [QUESTION] = NEW.registration.customizedQuestions;
const [RULE] = QUESTION.rules;
const [INTERPRETER] = NEW.simultaneousInterpretation.interpreters;
const LINK = {
rel: "string",
href: "string",
method: "string"
};
const MEETING = {
..._start_1.FFB(MEETING_FIELDS, "sendEmail"),
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
callInNumbers: [{
label: "string",
callInNumber: "string",
tollType: "=toll|tollFree"
}],
links: [LINK]
},
registration: {
...NEW.registration,
customizedQuestions: [{
...QUESTION,
id: "number",
options: [{
id: "number",
value: "string"
}],
rules: [{
...RULE,
order: "number"
}]
}]
},
simultaneousInterpretation: {
enabled: "boolean",
interpreters: [{
...INTERPRETER,
id: "string"
}]
},
links: [LINK]
};
const ADMIN_MEETING = {
..._start_1.FFB(MEETING, "agenda", "password", "phoneAndVideoSystemPassword", "panelistPassword", "phoneAndVideoSystemPanelistPassword", "hostKey", "webLink", "registerLink", "hasSlido", "sipAddress", "dialInIpAddress", "registration"),
hasSummary: "boolean",
telephony: _start_1.FFB(MEETING.telephony, "accessCode")
};
const MEETING_LINKS = {
startLink: "string",
joinLink: "string",
expiration: "string"
};
const MEETINGS = {
list: {
summary: "Lists meetings: those with `meetingNumber`, `webLink`, or `roomId`, or those between `from` and `to`.",
verb: "GET",
path: "/meetings",
query: {
meetingNumber: "string",
webLink: "string",
roomId: "string",
meetingSeriesId: "string",
max: "number",
from: "time",
to: "time",
meetingType: "=meetingSeries|scheduledMeeting|meeting",
state: "=active|scheduled|ready|lobby|inProgress|ended|missed|expired",
scheduledType: "=meeting|webinar|personalRoomMeeting",
isModified: "boolean",
hasChat: "boolean",
hasRecording: "boolean",
hasTranscription: "boolean",
hasSummary: "boolean",
hasClosedCaption: "boolean",
hasPolls: "boolean",
hasQA: "boolean",
hasSlido: "boolean",
current: "boolean",
hostEmail: "string",
siteUrl: "string",
integrationTag: "string"
},
headers: {
password: "string",
timezone: "string"
},
answer: { list: MEETING },
caller: "person",
reference: "meetings/list-meetings"
},
create: {
summary: "Schedules a meeting of 10 minutes to 24 hours.",
more: "With `adhoc` and `roomId`, it starts one in a room. In this case, and with `templateId`, `start` and `end` are optional.",
verb: "POST",
path: "/meetings",
body: {
"title!": "string",
start: "time",
end: "time",
...MEETING_FIELDS,
...NEW_MEETING_FIELDS
},
answer: { one: MEETING },
caller: "person",
reference: "meetings/create-a-meeting"
},
get: {
summary: "Gets one meeting.",
verb: "GET",
path: "/meetings/{meetingId}",
query: {
current: "boolean",
hostEmail: "string"
},
headers: {
password: "string",
timezone: "string"
},
answer: { one: MEETING },
caller: "person",
reference: "meetings/get-a-meeting"
},
update: {
summary: "Replaces a meeting's details with those given.",
verb: "PUT",
path: "/meetings/{meetingId}",
body: {
title: "string",
start: "time",
end: "time",
...MEETING_FIELDS,
...CLEARED_BY_UPDATE
},
answer: { one: MEETING },
caller: "person",
reference: "meetings/update-a-meeting"
},
patch: {
summary: "Changes the given details of a meeting.",
verb: "PATCH",
path: "/meetings/{meetingId}",
body: {
title: "string",
start: "time",
end: "time",
...MEETING_FIELDS,
...CLEARED_BY_PATCH
},
answer: { one: MEETING },
caller: "person",
reference: "meetings/patch-a-meeting"
},
delete: {
summary: "Cancels a scheduled meeting or a series.",
verb: "DELETE",
path: "/meetings/{meetingId}",
query: {
hostEmail: "string",
sendEmail: "boolean"
},
answer: "nothing",
caller: "person",
reference: "meetings/delete-a-meeting"
},
join: {
summary: "Gets the links to join a meeting and, for its host, to start it.",
more: "With `joinDirectly`, which is Webex's default, the answer is a redirect. Its address is `joinLink`.",
verb: "POST",
path: "/meetings/join",
body: {
meetingId: "string",
meetingNumber: "string",
webLink: "string",
joinDirectly: "boolean",
email: "string",
displayName: "string",
password: "string",
expirationMinutes: "number",
registrationId: "string",
hostEmail: "string",
createJoinLinkAsWebLink: "boolean",
createStartLinkAsWebLink: "boolean"
},
answer: { one: MEETING_LINKS },
caller: "person",
redirect: "joinLink",
reference: "meetings/join-a-meeting"
},
end: {
summary: "Ends a meeting in progress. Only its host can do this.",
verb: "POST",
path: "/meetings/{meetingId}/end",
body: { reason: "string" },
answer: "nothing",
caller: "person",
reference: "meetings/end-a-meeting"
},
listAdmin: {
summary: "Lists meetings of the organization, by `meetingNumber` or `webLink`.",
verb: "GET",
path: "/admin/meetings",
query: {
meetingNumber: "string",
webLink: "string",
current: "boolean"
},
headers: { timezone: "string" },
answer: { list: ADMIN_MEETING },
caller: "admin",
reference: "meetings/list-meetings-by-an-admin"
},
getAdmin: {
summary: "Gets one meeting of the organization.",
verb: "GET",
path: "/admin/meetings/{meetingId}",
query: { current: "boolean" },
headers: { timezone: "string" },
answer: { one: ADMIN_MEETING },
caller: "admin",
reference: "meetings/get-a-meeting-by-an-admin"
}
};
const FILTERS = {
max: "number",
from: "time",
to: "time",
siteUrl: "string",
integrationTag: "string",
topic: "string",
format: "=MP4|ARF",
serviceType: "=MeetingCenter|EventCenter|SupportCenter|TrainingCenter"
};
const RECORDING = {
"id!": "id",
meetingId: "string",
scheduledMeetingId: "string",
meetingSeriesId: "string",
"topic!": "string",
createTime: "string",
timeRecorded: "string",
siteUrl: "string",
downloadUrl: "string",
"playbackUrl!": "string",
password: "string",
format: "=MP4|ARF|UPLOADED",
serviceType: "=MeetingCenter|EventCenter|TrainingCenter|SupportCenter",
durationSeconds: "number",
sizeBytes: "number",
shareToMe: "boolean",
temporaryDirectDownloadLinks: {
recordingDownloadLink: "string",
audioDownloadLink: "string",
transcriptDownloadLink: "string",
expiration: "string"
},
integrationTags: ["string"],
status: "=available|deleted|purged"
};
const ADMIN_RECORDING = {
..._start_1.FFB(RECORDING, "password", "shareToMe", "temporaryDirectDownloadLinks"),
hostDisplayName: "string",
hostEmail: "string"
};
const RECORDINGS = {
list: {
summary: "Lists the caller's recordings; without `from` and `to`, those of the last seven days.",
verb: "GET",
path: "/recordings",
query: {
...FILTERS,
meetingId: "string",
hostEmail: "string",
status: "=available|deleted|purged"
},
headers: { timezone: "string" },
answer: { list: RECORDING },
caller: "person",
reference: "recordings/list-recordings"
},
listAdmin: {
summary: "Lists recordings of the organization; without `from` and `to`, those of the last seven days.",
verb: "GET",
path: "/admin/recordings",
query: {
...FILTERS,
meetingId: "string",
status: "=available|deleted|purged"
},
headers: { timezone: "string" },
answer: { list: ADMIN_RECORDING },
caller: "admin",
reference: "recordings/list-recordings-for-an-admin-or-compliance-officer"
},
listGroup: {
summary: "Lists recordings that groups share; without `from` and `to`, those of the last seven days.",
verb: "GET",
path: "/group/recordings",
query: {
...FILTERS,
personId: "string"
},
headers: {
timezone: "string",
hostEmail: "string"
},
answer: { list: RECORDING },
caller: "service app",
reference: "recordings/list-group-recordings"
},
get: {
summary: "Gets one recording, with download links that are valid for three hours.",
verb: "GET",
path: "/recordings/{recordingId}",
query: { hostEmail: "string" },
headers: {
timezone: "string",
siteUrl: "string"
},
answer: { one: RECORDING },
caller: "person",
reference: "recordings/get-recording-details"
},
getGroup: {
summary: "Gets one recording that a group shares, with download links that are valid for three hours.",
verb: "GET",
path: "/group/recordings/{recordingId}",
query: { personId: "string" },
headers: {
timezone: "string",
hostEmail: "string"
},
answer: { one: RECORDING },
caller: "service app",
reference: "recordings/get-group-recording-details"
},
delete: {
summary: "Deletes a recording.",
verb: "DELETE",
path: "/recordings/{recordingId}",
query: { hostEmail: "string" },
body: {
reason: "string",
comment: "string"
},
answer: "nothing",
caller: "person",
irreversible: "recordingId",
reference: "recordings/delete-a-recording"
},
deleteAdmin: {
summary: "Deletes a recording of the organization; a compliance officer can still see it.",
verb: "DELETE",
path: "/admin/recordings/{recordingId}",
answer: "nothing",
caller: "admin",
irreversible: "recordingId",
reference: "recordings/delete-a-recording-by-an-admin"
},
softDelete: {
summary: `Moves up to 100 recordings to the recycle bin.`,
verb: "POST",
path: "/recordings/softDelete",
query: { hostEmail: "string" },
body: {
"recordingIds!": ["string"],
siteUrl: "string"
},
answer: "nothing",
caller: "person",
reference: "recordings/move-recordings-into-the-recycle-bin"
},
restore: {
summary: "Restores recordings, or all, from the recycle bin.",
verb: "POST",
path: "/recordings/restore",
query: { hostEmail: "string" },
body: {
restoreAll: "boolean",
recordingIds: ["string"],
siteUrl: "string"
},
answer: "nothing",
caller: "person",
reference: "recordings/restore-recordings-from-recycle-bin"
},
purge: {
summary: "Permanently deletes recordings, or all, from the recycle bin.",
verb: "POST",
path: "/recordings/purge",
query: { hostEmail: "string" },
body: {
purgeAll: "boolean",
recordingIds: ["string"],
siteUrl: "string"
},
answer: "nothing",
caller: "person",
irreversible: "recordingIds",
reference: "recordings/purge-recordings-from-recycle-bin"
},
updateAccess: {
summary: "Shares a recording with people by email, or stops sharing it.",
verb: "POST",
path: "/recordings/{recordingId}/accessList",
body: {
hostEmail: "string",
addEmails: ["string"],
removeEmails: ["string"],
sendEmail: "boolean"
},
answer: "nothing",
caller: "person",
reference: "recordings/share-a-recording"
},
updateAccessByLink: {
summary: "Shares a recording, by its link, with people by email, or stops sharing it.",
verb: "POST",
path: "/recordings/accessList",
body: {
hostEmail: "string",
webShareLink: "string",
addEmails: ["string"],
removeEmails: ["string"],
sendEmail: "boolean"
},
answer: "nothing",
caller: "person",
reference: "recordings/share-a-recording-link"
}
};
const MEMBERSHIP = {
"id!": "id",
"roomId?": "id",
"personId!": "id",
personEmail: "string",
personDisplayName: "string",
personOrgId: "string",
isModerator: "boolean",
isRoomHidden: "boolean",
roomType: "=direct|group",
isMonitor: "boolean",
created: "string"
};
const MEMBERSHIPS = {
list: {
summary: "Lists the members of a room, or the caller's memberships.",
more: "A compliance officer can filter by person without `roomId`: call `GET /memberships`.",
verb: "GET",
path: "/memberships",
query: {
roomId: "string",
personId: "string",
personEmail: "string",
max: "number"
},
answer: { list: MEMBERSHIP },
reference: "memberships/list-memberships"
},
create: {
summary: "Adds a person, by `personId` or `personEmail`, to a room.",
more: "Refused as a conflict if they are already in it.",
verb: "POST",
path: "/memberships",
body: {
"roomId!": "string",
personId: "string",
personEmail: "string",
isModerator: "boolean"
},
answer: { one: MEMBERSHIP },
reference: "memberships/create-a-membership"
},
get: {
summary: "Gets one membership of a room.",
verb: "GET",
path: "/memberships/{membershipId}",
answer: { one: MEMBERSHIP },
reference: "memberships/get-membership-details"
},
update: {
summary: "Makes a member of a room a moderator, or revokes that, or hides a direct room.",
verb: "PUT",
path: "/memberships/{membershipId}",
body: {
isModerator: "boolean",
isRoomHidden: "boolean"
},
answer: { one: MEMBERSHIP },
reference: "memberships/update-a-membership"
},
delete: {
summary: "Removes a person from a room.",
verb: "DELETE",
path: "/memberships/{membershipId}",
answer: "nothing",
reference: "memberships/delete-a-membership"
}
};
const ORGANIZATION = {
"id!": "id",
"displayName!": "string",
created: "string"
};
const ORGANIZATIONS = {
list: {
summary: "Lists the organizations that the caller can see.",
verb: "GET",
path: "/organizations",
answer: { list: ORGANIZATION },
caller: "admin",
reference: "organizations/list-organizations"
},
get: {
summary: "Gets one organization.",
verb: "GET",
path: "/organizations/{orgId}",
answer: { one: ORGANIZATION },
caller: "admin",
reference: "organizations/get-organization-details"
},
delete: {
summary: "Permanently deletes an organization.",
more: "Webex may need ten minutes.",
verb: "DELETE",
path: "/organizations/{orgId}",
answer: "nothing",
caller: "admin",
irreversible: "orgId",
reference: "organizations/delete-organization"
}
};
const DETAILS = {
avatar: "string",
orgId: "string",
roles: ["string"],
licenses: ["string"],
department: "string",
manager: "string",
managerId: "string",
title: "string",
addresses: [{
type: "string",
country: "string",
locality: "string",
region: "string",
streetAddress: "string",
postalCode: "string"
}],
siteUrls: ["string"]
};
const PERSON = {
"id!": "id",
emails: ["string"],
phoneNumbers: [{
type: "=work|work_extension|mobile|fax",
value: "string",
primary: "boolean"
}],
extension: "string",
locationId: "string",
displayName: "string",
nickName: "string",
firstName: "string",
lastName: "string",
...DETAILS,
created: "string",
lastModified: "string",
timezone: "string",
lastActivity: "string",
sipAddresses: [{
type: "=personal-room|enterprise|cloud-calling",
value: "string",
primary: "boolean"
}],
xmppFederationJid: "string",
status: "=active|call|DoNotDisturb|inactive|meeting|OutOfOffice|pending|presenting|unknown",
invitePending: "boolean",
loginEnabled: "boolean",
type: "=person|bot|appuser"
};
const PEOPLE = {
list: {
summary: `Lists people by \`email\`, by the beginning of \`displayName\`, or by up to 85 comma-separated IDs in \`id\`.`,
more: "An admin can list all.",
verb: "GET",
path: "/people",
query: {
email: "string",
displayName: "string",
id: "string",
orgId: "string",
roles: "string",
callingData: "boolean",
locationId: "string",
max: "number",
excludeStatus: "boolean"
},
answer: { list: PERSON },
reference: "people/list-people"
},
create: {
summary: "Creates a person.",
more: "Webex may answer 400 even if the person was created.",
verb: "POST",
path: "/people",
query: {
callingData: "boolean",
minResponse: "boolean"
},
body: {
"emails!": ["string"],
phoneNumbers: [{
type: "=work",
value: "string"
}],
extension: "string",
locationId: "string",
displayName: "string",
firstName: "string",
lastName: "string",
...DETAILS
},
answer: { one: PERSON },
caller: "admin",
reference: "people/create-a-person"
},
get: {
summary: "Gets one person.",
verb: "GET",
path: "/people/{personId}",
query: { callingData: "boolean" },
answer: { one: PERSON },
reference: "people/get-person-details"
},
update: {
summary: "Replaces a person's details with those given; details that are left out are removed.",
verb: "PUT",
path: "/people/{personId}",
query: {
callingData: "boolean",
showAllTypes: "boolean",
minResponse: "boolean"
},
body: {
emails: ["string"],
phoneNumbers: [{
type: "=work",
value: "string"
}],
extension: "string",
locationId: "string",
"displayName!": "string",
firstName: "string",
lastName: "string",
nickName: "string",
...DETAILS,
loginEnabled: "boolean"
},
answer: { one: PERSON },
caller: "admin",
reference: "people/update-a-person"
},
delete: {
summary: "Permanently deletes a person.",
verb: "DELETE",
path: "/people/{personId}",
answer: "nothing",
caller: "admin",
irreversible: "personId",
reference: "people/delete-a-person"
},
me: {
summary: "Gets the person that the token belongs to.",
verb: "GET",
path: "/people/me",
query: { callingData: "boolean" },
answer: { one: PERSON },
reference: "people/get-my-own-details"
}
};
const ROLE = {
"id!": "id",
name: "string"
};
const ROLES = {
list: {
summary: "Lists the roles that people can have.",
verb: "GET",
path: "/roles",
answer: { list: ROLE },
caller: "admin",
reference: "roles/list-roles"
},
get: {
summary: "Gets one role.",
verb: "GET",
path: "/roles/{roleId}",
answer: { one: ROLE },
caller: "admin",
reference: "roles/get-role-details"
}
};
const ROOM_TAB = {
"id!": "id",
roomId: "string",
roomType: "=direct|group",
displayName: "string",
contentUrl: "string",
creatorId: "string",
created: "string"
};
const CONTENT = {
"roomId!": "string",
"contentUrl!": "string",
"displayName!": "string"
};
const ROOM_TABS = {
list: {
summary: "Lists the tabs of a room.",
verb: "GET",
path: "/room/tabs",
query: { "roomId!": "string" },
answer: { list: ROOM_TAB },
reference: "room-tabs/list-room-tabs"
},
create: {
summary: "Adds a web page to a room as a tab.",
verb: "POST",
path: "/room/tabs",
body: CONTENT,
answer: { one: ROOM_TAB },
reference: "room-tabs/create-a-room-tab"
},
get: {
summary: "Gets one tab of a room.",
verb: "GET",
path: "/room/tabs/{id}",
answer: { one: ROOM_TAB },
reference: "room-tabs/get-room-tab-details"
},
update: {
summary: "Changes the web page and the name of a tab.",
verb: "PUT",
path: "/room/tabs/{id}",
body: CONTENT,
answer: { one: ROOM_TAB },
reference: "room-tabs/update-a-room-tab"
},
delete: {
summary: "Removes a tab from its room.",
verb: "DELETE",
path: "/room/tabs/{id}",
answer: "nothing",
reference: "room-tabs/delete-a-room-tab"
}
};
const TEAM_MEMBERSHIP = {
"id!": "id",
"teamId?": "id",
"personId!": "id",
personEmail: "string",
personDisplayName: "string",
personOrgId: "string",
isModerator: "boolean",
created: "string"
};
const TEAM_MEMBERSHIPS = {
list: {
summary: "Lists the members of a team.",
verb: "GET",
path: "/team/memberships",
query: {
"teamId!": "string",
max: "number"
},
answer: { list: TEAM_MEMBERSHIP },
reference: "team-memberships/list-team-memberships"
},
create: {
summary: "Adds a person, by `personId` or `personEmail`, to a team.",
more: "Refused as a conflict if they are already in it.",
verb: "POST",
path: "/team/memberships",
body: {
"teamId!": "string",
personId: "string",
personEmail: "string",
isModerator: "boolean"
},
answer: { one: TEAM_MEMBERSHIP },
reference: "team-memberships/create-a-team-membership"
},
get: {
summary: "Gets one membership of a team.",
verb: "GET",
path: "/team/memberships/{membershipId}",
answer: { one: TEAM_MEMBERSHIP },
reference: "team-memberships/get-team-membership-details"
},
update: {
summary: "Makes a member of a team a moderator, or revokes that.",
verb: "PUT",
path: "/team/memberships/{membershipId}",
body: { "isModerator!": "boolean" },
answer: { one: TEAM_MEMBERSHIP },
reference: "team-memberships/update-a-team-membership"
},
delete: {
summary: "Removes a person from a team; the last moderator is not removed.",
verb: "DELETE",
path: "/team/memberships/{membershipId}",
answer: "nothing",
reference: "team-memberships/delete-a-team-membership"
}
};
const WEBHOOK = {
"id!": "id",
name: "string",
targetUrl: "string",
resource: "string",
event: "string",
filter: "string",
secret: "string",
status: "=active|inactive",
created: "string",
ownedBy: "string"
};
const NOUNS = {
attachmentActions: ATTACHMENT_ACTIONS,
authorizations: AUTHORIZATIONS,
groups: _teams_0.fd,
guests: GUESTS,
licenses: LICENSES,
meetingInvitees: MEETING_INVITEES,
meetingParticipants: MEETING_PARTICIPANTS,
meetingSessionTypes: MEETING_SESSION_TYPES,
meetingSummaries: MEETING_SUMMARIES,
meetingTemplates: MEETING_TEMPLATES,
meetingTranscripts: MEETING_TRANSCRIPTS,
meetings: MEETINGS,
memberships: MEMBERSHIPS,
messages: _start_1.nlp,
organizations: ORGANIZATIONS,
people: PEOPLE,
recordings: RECORDINGS,
roles: ROLES,
roomTabs: ROOM_TABS,
rooms: _teams_0.pR,
teamMemberships: TEAM_MEMBERSHIPS,
teams: _teams_0.T3,
webhooks: {
list: {
summary: "Lists the caller's webhooks.",
verb: "GET",
path: "/webhooks",
query: {
max: "number",
ownedBy: "string"
},
answer: { list: WEBHOOK },
reference: "webhooks/list-webhooks"
},
create: {
summary: "Creates a webhook: Webex posts JSON to `targetUrl`, signed with HMAC-SHA1 of `secret` in `X-Spark-Signature`.",
verb: "POST",
path: "/webhooks",
body: {
"name!": "string",
"targetUrl!": "string",
"resource!": "string",
"event!": "string",
filter: "string",
secret: "string",
ownedBy: "string"
},
answer: { one: WEBHOOK },
reference: "webhooks/create-a-webhook"
},
get: {
summary: "Gets one webhook.",
verb: "GET",
path: "/webhooks/{webhookId}",
answer: { one: WEBHOOK },
reference: "webhooks/get-webhook-details"
},
update: {
summary: "Changes a webhook; `status: active` enables one that Webex has disabled.",
verb: "PUT",
path: "/webhooks/{webhookId}",
body: {
"name!": "string",
"targetUrl!": "string",
secret: "string",
ownedBy: "string",
status: "=active"
},
answer: { one: WEBHOOK },
reference: "webhooks/update-a-webhook"
},
delete: {
summary: "Deletes a webhook.",
verb: "DELETE",
path: "/webhooks/{webhookId}",
answer: "nothing",
reference: "webhooks/delete-a-webhook"
}
}
};
}),
};
