export const id = 3714;
export const ids = [3714];
export const modules = {
	3449: ((_module, _exports, _require) => {
_require.d(_exports, {
	Ft: () => __commonJSMin,
	IL: () => __exportAll,
	f1: () => __toESM
});
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
	}),
	1820: ((_module, _exports, _require) => {
_require.r(_exports);
_require.d(_exports, {
	untoldTrigger: () => untoldTrigger,
	untold_trigger_exports: () => untold_trigger_exports
});
var _rolldown_runtime_js_0 = _require(3449);
var _start_js_1 = _require(510);
var untold_trigger_exports = (0, _rolldown_runtime_js_0.IL)({ untoldFailure: () => untoldFailure });
function untoldTrigger({ inputs, payload, context }) {
	const { about, event, needs, isLifecycle } = inputs;
	if (about === "trigger" || event !== "auto" || needs !== void 0 || isLifecycle) return void 0;
	const isRun = context.eventName === "workflow_run";
	if (!isRun && context.eventName !== "deployment_status") return void 0;
	const state = isRun ? (0, _start_js_1.$6N)(payload, "workflow_run", "conclusion") : (0, _start_js_1.$6N)(payload, "deployment_status", "state");
	if (state === void 0) return void 0;
	const name = (0, _start_js_1.$6N)(payload, "workflow_run", "name");
	return {
		state,
		found: `${isRun ? `The workflow ${(0, _start_js_1.TLu)(name ?? "")}` : "The deployment"} that started this run ended as "${state}", but the message reports this job.`
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
	if (untold === void 0 || GOOD.includes(untold.state) || happening.build.outcome !== "success") return void 0;
	return `${untold.found} Write \`about: trigger\` to report what started it.`;
}
	})
};
