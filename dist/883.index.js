export const id = 883;
export const ids = [883];
export const modules = { 883: ((_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { readUserMap: () => readUserMap });
	var _text_email_js_3 = __webpack_require__(7359);
	var _text_secrets_quoted_js_4 = __webpack_require__(9517);
	var _text_wall_js_0 = __webpack_require__(4987);
	var _input_error_js_1 = __webpack_require__(1674);
	var _data_js_2 = __webpack_require__(9343);
	const MAX_FILE_BYTES = 256 * 1024;
	async function readUserMap(files, source, wall = _text_wall_js_0.fc) {
		if (source === undefined) return {
			userMap: new Map(),
			problems: []
		};
		if ("text" in source) return await parseUserMap("Input \"user-map\"", source.text, wall);
		const { path } = source;
		try {
			const content = await files.readText("user-map", path, MAX_FILE_BYTES);
			return await parseUserMap(`Input "user-map" (${path})`, content, wall);
		} catch (error) {
			if (!(error instanceof _input_error_js_1.dz)) throw error;
			const isMissing = error instanceof _input_error_js_1.Hb;
			return {
				userMap: new Map(),
				problems: [error.message],
				...isMissing && { missing: true }
			};
		}
	}
	async function parseUserMap(subject, text, wall) {
		const { data, problems } = await (0, _data_js_2.r4)(subject, withoutAtSigns(text), wall, "failsafe");
		if (problems.length > 0) return {
			userMap: new Map(),
			problems
		};
		if (!isMapping(data)) {
			const allowed = "a mapping, one login and its e-mail address a line, as in `octocat: octo@example.com`";
			return {
				userMap: new Map(),
				problems: data === null ? [] : [`${subject} must be ${allowed}.`]
			};
		}
		return entriesOf(subject, data);
	}
	function withoutAtSigns(text) {
		return text.replace(/(^[ \t]*|[{,]\s*)@(?=[\w-]+(?:\[bot\])?[ \t]*:)/gm, "$1");
	}
	function entriesOf(subject, data) {
		const userMap = new Map();
		const unclear = new Set();
		const problems = [];
		for (const [key, value] of Object.entries(data)) {
			const login = key.trim().replace(/^@/, "").toLowerCase();
			const email = typeof value === "string" ? (0, _text_email_js_3.t)(value.trim()) : undefined;
			if (login === "" || email === undefined) {
				problems.push(`${subject}: ${shown(key)} must be a login with one e-mail address that somebody reads.`);
				continue;
			}
			const known = userMap.get(login) ?? email;
			if (known.toLowerCase() !== email.toLowerCase()) unclear.add(login);
			userMap.set(login, known);
		}
		for (const login of unclear) {
			userMap.delete(login);
			problems.push(`${subject}: ${shown(login)} must stand there once; it has different e-mail addresses.`);
		}
		return {
			userMap,
			problems
		};
	}
	function shown(key) {
		return (0, _text_secrets_quoted_js_4.T)(key, MAX_SHOWN);
	}
	const MAX_SHOWN = 60;
	function isMapping(value) {
		return typeof value === "object" && value !== null && !Array.isArray(value);
	}
}) };
