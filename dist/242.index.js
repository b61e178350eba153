export const id = 242;
export const ids = [242,50];
export const modules = {

/***/ 50:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allowedOrganizationIds: () => (/* binding */ allowedOrganizationIds)
/* harmony export */ });
/* harmony import */ var _delivery_name_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2582);
/* harmony import */ var _provisioning_organizations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9653);
/* harmony import */ var _webex_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(323);



/** The ids behind `allowed-organizations`. Throws `NameError` where one of them cannot be known. */
async function allowedOrganizationIds(inputs, host) {
    const read = await (0,_provisioning_organizations_js__WEBPACK_IMPORTED_MODULE_0__/* .readOrganizations */ .R)((0,_webex_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createWebexClient */ .D)(inputs, host), inputs.allowedOrganizations);
    if ("problems" in read)
        throw new _delivery_name_error_js__WEBPACK_IMPORTED_MODULE_2__/* .NameError */ .Q(read.problems.join(" "));
    return read.ids;
}


/***/ }),

/***/ 1452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ PeopleDirectory)
/* harmony export */ });
/* harmony import */ var _text_listed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8746);
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
    /** Tells who is listed, by address or by group. Throws `WebexError`. */
    async listed(entries) {
        await this.readGroups(entries);
        const keys = entries.flatMap((entry) => {
            if ("email" in entry)
                return [entry.email.toLowerCase()];
            return "group" in entry ? (this.groups.get(entry.group) ?? []).map(({ id }) => id) : [];
        });
        const known = new Set(keys);
        return ({ email, personId }) => known.has(email) || known.has(personId);
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
            const found = await Array.fromAsync(this.#webex.people.list({ email }));
            // Whoever does not have the address is somebody else.
            const person = found.flatMap(knownPerson).find(({ emails }) => emails.includes(email));
            if (person !== undefined)
                this.byEmail.set(email, person);
        }
        catch (error) {
            // An address that Webex takes for none is nobody's.
            if (!(error instanceof _webex_index_js__WEBPACK_IMPORTED_MODULE_0__/* .WebexError */ .w8 && REFUSED.has(error.kind)))
                throw error;
        }
    }
    async #groupId(name) {
        if ((0,_webex_index_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeId */ .ks)(name)?.type === "SCIM_GROUP")
            return { id: name };
        const sole = (0,_named_js__WEBPACK_IMPORTED_MODULE_2__/* .soleBearer */ .vN)("group", name, await this.#listGroups("eq", name));
        if ("problem" in sole)
            return sole;
        if (sole.found !== undefined)
            return sole.found;
        const near = (0,_named_js__WEBPACK_IMPORTED_MODULE_2__/* .nearText */ .cb)(name, await this.#listGroups("sw", name.slice(0, 2)));
        return { problem: `no group that this token sees has the name "${name}".${near}` };
    }
    async #listGroups(operator, name) {
        const filter = `displayName ${operator} "${name.replace(/["\\]/g, "\\$&")}"`;
        const groups = await Array.fromAsync(this.#webex.groups.list({ filter }));
        return (0,_text_listed_js__WEBPACK_IMPORTED_MODULE_3__/* .namedIn */ .$)(groups, "displayName");
    }
    async #peopleOf(groupId) {
        const members = await Array.fromAsync(this.#webex.groups.listMembers({ groupId, count: GROUP_PAGE }));
        const ids = members.flatMap((member) => userIn(member));
        if (ids.length === 0)
            return { problem: `the group ${groupId} has no people.` };
        const known = new Map();
        for (let index = 0; index < ids.length; index += IDS_AT_ONCE) {
            const some = ids.slice(index, index + IDS_AT_ONCE).join(",");
            const people = await Array.fromAsync(this.#webex.people.list({ id: some }));
            for (const person of people.flatMap(knownPerson))
                known.set(person.id, person);
        }
        return ids.map((id) => known.get(id) ?? { id, emails: [] });
    }
}
/** The id of a member that is a person; none for a machine. Throws where Webex leaves out which of them it is, or who. */
function userIn(member) {
    const type = isGiven(member, "type") ? (0,_text_listed_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r)(member, "type")?.toLowerCase() : "user";
    if (type === "machine")
        return [];
    const id = (0,_text_listed_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r)(member, "id");
    if (type === "user" && id !== undefined)
        return [id];
    throw new Error("Webex leaves out who is in the group, so nothing is changed.");
}
function isGiven(value, key) {
    return typeof value === "object" && value !== null && Reflect.get(value, key) !== undefined;
}
/** A person as far as Webex shows them; nobody without an id. */
function knownPerson(person) {
    const id = (0,_text_listed_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r)(person, "id");
    if (id === undefined)
        return [];
    const given = Array.isArray(person?.emails) ? person.emails : [];
    const emails = given.filter((email) => typeof email === "string").map((email) => email.toLowerCase());
    const orgId = (0,_text_listed_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r)(person, "orgId");
    return [{ id, emails, ...(orgId !== undefined && { orgId }) }];
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
    if (organizations.some((id) => (0,_webex_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameId */ .WB)(id, person.orgId)))
        return undefined;
    return `${email} is refused: the organization ${person.orgId} is none of "allowed-organizations".`;
}


/***/ }),

/***/ 1242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refusedAddresses: () => (/* binding */ refusedAddresses)
/* harmony export */ });
/* harmony import */ var _allowed_organizations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50);
/* harmony import */ var _delivery_name_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2582);
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
        const organizations = await (0,_allowed_organizations_js__WEBPACK_IMPORTED_MODULE_1__.allowedOrganizationIds)(inputs, host);
        const people = new _provisioning_people_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .PeopleDirectory */ .z(webex);
        const place = { line: 1, column: 1 };
        await people.readPeople(emails.map((email) => ({ email, place })));
        const guards = { domains: [], organizations };
        return new Set(emails.filter((email) => {
            const person = people.byEmail.get(email);
            return (0,_provisioning_wanted_members_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .O)({ email, ...(person !== undefined && { person }) }, guards) !== undefined;
        }));
    }
    catch (error) {
        if (!(error instanceof _webex_index_js__WEBPACK_IMPORTED_MODULE_4__/* .WebexError */ .w8 || error instanceof _delivery_name_error_js__WEBPACK_IMPORTED_MODULE_5__/* .NameError */ .Q))
            throw error;
        return new Set(emails);
    }
}


/***/ })

};
