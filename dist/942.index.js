export const id = 942;
export const ids = [942];
export const modules = {

/***/ 7091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ATTACHMENT_ACTIONS)
/* harmony export */ });
/** The endpoints of what people submit in cards. */
const ATTACHMENT_ACTIONS = {
    create: {
        summary: "Submits the inputs of a card; the card's author cannot.",
        verb: "POST",
        path: "/attachment/actions",
        body: { "type!": "=submit", "messageId!": "string", "inputs!": "object" },
        answer: "one",
        reference: "attachment-actions/create-an-attachment-action",
    },
    get: {
        summary: "Gets what was submitted in a card.",
        verb: "GET",
        path: "/attachment/actions/{id}",
        answer: "one",
        reference: "attachment-actions/get-attachment-action-details",
    },
};


/***/ }),

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ AUTHORIZATIONS)
/* harmony export */ });
/** The endpoints of what people have authorized, and tokens. */
const AUTHORIZATIONS = {
    list: {
        summary: "Lists what a person, by `personId` or `personEmail`, has authorized.",
        verb: "GET",
        path: "/authorizations",
        query: { personId: "string", personEmail: "string" },
        answer: "list",
        caller: "person",
        reference: "authorizations/list-authorizations-for-a-user",
    },
    delete: {
        summary: "Revokes everything that one application, by `clientId`, was authorized to.",
        verb: "DELETE",
        path: "/authorizations",
        query: { "clientId!": "string", orgId: "string" },
        answer: "nothing",
        caller: "person",
        irreversible: "clientId",
        reference: "authorizations/delete-authorization-of-org-and-client-id",
    },
    deleteById: {
        summary: "Revokes one authorization.",
        verb: "DELETE",
        path: "/authorizations/{authorizationId}",
        answer: "nothing",
        caller: "person",
        irreversible: "authorizationId",
        reference: "authorizations/delete-authorization",
    },
    tokenExpiry: {
        summary: "Gets when the token ends, in milliseconds since 1970.",
        verb: "GET",
        path: "/authorizations/tokenExpiry",
        answer: "one",
        reference: "authorizations/get-expiration-status-for-a-token",
    },
    createServiceAppToken: {
        summary: "Gets the tokens of a Service App for an organization that has authorized it.",
        verb: "POST",
        path: "/applications/{applicationId}/token",
        body: { "clientId!": "string", "clientSecret!": "string", "targetOrgId!": "string" },
        answer: "one",
        caller: "person",
        reference: "service-apps/create-service-app-access-token",
    },
};


/***/ }),

/***/ 3513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ GUESTS)
/* harmony export */ });
/** The endpoints of guests of a Service App. */
const GUESTS = {
    createToken: {
        summary: "Creates a guest, or a further token for the one with the same `subject`.",
        verb: "POST",
        path: "/guests/token",
        body: { "subject!": "string", "displayName!": "string" },
        answer: "one",
        caller: "service app",
        reference: "guest-management/create-a-guest",
    },
    count: {
        summary: "Counts the guests.",
        verb: "GET",
        path: "/guests/count",
        answer: "number",
        caller: "service app",
        reference: "guest-management/get-guest-count",
    },
};


/***/ }),

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ MEETING_INVITEES)
/* harmony export */ });
/** The endpoints of invitees of meetings. */
const MEETING_INVITEES = {
    list: {
        summary: "Lists the invitees of a meeting.",
        verb: "GET",
        path: "/meetingInvitees",
        query: { "meetingId!": "string", max: "number", hostEmail: "string", panelist: "string" },
        answer: "list",
        caller: "person",
        reference: "meeting-invitees/list-meeting-invitees",
    },
    create: {
        summary: "Invites a person to a meeting by e-mail.",
        verb: "POST",
        path: "/meetingInvitees",
        body: {
            "meetingId!": "string",
            "email!": "string",
            displayName: "string",
            coHost: "boolean",
            hostEmail: "string",
            sendEmail: "boolean",
            panelist: "boolean",
        },
        answer: "one",
        caller: "person",
        reference: "meeting-invitees/create-a-meeting-invitee",
    },
    createBulk: {
        summary: "Invites up to 100 people to a meeting.",
        verb: "POST",
        path: "/meetingInvitees/bulkInsert",
        body: {
            "meetingId!": "string",
            hostEmail: "string",
            items: [
                {
                    "email!": "string",
                    displayName: "string",
                    coHost: "boolean",
                    sendEmail: "boolean",
                    panelist: "boolean",
                },
            ],
        },
        answer: "one",
        caller: "person",
        reference: "meeting-invitees/create-meeting-invitees",
    },
    get: {
        summary: "Gets one invitee.",
        verb: "GET",
        path: "/meetingInvitees/{meetingInviteeId}",
        query: { hostEmail: "string" },
        answer: "one",
        caller: "person",
        reference: "meeting-invitees/get-a-meeting-invitee",
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
            panelist: "boolean",
        },
        answer: "one",
        caller: "person",
        reference: "meeting-invitees/update-a-meeting-invitee",
    },
    delete: {
        summary: "Takes an invitation back.",
        verb: "DELETE",
        path: "/meetingInvitees/{meetingInviteeId}",
        query: { hostEmail: "string", sendEmail: "boolean" },
        answer: "nothing",
        caller: "person",
        reference: "meeting-invitees/delete-a-meeting-invitee",
    },
};


/***/ }),

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ MEETINGS)
});

;// CONCATENATED MODULE: ./lib/webex/endpoints/meeting-fields.js
/** What a meeting may be given when it is made and when it is changed, beside `title`, `start` and `end`. */
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
};
/** What patching a meeting can clear. Source: https://developer.webex.com/docs/api/v1/meetings/patch-a-meeting */
const CLEARED_BY_PATCH = {
    agenda: ["string", "null"],
    recurrence: ["string", "null"],
    integrationTags: [MEETING_FIELDS.integrationTags, "null"],
    trackingCodes: [MEETING_FIELDS.trackingCodes, "null"],
};
/** What replacing one can clear by name. Source: https://developer.webex.com/docs/api/v1/meetings/update-a-meeting */
const CLEARED_BY_UPDATE = {
    integrationTags: CLEARED_BY_PATCH.integrationTags,
};
/** What it may be given only when it is made; with `null` for a recurrence it has none. */
const NEW_MEETING_FIELDS = {
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
                "question!": "=lastName|email|jobTitle|companyName|address1|address2|city|state|zipCode|countryRegion|workPhone|fax",
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
};

;// CONCATENATED MODULE: ./lib/webex/endpoints/meetings.js

/** The endpoints of meetings, for people and admins. */
const MEETINGS = {
    list: {
        summary: "Lists meetings: those with `meetingNumber`, `webLink` or `roomId`, or those between `from` and `to`.",
        verb: "GET",
        path: "/meetings",
        query: {
            meetingNumber: "string",
            webLink: "string",
            roomId: "string",
            meetingSeriesId: "string",
            max: "number",
            from: "string",
            to: "string",
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
            integrationTag: "string",
        },
        headers: { password: "string", timezone: "string" },
        answer: "list",
        caller: "person",
        reference: "meetings/list-meetings",
    },
    create: {
        summary: "Schedules a meeting of 10 minutes to 24 hours; with `adhoc` and `roomId`, starts one in a room; `start` and `end` may be left out there and with `templateId`.",
        verb: "POST",
        path: "/meetings",
        body: {
            "title!": "string",
            start: "string",
            end: "string",
            ...MEETING_FIELDS,
            ...NEW_MEETING_FIELDS,
        },
        answer: "one",
        caller: "person",
        reference: "meetings/create-a-meeting",
    },
    get: {
        summary: "Gets one meeting.",
        verb: "GET",
        path: "/meetings/{meetingId}",
        query: { current: "boolean", hostEmail: "string" },
        headers: { password: "string", timezone: "string" },
        answer: "one",
        caller: "person",
        reference: "meetings/get-a-meeting",
    },
    update: {
        summary: "Replaces a meeting's details by those given.",
        verb: "PUT",
        path: "/meetings/{meetingId}",
        body: { title: "string", start: "string", end: "string", ...MEETING_FIELDS, ...CLEARED_BY_UPDATE },
        answer: "one",
        caller: "person",
        reference: "meetings/update-a-meeting",
    },
    patch: {
        summary: "Changes the given details of a meeting.",
        verb: "PATCH",
        path: "/meetings/{meetingId}",
        body: { title: "string", start: "string", end: "string", ...MEETING_FIELDS, ...CLEARED_BY_PATCH },
        answer: "one",
        caller: "person",
        reference: "meetings/patch-a-meeting",
    },
    delete: {
        summary: "Cancels a scheduled meeting or a series.",
        verb: "DELETE",
        path: "/meetings/{meetingId}",
        query: { hostEmail: "string", sendEmail: "boolean" },
        answer: "nothing",
        caller: "person",
        reference: "meetings/delete-a-meeting",
    },
    join: {
        summary: "Gets the links to join a meeting and, for its host, to start it.",
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
            createStartLinkAsWebLink: "boolean",
        },
        answer: "one",
        caller: "person",
        redirect: "joinLink",
        reference: "meetings/join-a-meeting",
    },
    end: {
        summary: "Ends a running meeting, by its host.",
        verb: "POST",
        path: "/meetings/{meetingId}/end",
        body: { reason: "string" },
        answer: "nothing",
        caller: "person",
        reference: "meetings/end-a-meeting",
    },
    listAdmin: {
        summary: "Lists meetings of the organization, by `meetingNumber` or `webLink`.",
        verb: "GET",
        path: "/admin/meetings",
        query: { meetingNumber: "string", webLink: "string", current: "boolean" },
        headers: { timezone: "string" },
        answer: "list",
        caller: "admin",
        reference: "meetings/list-meetings-by-an-admin",
    },
    getAdmin: {
        summary: "Gets one meeting of the organization.",
        verb: "GET",
        path: "/admin/meetings/{meetingId}",
        query: { current: "boolean" },
        headers: { timezone: "string" },
        answer: "one",
        caller: "admin",
        reference: "meetings/get-a-meeting-by-an-admin",
    },
};


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ MEMBERSHIPS)
/* harmony export */ });
/** The endpoints of memberships of people in rooms. */
const MEMBERSHIPS = {
    list: {
        summary: "Lists the members of a room, or the caller's memberships; the person filters need `roomId`.",
        verb: "GET",
        path: "/memberships",
        query: { roomId: "string", personId: "string", personEmail: "string", max: "number" },
        answer: "list",
        reference: "memberships/list-memberships",
    },
    create: {
        summary: "Adds a person, by `personId` or `personEmail`, to a room.",
        verb: "POST",
        path: "/memberships",
        body: { "roomId!": "string", personId: "string", personEmail: "string", isModerator: "boolean" },
        answer: "one",
        reference: "memberships/create-a-membership",
    },
    get: {
        summary: "Gets one membership of a room.",
        verb: "GET",
        path: "/memberships/{membershipId}",
        answer: "one",
        reference: "memberships/get-membership-details",
    },
    update: {
        summary: "Makes a member of a room a moderator or not, or hides a direct room.",
        verb: "PUT",
        path: "/memberships/{membershipId}",
        body: { isModerator: "boolean", isRoomHidden: "boolean" },
        answer: "one",
        reference: "memberships/update-a-membership",
    },
    delete: {
        summary: "Removes a person from a room.",
        verb: "DELETE",
        path: "/memberships/{membershipId}",
        answer: "nothing",
        reference: "memberships/delete-a-membership",
    },
};


/***/ }),

/***/ 2690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ORGANIZATIONS)
/* harmony export */ });
/** The endpoints of organizations, for admins. */
const ORGANIZATIONS = {
    list: {
        summary: "Lists the organizations that the caller may see.",
        verb: "GET",
        path: "/organizations",
        answer: "list",
        caller: "admin",
        reference: "organizations/list-organizations",
    },
    get: {
        summary: "Gets one organization.",
        verb: "GET",
        path: "/organizations/{orgId}",
        answer: "one",
        caller: "admin",
        reference: "organizations/get-organization-details",
    },
    delete: {
        summary: "Deletes an organization for good.",
        verb: "DELETE",
        path: "/organizations/{orgId}",
        answer: "nothing",
        caller: "admin",
        irreversible: "orgId",
        reference: "organizations/delete-organization",
    },
};


/***/ }),

/***/ 4099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ PEOPLE)
/* harmony export */ });
/** What is said of a person, new or known. */
const DETAILS = {
    avatar: "string",
    orgId: "string",
    roles: ["string"],
    licenses: ["string"],
    department: "string",
    manager: "string",
    managerId: "string",
    title: "string",
    addresses: [
        {
            type: "string",
            country: "string",
            locality: "string",
            region: "string",
            streetAddress: "string",
            postalCode: "string",
        },
    ],
    siteUrls: ["string"],
};
/** The endpoints of people and bots. */
const PEOPLE = {
    list: {
        summary: "Lists people by `email`, by the beginning of `displayName`, or by up to 85 comma-separated ids in `id`.",
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
            excludeStatus: "boolean",
        },
        answer: "list",
        reference: "people/list-people",
    },
    create: {
        summary: "Creates a person.",
        verb: "POST",
        path: "/people",
        query: { callingData: "boolean", minResponse: "boolean" },
        body: {
            "emails!": ["string"],
            phoneNumbers: [{ type: "=work", value: "string" }],
            extension: "string",
            locationId: "string",
            displayName: "string",
            firstName: "string",
            lastName: "string",
            ...DETAILS,
        },
        answer: "one",
        caller: "admin",
        reference: "people/create-a-person",
    },
    get: {
        summary: "Gets one person.",
        verb: "GET",
        path: "/people/{personId}",
        query: { callingData: "boolean" },
        answer: "one",
        reference: "people/get-person-details",
    },
    update: {
        summary: "Replaces a person's details by those given; what is left out is removed.",
        verb: "PUT",
        path: "/people/{personId}",
        query: { callingData: "boolean", showAllTypes: "boolean", minResponse: "boolean" },
        body: {
            emails: ["string"],
            phoneNumbers: [{ type: "=work", value: "string" }],
            extension: "string",
            locationId: "string",
            "displayName!": "string",
            firstName: "string",
            lastName: "string",
            nickName: "string",
            ...DETAILS,
            loginEnabled: "boolean",
        },
        answer: "one",
        caller: "admin",
        reference: "people/update-a-person",
    },
    delete: {
        summary: "Deletes a person for good.",
        verb: "DELETE",
        path: "/people/{personId}",
        answer: "nothing",
        caller: "admin",
        irreversible: "personId",
        reference: "people/delete-a-person",
    },
    me: {
        summary: "Gets whom the token belongs to.",
        verb: "GET",
        path: "/people/me",
        query: { callingData: "boolean" },
        answer: "one",
        reference: "people/get-my-own-details",
    },
};


/***/ }),

/***/ 3904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ RECORDINGS)
/* harmony export */ });
/** What every list of recordings can be narrowed by. */
const FILTERS = {
    max: "number",
    from: "string",
    to: "string",
    siteUrl: "string",
    integrationTag: "string",
    topic: "string",
    format: "=MP4|ARF",
    serviceType: "=MeetingCenter|EventCenter|SupportCenter|TrainingCenter",
};
/** The endpoints of recordings of meetings. */
const RECORDINGS = {
    list: {
        summary: "Lists the caller's recordings; without `from` and `to`, those of the last seven days.",
        verb: "GET",
        path: "/recordings",
        query: { ...FILTERS, meetingId: "string", hostEmail: "string", status: "=available|deleted|purged" },
        headers: { timezone: "string" },
        answer: "list",
        caller: "person",
        reference: "recordings/list-recordings",
    },
    listAdmin: {
        summary: "Lists recordings of the organization; without `from` and `to`, those of the last seven days.",
        verb: "GET",
        path: "/admin/recordings",
        query: { ...FILTERS, meetingId: "string", status: "=available|deleted|purged" },
        headers: { timezone: "string" },
        answer: "list",
        caller: "admin",
        reference: "recordings/list-recordings-for-an-admin-or-compliance-officer",
    },
    listGroup: {
        summary: "Lists recordings that groups share; without `from` and `to`, those of the last seven days.",
        verb: "GET",
        path: "/group/recordings",
        query: { ...FILTERS, personId: "string" },
        headers: { timezone: "string", hostEmail: "string" },
        answer: "list",
        caller: "service app",
        reference: "recordings/list-group-recordings",
    },
    get: {
        summary: "Gets one recording, with download links that are valid for three hours.",
        verb: "GET",
        path: "/recordings/{recordingId}",
        query: { hostEmail: "string" },
        headers: { timezone: "string", siteUrl: "string" },
        answer: "one",
        caller: "person",
        reference: "recordings/get-recording-details",
    },
    delete: {
        summary: "Deletes a recording.",
        verb: "DELETE",
        path: "/recordings/{recordingId}",
        query: { hostEmail: "string" },
        body: { reason: "string", comment: "string" },
        answer: "nothing",
        caller: "person",
        irreversible: "recordingId",
        reference: "recordings/delete-a-recording",
    },
    softDelete: {
        summary: "Moves up to 100 recordings into the recycle bin.",
        verb: "POST",
        path: "/recordings/softDelete",
        query: { hostEmail: "string" },
        body: { "recordingIds!": ["string"], siteUrl: "string" },
        answer: "nothing",
        caller: "person",
        reference: "recordings/move-recordings-into-the-recycle-bin",
    },
    restore: {
        summary: "Takes recordings, or all, out of the recycle bin.",
        verb: "POST",
        path: "/recordings/restore",
        query: { hostEmail: "string" },
        body: { restoreAll: "boolean", recordingIds: ["string"], siteUrl: "string" },
        answer: "nothing",
        caller: "person",
        reference: "recordings/restore-recordings-from-recycle-bin",
    },
    purge: {
        summary: "Deletes recordings, or all, in the recycle bin for good.",
        verb: "POST",
        path: "/recordings/purge",
        query: { hostEmail: "string" },
        body: { purgeAll: "boolean", recordingIds: ["string"], siteUrl: "string" },
        answer: "nothing",
        caller: "person",
        irreversible: "recordingIds",
        reference: "recordings/purge-recordings-from-recycle-bin",
    },
    updateAccess: {
        summary: "Shares a recording with people by e-mail, or no longer.",
        verb: "POST",
        path: "/recordings/{recordingId}/accessList",
        body: { hostEmail: "string", addEmails: ["string"], removeEmails: ["string"], sendEmail: "boolean" },
        answer: "nothing",
        caller: "person",
        reference: "recordings/share-a-recording",
    },
    updateAccessByLink: {
        summary: "Shares a recording, by its link, with people by e-mail, or no longer.",
        verb: "POST",
        path: "/recordings/accessList",
        body: {
            hostEmail: "string",
            webShareLink: "string",
            addEmails: ["string"],
            removeEmails: ["string"],
            sendEmail: "boolean",
        },
        answer: "nothing",
        caller: "person",
        reference: "recordings/share-a-recording-link",
    },
};


/***/ }),

/***/ 6613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ TEAM_MEMBERSHIPS)
/* harmony export */ });
/** The endpoints of memberships of people in teams. */
const TEAM_MEMBERSHIPS = {
    list: {
        summary: "Lists the members of a team.",
        verb: "GET",
        path: "/team/memberships",
        query: { "teamId!": "string", max: "number" },
        answer: "list",
        reference: "team-memberships/list-team-memberships",
    },
    create: {
        summary: "Adds a person, by `personId` or `personEmail`, to a team.",
        verb: "POST",
        path: "/team/memberships",
        body: { "teamId!": "string", personId: "string", personEmail: "string", isModerator: "boolean" },
        answer: "one",
        reference: "team-memberships/create-a-team-membership",
    },
    get: {
        summary: "Gets one membership of a team.",
        verb: "GET",
        path: "/team/memberships/{membershipId}",
        answer: "one",
        reference: "team-memberships/get-team-membership-details",
    },
    update: {
        summary: "Makes a member of a team a moderator or not.",
        verb: "PUT",
        path: "/team/memberships/{membershipId}",
        body: { "isModerator!": "boolean" },
        answer: "one",
        reference: "team-memberships/update-a-team-membership",
    },
    delete: {
        summary: "Removes a person from a team; the last moderator stays.",
        verb: "DELETE",
        path: "/team/memberships/{membershipId}",
        answer: "nothing",
        reference: "team-memberships/delete-a-team-membership",
    },
};


/***/ }),

/***/ 5506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ WEBHOOKS)
/* harmony export */ });
/** The endpoints of webhooks by which Webex tells a server what happened. */
const WEBHOOKS = {
    list: {
        summary: "Lists the caller's webhooks.",
        verb: "GET",
        path: "/webhooks",
        query: { max: "number", ownedBy: "string" },
        answer: "list",
        reference: "webhooks/list-webhooks",
    },
    create: {
        summary: "Creates a webhook: Webex posts JSON to `targetUrl`, signed with `secret`.",
        verb: "POST",
        path: "/webhooks",
        body: {
            "name!": "string",
            "targetUrl!": "string",
            "resource!": "string",
            "event!": "string",
            filter: "string",
            secret: "string",
            ownedBy: "string",
        },
        answer: "one",
        reference: "webhooks/create-a-webhook",
    },
    get: {
        summary: "Gets one webhook.",
        verb: "GET",
        path: "/webhooks/{webhookId}",
        answer: "one",
        reference: "webhooks/get-webhook-details",
    },
    update: {
        summary: "Changes a webhook; `status: active` wakes one that Webex has put to sleep.",
        verb: "PUT",
        path: "/webhooks/{webhookId}",
        body: {
            "name!": "string",
            "targetUrl!": "string",
            secret: "string",
            ownedBy: "string",
            status: "=active",
        },
        answer: "one",
        reference: "webhooks/update-a-webhook",
    },
    delete: {
        summary: "Deletes a webhook.",
        verb: "DELETE",
        path: "/webhooks/{webhookId}",
        answer: "nothing",
        reference: "webhooks/delete-a-webhook",
    },
};


/***/ })

};
