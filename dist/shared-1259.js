export const modules = {
	1259: ((_module, _exports, _require) => {
_require.d(_exports, {
	Ev: () => TOLD,
	Fn: () => isLifecycle,
	c4: () => STATE,
	pQ: () => stateIn,
	r9: () => stateText,
	x1: () => requireOwnJob
});
var _start_0 = _require(510);
const STATE = "lifecycle";
const TOLD = "told";
function isLifecycle(env) {
	return _start_0.ANS(env, "lifecycle")?.toLowerCase() === "true";
}
function stateIn(env) {
	const text = env[`STATE_${STATE}`];
	if (text !== void 0) return parseState(text);
	return isLifecycle(env) ? {
		startedAt: void 0,
		pending: void 0,
		isProvisioned: false
	} : void 0;
}
function stateText({ startedAt, pending, isProvisioned }) {
	const text = pending && _start_0.SpW(pending);
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
		return;
	}
	const startedAt = new Date(String(value?.startedAt));
	if (Number.isNaN(startedAt.getTime())) return void 0;
	const thread = typeof value?.thread === "string" ? _start_0.Yxy(value.thread) : void 0;
	const isProvisioned = value?.isProvisioned === true;
	return {
		startedAt,
		pending: thread !== void 0 && "messages" in thread ? thread : void 0,
		isProvisioned
	};
}
function requireOwnJob({ event, about, needs }) {
	const leaveOut = "remove it: with lifecycle, the step reports how its own job starts and ends";
	_start_0.OxJ([
		...event === "start" || event === "waiting" ? [new _start_0.dzK("event", event, leaveOut)] : [],
		...about === "trigger" ? [new _start_0.dzK("about", about, leaveOut)] : [],
		...needs !== void 0 ? [new _start_0.dzK("needs", "toJSON(needs)", leaveOut)] : []
	]);
}
	}),
};
