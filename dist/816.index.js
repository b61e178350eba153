export const id = 816;
export const ids = [816];
export const modules = {
	816: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { FileSearch: () => FileSearch });
		var node_fs_promises_0 = __webpack_require__(1455);
		var node_path_1 = __webpack_require__(6760);
		var _glob_js_3 = __webpack_require__(3455);
		var _search_budget_js_2 = __webpack_require__(1151);
		class FileSearch {
			#folders;
			#budget;
			#files = new Map();
			#outside = new Map();
			#fitting = new Set();
			#ended;
			constructor(folders, budget = new _search_budget_js_2.o()) {
				this.#folders = folders;
				this.#budget = budget;
			}
			async find(wanted, excluded) {
				const out = excluded.map((glob) => this.#absolute(glob));
				const globs = wanted.flatMap((alternatives, index) => alternatives.map((glob) => ({
					index,
					...glob
				})));
				const byBase = Map.groupBy(globs, ({ base }) => (0, node_path_1.resolve)(this.#folders.workspace, base));
				const narrowFirst = [...byBase].toSorted(([one], [other]) => partsOf(other).length - partsOf(one).length);
				for (const [base, own] of narrowFirst) {
					const files = own.filter(({ segments }) => segments.length === 0);
					if (files.length > 0) await this.#addFile(base, files, out);
					const searched = own.filter(({ segments }) => segments.length > 0);
					if (searched.length > 0) await this.#walk(base, this.#begin(base, searched, out), 0);
				}
				return {
					files: this.#files,
					outside: this.#outside,
					fitting: this.#fitting,
					ended: this.#ended
				};
			}
			#absolute({ base, segments }) {
				const parts = partsOf((0, node_path_1.resolve)(this.#folders.workspace, base));
				const named = segments.filter(({ text }) => text !== "");
				return [...parts.map((text) => ({
					text: (0, _glob_js_3.Z)(text),
					isWild: false
				})), ...named];
			}
			#begin(base, wanted, out) {
				const begun = ({ index, segments }) => ({
					index,
					segments,
					next: closed(segments, [0])
				});
				let excluded = out.map((segments) => begun({
					index: -1,
					segments
				}));
				for (const part of partsOf(base)) excluded = this.#step(excluded, part);
				return {
					wanted: wanted.map(begun),
					excluded
				};
			}
			async #addFile(path, of, out) {
				const parts = partsOf(path).map(_glob_js_3.Z);
				if (out.some((segments) => this.#budget.matcher.matches(segments, parts))) return;
				const found = await (0, node_fs_promises_0.lstat)(path).catch(() => undefined);
				if (found === undefined || found.isDirectory()) return;
				const folder = (0, node_path_1.dirname)(path);
				const leadsOut = await this.#folders.entriesOf(folder, 0) === undefined;
				if (leadsOut) this.#add(this.#outside, folder, of);
				else this.#add(this.#files, path, of);
			}
			#add(to, path, of) {
				for (const { index } of of) {
					this.#fitting.add(index);
					to.set(path, Math.min(index, to.get(path) ?? index));
				}
			}
			async #walk(folder, waiting, depth) {
				this.#ended ??= this.#budget.ended ?? this.#budget.endedAt(depth);
				if (this.#ended !== undefined || waiting.excluded.some(isComplete)) return;
				const entries = await this.#folders.entriesOf(folder, this.#budget.names);
				if (entries === undefined) this.#add(this.#outside, folder, waiting.wanted);
				for (const { name, isFolder } of entries ?? []) {
					const path = (0, node_path_1.join)(folder, name);
					const wanted = this.#step(waiting.wanted, name);
					const excluded = this.#step(waiting.excluded, name);
					this.#budget.look();
					this.#ended ??= this.#budget.ended;
					if (this.#ended !== undefined) return;
					if (wanted.length === 0 || excluded.some(isComplete)) continue;
					if (isFolder) await this.#walk(path, {
						wanted,
						excluded
					}, depth + 1);
					else this.#add(this.#files, path, wanted.filter(isComplete));
				}
			}
			#step(all, name) {
				const text = (0, _glob_js_3.Z)(name);
				const further = all.map(({ index, segments, next }) => {
					this.#budget.step(next.size);
					const fitting = [...next].flatMap((at) => this.#after(segments[at], at, text));
					return {
						index,
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
				return this.#budget.matcher.matchesPart(segment, name) ? [at + 1] : [];
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
	1151: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => SearchBudget });
		var _text_path_matcher_js_0 = __webpack_require__(1923);
		const SEARCH_LIMITS = {
			entries: 1e5,
			depth: 100,
			comparisons: 5e7,
			steps: 1e7
		};
		class SearchBudget {
			matcher;
			#limits;
			#looked = 0;
			#steps = 0;
			constructor(limits = SEARCH_LIMITS) {
				this.#limits = limits;
				this.matcher = new _text_path_matcher_js_0.c(limits.comparisons);
			}
			get names() {
				return this.#limits.entries - this.#looked + 1;
			}
			get ended() {
				if (this.#looked > this.#limits.entries) return `after ${this.#limits.entries} names`;
				const isSpent = this.matcher.isSpent || this.#steps > this.#limits.steps;
				return isSpent ? "after too many comparisons" : undefined;
			}
			endedAt(depth) {
				return depth > this.#limits.depth ? `at folders nested ${this.#limits.depth} deep` : undefined;
			}
			look() {
				this.#looked += 1;
			}
			step(count) {
				this.#steps += count;
			}
		}
	}),
	1923: ((_module, __webpack_exports__, __webpack_require__) => {
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
