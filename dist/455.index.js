export const id = 455;
export const ids = [455];
export const modules = { 8455: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { unmatchedIn: () => unmatchedIn });
	var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4581);
	var _text_secrets_quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9517);
	var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1674);
	const FILES_OF = {
		"test-results": "**/*.xml",
		"test-baseline": "**/*.xml",
		"lint-results": "**/*.sarif",
		"log-files": "**/*.log"
	};
	const MAX_NAMES = 1e3;
	const WILD = /[*?[{]/;
	async function unmatchedIn(reader, glob) {
		const { input, pattern, exclusions } = glob;
		const given = `${(0, _text_secrets_quoted_js__WEBPACK_IMPORTED_MODULE_0__.T)(pattern)} of the input "${input}"`;
		if (exclusions.length > 0 && await firstOf(reader, glob, [pattern]) !== undefined) {
			return {
				pattern,
				sentence: `No file matches ${given}: lines that begin with "!" leave all of them out.`
			};
		}
		if (!WILD.test(pattern) && await isFolder(reader, glob)) {
			const files = `${pattern.replace(/(?:(?<![\\/])[\\/])+$/, "")}/${FILES_OF[input] ?? "**"}`;
			const sentence = `No file matches ${given}: it is a folder, write ${(0, _text_secrets_quoted_js__WEBPACK_IMPORTED_MODULE_0__.T)(files)}.`;
			return {
				pattern,
				sentence,
				instead: files
			};
		}
		const near = await nearestFile(reader, glob);
		return near === undefined ? {
			pattern,
			sentence: `No file matches ${given}.`
		} : {
			pattern,
			sentence: `No file matches ${given}: the nearest is ${(0, _text_secrets_quoted_js__WEBPACK_IMPORTED_MODULE_0__.T)(near)}.`,
			instead: near
		};
	}
	async function isFolder(reader, { input, pattern }) {
		return await orNothing(() => reader.isFolder(input, pattern)) ?? false;
	}
	async function nearestFile(reader, glob) {
		const { input, pattern, exclusions } = glob;
		const parts = pattern.replaceAll("\\", "/").split("/");
		const wild = parts.findIndex((part) => WILD.test(part));
		const named = wild === -1 ? parts.length : wild;
		const name = parts.at(-1) ?? "";
		const below = parts.slice(0, Math.min(named, parts.length - 1));
		const spelled = named === 0 ? [] : await respelled(reader, input, parts.slice(0, named));
		const tried = [
			...spelled.map((path) => [path, ...parts.slice(named)]),
			isBare(name) ? undefined : [
				...below,
				"**",
				name
			],
			/[\p{L}\p{N}]/u.test(name.replace(/\.[^.]*$/, "")) ? ["**", name] : undefined
		];
		for (const one of tried) {
			if (one === undefined) continue;
			const found = await firstOf(reader, glob, [
				one.join("/"),
				...exclusions,
				"!**/node_modules/**"
			]);
			if (found !== undefined) return found;
		}
		return undefined;
	}
	function isBare(name) {
		return /^\**$/.test(name);
	}
	async function respelled(reader, input, parts) {
		let paths = [""];
		for (const part of parts) {
			const longer = await Promise.all(paths.map(async (path) => (await neighbours(reader, input, path, part)).map((name) => `${path}${name}/`)));
			paths = longer.flat().slice(0, MAX_PATHS);
		}
		return paths.map((path) => path.slice(0, -1));
	}
	const MAX_PATHS = 3;
	async function neighbours(reader, input, folder, part) {
		const names = await orNothing(() => reader.namesIn(input, folder === "" ? "." : folder)) ?? [part];
		const isThere = part === "" || part === "." || names.includes(part);
		return isThere ? [part] : (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__.r)(part, names.slice(0, MAX_NAMES));
	}
	async function firstOf(reader, { input, budget }, globs) {
		const matched = await orNothing(() => reader.match(input, globs, budget));
		const depthOf = (path) => path.split(/[\\/]/).length;
		return matched?.paths.toSorted((a, b) => depthOf(a) - depthOf(b))[0];
	}
	async function orNothing(look) {
		try {
			return await look();
		} catch (error) {
			if (error instanceof _input_error_js__WEBPACK_IMPORTED_MODULE_2__.d) return undefined;
			throw error;
		}
	}
}) };
