export const id = 543;
export const ids = [543];
export const modules = { 3543: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { finish: () => finish });
	var _build_decide_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(711);
	var _inputs_input_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1674);
	var _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9828);
	var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(868);
	var _inputs_kept_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2414);
	var _inputs_read_each_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6779);
	var _text_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8735);
	var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2351);
	var _lifecycle_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(754);
	var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3290);
	async function finish(host, { startedAt, pending, isProvisioned }) {
		const inputs = await readWhatCanBe(host);
		const lost = (0, _inputs_kept_inputs_js__WEBPACK_IMPORTED_MODULE_0__.kL)(host.env);
		if (lost.includes("webhook-url") && (0, _decide_js__WEBPACK_IMPORTED_MODULE_1__.Tn)(inputs)) host.journal.add({ warnings: [WEBHOOKS_LOST] });
		const stage = {
			pending,
			isProvisioned,
			isOver: true,
			...durationSince(startedAt, host),
			...reasonForLoss(lost)
		};
		return (await (0, _step_js__WEBPACK_IMPORTED_MODULE_2__.e)(inputs, stage, host)).report;
	}
	const WEBHOOKS_LOST = "The webhooks are not told the end of the job: GitHub evaluated the input wrongly, as it does in a composite action within another.";
	const GUARD_LOST = "GitHub evaluated it wrongly for the end of the job, as it does in a composite action within another";
	function statusNotKnown(env) {
		return (0, _inputs_kept_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Wl)(env) && (0, _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_3__.AN)(env, "status") === undefined ? { INPUT_STATUS: _build_decide_outcome_js__WEBPACK_IMPORTED_MODULE_4__.H } : {};
	}
	function reasonForLoss(secrets) {
		const lost = secrets.filter((name) => name !== "github-token");
		if (lost.length === 0) return {};
		const names = (0, _text_list_js__WEBPACK_IMPORTED_MODULE_5__.so)(lost.map((name) => JSON.stringify(name)));
		const reason = `GitHub evaluated ${names} wrongly for the end of the job, as it does in a composite action within another`;
		const advice = "Set WEBEX_API_TOKEN in the env of the job, which is read as well";
		return { lostSecrets: `The end of the job could not be told: ${reason}. ${advice}.` };
	}
	function durationSince(startedAt, host) {
		if (startedAt === undefined) return {};
		const ms = host.now().getTime() - startedAt.getTime();
		return { durationSeconds: Math.max(0, Math.round(ms / 1e3)) };
	}
	async function readWhatCanBe(host) {
		const lost = (0, _inputs_kept_inputs_js__WEBPACK_IMPORTED_MODULE_0__.e_)(host.env);
		if (lost !== undefined) throw new _inputs_input_error_js__WEBPACK_IMPORTED_MODULE_6__.dz(lost, "", GUARD_LOST);
		const problems = [];
		const env = {
			...(0, _inputs_kept_inputs_js__WEBPACK_IMPORTED_MODULE_0__.sD)(host.env),
			"INPUT_ACTION-STATUS": undefined,
			...statusNotKnown(host.env)
		};
		for (;;) {
			try {
				const inputs = await (0, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_7__.K)(env, host.mask, host.wall);
				(0, _lifecycle_state_js__WEBPACK_IMPORTED_MODULE_8__.x1)(inputs);
				return {
					...inputs,
					problems: [...problems, ...inputs.problems]
				};
			} catch (error) {
				for (const wrong of (0, _inputs_read_each_js__WEBPACK_IMPORTED_MODULE_9__.hc)(error)) {
					leaveOut(wrong, env, host);
					problems.push(wrong.message);
				}
			}
		}
	}
	function leaveOut(error, env, host) {
		const name = `INPUT_${error.input.toUpperCase()}`;
		const before = (0, _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_3__.Mw)(error.input) ? (0, _inputs_kept_inputs_js__WEBPACK_IMPORTED_MODULE_0__.GD)(error.input, host.env) : undefined;
		const isStuck = (0, _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_3__.Mw)(error.input) && (before === undefined || before === env[name]);
		if (isStuck || !env[name]) throw error;
		env[name] = before;
	}
}) };
