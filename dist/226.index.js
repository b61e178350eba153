export const id = 226;
export const ids = [226, 883];
export const modules = {
	883: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readUserMap: () => readUserMap });
		var _text_email_js_3 = __webpack_require__(7359);
		var _text_secrets_quoted_js_4 = __webpack_require__(9517);
		var _text_wall_js_0 = __webpack_require__(4987);
		var _input_error_js_1 = __webpack_require__(1674);
		var _data_js_2 = __webpack_require__(9343);
		const MAX_FILE_BYTES = 256 * 1024;
		async function readUserMap(files, source, wall = _text_wall_js_0.fc) {
			if (source === undefined) return {
				userMap: new Map(),
				problems: []
			};
			if ("text" in source) return await parseUserMap("Input \"user-map\"", source.text, wall);
			const { path } = source;
			try {
				const content = await files.readText("user-map", path, MAX_FILE_BYTES);
				return await parseUserMap(`Input "user-map" (${path})`, content, wall);
			} catch (error) {
				if (!(error instanceof _input_error_js_1.dz)) throw error;
				const isMissing = error instanceof _input_error_js_1.Hb;
				return {
					userMap: new Map(),
					problems: [error.message],
					...isMissing && { missing: true }
				};
			}
		}
		async function parseUserMap(subject, text, wall) {
			const { data, problems } = await (0, _data_js_2.r4)(subject, withoutAtSigns(text), wall, "failsafe");
			if (problems.length > 0) return {
				userMap: new Map(),
				problems
			};
			if (!isMapping(data)) {
				const allowed = "a mapping, one login and its e-mail address a line, as in `octocat: octo@example.com`";
				return {
					userMap: new Map(),
					problems: data === null ? [] : [`${subject} must be ${allowed}.`]
				};
			}
			return entriesOf(subject, data);
		}
		function withoutAtSigns(text) {
			return text.replace(/(^[ \t]*|[{,]\s*)@(?=[\w-]+(?:\[bot\])?[ \t]*:)/gm, "$1");
		}
		function entriesOf(subject, data) {
			const userMap = new Map();
			const unclear = new Set();
			const problems = [];
			for (const [key, value] of Object.entries(data)) {
				const login = key.trim().replace(/^@/, "").toLowerCase();
				const email = typeof value === "string" ? (0, _text_email_js_3.t)(value.trim()) : undefined;
				if (login === "" || email === undefined) {
					problems.push(`${subject}: ${shown(key)} must be a login with one e-mail address that somebody reads.`);
					continue;
				}
				const known = userMap.get(login) ?? email;
				if (known.toLowerCase() !== email.toLowerCase()) unclear.add(login);
				userMap.set(login, known);
			}
			for (const login of unclear) {
				userMap.delete(login);
				problems.push(`${subject}: ${shown(login)} must stand there once; it has different e-mail addresses.`);
			}
			return {
				userMap,
				problems
			};
		}
		function shown(key) {
			return (0, _text_secrets_quoted_js_4.T)(key, MAX_SHOWN);
		}
		const MAX_SHOWN = 60;
		function isMapping(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
	}),
	96: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => addressOf,
			j: () => mentionsOf
		});
		var _model_moments_js_0 = __webpack_require__(6752);
		var _text_email_js_3 = __webpack_require__(7359);
		var _text_nearest_js_1 = __webpack_require__(4581);
		var _text_secrets_quoted_js_2 = __webpack_require__(9517);
		const MAX_MENTIONS_BYTES = 2e3;
		function mentionsOf(wishes, occasion) {
			const reason = reasonForNobody(wishes, occasion);
			if (reason !== undefined) return {
				markdown: "",
				addresses: [],
				notes: reason,
				warnings: []
			};
			const found = wishes.mention.flatMap((wish) => mentionsFor(wish, wishes, occasion.people));
			const mentions = withoutRepeated(found.flatMap(({ markdown }) => markdown ?? []));
			const shown = mentions.filter((_, at) => isWithinLimit(mentions.slice(0, at + 1)));
			const left = mentions.length - shown.length;
			return {
				markdown: shown.join(" "),
				addresses: found.flatMap(({ address }) => address ?? []),
				notes: [...found.flatMap(({ note }) => note ?? []), ...left === 0 ? [] : [`${left} more are not mentioned: mentions take ${MAX_MENTIONS_BYTES} bytes.`]],
				warnings: found.flatMap(({ warning }) => warning ?? [])
			};
		}
		function reasonForNobody({ mention, mentionOn }, { outcome, transition, trigger, cause, isCauseUnknown }) {
			if (mention.length === 0) return [];
			if (cause?.kind === "superseded") return ["Nobody is mentioned: another run took its place."];
			if (trigger.isScheduled) return ["Nobody is mentioned: a schedule started the run."];
			if ((0, _model_moments_js_0.t)(mentionOn, outcome, transition)) return undefined;
			if (isCauseUnknown && (0, _model_moments_js_0.t)(mentionOn, "failure", transition)) return undefined;
			return [`Nobody is mentioned: "mention-on" does not name this ${outcome}.`];
		}
		function mentionsFor(wish, wishes, people) {
			if (wish !== "reviewers") return [mentionOf(wish, wishes, people)];
			const { reviewers = [] } = people;
			if (reviewers.length === 0) return [{ note: "No reviewer is mentioned: GitHub names none." }];
			return reviewers.map((reviewer) => mentionOfUser("reviewer", reviewer, wishes));
		}
		function mentionOf(wish, wishes, { author, actor }) {
			if (wish === "all") return { markdown: "<@all>" };
			if (wish === "author") return mentionOfUser("author", author, wishes);
			if (wish === "actor") return mentionOfUser("actor", withAddressOf(actor, author), wishes);
			const found = mentionOfAddress(wish, wishes);
			if (found?.shutOut !== undefined) return { warning: `${wish} is not mentioned: ${found.shutOut}` };
			return found ?? { note: "An address in \"mention\" is none that can be mentioned." };
		}
		function mentionOfUser(role, user, known) {
			if (user === undefined) return { note: `The ${role} is not mentioned: GitHub names none.` };
			const who = user.login === undefined ? role : `${role} ${user.login}`;
			if (user.isBot) return { note: `The ${who} is not mentioned: it is a bot.` };
			const found = mentionOfAddress(addressOf(user, known), known);
			if (found?.shutOut !== undefined) return { note: `The ${who} is not mentioned: ${found.shutOut}` };
			return found ?? { warning: `The ${who} is not mentioned: ${mappingFor(user, known)}` };
		}
		function mappingFor({ login, email }, { userMap }) {
			const line = login === undefined ? "" : `a line "${login}: " with their e-mail address to "user-map"`;
			const domain = email === undefined ? "" : "the domain of their commit's address to \"email-domains\"";
			const ways = [line, domain].filter(Boolean);
			if (ways.length === 0) return "GitHub tells neither a login nor an address.";
			const others = [...userMap.keys()].slice(0, MAX_LOGINS).filter((one) => one !== login?.toLowerCase());
			const near = login === undefined ? undefined : (0, _text_nearest_js_1.pA)(login, others);
			const hint = near === undefined ? "" : ` The nearest there is ${(0, _text_secrets_quoted_js_2.T)(near)}.`;
			return `add ${ways.join(", or ")}.${hint}`;
		}
		const MAX_LOGINS = 1e3;
		function addressOf({ login, email, isBot }, { userMap, emailDomains }) {
			if (isBot) return undefined;
			const mapped = login === undefined ? undefined : userMap.get(login.toLowerCase());
			const isOwn = email !== undefined && emailDomains.includes((0, _text_email_js_3.O)(email));
			return (0, _text_email_js_3.t)(mapped ?? (isOwn ? email : undefined));
		}
		function withAddressOf(actor, author) {
			const isSame = actor?.login !== undefined && actor.login.toLowerCase() === author?.login?.toLowerCase();
			return actor && {
				...actor,
				email: isSame ? author?.email : undefined
			};
		}
		function mentionOfAddress(text, { allowedDomains, refused }) {
			const address = (0, _text_email_js_3.t)(text);
			if (address === undefined) return undefined;
			const isInside = allowedDomains.length === 0 || allowedDomains.includes((0, _text_email_js_3.O)(address));
			if (!isInside) return { shutOut: `"allowed-domains" does not name ${(0, _text_email_js_3.O)(address)}.` };
			if (refused?.has(address.toLowerCase())) {
				return { shutOut: "it is not known to be of \"allowed-organizations\"." };
			}
			return {
				address,
				markdown: `<@personEmail:${address}>`
			};
		}
		function withoutRepeated(mentions) {
			const known = new Set();
			return mentions.filter((mention) => known.size < known.add(mention.toLowerCase()).size);
		}
		function isWithinLimit(mentions) {
			return mentions.join(" ").length <= MAX_MENTIONS_BYTES;
		}
	}),
	2226: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { postToIncident: () => postToIncident });
		var path_matcher = __webpack_require__(1923);
		;
		const CODEOWNERS_PATHS = [
			".github/CODEOWNERS",
			"CODEOWNERS",
			"docs/CODEOWNERS"
		];
		const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;
		const MAX_PATTERN = 4096;
		const MAX_COMPARISONS = 3e7;
		function ownersOf(text, files) {
			if (text.length > MAX_CODEOWNERS_BYTES) return [];
			const rules = text.split(/\r?\n/).flatMap(parseRule).reverse();
			const matcher = new path_matcher.c(MAX_COMPARISONS);
			const found = new Set();
			for (const file of files) {
				const path = file.split("/");
				found.add(rules.find(({ segments }) => matcher.matches(segments, path)));
				if (matcher.isSpent) return [];
			}
			const owners = [...found].flatMap((rule) => rule?.owners ?? []);
			return [...new Map(owners.map((owner) => [JSON.stringify(owner).toLowerCase(), owner])).values()];
		}
		function parseRule(line) {
			const [pattern = "", ...names] = line.replace(/(^|\s)#[\s\S]*$/, "").trim().split(/(?<!\\)\s+/);
			if (pattern === "" || pattern.length > MAX_PATTERN || /^[!\\]|[[\]]/.test(pattern)) return [];
			const owners = names.map(parseOwner);
			if (owners.includes(undefined)) return [];
			return [{
				segments: segmentsOf(pattern).map(segmentOf),
				owners: owners.filter((one) => one !== undefined)
			}];
		}
		function segmentsOf(pattern) {
			const isFolder = pattern.endsWith("/");
			const segments = pattern.replace(/^\//, "").replace(/(?<!\/)\/+$/, "").split("/");
			const isAnchored = pattern.startsWith("/") || segments.length > 1;
			return [
				...isAnchored ? [] : [ANY_SEGMENTS],
				...segments,
				...belowOf(segments.at(-1), isFolder)
			];
		}
		function belowOf(last, isFolder) {
			if (isFolder) return ["*", ANY_SEGMENTS];
			if (last === ANY_SEGMENTS) return ["*"];
			return last === "*" ? [] : [ANY_SEGMENTS];
		}
		const ANY_SEGMENTS = "**";
		function segmentOf(text) {
			if (!text.includes("\\")) return {
				text,
				isWild: /[*?]/.test(text)
			};
			const marks = [...text.matchAll(/\\(.)|./g)].map(([mark, escaped]) => {
				return escaped === undefined ? mark : {
					ranges: [[escaped, escaped]],
					isNot: false
				};
			});
			return {
				text,
				isWild: true,
				marks
			};
		}
		function parseOwner(name) {
			if (/^@[\w-]+\/[\w.-]+$/.test(name)) return { team: name.slice(1) };
			if (/^@[\w-]+$/.test(name)) return { login: name.slice(1) };
			return /^[^\s@]+@[^\s@]+$/.test(name) ? { email: name } : undefined;
		}
		var list_places = __webpack_require__(5839);
		var people_directory = __webpack_require__(5775);
		var place_finder = __webpack_require__(5145);
		var outsiders = __webpack_require__(8381);
		var provisioning_advice = __webpack_require__(2849);
		var ownership = __webpack_require__(4685);
		var read_actual = __webpack_require__(4268);
		var apply_plan = __webpack_require__(7900);
		var plan_changes = __webpack_require__(5260);
		var plan_table = __webpack_require__(8190);
		var provisioning_guards = __webpack_require__(1063);
		var ids = __webpack_require__(1457);
		;
		function admitted(entry, actual, guards) {
			const notes = [];
			const isAdmitted = (member) => {
				const refusal = (0, ids.WB)(member.person?.id, actual.selfId) ? undefined : (0, provisioning_guards.O)(member, guards);
				if (refusal !== undefined) notes.push(refusal);
				return refusal === undefined;
			};
			const members = entry.members.filter((member) => {
				if (!("email" in member)) return true;
				const email = member.email.toLowerCase();
				const person = actual.people.get(email);
				return isAdmitted({
					email,
					...person !== undefined && { person }
				});
			});
			const groups = new Map([...actual.groups].map(([name, people]) => {
				return [name, people.filter((person) => isAdmitted({
					email: person.emails[0] ?? person.id,
					person
				}))];
			}));
			const kept = {
				...entry,
				members
			};
			const room = actual.rooms.get(entry);
			const rooms = new Map(room === undefined ? [] : [[kept, room]]);
			const joiners = new Map([[kept, actual.joiners.get(entry) ?? []]]);
			return {
				entry: kept,
				actual: {
					...actual,
					groups,
					rooms,
					joiners
				},
				notes
			};
		}
		;
		const NO_ROOM = {
			isNew: false,
			lines: [],
			notes: [],
			warnings: [],
			problems: []
		};
		async function openIncidentRoom(webex, incident, members, guards) {
			const wanted = wantedRoom(incident, members);
			try {
				const finder = new place_finder.s(webex, guards);
				const read = await (0, read_actual.R)(webex, finder, {
					teams: [],
					rooms: [wanted]
				}, { mustBeOurs: true });
				if ("actual" in read) {
					const filled = await fill({
						webex,
						finder
					}, admitted(wanted, read.actual, guards), guards);
					return {
						...filled,
						warnings: [...filled.warnings, ...forgetting(incident, filled, guards)]
					};
				}
				const groups = new Set(read.problems.map(({ group }) => group));
				const sentences = read.problems.map(({ sentence }) => `For the incident, ${sentence}`);
				if (groups.has(undefined)) return {
					...NO_ROOM,
					problems: sentences
				};
				const others = members.filter((member) => !("group" in member && groups.has(member.group)));
				const room = await openIncidentRoom(webex, incident, others, guards);
				return {
					...room,
					notes: [...sentences, ...room.notes]
				};
			} catch (error) {
				return {
					...NO_ROOM,
					problems: [`The room of the incident could not be made: ${(0, provisioning_advice.k)(error)}`]
				};
			}
		}
		function wantedRoom({ id, title, team, place }, members) {
			const name = id === undefined ? { title } : {
				id,
				title: id
			};
			const inTeam = team === undefined ? {} : { team };
			return {
				...name,
				...inTeam,
				members,
				place
			};
		}
		async function fill({ webex, finder }, { entry, actual, notes }, guards) {
			const insiders = {
				selfId: actual.selfId,
				guards
			};
			const gathering = (0, plan_changes.t)(entry, actual);
			const planned = (0, plan_changes.X)({
				teams: [],
				rooms: [entry]
			}, actual, guards);
			const place = actual.rooms.get(entry);
			const { joiners } = gathering;
			const readers = entry.id === undefined ? (0, outsiders.y)({
				members: place?.members ?? [],
				joiners
			}, insiders) : undefined;
			if (readers !== undefined) return {
				...NO_ROOM,
				problems: [crowdedText(gathering.name, readers, place?.id)]
			};
			const strangers = (0, outsiders.t)(gathering, insiders);
			const refusals = planned.refusals.filter((refusal) => refusal !== strangers);
			const left = planned.changes.filter(({ kind, what }) => {
				const isComer = kind === "create" && what === "member";
				const isImpossible = kind === "change" && what === "room" && planned.refusals.length > 0;
				return !(isComer && strangers !== undefined) && !isImpossible;
			});
			const plan = {
				changes: left,
				refusals
			};
			const { outcomes, rooms } = await (0, apply_plan.g)(webex, finder, plan);
			const [made] = rooms;
			const id = place?.id ?? made?.id;
			return {
				...id !== undefined && { id },
				isNew: made?.isOwn === true,
				isOriginHidden: made?.isOriginKnown === false,
				lines: [...(0, plan_table.HN)(plan), ...(0, plan_table.qx)(outcomes)],
				notes: [...notes, ...refusals],
				warnings: actual.warnings,
				problems: [...strangers === undefined ? [] : [strangers], ...(0, plan_table.jy)(outcomes)]
			};
		}
		function forgetting({ id, title, members }, { isOriginHidden = false }, guards) {
			const isKnownAgain = id !== undefined || (0, ownership.nD)(guards) || !members.some((member) => "role" in member);
			if (!isOriginHidden || isKnownAgain) return [];
			return [`Webex does not say who made the room "${title}", and people who are not in the manifest are in it: the next failure of somebody else, and the end of the incident, may not be told there. Set "allowed-domains" to say who is one of yours.`];
		}
		function crowdedText(title, readers, id) {
			if (id === undefined) return `No room is made for the incident in its team: ${readers}.`;
			return `The room "${title}" is told nothing, and nobody is added: ${readers}. If it is the right one all the same, add "id: ${id}" to the incident.`;
		}
		var incident_title = __webpack_require__(1930);
		var markup_markdown = __webpack_require__(5039);
		var errors = __webpack_require__(7344);
		;
		async function startMeeting(webex, isWanted, { id: roomId, title }) {
			if (!isWanted) return [];
			try {
				const { webLink } = await webex.meetings.create({
					title,
					roomId,
					adhoc: true
				});
				if (!webLink) return ["Of the meeting of the incident Webex gives no link: join it in the room."];
				const markdown = `📞 ${(0, markup_markdown.iQ)("Join the meeting of this incident", webLink)}`;
				await webex.messages.create({
					roomId,
					markdown
				});
			} catch (error) {
				return [`There is no meeting of the incident: ${reasonOf(error)}`];
			}
			return [];
		}
		async function postRecordings(webex, roomId, since) {
			try {
				const listed = await Array.fromAsync(webex.meetings.list({ roomId }));
				const meetings = listed.filter((meeting) => (0, ids.WB)(meeting.roomId ?? roomId, roomId));
				for (const { id: meetingId } of meetings) {
					for await (const recording of webex.recordings.list({ meetingId })) {
						const { topic, playbackUrl, createTime, scheduledMeetingId, meetingSeriesId } = recording;
						if (!isOf(meetingId, [
							recording.meetingId,
							scheduledMeetingId,
							meetingSeriesId
						])) continue;
						if (!isSince(since, createTime)) continue;
						await webex.messages.create({
							roomId,
							markdown: `🎬 ${(0, markup_markdown.iQ)(topic, playbackUrl)}`
						});
					}
				}
			} catch (error) {
				const isUsual = error instanceof errors.w8 && error.kind === "forbidden";
				return isUsual ? [] : [`The recordings are not told: ${reasonOf(error)}`];
			}
			return [];
		}
		function isOf(meeting, ids) {
			const told = ids.filter((id) => id !== undefined);
			return told.length === 0 || told.includes(meeting);
		}
		function isSince(since, time = "") {
			return since === undefined || Date.parse(time) >= since.getTime();
		}
		function reasonOf(error) {
			return error instanceof errors.w8 ? error.message : "Webex gives an answer that cannot be read.";
		}
		;
		async function findIncidentRoom(webex, { id, team = "", members: entries }, title, guards) {
			if (id !== undefined) return {
				...NO_ROOM,
				id
			};
			try {
				const finder = new place_finder.s(webex, guards);
				const listed = () => new people_directory.z(webex).listed(entries);
				const ways = {
					teamIds: [team],
					isPublic: false
				};
				const search = {
					noun: "room",
					key: "id",
					name: title,
					mustBeOurs: true,
					listed,
					ways
				};
				const sole = await finder.find((await (0, list_places.ro)(webex)).bearersOf(title), search);
				if ("problem" in sole) return untold(sole.problem);
				const { found, warning } = sole;
				if (found === undefined) return NO_ROOM;
				const members = await finder.members("room", found.id);
				const joiners = await finder.joiners(found);
				const readers = (0, outsiders.y)({
					members,
					joiners
				}, await finder.insiders());
				if (readers !== undefined) return untold(crowdedText(title, readers, found.id));
				return {
					...NO_ROOM,
					id: found.id,
					warnings: warning === undefined ? [] : [warning]
				};
			} catch (error) {
				return {
					...NO_ROOM,
					warnings: [`Whether there is a room of an incident is not known: ${(0, provisioning_advice.k)(error)}`]
				};
			}
		}
		function untold(why) {
			return {
				...NO_ROOM,
				warnings: [`The end of the incident is told to no room: ${why}`]
			};
		}
		async function afterEnding(webex, { id, title, isStanding, brokenSeconds }, at) {
			if (isStanding) {
				const since = brokenSeconds === undefined ? at : new Date(at.getTime() - brokenSeconds * 1e3);
				return postRecordings(webex, id, since);
			}
			const notes = await postRecordings(webex, id);
			try {
				await webex.rooms.update({
					roomId: id,
					title: (0, incident_title.t)(title, at)
				});
			} catch (error) {
				return [...notes, `The room of the incident keeps its title, so that the next failure is told there: ${(0, provisioning_advice.k)(error)}`];
			}
			return notes;
		}
		var github_user = __webpack_require__(8773);
		var mentions = __webpack_require__(96);
		var list = __webpack_require__(8735);
		;
		function incidentMembers(entry, build, facts) {
			const unknown = [];
			const resolved = entry.members.flatMap((member) => {
				if (!("role" in member)) return [member];
				const { role, ...rest } = member;
				const addresses = peopleOf(role, build, facts.owners).map((person) => {
					const email = addressIn(person, facts);
					if (email === undefined && !isBot(person)) unknown.push(nameOf(person));
					return email;
				});
				return addresses.flatMap((email) => email === undefined ? [] : [{
					...rest,
					email
				}]);
			});
			return {
				members: withoutRepeated(resolved),
				notes: noteOf([...new Set(unknown)])
			};
		}
		function peopleOf(role, { people, changes }, owners) {
			if (role === "codeowners") return owners;
			if (role === "author") return people.author === undefined ? [] : [people.author];
			const committers = changes?.commits ?? [];
			return committers.flatMap(({ login, email, isBot = false }) => (0, github_user.Z5)({
				login,
				email,
				isBot
			}) ?? []);
		}
		function addressIn(person, facts) {
			if ("team" in person) return facts.userMap.get(person.team.toLowerCase());
			return (0, mentions.c)({
				isBot: false,
				...person
			}, facts);
		}
		function isBot(person) {
			return "isBot" in person && person.isBot;
		}
		function nameOf(person) {
			if ("team" in person) return person.team;
			return ("login" in person ? person.login : undefined) ?? "somebody without an account";
		}
		function withoutRepeated(members) {
			const keyOf = (member) => "email" in member ? member.email.toLowerCase() : JSON.stringify(member);
			const known = new Set();
			return members.filter((member) => known.size < known.add(keyOf(member)).size);
		}
		function noteOf(names) {
			if (names.length === 0) return [];
			return [`Not invited, for neither "user-map" nor "email-domains" tells their address: ${(0, list.so)(names, 10)}.`];
		}
		var incident_move = __webpack_require__(4098);
		var text_wall = __webpack_require__(4987);
		;
		function ownersWithin(wall, text, files) {
			const notes = ["CODEOWNERS takes too long to read, so nobody is invited by it."];
			const find = () => ({
				owners: ownersOf(text, files),
				notes: []
			});
			return (0, text_wall.G8)(() => wall.run(find), () => ({
				owners: [],
				notes
			}));
		}
		function membersWithin(wall, { members }, find) {
			const named = members.filter((member) => !("role" in member));
			const notes = ["Only whom the manifest names is invited: to find out who else took too long."];
			return (0, text_wall.G8)(() => wall.runNeeded(find), () => ({
				members: named,
				notes
			}));
		}
		var user_map = __webpack_require__(883);
		var input_error = __webpack_require__(1674);
		var deliver_message = __webpack_require__(4282);
		;
		async function postToIncident(setup, happening, message, host) {
			const { entry, title, webex, guards, planOnly } = setup;
			const { build, inputs } = happening;
			const isOpening = (0, incident_move.N)(entry, build) === "open";
			if (planOnly !== undefined) {
				const what = isOpening ? "made or found, and told" : "told, and ended";
				host.journal.add({ notes: [`The room "${title}" would be ${what}.`] });
				return [];
			}
			const room = isOpening ? await incident_open(setup, happening, host) : await findIncidentRoom(webex, entry, title, guards);
			const { id, lines } = room;
			if (lines.length > 0) host.logGroup("Webex incident room", lines);
			host.journal.add(room);
			if (id === undefined) return [];
			const to = [{
				entry: title,
				target: {
					kind: "room id",
					roomId: id
				}
			}];
			const alone = {
				inputs: {
					...inputs,
					to,
					webhookUrls: [],
					files: []
				},
				thread: undefined,
				rooms: []
			};
			const { deliveries } = await (0, deliver_message.f)(message, { kind: "post" }, alone, host);
			const { transition, brokenSeconds } = build.history ?? {};
			const isStanding = entry.id !== undefined;
			const begins = room.isNew || isStanding && transition !== "still-failing";
			const notes = isOpening ? await startMeeting(webex, entry.hasMeeting && begins, {
				id,
				title
			}) : await afterEnding(webex, {
				id,
				title,
				isStanding,
				brokenSeconds
			}, host.now());
			host.journal.add({ notes });
			return deliveries;
		}
		async function incident_open(setup, happening, host) {
			const { entry, title, webex, guards } = setup;
			const { build, inputs } = happening;
			const { userMap } = await (0, user_map.readUserMap)(host.files, inputs.userMap, host.wall);
			const wantsOwners = entry.members.some((member) => "role" in member && member.role === "codeowners");
			const owners = wantsOwners ? await readOwners(happening, host) : NO_OWNERS;
			const { emailDomains } = inputs;
			const people = {
				userMap,
				emailDomains,
				owners: owners.owners
			};
			const { members, notes } = membersWithin(host.wall, entry, () => incidentMembers(entry, build, people));
			const room = await openIncidentRoom(webex, {
				...entry,
				title
			}, members, guards);
			return {
				...room,
				notes: [
					...owners.notes,
					...notes,
					...room.notes
				]
			};
		}
		const NO_OWNERS = {
			owners: [],
			notes: []
		};
		async function readOwners({ build, context, inputs }, host) {
			const files = build.changes?.files ?? [];
			if (files.length === 0) return NO_OWNERS;
			for (const path of CODEOWNERS_PATHS) {
				try {
					const text = await host.files.readText("provision", path, MAX_CODEOWNERS_BYTES);
					return ownersWithin(host.outsideWalls.owners, text, files);
				} catch (error) {
					if (!(error instanceof input_error.dz)) throw error;
				}
			}
			if (inputs.githubToken === undefined) return NO_OWNERS;
			const { apiUrl } = context;
			const github = await host.createGitHubClient({
				token: inputs.githubToken,
				apiUrl,
				maxRequests: CODEOWNERS_PATHS.length
			});
			for (const path of CODEOWNERS_PATHS) {
				const reading = await github.fileOf(build.repository.fullName, path);
				if ("value" in reading) return ownersWithin(host.outsideWalls.owners, reading.value, files);
				if (reading.status !== 404) return {
					owners: [],
					notes: [NO_OWNERS_KNOWN, reading.unknown]
				};
			}
			return NO_OWNERS;
		}
		const NO_OWNERS_KNOWN = "The incident's room is without the owners of what changed, who are not known.";
	}),
	1923: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => PathMatcher });
		class PathMatcher {
			#left;
			constructor(maxComparisons) {
				this.#left = maxComparisons;
			}
			get isSpent() {
				return this.#left <= 0;
			}
			matches(pattern, path) {
				return this.#fits(pattern, path, {
					isWildcard: ({ text }) => text === "**",
					isMatch: (segment, part) => this.matchesPart(segment, part)
				});
			}
			matchesPart({ text, isWild, marks = [] }, part) {
				if (!isWild) return text === part;
				return this.#fits(marks.length > 0 ? marks : text, part, {
					isWildcard: (one) => one === "*",
					isMatch: (one, other) => one === "?" || one === other || isAmong(one, other)
				});
			}
			#fits(pattern, text, comparison) {
				let [at, from] = [0, 0];
				let star;
				while (from < text.length || at < pattern.length) {
					if (this.isSpent) return false;
					this.#left--;
					const step = stepOf(pattern[at], text[from], comparison);
					if (step === "wildcard") {
						star = {
							at,
							from
						};
						at++;
					} else if (step === "match") {
						at++;
						from++;
					} else {
						if (star === undefined || from === text.length) return false;
						star.from++;
						at = star.at + 1;
						from = star.from;
					}
				}
				return true;
			}
		}
		function isAmong(mark, character) {
			if (typeof mark === "string") return false;
			const isIn = mark.ranges.some(([from, to]) => from <= character && character <= to);
			return isIn !== mark.isNot;
		}
		function stepOf(one, other, { isWildcard, isMatch }) {
			if (one === undefined) return "none";
			if (isWildcard(one)) return "wildcard";
			return other !== undefined && isMatch(one, other) ? "match" : "none";
		}
	})
};
