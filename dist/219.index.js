export const id = 219;
export const ids = [219];
export const modules = { 219: ((_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { openAttachments: () => openAttachments });
	var _input_error_js_0 = __webpack_require__(1674);
	const MAX_FILES = 10;
	const MAX_FILE_BYTES = 100 * 1024 * 1024;
	async function openAttachments(reader, globs) {
		const { andMore, matchPaths } = await __webpack_require__.e(223).then(__webpack_require__.bind(__webpack_require__, 7223));
		const { paths, warnings: incomplete } = await matchPaths(reader, "files", globs);
		const opened = await Promise.all(paths.slice(0, MAX_FILES).map((path) => open(reader, path)));
		const files = opened.flatMap((one) => typeof one === "string" ? [] : [one]);
		const warnings = [...incomplete, ...opened.filter((one) => typeof one === "string")];
		const left = paths.slice(MAX_FILES);
		if (left.length > 0) {
			warnings.push(`Input "files" matches ${paths.length} files, and ${MAX_FILES} are attached: not ${andMore(left)}.`);
		}
		return {
			files,
			warnings,
			[Symbol.asyncDispose]: async () => {
				await Promise.all(files.map((file) => file[Symbol.asyncDispose]()));
			}
		};
	}
	async function open(reader, path) {
		try {
			return await reader.openFile("files", path, {
				minBytes: 1,
				maxBytes: MAX_FILE_BYTES
			});
		} catch (error) {
			if (error instanceof _input_error_js_0.dz) return `The file is not attached. ${error.message}`;
			throw error;
		}
	}
}) };
