export const id = 49;
export const ids = [49];
export const modules = {
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
	5430: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			STATE: () => lifecycle_state.c4,
			TOLD: () => lifecycle_state.Ev,
			finish: () => finish,
			isLifecycle: () => lifecycle_state.Fn,
			start: () => start,
			stateIn: () => lifecycle_state.pQ
		});
		var external_node_crypto_ = __webpack_require__(7598);
		var input_names = __webpack_require__(9828);
		;
		const BETWEEN = {
			token: "secret",
			"refresh-token": "secret",
			"client-id": "secret",
			"client-secret": "secret",
			"webhook-url": "secret",
			to: "settled",
			event: "kept",
			lifecycle: "kept",
			about: "kept",
			status: "new",
			"action-status": "new",
			needs: "new",
			steps: "new",
			"job-id": "new",
			matrix: "new",
			stage: "kept",
			environment: "kept",
			"environment-url": "kept",
			version: "kept",
			"previous-version": "kept",
			reason: "kept",
			"test-results": "new",
			"test-baseline": "new",
			"lint-results": "new",
			"log-files": "new",
			"log-lines": "kept",
			"github-token": "secret",
			title: "kept",
			message: "kept",
			template: "kept",
			data: "kept",
			format: "kept",
			detail: "kept",
			mention: "settled",
			"mention-on": "kept",
			"user-map": "settled",
			"email-domains": "settled",
			files: "new",
			"notify-on": "kept",
			thread: "settled",
			"update-mode": "kept",
			provision: "settled",
			apply: "settled",
			"allowed-domains": "settled",
			"allowed-organizations": "settled",
			timeout: "kept",
			retries: "kept",
			"max-duration": "kept",
			delivery: "kept",
			"fail-on-error": "kept",
			"if-missing-token": "kept",
			"dry-run": "settled",
			doctor: "settled",
			"api-url": "settled"
		};
		const MAX_KEPT_CHARACTERS = 3e4;
		const stateOf = (name) => `input-${name}`;
		const GIVEN_STATE = "given";
		function inputsToKeep(env) {
			const isInComposite = Boolean(env["GITHUB_ACTION_PATH"]);
			const given = input_names.Qh.flatMap((name) => {
				const text = (0, input_names.AN)(env, name);
				return text === undefined ? [] : [{
					name,
					text
				}];
			});
			const kept = given.filter(({ name, text }) => {
				return (isInComposite ? isKept(name) : (0, input_names.Mw)(name)) && text.length <= MAX_KEPT_CHARACTERS;
			});
			const states = Object.fromEntries(kept.map(({ name, text }) => [stateOf(name), text]));
			if (!isInComposite) return states;
			return {
				...states,
				[GIVEN_STATE]: given.flatMap(({ name, text }) => isMarked(name) ? [markOf(name, text)] : []).join(" ")
			};
		}
		function isKept(name) {
			return BETWEEN[name] === "kept" || BETWEEN[name] === "settled";
		}
		function isMarked(name) {
			return BETWEEN[name] === "secret" || BETWEEN[name] === "settled";
		}
		const HASH_LENGTH = 16;
		function markOf(name, text) {
			return `${name}:${(0, external_node_crypto_.createHash)("sha256").update(text).digest("base64url").slice(0, HASH_LENGTH)}`;
		}
		function withKeptInputs(env) {
			if (!hasKeptInputs(env)) return { ...env };
			const inputs = input_names.Qh.map((name) => [`INPUT_${name.toUpperCase()}`, textFor(name, env)]);
			return {
				...env,
				...Object.fromEntries(inputs)
			};
		}
		function keptText(name, env) {
			return env[`STATE_${stateOf(name)}`];
		}
		function lostGuard(env) {
			const inputs = withKeptInputs(env);
			return input_names.Vz.find((name) => {
				return inputs[`INPUT_${name.toUpperCase()}`] === undefined && givenIn(env).some((mark) => mark.startsWith(`${name}:`));
			});
		}
		function textFor(name, env) {
			const own = (0, input_names.AN)(env, name);
			const kept = keptText(name, env);
			if (!isMarked(name)) return own ?? kept;
			const texts = [kept, own].filter((text) => text !== undefined);
			return texts.find((text) => givenIn(env).includes(markOf(name, text))) ?? kept;
		}
		function hasKeptInputs(env) {
			return env[`STATE_${GIVEN_STATE}`] !== undefined;
		}
		function givenIn(env) {
			return (env[`STATE_${GIVEN_STATE}`] ?? "").split(" ");
		}
		function lostSecrets(env) {
			const given = givenIn(env);
			return input_names.Qh.filter((name) => {
				const wasGiven = BETWEEN[name] === "secret" && given.some((mark) => mark.startsWith(`${name}:`));
				return wasGiven && !given.includes(markOf(name, (0, input_names.AN)(env, name) ?? ""));
			});
		}
		var read_thread = __webpack_require__(2702);
		var model_thread = __webpack_require__(8213);
		var step = __webpack_require__(3290);
		var lifecycle_state = __webpack_require__(6013);
		var decide_outcome = __webpack_require__(711);
		var input_error = __webpack_require__(1674);
		var inputs_inputs = __webpack_require__(1316);
		var read_each = __webpack_require__(6779);
		var list = __webpack_require__(8735);
		var decide = __webpack_require__(2351);
		;
		async function finish(host, { startedAt, pending, isProvisioned }) {
			const inputs = await readWhatCanBe(host);
			const lost = lostSecrets(host.env);
			if (lost.includes("webhook-url") && (0, decide.Tn)(inputs)) host.journal.add({ warnings: [WEBHOOKS_LOST] });
			const stage = {
				pending,
				isProvisioned,
				isOver: true,
				...durationSince(startedAt, host),
				...reasonForLoss(lost)
			};
			return (await (0, step.e)(inputs, stage, host)).report;
		}
		const WEBHOOKS_LOST = "The webhooks are not told the end of the job: GitHub evaluated the input wrongly, as it does in a composite action within another.";
		const GUARD_LOST = "GitHub evaluated it wrongly for the end of the job, as it does in a composite action within another";
		function statusNotKnown(env) {
			return hasKeptInputs(env) && (0, input_names.AN)(env, "status") === undefined ? { INPUT_STATUS: decide_outcome.H } : {};
		}
		function reasonForLoss(secrets) {
			const lost = secrets.filter((name) => name !== "github-token");
			if (lost.length === 0) return {};
			const names = (0, list.so)(lost.map((name) => JSON.stringify(name)));
			const reason = `GitHub evaluated ${names} wrongly for the end of the job, as it does in a composite action within another`;
			const advice = "Set WEBEX_API_TOKEN in the env of the job, which is read as well";
			return { lostSecrets: `The end of the job could not be posted: ${reason}. ${advice}.` };
		}
		function durationSince(startedAt, host) {
			if (startedAt === undefined) return {};
			const ms = host.now().getTime() - startedAt.getTime();
			return { durationSeconds: Math.max(0, Math.round(ms / 1e3)) };
		}
		async function readWhatCanBe(host) {
			const lost = lostGuard(host.env);
			if (lost !== undefined) throw new input_error.dz(lost, "", GUARD_LOST);
			const problems = [];
			const env = {
				...withKeptInputs(host.env),
				"INPUT_ACTION-STATUS": undefined,
				...statusNotKnown(host.env)
			};
			for (;;) {
				try {
					const inputs = await (0, inputs_inputs.K)(env, host.mask, host.wall);
					(0, lifecycle_state.x1)(inputs);
					return {
						...inputs,
						problems: [...problems, ...inputs.problems]
					};
				} catch (error) {
					for (const wrong of (0, read_each.hc)(error)) {
						leaveOut(wrong, env, host);
						problems.push(wrong.message);
					}
				}
			}
		}
		function leaveOut(error, env, host) {
			const name = `INPUT_${error.input.toUpperCase()}`;
			const before = (0, input_names.Mw)(error.input) ? keptText(error.input, host.env) : undefined;
			const isStuck = (0, input_names.Mw)(error.input) && (before === undefined || before === env[name]);
			if (isStuck || !env[name]) throw error;
			env[name] = before;
		}
		;
		async function start(inputs, host) {
			(0, lifecycle_state.x1)(inputs);
			const startedAt = host.now();
			host.saveState(lifecycle_state.c4, (0, lifecycle_state.r9)({
				startedAt,
				pending: undefined,
				isProvisioned: false
			}));
			for (const [name, text] of Object.entries(inputsToKeep(host.env))) host.saveState(name, text);
			const started = {
				...inputs,
				event: "start",
				files: []
			};
			const { report, own, isProvisioned } = await (0, step.e)(started, { isBeforeCheckout: true }, host);
			host.saveState(lifecycle_state.c4, (0, lifecycle_state.r9)({
				startedAt,
				pending: own,
				isProvisioned
			}));
			return {
				...report,
				thread: finishedText(report.thread)
			};
		}
		function finishedText(thread) {
			return (0, model_thread.Sp)({
				...(0, model_thread.s_)((0, read_thread.Y)(thread)),
				pending: []
			});
		}
	})
};
