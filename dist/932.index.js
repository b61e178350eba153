export const id = 932;
export const ids = [932];
export const modules = {
	1703: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => readOrganizations });
		var _text_each_once_js_2 = __webpack_require__(7774);
		var _webex_index_js_1 = __webpack_require__(1457);
		var _provisioning_advice_js_3 = __webpack_require__(2849);
		var _sole_bearer_js_0 = __webpack_require__(1745);
		async function readOrganizations(webex, given) {
			const names = given.filter((one) => !isId(one));
			if (names.length === 0) return { ids: given };
			const all = await listOrganizations(webex);
			if ("problem" in all) {
				const named = names.map((name) => `"${name}"`).join(", ");
				return { problems: [`Input "allowed-organizations" names ${named}: ${all.problem}`] };
			}
			const problems = [];
			const ids = given.flatMap((one) => {
				if (isId(one)) return [one];
				const sole = (0, _sole_bearer_js_0.vN)("organization", one, all.organizations);
				if ("problem" in sole) problems.push(`Input "allowed-organizations": ${sole.problem}`);
				else if (sole.found === undefined) {
					const near = (0, _sole_bearer_js_0.cb)(one, all.organizations);
					problems.push(`Input "allowed-organizations": no organization that this token sees has the name "${one}".${near}`);
				}
				return "found" in sole && sole.found !== undefined ? [sole.found.id] : [];
			});
			return problems.length > 0 ? { problems } : { ids };
		}
		function isId(text) {
			return (0, _webex_index_js_1.O1)(text) || (0, _webex_index_js_1.ks)(text)?.type === "ORGANIZATION";
		}
		async function listOrganizations(webex) {
			try {
				const organizations = await Array.fromAsync(webex.organizations.list());
				return { organizations: (0, _text_each_once_js_2.B)(organizations.map(({ id, displayName: name }) => ({
					id,
					name
				}))) };
			} catch (error) {
				return { problem: `${(0, _provisioning_advice_js_3.k)(error)} By id no such right is needed.` };
			}
		}
	}),
	3932: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => planOnlyReason,
			provision: () => provision
		});
		var build_payload = __webpack_require__(5910);
		var default_branch = __webpack_require__(3157);
		var deployer = __webpack_require__(2321);
		var trusted_events = __webpack_require__(5890);
		;
		function reasonForPlanOnly(context, payload) {
			if (isOfTag(context, payload) || (0, default_branch.h)(context, payload)) return undefined;
			return `Only shown: ${whyNot(context, payload)}.`;
		}
		function isOfTag(context, payload) {
			const { eventName, ref } = context;
			if (!ref.startsWith("refs/tags/") || (0, build_payload.Yj)(payload, "deleted")) return false;
			if (trusted_events.Rp.has(eventName)) return (0, deployer.y8)(payload, context);
			return trusted_events.Zd.has(eventName);
		}
		function whyNot(context, payload) {
			const { eventName, ref, refName } = context;
			if (eventName.startsWith("pull_request") || eventName === "merge_group") return "pull requests change nothing";
			if (eventName === "workflow_run") return "the run before was none that a push, a schedule or a dispatch started on the default branch";
			if (![
				trusted_events.Ng,
				trusted_events.Zd,
				trusted_events.Rp
			].some((events) => events.has(eventName))) return `\`apply: auto\` does not trust the event ${eventName || "of this run"}`;
			if ((0, build_payload.Yj)(payload, "deleted")) return "a branch or tag that is deleted brings nothing";
			if ((0, deployer.FL)(payload, context) !== undefined) return "a fork deployed it";
			if (trusted_events.Rp.has(eventName) && (ref.startsWith("refs/tags/") || (0, default_branch.o)(context, payload))) return "the run that deployed it is not trusted itself";
			return `${ref.startsWith("refs/heads/") ? `the branch ${refName}` : "what it runs on"} is not the default branch`;
		}
		var incident_title = __webpack_require__(1930);
		var input_error = __webpack_require__(1674);
		var provisioning = __webpack_require__(5876);
		var place_finder = __webpack_require__(5145);
		var read_actual = __webpack_require__(4268);
		var read_organizations = __webpack_require__(1703);
		var apply_plan = __webpack_require__(7900);
		var text_wall = __webpack_require__(4987);
		var name_match = __webpack_require__(2632);
		;
		function findDuplicates({ teams, rooms, incident }, faults) {
			findTwins(teams, (team) => team.name, faults, (first) => `this team stands on line ${first.place.line} too`);
			findTwins(rooms, (room) => room.title, faults, roomTwice);
			const lists = [
				...teams,
				...rooms,
				...incident === undefined ? [] : [incident]
			];
			for (const { members } of lists) findTwice(members, faults);
		}
		function findTwins(entries, nameOf, faults, sentenceOf) {
			const byId = new Map();
			const byName = new Map();
			for (const entry of entries) {
				const name = (0, name_match.mw)(nameOf(entry));
				const sameId = entry.id === undefined ? undefined : byId.get(entry.id);
				const unclear = byName.get(name)?.find(({ id }) => id === undefined || entry.id === undefined);
				const twin = sameId ?? (name === "" ? undefined : unclear);
				if (twin !== undefined) faults.add(entry.place, sentenceOf(twin, entry));
				if (entry.id !== undefined) byId.set(entry.id, entry);
				byName.set(name, [...byName.get(name) ?? [], entry]);
			}
		}
		function roomTwice(first, second) {
			const where = `on line ${first.place.line}`;
			if (first.team === second.team) return `the room "${second.title}" stands ${where} too`;
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
		function shownMember(member) {
			if ("email" in member) return member.email;
			return "group" in member ? `group:${member.group}` : member.role;
		}
		;
		const MAX_TOLD = 100;
		const START = {
			line: 1,
			column: 1
		};
		class Faults {
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
				const sorted = this.#all.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
				const texts = sorted.map(({ place, sentence }) => {
					return `${file}:${place.line}:${place.column}: ${sentence}${/[?.]$/.test(sentence) ? "" : "."}`;
				});
				const all = [...new Set(texts)];
				const rest = all.length - MAX_TOLD;
				return rest <= 0 ? all : [...all.slice(0, MAX_TOLD), `${file} has ${rest} more ${rest === 1 ? "fault" : "faults"}.`];
			}
		}
		function sentenceOf({ kind, cause, alias }) {
			if (kind === "repeated key") return "this key stands twice in its mapping";
			if (alias !== undefined) return `*${alias} ${cause}`;
			if (kind === "too much") return `the manifest asks for too much work: it ${cause}`;
			if (kind === "too slow") return `the manifest ${cause}`;
			return `this is not valid YAML: ${cause.replace(/(?<![.:\s])[.:\s]+$/, "")}`;
		}
		;
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
		function manifest_schema_text(description, pattern, expected) {
			const patternErrorMessage = `must be ${expected}`;
			return {
				description,
				type: "string",
				pattern: `^(?:${pattern})$`,
				patternErrorMessage
			};
		}
		const manifest_schema_name = (description) => manifest_schema_text(description, "[\\s\\S]*\\S[\\s\\S]*", "a text that is not empty");
		const id = (description) => manifest_schema_text(description, "[A-Za-z0-9+/_-]{20,}={0,2}", "an id as Webex gives it");
		const words = (description) => ({
			description,
			type: "string"
		});
		const MEMBER = {
			description: "A person or a group, with more to say of them.",
			type: "object",
			additionalProperties: false,
			properties: {
				email: manifest_schema_text("Their e-mail address.", EMAIL, "an e-mail address"),
				group: manifest_schema_name("The name of a group; each of its members is meant."),
				moderator: flag("Whether they moderate; left out, it stays as it is.")
			},
			oneOf: [{ required: ["email"] }, { required: ["group"] }]
		};
		function membersOf(what, roles = []) {
			const description = `Who is in ${what}.`;
			const forms = [
				"an e-mail address",
				"\"group:NAME\"",
				...roles
			];
			const expected = `${forms.slice(0, -1).join(", ")} or ${forms.at(-1)}`;
			const short = manifest_schema_text(description, [
				EMAIL,
				GROUP,
				...roles
			].join("|"), expected);
			return {
				description,
				type: "array",
				items: {
					description,
					anyOf: [short, MEMBER]
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
				id: id("The room's id, where its title is not the only one, or to rename it."),
				title: manifest_schema_name("The room's title."),
				description: words("What the room is for; an empty text removes it."),
				locked: flag("Whether only moderators add people and change the title."),
				public: flag("Whether everybody in the organization may find and join it."),
				"announcement-only": flag("Whether only moderators may post."),
				members: membersOf("the room"),
				prune: PRUNE,
				welcome: manifest_schema_name("Markdown that a new room begins with."),
				absent: flag("Whether the room is deleted; needs its id.")
			},
			anyOf: [{ required: ["title"] }, { required: ["id"] }],
			...IDENTIFIED
		};
		const ROOM = {
			...TEAM_ROOM,
			description: "A room.",
			properties: {
				...TEAM_ROOM.properties,
				team: manifest_schema_name("The name or id of the team it belongs to.")
			}
		};
		const TEAM = {
			description: "A team.",
			type: "object",
			additionalProperties: false,
			properties: {
				id: id("The team's id, where its name is not the only one, or to rename it."),
				name: manifest_schema_name("The team's name."),
				description: words("What the team is for."),
				members: membersOf("the team"),
				prune: PRUNE,
				rooms: {
					description: "The rooms of the team.",
					type: "array",
					items: TEAM_ROOM
				},
				absent: flag("Whether the team is deleted; needs its id.")
			},
			anyOf: [{ required: ["name"] }, { required: ["id"] }],
			...IDENTIFIED
		};
		const INCIDENT = {
			description: "The room that a failure or rollback gets.",
			type: "object",
			additionalProperties: false,
			properties: {
				when: {
					description: "What makes an incident; both when left out.",
					type: "array",
					items: {
						description: "An outcome.",
						type: "string",
						enum: ["failure", "rollback"]
					}
				},
				id: id("The id of a standing room, which keeps its title; left out, each incident gets a room of its own."),
				title: manifest_schema_name("The room's title, with Mustache."),
				team: manifest_schema_name("The name or id of the team it belongs to."),
				members: membersOf("the incident's room", ROLES),
				meeting: flag("Whether a meeting is made, where the token may.")
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
					description: "Rooms, of teams or of none.",
					type: "array",
					items: ROOM
				},
				incident: INCIDENT
			}
		};
		var list = __webpack_require__(8735);
		var nearest = __webpack_require__(4581);
		var quoted = __webpack_require__(9517);
		;
		const MAX_SHOWN = 60;
		class SchemaReader {
			#yaml;
			#document;
			#faults;
			constructor(document, faults) {
				this.#yaml = document.library;
				this.#document = document;
				this.#faults = faults;
			}
			read(node, schema, where, fallback) {
				return this.#read(node, schema, where, fallback);
			}
			#read(node, schema, where, fallback) {
				const place = this.#placeOf(node) ?? fallback;
				const value = this.#resolved(node);
				if (this.#yaml.isAlias(node) && value === undefined) return undefined;
				if (!("type" in schema)) {
					const [short, entry] = schema.anyOf;
					if (this.#yaml.isMap(value)) return this.#readEntry(value, entry, where, place);
					const text = this.#readText(value, short, where, place);
					return text === undefined ? undefined : {
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
					const known = Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
					if (known === undefined) {
						this.#unknownKey(key, schema, where, keyPlace);
						continue;
					}
					present.add(key);
					const value = this.#read(pair.value, known, key, keyPlace);
					if (value !== undefined) entry[key] = value;
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
				const isRight = needed.length === 0 || (oneOf === undefined ? count > 0 : count === 1);
				if (!isRight) {
					const exactly = oneOf === undefined ? "" : "exactly one of ";
					this.#faults.add(place, `${where} needs ${exactly}${(0, list.WK)(needed)}`);
				}
				const [flag = ""] = condition?.required ?? [];
				const [key = ""] = consequence?.required ?? [];
				if (entry[flag] === true && !present.has(key)) {
					this.#faults.add(place, `${where} with "${flag}: true" needs "${key}"`);
				}
			}
			#unknownKey(key, { properties }, where, place) {
				const allowed = Object.keys(properties);
				const near = (0, nearest.pA)(key, allowed);
				const hint = near === undefined ? `allowed are ${allowed.join(", ")}` : `did you mean "${near}"?`;
				this.#faults.add(place, `${where} knows no key ${(0, quoted.T)(key, MAX_SHOWN)}: ${hint}`);
			}
			#readList(node, items, where, place) {
				if (!this.#yaml.isSeq(node)) return this.#wrong(node, where, place, "must be a list");
				return node.items.flatMap((item) => this.#read(item, items, `an entry of ${where}`, place) ?? []);
			}
			#readFlag(node, where, place) {
				const value = this.#yaml.isScalar(node) ? node.value : undefined;
				return typeof value === "boolean" ? value : this.#wrong(node, where, place, "must be true or false");
			}
			#readText(node, schema, where, place) {
				const { pattern = "", patternErrorMessage = "must be a text", enum: words } = schema;
				const value = this.#yaml.isScalar(node) ? node.value : undefined;
				const noun = typeof value === "string" ? (0, quoted.L)(value) : undefined;
				if (noun !== undefined) {
					this.#faults.add(place, `${where} holds what looks like ${noun}`);
					return undefined;
				}
				const isMatched = typeof value === "string" && new RegExp(pattern).test(value);
				if (isMatched && (words?.includes(value) ?? true)) return value;
				const near = isMatched && words !== undefined ? (0, nearest.pA)(value, words) : undefined;
				const hint = near === undefined ? "" : ` (did you mean "${near}"?)`;
				const must = words === undefined ? patternErrorMessage : `must be ${words.join(" or ")}`;
				return this.#wrong(node, where, place, `${must}${hint}`);
			}
			#pairsOf(map, place) {
				const pairs = new Map();
				for (const pair of map.items) {
					if (this.#keyOf(pair) !== "<<") pairs.set(this.#keyOf(pair), pair);
				}
				for (const source of this.#mergedInto(map, place)) {
					for (const pair of this.#pairsOf(source, place)) {
						if (!pairs.has(this.#keyOf(pair))) pairs.set(this.#keyOf(pair), pair);
					}
				}
				return [...pairs.values()];
			}
			#mergedInto(map, place) {
				const merge = map.items.find((pair) => this.#keyOf(pair) === "<<");
				if (merge === undefined) return [];
				const value = this.#resolved(merge.value);
				const sources = this.#yaml.isSeq(value) ? value.items.map((item) => this.#resolved(item)) : [value];
				const maps = sources.filter((source) => this.#yaml.isMap(source));
				if (maps.length < sources.length) this.#wrong(value, "<<", this.#placeOf(merge.key) ?? place, "must be mappings only");
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
				if (value === null || value === undefined) return "empty";
				if (typeof value !== "string") return `the ${typeof value} ${String(value)}`;
				return (0, quoted.T)(value, MAX_SHOWN);
			}
			#placeOf(node) {
				const offset = this.#yaml.isNode(node) ? node.range?.[0] : undefined;
				return offset === undefined ? undefined : this.#document.placeAt(offset);
			}
		}
		;
		async function parseManifest(file, text, wall = text_wall.fc) {
			const { parseYaml } = await __webpack_require__.e(308).then(__webpack_require__.bind(__webpack_require__, 3308));
			const parsed = await parseYaml(text, { wall }, (document) => ({ value: manifestIn(document, file) }));
			if ("value" in parsed) return parsed.value;
			const faults = new Faults();
			faults.addProblems(parsed.problems);
			return { problems: faults.sentences(file) };
		}
		function manifestIn(document, file) {
			const faults = new Faults();
			faults.addProblems(document.problems);
			const reader = new SchemaReader(document, faults);
			const manifest = manifestOf(reader.read(document.contents, MANIFEST, "the manifest", START) ?? {});
			findDuplicates(manifest, faults);
			const problems = faults.sentences(file);
			return problems.length > 0 ? { problems } : { manifest };
		}
		function manifestOf({ teams = [], rooms = [], incident }) {
			return {
				teams: teams.map(teamOf),
				rooms: [...teams.flatMap(roomsOf), ...rooms].map(roomOf),
				...incident !== undefined && { incident: incidentOf(incident) }
			};
		}
		function teamOf({ rooms: _, ...team }) {
			return {
				...team,
				name: (team.name ?? team.id ?? "").trim(),
				members: parse_manifest_membersOf(team)
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
				...team !== undefined && { team: team.trim() },
				title,
				members: parse_manifest_membersOf(room)
			};
		}
		function incidentOf({ when, team, meeting = false, ...incident }) {
			const outcomes = ["failure", "rollback"];
			return {
				...incident,
				when: outcomes.filter((one) => when?.includes(one) ?? true),
				...team !== undefined && { team: team.trim() },
				members: parse_manifest_membersOf(incident),
				hasMeeting: meeting
			};
		}
		function parse_manifest_membersOf({ members = [] }) {
			return members.flatMap((member) => {
				const { place } = member;
				if ("text" in member) return personOf(member.text).map((person) => ({
					...person,
					place
				}));
				const { email, group, moderator } = member;
				const rest = {
					place,
					...moderator !== undefined && { isModerator: moderator }
				};
				if (email !== undefined) return [{
					email,
					...rest
				}];
				return group === undefined ? [] : [{
					group: group.trim(),
					...rest
				}];
			});
		}
		function personOf(text) {
			if (text.startsWith("group:")) return [{ group: text.slice("group:".length).trim() }];
			if (text.includes("@")) return [{ email: text }];
			return ROLES.filter((role) => role === text).map((role) => ({ role }));
		}
		var plan_changes = __webpack_require__(5260);
		var plan_table = __webpack_require__(8190);
		var provisioning_advice = __webpack_require__(2849);
		;
		const NO_PLACES = { rooms: [] };
		async function provision(source, happening, stage, host) {
			try {
				const text = await (0, provisioning.p)(host.files, source);
				return await setUp(text, happening, stage, host);
			} catch (error) {
				if (error instanceof input_error.Hb && stage.isBeforeCheckout) {
					host.journal.add({ notes: [TOO_EARLY] });
					return {
						...NO_PLACES,
						isMissing: true
					};
				}
				return stopped(host, [error instanceof input_error.dz ? error.message : unreadable(error)]);
			}
		}
		function stopped(host, problems) {
			host.journal.add({ problems });
			return NO_PLACES;
		}
		const TOO_EARLY = "The file of \"provision\" is not there yet; it is read again when the job has ended.";
		async function setUp({ file, text }, { inputs, build, context, payload, hide }, { isProvisioned = false }, host) {
			const parsed = await parseManifest(file, text, host.wall);
			if ("problems" in parsed) return stopped(host, parsed.problems);
			const { incident: entry } = parsed.manifest;
			const titled = (0, incident_title.B)(build, entry?.title, {
				wall: host.wall,
				hide
			});
			if ("problem" in titled) return stopped(host, [titleProblem(titled.problem, file, entry?.place)]);
			if (inputs.token === undefined) {
				host.journal.add({ notes: ["The manifest is valid. A plan needs a token."] });
				return NO_PLACES;
			}
			const { createWebexClient } = await Promise.all([__webpack_require__.e(259), __webpack_require__.e(298)]).then(__webpack_require__.bind(__webpack_require__, 298));
			const webex = createWebexClient(inputs, host);
			const organizations = await (0, read_organizations.R)(webex, inputs.allowedOrganizations);
			if ("problems" in organizations) return stopped(host, organizations.problems);
			const guards = {
				domains: inputs.allowedDomains,
				organizations: organizations.ids
			};
			const planOnly = planOnlyReason(inputs, context, payload);
			const incident = entry && { incident: {
				entry,
				title: titled.title,
				guards,
				webex,
				planOnly
			} };
			if (isProvisioned) return {
				...NO_PLACES,
				...incident
			};
			try {
				const places = await planAndApply(file, parsed.manifest, {
					webex,
					guards,
					planOnly
				}, host);
				return {
					...places,
					...incident
				};
			} catch (error) {
				return {
					...stopped(host, [unreadable(error)]),
					...incident
				};
			}
		}
		function unreadable(error) {
			return `Rooms and teams could not be read: ${(0, provisioning_advice.k)(error)}`;
		}
		async function planAndApply(file, manifest, { webex, guards, planOnly }, host) {
			if (manifest.teams.length + manifest.rooms.length === 0) return NOTHING_NAMED;
			const finder = new place_finder.s(webex, guards);
			const read = await (0, read_actual.R)(webex, finder, manifest);
			if ("problems" in read) {
				return stopped(host, read.problems.map(({ place, sentence }) => placed(file, place, sentence)));
			}
			host.journal.add({ warnings: read.actual.warnings });
			const plan = (0, plan_changes.X)(manifest, read.actual, guards);
			return apply(plan, {
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
			if (apply === "never") return "Only shown: `apply` is never.";
			return apply === "always" ? undefined : reasonForPlanOnly(context, payload);
		}
		async function apply(plan, { webex, finder, planOnly }, host) {
			const lines = (0, plan_table.HN)(plan);
			host.logGroup("Webex rooms and teams", planOnly === undefined ? lines : [...lines, planOnly]);
			const isRefused = plan.refusals.length > 0;
			if (isRefused || planOnly !== undefined) {
				const rooms = plan.changes.filter(isNewRoom).map(({ name }) => ({ title: name }));
				host.journal.add({
					problems: plan.refusals,
					notes: planOnly === undefined ? [] : [planOnly]
				});
				return {
					rooms,
					provisioning: (0, plan_table.Pt)(plan)
				};
			}
			const { outcomes, rooms } = await (0, apply_plan.g)(webex, finder, plan);
			host.journal.add({ problems: (0, plan_table.jy)(outcomes) });
			return {
				rooms,
				provisioning: (0, plan_table.Pt)(plan, outcomes)
			};
		}
		function isNewRoom({ kind, what }) {
			return kind === "create" && what === "room";
		}
	})
};
