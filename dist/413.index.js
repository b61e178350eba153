export const id = 413;
export const ids = [413];
export const modules = {

/***/ 9653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readOrganizations)
/* harmony export */ });
/* harmony import */ var _text_listed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8746);
/* harmony import */ var _webex_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1457);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2839);
/* harmony import */ var _named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9668);




/** The ids of organizations that are given by id or name; only an admin's token lists names. */
async function readOrganizations(webex, given) {
    const names = given.filter((one) => !isId(one));
    if (names.length === 0)
        return { ids: given };
    const all = await listOrganizations(webex);
    if ("problem" in all) {
        const named = names.map((name) => `"${name}"`).join(", ");
        return { problems: [`Input "allowed-organizations" names ${named}: ${all.problem}`] };
    }
    const problems = [];
    const ids = given.flatMap((one) => {
        if (isId(one))
            return [one];
        const sole = (0,_named_js__WEBPACK_IMPORTED_MODULE_0__/* .soleBearer */ .vN)("organization", one, all.organizations);
        if ("problem" in sole)
            problems.push(`Input "allowed-organizations": ${sole.problem}`);
        else if (sole.found === undefined) {
            const near = (0,_named_js__WEBPACK_IMPORTED_MODULE_0__/* .nearText */ .cb)(one, all.organizations);
            problems.push(`Input "allowed-organizations": no organization that this token sees has the name "${one}".${near}`);
        }
        return "found" in sole && sole.found !== undefined ? [sole.found.id] : [];
    });
    return problems.length > 0 ? { problems } : { ids };
}
function isId(text) {
    return (0,_webex_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isUuid */ .O1)(text) || (0,_webex_index_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeId */ .ks)(text)?.type === "ORGANIZATION";
}
async function listOrganizations(webex) {
    try {
        const organizations = await Array.fromAsync(webex.organizations.list());
        return { organizations: (0,_text_listed_js__WEBPACK_IMPORTED_MODULE_2__/* .namedIn */ .$P)(organizations, "displayName") };
    }
    catch (error) {
        return { problem: `${(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_3__/* .failureText */ .k)(error)} By id no such right is needed.` };
    }
}


/***/ }),

/***/ 1413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allowedOrganizationIds: () => (/* binding */ allowedOrganizationIds),
  createWebexClient: () => (/* binding */ createWebexClient),
  refusedAddresses: () => (/* binding */ refusedAddresses)
});

// EXTERNAL MODULE: ./lib/delivery/rooms/name-error.js
var name_error = __webpack_require__(6983);
// EXTERNAL MODULE: ./lib/message/as-sent.js
var as_sent = __webpack_require__(9962);
// EXTERNAL MODULE: ./lib/provisioning/organizations.js
var organizations = __webpack_require__(9653);
// EXTERNAL MODULE: ./lib/provisioning/people-directory.js
var people_directory = __webpack_require__(1452);
// EXTERNAL MODULE: ./lib/provisioning/wanted-members.js
var wanted_members = __webpack_require__(3948);
// EXTERNAL MODULE: ./lib/webex/options.js
var webex_options = __webpack_require__(749);
// EXTERNAL MODULE: ./lib/webex/requests.js + 15 modules
var webex_requests = __webpack_require__(5285);
// EXTERNAL MODULE: ./lib/webex/endpoints/attachment-actions.js
var attachment_actions = __webpack_require__(7091);
;// CONCATENATED MODULE: ./lib/webex/resources/attachment-actions.js

/** What people submit in cards. Source: https://developer.webex.com/docs/api/v1/attachment-actions */
class AttachmentActions {
    #requests;
    constructor(requests) {
        this.#requests = requests;
    }
    /**
     * Submits the inputs of a card; its author cannot.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/attachment-actions/create-an-attachment-action
     */
    create(params) {
        return this.#requests.send(attachment_actions/* ATTACHMENT_ACTIONS */.W.create, params);
    }
    /**
     * Gets what was submitted.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/attachment-actions/get-attachment-action-details
     */
    get(params) {
        return this.#requests.send(attachment_actions/* ATTACHMENT_ACTIONS */.W.get, params);
    }
}

// EXTERNAL MODULE: ./lib/webex/endpoints/authorizations.js
var authorizations = __webpack_require__(482);
;// CONCATENATED MODULE: ./lib/webex/resources/authorizations.js

/** What people have authorized, and tokens. Source: https://developer.webex.com/docs/api/v1/authorizations */
class Authorizations {
    #requests;
    constructor(requests) {
        this.#requests = requests;
    }
    /**
     * Lists what a person, by `personId` or `personEmail`, has authorized.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/authorizations/list-authorizations-for-a-user
     */
    list(params = {}) {
        return this.#requests.list(authorizations/* AUTHORIZATIONS */.f.list, params);
    }
    /**
     * Revokes all that one application, by `clientId`, was authorized to.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/authorizations/delete-authorization-of-org-and-client-id
     */
    delete(params) {
        return this.#requests.send(authorizations/* AUTHORIZATIONS */.f.delete, params);
    }
    /**
     * Revokes one authorization.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/authorizations/delete-authorization
     */
    deleteById(params) {
        return this.#requests.send(authorizations/* AUTHORIZATIONS */.f.deleteById, params);
    }
    /**
     * Gets when the caller's token ends, in milliseconds of the epoch.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/authorizations/get-expiration-status-for-a-token
     */
    tokenExpiry() {
        return this.#requests.send(authorizations/* AUTHORIZATIONS */.f.tokenExpiry, {});
    }
    /**
     * Gets the tokens of a Service App for an organization that has authorized it. The answer holds
     * secrets.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/service-apps/create-service-app-access-token
     */
    createServiceAppToken(params) {
        return this.#requests.send(authorizations/* AUTHORIZATIONS */.f.createServiceAppToken, params);
    }
}

// EXTERNAL MODULE: ./lib/webex/resources/groups.js
var groups = __webpack_require__(133);
// EXTERNAL MODULE: ./lib/webex/endpoints/guests.js
var guests = __webpack_require__(3513);
;// CONCATENATED MODULE: ./lib/webex/resources/guests.js

/** Guests of a Service App. Source: https://developer.webex.com/docs/api/v1/guest-management */
class Guests {
    #requests;
    constructor(requests) {
        this.#requests = requests;
    }
    /**
     * Creates a guest, or a further token for the one with the same `subject`. The answer holds a secret.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/guest-management/create-a-guest
     */
    createToken(params) {
        return this.#requests.send(guests/* GUESTS */.i.createToken, params);
    }
    /**
     * Counts the guests.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/guest-management/get-guest-count
     */
    count() {
        return this.#requests.send(guests/* GUESTS */.i.count, {});
    }
}

// EXTERNAL MODULE: ./lib/webex/endpoints/meeting-invitees.js
var meeting_invitees = __webpack_require__(7685);
;// CONCATENATED MODULE: ./lib/webex/resources/meeting-invitees.js

/** Invitees of meetings. Source: https://developer.webex.com/docs/api/v1/meeting-invitees */
class MeetingInvitees {
    #requests;
    constructor(requests) {
        this.#requests = requests;
    }
    /**
     * Lists the invitees of a meeting.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/meeting-invitees/list-meeting-invitees
     */
    list(params) {
        return this.#requests.list(meeting_invitees/* MEETING_INVITEES */.U.list, params);
    }
    /**
     * Invites a person by e-mail.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/meeting-invitees/create-a-meeting-invitee
     */
    create(params) {
        return this.#requests.send(meeting_invitees/* MEETING_INVITEES */.U.create, params);
    }
    /**
     * Invites up to 100 people at once.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/meeting-invitees/create-meeting-invitees
     */
    createBulk(params) {
        return this.#requests.send(meeting_invitees/* MEETING_INVITEES */.U.createBulk, params);
    }
    /**
     * Gets one invitee.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/meeting-invitees/get-a-meeting-invitee
     */
    get(params) {
        return this.#requests.send(meeting_invitees/* MEETING_INVITEES */.U.get, params);
    }
    /**
     * Changes an invitee.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/meeting-invitees/update-a-meeting-invitee
     */
    update(params) {
        return this.#requests.send(meeting_invitees/* MEETING_INVITEES */.U.update, params);
    }
    /**
     * Takes an invitation back.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/meeting-invitees/delete-a-meeting-invitee
     */
    delete(params) {
        return this.#requests.send(meeting_invitees/* MEETING_INVITEES */.U.delete, params);
    }
}

// EXTERNAL MODULE: ./lib/webex/endpoints/meetings.js + 1 modules
var meetings = __webpack_require__(6664);
;// CONCATENATED MODULE: ./lib/webex/resources/meetings.js

/** Meetings, for people and admins. Source: https://developer.webex.com/docs/api/v1/meetings */
class Meetings {
    #requests;
    constructor(requests) {
        this.#requests = requests;
    }
    /**
     * Lists meetings: those with `meetingNumber`, `webLink` or `roomId`, or those between `from` and `to`
     * (ISO 8601).
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/meetings/list-meetings
     */
    list(params = {}) {
        return this.#requests.list(meetings/* MEETINGS */.$.list, params);
    }
    /**
     * Schedules a meeting of 10 minutes to 24 hours; `start` and `end` are ISO 8601. With `adhoc` and
     * `roomId`, starts one in a room; `start` and `end` may be left out there and with `templateId`.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/meetings/create-a-meeting
     */
    create(params) {
        return this.#requests.send(meetings/* MEETINGS */.$.create, params);
    }
    /**
     * Gets one meeting.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/meetings/get-a-meeting
     */
    get(params) {
        return this.#requests.send(meetings/* MEETINGS */.$.get, params);
    }
    /**
     * Replaces a meeting's details by those given.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/meetings/update-a-meeting
     */
    update(params) {
        return this.#requests.send(meetings/* MEETINGS */.$.update, params);
    }
    /**
     * Changes the given details of a meeting.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/meetings/patch-a-meeting
     */
    patch(params) {
        return this.#requests.send(meetings/* MEETINGS */.$.patch, params);
    }
    /**
     * Cancels a scheduled meeting or a series.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/meetings/delete-a-meeting
     */
    delete(params) {
        return this.#requests.send(meetings/* MEETINGS */.$.delete, params);
    }
    /**
     * Gets the links to join a meeting, and for its host to start it; with `joinDirectly`, which is
     * Webex's default, the answer is a redirect, whose address is `joinLink`.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/meetings/join-a-meeting
     */
    join(params = {}) {
        return this.#requests.send(meetings/* MEETINGS */.$.join, params);
    }
    /**
     * Ends a running meeting, by its host.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/meetings/end-a-meeting
     */
    end(params) {
        return this.#requests.send(meetings/* MEETINGS */.$.end, params);
    }
    /**
     * Lists meetings for an admin, by `meetingNumber` or `webLink`.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/meetings/list-meetings-by-an-admin
     */
    listAdmin(params = {}) {
        return this.#requests.list(meetings/* MEETINGS */.$.listAdmin, params);
    }
    /**
     * Gets one meeting for an admin.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/meetings/get-a-meeting-by-an-admin
     */
    getAdmin(params) {
        return this.#requests.send(meetings/* MEETINGS */.$.getAdmin, params);
    }
}

// EXTERNAL MODULE: ./lib/webex/endpoints/memberships.js
var memberships = __webpack_require__(5987);
;// CONCATENATED MODULE: ./lib/webex/resources/memberships.js

/** Memberships of people in rooms. Source: https://developer.webex.com/docs/api/v1/memberships */
class Memberships {
    #requests;
    constructor(requests) {
        this.#requests = requests;
    }
    /**
     * Lists memberships, of a room or of the caller; the person filters need `roomId`.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/memberships/list-memberships
     */
    list(params = {}) {
        return this.#requests.list(memberships/* MEMBERSHIPS */.q.list, params);
    }
    /**
     * Adds a person, by `personId` or `personEmail`, to a room.
     * @throws WebexError, of kind `conflict` where the person is a member already
     * @see https://developer.webex.com/docs/api/v1/memberships/create-a-membership
     */
    create(params) {
        return this.#requests.send(memberships/* MEMBERSHIPS */.q.create, params);
    }
    /**
     * Gets one membership.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/memberships/get-membership-details
     */
    get(params) {
        return this.#requests.send(memberships/* MEMBERSHIPS */.q.get, params);
    }
    /**
     * Makes a member a moderator or not, or hides a direct room.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/memberships/update-a-membership
     */
    update(params) {
        return this.#requests.send(memberships/* MEMBERSHIPS */.q.update, params);
    }
    /**
     * Removes a person from a room.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/memberships/delete-a-membership
     */
    delete(params) {
        return this.#requests.send(memberships/* MEMBERSHIPS */.q.delete, params);
    }
}

// EXTERNAL MODULE: ./lib/webex/resources/messages.js
var messages = __webpack_require__(6353);
// EXTERNAL MODULE: ./lib/webex/endpoints/organizations.js
var endpoints_organizations = __webpack_require__(2690);
;// CONCATENATED MODULE: ./lib/webex/resources/organizations.js

/** Organizations, for admins. Source: https://developer.webex.com/docs/api/v1/organizations */
class Organizations {
    #requests;
    constructor(requests) {
        this.#requests = requests;
    }
    /**
     * Lists the organizations that the caller may see.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/organizations/list-organizations
     */
    list() {
        return this.#requests.list(endpoints_organizations/* ORGANIZATIONS */.B.list, {});
    }
    /**
     * Gets one organization.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/organizations/get-organization-details
     */
    get(params) {
        return this.#requests.send(endpoints_organizations/* ORGANIZATIONS */.B.get, params);
    }
    /**
     * Deletes an organization for good; Webex may take ten minutes.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/organizations/delete-organization
     */
    delete(params) {
        return this.#requests.send(endpoints_organizations/* ORGANIZATIONS */.B.delete, params);
    }
}

// EXTERNAL MODULE: ./lib/webex/endpoints/people.js
var people = __webpack_require__(4099);
;// CONCATENATED MODULE: ./lib/webex/resources/people.js

/** People and bots. Source: https://developer.webex.com/docs/api/v1/people */
class People {
    #requests;
    constructor(requests) {
        this.#requests = requests;
    }
    /**
     * Lists people by `email`, by the beginning of `displayName`, or by up to 85 comma-separated `id`s; an
     * admin may list all.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/people/list-people
     */
    list(params = {}) {
        return this.#requests.list(people/* PEOPLE */.q.list, params);
    }
    /**
     * Creates a person; for admins. Webex may answer 400 although the person was created.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/people/create-a-person
     */
    create(params) {
        return this.#requests.send(people/* PEOPLE */.q.create, params);
    }
    /**
     * Gets one person.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/people/get-person-details
     */
    get(params) {
        return this.#requests.send(people/* PEOPLE */.q.get, params);
    }
    /**
     * Replaces a person's details by those given; for admins. What is left out is removed.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/people/update-a-person
     */
    update(params) {
        return this.#requests.send(people/* PEOPLE */.q.update, params);
    }
    /**
     * Deletes a person for good; for admins.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/people/delete-a-person
     */
    delete(params) {
        return this.#requests.send(people/* PEOPLE */.q.delete, params);
    }
    /**
     * Gets whom the token belongs to.
     * @throws WebexError, of kind `auth` where it is not valid
     * @see https://developer.webex.com/docs/api/v1/people/get-my-own-details
     */
    me(params = {}) {
        return this.#requests.send(people/* PEOPLE */.q.me, params);
    }
}

// EXTERNAL MODULE: ./lib/webex/endpoints/recordings.js
var recordings = __webpack_require__(3904);
;// CONCATENATED MODULE: ./lib/webex/resources/recordings.js

/** Recordings of meetings. Source: https://developer.webex.com/docs/api/v1/recordings */
class Recordings {
    #requests;
    constructor(requests) {
        this.#requests = requests;
    }
    /**
     * Lists the caller's recordings. Without `from` and `to`, the last seven days.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/recordings/list-recordings
     */
    list(params = {}) {
        return this.#requests.list(recordings/* RECORDINGS */.b.list, params);
    }
    /**
     * Lists recordings for an admin or compliance officer. Without `from` and `to`, the last seven days.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/recordings/list-recordings-for-an-admin-or-compliance-officer
     */
    listAdmin(params = {}) {
        return this.#requests.list(recordings/* RECORDINGS */.b.listAdmin, params);
    }
    /**
     * Lists recordings that groups share. Without `from` and `to`, the last seven days.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/recordings/list-group-recordings
     */
    listGroup(params = {}) {
        return this.#requests.list(recordings/* RECORDINGS */.b.listGroup, params);
    }
    /**
     * Gets one recording, with download links that are valid for three hours.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/recordings/get-recording-details
     */
    get(params) {
        return this.#requests.send(recordings/* RECORDINGS */.b.get, params);
    }
    /**
     * Deletes a recording.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/recordings/delete-a-recording
     */
    delete(params) {
        return this.#requests.send(recordings/* RECORDINGS */.b.delete, params);
    }
    /**
     * Moves up to 100 recordings into the recycle bin.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/recordings/move-recordings-into-the-recycle-bin
     */
    softDelete(params) {
        return this.#requests.send(recordings/* RECORDINGS */.b.softDelete, params);
    }
    /**
     * Takes recordings, or all, out of the recycle bin.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/recordings/restore-recordings-from-recycle-bin
     */
    restore(params = {}) {
        return this.#requests.send(recordings/* RECORDINGS */.b.restore, params);
    }
    /**
     * Deletes recordings, or all, in the recycle bin for good.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/recordings/purge-recordings-from-recycle-bin
     */
    purge(params = {}) {
        return this.#requests.send(recordings/* RECORDINGS */.b.purge, params);
    }
    /**
     * Shares a recording with people by e-mail, or no longer.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/recordings/share-a-recording
     */
    updateAccess(params) {
        return this.#requests.send(recordings/* RECORDINGS */.b.updateAccess, params);
    }
    /**
     * Shares a recording by its link with people by e-mail, or no longer.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/recordings/share-a-recording-link
     */
    updateAccessByLink(params = {}) {
        return this.#requests.send(recordings/* RECORDINGS */.b.updateAccessByLink, params);
    }
}

// EXTERNAL MODULE: ./lib/webex/resources/rooms.js
var rooms = __webpack_require__(2761);
// EXTERNAL MODULE: ./lib/webex/endpoints/team-memberships.js
var team_memberships = __webpack_require__(6613);
;// CONCATENATED MODULE: ./lib/webex/resources/team-memberships.js

/** Memberships of people in teams. Source: https://developer.webex.com/docs/api/v1/team-memberships */
class TeamMemberships {
    #requests;
    constructor(requests) {
        this.#requests = requests;
    }
    /**
     * Lists the members of a team.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/team-memberships/list-team-memberships
     */
    list(params) {
        return this.#requests.list(team_memberships/* TEAM_MEMBERSHIPS */.c.list, params);
    }
    /**
     * Adds a person, by `personId` or `personEmail`, to a team.
     * @throws WebexError, of kind `conflict` where the person is a member already
     * @see https://developer.webex.com/docs/api/v1/team-memberships/create-a-team-membership
     */
    create(params) {
        return this.#requests.send(team_memberships/* TEAM_MEMBERSHIPS */.c.create, params);
    }
    /**
     * Gets one membership.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/team-memberships/get-team-membership-details
     */
    get(params) {
        return this.#requests.send(team_memberships/* TEAM_MEMBERSHIPS */.c.get, params);
    }
    /**
     * Makes a member a moderator or not.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/team-memberships/update-a-team-membership
     */
    update(params) {
        return this.#requests.send(team_memberships/* TEAM_MEMBERSHIPS */.c.update, params);
    }
    /**
     * Removes a person from a team; the last moderator stays.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/team-memberships/delete-a-team-membership
     */
    delete(params) {
        return this.#requests.send(team_memberships/* TEAM_MEMBERSHIPS */.c.delete, params);
    }
}

// EXTERNAL MODULE: ./lib/webex/resources/teams.js
var teams = __webpack_require__(2455);
// EXTERNAL MODULE: ./lib/webex/endpoints/webhooks.js
var webhooks = __webpack_require__(5506);
;// CONCATENATED MODULE: ./lib/webex/resources/webhooks.js

/** Webhooks by which Webex tells a server what happened. Source: https://developer.webex.com/docs/api/v1/webhooks */
class Webhooks {
    #requests;
    constructor(requests) {
        this.#requests = requests;
    }
    /**
     * Lists the caller's webhooks.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/webhooks/list-webhooks
     */
    list(params = {}) {
        return this.#requests.list(webhooks/* WEBHOOKS */.z.list, params);
    }
    /**
     * Creates a webhook: Webex posts JSON to `targetUrl`, signed with HMAC-SHA1 of `secret` in
     * `X-Spark-Signature`.
     * @throws WebexError
     * @see https://developer.webex.com/docs/api/v1/webhooks/create-a-webhook
     */
    create(params) {
        return this.#requests.send(webhooks/* WEBHOOKS */.z.create, params);
    }
    /**
     * Gets one webhook.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/webhooks/get-webhook-details
     */
    get(params) {
        return this.#requests.send(webhooks/* WEBHOOKS */.z.get, params);
    }
    /**
     * Changes a webhook; `status: active` wakes one that Webex has put to sleep.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/webhooks/update-a-webhook
     */
    update(params) {
        return this.#requests.send(webhooks/* WEBHOOKS */.z.update, params);
    }
    /**
     * Deletes a webhook.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/webhooks/delete-a-webhook
     */
    delete(params) {
        return this.#requests.send(webhooks/* WEBHOOKS */.z.delete, params);
    }
}

;// CONCATENATED MODULE: ./lib/webex/client.js
















/** The Webex REST API. Source: https://developer.webex.com/docs/api/getting-started */
class WebexClient {
    attachmentActions;
    authorizations;
    groups;
    guests;
    meetingInvitees;
    meetings;
    memberships;
    messages;
    organizations;
    people;
    recordings;
    rooms;
    teamMemberships;
    teams;
    webhooks;
    constructor(options) {
        const requests = new webex_requests/* Requests */.l(options);
        this.attachmentActions = new AttachmentActions(requests);
        this.authorizations = new Authorizations(requests);
        this.groups = new groups/* Groups */.Z(requests);
        this.guests = new Guests(requests);
        this.meetingInvitees = new MeetingInvitees(requests);
        this.meetings = new Meetings(requests);
        this.memberships = new Memberships(requests);
        this.messages = new messages/* Messages */.B(requests);
        this.organizations = new Organizations(requests);
        this.people = new People(requests);
        this.recordings = new Recordings(requests);
        this.rooms = new rooms/* Rooms */.f(requests);
        this.teamMemberships = new TeamMemberships(requests);
        this.teams = new teams/* Teams */.P(requests);
        this.webhooks = new Webhooks(requests);
    }
}

// EXTERNAL MODULE: ./lib/webex/errors.js
var errors = __webpack_require__(7344);
;// CONCATENATED MODULE: ./lib/step/webex-access.js






/**
 * The whole client, with time of its own; a message whose fate is unknown, such as a welcome, is not sent twice. Whatever
 * it posts is without secrets and mentions nobody: names of Webex's stand in it.
 */
function createWebexClient(inputs, host) {
    const { token = "", apiUrl, timeoutMs, retries, maxDurationMs, secrets } = inputs;
    const baseUrl = apiUrl ?? webex_options/* DEFAULT_BASE_URL */.Q;
    const asSent = (0,as_sent/* otherAsSent */.V)(secrets);
    const options = { token, baseUrl, timeoutMs, retries, maxDurationMs, asSent };
    return new WebexClient({ ...options, delivery: "at-most-once", ...host.outside(baseUrl) });
}
/** The ids behind `allowed-organizations`. Throws `NameError` where one of them cannot be known. */
async function allowedOrganizationIds(inputs, host) {
    const read = await (0,organizations/* readOrganizations */.R)(createWebexClient(inputs, host), inputs.allowedOrganizations);
    if ("problems" in read)
        throw new name_error/* NameError */.Q(read.problems.join(" "));
    return read.ids;
}
/** Addresses, in lower case, of whom it is not known that they are of `allowed-organizations`. */
async function refusedAddresses(addresses, inputs, host) {
    const emails = addresses.map((address) => address.toLowerCase());
    if (inputs.token === undefined)
        return new Set(emails);
    try {
        const webex = createWebexClient(inputs, host);
        const organizations = await allowedOrganizationIds(inputs, host);
        const people = new people_directory/* PeopleDirectory */.z(webex);
        const place = { line: 1, column: 1 };
        await people.readPeople(emails.map((email) => ({ email, place })));
        const guards = { domains: [], organizations };
        return new Set(emails.filter((email) => {
            const person = people.byEmail.get(email);
            return (0,wanted_members/* refusalOf */.O)({ email, ...(person !== undefined && { person }) }, guards) !== undefined;
        }));
    }
    catch (error) {
        if (!(error instanceof errors/* WebexError */.w8 || error instanceof name_error/* NameError */.Q))
            throw error;
        return new Set(emails);
    }
}


/***/ })

};
