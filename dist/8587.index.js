export const id = 8587;
export const ids = [8587];
export const modules = {
	4583: ((_module, _exports, _require) => {
_require.r(_exports);
_require.d(_exports, {
	isStepKey: () => isStepKey,
	mistypedInputs: () => mistypedInputs,
	mistypedNames: () => mistypedNames,
	mistypedSentence: () => mistypedSentence,
	mistyped_names_exports: () => mistyped_names_exports,
	stepKeySentence: () => stepKeySentence
});
var _rolldown_runtime_js_0 = _require(3449);
var _start_js_1 = _require(510);
const STEP_KEYS = [
	"if",
	"env",
	"id",
	"name",
	"uses",
	"with",
	"continue-on-error",
	"timeout-minutes"
];
const FOREIGN = {
	to: [
		"room",
		"rooms",
		"room-id",
		"room-ids",
		"roomid",
		"room-name",
		"space",
		"space-id",
		"channel",
		"channels",
		"channel-id",
		"slack-channel",
		"slack-channel-id",
		"destination",
		"email",
		"person-email",
		"to-person-email",
		"to-person-id",
		"topersonemail",
		"recipient",
		"recipients"
	],
	token: [
		"bot-token",
		"webex-token",
		"webex-bot-token",
		"webex-access-token",
		"access-token",
		"slack-token",
		"slack-bot-token",
		"api-token"
	],
	"webhook-url": [
		"webhook",
		"hook-url",
		"incoming-webhook",
		"slack-webhook",
		"slack-webhook-url",
		"webex-webhook-url"
	],
	message: [
		"text",
		"markdown",
		"body",
		"payload",
		"msg",
		"slack-message",
		"custom-payload"
	],
	files: [
		"file",
		"file-path",
		"attachment",
		"attachments"
	],
	thread: [
		"parent-id",
		"thread-ts",
		"message-id"
	],
	status: ["job-status"],
	"fail-on-error": ["errors"],
	arguments: [
		"args",
		"params",
		"parameters",
		"body",
		"json",
		"with",
		"inputs",
		"fields",
		"payload"
	],
	template: [
		"card",
		"adaptive-card",
		"payload-file",
		"payload-file-path"
	]
};
function foreignName(name, known) {
	return known.find((ours) => FOREIGN[ours]?.includes(name.replaceAll("_", "-")));
}
function isStepKey(name) {
	return STEP_KEYS.includes(name.replaceAll("_", "-"));
}
var mistyped_names_exports = (0, _rolldown_runtime_js_0.IL)({
	mistypedGuards: () => mistypedGuards,
	mistypedInputs: () => mistypedInputs,
	mistypedNames: () => mistypedNames,
	mistypedSentence: () => mistypedSentence,
	stepKeySentence: () => stepKeySentence
});
function mistypedInputs(env, known = _start_js_1.Qhc) {
	const mistyped = mistypedNames(env, known);
	const told = [...known, ...mistyped.map(({ name }) => name)];
	const keys = (0, _start_js_1.wXI)(env).filter((name) => isStepKey(name) && !told.includes(name));
	return [...mistyped.map(mistypedSentence), ...keys.map(stepKeySentence)];
}
function stepKeySentence(name) {
	return `Input "${name}" is unknown and was not used: it is a key of the step, and belongs next to \`uses:\`.`;
}
function mistypedSentence({ name, near }) {
	return `Input "${name}" is unknown and was not used. Did you mean "${near}"?`;
}
function mistypedGuards(env) {
	return mistypedNames(env, _start_js_1.Qhc).filter(({ near }) => (0, _start_js_1.Mwg)(near) || near === "doctor").map(({ name, near }) => {
		return new _start_js_1.dzK(name, (0, _start_js_1.ANS)(env, name) ?? "", `it is unknown. Did you mean "${near}"?`);
	});
}
function mistypedNames(env, known = _start_js_1.Qhc) {
	return (0, _start_js_1.wXI)(env).flatMap((name) => {
		if (known.includes(name)) return [];
		const near = foreignName(name, known) ?? (isStepKey(name) ? void 0 : (0, _start_js_1.pAw)(name, known));
		return near === void 0 ? [] : [{
			name,
			near
		}];
	});
}
	}),
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
	})
};
