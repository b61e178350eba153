export const modules = {
	4583: ((_module, _exports, _require) => {
_require.r(_exports);
_require.d(_exports, {
	mistypedInputs: () => mistypedInputs,
	mistypedNames: () => mistypedNames,
	mistyped_names_exports: () => mistyped_names_exports
});
var _rolldown_runtime_0 = _require(3449);
var _start_1 = _require(510);
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
var mistyped_names_exports = _rolldown_runtime_0.IL({
	isStepKey: () => isStepKey,
	mistypedGuards: () => mistypedGuards,
	mistypedInputs: () => mistypedInputs,
	mistypedNames: () => mistypedNames,
	mistypedSentence: () => mistypedSentence,
	stepKeySentence: () => stepKeySentence
});
function mistypedInputs(env, known = _start_1.Qhc) {
	const mistyped = mistypedNames(env, known);
	const told = [...known, ...mistyped.map(({ name }) => name)];
	const keys = _start_1.wXI(env).filter((name) => isStepKey(name) && !told.includes(name));
	return [...mistyped.map(mistypedSentence), ...keys.map(stepKeySentence)];
}
function stepKeySentence(name) {
	return `Input "${name}" is unknown and was not used: it is a key of the step, and belongs next to \`uses:\`.`;
}
function mistypedSentence({ name, near }) {
	return `Input "${name}" is unknown and was not used. Did you mean "${near}"?`;
}
function mistypedGuards(env) {
	return mistypedNames(env, _start_1.Qhc).filter(({ near }) => _start_1.Mwg(near) || near === "doctor").map(({ name, near }) => {
		return new _start_1.dzK(name, _start_1.ANS(env, name) ?? "", `it is unknown. Did you mean "${near}"?`);
	});
}
function mistypedNames(env, known = _start_1.Qhc) {
	return _start_1.wXI(env).flatMap((name) => {
		if (known.includes(name)) return [];
		const near = foreignName(name, known) ?? (isStepKey(name) ? void 0 : _start_1.pAw(name, known));
		return near === void 0 ? [] : [{
			name,
			near
		}];
	});
}
	}),
};
