export const id = 3430;
export const ids = [3430];
export const modules = {
	3790: ((_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$U: () => callerOf,
	AP: () => isCalled,
	HT: () => withoutAllowed
});
var _own_job_js_0 = __webpack_require__(4489);
function withoutAllowed(jobs, { own, needs = [] }) {
	const ownJob = (0, _own_job_js_0.t)(jobs, own);
	const caller = callerOf(ownJob?.name ?? "");
	const needed = needs.map(({ name, result }) => ({
		name: caller + name,
		result
	}));
	const good = needed.filter(({ result }) => result === "success");
	const left = jobs.filter(({ name }) => !good.some((one) => isCalled(name, one.name)));
	const unnamed = needed.filter((one) => !jobs.some(({ name }) => isCalled(name, one.name)));
	const others = left.filter((job) => job !== ownJob && job.name.startsWith(caller)).filter(({ name }) => !needed.some((one) => isCalled(name, one.name)));
	return areAllNeeded(others, unnamed) ? left.filter((job) => !others.includes(job) || !hasFailed(job)) : left;
}
function areAllNeeded(jobs, needed) {
	const ended = jobs.filter(({ conclusion }) => conclusion !== void 0);
	const failed = ended.filter(hasFailed);
	const isGood = needed.every(({ result }) => result === "success" || result === "skipped");
	const isWhole = jobs.every(({ attempt }) => attempt === 1);
	return isGood && isWhole && needed.length - (ended.length - failed.length) >= failed.length;
}
function hasFailed({ conclusion }) {
	return conclusion === "failure";
}
function callerOf(ownName) {
	return /^.* \/ /.exec(ownName)?.[0] ?? "";
}
function isCalled(name, id) {
	return name === id || name.startsWith(`${id} (`) || name.startsWith(`${id} / `);
}
	}),
	3911: ((_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	data_exports: () => data_exports,
	parseText: () => parseText,
	problemText: () => problemText
});
var _rolldown_runtime_js_0 = __webpack_require__(3449);
var _start_js_1 = __webpack_require__(510);
var data_exports = (0, _rolldown_runtime_js_0.IL)({ parseData: () => parseData });
async function parseData(text, wall = _start_js_1.fc8) {
	if (text === void 0) return {
		data: {},
		problems: []
	};
	return WHOLE.includes(text) ? {
		data: {},
		problems: [wholeProblem(text)]
	} : parseText("Input \"data\"", text, wall);
}
const WHOLE = ["Object", "Array"];
function wholeProblem(text) {
	return `Input "data" is the text ${text}: pass a context as JSON, such as \`data: \${{ toJSON(github.event.head_commit) }}\`.`;
}
async function parseText(subject, text, wall, schema = "core") {
	const { parseYamlValue } = await __webpack_require__.e(540).then(__webpack_require__.bind(__webpack_require__, 1702)).then((n) => n.parse_yaml_exports);
	const parsed = await parseYamlValue(text, {
		wall,
		schema
	});
	if ("value" in parsed) return {
		data: parsed.value,
		problems: []
	};
	const [problem] = parsed.problems;
	return {
		data: {},
		problems: problem === void 0 ? [] : [`${subject} ${problemText(problem)}`]
	};
}
function problemText({ kind, cause, place }) {
	const where = place === void 0 ? "" : ` at line ${place.line}, column ${place.column}`;
	if (kind === "too much") return `is too complex: it ${cause}${where}.`;
	if (kind === "too slow") return `${cause}.`;
	if (kind === "alias") return `is neither YAML nor JSON: an alias${where} ${cause}.`;
	return `is neither YAML nor JSON: ${cause.replace(/(?<![.:\s])[.:\s]+$/, "").replace(/: .*$/s, "")}${where}.`;
}
	}),
	4408: ((_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { doctor: () => doctor });
var _lifecycle_state_js_0 = __webpack_require__(1259);
var _no_token_js_1 = __webpack_require__(624);
var _start_js_2 = __webpack_require__(510);
var _advice_js_3 = __webpack_require__(3443);
var _mistyped_names_js_4 = __webpack_require__(4583);
var _data_js_5 = __webpack_require__(3911);
var _untold_trigger_js_6 = __webpack_require__(1820);
var _needs_of_job_js_8 = __webpack_require__(7988);
var _allowed_to_fail_js_9 = __webpack_require__(3790);
var _provision_js_7 = __webpack_require__(7924);
function pasteOf(name, value) {
	const lines = value === void 0 ? void 0 : inputLines(name, value);
	return lines === void 0 ? void 0 : {
		advice: inPlace(lines),
		lines
	};
}
function pasteOfExpression(name, expression) {
	const lines = `${name}: \${{ ${expression} }}`;
	return {
		advice: inPlace(lines),
		lines
	};
}
function withPaste(row, name, value) {
	return {
		...row,
		...pasteOf(name, value)
	};
}
function inPlace(lines) {
	return `Replace it with ${lines.includes("\n") ? "these lines" : "this line"}, in the step's \`with:\`.`;
}
function inputLines(name, value) {
	const [first = "", ...others] = value.split(/\r\n?|\n/);
	if (others.length > 0) return blockLines(name, [first, ...others]);
	return (0, _start_js_2.XYk)(first) ? `${name}: ${scalar(first)}` : void 0;
}
function blockLines(name, lines) {
	if (!lines.every(_start_js_2.XYk)) return void 0;
	return [`${name}: ${/^\s|^$/.test(lines[0] ?? "") ? "|2" : "|"}`, ...lines.map((line) => `  ${line}`)].join("\n");
}
const PLAIN = /^[\p{L}_./][\p{L}\p{N}_./@+~*, :-]*$/u;
const NUMBER = /^(?:0|[1-9][0-9]{0,14})$/;
const OTHER = /^(?:null|true|false|yes|no|on|off|y|n|\.inf|\.nan|\.[\d_].*|\.{3}.*)$|:(?:\s|$)|\s$/i;
function scalar(value) {
	return NUMBER.test(value) || value === "true" || value === "false" || PLAIN.test(value) && !OTHER.test(value) ? value : JSON.stringify(value);
}
const ONLY_RIGHT = {
	needs: pasteOfExpression("needs", "toJSON(needs)"),
	steps: pasteOfExpression("steps", "toJSON(steps)"),
	matrix: pasteOfExpression("matrix", "toJSON(matrix)")
};
const NEEDS_LINE = ONLY_RIGHT.needs.lines;
const OWN_GITHUB_TOKEN = pasteOfExpression("github-token", "github.token").lines;
function onlyRight(input) {
	return Object.entries(ONLY_RIGHT).find(([name]) => name === input)?.[1];
}
function mendedText(input, errors, env) {
	const text = (0, _start_js_2.ANS)(env, input);
	const name = _start_js_2.Qhc.find((one) => one === input);
	if (text === void 0 || name === void 0) return void 0;
	const [first, ...others] = errors;
	if (first?.value === "***") return others.length === 0 ? first.near : void 0;
	const meant = new Map(errors.map(({ value, near }) => [value, near]));
	if (meant.has(text)) return meant.size === 1 ? meant.get(text) : void 0;
	const given = (0, _start_js_2.aLc)(text);
	if (![...meant].every(([value, near]) => near !== void 0 && given.includes(value))) return void 0;
	return [...new Set(given.map((word) => meant.get(word) ?? word))].join(text.includes("\n") ? "\n" : ", ");
}
function remedyFor(input, mended) {
	const [, expression] = /^\$\{\{ (secrets\.\w+) \}\}$/.exec(mended ?? "") ?? [];
	return (expression === void 0 ? onlyRight(input) ?? pasteOf(input, mended) : pasteOfExpression(input, expression)) ?? { advice: "Change the line in the step's `with:` as it says." };
}
function remedyForPath(error) {
	if (error instanceof _start_js_2.Hb9 && error.near === void 0) return { advice: LATER };
	const source = (0, _start_js_2.rCy)(error.near);
	return remedyFor(error.input, source !== void 0 && "path" in source ? source.path : void 0);
}
const LATER = "Correct the path, or put the step after the one that writes the file.";
const SECRET = [
	"token",
	"refresh-token",
	"client-id",
	"client-secret",
	"webhook-url",
	"github-token"
];
function renamed({ name, near }, env) {
	const advice = `Change the name in the step's \`with:\` from \`${name}\` to \`${near}\`.`;
	if (near === "to" && /channel|slack/.test(name)) return { advice: `${advice} Its value must be a room or a person of Webex.` };
	const given = (0, _start_js_2.ANS)(env, name) ?? "";
	if (SECRET.includes(near) || (0, _start_js_2.Pv6)(given)) return { advice };
	return {
		advice,
		lines: onlyRight(near)?.lines ?? inputLines(near, given)
	};
}
async function readSoundInputs(host) {
	const rows = [];
	const wrong = [];
	let env = host.env;
	for (;;) {
		const read = await readOrErrors(env, host);
		if ("inputs" in read) return {
			env,
			...read,
			wrong,
			rows: [...rows, ...await rowsOf$1(read.inputs, env, host.env)]
		};
		const { errors } = read;
		if (wrong.length > _start_js_2.Qhc.length) throw errors[0];
		rows.push(...await wrongRows(errors, env, host));
		wrong.push(...errors.map(({ input }) => meantBy(input, env)));
		env = errors.reduce(withoutInput, env);
	}
}
async function readOrErrors(env, { mask, wall }) {
	try {
		return { inputs: await (0, _start_js_2.KoQ)(env, mask, wall) };
	} catch (error) {
		return { errors: (0, _start_js_2.hc$)(error) };
	}
}
async function wrongRows(errors, env, host) {
	const byInput = Map.groupBy(errors, ({ input }) => input);
	const mended = new Map([...byInput].map(([input, those]) => [input, mendedText(input, those, env)]));
	const texts = [...mended].filter(([, text]) => text !== void 0 && !text.includes("${{"));
	const read = await readOrErrors({
		...env,
		...Object.fromEntries(texts.map(([input, text]) => [variableOf(input), text]))
	}, host);
	const stillWrong = new Set("errors" in read ? read.errors.map(({ input }) => input) : []);
	return errors.map((error) => {
		const { input } = error;
		const meant = meantBy(input, env);
		const text = texts.some(([one]) => one === input) && stillWrong.has(input) ? void 0 : mended.get(input);
		const remedy = meant === input ? remedyFor(input, text) : renamed({
			name: input,
			near: meant
		}, env);
		return {
			...wrongInputRow(error),
			...!(error instanceof _start_js_2.P$g) && remedy
		};
	});
}
function wrongInputRow(error) {
	const advice = error instanceof _start_js_2.P$g ? `Store it again as the secret at \`${error.input}:\` in the \`env:\` of the step, the job or the workflow.` : "Change the line in the step's `with:` as it says.";
	return {
		what: error.input,
		state: "fault",
		found: error.message,
		advice
	};
}
const variableOf = (input) => `INPUT_${input.toUpperCase()}`;
function meantBy(input, env) {
	return (0, _mistyped_names_js_4.mistypedNames)(env).find(({ name }) => name === input)?.near ?? input;
}
const CREDENTIALS = [
	"token",
	"refresh-token",
	"client-id",
	"client-secret",
	_start_js_2.bG_
];
function withoutInput(env, { input }) {
	const variables = (CREDENTIALS.includes(input) ? CREDENTIALS : [input]).map((name) => name === "WEBEX_API_TOKEN" ? name : variableOf(name));
	const others = Object.fromEntries(Object.entries(env).filter(([name]) => !variables.includes(name)));
	return input === "status" ? {
		...others,
		[variableOf(input)]: "success"
	} : others;
}
async function rowsOf$1({ warnings, problems }, env, given) {
	const { inputSlips, slipSentence, slipSentences } = await __webpack_require__.e(4127).then(__webpack_require__.bind(__webpack_require__, 2701));
	const text = (name) => (0, _start_js_2.ANS)(given, name);
	const holding = new Set([
		...(0, _start_js_2.YdX)(text),
		...(0, _start_js_2.U7V)(text),
		...slipSentences(given)
	]);
	const mistyped = (0, _mistyped_names_js_4.mistypedNames)(env).map((one) => mistypedRow(one, "warning", env));
	const slips = inputSlips(env).filter((slip) => holding.has(slipSentence(slip)));
	const told = new Set([...mistyped.map(({ found }) => found), ...slips.map(slipSentence)]);
	return [
		...problems.map((found) => sentenceRow("fault", found)),
		...mistyped,
		...slips.map(slipRow),
		...warnings.filter((found) => holding.has(found) && !told.has(found)).map((found) => sentenceRow("warning", found))
	];
}
function mistypedRow(one, state, env) {
	return {
		what: one.name,
		state,
		found: (0, _mistyped_names_js_4.mistypedSentence)(one),
		...renamed(one, env)
	};
}
function slipRow({ input, found, advice, expression }) {
	return {
		what: input,
		state: "warning",
		found,
		advice,
		...expression === void 0 ? {} : pasteOfExpression(input, expression)
	};
}
function sentenceRow(state, found, otherwise = "inputs") {
	const [, name = otherwise] = /\b[Ii]nput "([\w-]+)"/.exec(found) ?? [];
	return {
		what: name,
		state,
		found,
		advice: `Fix it, or remove it from \`${name}:\`.`
	};
}
function isInComposite(env) {
	return Boolean(env["GITHUB_ACTION_PATH"]);
}
const REFUSED = /\b(?:secrets|vars|needs)\b/;
const LINE$1 = /^([\w-]+): \$\{\{(.*)\}\}$/;
function forComposite(rows, env) {
	if (!isInComposite(env)) return rows;
	return rows.map((row) => {
		const file = besideAction(row);
		if (file !== void 0) return {
			...row,
			...file
		};
		const lines = (row.lines ?? "").split("\n").map((line) => LINE$1.exec(line));
		const passed = lines.flatMap((match) => match !== null && REFUSED.test(match[2] ?? "") ? [match] : []);
		if (passed.length < lines.length) return row;
		const names = (0, _start_js_2.sob)(passed.map(([, name]) => `\`${name}\``));
		const given = (0, _start_js_2.sob)(passed.map(([line]) => `\`${line}\``));
		const those = passed.length === 1 ? "this line" : "these lines";
		return {
			...row,
			advice: `A composite action gets no \`secrets\`, \`vars\` and \`needs\`. Write ${those} in it, declare ${names} in its \`inputs:\`, and let the calling step pass ${given}.`,
			lines: passed.map(([, name]) => `${name}: \${{ inputs.${name} }}`).join("\n")
		};
	});
}
function besideAction({ what, found }) {
	const [, input = what, path] = /^Input "([\w-]+)" is "([\w./-]+)": there is no such file;/.exec(found) ?? [];
	if (path === void 0 || path.startsWith("/")) return void 0;
	return {
		advice: "Paths begin at the workspace. For a file next to the `action.yml`, write this line instead:",
		lines: `${input}: \${{ github.action_path }}/${path.replace(/^\.\//, "")}`
	};
}
const MAX_BYTES = 1048576;
const MAX_CALLED = 5;
const MAX_REQUESTS = 6;
async function readOwnPlace(token, host) {
	const [, repository = "", path] = /^([^/]+\/[^/]+)\/(.+)@/.exec(host.env["GITHUB_WORKFLOW_REF"] ?? "") ?? [];
	const jobId = host.env["GITHUB_JOB"] ?? "";
	if (path === void 0 || jobId === "") return void 0;
	const read = await readerOf(repository, token, host);
	const workflow = await read(path);
	if (workflow === void 0) return void 0;
	if (Object.hasOwn(jobsIn(workflow), jobId)) return {
		...placeIn(workflow, jobId),
		caller: void 0,
		hasSecrets: true
	};
	return calledPlace(workflow, jobId, read);
}
async function calledPlace(caller, jobId, read) {
	const elsewhere = [];
	for (const one of callingIn(caller).slice(0, MAX_CALLED)) {
		const called = one.uses.startsWith("./") ? await read(one.uses.slice(2)) : void 0;
		if (called === void 0) elsewhere.push(one);
		else if (Object.hasOwn(jobsIn(called), jobId)) return {
			...placeIn(called, jobId),
			caller: one.id,
			hasSecrets: one.hasSecrets
		};
	}
	const [only, ...others] = elsewhere;
	if (only === void 0) return void 0;
	return {
		workflow: caller,
		jobId,
		job: void 0,
		step: void 0,
		before: [],
		caller: others.length === 0 ? only.id : "",
		hasSecrets: elsewhere.every(({ hasSecrets }) => hasSecrets)
	};
}
function callingIn(workflow) {
	return Object.entries(jobsIn(workflow)).flatMap(([id, job]) => {
		const { uses, secrets } = tableOf$1(job);
		return typeof uses === "string" ? [{
			id,
			uses,
			hasSecrets: secrets !== void 0
		}] : [];
	});
}
async function readerOf(repository, token, host) {
	const { env, files, wall } = host;
	const { apiUrl } = (0, _start_js_2.yIg)(env);
	const github = token === void 0 ? void 0 : await host.createGitHubClient({
		token,
		apiUrl,
		maxRequests: MAX_REQUESTS
	});
	const textOf = async (path) => {
		try {
			return await files.readText("doctor", path, MAX_BYTES);
		} catch (error) {
			if (!(error instanceof _start_js_2.dzK)) throw error;
		}
		const reading = await github?.fileOf(repository, path, env["GITHUB_WORKFLOW_SHA"] || void 0);
		return reading !== void 0 && "value" in reading ? reading.value : void 0;
	};
	return async (path) => {
		const text = await textOf(path);
		if (text === void 0 || text.length > MAX_BYTES) return void 0;
		const { data, problems } = await (0, _data_js_5.parseText)(path, text, wall);
		return problems.length > 0 ? void 0 : tableOf$1(data);
	};
}
function placeIn(workflow, jobId) {
	const job = tableOf$1(jobsIn(workflow)[jobId]);
	const steps = stepsIn(job);
	const own = steps.filter((step) => Object.hasOwn(tableOf$1(step["with"]), "doctor"));
	const step = own.length === 1 ? own[0] : void 0;
	return {
		workflow,
		jobId,
		job,
		step,
		before: step === void 0 ? [] : steps.slice(0, steps.indexOf(step))
	};
}
function jobsIn(workflow) {
	return tableOf$1(workflow["jobs"]);
}
function variablesOf({ workflow, job, step }) {
	return {
		...tableOf$1(workflow["env"]),
		...tableOf$1(job?.["env"]),
		...tableOf$1(step?.["env"])
	};
}
function tableOf$1(value) {
	return Object(value);
}
function stepsIn(job) {
	return Array.isArray(job["steps"]) ? job["steps"].map(tableOf$1) : [];
}
function scalarOf(value) {
	return [
		"string",
		"number",
		"boolean"
	].includes(typeof value) ? String(value).trim() : "";
}
function isId(text) {
	return /^[A-Za-z_][\w-]*$/.test(text);
}
function lossOf(asked, place) {
	return Object.hasOwn(LOSSES, asked.context) ? LOSSES[asked.context]?.(asked, place) : void 0;
}
const LOSSES = {
	needs: lossOfNeeds,
	steps: lossOfSteps,
	inputs: lossOfInputs,
	env: lossOfEnv,
	secrets: ({ names: [name = ""] }, { secretless }) => secretless === void 0 ? {
		why: `this job gets no secret \`${name}\``,
		advice: `Check its name under **Settings** > **Secrets and variables** > **Actions**. A secret of an environment needs \`environment:\` in the job, and a called workflow \`secrets: inherit\` where it is called.`
	} : {
		state: "unchecked",
		why: secretless
	},
	vars: ({ names: [name = ""] }) => ({
		why: `this job gets no variable \`${name}\``,
		advice: `Check its name under **Settings** > **Secrets and variables** > **Actions** > **Variables**. A variable of an environment needs \`environment:\` in the job.`
	})
};
function lossOfNeeds({ input, names }, place) {
	const [id = "", kind = "", output = ""] = names;
	const jobs = tableOf$1(place.workflow["jobs"]);
	const needed = [place.job["needs"] ?? []].flat().filter((one) => typeof one === "string");
	if (!Object.hasOwn(jobs, id)) {
		const others = Object.keys(jobs).filter((one) => one !== place.jobId);
		return misnamed(`this workflow has no job \`${id}\``, (0, _start_js_2.pAw)(id, others), (near) => ({
			input,
			expression: [
				"needs",
				near,
				...names.slice(1)
			].join(".")
		}));
	}
	if (!needed.includes(id)) return {
		why: `this job's \`needs:\` does not name \`${id}\``,
		...[id, ...needed].every(isId) ? {
			advice: "Change this line in the job:",
			lines: `needs: [${[id, ...needed].join(", ")}]`
		} : { advice: `Add \`${id}\` to the \`needs:\` of the job.` }
	};
	if (kind !== "outputs") return {
		why: `the job \`${id}\` has no \`${kind}\``,
		advice: RESULT
	};
	const outputs = Object.keys(tableOf$1(tableOf$1(jobs[id])["outputs"]));
	if (tableOf$1(jobs[id])["uses"] === void 0 && !outputs.includes(output)) {
		const near = (0, _start_js_2.pAw)(output, outputs);
		if (near !== void 0) return misnamed(`the job \`${id}\` has no output \`${output}\``, near, () => ({
			input,
			expression: `needs.${id}.outputs.${near}`
		}));
		return {
			why: `the job \`${id}\` has no output \`${output}\``,
			advice: `Add these lines to the job \`${id}\`, with the \`id:\` of its step in place of ID:`,
			lines: `outputs:\n  ${output}: \${{ steps.ID.outputs.${output} }}`
		};
	}
	return {
		state: "unchecked",
		why: `the job \`${id}\` gave no \`${output}\` in this run`
	};
}
const RESULT = "A job that is needed has `result` and `outputs`.";
function lossOfSteps({ input, names: [id = "", ...rest] }, { before, job, step }) {
	if ((scalarOf(tableOf$1(step["with"])["lifecycle"]) === "true" ? stepsIn(job) : []).some((one) => one["id"] === id)) return void 0;
	const ids = before.map((step) => step["id"]).filter((one) => typeof one === "string");
	if (ids.includes(id)) return {
		state: "unchecked",
		why: `the step \`${id}\` gave no \`${rest.at(-1) ?? ""}\` in this run`
	};
	const why = `no earlier step of this job has \`id: ${id}\``;
	const meant = before.filter((step) => step["id"] === void 0).find((step) => namesOf$1(step).some((name) => isAlike(name, id)));
	if (meant !== void 0 && !ids.some((one) => isAlike(one, id))) return {
		why,
		advice: `If the step "${namesOf$1(meant)[0] ?? ""}" is meant, add this line to it:`,
		lines: `id: ${id}`
	};
	return misnamed(why, (0, _start_js_2.pAw)(id, ids), (near) => ({
		input,
		expression: [
			"steps",
			near,
			...rest
		].join(".")
	}));
}
function namesOf$1({ name, uses, run }) {
	return [
		name,
		typeof uses === "string" ? uses.split("@")[0]?.split("/").at(-1) : void 0,
		run
	].filter((one) => typeof one === "string");
}
const MAX_NAME = 200;
function isAlike(name, id) {
	const folded = (text) => text.toLowerCase().replace(/[\s_-]+/g, "");
	return name.length <= MAX_NAME && folded(name) === folded(id);
}
function lossOfInputs({ input, names: [name = ""] }, { workflow }) {
	const events = tableOf$1(workflow["on"]);
	const declared = ["workflow_dispatch", "workflow_call"].flatMap((event) => Object.keys(tableOf$1(tableOf$1(events[event])["inputs"])));
	if (declared.includes(name)) return void 0;
	return misnamed(`this workflow has no input \`${name}\``, (0, _start_js_2.pAw)(name, declared), (near) => ({
		input,
		expression: `inputs.${near}`
	}));
}
function lossOfEnv({ input, names: [name = ""] }, { workflow, job, step }) {
	const set = [
		workflow,
		job,
		step
	].flatMap((one) => Object.keys(tableOf$1(one["env"])));
	if (set.includes(name)) return { why: `\`${name}\` is empty in the \`env:\` of this workflow` };
	return misnamed(`no \`env:\` of this workflow sets \`${name}\`, and no earlier step sets it through \`$GITHUB_ENV\``, (0, _start_js_2.pAw)(name, set), (near) => ({
		input,
		expression: `env.${near}`
	}));
}
function misnamed(why, near, meant) {
	if (near === void 0 || !isId(near)) return {
		why,
		advice: "Check the name, or take the line out."
	};
	const { input, expression } = meant(near);
	return {
		why,
		advice: "If this is what you mean, write it instead:",
		lines: `${input}: \${{ ${expression} }}`
	};
}
function lostRows(place, { env, secretless }) {
	const { step, job } = place ?? {};
	if (place === void 0 || step === void 0 || job === void 0) return [];
	return _start_js_2.Qhc.flatMap((input) => {
		const expression = expressionAt(input, place);
		if (expression === void 0 || (0, _start_js_2.ANS)(env, input) !== void 0) return [];
		const [context = "", ...names] = expression.split(".");
		const loss = lossOf({
			input,
			context,
			names
		}, {
			...place,
			step,
			job,
			secretless
		});
		if (loss === void 0) return [];
		const { state = "warning", why, advice, lines } = loss;
		return [{
			what: input,
			state,
			found: `\`${input}: \${{ ${expression} }}\` is empty: ${why}.`,
			advice,
			lines
		}];
	});
}
function briefly(row) {
	return {
		...row,
		found: row.found.replace(/^(Input "[\w-]+" is missing): .*$/s, "$1.")
	};
}
function withLoss(row, lost) {
	const loss = lost.find(({ what }) => what === row.what);
	if (loss === void 0 || !/^Input "[\w-]+" is missing/.test(row.found)) return row;
	const advice = [loss.found, loss.advice].filter(Boolean).join(" ");
	return {
		...briefly(row),
		advice,
		lines: loss.lines
	};
}
function expressionAt(input, place) {
	const given = Object(place?.step?.["with"])[input];
	return typeof given === "string" ? /^\s*\$\{\{\s*([A-Za-z_][\w-]*(?:\.[\w-]+)+)\s*\}\}\s*$/.exec(given)?.[1] : void 0;
}
async function missingRows(errors, lacking) {
	const { lost, place, seen } = lacking;
	const written = tableOf$1(place?.step?.["with"]);
	const hook = lost.find(({ what }) => what === "webhook-url");
	const isOnlyHook = hook !== void 0 && !["to", "provision"].some((name) => Object.hasOwn(written, name));
	const meant = isOnlyHook ? errors.filter(({ input }) => Object.hasOwn(written, input)) : errors;
	const rows = await Promise.all(meant.map((error) => missingRow(error, lacking)));
	if (!isOnlyHook || errors.length === 0) return rows;
	return [{
		...hook,
		state: "fault",
		advice: hook.advice ?? secretlessAdvice(seen)
	}, ...rows];
}
async function missingRow(error, lacking) {
	const { seen, host, lost } = lacking;
	const { input } = error;
	const mistyped = (0, _mistyped_names_js_4.mistypedNames)(host.env).find(({ near }) => near === input);
	if (mistyped !== void 0) return mistypedRow(mistyped, "fault", host.env);
	const row = wrongInputRow(error);
	if (input !== "to") {
		const secretless = secretlessAdvice(seen);
		if (secretless !== void 0) return {
			...row,
			advice: secretless
		};
		const called = await calledAs(lacking);
		if (called !== void 0) return {
			...briefly(row),
			advice: called,
			lines: "secrets: inherit"
		};
	}
	if (lost.some(({ what }) => what === input)) return withLoss(row, lost);
	const { missingCredentials } = seen.inputs;
	const names = missingCredentials.includes(input) ? missingCredentials : [input];
	if (input !== "to" && isInComposite(host.env)) return {
		...briefly(row),
		advice: void 0,
		lines: names.map((name) => `${name}: \${{ secrets.NAME }}`).join("\n")
	};
	const misplaced = input === "token" ? misnamedVariable(lacking) : void 0;
	if (misplaced !== void 0) return {
		...briefly(row),
		...misplaced
	};
	const lines = (0, _start_js_2.sob)(names.map((name) => `\`${name}: \${{ secrets.NAME }}\``));
	const advice = input === "to" ? "Add a line `to:` to the step's `with:`, or make sure that its expression is not empty." : `Check ${lines} in the step's \`with:\`: NAME must be exactly the name of a secret.`;
	return {
		...row,
		advice
	};
}
function secretlessAdvice({ context, payload }) {
	if ((0, _no_token_js_1.reasonForNoSecrets)(context, payload) === void 0) return void 0;
	if (context.firstActor === "dependabot[bot]") return "Store the secret under **Settings** > **Secrets and variables** > **Dependabot** as well, with the same name, or remove `if-missing-token: fail`.";
	return "Remove `if-missing-token: fail`: the step is then skipped in such runs. To report them, use a workflow on `workflow_run` with `about: trigger`.";
}
function misnamedVariable({ place }) {
	if (place?.step === void 0 || Object.hasOwn(tableOf$1(place.step["with"]), "token")) return void 0;
	const given = variablesOf(place);
	const name = Object.keys(given).find((one) => /^WEBEX_(?:\w+_)?TOKEN$/i.test(one) && one !== "WEBEX_API_TOKEN");
	if (name === void 0) return { advice: ADD_TOKEN };
	const advice = `Change the name in \`env:\` from \`${name}\` to \`${_start_js_2.bG_}\`.`;
	const text = scalarOf(given[name]);
	return {
		advice,
		lines: /^\$\{\{[^\n{}]*\}\}$/.test(text) ? `${_start_js_2.bG_}: ${text}` : void 0
	};
}
const ADD_TOKEN = `Add a line \`token: \${{ secrets.NAME }}\` to the step's \`with:\`. NAME must be exactly the name of a secret.`;
async function calledAs({ seen, place, host }) {
	if (place !== void 0) {
		const { caller, hasSecrets } = place;
		if (caller === void 0 || hasSecrets) return void 0;
		return `Another workflow calls this one, which gets no secrets by itself. Add this line to ${caller === "" ? "the job that calls it" : `the job \`${caller}\`, which calls it`}, next to its \`uses:\`:`;
	}
	const { repository, runId, apiUrl } = seen.context;
	const { githubToken: token, jobId } = seen.inputs;
	if (token === void 0 || jobId === void 0) return void 0;
	const reading = await (await host.createGitHubClient({
		token,
		apiUrl,
		maxRequests: MAX_PAGES$1
	})).jobsOf({
		repository,
		runId
	});
	const name = "value" in reading ? reading.value.find(({ id }) => String(id) === jobId)?.name : void 0;
	const [caller, ...others] = name?.split(" / ") ?? [];
	if (others.length === 0) return void 0;
	return `GitHub calls this job "${name}". If the job "${caller}" calls this workflow, add this line to it, next to its \`uses:\`:`;
}
const MAX_PAGES$1 = 3;
const SIGN_IN = "/access_token";
function readOnlyHost(host) {
	const known = new Map();
	const outside = (baseUrl) => {
		const real = host.outside(baseUrl);
		return {
			...real,
			fetch: rememberingFetch(readOnlyFetch(real.fetch, baseUrl + SIGN_IN), known)
		};
	};
	return {
		...host,
		outside,
		journal: host.journal.another(),
		createWebexClient: () => {
			throw new Error("The doctor posts nothing.");
		},
		createGitHubClient: (options) => host.createGitHubClient({
			...options,
			through: (fetch) => async (url, init) => {
				requireRead(init.method, url);
				return fetch(url, init);
			}
		}),
		logGroup: () => {},
		saveState: () => {}
	};
}
function readOnlyFetch(fetch, signIn) {
	return async (url, init) => {
		if (!(init.method === "POST" && url === signIn)) requireRead(init.method, url);
		return fetch(url, init);
	};
}
function rememberingFetch(fetch, known) {
	return async (url, init) => {
		const { method, headers, body } = init;
		const question = JSON.stringify([
			method,
			url,
			headers["Authorization"],
			body
		]);
		const answer = known.get(question);
		if (answer !== void 0) return {
			...answer,
			body: chunksOf(answer.chunks)
		};
		const response = await fetch(url, init);
		const { status, statusText, headers: told, body: source } = response;
		if (!FINAL.includes(status) || source === null) return response;
		const keep = (chunks) => known.set(question, {
			status,
			statusText,
			headers: told,
			chunks
		});
		return {
			status,
			statusText,
			headers: told,
			body: kept(source, keep)
		};
	};
}
const FINAL = [
	200,
	403,
	404
];
async function* chunksOf(chunks) {
	yield* chunks;
}
async function* kept(body, keep) {
	const chunks = [];
	for await (const chunk of body) {
		chunks.push(chunk);
		yield chunk;
	}
	keep(chunks);
}
function requireRead(method, url) {
	if (method === "GET") return;
	throw new Error(`The doctor only reads: ${method} ${new URL(url).pathname} was not sent.`);
}
function withOwnJournal(host) {
	return {
		...host,
		journal: host.journal.another()
	};
}
const ENDINGS = [
	"success",
	"failure",
	"cancelled"
];
const FUNCTIONS = {
	always: () => true,
	success: (ending) => ending === "success",
	failure: (ending) => ending === "failure",
	cancelled: (ending) => ending === "cancelled"
};
const MAX_LENGTH = 1e3;
function reachOf(condition) {
	const text = scalarOf(condition);
	const [, inner = text] = /^\$\{\{(.*)\}\}$/s.exec(text) ?? [];
	if (inner.length > MAX_LENGTH) return {
		after: ENDINGS,
		isSure: false,
		isImplicit: false
	};
	const tokens = inner.match(/&&|\|\||[!=<>]=|'[^']*'|[\w.-]+|\S/g) ?? [];
	const isImplicit = !tokens.some((token, at) => isStatus(token) && tokens[at + 1] === "(");
	const values = ENDINGS.map((ending) => new Reading(tokens, ending).all());
	return {
		after: ENDINGS.filter((ending, at) => values[at] !== false && (!isImplicit || ending === "success")),
		isSure: values.every((value) => value !== void 0),
		isImplicit
	};
}
function isStatus(token) {
	return Object.hasOwn(FUNCTIONS, token.toLowerCase());
}
var Reading = class {
	#tokens;
	#ending;
	#at = 0;
	constructor(tokens, ending) {
		this.#tokens = tokens;
		this.#ending = ending;
	}
	all() {
		const value = this.#tokens.length === 0 ? true : this.#either();
		return this.#at < this.#tokens.length ? void 0 : value;
	}
	#either() {
		let value = this.#both();
		while (this.#take("||")) {
			const other = this.#both();
			value = value === true || other === true ? true : value === false ? other : value && other;
		}
		return value;
	}
	#both() {
		let value = this.#one();
		while (this.#take("&&")) {
			const other = this.#one();
			value = value === false || other === false ? false : value === true ? other : void 0;
		}
		return value;
	}
	#one() {
		if (this.#take("!")) {
			const value = this.#one();
			return value === void 0 ? void 0 : !value;
		}
		const value = this.#operand();
		return this.#isAtEnd() ? value : this.#other();
	}
	#operand() {
		if (this.#take("(")) {
			const value = this.#either();
			this.#take(")");
			return value;
		}
		const name = this.#tokens[this.#at] ?? "";
		const [, open, close] = this.#tokens.slice(this.#at);
		if (!isStatus(name) || open !== "(" || close !== ")") return this.#other();
		this.#at += 3;
		return FUNCTIONS[name.toLowerCase()]?.(this.#ending);
	}
	#other() {
		let depth = 0;
		for (; this.#at < this.#tokens.length; this.#at++) {
			const token = this.#tokens[this.#at];
			if (depth === 0 && this.#isAtEnd()) return;
			depth += token === "(" ? 1 : token === ")" ? -1 : 0;
		}
	}
	#isAtEnd() {
		return [
			void 0,
			")",
			"&&",
			"||"
		].includes(this.#tokens[this.#at]);
	}
	#take(token) {
		const isThere = this.#tokens[this.#at] === token;
		if (isThere) this.#at++;
		return isThere;
	}
};
function fixedRows({ about, needs, isLifecycle }, place) {
	const { step, job } = place ?? {};
	if (step === void 0 || job === void 0 || about !== "run" || isLifecycle) return [];
	const isAfterOthers = job["needs"] !== void 0;
	if (isAfterOthers && needs === void 0 && job["if"] !== void 0) return [];
	const isOfJobs = isAfterOthers && needs !== void 0;
	const { after, isSure } = reachOf(isOfJobs ? job["if"] : step["if"]);
	const isOtherwiseFree = !isOfJobs || step["if"] === void 0 || reachOf(step["if"]).isSure;
	if (!isSure || !isOtherwiseFree) return [];
	return ["event", "status"].flatMap((input) => {
		const value = tableOf$1(step["with"])[input];
		if (input === "status" && needs !== void 0) return [];
		const others = Object.keys(WORDS).filter((one) => one !== value && after.some((ending) => ending === one));
		if (typeof value !== "string" || !Object.hasOwn(WORDS, value) || others.length === 0) return [];
		return [{
			what: input,
			state: "warning",
			found: `\`${input}: ${value}\` says "${value}" of every end, and the step also runs ${(0, _start_js_2.sob)(others.map((one) => WORDS[one] ?? ""))}.`,
			advice: `Remove the line: ${isOfJobs ? "`needs` decides then" : "the job's status decides then"}.`
		}];
	});
}
const WORDS = {
	success: "after a success",
	failure: "after a failure",
	cancelled: "if the job is cancelled"
};
const AFTER_FAILURE = [
	"failure",
	"first-failure",
	"still-failing",
	"cancelled"
];
const ENDING_OF = {
	success: "success",
	fixed: "success",
	rollback: "success",
	failure: "failure",
	"first-failure": "failure",
	"still-failing": "failure",
	cancelled: "cancelled"
};
function conditionOf(step) {
	return step?.["if"] ?? tableOf$1(step?.["with"])["if"];
}
function skippedRows(inputs, place) {
	const { event, about, needs, isLifecycle } = inputs;
	if (event !== "auto" || about !== "run" || isLifecycle) return [];
	const { step, job } = place ?? {};
	return [...needs === void 0 ? rowsOfStep(inputs, place, reachOf(conditionOf(step))) : rowsOfJob(inputs, job ?? {}), ...startRows(inputs)];
}
function rowsOfStep(inputs, place, reach) {
	const { notifyOn = [] } = inputs;
	const step = place?.step;
	if (reach.after.includes("failure")) return elsewhereRows(inputs, conditionOf(step), "step", reach);
	if (!reach.after.includes("success")) return elsewhereRows(inputs, conditionOf(step), "step", reach);
	const lost = notifyOn.filter((moment) => AFTER_FAILURE.includes(moment) || moment === "change");
	if (lost.length > 0 && lost.length === notifyOn.length && !lost.includes("change")) return [uselessRow(lost, step)];
	if (!(notifyOn.length === 0 || lost.length > 0) || place === void 0 || place.before.length === 0) return [];
	return [{
		what: "if",
		state: "warning",
		found: "GitHub skips this step if an earlier one failed, so failures are never posted.",
		...alwaysIn("step", step?.["if"])
	}];
}
function rowsOfJob(inputs, job) {
	if (job["needs"] === void 0) return [];
	const reach = reachOf(job["if"]);
	if (reach.after.includes("failure") || !reach.after.includes("success")) return elsewhereRows(inputs, job["if"], "job", reach);
	const { notifyOn = [] } = inputs;
	if (!(notifyOn.length === 0 || notifyOn.some((one) => one === "change" || AFTER_FAILURE.includes(one)))) return [];
	return [{
		what: "if",
		state: "warning",
		found: "GitHub skips this job if one that it needs failed, so failures are never posted.",
		...alwaysIn("job", job["if"])
	}];
}
function elsewhereRows({ notifyOn = [] }, condition, where, { after, isSure }) {
	const isFixLost = !after.includes("success");
	const lost = notifyOn.filter((moment) => {
		const ending = ENDING_OF[moment];
		return moment === "change" ? isFixLost : ending !== void 0 && !after.includes(ending);
	});
	if (lost.length === 0) return [];
	const row = {
		what: "notify-on",
		state: "warning",
		found: `\`notify-on\` names ${listed(lost)}, but GitHub skips the ${where} then: it has \`if: ${textOf$1(condition)}\`.`
	};
	if (!isSure) return [{
		...row,
		advice: `Change the \`if:\` of the ${where}, or \`notify-on:\`.`
	}];
	return [{
		...row,
		advice: `Replace the \`if:\` of the ${where} with this line.`,
		lines: ALWAYS
	}];
}
function startRows({ notifyOn = [] }) {
	const lost = notifyOn.filter((moment) => moment === "start" || moment === "waiting");
	if (lost.length === 0 || lost.length === notifyOn.length) return [];
	return [{
		what: "notify-on",
		state: "warning",
		found: `\`notify-on\` names ${listed(lost)}, but this step reports only how the job ended.`,
		advice: "To say that the job starts, use `lifecycle: true`, or a step of its own with `event: start`."
	}];
}
function uselessRow(lost, step) {
	const row = {
		what: "notify-on",
		state: "warning",
		found: `\`notify-on\` waits for ${listed(lost)} only, and GitHub skips a step after a failure unless it has \`if: always()\`.`
	};
	if (step !== void 0 && Object.hasOwn(step, "if")) return {
		...row,
		...alwaysIn("step", step["if"])
	};
	const advice = `Add this line to the step, next to \`uses:\`${step === void 0 ? ", unless it is already there" : ""}.`;
	return {
		...row,
		advice,
		lines: ALWAYS
	};
}
function alwaysIn(where, condition) {
	if (condition === void 0) return {
		advice: `Add this line to the ${where}:`,
		lines: ALWAYS
	};
	const text = textOf$1(condition);
	if (text === "success()") return {
		advice: `Replace the \`if:\` of the ${where} with this line.`,
		lines: ALWAYS
	};
	return {
		advice: `Let the condition of the ${where} begin with \`always() &&\`.`,
		lines: /^[\w.()'=!&|<>[\], /*-]+$/.test(text) && reachOf(condition).isImplicit ? `${ALWAYS} && (${text})` : void 0
	};
}
function textOf$1(condition) {
	const text = scalarOf(condition);
	return /^\$\{\{(.*)\}\}$/s.exec(text)?.[1]?.trim() ?? text;
}
function listed(moments) {
	return (0, _start_js_2.sob)(moments.map((moment) => `\`${moment}\``));
}
const ALWAYS = "if: always()";
async function readSeen(inputs, { place, wrong }, host) {
	const own = withOwnJournal(host);
	const { happening, rows } = await readAnyway(inputs, own);
	const warnings = own.journal.findings.warnings.map((found) => ({
		what: "event",
		state: "warning",
		found
	}));
	const beside = lifecycleRows(inputs);
	const alone = beside.some(({ state }) => state === "fault") ? [] : rows;
	const rowsSoFar = [
		...beside,
		...alone,
		...warnings
	];
	const unknown = DECIDING.find((name) => wrong.includes(name));
	if (unknown !== void 0) return {
		seen: happening,
		rows: [...rowsSoFar, undecidedRow(unknown)]
	};
	const never = [
		...triggerRows(happening),
		...wrong.includes("notify-on") ? [] : skippedRows(happening.inputs, place),
		...fixedRows(happening.inputs, place)
	];
	return {
		seen: happening,
		rows: [
			...rowsSoFar,
			...never,
			outcomeRow(happening)
		]
	};
}
const DECIDING = [
	"event",
	"lifecycle",
	"about",
	"needs",
	"status"
];
function undecidedRow(input) {
	return {
		what: "event",
		state: "unchecked",
		found: `Not checked: \`${input}\` is wrong.`
	};
}
async function readAnyway(inputs, host) {
	try {
		return {
			happening: await (0, _start_js_2.ZVX)(inputs, {}, host),
			rows: []
		};
	} catch (error) {
		if (!(error instanceof _start_js_2.yIv)) throw error;
		const row = withPaste({
			what: "about",
			state: "fault",
			found: error.message
		}, "about", "run");
		return {
			happening: await (0, _start_js_2.ZVX)({
				...inputs,
				about: "run"
			}, {}, host),
			rows: [row]
		};
	}
}
function triggerRows(happening) {
	const untold = (0, _untold_trigger_js_6.untoldTrigger)(happening);
	if (untold === void 0) return [];
	return [{
		what: "about",
		state: "warning",
		found: untold.found,
		advice: "To report that, add this line to the step's `with:`. To report this job, change nothing.",
		lines: "about: trigger"
	}];
}
function outcomeRow({ inputs, ...seen }) {
	const { outcome, trigger } = seen.build;
	const standing = {
		thread: inputs.thread,
		noToken: void 0,
		hasIncident: false,
		isOver: false
	};
	const decision = (0, _start_js_2.LDH)({
		...seen,
		inputs
	}, standing);
	const silence = decision.kind === "silent" ? decision.reason && toCome(decision.reason) : void 0;
	const from = `${outcome === "skipped" ? "Right now" : `Right now, it would be reported as "${outcome}"`} (${trigger.text}).`;
	if (inputs.isLifecycle) return {
		what: "event",
		state: "ok",
		found: `${from} ${LIFECYCLE}`
	};
	return {
		what: "event",
		state: "ok",
		found: [from, silence].filter(Boolean).join(" ")
	};
}
function toCome(reason) {
	return reason.replace(/^Nothing was sent\b/, "Nothing would be sent");
}
const LIFECYCLE = "With `lifecycle`, it reports that the job started and, after the job, how it ended.";
function lifecycleRows(inputs) {
	if (!inputs.isLifecycle) return [];
	try {
		(0, _lifecycle_state_js_0.x1)(inputs);
		return [...endedRows(inputs), ...cardRows(inputs)];
	} catch (error) {
		return (0, _start_js_2.hc$)(error).map(({ input, message }) => ({
			what: `lifecycle and ${input}`,
			state: "fault",
			found: message,
			advice: `Remove \`${input}:\` or \`lifecycle:\` from the step's \`with:\`.`
		}));
	}
}
function cardRows({ format, updateMode }) {
	if (format !== "card" || updateMode !== "edit") return [];
	return [{
		what: "update-mode",
		state: "fault",
		found: "The message that says that the job starts is a card, and Webex does not allow editing cards: with `update-mode: edit`, the end cannot be reported.",
		advice: "Remove the line `update-mode:`: the end is then posted as a reply."
	}];
}
function endedRows({ status }) {
	if (status !== "failure" && status !== "cancelled") return [];
	return [{
		what: "lifecycle",
		state: "warning",
		found: `With \`lifecycle\`, the step says that the job starts, but its status is already "${status}".`,
		advice: "Put the step first in the job, before anything that can fail, and without `if:`: it reports the end by itself."
	}];
}
const GUESTS = /@appid\.ciscospark\.com$/i;
function identityRow(me, { token }) {
	const email = me.emails?.[0] ?? "";
	const who = (0, _start_js_2.TNj)([me.displayName, email === "" ? "" : `(${email})`].filter(Boolean).join(" ")) || me.id;
	const row = (state, found) => ({
		what: "token",
		state,
		found
	});
	if (typeof token === "object") return row("ok", `${me.type === "appuser" ? "A Service App's," : "An integration's, which acts as"} ${who}, fetched with the refresh token. The refresh token expires 90 days after its last use.`);
	if (me.type === "bot") return row("ok", `A bot's, ${who}. It does not expire until somebody regenerates it.`);
	if (GUESTS.test(email)) return lasting(row("warning", `A guest's, ${who}. It expires a few hours after it was created.`), BOT);
	if (me.type === "appuser") return lasting(row("warning", `An access token of a Service App, ${who}. It expires 14 days after it was created.`), FETCHED);
	return lasting(row("warning", `A person's, ${who}. A personal token from developer.webex.com expires 12 hours after it was created, an integration's after 14 days.`), BOT);
}
const BOT = "Use a bot's token, which does not expire, and store it as the secret that the step's `with:` names at `token:`.";
const FETCHED = "Instead of `token:`, set `refresh-token:`, `client-id:` and `client-secret:`, each from a secret. The step then fetches a new token each time.";
function lasting(row, advice) {
	return {
		...row,
		advice
	};
}
const LEADING = ["api-url", "allowed-organizations"];
async function signIn(seen, { wrong, ...workflow }, host) {
	const lacking = {
		...workflow,
		seen,
		host
	};
	const { inputs } = seen;
	if (inputs.token === void 0) return {
		access: {
			kind: "out",
			why: "there is no token"
		},
		rows: await rowsWithoutToken(lacking, wrong)
	};
	const needed = isAnyOf(PLACES, wrong) ? [] : await missingRows((0, _no_token_js_1.missingDestination)(inputs), lacking);
	const astray = LEADING.find((name) => wrong.includes(name));
	if (astray !== void 0) {
		const why = `\`${astray}\` is wrong`;
		const found = `Not checked: ${why}. The doctor signs in after you fix that.`;
		return {
			access: {
				kind: "out",
				why
			},
			rows: [...needed, {
				what: "Webex",
				state: "unchecked",
				found
			}]
		};
	}
	try {
		const { createWebexClient } = await Promise.all([__webpack_require__.e(3324), __webpack_require__.e(3147)]).then(__webpack_require__.bind(__webpack_require__, 5435));
		const webex = createWebexClient(inputs, host);
		const me = await webex.people.me();
		return {
			access: {
				kind: "in",
				webex,
				me
			},
			rows: [...needed, ...rowsInside(me, inputs, host)]
		};
	} catch (error) {
		const rows = error instanceof _start_js_2.w8i ? rowsOfRefusal(error, inputs, host) : [proxyRow(host.explain(error))];
		return {
			access: {
				kind: "out",
				why: error instanceof _start_js_2.w8i && isAboutToken(error) ? "Webex does not accept the token" : "Webex was not reached"
			},
			rows: [...needed, ...rows]
		};
	}
}
function clientOr(access, what) {
	if (access.kind === "in") return { webex: access.webex };
	return { row: {
		what,
		state: "unchecked",
		found: `Not looked up: ${access.why}.`
	} };
}
const PLACES = [
	"to",
	"webhook-url",
	"provision"
];
const GIVING = [
	...PLACES,
	"token",
	"refresh-token",
	"client-id",
	"client-secret",
	_start_js_2.bG_
];
function isAnyOf(names, wrong) {
	return names.some((name) => wrong.includes(name));
}
async function rowsWithoutToken(lacking, wrong) {
	const { seen } = lacking;
	const { inputs } = seen;
	try {
		const reason = (0, _no_token_js_1.reasonForNoToken)(seen);
		const none = inputs.isDryRun ? "A dry run does not need one." : "None is needed: webhooks do not use one.";
		const found = reason === void 0 ? none : toCome(reason);
		return [{
			what: "token",
			state: reason === void 0 ? "ok" : "unchecked",
			found
		}];
	} catch (error) {
		if (isAnyOf(GIVING, wrong)) return [{
			what: "token",
			state: "unchecked",
			found: "Not checked: another input is wrong."
		}];
		return missingRows((0, _start_js_2.hc$)(error), lacking);
	}
}
function hostOf({ apiUrl = _start_js_2.Ql9 }) {
	return new URL(apiUrl).host;
}
function rowsInside(me, inputs, host) {
	const name = proxyNameIn(host);
	const through = name === void 0 ? "" : ` The environment sets a proxy in ${name}.`;
	return [{
		what: "Webex",
		state: "ok",
		found: `${hostOf(inputs)} answers.${through}`
	}, identityRow(me, inputs)];
}
function proxyNameIn({ env }) {
	return [
		"https_proxy",
		"HTTPS_PROXY",
		"http_proxy",
		"HTTP_PROXY"
	].find((name) => env[name]?.trim());
}
function proxyRow(found) {
	return {
		what: "proxy",
		state: "fault",
		found,
		advice: "Set it in the step's `env:`, or in the runner's configuration."
	};
}
function isAboutToken({ kind }) {
	return kind === "auth" || kind === "forbidden";
}
function rowsOfRefusal(error, inputs, host) {
	const found = error.message;
	const advice = (0, _advice_js_3.c)(error, "look up") || void 0;
	if (!isAboutToken(error)) {
		const reach = {
			what: "Webex",
			state: "fault",
			found,
			advice
		};
		const base = likelyAddress(error, inputs);
		const line = base === void 0 ? {} : remedyFor("api-url", base);
		const mended = {
			...line,
			advice: [advice, line.advice].filter(Boolean).join(" ") || void 0
		};
		return [{
			...reach,
			...mended
		}, {
			what: "token",
			state: "unchecked",
			found: "Not looked up: Webex was not reached."
		}];
	}
	const reached = {
		what: "Webex",
		state: "ok",
		found: `${hostOf(inputs)} answers.`
	};
	if (typeof inputs.token === "object" && (0, _start_js_2.ZR2)(error)) return [reached, {
		what: "client-secret",
		state: "fault",
		found,
		advice
	}];
	const remedy = [advice, `Store a new one as ${placeOfToken(inputs, host)}.`].filter(Boolean).join(" ");
	return [reached, {
		what: typeof inputs.token === "object" ? "refresh-token" : "token",
		state: "fault",
		found,
		advice: remedy
	}];
}
function placeOfToken({ token }, { env }) {
	if (typeof token === "object" || (0, _start_js_2.ANS)(env, "token") !== void 0) return "the secret that the step's `with:` names";
	return `the secret at \`${_start_js_2.bG_}:\` in the \`env:\` of the step, the job or the workflow`;
}
const OF_PATHS = [
	"not found",
	"redirect",
	"bad answer",
	"rejected"
];
function likelyAddress({ kind }, { apiUrl }) {
	return apiUrl !== void 0 && OF_PATHS.includes(kind) ? (0, _start_js_2.I5i)(apiUrl) : void 0;
}
async function personRow(what, recipient, visit) {
	const person = await readPerson(recipient, visit);
	if (person === void 0) return {
		what,
		state: "fault",
		found: `Webex knows nobody by ${(0, _start_js_2.TH3)(recipient)}.`,
		advice: "Check the address with the person, or in Webex's search; a GitHub login is not an address."
	};
	if (person.type === "bot" && visit.me.type === "bot") return {
		what,
		state: "fault",
		found: "It is a bot, and Webex does not let bots write to each other.",
		advice: "Give a room that both are in, or a person."
	};
	return {
		what,
		state: "ok",
		found: `A person: ${(0, _start_js_2.TNj)(person.displayName ?? (0, _start_js_2.TH3)(recipient))}.`
	};
}
async function readPerson(recipient, { webex }) {
	if ("toPersonEmail" in recipient) {
		const [person] = await Array.fromAsync(webex.people.list({ email: recipient.toPersonEmail }));
		return person;
	}
	try {
		return await webex.people.get({ personId: (0, _start_js_2.TH3)(recipient) });
	} catch (error) {
		if (error instanceof _start_js_2.w8i && error.kind === "not found") return void 0;
		throw error;
	}
}
async function roomRow(what, roomId, visit) {
	const { me } = visit;
	const name = me.displayName ?? "the token's owner";
	const room = await readRoom(roomId, visit);
	if (room === void 0) return {
		what,
		state: "fault",
		found: "Webex shows this token no such room: the ID is wrong, or the token's owner is not in the room.",
		advice: addTo("the room", visit)
	};
	const title = `"${room.title}"`;
	const membership = await ownMembership(room.id, visit);
	if (membership === void 0) return {
		what,
		state: "fault",
		found: `${name} is not in ${title}.`,
		advice: addTo(title, visit)
	};
	visit.roomsMet.set(room.id, room.title);
	const { isModerator = false } = membership;
	if (room.isReadOnly) return {
		what,
		state: "fault",
		found: `${title} is read-only: nobody can post there.`,
		advice: "Give another room, or ask a moderator to change that."
	};
	if (room.isAnnouncementOnly && !isModerator) return {
		what,
		state: "fault",
		found: `In ${title} only moderators can post, and ${name} is not a moderator.`,
		advice: `In Webex, open ${title}, then “People”, and ask a moderator to make ${name} a moderator too.`
	};
	return {
		what,
		state: "ok",
		found: `The room ${title}: ${name} ${room.isAnnouncementOnly ? "is a moderator there, and can post" : "is in it, and can post"}.`
	};
}
function addTo(room, { me }) {
	return `In Webex, open ${room}, then “People”, “Add people”, and add ${me.emails?.[0] ?? "the token's owner"}.`;
}
async function readRoom(roomId, { webex, audience }) {
	try {
		return await webex.rooms.get({ roomId });
	} catch (error) {
		if (!isHidden(error)) throw error;
		const id = (0, _start_js_2.O1O)(roomId) ? await audience.rooms.idByUuid(roomId) : void 0;
		return id === void 0 ? void 0 : webex.rooms.get({ roomId: id });
	}
}
async function ownMembership(roomId, { webex, me }) {
	try {
		const [own] = await Array.fromAsync(webex.memberships.list({
			roomId,
			personId: me.id
		}));
		return own;
	} catch (error) {
		if (isHidden(error)) return void 0;
		throw error;
	}
}
function isHidden(error) {
	return error instanceof _start_js_2.w8i && (error.kind === "not found" || error.kind === "forbidden");
}
async function threadRow(what, recipient, { webex, anchors }) {
	const anchor = await anchors.of(recipient);
	if (anchor === void 0) return void 0;
	const row = { what: `thread, ${what}` };
	try {
		await webex.messages.get({ messageId: anchor.messageId });
		return {
			...row,
			state: "ok",
			found: anchor.isPending ? "The message to finish exists." : "The message exists."
		};
	} catch (error) {
		if (!(error instanceof _start_js_2.w8i) || error.kind !== "not found") throw error;
		const found = "The message of `thread` was deleted, or this token cannot see it: a new one is posted instead.";
		const advice = "Pass on the output `thread` of the step that posted it, and use the same token.";
		return {
			...row,
			state: "warning",
			found,
			advice
		};
	}
}
async function destinationRows(known) {
	const { access, inputs, host, places } = known;
	if (inputs.to.length === 0) return [];
	const invalid = inputs.to.flatMap(invalidRows);
	const valid = inputs.to.filter(({ target }) => target.kind !== "invalid");
	if (access.kind === "out") return [...invalid, ...valid.flatMap(({ entry }) => notLookedUp(known, whatOf(entry)))];
	const { webex, me } = access;
	const organizations = inputs.allowedOrganizations.length === 0 ? void 0 : () => organizationIds(inputs, host);
	const isOnly = inputs.to.length === 1 && inputs.to[0]?.target.kind !== "group";
	const anchors = new _start_js_2.HNw(inputs.thread, {
		webex,
		isOnly
	});
	const { Audience } = await __webpack_require__.e(1401).then(__webpack_require__.bind(__webpack_require__, 8129));
	const audience = new Audience(webex, { organizations });
	const { roomsMet } = known;
	const visit = {
		webex,
		me,
		inputs,
		audience,
		anchors,
		roomsMet,
		taken: new Map(),
		instead: new Map()
	};
	const rows = [...invalid];
	for (const { entry, target } of valid) {
		const isPlanned = (target.kind === "room title" ? target.titles : []).some((title) => (0, _start_js_2.A3t)(title, places.rooms, (room) => room.title).length > 0);
		rows.push(...await rowsOf({
			entry,
			target,
			isPlanned
		}, visit));
	}
	return withLines$1(rows, visit.instead, inputs);
}
async function organizationIds(inputs, host) {
	return (await Promise.all([__webpack_require__.e(3324), __webpack_require__.e(3147)]).then(__webpack_require__.bind(__webpack_require__, 5435))).allowedOrganizationIds(inputs, host);
}
function notLookedUp({ access }, what) {
	const known = clientOr(access, what);
	return "row" in known ? [known.row] : [];
}
function invalidRows({ entry, target }) {
	if (target.kind !== "invalid") return [];
	const found = `It cannot be used: ${target.problem}.`;
	return [{
		what: whatOf(entry),
		state: "fault",
		found,
		advice: "Give a room's ID, link or title, an email address, or a person's ID, one per line."
	}];
}
function whatOf(entry) {
	return `to: ${entry}`;
}
function withLines$1(rows, instead, { to }) {
	if (instead.size === 0) return rows;
	const lines = to.map(({ entry }) => instead.get(entry) ?? entry).join("\n");
	const corrected = new Set([...instead.keys()].map(whatOf));
	return rows.map((row) => corrected.has(row.what) ? withPaste(row, "to", lines) : row);
}
async function rowsOf(wanted, visit) {
	const { entry, target } = wanted;
	if (target.kind === "invalid") return [];
	const what = whatOf(entry);
	try {
		const { recipients, warning } = await (0, _start_js_2.wXP)(target, async () => visit.audience);
		const [first] = recipients;
		const twice = first && visit.taken.get((0, _start_js_2.T4d)((0, _start_js_2.TH3)(first)));
		if (twice !== void 0) return [{
			what,
			state: "ok",
			found: `It is the same as "${twice}".`
		}];
		for (const one of recipients) visit.taken.set((0, _start_js_2.T4d)((0, _start_js_2.TH3)(one)), entry);
		if (target.kind === "group") return [groupRow(what, recipients)];
		const rows = first === void 0 ? [] : await rowsOfOne(what, first, visit);
		return warning === void 0 ? rows : [{
			what,
			state: "warning",
			found: warning
		}, ...rows];
	} catch (error) {
		if (error instanceof _start_js_2.Qbe) return [unnamedRow(error, wanted, visit.instead)];
		if (!(error instanceof _start_js_2.w8i)) throw error;
		return [{
			what,
			state: "fault",
			found: error.message,
			advice: (0, _advice_js_3.c)(error, "look up") || void 0
		}];
	}
}
function unnamedRow({ message, near }, { entry, target, isPlanned }, instead) {
	const what = whatOf(entry);
	if (isPlanned) return {
		what,
		state: "ok",
		found: "The manifest creates it when it is applied."
	};
	const [, input] = /^Input "([\w-]+)"/.exec(message) ?? [];
	if (input !== void 0) return {
		what: input,
		state: "fault",
		found: message,
		advice: LINE
	};
	const prefix = target.kind === "team" || target.kind === "group" ? `${target.kind}: ` : "";
	if (near !== void 0 && isOfItsKind(near, entry, prefix)) instead.set(entry, prefix + near);
	return {
		what,
		state: "fault",
		found: message,
		advice: LINE
	};
}
function isOfItsKind(near, entry, prefix) {
	if (prefix !== "") return (0, _start_js_2.ksK)(near) === void 0 && !(0, _start_js_2.O1O)(near);
	return near.split("\n").every((line) => {
		const [first, ...others] = (0, _start_js_2.dUP)(line);
		if (first === void 0 || others.length > 0) return false;
		const { target } = first;
		return entry.includes(line) || target.kind === "room title" && target.titles.length === 1;
	});
}
const LINE = "Change the line in the step's `with:`.";
function groupRow(what, members) {
	return {
		what,
		state: "ok",
		found: `A group of ${`${members.length} ${members.length === 1 ? "person" : "people"}`}. Each of them gets the message.`
	};
}
async function rowsOfOne(what, recipient, visit) {
	const row = "roomId" in recipient ? await roomRow(what, recipient.roomId, visit) : await personRow(what, recipient, visit);
	const thread = visit.inputs.thread === void 0 ? void 0 : await threadRow(what, recipient, visit);
	return thread === void 0 ? [row] : [row, thread];
}
var __addDisposableResource = function(env, value, async) {
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
	} else if (async) env.stack.push({ async: true });
	return value;
};
var __disposeResources = (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) try {
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
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const GLOBS = {
	"test-results": "testResults",
	"test-baseline": "testBaseline",
	"lint-results": "lintResults",
	"log-files": "logFiles",
	files: "files"
};
const NO_GLOBS = {
	testResults: [],
	testBaseline: [],
	lintResults: [],
	logFiles: [],
	files: []
};
async function fileRows({ inputs, host, seen }) {
	const given = Object.keys(GLOBS).filter((name) => inputs[GLOBS[name]].length > 0);
	if (given.length === 0) return [];
	if ((await host.files.namesIn("files", ".")).length === 0) return [...emptyRows(given, inputs.isLifecycle), ...given.flatMap((name) => listedRows(name, inputs))];
	return (await Promise.all(given.map((name) => rowsOfInput(name, seen, host)))).flat();
}
function emptyRows(given, isLifecycle) {
	const what = given.join(", ");
	const found = "The workspace is empty: it cannot contain the files yet.";
	if (isLifecycle) return [{
		what,
		state: "unchecked",
		found: `${found} Files are read when the job has ended.`
	}];
	return [{
		what,
		state: "warning",
		found,
		advice: "Put the step after `actions/checkout` and after the step that writes the files."
	}];
}
function listedRows(name, inputs) {
	const patterns = inputs[GLOBS[name]];
	const split = patterns.flatMap(listedIn);
	if (split.length === patterns.length) return [];
	return [withPaste({
		what: name,
		state: "warning",
		found: `The input "${name}" has several globs on one line, and they are read as one.`,
		advice: LATER
	}, name, split.join("\n"))];
}
function listedIn(pattern) {
	if (/[{}]/.test(pattern)) return [pattern];
	return pattern.split(/[,;]\s/).map((one) => one.trim()).filter((one) => one !== "");
}
async function rowsOfInput(name, seen, host) {
	const patterns = seen.inputs[GLOBS[name]];
	try {
		const { matchPaths } = await __webpack_require__.e(6755).then(__webpack_require__.bind(__webpack_require__, 4185));
		const below = patterns.map((pattern) => belowWorkspace(pattern, host));
		const matched = await matchPaths(host.files, name, patterns);
		const toldElsewhere = matched.unmatched.filter(({ pattern }) => (0, _needs_of_job_js_8.J)(pattern)).map(({ sentence }) => sentence);
		const warned = matched.warnings.filter((one) => !toldElsewhere.includes(one));
		const rows = matchedRows(name, {
			patterns,
			below
		}, {
			...matched,
			warnings: warned
		});
		const told = new Set([...toldElsewhere, ...rows.map(({ found }) => found)]);
		const others = (name === "files" ? await attached(patterns, host) : await reported(name, seen, host)).filter((one) => !told.has(one));
		return [...rows, ...others.map((found) => ({
			what: name,
			state: "warning",
			found,
			advice: SEE
		}))];
	} catch (error) {
		if (!(error instanceof _start_js_2.dzK)) throw error;
		return [{
			what: name,
			state: "fault",
			found: error.message,
			advice: SEE
		}];
	}
}
function belowWorkspace(pattern, { env }) {
	const workspace = `${env["GITHUB_WORKSPACE"]}/`;
	return pattern.startsWith(workspace) ? pattern.slice(workspace.length) : pattern;
}
const SEE = "Fix the file, or remove it from the input.";
async function attached(patterns, host) {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const { openAttachments } = await __webpack_require__.e(3843).then(__webpack_require__.bind(__webpack_require__, 3237));
		return __addDisposableResource(env_1, await openAttachments(host.files, patterns), true).warnings;
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
}
async function reported(name, seen, host) {
	const own = withOwnJournal(host);
	const globs = {
		...NO_GLOBS,
		[GLOBS[name]]: seen.inputs[GLOBS[name]]
	};
	const { withReportFiles } = await __webpack_require__.e(584).then(__webpack_require__.bind(__webpack_require__, 5692));
	await withReportFiles({
		...seen,
		inputs: {
			...seen.inputs,
			...globs
		}
	}, "failure", own);
	return own.journal.findings.warnings;
}
function matchedRows(name, { patterns, below }, { paths, warnings, unmatched }) {
	const instead = new Map(unmatched.map((one) => [one.pattern, one.instead]));
	const corrected = patterns.map((pattern, at) => instead.get(pattern) ?? below[at]).join("\n");
	const rows = warnings.map((found) => {
		const miss = unmatched.find(({ sentence }) => sentence === found);
		const row = {
			what: miss === void 0 ? name : `${name}: ${miss.pattern}`,
			state: "warning",
			found,
			advice: LATER
		};
		return miss?.instead === void 0 ? row : withPaste(row, name, corrected);
	});
	return paths.length === 0 ? rows : [{
		what: name,
		state: "ok",
		found: matchText(paths)
	}, ...rows];
}
function matchText([first = "", ...rest]) {
	return rest.length === 0 ? `It matches ${first}.` : `It matches ${rest.length + 1} files, such as ${first}.`;
}
const PERMISSIONS = {
	"actions: read": "what happened before, which steps failed, and their logs",
	"checks: read": "errors that steps annotated, and why a job was cancelled",
	"contents: read": "what changed, and whose code it is",
	"deployments: read": "what a deployment replaced"
};
async function gitHubRows(known) {
	const { inputs, seen, host, place } = known;
	const { apiUrl } = seen.context;
	if (inputs.githubToken === void 0) return [{
		what: "GitHub",
		state: "unchecked",
		found: "`github-token` is empty, so GitHub is not queried: messages say less than they could.",
		advice: LEAVE,
		lines: OWN_GITHUB_TOKEN
	}, ...comparedRows(inputs, {
		advice: LEAVE,
		lines: OWN_GITHUB_TOKEN
	})];
	const reads = readsOf(known);
	const github = await host.createGitHubClient({
		token: inputs.githubToken,
		apiUrl,
		maxRequests: reads.length
	});
	const read = await Promise.all(reads.map(async ([needs, ask]) => ({
		needs,
		reading: await ask(github)
	})));
	const others = read.filter(({ needs, reading }) => isUnknown(reading) && !isDenied(reading, needs));
	const denied = read.filter(({ needs, reading }) => isDenied(reading, needs)).map(({ needs }) => needs);
	const granted = read.filter(({ reading }) => !isUnknown(reading)).map(({ needs }) => needs);
	const readings = others.map(({ reading }) => reading);
	const all = reads.map(([one]) => one);
	const runs = read.find(({ needs }) => needs === "actions: read");
	const isBlind = runs !== void 0 && isUnknown(runs.reading);
	const remedy = denied.includes("actions: read") ? grantOf(all) : { advice: SEE_GITHUB };
	const compared = isBlind ? comparedRows(inputs, remedy) : [];
	const isAsked = (needs) => needs === "actions: read" && compared.length > 0;
	return [
		...troubleRows(readings, apiUrl, place),
		...compared,
		...deniedRows(denied.filter((needs) => !isAsked(needs)), all),
		...granted.length === 0 ? [] : [grantedRow(granted, apiUrl)]
	];
}
function troubleRows(readings, apiUrl, place) {
	const unknown = readings.filter((reading) => "unknown" in reading);
	return [...new Map(unknown.map((reading) => [reading.remedy ?? reading.unknown, reading]))].map(([found, { status }]) => {
		const [, said = found, advice = WITHOUT] = /^(.*(?:"|\(\w+\))\.) (.+)$/s.exec(found) ?? [];
		const refused = isOwnToken(place) ? { advice: AGAIN } : {
			advice: LEAVE,
			lines: OWN_GITHUB_TOKEN
		};
		const remedy = status === 401 ? refused : { advice };
		return {
			what: "GitHub",
			state: "warning",
			found: `${new URL(apiUrl).host}: ${said}`,
			...remedy
		};
	});
}
function isOwnToken(place) {
	if (place?.step === void 0) return false;
	const { "github-token": given } = tableOf$1(place.step["with"]);
	return given === void 0 || /^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/.test(String(given));
}
const AGAIN = "It is the job's own token, which expires with the job, after 24 hours at the latest. Run the job again.";
const WITHOUT = "Fix it, or ignore it: the message is sent, but says less.";
const LEAVE = "Remove the line, or write it like this, in the step's `with:`.";
function readsOf({ seen, inputs }) {
	const { repository, runId, sha } = seen.context;
	const { environment } = seen.build.deployment ?? {};
	const jobId = Number(inputs.jobId);
	const reads = [["actions: read", (github) => github.runOf(repository, runId)]];
	if (jobId > 0) reads.push(["checks: read", (github) => github.annotationsOf(repository, jobId)]);
	reads.push(["contents: read", (github) => github.compare({
		repository,
		base: sha,
		head: sha
	})]);
	if (environment !== void 0) reads.push(["deployments: read", (github) => github.newestDeployments({
		repository,
		environment
	})]);
	return reads;
}
function isUnknown(reading) {
	return "unknown" in reading;
}
function isDenied(reading, needs) {
	return "unknown" in reading && (reading.remedy?.includes(`\`${needs}\``) ?? false);
}
function deniedRows(denied, all) {
	if (denied.length === 0) return [];
	return [{
		what: "permissions",
		state: "unchecked",
		found: `With more permissions, messages could also say: ${denied.map((needs) => `${PERMISSIONS[needs]} (\`${needs}\`)`).join("; ")}.`,
		...grantOf(all)
	}];
}
function grantOf(all) {
	return {
		advice: "Add these lines to the job. If it already has `permissions:`, add only what is missing, and keep the rest: `write` includes `read`.",
		lines: ["permissions:", ...all.map((one) => `  ${one}`)].join("\n")
	};
}
const SEE_GITHUB = "Make sure that GitHub answers: see the row of GitHub.";
function comparedRows({ notifyOn = [] }, remedy) {
	const given = (...moments) => (0, _start_js_2.sob)(moments.filter((moment) => notifyOn.includes(moment)).map((moment) => `\`${moment}\``));
	const [fixes, failures] = [given("fixed", "change"), given("first-failure", "still-failing", "change")];
	const parts = [fixes && `A fix is never reported (${fixes}).`, failures && `Every failure is reported, because a new one looks the same as an old one (${failures}).`].filter(Boolean);
	if (parts.length === 0) return [];
	const isMute = notifyOn.every((moment) => moment === "fixed");
	const found = `How the previous run ended is not known. ${parts.join(" ")}`;
	return [{
		what: "notify-on",
		state: isMute ? "fault" : "warning",
		found,
		...remedy
	}];
}
function grantedRow(granted, apiUrl) {
	return {
		what: "GitHub",
		state: "ok",
		found: `${new URL(apiUrl).host} answers, and grants ${(0, _start_js_2.sob)(granted)}.`
	};
}
async function incidentRows({ access, host, places, seen }) {
	const { incident } = places;
	if (incident === void 0 || access.kind === "out") return [];
	const { foreseenIncident } = await __webpack_require__.e(699).then(__webpack_require__.bind(__webpack_require__, 8457));
	const { problems, notes, unmapped } = await foreseenIncident(incident, seen, host);
	const rows = [
		...problems.map((found) => ({
			...WHAT,
			state: "fault",
			found,
			advice: IN_MANIFEST
		})),
		...notes.map((found) => ({
			...WHAT,
			state: "warning",
			found,
			advice: WHO
		})),
		...unmappedRows$1(unmapped),
		...incident.entry.hasMeeting && access.me.type === "bot" ? [MEETING] : []
	];
	if (rows.length > 0) return rows;
	return [{
		...WHAT,
		state: "ok",
		found: "A failure would get its room, with the people who are known."
	}];
}
const WHAT = { what: "incident" };
const IN_MANIFEST = "Correct `incident:` in the manifest. Without that, a failure gets no room.";
const WHO = "Change `incident:` or the step's `with:` as it says, or ignore it: the room is created without them.";
function unmappedRows$1(roles) {
	if (roles.length === 0) return [];
	const found = `Nobody is invited as ${(0, _start_js_2.sob)(roles.map((role) => `\`${role}\``))}: neither \`user-map\` nor \`email-domains\` says who they are in Webex.`;
	const advice = "Add `user-map:` with GitHub logins and Webex email addresses to the step's `with:`, or `email-domains:` with your domain.";
	return [{
		...WHAT,
		state: "warning",
		found,
		advice
	}];
}
const MEETING = {
	...WHAT,
	state: "warning",
	found: "`meeting: true` needs the token of a person, and this one is a bot's: the room gets no meeting.",
	advice: "Remove `meeting:` from the manifest, or sign in as an integration, with `refresh-token:`."
};
function inputRows({ rows }) {
	if (rows.inputs.length > 0) return rows.inputs;
	return [{
		what: "inputs",
		state: "ok",
		found: "All are valid."
	}];
}
async function jobRows({ inputs, seen, wrong, host }) {
	const { repository, runId, apiUrl } = seen.context;
	const { githubToken, jobId } = inputs;
	if (githubToken === void 0 || jobId === void 0) return [];
	if (DECIDING.some((name) => wrong.includes(name))) return [];
	const reading = await (await host.createGitHubClient({
		token: githubToken,
		apiUrl,
		maxRequests: MAX_PAGES
	})).jobsOf({
		repository,
		runId
	});
	if ("unknown" in reading) return [];
	const own = reading.value.find(({ id }) => String(id) === jobId);
	if (own === void 0) return [];
	const before = endedBefore(own, reading.value);
	if (inputs.isLifecycle) return [...lateRows(own), ...insteadRows(own, before)];
	const { needs } = seen.inputs;
	if (needs !== void 0 && !Array.isArray(needs)) return leftOutRows$1(within((0, _allowed_to_fail_js_9.$U)(own.name), before), Object.entries(needs));
	return aloneRows(before, seen.inputs, (0, _start_js_2.ANS)(host.env, "needs") !== void 0);
}
function within(caller, jobs) {
	return jobs.flatMap((job) => job.name.startsWith(caller) ? [{
		...job,
		name: job.name.slice(caller.length)
	}] : []);
}
function leftOutRows$1(before, needs) {
	const failed = before.filter(({ name, conclusion }) => {
		return conclusion === "failure" && !needs.some(([id]) => (0, _allowed_to_fail_js_9.AP)(name, id));
	});
	const renamed = needs.filter(([id, result]) => {
		return result !== "skipped" && !before.some(({ name }) => (0, _allowed_to_fail_js_9.AP)(name, id));
	});
	if (failed.length <= renamed.length) return [];
	return [{
		what: "needs",
		state: "warning",
		found: `${namesOf(failed)} failed before this job began, but \`needs:\` does not include ${failed.length === 1 ? "it" : "them"}.`,
		advice: "Add every job that can fail to `needs: […]`, next to `runs-on:`. Without that, only GitHub's API knows of it, and only with `actions: read`."
	}];
}
const MAX_PAGES = 3;
function endedBefore({ id: own, createdAt }, all) {
	if (createdAt === void 0) return [];
	return all.filter(({ id, completedAt }) => {
		return id !== own && completedAt !== void 0 && Date.parse(completedAt) <= Date.parse(createdAt);
	});
}
function namesOf(jobs) {
	const names = jobs.slice(0, MAX_NAMES).map(({ name }) => `"${name}"`);
	const more = jobs.length > MAX_NAMES ? [`${jobs.length - MAX_NAMES} more`] : [];
	return (0, _start_js_2.sob)([...names, ...more]);
}
function aloneRows(before, { event, about, needs, environment }, isGiven) {
	if (!(event === "auto" && about === "run" && needs === void 0 && environment === void 0) || before.length === 0) return [];
	const began = `This job began after ${namesOf(before)}`;
	if (isGiven) return [{
		what: "needs",
		state: "warning",
		found: `${began}, but needs none of them: the message reports only this job.`,
		advice: _needs_of_job_js_8.e
	}];
	return [{
		what: "needs",
		state: "warning",
		found: `${began}, but the step's \`needs:\` is empty: the message reports only this job. If one of those fails, GitHub skips this job and nothing is sent, unless it has \`if: always()\`.`,
		advice: "To report them, add `if: always()` to the job, and this line to the step's `with:`. To report only this job, change nothing.",
		lines: NEEDS_LINE
	}];
}
function insteadRows({ steps }, before) {
	const others = steps.filter(({ name }) => !PREPARING.test(name) && !ENDING.test(name));
	if (before.length === 0 || others.length > 1) return [];
	return [{
		what: "lifecycle",
		state: "warning",
		found: `With \`lifecycle\` the message reports only this job, which has no other steps and began after ${namesOf(before)}.`,
		advice: "To report those, add `if: always()` to the job, and replace `lifecycle:` with this line.",
		lines: NEEDS_LINE
	}];
}
const ENDING = /^(?:Post |Stop containers|Complete job)/;
const MAX_NAMES = 5;
const PREPARING = /^(?:Set up job|Initialize containers|Pre )|checkout/i;
function lateRows({ steps }) {
	const before = steps.filter(isBefore);
	if (before.length === 0) return [];
	const names = before.slice(0, MAX_NAMES).map(({ name }) => `"${name}"`);
	return [{
		what: "lifecycle",
		state: "warning",
		found: `With \`lifecycle\` the step says that the job starts, but ${(0, _start_js_2.sob)(names)} ended before it.`,
		advice: "Put the step first in the job, after `actions/checkout` if there is one: it reports the end by itself."
	}];
}
function isBefore({ name, conclusion }) {
	return conclusion !== void 0 && conclusion !== "skipped" && !PREPARING.test(name);
}
async function readMentions({ seen: { inputs, build }, host }) {
	if (inputs.mention.length === 0) return {
		addresses: [],
		warnings: [],
		unblamed: []
	};
	const { readUserMap } = await __webpack_require__.e(8875).then(__webpack_require__.bind(__webpack_require__, 363));
	const { mentionsWithin } = await __webpack_require__.e(6678).then(__webpack_require__.bind(__webpack_require__, 3514));
	const { SCHEDULED } = await __webpack_require__.e(8150).then(__webpack_require__.bind(__webpack_require__, 6776)).then((n) => n.mentions_exports);
	const { userMap } = await readUserMap(host.files, inputs.userMap, host.wall);
	const each = _start_js_2.imz.map((outcome) => {
		const occasion = {
			...build,
			outcome,
			transition: build.history?.transition
		};
		return mentionsWithin(host.wall, {
			...inputs,
			userMap
		}, occasion);
	});
	return {
		addresses: [...new Set(each.flatMap(({ addresses }) => addresses))],
		warnings: [...new Set(each.flatMap(({ warnings }) => warnings))],
		unblamed: [...new Set(each.flatMap(({ notes }) => notes.filter((note) => note.includes(SCHEDULED))))]
	};
}
async function mentionRows(known) {
	const { inputs, access, roomsMet } = known;
	const { addresses, warnings, unblamed } = await readMentions(known);
	const shutOut = warnings.filter((one) => SHUT_OUT.test(one));
	const unmapped = [
		...unblamed.map((found) => ({
			what: "mention",
			state: "ok",
			found
		})),
		...unmappedRows(warnings.filter((one) => !SHUT_OUT.test(one)), inputs),
		...shutOutRows(shutOut, inputs)
	];
	if (access.kind === "out") return unmapped;
	const looked = addresses.slice(0, MAX_PEOPLE);
	const rooms = [...roomsMet].slice(0, MAX_ROOMS);
	const rows = await Promise.all(looked.map((address) => rowsOfAddress(address, rooms, access.webex)));
	return [...unmapped, ...rows.flat()];
}
const MAX_PEOPLE = 10;
const MAX_ROOMS = 5;
const SHUT_OUT = /^(\S+) is not mentioned: (?:"allowed-domains" does not include (\S+)\.$)?/;
function shutOutRows(warnings, { allowedDomains }) {
	const domains = warnings.flatMap((one) => SHUT_OUT.exec(one)?.[2] ?? []);
	const all = [...new Set([...allowedDomains, ...domains])].join(", ");
	return warnings.map((found) => {
		const [, address = "", domain] = SHUT_OUT.exec(found) ?? [];
		const row = {
			what: `mention: ${address}`,
			state: "warning",
			found,
			advice: IN_WORDS
		};
		return domain === void 0 ? row : withPaste(row, "allowed-domains", all);
	});
}
function unmappedRows(warnings, { userMap }) {
	const entries = [...new Set(warnings.flatMap((one) => /add a line "([^"]+): "/.exec(one)?.[1] ?? []))].map((login) => `${login}:`);
	return warnings.map((found) => {
		const [, role = "author"] = /^The (author|actor|reviewer)\b/.exec(found) ?? [];
		const row = {
			what: `mention: ${role === "reviewer" ? "reviewers" : role}`,
			state: "warning",
			found
		};
		if (!entries.some((entry) => found.includes(`"${entry} "`))) return {
			...row,
			advice: IN_WORDS
		};
		const behind = `with the Webex email address after ${entries.map((entry) => `\`${entry}\``).join(", ")}`;
		if (userMap !== void 0 && "path" in userMap) return {
			...row,
			advice: `Add to \`${userMap.path}\`, ${behind}:`,
			lines: entries.join("\n")
		};
		const text = userMap?.text ?? "";
		const given = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
		const yaml = /^[[{]/.test(text.trim()) ? void 0 : blockLines("user-map", [...given, ...entries]);
		if (yaml === void 0) return {
			...row,
			advice: `Add to \`user-map:\`, ${behind}.`
		};
		return {
			...row,
			advice: `Add these lines to the step's \`with:\`, ${behind}.`,
			lines: yaml
		};
	});
}
const IN_WORDS = "Change the step's `with:` as it says, or ignore it: the message is sent in any case.";
async function rowsOfAddress(address, rooms, webex) {
	const what = `mention: ${address}`;
	try {
		const [person] = await Array.fromAsync(webex.people.list({ email: address }));
		if (person === void 0) return [{
			what,
			state: "warning",
			found: `Webex knows nobody by ${address}: the message does not mention them.`,
			advice: "Check the address with the person, or remove it."
		}];
		const name = (0, _start_js_2.TNj)(person.displayName ?? address);
		const absent = [];
		for (const [roomId, title] of rooms) {
			if ((await Array.fromAsync(webex.memberships.list({
				roomId,
				personEmail: address
			}))).length > 0) continue;
			const found = `${name} is not in the room "${title}": Webex does not notify them of a mention there.`;
			const advice = `In Webex, open "${title}", then “People”, “Add people”, and add ${address}.`;
			absent.push({
				what,
				state: "warning",
				found,
				advice
			});
		}
		return absent.length > 0 ? absent : [{
			what,
			state: "ok",
			found: inRooms(name, rooms.length)
		}];
	} catch (error) {
		if (!(error instanceof _start_js_2.w8i)) throw error;
		return [{
			what,
			state: "unchecked",
			found: `Not looked up: ${error.message}`
		}];
	}
}
function inRooms(name, count) {
	return count === 0 ? `A person: ${name}.` : `A person: ${name}. They are in each room that was found.`;
}
async function templateRows(known) {
	const { seen, host } = known;
	const found = new Map();
	const cut = [];
	for (const outcome of _start_js_2.imz) {
		const { problems, warnings, notes, isCut } = await write(seen, outcome, host);
		for (const [state, sentences] of [
			["fault", problems],
			["warning", warnings],
			["unchecked", notes]
		]) for (const sentence of new Set(sentences)) {
			const before = found.get(sentence)?.outcomes ?? [];
			found.set(sentence, {
				state,
				outcomes: [...before, outcome]
			});
		}
		if (isCut) cut.push(outcome);
	}
	const paths = await wrongPaths(seen, host);
	const ofMentions = new Set((await readMentions(known)).warnings);
	const rows = [...found].filter(([sentence]) => !ofMentions.has(sentence)).map(([sentence, { state, outcomes }]) => {
		const astray = paths.get(sentence);
		return astray === void 0 ? rowOf(sentence, state, outcomes) : {
			...rowOf(sentence, state, _start_js_2.imz),
			...astray
		};
	});
	return [
		...rows,
		...cutRows(cut),
		...rows.length > 0 ? [] : [wholeRow(host)]
	];
}
async function write(seen, outcome, host) {
	const own = withOwnJournal(host);
	const { withReportFiles } = await __webpack_require__.e(584).then(__webpack_require__.bind(__webpack_require__, 5692));
	const told = await withReportFiles(seen, outcome, withOwnJournal(host));
	const subject = {
		...told,
		build: {
			...told.build,
			outcome
		},
		outcome
	};
	const { forms } = await (0, _start_js_2.ZTy)(subject, { isBeforeCheckout: seen.inputs.isLifecycle }, own);
	const { problems, warnings, notes } = own.journal.findings;
	return {
		problems,
		warnings,
		notes,
		isCut: forms([]).whole !== void 0
	};
}
async function wrongPaths({ inputs: { template, userMap } }, { files }) {
	const map = userMap !== void 0 && "path" in userMap ? userMap.path : void 0;
	const found = new Map();
	for (const [input, path] of [["template", template], ["user-map", map]]) {
		if (path === void 0) continue;
		try {
			await files.isFolder(input, path);
		} catch (error) {
			if (!(error instanceof _start_js_2.dzK)) throw error;
			found.set(error.message, remedyForPath(error));
		}
	}
	return found;
}
function rowOf(sentence, state, outcomes) {
	if (state === "unchecked") return {
		what: /"([\w-]+)"/.exec(sentence)?.[1] ?? "template",
		state,
		found: sentence
	};
	const row = sentenceRow(state, sentence, "template");
	const [, entry] = /^Input "user-map".*: write `([^`]+)`\.$/.exec(sentence) ?? [];
	if (entry !== void 0) return {
		...row,
		advice: IN_PLACE_OF_ENTRY,
		lines: entry
	};
	const whole = /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
	const where = outcomes.length === _start_js_2.imz.length ? "" : ` This applies to ${(0, _start_js_2.sob)(outcomes)}.`;
	const advice = /\bdid you mean\b/i.test(sentence) ? "Correct the name." : "Correct it at the given location.";
	return {
		...row,
		found: whole + where,
		advice
	};
}
const IN_PLACE_OF_ENTRY = "Write this line instead of the entry.";
function cutRows(outcomes) {
	if (outcomes.length === 0) return [];
	return [{
		what: "message",
		state: "warning",
		found: `The message is longer than Webex accepts: it is cut, and the whole message follows as a file. This applies to ${(0, _start_js_2.sob)(outcomes)}.`,
		advice: "Shorten it, or ignore it: nothing is lost."
	}];
}
const OWN = [
	"template",
	"title",
	"message",
	"data",
	"user-map"
];
function wholeRow({ env }) {
	const given = OWN.filter((name) => (0, _start_js_2.ANS)(env, name) !== void 0);
	return {
		what: given.length === 0 ? "message" : given.join(", "),
		state: "ok",
		found: `Rendered for each outcome: ${(0, _start_js_2.sob)(_start_js_2.imz)}.`
	};
}
function webhookRows({ inputs }) {
	const rows = inputs.webhookUrls.map((url, index) => ({
		what: `webhook-url ${index + 1}`,
		...formOf(url)
	}));
	return rows.length === 0 ? [] : [...rows, ...leftOutRows(inputs)];
}
function leftOutRows({ to, format, template, files, thread, isLifecycle }) {
	const parts = [
		format === "card" || /\.(?:json|ya?ml)$/i.test(template ?? "") ? "cards" : "",
		files.length > 0 ? "files" : "",
		thread !== void 0 || isLifecycle ? "edits" : ""
	].filter(Boolean);
	if (parts.length === 0) return [];
	const found = `Webhooks accept only a Markdown message: they get a new one each time, without ${(0, _start_js_2.sob)(parts)}.`;
	if (to.length > 0) return [{
		what: "webhook-url",
		state: "unchecked",
		found
	}];
	return [{
		what: "webhook-url",
		state: "warning",
		found,
		advice: "For those, use a bot's `token:` and send to a room in `to:`. Otherwise, change nothing."
	}];
}
function formOf(url) {
	if (/\/webhooks\/incoming\/[^/]+\/?$/.test(new URL(url).pathname)) return {
		state: "unchecked",
		found: "Its form is correct. Only a message shows whether Webex knows it."
	};
	return {
		state: "warning",
		found: "The address of an incoming webhook contains `/webhooks/incoming/`, and this one does not.",
		advice: "Store the whole address that “Incoming Webhooks” in the Webex App Hub shows as the secret that the step's `with:` names."
	};
}
const CHECKS = [
	{
		name: "Inputs",
		looks: "Every input, not only the first wrong one. Also unknown names, keys of the step that are indented too far, blank lines, expressions that are empty (and why), inputs that have no effect, and secrets that are written in the workflow or in a variable.",
		find: inputRows
	},
	{
		name: "Event",
		looks: "What this run would be reported as, whether `notify-on` includes it, whether GitHub would skip the step or its job when `notify-on` waits for it, whether a fixed `event` or `status` contradicts the job, whether you meant to report another run, and what cannot be combined with `lifecycle`.",
		not: "How another run will end.",
		find: ({ rows }) => rows.trigger
	},
	{
		name: "Jobs and steps",
		looks: "Whether jobs ended before this one that `needs` does not name and, with `lifecycle`, whether steps ran before this one.",
		not: "What jobs that start later will do.",
		find: jobRows
	},
	{
		name: "Webex and the token",
		looks: "Whether Webex can be reached, directly or through a proxy; whose token it is, its kind (bot, person, integration, Service App or guest), and when it expires.",
		not: "When a personal token expires: Webex does not say when it was created.",
		find: ({ rows }) => rows.access
	},
	{
		name: "Destinations",
		looks: "Each entry of `to`: whether it is found, whether the token's owner is in the room and may post there (announcement-only, read-only), and whether the person exists; the messages of `thread`.",
		not: "Whether an organization blocks bots.",
		find: destinationRows
	},
	{
		name: "Mentions",
		looks: "The people whom messages of this run would mention: whether Webex knows them, whether they are in the rooms, whether `user-map` has them, and whether a guard excludes them.",
		find: mentionRows
	},
	{
		name: "Webhooks",
		looks: "Whether each is the address of an incoming webhook, and which parts of the message a webhook leaves out.",
		not: "Whether Webex knows it: only a message shows that.",
		find: webhookRows
	},
	{
		name: "Rooms and teams",
		looks: "The manifest of `provision`: its syntax, whom it names, what is refused, and the plan.",
		find: ({ rows }) => rows.manifest
	},
	{
		name: "Incident",
		looks: "`incident` of the manifest: its team or room, whether its people are known and allowed, and whether the token can start its meeting.",
		not: "Who will have changed what fails.",
		find: incidentRows
	},
	{
		name: "Files",
		looks: "Every glob of `files`, `test-results`, `test-baseline`, `lint-results` and `log-files`: whether it matches nothing, or a folder, or a file that is too large, empty or not a report.",
		not: "Files that later steps write.",
		find: fileRows
	},
	{
		name: "Templates",
		looks: "`template`, `title`, `message`, `data` and `user-map`, rendered for each outcome of this run: syntax, unknown names, length.",
		find: templateRows
	},
	{
		name: "GitHub",
		looks: "Whether GitHub's API can be reached, which `permissions` would let a message say more, and whether the comparisons of `notify-on` are possible.",
		find: gitHubRows
	}
];
async function readManifest({ seen, access }, host) {
	const { provision: source, isLifecycle } = seen.inputs;
	if (source === void 0) return {
		places: { rooms: [] },
		rows: []
	};
	const astray = await wrongPath(source, isLifecycle, host);
	if (astray !== void 0) return {
		places: { rooms: [] },
		rows: [astray]
	};
	const own = withOwnJournal(host);
	const planned = {
		...seen,
		inputs: {
			...seen.inputs,
			isDryRun: true
		}
	};
	const places = await (0, _provision_js_7.provision)(source, planned, { isBeforeCheckout: isLifecycle }, own);
	const { problems, warnings } = own.journal.findings;
	const what = "path" in source ? `provision: ${source.path}` : "provision";
	const row = (state, found) => ({
		what,
		state,
		found,
		advice: adviceFor$1(found)
	});
	const told = [...problems.map((one) => row("fault", one)), ...warnings.map((one) => row("warning", one))];
	if (problems.length > 0) return {
		places,
		rows: told
	};
	return {
		places,
		rows: [...told, {
			what,
			...validity(places, access, seen)
		}]
	};
}
async function wrongPath(source, isLifecycle, { files }) {
	try {
		await (0, _start_js_2.pVW)(files, source);
		return;
	} catch (error) {
		if (!(error instanceof _start_js_2.dzK)) throw error;
		if (error instanceof _start_js_2.Hb9 && isLifecycle) return void 0;
		return {
			what: "provision",
			state: "fault",
			found: error.message,
			...remedyForPath(error)
		};
	}
}
function adviceFor$1(found) {
	if (/:\d+:\d+: /.test(found)) return "Correct the manifest at the given file, line and column.";
	const guard = [..._start_js_2.Vzv].find((name) => found.includes(`"${name}"`));
	return guard && `Correct the manifest, or extend \`${guard}:\` in the step's \`with:\`.`;
}
function validity({ provisioning, isMissing }, access, { inputs, context, payload }) {
	if (isMissing) return {
		state: "unchecked",
		found: "Its file does not exist yet. It is read when the job has ended."
	};
	if (access.kind === "out") return {
		state: "ok",
		found: `It is valid. There is no plan: ${access.why}.`
	};
	if (provisioning === void 0) return {
		state: "ok",
		found: "It is valid."
	};
	if (provisioning.changes === "[]") return {
		state: "ok",
		found: "It is valid, and nothing has to change."
	};
	return {
		state: "ok",
		found: `It is valid: ${provisioning.heading.replace(/^[^\p{L}\p{N}]+|, nothing done$/gu, "")}. ${(0, _provision_js_7.planOnlyReason)({
			...inputs,
			isDryRun: false
		}, context, payload) ?? "This run would make these changes."}`
	};
}
const SECRETS = {
	token: "WEBEX_BOT_TOKEN",
	"refresh-token": "WEBEX_REFRESH_TOKEN",
	"client-secret": "WEBEX_CLIENT_SECRET",
	"webhook-url": "WEBEX_WEBHOOK_URL",
	[_start_js_2.bG_]: "WEBEX_BOT_TOKEN"
};
function exposedRows(place) {
	if (place?.step === void 0) return [];
	const variables = variablesOf(place);
	const given = {
		[_start_js_2.bG_]: variables[_start_js_2.bG_],
		...tableOf$1(place.step["with"])
	};
	return Object.entries(SECRETS).flatMap(([what, secret]) => {
		const where = exposureOf(given[what], variables);
		if (where === void 0) return [];
		return [{
			what,
			state: "warning",
			found: `It is written in ${where}: whoever can read that can use it.`,
			advice: `Get a new one, store it as a secret, such as \`${secret}\`, and write this line instead:`,
			lines: `${what}: \${{ secrets.${secret} }}`
		}];
	});
}
function exposureOf(value, variables) {
	if (typeof value !== "string" || value.trim() === "") return void 0;
	if (!value.includes("${{")) return "the workflow file";
	const [, context, name = ""] = /\$\{\{\s*(vars|env)\.(\w+)\s*\}\}/.exec(value) ?? [];
	if (context === "vars") return `the variable \`${name}\``;
	return context === "env" ? exposureOf(variables[name], {}) : void 0;
}
function withCheckout(rows, place) {
	if (place?.step === void 0 || place.before.some(mayCheckOut)) return rows;
	return rows.map((row) => row.advice === "Correct the path, or put the step after the one that writes the file." ? {
		...row,
		advice: CHECK_OUT
	} : row);
}
const CHECK_OUT = "No step before this one fetches the repository: put `- uses: actions/checkout@v6` above it, or correct the path.";
const MAX_SEARCHED = 5e3;
function mayCheckOut({ uses, run }) {
	if (typeof uses === "string") return !/^actions\/(?:setup-|cache)/.test(uses);
	return /\b(?:git|gh)\b/.test(scalarOf(run).slice(0, MAX_SEARCHED));
}
function numberRows(place) {
	const written = tableOf$1(place?.step?.["with"]);
	return ["version", "previous-version"].flatMap((input) => {
		const value = written[input];
		if (typeof value !== "number" || Number.isInteger(value)) return [];
		return [{
			what: input,
			state: "unchecked",
			found: `\`${input}: ${value}\` is a number in YAML, in which 1.10 is the same as 1.1.`,
			advice: "Write a version in quotes."
		}];
	});
}
function unknownRows(place, env) {
	const mistyped = (0, _mistyped_names_js_4.mistypedNames)(env).map(({ name }) => name);
	const written = place?.step && tableOf$1(place.step["with"]);
	return (0, _start_js_2.wXI)(env).flatMap((name) => {
		if (_start_js_2.Qhc.some((one) => one === name) || mistyped.includes(name)) return [];
		const own = Object.keys(written ?? {}).find((one) => one.toLowerCase().replaceAll(" ", "_") === name);
		if (written !== void 0 && own === void 0) return [];
		if ((0, _mistyped_names_js_4.isStepKey)(name)) return [keyRow(name, written?.[own ?? name])];
		return [{
			what: name,
			state: "warning",
			found: `Input "${name}" is unknown and was not used.`,
			advice: REMOVE
		}];
	});
}
const REMOVE = "Remove the line, or see `docs/inputs.md` for the input that you mean.";
function keyRow(name, value) {
	const text = scalarOf(value);
	const lines = `${name}: ${text}`;
	const isPastable = text !== "" && /^[^#"'\n]*$/.test(lines);
	return {
		what: name,
		state: "warning",
		found: (0, _mistyped_names_js_4.stepKeySentence)(name),
		advice: "Move the line out of `with:`, next to `uses:`.",
		lines: isPastable && (0, _start_js_2.XYk)(lines) && !/: .*: /.test(lines) ? lines : void 0
	};
}
function withExpressions(rows, place) {
	const written = tableOf$1(place?.step?.["with"]);
	return rows.map((row) => ({
		...row,
		...remedyIn(row, written)
	}));
}
const OWN_LINE = /^([\w-]+): (?!\$\{\{)([\s\S]*)$/;
function remedyIn({ what, lines = "" }, written) {
	const [, input, value = ""] = OWN_LINE.exec(lines) ?? [];
	if (input === void 0) return void 0;
	const [own = what] = what.split(": ");
	const text = written[own];
	if (typeof text !== "string" || !text.includes("${{")) return void 0;
	if (own === input) return {
		advice: adviceFor(input, text.trim(), scalarIn(value)),
		lines: void 0
	};
	return _start_js_2.Qhc.some((name) => name === own) ? void 0 : { lines: lineOf(input, text) };
}
function lineOf(input, text) {
	if (/^\$\{\{(?:(?!: | #|\n).)*\}\}$/.test(text)) return `${input}: ${text}`;
	return inputLines(input, text.replaceAll("${{", HELD))?.replaceAll(HELD, "${{");
}
const HELD = "🗝";
function scalarIn(value) {
	if (value.includes("\n")) return void 0;
	return value.startsWith("\"") ? value.slice(1, -1).replace(/\\(["\\])/g, "$1") : value;
}
function adviceFor(input, text, value) {
	const [, expression = ""] = /^\$\{\{\s*([\w.-]+)\s*\}\}$/.exec(text) ?? [];
	const [context = "", name = ""] = expression.split(".");
	if (value === void 0 || value.includes("`")) return `Change the entry in \`${input}:\`, or what its expression refers to.`;
	if (context === "vars") return `Change the variable \`${name}\` to \`${value}\`.`;
	if (context === "secrets") return `Store \`${value}\` as the secret \`${name}\`.`;
	if (context === "env") return `Set \`${name}\` to \`${value}\` where the workflow sets its \`env:\`.`;
	if (expression !== "") return `Change what \`\${{ ${expression} }}\` gives to \`${value}\`.`;
	return `Change the expression in \`${input}:\`: it should give \`${value}\`.`;
}
const MAX_RETRIES = 1;
async function examine(given) {
	const known = await readKnown(given);
	const rows = new Map();
	const add = (row) => rows.set(JSON.stringify(row), row);
	for (const { name, find } of CHECKS) try {
		const found = withExpressions(await find(known), known.place);
		for (const row of forComposite(withCheckout(found, known.place), given.env)) add(row);
	} catch (error) {
		add({
			what: name,
			state: "fault",
			found: given.explain(error),
			advice: "Please report this."
		});
	}
	const { seen, places } = known;
	return {
		rows: [...rows.values()],
		outcome: seen.build.outcome,
		plan: places.provisioning?.markdown ?? ""
	};
}
async function readKnown(given) {
	const { env, inputs: sound, wrong, rows } = await readSoundInputs(readOnlyHost(given));
	const host = {
		...readOnlyHost(given),
		env
	};
	const inputs = {
		...sound,
		retries: Math.min(sound.retries, MAX_RETRIES)
	};
	const place = await readOwnPlace(inputs.githubToken, host);
	const { seen: happening, rows: trigger } = await readSeen(inputs, {
		place,
		wrong
	}, host);
	const { context, payload } = happening;
	const secretless = (0, _no_token_js_1.reasonForNoSecrets)(context, payload);
	const allLost = lostRows(place, {
		env: given.env,
		secretless
	});
	const { access, rows: accessRows } = await signIn(happening, {
		wrong,
		place,
		lost: allLost
	}, host);
	const told = [
		...rows,
		...trigger,
		...accessRows
	];
	const lost = allLost.filter(({ what }) => !told.some((row) => row.what === what));
	const seen = access.kind === "in" ? happening : withoutWebex(happening);
	const guard = wrong.find(_start_js_2.Mwg);
	const { places, rows: manifest } = await readManifest(guard === void 0 ? {
		seen,
		access
	} : {
		seen: withoutWebex(seen),
		access: {
			kind: "out",
			why: `\`${guard}\` is wrong`
		}
	}, host);
	return {
		host,
		inputs,
		wrong,
		place,
		seen,
		access,
		places,
		roomsMet: new Map(),
		rows: {
			inputs: [
				...rows.filter((row) => !isIn(row, accessRows)).map((row) => withLoss(row, allLost)),
				...lost,
				...unknownRows(place, given.env),
				...exposedRows(place),
				...numberRows(place)
			],
			trigger,
			access: accessRows,
			manifest
		}
	};
}
function isIn({ what, found }, others) {
	return others.some((row) => row.what === what && row.found === found);
}
function withoutWebex(seen) {
	return {
		...seen,
		inputs: {
			...seen.inputs,
			token: void 0,
			allowedOrganizations: []
		}
	};
}
function alike(rows) {
	const remedyOf = ({ state, advice, lines }) => JSON.stringify([
		state,
		advice,
		lines
	]);
	const groups = [];
	for (const row of rows) {
		const group = row.advice === void 0 ? void 0 : groups.find(([first]) => remedyOf(first) === remedyOf(row));
		if (group === void 0) groups.push([row]);
		else group.push(row);
	}
	return groups;
}
const MAX_TOLD = 3;
function told(group) {
	if (group.length <= MAX_TOLD) return group;
	return [...Map.groupBy(group, shapeOf).values()].flatMap((rows) => {
		const [first, ...others] = rows;
		if (first === void 0 || rows.length <= MAX_TOLD) return rows;
		const subjects = others.map(({ what }) => `"${subjectOf(what)}"`);
		return [{
			...first,
			found: `${first.found} The same applies to ${(0, _start_js_2.sob)(subjects, subjects.length)}.`
		}];
	});
}
function shapeOf({ what, found }) {
	const subject = subjectOf(what);
	return subject === "" ? found : found.replaceAll(subject, "…");
}
function subjectOf(what) {
	return /^[\w-]+: (.*)$/s.exec(what)?.[1] ?? what;
}
const MARKS$1 = {
	fault: "❌",
	warning: "⚠️",
	ok: "✅",
	unchecked: "➖"
};
const ORDER = [
	"fault",
	"warning",
	"unchecked",
	"ok"
];
function sorted(rows) {
	return ORDER.flatMap((state) => rows.filter((row) => row.state === state));
}
function headingOf(rows) {
	const count = (state) => rows.filter((row) => row.state === state).length;
	const [faults, warnings] = [count("fault"), count("warning")];
	const look = `${warnings} thing${warnings === 1 ? "" : "s"} to look at`;
	if (faults === 0) return warnings === 0 ? "No problems found" : `No problems found, ${look}`;
	const change = `${faults} thing${faults === 1 ? "" : "s"} to change`;
	return warnings === 0 ? change : `${change}, ${look}`;
}
function checkupSummary({ rows, plan }) {
	const inOrder = sorted(rows);
	const isOpen = ({ state }) => state === "fault" || state === "warning";
	const [open, others] = [inOrder.filter(isOpen), inOrder.filter((row) => !isOpen(row))];
	const rest = others.length === 0 ? "" : tableOf(others);
	const label = `What else was checked: ${others.length}`;
	return `${[
		`### 🩺 Webex Notify: ${headingOf(rows)}`,
		...alike(open).map(itemOf),
		plan,
		open.length === 0 || rest === "" ? rest : folded(label, rest),
		"Nothing was sent, and nothing was changed."
	].filter(Boolean).join("\n\n")}\n`;
}
function itemOf(rows) {
	const [{ advice, lines }] = rows;
	return [
		...told(rows).map(({ what, state, found }) => `${MARKS$1[state]} **${textOf(what)}** — ${textOf(found)}`),
		advice === void 0 ? "" : `👉 ${textOf(advice)}`,
		lines === void 0 ? "" : (0, _start_js_2.OF3)(lines).replace(/^(`+)/, "$1yaml")
	].filter(Boolean).join("\n\n");
}
function tableOf(rows) {
	return [
		"| | Checked | Found | To change |",
		"| --- | --- | --- | --- |",
		...rows.map(({ state, what, found, advice = "", lines = "" }) => {
			const change = [textOf(advice), codeCell(lines)].filter(Boolean).join("<br>");
			return `| ${MARKS$1[state]} | ${textOf(what)} | ${textOf(found)} | ${change} |`;
		})
	].join("\n");
}
function codeCell(lines) {
	if (!lines.includes("\n")) return (0, _start_js_2.ti1)(lines).replaceAll("|", "\\|");
	return `<pre>${lines.replace(/[&<>|*_`\\[\]\n]/g, (one) => `&#${one.charCodeAt(0)};`)}</pre>`;
}
function folded(label, content) {
	return [
		`<details><summary>${label}</summary>`,
		"",
		content,
		"",
		"</details>"
	].join("\n");
}
function textOf(text) {
	return text.split(/(`[^`]+`)/).map((part, at) => at % 2 === 1 ? part.replaceAll("|", "\\|") : plainPart(part)).join("");
}
function plainPart(part) {
	const before = part === part.trimStart() ? "" : " ";
	const after = part === part.trimEnd() ? "" : " ";
	return [
		before,
		(0, _start_js_2.FVb)(part.trim()),
		after
	].join("");
}
const MAX_ANNOTATIONS = 9;
const TITLE = { title: "Webex Notify" };
function cleanCheckup(checkup, { secrets, wall }) {
	const clean = (text) => (0, _start_js_2.Axp)(wall, text, secrets, _start_js_2.TNj);
	const whole = (text) => (0, _start_js_2.Axp)(wall, text, secrets);
	const rows = checkup.rows.map(({ what, state, found, advice, lines }) => ({
		what: clean(what),
		state,
		found: clean(found),
		advice: advice && clean(advice),
		lines: lines !== void 0 && whole(lines) === lines ? lines : void 0
	}));
	return {
		...checkup,
		rows,
		plan: whole(checkup.plan)
	};
}
function reportCheckup(checkup, core, endedAt) {
	const { rows, outcome } = checkup;
	const heading = headingOf(rows);
	const faults = rows.filter(({ state }) => state === "fault");
	log(heading, sorted(rows), core);
	annotate(faults, core.error);
	annotate(rows.filter(({ state }) => state === "warning"), core.warning);
	const problems = faults.map(({ lines, ...row }) => sentenceOf(lines === void 0 ? row : {
		...row,
		advice: ""
	}));
	const report = {
		...(0, _start_js_2.MKH)(problems, endedAt),
		outcome
	};
	const lost = (0, _start_js_2.q44)(report, core);
	const unwritten = core.writeSummary(checkupSummary(checkup));
	if (unwritten !== void 0) core.warning(unwritten, TITLE);
	return [faults.length === 0 ? void 0 : `The doctor found ${heading}. The job summary says what to change.`, lost].filter((sentence) => sentence !== void 0).join(" ") || void 0;
}
const MARKS = {
	fault: "✗",
	warning: "!",
	ok: "✓",
	unchecked: "–"
};
function log(heading, rows, core) {
	core.startGroup(`Webex doctor: ${heading}`);
	for (const row of rows) core.info(`${MARKS[row.state]} ${withLines(row)}`);
	core.endGroup();
}
function annotate(rows, say) {
	for (const group of alike(rows).flatMap(told).slice(0, MAX_ANNOTATIONS)) say(withLines(group), TITLE);
}
function sentenceOf({ what, found, advice }) {
	return [`${what}: ${found}`, advice].filter(Boolean).join(" ");
}
function withLines(row) {
	return [sentenceOf(row), row.lines].filter(Boolean).join("\n");
}
async function doctor(host, core, secrets) {
	host.saveState(_lifecycle_state_js_0.c4, _lifecycle_state_js_0.Ev);
	return reportCheckup(cleanCheckup(await examine(host), {
		secrets,
		wall: host.wall
	}), core, host.now());
}
	}),
	1259: ((_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ev: () => TOLD,
	Fn: () => isLifecycle,
	c4: () => STATE,
	pQ: () => stateIn,
	r9: () => stateText,
	x1: () => requireOwnJob
});
var _start_js_0 = __webpack_require__(510);
const STATE = "lifecycle";
const TOLD = "told";
function isLifecycle(env) {
	return (0, _start_js_0.ANS)(env, "lifecycle")?.toLowerCase() === "true";
}
function stateIn(env) {
	const text = env[`STATE_${STATE}`];
	if (text !== void 0) return parseState(text);
	return isLifecycle(env) ? {
		startedAt: void 0,
		pending: void 0,
		isProvisioned: false
	} : void 0;
}
function stateText({ startedAt, pending, isProvisioned }) {
	const text = pending && (0, _start_js_0.SpW)(pending);
	return JSON.stringify({
		startedAt,
		thread: text,
		isProvisioned
	});
}
function parseState(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	const startedAt = new Date(String(value?.startedAt));
	if (Number.isNaN(startedAt.getTime())) return void 0;
	const thread = typeof value?.thread === "string" ? (0, _start_js_0.Yxy)(value.thread) : void 0;
	const isProvisioned = value?.isProvisioned === true;
	return {
		startedAt,
		pending: thread !== void 0 && "messages" in thread ? thread : void 0,
		isProvisioned
	};
}
function requireOwnJob({ event, about, needs }) {
	const leaveOut = "remove it: with lifecycle, the step reports how its own job starts and ends";
	(0, _start_js_0.OxJ)([
		...event === "start" || event === "waiting" ? [new _start_js_0.dzK("event", event, leaveOut)] : [],
		...about === "trigger" ? [new _start_js_0.dzK("about", about, leaveOut)] : [],
		...needs !== void 0 ? [new _start_js_0.dzK("needs", "toJSON(needs)", leaveOut)] : []
	]);
}
	}),
	2524: ((_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { D: () => missingCredentialsError });
var _start_js_0 = __webpack_require__(510);
function missingCredentialsError({ missingCredentials }, secretless) {
	const [first] = missingCredentials;
	if (secretless !== void 0) {
		const says = `${secretless}, and "if-missing-token" is "fail"`;
		return new _start_js_0.dzK(first ?? "token", "", says);
	}
	if (first === void 0) return new _start_js_0.dzK("token", "", "give a Webex access token, such as a bot's, from a secret that exists in the repository, in the job's environment, or in the organization and is shared with this repository; in a called workflow, the calling job must pass secrets on with `secrets: inherit` next to its `uses:`; in a composite action, the calling step must pass it as an input");
	const missing = (0, _start_js_0.sob)(missingCredentials.map((name) => JSON.stringify(name)));
	const verb = missingCredentials.length === 1 ? "is" : "are";
	return new _start_js_0.dzK(first, "", `give ${_start_js_0.YLX} together, from secrets that exist; ${missing} ${verb} empty`);
}
	}),
	4583: ((_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	isStepKey: () => isStepKey,
	mistypedInputs: () => mistypedInputs,
	mistypedNames: () => mistypedNames,
	mistypedSentence: () => mistypedSentence,
	mistyped_names_exports: () => mistyped_names_exports,
	stepKeySentence: () => stepKeySentence
});
var _rolldown_runtime_js_0 = __webpack_require__(3449);
var _start_js_1 = __webpack_require__(510);
const STEP_KEYS = [
	"if",
	"env",
	"id",
	"name",
	"uses",
	"with",
	"continue-on-error",
	"timeout-minutes"
];
const OURS = new Map(Object.entries({
	to: [
		"room",
		"rooms",
		"room-id",
		"room-ids",
		"roomid",
		"room-name",
		"space",
		"space-id",
		"channel",
		"channels",
		"channel-id",
		"slack-channel",
		"slack-channel-id",
		"destination",
		"email",
		"person-email",
		"to-person-email",
		"to-person-id",
		"topersonemail",
		"recipient",
		"recipients"
	],
	token: [
		"bot-token",
		"webex-token",
		"webex-bot-token",
		"webex-access-token",
		"access-token",
		"slack-token",
		"slack-bot-token",
		"api-token"
	],
	"webhook-url": [
		"webhook",
		"hook-url",
		"incoming-webhook",
		"slack-webhook",
		"slack-webhook-url",
		"webex-webhook-url"
	],
	message: [
		"text",
		"markdown",
		"body",
		"payload",
		"msg",
		"slack-message",
		"custom-payload"
	],
	files: [
		"file",
		"file-path",
		"attachment",
		"attachments"
	],
	thread: [
		"parent-id",
		"thread-ts",
		"message-id"
	],
	status: ["job-status"],
	"fail-on-error": ["errors"],
	template: [
		"card",
		"adaptive-card",
		"payload-file",
		"payload-file-path"
	]
}).flatMap(([near, names]) => names.map((name) => [name, near])));
function foreignName(name) {
	return OURS.get(name.replaceAll("_", "-"));
}
function isStepKey(name) {
	return STEP_KEYS.includes(name.replaceAll("_", "-"));
}
var mistyped_names_exports = (0, _rolldown_runtime_js_0.IL)({
	mistypedGuards: () => mistypedGuards,
	mistypedInputs: () => mistypedInputs,
	mistypedNames: () => mistypedNames,
	mistypedSentence: () => mistypedSentence,
	stepKeySentence: () => stepKeySentence
});
function mistypedInputs(env, known = _start_js_1.Qhc) {
	const keys = (0, _start_js_1.wXI)(env).filter((name) => isStepKey(name) && !known.includes(name));
	return [...mistypedNames(env, known).map(mistypedSentence), ...keys.map(stepKeySentence)];
}
function stepKeySentence(name) {
	return `Input "${name}" is unknown and was not used: it is a key of the step, and belongs next to \`uses:\`.`;
}
function mistypedSentence({ name, near }) {
	return `Input "${name}" is unknown and was not used. Did you mean "${near}"?`;
}
function mistypedGuards(env) {
	return mistypedNames(env, _start_js_1.Qhc).filter(({ near }) => (0, _start_js_1.Mwg)(near) || near === "doctor").map(({ name, near }) => {
		return new _start_js_1.dzK(name, (0, _start_js_1.ANS)(env, name) ?? "", `it is unknown. Did you mean "${near}"?`);
	});
}
function mistypedNames(env, known = _start_js_1.Qhc) {
	return (0, _start_js_1.wXI)(env).flatMap((name) => {
		if (known.includes(name) || isStepKey(name)) return [];
		const foreign = foreignName(name);
		const near = known.find((one) => one === foreign) ?? (0, _start_js_1.pAw)(name, known);
		return near === void 0 ? [] : [{
			name,
			near
		}];
	});
}
	}),
	7988: ((_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J: () => isUnfilledPath,
	e: () => NEEDS_OF_JOB
});
function isUnfilledPath(line) {
	return /^\s*(?:\$\{?\w|\{\{)/.test(line);
}
const NEEDS_OF_JOB = "Add `needs: […]`, with the IDs of the jobs to report, to the job itself, next to `runs-on:`.";
	}),
	624: ((_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	missingDestination: () => missingDestination,
	no_token_exports: () => no_token_exports,
	reasonForNoSecrets: () => reasonForNoSecrets,
	reasonForNoToken: () => reasonForNoToken
});
var _rolldown_runtime_js_0 = __webpack_require__(3449);
var _start_js_1 = __webpack_require__(510);
var _missing_credentials_js_2 = __webpack_require__(2524);
function reasonForNoSecrets(context, payload) {
	if (context.firstActor === "dependabot[bot]") return "GitHub does not pass secrets to runs that Dependabot starts";
	if ((0, _start_js_1.YjS)(payload, "repository", "fork")) return "GitHub does not copy secrets to a fork";
	if (!(context.eventName.startsWith("pull_request") && context.eventName !== "pull_request_target")) return void 0;
	const { isOurs } = (0, _start_js_1.W5T)((0, _start_js_1.fKb)(payload, "pull_request"), context);
	return isOurs ? void 0 : "GitHub does not pass secrets to pull requests from forks";
}
var no_token_exports = (0, _rolldown_runtime_js_0.IL)({
	noDestinationError: () => noDestinationError,
	reasonForNoToken: () => reasonForNoToken
});
function reasonForNoToken({ inputs, context, payload }, lostSecrets) {
	const isPlanned = inputs.isDryRun && inputs.missingCredentials.length === 0;
	const isLost = inputs.token === void 0 && !isPlanned || !(0, _start_js_1.Tnd)(inputs);
	if (lostSecrets !== void 0 && isLost) return lostSecrets;
	const needsNone = !(inputs.to.length > 0 || inputs.provision !== void 0) && inputs.webhookUrls.length > 0;
	if (inputs.token !== void 0 || isPlanned || needsNone) {
		(0, _start_js_1.OxJ)(missingDestination(inputs));
		return;
	}
	const reason = reasonForNoSecrets(context, payload);
	if (inputs.ifMissingToken === "skip" || inputs.ifMissingToken === "auto" && reason !== void 0) return `Nothing was sent: there is no token${reason === void 0 ? "" : `, because ${reason}`}.`;
	throw (0, _start_js_1.oR0)((0, _missing_credentials_js_2.D)(inputs, reason), missingDestination(inputs));
}
function missingDestination(inputs) {
	return (0, _start_js_1.Tnd)(inputs) || inputs.provision !== void 0 ? [] : [noDestinationError()];
}
function noDestinationError() {
	return new _start_js_1.dzK("to", "", "give at least one room (ID, link or title) or person (email or ID), one per line, or the address of an incoming webhook as `webhook-url`");
}
	}),
	4489: ((_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { t: () => ownJobOf });
function ownJobOf(jobs, { id, runnerName }) {
	if (id !== void 0) return jobs.find((job) => String(job.id) === id);
	if (runnerName === "") return void 0;
	return jobs.find((job) => job.status === "in_progress" && job.runnerName === runnerName);
}
	}),
	1820: ((_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	untoldTrigger: () => untoldTrigger,
	untold_trigger_exports: () => untold_trigger_exports
});
var _rolldown_runtime_js_0 = __webpack_require__(3449);
var _start_js_1 = __webpack_require__(510);
var untold_trigger_exports = (0, _rolldown_runtime_js_0.IL)({ untoldFailure: () => untoldFailure });
function untoldTrigger({ inputs, payload, context }) {
	const { about, event, needs, isLifecycle } = inputs;
	if (about === "trigger" || event !== "auto" || needs !== void 0 || isLifecycle) return void 0;
	const isRun = context.eventName === "workflow_run";
	if (!isRun && context.eventName !== "deployment_status") return void 0;
	const state = isRun ? (0, _start_js_1.$6N)(payload, "workflow_run", "conclusion") : (0, _start_js_1.$6N)(payload, "deployment_status", "state");
	if (state === void 0) return void 0;
	const name = (0, _start_js_1.$6N)(payload, "workflow_run", "name");
	return {
		state,
		found: `${isRun ? `The workflow ${(0, _start_js_1.TLu)(name ?? "")}` : "The deployment"} that started this run ended as "${state}", but the message reports this job.`
	};
}
const GOOD = [
	"success",
	"neutral",
	"skipped",
	"inactive"
];
function untoldFailure(happening) {
	const untold = untoldTrigger(happening);
	if (untold === void 0 || GOOD.includes(untold.state) || happening.build.outcome !== "success") return void 0;
	return `${untold.found} Write \`about: trigger\` to report what started it.`;
}
	})
};
