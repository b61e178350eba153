export const id = 430;
export const ids = [430];
export const modules = {
	1930: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t: () => fixedTitle,
			B: () => incidentTitle
		});
		var mustache = __webpack_require__(562);
		var cut = __webpack_require__(9967);
		var list = __webpack_require__(8735);
		var plain = __webpack_require__(6928);
		var nearest = __webpack_require__(4581);
		;
		const MAX_TITLE = 100;
		function renderTitle(template, view) {
			const writer = new mustache.A.Writer();
			try {
				for (const [kind, name] of writer.parse(template)) {
					if (kind === "text" || kind === "!") continue;
					const known = Object.keys(view);
					if (kind !== "name" && kind !== "&") return { problem: `it holds values such as {{${known[0]}}} only` };
					if (!Object.hasOwn(view, name)) return { problem: unknownName(name, known) };
				}
				const title = (0, plain.TN)(writer.render(template, view, undefined, { escape: String }));
				return title === "" ? { problem: "it is empty" } : { title: (0, cut._H)(title, MAX_TITLE) };
			} catch (error) {
				return { problem: (error instanceof Error ? error.message : String(error)).replace(/(?<![.\s])[.\s]+$/, "") };
			}
		}
		function unknownName(name, known) {
			const near = (0, nearest.pA)(name, known);
			const hint = near === undefined ? `it may name ${(0, list.WK)(known)}` : `did you mean "${near}"?`;
			return `it names {{${name}}}, which is not known: ${hint}`;
		}
		var secrets_hide = __webpack_require__(7481);
		var text_wall = __webpack_require__(4987);
		;
		const TITLE = "Incident: {{repository}}, {{workflow}} on {{ref}}";
		function incidentTitle({ workflow, ref, repository, stage, deployment }, template = TITLE, { wall = text_wall.fc, hide = (0, secrets_hide.Q)([]) } = {}) {
			const clean = (text = "") => hide(text);
			const names = {
				workflow: clean(workflow),
				ref: clean(ref.name),
				repository: clean(repository.fullName),
				stage: clean(stage),
				environment: clean(deployment?.environment)
			};
			try {
				return wall.run(() => renderTitle(template, names));
			} catch (error) {
				if (error instanceof text_wall.JT) return { problem: error.message };
				throw error;
			}
		}
		function fixedTitle(title, at) {
			return `Fixed ${at.toISOString().slice(0, "2026-01-05".length)}: ${title}`;
		}
	}),
	5839: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			du: () => listTeams,
			ro: () => listRooms,
			tE: () => newestRooms
		});
		var _text_each_once_js_2 = __webpack_require__(7774);
		var _text_name_match_js_1 = __webpack_require__(2632);
		var _webex_index_js_0 = __webpack_require__(8291);
		async function listTeams(webex) {
			const teams = await Array.fromAsync(webex.teams.list({ max: _webex_index_js_0.KL.teams }));
			return new _text_name_match_js_1.SJ((0, _text_each_once_js_2.B)(teams), ({ name }) => name);
		}
		async function listRooms(webex) {
			const rooms = await Array.fromAsync(groupRooms(webex, {}));
			return new _text_name_match_js_1.SJ((0, _text_each_once_js_2.B)(rooms), ({ name }) => name);
		}
		function newestRooms(webex) {
			return groupRooms(webex, { sortBy: "created" });
		}
		async function* groupRooms(webex, order) {
			for await (const room of webex.rooms.list({
				type: "group",
				...order,
				max: _webex_index_js_0.KL.rooms
			})) {
				if (room.type !== "direct") yield {
					...room,
					name: room.title
				};
			}
		}
	}),
	4685: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ew: () => isKnownOrigin,
			P5: () => isMadeBy,
			Um: () => isOursByMembers,
			fy: () => isSelf,
			jd: () => isOursByOrigin,
			m_: () => outsidersIn,
			nD: () => hasGuards
		});
		var _webex_index_js_0 = __webpack_require__(1457);
		var _guards_js_1 = __webpack_require__(1063);
		function isKnownOrigin({ creatorId, ownerId }) {
			return creatorId !== undefined || ownerId !== undefined;
		}
		function isMadeBy({ creatorId }, { selfId }) {
			return (0, _webex_index_js_0.WB)(creatorId, selfId);
		}
		function isOursByOrigin(origin, insiders) {
			if (!isKnownOrigin(origin)) return undefined;
			const isAllowed = insiders.guards.organizations.some((id) => (0, _webex_index_js_0.WB)(id, origin.ownerId));
			return isAllowed || isMadeBy(origin, insiders);
		}
		function isOursByMembers(members, isListed, { selfId, guards }) {
			const isInsider = hasGuards(guards) ? (member) => isWithin(member, guards) : isListed;
			return members.every((member) => isSelf(member, selfId) || isInsider(member));
		}
		function outsidersIn(members, { selfId, guards }) {
			if (!hasGuards(guards)) return [];
			return members.filter((member) => !isSelf(member, selfId) && !isBot(member) && !isWithin(member, guards));
		}
		function isSelf({ personId }, selfId) {
			return (0, _webex_index_js_0.WB)(personId, selfId);
		}
		function hasGuards({ domains, organizations }) {
			return domains.length + organizations.length > 0;
		}
		function isWithin({ personId, email, orgId }, guards) {
			const person = {
				id: personId,
				emails: [email],
				...orgId !== undefined && { orgId }
			};
			return (0, _guards_js_1.O)({
				email,
				person
			}, guards) === undefined;
		}
		function isBot({ email }) {
			return /@(?:webex\.bot|sparkbot\.io)$/.test(email);
		}
	}),
	5775: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => PeopleDirectory });
		var _text_each_once_js_3 = __webpack_require__(7774);
		var _webex_index_js_0 = __webpack_require__(7344);
		var _webex_index_js_1 = __webpack_require__(1457);
		var _webex_index_js_4 = __webpack_require__(8291);
		var _sole_bearer_js_2 = __webpack_require__(1745);
		const REQUESTS_AT_ONCE = 8;
		const REFUSED = new Set([
			"rejected",
			"forbidden",
			"not found"
		]);
		class PeopleDirectory {
			byEmail = new Map();
			groups = new Map();
			problems = [];
			#webex;
			constructor(webex) {
				this.#webex = webex;
			}
			know(person) {
				for (const email of person.emails) this.byEmail.set(email, person);
			}
			async readPeople(members) {
				const emails = members.flatMap((member) => "email" in member ? member.email.toLowerCase() : []);
				const unknown = [...new Set(emails)].filter((email) => !this.byEmail.has(email));
				for (let index = 0; index < unknown.length; index += REQUESTS_AT_ONCE) {
					const some = unknown.slice(index, index + REQUESTS_AT_ONCE);
					await Promise.all(some.map((email) => this.#lookUp(email)));
				}
			}
			async readGroups(members) {
				for (const member of members) {
					if (!("group" in member) || this.groups.has(member.group)) continue;
					const { group, place } = member;
					const people = await this.#readGroup(group);
					if ("problem" in people) this.problems.push({
						place,
						group,
						sentence: people.problem
					});
					this.groups.set(group, "problem" in people ? [] : people);
				}
			}
			async listed(entries) {
				await this.readGroups(entries);
				const keys = entries.flatMap((entry) => {
					if ("email" in entry) return [entry.email.toLowerCase()];
					return "group" in entry ? (this.groups.get(entry.group) ?? []).map(({ id }) => id) : [];
				});
				const known = new Set(keys);
				return ({ email, personId }) => known.has(email) || known.has(personId);
			}
			async #readGroup(name) {
				try {
					const found = await this.#groupId(name);
					return "problem" in found ? found : await this.#peopleOf(found.id);
				} catch (error) {
					if (!(error instanceof _webex_index_js_0.w8 && REFUSED.has(error.kind))) throw error;
					return { problem: `the group "${name}" cannot be read: ${error.message}` };
				}
			}
			async #lookUp(email) {
				try {
					const found = await Array.fromAsync(this.#webex.people.list({ email }));
					const person = found.map(knownPerson).find(({ emails }) => emails.includes(email));
					if (person !== undefined) this.byEmail.set(email, person);
				} catch (error) {
					if (!(error instanceof _webex_index_js_0.w8 && REFUSED.has(error.kind))) throw error;
				}
			}
			async #groupId(name) {
				if ((0, _webex_index_js_1.ks)(name)?.type === "SCIM_GROUP") return { id: name };
				const sole = (0, _sole_bearer_js_2.vN)("group", name, await this.#listGroups("eq", name));
				if ("problem" in sole) return sole;
				if (sole.found !== undefined) return sole.found;
				const near = (0, _sole_bearer_js_2.cb)(name, await this.#listGroups("sw", name.slice(0, 2)));
				return { problem: `no group that this token sees has the name "${name}".${near}` };
			}
			async #listGroups(operator, name) {
				const filter = `displayName ${operator} "${name.replace(/["\\]/g, "\\$&")}"`;
				const groups = await Array.fromAsync(this.#webex.groups.list({ filter }));
				return (0, _text_each_once_js_3.B)(groups.map(({ id, displayName }) => ({
					id,
					name: displayName
				})));
			}
			async #peopleOf(groupId) {
				const list = this.#webex.groups.listMembers({
					groupId,
					count: _webex_index_js_4.KL.groupMembers
				}, { whole: true });
				const ids = (await Array.fromAsync(list)).flatMap(userIn);
				if (new Set(ids).size < ids.length) throw new Error(UNKNOWN_MEMBERS);
				if (ids.length === 0) return { problem: `the group ${groupId} has no people.` };
				const known = new Map();
				for (let index = 0; index < ids.length; index += _webex_index_js_4.xY) {
					const some = ids.slice(index, index + _webex_index_js_4.xY).join(",");
					const people = await Array.fromAsync(this.#webex.people.list({ id: some }));
					for (const person of people.map(knownPerson)) known.set(person.id, person);
				}
				return ids.map((id) => known.get(id) ?? {
					id,
					emails: []
				});
			}
		}
		function userIn({ id, type = "user" }) {
			switch (type.toLowerCase()) {
				case "user": return [id];
				case "machine": return [];
				default: throw new Error(`Webex does not say who ${id} is in the group, so nothing is changed.`);
			}
		}
		const UNKNOWN_MEMBERS = "Webex leaves out who is in the group, so nothing is changed.";
		function knownPerson({ id, emails = [], orgId }) {
			const shown = emails.map((email) => email.trim().toLowerCase()).filter(Boolean);
			return {
				id,
				emails: shown,
				...orgId !== undefined && { orgId }
			};
		}
	}),
	5145: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => PlaceFinder });
		var ids = __webpack_require__(1457);
		var errors = __webpack_require__(7344);
		var shown_place = __webpack_require__(4288);
		var ownership = __webpack_require__(4685);
		;
		function foreignText(place, { noun, name, key, ways }, guards) {
			const line = `If it is the right one, add "${key}: ${place.id}"; it is ${(0, shown_place.z)(place)}.`;
			if (!(0, ownership.Ew)(place)) {
				return `Webex does not say who made the ${noun} "${name}", and ${doubtOf(place, ways, guards)}. ${line}`;
			}
			const owner = noun === "team" || guards.organizations.length === 0 ? "" : ", and no organization in \"allowed-organizations\" owns it";
			return `the ${noun} "${name}" was not made by this token${owner}: anybody can make one of that name. ${line}`;
		}
		function doubtOf(place, ways, guards) {
			const isOpen = place.isPublic === true && ways?.isPublic !== true;
			if (isOpen) return "others can come into it, for it is public";
			const where = place.teamId === undefined ? "in it" : "in it or in its team";
			return (0, ownership.nD)(guards) ? `somebody ${where} is not known to be one of yours` : `not everybody ${where} is in the manifest: set "allowed-domains" to say who is one of yours`;
		}
		function passedOverText(own, { noun, name, key }, others) {
			return `${others.length + 1} ${noun}s have the name "${name}". ${own.id} is used, the only one that is known to be yours, and not ${(0, shown_place.G)(others)}. To make that sure, add "${key}: ${own.id}".`;
		}
		var each_once = __webpack_require__(7774);
		var limits = __webpack_require__(8291);
		;
		async function readMembers(webex, noun, id) {
			const { placeIds, members } = noun === "room" ? await inRoom(webex, id) : await inTeam(webex, id);
			if (placeIds.some((place) => place !== undefined && !(0, ids.WB)(place, id))) {
				throw new Error(`Webex answers for another ${noun} than ${id}, so nothing is changed.`);
			}
			return (0, each_once.B)(members).map(memberOf);
		}
		async function inRoom(webex, roomId) {
			const list = webex.memberships.list({
				roomId,
				max: limits.KL.memberships
			}, { whole: true });
			const members = await Array.fromAsync(list);
			return {
				members,
				placeIds: members.map((member) => member.roomId)
			};
		}
		async function inTeam(webex, teamId) {
			const list = webex.teamMemberships.list({
				teamId,
				max: limits.KL.teamMemberships
			}, { whole: true });
			const members = await Array.fromAsync(list);
			return {
				members,
				placeIds: members.map((member) => member.teamId)
			};
		}
		function memberOf({ id, personId, personEmail = "", personOrgId, isModerator = false }) {
			const orgId = personOrgId === undefined ? {} : { orgId: personOrgId };
			return {
				membershipId: id,
				personId,
				email: personEmail.trim().toLowerCase(),
				isModerator,
				...orgId
			};
		}
		var sole_bearer = __webpack_require__(1745);
		;
		const MAX_READ = 10;
		const UNSEEN = new Set(["not found", "forbidden"]);
		class PlaceFinder {
			#webex;
			#guards;
			#members = new Map();
			#self;
			constructor(webex, guards) {
				this.#webex = webex;
				this.#guards = guards;
			}
			async insiders() {
				this.#self ??= this.#readSelf();
				return {
					selfId: await this.#self,
					guards: this.#guards
				};
			}
			members(noun, id) {
				const known = this.#members.get(id) ?? this.#readMembers(noun, id);
				this.#members.set(id, known);
				return known;
			}
			async joiners({ teamId, isLocked }) {
				if (typeof teamId !== "string" || isLocked === true || !(0, ownership.nD)(this.#guards)) return [];
				return await this.#seenMembers(teamId) ?? "hidden";
			}
			async hasOutsiders(noun, place) {
				const joiners = noun === "room" ? await this.joiners(place) : [];
				if (joiners === "hidden") return true;
				const readers = [...await this.members(noun, place.id), ...joiners];
				return (0, ownership.m_)(readers, await this.insiders()).length > 0;
			}
			async find(bearers, search) {
				const { noun, name, mustBeOurs } = search;
				const [first, ...others] = bearers;
				if (first === undefined) return {};
				if (others.length === 0 && !mustBeOurs) return { found: first };
				const mayRead = bearers.length <= MAX_READ;
				const isOurs = await Promise.all(bearers.map((place) => this.#isOurs(place, search, mayRead)));
				const [own, ...more] = bearers.filter((_, at) => isOurs[at]);
				if (own === undefined && others.length === 0) {
					return { problem: foreignText(first, search, this.#guards) };
				}
				if (own === undefined || more.length > 0) return { problem: (0, sole_bearer.a0)(noun, name, bearers) };
				if (others.length === 0) return { found: own };
				const passedOver = bearers.filter((place) => place !== own);
				return {
					found: own,
					warning: passedOverText(own, search, passedOver)
				};
			}
			async #isOurs(place, { noun, listed, ways }, mayRead) {
				const insiders = await this.insiders();
				const byOrigin = (0, ownership.jd)(place, insiders);
				if (byOrigin !== undefined) return byOrigin;
				if (!mayRead) return false;
				const isListed = await listed();
				if (!(0, ownership.Um)(await this.members(noun, place.id), isListed, insiders)) return false;
				if (noun === "team") return true;
				if (place.isPublic === true && ways?.isPublic !== true) return false;
				const teamId = place.teamId;
				if (teamId === undefined || ways?.teamIds.some((id) => (0, ids.WB)(id, teamId))) return true;
				const ofTeam = await this.#seenMembers(teamId);
				return ofTeam !== undefined && (0, ownership.Um)(ofTeam, isListed, insiders);
			}
			async #seenMembers(teamId) {
				try {
					return await this.members("team", teamId);
				} catch (error) {
					if (error instanceof errors.w8 && UNSEEN.has(error.kind)) return undefined;
					throw error;
				}
			}
			async #readMembers(noun, id) {
				const members = await readMembers(this.#webex, noun, id);
				const { selfId } = await this.insiders();
				if (members.some((member) => (0, ownership.fy)(member, selfId))) return members;
				throw new Error(`Webex leaves out who is in the ${noun} ${id}, so nothing is changed.`);
			}
			async #readSelf() {
				return (await this.#webex.people.me()).id;
			}
		}
	}),
	4268: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => readActual });
		var ids = __webpack_require__(1457);
		var errors = __webpack_require__(7344);
		;
		function isTeamOf({ id, name }, { team }) {
			return team !== undefined && (team === id || team === name);
		}
		var list_places = __webpack_require__(5839);
		var ownership = __webpack_require__(4685);
		var people_directory = __webpack_require__(5775);
		;
		async function readJoiners(finder, entries, { rooms, teamIds }) {
			const joiners = new Map();
			for (const entry of entries) {
				const { team, absent, members } = entry;
				if (absent || team === undefined && members.length === 0) continue;
				const room = rooms.get(entry);
				const teamId = room?.teamId ?? (team === undefined ? undefined : teamIds.get(team));
				if (teamId === undefined) continue;
				joiners.set(entry, await finder.joiners({
					teamId,
					isLocked: isLocked(entry, room)
				}));
			}
			return joiners;
		}
		function isLocked(entry, room) {
			return room === undefined ? entry.locked === true : room.isLocked === true && entry.locked !== false;
		}
		;
		function seenTeam({ id, name, description }, known) {
			return {
				id,
				name,
				...typeof description === "string" && { description },
				...known
			};
		}
		function seenRoom(room, known) {
			const { id, title, description, teamId } = room;
			const { isLocked = false, isPublic = false, isAnnouncementOnly = false } = room;
			const optional = {
				...typeof description === "string" && { description },
				...typeof teamId === "string" && { teamId }
			};
			return {
				id,
				title,
				...optional,
				isLocked,
				isPublic,
				isAnnouncementOnly,
				...known
			};
		}
		;
		function sharedProblems(found) {
			const seen = new Map();
			const problems = [];
			for (const [entry, { id }] of found) {
				const first = seen.get(id);
				if (first !== undefined) {
					const sentence = `this is ${id}, as is the entry on line ${first.place.line}.`;
					problems.push({
						place: entry.place,
						sentence
					});
				}
				seen.set(id, first ?? entry);
			}
			return problems;
		}
		var sole_bearer = __webpack_require__(1745);
		;
		async function readActual(webex, finder, manifest, { mustBeOurs = false } = {}) {
			const reading = new Reading(webex, finder, mustBeOurs);
			const teams = new Map();
			for (const entry of manifest.teams) {
				const team = await reading.team(entry, manifest.rooms);
				if (team !== undefined) teams.set(entry, team);
			}
			const teamIds = await reading.teamIds(manifest, teams);
			const rooms = new Map();
			for (const entry of manifest.rooms) {
				const room = await reading.room(entry, teamIds);
				if (room !== undefined) rooms.set(entry, room);
			}
			const wanted = [...manifest.teams, ...manifest.rooms].filter(({ absent }) => !absent);
			const { selfId } = await finder.insiders();
			await reading.people.readGroups(wanted.flatMap(({ members }) => members));
			await reading.people.readPeople(wanted.flatMap(({ members }) => members));
			const shared = [...sharedProblems(teams), ...sharedProblems(rooms)];
			const problems = [
				...reading.problems,
				...shared,
				...reading.people.problems
			];
			if (problems.length > 0) return { problems: problems.toSorted((one, other) => one.place.line - other.place.line) };
			const { byEmail, groups } = reading.people;
			const { warnings } = reading;
			const joiners = await readJoiners(finder, manifest.rooms, {
				rooms,
				teamIds
			});
			return { actual: {
				selfId,
				teams,
				rooms,
				teamIds,
				joiners,
				people: byEmail,
				groups,
				warnings
			} };
		}
		class Reading {
			problems = [];
			warnings = [];
			people;
			#webex;
			#finder;
			#mustBeOurs;
			#teams;
			#rooms;
			constructor(webex, finder, mustBeOurs) {
				this.#webex = webex;
				this.#finder = finder;
				this.#mustBeOurs = mustBeOurs;
				this.people = new people_directory.z(webex);
			}
			async team(entry, rooms) {
				const { id, name, members } = entry;
				const takesIn = members.length > 0 || rooms.some((room) => !room.absent && isTeamOf(entry, room));
				const team = id === undefined ? await this.#named({
					...entry,
					noun: "team",
					key: "id",
					name,
					takesIn
				}, await this.#listTeams()) : await this.#byId("team", entry, () => this.#webex.teams.get({ teamId: id }));
				if (team === undefined) return undefined;
				const isMadeBySelf = (0, ownership.P5)(team, await this.#finder.insiders());
				const there = entry.absent ? [] : await this.#members("team", team.id);
				return seenTeam(team, {
					isMadeBySelf,
					members: there
				});
			}
			async room(entry, teamIds) {
				const { id, title: name, team = "", public: isPublic = false } = entry;
				const takesIn = entry.members.length > 0 || entry.team !== undefined;
				const ways = {
					teamIds: [teamIds.get(team) ?? ""],
					isPublic
				};
				const room = id === undefined ? await this.#named({
					...entry,
					noun: "room",
					key: "id",
					name,
					takesIn,
					ways
				}, await this.#listRooms()) : await this.#byId("room", entry, () => this.#webex.rooms.get({ roomId: id }));
				if (room === undefined) return undefined;
				const isMadeBySelf = (0, ownership.P5)(room, await this.#finder.insiders());
				const members = entry.absent ? [] : await this.#members("room", room.id);
				return seenRoom(room, {
					isMadeBySelf,
					members
				});
			}
			async teamIds(manifest, known) {
				const ids = new Map();
				for (const entry of manifest.rooms) {
					const { team } = entry;
					if (team === undefined || entry.absent || ids.has(team)) continue;
					const own = manifest.teams.find((one) => isTeamOf(one, entry));
					const id = own === undefined ? await this.#teamId(team, entry) : known.get(own)?.id;
					if (id !== undefined) ids.set(team, id);
				}
				return ids;
			}
			async #teamId(team, entry) {
				if ((0, ids.ks)(team)?.type === "TEAM") return team;
				const before = this.problems.length;
				const teams = await this.#listTeams();
				const search = {
					noun: "team",
					key: "team",
					name: team,
					takesIn: true
				};
				const found = await this.#named({
					...search,
					members: [],
					place: entry.place
				}, teams);
				if (found === undefined && this.problems.length === before) {
					this.#problem(entry, `no team of this token or of the manifest has the name "${team}".${(0, sole_bearer.cb)(team, teams.all)}`);
				}
				return found?.id;
			}
			async #named(wanted, all) {
				const { noun, key, name, members, place, ways } = wanted;
				const mustBeOurs = this.#mustBeOurs || wanted.takesIn;
				const listed = () => this.people.listed(members);
				const search = {
					noun,
					key,
					name,
					mustBeOurs,
					listed,
					...ways && { ways }
				};
				const sole = await this.#finder.find(all.bearersOf(name), search);
				if ("problem" in sole) {
					this.#problem({ place }, sole.problem);
					return undefined;
				}
				if (sole.warning !== undefined) this.warnings.push(sole.warning);
				return sole.found;
			}
			async #byId(noun, entry, get) {
				try {
					const found = await get();
					if ((0, ids.WB)(found.id, entry.id)) return found;
					throw new Error(`Webex answers for another ${noun} than ${entry.id}, so nothing is changed.`);
				} catch (error) {
					if (!(error instanceof errors.w8 && error.kind === "not found")) throw error;
					if (!entry.absent) this.#problem(entry, `this token sees no ${noun} with the id ${entry.id}.`);
					return undefined;
				}
			}
			async #members(noun, id) {
				const members = await this.#finder.members(noun, id);
				for (const { personId, email, orgId } of members) {
					const emails = email === "" ? [] : [email];
					this.people.know({
						id: personId,
						emails,
						...orgId !== undefined && { orgId }
					});
				}
				return members;
			}
			#listTeams() {
				this.#teams ??= (0, list_places.du)(this.#webex);
				return this.#teams;
			}
			#listRooms() {
				this.#rooms ??= (0, list_places.ro)(this.#webex);
				return this.#rooms;
			}
			#problem({ place }, sentence) {
				this.problems.push({
					place,
					sentence
				});
			}
		}
	}),
	1745: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a0: () => severalText,
			cb: () => nearText,
			vN: () => soleBearer
		});
		var _text_list_js_3 = __webpack_require__(8735);
		var _text_name_match_js_0 = __webpack_require__(2632);
		var _text_nearest_js_2 = __webpack_require__(4581);
		var _text_shown_place_js_1 = __webpack_require__(4288);
		function soleBearer(noun, name, all) {
			const bearers = (0, _text_name_match_js_0.A3)(name, all, (one) => one.name);
			const [found] = bearers;
			if (bearers.length <= 1) return found === undefined ? {} : { found };
			return { problem: severalText(noun, name, bearers) };
		}
		function severalText(noun, name, bearers) {
			return `${bearers.length} ${noun}s have the name "${name}". Give the id of the one that is meant, or rename the others: ${(0, _text_shown_place_js_1.G)(bearers)}.`;
		}
		function nearText(name, all) {
			const near = (0, _text_nearest_js_2.r5)(name, all.map((one) => one.name));
			return near.length === 0 ? "" : ` Near: ${(0, _text_list_js_3.so)(near.map((text) => `"${text}"`))}.`;
		}
	}),
	7900: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => applyPlan });
		var errors = __webpack_require__(7344);
		var provisioning_advice = __webpack_require__(2849);
		var name_match = __webpack_require__(2632);
		var list_places = __webpack_require__(5839);
		var ownership = __webpack_require__(4685);
		;
		async function createOnce(find, create) {
			const there = await find(false);
			if (there !== undefined) return madeOf(there, false);
			try {
				return madeOf(await create(), true);
			} catch (error) {
				if (!(error instanceof errors.w8 && error.mayHaveArrived)) throw error;
				const arrived = await find(true);
				if (arrived === undefined && error.kind === "bad answer") throw error;
				return madeOf(arrived ?? await create(), true);
			}
		}
		async function findOurs(noun, change, bearers, made, mayBeThis) {
			const listed = async () => made.comersOf(change);
			const search = {
				noun,
				key: "id",
				name: change.name,
				mustBeOurs: true,
				listed,
				ways: made.waysOf(change)
			};
			const sole = await made.finder.find(bearers, search);
			if ("problem" in sole) throw new Error(sole.problem);
			const { found } = sole;
			if (found === undefined) return found;
			const isOwn = (0, ownership.P5)(found, await made.finder.insiders());
			const mayBeOwn = isOwn || mayBeThis && !(0, ownership.Ew)(found);
			if (mayBeOwn && !await made.finder.hasOutsiders(noun, found)) return found;
			const why = mayBeOwn ? "outsiders can read it" : whoMade(found);
			throw new Error(`A ${noun} of this name came to be meanwhile, and ${why}: run the step again.`);
		}
		function madeOf(place, isOwn) {
			return {
				id: place.id,
				isOwn,
				isOriginKnown: (0, ownership.Ew)(place)
			};
		}
		function whoMade(place) {
			return (0, ownership.Ew)(place) ? "this token did not make it" : "Webex does not say who made it";
		}
		;
		const CARRY_OUT = {
			"create team": createTeam,
			"change team": async ({ name, target }, webex) => {
				const { teamId = "", fields = {} } = target;
				await webex.teams.update({
					teamId,
					name,
					...withBlank(fields)
				});
				return undefined;
			},
			"create team-member": async (change, webex, made) => {
				const { isModerator, ...person } = personOf(change);
				const teamId = made.teamIdOf(change) ?? "";
				return unlessThere(webex.teamMemberships.create({
					teamId,
					...person,
					...isModerator
				}));
			},
			"remove team-member": ({ target: { membershipId = "" } }, webex) => unlessGone(webex.teamMemberships.delete({ membershipId })),
			"create room": createRoom,
			"change room": async (change, webex, made) => {
				const { name, target } = change;
				const { roomId = "", fields = {}, team } = target;
				const teamId = team === undefined ? undefined : made.teamIdOf(change);
				await webex.rooms.update({
					roomId,
					title: name,
					...withBlank(fields),
					...teamId && { teamId }
				});
				return undefined;
			},
			"create member": async (change, webex, made) => {
				const { isModerator, ...person } = personOf(change);
				const roomId = made.roomIdOf(change) ?? "";
				return unlessThere(webex.memberships.create({
					roomId,
					...person,
					...isModerator
				}));
			},
			"remove member": ({ target: { membershipId = "" } }, webex) => unlessGone(webex.memberships.delete({ membershipId })),
			"change moderator": async ({ target }, webex) => {
				const { membershipId = "", isModerator = false, teamId } = target;
				const memberships = teamId === undefined ? webex.memberships : webex.teamMemberships;
				await memberships.update({
					membershipId,
					isModerator
				});
				return undefined;
			},
			"create welcome": async (change, webex, made) => {
				if (made.roomOf(change)?.isOwn === false) return "Another run has made the room, and welcomes there.";
				const { markdown = "" } = change.target;
				await webex.messages.create({
					roomId: made.roomIdOf(change) ?? "",
					markdown
				});
				return undefined;
			},
			"remove room": ({ target: { roomId = "" } }, webex) => unlessGone(webex.rooms.delete({ roomId })),
			"remove team": ({ target: { teamId = "" } }, webex) => unlessGone(webex.teams.delete({ teamId }))
		};
		async function createTeam(change, webex, made) {
			const { name, target } = change;
			const find = async (mayBeThis) => findOurs("team", change, (await (0, list_places.du)(webex)).bearersOf(name), made, mayBeThis);
			const fields = withoutEmpty(target.fields ?? {});
			const team = await createOnce(find, () => webex.teams.create({
				name,
				...fields
			}));
			made.teams.set((0, name_match.mw)(name), team);
			return team.isOwn ? undefined : MEANWHILE;
		}
		async function createRoom(change, webex, made) {
			const { name, target } = change;
			const find = async (mayBeThis) => {
				const bearers = await (mayBeThis ? made.looks.amongAll(name) : made.looks.bearersOf(name));
				return findOurs("room", change, bearers, made, mayBeThis);
			};
			const teamId = target.team === undefined ? undefined : made.teamIdOf(change);
			const fields = withoutEmpty(target.fields ?? {});
			const room = await createOnce(find, () => webex.rooms.create({
				title: name,
				...fields,
				...teamId && { teamId }
			}));
			made.rooms.set((0, name_match.mw)(name), room);
			return room.isOwn ? undefined : MEANWHILE;
		}
		const MEANWHILE = "Another run has made it meanwhile: that one is used.";
		function personOf({ name, target: { personId, isModerator } }) {
			return {
				...personId === undefined ? { personEmail: name } : { personId },
				isModerator: isModerator === true ? { isModerator } : {}
			};
		}
		const IS_THERE = "Is there already.";
		async function unlessThere(creation) {
			try {
				await creation;
			} catch (error) {
				if (!(error instanceof errors.w8 && error.kind === "conflict")) throw error;
				return IS_THERE;
			}
			return undefined;
		}
		async function unlessGone(deletion) {
			try {
				await deletion;
			} catch (error) {
				if (!(error instanceof errors.w8 && error.kind === "not found")) throw error;
				return "Is gone already.";
			}
			return undefined;
		}
		function withBlank(fields) {
			return fields["description"] === "" ? {
				...fields,
				description: " "
			} : fields;
		}
		function withoutEmpty(fields) {
			return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
		}
		;
		class MadePlaces {
			teams = new Map();
			rooms = new Map();
			finder;
			looks;
			#changes;
			constructor(finder, looks, changes) {
				this.finder = finder;
				this.looks = looks;
				this.#changes = changes;
			}
			comersOf({ name, what }) {
				const comer = what === "team" ? "team-member" : "member";
				const comers = this.#changes.filter((change) => change.kind === "create" && change.what === comer && change.in === name);
				const known = new Set(comers.flatMap(({ name: email, target }) => [email, target.personId]));
				return ({ email, personId }) => known.has(email) || known.has(personId);
			}
			waysOf(change) {
				const { fields, team } = change.target;
				const teamId = team === undefined ? undefined : this.teamIdOf(change);
				return {
					teamIds: teamId === undefined ? [] : [teamId],
					isPublic: fields?.["isPublic"] === true
				};
			}
			teamIdOf({ in: place, target }) {
				return target.teamId ?? this.teams.get((0, name_match.mw)(target.team ?? place ?? ""))?.id;
			}
			roomIdOf({ in: place, target }) {
				return target.roomId ?? this.rooms.get((0, name_match.mw)(place ?? ""))?.id;
			}
			roomOf({ in: place }) {
				return this.rooms.get((0, name_match.mw)(place ?? ""));
			}
		}
		var each_once = __webpack_require__(7774);
		;
		const LATE_MS = 36e5;
		class RoomLooks {
			#webex;
			#known;
			#newest;
			constructor(webex) {
				this.#webex = webex;
			}
			async amongAll(name) {
				this.#known = await (0, list_places.ro)(this.#webex);
				this.#newest = newestOf(this.#known.all);
				return this.#known.bearersOf(name);
			}
			async bearersOf(name) {
				if (this.#known === undefined) return this.amongAll(name);
				const newer = await this.#since();
				return (0, each_once.B)([...this.#known.bearersOf(name), ...(0, name_match.A3)(name, newer, (room) => room.name)]);
			}
			async #since() {
				const newer = [];
				const endMs = madeMs(this.#newest) - LATE_MS;
				let isFalling = true;
				let hasMet = false;
				let lastMs = Number.POSITIVE_INFINITY;
				for await (const room of (0, list_places.tE)(this.#webex)) {
					newer.push(room);
					hasMet ||= room.id === this.#newest?.id;
					const ms = madeMs(room);
					isFalling &&= ms <= lastMs;
					lastMs = ms;
					if (isFalling && hasMet && ms < endMs) break;
				}
				return newer;
			}
		}
		function newestOf(rooms) {
			return rooms.reduce((newest, room) => newest === undefined || madeMs(room) > madeMs(newest) ? room : newest, undefined);
		}
		function madeMs(room) {
			return Date.parse(room?.created ?? "");
		}
		;
		const AT_ONCE = 8;
		async function applyPlan(webex, finder, { changes }) {
			const applying = new Applying(webex, new MadePlaces(finder, new RoomLooks(webex), changes));
			const outcomes = [];
			for (const group of groupsOf(changes.filter(({ kind }) => kind !== "keep"))) {
				const ended = await Promise.all(group.map((change) => applying.apply(change)));
				for (const outcome of ended) outcomes.push(outcome);
			}
			const rooms = outcomes.flatMap(({ change, state }) => {
				const made = applying.made.roomOf({
					...change,
					in: change.name
				});
				const isMade = change.what === "room" && change.kind === "create" && state === "done";
				return isMade && made !== undefined ? [{
					...made,
					title: change.name
				}] : [];
			});
			return {
				outcomes,
				rooms
			};
		}
		class Applying {
			made;
			#webex;
			#hasFailed = false;
			#unknownIn = new Map();
			#ended;
			constructor(webex, made) {
				this.#webex = webex;
				this.made = made;
			}
			async apply(change) {
				const unknown = this.#unknownIn.get(placeOf(change));
				if (takesAway(change) && unknown !== undefined) {
					const note = `Nothing is taken away in ${change.in}: ${unknown} ${MAY_BE_THEM}`;
					return {
						change,
						state: "open",
						note,
						isHeld: true
					};
				}
				const reason = this.#reasonToLeave(change);
				if (reason !== undefined) {
					const isLost = change.what === "welcome" && this.made.roomOf(change)?.isOwn === true;
					return isLost ? {
						change,
						state: "open",
						note: `${reason} ${NEVER_AGAIN}`,
						isLost
					} : {
						change,
						state: "open",
						note: reason
					};
				}
				try {
					const carryOut = CARRY_OUT[`${change.kind} ${change.what}`];
					const note = await carryOut?.(change, this.#webex, this.made);
					if (note === IS_THERE) this.#unknownIn.set(placeOf(change), change.name);
					return {
						change,
						state: "done",
						...note !== undefined && { note }
					};
				} catch (error) {
					this.#hasFailed = true;
					if (error instanceof errors.w8 && ENDING.has(error.kind)) this.#ended = "The step had to end before it.";
					return {
						change,
						state: "failed",
						note: sentenceOf(error, change)
					};
				}
			}
			#reasonToLeave(change) {
				if (this.#ended !== undefined) return this.#ended;
				if (takesAway(change)) return this.#hasFailed ? "Nothing is taken away after something failed." : undefined;
				return this.#missingPlace(change);
			}
			#missingPlace(change) {
				const { what, target } = change;
				const needsTeam = what === "team-member" || what === "room" && target.team !== undefined;
				if (needsTeam && this.made.teamIdOf(change) === undefined) return "Its team could not be made.";
				const isInRoom = what === "member" || what === "welcome";
				return isInRoom && this.made.roomIdOf(change) === undefined ? "Its room could not be made." : undefined;
			}
		}
		const MAY_BE_THEM = "is there already, perhaps under another address. In its place, give the address that Webex shows.";
		function placeOf({ in: place = "", target: { roomId, teamId } }) {
			return roomId ?? teamId ?? place;
		}
		function takesAway({ kind, what, target }) {
			return kind === "remove" || what === "moderator" && target.isModerator === false;
		}
		const NEVER_AGAIN = "No later run sends it: post it yourself.";
		const ENDING = new Set(["auth", "stopped"]);
		function* groupsOf(changes) {
			for (let start = 0; start < changes.length;) {
				const first = changes[start];
				let end = start + 1;
				while (end - start < AT_ONCE && isAlike(first, changes[end])) end++;
				yield changes.slice(start, end);
				start = end;
			}
		}
		function isAlike(one, other) {
			const isComer = one?.kind === "create" && (one.what === "member" || one.what === "team-member");
			return isComer && other?.kind === one.kind && other.what === one.what && other.in === one.in;
		}
		function sentenceOf(error, { what }) {
			if (what !== "welcome") return (0, provisioning_advice.k)(error);
			const isUnclear = error instanceof errors.w8 && error.mayHaveArrived;
			return `${(0, provisioning_advice.k)(error)} ${isUnclear ? "It may have arrived: look into the room." : NEVER_AGAIN}`;
		}
	}),
	1063: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => refusalOf });
		var _text_email_js_0 = __webpack_require__(7359);
		var _webex_index_js_1 = __webpack_require__(1457);
		function refusalOf({ email, person }, guards) {
			const { domains, organizations } = guards;
			if (domains.length > 0) {
				if (!email.includes("@")) return `${email} is refused: Webex does not show the e-mail address.`;
				const isInside = domains.some((domain) => domain.toLowerCase() === (0, _text_email_js_0.O)(email));
				if (!isInside) return `${email} is refused: "allowed-domains" lets in ${domains.join(", ")} only.`;
			}
			if (organizations.length === 0) return undefined;
			if (person?.orgId === undefined) {
				return `${email} is refused: Webex does not show the organization, and "allowed-organizations" is set.`;
			}
			if (organizations.some((id) => (0, _webex_index_js_1.WB)(id, person.orgId))) return undefined;
			return `${email} is refused: the organization ${person.orgId} is none of "allowed-organizations".`;
		}
	}),
	8190: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			qx: () => outcomeLines,
			jy: () => outcomeProblems,
			HN: () => planLines,
			Pt: () => planText
		});
		var markdown = __webpack_require__(5039);
		var plain = __webpack_require__(6928);
		;
		const WORDS = {
			"create team": ({ name }) => `create the team ${name}`,
			"change team": ({ name }) => `change the team ${name}`,
			"remove team": ({ name }) => `delete the team ${name}`,
			"create team-member": (change) => `add ${change.name} to ${placeOf(change)}`,
			"remove team-member": (change) => `remove ${change.name} from ${placeOf(change)}`,
			"create room": ({ name }) => `create the room ${name}`,
			"change room": ({ name }) => `change the room ${name}`,
			"remove room": ({ name }) => `delete the room ${name}`,
			"create member": (change) => `add ${change.name} to ${placeOf(change)}`,
			"remove member": (change) => `remove ${change.name} from ${placeOf(change)}`,
			"change moderator": (change) => change.target.isModerator === true ? `make ${change.name} a moderator of ${placeOf(change)}` : `remove ${change.name} as a moderator of ${placeOf(change)}`,
			"create welcome": (change) => `send the welcome to ${placeOf(change)}`
		};
		function changeWords(change) {
			const words = WORDS[`${change.kind} ${change.what}`];
			return (0, plain.TN)(words?.(change) ?? `${change.kind} ${change.name}`);
		}
		function placeOf({ what, in: place = "", target }) {
			const isTeam = what === "team-member" || what === "moderator" && target.teamId !== undefined;
			return isTeam ? `the team ${place}` : place;
		}
		;
		const SIGNS = {
			create: "+",
			change: "~",
			remove: "-",
			keep: "="
		};
		function planLines({ changes, refusals }) {
			const told = changes.map((change) => {
				const details = change.details.length === 0 ? "" : ` (${change.details.map(plain.TN).join("; ")})`;
				return `${SIGNS[change.kind]} ${change.kind.padEnd(6)} ${change.what.padEnd(11)} ${nameOf(change)}${details}`;
			});
			return [
				...told,
				...refusals.map((refusal) => `! ${refusal}`),
				`Plan: ${countText(changes)}.`
			];
		}
		function outcomeLines(outcomes) {
			const done = outcomes.filter(({ state }) => state === "done");
			const told = outcomes.filter(({ state, note }) => state !== "done" || note !== undefined);
			const lines = told.map(({ change, state, note }) => {
				return `${MARKS[state]} ${changeWords(change)}: ${(0, plain.TN)(note ?? "")}`;
			});
			return outcomes.length === 0 ? [] : [...lines, `Done: ${done.length} of ${outcomes.length}.`];
		}
		const MARKS = {
			done: "✓",
			failed: "✗",
			open: "…"
		};
		function outcomeProblems(outcomes) {
			const failed = outcomes.filter(({ state }) => state === "failed");
			const open = outcomes.filter(({ state }) => state === "open");
			const sentences = failed.map(({ change, note }) => `Could not ${changeWords(change)}: ${note}`);
			const lost = open.filter(({ isLost }) => isLost).map(({ change, note }) => `The welcome ${nameOf(change)} was not sent. ${note}`);
			const held = new Set(open.flatMap(({ isHeld, note = "" }) => isHeld ? [(0, plain.TN)(note)] : []));
			const known = [
				...sentences,
				...lost,
				...held
			];
			const left = open.filter(({ isLost, isHeld }) => !isLost && !isHeld);
			if (left.length === 0) return known;
			const names = left.slice(0, MAX_NAMED).map(({ change }) => changeWords(change));
			const more = left.length > MAX_NAMED ? ` and ${left.length - MAX_NAMED} more` : "";
			return [...known, `Not done: ${names.join(", ")}${more}. Run the step again to finish it.`];
		}
		const MAX_NAMED = 20;
		const plan_table_WORDS = {
			team: "team",
			"team-member": "member",
			room: "room",
			member: "member",
			moderator: "moderator",
			welcome: "welcome"
		};
		function planMarkdown({ changes, refusals }, outcomes = []) {
			const isDone = outcomes.length > 0;
			const columns = [
				"Do",
				"What",
				"Name",
				"Details",
				...isDone ? ["Result"] : []
			];
			const shown = changes.filter(({ kind, details }) => kind !== "keep" || details.length > 0);
			const rows = shown.slice(0, MAX_ROWS).map((change) => {
				const outcome = outcomes.find((one) => one.change === change);
				const result = outcome && [RESULTS[outcome.state], outcome.note].filter(Boolean).join(": ");
				const cells = [
					change.kind,
					plan_table_WORDS[change.what],
					nameOf(change),
					change.details.join("; ")
				];
				return rowOf([...cells.map(cellOf), ...isDone ? [cellOf(result ?? "")] : []]);
			});
			const table = rows.length === 0 ? [] : [[
				rowOf(columns),
				rowOf(columns.map(() => "---")),
				...rows
			].join("\n")];
			const more = shown.length > MAX_ROWS ? `And ${shown.length - MAX_ROWS} more.` : "";
			const refused = refusals.map((refusal) => `- ❌ ${cellOf(refusal)}`).join("\n");
			const head = `**Plan:** ${countText(changes)}.`;
			return [
				head,
				...table,
				more,
				refused
			].filter(Boolean).join("\n\n");
		}
		const MAX_ROWS = 500;
		const RESULTS = {
			done: "✅ done",
			failed: "❌ failed",
			open: "⏸️ not done"
		};
		function rowOf(cells) {
			return `| ${cells.join(" | ")} |`;
		}
		function cellOf(text) {
			return (0, markdown.FV)((0, plain.TN)(text));
		}
		function changesJson({ changes }, outcomes) {
			const told = changes.filter(({ kind }) => kind !== "keep");
			return JSON.stringify(told.map((change) => {
				const { target: _, ...rest } = change;
				const { state = "planned", note } = outcomes?.find((one) => one.change === change) ?? {};
				return {
					...rest,
					state,
					note
				};
			}));
		}
		function planHeading({ changes, refusals }, outcomes) {
			const wanted = changes.filter(({ kind }) => kind !== "keep").length;
			if (refusals.length > 0) return "❌ rooms and teams are refused";
			if (wanted === 0) return "✅ rooms and teams are as they should be";
			if (outcomes === undefined) return `📝 ${countText(changes)}, nothing done`;
			const done = outcomes.filter(({ state }) => state === "done").length;
			return `${done === wanted ? "✅" : "❌"} ${done} of ${wanted} changes done`;
		}
		function planText(plan, outcomes) {
			return {
				heading: planHeading(plan, outcomes),
				markdown: planMarkdown(plan, outcomes),
				changes: changesJson(plan, outcomes),
				lines: outcomeLines(outcomes ?? [])
			};
		}
		function nameOf({ what, name, in: place }) {
			if (place === undefined) return (0, plain.TN)(name);
			return what === "welcome" ? `to ${(0, plain.TN)(place)}` : `${(0, plain.TN)(name)} in ${(0, plain.TN)(place)}`;
		}
		function countText(changes) {
			const count = (kind) => changes.filter((change) => change.kind === kind).length;
			return `${count("create")} to create, ${count("change")} to change, ${count("remove")} to remove, ${count("keep")} to keep`;
		}
	}),
	8381: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t: () => outsidersRefusal,
			y: () => readersText
		});
		var _webex_index_js_1 = __webpack_require__(1457);
		var _actual_ownership_js_0 = __webpack_require__(4685);
		function outsidersRefusal(gathering, insiders) {
			const { noun, name, place, isById, joiners, isMoved, changes } = gathering;
			if (isMoved) {
				const people = readersText({
					members: [],
					joiners
				}, insiders);
				if (people !== undefined) return `The room "${name}" is not moved into a team: ${people}.${LOCK}`;
			}
			const isSure = isById && place?.isMadeBySelf === true;
			if (isSure || !changes.some(({ kind }) => kind === "create")) return undefined;
			const people = readersText({
				members: place?.members ?? [],
				joiners
			}, insiders);
			if (people === undefined) return undefined;
			const isOfOthers = place !== undefined && !place.isMadeBySelf;
			const whose = isOfOthers ? ", which this token did not make" : "";
			const settled = isOfOthers || place === undefined ? "" : ` If it is the right one all the same, add "id: ${place.id}".`;
			const isByTeam = readersText({
				members: [],
				joiners
			}, insiders) !== undefined;
			return `Nobody is added to the ${noun} "${name}"${whose}: ${people}.${settled}${isByTeam ? LOCK : ""}`;
		}
		const LOCK = " Whoever is in a team can join its rooms, unless they are locked.";
		function readersText({ members, joiners }, insiders) {
			if (joiners === "hidden") return "this token does not see who is in its team";
			const outsiders = (0, _actual_ownership_js_0.m_)([...members, ...joiners], insiders);
			const count = new Set(outsiders.map(({ personId }) => (0, _webex_index_js_1.T4)(personId))).size;
			if (count === 0) return undefined;
			return `${count === 1 ? "1 person" : `${count} people`} outside ${guardNames(insiders)} can read it`;
		}
		function guardNames({ guards: { domains, organizations } }) {
			const names = [domains.length > 0 ? "\"allowed-domains\"" : "", organizations.length > 0 ? "\"allowed-organizations\"" : ""];
			return names.filter(Boolean).join(" or ");
		}
	}),
	5260: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t: () => gatherRoom,
			X: () => planChanges
		});
		var ids = __webpack_require__(1457);
		var provisioning_guards = __webpack_require__(1063);
		var name_match = __webpack_require__(2632);
		;
		function impossibilities({ teams, rooms }, actual) {
			const wanted = rooms.filter(({ absent }) => !absent);
			return [
				...teams.flatMap((team) => mistakenAbsence(team, team.name, actual.teams.get(team)?.name)),
				...rooms.flatMap((room) => mistakenAbsence(room, room.title, actual.rooms.get(room)?.title)),
				...wanted.flatMap((room) => impossibleRoom(room, actual.rooms.get(room), actual.teamIds))
			];
		}
		function mistakenAbsence({ id, absent, place }, wanted, current) {
			if (!absent || current === undefined || wanted === id || (0, name_match.mw)(wanted) === (0, name_match.mw)(current)) return [];
			return [`Line ${place.line} is to delete "${wanted}", but ${id} is "${current}": nothing is deleted.`];
		}
		function impossibleRoom(entry, room, teamIds) {
			const { title, team, members, place } = entry;
			const isLocked = entry.locked ?? room?.isLocked ?? false;
			const isAnnouncementOnly = entry["announcement-only"] ?? room?.isAnnouncementOnly ?? false;
			const isPublic = entry.public ?? room?.isPublic ?? false;
			const description = entry.description ?? room?.description ?? "";
			const moderator = members.find(({ isModerator }) => isModerator);
			const isMoved = team !== undefined && room?.teamId !== undefined && teamIds.get(team) !== room.teamId;
			const at = `Line ${place.line}: "${title}"`;
			const faults = [
				[moderator !== undefined && !isLocked, `Line ${moderator?.place.line} names a moderator of "${title}", which is not locked: add "locked: true" to the room.`],
				[isAnnouncementOnly && !isLocked, `${at} is announcement-only and not locked: add "locked: true".`],
				[isPublic && description.trim() === "", `${at} is public and has no description: add one.`],
				[isMoved, `${at} cannot go to the team "${team}": it is in another one, and stays there.`]
			];
			return faults.flatMap(([isThere, sentence]) => isThere ? [sentence] : []);
		}
		var outsiders = __webpack_require__(8381);
		var ownership = __webpack_require__(4685);
		;
		function planMembers(list) {
			const isListed = (member) => list.wanted.some((wanted) => isSame(wanted, member));
			const comers = list.wanted.filter((wanted) => !list.actual.some((member) => isSame(wanted, member)));
			const going = list.isPruned ? list.actual.filter((member) => !isListed(member)) : [];
			const demoted = list.actual.filter((member) => list.wanted.some((wanted) => isSame(wanted, member) && wanted.isModerator === false));
			const leaving = new Set([...going, ...demoted].filter((member) => !(0, ownership.fy)(member, list.selfId)));
			const last = lastModerator(list, comers, leaving);
			const stays = list.actual.filter(isListed).map((member) => planPresent(list, member, last));
			return [
				...comers.map((wanted) => planComer(list, wanted)),
				...stays.toSorted((one, other) => Number(isDemotion(one)) - Number(isDemotion(other))),
				...going.map((member) => planGoing(list, member, last))
			];
		}
		function lastModerator({ actual, wanted }, comers, leaving) {
			const moderators = actual.filter(({ isModerator }) => isModerator);
			const remain = moderators.some((member) => !leaving.has(member));
			const risen = actual.some((member) => wanted.some((one) => isSame(one, member) && one.isModerator));
			return remain || risen || comers.some(({ isModerator }) => isModerator) ? undefined : moderators[0];
		}
		function planComer(list, { email, person, isModerator = false }) {
			const unknown = "Webex does not show this person: they are of another organization, or there is no such person";
			const details = [...isModerator ? ["as moderator"] : [], ...person === undefined ? [unknown] : []];
			const target = {
				...list.target,
				...person !== undefined && { personId: person.id },
				isModerator
			};
			return {
				kind: "create",
				what: list.what,
				name: email,
				in: list.in,
				details,
				target
			};
		}
		function planPresent(list, member, last) {
			const wanted = list.wanted.find((one) => isSame(one, member))?.isModerator ?? member.isModerator;
			const { membershipId, personId, email } = member;
			const target = {
				...list.target,
				membershipId,
				personId,
				isModerator: wanted
			};
			const base = {
				name: email,
				in: list.in,
				target
			};
			if (wanted === member.isModerator) return {
				kind: "keep",
				what: list.what,
				...base,
				details: []
			};
			if (!wanted) {
				const why = keptBecause(list, member, last);
				if (why !== undefined) return {
					kind: "keep",
					what: "moderator",
					...base,
					details: [why]
				};
			}
			const details = [wanted ? "becomes a moderator" : "is a moderator no longer"];
			return {
				kind: "change",
				what: "moderator",
				...base,
				details
			};
		}
		function isDemotion({ kind, target }) {
			return kind === "change" && target.isModerator === false;
		}
		function planGoing(list, member, last) {
			const { membershipId, personId, email } = member;
			const why = keptBecause(list, member, last) ?? (mayBeListed(list, member) ? HIDDEN : undefined);
			return {
				kind: why === undefined ? "remove" : "keep",
				what: list.what,
				name: email || personId,
				in: list.in,
				details: [why ?? "not listed, and prune is true"],
				target: {
					...list.target,
					membershipId,
					personId
				}
			};
		}
		const HIDDEN = "Webex hides the address, so it is not known whether they are listed";
		function keptBecause(list, member, last) {
			if ((0, ownership.fy)(member, list.selfId)) return "the token's own identity stays";
			return member === last ? "the last moderator stays" : undefined;
		}
		function mayBeListed({ wanted }, { email }) {
			return email === "" && wanted.some(({ person }) => person === undefined);
		}
		function isSame({ email, person }, member) {
			return (0, ids.WB)(person?.id, member.personId) || email !== "" && email === member.email || (person?.emails.includes(member.email) ?? false);
		}
		;
		const ROOM_FIELDS = {
			description: "description",
			locked: "isLocked",
			public: "isPublic",
			"announcement-only": "isAnnouncementOnly"
		};
		const ROOM_KEYS = Object.keys(ROOM_FIELDS);
		const KEYS_BY_FIELD = new Map(ROOM_KEYS.map((key) => [ROOM_FIELDS[key], key]));
		function wantedSettings(entry) {
			return Object.fromEntries(ROOM_KEYS.flatMap((key) => entry[key] === undefined ? [] : [[ROOM_FIELDS[key], entry[key]]]));
		}
		function changedSettings(wanted, place) {
			const current = {
				...place,
				description: place?.description?.trim()
			};
			return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => (current[name] || false) !== (value || false)));
		}
		function settingsText(settings, without = []) {
			const shown = Object.entries(settings).filter(([name]) => !without.includes(name));
			return shown.map(([name, value]) => `${KEYS_BY_FIELD.get(name) ?? name}: ${value === "" ? "none" : value}`);
		}
		;
		function wantedMembers(entries, actual) {
			const named = entries.filter((entry) => "email" in entry);
			const grouped = entries.filter((entry) => "group" in entry);
			const wanted = new Map();
			const add = (member) => {
				const key = member.person?.id ?? member.email;
				const known = wanted.get(key);
				const isModerator = known?.isModerator ?? member.isModerator;
				wanted.set(key, {
					...known ?? member,
					...isModerator !== undefined && { isModerator }
				});
			};
			for (const { email, isModerator } of named) {
				const person = actual.people.get(email.toLowerCase());
				add({
					email: email.toLowerCase(),
					...person !== undefined && { person },
					...isModerator !== undefined && { isModerator }
				});
			}
			for (const { group, isModerator } of grouped) {
				for (const person of actual.groups.get(group) ?? []) {
					const email = person.emails[0] ?? person.id;
					add({
						email,
						person,
						...isModerator !== undefined && { isModerator }
					});
				}
			}
			return [...wanted.values()];
		}
		;
		function planChanges(desired, actual, guards) {
			const teams = desired.teams.filter(({ absent }) => !absent);
			const rooms = desired.rooms.filter(({ absent }) => !absent);
			const people = [...teams, ...rooms].flatMap(({ members }) => wantedMembers(members, actual));
			const refused = people.filter(({ person }) => !(0, ids.WB)(person?.id, actual.selfId)).flatMap((member) => (0, provisioning_guards.O)(member, guards) ?? []);
			const teamsOfPeople = teams.map((team) => gatherTeam(team, actual));
			const roomsOfPeople = rooms.map((room) => gatherRoom(room, actual));
			const insiders = {
				selfId: actual.selfId,
				guards
			};
			const strangers = [...teamsOfPeople, ...roomsOfPeople].flatMap((gathering) => (0, outsiders.t)(gathering, insiders) ?? []);
			const changes = [
				...teams.map((team) => planTeam(team, actual)),
				...teamsOfPeople.flatMap((team) => team.changes),
				...rooms.map((room) => planRoom(room, actual)),
				...roomsOfPeople.flatMap((room) => room.changes),
				...rooms.flatMap((room) => planWelcome(room, actual)),
				...desired.rooms.filter(({ absent }) => absent).map((room) => planAbsentRoom(room, actual)),
				...desired.teams.filter(({ absent }) => absent).map((team) => planAbsentTeam(team, actual))
			];
			const refusals = [
				...refused,
				...strangers,
				...impossibilities(desired, actual)
			];
			return {
				changes,
				refusals: [...new Set(refusals)]
			};
		}
		function planTeam(entry, { teams }) {
			const team = teams.get(entry);
			const name = nameAfter(entry, entry.name, team?.name);
			const wanted = {
				name,
				...entry.description !== undefined && { description: entry.description }
			};
			const fields = changedSettings(wanted, team);
			if (team === undefined) {
				return {
					kind: "create",
					what: "team",
					name,
					details: settingsText(fields, ["name"]),
					target: { fields: wanted }
				};
			}
			const target = {
				teamId: team.id,
				fields
			};
			return {
				kind: kindOf(fields),
				what: "team",
				name: team.name,
				details: settingsText(fields),
				target
			};
		}
		function gatherTeam(entry, actual) {
			const team = actual.teams.get(entry);
			const name = team?.name ?? entry.name;
			const changes = planMembers({
				what: "team-member",
				in: name,
				target: team === undefined ? {} : { teamId: team.id },
				wanted: withoutSelfIn(team === undefined, entry, actual),
				actual: team?.members ?? [],
				isPruned: entry.prune === true,
				selfId: actual.selfId
			});
			const isById = entry.id !== undefined;
			return {
				noun: "team",
				name,
				place: team,
				isById,
				joiners: [],
				isMoved: false,
				changes
			};
		}
		function planRoom(entry, { rooms, teamIds }) {
			const room = rooms.get(entry);
			const { team } = entry;
			const title = nameAfter(entry, entry.title, room?.title);
			const wanted = {
				title,
				...wantedSettings(entry)
			};
			const fields = changedSettings(wanted, room);
			const teamId = team === undefined ? undefined : teamIds.get(team);
			const isMoved = team !== undefined && (room?.teamId === undefined || room.teamId !== teamId);
			const details = [...settingsText(fields, room === undefined ? ["title"] : []), ...isMoved ? [`team: ${team}`] : []];
			const ofTeam = isMoved ? {
				team,
				...teamId !== undefined && { teamId }
			} : {};
			if (room === undefined) {
				return {
					kind: "create",
					what: "room",
					name: title,
					details,
					target: {
						fields: wanted,
						...ofTeam
					}
				};
			}
			const kind = isMoved ? "change" : kindOf(fields);
			return {
				kind,
				what: "room",
				name: room.title,
				details,
				target: {
					roomId: room.id,
					fields,
					...ofTeam
				}
			};
		}
		function nameAfter({ id }, wanted, current) {
			return id === undefined || wanted === id ? current ?? wanted : wanted;
		}
		function gatherRoom(entry, actual) {
			const room = actual.rooms.get(entry);
			const name = room?.title ?? entry.title;
			const changes = planMembers({
				what: "member",
				in: name,
				target: room === undefined ? {} : { roomId: room.id },
				wanted: withoutSelfIn(room === undefined, entry, actual),
				actual: room?.members ?? [],
				isPruned: entry.prune === true,
				selfId: actual.selfId
			});
			const isById = entry.id !== undefined;
			const isMoved = room !== undefined && room.teamId === undefined && entry.team !== undefined;
			return {
				noun: "room",
				name,
				place: room,
				isById,
				joiners: actual.joiners.get(entry) ?? [],
				isMoved,
				changes
			};
		}
		function withoutSelfIn(isNew, { members }, actual) {
			const wanted = wantedMembers(members, actual);
			return isNew ? wanted.filter(({ person }) => !(0, ids.WB)(person?.id, actual.selfId)) : wanted;
		}
		function planWelcome(entry, { rooms }) {
			if (entry.welcome === undefined || rooms.has(entry)) return [];
			const target = { markdown: entry.welcome };
			return [{
				kind: "create",
				what: "welcome",
				name: "welcome",
				in: entry.title,
				details: [],
				target
			}];
		}
		function planAbsentRoom(entry, { rooms }) {
			const room = rooms.get(entry);
			const name = room?.title ?? entry.title;
			if (room === undefined) return {
				kind: "keep",
				what: "room",
				name,
				details: ["is gone already"],
				target: {}
			};
			return {
				kind: "remove",
				what: "room",
				name,
				details: ["absent is true"],
				target: { roomId: room.id }
			};
		}
		function planAbsentTeam(entry, { teams }) {
			const team = teams.get(entry);
			const name = team?.name ?? entry.name;
			if (team === undefined) return {
				kind: "keep",
				what: "team",
				name,
				details: ["is gone already"],
				target: {}
			};
			return {
				kind: "remove",
				what: "team",
				name,
				details: ["absent is true"],
				target: { teamId: team.id }
			};
		}
		function kindOf(fields) {
			return Object.keys(fields).length > 0 ? "change" : "keep";
		}
	}),
	2849: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => failureText });
		var _webex_index_js_0 = __webpack_require__(7344);
		var _webex_index_js_1 = __webpack_require__(6364);
		function failureText(error) {
			if (!(error instanceof _webex_index_js_0.w8)) return error instanceof Error ? error.message : String(error);
			return [error.message, (0, _webex_index_js_1.c)(error, "provision")].filter(Boolean).join(" ");
		}
	}),
	7774: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => eachOnce });
		function eachOnce(listed) {
			return [...new Map(listed.map((one) => [one.id, one])).values()];
		}
	}),
	4288: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => shownPlaces,
			z: () => shownPlace
		});
		const MAX_SHOWN = 10;
		function shownPlace({ id, ownerId, created }) {
			const facts = [isText(ownerId) ? `owner ${ownerId}` : "", isText(created) ? `created ${created.slice(0, "2026-01-05".length)}` : ""].filter(Boolean);
			return facts.length === 0 ? id : `${id} (${facts.join(", ")})`;
		}
		function isText(value) {
			return typeof value === "string" && value !== "";
		}
		function shownPlaces(places) {
			const more = places.length > MAX_SHOWN ? ` and ${places.length - MAX_SHOWN} more` : "";
			const isSame = new Set(places.map(({ title }) => title)).size === 1;
			const shown = places.slice(0, MAX_SHOWN).map((place) => {
				return !isSame && isText(place.title) ? `${JSON.stringify(place.title)}: ${shownPlace(place)}` : shownPlace(place);
			});
			return `${shown.join(", ")}${more}`;
		}
	}),
	6364: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => adviceFor });
		var never_sent = __webpack_require__(1661);
		;
		const OF_CODE = [
			[/^(?:ENOTFOUND|EAI_AGAIN)$/, "unknown host"],
			[/^ECONNREFUSED$/, "nobody listens"],
			[/^E[MN]FILE$/, "no descriptors"],
			[/^(?:HPE_|Z_|ERR_BROTLI|ERR__ERROR)/, "bad answer"],
			[/SELF_SIGNED_CERT|^UNABLE_TO_(?:VERIFY|GET_ISSUER)/, "unknown authority"],
			[/^CERT_|^ERR_TLS_CERT/, "bad certificate"]
		];
		function connectionFaultOf({ cause }) {
			if (!(cause instanceof Error)) return undefined;
			const [, status] = /\bHTTP\/1\.\d (\d{3})\b/.exec(cause.message) ?? [];
			if (status !== undefined) return ofTunnel(status);
			if ((0, never_sent.at)(cause)) return "not secured";
			const { code } = cause;
			const fault = OF_CODE.find(([shape]) => shape.test(String(code)))?.[1];
			return fault !== undefined && isOfProxy(cause.message) ? OF_PROXY[fault] ?? fault : fault;
		}
		function ofTunnel(status) {
			if (status === "407") return "proxy";
			return status.startsWith("5") ? "proxy fails" : "proxy refuses";
		}
		const OF_PROXY = {
			"unknown host": "unknown proxy",
			"nobody listens": "no proxy there"
		};
		function isOfProxy(words) {
			const [, address = ""] = /\brequest to (\S+) failed/.exec(words) ?? [];
			if (!URL.canParse(address)) return false;
			const { hostname, port, protocol } = new URL(address);
			const [, unknown] = /\b(?:ENOTFOUND|EAI_AGAIN) (\S+)/.exec(words) ?? [];
			if (unknown !== undefined) return unknown !== hostname;
			const [, refused] = /\bECONNREFUSED \S*:(\d+)/.exec(words) ?? [];
			return refused !== undefined && refused !== (port || (protocol === "http:" ? "80" : "443"));
		}
		;
		const ADVICE = {
			auth: {
				post: "Check the token: Webex does not know it, or it has expired. A personal token ends after 12 hours; use a bot's.",
				"look up": "Check the token: Webex does not know it, or it has expired. A personal token ends after 12 hours; use a bot's.",
				call: "Check the token: Webex does not know it, or it has expired. A personal token ends after 12 hours.",
				provision: "Check the token: Webex does not know it, or it has expired."
			},
			forbidden: {
				post: "The token may not post there: in an announcement room only moderators may, and an organization can bar bots.",
				"look up": "Use a token that may look it up, or give room ids and e-mail addresses in its place.",
				call: "The token may not do this: take one of somebody who may, with the scopes that the method needs.",
				provision: "The token may not do this: it must moderate the room or team, or its organization forbids it."
			},
			"not found": {
				post: "Check the id or address, and add the bot to the room: it posts only where it is a member.",
				"look up": "Check the id or name, and add the bot there: Webex hides what it is not in.",
				call: "Check the id, and that the token's owner is a member there: Webex hides what others may see.",
				provision: "It is gone, or the token is not in it."
			},
			"no such address": "Nothing of Webex is at this address: \"api-url\" ends in \"/v1\", or leave it out to use Webex's own.",
			"no such list": "Webex has this for every token, so something else answered: check \"api-url\", which ends in \"/v1\", and the proxy.",
			"no such path": "Nothing is at this path for this token: check the path and the ids in it, and that the token's owner may see it.",
			"no such person": "Webex knows nobody by this: check the e-mail address or the id of the person; no room is concerned.",
			conflict: {
				post: "Run the step again; if it stays, give the trackingId to Webex support.",
				"look up": "Run the step again; if it stays, give the trackingId to Webex support.",
				call: "It is there already, or somebody else changes it just now: list what is there first.",
				provision: "It is there already, or somebody else changes it just now: run the step again."
			},
			"rate limited": {
				post: "Webex limits how much a token may send: raise max-duration, or send less often with this token.",
				"look up": "Webex limits how much a token may ask: raise max-duration, or ask less often with this token.",
				call: "Webex limits how much a token may ask: raise max-duration, or call less often with this token.",
				provision: "Webex limits how much a token may do: raise max-duration, or run the step again."
			},
			locked: "Webex has locked it for a while: run the step again later, or raise retries and max-duration.",
			rejected: {
				post: "Webex did not accept the message or the destination: its own words say why.",
				"look up": "Webex did not accept the destination: its own words say why.",
				call: "Webex did not accept the arguments: its own words say why.",
				provision: "Webex did not accept it: its own words say why."
			},
			"rejected without a word": "The answer does not say why, and Webex's own do: check api-url and any proxy in between.",
			server: "Webex had a fault: see https://status.webex.com, then run the job again.",
			"not offered": "What answered does not know this request, and will not the next time: check api-url and the proxy.",
			proxy: "The proxy wants a user and a password: write both into HTTPS_PROXY, from a secret.",
			redirect: "Redirects are not followed, so that the token stays where it belongs: correct api-url, or any proxy in between.",
			"bad answer": "Something between the runner and Webex answered in its place: check the proxy and api-url.",
			connection: "Check that the runner can reach Webex: DNS, firewall, proxy, certificates, api-url.",
			"proxy refuses": "The proxy does not let the runner reach Webex: have it allow the host of api-url, or name that host in NO_PROXY.",
			"proxy fails": "The proxy itself does not reach Webex: see to it, or name the host of api-url in NO_PROXY.",
			"no descriptors": "The runner may open no more files and connections: see what holds them, or raise its limit (ulimit -n).",
			"not secured": "The connection could not be secured by TLS: check scheme and port of api-url, and any proxy in between.",
			"unknown host": "The runner's DNS does not know the host: check the spelling of api-url, and set HTTPS_PROXY where the runner needs a proxy.",
			"unknown proxy": "The runner's DNS does not know the proxy: check the spelling in HTTPS_PROXY.",
			"no proxy there": "Nothing listens where the proxy should be: check host and port in HTTPS_PROXY.",
			"nobody listens": "Nothing listens at that address: check api-url, HTTPS_PROXY and the firewall.",
			"unknown authority": "The runner does not know who signed the certificate: give your company's authority in a file, by NODE_EXTRA_CA_CERTS in the job's env.",
			"bad certificate": "The certificate is not valid for that host or that day: check api-url, the runner's clock, and any proxy in between.",
			file: "The file was not sent whole: see to it, and run the job again.",
			timeout: "Webex or the network was slow: raise timeout, or run the job again.",
			stopped: {
				post: "The job was cancelled, or the time was up: raise max-duration, or run the job again.",
				"look up": "The job was cancelled, or the time was up: raise max-duration, or run the job again.",
				call: "The step ended before Webex answered; raise max-duration, or run the job again.",
				provision: "The job was cancelled, or the time was up: raise max-duration, and run the step again."
			}
		};
		const DOUBT = {
			post: "Look into the room first: the message may have arrived.",
			"look up": "",
			call: "Look first: it may have been carried out all the same.",
			provision: ""
		};
		function adviceFor(error, task) {
			const { kind, isAdvised, mayHaveArrived } = error;
			const advice = ADVICE[faultOf(error)];
			const isSaid = isAdvised && !(kind === "forbidden" && task === "look up");
			const words = isSaid ? "" : typeof advice === "string" ? advice : advice[task];
			return [words, mayHaveArrived ? DOUBT[task] : ""].filter(Boolean).join(" ");
		}
		const OF_STATUS = {
			407: "proxy",
			423: "locked",
			501: "not offered",
			505: "not offered"
		};
		function faultOf(error) {
			const { kind, status, subject, description } = error;
			if (kind === "connection") return connectionFaultOf(error) ?? kind;
			if (kind === "rejected" && subject === "address") return "no such address";
			if (kind === "not found" && subject !== undefined) return `no such ${subject}`;
			if (kind === "rejected" && description === undefined && status !== 407) return "rejected without a word";
			return OF_STATUS[status ?? 0] ?? kind;
		}
	})
};
