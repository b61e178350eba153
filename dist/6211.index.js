export const id = 6211;
export const ids = [6211];
export const modules = { 6211: ((_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
excerpt: () => excerpt,
refusalOf: () => refusalOf
	});
	var _start_js_0 = __webpack_require__(510);
	function refusalOf(request, response, text, clean) {
const { status, statusText, headers } = response;
const { description, trackingId } = errorBodyOf(text, clean);
const location = (0, _start_js_0.o39)(status) === "redirect" ? headers.get("location") : null;
const target = location === null ? "" : ` to ${originOf(clean(location))}`;
const facts = {
	kind: (0, _start_js_0.o39)(status),
	request,
	what: clean(`failed with ${status} ${statusText}`.trimEnd() + target),
	status,
	description,
	trackingId: shortId(clean(headers.get("trackingid") ?? trackingId ?? "")),
	mayHaveArrived: status >= 500
};
return new _start_js_0.cbW(facts, {
	retryAfter: headers.get("retry-after"),
	date: headers.get("date")
});
	}
	function errorBodyOf(text, clean) {
let body;
try {
	body = JSON.parse(text);
} catch {
	return {};
}
if (typeof body !== "object" || body === null) return {};
const details = (Array.isArray(body.errors) ? body.errors : []).map((error) => error?.description);
const sentences = [body.message, ...details].filter((sentence) => typeof sentence === "string");
return {
	description: cut(clean([...new Set(sentences)].join(" ")), 500) || void 0,
	trackingId: typeof body.trackingId === "string" ? body.trackingId : void 0
};
	}
	function originOf(location) {
return URL.canParse(location) ? new URL(location).origin : "another path";
	}
	function onOneLine(text) {
return text.replace(/[\s\u0085]+/g, " ").trim();
	}
	function excerpt(text) {
return JSON.stringify(cut(text, 80));
	}
	function cut(text, maxCharacters) {
const line = onOneLine(text);
if (line.length <= maxCharacters) return line;
return `${line.slice(0, Math.max(0, line.lastIndexOf(" ", maxCharacters)))}…`;
	}
	function shortId(text) {
const id = onOneLine(text);
return id === "" || id.length > 100 ? void 0 : id;
	}
}) };
