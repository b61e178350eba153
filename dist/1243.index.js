export const id = 1243;
export const ids = [1243];
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
	7667: ((_module, _exports, _require) => {
_require.r(_exports);
_require.d(_exports, {
	OF_CLIENT: () => OF_CLIENT,
	isOfClient: () => isOfClient,
	token_advice_exports: () => token_advice_exports
});
var _rolldown_runtime_js_0 = _require(3449);
var token_advice_exports = (0, _rolldown_runtime_js_0.IL)({ withAdvice: () => withAdvice });
const NO_GRANT = new Set([
	"rejected",
	"auth",
	"forbidden",
	"not found",
	"conflict"
]);
const OF_CLIENT = /client authentication|client credentials|invalid_client/i;
function isOfClient({ kind, description = "" }) {
	return kind === "auth" && OF_CLIENT.test(description);
}
function withAdvice(facts, { forToken, caller }, token) {
	const { kind } = facts;
	if (forToken !== void 0) {
		if (!NO_GRANT.has(kind)) return facts;
		const { advice, mends = [] } = forToken;
		const [, mend = advice] = mends.find(([words]) => words.test(facts.description ?? "")) ?? [];
		return {
			...facts,
			kind: "auth",
			advice: mend
		};
	}
	if (kind === "forbidden" && caller !== void 0) return {
		...facts,
		advice: WHO_MAY[caller]
	};
	if (kind !== "auth" || token === void 0 || token.count === 1) return facts;
	return {
		...facts,
		advice: REFUSED_ANEW
	};
}
const REFUSED_ANEW = "The token was new: it was fetched after another one was refused. Authorize the integration or Service App again.";
const WHO_MAY = {
	person: "Only a person's token can call this, with the scopes for it. A bot's token never can.",
	admin: "Only an admin's token can call this, with the scopes for it. A bot's token never can.",
	"service app": "Only a Service App's token can call this, with the scopes for it. A person's or a bot's token never can."
};
	})
};
