export const id = 281;
export const ids = [281];
export const modules = {
	8877: ((_module, _exports, _require) => {
_require.r(_exports);
_require.d(_exports, {
	data_lines_exports: () => data_lines_exports,
	mappingLines: () => mappingLines
});
var _rolldown_runtime_js_0 = _require(3449);
var data_lines_exports = (0, _rolldown_runtime_js_0.IL)({ mappingLines: () => mappingLines });
const PAIR = /^(?:-\s+)?["']?([A-Za-z_][\w-]*)["']?\s*(=|:(?=\s|$))(.*)$/;
function mappingLines(text) {
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
	const pairs = lines.map((line) => PAIR.exec(line) ?? []);
	const names = pairs.map(([, name]) => name);
	if (names.includes(void 0) || new Set(names).size < names.length) return void 0;
	return lines.every((line, at) => !/^-\s/.test(line) && pairs[at]?.[2] !== "=") ? void 0 : pairs.map(([, name, , value = ""]) => `${name}: ${scalarOf(value.trim())}`);
}
function scalarOf(value) {
	return /^[\p{L}\p{N}/.][^#]*$/u.test(value) && !/:(?:\s|$)|\s$/.test(value) || /^"[^"\\]*"$|^'[^']*'$/.test(value) ? value : JSON.stringify(value);
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
