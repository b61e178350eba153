export const id = 977;
export const ids = [977];
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
/* harmony export */   a0: () => (/* binding */ severalText),
/* harmony export */   cb: () => (/* binding */ nearText),
/* harmony export */   vN: () => (/* binding */ soleBearer)
/* harmony export */ });
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8735);
/* harmony import */ var _text_name_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4581);
/* harmony import */ var _text_shown_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4288);




/** The one that bears a name, nothing where none does, or why it is not clear which, as a sentence. */
function soleBearer(noun, name, all) {
    const bearers = (0,_text_name_match_js__WEBPACK_IMPORTED_MODULE_0__/* .bearersOf */ .A)(name, all, (one) => one.name);
    const [found] = bearers;
    if (bearers.length <= 1)
        return found === undefined ? {} : { found };
    return { problem: severalText(noun, name, bearers) };
}
/** That several bear a name, as a sentence that tells them apart. */
function severalText(noun, name, bearers) {
    return `${bearers.length} ${noun}s have the name "${name}". Give the id of the one that is meant, or rename the others: ${(0,_text_shown_place_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPlaces */ .G)(bearers)}.`;
}
/** Names near one that nobody bears, as a sentence with a blank before it, or nothing. */
function nearText(name, all) {
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestFew */ .r)(name, all.map((one) => one.name));
    return near.length === 0 ? "" : ` Near: ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listText */ .s)(near.map((text) => `"${text}"`))}.`;
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
        return (0,_text_listed_js__WEBPACK_IMPORTED_MODULE_3__/* .namedIn */ .$P)(groups, "displayName");
    }
    async #peopleOf(groupId) {
        const members = await Array.fromAsync(this.#webex.groups.listMembers({ groupId, count: GROUP_PAGE }));
        const ids = members.flatMap((member) => userIn(member));
        // Pages that repeat somebody have left out somebody else.
        if (new Set(ids).size < ids.length)
            throw new Error(UNKNOWN_MEMBERS);
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
    const type = isGiven(member, "type") ? (0,_text_listed_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(member, "type")?.toLowerCase() : "user";
    if (type === "machine")
        return [];
    const id = (0,_text_listed_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(member, "id");
    if (type === "user" && id !== undefined)
        return [id];
    throw new Error(UNKNOWN_MEMBERS);
}
const UNKNOWN_MEMBERS = "Webex leaves out who is in the group, so nothing is changed.";
function isGiven(value, key) {
    return typeof value === "object" && value !== null && Reflect.get(value, key) !== undefined;
}
/** A person as far as Webex shows them; nobody without an id. */
function knownPerson(person) {
    const id = (0,_text_listed_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(person, "id");
    if (id === undefined)
        return [];
    const given = Array.isArray(person?.emails) ? person.emails : [];
    const texts = given.filter((email) => typeof email === "string");
    // An empty address would be that of everybody whose address Webex hides.
    const emails = texts.map((email) => email.trim().toLowerCase()).filter(Boolean);
    const orgId = (0,_text_listed_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(person, "orgId");
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


/***/ })

};
