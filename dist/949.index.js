export const id = 949;
export const ids = [
	949,
	946,
	919
];
export const modules = {
	9949: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { doctor: () => doctor });
		var lifecycle_state = __webpack_require__(6013);
		var input_names = __webpack_require__(9828);
		var thread_anchors = __webpack_require__(8428);
		var delivery_recipient = __webpack_require__(5327);
		var name_error = __webpack_require__(6983);
		var recipients_of = __webpack_require__(2701);
		var destinations = __webpack_require__(5840);
		var name_match = __webpack_require__(2632);
		var ids = __webpack_require__(1457);
		var errors = __webpack_require__(7344);
		var advice_advice = __webpack_require__(6364);
		var pastable = __webpack_require__(7051);
		;
		function pasteOf(name, value) {
			const lines = value === undefined ? undefined : inputLines(name, value);
			return lines === undefined ? undefined : {
				advice: inPlace(lines),
				lines
			};
		}
		function pasteOfExpression(name, expression) {
			const lines = `${name}: \${{ ${expression} }}`;
			return {
				advice: inPlace(lines),
				lines
			};
		}
		function withPaste(row, name, value) {
			return {
				...row,
				...pasteOf(name, value)
			};
		}
		function inPlace(lines) {
			const those = lines.includes("\n") ? "these lines" : "this line";
			return `Put ${those} in its place, in the step's \`with:\`.`;
		}
		function inputLines(name, value) {
			const [first = "", ...others] = value.split(/\r\n?|\n/);
			if (others.length > 0) return blockLines(name, [first, ...others]);
			return (0, pastable.X)(first) ? `${name}: ${scalar(first)}` : undefined;
		}
		function blockLines(name, lines) {
			if (!lines.every(pastable.X)) return undefined;
			const header = /^\s|^$/.test(lines[0] ?? "") ? "|2" : "|";
			return [`${name}: ${header}`, ...lines.map((line) => `  ${line}`)].join("\n");
		}
		const PLAIN = /^[\p{L}_./][\p{L}\p{N}_./@+~*, :-]*$/u;
		const NUMBER = /^(?:0|[1-9][0-9]{0,14})$/;
		const OTHER = /^(?:null|true|false|yes|no|on|off|y|n|\.inf|\.nan|\.[\d_].*|\.{3}.*)$|:(?:\s|$)|\s$/i;
		function scalar(value) {
			const isAsItIs = NUMBER.test(value) || value === "true" || value === "false" || PLAIN.test(value) && !OTHER.test(value);
			return isAsItIs ? value : JSON.stringify(value);
		}
		var credentials = __webpack_require__(8863);
		var likely_values = __webpack_require__(124);
		var read_each = __webpack_require__(6779);
		var decide = __webpack_require__(2351);
		var list = __webpack_require__(8735);
		var options = __webpack_require__(749);
		var text_source = __webpack_require__(160);
		var input_error = __webpack_require__(1674);
		var parse = __webpack_require__(4170);
		;
		const ONLY_RIGHT = {
			needs: pasteOfExpression("needs", "toJSON(needs)"),
			steps: pasteOfExpression("steps", "toJSON(steps)"),
			matrix: pasteOfExpression("matrix", "toJSON(matrix)")
		};
		const NEEDS_LINE = ONLY_RIGHT.needs.lines;
		const OWN_GITHUB_TOKEN = pasteOfExpression("github-token", "github.token").lines;
		function onlyRight(input) {
			return Object.entries(ONLY_RIGHT).find(([name]) => name === input)?.[1];
		}
		function mendedText(input, errors, env) {
			const text = (0, input_names.AN)(env, input);
			const name = input_names.Qh.find((one) => one === input);
			if (text === undefined || name === undefined) return undefined;
			const [first, ...others] = errors;
			if (first?.value === "***") return others.length === 0 ? first.near : undefined;
			const meant = new Map(errors.map(({ value, near }) => [value, near]));
			if (meant.has(text)) return meant.size === 1 ? meant.get(text) : undefined;
			const given = (0, parse.aL)(text);
			const isEachKnown = [...meant].every(([value, near]) => near !== undefined && given.includes(value));
			if (!isEachKnown) return undefined;
			const mended = [...new Set(given.map((word) => meant.get(word) ?? word))];
			return mended.join(text.includes("\n") ? "\n" : ", ");
		}
		function remedyFor(input, mended) {
			const [, expression] = /^\$\{\{ (secrets\.\w+) \}\}$/.exec(mended ?? "") ?? [];
			const paste = expression === undefined ? onlyRight(input) ?? pasteOf(input, mended) : pasteOfExpression(input, expression);
			return paste ?? { advice: "Change the line in the step's `with:` as it says." };
		}
		function remedyForPath(error) {
			const isMissing = error instanceof input_error.Hb && error.near === undefined;
			if (isMissing) return { advice: LATER };
			const source = (0, text_source.r)(error.near);
			return remedyFor(error.input, source !== undefined && "path" in source ? source.path : undefined);
		}
		const LATER = "Correct the path, or put the step below the one that writes the file.";
		const SECRET = [
			"token",
			"refresh-token",
			"client-id",
			"client-secret",
			"webhook-url",
			"github-token"
		];
		function renamed({ name, near }, env) {
			const advice = `Change the name in the step's \`with:\` from \`${name}\` to \`${near}\`.`;
			if (SECRET.includes(near)) return { advice };
			return {
				advice,
				lines: onlyRight(near)?.lines ?? inputLines(near, (0, input_names.AN)(env, name) ?? "")
			};
		}
		var read_build = __webpack_require__(216);
		var happening = __webpack_require__(2676);
		var untold_trigger = __webpack_require__(7919);
		var content_data = __webpack_require__(9343);
		;
		const MAX_BYTES = 1024 * 1024;
		async function ownStep({ env, files, wall }) {
			const [, path] = /^[^/]+\/[^/]+\/(.+)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "") ?? [];
			if (path === undefined) return undefined;
			try {
				const { data } = await (0, content_data.r4)(path, await files.readText("doctor", path, MAX_BYTES), wall);
				const job = Object(Object(Object(data).jobs)[env["GITHUB_JOB"] ?? ""]);
				const steps = Array.isArray(job.steps) ? job.steps : [];
				const own = steps.filter((step) => Object.hasOwn(Object(Object(step).with), "doctor"));
				return own.length === 1 ? Object(own[0]) : undefined;
			} catch (error) {
				if (error instanceof input_error.dz) return undefined;
				throw error;
			}
		}
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
		async function readSeen(inputs, host) {
			const own = withOwnJournal(host);
			const { happening, rows } = await readAnyway(inputs, own);
			const warnings = own.journal.findings.warnings.map((found) => ({
				what: "event",
				state: "warning",
				found
			}));
			const beside = lifecycleRows(inputs);
			const alone = beside.some(({ state }) => state === "fault") ? [] : rows;
			const never = [...triggerRows(happening), ...await skippedRows(happening, own)];
			return {
				seen: happening,
				rows: [
					...beside,
					...alone,
					...warnings,
					...never,
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
				const row = withPaste({
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
		function triggerRows(happening) {
			const untold = (0, untold_trigger.R)(happening);
			if (untold === undefined) return [];
			const advice = "To tell of that, put this line into the step's `with:`. To tell of this job, leave it.";
			return [{
				what: "about",
				state: "warning",
				found: untold.found,
				advice,
				lines: "about: trigger"
			}];
		}
		async function skippedRows({ inputs }, host) {
			const { notifyOn, event, about, needs, isLifecycle } = inputs;
			const isOfJob = event === "auto" && about === "run" && needs === undefined && !isLifecycle;
			if (!isOfJob || notifyOn === undefined || notifyOn.length === 0) return [];
			const isGood = notifyOn.some((moment) => !AFTER_FAILURE.includes(moment));
			if (isGood) return [];
			const step = await ownStep(host);
			if (step !== undefined && Object.hasOwn(step, "if")) return [];
			const given = notifyOn.map((moment) => `\`${moment}\``);
			const found = `\`notify-on\` waits for ${(0, list.so)(given)} only, and GitHub skips a step below a failure that has no \`if: always()\`.`;
			const advice = step === undefined ? "Put this line into the step, beside `uses:`, unless it has it already." : "Put this line into the step, beside `uses:`.";
			return [{
				what: "notify-on",
				state: "warning",
				found,
				advice,
				lines: "if: always()"
			}];
		}
		const AFTER_FAILURE = [
			"failure",
			"first-failure",
			"still-failing",
			"cancelled"
		];
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
			const silence = decision.kind === "silent" ? decision.reason && toCome(decision.reason) : undefined;
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
		function toCome(reason) {
			return reason.replace(/^Nothing was sent\b/, "Nothing would be sent");
		}
		const LIFECYCLE = "With `lifecycle` it says that the job started, and how it ends once the job is over.";
		function lifecycleRows(inputs) {
			if (!inputs.isLifecycle) return [];
			try {
				(0, lifecycle_state.x1)(inputs);
				return [...endedRows(inputs), ...cardRows(inputs)];
			} catch (error) {
				return (0, read_each.hc)(error).map(({ input, message }) => ({
					what: `lifecycle and ${input}`,
					state: "fault",
					found: message,
					advice: `Take the line \`${input}:\` out of the step's \`with:\`, or \`lifecycle:\`.`
				}));
			}
		}
		function cardRows({ format, updateMode }) {
			if (format !== "card" || updateMode !== "edit") return [];
			const found = "The message that says that the job starts is a card, and Webex edits no cards: with `update-mode: edit` the end cannot be told.";
			const advice = "Take the line `update-mode:` out: the end then comes as a reply.";
			return [{
				what: "update-mode",
				state: "fault",
				found,
				advice
			}];
		}
		function endedRows({ status }) {
			if (status !== "failure" && status !== "cancelled") return [];
			const found = `With \`lifecycle\` the step says that the job starts, and its status is "${status}" already.`;
			const advice = "Put the step first in the job, above all that may fail, and without `if:`: it tells of the end by itself.";
			return [{
				what: "lifecycle",
				state: "warning",
				found,
				advice
			}];
		}
		var inputs = __webpack_require__(1316);
		var input_slips = __webpack_require__(7946);
		;
		async function readSoundInputs(host) {
			const rows = [];
			const wrong = [];
			let env = host.env;
			for (;;) {
				const read = await readOrErrors(env, host);
				if ("inputs" in read) return {
					env,
					...read,
					wrong,
					rows: [...rows, ...rowsOf(read.inputs, env)]
				};
				const { errors } = read;
				if (wrong.length > input_names.Qh.length) throw errors[0];
				rows.push(...await wrongRows(errors, env, host));
				wrong.push(...errors.map(({ input }) => meantBy(input, env)));
				env = errors.reduce(withoutInput, env);
			}
		}
		async function readOrErrors(env, { mask, wall }) {
			try {
				return { inputs: await (0, inputs.K)(env, mask, wall) };
			} catch (error) {
				return { errors: (0, read_each.hc)(error) };
			}
		}
		async function wrongRows(errors, env, host) {
			const byInput = Map.groupBy(errors, ({ input }) => input);
			const mended = new Map([...byInput].map(([input, those]) => [input, mendedText(input, those, env)]));
			const texts = [...mended].filter(([, text]) => text !== undefined && !text.includes("${{"));
			const tried = {
				...env,
				...Object.fromEntries(texts.map(([input, text]) => [variableOf(input), text]))
			};
			const read = await readOrErrors(tried, host);
			const stillWrong = new Set("errors" in read ? read.errors.map(({ input }) => input) : []);
			return errors.map((error) => {
				const { input } = error;
				const meant = meantBy(input, env);
				const isTried = texts.some(([one]) => one === input);
				const text = isTried && stillWrong.has(input) ? undefined : mended.get(input);
				const remedy = meant === input ? remedyFor(input, text) : renamed({
					name: input,
					near: meant
				}, env);
				return {
					...wrongInputRow(error),
					...!(error instanceof input_error.P$) && remedy
				};
			});
		}
		function wrongInputRow(error) {
			const advice = error instanceof input_error.P$ ? `Store it anew as the secret that stands at \`${error.input}:\` in the \`env:\` of the step, the job or the workflow.` : "Change the line in the step's `with:` as it says.";
			return {
				what: error.input,
				state: "fault",
				found: error.message,
				advice
			};
		}
		const variableOf = (input) => `INPUT_${input.toUpperCase()}`;
		function meantBy(input, env) {
			return (0, input_names.Y3)(env).find(({ name }) => name === input)?.near ?? input;
		}
		const CREDENTIALS = [
			"token",
			"refresh-token",
			"client-id",
			"client-secret",
			credentials.bG
		];
		function withoutInput(env, { input }) {
			const left = CREDENTIALS.includes(input) ? CREDENTIALS : [input];
			const variables = left.map((name) => name === credentials.bG ? name : variableOf(name));
			const others = Object.fromEntries(Object.entries(env).filter(([name]) => !variables.includes(name)));
			return input === "status" ? {
				...others,
				[variableOf(input)]: "success"
			} : others;
		}
		function rowsOf({ warnings, problems }, env) {
			const mistyped = (0, input_names.Y3)(env).map((one) => {
				return {
					what: one.name,
					state: "warning",
					found: (0, input_names.B0)(one),
					...renamed(one, env)
				};
			});
			const slips = (0, input_slips.inputSlips)(env);
			const told = new Set([...mistyped.map(({ found }) => found), ...slips.map(input_slips.slipSentence)]);
			return [
				...problems.map((found) => sentenceRow("fault", found)),
				...mistyped,
				...slips.map(slipRow),
				...warnings.filter((found) => !told.has(found)).map((found) => sentenceRow("warning", found))
			];
		}
		function slipRow({ input, found, advice, expression }) {
			const line = expression === undefined ? {} : pasteOfExpression(input, expression);
			return {
				what: input,
				state: "warning",
				found,
				advice,
				...line
			};
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
		const BOT = "Take a bot's token, which does not end, and store it as the secret that the step's `with:` names at `token:`.";
		const FETCHED = "Give what a new one is fetched with each time, in the place of `token:`: `refresh-token:`, `client-id:` and `client-secret:`, each from a secret.";
		function lasting(row, advice) {
			return {
				...row,
				advice
			};
		}
		;
		const LEADING = ["api-url", "allowed-organizations"];
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
			const needed = isAnyOf(PLACES, wrong) ? [] : (0, decide.rz)(inputs).map((one) => missingRow(one, inputs));
			const astray = LEADING.find((name) => wrong.includes(name));
			if (astray !== undefined) {
				const why = `\`${astray}\` is wrong`;
				const found = `Not asked: ${why}. The doctor signs in once it is right.`;
				return {
					access: {
						kind: "out",
						why
					},
					rows: [...needed, {
						what: "Webex",
						state: "unchecked",
						found
					}]
				};
			}
			try {
				const { createWebexClient } = await Promise.all([__webpack_require__.e(259), __webpack_require__.e(298)]).then(__webpack_require__.bind(__webpack_require__, 298));
				const webex = createWebexClient(inputs, host);
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
				const rows = error instanceof errors.w8 ? rowsOfRefusal(error, inputs, host) : [proxyRow(host.explain(error))];
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
			"client-secret",
			credentials.bG
		];
		function isAnyOf(names, wrong) {
			return names.some((name) => wrong.includes(name));
		}
		function rowsWithoutToken(seen, wrong) {
			const { inputs } = seen;
			try {
				const reason = (0, decide.s5)(seen);
				const none = inputs.isDryRun ? "A dry run needs none." : "None is needed: webhooks take none.";
				const found = reason === undefined ? none : toCome(reason);
				return [{
					what: "token",
					state: reason === undefined ? "ok" : "unchecked",
					found
				}];
			} catch (error) {
				if (isAnyOf(GIVING, wrong)) return [{
					what: "token",
					state: "unchecked",
					found: "Not looked at: another input is wrong."
				}];
				return (0, read_each.hc)(error).map((one) => missingRow(one, inputs));
			}
		}
		function missingRow(error, { missingCredentials }) {
			const { input } = error;
			const names = missingCredentials.includes(input) ? missingCredentials : [input];
			const lines = (0, list.so)(names.map((name) => `\`${name}: \${{ secrets.NAME }}\``));
			const advice = input === "to" ? "Add a line `to:` to the step's `with:`, or see to it that its expression comes to something." : `See to ${lines} in the step's \`with:\`: NAME is the name of a secret, letter by letter.`;
			return {
				...wrongInputRow(error),
				advice
			};
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
		function rowsOfRefusal(error, inputs, host) {
			const found = error.message;
			const advice = (0, advice_advice.c)(error, "look up") || undefined;
			if (!isAboutToken(error)) {
				const reach = {
					what: "Webex",
					state: "fault",
					found,
					advice
				};
				const base = likelyAddress(error, inputs);
				const line = base === undefined ? {} : remedyFor("api-url", base);
				const mended = {
					...line,
					advice: [advice, line.advice].filter(Boolean).join(" ") || undefined
				};
				return [{
					...reach,
					...mended
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
			const remedy = [advice, `Store a new one as ${placeOfToken(inputs, host)}.`].filter(Boolean).join(" ");
			const what = typeof inputs.token === "object" ? "refresh-token" : "token";
			return [reached, {
				what,
				state: "fault",
				found,
				advice: remedy
			}];
		}
		function placeOfToken({ token }, { env }) {
			if (typeof token === "object" || (0, input_names.AN)(env, "token") !== undefined) return "the secret that the step's `with:` names";
			return `the secret that stands at \`${credentials.bG}:\` in the \`env:\` of the step, the job or the workflow`;
		}
		const OF_PATHS = [
			"not found",
			"redirect",
			"bad answer",
			"rejected"
		];
		function likelyAddress({ kind }, { apiUrl }) {
			return apiUrl !== undefined && OF_PATHS.includes(kind) ? (0, likely_values.I5)(apiUrl) : undefined;
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
			visit.roomsMet.set(room.id, room.title);
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
			const organizations = inputs.allowedOrganizations.length === 0 ? undefined : () => organizationIds(inputs, host);
			const isOnly = inputs.to.length === 1 && inputs.to[0]?.target.kind !== "group";
			const anchors = new thread_anchors.H(inputs.thread, {
				webex,
				isOnly
			});
			const { Audience } = await __webpack_require__.e(571).then(__webpack_require__.bind(__webpack_require__, 9952));
			const audience = new Audience(webex, { organizations });
			const { roomsMet } = known;
			const visit = {
				webex,
				me,
				inputs,
				audience,
				anchors,
				roomsMet,
				taken: new Map(),
				instead: new Map()
			};
			const rows = [...invalid];
			for (const { entry, target } of valid) {
				const titles = target.kind === "room title" ? target.titles : [];
				const isPlanned = titles.some((title) => (0, name_match.A3)(title, places.rooms, (room) => room.title).length > 0);
				rows.push(...await destinations_check_rowsOf({
					entry,
					target,
					isPlanned
				}, visit));
			}
			return withLines(rows, visit.instead, inputs);
		}
		async function organizationIds(inputs, host) {
			return (await Promise.all([__webpack_require__.e(259), __webpack_require__.e(298)]).then(__webpack_require__.bind(__webpack_require__, 298))).allowedOrganizationIds(inputs, host);
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
			return rows.map((row) => corrected.has(row.what) ? withPaste(row, "to", lines) : row);
		}
		async function destinations_check_rowsOf(wanted, visit) {
			const { entry, target } = wanted;
			if (target.kind === "invalid") return [];
			const what = whatOf(entry);
			try {
				const { recipients, warning } = await (0, recipients_of.w)(target, async () => visit.audience);
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
			if (near !== undefined && isOfItsKind(near, entry, prefix)) instead.set(entry, prefix + near);
			return {
				what,
				state: "fault",
				found: message,
				advice: LINE
			};
		}
		function isOfItsKind(near, entry, prefix) {
			if (prefix !== "") return (0, ids.ks)(near) === undefined && !(0, ids.O1)(near);
			return near.split("\n").every((line) => {
				const [first, ...others] = (0, destinations.d)(line);
				if (first === undefined || others.length > 0) return false;
				const { target } = first;
				return entry.includes(line) || target.kind === "room title" && target.titles.length === 1;
			});
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
				const { matchPaths } = await __webpack_require__.e(223).then(__webpack_require__.bind(__webpack_require__, 7223));
				const below = patterns.map((pattern) => belowWorkspace(pattern, host));
				const rows = matchedRows(name, {
					patterns,
					below
				}, await matchPaths(host.files, name, patterns));
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
				if (!(error instanceof input_error.dz)) throw error;
				return [{
					what: name,
					state: "fault",
					found: error.message,
					advice: SEE
				}];
			}
		}
		function belowWorkspace(pattern, { env }) {
			const workspace = `${env["GITHUB_WORKSPACE"]}/`;
			return pattern.startsWith(workspace) ? pattern.slice(workspace.length) : pattern;
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
			const { withReportFiles } = await __webpack_require__.e(289).then(__webpack_require__.bind(__webpack_require__, 8289));
			await withReportFiles({
				...seen,
				inputs: {
					...seen.inputs,
					...globs
				}
			}, "failure", own);
			return own.journal.findings.warnings;
		}
		function matchedRows(name, { patterns, below }, { paths, warnings, unmatched }) {
			const instead = new Map(unmatched.map((one) => [one.pattern, one.instead]));
			const corrected = patterns.map((pattern, at) => instead.get(pattern) ?? below[at]).join("\n");
			const rows = warnings.map((found) => {
				const miss = unmatched.find(({ sentence }) => sentence === found);
				const what = miss === undefined ? name : `${name}: ${miss.pattern}`;
				const row = {
					what,
					state: "warning",
					found,
					advice: LATER
				};
				return miss?.instead === undefined ? row : withPaste(row, name, corrected);
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
		;
		const PERMISSIONS = {
			"actions: read": "what happened before, which steps failed, and their logs",
			"checks: read": "errors that steps annotated, and why a job was cancelled",
			"contents: read": "what changed, and whose code it is",
			"deployments: read": "what a deployment replaced"
		};
		;
		async function gitHubRows(known) {
			const { inputs, seen, host } = known;
			const { apiUrl } = seen.context;
			if (inputs.githubToken === undefined) {
				const found = "`github-token` is empty, so GitHub is not asked: messages say less than they could.";
				const silent = {
					what: "GitHub",
					state: "unchecked",
					found,
					advice: LEAVE,
					lines: OWN_GITHUB_TOKEN
				};
				return [silent, ...comparedRows(inputs, {
					advice: LEAVE,
					lines: OWN_GITHUB_TOKEN
				})];
			}
			const reads = readsOf(known);
			const github = await host.createGitHubClient({
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
			const runs = read.find(({ needs }) => needs === "actions: read");
			const isBlind = runs !== undefined && isUnknown(runs.reading);
			const remedy = denied.includes("actions: read") ? grantOf(all) : { advice: SEE_GITHUB };
			return [
				...troubleRows(readings, apiUrl),
				...denied.map((needs) => deniedRow(needs, all)),
				...isBlind ? comparedRows(inputs, remedy) : [],
				...granted.length === 0 ? [] : [grantedRow(granted, apiUrl)]
			];
		}
		function troubleRows(readings, apiUrl) {
			const unknown = readings.filter((reading) => "unknown" in reading);
			const known = new Map(unknown.map((reading) => [reading.remedy ?? reading.unknown, reading]));
			return [...known].map(([found, { status }]) => {
				const [, said = found, advice = WITHOUT] = /^(.*(?:"|\(\w+\))\.) (.+)$/s.exec(found) ?? [];
				const remedy = status === 401 ? {
					advice: LEAVE,
					lines: OWN_GITHUB_TOKEN
				} : { advice };
				return {
					what: "GitHub",
					state: "warning",
					found: `${new URL(apiUrl).host}: ${said}`,
					...remedy
				};
			});
		}
		const WITHOUT = "See to it, or leave it: the message goes out with less.";
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
			return {
				what: `permissions: ${needs}`,
				state: "warning",
				found,
				...grantOf(all)
			};
		}
		function grantOf(all) {
			const advice = "Put these lines into the job. Where it has `permissions:` already, add to them what is missing, and leave what is there: `write` holds `read`.";
			return {
				advice,
				lines: ["permissions:", ...all.map((one) => `  ${one}`)].join("\n")
			};
		}
		const SEE_GITHUB = "See to it that GitHub answers, as the row of GitHub says.";
		function comparedRows({ notifyOn = [] }, remedy) {
			const given = (...moments) => (0, list.so)(moments.filter((moment) => notifyOn.includes(moment)).map((moment) => `\`${moment}\``));
			const [fixes, failures] = [given("fixed", "change"), given("first-failure", "still-failing", "change")];
			const parts = [fixes && `A fix is never told (${fixes}).`, failures && `Every failure is told, for a new one looks like an old one (${failures}).`].filter(Boolean);
			if (parts.length === 0) return [];
			const isMute = notifyOn.every((moment) => moment === "fixed");
			const found = `How the run before ended is not known. ${parts.join(" ")}`;
			return [{
				what: "notify-on",
				state: isMute ? "fault" : "warning",
				found,
				...remedy
			}];
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
		var expression_slips = __webpack_require__(6745);
		;
		async function jobRows({ inputs, seen, host }) {
			const { repository, runId, apiUrl } = seen.context;
			const { githubToken, jobId } = inputs;
			if (githubToken === undefined || jobId === undefined) return [];
			const github = await host.createGitHubClient({
				token: githubToken,
				apiUrl,
				maxRequests: MAX_PAGES
			});
			const reading = await github.jobsOf({
				repository,
				runId
			});
			if ("unknown" in reading) return [];
			const own = reading.value.find(({ id }) => String(id) === jobId);
			if (own === undefined) return [];
			const before = endedBefore(own, reading.value);
			if (inputs.isLifecycle) return [...lateRows(own), ...insteadRows(own, before)];
			return aloneRows(before, seen.inputs, (0, input_names.AN)(host.env, "needs") !== undefined);
		}
		const MAX_PAGES = 3;
		function endedBefore({ id: own, createdAt }, all) {
			if (createdAt === undefined) return [];
			return all.filter(({ id, completedAt }) => {
				return id !== own && completedAt !== undefined && Date.parse(completedAt) <= Date.parse(createdAt);
			});
		}
		function namesOf(jobs) {
			const names = jobs.slice(0, MAX_NAMES).map(({ name }) => `"${name}"`);
			const more = jobs.length > MAX_NAMES ? [`${jobs.length - MAX_NAMES} more`] : [];
			return (0, list.so)([...names, ...more]);
		}
		function aloneRows(before, { event, about, needs, environment }, isGiven) {
			const isOfJob = event === "auto" && about === "run" && needs === undefined && environment === undefined;
			if (!isOfJob || before.length === 0) return [];
			const began = `This job began after ${namesOf(before)}`;
			if (isGiven) {
				const found = `${began}, and needs none of them: the message tells of this job alone.`;
				return [{
					what: "needs",
					state: "warning",
					found,
					advice: expression_slips.e
				}];
			}
			const found = `${began}, and the step's \`needs:\` is empty: the message tells of this job alone. Where one of those fails, GitHub skips this job, and nothing is sent, unless it has \`if: always()\`.`;
			const advice = "To tell of them, put `if: always()` into the job, and this line into the step's `with:`. To tell of this job alone, leave it.";
			return [{
				what: "needs",
				state: "warning",
				found,
				advice,
				lines: NEEDS_LINE
			}];
		}
		function insteadRows({ steps }, before) {
			const others = steps.filter(({ name }) => !PREPARING.test(name) && !ENDING.test(name));
			if (before.length === 0 || others.length > 1) return [];
			const found = `With \`lifecycle\` the message tells of this job alone, which has nothing but this step and began after ${namesOf(before)}.`;
			const advice = "To tell of those, put `if: always()` into the job, and this line in the place of `lifecycle:`.";
			return [{
				what: "lifecycle",
				state: "warning",
				found,
				advice,
				lines: NEEDS_LINE
			}];
		}
		const ENDING = /^(?:Post |Stop containers|Complete job)/;
		const MAX_NAMES = 5;
		const PREPARING = /^(?:Set up job|Initialize containers|Pre )|checkout/i;
		function lateRows({ steps }) {
			const before = steps.filter(isBefore);
			if (before.length === 0) return [];
			const names = before.slice(0, MAX_NAMES).map(({ name }) => `"${name}"`);
			const found = `With \`lifecycle\` the step says that the job starts, and ${(0, list.so)(names)} ended before it.`;
			const advice = "Put the step first in the job, below nothing but `actions/checkout`: it tells of the end by itself.";
			return [{
				what: "lifecycle",
				state: "warning",
				found,
				advice
			}];
		}
		function isBefore({ name, conclusion }) {
			return conclusion !== undefined && conclusion !== "skipped" && !PREPARING.test(name);
		}
		var model_outcome = __webpack_require__(6805);
		;
		async function readMentions({ seen: { inputs, build }, host }) {
			if (inputs.mention.length === 0) return {
				addresses: [],
				warnings: []
			};
			const { readUserMap } = await __webpack_require__.e(883).then(__webpack_require__.bind(__webpack_require__, 883));
			const { mentionsWithin } = await __webpack_require__.e(562).then(__webpack_require__.bind(__webpack_require__, 2562));
			const { userMap } = await readUserMap(host.files, inputs.userMap, host.wall);
			const each = model_outcome.i.map((outcome) => {
				const occasion = {
					...build,
					outcome,
					transition: build.history?.transition
				};
				return mentionsWithin(host.wall, {
					...inputs,
					userMap
				}, occasion);
			});
			return {
				addresses: [...new Set(each.flatMap(({ addresses }) => addresses))],
				warnings: [...new Set(each.flatMap(({ warnings }) => warnings))]
			};
		}
		;
		async function mentionRows(known) {
			const { inputs, access, roomsMet } = known;
			const { addresses, warnings } = await readMentions(known);
			const shutOut = warnings.filter((one) => SHUT_OUT.test(one));
			const unmapped = [...unmappedRows(warnings.filter((one) => !SHUT_OUT.test(one)), inputs), ...shutOutRows(shutOut, inputs)];
			if (access.kind === "out") return unmapped;
			const looked = addresses.slice(0, MAX_PEOPLE);
			const rooms = [...roomsMet].slice(0, MAX_ROOMS);
			const rows = await Promise.all(looked.map((address) => rowsOfAddress(address, rooms, access.webex)));
			return [...unmapped, ...rows.flat()];
		}
		const MAX_PEOPLE = 10;
		const MAX_ROOMS = 5;
		const SHUT_OUT = /^(\S+) is not mentioned: (?:"allowed-domains" does not name (\S+)\.$)?/;
		function shutOutRows(warnings, { allowedDomains }) {
			const domains = warnings.flatMap((one) => SHUT_OUT.exec(one)?.[2] ?? []);
			const all = [...new Set([...allowedDomains, ...domains])].join(", ");
			return warnings.map((found) => {
				const [, address = "", domain] = SHUT_OUT.exec(found) ?? [];
				const row = {
					what: `mention: ${address}`,
					state: "warning",
					found,
					advice: IN_WORDS
				};
				return domain === undefined ? row : withPaste(row, "allowed-domains", all);
			});
		}
		function unmappedRows(warnings, { userMap }) {
			const logins = [...new Set(warnings.flatMap((one) => /add a line "([^"]+): "/.exec(one)?.[1] ?? []))];
			const entries = logins.map((login) => `${login}:`);
			return warnings.map((found) => {
				const [, role = "author"] = /^The (author|actor|reviewer)\b/.exec(found) ?? [];
				const row = {
					what: `mention: ${role === "reviewer" ? "reviewers" : role}`,
					state: "warning",
					found
				};
				if (!entries.some((entry) => found.includes(`"${entry} "`))) return {
					...row,
					advice: IN_WORDS
				};
				const behind = `and the e-mail address in Webex behind ${entries.map((entry) => `\`${entry}\``).join(", ")}`;
				if (userMap !== undefined && "path" in userMap) {
					return {
						...row,
						advice: `Add to \`${userMap.path}\`, ${behind}:`,
						lines: entries.join("\n")
					};
				}
				const text = userMap?.text ?? "";
				const given = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
				const yaml = /^[[{]/.test(text.trim()) ? undefined : blockLines("user-map", [...given, ...entries]);
				if (yaml === undefined) return {
					...row,
					advice: `Add to \`user-map:\`, ${behind}.`
				};
				return {
					...row,
					advice: `Put these lines into the step's \`with:\`, ${behind}.`,
					lines: yaml
				};
			});
		}
		const IN_WORDS = "Change the step's `with:` as it says, or leave it: the message goes out all the same.";
		async function rowsOfAddress(address, rooms, webex) {
			const what = `mention: ${address}`;
			try {
				const [person] = await Array.fromAsync(webex.people.list({ email: address }));
				if (person === undefined) {
					const found = `Webex knows nobody by ${address}: the message mentions nobody there.`;
					return [{
						what,
						state: "warning",
						found,
						advice: "Check the address with the person, or take it out."
					}];
				}
				const name = (0, plain.TN)(person.displayName ?? address);
				const absent = [];
				for (const [roomId, title] of rooms) {
					const own = await Array.fromAsync(webex.memberships.list({
						roomId,
						personEmail: address
					}));
					if (own.length > 0) continue;
					const found = `${name} is not in the room "${title}": whoever is not in it hears of no mention there.`;
					const advice = `In Webex, open "${title}", then “People”, “Add people”, and add ${address}.`;
					absent.push({
						what,
						state: "warning",
						found,
						advice
					});
				}
				return absent.length > 0 ? absent : [{
					what,
					state: "ok",
					found: inRooms(name, rooms.length)
				}];
			} catch (error) {
				if (!(error instanceof errors.w8)) throw error;
				return [{
					what,
					state: "unchecked",
					found: `Not looked up: ${error.message}`
				}];
			}
		}
		function inRooms(name, count) {
			return count === 0 ? `A person: ${name}.` : `A person: ${name}, who is in each room that was found.`;
		}
		var write_message = __webpack_require__(8903);
		;
		async function templateRows(known) {
			const { seen, host } = known;
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
			const paths = await wrongPaths(seen, host);
			const ofMentions = new Set((await readMentions(known)).warnings);
			const rows = [...found].filter(([sentence]) => !ofMentions.has(sentence)).map(([sentence, { state, outcomes }]) => {
				const astray = paths.get(sentence);
				return astray === undefined ? rowOf(sentence, state, outcomes) : {
					...rowOf(sentence, state, model_outcome.i),
					...astray
				};
			});
			return [
				...rows,
				...cutRows(cut),
				...rows.length > 0 ? [] : [wholeRow(host)]
			];
		}
		async function write(seen, outcome, host) {
			const own = withOwnJournal(host);
			const { withReportFiles } = await __webpack_require__.e(289).then(__webpack_require__.bind(__webpack_require__, 8289));
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
		async function wrongPaths({ inputs: { template, userMap } }, { files }) {
			const map = userMap !== undefined && "path" in userMap ? userMap.path : undefined;
			const found = new Map();
			for (const [input, path] of [["template", template], ["user-map", map]]) {
				if (path === undefined) continue;
				try {
					await files.isFolder(input, path);
				} catch (error) {
					if (!(error instanceof input_error.dz)) throw error;
					found.set(error.message, remedyForPath(error));
				}
			}
			return found;
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
			const rows = inputs.webhookUrls.map((url, index) => ({
				what: `webhook-url ${index + 1}`,
				...formOf(url)
			}));
			return rows.length === 0 ? [] : [...rows, ...leftOutRows(inputs)];
		}
		function leftOutRows({ to, format, template, files, thread, isLifecycle }) {
			const isCard = format === "card" || /\.(?:json|ya?ml)$/i.test(template ?? "");
			const parts = [
				isCard ? "cards" : "",
				files.length > 0 ? "files" : "",
				thread !== undefined || isLifecycle ? "edits" : ""
			].filter(Boolean);
			if (parts.length === 0) return [];
			const found = `Webhooks take a message in Markdown and nothing else: they get a new one each time, without ${(0, list.so)(parts)}.`;
			if (to.length > 0) return [{
				what: "webhook-url",
				state: "unchecked",
				found
			}];
			const advice = "For those, send with a bot's `token:` to a room of `to:`. Else leave it.";
			return [{
				what: "webhook-url",
				state: "warning",
				found,
				advice
			}];
		}
		const WEBEX = /^(?:webexapis\.com|api(?:-usgov)?\.(?:webex|ciscospark)\.com)$/;
		function formOf(url) {
			const { hostname, pathname } = new URL(url);
			if (/\/webhooks\/incoming\/[^/]+\/?$/.test(pathname)) {
				const found = "Its form is right. Whether Webex knows it shows only with a message, for it can be asked nothing.";
				return {
					state: "unchecked",
					found
				};
			}
			const found = "The address of an incoming webhook has `/webhooks/incoming/` in it, and this one has not.";
			const advice = "Store the address that “Incoming Webhooks” in Webex's App Hub shows, whole, as the secret that the step's `with:` names. Webhooks of the REST API tell of events, and take no messages.";
			return {
				state: WEBEX.test(hostname) ? "fault" : "warning",
				found,
				advice
			};
		}
		;
		const CHECKS = [
			{
				name: "Inputs",
				looks: "Every input, not only the first wrong one, misspelt names of inputs, and what comes to nothing: blank lines, lost expressions, inputs that never meet.",
				find: inputRows
			},
			{
				name: "Event",
				looks: "What this run would be reported as, whether `notify-on` includes it, whether GitHub would skip the step before it could report, whether another run was meant, and what cannot be combined with `lifecycle`.",
				not: "How another run will end.",
				find: ({ rows }) => rows.trigger
			},
			{
				name: "Jobs and steps",
				looks: "Whether jobs ended before this one that `needs` does not name and, with `lifecycle`, whether steps ran before this one.",
				not: "What jobs that start later will do.",
				find: jobRows
			},
			{
				name: "Webex and the token",
				looks: "Whether Webex can be reached, directly or through a proxy; whose token it is, its kind (bot, person, integration, Service App or guest), and how long it lives.",
				not: "When a personal token ends: Webex does not say when it was made.",
				find: ({ rows }) => rows.access
			},
			{
				name: "Destinations",
				looks: "Each entry of `to`: whether it is found, whether the token's owner is in the room and may post there (announcement-only, read-only), and whether the person exists; the messages of `thread`.",
				not: "Whether an organization bars bots.",
				find: destinationRows
			},
			{
				name: "Mentions",
				looks: "The people whom messages of this run would mention: whether Webex knows them, whether they are in the rooms, whether `user-map` has them, and whether a guard shuts them out.",
				find: mentionRows
			},
			{
				name: "Webhooks",
				looks: "Whether each is the address of an incoming webhook, and what of the message webhooks leave out.",
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
				looks: "Every glob of `files`, `test-results`, `test-baseline`, `lint-results` and `log-files`: whether it matches nothing, or a folder, or a file that is too large, empty or not a report.",
				not: "Files that later steps write.",
				find: fileRows
			},
			{
				name: "Templates",
				looks: "`template`, `title`, `message`, `data` and `user-map`, rendered for each outcome of this run: syntax, unknown names, length.",
				find: templateRows
			},
			{
				name: "GitHub",
				looks: "Whether GitHub's API can be reached, whether the job has each of the `permissions` that a message uses, and whether the comparisons of `notify-on` are possible.",
				find: gitHubRows
			}
		];
		var provisioning = __webpack_require__(5876);
		var provision = __webpack_require__(3932);
		;
		async function readManifest({ seen, access }, host) {
			const { provision: source, isLifecycle } = seen.inputs;
			if (source === undefined) return {
				places: { rooms: [] },
				rows: []
			};
			const astray = await wrongPath(source, isLifecycle, host);
			if (astray !== undefined) return {
				places: { rooms: [] },
				rows: [astray]
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
		async function wrongPath(source, isLifecycle, { files }) {
			try {
				await (0, provisioning.p)(files, source);
				return undefined;
			} catch (error) {
				if (!(error instanceof input_error.dz)) throw error;
				if (error instanceof input_error.Hb && isLifecycle) return undefined;
				return {
					what: "provision",
					state: "fault",
					found: error.message,
					...remedyForPath(error)
				};
			}
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
			const guard = wrong.find(input_names.Mw);
			const planned = guard === undefined ? {
				seen,
				access
			} : {
				seen: withoutWebex(seen),
				access: {
					kind: "out",
					why: `\`${guard}\` is wrong`
				}
			};
			const { places, rows: manifest } = await readManifest(planned, host);
			return {
				host,
				inputs,
				seen,
				access,
				places,
				roomsMet: new Map(),
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
		;
		function alike(rows) {
			const remedyOf = ({ state, advice, lines }) => JSON.stringify([
				state,
				advice,
				lines
			]);
			const groups = [];
			for (const row of rows) {
				const group = row.advice === undefined ? undefined : groups.find(([first]) => remedyOf(first) === remedyOf(row));
				if (group === undefined) groups.push([row]);
				else group.push(row);
			}
			return groups;
		}
		const MAX_TOLD = 3;
		function told(group) {
			if (group.length <= MAX_TOLD) return group;
			const byShape = Map.groupBy(group, shapeOf);
			return [...byShape.values()].flatMap((rows) => {
				const [first, ...others] = rows;
				if (first === undefined || rows.length <= MAX_TOLD) return rows;
				const subjects = others.map(({ what }) => `"${subjectOf(what)}"`);
				return [{
					...first,
					found: `${first.found} The same is so of ${(0, list.so)(subjects, subjects.length)}.`
				}];
			});
		}
		function shapeOf({ what, found }) {
			const subject = subjectOf(what);
			return subject === "" ? found : found.replaceAll(subject, "…");
		}
		function subjectOf(what) {
			return /^[\w-]+: (.*)$/s.exec(what)?.[1] ?? what;
		}
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
			const inOrder = sorted(rows);
			const isOpen = ({ state }) => state === "fault" || state === "warning";
			const [open, others] = [inOrder.filter(isOpen), inOrder.filter((row) => !isOpen(row))];
			const rest = others.length === 0 ? "" : tableOf(others);
			const label = `What else was checked: ${others.length}`;
			const parts = [
				`### 🩺 Webex Notify: ${headingOf(rows)}`,
				...alike(open).map(itemOf),
				plan,
				open.length === 0 || rest === "" ? rest : folded(label, rest),
				"Nothing was sent, and nothing was changed."
			];
			return `${parts.filter(Boolean).join("\n\n")}\n`;
		}
		function itemOf(rows) {
			const [{ advice, lines }] = rows;
			const parts = [
				...told(rows).map(({ what, state, found }) => `${MARKS[state]} **${textOf(what)}** — ${textOf(found)}`),
				advice === undefined ? "" : `👉 ${textOf(advice)}`,
				lines === undefined ? "" : (0, markdown.OF)(lines).replace(/^(`+)/, "$1yaml")
			];
			return parts.filter(Boolean).join("\n\n");
		}
		function tableOf(rows) {
			const cells = rows.map(({ state, what, found, advice = "", lines = "" }) => {
				const change = [textOf(advice), codeCell(lines)].filter(Boolean).join("<br>");
				return `| ${MARKS[state]} | ${textOf(what)} | ${textOf(found)} | ${change} |`;
			});
			return [
				"| | Checked | Found | To change |",
				"| --- | --- | --- | --- |",
				...cells
			].join("\n");
		}
		function codeCell(lines) {
			if (!lines.includes("\n")) return (0, markdown.ti)(lines).replaceAll("|", "\\|");
			const entities = lines.replace(/[&<>|*_`\\[\]\n]/g, (one) => `&#${one.charCodeAt(0)};`);
			return `<pre>${entities}</pre>`;
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
			const problems = faults.map(({ lines, ...row }) => sentenceOf(lines === undefined ? row : {
				...row,
				advice: ""
			}));
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
			for (const row of rows) core.info(`${report_checkup_MARKS[row.state]} ${report_checkup_withLines(row)}`);
			core.endGroup();
		}
		function annotate(rows, say) {
			for (const group of alike(rows).flatMap(told).slice(0, MAX_ANNOTATIONS)) say(report_checkup_withLines(group), TITLE);
		}
		function sentenceOf({ what, found, advice }) {
			return [`${what}: ${found}`, advice].filter(Boolean).join(" ");
		}
		function report_checkup_withLines(row) {
			return [sentenceOf(row), row.lines].filter(Boolean).join("\n");
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
	6745: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => NEEDS_OF_JOB,
			w: () => expressionSlips
		});
		var _text_secrets_quoted_js_0 = __webpack_require__(9517);
		const PLAIN = [
			"stage",
			"environment",
			"version",
			"previous-version",
			"reason"
		];
		const PATHS = [
			"files",
			"test-results",
			"test-baseline",
			"lint-results",
			"log-files"
		];
		const TEXTS = [
			"title",
			"message",
			...PLAIN
		];
		function expressionSlips(text) {
			return [
				...needsSlips(text),
				...statusSlips(text),
				...jobIdSlips(text),
				...TEXTS.flatMap((input) => objectSlips(input, text(input))),
				...PLAIN.flatMap((input) => unfilledSlips(input, text(input))),
				...PATHS.flatMap((input) => unfilledPathSlips(input, text(input)))
			];
		}
		function needsSlips(text) {
			const isAuto = (text("event") ?? "auto") === "auto" && (text("about") ?? "run") === "run";
			if (!isAuto || !/^(?:\{\s*\}|\[\s*\])$/.test(text("needs") ?? "")) return [];
			const found = "Input \"needs\" is empty: the job needs no other jobs, and the message tells of this job alone.";
			return [{
				input: "needs",
				found,
				advice: NEEDS_OF_JOB
			}];
		}
		const NEEDS_OF_JOB = "Add `needs: […]`, with the ids of the jobs to tell of, to the job itself, beside `runs-on:`.";
		function statusSlips(text) {
			const status = text("status") ?? "";
			if (!/^(?:true|false)$/i.test(status)) return [];
			const found = `Input "status" is "${status}", which is the answer to a question and no status.`;
			return [{
				input: "status",
				found,
				advice: "Leave the line out.",
				expression: "job.status"
			}];
		}
		function jobIdSlips(text) {
			const id = text("job-id") ?? "";
			if (!/\D/.test(id)) return [];
			const found = `Input "job-id" is ${(0, _text_secrets_quoted_js_0.T)(id)}, and was not used: it must be the number that GitHub gives the job.`;
			return [{
				input: "job-id",
				found,
				advice: "Leave the line out.",
				expression: "job.check_run_id"
			}];
		}
		function objectSlips(input, given) {
			if (given !== "Object" && given !== "Array") return [];
			const found = `Input "${input}" is the text ${given}: its expression gave more than one value.`;
			return [{
				input,
				found,
				advice: "Name the field that is meant, as in `github.event.release.name`."
			}];
		}
		const CONTEXT = /^(?:github|env|vars|job|jobs|steps|runner|secrets|strategy|matrix|needs|inputs)\.[\w.-]+$/;
		function unfilledSlips(input, given = "") {
			const [, braced, variable] = /^(?:\{\{([^{}]*)\}\}|\$\{?(\w+)\}?)$/.exec(given) ?? [];
			if (braced === undefined && variable === undefined) return [];
			const found = `Input "${input}" is ${(0, _text_secrets_quoted_js_0.T)(given)}, and stays so: GitHub fills in expressions, and nothing else.`;
			const expression = braced?.trim() ?? contextOf(variable ?? "");
			const isSure = expression !== undefined && CONTEXT.test(expression);
			const advice = `Write an expression, such as \`\${{ env.${/^\w+$/.test(variable ?? "") ? variable : "NAME"} }}\`.`;
			return [{
				input,
				found,
				advice,
				expression: isSure ? expression : undefined
			}];
		}
		function contextOf(variable) {
			const [, name] = /^GITHUB_([A-Z_]+)$/.exec(variable) ?? [];
			return name === undefined ? undefined : `github.${name.toLowerCase()}`;
		}
		function unfilledPathSlips(input, given = "") {
			const line = given.split(/\r?\n/).find((one) => /^\s*(?:\$\{?\w|\{\{)/.test(one));
			if (line === undefined) return [];
			const found = `Input "${input}" has the line ${(0, _text_secrets_quoted_js_0.T)(line.trim())}: no shell fills it in.`;
			const advice = "Write the path as it is below the workspace: `reports/*.xml`.";
			return [{
				input,
				found,
				advice
			}];
		}
	}),
	7946: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			inputSlips: () => inputSlips,
			slipSentence: () => slipSentence,
			slipSentences: () => slipSentences
		});
		var input_names = __webpack_require__(9828);
		;
		const LINES = [
			"to",
			"webhook-url",
			"files",
			"test-results",
			"test-baseline",
			"lint-results",
			"log-files"
		];
		const ENTRIES = [
			"to",
			"webhook-url",
			"mention",
			"mention-on",
			"notify-on",
			"email-domains",
			"allowed-domains",
			"allowed-organizations"
		];
		function blankSlips(env) {
			return [...new Set([...LINES, ...ENTRIES])].flatMap((input) => {
				const given = env[`INPUT_${input.toUpperCase()}`] ?? "";
				if (given.trim() === "") return [];
				const lines = given.replace(/\r?\n$/, "").split(/\r?\n/);
				const blank = lines.findIndex((line) => line.trim() === "");
				if (blank !== -1) {
					const found = `Line ${blank + 1} of the input "${input}" is blank: an expression there may have come to nothing.`;
					return [{
						input,
						found,
						advice: "Check the name in it, or take the blank line out."
					}];
				}
				const isList = ENTRIES.some((one) => one === input);
				if (!isList || !lines.some((line, at) => hasBlankEntry(line, at === lines.length - 1))) return [];
				const found = `An entry of the input "${input}" is blank: an expression there may have come to nothing.`;
				return [{
					input,
					found,
					advice: "Check the name in it, or take the comma out."
				}];
			});
		}
		function hasBlankEntry(line, isLast) {
			return /^\s*,|,\s*,/.test(line) || isLast && /,\s+$/.test(line);
		}
		var expression_slips = __webpack_require__(6745);
		var read_thread = __webpack_require__(2702);
		;
		const CONTEXTS = ["needs", "steps"];
		function threadSlips(text) {
			const isOwn = text("lifecycle")?.toLowerCase() === "true" || text("event") === "start";
			if (isOwn || text("thread") !== undefined) return [];
			const waiting = CONTEXTS.flatMap((context) => pendingIn(context, text(context) ?? "null"));
			const [expression] = waiting;
			if (expression === undefined) return [];
			const found = `Input "thread" is empty, and \`${expression}\` holds a message that waits for its end.`;
			const advice = "Give that as `thread`, or the message waits for ever.";
			return [{
				input: "thread",
				found,
				advice,
				expression: waiting.length === 1 ? expression : undefined
			}];
		}
		function pendingIn(context, json) {
			return Object.entries(objectIn(json)).flatMap(([name, job]) => {
				if (!/^[\w-]+$/.test(name)) return [];
				return Object.entries(Object(Object(job).outputs)).flatMap(([output, value]) => {
					const thread = typeof value === "string" ? (0, read_thread.Y)(value) : undefined;
					const isPending = thread !== undefined && "pending" in thread && thread.pending.length > 0;
					return isPending && /^[\w-]+$/.test(output) ? [`${context}.${name}.outputs.${output}`] : [];
				});
			});
		}
		function objectIn(json) {
			try {
				return Object(JSON.parse(json));
			} catch {
				return {};
			}
		}
		var model_moments = __webpack_require__(6752);
		var outcome = __webpack_require__(6805);
		var parse = __webpack_require__(4170);
		;
		function unmetSlips(text, eventName) {
			return [
				...mentionSlips(text),
				...eventSlips(text),
				...environmentSlips(text, eventName)
			];
		}
		const TRANSITIONS = {
			success: ["fixed", "still-passing"],
			failure: ["first-failure", "still-failing"]
		};
		const OCCASIONS = outcome.i.flatMap((outcome) => (TRANSITIONS[outcome] ?? [undefined]).map((transition) => [outcome, transition]));
		function momentsIn(given) {
			const moments = (0, parse.aL)(given ?? "").map((word) => model_moments.G.find((moment) => moment === word));
			return moments.length > 0 && moments.every((moment) => moment !== undefined) ? moments : undefined;
		}
		const OTHERWISE = "failure, rollback";
		function mentionSlips(text) {
			const wanted = text("mention-on") ?? OTHERWISE;
			const given = wanted === OTHERWISE ? undefined : wanted;
			if (text("mention") === undefined) {
				if (given === undefined) return [];
				const found = "Input \"mention-on\" is given, and \"mention\" is empty: nobody is ever mentioned.";
				return [{
					input: "mention-on",
					found,
					advice: "Say in `mention:` whom to mention, or take the line out."
				}];
			}
			const notifyOn = momentsIn(text("notify-on"));
			const mentionOn = momentsIn(wanted);
			if (notifyOn === undefined || mentionOn === undefined) return [];
			const meets = OCCASIONS.some(([outcome, before]) => (0, model_moments.t)(notifyOn, outcome, before) && (0, model_moments.t)(mentionOn, outcome, before));
			if (meets) return [];
			const own = given === undefined ? " where it is left out" : "";
			const found = `Nobody is ever mentioned: input "mention-on" is "${mentionOn.join(", ")}"${own}, and "notify-on" sends nothing then.`;
			return [{
				input: "mention-on",
				found,
				advice: "Name in both what somebody is to be mentioned for."
			}];
		}
		function eventSlips(text) {
			const event = outcome.i.find((outcome) => outcome === text("event"));
			const notifyOn = momentsIn(text("notify-on"));
			if (event === undefined || notifyOn === undefined) return [];
			const isSent = OCCASIONS.some(([outcome, before]) => outcome === event && (0, model_moments.t)(notifyOn, outcome, before));
			if (isSent) return [];
			const found = `Nothing is ever sent: input "event" is "${event}", and "notify-on" does not name that.`;
			return [{
				input: "notify-on",
				found,
				advice: "Take `notify-on:` out of the step, or `event:`."
			}];
		}
		const DEPLOYMENTS = ["deployment", "deployment_status"];
		function environmentSlips(text, eventName) {
			const isAlone = text("environment-url") !== undefined && text("environment") === undefined;
			if (!isAlone || DEPLOYMENTS.includes(eventName) || text("about") === "trigger") return [];
			const found = "Input \"environment-url\" was not used: \"environment\" is empty.";
			const advice = "Say in `environment:` which environment it is; an expression there may have come to nothing.";
			return [{
				input: "environment",
				found,
				advice
			}];
		}
		;
		function inputSlips(env) {
			const text = (name) => (0, input_names.AN)(env, name);
			return [
				...blankSlips(env),
				...(0, expression_slips.w)(text),
				...threadSlips(text),
				...unmetSlips(text, env["GITHUB_EVENT_NAME"] ?? "")
			];
		}
		function slipSentences(env) {
			return inputSlips(env).map(slipSentence);
		}
		function slipSentence({ input, found, advice, expression }) {
			return expression === undefined ? `${found} ${advice}` : `${found} Write \`${input}: \${{ ${expression} }}\`.`;
		}
	}),
	6013: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ev: () => TOLD,
			Fn: () => isLifecycle,
			c4: () => STATE,
			pQ: () => stateIn,
			r9: () => stateText,
			x1: () => requireOwnJob
		});
		var _inputs_input_error_js_4 = __webpack_require__(1674);
		var _inputs_input_names_js_0 = __webpack_require__(9828);
		var _inputs_read_each_js_3 = __webpack_require__(6779);
		var _inputs_read_thread_js_2 = __webpack_require__(2702);
		var _model_thread_js_1 = __webpack_require__(8213);
		const STATE = "lifecycle";
		const TOLD = "told";
		function isLifecycle(env) {
			return (0, _inputs_input_names_js_0.AN)(env, "lifecycle")?.toLowerCase() === "true";
		}
		function stateIn(env) {
			const text = env[`STATE_${STATE}`];
			if (text !== undefined) return parseState(text);
			return isLifecycle(env) ? {
				startedAt: undefined,
				pending: undefined,
				isProvisioned: false
			} : undefined;
		}
		function stateText({ startedAt, pending, isProvisioned }) {
			const text = pending && (0, _model_thread_js_1.Sp)(pending);
			return JSON.stringify({
				startedAt,
				thread: text,
				isProvisioned
			});
		}
		function parseState(text) {
			let value;
			try {
				value = JSON.parse(text);
			} catch {
				return undefined;
			}
			const startedAt = new Date(String(value?.startedAt));
			if (Number.isNaN(startedAt.getTime())) return undefined;
			const thread = typeof value?.thread === "string" ? (0, _inputs_read_thread_js_2.Y)(value.thread) : undefined;
			const isProvisioned = value?.isProvisioned === true;
			return {
				startedAt,
				pending: thread !== undefined && "messages" in thread ? thread : undefined,
				isProvisioned
			};
		}
		function requireOwnJob({ event, about, needs }) {
			const leaveOut = "leave it out: with lifecycle the step tells how its own job starts and ends";
			(0, _inputs_read_each_js_3.Ox)([
				...event === "start" || event === "waiting" ? [new _inputs_input_error_js_4.dz("event", event, leaveOut)] : [],
				...about === "trigger" ? [new _inputs_input_error_js_4.dz("about", about, leaveOut)] : [],
				...needs !== undefined ? [new _inputs_input_error_js_4.dz("needs", "toJSON(needs)", leaveOut)] : []
			]);
		}
	}),
	7919: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => untoldTrigger,
			untoldFailure: () => untoldFailure
		});
		var _build_payload_js_0 = __webpack_require__(5910);
		var _text_secrets_quoted_js_1 = __webpack_require__(9517);
		function untoldTrigger({ inputs, payload, context }) {
			const { about, event, needs, isLifecycle } = inputs;
			if (about === "trigger" || event !== "auto" || needs !== undefined || isLifecycle) return undefined;
			const isRun = context.eventName === "workflow_run";
			if (!isRun && context.eventName !== "deployment_status") return undefined;
			const state = isRun ? (0, _build_payload_js_0.$6)(payload, "workflow_run", "conclusion") : (0, _build_payload_js_0.$6)(payload, "deployment_status", "state");
			if (state === undefined) return undefined;
			const name = (0, _build_payload_js_0.$6)(payload, "workflow_run", "name");
			const what = isRun ? `The workflow ${(0, _text_secrets_quoted_js_1.T)(name ?? "")}` : "The deployment";
			return {
				state,
				found: `${what} that started this run ended as "${state}", and the message tells of this job.`
			};
		}
		const GOOD = [
			"success",
			"neutral",
			"skipped",
			"inactive"
		];
		function untoldFailure(happening) {
			const untold = untoldTrigger(happening);
			if (untold === undefined || GOOD.includes(untold.state) || happening.build.outcome !== "success") return undefined;
			return `${untold.found} Write \`about: trigger\` to tell of what started it.`;
		}
	})
};
