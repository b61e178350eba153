export const id = 571;
export const ids = [571];
export const modules = { 9952: ((_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { Audience: () => Audience });
	var each_once = __webpack_require__(7774);
	var list = __webpack_require__(8735);
	var name_match = __webpack_require__(2632);
	var nearest = __webpack_require__(4581);
	var webex_ids = __webpack_require__(1457);
	var errors = __webpack_require__(7344);
	var limits = __webpack_require__(8291);
	;
	function titledRooms(listed) {
		const rooms = listed.filter(({ type }) => type !== "direct");
		return (0, each_once.B)(rooms.map(({ id, title, ownerId, created }) => ({
			id,
			title,
			ownerId,
			created
		})));
	}
	var name_error = __webpack_require__(6983);
	var email = __webpack_require__(7359);
	;
	const FORM_HINTS = [
		[/^(?:\$\{?\w|\{\{)/, `It looks like an expression, which is written \${{ vars.NAME }} or \${{ secrets.NAME }}.`],
		[/^-\s+(?<meant>\S.*)?/, "Entries stand one per line, without a dash."],
		[/^(["'])(?<meant>.*)\1$/, "Entries stand without quotes."],
		[/^\[(?<meant>.*)\]$/, "Entries stand one per line, without brackets."],
		[/<(?<meant>[^\s<>][^\s<>@]*@[^\s<>]+)>/, "Of a person, give the e-mail address alone."],
		[/^https?:/i, "Of a room, give the link that “Copy space link” in Webex gives."],
		[/^@/, "Of a person, give the e-mail address."],
		[/^(?:teams|rooms|spaces?|channels?|persons|people|users?|e?mail|groups)\s*:/i, "The prefixes are \"room:\", \"person:\", \"team:\" and \"group:\"."],
		[/[,;]/, "Several rooms stand on a line each."]
	];
	function formHint(title) {
		const hint = FORM_HINTS.find(([form]) => form.test(title))?.[1];
		return hint === undefined ? "" : ` ${hint}`;
	}
	const MAX_LENGTH = 2e3;
	function likelyEntries(entry, titles) {
		const bare = unwrapped(entry);
		const whole = likelyEntry(bare, titles);
		if (whole !== undefined || bare.length > MAX_LENGTH) return whole;
		const parts = bare.split(/[,;]/).map(unwrapped).filter(Boolean);
		if (parts.length < 2) return undefined;
		const each = parts.map((part) => likelyEntry(part, titles));
		return each.every((one) => one !== undefined) ? [...new Set(each)].join("\n") : undefined;
	}
	function unwrapped(entry) {
		const text = entry.trim();
		return FORM_HINTS.map(([form]) => form.exec(text)?.groups?.["meant"]).find(Boolean) ?? text;
	}
	function likelyEntry(entry, titles) {
		const text = unwrapped(entry);
		if ((0, email.t)(text) !== undefined || (0, webex_ids.ks)(text) !== undefined) return text;
		const isThere = (0, name_match.A3)(text, titles, (title) => title).length > 0;
		return isThere ? text : (0, nearest.Kj)(text, (0, nearest.r5)(text, titles));
	}
	var shown_place = __webpack_require__(4288);
	;
	function chooseRoom(named, rooms, { isOurs, isStrict }) {
		const [first, ...others] = rooms;
		if (others.length === 0) {
			if (isStrict && !isOurs(first)) throw new name_error.Q(foreignSentence(named, first));
			return { id: first.id };
		}
		const [own, ...more] = rooms.filter(isOurs);
		if (own === undefined || more.length > 0) {
			const all = (0, shown_place.G)(rooms);
			throw new name_error.Q(`${rooms.length} rooms have ${named}. Give the id of the one that is meant: ${all}.`);
		}
		const passedOver = (0, shown_place.G)(rooms.filter((room) => room !== own));
		const warning = `${rooms.length} rooms have ${named}. The message goes to ${own.id}, the only one that "allowed-organizations" lets in or this step made, and not to ${passedOver}. Give its id to make that sure.`;
		return {
			id: own.id,
			warning
		};
	}
	function foreignSentence(named, room) {
		return `The room with ${named} is of no organization in "allowed-organizations", so nothing is posted there. If it is the right one, give its id: ${(0, shown_place.z)(room)}.`;
	}
	;
	class RoomDirectory {
		#webex;
		#options;
		#rooms;
		#trust;
		constructor(webex, options = {}) {
			this.#webex = webex;
			this.#options = options;
		}
		async byTitle(...titles) {
			const rooms = await this.#list();
			const borne = titles.filter((title) => rooms.bearersOf(title).length > 0);
			const bearers = [...new Set(borne.flatMap((title) => rooms.bearersOf(title)))];
			if (isSome(bearers)) return this.choose(`the title ${borne.map((title) => `"${title}"`).join(" or ")}`, bearers);
			throw noneError(titles.at(-1) ?? titles[0], rooms.all);
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
			return all.find(({ id }) => (0, webex_ids.ks)(id)?.uuid.toLowerCase() === uuid.toLowerCase())?.id;
		}
		#list() {
			this.#rooms ??= this.#read();
			return this.#rooms;
		}
		async #read() {
			const { made = [] } = this.#options;
			const rooms = titledRooms(await Array.fromAsync(this.#webex.rooms.list({
				type: "group",
				max: limits.KL.rooms
			})));
			const listed = new Set(rooms.map(({ id }) => id));
			const all = [...rooms, ...made.filter(({ id }) => !listed.has(id))];
			return new name_match.SJ(all, ({ title }) => title);
		}
		async #readTrust() {
			const { made = [], organizations } = this.#options;
			const ids = new Set((await organizations?.())?.map(webex_ids.T4));
			const ours = new Set(made.map(({ id }) => id));
			return {
				isOurs: ({ id, ownerId }) => ours.has(id) || ownerId !== undefined && ids.has((0, webex_ids.T4)(ownerId)),
				isStrict: organizations !== undefined
			};
		}
	}
	function isSome(list) {
		return list.length > 0;
	}
	function noneError(title, rooms) {
		const titles = rooms.map((room) => room.title);
		const near = (0, nearest.r5)(title, titles);
		const hint = near.length === 0 ? "" : ` Near: ${(0, list.so)(near.map((name) => `"${name}"`))}.`;
		const sentence = `None of the ${rooms.length} group rooms of this token has the title "${title}". The bot must be a member of the room: add it there, or give the room's id.${hint}${formHint(title)}`;
		return new name_error.Q(sentence, likelyEntries(title, titles));
	}
	;
	const MAX_TEAMS = 10;
	const OLDER_NAME = "General";
	class Audience {
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
			if (!isSome(rooms)) throw new name_error.Q(roomlessSentence(name));
			const isUnclear = teams.length > 1 && roomsOfTeams.some((those) => those.length === 0);
			if (isUnclear && !await this.rooms.hasOurs(rooms)) {
				throw new name_error.Q(severalSentence("team", name, teams));
			}
			return this.rooms.choose(`the name of the team "${name}" or "${OLDER_NAME}"`, rooms);
		}
		async #teamOf(id) {
			try {
				const team = await this.#webex.teams.get({ teamId: id });
				return {
					id,
					name: (0, webex_ids.WB)(team.id, id) ? team.name : id
				};
			} catch (error) {
				if (error instanceof errors.w8 && error.kind === "bad answer") return {
					id,
					name: id
				};
				throw error;
			}
		}
		async #teamsNamed(name) {
			const teams = await this.#listTeams();
			const bearers = (0, name_match.A3)(name, teams, (team) => team.name);
			if (bearers.length === 0) throw audience_noneError("team", name, teams);
			if (bearers.length > MAX_TEAMS) throw new name_error.Q(severalSentence("team", name, bearers));
			return bearers;
		}
		async #ownRooms({ id, name }) {
			const listed = await Array.fromAsync(this.#webex.rooms.list({
				teamId: id,
				max: limits.KL.rooms
			}));
			const names = [name, OLDER_NAME].map(name_match.mw);
			const ofTeam = listed.filter(({ teamId }) => (0, webex_ids.WB)(teamId, id));
			return titledRooms(ofTeam).filter(({ title }) => names.includes((0, name_match.mw)(title)));
		}
		async memberIdsOfGroup(nameOrId) {
			const groupId = isIdOf("SCIM_GROUP", nameOrId) ? nameOrId : await this.#groupId(nameOrId);
			const members = await Array.fromAsync(this.#webex.groups.listMembers({
				groupId,
				count: limits.KL.groupMembers
			}));
			const people = members.filter(({ type = "user" }) => type === "user");
			const ids = new Set(people.map(({ id }) => id));
			if (ids.size > 0) return [...ids];
			throw new name_error.Q(`The group "${nameOrId}" has no members.`);
		}
		async #groupId(name) {
			const named = await this.#listGroups("eq", name);
			return oneGroup(name, named.length > 0 ? named : await this.#listGroups("sw", name.slice(0, 2))).id;
		}
		async #listGroups(operator, name) {
			const filter = `displayName ${operator} "${name.replace(/["\\]/g, "\\$&")}"`;
			const groups = await Array.fromAsync(this.#webex.groups.list({ filter }));
			return (0, each_once.B)(groups.map(({ id, displayName: name }) => ({
				id,
				name
			})));
		}
		#listTeams() {
			this.#teams ??= Array.fromAsync(this.#webex.teams.list({ max: limits.KL.teams })).then(each_once.B);
			return this.#teams;
		}
	}
	function isIdOf(type, text) {
		return (0, webex_ids.ks)(text)?.type === type;
	}
	function oneGroup(name, all) {
		const [first, ...others] = (0, name_match.A3)(name, all, (candidate) => candidate.name);
		if (first === undefined) throw audience_noneError("group", name, all);
		if (others.length === 0) return first;
		throw new name_error.Q(severalSentence("group", name, [first, ...others]));
	}
	function severalSentence(noun, name, all) {
		const ids = (0, list.so)(all.map(({ id }) => id));
		return `${all.length} ${noun}s have the name "${name}". Give the id of the one that is meant: ${ids}.`;
	}
	function roomlessSentence(name) {
		return `The team "${name}" has no room of its name that this token is in. Add the bot to it, or give one of its rooms.`;
	}
	function audience_noneError(noun, name, all) {
		const near = (0, nearest.r5)(name, all.map((candidate) => candidate.name));
		const hint = near.length === 0 ? "" : ` Near: ${(0, list.so)(near.map((text) => `"${text}"`))}.`;
		const why = noun === "team" ? "Add the bot to the team" : "Give the group's name as Control Hub has it";
		const sentence = `No ${noun} of this token has the name "${name}". ${why}, or give the ${noun}'s id.${hint}`;
		return new name_error.Q(sentence, (0, nearest.Kj)(name, near));
	}
}) };
