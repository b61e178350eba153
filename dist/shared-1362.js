export const modules = {
	1362: ((_module, _exports, _require) => {
_require.d(_exports, {
	O: () => listedParts,
	plainForm: () => plainForm
});
var _start_0 = _require(2839);
function plainForm(pattern) {
	const [, entry] = /^-\s+(\S.*)$/.exec(pattern) ?? [];
	if (entry !== void 0) return {
		meant: plainForm(entry)?.meant ?? entry,
		says: "write one entry per line, without a dash",
		isCertain: true
	};
	const bare = _start_0.sOo(pattern);
	if (bare !== void 0) return {
		...bare,
		isCertain: true
	};
	const [, , inner] = /^(["'])(.+)\1$/.exec(pattern) ?? [];
	if (inner !== void 0) return {
		meant: inner,
		says: "write it without quotes",
		isCertain: true
	};
	const [, expression, path = ""] = /^(\w+\.[\w.-]+)(\/.*)?$/.exec(pattern) ?? [];
	if (expression !== void 0 && _start_0.vRP.test(expression)) return {
		meant: `\${{ ${expression} }}${path}`,
		says: `write \`\${{ ${expression} }}${path}\``,
		isCertain: true
	};
	const whole = withWholeFolders(pattern);
	const says = `"**" is a whole part of a path, write ${_start_0.TLu(whole)}`;
	return whole === pattern ? void 0 : {
		meant: whole,
		says,
		isCertain: false
	};
}
function withWholeFolders(pattern) {
	return pattern.split("/").map((part) => /^\*\*[^*]/.test(part) ? `**/${part.slice(1)}` : part).join("/");
}
function listedParts(pattern) {
	const [, inner = pattern] = /^\[(.*)\]$/.exec(pattern) ?? [];
	const parts = inner.split(/[,;]|\s+/).filter(Boolean);
	if (parts.length < 2 && inner === pattern) return void 0;
	return parts.map((part) => part.replace(/^(["'])(.*)\1$/, "$2"));
}
	}),
};
