export const id = 455;
export const ids = [455, 157];
export const modules = {
	2157: ((_module, __webpack_exports__, __webpack_require__) => {
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
	}),
	8455: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { unmatchedIn: () => unmatchedIn });
		var node_path_0 = __webpack_require__(6760);
		var _text_nearest_js_4 = __webpack_require__(4581);
		var _text_pastable_js_1 = __webpack_require__(7051);
		var _text_secrets_quoted_js_2 = __webpack_require__(9517);
		var _respelled_js_3 = __webpack_require__(2157);
		const FILES_OF = {
			"test-results": "**/*.xml",
			"test-baseline": "**/*.xml",
			"lint-results": "**/*.sarif",
			"log-files": "**/*.log"
		};
		const WILD = /[*?[{]/;
		const OF_GLOBS = /[*?[\]{}\\]|^!/;
		function isLiteral(path) {
			return (0, _text_pastable_js_1.Q)(path) && !OF_GLOBS.test(path);
		}
		async function unmatchedIn(reader, glob) {
			const { input, pattern, exclusions } = glob;
			const given = `${(0, _text_secrets_quoted_js_2.T)(pattern)} of the input "${input}"`;
			if (exclusions.length > 0 && await firstOf(reader, glob, [pattern]) !== undefined) {
				return {
					pattern,
					sentence: `No file matches ${given}: lines that begin with "!" leave all of them out.`
				};
			}
			if (!WILD.test(pattern) && await isFolder(reader, glob)) {
				const files = `${pattern.replace(/(?:(?<![\\/])[\\/])+$/, "")}/${FILES_OF[input] ?? "**"}`;
				const sentence = `No file matches ${given}: it is a folder, write ${(0, _text_secrets_quoted_js_2.T)(files)}.`;
				return {
					pattern,
					sentence,
					instead: files
				};
			}
			const several = await listedIn(reader, glob);
			if (several !== undefined) {
				const sentence = `No file matches ${given}: several globs stand on a line each.`;
				return {
					pattern,
					sentence,
					instead: several
				};
			}
			const near = await nearestFile(reader, glob);
			const form = /[,;]/.test(pattern.replace(/\{[^{}]*\}/g, "")) ? " Several globs stand on a line each." : "";
			if (near === undefined) return {
				pattern,
				sentence: `No file matches ${given}.${form}`
			};
			const sentence = `No file matches ${given}: the nearest is ${(0, _text_secrets_quoted_js_2.T)(near.file)}.${form}`;
			return near.instead === undefined ? {
				pattern,
				sentence
			} : {
				pattern,
				sentence,
				instead: near.instead
			};
		}
		async function listedIn(reader, glob) {
			const { pattern, exclusions } = glob;
			const parts = pattern.split(/[,;]|\s+/).filter(Boolean).slice(0, MAX_LISTED + 1);
			if (parts.length < 2 || parts.length > MAX_LISTED) return undefined;
			const first = await Promise.all(parts.map((part) => firstOf(reader, glob, [part, ...exclusions])));
			return first.includes(undefined) ? undefined : parts.join("\n");
		}
		const MAX_LISTED = 10;
		async function isFolder(reader, { input, pattern }) {
			return await (0, _respelled_js_3.b)(() => reader.isFolder(input, pattern)) ?? false;
		}
		async function nearestFile(reader, wanted) {
			const { input, pattern, exclusions } = wanted;
			const { spelled, tried } = await meantGlobs(reader, input, pattern);
			for (const glob of tried) {
				const { files, isWhole } = await filesOf(reader, wanted, [
					glob,
					...exclusions,
					"!**/node_modules/**"
				]);
				const [file] = files;
				if (file === undefined) continue;
				const isSure = isWhole && spelled.length <= 1 && (0, _text_nearest_js_4.$9)(pattern, WILD.test(pattern) ? glob : file);
				const respelt = spelled.includes(glob) ? glob : undefined;
				return {
					file,
					instead: isSure ? insteadOf(pattern, files, respelt) : undefined
				};
			}
			return undefined;
		}
		async function meantGlobs(reader, input, pattern) {
			const parts = pattern.replaceAll("\\", "/").split("/");
			const wild = parts.findIndex((part) => WILD.test(part));
			const named = wild === -1 ? parts.length : wild;
			const name = parts.at(-1) ?? "";
			const below = parts.slice(0, Math.min(named, parts.length - 1));
			const paths = named === 0 ? [] : await (0, _respelled_js_3.respelled)(reader, input, parts.slice(0, named));
			const spelled = paths.filter(isLiteral).map((path) => [path, ...parts.slice(named)].join("/"));
			const isNamed = /[\p{L}\p{N}]/u.test(name.replace(/\.[^.]*$/, ""));
			const deeper = isBare(name) ? [] : [[
				...below,
				"**",
				name
			].join("/")];
			const usual = FILES_OF[input];
			const isKind = usual !== undefined && /\*\.\w+$/.test(name) && !usual.endsWith(name);
			const ofKind = isKind ? [[...below, usual].join("/")] : [];
			return {
				spelled,
				tried: [
					...spelled,
					...deeper,
					...isNamed ? [`**/${name}`] : [],
					...ofKind
				]
			};
		}
		function insteadOf(pattern, [file, ...others], respelt) {
			if (WILD.test(pattern)) return respelt;
			if (file === undefined || others.length > 0 || /[,;]/.test(pattern)) return undefined;
			const path = file.replaceAll(node_path_0.sep, "/");
			return isLiteral(path) ? path : undefined;
		}
		function isBare(name) {
			return /^\**$/.test(name);
		}
		async function firstOf(reader, glob, globs) {
			return (await filesOf(reader, glob, globs)).files[0];
		}
		async function filesOf(reader, { input, budget }, globs) {
			const matched = await (0, _respelled_js_3.b)(() => reader.match(input, globs, budget));
			const depthOf = (path) => path.split(/[\\/]/).length;
			const files = matched?.paths.toSorted((a, b) => depthOf(a) - depthOf(b)) ?? [];
			return {
				files,
				isWhole: matched?.ended === undefined
			};
		}
	})
};
