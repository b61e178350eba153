export const id = 714;
export const ids = [714];
export const modules = {

/***/ 714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provision: () => (/* binding */ provision)
});

// EXTERNAL MODULE: ./lib/build/payload.js
var build_payload = __webpack_require__(5910);
;// CONCATENATED MODULE: ./lib/build/trusted-run.js

/** Events that somebody who may write starts, or a clock. */
const TRUSTED_EVENTS = new Set([
    "schedule",
    "workflow_dispatch",
    "repository_dispatch",
    "release",
    "deployment",
    "deployment_status",
]);
/**
 * Why a run may not change what a manifest names, as a sentence; `undefined` where it may: on the default branch, on
 * protected branches, on tags, and for events that somebody who may write starts. What a pull request brings nobody
 * has reviewed yet, whichever branch `pull_request_target` runs on.
 */
function reasonForPlanOnly(context, payload) {
    const { eventName, refType, refName } = context;
    if (eventName.startsWith("pull_request") || eventName === "merge_group")
        return "Only shown: pull requests change nothing.";
    if (TRUSTED_EVENTS.has(eventName) || refType === "tag" || context.isRefProtected)
        return undefined;
    if (refName !== "" && refName === (0,build_payload/* textAt */.$6)(payload, "repository", "default_branch"))
        return undefined;
    return `Only shown: ${refName === "" ? "this run" : `the branch ${refName}`} is neither the default branch nor protected.`;
}

// EXTERNAL MODULE: ./lib/inputs/input-error.js
var input_error = __webpack_require__(1674);
// EXTERNAL MODULE: ./lib/inputs/provisioning.js
var provisioning = __webpack_require__(5876);
// EXTERNAL MODULE: ./lib/webex/errors.js
var errors = __webpack_require__(7344);
// EXTERNAL MODULE: ./lib/text/name-match.js
var name_match = __webpack_require__(2632);
// EXTERNAL MODULE: ./lib/text/list.js
var list = __webpack_require__(8735);
// EXTERNAL MODULE: ./lib/text/nearest.js
var nearest = __webpack_require__(4581);
;// CONCATENATED MODULE: ./lib/provisioning/named.js



/** The one that bears a name, nothing where none does, or why it is not clear which, as a sentence. */
function soleBearer(noun, name, all) {
    const bearers = (0,name_match/* bearersOf */.A)(name, all, (one) => one.name);
    const [found] = bearers;
    if (bearers.length <= 1)
        return found === undefined ? {} : { found };
    const ids = bearers.map(({ id }) => id).join(", ");
    return {
        problem: `${bearers.length} ${noun}s have the name "${name}". Give the id of the one that is meant: ${ids}.`,
    };
}
/** Names near one that nobody bears, as a sentence with a blank before it, or nothing. */
function nearText(name, all) {
    const near = (0,nearest/* nearestFew */.r)(name, all.map((one) => one.name));
    return near.length === 0 ? "" : ` Near: ${(0,list/* listText */.s)(near.map((text) => `"${text}"`))}.`;
}

;// CONCATENATED MODULE: ./lib/provisioning/carry-out.js



/** What a plan has made so far, by name. */
class MadePlaces {
    teams = new Map();
    rooms = new Map();
    /** The team of a change; `undefined` where it was to be made and was not. */
    teamIdOf({ in: place, target }) {
        return target.teamId ?? this.teams.get(keyOf(target.team ?? place ?? ""))?.id;
    }
    /** The room of a change; `undefined` where it was to be made and was not. */
    roomIdOf({ in: place, target }) {
        return target.roomId ?? this.rooms.get(keyOf(place ?? ""))?.id;
    }
    roomOf({ in: place }) {
        return this.rooms.get(keyOf(place ?? ""));
    }
}
function keyOf(name) {
    return (0,name_match/* sameName */.q)(name).toLowerCase();
}
/** How each change is carried out, by its kind and what it is about. */
const CARRY_OUT = {
    "create team": createTeam,
    "change team": async ({ name, target }, webex) => {
        const { teamId = "", fields = {} } = target;
        await webex.teams.update({ teamId, name, ...withBlank(fields) });
        return undefined;
    },
    "create team-member": async (change, webex, made) => {
        const { isModerator, ...person } = personOf(change);
        const teamId = made.teamIdOf(change) ?? "";
        return unlessThere(webex.teamMemberships.create({ teamId, ...person, ...isModerator }));
    },
    "remove team-member": ({ target: { membershipId = "" } }, webex) => unlessGone(webex.teamMemberships.delete({ membershipId })),
    "create room": createRoom,
    "change room": async (change, webex, made) => {
        const { name, target } = change;
        const { roomId = "", fields = {}, team } = target;
        const teamId = team === undefined ? undefined : made.teamIdOf(change);
        await webex.rooms.update({ roomId, title: name, ...withBlank(fields), ...(teamId && { teamId }) });
        return undefined;
    },
    "create member": async (change, webex, made) => {
        const { isModerator, ...person } = personOf(change);
        const roomId = made.roomIdOf(change) ?? "";
        return unlessThere(webex.memberships.create({ roomId, ...person, ...isModerator }));
    },
    "remove member": ({ target: { membershipId = "" } }, webex) => unlessGone(webex.memberships.delete({ membershipId })),
    "change moderator": async ({ target }, webex) => {
        const { membershipId = "", isModerator = false, teamId } = target;
        const memberships = teamId === undefined ? webex.memberships : webex.teamMemberships;
        await memberships.update({ membershipId, isModerator });
        return undefined;
    },
    "create welcome": async (change, webex, made) => {
        const { markdown = "" } = change.target;
        await webex.messages.create({ roomId: made.roomIdOf(change) ?? "", markdown });
        return undefined;
    },
    "remove room": ({ target: { roomId = "" } }, webex) => unlessGone(webex.rooms.delete({ roomId })),
    "remove team": ({ target: { teamId = "" } }, webex) => unlessGone(webex.teams.delete({ teamId })),
};
async function createTeam({ name, target }, webex, made) {
    const find = async () => findOne("team", name, await Array.fromAsync(webex.teams.list({ max: 500 })));
    const fields = withoutEmpty(target.fields ?? {});
    const team = await createOnce(find, () => webex.teams.create({ name, ...fields }));
    made.teams.set(keyOf(name), team);
    return team.isOwn ? undefined : MEANWHILE;
}
async function createRoom(change, webex, made) {
    const { name, target } = change;
    const list = () => Array.fromAsync(webex.rooms.list({ type: "group", max: 1000 }), ({ id, title }) => ({ id, name: title }));
    const teamId = target.team === undefined ? undefined : made.teamIdOf(change);
    const fields = withoutEmpty(target.fields ?? {});
    const room = await createOnce(async () => findOne("room", name, await list()), () => webex.rooms.create({ title: name, ...fields, ...(teamId && { teamId }) }));
    made.rooms.set(keyOf(name), room);
    return room.isOwn ? undefined : MEANWHILE;
}
const MEANWHILE = "Another run has made it meanwhile: that one is used.";
/** Looks just before it creates, and where the fate of that is unknown before it creates again. */
async function createOnce(find, create) {
    const there = await find();
    if (there !== undefined)
        return { id: there.id, isOwn: false };
    try {
        return { id: (await create()).id, isOwn: true };
    }
    catch (error) {
        if (!(error instanceof errors/* WebexError */.w8 && error.mayHaveArrived))
            throw error;
        const { id } = (await find()) ?? (await create());
        return { id, isOwn: true };
    }
}
function findOne(noun, name, all) {
    const sole = soleBearer(noun, name, all);
    if ("problem" in sole)
        throw new Error(sole.problem);
    return sole.found;
}
/** A person as Webex takes them; moderators exist only where the manifest wants one. */
function personOf({ name, target: { personId, isModerator } }) {
    return {
        ...(personId === undefined ? { personEmail: name } : { personId }),
        isModerator: isModerator === true ? { isModerator } : {},
    };
}
/** A member who is there already is fine. */
async function unlessThere(creation) {
    try {
        await creation;
    }
    catch (error) {
        if (!(error instanceof errors/* WebexError */.w8 && error.kind === "conflict"))
            throw error;
        return "Is there already.";
    }
    return undefined;
}
/** What is gone already is fine. */
async function unlessGone(deletion) {
    try {
        await deletion;
    }
    catch (error) {
        if (!(error instanceof errors/* WebexError */.w8 && error.kind === "not found"))
            throw error;
        return "Is gone already.";
    }
    return undefined;
}
/** A description is removed with one blank. Source: https://developer.webex.com/docs/api/v1/rooms/update-a-room */
function withBlank(fields) {
    return fields["description"] === "" ? { ...fields, description: " " } : fields;
}
function withoutEmpty(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
}

// EXTERNAL MODULE: ./lib/webex/advice.js
var advice = __webpack_require__(8143);
;// CONCATENATED MODULE: ./lib/provisioning/failure-text.js

const ADVICE = {
    ...advice/* COMMON_ADVICE */.B,
    auth: "Check the token: Webex does not know it, or it has expired.",
    forbidden: "The token may not do this: it must moderate the room or team, or its organization forbids it.",
    "not found": "It is gone, or the token is not in it.",
    "rate limited": "Webex limits how much a token may do: raise max-duration, or run the step again.",
    stopped: "The job was cancelled, or the time was up: raise max-duration, and run the step again.",
};
/** What failed, and what to do about it, as sentences. */
function failureText(error) {
    if (!(error instanceof errors/* WebexError */.w8))
        return error instanceof Error ? error.message : String(error);
    return [error.message, ADVICE[error.kind]].filter(Boolean).join(" ");
}

;// CONCATENATED MODULE: ./lib/provisioning/apply.js



/** People who are added to a room or team at the same time. */
const AT_ONCE = 8;
/**
 * Carries a plan out in its order. What fails stops only what stands on it, and removals: the rest is tried, and the
 * next run finishes what is left. Never rejects.
 */
async function applyPlan(webex, { changes }) {
    const applying = new Applying(webex);
    const outcomes = [];
    for (const group of groupsOf(changes.filter(({ kind }) => kind !== "keep"))) {
        outcomes.push(...(await Promise.all(group.map((change) => applying.apply(change)))));
    }
    const rooms = outcomes.flatMap(({ change, state }) => {
        const id = applying.made.roomIdOf({ ...change, in: change.name });
        const isMade = change.what === "room" && change.kind === "create" && state === "done";
        return isMade && id !== undefined ? [{ id, title: change.name }] : [];
    });
    return { outcomes, rooms };
}
class Applying {
    made = new MadePlaces();
    #webex;
    #hasFailed = false;
    /** Why nothing more is begun: the token is refused, or the time is up. */
    #ended;
    constructor(webex) {
        this.#webex = webex;
    }
    async apply(change) {
        const reason = this.#reasonToLeave(change);
        if (reason !== undefined)
            return { change, state: "open", note: reason };
        try {
            const carryOut = CARRY_OUT[`${change.kind} ${change.what}`];
            const note = await carryOut?.(change, this.#webex, this.made);
            return { change, state: "done", ...(note !== undefined && { note }) };
        }
        catch (error) {
            this.#hasFailed = true;
            if (error instanceof errors/* WebexError */.w8 && ENDING.has(error.kind))
                this.#ended = "The step had to end before it.";
            return { change, state: "failed", note: sentenceOf(error, change) };
        }
    }
    /** Why a change is not begun, as a sentence. */
    #reasonToLeave(change) {
        const { kind, what, target } = change;
        const takesAway = kind === "remove" || (what === "moderator" && target.isModerator === false);
        if (this.#ended !== undefined)
            return this.#ended;
        if (takesAway)
            return this.#hasFailed ? "Nothing is taken away after something failed." : undefined;
        return this.#missingPlace(change);
    }
    #missingPlace(change) {
        const { what, target } = change;
        const needsTeam = what === "team-member" || (what === "room" && target.team !== undefined);
        if (needsTeam && this.made.teamIdOf(change) === undefined)
            return "Its team could not be made.";
        const isInRoom = what === "member" || what === "welcome";
        if (isInRoom && this.made.roomIdOf(change) === undefined)
            return "Its room could not be made.";
        const isOfOthers = what === "welcome" && this.made.roomOf(change)?.isOwn === false;
        return isOfOthers ? "Another run has made the room, and welcomes there." : undefined;
    }
}
const ENDING = new Set(["auth", "stopped"]);
/** People who come into one place go together, everything else one by one. */
function* groupsOf(changes) {
    for (let start = 0; start < changes.length;) {
        const first = changes[start];
        let end = start + 1;
        while (end < changes.length && end - start < AT_ONCE && isAlike(first, changes[end]))
            end++;
        yield changes.slice(start, end);
        start = end;
    }
}
function isAlike(one, other) {
    const isComer = one?.kind === "create" && (one.what === "member" || one.what === "team-member");
    return isComer && other?.kind === one.kind && other.what === one.what && other.in === one.in;
}
function sentenceOf(error, { what }) {
    const isLost = what === "welcome" && error instanceof errors/* WebexError */.w8 && error.mayHaveArrived;
    return `${failureText(error)}${isLost ? " It may have arrived, and is not sent again." : ""}`;
}

// EXTERNAL MODULE: ./lib/webex/ids.js
var ids = __webpack_require__(1457);
;// CONCATENATED MODULE: ./lib/provisioning/organizations.js



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
        const sole = soleBearer("organization", one, all.organizations);
        if ("problem" in sole)
            problems.push(`Input "allowed-organizations": ${sole.problem}`);
        else if (sole.found === undefined) {
            const near = nearText(one, all.organizations);
            problems.push(`Input "allowed-organizations": no organization that this token sees has the name "${one}".${near}`);
        }
        return "found" in sole && sole.found !== undefined ? [sole.found.id] : [];
    });
    return problems.length > 0 ? { problems } : { ids };
}
function isId(text) {
    return (0,ids/* isUuid */.O)(text) || (0,ids/* decodeId */.k)(text)?.type === "ORGANIZATION";
}
async function listOrganizations(webex) {
    try {
        const organizations = await Array.fromAsync(webex.organizations.list());
        return { organizations: organizations.map(({ id, displayName }) => ({ id, name: displayName })) };
    }
    catch (error) {
        return { problem: `${failureText(error)} By id no such right is needed.` };
    }
}

;// CONCATENATED MODULE: ./lib/provisioning/duplicates.js

/** Adds what stands twice in a manifest: teams, rooms, a room in two teams, and people in two spellings. */
function findDuplicates({ teams, rooms, incident }, faults) {
    findTwins(teams, (team) => team.name, faults, (first) => `this team stands on line ${first.place.line} too`);
    findTwins(rooms, (room) => room.title, faults, roomTwice);
    const lists = [...teams, ...rooms, ...(incident === undefined ? [] : [incident])];
    for (const { members } of lists)
        findTwice(members, faults);
}
/** Entries with one id, or with one name unless each has an id of its own. */
function findTwins(entries, nameOf, faults, sentenceOf) {
    const byId = new Map();
    const byName = new Map();
    for (const entry of entries) {
        const name = (0,name_match/* sameName */.q)(nameOf(entry)).toLowerCase();
        const sameId = entry.id === undefined ? undefined : byId.get(entry.id);
        const unclear = byName.get(name)?.find(({ id }) => id === undefined || entry.id === undefined);
        const twin = sameId ?? (name === "" ? undefined : unclear);
        if (twin !== undefined)
            faults.add(entry.place, sentenceOf(twin, entry));
        if (entry.id !== undefined)
            byId.set(entry.id, entry);
        byName.set(name, [...(byName.get(name) ?? []), entry]);
    }
}
function roomTwice(first, second) {
    const where = `on line ${first.place.line}`;
    if (first.team === second.team)
        return `the room "${second.title}" stands ${where} too`;
    const [other, here] = [first, second].map(({ team }) => team === undefined ? "in no team" : `in "${team}"`);
    return `the room "${second.title}" is ${here} here and ${other} ${where}: a room has one team, and two rooms of one title need an "id" each`;
}
function findTwice(members, faults) {
    const seen = new Map();
    for (const member of members) {
        const text = shownMember(member);
        const first = seen.get(text.toLowerCase());
        if (first === undefined) {
            seen.set(text.toLowerCase(), member);
            continue;
        }
        const spelling = shownMember(first);
        const as = spelling === text ? "" : ` as ${spelling}`;
        faults.add(member.place, `${text} stands on line ${first.place.line}${as} too`);
    }
}
/** A member as the manifest has them. */
function shownMember(member) {
    if ("email" in member)
        return member.email;
    return "group" in member ? `group:${member.group}` : member.role;
}

;// CONCATENATED MODULE: ./lib/provisioning/manifest-keys.js
const EMAIL = "[A-Za-z0-9_](?:[A-Za-z0-9._+'-]*[A-Za-z0-9_+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,}";
const GROUP = "group:\\s*\\S.*";
/** People of a build; only an incident knows them. */
const ROLES = ["author", "committers", "codeowners"];
const flag = (says) => ({ kind: "flag", says });
const manifest_keys_name = (says) => {
    return { kind: "text", says, pattern: "[\\s\\S]*\\S[\\s\\S]*", expected: "a text that is not empty" };
};
const words = (says) => ({ kind: "text", says, expected: "a text" });
const id = (says) => {
    return { kind: "text", says, pattern: "[A-Za-z0-9+/_-]{20,}={0,2}", expected: "an id as Webex gives it" };
};
function membersOf(what, roles = []) {
    const forms = ["an e-mail address", '"group:NAME"', ...roles];
    const text = {
        kind: "text",
        says: `Who is in ${what}.`,
        pattern: [EMAIL, GROUP, ...roles].join("|"),
        expected: `${forms.slice(0, -1).join(", ")} or ${forms.at(-1)}`,
    };
    const entry = {
        kind: "entry",
        says: "A person or a group, with more to say of them.",
        keys: {
            email: { kind: "text", says: "Their e-mail address.", pattern: EMAIL, expected: "an e-mail address" },
            group: manifest_keys_name("The name of a group; each of its members is meant."),
            moderator: flag("Whether they moderate; left out, it stays as it is."),
        },
        needs: { keys: ["email", "group"], onlyOne: true },
    };
    return { kind: "list", says: `Who is in ${what}.`, of: { kind: "either", says: text.says, text, entry } };
}
const PRUNE = flag("Whether members who are not listed are removed.");
const ROOM_KEYS = {
    id: id("The room's id, where its title is not the only one, or to rename it."),
    title: manifest_keys_name("The room's title."),
    description: words("What the room is for; an empty text removes it."),
    locked: flag("Whether only moderators add people and change the title."),
    public: flag("Whether everybody in the organization may find and join it."),
    "announcement-only": flag("Whether only moderators may post."),
    members: membersOf("the room"),
    prune: PRUNE,
    welcome: manifest_keys_name("Markdown that a new room begins with."),
    absent: flag("Whether the room is deleted; needs its id."),
};
const IDENTIFIED = { needsWhenTrue: { flag: "absent", key: "id" } };
const TEAM_ROOM = {
    kind: "entry",
    says: "A room of the team.",
    keys: ROOM_KEYS,
    needs: { keys: ["title", "id"] },
    ...IDENTIFIED,
};
const ROOM = {
    ...TEAM_ROOM,
    says: "A room.",
    keys: { ...ROOM_KEYS, team: manifest_keys_name("The name or id of the team it belongs to.") },
};
const TEAM = {
    kind: "entry",
    says: "A team.",
    keys: {
        id: id("The team's id, where its name is not the only one, or to rename it."),
        name: manifest_keys_name("The team's name."),
        description: words("What the team is for."),
        members: membersOf("the team"),
        prune: PRUNE,
        rooms: { kind: "list", says: "The rooms of the team.", of: TEAM_ROOM },
        absent: flag("Whether the team is deleted; needs its id."),
    },
    needs: { keys: ["name", "id"] },
    ...IDENTIFIED,
};
const INCIDENT = {
    kind: "entry",
    says: "The room that a failure or rollback gets.",
    keys: {
        when: {
            kind: "list",
            says: "What makes an incident; both when left out.",
            of: {
                kind: "text",
                says: "An outcome.",
                expected: "failure or rollback",
                words: ["failure", "rollback"],
            },
        },
        title: manifest_keys_name("The room's title, with Mustache."),
        team: manifest_keys_name("The name or id of the team it belongs to."),
        members: membersOf("the incident's room", ROLES),
        meeting: flag("Whether a meeting is made, where the token may."),
    },
};
/** The whole manifest. */
const MANIFEST = {
    kind: "entry",
    says: "Webex teams and rooms as they should be.",
    keys: {
        teams: { kind: "list", says: "Teams with their members and rooms.", of: TEAM },
        rooms: { kind: "list", says: "Rooms, of teams or of none.", of: ROOM },
        incident: INCIDENT,
    },
};

;// CONCATENATED MODULE: ./lib/provisioning/read-shape.js


/** Values that a manifest may hold; aliases can make a small file a huge one. */
const MAX_VALUES = 50_000;
/** Reads a YAML document by a shape, and names all that does not fit at once. */
class ShapeReader {
    #yaml;
    #document;
    #lines;
    #faults;
    #count = 0;
    constructor(library, document, lines, faults) {
        this.#yaml = library;
        this.#document = document;
        this.#lines = lines;
        this.#faults = faults;
    }
    /** What stands in a node; `undefined` where it does not fit, which is a fault then. */
    read(node, shape, where, fallback) {
        const place = this.#placeOf(node) ?? fallback;
        const value = this.#resolved(node);
        if (this.#yaml.isAlias(node) && value === undefined)
            return undefined;
        this.#count += 1;
        if (this.#count === MAX_VALUES)
            this.#fault(place, `${where}: the manifest has more than ${MAX_VALUES} values`);
        if (this.#count >= MAX_VALUES)
            return undefined;
        switch (shape.kind) {
            case "entry":
                return this.#readEntry(value, shape, where, place);
            case "list":
                return this.#readList(value, shape.of, where, place);
            case "either": {
                if (this.#yaml.isMap(value))
                    return this.#readEntry(value, shape.entry, where, place);
                const text = this.#readScalar(value, shape.text, where, place);
                return text === undefined ? undefined : { place, keys: { text } };
            }
            default:
                return this.#readScalar(value, shape, where, place);
        }
    }
    #readEntry(node, shape, where, place) {
        if (!this.#yaml.isMap(node))
            return this.#wrong(node, where, place, "a mapping of keys");
        const keys = {};
        const present = new Set();
        for (const pair of this.#pairsOf(node, place)) {
            const key = this.#keyOf(pair);
            const keyPlace = this.#placeOf(pair.key) ?? place;
            const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
            if (known === undefined) {
                this.#unknownKey(key, shape, where, keyPlace);
                continue;
            }
            present.add(key);
            const value = this.read(pair.value, known, key, keyPlace);
            if (value !== undefined)
                keys[key] = value;
        }
        this.#checkNeeds(shape, { keys, present }, where, place);
        return { place, keys };
    }
    #checkNeeds({ needs, needsWhenTrue }, found, where, place) {
        const count = needs?.keys.filter((key) => found.present.has(key)).length ?? 0;
        const isRight = needs === undefined || (needs.onlyOne ? count === 1 : count > 0);
        if (!isRight) {
            this.#fault(place, `${where} needs ${needs.onlyOne ? "exactly one of " : ""}${(0,list/* choicesText */.W)(needs.keys)}`);
        }
        if (needsWhenTrue === undefined || found.keys[needsWhenTrue.flag] !== true)
            return;
        if (found.present.has(needsWhenTrue.key))
            return;
        this.#fault(place, `${where} with "${needsWhenTrue.flag}: true" needs "${needsWhenTrue.key}"`);
    }
    #unknownKey(key, shape, where, place) {
        const allowed = Object.keys(shape.keys);
        const near = (0,nearest/* nearest */.p)(key, allowed);
        const hint = near === undefined ? `allowed are ${allowed.join(", ")}` : `did you mean "${near}"?`;
        this.#fault(place, `${where} knows no key "${key}": ${hint}`);
    }
    #readList(node, of, where, place) {
        if (!this.#yaml.isSeq(node))
            return this.#wrong(node, where, place, "a list");
        return node.items.flatMap((item) => this.read(item, of, `an entry of ${where}`, place) ?? []);
    }
    #readScalar(node, shape, where, place) {
        const value = this.#yaml.isScalar(node) ? node.value : undefined;
        if (shape.kind === "flag") {
            return typeof value === "boolean" ? value : this.#wrong(node, where, place, "true or false");
        }
        const { pattern = "[\\s\\S]*", words } = shape;
        const isRight = typeof value === "string" && new RegExp(`^(?:${pattern})$`).test(value);
        if (isRight && (words?.includes(value) ?? true))
            return value;
        const near = typeof value === "string" && words !== undefined ? (0,nearest/* nearest */.p)(value, words) : undefined;
        const hint = near === undefined ? "" : ` (did you mean "${near}"?)`;
        return this.#wrong(node, where, place, `${shape.expected}${hint}`);
    }
    /** The pairs of a mapping and of those merged into it; what stands in it itself wins. */
    #pairsOf(map, place, seen = []) {
        const pairs = new Map();
        for (const pair of map.items) {
            if (this.#keyOf(pair) !== "<<")
                pairs.set(this.#keyOf(pair), pair);
        }
        for (const source of this.#mergedInto(map, place).filter((one) => !seen.includes(one))) {
            for (const pair of this.#pairsOf(source, place, [...seen, map])) {
                if (!pairs.has(this.#keyOf(pair)))
                    pairs.set(this.#keyOf(pair), pair);
            }
        }
        return [...pairs.values()];
    }
    #mergedInto(map, place) {
        const merge = map.items.find((pair) => this.#keyOf(pair) === "<<");
        if (merge === undefined)
            return [];
        const value = this.#resolved(merge.value);
        const sources = this.#yaml.isSeq(value) ? value.items.map((item) => this.#resolved(item)) : [value];
        const maps = sources.filter((source) => this.#yaml.isMap(source));
        if (maps.length < sources.length)
            this.#wrong(value, "<<", this.#placeOf(merge.key) ?? place, "mappings only");
        return maps;
    }
    #keyOf({ key }) {
        return String(this.#yaml.isScalar(key) ? key.value : key);
    }
    #resolved(node) {
        if (!this.#yaml.isAlias(node))
            return node;
        const target = node.resolve(this.#document);
        if (target === undefined)
            this.#fault(this.#placeOf(node), `*${node.source} names no anchor before it`);
        return target;
    }
    #wrong(node, where, place, expected) {
        this.#fault(place, `${where} must be ${expected}, not ${this.#shown(node)}`);
    }
    #shown(node) {
        if (this.#yaml.isMap(node))
            return "a mapping";
        if (this.#yaml.isSeq(node))
            return "a list";
        const value = this.#yaml.isScalar(node) ? node.value : null;
        if (value === null || value === undefined)
            return "empty";
        if (typeof value !== "string")
            return `the ${typeof value} ${String(value)}`;
        return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
    }
    #placeOf(node) {
        const offset = this.#yaml.isNode(node) ? node.range?.[0] : undefined;
        if (offset === undefined)
            return undefined;
        const { line, col } = this.#lines.linePos(offset);
        return { line, column: col };
    }
    #fault(place, sentence) {
        this.#faults.add(place ?? { line: 1, column: 1 }, sentence);
    }
}

;// CONCATENATED MODULE: ./lib/provisioning/parse-manifest.js



/** Reads a manifest, YAML or JSON; `file` names it in problems. The parser is loaded only when it is needed. */
async function parseManifest(file, text) {
    const library = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new library.LineCounter();
    const document = library.parseDocument(text, {
        lineCounter: lines,
        prettyErrors: false,
        logLevel: "error",
    });
    const found = new FoundFaults();
    const broken = [...document.errors, ...document.warnings];
    for (const error of broken) {
        const { line, col } = lines.linePos(error.pos[0]);
        found.add({ line, column: col }, parse_manifest_sentenceOf(error));
    }
    // What a file with broken syntax holds is a guess.
    const isReadable = broken.every(({ code }) => code === "DUPLICATE_KEY");
    const start = { line: 1, column: 1 };
    const read = isReadable
        ? new ShapeReader(library, document, lines, found).read(document.contents, MANIFEST, "the manifest", start)
        : undefined;
    const manifest = manifestOf(isEntry(read) ? read : { place: start, keys: {} });
    findDuplicates(manifest, found);
    const problems = found.sentences(file);
    return problems.length > 0 ? { problems } : { manifest };
}
/** Faults by place, each once: an alias repeats what its anchor has. */
class FoundFaults {
    #all = [];
    add(place, sentence) {
        this.#all.push({ place, sentence });
    }
    sentences(file) {
        const sorted = this.#all.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
        const texts = sorted.map(({ place, sentence }) => {
            return `${file}:${place.line}:${place.column}: ${sentence}${/[?.]$/.test(sentence) ? "" : "."}`;
        });
        return [...new Set(texts)];
    }
}
function parse_manifest_sentenceOf({ code, message }) {
    if (code === "DUPLICATE_KEY")
        return "this key stands twice in its mapping";
    return `this is not valid YAML: ${message.replace(/[.:\s]+$/, "")}`;
}
function manifestOf(read) {
    const teams = entriesOf(read.keys["teams"]);
    const ofTeams = teams.flatMap((team) => {
        const name = textOf(team.keys["id"]) ?? textOf(team.keys["name"]) ?? "";
        return entriesOf(team.keys["rooms"]).map((room) => roomOf(room, name));
    });
    const rooms = entriesOf(read.keys["rooms"]).map((room) => roomOf(room, textOf(room.keys["team"])));
    const { incident } = read.keys;
    return {
        teams: teams.map(teamOf),
        rooms: [...ofTeams, ...rooms],
        ...(isEntry(incident) && { incident: incidentOf(incident) }),
    };
}
function teamOf({ place, keys }) {
    const { id, name, description, members, prune, absent } = keys;
    return {
        ...given("id", textOf(id)),
        name: (textOf(name) ?? textOf(id) ?? "").trim(),
        ...given("description", textOf(description)),
        members: parse_manifest_membersOf(members),
        isPruned: prune === true,
        isAbsent: absent === true,
        place,
    };
}
function roomOf({ place, keys }, team) {
    const { id, title, description, locked, members, welcome, prune, absent } = keys;
    return {
        ...given("id", textOf(id)),
        title: (textOf(title) ?? textOf(id) ?? "").trim(),
        ...given("description", textOf(description)),
        ...given("isLocked", flagOf(locked)),
        ...given("isPublic", flagOf(keys["public"])),
        ...given("isAnnouncementOnly", flagOf(keys["announcement-only"])),
        ...given("team", team?.trim()),
        members: parse_manifest_membersOf(members),
        ...given("welcome", textOf(welcome)),
        isPruned: prune === true,
        isAbsent: absent === true,
        place,
    };
}
function incidentOf({ place, keys }) {
    const { when, title, team, members, meeting } = keys;
    const named = Array.isArray(when) ? when : [];
    const outcomes = ["failure", "rollback"].filter((one) => named.includes(one));
    return {
        when: when === undefined ? ["failure", "rollback"] : outcomes,
        ...given("title", textOf(title)),
        ...given("team", textOf(team)?.trim()),
        members: parse_manifest_membersOf(members),
        hasMeeting: meeting === true,
        place,
    };
}
function parse_manifest_membersOf(read) {
    return entriesOf(read).flatMap(({ place, keys }) => {
        const text = textOf(keys["text"]);
        const rest = { ...given("isModerator", flagOf(keys["moderator"])), place };
        const email = textOf(keys["email"]) ?? (text?.includes("@") && !isGroup(text) ? text : undefined);
        if (email !== undefined)
            return [{ email, ...rest }];
        const group = textOf(keys["group"]) ?? (isGroup(text) ? text?.slice("group:".length) : undefined);
        if (group !== undefined)
            return [{ group: group.trim(), ...rest }];
        const role = ROLES.find((one) => one === text);
        return role === undefined ? [] : [{ role, ...rest }];
    });
}
function isGroup(text) {
    return text?.startsWith("group:") ?? false;
}
function given(name, value) {
    return value === undefined ? {} : { [name]: value };
}
function entriesOf(read) {
    return Array.isArray(read) ? read.filter(isEntry) : [];
}
function isEntry(read) {
    return typeof read === "object" && !Array.isArray(read);
}
function textOf(read) {
    return typeof read === "string" ? read : undefined;
}
function flagOf(read) {
    return typeof read === "boolean" ? read : undefined;
}

;// CONCATENATED MODULE: ./lib/provisioning/plan-members.js
/** Who comes, who becomes a moderator or is one no longer, and, where the entry is pruned, who goes. */
function planMembers(list) {
    const isListed = (member) => list.wanted.some((wanted) => isSame(wanted, member));
    const comers = list.wanted.filter((wanted) => !list.actual.some((member) => isSame(wanted, member)));
    const going = list.isPruned ? list.actual.filter((member) => !isListed(member)) : [];
    const demoted = list.actual.filter((member) => list.wanted.some((wanted) => isSame(wanted, member) && wanted.isModerator === false));
    const leaving = new Set([...going, ...demoted].filter(({ personId }) => personId !== list.selfId));
    const last = lastModerator(list, comers, leaving);
    const stays = list.actual.filter(isListed).map((member) => planPresent(list, member, last));
    return [
        ...comers.map((wanted) => planComer(list, wanted)),
        // Whoever becomes a moderator, before somebody ceases to be one: a room is never without.
        ...stays.toSorted((one, other) => Number(isDemotion(one)) - Number(isDemotion(other))),
        ...going.map((member) => planGoing(list, member, last)),
    ];
}
/** The moderator who must stay, because nobody else would moderate. */
function lastModerator({ actual, wanted }, comers, leaving) {
    const moderators = actual.filter(({ isModerator }) => isModerator);
    const remain = moderators.some((member) => !leaving.has(member));
    const risen = actual.some((member) => wanted.some((one) => isSame(one, member) && one.isModerator));
    return remain || risen || comers.some(({ isModerator }) => isModerator) ? undefined : moderators[0];
}
function planComer(list, { email, person, isModerator = false }) {
    const unknown = "Webex does not show this person: they are of another organization, or there is no such person";
    const details = [...(isModerator ? ["as moderator"] : []), ...(person === undefined ? [unknown] : [])];
    const target = { ...list.target, ...(person !== undefined && { personId: person.id }), isModerator };
    return { kind: "create", what: list.what, name: email, in: list.in, details, target };
}
function planPresent(list, member, last) {
    const wanted = list.wanted.find((one) => isSame(one, member))?.isModerator ?? member.isModerator;
    const { membershipId, personId, email } = member;
    const target = { ...list.target, membershipId, personId, isModerator: wanted };
    const base = { name: email, in: list.in, target };
    if (wanted === member.isModerator)
        return { kind: "keep", what: list.what, ...base, details: [] };
    if (!wanted) {
        const why = keptBecause(list, member, last);
        if (why !== undefined)
            return { kind: "keep", what: "moderator", ...base, details: [why] };
    }
    const details = [wanted ? "becomes a moderator" : "is a moderator no longer"];
    return { kind: "change", what: "moderator", ...base, details };
}
function isDemotion({ kind, target }) {
    return kind === "change" && target.isModerator === false;
}
function planGoing(list, member, last) {
    const { membershipId, personId, email } = member;
    const why = keptBecause(list, member, last);
    return {
        kind: why === undefined ? "remove" : "keep",
        what: list.what,
        name: email,
        in: list.in,
        details: [why ?? "not listed, and prune is true"],
        target: { ...list.target, membershipId, personId },
    };
}
function keptBecause(list, member, last) {
    if (member.personId === list.selfId)
        return "the token's own identity stays";
    return member === last ? "the last moderator stays" : undefined;
}
function isSame({ email, person }, member) {
    return (person?.id === member.personId ||
        email === member.email ||
        (person?.emails.includes(member.email) ?? false));
}

// EXTERNAL MODULE: ./lib/text/email.js
var text_email = __webpack_require__(7359);
;// CONCATENATED MODULE: ./lib/provisioning/wanted-members.js


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
        const isInside = domains.some((domain) => domain.toLowerCase() === (0,text_email/* domainOf */.O)(email));
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
    return ((0,ids/* decodeId */.k)(id)?.uuid ?? id).toLowerCase();
}

;// CONCATENATED MODULE: ./lib/provisioning/plan.js



/**
 * Compares what is wanted with what is, in the order in which it is applied: teams, their members, rooms, their
 * members, welcomes, and last what is removed. A plan with refusals must not be applied.
 */
function planChanges(desired, actual, guards) {
    const teams = desired.teams.filter(({ isAbsent }) => !isAbsent);
    const rooms = desired.rooms.filter(({ isAbsent }) => !isAbsent);
    const people = [...teams, ...rooms].flatMap(({ members }) => wantedMembers(members, actual));
    const refusals = people
        .filter(({ person }) => person?.id !== actual.selfId)
        .flatMap((member) => refusalOf(member, guards) ?? []);
    const mistaken = [
        ...desired.teams.flatMap((team) => mistakenAbsence(team, team.name, actual.teams.get(team)?.name)),
        ...desired.rooms.flatMap((room) => mistakenAbsence(room, room.title, actual.rooms.get(room)?.title)),
    ];
    const unmoderated = rooms.flatMap((room) => unmoderatedRoom(room, actual.rooms.get(room)));
    const changes = [
        ...teams.map((team) => planTeam(team, actual)),
        ...teams.flatMap((team) => planTeamMembers(team, actual)),
        ...rooms.map((room) => planRoom(room, actual)),
        ...rooms.flatMap((room) => planRoomMembers(room, actual)),
        ...rooms.flatMap((room) => planWelcome(room, actual)),
        ...desired.rooms.filter(({ isAbsent }) => isAbsent).map((room) => planAbsentRoom(room, actual)),
        ...desired.teams.filter(({ isAbsent }) => isAbsent).map((team) => planAbsentTeam(team, actual)),
    ];
    return { changes, refusals: [...new Set([...refusals, ...mistaken, ...unmoderated])] };
}
function planTeam(entry, { teams }) {
    const team = teams.get(entry);
    const name = nameAfter(entry, entry.name, team?.name);
    const wanted = { name, ...(entry.description !== undefined && { description: entry.description }) };
    const fields = changedFields(wanted, { name: team?.name ?? "", description: team?.description ?? "" });
    if (team === undefined) {
        return {
            kind: "create",
            what: "team",
            name,
            details: detailsOf(fields, ["name"]),
            target: { fields: wanted },
        };
    }
    const target = { teamId: team.id, fields };
    return { kind: kindOf(fields), what: "team", name: team.name, details: detailsOf(fields), target };
}
function planTeamMembers(entry, actual) {
    const team = actual.teams.get(entry);
    return planMembers({
        what: "team-member",
        in: team?.name ?? entry.name,
        target: team === undefined ? {} : { teamId: team.id },
        wanted: withoutSelfIn(team === undefined, entry, actual),
        actual: team?.members ?? [],
        isPruned: entry.isPruned,
        selfId: actual.selfId,
    });
}
function planRoom(entry, { rooms, teamIds }) {
    const room = rooms.get(entry);
    const { description, isLocked, isPublic, isAnnouncementOnly, team } = entry;
    const title = nameAfter(entry, entry.title, room?.title);
    const wanted = {
        title,
        ...(description !== undefined && { description }),
        ...(isLocked !== undefined && { isLocked }),
        ...(isPublic !== undefined && { isPublic }),
        ...(isAnnouncementOnly !== undefined && { isAnnouncementOnly }),
    };
    const fields = changedFields(wanted, currentFields(room));
    const teamId = team === undefined ? undefined : teamIds.get(team);
    const isMoved = team !== undefined && (room?.teamId === undefined || room.teamId !== teamId);
    const details = [
        ...detailsOf(fields, room === undefined ? ["title"] : []),
        ...(isMoved ? [`team: ${team}`] : []),
    ];
    const ofTeam = isMoved ? { team, ...(teamId !== undefined && { teamId }) } : {};
    if (room === undefined) {
        return { kind: "create", what: "room", name: title, details, target: { fields: wanted, ...ofTeam } };
    }
    const kind = isMoved ? "change" : kindOf(fields);
    return { kind, what: "room", name: room.title, details, target: { roomId: room.id, fields, ...ofTeam } };
}
/** Only who gives an id beside a name renames: a name alone finds what is spelled a little differently, too. */
function nameAfter({ id }, wanted, current) {
    return id === undefined || wanted === id ? (current ?? wanted) : wanted;
}
function currentFields(room) {
    const { title = "", description = "", isLocked = false, isPublic = false, isAnnouncementOnly = false, } = room ?? {};
    return { title, description, isLocked, isPublic, isAnnouncementOnly };
}
function planRoomMembers(entry, actual) {
    const room = actual.rooms.get(entry);
    return planMembers({
        what: "member",
        in: room?.title ?? entry.title,
        target: room === undefined ? {} : { roomId: room.id },
        wanted: withoutSelfIn(room === undefined, entry, actual),
        actual: room?.members ?? [],
        isPruned: entry.isPruned,
        selfId: actual.selfId,
    });
}
/** Who creates a room or team is in it from the beginning. */
function withoutSelfIn(isNew, { members }, actual) {
    const wanted = wantedMembers(members, actual);
    return isNew ? wanted.filter(({ person }) => person?.id !== actual.selfId) : wanted;
}
function planWelcome(entry, { rooms }) {
    if (entry.welcome === undefined || rooms.has(entry))
        return [];
    const target = { markdown: entry.welcome };
    return [{ kind: "create", what: "welcome", name: "welcome", in: entry.title, details: [], target }];
}
function planAbsentRoom(entry, { rooms }) {
    const room = rooms.get(entry);
    const name = room?.title ?? entry.title;
    if (room === undefined)
        return { kind: "keep", what: "room", name, details: ["is gone already"], target: {} };
    return { kind: "remove", what: "room", name, details: ["absent is true"], target: { roomId: room.id } };
}
function planAbsentTeam(entry, { teams }) {
    const team = teams.get(entry);
    const name = team?.name ?? entry.name;
    if (team === undefined)
        return { kind: "keep", what: "team", name, details: ["is gone already"], target: {} };
    return { kind: "remove", what: "team", name, details: ["absent is true"], target: { teamId: team.id } };
}
/** What is deleted is gone for good: an id that leads to another name than the one beside it is a slip. */
function mistakenAbsence({ id, isAbsent, place }, wanted, current) {
    if (!isAbsent || current === undefined || wanted === id || (0,name_match/* sameName */.q)(wanted) === (0,name_match/* sameName */.q)(current))
        return [];
    return [`Line ${place.line} is to delete "${wanted}", but ${id} is "${current}": nothing is deleted.`];
}
/** Webex has moderators in locked rooms only; elsewhere it passes over the wish. */
function unmoderatedRoom(entry, room) {
    const isLocked = entry.isLocked ?? room?.isLocked ?? false;
    const moderator = entry.members.find(({ isModerator }) => isModerator);
    if (isLocked || moderator === undefined)
        return [];
    return [
        `Line ${moderator.place.line} names a moderator of "${entry.title}", which is not locked: add "locked: true" to the room.`,
    ];
}
function changedFields(wanted, current) {
    return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => current[name] !== value));
}
function kindOf(fields) {
    return Object.keys(fields).length > 0 ? "change" : "keep";
}
/** How a field is called in the manifest. */
const FIELD_WORDS = {
    isLocked: "locked",
    isPublic: "public",
    isAnnouncementOnly: "announcement-only",
};
function detailsOf(fields, without = []) {
    const shown = Object.entries(fields).filter(([name]) => !without.includes(name));
    return shown.map(([name, value]) => `${FIELD_WORDS[name] ?? name}: ${value === "" ? "none" : value}`);
}

// EXTERNAL MODULE: ./lib/text/markdown.js
var markdown = __webpack_require__(6362);
// EXTERNAL MODULE: ./lib/text/plain.js
var plain = __webpack_require__(4395);
;// CONCATENATED MODULE: ./lib/provisioning/plan-table.js


const SIGNS = { create: "+", change: "~", remove: "-", keep: "=" };
/** A plan as lines of a log: a sign, what is done, to what; then the refusals and the count. */
function planLines({ changes, refusals }) {
    const told = changes.map((change) => {
        const details = change.details.length === 0 ? "" : ` (${change.details.map(plain/* oneLine */.TN).join("; ")})`;
        return `${SIGNS[change.kind]} ${change.kind.padEnd(6)} ${change.what.padEnd(11)} ${nameOf(change)}${details}`;
    });
    return [...told, ...refusals.map((refusal) => `! ${refusal}`), `Plan: ${countText(changes)}.`];
}
/** What came of a plan as lines of a log: what is done is counted, what is not is named. */
function outcomeLines(outcomes) {
    const done = outcomes.filter(({ state }) => state === "done");
    const told = outcomes.filter(({ state, note }) => state !== "done" || note !== undefined);
    const lines = told.map(({ change, state, note }) => {
        return `${MARKS[state]} ${change.kind} ${change.what} ${nameOf(change)}: ${(0,plain/* oneLine */.TN)(note ?? "")}`;
    });
    return [...lines, `Done: ${done.length} of ${outcomes.length}.`];
}
const MARKS = { done: "✓", failed: "✗", open: "…" };
/** What did not come of a plan, as sentences. */
function outcomeProblems(outcomes) {
    const failed = outcomes.filter(({ state }) => state === "failed");
    const open = outcomes.filter(({ state }) => state === "open");
    const sentences = failed.map(({ change, note }) => {
        return `To ${change.kind} the ${WORDS[change.what]} ${nameOf(change)} failed: ${note}`;
    });
    if (open.length === 0)
        return sentences;
    const names = open.slice(0, MAX_NAMED).map(({ change }) => nameOf(change));
    const more = open.length > MAX_NAMED ? ` and ${open.length - MAX_NAMED} more` : "";
    return [...sentences, `Not begun: ${names.join(", ")}${more}. Run the step again to finish it.`];
}
const MAX_NAMED = 20;
const WORDS = {
    team: "team",
    "team-member": "member",
    room: "room",
    member: "member",
    moderator: "moderator",
    welcome: "welcome",
};
/**
 * A plan as Markdown for a job summary, with what came of it where it was carried out; what stays as it is, is counted
 * only, unless there is a reason to tell.
 */
function planMarkdown({ changes, refusals }, outcomes = []) {
    const shown = changes.filter(({ kind, details }) => kind !== "keep" || details.length > 0);
    const rows = shown.slice(0, MAX_ROWS).map((change) => {
        const outcome = outcomes.find((one) => one.change === change);
        const result = outcome === undefined ? [] : [RESULTS[outcome.state], outcome.note ?? ""];
        const details = [...change.details, ...result.filter(Boolean)].join("; ");
        const cells = [`${SIGNS[change.kind]} ${change.kind}`, WORDS[change.what], nameOf(change), details];
        return `| ${cells.map(cellOf).join(" | ")} |`;
    });
    const table = rows.length === 0
        ? []
        : [["| Do | What | Name | Details |", "| --- | --- | --- | --- |", ...rows].join("\n")];
    const more = shown.length > MAX_ROWS ? `And ${shown.length - MAX_ROWS} more.` : "";
    const refused = refusals.map((refusal) => `- ❌ ${cellOf(refusal)}`).join("\n");
    const head = `**Plan:** ${countText(changes)}.`;
    return [head, ...table, more, refused].filter(Boolean).join("\n\n");
}
/** A summary holds 1 MiB; whoever reads it reads less. */
const MAX_ROWS = 500;
const RESULTS = {
    done: "✅ done",
    failed: "❌ failed",
    open: "⏸️ not begun",
};
function cellOf(text) {
    return (0,markdown/* escapeMarkdown */.FV)((0,plain/* oneLine */.TN)(text));
}
/** A plan as the output `changes` holds it, without ids and what is kept. */
function changesJson({ changes }, outcomes) {
    const told = changes.filter(({ kind }) => kind !== "keep");
    return JSON.stringify(told.map((change) => {
        const { target: _, ...rest } = change;
        const { state = "planned", note } = outcomes?.find((one) => one.change === change) ?? {};
        return { ...rest, state, note };
    }));
}
/** A plan in a few words. */
function planHeading({ changes, refusals }, outcomes) {
    const wanted = changes.filter(({ kind }) => kind !== "keep").length;
    if (refusals.length > 0)
        return "❌ rooms and teams are refused";
    if (wanted === 0)
        return "✅ rooms and teams are as they should be";
    if (outcomes === undefined)
        return `📝 ${countText(changes)}, nothing done`;
    const done = outcomes.filter(({ state }) => state === "done").length;
    return `${done === wanted ? "✅" : "❌"} ${done} of ${wanted} changes done`;
}
function nameOf({ what, name, in: place }) {
    if (place === undefined)
        return (0,plain/* oneLine */.TN)(name);
    return what === "welcome" ? `to ${(0,plain/* oneLine */.TN)(place)}` : `${(0,plain/* oneLine */.TN)(name)} in ${(0,plain/* oneLine */.TN)(place)}`;
}
function countText(changes) {
    const count = (kind) => changes.filter((change) => change.kind === kind).length;
    return `${count("create")} to create, ${count("change")} to change, ${count("remove")} to remove, ${count("keep")} to keep`;
}

;// CONCATENATED MODULE: ./lib/provisioning/people-directory.js


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
                this.problems.push(`line ${place.line}: ${people.problem}`);
            this.groups.set(group, "problem" in people ? [] : people);
        }
    }
    async #readGroup(name) {
        try {
            const found = await this.#groupId(name);
            return "problem" in found ? found : await this.#peopleOf(found.id);
        }
        catch (error) {
            if (!(error instanceof errors/* WebexError */.w8 && REFUSED.has(error.kind)))
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
            if (!(error instanceof errors/* WebexError */.w8 && REFUSED.has(error.kind)))
                throw error;
        }
    }
    async #groupId(name) {
        if ((0,ids/* decodeId */.k)(name)?.type === "SCIM_GROUP")
            return { id: name };
        const sole = soleBearer("group", name, await this.#listGroups("eq", name));
        if ("problem" in sole)
            return sole;
        if (sole.found !== undefined)
            return sole.found;
        const near = nearText(name, await this.#listGroups("sw", name.slice(0, 2)));
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

;// CONCATENATED MODULE: ./lib/provisioning/read-actual.js



/** Items on one page, the most that Webex gives of rooms; and of teams and members. */
const ROOM_PAGE = 1000;
const PAGE = 500;
/** Reads what a manifest names and nothing else. Throws `WebexError` for what is no matter of the manifest. */
async function readActual(webex, manifest) {
    const reading = new Reading(webex);
    const teams = new Map();
    for (const entry of manifest.teams) {
        const team = await reading.team(entry);
        if (team !== undefined)
            teams.set(entry, team);
    }
    const rooms = new Map();
    for (const entry of manifest.rooms) {
        const room = await reading.room(entry);
        if (room !== undefined)
            rooms.set(entry, room);
    }
    reading.findShared(teams);
    reading.findShared(rooms);
    const teamIds = await reading.teamIds(manifest, teams);
    const wanted = [...manifest.teams, ...manifest.rooms].filter(({ isAbsent }) => !isAbsent);
    const { id: selfId } = await webex.people.me();
    await reading.people.readGroups(wanted.flatMap(({ members }) => members));
    await reading.people.readPeople(wanted.flatMap(({ members }) => members));
    const problems = [...reading.problems, ...reading.people.problems];
    if (problems.length > 0)
        return { problems };
    const { byEmail, groups } = reading.people;
    return { actual: { selfId, teams, rooms, teamIds, people: byEmail, groups } };
}
class Reading {
    problems = [];
    people;
    #webex;
    #teams;
    #rooms;
    constructor(webex) {
        this.#webex = webex;
        this.people = new PeopleDirectory(webex);
    }
    async team(entry) {
        const { id } = entry;
        const team = id === undefined
            ? this.#one("team", entry.name, entry, await this.#listTeams())
            : await this.#byId("team", entry, () => this.#webex.teams.get({ teamId: id }));
        if (team === undefined)
            return undefined;
        const { description } = team;
        const members = entry.isAbsent
            ? []
            : await this.#members(this.#webex.teamMemberships.list({ teamId: team.id, max: PAGE }));
        return { id: team.id, name: team.name, ...(description !== undefined && { description }), members };
    }
    async room(entry) {
        const { id } = entry;
        const room = id === undefined
            ? this.#one("room", entry.title, entry, await this.#listRooms())
            : await this.#byId("room", entry, () => this.#webex.rooms.get({ roomId: id }));
        if (room === undefined)
            return undefined;
        const { title, description, teamId, isLocked = false, isPublic = false, isAnnouncementOnly = false, } = room;
        const members = entry.isAbsent
            ? []
            : await this.#members(this.#webex.memberships.list({ roomId: room.id, max: ROOM_PAGE }));
        const optional = {
            ...(description !== undefined && { description }),
            ...(teamId !== undefined && { teamId }),
        };
        return { id: room.id, title, ...optional, isLocked, isPublic, isAnnouncementOnly, members };
    }
    /** Teams that rooms name: one of the manifest, which may be new, or one that is there. */
    async teamIds(manifest, known) {
        const ids = new Map();
        for (const entry of manifest.rooms) {
            const { team } = entry;
            if (team === undefined || entry.isAbsent || ids.has(team))
                continue;
            const own = manifest.teams.find(({ id, name }) => team === id || team === name);
            const id = own === undefined ? await this.#teamId(team, entry) : known.get(own)?.id;
            if (id !== undefined)
                ids.set(team, id);
        }
        return ids;
    }
    /** Adds a problem for each entry that names what another one names already, one by its id and one by its name. */
    findShared(found) {
        const seen = new Map();
        for (const [entry, { id }] of found) {
            const first = seen.get(id);
            if (first !== undefined)
                this.#problem(entry, `this is ${id}, as is the entry on line ${first.place.line}.`);
            seen.set(id, first ?? entry);
        }
    }
    async #teamId(team, entry) {
        if ((0,ids/* decodeId */.k)(team)?.type === "TEAM")
            return team;
        const before = this.problems.length;
        const teams = await this.#listTeams();
        const found = this.#one("team", team, entry, teams);
        if (found === undefined && this.problems.length === before) {
            this.#problem(entry, `no team of this token or of the manifest has the name "${team}".${nearText(team, teams)}`);
        }
        return found?.id;
    }
    #one(noun, name, entry, all) {
        const sole = soleBearer(noun, name, all);
        if (!("problem" in sole))
            return sole.found;
        this.#problem(entry, sole.problem);
        return undefined;
    }
    async #byId(noun, entry, get) {
        try {
            return await get();
        }
        catch (error) {
            if (!(error instanceof errors/* WebexError */.w8 && error.kind === "not found"))
                throw error;
            if (!entry.isAbsent)
                this.#problem(entry, `this token sees no ${noun} with the id ${entry.id}.`);
            return undefined;
        }
    }
    async #members(list) {
        const memberships = await Array.fromAsync(list);
        return memberships.map(({ id, personId, personEmail, personOrgId, isModerator }) => {
            const email = personEmail.toLowerCase();
            this.people.know({
                id: personId,
                emails: [email],
                ...(personOrgId !== undefined && { orgId: personOrgId }),
            });
            return { membershipId: id, personId, email, isModerator };
        });
    }
    #listTeams() {
        this.#teams ??= Array.fromAsync(this.#webex.teams.list({ max: PAGE }));
        return this.#teams;
    }
    #listRooms() {
        this.#rooms ??= Array.fromAsync(this.#webex.rooms.list({ type: "group", max: ROOM_PAGE }), (room) => {
            return { ...room, name: room.title };
        });
        return this.#rooms;
    }
    #problem({ place }, sentence) {
        this.problems.push(`line ${place.line}: ${sentence}`);
    }
}

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
var organizations = __webpack_require__(2690);
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
        return this.#requests.list(organizations/* ORGANIZATIONS */.B.list, {});
    }
    /**
     * Gets one organization.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/organizations/get-organization-details
     */
    get(params) {
        return this.#requests.send(organizations/* ORGANIZATIONS */.B.get, params);
    }
    /**
     * Deletes an organization for good; Webex may take ten minutes.
     * @throws WebexError, of kind `not found` where the caller cannot see it
     * @see https://developer.webex.com/docs/api/v1/organizations/delete-organization
     */
    delete(params) {
        return this.#requests.send(organizations/* ORGANIZATIONS */.B.delete, params);
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

;// CONCATENATED MODULE: ./lib/provision.js











const NOTHING = { rooms: [], problems: [], notes: [] };
/** Compares Webex with the manifest of `provision`, shows the plan, and carries it out where it may. Never rejects. */
async function provision(inputs, occasion, host) {
    try {
        const text = await (0,provisioning/* readManifestText */.p)(host.files, inputs.provision ?? "");
        return await carryThrough(text, inputs, occasion, host);
    }
    catch (error) {
        if (error instanceof input_error/* MissingFileError */.H && occasion.isBeforeCheckout) {
            return { ...NOTHING, isMissing: true, notes: [TOO_EARLY] };
        }
        if (error instanceof input_error/* InputError */.d)
            return { ...NOTHING, problems: [error.message] };
        return { ...NOTHING, problems: [`Rooms and teams could not be read: ${failureText(error)}`] };
    }
}
const TOO_EARLY = 'The file of "provision" is not there yet; it is read again when the job has ended.';
async function carryThrough({ file, text }, inputs, { context, payload, isProvisioned }, host) {
    const parsed = await parseManifest(file, text);
    if ("problems" in parsed)
        return { ...NOTHING, problems: parsed.problems };
    if (inputs.token === undefined)
        return { ...NOTHING, notes: ["The manifest is valid. A plan needs a token."] };
    const webex = createClient(inputs, host);
    const organizations = await readOrganizations(webex, inputs.allowedOrganizations);
    if ("problems" in organizations)
        return { ...NOTHING, problems: organizations.problems };
    const guards = { domains: inputs.allowedDomains, organizations: organizations.ids };
    const planOnly = planOnlyReason(inputs, context, payload);
    const { incident: entry } = parsed.manifest;
    const incident = entry && { entry, guards, webex, planOnly };
    if (isProvisioned)
        return { ...NOTHING, ...(incident && { incident }) };
    const read = await readActual(webex, parsed.manifest);
    if ("problems" in read)
        return {
            ...NOTHING,
            problems: read.problems.map((problem) => `${file}, ${problem}`),
            ...(incident && { incident }),
        };
    const plan = planChanges(parsed.manifest, read.actual, guards);
    const done = await apply(plan, { webex, planOnly }, host);
    return { ...done, ...(incident && { incident }) };
}
/** Why the plan is only shown, as a sentence. */
function planOnlyReason({ apply, isDryRun }, context, payload) {
    if (isDryRun)
        return "Only shown: this is a dry run.";
    if (apply === "never")
        return "Only shown: `apply` is never.";
    return apply === "always" ? undefined : reasonForPlanOnly(context, payload);
}
async function apply(plan, { webex, planOnly }, host) {
    const lines = planLines(plan);
    // Before anything changes: a job may be killed.
    host.say("Webex rooms and teams", planOnly === undefined ? lines : [...lines, planOnly]);
    const isRefused = plan.refusals.length > 0;
    if (isRefused || planOnly !== undefined) {
        const rooms = plan.changes.filter(isNewRoom).map(({ name }) => ({ title: name }));
        const notes = planOnly === undefined ? [] : [planOnly];
        return { problems: plan.refusals, notes, rooms, provisioning: provision_textOf(plan, undefined, []) };
    }
    const { outcomes, rooms } = await applyPlan(webex, plan);
    const problems = outcomeProblems(outcomes);
    return { problems, notes: [], rooms, provisioning: provision_textOf(plan, outcomes, outcomeLines(outcomes)) };
}
function isNewRoom({ kind, what }) {
    return kind === "create" && what === "room";
}
function provision_textOf(plan, outcomes, lines) {
    return {
        heading: planHeading(plan, outcomes),
        markdown: planMarkdown(plan, outcomes),
        changes: changesJson(plan, outcomes),
        lines,
    };
}
/** With time of its own, and without sending a welcome twice. */
function createClient({ token = "", apiUrl, timeoutMs, retries, maxDurationMs }, host) {
    const baseUrl = apiUrl ?? webex_options/* DEFAULT_BASE_URL */.Q;
    const options = { token, baseUrl, timeoutMs, retries, maxDurationMs, delivery: "at-most-once" };
    return new WebexClient({ ...options, ...host.outside(baseUrl) });
}


/***/ })

};
