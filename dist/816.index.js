export const id = 816;
export const ids = [816];
export const modules = {
	816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { FileSearch: () => FileSearch });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _text_path_matcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1923);
		var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3455);
		const SEARCH_LIMITS = {
			entries: 1e5,
			depth: 100,
			comparisons: 5e7,
			steps: 1e7
		};
		class FileSearch {
			#folders;
			#limits;
			#matcher;
			#paths = new Set();
			#looked = 0;
			#steps = 0;
			#ended;
			constructor(folders, limits = SEARCH_LIMITS) {
				this.#folders = folders;
				this.#limits = limits;
				this.#matcher = new _text_path_matcher_js__WEBPACK_IMPORTED_MODULE_2__.c(limits.comparisons);
			}
			async find(wanted, excluded) {
				const out = excluded.map((glob) => this.#absolute(glob));
				const byBase = Map.groupBy(wanted, ({ base }) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#folders.workspace, base));
				for (const [base, globs] of byBase) {
					const own = globs.map(({ segments }) => segments);
					if (own.some((segments) => segments.length === 0)) await this.#addFile(base, out);
					const searched = own.filter((segments) => segments.length > 0);
					if (searched.length > 0) await this.#walk(base, this.#begin(base, searched, out), 0);
				}
				return {
					paths: this.#paths,
					ended: this.#ended
				};
			}
			#absolute({ base, segments }) {
				const parts = partsOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#folders.workspace, base));
				const named = segments.filter(({ text }) => text !== "");
				return [...parts.map((text) => ({
					text: (0, _glob_js__WEBPACK_IMPORTED_MODULE_3__.Z)(text),
					isWild: false
				})), ...named];
			}
			#begin(base, wanted, out) {
				let excluded = out.map((segments) => ({
					segments,
					next: closed(segments, [0])
				}));
				for (const part of partsOf(base)) excluded = this.#step(excluded, part);
				return {
					wanted: wanted.map((segments) => ({
						segments,
						next: closed(segments, [0])
					})),
					excluded
				};
			}
			async #addFile(path, out) {
				if (out.some((segments) => this.#matcher.matches(segments, partsOf(path).map(_glob_js__WEBPACK_IMPORTED_MODULE_3__.Z)))) return;
				const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
				if (found === undefined || found.isDirectory()) return;
				const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
				this.#paths.add(await this.#folders.entriesOf(folder, 0) === undefined ? folder : path);
			}
			async #walk(folder, waiting, depth) {
				if (depth > this.#limits.depth) this.#ended ??= `at folders nested ${this.#limits.depth} deep`;
				if (this.#ended !== undefined || waiting.excluded.some(isComplete)) return;
				const entries = await this.#folders.entriesOf(folder, this.#limits.entries - this.#looked + 1);
				if (entries === undefined) this.#paths.add(folder);
				for (const { name, isFolder } of entries ?? []) {
					const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
					const wanted = this.#step(waiting.wanted, name);
					const excluded = this.#step(waiting.excluded, name);
					if (!this.#mayGoOn()) return;
					if (wanted.length === 0 || excluded.some(isComplete)) continue;
					if (isFolder) await this.#walk(path, {
						wanted,
						excluded
					}, depth + 1);
					else if (wanted.some(isComplete)) this.#paths.add(path);
				}
			}
			#mayGoOn() {
				this.#looked += 1;
				if (this.#looked > this.#limits.entries) this.#ended ??= `after ${this.#limits.entries} names`;
				if (this.#matcher.isSpent || this.#steps > this.#limits.steps) this.#ended ??= "after too many comparisons";
				return this.#ended === undefined;
			}
			#step(all, name) {
				const text = (0, _glob_js__WEBPACK_IMPORTED_MODULE_3__.Z)(name);
				const further = all.map(({ segments, next }) => {
					this.#steps += next.size;
					const fitting = [...next].flatMap((at) => this.#after(segments[at], at, text));
					return {
						segments,
						next: closed(segments, fitting)
					};
				});
				return further.filter(({ next }) => next.size > 0);
			}
			#after(segment, at, name) {
				if (segment === undefined) return [];
				const isHidden = name.startsWith(".");
				if (segment.text === "**") return isHidden ? [] : [at];
				if (isHidden && !/^(?:\.|\[[^!^])/.test(segment.text)) return [];
				return this.#matcher.matchesPart(segment, name) ? [at + 1] : [];
			}
		}
		function closed(segments, places) {
			const all = new Set(places);
			for (const at of all) if (segments[at]?.text === "**") all.add(at + 1);
			return all;
		}
		function isComplete({ segments, next }) {
			return next.has(segments.length);
		}
		function partsOf(path) {
			return path.split(/[/\\]/).filter(Boolean);
		}
	}),
	1923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => PathMatcher });
		class PathMatcher {
			#left;
			constructor(maxComparisons) {
				this.#left = maxComparisons;
			}
			get isSpent() {
				return this.#left <= 0;
			}
			matches(pattern, path) {
				return this.#fits(pattern, path, {
					isWildcard: ({ text }) => text === "**",
					isMatch: (segment, part) => this.matchesPart(segment, part)
				});
			}
			matchesPart({ text, isWild, marks = [] }, part) {
				if (!isWild) return text === part;
				return this.#fits(marks.length > 0 ? marks : text, part, {
					isWildcard: (one) => one === "*",
					isMatch: (one, other) => one === "?" || one === other || isAmong(one, other)
				});
			}
			#fits(pattern, text, comparison) {
				let [at, from] = [0, 0];
				let star;
				while (from < text.length || at < pattern.length) {
					if (this.isSpent) return false;
					this.#left--;
					const step = stepOf(pattern[at], text[from], comparison);
					if (step === "wildcard") {
						star = {
							at,
							from
						};
						at++;
					} else if (step === "match") {
						at++;
						from++;
					} else {
						if (star === undefined || from === text.length) return false;
						star.from++;
						at = star.at + 1;
						from = star.from;
					}
				}
				return true;
			}
		}
		function isAmong(mark, character) {
			if (typeof mark === "string") return false;
			const isIn = mark.ranges.some(([from, to]) => from <= character && character <= to);
			return isIn !== mark.isNot;
		}
		function stepOf(one, other, { isWildcard, isMatch }) {
			if (one === undefined) return "none";
			if (isWildcard(one)) return "wildcard";
			return other !== undefined && isMatch(one, other) ? "match" : "none";
		}
	})
};
