export const id = 36;
export const ids = [36];
export const modules = {
	2036: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { withKnownFiles: () => withKnownFiles });
		var _repository_path_js_0 = __webpack_require__(2853);
		const MAX_FILES = 100;
		const MAX_FOLDERS = 12;
		const MAX_NAMES = 1e5;
		async function withKnownFiles(reports, repository) {
			const { tests, lint } = reports;
			const named = [...toldTests(tests), ...(lint?.findings ?? []).slice(0, MAX_FILES)];
			const files = new Set(named.flatMap(({ file }) => file === undefined ? [] : [file]));
			const known = await knownFiles([...files].slice(0, MAX_FILES), repository);
			return {
				...reports,
				tests: tests && placedTests(tests, known),
				lint: lint && {
					...lint,
					findings: lint.findings.map((finding) => placed(finding, known))
				}
			};
		}
		function toldTests(tests) {
			const { failed = [], flaky = [], comparison } = tests ?? {};
			return [
				...(comparison?.newlyFailing ?? []).slice(0, MAX_FILES),
				...failed,
				...flaky
			];
		}
		async function knownFiles(files, repository) {
			const namesIn = fewNames(repository);
			const inWorkspace = new Map();
			for (const file of files) inWorkspace.set(file, await fileIn(file, namesIn));
			const isThere = [...inWorkspace.values()].some((file) => file !== undefined) || (await namesIn("")).includes(".git");
			const known = new Map();
			for (const name of files) {
				const file = inWorkspace.get(name) ?? changedFile(name, repository.changed);
				if (file !== undefined) known.set(name, {
					file,
					isUnsure: false
				});
				else if (isThere) known.set(name, {
					file: name,
					isUnsure: true
				});
			}
			return known;
		}
		function fewNames(repository) {
			const folders = new Map();
			let left = MAX_NAMES;
			return async (folder) => {
				const known = folders.get(folder);
				if (known !== undefined) return known;
				const names = left > 0 ? await repository.namesIn(folder) : [];
				left -= names.length;
				folders.set(folder, names);
				return names;
			};
		}
		function changedFile(file, changed) {
			return changed.find((path) => path === file || (0, _repository_path_js_0.oP)(file) && file.endsWith(`/${path}`));
		}
		async function fileIn(file, namesIn) {
			const parts = file.split("/");
			const starts = (0, _repository_path_js_0.oP)(file) ? Math.min(parts.length - 2, MAX_FOLDERS) : 0;
			for (let start = (0, _repository_path_js_0.oP)(file) ? 1 : 0; start <= starts; start++) {
				const folder = parts.slice(start, -1).join("/");
				const names = await namesIn(folder);
				if (names.includes(parts.at(-1) ?? "")) return parts.slice(start).join("/");
			}
			return undefined;
		}
		function placedTests(tests, known) {
			const places = new Map();
			const all = (some) => some.map((test) => {
				const told = places.get(test) ?? placed(test, known);
				places.set(test, told);
				return told;
			});
			const { comparison } = tests;
			return {
				...tests,
				failed: all(tests.failed),
				flaky: all(tests.flaky),
				comparison: comparison && {
					newlyFailing: all(comparison.newlyFailing),
					stillFailing: all(comparison.stillFailing),
					fixed: all(comparison.fixed),
					gone: all(comparison.gone)
				}
			};
		}
		function placed(one, known) {
			const isBare = one.isUnsure === true && one.file?.includes("/") === false;
			const place = one.file === undefined || isBare ? undefined : known.get(one.file);
			return place === undefined ? one : {
				...one,
				...place
			};
		}
	}),
	2853: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HS: () => joinPaths,
			Ih: () => withoutCheckouts,
			KE: () => MAX_READ_PATH,
			SH: () => repositoryPath,
			kw: () => decodedPath,
			oP: () => isAbsolute,
			yJ: () => inRepository
		});
		var _text_cut_js_0 = __webpack_require__(9967);
		var _text_markup_plain_js_1 = __webpack_require__(6928);
		const MAX_PATH_CHARACTERS = 400;
		const MAX_READ_PATH = 4 * MAX_PATH_CHARACTERS;
		const CHECKOUT = /^(?:\/(?:.*\/)?(?:_?work|__w)|[a-z]:\/(?:.*\/)?(?:a|_work))\/([^/]+)\/\1\/|^\/github\/workspace\//i;
		const LIKELY_CHECKOUT = /^\/(?:app|src|code|workspace|usr\/src\/app|builds\/[^/]+\/[^/]+|workspaces\/[^/]+|drone\/src|home\/circleci\/(?:project|repo))\//;
		const FOREIGN = /^[^/]*@|(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.\.)(?:\/|$)|^[a-z][a-z0-9+.-]*:|^\/|^~/i;
		const SCHEME = /^([a-z][a-z0-9+.-]+):/i;
		function repositoryPath(path, places = {}) {
			const short = plainPath(path);
			const inside = SCHEME.test(short) ? short : pathInside(short, places);
			return inside === "" ? undefined : (0, _text_cut_js_0._H)(inside, MAX_PATH_CHARACTERS);
		}
		function plainPath(path) {
			return (0, _text_markup_plain_js_1.TN)((0, _text_cut_js_0._H)(path, MAX_READ_PATH)).replaceAll("\\", "/");
		}
		function inRepository(address, workspace) {
			const path = repositoryPath(decodedPath(address), { workspace });
			const [root = ""] = LIKELY_CHECKOUT.exec(path ?? "") ?? [];
			const file = path?.slice(root.length);
			if (file === undefined || file === "" || FOREIGN.test(file)) return undefined;
			return root === "" ? { file } : {
				file,
				isUnsure: true
			};
		}
		function decodedPath(address) {
			const short = (0, _text_cut_js_0._H)(address, 2 * MAX_READ_PATH);
			const scheme = SCHEME.exec(short)?.[1]?.toLowerCase();
			if (scheme !== undefined && scheme !== "file") return short.replace(/[?#].*$/s, "");
			const path = scheme === undefined ? short : short.replace(/^file:(?:\/\/[^/]*)?/i, "");
			return decoded(path).replace(/^\/(?=[a-z]:[\\/])/i, "");
		}
		function joinPaths(folder, path) {
			if (isAbsolute(path) || SCHEME.test(path) || folder === "") return path;
			return `${folder.replace(/[\\/]$/, "")}/${path}`;
		}
		function pathInside(path, { workspace, base }) {
			const whole = normalized(base === undefined ? path : joinPaths(plainPath(base), path));
			if (!isAbsolute(whole)) return whole;
			const [checkout = ""] = CHECKOUT.exec(whole) ?? [];
			const inside = withoutWorkspace(whole, workspace) ?? (checkout && whole.slice(checkout.length));
			return inside || normalized(path);
		}
		function withoutWorkspace(path, workspace) {
			if (workspace === undefined || workspace === "") return undefined;
			const folder = `${normalized(workspace.replaceAll("\\", "/")).replace(/\/$/, "")}/`;
			const start = path.slice(0, folder.length);
			const isWindows = /^[a-z]:/i.test(folder);
			const isInside = isWindows ? start.toLowerCase() === folder.toLowerCase() : start === folder;
			return isInside ? path.slice(folder.length) : undefined;
		}
		const WORD = /[^\s"'`()<>|,;=]+/g;
		function withoutCheckouts(text) {
			if (!/[\\/](?:_?work|__w|a|workspace)[\\/]/.test(text)) return text;
			return text.replace(WORD, (word) => {
				const start = /^file:\/{2}/i.exec(word)?.[0] ?? "";
				const path = word.slice(start.length, start.length + MAX_READ_PATH).replaceAll("\\", "/");
				const [checkout = ""] = CHECKOUT.exec(path.replace(/^\/(?=[a-z]:)/i, "")) ?? [];
				if (checkout === "") return word;
				const drive = /^\/[a-z]:/i.test(path) ? 1 : 0;
				return word.slice(start.length + drive + checkout.length);
			});
		}
		function isAbsolute(path) {
			return /^(?:[a-z]:)?\//i.test(path);
		}
		function normalized(path) {
			const [, root = "", rest = ""] = /^((?:[a-z]:)?\/)?(.*)$/is.exec(path) ?? [];
			const parts = [];
			for (const part of rest.split("/")) {
				if (part === "" || part === ".") continue;
				const isUp = part === ".." && parts.length > 0 && parts.at(-1) !== "..";
				if (isUp) parts.pop();
				else if (part !== ".." || root === "") parts.push(part);
			}
			return root + parts.join("/");
		}
		function decoded(path) {
			try {
				return decodeURIComponent(path);
			} catch {
				return path;
			}
		}
	})
};
