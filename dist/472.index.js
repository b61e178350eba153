export const id = 472;
export const ids = [472];
export const modules = {

/***/ 2839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ failureText)
/* harmony export */ });
/* harmony import */ var _webex_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8143);
/* harmony import */ var _webex_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7344);

const ADVICE = {
    ..._webex_index_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_ADVICE */ .B,
    auth: "Check the token: Webex does not know it, or it has expired.",
    forbidden: "The token may not do this: it must moderate the room or team, or its organization forbids it.",
    "not found": "It is gone, or the token is not in it.",
    "rate limited": "Webex limits how much a token may do: raise max-duration, or run the step again.",
    stopped: "The job was cancelled, or the time was up: raise max-duration, and run the step again.",
};
/** What failed, and what to do about it, as sentences. */
function failureText(error) {
    if (!(error instanceof _webex_index_js__WEBPACK_IMPORTED_MODULE_1__/* .WebexError */ .w8))
        return error instanceof Error ? error.message : String(error);
    return [error.message, ADVICE[error.kind]].filter(Boolean).join(" ");
}


/***/ }),

/***/ 9668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nearText),
/* harmony export */   v: () => (/* binding */ soleBearer)
/* harmony export */ });
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8735);
/* harmony import */ var _text_name_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4581);



/** The one that bears a name, nothing where none does, or why it is not clear which, as a sentence. */
function soleBearer(noun, name, all) {
    const bearers = (0,_text_name_match_js__WEBPACK_IMPORTED_MODULE_0__/* .bearersOf */ .A)(name, all, (one) => one.name);
    const [found] = bearers;
    if (bearers.length <= 1)
        return found === undefined ? {} : { found };
    const ids = bearers.map(({ id }) => id).join(", ");
    return {
        problem: `${bearers.length} ${noun}s have the name "${name}". Give the id of the one that is meant, or rename the others: ${ids}.`,
    };
}
/** Names near one that nobody bears, as a sentence with a blank before it, or nothing. */
function nearText(name, all) {
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestFew */ .r)(name, all.map((one) => one.name));
    return near.length === 0 ? "" : ` Near: ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listText */ .s)(near.map((text) => `"${text}"`))}.`;
}


/***/ }),

/***/ 1452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ PeopleDirectory)
/* harmony export */ });
/* harmony import */ var _webex_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7344);
/* harmony import */ var _webex_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1457);
/* harmony import */ var _named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9668);


/** Ids in one request. Source: https://developer.webex.com/docs/api/v1/people/list-people */
const IDS_AT_ONCE = 85;
const REQUESTS_AT_ONCE = 8;
const GROUP_PAGE = 500;
/** Answers that are about what was asked, not about Webex or the way to it. */
const REFUSED = new Set(["rejected", "forbidden", "not found"]);
/** The people and groups that a manifest names, as far as the token sees them; each asked for once. */
class PeopleDirectory {
    byEmail = new Map();
    groups = new Map();
    problems = [];
    #webex;
    constructor(webex) {
        this.#webex = webex;
    }
    /** Takes in a person who was seen elsewhere, as in a membership. */
    know(person) {
        for (const email of person.emails)
            this.byEmail.set(email, person);
    }
    /** Looks up whoever is not known yet; who is not found stays unknown. Throws `WebexError`. */
    async readPeople(members) {
        const emails = members.flatMap((member) => ("email" in member ? member.email.toLowerCase() : []));
        const unknown = [...new Set(emails)].filter((email) => !this.byEmail.has(email));
        for (let index = 0; index < unknown.length; index += REQUESTS_AT_ONCE) {
            const some = unknown.slice(index, index + REQUESTS_AT_ONCE);
            await Promise.all(some.map((email) => this.#lookUp(email)));
        }
    }
    /** Reads the people of each group; one that the token may not read is a problem. Throws `WebexError`. */
    async readGroups(members) {
        for (const member of members) {
            if (!("group" in member) || this.groups.has(member.group))
                continue;
            const { group, place } = member;
            const people = await this.#readGroup(group);
            if ("problem" in people)
                this.problems.push({ place, group, sentence: people.problem });
            this.groups.set(group, "problem" in people ? [] : people);
        }
    }
    async #readGroup(name) {
        try {
            const found = await this.#groupId(name);
            return "problem" in found ? found : await this.#peopleOf(found.id);
        }
        catch (error) {
            if (!(error instanceof _webex_index_js__WEBPACK_IMPORTED_MODULE_0__/* .WebexError */ .w8 && REFUSED.has(error.kind)))
                throw error;
            return { problem: `the group "${name}" cannot be read: ${error.message}` };
        }
    }
    async #lookUp(email) {
        try {
            const [person] = await Array.fromAsync(this.#webex.people.list({ email }));
            if (person !== undefined)
                this.byEmail.set(email, knownPerson(person));
        }
        catch (error) {
            // An address that Webex takes for none is nobody's.
            if (!(error instanceof _webex_index_js__WEBPACK_IMPORTED_MODULE_0__/* .WebexError */ .w8 && REFUSED.has(error.kind)))
                throw error;
        }
    }
    async #groupId(name) {
        if ((0,_webex_index_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeId */ .k)(name)?.type === "SCIM_GROUP")
            return { id: name };
        const sole = (0,_named_js__WEBPACK_IMPORTED_MODULE_2__/* .soleBearer */ .v)("group", name, await this.#listGroups("eq", name));
        if ("problem" in sole)
            return sole;
        if (sole.found !== undefined)
            return sole.found;
        const near = (0,_named_js__WEBPACK_IMPORTED_MODULE_2__/* .nearText */ .c)(name, await this.#listGroups("sw", name.slice(0, 2)));
        return { problem: `no group that this token sees has the name "${name}".${near}` };
    }
    async #listGroups(operator, name) {
        const filter = `displayName ${operator} "${name.replace(/["\\]/g, "\\$&")}"`;
        const groups = await Array.fromAsync(this.#webex.groups.list({ filter }));
        return groups.map(({ id, displayName }) => ({ id, name: displayName }));
    }
    async #peopleOf(groupId) {
        const members = await Array.fromAsync(this.#webex.groups.listMembers({ groupId, count: GROUP_PAGE }));
        const ids = members.filter(({ type = "user" }) => type === "user").map(({ id }) => id);
        const known = new Map();
        for (let index = 0; index < ids.length; index += IDS_AT_ONCE) {
            const some = ids.slice(index, index + IDS_AT_ONCE).join(",");
            for await (const person of this.#webex.people.list({ id: some }))
                known.set(person.id, knownPerson(person));
        }
        return ids.map((id) => known.get(id) ?? { id, emails: [] });
    }
}
function knownPerson({ id, emails, orgId }) {
    return { id, emails: emails.map((email) => email.toLowerCase()), ...(orgId !== undefined && { orgId }) };
}


/***/ }),

/***/ 3948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   t: () => (/* binding */ wantedMembers)
/* harmony export */ });
/* harmony import */ var _text_email_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7359);
/* harmony import */ var _webex_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1457);


/** The people behind a list, each once; who is listed and of a group moderates as the list says first. */
function wantedMembers(entries, actual) {
    const named = entries.filter((entry) => "email" in entry);
    const grouped = entries.filter((entry) => "group" in entry);
    const wanted = new Map();
    const add = (member) => {
        const key = member.person?.id ?? member.email;
        const known = wanted.get(key);
        const isModerator = known?.isModerator ?? member.isModerator;
        wanted.set(key, { ...(known ?? member), ...(isModerator !== undefined && { isModerator }) });
    };
    for (const { email, isModerator } of named) {
        const person = actual.people.get(email.toLowerCase());
        add({
            email: email.toLowerCase(),
            ...(person !== undefined && { person }),
            ...(isModerator !== undefined && { isModerator }),
        });
    }
    for (const { group, isModerator } of grouped) {
        for (const person of actual.groups.get(group) ?? []) {
            const email = person.emails[0] ?? person.id;
            add({ email, person, ...(isModerator !== undefined && { isModerator }) });
        }
    }
    return [...wanted.values()];
}
/** Why a person may not come in, as a sentence; `undefined` where they may. Who is not known may not. */
function refusalOf({ email, person }, guards) {
    const { domains, organizations } = guards;
    if (domains.length > 0) {
        if (!email.includes("@"))
            return `${email} is refused: Webex does not show the e-mail address.`;
        const isInside = domains.some((domain) => domain.toLowerCase() === (0,_text_email_js__WEBPACK_IMPORTED_MODULE_0__/* .domainOf */ .O)(email));
        if (!isInside)
            return `${email} is refused: "allowed-domains" lets in ${domains.join(", ")} only.`;
    }
    if (organizations.length === 0)
        return undefined;
    if (person?.orgId === undefined) {
        return `${email} is refused: Webex does not show the organization, and "allowed-organizations" is set.`;
    }
    const own = uuidOf(person.orgId);
    if (organizations.some((id) => uuidOf(id) === own))
        return undefined;
    return `${email} is refused: the organization ${person.orgId} is none of "allowed-organizations".`;
}
function uuidOf(id) {
    return ((0,_webex_index_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeId */ .k)(id)?.uuid ?? id).toLowerCase();
}


/***/ }),

/***/ 1242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refusedAddresses: () => (/* binding */ refusedAddresses)
/* harmony export */ });
/* harmony import */ var _provisioning_organizations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9653);
/* harmony import */ var _provisioning_people_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1452);
/* harmony import */ var _provisioning_wanted_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3948);
/* harmony import */ var _webex_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7344);
/* harmony import */ var _webex_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(323);





/** Addresses, in lower case, of whom it is not known that they are of `allowed-organizations`. */
async function refusedAddresses(addresses, inputs, host) {
    const emails = addresses.map((address) => address.toLowerCase());
    if (inputs.token === undefined)
        return new Set(emails);
    try {
        const webex = (0,_webex_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createWebexClient */ .D)(inputs, host);
        const read = await (0,_provisioning_organizations_js__WEBPACK_IMPORTED_MODULE_1__/* .readOrganizations */ .R)(webex, inputs.allowedOrganizations);
        if ("problems" in read)
            return new Set(emails);
        const people = new _provisioning_people_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .PeopleDirectory */ .z(webex);
        const place = { line: 1, column: 1 };
        await people.readPeople(emails.map((email) => ({ email, place })));
        const guards = { domains: [], organizations: read.ids };
        return new Set(emails.filter((email) => {
            const person = people.byEmail.get(email);
            return (0,_provisioning_wanted_members_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .O)({ email, ...(person !== undefined && { person }) }, guards) !== undefined;
        }));
    }
    catch (error) {
        if (!(error instanceof _webex_index_js__WEBPACK_IMPORTED_MODULE_4__/* .WebexError */ .w8))
            throw error;
        return new Set(emails);
    }
}


/***/ })

};
