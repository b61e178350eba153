export const id = 173;
export const ids = [173];
export const modules = {
	4173: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { doctor: () => doctor });
		var lifecycle_state = __webpack_require__(754);
		var thread_anchors = __webpack_require__(8428);
		var delivery_recipient = __webpack_require__(5327);
		var rooms_audience = __webpack_require__(3049);
		var name_error = __webpack_require__(6983);
		var recipients_of = __webpack_require__(2701);
		var webex_access = __webpack_require__(298);
		var name_match = __webpack_require__(2632);
		var ids = __webpack_require__(1457);
		var errors = __webpack_require__(7344);
		var advice_advice = __webpack_require__(6364);
		;
		const IN_WITH = "Change the line in the step's `with:`.";
		function inputRow(row, name, value, advice = IN_WITH) {
			return {
				...row,
				advice,
				lines: inputLines(name, value)
			};
		}
		function inputLines(name, value) {
			if (!value.includes("\n")) return `${name}: ${scalar(value)}`;
			return [`${name}: |`, ...value.split("\n").map((line) => `  ${line}`)].join("\n");
		}
		const PLAIN = /^(?:\$\{\{[^#"']*\}\}|[\p{L}\p{N}_./][\p{L}\p{N}_./@+~*, :-]*)$/u;
		function scalar(value) {
			return PLAIN.test(value) && !/:(?:\s|$)/.test(value) ? value : JSON.stringify(value);
		}
		var read_each = __webpack_require__(6779);
		var decide = __webpack_require__(2351);
		var options = __webpack_require__(749);
		var input_names = __webpack_require__(9828);
		;
		const inBraces = (expression) => `\${{ ${expression} }}`;
		const EXAMPLES = {
			token: inBraces("secrets.WEBEX_BOT_TOKEN"),
			"refresh-token": inBraces("secrets.WEBEX_REFRESH_TOKEN"),
			"client-id": inBraces("secrets.WEBEX_CLIENT_ID"),
			"client-secret": inBraces("secrets.WEBEX_CLIENT_SECRET"),
			"webhook-url": inBraces("secrets.WEBEX_WEBHOOK_URL"),
			to: "Release train",
			event: "auto",
			lifecycle: "true",
			about: "run",
			status: inBraces("job.status"),
			"action-status": inBraces("github.action_status"),
			needs: inBraces("toJSON(needs)"),
			steps: inBraces("toJSON(steps)"),
			"job-id": inBraces("job.check_run_id"),
			matrix: inBraces("toJSON(matrix)"),
			stage: "deploy",
			environment: "production",
			"environment-url": "https://shop.example.com",
			version: "1.4.0",
			"previous-version": "1.3.2",
			reason: inBraces("inputs.reason"),
			"test-results": "reports/**/*.xml",
			"test-baseline": "baseline/**/*.xml",
			"lint-results": "reports/**/*.sarif",
			"log-files": "logs/*.log",
			"log-lines": "20",
			"github-token": inBraces("github.token"),
			title: "{{title}}",
			message: "{{reason}}",
			template: ".github/webex",
			data: "region: eu",
			format: "markdown",
			detail: "normal",
			mention: "author",
			"mention-on": "failure",
			"user-map": ".github/webex-users.yml",
			"email-domains": "example.com",
			files: "reports/**/*.pdf",
			"notify-on": "failure, fixed",
			thread: inBraces("needs.build.outputs.thread"),
			"update-mode": "auto",
			provision: ".github/webex.yml",
			apply: "auto",
			"allowed-domains": "example.com",
			"allowed-organizations": "Example Inc.",
			timeout: "10",
			retries: "4",
			"max-duration": "120",
			delivery: "at-least-once",
			"fail-on-error": "true",
			"if-missing-token": "auto",
			"dry-run": "true",
			doctor: "true",
			"api-url": options.Q
		};
		function lineFor(input, near) {
			const name = input_names.Qh.find((one) => one === input);
			if (near !== undefined) return {
				advice: IN_PLACE,
				lines: inputLines(input, near)
			};
			if (name === undefined) return { advice: "Take the line out of the step's `with:`." };
			return {
				advice: LIKE,
				lines: inputLines(name, EXAMPLES[name])
			};
		}
		const IN_PLACE = "Put this line in its place, in the step's `with:`.";
		const LIKE = "Write the line like this, in the step's `with:`.";
		function exampleOf(name) {
			return inputLines(name, EXAMPLES[name]);
		}
		var inputs_inputs = __webpack_require__(6082);
		;
		async function readSoundInputs(host) {
			const rows = [];
			let env = host.env;
			for (;;) {
				try {
					const inputs = await (0, inputs_inputs.K)(env, host.mask, host.wall);
					return {
						env,
						inputs,
						wrong: rows.map(({ what }) => what),
						rows: [...rows, ...rowsOf(inputs, env)]
					};
				} catch (error) {
					const wrong = (0, read_each.hc)(error);
					if (rows.length > input_names.Qh.length) throw error;
					rows.push(...wrong.map(wrongInputRow));
					env = wrong.reduce(withoutInput, env);
				}
			}
		}
		function wrongInputRow(error) {
			return {
				what: error.input,
				state: "fault",
				found: error.message,
				...lineFor(error.input, error.near)
			};
		}
		function withoutInput(env, { input }) {
			const name = `INPUT_${input.toUpperCase()}`;
			const { [name]: _, ...others } = env;
			return input === "status" ? {
				...others,
				[name]: "success"
			} : others;
		}
		const SECRET = [
			"token",
			"refresh-token",
			"client-id",
			"client-secret",
			"webhook-url",
			"github-token"
		];
		function mistypedRow({ name, near }, env) {
			const value = (0, input_names.AN)(env, name) ?? "";
			const lines = SECRET.includes(near) ? lineFor(near).lines : inputLines(near, value);
			const advice = "Change the name in the step's `with:`.";
			return {
				what: name,
				state: "warning",
				found: (0, input_names.B0)({
					name,
					near
				}),
				advice,
				lines
			};
		}
		function rowsOf({ warnings, problems }, env) {
			const mistyped = (0, input_names.Y3)(env).map((one) => mistypedRow(one, env));
			const told = new Set(mistyped.map(({ found }) => found));
			return [
				...problems.map((found) => sentenceRow("fault", found)),
				...mistyped,
				...warnings.filter((found) => !told.has(found)).map((found) => sentenceRow("warning", found))
			];
		}
		function sentenceRow(state, found, otherwise = "inputs") {
			const [, name = otherwise] = /\b[Ii]nput "([\w-]+)"/.exec(found) ?? [];
			return {
				what: name,
				state,
				found,
				advice: `See to it, or take it out of \`${name}:\`.`
			};
		}
		var plain = __webpack_require__(6928);
		;
		const GUESTS = /@appid\.ciscospark\.com$/i;
		function identityRow(me, { token }) {
			const email = me.emails?.[0] ?? "";
			const who = (0, plain.TN)([me.displayName, email === "" ? "" : `(${email})`].filter(Boolean).join(" ")) || me.id;
			const row = (state, found) => ({
				what: "token",
				state,
				found
			});
			if (typeof token === "object") {
				const acts = me.type === "appuser" ? "A Service App's," : "An integration's, which acts as";
				return row("ok", `${acts} ${who}, fetched with the refresh token. That ends 90 days after its last use.`);
			}
			if (me.type === "bot") return row("ok", `A bot's, ${who}. It lives until somebody renews it.`);
			if (GUESTS.test(email)) {
				return lasting(row("warning", `A guest's, ${who}. It ends some hours after it was made.`), BOT);
			}
			if (me.type === "appuser") {
				return lasting(row("warning", `An access token of a Service App, ${who}. It ends 14 days after it was made.`), FETCHED);
			}
			const ends = "If it is the personal one of developer.webex.com, it ends 12 hours after it was made, and an integration's after 14 days";
			return lasting(row("warning", `A person's, ${who}. ${ends}.`), BOT);
		}
		const BOT = {
			advice: "Take a bot's token, which does not end, and store it as the secret that the step's `with:` names.",
			lines: exampleOf("token")
		};
		const FETCHED = {
			advice: "Give what a new one is fetched with each time, in the place of `token`.",
			lines: [
				"refresh-token",
				"client-id",
				"client-secret"
			].map(exampleOf).join("\n")
		};
		function lasting(row, remedy) {
			return {
				...row,
				...remedy
			};
		}
		;
		async function signIn(seen, wrong, host) {
			const { inputs } = seen;
			if (inputs.token === undefined) {
				return {
					access: {
						kind: "out",
						why: "there is no token"
					},
					rows: rowsWithoutToken(seen, wrong)
				};
			}
			const needed = isAnyOf(PLACES, wrong) ? [] : (0, decide.rz)(inputs).map(wrongInputRow);
			try {
				const webex = (0, webex_access.createWebexClient)(inputs, host);
				const me = await webex.people.me();
				return {
					access: {
						kind: "in",
						webex,
						me
					},
					rows: [...needed, ...rowsInside(me, inputs, host)]
				};
			} catch (error) {
				const rows = error instanceof errors.w8 ? rowsOfRefusal(error, inputs) : [proxyRow(host.explain(error))];
				const isLetIn = error instanceof errors.w8 && isAboutToken(error);
				return {
					access: {
						kind: "out",
						why: isLetIn ? "the token is not let in" : "Webex was not reached"
					},
					rows: [...needed, ...rows]
				};
			}
		}
		function clientOr(access, what) {
			if (access.kind === "in") return { webex: access.webex };
			return { row: {
				what,
				state: "unchecked",
				found: `Not looked up: ${access.why}.`
			} };
		}
		const PLACES = [
			"to",
			"webhook-url",
			"provision"
		];
		const GIVING = [
			...PLACES,
			"token",
			"refresh-token",
			"client-id",
			"client-secret"
		];
		function isAnyOf(names, wrong) {
			return names.some((name) => wrong.includes(name));
		}
		function rowsWithoutToken(seen, wrong) {
			const { inputs } = seen;
			try {
				const reason = (0, decide.s5)(seen);
				const none = inputs.isDryRun ? "A dry run needs none." : "None is needed: webhooks take none.";
				return [{
					what: "token",
					state: reason === undefined ? "ok" : "unchecked",
					found: reason ?? none
				}];
			} catch (error) {
				if (isAnyOf(GIVING, wrong)) return [{
					what: "token",
					state: "unchecked",
					found: "Not looked at: another input is wrong."
				}];
				const lines = GRANT.map(exampleOf).join("\n");
				const isHalf = ({ input }) => inputs.missingCredentials.includes(input);
				return (0, read_each.hc)(error).map((one) => ({
					...wrongInputRow(one),
					...isHalf(one) && { lines }
				}));
			}
		}
		function hostOf({ apiUrl = options.Q }) {
			return new URL(apiUrl).host;
		}
		function rowsInside(me, inputs, host) {
			const name = proxyNameIn(host);
			const through = name === undefined ? "" : ` The environment names a proxy in ${name}.`;
			const reached = {
				what: "Webex",
				state: "ok",
				found: `${hostOf(inputs)} answers.${through}`
			};
			return [reached, identityRow(me, inputs)];
		}
		function proxyNameIn({ env }) {
			return [
				"https_proxy",
				"HTTPS_PROXY",
				"http_proxy",
				"HTTP_PROXY"
			].find((name) => env[name]?.trim());
		}
		function proxyRow(found) {
			return {
				what: "proxy",
				state: "fault",
				found,
				advice: "Set it in the step's `env:`, or where the runner is set up."
			};
		}
		function isAboutToken({ kind }) {
			return kind === "auth" || kind === "forbidden";
		}
		function rowsOfRefusal(error, inputs) {
			const found = error.message;
			const advice = (0, advice_advice.c)(error, "look up") || undefined;
			if (!isAboutToken(error)) {
				const reach = {
					what: "Webex",
					state: "fault",
					found,
					advice
				};
				const lines = isAtAddress(error, inputs) ? exampleOf("api-url") : undefined;
				return [{
					...reach,
					lines
				}, {
					what: "token",
					state: "unchecked",
					found: "Not looked up: Webex was not reached."
				}];
			}
			const reached = {
				what: "Webex",
				state: "ok",
				found: `${hostOf(inputs)} answers.`
			};
			const names = typeof inputs.token === "object" ? GRANT : ["token"];
			const remedy = [advice, "Store a new one as the secret that the step's `with:` names."].filter(Boolean).join(" ");
			const lines = names.map(exampleOf).join("\n");
			return [reached, {
				what: names[0],
				state: "fault",
				found,
				advice: remedy,
				lines
			}];
		}
		const GRANT = [
			"refresh-token",
			"client-id",
			"client-secret"
		];
		function isAtAddress({ kind }, { apiUrl }) {
			const kinds = [
				"not found",
				"redirect",
				"bad answer",
				"connection",
				"rejected"
			];
			return apiUrl !== undefined && apiUrl !== options.Q && kinds.includes(kind);
		}
		;
		async function personRow(what, recipient, visit) {
			const person = await readPerson(recipient, visit);
			if (person === undefined) {
				const found = `Webex knows nobody by ${(0, delivery_recipient.T)(recipient)}.`;
				const advice = "Check the address with the person, or in Webex's search; a login on GitHub is none.";
				return {
					what,
					state: "fault",
					found,
					advice
				};
			}
			if (person.type === "bot" && visit.me.type === "bot") {
				const found = "It is a bot, and Webex lets no bot write to another.";
				return {
					what,
					state: "fault",
					found,
					advice: "Give a room in which both are, or a person."
				};
			}
			return {
				what,
				state: "ok",
				found: `A person: ${(0, plain.TN)(person.displayName ?? (0, delivery_recipient.T)(recipient))}.`
			};
		}
		async function readPerson(recipient, { webex }) {
			if ("toPersonEmail" in recipient) {
				const [person] = await Array.fromAsync(webex.people.list({ email: recipient.toPersonEmail }));
				return person;
			}
			try {
				return await webex.people.get({ personId: (0, delivery_recipient.T)(recipient) });
			} catch (error) {
				if (error instanceof errors.w8 && error.kind === "not found") return undefined;
				throw error;
			}
		}
		;
		async function roomRow(what, roomId, visit) {
			const { me } = visit;
			const name = me.displayName ?? "the token's owner";
			const room = await readRoom(roomId, visit);
			if (room === undefined) {
				const found = "Webex shows this token no such room: the id is another one's, or the token's owner is not in it.";
				return {
					what,
					state: "fault",
					found,
					advice: addTo("the room", visit)
				};
			}
			const title = `"${room.title}"`;
			const membership = await ownMembership(room.id, visit);
			if (membership === undefined) {
				return {
					what,
					state: "fault",
					found: `${name} is not in ${title}.`,
					advice: addTo(title, visit)
				};
			}
			const { isModerator = false } = membership;
			if (room.isReadOnly) {
				const advice = "Give another room, or have a moderator end that.";
				return {
					what,
					state: "fault",
					found: `${title} is read-only: nobody posts there.`,
					advice
				};
			}
			if (room.isAnnouncementOnly && !isModerator) {
				const found = `In ${title} only moderators may post, and ${name} is none.`;
				const advice = `In Webex, open ${title}, then “People”, and have a moderator make ${name} one as well.`;
				return {
					what,
					state: "fault",
					found,
					advice
				};
			}
			const more = room.isAnnouncementOnly ? "moderates it, and may post" : "is in it, and may post";
			return {
				what,
				state: "ok",
				found: `The room ${title}: ${name} ${more}.`
			};
		}
		function addTo(room, { me }) {
			return `In Webex, open ${room}, then “People”, “Add people”, and add ${me.emails?.[0] ?? "the token's owner"}.`;
		}
		async function readRoom(roomId, { webex, audience }) {
			try {
				return await webex.rooms.get({ roomId });
			} catch (error) {
				if (!isHidden(error)) throw error;
				const id = (0, ids.O1)(roomId) ? await audience.rooms.idByUuid(roomId) : undefined;
				return id === undefined ? undefined : webex.rooms.get({ roomId: id });
			}
		}
		async function ownMembership(roomId, { webex, me }) {
			try {
				const [own] = await Array.fromAsync(webex.memberships.list({
					roomId,
					personId: me.id
				}));
				return own;
			} catch (error) {
				if (isHidden(error)) return undefined;
				throw error;
			}
		}
		function isHidden(error) {
			return error instanceof errors.w8 && (error.kind === "not found" || error.kind === "forbidden");
		}
		;
		async function threadRow(what, recipient, { webex, anchors }) {
			const anchor = await anchors.of(recipient);
			if (anchor === undefined) return undefined;
			const row = { what: `thread, ${what}` };
			try {
				await webex.messages.get({ messageId: anchor.messageId });
				return {
					...row,
					state: "ok",
					found: anchor.isPending ? "The message that waits is there." : "The message is there."
				};
			} catch (error) {
				if (!(error instanceof errors.w8) || error.kind !== "not found") throw error;
				const found = "The message of `thread` is gone, or out of this token's sight: a new one is posted in its place.";
				const advice = "Hand on the output `thread` of the step that posted it, with the same token.";
				return {
					...row,
					state: "warning",
					found,
					advice
				};
			}
		}
		;
		async function destinationRows(known) {
			const { access, inputs, host, places } = known;
			if (inputs.to.length === 0) return [];
			const invalid = inputs.to.flatMap(invalidRows);
			const valid = inputs.to.filter(({ target }) => target.kind !== "invalid");
			if (access.kind === "out") {
				return [...invalid, ...valid.flatMap(({ entry }) => notLookedUp(known, whatOf(entry)))];
			}
			const { webex, me } = access;
			const organizations = inputs.allowedOrganizations.length === 0 ? undefined : () => (0, webex_access.allowedOrganizationIds)(inputs, host);
			const isOnly = inputs.to.length === 1 && inputs.to[0]?.target.kind !== "group";
			const anchors = new thread_anchors.H(inputs.thread, {
				webex,
				isOnly
			});
			const audience = new rooms_audience.l(webex, { organizations });
			const visit = {
				webex,
				me,
				inputs,
				audience,
				anchors,
				taken: new Map(),
				instead: new Map()
			};
			const rows = [...invalid];
			for (const { entry, target } of valid) {
				const titles = target.kind === "room title" ? target.titles : [];
				const isPlanned = titles.some((title) => (0, name_match.A)(title, places.rooms, (room) => room.title).length > 0);
				rows.push(...await destinations_check_rowsOf({
					entry,
					target,
					isPlanned
				}, visit));
			}
			return withLines(rows, visit.instead, inputs);
		}
		function notLookedUp({ access }, what) {
			const known = clientOr(access, what);
			return "row" in known ? [known.row] : [];
		}
		function invalidRows({ entry, target }) {
			if (target.kind !== "invalid") return [];
			const found = `It cannot be used: ${target.problem}.`;
			const advice = "Give a room's id, link or title, an e-mail address, or a person's id, one a line.";
			return [{
				what: whatOf(entry),
				state: "fault",
				found,
				advice
			}];
		}
		function whatOf(entry) {
			return `to: ${entry}`;
		}
		function withLines(rows, instead, { to }) {
			if (instead.size === 0) return rows;
			const lines = to.map(({ entry }) => instead.get(entry) ?? entry).join("\n");
			const corrected = new Set([...instead.keys()].map(whatOf));
			return rows.map((row) => corrected.has(row.what) ? inputRow(row, "to", lines) : row);
		}
		async function destinations_check_rowsOf(wanted, visit) {
			const { entry, target } = wanted;
			if (target.kind === "invalid") return [];
			const what = whatOf(entry);
			try {
				const { recipients, warning } = await (0, recipients_of.w)(target, visit.audience);
				const [first] = recipients;
				const twice = first && visit.taken.get((0, ids.T4)((0, delivery_recipient.T)(first)));
				if (twice !== undefined) return [{
					what,
					state: "ok",
					found: `It is the same as "${twice}".`
				}];
				for (const one of recipients) visit.taken.set((0, ids.T4)((0, delivery_recipient.T)(one)), entry);
				if (target.kind === "group") return [groupRow(what, recipients)];
				const rows = first === undefined ? [] : await rowsOfOne(what, first, visit);
				return warning === undefined ? rows : [{
					what,
					state: "warning",
					found: warning
				}, ...rows];
			} catch (error) {
				if (error instanceof name_error.Q) return [unnamedRow(error, wanted, visit.instead)];
				if (!(error instanceof errors.w8)) throw error;
				return [{
					what,
					state: "fault",
					found: error.message,
					advice: (0, advice_advice.c)(error, "look up") || undefined
				}];
			}
		}
		function unnamedRow({ message, near }, { entry, target, isPlanned }, instead) {
			const what = whatOf(entry);
			if (isPlanned) return {
				what,
				state: "ok",
				found: "The manifest brings it when it is applied."
			};
			const [, input] = /^Input "([\w-]+)"/.exec(message) ?? [];
			if (input !== undefined) return {
				what: input,
				state: "fault",
				found: message,
				advice: LINE
			};
			const prefix = target.kind === "team" || target.kind === "group" ? `${target.kind}: ` : "";
			if (near !== undefined) instead.set(entry, prefix + near);
			return {
				what,
				state: "fault",
				found: message,
				advice: `${LINE} Or let the token's owner in, in Webex.`
			};
		}
		const LINE = "Change the line in the step's `with:`.";
		function groupRow(what, members) {
			const count = `${members.length} ${members.length === 1 ? "person" : "people"}`;
			return {
				what,
				state: "ok",
				found: `A group of ${count}, each of whom gets the message.`
			};
		}
		async function rowsOfOne(what, recipient, visit) {
			const row = "roomId" in recipient ? await roomRow(what, recipient.roomId, visit) : await personRow(what, recipient, visit);
			const thread = visit.inputs.thread === undefined ? undefined : await threadRow(what, recipient, visit);
			return thread === undefined ? [row] : [row, thread];
		}
		var matched_files = __webpack_require__(7223);
		var input_error = __webpack_require__(1674);
		;
		const SIGN_IN = "/access_token";
		function readOnlyHost(host) {
			const outside = (baseUrl) => {
				const real = host.outside(baseUrl);
				return {
					...real,
					fetch: readOnlyFetch(real.fetch, baseUrl + SIGN_IN)
				};
			};
			return {
				...host,
				outside,
				journal: host.journal.another(),
				createWebexClient: () => {
					throw new Error("The doctor posts nothing.");
				},
				createGitHubClient: (options) => host.createGitHubClient({
					...options,
					through: (fetch) => async (url, init) => {
						requireRead(init.method, url);
						return fetch(url, init);
					}
				}),
				logGroup: () => {},
				saveState: () => {}
			};
		}
		function readOnlyFetch(fetch, signIn) {
			return async (url, init) => {
				if (!(init.method === "POST" && url === signIn)) requireRead(init.method, url);
				return fetch(url, init);
			};
		}
		function requireRead(method, url) {
			if (method === "GET") return;
			throw new Error(`The doctor only reads: ${method} ${new URL(url).pathname} was not sent.`);
		}
		function withOwnJournal(host) {
			return {
				...host,
				journal: host.journal.another()
			};
		}
		;
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		const GLOBS = {
			"test-results": "testResults",
			"test-baseline": "testBaseline",
			"lint-results": "lintResults",
			"log-files": "logFiles",
			files: "files"
		};
		const NO_GLOBS = {
			testResults: [],
			testBaseline: [],
			lintResults: [],
			logFiles: [],
			files: []
		};
		async function fileRows({ inputs, host, seen }) {
			const names = Object.keys(GLOBS);
			const given = names.filter((name) => inputs[GLOBS[name]].length > 0);
			if (given.length === 0) return [];
			if ((await host.files.namesIn("files", ".")).length === 0) return emptyRows(given, inputs.isLifecycle);
			const rows = await Promise.all(given.map((name) => rowsOfInput(name, seen, host)));
			return rows.flat();
		}
		function emptyRows(given, isLifecycle) {
			const what = given.join(", ");
			const found = "The workspace is empty: no file can be there yet.";
			if (isLifecycle) return [{
				what,
				state: "unchecked",
				found: `${found} Files are read when the job has ended.`
			}];
			const advice = "Put the step below `actions/checkout`, and below what writes the files.";
			return [{
				what,
				state: "warning",
				found,
				advice
			}];
		}
		async function rowsOfInput(name, seen, host) {
			const patterns = seen.inputs[GLOBS[name]];
			try {
				const rows = matchedRows(name, patterns, await (0, matched_files.oq)(host.files, name, patterns));
				const told = new Set(rows.map(({ found }) => found));
				const warnings = name === "files" ? await attached(patterns, host) : await reported(name, seen, host);
				const others = warnings.filter((one) => !told.has(one));
				return [...rows, ...others.map((found) => ({
					what: name,
					state: "warning",
					found,
					advice: SEE
				}))];
			} catch (error) {
				if (!(error instanceof input_error.d)) throw error;
				return [{
					what: name,
					state: "fault",
					found: error.message,
					advice: SEE
				}];
			}
		}
		const SEE = "See to the file, or take it out of the input.";
		async function attached(patterns, host) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const { openAttachments } = await __webpack_require__.e(219).then(__webpack_require__.bind(__webpack_require__, 219));
				const attachments = __addDisposableResource(env_1, await openAttachments(host.files, patterns), true);
				return attachments.warnings;
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		async function reported(name, seen, host) {
			const own = withOwnJournal(host);
			const globs = {
				...NO_GLOBS,
				[GLOBS[name]]: seen.inputs[GLOBS[name]]
			};
			const { withReportFiles } = await __webpack_require__.e(670).then(__webpack_require__.bind(__webpack_require__, 8289));
			await withReportFiles({
				...seen,
				inputs: {
					...seen.inputs,
					...globs
				}
			}, "failure", own);
			return own.journal.findings.warnings;
		}
		function matchedRows(name, patterns, { paths, warnings, unmatched }) {
			const instead = new Map(unmatched.map((one) => [one.pattern, one.instead]));
			const corrected = patterns.map((pattern) => instead.get(pattern) ?? pattern).join("\n");
			const rows = warnings.map((found) => {
				const miss = unmatched.find(({ sentence }) => sentence === found);
				const what = miss === undefined ? name : `${name}: ${miss.pattern}`;
				if (miss?.instead !== undefined) return inputRow({
					what,
					state: "warning",
					found
				}, name, corrected);
				return {
					what,
					state: "warning",
					found,
					advice: LATER
				};
			});
			return paths.length === 0 ? rows : [{
				what: name,
				state: "ok",
				found: matchText(paths)
			}, ...rows];
		}
		function matchText([first = "", ...rest]) {
			return rest.length === 0 ? `It matches ${first}.` : `It matches ${rest.length + 1} files, such as ${first}.`;
		}
		const LATER = "Correct the path, or put the step below the one that writes the file.";
		;
		const PERMISSIONS = {
			"actions: read": "how it was before, which steps failed, and their logs",
			"checks: read": "what was said of a failed job",
			"contents: read": "what changed, and whose code it is",
			"deployments: read": "what a deploy took the place of"
		};
		var list = __webpack_require__(8735);
		;
		async function gitHubRows(known) {
			const { inputs, seen, host } = known;
			const { apiUrl } = seen.context;
			if (inputs.githubToken === undefined) {
				const found = "`github-token` is empty, so GitHub is not asked: messages say less than they could.";
				return [{
					what: "GitHub",
					state: "unchecked",
					found,
					advice: LEAVE,
					lines: exampleOf("github-token")
				}];
			}
			const reads = readsOf(known);
			const github = host.createGitHubClient({
				token: inputs.githubToken,
				apiUrl,
				maxRequests: reads.length
			});
			const read = await Promise.all(reads.map(async ([needs, ask]) => ({
				needs,
				reading: await ask(github)
			})));
			const others = read.filter(({ needs, reading }) => isUnknown(reading) && !isDenied(reading, needs));
			const denied = read.filter(({ needs, reading }) => isDenied(reading, needs)).map(({ needs }) => needs);
			const granted = read.filter(({ reading }) => !isUnknown(reading)).map(({ needs }) => needs);
			const readings = others.map(({ reading }) => reading);
			const all = reads.map(([one]) => one);
			return [
				...troubleRows(readings, apiUrl),
				...denied.map((needs) => deniedRow(needs, all)),
				...granted.length === 0 ? [] : [grantedRow(granted, apiUrl)]
			];
		}
		function troubleRows(readings, apiUrl) {
			const unknown = readings.filter((reading) => "unknown" in reading);
			const known = new Map(unknown.map((reading) => [reading.remedy ?? reading.unknown, reading]));
			return [...known].map(([found, { status }]) => ({
				what: "GitHub",
				state: "warning",
				found: `${new URL(apiUrl).host}: ${found}`,
				...status === 401 && {
					advice: LEAVE,
					lines: exampleOf("github-token")
				}
			}));
		}
		const LEAVE = "Leave the line out, or write it like this, in the step's `with:`.";
		function readsOf({ seen, inputs }) {
			const { repository, runId, sha } = seen.context;
			const { environment } = seen.build.deployment ?? {};
			const jobId = Number(inputs.jobId);
			const reads = [["actions: read", (github) => github.runOf(repository, runId)]];
			if (jobId > 0) reads.push(["checks: read", (github) => github.annotationsOf(repository, jobId)]);
			reads.push(["contents: read", (github) => github.compare({
				repository,
				base: sha,
				head: sha
			})]);
			if (environment !== undefined) {
				reads.push(["deployments: read", (github) => github.newestDeployments({
					repository,
					environment
				})]);
			}
			return reads;
		}
		function isUnknown(reading) {
			return "unknown" in reading;
		}
		function isDenied(reading, needs) {
			return "unknown" in reading && (reading.remedy?.includes(`\`${needs}\``) ?? false);
		}
		function deniedRow(needs, all) {
			const found = `The job is not granted \`${needs}\`: a message does not know ${PERMISSIONS[needs]}.`;
			const lines = ["permissions:", ...all.map((one) => `  ${one}`)].join("\n");
			const advice = "Put these lines into the job; what a job does not name there, it is not granted.";
			return {
				what: `permissions: ${needs}`,
				state: "warning",
				found,
				advice,
				lines
			};
		}
		function grantedRow(granted, apiUrl) {
			return {
				what: "GitHub",
				state: "ok",
				found: `${new URL(apiUrl).host} answers, and grants ${(0, list.so)(granted)}.`
			};
		}
		;
		function inputRows({ rows }) {
			if (rows.inputs.length > 0) return rows.inputs;
			return [{
				what: "inputs",
				state: "ok",
				found: "Each has a form that it may have."
			}];
		}
		var model_outcome = __webpack_require__(6805);
		var write_message = __webpack_require__(44);
		;
		async function templateRows({ seen, host }) {
			const found = new Map();
			const cut = [];
			for (const outcome of model_outcome.i) {
				const { problems, warnings, notes, isCut } = await write(seen, outcome, host);
				for (const [state, sentences] of [
					["fault", problems],
					["warning", warnings],
					["unchecked", notes]
				]) {
					for (const sentence of new Set(sentences)) {
						const before = found.get(sentence)?.outcomes ?? [];
						found.set(sentence, {
							state,
							outcomes: [...before, outcome]
						});
					}
				}
				if (isCut) cut.push(outcome);
			}
			const rows = [...found].map(([sentence, { state, outcomes }]) => rowOf(sentence, state, outcomes));
			return [
				...rows,
				...cutRows(cut),
				...rows.length > 0 ? [] : [wholeRow(host)]
			];
		}
		async function write(seen, outcome, host) {
			const own = withOwnJournal(host);
			const { withReportFiles } = await __webpack_require__.e(670).then(__webpack_require__.bind(__webpack_require__, 8289));
			const told = await withReportFiles(seen, outcome, withOwnJournal(host));
			const subject = {
				...told,
				build: {
					...told.build,
					outcome
				},
				outcome
			};
			const { forms } = await (0, write_message.Z)(subject, { isBeforeCheckout: seen.inputs.isLifecycle }, own);
			const { problems, warnings, notes } = own.journal.findings;
			return {
				problems,
				warnings,
				notes,
				isCut: forms([]).whole !== undefined
			};
		}
		function rowOf(sentence, state, outcomes) {
			if (state === "unchecked") return {
				what: /"([\w-]+)"/.exec(sentence)?.[1] ?? "template",
				state,
				found: sentence
			};
			const row = sentenceRow(state, sentence, "template");
			const whole = /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
			const where = outcomes.length === model_outcome.i.length ? "" : ` That is so of ${(0, list.so)(outcomes)}.`;
			const isNear = /\bdid you mean\b/i.test(sentence);
			const advice = isNear ? "Write the name that was meant." : "Change it where it says so.";
			return {
				...row,
				found: whole + where,
				advice
			};
		}
		function cutRows(outcomes) {
			if (outcomes.length === 0) return [];
			const found = `The message is longer than Webex takes: it is cut, and follows whole as a file. That is so of ${(0, list.so)(outcomes)}.`;
			return [{
				what: "message",
				state: "warning",
				found,
				advice: "Say less, or leave it: nothing is lost."
			}];
		}
		const OWN = [
			"template",
			"title",
			"message",
			"data",
			"user-map"
		];
		function wholeRow({ env }) {
			const given = OWN.filter((name) => (0, input_names.AN)(env, name) !== undefined);
			const what = given.length === 0 ? "message" : given.join(", ");
			return {
				what,
				state: "ok",
				found: `Rendered for each outcome: ${(0, list.so)(model_outcome.i)}.`
			};
		}
		;
		function webhookRows({ inputs }) {
			return inputs.webhookUrls.map((_, index) => ({
				what: `webhook-url ${index + 1}`,
				state: "unchecked",
				found: "Its form is right. Whether Webex knows it shows only with a message, for it can be asked nothing."
			}));
		}
		;
		const CHECKS = [
			{
				name: "Inputs",
				looks: "Every input, and not only the first that is wrong; names that are unknown and near one of ours.",
				find: inputRows
			},
			{
				name: "Event",
				looks: "What this run would be told as, whether `notify-on` waits for it, and what cannot stand beside `lifecycle`.",
				not: "How another run will end.",
				find: ({ rows }) => rows.trigger
			},
			{
				name: "Webex and the token",
				looks: "Whether Webex is reached, also through a proxy; whose the token is, of which kind (a bot's, a person's, an integration's, a Service App's, a guest's), and how long it lives.",
				not: "When a personal token ends: Webex does not say when it was made.",
				find: ({ rows }) => rows.access
			},
			{
				name: "Destinations",
				looks: "Each entry of `to`: whether it is found, the token's owner is in the room and may post there (announcement-only, read-only), the person exists; the messages of `thread`.",
				not: "Whether an organization bars bots.",
				find: destinationRows
			},
			{
				name: "Webhooks",
				looks: "Whether each is an address of an incoming webhook.",
				not: "Whether Webex knows it: that takes a message.",
				find: webhookRows
			},
			{
				name: "Rooms and teams",
				looks: "The manifest of `provision`: its syntax, whom it names, what is refused, and the plan.",
				find: ({ rows }) => rows.manifest
			},
			{
				name: "Files",
				looks: "Every glob of `files`, `test-results`, `test-baseline`, `lint-results` and `log-files`: what matches nothing or is a folder, too large, empty or no report.",
				not: "Files that later steps write.",
				find: fileRows
			},
			{
				name: "Templates",
				looks: "`template`, `title`, `message`, `data` and `user-map`, rendered for each outcome of this very run: syntax, unknown names, length.",
				find: templateRows
			},
			{
				name: "GitHub",
				looks: "Whether GitHub's API is reached, and each of the job's `permissions` that a message draws on.",
				find: gitHubRows
			}
		];
		var provision = __webpack_require__(3932);
		;
		async function readManifest(seen, access, host) {
			const { provision: source, isLifecycle } = seen.inputs;
			if (source === undefined) return {
				places: { rooms: [] },
				rows: []
			};
			const own = withOwnJournal(host);
			const planned = {
				...seen,
				inputs: {
					...seen.inputs,
					isDryRun: true
				}
			};
			const places = await (0, provision.provision)(source, planned, { isBeforeCheckout: isLifecycle }, own);
			const { problems, warnings } = own.journal.findings;
			const what = "path" in source ? `provision: ${source.path}` : "provision";
			const row = (state, found) => ({
				what,
				state,
				found,
				advice: ADVICE
			});
			const told = [...problems.map((one) => row("fault", one)), ...warnings.map((one) => row("warning", one))];
			if (problems.length > 0) return {
				places,
				rows: told
			};
			return {
				places,
				rows: [...told, {
					what,
					...validity(places, access, seen)
				}]
			};
		}
		const ADVICE = "Change the manifest where it says so; file, line and column stand first.";
		function validity({ provisioning, isMissing }, access, { inputs, context, payload }) {
			if (isMissing) return {
				state: "unchecked",
				found: "Its file is not there yet: it is read when the job has ended."
			};
			if (access.kind === "out") return {
				state: "ok",
				found: `It is valid. There is no plan: ${access.why}.`
			};
			if (provisioning === undefined) return {
				state: "ok",
				found: "It is valid."
			};
			const plan = provisioning.heading.replace(/^[^\p{L}\p{N}]+|, nothing done$/gu, "");
			const held = (0, provision.S)({
				...inputs,
				isDryRun: false
			}, context, payload);
			return {
				state: "ok",
				found: `It is valid: ${plan}. ${held ?? "This run would carry that out."}`
			};
		}
		var read_build = __webpack_require__(216);
		var happening = __webpack_require__(2676);
		;
		async function readSeen(inputs, host) {
			const own = withOwnJournal(host);
			const { happening, rows } = await readAnyway(inputs, own);
			const warnings = own.journal.findings.warnings.map((found) => ({
				what: "event",
				state: "warning",
				found
			}));
			const beside = lifecycleRows(inputs);
			const alone = beside.length > 0 ? [] : rows;
			return {
				seen: happening,
				rows: [
					...beside,
					...alone,
					...warnings,
					outcomeRow(happening)
				]
			};
		}
		async function readAnyway(inputs, host) {
			try {
				return {
					happening: await (0, happening.Z)(inputs, {}, host),
					rows: []
				};
			} catch (error) {
				if (!(error instanceof read_build.yI)) throw error;
				const row = inputRow({
					what: "about",
					state: "fault",
					found: error.message
				}, "about", "run");
				return {
					happening: await (0, happening.Z)({
						...inputs,
						about: "run"
					}, {}, host),
					rows: [row]
				};
			}
		}
		function outcomeRow({ inputs, ...seen }) {
			const { outcome, trigger } = seen.build;
			const standing = {
				thread: inputs.thread,
				noToken: undefined,
				hasIncident: false,
				isOver: false
			};
			const decision = (0, decide.LD)({
				...seen,
				inputs
			}, standing);
			const silence = decision.kind === "silent" ? decision.reason : undefined;
			const told = outcome === "skipped" ? "Here and now" : `Here and now it would be told as "${outcome}"`;
			const from = `${told} (${trigger.text}).`;
			if (inputs.isLifecycle) return {
				what: "event",
				state: "ok",
				found: `${from} ${LIFECYCLE}`
			};
			return {
				what: "event",
				state: "ok",
				found: [from, silence].filter(Boolean).join(" ")
			};
		}
		const LIFECYCLE = "With `lifecycle` it says that the job started, and how it ends once the job is over.";
		function lifecycleRows(inputs) {
			if (!inputs.isLifecycle) return [];
			try {
				(0, lifecycle_state.x1)(inputs);
				return [];
			} catch (error) {
				return (0, read_each.hc)(error).map(({ input, message }) => ({
					what: `lifecycle and ${input}`,
					state: "fault",
					found: message,
					advice: `Take the line \`${input}:\` out of the step's \`with:\`, or \`lifecycle:\`.`
				}));
			}
		}
		;
		const MAX_RETRIES = 1;
		async function examine(given) {
			const known = await readKnown(given);
			const rows = new Map();
			const add = (row) => rows.set(JSON.stringify(row), row);
			for (const { name, find } of CHECKS) {
				try {
					for (const row of await find(known)) add(row);
				} catch (error) {
					add({
						what: name,
						state: "fault",
						found: given.explain(error),
						advice: "Please report this."
					});
				}
			}
			const { seen, places } = known;
			return {
				rows: [...rows.values()],
				outcome: seen.build.outcome,
				plan: places.provisioning?.markdown ?? ""
			};
		}
		async function readKnown(given) {
			const { env, inputs: sound, wrong, rows } = await readSoundInputs(readOnlyHost(given));
			const host = {
				...readOnlyHost(given),
				env
			};
			const inputs = {
				...sound,
				retries: Math.min(sound.retries, MAX_RETRIES)
			};
			const { seen: happening, rows: trigger } = await readSeen(inputs, host);
			const { access, rows: accessRows } = await signIn(happening, wrong, host);
			const seen = access.kind === "in" ? happening : withoutWebex(happening);
			const { places, rows: manifest } = await readManifest(seen, access, host);
			return {
				host,
				inputs,
				seen,
				access,
				places,
				rows: {
					inputs: rows,
					trigger,
					access: accessRows,
					manifest
				}
			};
		}
		function withoutWebex(seen) {
			return {
				...seen,
				inputs: {
					...seen.inputs,
					token: undefined,
					allowedOrganizations: []
				}
			};
		}
		var report_report = __webpack_require__(9416);
		var step_report = __webpack_require__(5669);
		var clean_within = __webpack_require__(1218);
		var markdown = __webpack_require__(5039);
		;
		const MARKS = {
			fault: "❌",
			warning: "⚠️",
			ok: "✅",
			unchecked: "➖"
		};
		const ORDER = [
			"fault",
			"warning",
			"unchecked",
			"ok"
		];
		function sorted(rows) {
			return ORDER.flatMap((state) => rows.filter((row) => row.state === state));
		}
		function headingOf(rows) {
			const count = (state) => rows.filter((row) => row.state === state).length;
			const [faults, warnings] = [count("fault"), count("warning")];
			const look = `${warnings} thing${warnings === 1 ? "" : "s"} to look at`;
			if (faults === 0) return warnings === 0 ? "Nothing stands in the way" : `Nothing stands in the way, ${look}`;
			const change = `${faults} thing${faults === 1 ? "" : "s"} to change`;
			return warnings === 0 ? change : `${change}, ${look}`;
		}
		function checkupSummary({ rows, plan }) {
			const told = sorted(rows);
			const open = told.filter(({ state }) => state === "fault" || state === "warning");
			const parts = [
				`### 🩺 Webex Notify: ${headingOf(rows)}`,
				...groupsOf(open).map(itemOf),
				plan,
				open.length === 0 ? tableOf(told) : folded(`All ${told.length} checks`, tableOf(told)),
				"Nothing was sent, and nothing was changed."
			];
			return `${parts.filter(Boolean).join("\n\n")}\n`;
		}
		function groupsOf(rows) {
			const remedyOf = (row) => JSON.stringify([
				row.state,
				row.advice,
				row.lines
			]);
			const groups = [];
			for (const row of rows) {
				const group = row.lines === undefined ? undefined : groups.find(([first]) => remedyOf(first) === remedyOf(row));
				if (group === undefined) groups.push([row]);
				else group.push(row);
			}
			return groups;
		}
		function itemOf(rows) {
			const [{ advice, lines }] = rows;
			const parts = [
				...rows.map(({ what, state, found }) => `${MARKS[state]} **${textOf(what)}** — ${textOf(found)}`),
				advice === undefined ? "" : `👉 ${textOf(advice)}`,
				lines === undefined ? "" : (0, markdown.OF)(lines).replace(/^(`+)/, "$1yaml")
			];
			return parts.filter(Boolean).join("\n\n");
		}
		function tableOf(rows) {
			const cells = rows.map(({ state, what, found, advice = "", lines = "" }) => {
				const code = lines.split("\n").map(markdown.ti).filter(Boolean).join("<br>");
				const change = [textOf(advice), code.replaceAll("|", "\\|")].filter(Boolean).join("<br>");
				return `| ${MARKS[state]} | ${textOf(what)} | ${textOf(found)} | ${change} |`;
			});
			return [
				"| | Checked | Found | To change |",
				"| --- | --- | --- | --- |",
				...cells
			].join("\n");
		}
		function folded(label, content) {
			return [
				`<details><summary>${label}</summary>`,
				"",
				content,
				"",
				"</details>"
			].join("\n");
		}
		function textOf(text) {
			return text.split(/(`[^`]+`)/).map((part, at) => at % 2 === 1 ? part.replaceAll("|", "\\|") : plainPart(part)).join("");
		}
		function plainPart(part) {
			const before = part === part.trimStart() ? "" : " ";
			const after = part === part.trimEnd() ? "" : " ";
			return [
				before,
				(0, markdown.FV)(part.trim()),
				after
			].join("");
		}
		;
		const MAX_ANNOTATIONS = 9;
		const TITLE = { title: "Webex Notify" };
		function cleanCheckup(checkup, { secrets, wall }) {
			const clean = (text) => (0, clean_within.A)(wall, text, secrets, plain.TN);
			const whole = (text) => (0, clean_within.A)(wall, text, secrets);
			const rows = checkup.rows.map(({ what, state, found, advice, lines }) => ({
				what: clean(what),
				state,
				found: clean(found),
				advice: advice && clean(advice),
				lines: lines && whole(lines)
			}));
			return {
				...checkup,
				rows,
				plan: whole(checkup.plan)
			};
		}
		function reportCheckup(checkup, core, endedAt) {
			const { rows, outcome } = checkup;
			const heading = headingOf(rows);
			const faults = rows.filter(({ state }) => state === "fault");
			log(heading, sorted(rows), core);
			annotate(faults, core.error);
			annotate(rows.filter(({ state }) => state === "warning"), core.warning);
			const problems = faults.map(sentenceOf);
			const report = {
				...(0, step_report.MK)(problems, endedAt),
				outcome
			};
			const lost = (0, report_report.q4)(report, core);
			const unwritten = core.writeSummary(checkupSummary(checkup));
			if (unwritten !== undefined) core.warning(unwritten, TITLE);
			const verdict = faults.length === 0 ? undefined : `The doctor found ${heading}; the job summary has each with its line.`;
			return [verdict, lost].filter((sentence) => sentence !== undefined).join(" ") || undefined;
		}
		const report_checkup_MARKS = {
			fault: "✗",
			warning: "!",
			ok: "✓",
			unchecked: "–"
		};
		function log(heading, rows, core) {
			core.startGroup(`Webex doctor: ${heading}`);
			for (const row of rows) core.info(`${report_checkup_MARKS[row.state]} ${sentenceOf(row)}`);
			core.endGroup();
		}
		function annotate(rows, say) {
			for (const row of rows.slice(0, MAX_ANNOTATIONS)) say(sentenceOf(row), TITLE);
		}
		function sentenceOf({ what, found, advice, lines }) {
			const line = lines === undefined || lines.includes("\n") ? "" : lines;
			return [
				`${what}: ${found}`,
				advice,
				line
			].filter(Boolean).join(" ");
		}
		;
		async function doctor(host, core, secrets) {
			host.saveState(lifecycle_state.c4, lifecycle_state.Ev);
			const checkup = cleanCheckup(await examine(host), {
				secrets,
				wall: host.wall
			});
			return reportCheckup(checkup, core, host.now());
		}
	}),
	7223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ap: () => eachFile,
			oq: () => matchPaths,
			v: () => andMore
		});
		var _text_secrets_quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9517);
		var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1674);
		var _search_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1151);
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		async function matchPaths(reader, input, globs) {
			const exclusions = globs.filter((pattern) => pattern.startsWith("!"));
			const { paths, outside, unmatched, ended } = await reader.match(input, globs);
			const all = [...outside, ...paths];
			if (ended === undefined) {
				const told = await unmatchedOf(reader, input, unmatched.slice(0, MAX_UNMATCHED), exclusions);
				const left = unmatched.length - told.length;
				const rest = left === 0 ? [] : [`No file matches ${left} more globs of the input "${input}".`];
				return {
					paths: all,
					warnings: [...told.map(({ sentence }) => sentence), ...rest],
					unmatched: told
				};
			}
			const wanted = globs.filter((pattern) => !pattern.startsWith("!"));
			const [only = ""] = wanted;
			const [what, them] = wanted.length === 1 ? [(0, _text_secrets_quoted_js__WEBPACK_IMPORTED_MODULE_0__.T)(only), "it"] : [`${wanted.length} globs`, "each"];
			const search = `The search for ${what} of the input "${input}" ended ${ended}`;
			const advice = `files may be missing; begin ${them} with a folder that holds less.`;
			return {
				paths: all,
				warnings: [`${search}: ${advice}`],
				unmatched: []
			};
		}
		const MAX_UNMATCHED = 5;
		async function unmatchedOf(reader, input, patterns, exclusions) {
			if (patterns.length === 0) return [];
			const { unmatchedIn } = await __webpack_require__.e(455).then(__webpack_require__.bind(__webpack_require__, 8455));
			const told = [];
			const budget = new _search_budget_js__WEBPACK_IMPORTED_MODULE_1__.o();
			for (const pattern of patterns) {
				told.push(await unmatchedIn(reader, {
					input,
					pattern,
					exclusions,
					budget
				}));
			}
			return told;
		}
		const MAX_BYTES = 2 ** 30;
		const MAX_TOTAL_BYTES = 256 * 1024 * 1024;
		async function* eachFile(reader, input, paths, { onProblem, maxTotalBytes = MAX_TOTAL_BYTES }) {
			const read = { count: 0 };
			for (const [index, path] of paths.entries()) {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					if (read.count >= maxTotalBytes) {
						onProblem(tooManyBytes(input, paths.slice(index), maxTotalBytes));
						return;
					}
					const file = await open(reader, input, path);
					if (typeof file === "string") {
						onProblem(file);
						continue;
					}
					const opened = __addDisposableResource(env_1, file, true);
					yield {
						name: path,
						bytes: counted(opened.read(), read)
					};
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			}
		}
		async function* counted(bytes, read) {
			for await (const chunk of bytes) {
				read.count += chunk.length;
				yield chunk;
			}
		}
		function tooManyBytes(input, left, maxBytes) {
			return `The files of the input "${input}" have more than ${maxBytes} bytes together: ${andMore(left)} ${left.length > 1 ? "are" : "is"} not read.`;
		}
		function andMore([first, ...rest]) {
			return rest.length === 0 ? `${first}` : `${first} and ${rest.length} more`;
		}
		async function open(reader, input, path) {
			try {
				return await reader.openFile(input, path, {
					minBytes: 1,
					maxBytes: MAX_BYTES
				});
			} catch (error) {
				if (error instanceof _input_error_js__WEBPACK_IMPORTED_MODULE_2__.d) return error.message;
				throw error;
			}
		}
	}),
	1151: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => SearchBudget });
		var _text_path_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1923);
		const SEARCH_LIMITS = {
			entries: 1e5,
			depth: 100,
			comparisons: 5e7,
			steps: 1e7
		};
		class SearchBudget {
			matcher;
			#limits;
			#looked = 0;
			#steps = 0;
			constructor(limits = SEARCH_LIMITS) {
				this.#limits = limits;
				this.matcher = new _text_path_matcher_js__WEBPACK_IMPORTED_MODULE_0__.c(limits.comparisons);
			}
			get names() {
				return this.#limits.entries - this.#looked + 1;
			}
			get ended() {
				if (this.#looked > this.#limits.entries) return `after ${this.#limits.entries} names`;
				const isSpent = this.matcher.isSpent || this.#steps > this.#limits.steps;
				return isSpent ? "after too many comparisons" : undefined;
			}
			endedAt(depth) {
				return depth > this.#limits.depth ? `at folders nested ${this.#limits.depth} deep` : undefined;
			}
			look() {
				this.#looked += 1;
			}
			step(count) {
				this.#steps += count;
			}
		}
	}),
	1923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
