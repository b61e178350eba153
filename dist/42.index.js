export const id = 42;
export const ids = [42, 401];
export const modules = {
	7042: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readOwnTemplates: () => readOwnTemplates });
		var outcome = __webpack_require__(6805);
		var list = __webpack_require__(8735);
		var nearest = __webpack_require__(4581);
		var quoted = __webpack_require__(9517);
		var text_wall = __webpack_require__(4987);
		var file_reader = __webpack_require__(3401);
		var input_error = __webpack_require__(1674);
		;
		async function parseCard({ path, text, language }, wall) {
			const broken = (cause) => new input_error.dz("template", path, cause);
			if (language === "YAML") {
				const { parseYaml } = await __webpack_require__.e(308).then(__webpack_require__.bind(__webpack_require__, 3308));
				const parsed = await parseYaml(text, { wall }, cardIn);
				if ("value" in parsed) return parsed.value;
				throw broken(causeOf(parsed.problems, language) ?? "it is no YAML");
			}
			try {
				return JSON.parse(text);
			} catch (error) {
				throw broken(await causeInJson(text, error instanceof Error ? error.message : String(error), wall));
			}
		}
		function causeOf([problem], language) {
			if (problem === undefined) return undefined;
			const { kind, cause, alias, place } = problem;
			const where = place === undefined ? "" : ` at line ${place.line}, column ${place.column}`;
			if (kind === "too much") return `it asks for too much work: it ${cause}${where}`;
			if (kind === "too slow") return `it ${cause}`;
			return `it is no ${language}: ${alias === undefined ? "" : `*${alias} `}${withoutEnd(cause)}${where}`;
		}
		function cardIn({ library, contents, problems, placeAt, toValue }) {
			if (problems.length > 0) return { problems };
			let offset;
			library.visit(contents, { Pair(_, { key }) {
				if (!library.isCollection(key)) return undefined;
				offset = key.range?.[0] ?? 0;
				return library.visit.BREAK;
			} });
			if (offset === undefined) return { value: toValue() };
			const cause = "a text that begins with {{ needs quotes around it,";
			return { problems: [{
				kind: "syntax",
				cause,
				place: placeAt(offset)
			}] };
		}
		async function causeInJson(text, message, wall) {
			const [, cause = message, position] = /^(.*?)(?: in JSON at position (\d+).*)?$/s.exec(message) ?? [];
			if (position !== undefined) {
				const before = text.slice(0, Number(position)).split("\n");
				return `it is no JSON: ${cause} at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
			}
			const { parseYamlValue } = await __webpack_require__.e(308).then(__webpack_require__.bind(__webpack_require__, 3308));
			const parsed = await parseYamlValue(text, {
				wall,
				schema: "json"
			});
			const told = "problems" in parsed ? causeOf(parsed.problems, "JSON") : undefined;
			return told ?? `it is no JSON: ${withoutEnd(cause)}`;
		}
		function withoutEnd(text) {
			return text.replace(/(?<![.:\s])[.:\s]+$/, "");
		}
		;
		const MAX_TEMPLATE_BYTES = 256 * 1024;
		async function readOwnTemplates(reader, path, outcome, wall = text_wall.fc) {
			const read = async (file) => ({
				file,
				source: await reader.readText("template", file, MAX_TEMPLATE_BYTES)
			});
			if (!await reader.isFolder("template", path)) return readFile(path, read, wall);
			const names = await reader.namesIn("template", path);
			const folder = (0, file_reader.inFolder)(path, "partials");
			const partialNames = (await reader.namesIn("template", folder)).filter((name) => name.endsWith(".md"));
			const partials = await Promise.all(partialNames.map(async (name) => [name.slice(0, -".md".length), await read((0, file_reader.inFolder)(folder, name))]));
			const main = names.includes(`${outcome}.md`) ? await read((0, file_reader.inFolder)(path, `${outcome}.md`)) : undefined;
			const warnings = misnamed(names);
			const isOfUse = partials.length > 0 || MESSAGES.some((name) => names.includes(name));
			if (!isOfUse) {
				const [first = ""] = warnings;
				const none = `the folder holds neither partials/*.md nor any of ${(0, list.so)(MESSAGES)}`;
				throw new input_error.dz("template", path, [none, first.replace(/\.$/, "")].filter(Boolean).join(". "));
			}
			return {
				main,
				partials: Object.fromEntries(partials),
				...warnings.length === 0 ? {} : { warnings: warnings.map((one) => `In ${(0, quoted.T)(path)}: ${one}`) }
			};
		}
		const MESSAGES = outcome.i.map((outcome) => `${outcome}.md`);
		const MAX_NAMES = 100;
		function misnamed(names) {
			const missing = MESSAGES.filter((name) => !names.includes(name));
			const others = names.filter((name) => name.endsWith(".md") && !MESSAGES.includes(name));
			return others.slice(0, MAX_NAMES).flatMap((name) => {
				const near = (0, nearest.pA)(name.slice(0, -".md".length), missing.map((one) => one.slice(0, -".md".length)));
				return near === undefined ? [] : [`${(0, quoted.T)(name)} is the template of no message, did you mean "${near}.md"?`];
			});
		}
		async function readFile(path, read, wall) {
			const [, ending = ""] = /\.([^./\\]+)$/.exec(path.toLowerCase()) ?? [];
			if (ending === "md") return {
				main: await read(path),
				partials: {}
			};
			if (ending !== "json" && ending !== "yaml" && ending !== "yml") {
				throw new input_error.dz("template", path, "it must be a .md file, a card as .json, .yaml or .yml, or a folder of .md files");
			}
			const { source } = await read(path);
			const content = await parseCard({
				path,
				text: source,
				language: ending === "json" ? "JSON" : "YAML"
			}, wall);
			return {
				main: undefined,
				partials: {},
				card: {
					file: path,
					content
				}
			};
		}
	}),
	3401: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			FileReader: () => FileReader,
			inFolder: () => inFolder
		});
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var input_error = __webpack_require__(1674);
		var glob = __webpack_require__(3455);
		var going_up = __webpack_require__(6821);
		;
		function matchedFiles({ files, outside, fitting, ended }, globs, workspace) {
			return {
				paths: inOrder(files, workspace),
				outside: inOrder(outside, workspace),
				unmatched: globs.filter((_, index) => !fitting.has(index)),
				ended
			};
		}
		function inOrder(found, workspace) {
			const written = Array.from(found, ([path, index]) => {
				const inside = (0, external_node_path_.relative)(workspace, path);
				return {
					index,
					path: (0, going_up.FK)(inside) ? inside : path
				};
			});
			const byPath = written.toSorted((one, other) => one.path < other.path ? -1 : 1);
			return byPath.toSorted((one, other) => one.index - other.index).map(({ path }) => path);
		}
		var external_node_fs_ = __webpack_require__(3024);
		;
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		const ROUNDS = 10;
		const NO_LINK_ANYWHERE = 536870912;
		function noLinks(platform = process.platform, { O_NOFOLLOW = 0 } = external_node_fs_.constants) {
			return platform === "darwin" ? NO_LINK_ANYWHERE : O_NOFOLLOW;
		}
		async function liesAt(handle, real) {
			const told = await (0, promises_.readlink)(pathOf(handle)).catch(() => undefined);
			return told === undefined ? leadsTo(handle, real) : told === real;
		}
		async function leadsTo(handle, real) {
			const opened = await handle.stat({ bigint: true });
			for (let round = 0; round < ROUNDS; round += 1) {
				const found = await (0, promises_.lstat)(real, { bigint: true }).catch(() => undefined);
				if (found?.ino !== opened.ino || found.dev !== opened.dev) return false;
				if (await (0, promises_.realpath)(real).catch(() => undefined) !== real) return false;
			}
			return true;
		}
		function namesAt(real) {
			return listed(real, (path) => (0, promises_.readdir)(path));
		}
		function entriesAt(real, count) {
			return listed(real, async (path) => {
				const entries = [];
				if (count <= 0) return entries;
				for await (const entry of await (0, promises_.opendir)(path, { bufferSize: 1024 })) {
					entries.push({
						name: entry.name,
						isFolder: entry.isDirectory()
					});
					if (entries.length === count) break;
				}
				return entries;
			});
		}
		async function listed(real, list) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				if (process.platform === "win32") return list(real);
				const folder = __addDisposableResource(env_1, await (0, promises_.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY | noLinks()), true);
				const found = await list(process.platform === "linux" ? pathOf(folder) : real);
				return await liesAt(folder, real) ? found : undefined;
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		function pathOf({ fd }) {
			return `/proc/self/fd/${fd}`;
		}
		;
		const CHUNK_BYTES = 64 * 1024;
		async function openRegular(real, wanted) {
			const { input, path } = wanted;
			if (!(await (0, promises_.stat)(real)).isFile()) {
				throw new input_error.dz(input, path, "it must be a regular file, not a folder, device or pipe");
			}
			const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | noLinks();
			const handle = await (0, promises_.open)(real, flags);
			try {
				if (await liesAt(handle, real)) return {
					handle,
					size: await sizeOf(handle, wanted),
					...closing(handle)
				};
			} catch (error) {
				await open_file_close(handle);
				throw error;
			}
			await open_file_close(handle);
			return undefined;
		}
		function closing(handle) {
			return { [Symbol.asyncDispose]: () => open_file_close(handle) };
		}
		async function open_file_close(handle) {
			await handle.close().catch(() => undefined);
		}
		async function sizeOf(handle, { input, path, minBytes = 0, maxBytes }) {
			const refuse = (allowed) => new input_error.dz(input, path, allowed);
			const found = await handle.stat();
			if (!found.isFile()) throw refuse("it must be a regular file");
			if (found.size < minBytes) throw refuse("it is empty");
			if (found.size > maxBytes) throw refuse(`it has ${found.size} bytes, at most ${maxBytes} are read`);
			return found.size;
		}
		function streamed(name, { handle, size, ...closing }) {
			async function* read() {
				for (let position = 0; position < size;) {
					const length = Math.min(CHUNK_BYTES, size - position);
					const { bytesRead, buffer } = await handle.read({
						buffer: new Uint8Array(length),
						position
					});
					if (bytesRead === 0) return;
					position += bytesRead;
					yield buffer.subarray(0, bytesRead);
				}
			}
			return {
				name,
				size,
				read,
				...closing
			};
		}
		;
		const MAX_CHANGES = 3;
		async function unchanged(input, path, look) {
			for (let change = 0; change < MAX_CHANGES; change += 1) {
				const found = await readable(input, path, () => look().catch(nothingWhereChanged));
				if (found !== undefined) return found;
			}
			throw new input_error.dz(input, path, "it is exchanged for another while it is read");
		}
		function nothingWhereChanged(error) {
			const { code } = error;
			if (code !== "ENOENT" && code !== "ELOOP") throw error;
		}
		async function readable(input, path, read) {
			try {
				return await read();
			} catch (error) {
				if (error instanceof input_error.dz) throw error;
				const code = error?.code ?? error;
				throw new input_error.dz(input, path, `it cannot be read (${code})`);
			}
		}
		;
		var file_reader_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var file_reader_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		class FileReader {
			#roots;
			#realRoots = new Map();
			constructor(roots) {
				this.#roots = roots;
			}
			async isFolder(input, path) {
				return readable(input, path, async () => {
					const real = await this.#realPath(input, path);
					return (await (0, promises_.stat)(real)).isDirectory();
				});
			}
			async namesIn(input, path) {
				const names = await unchanged(input, path, async () => {
					const real = await this.#realPath(input, path, { mayBeMissing: true });
					return real === undefined ? [] : namesAt(real);
				});
				return names.toSorted();
			}
			async readText(input, path, maxBytes) {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					const opened = file_reader_addDisposableResource(env_1, await this.#open(input, path, { maxBytes }), true);
					const { read } = streamed(path, {
						...opened,
						size: maxBytes
					});
					const pieces = await readable(input, path, () => Array.fromAsync(read()));
					try {
						return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(pieces));
					} catch {
						throw new input_error.dz(input, path, "it must be a text file in UTF-8");
					}
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = file_reader_disposeResources(env_1);
					if (result_1) await result_1;
				}
			}
			async openFile(input, path, limits) {
				const opened = await this.#open(input, path, limits, { mayBeHidden: false });
				return streamed((0, external_node_path_.basename)((0, external_node_path_.resolve)(this.#roots.workspace, path)), opened);
			}
			async #open(input, path, limits, options) {
				return unchanged(input, path, async () => {
					const real = await this.#realPath(input, path, options);
					return openRegular(real, {
						input,
						path,
						...limits
					});
				});
			}
			async match(input, globs, budget) {
				const isExclusion = (pattern) => pattern.startsWith("!");
				const excluded = globs.filter(isExclusion).flatMap((pattern) => (0, glob.q)(input, pattern.slice(1)));
				const wanted = globs.filter((pattern) => !isExclusion(pattern));
				const { workspace } = this.#roots;
				const entriesOf = (folder, count) => this.#entriesOf(folder, count);
				const { FileSearch } = await __webpack_require__.e(816).then(__webpack_require__.bind(__webpack_require__, 816));
				const search = new FileSearch({
					workspace,
					entriesOf
				}, budget);
				const patterns = wanted.map((pattern) => (0, glob.q)(input, pattern));
				return matchedFiles(await search.find(patterns, excluded), wanted, workspace);
			}
			async #entriesOf(folder, count) {
				const real = await (0, promises_.realpath)(folder).catch(() => undefined);
				if (real === undefined) return [];
				if (await this.#insideOf(folder, real) === undefined) return undefined;
				return await entriesAt(real, count).catch(() => undefined) ?? [];
			}
			async #realPath(input, path, { mayBeMissing = false, mayBeHidden = true } = {}) {
				const refuse = (allowed) => new input_error.dz(input, path, allowed);
				if (path.includes("\0")) throw refuse("a path holds no null character");
				if ((0, going_up.mf)(path)) throw refuse(going_up.Gm);
				const written = (0, external_node_path_.resolve)(this.#roots.workspace, path);
				const real = await (0, promises_.realpath)(written).catch(undefinedWhereMissing);
				if (real === undefined) {
					if (mayBeMissing) return undefined;
					throw new input_error.Hb(input, path, await this.#neighboursOf(input, path));
				}
				const inside = await this.#insideOf(written, real);
				if (inside === undefined) throw refuse("it leads out of the workspace");
				if (inside.toLowerCase().split(external_node_path_.sep).includes(".git")) throw refuse("files in .git are not read");
				if (!mayBeHidden && isHidden(inside)) throw refuse(HIDDEN);
				return real;
			}
			async #neighboursOf(input, path) {
				const { respelled } = await __webpack_require__.e(157).then(__webpack_require__.bind(__webpack_require__, 2157));
				const near = await respelled(this, input, path.split(/[\\/]/)).catch(() => []);
				return near.map((one) => (0, external_node_path_.join)(one)).filter((one) => one !== (0, external_node_path_.join)(path));
			}
			async #insideOf(written, real) {
				const root = await this.#rootOf(written);
				const inside = root === undefined ? ".." : (0, external_node_path_.relative)(root, real);
				return (0, going_up.FK)(inside) ? inside : undefined;
			}
			async #rootOf(written) {
				for (const root of [this.#roots.workspace, this.#roots.temp ?? ""].filter(Boolean)) {
					const real = await this.#realRoot(root);
					if ((0, going_up.FK)((0, external_node_path_.relative)(root, written)) || (0, going_up.FK)((0, external_node_path_.relative)(real, written))) return real;
				}
				return undefined;
			}
			#realRoot(root) {
				const real = this.#realRoots.get(root) ?? (0, promises_.realpath)(root).catch(() => (0, external_node_path_.resolve)(root));
				this.#realRoots.set(root, real);
				return real;
			}
		}
		const MISSING = [
			"ENOENT",
			"ENOTDIR",
			"ELOOP",
			"ENAMETOOLONG"
		];
		function undefinedWhereMissing(error) {
			if (!MISSING.includes(error.code)) throw error;
		}
		const HIDDEN = "hidden files are not sent, whose name or folder begins with a dot: copy it to another name";
		function isHidden(relativePath) {
			return relativePath.split(external_node_path_.sep).some((part) => part.startsWith("."));
		}
		function inFolder(folder, name) {
			return (0, external_node_path_.join)(folder, name);
		}
	})
};
