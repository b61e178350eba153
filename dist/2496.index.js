import { modules as m0 } from "./shared-1654.js";
import { modules as m1 } from "./shared-3449.js";
export const id = 2496;
export const ids = [2496];
export const modules = {
	...m0,
	...m1,
	7924: ((_module, _exports, _require) => {
_require.r(_exports);
_require.d(_exports, {
	planOnlyReason: () => planOnlyReason,
	provision: () => provision,
	provision_exports: () => provision_exports
});
var _rolldown_runtime_0 = _require(3449);
var _start_1 = _require(510);
var _default_branch_2 = _require(2207);
var _plan_table_3 = _require(9465);
var _read_organizations_4 = _require(1654);
var _provisioning_advice_5 = _require(399);
function reasonForPlanOnly(context, payload) {
	if (isOfTag(context, payload) || _default_branch_2.h(context, payload)) return void 0;
	return `Only shown: ${whyNot(context, payload)}.`;
}
function isOfTag(context, payload) {
	const { eventName, ref } = context;
	if (!ref.startsWith("refs/tags/") || _start_1.YjS(payload, "deleted")) return false;
	if (_start_1.RpU.has(eventName)) return _start_1.y8Y(payload, context);
	return _start_1.ZdD.has(eventName);
}
function whyNot(context, payload) {
	const { eventName, ref, refName } = context;
	if (eventName.startsWith("pull_request") || eventName === "merge_group") return "pull requests never apply changes";
	if (eventName === "workflow_run") return "the previous run was not started by a push, a schedule, or a dispatch on the default branch";
	if (![
		_start_1.Ngi,
		_start_1.ZdD,
		_start_1.RpU
	].some((events) => events.has(eventName))) return `\`apply: auto\` does not trust the event ${eventName || "of this run"}`;
	if (_start_1.YjS(payload, "deleted")) return "a deleted branch or tag does not apply changes";
	if (_start_1.FLs(payload, context) !== void 0) return "a fork deployed it";
	if (_start_1.RpU.has(eventName) && (ref.startsWith("refs/tags/") || _default_branch_2.o(context, payload))) return "the run that deployed it is not trusted";
	return `${ref.startsWith("refs/heads/") ? `the branch ${refName}` : "what it runs on"} is not the default branch`;
}
function findDuplicates({ teams, rooms, incident }, faults) {
	findTwins(teams, (team) => team.name, faults, (first) => `this team is also on line ${first.place.line}`);
	findTwins(rooms, (room) => room.title, faults, roomTwice);
	const lists = [
		...teams,
		...rooms,
		...incident === void 0 ? [] : [incident]
	];
	for (const { members } of lists) findTwice(members, faults);
}
function findTwins(entries, nameOf, faults, sentenceOf) {
	const byId = new Map();
	const byName = new Map();
	for (const entry of entries) {
		const name = _start_1.mw$(nameOf(entry));
		const sameId = entry.id === void 0 ? void 0 : byId.get(entry.id);
		const unclear = byName.get(name)?.find(({ id }) => id === void 0 || entry.id === void 0);
		const twin = sameId ?? (name === "" ? void 0 : unclear);
		if (twin !== void 0) faults.add(entry.place, sentenceOf(twin, entry));
		if (entry.id !== void 0) byId.set(entry.id, entry);
		byName.set(name, [...byName.get(name) ?? [], entry]);
	}
}
function roomTwice(first, second) {
	const where = `on line ${first.place.line}`;
	if (first.team === second.team) return `the room "${second.title}" is also ${where}`;
	const [other, here] = [first, second].map(({ team }) => team === void 0 ? "in no team" : `in "${team}"`);
	return `the room "${second.title}" is ${here} here and ${other} ${where}: a room can be in only one team, and two rooms with the same title each need an "id"`;
}
function findTwice(members, faults) {
	const seen = new Map();
	for (const member of members) {
		const text = shownMember(member);
		const first = seen.get(text.toLowerCase());
		if (first === void 0) {
			seen.set(text.toLowerCase(), member);
			continue;
		}
		const spelling = shownMember(first);
		const as = spelling === text ? "" : ` as ${spelling}`;
		faults.add(member.place, `${text} is also on line ${first.place.line}${as}`);
	}
}
function shownMember(member) {
	if ("email" in member) return member.email;
	return "group" in member ? `group:${member.group}` : member.role;
}
const MAX_TOLD = 100;
const START = {
	line: 1,
	column: 1
};
var Faults = class {
	#all = [];
	add(place, sentence) {
		this.#all.push({
			place,
			sentence
		});
	}
	addProblems(problems) {
		for (const problem of problems) this.add(problem.place ?? START, sentenceOf(problem));
	}
	sentences(file) {
		const texts = this.#all.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column).map(({ place, sentence }) => {
			return `${file}:${place.line}:${place.column}: ${sentence}${/[?.]$/.test(sentence) ? "" : "."}`;
		});
		const all = [...new Set(texts)];
		const rest = all.length - MAX_TOLD;
		return rest <= 0 ? all : [...all.slice(0, MAX_TOLD), `${file} has ${rest} more ${rest === 1 ? "fault" : "faults"}.`];
	}
};
function sentenceOf({ kind, cause, alias }) {
	if (kind === "repeated key") return "this key is in its mapping twice";
	if (alias !== void 0) return `*${alias} ${cause}`;
	if (kind === "too much") return `the manifest is too complex: it ${cause}`;
	if (kind === "too slow") return `the manifest ${cause}`;
	return `this is not valid YAML: ${cause.replace(/(?<![.:\s])[.:\s]+$/, "")}`;
}
const EMAIL = "[A-Za-z0-9_](?:[A-Za-z0-9._+'-]*[A-Za-z0-9_+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,}";
const GROUP = "group:\\s*\\S.*";
const ROLES = [
	"author",
	"committers",
	"codeowners"
];
const flag = (description) => ({
	description,
	type: "boolean"
});
function text(description, pattern, expected) {
	const patternErrorMessage = `must be ${expected}`;
	return {
		description,
		type: "string",
		pattern: `^(?:${pattern})$`,
		patternErrorMessage
	};
}
const name = (description) => text(description, "[\\s\\S]*\\S[\\s\\S]*", "a text that is not empty");
const id = (description) => text(description, "[A-Za-z0-9+/_-]{20,}={0,2}", "an ID as Webex gives it");
const words = (description) => ({
	description,
	type: "string"
});
const MEMBER = {
	description: "A person or a group, with more settings.",
	type: "object",
	additionalProperties: false,
	properties: {
		email: text("Their email address.", EMAIL, "an email address"),
		group: name("The name of a group, for all of its members."),
		moderator: flag("Whether they are a moderator. If omitted, it is not changed.")
	},
	oneOf: [{ required: ["email"] }, { required: ["group"] }]
};
function membersOf$1(what, roles = []) {
	const description = `Who is in ${what}.`;
	const forms = [
		"an email address",
		"\"group:NAME\"",
		...roles
	];
	const expected = `${forms.slice(0, -1).join(", ")} or ${forms.at(-1)}`;
	return {
		description,
		type: "array",
		items: {
			description,
			anyOf: [text(description, [
				EMAIL,
				GROUP,
				...roles
			].join("|"), expected), MEMBER]
		}
	};
}
const PRUNE = flag("Whether members who are not listed are removed.");
const IDENTIFIED = {
	if: {
		properties: { absent: { const: true } },
		required: ["absent"]
	},
	then: { required: ["id"] }
};
const TEAM_ROOM = {
	description: "A room of the team.",
	type: "object",
	additionalProperties: false,
	properties: {
		id: id("The room's ID, if several rooms have its title, or to rename it."),
		title: name("The room's title."),
		description: words("What the room is for; an empty text removes it."),
		locked: flag("Whether only moderators add people and change the title."),
		public: flag("Whether everybody in the organization can find and join it."),
		"announcement-only": flag("Whether only moderators can post."),
		members: membersOf$1("the room"),
		prune: PRUNE,
		welcome: name("Markdown to post when the room is created."),
		absent: flag("Whether to delete the room; needs its ID.")
	},
	anyOf: [{ required: ["title"] }, { required: ["id"] }],
	...IDENTIFIED
};
const ROOM = {
	...TEAM_ROOM,
	description: "A room.",
	properties: {
		...TEAM_ROOM.properties,
		team: name("The name or ID of the team it belongs to.")
	}
};
const TEAM = {
	description: "A team.",
	type: "object",
	additionalProperties: false,
	properties: {
		id: id("The team's ID, if several teams have its name, or to rename it."),
		name: name("The team's name."),
		description: words("What the team is for."),
		members: membersOf$1("the team"),
		prune: PRUNE,
		rooms: {
			description: "The rooms of the team.",
			type: "array",
			items: TEAM_ROOM
		},
		absent: flag("Whether to delete the team; needs its ID.")
	},
	anyOf: [{ required: ["name"] }, { required: ["id"] }],
	...IDENTIFIED
};
const INCIDENT = {
	description: "The room for a failure or rollback.",
	type: "object",
	additionalProperties: false,
	properties: {
		when: {
			description: "What counts as an incident. If omitted, both.",
			type: "array",
			items: {
				description: "An outcome.",
				type: "string",
				enum: ["failure", "rollback"]
			}
		},
		id: id("The ID of a permanent room, which keeps its title. If omitted, each incident gets its own room."),
		title: name("The room's title, with Mustache."),
		team: name("The name or ID of the team it belongs to."),
		members: membersOf$1("the incident's room", ROLES),
		meeting: flag("Whether to create a meeting, if the token is allowed to.")
	}
};
const MANIFEST = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Webex Notify manifest",
	description: "Webex teams and rooms as they should be.",
	type: "object",
	additionalProperties: false,
	properties: {
		teams: {
			description: "Teams with their members and rooms.",
			type: "array",
			items: TEAM
		},
		rooms: {
			description: "Rooms, in teams or not.",
			type: "array",
			items: ROOM
		},
		incident: INCIDENT
	}
};
const MAX_SHOWN = 60;
const NAMES = ["name", "title"];
var SchemaReader = class {
	#yaml;
	#document;
	#faults;
	#top;
	constructor(document, faults, top) {
		this.#yaml = document.library;
		this.#document = document;
		this.#faults = faults;
		this.#top = top;
	}
	read(node, schema, where, fallback) {
		return this.#read(node, schema, where, fallback);
	}
	#read(node, schema, where, fallback) {
		const place = this.#placeOf(node) ?? fallback;
		const value = this.#resolved(node);
		if (this.#yaml.isAlias(node) && value === void 0) return void 0;
		if (!("type" in schema)) {
			const [short, entry] = schema.anyOf;
			if (this.#yaml.isMap(value)) return this.#readEntry(value, entry, where, place);
			const text = this.#readText(value, short, where, place);
			return text === void 0 ? void 0 : {
				place,
				text
			};
		}
		switch (schema.type) {
			case "object": return this.#readEntry(value, schema, where, place);
			case "array": return this.#readList(value, schema.items, where, place);
			case "boolean": return this.#readFlag(value, where, place);
			case "string": return this.#readText(value, schema, where, place);
		}
	}
	#readEntry(node, schema, where, place) {
		if (!this.#yaml.isMap(node)) return this.#wrong(node, where, place, "must be a mapping of keys");
		const entry = { place };
		const present = new Set();
		for (const pair of this.#pairsOf(node, place)) {
			const key = this.#keyOf(pair);
			const keyPlace = this.#placeOf(pair.key) ?? place;
			const known = Object.hasOwn(schema.properties, key) ? schema.properties[key] : void 0;
			if (known === void 0) {
				const near = this.#unknownKey(key, schema, where, keyPlace);
				if (near !== void 0) present.add(near);
				continue;
			}
			present.add(key);
			const value = this.#read(pair.value, known, key, keyPlace);
			if (value !== void 0) entry[key] = value;
		}
		this.#checkNeeds(schema, {
			entry,
			present
		}, where, place);
		return entry;
	}
	#checkNeeds({ anyOf, oneOf, if: condition, then: consequence }, { entry, present }, where, place) {
		const needed = (oneOf ?? anyOf)?.flatMap(({ required }) => required) ?? [];
		const count = needed.filter((key) => present.has(key)).length;
		if (!(needed.length === 0 || (oneOf === void 0 ? count > 0 : count === 1))) {
			const exactly = oneOf === void 0 ? "" : "exactly one of ";
			this.#faults.add(place, `${where} needs ${exactly}${_start_1.WKg(needed)}`);
		}
		const [flag = ""] = condition?.required ?? [];
		const [key = ""] = consequence?.required ?? [];
		if (entry[flag] === true && !present.has(key)) this.#faults.add(place, `${where} with "${flag}: true" needs "${key}"`);
	}
	#unknownKey(key, { properties }, where, place) {
		const allowed = Object.keys(properties);
		const near = _start_1.pAw(key, allowed) ?? allowed.find((one) => NAMES.includes(one) && NAMES.includes(key));
		const known = near === void 0 && this.#top.includes(key) ? "it belongs at the top of the manifest" : `allowed are ${allowed.join(", ")}`;
		const hint = near === void 0 ? known : `did you mean "${near}"?`;
		this.#faults.add(place, `${where} has no key ${_start_1.TLu(key, MAX_SHOWN)}: ${hint}`);
		return near;
	}
	#readList(node, items, where, place) {
		if (!this.#yaml.isSeq(node)) {
			if (this.#yaml.isScalar(node) && typeof node.value === "string" ? !("type" in items && items.type === "object") : this.#yaml.isMap(node)) this.#read(node, items, `an entry of ${where}`, place);
			return this.#wrong(node, where, place, "must be a list");
		}
		return node.items.flatMap((item) => this.#read(item, items, `an entry of ${where}`, place) ?? []);
	}
	#readFlag(node, where, place) {
		const value = this.#yaml.isScalar(node) ? node.value : void 0;
		return typeof value === "boolean" ? value : this.#wrong(node, where, place, "must be true or false");
	}
	#readText(node, schema, where, place) {
		const { pattern = "", patternErrorMessage = "must be a text", enum: words } = schema;
		const value = this.#yaml.isScalar(node) ? node.value : void 0;
		const noun = typeof value === "string" ? _start_1.LqK(value) : void 0;
		if (noun !== void 0) {
			this.#faults.add(place, `${where} contains what looks like ${noun}`);
			return;
		}
		const isMatched = typeof value === "string" && new RegExp(pattern).test(value);
		if (isMatched && (words?.includes(value) ?? true)) return value;
		const choices = (isMatched ? words : pattern.match(/(?<=\|)[a-z]+(?=[|)])/g)) ?? [];
		const near = typeof value === "string" ? _start_1.ouP(value, choices) : void 0;
		const must = words === void 0 ? patternErrorMessage : `must be ${words.join(" or ")}`;
		return this.#wrong(node, where, place, near === void 0 ? must : `${must} (did you mean "${near}"?)`);
	}
	#pairsOf(map, place) {
		const pairs = new Map();
		for (const pair of map.items) if (this.#keyOf(pair) !== "<<") pairs.set(this.#keyOf(pair), pair);
		for (const source of this.#mergedInto(map, place)) for (const pair of this.#pairsOf(source, place)) if (!pairs.has(this.#keyOf(pair))) pairs.set(this.#keyOf(pair), pair);
		return [...pairs.values()];
	}
	#mergedInto(map, place) {
		const merge = map.items.find((pair) => this.#keyOf(pair) === "<<");
		if (merge === void 0) return [];
		const value = this.#resolved(merge.value);
		const sources = this.#yaml.isSeq(value) ? value.items.map((item) => this.#resolved(item)) : [value];
		const maps = sources.filter((source) => this.#yaml.isMap(source));
		if (maps.length < sources.length) this.#wrong(value, "<<", this.#placeOf(merge.key) ?? place, "must contain only mappings");
		return maps;
	}
	#keyOf({ key }) {
		return this.#yaml.isScalar(key) ? String(key.value) : "(a list or a mapping)";
	}
	#resolved(node) {
		return this.#yaml.isAlias(node) ? this.#document.targetOf(node) : node;
	}
	#wrong(node, where, place, must) {
		this.#faults.add(place, `${where} ${must}, not ${this.#shown(node)}`);
	}
	#shown(node) {
		if (this.#yaml.isMap(node)) return "a mapping";
		if (this.#yaml.isSeq(node)) return "a list";
		const value = this.#yaml.isScalar(node) ? node.value : null;
		if (value === null || value === void 0) return "empty";
		if (typeof value !== "string") return `the ${typeof value} ${String(value)}`;
		return _start_1.TLu(value, MAX_SHOWN);
	}
	#placeOf(node) {
		const offset = this.#yaml.isNode(node) ? node.range?.[0] : void 0;
		return offset === void 0 ? void 0 : this.#document.placeAt(offset);
	}
};
async function parseManifest(file, text, wall = _start_1.fc8) {
	const { parseYaml } = await _require.e(540).then(_require.bind(_require, 1702));
	const parsed = await parseYaml(text, { wall }, (document) => ({ value: manifestIn(document, file) }));
	if ("value" in parsed) return parsed.value;
	const faults = new Faults();
	faults.addProblems(parsed.problems);
	return { problems: faults.sentences(file) };
}
function manifestIn(document, file) {
	const faults = new Faults();
	faults.addProblems(document.problems);
	if (/\.\w+$/.test(file)) addExpressions(document, faults);
	const manifest = manifestOf(new SchemaReader(document, faults, Object.keys(MANIFEST.properties)).read(document.contents, MANIFEST, "the manifest", START) ?? {});
	findDuplicates(manifest, faults);
	const problems = faults.sentences(file);
	return problems.length > 0 ? { problems } : { manifest };
}
function addExpressions({ library, contents, placeAt }, faults) {
	library.visit(contents, { Scalar(_, { value, range }) {
		if (typeof value === "string" && value.includes("${{")) faults.add(placeAt(range?.[0] ?? 0), NO_EXPRESSION);
	} });
}
const NO_EXPRESSION = `GitHub does not evaluate \`\${{ }}\` in a file: write the value itself, or the whole manifest in the workflow, at \`provision: |\``;
function manifestOf({ teams = [], rooms = [], incident }) {
	return {
		teams: teams.map(teamOf),
		rooms: [...teams.flatMap(roomsOf), ...rooms].map(roomOf),
		...incident !== void 0 && { incident: incidentOf(incident) }
	};
}
function teamOf({ rooms: _, ...team }) {
	return {
		...team,
		name: (team.name ?? team.id ?? "").trim(),
		members: membersOf(team)
	};
}
function roomsOf({ id, name = "", rooms = [] }) {
	return rooms.map((room) => ({
		...room,
		team: id ?? name
	}));
}
function roomOf({ team, ...room }) {
	const title = (room.title ?? room.id ?? "").trim();
	return {
		...room,
		...team !== void 0 && { team: team.trim() },
		title,
		members: membersOf(room)
	};
}
function incidentOf({ when, team, meeting = false, ...incident }) {
	const outcomes = ["failure", "rollback"];
	return {
		...incident,
		when: outcomes.filter((one) => when?.includes(one) ?? true),
		...team !== void 0 && { team: team.trim() },
		members: membersOf(incident),
		hasMeeting: meeting
	};
}
function membersOf({ members = [] }) {
	return members.flatMap((member) => {
		const { place } = member;
		if ("text" in member) return personOf(member.text).map((person) => ({
			...person,
			place
		}));
		const { email, group, moderator } = member;
		const rest = {
			place,
			...moderator !== void 0 && { isModerator: moderator }
		};
		if (email !== void 0) return [{
			email,
			...rest
		}];
		return group === void 0 ? [] : [{
			group: group.trim(),
			...rest
		}];
	});
}
function personOf(text) {
	if (text.startsWith("group:")) return [{ group: text.slice(6).trim() }];
	if (text.includes("@")) return [{ email: text }];
	return ROLES.filter((role) => role === text).map((role) => ({ role }));
}
var provision_exports = _rolldown_runtime_0.IL({ provision: () => provision });
const NO_PLACES = { rooms: [] };
async function provision(source, happening, stage, host) {
	try {
		return await setUp(await _start_1.pVW(host.files, source), happening, stage, host);
	} catch (error) {
		if (error instanceof _start_1.Hb9 && stage.isBeforeCheckout) {
			host.journal.add({ notes: [TOO_EARLY] });
			return {
				...NO_PLACES,
				isMissing: true
			};
		}
		return stopped(host, [error instanceof _start_1.dzK ? error.message : await unreadable(error)]);
	}
}
function stopped(host, problems) {
	host.journal.add({ problems });
	return NO_PLACES;
}
const TOO_EARLY = "The file of \"provision\" does not exist yet. It is read when the job has ended.";
async function setUp({ file, text }, { inputs, build, context, payload, hide }, { isProvisioned = false }, host) {
	const parsed = await parseManifest(file, text, host.wall);
	if ("problems" in parsed) return stopped(host, parsed.problems);
	const { incident: entry } = parsed.manifest;
	const titled = _plan_table_3.Bl(build, entry?.title, {
		wall: host.wall,
		hide
	});
	if ("problem" in titled) return stopped(host, [titleProblem(titled.problem, file, entry?.place)]);
	if (inputs.token === void 0) {
		host.journal.add({ notes: ["The manifest is valid. A plan needs a token."] });
		return NO_PLACES;
	}
	const { createWebexClient } = await Promise.all([_require.e(9362), _require.e(3147)]).then(_require.bind(_require, 5435));
	const webex = createWebexClient(inputs, host);
	const organizations = await _read_organizations_4.R(webex, inputs.allowedOrganizations);
	if ("problems" in organizations) return stopped(host, organizations.problems);
	const guards = {
		domains: inputs.allowedDomains,
		organizations: organizations.ids
	};
	const planOnly = planOnlyReason(inputs, context, payload);
	const { teams } = parsed.manifest;
	const { title } = titled;
	const connect = () => createWebexClient(inputs, host);
	const incident = entry && { incident: {
		entry,
		title,
		guards,
		connect,
		teams,
		planOnly
	} };
	if (isProvisioned) return {
		...NO_PLACES,
		...incident
	};
	try {
		return {
			...await planAndApply(file, parsed.manifest, {
				webex,
				guards,
				planOnly
			}, host),
			...incident
		};
	} catch (error) {
		return {
			...stopped(host, [await unreadable(error)]),
			...incident
		};
	}
}
async function unreadable(error) {
	return `Rooms and teams could not be read: ${await _provisioning_advice_5.kY(error)}`;
}
async function planAndApply(file, manifest, { webex, guards, planOnly }, host) {
	if (manifest.teams.length + manifest.rooms.length === 0) return NOTHING_NAMED;
	const finder = new _plan_table_3.s$(webex, guards);
	const read = await _plan_table_3.RN(webex, finder, manifest);
	if ("problems" in read) return stopped(host, read.problems.map(({ place, sentence }) => placed(file, place, sentence)));
	host.journal.add({ warnings: read.actual.warnings });
	return apply(_plan_table_3.XA(manifest, read.actual, guards), {
		webex,
		finder,
		planOnly
	}, host);
}
const NOTHING_NAMED = {
	...NO_PLACES,
	provisioning: {
		heading: "✅ nothing to set up",
		markdown: "",
		lines: [],
		changes: "[]"
	}
};
function titleProblem(problem, file, place = {
	line: 1,
	column: 1
}) {
	return placed(file, place, `the title of the incident cannot be used: ${problem}${problem.endsWith("?") ? "" : "."}`);
}
function placed(file, { line, column }, sentence) {
	return `${file}:${line}:${column}: ${sentence}`;
}
function planOnlyReason({ apply, isDryRun }, context, payload) {
	if (isDryRun) return "Only shown: this is a dry run.";
	if (apply === "never") return "Only shown: `apply` is `never`.";
	return apply === "always" ? void 0 : reasonForPlanOnly(context, payload);
}
async function apply(plan, { webex, finder, planOnly }, host) {
	const lines = _plan_table_3.HN(plan);
	host.logGroup("Webex rooms and teams", planOnly === void 0 ? lines : [...lines, planOnly]);
	if (plan.refusals.length > 0 || planOnly !== void 0) {
		const rooms = plan.changes.filter(isNewRoom).map(({ name }) => ({ title: name }));
		host.journal.add({
			problems: plan.refusals,
			notes: planOnly === void 0 ? [] : [planOnly]
		});
		return {
			rooms,
			provisioning: _plan_table_3.Pt(plan)
		};
	}
	const { outcomes, rooms } = await _plan_table_3.gj(webex, finder, plan);
	host.journal.add({ problems: _plan_table_3.jy(outcomes) });
	return {
		rooms,
		provisioning: _plan_table_3.Pt(plan, outcomes)
	};
}
function isNewRoom({ kind, what }) {
	return kind === "create" && what === "room";
}
	}),
};
