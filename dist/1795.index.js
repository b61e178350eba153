export const id = 1795;
export const ids = [1795];
export const modules = { 1795: ((_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		b: () => orNothing,
		respelled: () => respelled
	});
	var _start_js_0 = __webpack_require__(510);
	const MAX_NAMES = 1e3;
	async function respelled(reader, input, parts) {
		let paths = [""];
		for (const part of parts) paths = (await Promise.all(paths.map(async (path) => (await neighbours(reader, input, path, part)).map((name) => `${path}${name}/`)))).flat().slice(0, MAX_PATHS);
		return paths.map((path) => path.slice(0, -1));
	}
	const MAX_PATHS = 3;
	async function neighbours(reader, input, folder, part) {
		const names = await orNothing(() => reader.namesIn(input, folder === "" ? "." : folder)) ?? [part];
		return part === "" || part === "." || names.includes(part) ? [part] : (0, _start_js_0.r5P)(part, names.slice(0, MAX_NAMES));
	}
	async function orNothing(look) {
		try {
			return await look();
		} catch (error) {
			if (error instanceof _start_js_0.dzK) return void 0;
			throw error;
		}
	}
}) };
