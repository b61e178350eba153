export const id = 1401;
export const ids = [1401];
export const modules = {
	8129: ((_module, _exports, _require) => {
_require.r(_exports);
_require.d(_exports, { Audience: () => Audience });
var _shown_place_js_1 = _require(5128);
var _start_js_0 = _require(510);
function titledRooms(listed) {
	const rooms = listed.filter(({ type }) => type !== "direct");
	return (0, _shown_place_js_1.B)(rooms.map(({ id, title, ownerId, created }) => ({
		id,
		title,
		ownerId,
		created
	})));
}
const FORM_HINTS = [
	[/^#(?:\s|$)/, "Below \"|\", YAML has no comments: remove the line."],
	[/\s#(?:\s|$)/, "Below \"|\", YAML has no comments: remove everything from \"#\" on."],
	[/^(?:\$\{?\w|\{\{)/, `It looks like an expression. Write \${{ vars.NAME }} or \${{ secrets.NAME }}.`],
	[/^-\s+(?<meant>\S.*)?/, "Write one entry per line, without a dash."],
	[/^(["'])(?<meant>.*)\1$/, "Write entries without quotes."],
	[/^\[(?<meant>.*)\]$/, "Write one entry per line, without brackets."],
	[/<(?<meant>[^\s<>][^\s<>@]*@[^\s<>]+)>/, "For a person, give only the email address."],
	[/^https?:/i, "For a room, give the link that “Copy space link” in Webex copies."],
	[/^@/, "For a person, give the email address."],
	[/^(?:teams|rooms|spaces?|channels?|persons|people|users?|e?mail|groups)\s*:/i, "The prefixes are \"room:\", \"person:\", \"team:\", and \"group:\"."],
	[/[,;]/, "Write each room on its own line."]
];
function formHint(title) {
	const hint = FORM_HINTS.find(([form]) => form.test(title))?.[1];
	return hint === void 0 ? "" : ` ${hint}`;
}
const MAX_LENGTH = 2e3;
function likelyEntries(entry, titles) {
	const text = (0, _start_js_0.sOo)(entry)?.meant ?? entry;
	if (text === "") return "";
	const bare = unwrapped(text);
	const whole = likelyEntry(bare, titles);
	if (whole !== void 0 || bare.length > MAX_LENGTH) return whole;
	const joined = joinedEntries(bare, titles);
	if (joined?.some((one) => (0, _start_js_0.tYt)(one) !== void 0)) return joined.join("\n");
	const parts = bare.split(/[,;]/).map(unwrapped).filter(Boolean);
	if (parts.length < 2) return void 0;
	const each = parts.map((part) => likelyEntry(part, titles));
	return each.every((one) => one !== void 0) ? [...new Set(each)].join("\n") : void 0;
}
function isJoined(entry, titles) {
	const bare = unwrapped((0, _start_js_0.sOo)(entry)?.meant ?? entry);
	return bare.length <= MAX_LENGTH && (joinedEntries(bare, titles)?.length ?? 0) > 1;
}
function joinedEntries(text, titles) {
	if (text === "") return [];
	const [word = ""] = text.split(" ", 1);
	const named = titles.filter((title) => title !== "" && `${text} `.startsWith(`${title} `));
	const first = (0, _start_js_0.tYt)(word) ?? named.toSorted((one, other) => other.length - one.length)[0];
	const rest = first && joinedEntries(text.slice(first.length).trimStart(), titles);
	return rest && first ? [first, ...rest] : void 0;
}
function unwrapped(entry) {
	const text = entry.trim();
	return FORM_HINTS.map(([form]) => form.exec(text)?.groups?.["meant"]).find(Boolean) ?? text;
}
function likelyEntry(entry, titles) {
	const text = unwrapped(entry);
	if ((0, _start_js_0.tYt)(text) !== void 0 || (0, _start_js_0.ksK)(text) !== void 0) return text;
	return (0, _start_js_0.A3t)(text, titles, (title) => title).length > 0 ? text : (0, _start_js_0.Kjs)(text, (0, _start_js_0.r5P)(text, titles));
}
function chooseRoom(named, rooms, { isOurs, isStrict }) {
	const [first, ...others] = rooms;
	if (others.length === 0) {
		if (isStrict && !isOurs(first)) throw new _start_js_0.Qbe(foreignSentence(named, first));
		return { id: first.id };
	}
	const [own, ...more] = rooms.filter(isOurs);
	if (own === void 0 || more.length > 0) {
		const all = (0, _shown_place_js_1.GF)(rooms);
		throw new _start_js_0.Qbe(`${rooms.length} rooms have ${named}. Give the ID of the one that you mean: ${all}.`);
	}
	const passedOver = (0, _shown_place_js_1.GF)(rooms.filter((room) => room !== own));
	const warning = `${rooms.length} rooms have ${named}. The message goes to ${own.id}, the only one that "allowed-organizations" allows or that this step created, and not to ${passedOver}. Give its ID to be sure.`;
	return {
		id: own.id,
		warning
	};
}
function foreignSentence(named, room) {
	return `The room with ${named} belongs to no organization in "allowed-organizations", so nothing is posted there. If it is the right one, give its id: ${(0, _shown_place_js_1.z7)(room)}.`;
}
var RoomDirectory = class {
	#webex;
	#options;
	#rooms;
	#untitled = 0;
	#trust;
	constructor(webex, options = {}) {
		this.#webex = webex;
		this.#options = options;
	}
	async byTitle(...titles) {
		const rooms = await this.#list();
		const borne = titles.filter((title) => rooms.bearersOf(title).length > 0);
		const bearers = [...new Set(borne.flatMap((title) => rooms.bearersOf(title)))];
		if (!isSome(bearers)) throw noneError$1(titles.at(-1) ?? titles[0], rooms.all, this.#untitled);
		const named = borne.map((title) => `"${title}"`).join(" or ");
		const found = await this.choose(`the title ${named}`, bearers);
		if (this.#untitled === 0 || await this.hasOurs(bearers)) return found;
		const warning = `${untitledText(this.#untitled)}, so it is not certain that only one room has the title ${named}. Give its ID: ${found.id}.`;
		return {
			...found,
			warning
		};
	}
	async choose(named, rooms) {
		this.#trust ??= this.#readTrust();
		return chooseRoom(named, rooms, await this.#trust);
	}
	async hasOurs(rooms) {
		this.#trust ??= this.#readTrust();
		return rooms.some((await this.#trust).isOurs);
	}
	async idByUuid(uuid) {
		const { all } = await this.#list();
		return all.find(({ id }) => (0, _start_js_0.ksK)(id)?.uuid.toLowerCase() === uuid.toLowerCase())?.id;
	}
	#list() {
		this.#rooms ??= this.#read();
		return this.#rooms;
	}
	async #read() {
		const { made = [] } = this.#options;
		const rooms = titledRooms(await Array.fromAsync(this.#listed()));
		const listed = new Set(rooms.map(({ id }) => id));
		const all = [...rooms, ...made.filter(({ id }) => !listed.has(id))];
		return new _start_js_0.SJw(all, ({ title }) => title);
	}
	async *#listed() {
		this.#untitled = 0;
		const onLeftOut = () => {
			this.#untitled += 1;
		};
		for await (const room of this.#webex.rooms.list({
			type: "group",
			max: _start_js_0.KLe.rooms
		}, { onLeftOut })) if (room.errors?.title === void 0) yield room;
		else onLeftOut();
	}
	async #readTrust() {
		const { made = [], organizations } = this.#options;
		const ids = new Set((await organizations?.())?.map(_start_js_0.T4d));
		const ours = new Set(made.map(({ id }) => id));
		return {
			isOurs: ({ id, ownerId }) => ours.has(id) || ownerId !== void 0 && ids.has((0, _start_js_0.T4d)(ownerId)),
			isStrict: organizations !== void 0
		};
	}
};
function isSome(list) {
	return list.length > 0;
}
function untitledText(count) {
	return `Webex does not give the title of ${count === 1 ? "a room" : `${count} rooms`} of this token`;
}
function noneError$1(title, rooms, untitled) {
	const unsure = untitled === 0 ? "" : ` (${untitledText(untitled)})`;
	const none = `None of the ${rooms.length} group rooms of this token has the title "${title}"${unsure}`;
	if (_start_js_0.vRP.test(title)) return new _start_js_0.Qbe(`${none}: write \`\${{ ${title} }}\`.`);
	if (/^https?:\/\/\S+$/i.test(title)) return new _start_js_0.Qbe(`"${title}" is not the link of a room.${formHint(title)}`);
	const titles = rooms.map((room) => room.title);
	const near = (0, _start_js_0.r5P)(title, titles);
	const sentence = `${none}. The token's owner, such as a bot, must be a member of the room: add it there, or give the room's ID.${near.length === 0 ? "" : ` Similar: ${(0, _start_js_0.sob)(near.map((name) => `"${name}"`))}.`}${formHint(title)}`;
	const joined = isJoined(title, titles) ? " If these are several lines, write `to: |`: `to: >` joins them." : "";
	return new _start_js_0.Qbe(`${sentence}${joined}`, likelyEntries(title, titles));
}
const MAX_TEAMS = 10;
const OLDER_NAME = "General";
var Audience = class {
	rooms;
	#webex;
	#teams;
	constructor(webex, options = {}) {
		this.#webex = webex;
		this.rooms = new RoomDirectory(webex, options);
	}
	async roomOfTeam(nameOrId) {
		const teams = isIdOf("TEAM", nameOrId) ? [await this.#teamOf(nameOrId)] : await this.#teamsNamed(nameOrId);
		const name = teams[0]?.name ?? nameOrId;
		const roomsOfTeams = await Promise.all(teams.map((team) => this.#ownRooms(team)));
		const rooms = roomsOfTeams.flat();
		if (!isSome(rooms)) throw new _start_js_0.Qbe(roomlessSentence(name));
		if (teams.length > 1 && roomsOfTeams.some((those) => those.length === 0) && !await this.rooms.hasOurs(rooms)) throw new _start_js_0.Qbe(severalSentence("team", name, teams));
		return this.rooms.choose(`the name of the team "${name}" or "${OLDER_NAME}"`, rooms);
	}
	async #teamOf(id) {
		try {
			const team = await this.#webex.teams.get({ teamId: id });
			return {
				id,
				name: (0, _start_js_0.WB9)(team.id, id) ? team.name : id
			};
		} catch (error) {
			if (error instanceof _start_js_0.w8i && error.kind === "bad answer") return {
				id,
				name: id
			};
			throw error;
		}
	}
	async #teamsNamed(name) {
		const teams = await this.#listTeams();
		const bearers = (0, _start_js_0.A3t)(name, teams, (team) => team.name);
		if (bearers.length === 0) throw noneError("team", name, teams);
		if (bearers.length > MAX_TEAMS) throw new _start_js_0.Qbe(severalSentence("team", name, bearers));
		return bearers;
	}
	async #ownRooms({ id, name }) {
		const listed = await Array.fromAsync(this.#webex.rooms.list({
			teamId: id,
			max: _start_js_0.KLe.rooms
		}));
		const names = [name, OLDER_NAME].map(_start_js_0.mw$);
		return titledRooms(listed.filter(({ teamId }) => (0, _start_js_0.WB9)(teamId, id))).filter(({ title }) => names.includes((0, _start_js_0.mw$)(title)));
	}
	async memberIdsOfGroup(nameOrId) {
		const groupId = isIdOf("SCIM_GROUP", nameOrId) ? nameOrId : await this.#groupId(nameOrId);
		const people = (await Array.fromAsync(this.#webex.groups.listMembers({
			groupId,
			count: _start_js_0.KLe.groupMembers
		}))).filter(({ type = "user" }) => type === "user");
		const ids = new Set(people.map(({ id }) => id));
		if (ids.size > 0) return [...ids];
		throw new _start_js_0.Qbe(`The group "${nameOrId}" has no members.`);
	}
	async #groupId(name) {
		const named = await this.#listGroups("eq", name);
		return oneGroup(name, named.length > 0 ? named : await this.#listGroups("sw", name.slice(0, 2))).id;
	}
	async #listGroups(operator, name) {
		const filter = `displayName ${operator} "${name.replace(/["\\]/g, "\\$&")}"`;
		const groups = await Array.fromAsync(this.#webex.groups.list({ filter }));
		return (0, _shown_place_js_1.B)(groups.map(({ id, displayName: name }) => ({
			id,
			name
		})));
	}
	#listTeams() {
		this.#teams ??= Array.fromAsync(this.#webex.teams.list({ max: _start_js_0.KLe.teams })).then(_shown_place_js_1.B);
		return this.#teams;
	}
};
function isIdOf(type, text) {
	return (0, _start_js_0.ksK)(text)?.type === type;
}
function oneGroup(name, all) {
	const [first, ...others] = (0, _start_js_0.A3t)(name, all, (candidate) => candidate.name);
	if (first === void 0) throw noneError("group", name, all);
	if (others.length === 0) return first;
	throw new _start_js_0.Qbe(severalSentence("group", name, [first, ...others]));
}
function severalSentence(noun, name, all) {
	const ids = (0, _start_js_0.sob)(all.map(({ id }) => id));
	return `${all.length} ${noun}s have the name "${name}". Give the ID of the one that you mean: ${ids}.`;
}
function roomlessSentence(name) {
	return `The team "${name}" has no room of the same name that this token is in. Add the token's owner, such as a bot, to that room, or give one of the team's rooms.`;
}
function noneError(noun, name, all) {
	const near = (0, _start_js_0.r5P)(name, all.map((candidate) => candidate.name));
	const hint = near.length === 0 ? "" : ` Similar: ${(0, _start_js_0.sob)(near.map((text) => `"${text}"`))}.`;
	const sentence = `No ${noun} of this token has the name "${name}". ${noun === "team" ? "Add the token's owner, such as a bot, to the team" : "Give the group's name as Control Hub shows it"}, or give the ${noun}'s ID.${hint}`;
	return new _start_js_0.Qbe(sentence, (0, _start_js_0.Kjs)(name, near));
}
	}),
	5128: ((_module, _exports, _require) => {
_require.d(_exports, {
	B: () => eachOnce,
	GF: () => shownPlaces,
	z7: () => shownPlace
});
function eachOnce(listed) {
	return [...new Map(listed.map((one) => [one.id, one])).values()];
}
const MAX_SHOWN = 10;
function shownPlace({ id, ownerId, created }) {
	const facts = [isText(ownerId) ? `owner ${ownerId}` : "", isText(created) ? `created ${created.slice(0, 10)}` : ""].filter(Boolean);
	return facts.length === 0 ? id : `${id} (${facts.join(", ")})`;
}
function isText(value) {
	return typeof value === "string" && value !== "";
}
function shownPlaces(places) {
	const more = places.length > MAX_SHOWN ? ` and ${places.length - MAX_SHOWN} more` : "";
	const isSame = new Set(places.map(({ title }) => title)).size === 1;
	return `${places.slice(0, MAX_SHOWN).map((place) => {
		return !isSame && isText(place.title) ? `${JSON.stringify(place.title)}: ${shownPlace(place)}` : shownPlace(place);
	}).join(", ")}${more}`;
}
	})
};
