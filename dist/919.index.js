export const id = 919;
export const ids = [919];
export const modules = { 7919: ((_module, __webpack_exports__, __webpack_require__) => {
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
}) };
