export const id = 157;
export const ids = [157];
export const modules = { 2157: ((_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		b: () => orNothing,
		respelled: () => respelled
	});
	var _text_nearest_js_0 = __webpack_require__(4581);
	var _input_error_js_1 = __webpack_require__(1674);
	const MAX_NAMES = 1e3;
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
		return isThere ? [part] : (0, _text_nearest_js_0.r5)(part, names.slice(0, MAX_NAMES));
	}
	async function orNothing(look) {
		try {
			return await look();
		} catch (error) {
			if (error instanceof _input_error_js_1.dz) return undefined;
			throw error;
		}
	}
}) };
