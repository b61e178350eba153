export const modules = {
	6149: ((_module, _exports, _require) => {
_require.d(_exports, {
	FK: () => isInside,
	Gm: () => DOWN_ONLY,
	Zm: () => comparable,
	mf: () => goesUp,
	qF: () => parseGlob
});
var _start_0 = _require(510);
var node_path_1 = _require(6760);
const DOWN_ONLY = "a path cannot contain \"..\"";
function goesUp(path) {
	return path.split(/[/\\]/).includes("..");
}
function isInside(relativePath) {
	return relativePath !== ".." && !relativePath.startsWith(`..${node_path_1.sep}`) && !node_path_1.isAbsolute(relativePath);
}
const MAX_PATTERN = 1e3;
const MAX_ALTERNATIVES = 64;
const MAX_CLASS = 100;
const BRACES = /\{[^{}]*\}/g;
const IGNORES_CASE = process.platform === "win32" || process.platform === "darwin";
function parseGlob(input, pattern) {
	const fault = faultOf(pattern);
	if (fault !== void 0) throw new _start_0.dzK(input, pattern, fault);
	const alternatives = expanded(pattern.replaceAll("\\", "/"));
	if (alternatives === void 0) throw new _start_0.dzK(input, pattern, `its braces expand to more than ${MAX_ALTERNATIVES} patterns`);
	return alternatives.map(globOf);
}
function comparable(text) {
	return IGNORES_CASE ? text.toLowerCase() : text;
}
function faultOf(pattern) {
	if (pattern.includes("\0")) return "a path cannot contain a null character";
	if (pattern.length > MAX_PATTERN) return `it has more than ${MAX_PATTERN} characters`;
	if (goesUp(pattern)) return DOWN_ONLY;
	if (/[?*+@!]\(/.test(pattern)) return "write \"{a,b}\" instead of \"@(a|b)\", and each of the other patterns on its own line";
	if ((pattern.match(BRACES) ?? []).some((one) => one.includes("..") && !one.includes(","))) return "write \"[1-9]\" or \"{1,2,3}\" instead of the range in braces";
	if (pattern.replace(BRACES, "").match(BRACES) !== null) return "braces cannot be nested";
	if (pattern.includes("[[:")) return "write \"[a-z]\" instead of a named class";
}
function expanded(pattern) {
	let all = [""];
	for (const piece of pattern.split(/(\{[^{}]*\})/)) {
		const choices = piece.startsWith("{") && piece.endsWith("}") && piece.includes(",") ? piece.slice(1, -1).split(",") : [piece];
		if (all.length * choices.length > MAX_ALTERNATIVES) return void 0;
		all = all.flatMap((start) => choices.map((choice) => start + choice));
	}
	return all;
}
function globOf(pattern) {
	const parts = pattern.split("/").filter((part, at, { length }) => {
		return part !== "." && (part !== "" || at === 0 || at === length - 1);
	});
	const segments = parts.map(segmentOf);
	const wild = segments.findIndex(({ isWild }) => isWild);
	const count = wild === -1 ? segments.length : wild;
	const base = parts.slice(0, count).join("/");
	const rest = segments.slice(count);
	const below = rest.at(-1)?.text === "**" ? [segmentOf("*")] : [];
	return {
		base: base === "" && wild > 0 ? "/" : base,
		segments: [...rest, ...below]
	};
}
function segmentOf(part) {
	const text = comparable(part);
	if (!text.includes("[")) return {
		text,
		isWild: /[*?]/.test(text)
	};
	const marks = marksOf(text);
	return {
		text,
		isWild: marks.some((mark) => typeof mark !== "string" || /[*?]/.test(mark)),
		marks
	};
}
function marksOf(text) {
	const marks = [];
	for (let at = 0; at < text.length; at++) {
		const inner = text[at] === "[" ? /^[!^]?\]?[^\]]*(?=\])/.exec(text.slice(at + 1, at + 2 + MAX_CLASS))?.[0] : "";
		if (!inner) {
			marks.push(text[at] ?? "");
			continue;
		}
		marks.push({
			ranges: rangesOf(inner.replace(/^[!^]/, "")),
			isNot: /^[!^]/.test(inner)
		});
		at += inner.length + 1;
	}
	return marks;
}
function rangesOf(text) {
	return [...text.matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, single = ""]) => [from ?? single, to ?? single]);
}
	}),
};
