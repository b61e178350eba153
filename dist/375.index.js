export const id = 375;
export const ids = [375];
export const modules = {
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
	}),
	1375: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readReports: () => readReports });
		var log_quote = __webpack_require__(5062);
		var secrets_hide = __webpack_require__(7481);
		var text_wall = __webpack_require__(4987);
		var encoding = __webpack_require__(9611);
		var text_cut = __webpack_require__(9967);
		var repository_path = __webpack_require__(2853);
		var lint_message = __webpack_require__(5111);
		;
		const MAX_EXCEPTION = 16e3;
		const LEVELS = new Map([
			["error", "error"],
			["fatal", "error"],
			["warning", "warning"],
			["warn", "warning"],
			["info", "note"],
			["notice", "note"]
		]);
		const RULES = [
			{
				source: /^com\.puppycrawl\.tools\.checkstyle\.(?:.*\.)?(\w+?)(?:Check)?$/,
				tool: "Checkstyle"
			},
			{
				source: /^eslint\.rules\.(.+)$/,
				tool: "ESLint"
			},
			{
				source: /^stylelint\.rules\.(.+)$/,
				tool: "Stylelint"
			},
			{
				source: /^ShellCheck\.(.+)$/,
				tool: "ShellCheck"
			},
			{
				source: /^detekt\.(.+)$/,
				tool: "detekt"
			},
			{
				source: /^((?:standard|experimental):.+)$/,
				tool: "ktlint"
			},
			{
				source: /^((?:lint|assist)\/.+)$/,
				tool: "Biome"
			},
			{
				source: /^([A-Z]\w*\.[A-Z]\w*\.[A-Z]\w*\.\w+)$/,
				tool: "PHP_CodeSniffer"
			},
			{
				source: /^(Internal\.\w+)$/,
				tool: "PHP_CodeSniffer"
			}
		];
		async function readCheckstyle(bytes, source, into) {
			const document = new CheckstyleDocument(source, into);
			try {
				await source.readXml(bytes, document);
			} catch (error) {
				const reason = error instanceof Error ? error.message : String(error);
				into.addProblem(`${source.name} could be read in part only`, reason);
			}
		}
		class CheckstyleDocument {
			#source;
			#into;
			#hasRoot = false;
			#isOther = false;
			#file;
			#exception;
			constructor(source, into) {
				this.#source = source;
				this.#into = into;
			}
			onOpen(name, attributes) {
				if (!this.#hasRoot) this.#checkRoot(name);
				if (this.#isOther) return;
				if (name === "file") this.#file = (0, repository_path.SH)(attributes["name"] ?? "", this.#source);
				if (name === "error") this.#addError(attributes);
				if (name === "exception") this.#exception = "";
			}
			onText(text) {
				if (this.#exception !== undefined && this.#exception.length <= MAX_EXCEPTION) this.#exception += text;
			}
			onClose(name) {
				if (name === "file") this.#file = undefined;
				if (name !== "exception" || this.#exception === undefined) return;
				const what = (0, text_cut.GH)(this.#exception, MAX_EXCEPTION);
				this.#into.addProblem(`${this.#source.name} says that ${this.#file ?? "a file"} was not checked`, what);
				this.#exception = undefined;
			}
			#checkRoot(name) {
				this.#hasRoot = true;
				this.#isOther = name !== "checkstyle";
				if (!this.#isOther) return;
				const { name: file } = this.#source;
				this.#into.addProblem(`${file} is XML but not Checkstyle's: it begins with <${(0, lint_message.EU)(name)}>.`);
			}
			#addError(attributes) {
				const severity = attributes["severity"]?.toLowerCase() ?? "error";
				if (severity === "ignore") return;
				const { rule, tool } = ruleOf(attributes["source"] ?? "");
				const message = (0, lint_message.Lo)(attributes["message"] ?? "").trimEnd();
				this.#into.add({
					file: this.#file,
					line: (0, lint_message.G1)(attributes["line"]),
					column: (0, lint_message.G1)(attributes["column"]),
					rule,
					level: LEVELS.get(severity) ?? "warning",
					message: withoutEnd(message, ` (${rule})`) || (rule ?? ""),
					tool
				});
			}
		}
		function ruleOf(source) {
			const short = (0, text_cut._H)(source, 500);
			for (const { source: shape, tool } of RULES) {
				const rule = shape.exec(short)?.[1];
				if (rule !== undefined) return {
					rule: (0, lint_message.EU)(rule),
					tool
				};
			}
			return {
				rule: (0, lint_message.EU)(source),
				tool: undefined
			};
		}
		function withoutEnd(text, end) {
			return text.endsWith(end) ? text.slice(0, -end.length) : text;
		}
		;
		const MAX_FINDINGS = 1e3;
		const MAX_GROUPS = 1e4;
		const MAX_PROBLEMS = 50;
		const MAX_COMPARED = 2e4;
		const findings_LEVELS = {
			error: "errors",
			warning: "warnings",
			note: "notes"
		};
		class FindingCollector {
			#kept = {
				error: [],
				warning: [],
				note: []
			};
			#counts = noCounts();
			#rules = new Map();
			#files = new Map();
			#problems = new Set();
			#seen = new Map();
			#hide;
			#inFile = new Map();
			constructor(hide = (0, secrets_hide.Q)([])) {
				this.#hide = hide;
			}
			startFile() {
				this.#inFile = new Map();
			}
			add(finding) {
				if (this.#isRepeated(finding)) return;
				const key = findings_LEVELS[finding.level];
				this.#counts[key]++;
				countIn(this.#rules, finding.rule, key);
				countIn(this.#files, finding.file, key);
				const kept = this.#kept[finding.level];
				if (kept.length < MAX_FINDINGS) kept.push(finding);
			}
			addProblem(sentence, said) {
				if (this.#problems.size >= MAX_PROBLEMS) return;
				const line = said === undefined ? "" : (0, lint_message.EE)(this.#hide((0, lint_message.Lo)(said)));
				this.#problems.add(said === undefined ? sentence : `${sentence}: ${line}`);
			}
			report() {
				const { error, warning, note } = this.#kept;
				return {
					counts: { ...this.#counts },
					findings: [
						...error,
						...warning,
						...note
					].slice(0, MAX_FINDINGS),
					byRule: groupsOf(this.#rules),
					byFile: groupsOf(this.#files),
					problems: [...this.#problems]
				};
			}
			#isRepeated({ tool, rule, file, line, column, message }) {
				const key = [
					tool,
					rule,
					file,
					line,
					column,
					(0, lint_message.EE)(message)
				].join("\n");
				const count = (this.#inFile.get(key) ?? 0) + 1;
				if (this.#inFile.size < MAX_COMPARED) this.#inFile.set(key, count);
				const before = this.#seen.get(key) ?? 0;
				if (count <= before) return true;
				if (before > 0 || this.#seen.size < MAX_COMPARED) this.#seen.set(key, count);
				return false;
			}
		}
		function countIn(groups, name, key) {
			if (name === undefined) return;
			const tally = groups.get(name) ?? noCounts();
			if (groups.size < MAX_GROUPS) groups.set(name, tally);
			tally[key]++;
		}
		function groupsOf(groups) {
			return [...groups].map(([name, tally]) => ({
				name,
				...tally
			})).sort((a, b) => b.errors - a.errors || b.warnings - a.warnings || b.notes - a.notes || (a.name < b.name ? -1 : 1));
		}
		function noCounts() {
			return {
				errors: 0,
				warnings: 0,
				notes: 0
			};
		}
		var payload = __webpack_require__(5910);
		;
		class SarifOverrides {
			#invocations;
			constructor(run, rules) {
				this.#invocations = (0, payload.gT)(run, "invocations").map((one) => levelsOf(one, rules));
			}
			levelOf(result, rule) {
				if (rule === undefined) return undefined;
				const index = (0, payload.fK)(result, "provenance", "invocationIndex");
				const only = this.#invocations.length === 1 ? 0 : -1;
				return this.#invocations[typeof index === "number" && index >= 0 ? index : only]?.get(rule);
			}
		}
		function levelsOf(invocation, rules) {
			const levels = new Map();
			for (const override of (0, payload.gT)(invocation, "ruleConfigurationOverrides")) {
				const rule = rules.referredBy((0, payload.fK)(override, "descriptor"));
				const level = (0, payload.$6)(override, "configuration", "level");
				if (rule !== undefined && level !== undefined) levels.set(rule, level);
			}
			return levels;
		}
		;
		const MAX_BASES = 10;
		const MAX_PATHS = 1e3;
		class SarifPlaces {
			#run;
			#workspace;
			#bases = new Map();
			#shared = new Map();
			#paths = new Map();
			constructor(run, workspace) {
				this.#run = run;
				this.#workspace = workspace;
			}
			fileOf(location) {
				const own = (0, payload.fK)(location, "artifactLocation");
				const uri = (0, payload.$6)(own, "uri");
				if (uri !== undefined) return this.#pathOf(own, uri);
				const index = (0, payload.fK)(own, "index");
				const artifact = typeof index === "number" ? (0, payload.gT)(this.#run, "artifacts")[index] : undefined;
				if (!this.#shared.has(artifact)) {
					const place = (0, payload.fK)(artifact, "location");
					this.#shared.set(artifact, this.#pathOf(place, (0, payload.$6)(place, "uri")));
				}
				return this.#shared.get(artifact);
			}
			#pathOf(place, uri) {
				if (uri === undefined) return undefined;
				const baseId = (0, payload.$6)(place, "uriBaseId");
				const key = `${baseId ?? ""}\n${uri}`;
				if (this.#paths.has(key)) return this.#paths.get(key);
				const places = {
					workspace: this.#workspace,
					base: this.#baseOf(baseId)
				};
				const path = (0, repository_path.SH)((0, repository_path.kw)(uri), places);
				if (this.#paths.size < MAX_PATHS) this.#paths.set(key, path);
				return path;
			}
			#baseOf(id) {
				if (id === undefined) return undefined;
				if (!this.#bases.has(id)) this.#bases.set(id, this.#readBase(id));
				return this.#bases.get(id);
			}
			#readBase(id) {
				let base = "";
				let next = id;
				for (let count = 0; next !== undefined && count < MAX_BASES; count++) {
					const place = (0, payload.fK)(this.#run, "originalUriBaseIds", next);
					const uri = (0, payload.$6)(place, "uri") ?? "";
					if (isWebAddress(uri)) break;
					base = (0, repository_path.HS)((0, repository_path.kw)(uri), base);
					next = (0, payload.$6)(place, "uriBaseId");
				}
				return base === "" || base.length > repository_path.KE ? undefined : base;
			}
		}
		function isWebAddress(uri) {
			return /^(?!file:)[a-z][a-z0-9+.-]+:/i.test(uri);
		}
		;
		class ToldRule {
			id;
			level;
			#rule;
			#texts = new Map();
			#description;
			#isDescribed = false;
			constructor(rule) {
				this.#rule = rule;
				this.id = (0, payload.$6)(rule, "id");
				this.level = (0, payload.$6)(rule, "defaultConfiguration", "level");
			}
			textOf(name) {
				if (!this.#texts.has(name)) this.#texts.set(name, (0, payload.$6)(this.#rule, "messageStrings", name, "text"));
				return this.#texts.get(name);
			}
			get description() {
				if (!this.#isDescribed) {
					this.#isDescribed = true;
					this.#description = (0, payload.$6)(this.#rule, "shortDescription", "text") ?? (0, payload.$6)(this.#rule, "fullDescription", "text");
				}
				return this.#description;
			}
		}
		;
		class RuleFinder {
			#driver;
			#extensions;
			#byGuid = new Map();
			#byName = new Map();
			#byId = new Map();
			#told = new Map();
			constructor(run) {
				this.#driver = componentOf((0, payload.fK)(run, "tool", "driver"));
				this.#extensions = (0, payload.gT)(run, "tool", "extensions").map(componentOf);
				for (const [index, { guid, name }] of this.#extensions.entries()) {
					addFirst(this.#byGuid, guid, index);
					addFirst(this.#byName, name, index);
				}
				for (const { rules } of [this.#driver, ...this.#extensions]) {
					const own = new Map(rules.map((rule) => [(0, payload.$6)(rule, "id") ?? "", rule]));
					for (const [id, rule] of own) addFirst(this.#byId, id, rule);
				}
			}
			referredBy(reference) {
				const component = this.#componentOf((0, payload.fK)(reference, "toolComponent"));
				const index = (0, payload.fK)(reference, "index");
				const indexed = typeof index === "number" ? this.#toldOf(component.rules[index]) : undefined;
				const id = (0, payload.$6)(reference, "id");
				return fits(indexed, id) ? indexed : this.#toldOf(this.#ruleById(id));
			}
			ruleOf(result) {
				const id = (0, payload.$6)(result, "ruleId") ?? (0, payload.$6)(result, "rule", "id");
				const component = this.#componentOf((0, payload.fK)(result, "rule", "toolComponent"));
				const index = (0, payload.fK)(result, "rule", "index") ?? (0, payload.fK)(result, "ruleIndex");
				const indexed = typeof index === "number" ? this.#toldOf(component.rules[index]) : undefined;
				const rule = fits(indexed, id) ? indexed : this.#toldOf(this.#ruleById(id));
				return {
					id: id ?? rule?.id,
					rule
				};
			}
			#toldOf(rule) {
				if (!(0, payload.Gv)(rule)) return undefined;
				const told = this.#told.get(rule) ?? new ToldRule(rule);
				this.#told.set(rule, told);
				return told;
			}
			#componentOf(reference) {
				const index = (0, payload.fK)(reference, "index");
				if (typeof index === "number") return this.#extensions[index] ?? this.#driver;
				const byGuid = this.#byGuid.get((0, payload.$6)(reference, "guid") ?? "");
				const byName = this.#byName.get((0, payload.$6)(reference, "name") ?? "");
				const first = Math.min(byGuid ?? Number.POSITIVE_INFINITY, byName ?? Number.POSITIVE_INFINITY);
				return this.#extensions[first] ?? this.#driver;
			}
			#ruleById(id) {
				if (id === undefined) return undefined;
				return this.#byId.get(id) ?? this.#byId.get(id.replace(/\/[^/]*$/, ""));
			}
		}
		function addFirst(to, key, value) {
			if (key !== undefined && !to.has(key)) to.set(key, value);
		}
		function componentOf(component) {
			const rules = (0, payload.gT)(component, "rules");
			return {
				name: (0, payload.$6)(component, "name"),
				guid: (0, payload.$6)(component, "guid"),
				rules
			};
		}
		function fits(rule, id) {
			if (rule === undefined) return false;
			const own = rule.id;
			if (id === undefined || own === undefined || id === own) return true;
			return id.length > own.length && id[own.length] === "/" && id.startsWith(own);
		}
		;
		const MAX_TEXTS = 1e3;
		const MAX_LOOKED_AT = 4e3;
		const FINE_KINDS = new Set(["pass", "notApplicable"]);
		function readSarif(text, source, into) {
			const log = parsed(text);
			const problem = problemOf(log);
			if (problem !== undefined) {
				into.addProblem(`${source.name} ${problem}.`);
				return;
			}
			for (const run of (0, payload.gT)(log, "runs")) new SarifRun(run, source, into).read();
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return undefined;
			}
		}
		function problemOf(log) {
			if (log === undefined) return "is not valid JSON: it is cut off or damaged";
			const version = (0, payload.$6)(log, "version");
			if (!Array.isArray((0, payload.fK)(log, "runs"))) {
				return "is JSON but no SARIF: it has no list \"runs\"; have the tool write SARIF 2.1 or Checkstyle XML";
			}
			const isKnown = version === undefined || version.startsWith("2.1");
			return isKnown ? undefined : `is SARIF ${(0, lint_message.EU)(version)}, and 2.1 is what is read: nothing of it counts`;
		}
		class SarifRun {
			#run;
			#source;
			#into;
			#rules;
			#overrides;
			#places;
			#texts = new Map();
			#names = new Map();
			#tool;
			constructor(run, source, into) {
				this.#run = run;
				this.#source = source;
				this.#into = into;
				this.#rules = new RuleFinder(run);
				this.#overrides = new SarifOverrides(run, this.#rules);
				this.#places = new SarifPlaces(run, source.workspace);
				this.#tool = (0, lint_message.EU)((0, payload.$6)(run, "tool", "driver", "name"));
			}
			read() {
				for (const result of (0, payload.gT)(this.#run, "results")) {
					if ((0, payload.Gv)(result) && isOpen(result)) this.#into.add(this.#findingOf(result));
				}
				for (const invocation of (0, payload.gT)(this.#run, "invocations")) {
					if ((0, payload.fK)(invocation, "executionSuccessful") === false) this.#readFailure(invocation);
				}
			}
			#readFailure(invocation) {
				const lists = ["toolConfigurationNotifications", "toolExecutionNotifications"];
				const errors = lists.flatMap((list) => (0, payload.gT)(invocation, list)).filter((one) => (0, payload.fK)(one, "level") === "error");
				const { located = [], nowhere = [] } = Object.groupBy(errors, (one) => this.#places.fileOf(locationOf(one)) === undefined ? "nowhere" : "located");
				for (const notification of located) {
					const rule = (0, lint_message.EU)((0, payload.$6)(notification, "descriptor", "id"));
					this.#into.add({
						...this.#findingOf(notification),
						rule,
						level: "error"
					});
				}
				if (nowhere.length === 0 && located.length > 0) return;
				const said = nowhere.map((one) => this.#messageOf(one, undefined));
				const reason = said.find((text) => text !== "") ?? (0, payload.$6)(invocation, "exitCodeDescription");
				const failure = `${this.#source.name} says that ${this.#tool ?? "the tool"} failed`;
				this.#into.addProblem(reason === undefined ? `${failure}.` : failure, reason);
			}
			#findingOf(result) {
				const { id, rule } = this.#rules.ruleOf(result);
				const location = locationOf(result);
				const name = this.#nameOf(id);
				return {
					file: this.#places.fileOf(location),
					line: (0, lint_message.G1)((0, payload.fK)(location, "region", "startLine")),
					column: (0, lint_message.G1)((0, payload.fK)(location, "region", "startColumn")),
					rule: name,
					level: levelOf(result, this.#overrides.levelOf(result, rule) ?? rule?.level),
					message: this.#messageOf(result, rule) || (name ?? ""),
					tool: this.#tool
				};
			}
			#messageOf(holder, rule) {
				const message = (0, payload.fK)(holder, "message");
				const text = (0, payload.$6)(message, "text") ?? rule?.textOf((0, payload.$6)(message, "id") ?? "default") ?? (0, payload.$6)(message, "markdown") ?? rule?.description ?? "";
				return this.#textOf(text, (0, payload.gT)(message, "arguments"));
			}
			#nameOf(id) {
				if (id === undefined) return undefined;
				const name = this.#names.has(id) ? this.#names.get(id) : (0, lint_message.EU)(id);
				if (this.#names.size < MAX_TEXTS) this.#names.set(id, name);
				return name;
			}
			#textOf(text, values) {
				if (values.length > 0) return (0, lint_message.Lo)(plainMessage(text, values));
				const told = this.#texts.get(text) ?? (0, lint_message.Lo)(plainMessage(text, values));
				if (this.#texts.size < MAX_TEXTS) this.#texts.set(text, told);
				return told;
			}
		}
		function isOpen(result) {
			const suppressions = (0, payload.gT)(result, "suppressions");
			const isSuppressed = suppressions.length > 0 && suppressions.every((one) => ((0, payload.$6)(one, "status") ?? "accepted") === "accepted");
			const isGone = (0, payload.fK)(result, "baselineState") === "absent";
			return !isSuppressed && !isGone && !FINE_KINDS.has((0, payload.$6)(result, "kind") ?? "fail");
		}
		function levelOf(result, ofRule) {
			const kind = (0, payload.$6)(result, "kind") ?? "fail";
			const level = (0, payload.$6)(result, "level") ?? (kind === "fail" ? undefined : "note");
			const known = level ?? ofRule ?? "warning";
			if (known === "error" || known === "warning") return known;
			return "note";
		}
		function locationOf(result) {
			const locations = (0, payload.gT)(result, "locations").map((one) => (0, payload.fK)(one, "physicalLocation"));
			return locations.find((one) => one !== undefined);
		}
		function plainMessage(text, values) {
			let room = MAX_LOOKED_AT;
			return (0, text_cut.GH)(text, MAX_LOOKED_AT).replace(/\{(\d{1,2})\}/g, (whole, index) => {
				const value = values[Number(index)];
				if (typeof value !== "string" && typeof value !== "number") return whole;
				if (room === 0) return "";
				const shown = (0, text_cut.GH)(String(value), room);
				room = Math.max(0, room - String(value).length);
				return shown;
			}).replace(/(?<!\\)\[((?:[^\\[\]]|\\.)*)\]\(\d+\)/g, "$1").replace(/\\([[\]])/g, "$1");
		}
		;
		const MAX_LINT_FILE_BYTES = 16 * 1024 * 1024;
		async function readLint(files, options) {
			const collector = new FindingCollector(options.hide);
			for await (const file of files) {
				collector.startFile();
				try {
					await readFile(file, options, collector);
				} catch (error) {
					const reason = error instanceof Error ? error.message : String(error);
					collector.addProblem(`${file.name} could not be read`, reason);
				}
			}
			return (options.wall ?? text_wall.fc).runNeeded(() => collector.report());
		}
		async function readFile(file, options, into) {
			const start = await startOf(limited(file.bytes));
			const source = {
				name: file.name,
				workspace: options.workspace
			};
			const kind = kindOf(start.bytes);
			if (kind === "XML") return readCheckstyle(start.all, {
				...source,
				readXml: options.readXml
			}, into);
			if (kind === "JSON") {
				const text = await textOf(start.all);
				return (options.wall ?? text_wall.fc).run(() => readSarif(text, source, into));
			}
			into.addProblem(kind === "empty" ? `${file.name} is empty: did the linter run?` : `${file.name} is neither SARIF nor Checkstyle XML.`);
		}
		function kindOf(start) {
			const [first] = new TextDecoder((0, encoding.P)(start)).decode(start).trimStart();
			if (first === undefined) return "empty";
			if (first === "<") return "XML";
			return first === "{" || first === "[" ? "JSON" : "other";
		}
		async function textOf(chunks) {
			const parts = [];
			for await (const chunk of chunks) parts.push(chunk);
			const decoder = new TextDecoder((0, encoding.P)(parts[0] ?? new Uint8Array()));
			return parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
		}
		const START_BYTES = 256;
		async function startOf(chunks) {
			const iterator = chunks[Symbol.asyncIterator]();
			let bytes = new Uint8Array();
			while (bytes.length < START_BYTES) {
				const { done, value } = await iterator.next();
				if (done === true) break;
				bytes = joined(bytes, value);
			}
			async function* all() {
				if (bytes.length > 0) yield bytes;
				yield* { [Symbol.asyncIterator]: () => iterator };
			}
			return {
				bytes,
				all: all()
			};
		}
		function joined(a, b) {
			const both = new Uint8Array(a.length + b.length);
			both.set(a);
			both.set(b, a.length);
			return both;
		}
		async function* limited(chunks) {
			let count = 0;
			for await (const chunk of chunks) {
				count += chunk.length;
				if (count > MAX_LINT_FILE_BYTES) {
					throw new Error(`it is larger than ${MAX_LINT_FILE_BYTES / 1024 / 1024} MiB`);
				}
				yield chunk;
			}
		}
		;
		const HEAD_BYTES = 256;
		const MARKS = [
			[[255, 254], "utf-16le"],
			[[254, 255], "utf-16be"],
			[[
				60,
				0,
				63,
				0
			], "utf-16le"],
			[[
				0,
				60,
				0,
				63
			], "utf-16be"]
		];
		async function* decodeXml(bytes) {
			let decoder;
			let head = new Uint8Array();
			for await (const chunk of bytes) {
				if (decoder !== undefined) {
					yield decoder.decode(chunk, { stream: true });
					continue;
				}
				head = decode_joined(head, chunk);
				if (head.length < HEAD_BYTES) continue;
				decoder = decoderFor(head);
				yield decoder.decode(head, { stream: true });
			}
			if (decoder === undefined) yield decoderFor(head).decode(head);
			else yield decoder.decode();
		}
		function decode_joined(a, b) {
			const both = new Uint8Array(a.length + b.length);
			both.set(a);
			both.set(b, a.length);
			return both;
		}
		function decoderFor(head) {
			const [, marked] = MARKS.find(([mark]) => mark.every((byte, index) => head[index] === byte)) ?? [];
			if (marked !== undefined) return new TextDecoder(marked);
			const start = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
			const [, declared = "utf-8"] = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start) ?? [];
			if (/^utf-?(?:16|32)/i.test(declared)) return new TextDecoder();
			try {
				return new TextDecoder(declared);
			} catch {
				return new TextDecoder("windows-1252");
			}
		}
		;
		const HARMLESS = /^(?:disallowed character\.$|duplicate attribute|expected (?:one of|the name)|(?:version number|(?:encoding|standalone) value) must|the string "]]>"|[\w ?]*(?:entity|declaration|name\/value pairs))/;
		class Stop extends Error {
			kind;
			constructor(kind) {
				super(kind);
				this.kind = kind;
			}
		}
		async function readXml(chunks, reader, wall) {
			const { SaxesParser } = await __webpack_require__.e(800).then(__webpack_require__.t.bind(__webpack_require__, 9800, 19));
			const parser = new SaxesParser({
				fragment: true,
				position: false,
				xmlns: false
			});
			let atEnd = false;
			parser.on("opentag", ({ name, attributes }) => reader.open(name, attributes));
			parser.on("text", (text) => reader.text(text));
			parser.on("cdata", (text) => reader.text(text));
			parser.on("closetag", ({ name }) => reader.close(name));
			parser.on("doctype", (doctype) => {
				if (/<!ENTITY/i.test(doctype)) throw new Stop("entities");
			});
			parser.on("error", ({ message }) => {
				if (!HARMLESS.test(message)) throw new Stop(atEnd ? "cut off" : "broken");
			});
			try {
				for await (const chunk of chunks) wall.run(() => parser.write(chunk));
				atEnd = true;
				wall.run(() => parser.close());
			} catch (error) {
				if (error instanceof Stop) return {
					kind: error.kind,
					line: parser.line
				};
				if (error instanceof text_wall.JT) {
					return {
						kind: error.isLate ? "too late" : "too slow",
						line: parser.line
					};
				}
				throw error;
			}
			return undefined;
		}
		;
		function lintXmlReader(wall) {
			return async (bytes, events) => {
				const reader = {
					open: (name, attributes) => events.onOpen(name, attributes),
					text: (text) => events.onText?.(text),
					close: (name) => events.onClose?.(name)
				};
				const fault = await readXml(decodeXml(bytes), reader, wall);
				if (fault !== undefined) throw new Error(sentenceOf(fault));
			};
		}
		function sentenceOf({ kind, line }) {
			if (kind === "entities") return "it declares XML entities, with which a small file can become enormous";
			if (kind === "too slow") return "it takes too long to read";
			if (kind === "too late") return "other files took all the time there is";
			return kind === "broken" ? `it is broken XML in line ${line}` : "it ends in the middle";
		}
		var quote_of = __webpack_require__(9692);
		var logs_tail = __webpack_require__(2075);
		var plain = __webpack_require__(6928);
		;
		const MAX_LINES = 12;
		const NAMED = /^((?:expected|received|actual|left|right|got|want)(?: [a-z ]{1,30})?) *: *(\S.*)$/i;
		const TOLD = /^(?:Received function did not throw|Failed asserting that .*)$/;
		const DIFFERENCES = /^\+ Received +\+ \d{1,7}$/;
		function comparedValues(lines) {
			const start = lines.findIndex((line) => DIFFERENCES.test(line));
			if (start >= 0) return differences(lines.slice(start + 1));
			const near = lines.slice(0, MAX_LINES);
			const values = near.flatMap((line) => {
				if (TOLD.test(line)) return [line.replace(/\.$/, "")];
				const [, name = "", value = ""] = NAMED.exec(line) ?? [];
				if (value === "") return [];
				const words = /^(?:left|right)$/.test(name) ? name : `${name.trim()}:`;
				return [`${words} ${value.replace(/,$/, "")}`];
			});
			return values.slice(0, 2).map(plain.TN);
		}
		function differences(lines) {
			const first = (name, mark) => {
				const line = lines.find((one) => one.startsWith(`${mark} `));
				return line === undefined ? [] : [`${name}: ${(0, plain.TN)(line.slice(1)).replace(/,$/, "")}`];
			};
			return [...first("Expected", "-"), ...first("Received", "+")];
		}
		;
		const TYPE = /^[A-Za-z_$][\w$.:\\]{0,300}$/;
		const EXCEPTION = /(?:Error|Exception|Failure|Warning|Exit|Interrupt|Fault|Panic)$/;
		const SAYS_NO_MORE = /^(?:(?:Assertion|Comparison|Expectation|MultipleFailures|Multiple|ConditionNotSatisfied|SpockComparison|SpockAssertion|AssertionFailed|Test|TestFailed|Failure|Error|Exception|JestAssertion|Throws|Equal|True|False|ArrayComparison)\w{0,30}|Error|Exception|Failure|Throwable)$/;
		const OF_ASSERTIONS = /^(?:org\.(?:junit|opentest4j|testng|hamcrest|assertj)|junit|Xunit|NUnit|RSpec|PHPUnit)\b/;
		function typeAlone(type) {
			const whole = (type ?? "").trim();
			const name = nameOf(whole);
			return name === undefined || isOfAssertion(whole, name) ? undefined : name;
		}
		function withType(message, type) {
			const name = typeAlone(type);
			return name === undefined || message.includes(name) ? message : `${name}: ${message}`;
		}
		function withShortType(text) {
			const line = text.replaceAll("org.opentest4j.AssertionFailedError: ", "");
			const [word = ""] = line.split(" ", 1);
			const rest = line.slice(word.length).trim();
			if (rest !== "" && !word.endsWith(":") && !rest.startsWith(": ")) return line;
			const whole = word.replace(/:$/, "");
			const name = nameOf(whole);
			if (name === undefined || name === whole) return line;
			const message = rest.replace(/^: /, "");
			if (message === "") return name;
			return isOfAssertion(whole, name) ? message : `${name}: ${message}`;
		}
		function nameOf(whole) {
			const name = TYPE.test(whole) ? whole.split(/[.:\\$]/).at(-1) : undefined;
			return name !== undefined && EXCEPTION.test(name) ? name : undefined;
		}
		function isOfAssertion(whole, name) {
			return SAYS_NO_MORE.test(name) || OF_ASSERTIONS.test(whole);
		}
		;
		const VAGUE = [
			/^(?:(?:test )?fail(?:ed|ure)?|error|build error|test failed|collection failure|exception|assertion ?error)?[.!:]?$/i,
			/^test failure with exit code \d{1,5}$/,
			/^failed:? [\w:]{1,300}$/,
			/^\d{1,5} failures?, see stacktrace for details$/,
			/^\[object \w{1,40}\]$/,
			/^<[\w.]{1,200} object at 0x[\da-f]{1,16}>$/,
			/^Traceback \(most recent call last\):?$/
		];
		const PANIC = /^(?:thread '[^'\n]{1,300}'(?: \(\d{1,10}\))? )?panicked at [^'\n][^\n]*:\d{1,7}:?$/;
		function isVague(line) {
			return VAGUE.some((one) => one.test(line)) || PANIC.test(line) || isQuestion(line);
		}
		function isQuestion(line) {
			const [question = ""] = line.split(" // ", 1);
			return /^(?:Error: )?expect\(/.test(question) && question.includes(").") && question.endsWith(")");
		}
		const AROUND = /^(?:=== (?:RUN|CONT|PAUSE|NAME)\b|--- (?:FAIL|SKIP)|● |\[.*\] › |(?:FAILED:|[\w\\]+::\w+|[^\p{L}\p{N}]*)$|[\w\\]+::\w+ with data set )/u;
		const MARKED = /^E {2,}(?=\S)/;
		const TESTIFY = /^Error: {2,}\t?(?=\S)|^Error:\s*\t(?=\S)/;
		function causeLine(message) {
			const lines = message.split("\n");
			if (lines.length === 1) return withShortType((0, plain.TN)(message));
			const told = lines.map((line) => line.trim());
			const at = causeAt(lines, told);
			const cause = withShortType((0, plain.TN)(told[at]?.replace(MARKED, "").replace(TESTIFY, "") ?? ""));
			const values = comparedValues(told.slice(at + 1));
			if (!isVague(cause)) return withValues(cause, values);
			if (values.length > 1) return values.join(", ");
			const next = told.slice(at + 1).find((line) => !AROUND.test(line) && !isVague(line));
			return values[0] === undefined ? withShortType((0, plain.TN)(next ?? cause)) : `${cause} (${values[0]})`;
		}
		function withValues(cause, values) {
			const isEnough = values.length > 1 || values[0]?.startsWith("Failed asserting") === true;
			return isEnough ? `${cause.replace(/:$/, "")} (${values.join(", ")})` : cause;
		}
		function causeAt(lines, told) {
			const marked = lines.findIndex((line) => MARKED.test(line));
			if (marked >= 0) return marked;
			const trace = told.lastIndexOf("Traceback (most recent call last):");
			const raised = trace < 0 ? -1 : lines.findIndex((line, at) => at > trace && /^[A-Za-z_]/.test(line));
			if (raised >= 0) return raised;
			const testify = told.some((line) => line.startsWith("Error Trace:")) ? told.findIndex((line) => TESTIFY.test(line)) : -1;
			if (testify >= 0) return testify;
			const panic = told.findIndex((line) => PANIC.test(line));
			if (panic >= 0 && told[panic + 1] !== undefined && told[panic + 1] !== "") return panic + 1;
			const first = told.findIndex((line) => !AROUND.test(line));
			return first < 0 ? told.length - 1 : first;
		}
		;
		function compareTests(current, baseline) {
			const failedThen = (test) => baseline.endingOf(test) === "failed";
			const wasRead = (test) => baseline.isComplete || baseline.endingOf(test) !== undefined;
			const isGone = (now) => now === "skipped" || now === undefined && current.isComplete;
			return {
				newlyFailing: current.failed.filter((test) => !failedThen(test) && wasRead(test)),
				stillFailing: current.failed.filter(failedThen),
				fixed: baseline.failed.filter((test) => current.endingOf(test) === "passed"),
				gone: baseline.failed.filter((test) => isGone(current.endingOf(test)))
			};
		}
		;
		function mayRepeat({ dialect }, isFailedJob, repeat) {
			if (dialect === "other") return false;
			if (dialect === "go" || !isFailedJob || !hasFailed(repeat.earlier)) return true;
			if (!hasFailed(repeat.ending)) return false;
			return dialect === "pytest" || repeat.isAlike;
		}
		function repeatsPassed(file, names) {
			if (file.dialect === "other" || file.dialect === "pytest") return false;
			const passed = new Set();
			for (const [index, ending] of file.endings.entries()) {
				const id = names.idAt(file.start + index);
				if (passed.has(id)) return true;
				if (ending === "passed" || ending === "flaky") passed.add(id);
			}
			return false;
		}
		function hasFailed(ending) {
			return ending === "failure" || ending === "error";
		}
		;
		const ATTEMPT = /(?<![a-z])(?:re-?runs?|retry|retries|attempt)(?![a-z])(?:[^a-z0-9]?(\d{1,4}))?/gi;
		function inOrderOfAttempts(files, names) {
			const largest = largestFailing(files, names);
			return inOrder(files.map((file) => ({
				file,
				attempt: attemptOf(file, largest, names)
			})));
		}
		function inOrder(attempts) {
			return attempts.sort((a, b) => {
				return a.attempt - b.attempt || (a.attempt > 0 ? b.file.endings.length - a.file.endings.length : 0);
			});
		}
		function inStatedOrder(files) {
			return inOrder(files.map((file) => ({
				file,
				attempt: statedAttempt(file)
			})));
		}
		function attemptOf(file, largest, names) {
			if (isLater(file)) return statedAttempt(file);
			const size = file.endings.length;
			const wasLarger = (_, index) => (largest[names.idAt(file.start + index)] ?? 0) > size;
			return size > 0 && file.endings.every(wasLarger) ? 1 : 0;
		}
		function statedAttempt(file) {
			return isLater(file) ? Number([...file.name.matchAll(ATTEMPT)].at(-1)?.[1] ?? 1) : 0;
		}
		function largestFailing(files, names) {
			const largest = [];
			for (const { start, endings } of files) {
				for (const [index, ending] of endings.entries()) {
					if (!hasFailed(ending)) continue;
					const id = names.idAt(start + index);
					largest[id] = Math.max(largest[id] ?? 0, endings.length);
				}
			}
			return largest;
		}
		function isLater({ name }) {
			return name.search(ATTEMPT) >= 0;
		}
		;
		function mergeRuns(files, names, isFailedJob) {
			if (!mayHaveReruns(files)) return apart(files);
			const merged = merge(inOrderOfAttempts(files, names), names, isFailedJob);
			const isHidden = isFailedJob && !merged.endings.some(hasFailed) && files.some((file) => failsIn(file));
			return isHidden ? merge(inStatedOrder(files), names, isFailedJob, false) : merged;
		}
		function apart(files) {
			const [places, endings] = [[], []];
			const failures = new Map();
			for (const file of files) {
				for (const [index, failure] of file.failures) failures.set(endings.length + index, failure);
				for (let index = 0; index < file.endings.length; index++) places.push(file.start + index);
				for (const ending of file.endings) endings.push(ending);
			}
			return {
				places,
				endings,
				failures
			};
		}
		function merge(attempts, names, isFailedJob, mayRepeatInFile = true) {
			const merger = new Merger(isFailedJob);
			for (const { file, attempt } of attempts) {
				const hasRepeats = mayRepeatInFile && !repeatsPassed(file, names);
				for (const index of file.endings.keys()) {
					merger.merge({
						file,
						index
					}, names.idAt(file.start + index), {
						isRerun: attempt > 0,
						hasRepeats
					});
				}
			}
			return merger;
		}
		function failsIn({ endings }) {
			return endings.some(hasFailed);
		}
		function mayHaveReruns(files) {
			if (files.some(({ dialect }) => dialect !== "other")) return true;
			return files.length > 1 && (files.some(isLater) || mayRepeatFailures(files));
		}
		function mayRepeatFailures(files) {
			const bySize = Map.groupBy(files, ({ endings }) => endings.length);
			const failed = new Set();
			for (const size of [...bySize.keys()].sort((a, b) => b - a)) {
				const same = bySize.get(size) ?? [];
				if (same.some(({ first }) => first !== undefined && failed.has(nameKey(first)))) return true;
				for (const { failures } of same) for (const test of failures.values()) failed.add(nameKey(test));
			}
			return false;
		}
		function nameKey({ suite, className, name }) {
			return [
				suite,
				className,
				name
			].join("\0");
		}
		const merge_runs_MAX_COMPARED = 256;
		class Merger {
			#isFailedJob;
			places = [];
			endings = [];
			failures = new Map();
			#files = [];
			#indexOf = [];
			#next = new Map();
			constructor(isFailedJob) {
				this.#isFailedJob = isFailedJob;
			}
			append(file, index) {
				const own = this.places.push(file.start + index) - 1;
				this.endings.push(file.endings[index] ?? "passed");
				const failure = file.failures.get(index);
				if (failure !== undefined) this.failures.set(own, failure);
				return own;
			}
			merge(run, id, where) {
				const { file, index } = run;
				const same = this.#earlierRun(id, run, where);
				if (same !== undefined) {
					this.#takeOver(same, file, index);
					return;
				}
				const own = this.append(file, index);
				this.#files[own] = file;
				const other = this.#indexOf[id];
				if (other !== undefined) this.#next.set(own, other);
				this.#indexOf[id] = own;
			}
			#earlierRun(id, run, { isRerun, hasRepeats }) {
				let found;
				let one = this.#indexOf[id];
				for (let count = 0; one !== undefined && count < merge_runs_MAX_COMPARED; count++, one = this.#next.get(one)) {
					const isSame = this.#files[one] === run.file ? hasRepeats && this.#mayRepeat(one, run) : isRerun;
					if (isSame && (found === undefined || hasFailed(this.endings[one]))) found = one;
				}
				return found;
			}
			#mayRepeat(one, { file, index }) {
				const [before, now] = [this.failures.get(one), file.failures.get(index)];
				const isAlike = before?.message === now?.message && before?.trace === now?.trace;
				return mayRepeat(file, this.#isFailedJob, {
					earlier: this.endings[one],
					ending: file.endings[index],
					isAlike
				});
			}
			#takeOver(same, file, index) {
				this.#files[same] = file;
				const earlier = this.endings[same];
				const ending = file.endings[index] ?? "passed";
				if (ending === "skipped" || ending === "passed" && (earlier === "passed" || earlier === "flaky")) return;
				this.endings[same] = hasFailed(earlier) && !hasFailed(ending) ? "flaky" : ending;
				const failure = file.failures.get(index);
				if (failure !== undefined) this.failures.set(same, failure);
			}
		}
		;
		const ENDINGS = new Map([
			["failure", "failure"],
			["error", "error"],
			["skipped", "skipped"],
			["disabled", "skipped"],
			["flakyFailure", "flaky"],
			["flakyError", "flaky"]
		]);
		const WEIGHTS = {
			passed: 0,
			flaky: 1,
			skipped: 2,
			failure: 3,
			error: 3
		};
		const NOT_RUN = /^(?:notrun|skipped|suppressed|disabled|ignored)$/i;
		function hasNotRun({ status, result }) {
			if (status === undefined && result === undefined) return false;
			return NOT_RUN.test(status ?? "") || NOT_RUN.test(result ?? "");
		}
		var control_sequences = __webpack_require__(3870);
		var gap = __webpack_require__(3544);
		;
		const UNSEEN = { symbol: "runtime" };
		const BETWEEN = /^\s*(?:\.\.\. \d{1,5} (?:more|common frames omitted)|---+ End of (?:stack trace|inner exception)|=+ asynchronous gap|<asynchronous suspension>|\(elided )/;
		const JVM = /^\(([\w$-]+\.(?:java|kts?|scala|groovy|clj))(?::(\d{1,7}))?\)$/;
		const JVM_UNPLACED = /^\((?:Native Method|Unknown Source|<generated>)\)$/;
		const JVM_MODULE = /^(?:[\w.@-]*\/){1,3}/;
		const IN_BRACKETS = /^\(([^()]+):(\d{1,7}):\d{1,7}\)$/;
		const BEHIND_AT = /^([^\s()][^()]*):(\d{1,7}):\d{1,7}$/;
		const JS_UNPLACED = /^\((?:<anonymous>|index \d{1,7}|native)\)$/;
		const NET_UNPLACED = /^([\w.`<>+|$[\],]+)\(/;
		function afterAt(line) {
			const text = line.endsWith("]") && line.includes(" [") ? line.slice(0, line.lastIndexOf(" [")).replace(/ ~$/, "") : line;
			const open = text.lastIndexOf("(");
			const [named, brackets] = open < 0 ? [text, ""] : [text.slice(0, open).trim(), text.slice(open)];
			const [, file, number] = JVM.exec(brackets) ?? [];
			const symbol = named.replace(JVM_MODULE, "");
			if (file !== undefined) return {
				symbol,
				path: file,
				line: lineOf(number),
				isBare: true
			};
			if (JVM_UNPLACED.test(brackets)) return { symbol };
			if (JS_UNPLACED.test(brackets)) return UNSEEN;
			return netCall(line) ?? placed(IN_BRACKETS)(brackets) ?? unnamedCall(text) ?? netUnplaced(text);
		}
		function netCall(text) {
			const end = text.lastIndexOf(":line ");
			const start = text.indexOf(" in ");
			const digits = text.slice(end + 6);
			if (start < 0 || end < start || !/^\d{1,7}$/.test(digits)) return undefined;
			return {
				symbol: text.slice(0, start).split("(", 1)[0],
				path: text.slice(start + 4, end),
				line: Number(digits)
			};
		}
		function unnamedCall(text) {
			const call = placed(BEHIND_AT)(text.replace(/^async /, ""));
			return /[\\/]|\.\w+$/.test(call?.path ?? "") ? call : undefined;
		}
		function netUnplaced(text) {
			const symbol = text.endsWith(")") ? NET_UNPLACED.exec(text)?.[1] : undefined;
			return symbol === undefined ? undefined : { symbol };
		}
		const PYTHON = /^\s*File "([^"\n]+)", line (\d{1,7})/;
		const PYTEST = /^((?:[A-Za-z]:)?[^\s:][^:\n]*\.py):(\d{1,7}): ?(?:in .*|\w*)$/;
		const RUBY = /^\s*(?:# )?([^\s:#][^:\n]*\.rb):(\d{1,7})(?::in |$)/;
		const PHP = /^(?:#\d{1,4} )?((?:[A-Za-z]:)?[\\/][^:()\n]+\.php)[:(](\d{1,7})/;
		const GO = /^\s+([^\s:][^:\n]*\.go):(\d{1,7})(?: \+0x[\da-f]{1,16})?$/;
		const DART = /^\s*((?:package:)?[^\s:][^:\n]*\.dart) (\d{1,7}):\d{1,7}(?:\s|$)/;
		const DART_UNPLACED = /^(?:package:(?:test|test_api|matcher|flutter_test|checks)|dart:[\w/.]+(?: \d{1,7}:\d{1,7})?) {2,}\S/;
		const VITEST = /^\s*❯ (?:\S+ )?([^\s:][^:\n]*):(\d{1,7}):\d{1,7}$/;
		const RUST = /^\s*\d{1,4}: +(?:0x[\da-f]{1,16} - )?([\w<][^\n]*)$/;
		function placed(shape) {
			return (line) => {
				const [, path, number] = shape.exec(line) ?? [];
				return path === undefined ? undefined : {
					path,
					line: lineOf(number)
				};
			};
		}
		function rustCall(line) {
			const symbol = RUST.exec(line)?.[1] ?? "";
			return symbol.includes("::") || /^(?:rust_begin_unwind|__\w+)$/.test(symbol) ? { symbol } : undefined;
		}
		const PLACED = [
			PYTHON,
			PYTEST,
			RUBY,
			PHP,
			GO,
			DART,
			VITEST
		].map(placed);
		const frame_shapes_MARKED = /❯|File "|\.(?:py|rb|php|go|dart)/;
		const SHAPES = [
			(line) => BETWEEN.test(line) || DART_UNPLACED.test(line) ? UNSEEN : undefined,
			(line) => /^\s*at \S/.test(line) ? afterAt(line.trim().slice(3)) : undefined,
			(line) => frame_shapes_MARKED.test(line) ? firstOf(PLACED, line) : undefined,
			rustCall
		];
		const MAX_LINE_CHARACTERS = 500;
		function callIn(line) {
			return firstOf(SHAPES, line.slice(0, MAX_LINE_CHARACTERS).trimEnd());
		}
		function firstOf(shapes, line) {
			for (const shape of shapes) {
				const call = shape(line);
				if (call !== undefined) return call;
			}
			return undefined;
		}
		function lineOf(digits) {
			return digits === undefined ? undefined : Number(digits);
		}
		;
		const PACKAGES = new Set([
			...[
				"java",
				"javax",
				"jdk",
				"sun",
				"com.sun",
				"kotlin",
				"kotlinx",
				"scala",
				"groovy",
				"org.codehaus.groovy"
			],
			...[
				"org.apache.groovy",
				"clojure",
				"android",
				"androidx",
				"dalvik",
				"com.android",
				"org.robolectric"
			],
			...[
				"junit",
				"org.junit",
				"org.testng",
				"org.opentest4j",
				"org.apiguardian",
				"org.hamcrest",
				"org.assertj"
			],
			...[
				"org.mockito",
				"org.powermock",
				"net.bytebuddy",
				"io.mockk",
				"io.kotest",
				"org.spockframework",
				"spock"
			],
			...[
				"org.scalatest",
				"org.scalactic",
				"org.scalacheck",
				"org.specs2",
				"munit",
				"utest",
				"zio",
				"sbt"
			],
			...[
				"org.gradle",
				"worker.org.gradle",
				"org.apache.maven",
				"org.apache.tools",
				"com.intellij",
				"io.cucumber"
			],
			...[
				"com.google.common.truth",
				"reactor.core",
				"io.qameta",
				"jakarta"
			],
			...[
				"System",
				"Microsoft",
				"NUnit",
				"Xunit",
				"TUnit",
				"FluentAssertions",
				"AwesomeAssertions",
				"Shouldly"
			],
			...[
				"Moq",
				"NSubstitute",
				"FakeItEasy",
				"Castle",
				"VSTest",
				"JetBrains"
			],
			...[
				"std",
				"core",
				"alloc",
				"test",
				"rust_begin_unwind",
				"testing",
				"runtime",
				"reflect"
			]
		]);
		function isForeignName(symbol) {
			const parts = symbol.replaceAll("::", ".").split(".", 4);
			return parts.some((_, end) => PACKAGES.has(parts.slice(0, end + 1).join(".")));
		}
		const FOREIGN_PATH = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems|\.cargo|\.rustup|\.pub-cache|\.nuget)\/|^(?:node|internal|dart|webpack-internal):|^package:(?:test|test_api|matcher|checks|flutter|flutter_test|stack_trace|fake_async|mocktail|mockito)\/|^<|^\/(?:rustc|_|usr\/lib)\//i;
		const FOREIGN_ABSOLUTE = /\/(?:lib\/(?:python|ruby)[\d/]|go\/(?:src|pkg)\/|\.pyenv\/|hostedtoolcache\/|flutter\/)/i;
		const OLD_NODE = /^(?:internal\/[\w/-]+|bootstrap_node|_\w+|assert|async_hooks|buffer|child_process|cluster|dgram|dns|domain|events|fs|https?|module|net|path|querystring|readline|repl|stream|string_decoder|timers|tls|tty|url|util|v8|vm|zlib)\.js$/;
		function isForeignPath(path) {
			return FOREIGN_PATH.test(path) || (0, repository_path.oP)(path) && FOREIGN_ABSOLUTE.test(path);
		}
		function isOldNode(path) {
			return OLD_NODE.test(path);
		}
		;
		function frameOf(call, code) {
			const { symbol, path, line, isBare = false } = call;
			if (path === undefined || isBare) {
				const place = path === undefined ? {} : { place: {
					file: path,
					line,
					isUnsure: true
				} };
				return {
					kind: kindOfName(symbol ?? "", code),
					...place
				};
			}
			const known = (0, repository_path.yJ)(path, code.workspace);
			if (known !== undefined && !isOldNode(known.file)) return {
				kind: "own",
				place: {
					...known,
					line
				}
			};
			const written = path.replaceAll("\\", "/");
			if (namesTest(`${symbol ?? ""}.${stemOf(written)}`, code) && (0, repository_path.oP)(written)) {
				return {
					kind: "own",
					place: {
						file: written,
						line,
						isUnsure: true
					}
				};
			}
			const isForeign = isForeignPath(written) || isOldNode(written) || isForeignName(symbol ?? "");
			return { kind: isForeign ? "foreign" : "other" };
		}
		function kindOfName(symbol, code) {
			if (namesTest(symbol, code)) return "own";
			return isForeignName(symbol) || symbol.startsWith("InvokeStub_") ? "foreign" : "other";
		}
		function namesTest(symbol, { className = "" }) {
			const parts = partsOf(className);
			const own = parts.at(-1);
			if (own === undefined) return false;
			const named = partsOf(symbol);
			const start = parts.slice(0, Math.min(sharedParts(parts), parts.length - 1));
			return named.includes(own) || start.length > 0 && start.every((part, at) => named[at] === part);
		}
		function partsOf(name) {
			return /^[\w.$:\\`<>+]+$/.test(name) ? name.split(/[.$:\\`<>+]+/).filter((part) => part !== "") : [];
		}
		function sharedParts([first = ""]) {
			return /^[a-z]{2,4}$/.test(first) ? 2 : 1;
		}
		function stemOf(path) {
			return path.split("/").at(-1)?.split(".", 1)[0] ?? "";
		}
		;
		function linesThatMatter(lines, code) {
			const told = lines.some((line) => trace_MARKED.test(line)) ? markedUnits(lines, code) : unitsOf(lines, code);
			return withGaps(ownFirst(withoutForeign(told)));
		}
		function unitsOf(lines, code) {
			const units = [];
			for (const line of lines) {
				const last = units.at(-1);
				const call = callIn(line);
				if (last !== undefined && last.kind !== "text" && belongsTo(last, line)) last.lines.push(line);
				else if (call === undefined) units.push({
					kind: "text",
					lines: [line]
				});
				else units.push({
					kind: frameOf(call, code).kind,
					lines: [...callerOf(call, units), line]
				});
			}
			return units;
		}
		function belongsTo({ lines: [first = ""] }, line) {
			if (/^\s*\d{1,4}: /.test(first)) return /^\s{8,}at /.test(line);
			const isPython = /^\s*File "|\.py:\d{1,7}: in /.test(first);
			return isPython && /^ {4}/.test(line) && !/^ {2,4}File "/.test(line);
		}
		function callerOf({ path = "" }, units) {
			const before = units.at(-1)?.lines ?? [];
			const [line = ""] = before;
			const isCaller = /^\w[\w./*()[\]{}, ?-]*$/.test(line) && line.includes(".");
			if (!path.endsWith(".go") || before.length !== 1 || !isCaller) return [];
			units.pop();
			return before;
		}
		const trace_MARKED = /^E( {2,}|$)/;
		const ABOUT_TO = /^> {2,}/;
		const RULER = /^(?:_ ){5,}/;
		function markedUnits(lines, code) {
			return sectionsOf(lines).flatMap((section) => {
				const units = unitsOf(section, code);
				const isForeign = units.findLast(({ kind }) => kind !== "text")?.kind === "foreign";
				return units.flatMap((unit) => {
					if (unit.kind !== "text") return [unit];
					const [line = ""] = unit.lines;
					const isTold = trace_MARKED.test(line) || ABOUT_TO.test(line) && !isForeign;
					return [{
						kind: "text",
						lines: isTold ? unit.lines : []
					}];
				});
			});
		}
		function sectionsOf(lines) {
			const sections = [[]];
			for (const line of lines) {
				if (RULER.test(line)) sections.push([]);
				else sections.at(-1)?.push(line);
			}
			return sections;
		}
		function withoutForeign(units) {
			const hasOthers = units.some(({ kind }) => kind === "own" || kind === "other");
			return hasOthers ? units.map((unit) => unit.kind === "foreign" ? {
				...unit,
				lines: []
			} : unit) : units;
		}
		function ownFirst(units) {
			const ordered = [];
			let start = 0;
			for (const [index, { kind }] of units.entries()) {
				if (kind !== "text") continue;
				ordered.push(sorted(units.slice(start, index)), units.slice(index, index + 1));
				start = index + 1;
			}
			return [...ordered, sorted(units.slice(start))].flat();
		}
		function sorted(calls) {
			const shown = calls.filter(({ lines }) => lines.length > 0);
			const own = shown.filter(({ kind }) => kind === "own");
			const inOrder = [...own, ...shown.filter(({ kind }) => kind !== "own")].values();
			return calls.map((call) => call.lines.length > 0 ? inOrder.next().value ?? call : call);
		}
		function withGaps(units) {
			const lines = [];
			for (const unit of units) {
				for (const line of unit.lines) lines.push(line);
				if (unit.lines.length === 0 && lines.at(-1) !== gap.R) lines.push(gap.R);
			}
			return lines.at(-1) === gap.R ? lines.slice(0, -1) : lines;
		}
		;
		const MAX_MESSAGE_CHARACTERS = 2e3;
		const MAX_TRACE_LINES = 60;
		const MAX_TRACE_CHARACTERS = 6e3;
		function cleanText(text, workspace) {
			return withoutRoots((0, plain.wh)((0, control_sequences.Bx)(text)), workspace);
		}
		function withoutRoots(text, workspace) {
			const isHere = workspace !== undefined && workspace !== "" && text.includes(workspace);
			const inside = isHere ? text.replaceAll(`file://${workspace}/`, "").replaceAll(`${workspace}/`, "").replaceAll(`${workspace}\\`, "") : text;
			return (0, repository_path.Ih)(inside);
		}
		const HOW_PYTEST_CAME_TO_IT = /^ *\+ {1,8}(?:where|and) /;
		function messageOf({ message, type }, text) {
			const lines = message.split("\n");
			const told = lines.filter((line) => !HOW_PYTEST_CAME_TO_IT.test(line));
			const line = (0, plain.TN)(told.join("\n")) + (told.length < lines.length ? gap.R : "");
			if (!isVague(line)) return (0, text_cut._H)(withType(line, type), MAX_MESSAGE_CHARACTERS);
			if (text !== "") return `${(0, text_cut.GH)(text, MAX_TRACE_CHARACTERS)}\n${line}`;
			return line === "" ? typeAlone(type) ?? "" : line;
		}
		function traceOf(text, code) {
			const lines = linesThatMatter(text.replace(/^(?:[^\S\n]*\n)+/, "").trimEnd().split("\n"), code);
			const first = lines.slice(0, MAX_TRACE_LINES).join("\n");
			const cut = (0, text_cut._H)(first, MAX_TRACE_CHARACTERS);
			return lines.length > MAX_TRACE_LINES && cut === first ? `${first}\n…` : cut;
		}
		;
		const location_MAX_LINES = 150;
		const location_MAX_LINE_CHARACTERS = 500;
		const PLACE = /(?<![\w:/\\.@-])((?:file:\/\/)?(?:[A-Za-z]:[\\/])?[^\s:()"'<>|*?[\]{},]+\.[A-Za-z]\w{0,7})(?::(?:line )?|\(|", line )(\d{1,7})/g;
		const BEFORE_NUMBER = /[:( ]\d/;
		const NAMED_ALONE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|cs|fs|vb|[ch](?:c|h|pp|xx)?|rs|swift|mm?|dart|exs?|lua|p[lm]|t|r|jl|hs|feature|robot)$/i;
		const FOLDER_LEFT_OUT = /^[\w$-]+\.(?:java|kts?|scala|groovy|clj|go)$/;
		function locate(stated, trace, code) {
			const known = stated.file === undefined ? undefined : (0, repository_path.yJ)(stated.file, code.workspace);
			const { places, others } = placesIn(trace, code);
			if (known === undefined) {
				const sure = places.find(({ isUnsure }) => isUnsure !== true);
				return sure ?? places[0] ?? others[0] ?? {
					file: undefined,
					line: undefined
				};
			}
			return places.find((place) => place.file === known.file) ?? {
				...known,
				line: stated.line
			};
		}
		function placesIn(trace, code) {
			const places = [];
			const others = [];
			for (const line of trace.split("\n", location_MAX_LINES)) {
				const call = callIn(line);
				if (call === undefined) {
					for (const place of placesInText(line.slice(0, location_MAX_LINE_CHARACTERS), code)) places.push(place);
					continue;
				}
				const { kind, place } = frameOf(call, code);
				if (place !== undefined && kind !== "foreign") (kind === "own" ? places : others).push(place);
			}
			return {
				places,
				others
			};
		}
		function placesInText(line, { workspace }) {
			if (!line.includes(".") || !BEFORE_NUMBER.test(line)) return [];
			return [...line.matchAll(PLACE)].flatMap(([, path = "", number]) => {
				const known = (0, repository_path.yJ)(path, workspace);
				const place = {
					...known,
					line: Number(number)
				};
				if (known === undefined) return [];
				if (FOLDER_LEFT_OUT.test(known.file)) return [{
					...place,
					file: known.file,
					isUnsure: true
				}];
				return known.file.includes("/") || NAMED_ALONE.test(known.file) ? [{
					...place,
					file: known.file
				}] : [];
			});
		}
		;
		function failedTest(failure, workspace) {
			const { attributes } = failure;
			const text = cleanText(ownText(failure.text), workspace);
			const message = cleanText(ownText(failure.message), workspace);
			const code = {
				workspace,
				className: failure.className
			};
			const stated = {
				file: attributes["file"] ?? attributes["filepath"] ?? failure.file,
				line: failed_test_lineOf(attributes["line"])
			};
			return {
				kind: failure.ending === "error" ? "error" : "failure",
				name: ownText(failure.name),
				suite: ownText(failure.suite),
				className: ownText(failure.className),
				...locate(stated, text.trim() === "" ? message : text, code),
				message: messageOf({
					message,
					type: failure.type
				}, text),
				trace: traceOf(text, code)
			};
		}
		function failed_test_lineOf(text) {
			return text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;
		}
		function ownText(text) {
			return ` ${text}`.slice(1);
		}
		;
		function parseSeconds(text) {
			if (text === undefined || text === "") return undefined;
			const plain = Number(text);
			const seconds = Number.isNaN(plain) && text.includes(",") ? Number(withPoint(text)) : plain;
			return seconds >= 0 && seconds < Number.POSITIVE_INFINITY ? seconds : undefined;
		}
		function withPoint(written) {
			const point = written.lastIndexOf(".");
			const comma = written.lastIndexOf(",");
			if (point > comma || written.indexOf(",") !== comma) return written.replaceAll(",", "");
			return written.replaceAll(".", "").replace(",", ".");
		}
		;
		const MAX_FILE_BYTES = 64 * 1024 * 1024;
		const MAX_TESTS = 25e4;
		;
		function countsOf(attributes) {
			const count = (name) => suite_counts_countIn(attributes[name]);
			const [failed, errors, skipped] = [
				count("failures"),
				count("errors"),
				count("skipped") + count("disabled")
			];
			if (failed + errors === 0) return undefined;
			return {
				tests: Math.max(count("tests"), failed + errors + skipped),
				failed,
				errors,
				skipped
			};
		}
		function addCounts(a, b) {
			return {
				tests: a.tests + b.tests,
				failed: a.failed + b.failed,
				errors: a.errors + b.errors,
				skipped: a.skipped + b.skipped
			};
		}
		function suite_counts_countIn(text) {
			return text !== undefined && /^\d{1,9}$/.test(text) ? Math.min(Number(text), MAX_TESTS) : 0;
		}
		;
		const MAX_NAME_CHARACTERS = 500;
		const MAX_TEXT_CHARACTERS = 16e3;
		const junit_reader_MARKS = {
			pytestSuite: "pytest",
			goProperty: "go.version"
		};
		class JUnitReader {
			#file;
			#context;
			#suites = [];
			#rootIsSuite = false;
			#rootHasTime = false;
			#case;
			#decisive;
			#isInOutput = false;
			#class = {
				text: "",
				name: ""
			};
			#sawSuite = false;
			constructor(file, context) {
				this.#file = file;
				this.#context = context;
			}
			get sawSuite() {
				return this.#sawSuite;
			}
			open(name, attributes) {
				const ending = ENDINGS.get(name);
				if (name === "testcase") this.#case = this.#caseOf(attributes);
				else if (ending !== undefined) this.#end(name, ending, attributes);
				else if (name === "testsuite" || name === "testsuites") this.#openSuite(name, attributes);
				else if (name === "system-out" || name === "system-err") this.#isInOutput = true;
				else if (name === "stackTrace" && this.#case !== undefined && this.#decisive !== undefined) this.#case.text = "";
				else if (name === "property" && attributes["name"] === junit_reader_MARKS.goProperty) this.#file.dialect = "go";
			}
			text(text) {
				const one = this.#case;
				if (one === undefined || this.#decisive === undefined || this.#isInOutput) return;
				const rest = MAX_TEXT_CHARACTERS + 1 - one.text.length;
				if (rest > 0) one.text += text.slice(0, rest);
			}
			close(name) {
				if (name === "testcase") this.#closeCase();
				else if (name === "testsuite" || name === "testsuites") this.#closeSuite();
				else if (name === "system-out" || name === "system-err") this.#isInOutput = false;
				else if (name === this.#decisive) this.#decisive = undefined;
			}
			cutOff() {
				if (this.#case !== undefined && WEIGHTS[this.#case.ending] === WEIGHTS.failure) this.#closeCase();
			}
			#openSuite(element, attributes) {
				const seconds = parseSeconds(attributes["time"]);
				const outer = this.#suites.at(-1);
				if (outer === undefined) {
					this.#sawSuite = true;
					this.#rootIsSuite = element === "testsuite";
					this.#rootHasTime = seconds !== undefined;
				}
				if (outer === undefined || this.#suites.length === 1 && !this.#rootHasTime) {
					this.#file.suiteSeconds += seconds ?? 0;
				}
				const name = element === "testsuite" ? this.#nameOf(attributes["name"]) : "";
				if (name === junit_reader_MARKS.pytestSuite) this.#file.dialect = "pytest";
				const file = attributes["file"] ?? attributes["filepath"] ?? outer?.file;
				this.#suites.push({
					name,
					file,
					attributes,
					isTold: false
				});
			}
			#closeSuite() {
				if (this.#case !== undefined) this.#closeCase();
				const suite = this.#suites.pop();
				if (suite === undefined) return;
				const counts = suite.isTold ? undefined : countsOf(suite.attributes);
				if (counts !== undefined) this.#file.counted = addCounts(this.#file.counted, counts);
				const outer = this.#suites.at(-1);
				if (outer !== undefined && (suite.isTold || counts !== undefined)) outer.isTold = true;
			}
			#caseOf(attributes) {
				const suite = this.#suites.at(-1) ?? {
					name: "",
					file: undefined,
					attributes: {},
					isTold: false
				};
				const ending = hasNotRun(attributes) ? "skipped" : "passed";
				return {
					suite,
					attributes,
					ending,
					message: "",
					type: undefined,
					text: ""
				};
			}
			#end(element, ending, stated) {
				const suite = this.#suites.at(-1);
				if (this.#case === undefined && suite !== undefined && WEIGHTS[ending] === WEIGHTS.failure) {
					this.#case = this.#caseOf({ name: suite.name });
				}
				if (this.#case === undefined || WEIGHTS[ending] <= WEIGHTS[this.#case.ending]) return;
				this.#decisive = element;
				this.#case.ending = ending;
				this.#case.message = stated["message"] ?? "";
				this.#case.type = stated["type"];
				this.#case.text = "";
			}
			#closeCase() {
				const one = this.#case;
				this.#case = undefined;
				this.#decisive = undefined;
				if (one === undefined) return;
				const { suite, attributes, ending } = one;
				const className = this.#classNameOf(attributes["classname"] ?? attributes["class"] ?? "");
				const named = {
					suite: suite.name,
					className,
					name: this.#nameOf(attributes["name"])
				};
				if (this.#rootIsSuite && className !== "" && className === suite.name) this.#file.dialect = "gradle";
				this.#context.names.add(named);
				this.#file.first ??= named;
				suite.isTold = true;
				const place = this.#file.endings.push(ending) - 1;
				const seconds = parseSeconds(attributes["time"] ?? attributes["duration"]);
				if (seconds !== undefined) this.#file.seconds = (this.#file.seconds ?? 0) + seconds;
				if (ending === "passed" || ending === "skipped") return;
				const text = (0, text_cut.GH)(one.text, MAX_TEXT_CHARACTERS);
				const failure = {
					...one,
					...named,
					text,
					file: suite.file
				};
				this.#file.failures.set(place, failedTest(failure, this.#context.workspace));
			}
			#nameOf(text = "") {
				const name = cutName(text);
				const hasPath = name.includes("/") || name.includes("\\");
				return hasPath ? withoutRoots(name, this.#context.workspace) : name;
			}
			#classNameOf(text) {
				if (text !== this.#class.text) this.#class = {
					text,
					name: this.#nameOf(text)
				};
				return this.#class.name;
			}
		}
		function cutName(text) {
			const name = text.includes("\0") ? text.replaceAll("\0", "") : text;
			return name.length <= MAX_NAME_CHARACTERS ? name : (0, text_cut._H)(name, MAX_NAME_CHARACTERS).toWellFormed();
		}
		;
		const NOTHING_COUNTED = {
			tests: 0,
			failed: 0,
			errors: 0,
			skipped: 0
		};
		;
		async function readTestFile(file, limits, context) {
			const runs = noRuns(file.name, context.names.size);
			const reader = new JUnitReader(runs, context);
			const intake = {
				bytes: 0,
				stop: undefined
			};
			const chunks = decodeXml(within(limits, file.bytes, intake, runs));
			const fault = await readXml(chunks, reader, context.wall);
			const said = fault?.kind === "entities" ? noRuns(file.name, runs.start) : runs;
			if (fault !== undefined) reader.cutOff();
			return {
				runs: said,
				warning: warningOf({
					file,
					runs,
					limits,
					intake,
					fault,
					sawSuite: reader.sawSuite
				})
			};
		}
		function noRuns(name, start) {
			return {
				name,
				start,
				endings: [],
				failures: new Map(),
				first: undefined,
				counted: NOTHING_COUNTED,
				seconds: undefined,
				suiteSeconds: 0,
				dialect: "other"
			};
		}
		async function* within(limits, chunks, intake, { endings }) {
			for await (const chunk of chunks) {
				const rest = limits.maxBytes - intake.bytes;
				intake.bytes += chunk.length;
				if (chunk.length > rest) intake.stop = "bytes";
				else if (endings.length >= limits.maxTests) intake.stop = "tests";
				if (intake.stop !== "tests") yield chunk.subarray(0, rest);
				if (intake.stop !== undefined) return;
			}
		}
		function warningOf({ file, runs, limits, intake, fault, sawSuite }) {
			const name = `"${file.name}"`;
			const count = runs.endings.length;
			const counts = `${count} ${count === 1 ? "test" : "tests"} before that ${count === 1 ? "counts" : "count"}`;
			if (intake.bytes === 0) return `${name} is empty.`;
			if (fault?.kind === "entities") {
				return `${name} declares XML entities, with which a small file can become enormous: nothing of it counts.`;
			}
			if (fault?.kind === "too slow") return `${name} takes too long to read: the ${counts}.`;
			if (fault?.kind === "too late") {
				return `${name} was not read to its end, because other files took all the time there is: the ${counts}.`;
			}
			if (!sawSuite) return `${name} holds no JUnit test results: there is no <testsuites> or <testsuite> in it.`;
			if (intake.stop === "bytes") return `${name} is larger than ${limits.maxBytes} bytes: the ${counts}.`;
			if (intake.stop === "tests") return `${name} holds too many tests: the ${counts}.`;
			if (fault?.kind === "broken") return `${name} is broken XML in line ${fault.line}: the ${counts}.`;
			return fault && `${name} ends in the middle, as where a test run was killed: the ${counts}.`;
		}
		;
		const TOTAL_OF = {
			passed: "passed",
			flaky: "passed",
			failure: "failed",
			error: "errors",
			skipped: "skipped"
		};
		const ENDING_OF = {
			passed: "passed",
			flaky: "passed",
			failure: "failed",
			error: "failed",
			skipped: "skipped"
		};
		const summarize_WEIGHTS = {
			skipped: 0,
			passed: 1,
			failed: 2
		};
		function summarize(runs, read) {
			const counted = read.files.map((file) => file.counted).reduce(addCounts, NOTHING_COUNTED);
			const { tests, failed: unnamed, errors, skipped } = counted;
			const passed = tests - unnamed - errors - skipped;
			const totals = {
				tests: tests + runs.endings.length,
				passed,
				failed: unnamed,
				errors,
				skipped,
				flaky: 0
			};
			for (const ending of runs.endings) totals[TOTAL_OF[ending]]++;
			const { failed, flaky } = failuresOf(runs);
			let endings;
			return {
				totals: {
					...totals,
					flaky: flaky.length,
					seconds: secondsOf(read.files)
				},
				failed,
				flaky,
				endingOf: (test) => {
					endings ??= endingsById(runs, read.names);
					return endings[read.names.find(test) ?? -1];
				},
				isComplete: read.warnings.length === 0 && counted.tests === 0,
				warnings: read.warnings
			};
		}
		function failuresOf({ endings, failures }) {
			const found = {
				failed: [],
				flaky: []
			};
			const places = [...failures.keys()].sort((a, b) => a - b);
			for (const place of places) {
				const failure = failures.get(place);
				if (failure !== undefined) found[endings[place] === "flaky" ? "flaky" : "failed"].push(failure);
			}
			return found;
		}
		function endingsById({ places, endings }, names) {
			const byId = [];
			for (const [index, place] of places.entries()) {
				const id = names.idAt(place);
				const ending = ENDING_OF[endings[index] ?? "passed"];
				const other = byId[id];
				if (other === undefined || summarize_WEIGHTS[ending] > summarize_WEIGHTS[other]) byId[id] = ending;
			}
			return byId;
		}
		function secondsOf(files) {
			const sum = files.reduce((total, { seconds, suiteSeconds }) => total + (seconds ?? suiteSeconds), 0);
			return Math.round(sum * 1e3) / 1e3;
		}
		;
		const BLOCK_NAMES = 256;
		const SEPARATOR = "\0";
		class TestNames {
			#blocks = [];
			#open = [];
			#suite = "";
			#className = "";
			#size = 0;
			#index;
			get size() {
				return this.#size;
			}
			add({ suite, className, name }) {
				const isSame = suite === this.#suite && className === this.#className;
				if (!isSame || this.#open.length === BLOCK_NAMES) this.#closeBlock();
				this.#suite = suite;
				this.#className = className;
				this.#open.push(name);
				this.#size++;
			}
			idAt(place) {
				return this.#indexed().ids[place] ?? place;
			}
			find(test) {
				return this.#indexed().groups.get(groupKeyOf(test))?.get(test.name);
			}
			#closeBlock() {
				const names = this.#open.join(SEPARATOR);
				if (this.#open.length > 0) this.#blocks.push({
					suite: this.#suite,
					className: this.#className,
					names
				});
				this.#open = [];
			}
			#indexed() {
				this.#closeBlock();
				this.#index ??= indexOf(this.#blocks);
				return this.#index;
			}
		}
		function indexOf(blocks) {
			const groups = new Map();
			const ids = [];
			let size = 0;
			for (const block of blocks) {
				const key = groupKeyOf(block);
				const group = groups.get(key) ?? new Map();
				groups.set(key, group);
				for (const name of block.names.split(SEPARATOR)) {
					const known = group.get(name);
					if (known === undefined) group.set(name, size);
					ids.push(known ?? size++);
				}
			}
			return {
				groups,
				ids
			};
		}
		function groupKeyOf({ suite, className }) {
			return `${suite}${SEPARATOR}${className}`;
		}
		;
		async function readTestResults(files, options = {}) {
			const { workspace, isFailedJob = false, maxBytes = MAX_FILE_BYTES } = options;
			const { maxTests = MAX_TESTS, wall = text_wall.fc } = options;
			const read = [];
			const names = new TestNames();
			const warnings = [];
			let rest = maxTests;
			for await (const file of files) {
				if (rest <= 0) {
					warnings.push(`There are more than ${maxTests} tests: "${file.name}" and the files after it were not read.`);
					break;
				}
				const { runs, warning } = await readTestFile(file, {
					maxBytes,
					maxTests: rest
				}, {
					names,
					workspace,
					wall
				});
				read.push(runs);
				if (warning !== undefined) warnings.push(warning);
				rest -= runs.endings.length;
			}
			return wall.runNeeded(() => summarize(mergeRuns(read, names, isFailedJob), {
				files: read,
				names,
				warnings
			}));
		}
		;
		async function readReports(files, job, wall = text_wall.fc, hide = (0, secrets_hide.Q)([])) {
			const warnings = [];
			const around = {
				...job,
				wall,
				hide,
				warnings
			};
			const tests = files.tests && await inTime("test results", around, readTests(files, around));
			const lint = files.lint && await inTime("findings of linters", around, readLintFiles(files.lint, around));
			const logs = files.logs === undefined ? [] : await readLogs(files.logs, files.logLines ?? 200, around);
			return {
				reports: {
					tests,
					lint,
					logs
				},
				warnings
			};
		}
		const TOO_SLOW = "take too long to put together, and are left out";
		async function inTime(what, { warnings }, reading) {
			try {
				return await reading;
			} catch (error) {
				if (!(error instanceof text_wall.JT)) throw error;
				const why = error.isLate ? "were not put together: other files took all the time there is" : TOO_SLOW;
				warnings.push(`The ${what} ${why}.`);
				return undefined;
			}
		}
		async function readLintFiles(files, { workspace, wall, hide, warnings }) {
			const lint = await readLint(files, {
				workspace,
				wall,
				hide,
				readXml: lintXmlReader(wall)
			});
			for (const problem of lint.problems) warnings.push(problem);
			return lint;
		}
		async function readTests({ tests = none(), baseline }, { workspace, isFailed, wall, warnings }) {
			const current = await readTestResults(tests, {
				workspace,
				wall,
				isFailedJob: isFailed
			});
			for (const warning of current.warnings) warnings.push(warning);
			if (current.totals.tests === 0) return undefined;
			const before = baseline && await readTestResults(baseline, {
				workspace,
				wall
			});
			for (const warning of before?.warnings ?? []) warnings.push(warning);
			const isComparable = before !== undefined && before.totals.tests > 0;
			const compared = isComparable ? wall.runNeeded(() => compareTests(current, before)) : undefined;
			return {
				...current,
				comparison: compared,
				causeLine
			};
		}
		async function* none() {}
		async function readLog(bytes, logLines, { wall, hide }) {
			const tail = await (0, logs_tail.y)(bytes, {
				...quote_of.Z,
				wall
			});
			return wall.run(() => (0, quote_of.e)(tail, {
				logLines,
				hide
			}));
		}
		async function readLogs(files, logLines, around) {
			const logs = [];
			for await (const { name, bytes } of files) {
				const reading = inTime(`lines of ${JSON.stringify(name)}`, around, readLog(bytes, logLines, around));
				const quote = await reading ?? log_quote.h;
				if (quote.quotes.length > 0) logs.push({
					name,
					...quote
				});
			}
			return logs;
		}
	})
};
