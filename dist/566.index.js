export const id = 566;
export const ids = [566];
export const modules = {

/***/ 5566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provision: () => (/* binding */ provision)
});

// EXTERNAL MODULE: ./lib/build/payload.js
var build_payload = __webpack_require__(5910);
// EXTERNAL MODULE: ./lib/build/trust/default-branch.js
var default_branch = __webpack_require__(3157);
// EXTERNAL MODULE: ./lib/build/trust/deployer.js
var deployer = __webpack_require__(2321);
// EXTERNAL MODULE: ./lib/build/trust/trusted-events.js
var trusted_events = __webpack_require__(5890);
;// CONCATENATED MODULE: ./lib/build/trust/trusted-run.js




/**
 * Why a run may not change what a manifest names, as a sentence; `undefined` where it may: what is of our default branch,
 * tags and releases. Whatever is not named here is not trusted. That a rule protects a branch counts for nothing, for one
 * rule may protect them all.
 */
function reasonForPlanOnly(context, payload) {
    if (isOfTag(context, payload) || (0,default_branch/* isOfDefaultBranch */.h)(context, payload))
        return undefined;
    return `Only shown: ${whyNot(context, payload)}.`;
}
/** Whether it is of a tag that is there, and nobody from outside can have started it. */
function isOfTag(context, payload) {
    const { eventName, ref } = context;
    if (!ref.startsWith("refs/tags/") || (0,build_payload/* isTrueAt */.Yj)(payload, "deleted"))
        return false;
    if (trusted_events/* OF_DEPLOYMENTS */.Rp.has(eventName))
        return (0,deployer/* isDeployerTrusted */.y8)(payload, context);
    return trusted_events/* ON_A_TAG */.Zd.has(eventName);
}
function whyNot(context, payload) {
    const { eventName, ref, refName } = context;
    if (eventName.startsWith("pull_request") || eventName === "merge_group")
        return "pull requests change nothing";
    if (eventName === "workflow_run")
        return "the run before was none that a push, a schedule or a dispatch started on the default branch";
    const isDeployment = trusted_events/* OF_DEPLOYMENTS */.Rp.has(eventName);
    if (![trusted_events/* ON_A_BRANCH */.Ng, trusted_events/* ON_A_TAG */.Zd, trusted_events/* OF_DEPLOYMENTS */.Rp].some((events) => events.has(eventName)))
        return `\`apply: auto\` does not trust the event ${eventName || "of this run"}`;
    if ((0,build_payload/* isTrueAt */.Yj)(payload, "deleted"))
        return "a branch or tag that is deleted brings nothing";
    if (isDeployment && (0,deployer/* foreignDeployer */.FL)(payload, context) !== undefined)
        return "a fork deployed it";
    if (isDeployment && (ref.startsWith("refs/tags/") || (0,default_branch/* isDefaultBranch */.o)(context, payload)))
        return "the run that deployed it is not trusted itself";
    return `${ref.startsWith("refs/heads/") ? `the branch ${refName}` : "what it runs on"} is not the default branch`;
}

// EXTERNAL MODULE: ./lib/incident/title.js + 1 modules
var title = __webpack_require__(659);
// EXTERNAL MODULE: ./lib/inputs/input-error.js
var input_error = __webpack_require__(1674);
// EXTERNAL MODULE: ./lib/inputs/provisioning.js
var provisioning = __webpack_require__(5876);
// EXTERNAL MODULE: ./lib/provisioning/apply.js + 3 modules
var apply = __webpack_require__(5058);
// EXTERNAL MODULE: ./lib/provisioning/failure-text.js
var failure_text = __webpack_require__(2839);
// EXTERNAL MODULE: ./lib/provisioning/organizations.js
var provisioning_organizations = __webpack_require__(9653);
// EXTERNAL MODULE: ./lib/text/wall.js
var text_wall = __webpack_require__(4987);
// EXTERNAL MODULE: ./lib/yaml/parse-yaml.js + 2 modules
var parse_yaml = __webpack_require__(1054);
// EXTERNAL MODULE: ./lib/text/name-match.js
var name_match = __webpack_require__(2632);
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
        const name = (0,name_match/* foldedName */.m)(nameOf(entry));
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
        id: id("The id of a standing room, which keeps its title; left out, each incident gets a room of its own."),
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

// EXTERNAL MODULE: ./lib/text/list.js
var list = __webpack_require__(8735);
// EXTERNAL MODULE: ./lib/text/nearest.js
var nearest = __webpack_require__(4581);
// EXTERNAL MODULE: ./lib/text/secrets/quoted.js
var quoted = __webpack_require__(9517);
;// CONCATENATED MODULE: ./lib/provisioning/read-shape.js



/** Characters of a key or a value that a fault shows. */
const MAX_SHOWN = 60;
/** Reads a YAML document by a shape, and names all that does not fit at once. What its aliases stand for is bounded. */
class ShapeReader {
    #yaml;
    #document;
    #faults;
    constructor(document, faults) {
        this.#yaml = document.library;
        this.#document = document;
        this.#faults = faults;
    }
    /** What stands in a node; `undefined` where it does not fit, which is a fault then. */
    read(node, shape, where, fallback) {
        const place = this.#placeOf(node) ?? fallback;
        const value = this.#resolved(node);
        if (this.#yaml.isAlias(node) && value === undefined)
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
        this.#fault(place, `${where} knows no key ${(0,quoted/* quoted */.T)(key, MAX_SHOWN)}: ${hint}`);
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
        const noun = typeof value === "string" ? (0,quoted/* credentialIn */.L)(value) : undefined;
        if (noun !== undefined)
            return this.#fault(place, `${where} holds what looks like ${noun}`);
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
        // To write out keys that hold keys takes twice the time for each of them.
        return this.#yaml.isScalar(key) ? String(key.value) : "(a list or a mapping)";
    }
    #resolved(node) {
        return this.#yaml.isAlias(node) ? this.#document.targetOf(node) : node;
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
        return (0,quoted/* quoted */.T)(value, MAX_SHOWN);
    }
    #placeOf(node) {
        const offset = this.#yaml.isNode(node) ? node.range?.[0] : undefined;
        return offset === undefined ? undefined : this.#document.placeAt(offset);
    }
    #fault(place, sentence) {
        this.#faults.add(place ?? { line: 1, column: 1 }, sentence);
    }
}

;// CONCATENATED MODULE: ./lib/provisioning/parse-manifest.js





/** Reads a manifest, YAML or JSON; `file` names it in problems. */
async function parseManifest(file, text, wall = text_wall/* NO_WALL */.f) {
    const parsed = await (0,parse_yaml/* parseYaml */.h)(text, { wall }, (document) => ({ value: manifestIn(document, file) }));
    if ("value" in parsed)
        return parsed.value;
    const found = new FoundFaults();
    found.addProblems(parsed.problems);
    return { problems: found.sentences(file) };
}
const START = { line: 1, column: 1 };
function manifestIn(document, file) {
    const found = new FoundFaults();
    found.addProblems(document.problems);
    const read = new ShapeReader(document, found).read(document.contents, MANIFEST, "the manifest", START);
    const manifest = manifestOf(isEntry(read) ? read : { place: START, keys: {} });
    findDuplicates(manifest, found);
    const problems = found.sentences(file);
    return problems.length > 0 ? { problems } : { manifest };
}
/** Most faults of one manifest that are told: who mends a hundred looks again. */
const MAX_TOLD = 100;
/** Faults by place, each once: an alias repeats what its anchor has. */
class FoundFaults {
    #all = [];
    add(place, sentence) {
        this.#all.push({ place, sentence });
    }
    addProblems(problems) {
        for (const problem of problems)
            this.add(problem.place ?? START, sentenceOf(problem));
    }
    sentences(file) {
        const sorted = this.#all.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
        const texts = sorted.map(({ place, sentence }) => {
            return `${file}:${place.line}:${place.column}: ${sentence}${/[?.]$/.test(sentence) ? "" : "."}`;
        });
        const all = [...new Set(texts)];
        const rest = all.length - MAX_TOLD;
        return rest <= 0 ? all : [...all.slice(0, MAX_TOLD), `${file} has ${rest} more faults.`];
    }
}
function sentenceOf({ kind, cause, alias }) {
    if (kind === "repeated key")
        return "this key stands twice in its mapping";
    if (alias !== undefined)
        return `*${alias} ${cause}`;
    if (kind === "too much")
        return `the manifest asks for too much work: it ${cause}`;
    if (kind === "too slow")
        return `the manifest ${cause}`;
    return `this is not valid YAML: ${cause.replace(/(?<![.:\s])[.:\s]+$/, "")}`;
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
    const { id, when, title, team, members, meeting } = keys;
    const named = Array.isArray(when) ? when : [];
    const outcomes = ["failure", "rollback"].filter((one) => named.includes(one));
    return {
        when: when === undefined ? ["failure", "rollback"] : outcomes,
        ...given("id", textOf(id)),
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

// EXTERNAL MODULE: ./lib/provisioning/place-finder.js + 2 modules
var place_finder = __webpack_require__(3553);
// EXTERNAL MODULE: ./lib/provisioning/plan.js + 2 modules
var provisioning_plan = __webpack_require__(1643);
// EXTERNAL MODULE: ./lib/provisioning/plan-table.js + 1 modules
var plan_table = __webpack_require__(1733);
// EXTERNAL MODULE: ./lib/provisioning/read-actual.js + 4 modules
var read_actual = __webpack_require__(6734);
// EXTERNAL MODULE: ./lib/step/webex-access.js + 12 modules
var webex_access = __webpack_require__(1413);
;// CONCATENATED MODULE: ./lib/step/provision.js













const NO_PLACES = { rooms: [] };
/** Compares Webex with the manifest of `provision`, shows the plan, and carries it out where it may. Never rejects. */
async function provision(source, happening, stage, host) {
    try {
        const text = await (0,provisioning/* readManifestText */.p)(host.files, source);
        return await setUp(text, happening, stage, host);
    }
    catch (error) {
        if (error instanceof input_error/* MissingFileError */.H && stage.isBeforeCheckout) {
            host.journal.add({ notes: [TOO_EARLY] });
            return { ...NO_PLACES, isMissing: true };
        }
        return stopped(host, [error instanceof input_error/* InputError */.d ? error.message : unreadable(error)]);
    }
}
/** What there is where the user must change something first. */
function stopped(host, problems) {
    host.journal.add({ problems });
    return NO_PLACES;
}
const TOO_EARLY = 'The file of "provision" is not there yet; it is read again when the job has ended.';
async function setUp({ file, text }, { inputs, build, context, payload }, { isProvisioned = false }, host) {
    const parsed = await parseManifest(file, text, host.wall);
    if ("problems" in parsed)
        return stopped(host, parsed.problems);
    const { incident: entry } = parsed.manifest;
    const titled = (0,title/* incidentTitle */.B)(build, entry?.title, { wall: host.wall, secrets: inputs.secrets });
    if ("problem" in titled)
        return stopped(host, [titleProblem(titled.problem, file, entry?.place)]);
    if (inputs.token === undefined) {
        host.journal.add({ notes: ["The manifest is valid. A plan needs a token."] });
        return NO_PLACES;
    }
    const webex = (0,webex_access.createWebexClient)(inputs, host);
    const organizations = await (0,provisioning_organizations/* readOrganizations */.R)(webex, inputs.allowedOrganizations);
    if ("problems" in organizations)
        return stopped(host, organizations.problems);
    const guards = { domains: inputs.allowedDomains, organizations: organizations.ids };
    const planOnly = planOnlyReason(inputs, context, payload);
    const incident = entry && { incident: { entry, title: titled.title, guards, webex, planOnly } };
    if (isProvisioned)
        return { ...NO_PLACES, ...incident };
    try {
        const places = await planAndApply(file, parsed.manifest, { webex, guards, planOnly }, host);
        return { ...places, ...incident };
    }
    catch (error) {
        return { ...stopped(host, [unreadable(error)]), ...incident };
    }
}
function unreadable(error) {
    return `Rooms and teams could not be read: ${(0,failure_text/* failureText */.k)(error)}`;
}
async function planAndApply(file, manifest, { webex, guards, planOnly }, host) {
    if (manifest.teams.length + manifest.rooms.length === 0)
        return NOTHING_NAMED;
    const finder = new place_finder/* PlaceFinder */.s(webex, guards);
    const read = await (0,read_actual/* readActual */.R)(webex, finder, manifest);
    if ("problems" in read) {
        return stopped(host, read.problems.map(({ place, sentence }) => placed(file, place, sentence)));
    }
    host.journal.add({ warnings: read.actual.warnings });
    const plan = (0,provisioning_plan/* planChanges */.X)(manifest, read.actual, guards);
    return provision_apply(plan, { webex, finder, planOnly }, host);
}
/** Of a manifest with nothing but an incident. */
const NOTHING_NAMED = {
    ...NO_PLACES,
    provisioning: { heading: "✅ nothing to set up", markdown: "", lines: [], changes: "[]" },
};
function titleProblem(problem, file, place = { line: 1, column: 1 }) {
    return placed(file, place, `the title of the incident cannot be used: ${problem}${problem.endsWith("?") ? "" : "."}`);
}
function placed(file, { line, column }, sentence) {
    return `${file}:${line}:${column}: ${sentence}`;
}
/** Why the plan is only shown, as a sentence. */
function planOnlyReason({ apply, isDryRun }, context, payload) {
    if (isDryRun)
        return "Only shown: this is a dry run.";
    if (apply === "never")
        return "Only shown: `apply` is never.";
    return apply === "always" ? undefined : reasonForPlanOnly(context, payload);
}
async function provision_apply(plan, { webex, finder, planOnly }, host) {
    const lines = (0,plan_table/* planLines */.HN)(plan);
    // Before anything changes: a job may be killed.
    host.logGroup("Webex rooms and teams", planOnly === undefined ? lines : [...lines, planOnly]);
    const isRefused = plan.refusals.length > 0;
    if (isRefused || planOnly !== undefined) {
        const rooms = plan.changes.filter(isNewRoom).map(({ name }) => ({ title: name }));
        host.journal.add({ problems: plan.refusals, notes: planOnly === undefined ? [] : [planOnly] });
        return { rooms, provisioning: (0,plan_table/* planText */.Pt)(plan) };
    }
    const { outcomes, rooms } = await (0,apply/* applyPlan */.g)(webex, finder, plan);
    host.journal.add({ problems: (0,plan_table/* outcomeProblems */.jy)(outcomes) });
    return { rooms, provisioning: (0,plan_table/* planText */.Pt)(plan, outcomes) };
}
function isNewRoom({ kind, what }) {
    return kind === "create" && what === "room";
}


/***/ })

};
