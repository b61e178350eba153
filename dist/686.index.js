export const id = 686;
export const ids = [686];
export const modules = {
	5125: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U_: () => statusesOfDeployments,
			VW: () => newestDeployments,
			xc: () => DEPLOYMENTS_ON_A_PAGE
		});
		var _fields_of_js_0 = __webpack_require__(4736);
		const DEPLOYMENTS_ON_A_PAGE = 30;
		const STATUSES_OF_EACH = 20;
		function newestDeployments({ repository, environment }) {
			const [owner = "", repo = ""] = repository.split("/");
			return {
				what: "the deployments to the environment",
				needs: "deployments: read",
				ask: ({ repos }, request) => repos.listDeployments({
					owner,
					repo,
					environment,
					per_page: DEPLOYMENTS_ON_A_PAGE,
					request
				}),
				parse: (data) => Array.isArray(data) ? whole(data.map(parseDeployment)) : undefined
			};
		}
		const STATUSES_QUERY = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Deployment { statuses(first: ${STATUSES_OF_EACH}) { nodes { state logUrl } } } }
}`;
		function statusesOfDeployments(deployments) {
			const ids = deployments.map(({ nodeId }) => nodeId);
			return {
				what: "how the deployments ended",
				needs: "deployments: read",
				ask: async (_, request, graphql) => ({ data: await graphql(STATUSES_QUERY, {
					ids,
					request
				}) }),
				parse: (data) => {
					const nodes = listIn(data, "nodes");
					return nodes?.length === ids.length ? whole(nodes.map(parseStatuses)) : undefined;
				}
			};
		}
		const ACTIONS = "github-actions[bot]";
		function parseDeployment(value) {
			const { id, node_id: nodeId, sha, ref, created_at: createdAt, ...made } = (0, _fields_of_js_0.P)(value);
			const { creator, performed_via_github_app: app } = made;
			if (typeof id !== "number" || typeof nodeId !== "string" || typeof sha !== "string") return undefined;
			const isByActions = (0, _fields_of_js_0.P)(creator)["login"] === ACTIONS || (0, _fields_of_js_0.P)(app)["slug"] === "github-actions";
			return {
				id,
				nodeId,
				sha,
				ref: typeof ref === "string" ? ref : sha,
				createdAt: typeof createdAt === "string" ? createdAt : undefined,
				isByActions
			};
		}
		function parseStatuses(value) {
			const nodes = listIn((0, _fields_of_js_0.P)(value)["statuses"], "nodes");
			return nodes && whole(nodes.map(parseStatus));
		}
		function parseStatus(value) {
			const { state, logUrl } = (0, _fields_of_js_0.P)(value);
			if (typeof state !== "string") return undefined;
			return {
				state: state.toLowerCase(),
				address: typeof logUrl === "string" ? logUrl : undefined
			};
		}
		function whole(list) {
			return list.every((one) => one !== undefined) ? list : undefined;
		}
		function listIn(value, name) {
			const list = (0, _fields_of_js_0.P)(value)[name];
			return Array.isArray(list) ? list : undefined;
		}
	}),
	4736: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => fieldsOf });
		function fieldsOf(value) {
			return typeof value === "object" && value !== null ? value : {};
		}
	}),
	9007: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			jf: () => RUNS_ON_A_PAGE,
			GC: () => attemptOfRun,
			Hj: () => newestRuns,
			be: () => newestRunsOfAll,
			eP: () => runById
		});
		var fields_of = __webpack_require__(4736);
		;
		function parseRun(value) {
			const { id, run_number: number, head_branch: branch, head_repository, ...rest } = (0, fields_of.P)(value);
			const { event, run_started_at, created_at, html_url: url, conclusion, head_sha: sha } = rest;
			const startedAt = run_started_at ?? created_at;
			const { full_name: headRepository } = (0, fields_of.P)(head_repository);
			if (typeof id !== "number" && typeof id !== "bigint") return undefined;
			if (typeof number !== "number" || typeof event !== "string") return undefined;
			if (typeof startedAt !== "string" || typeof url !== "string") return undefined;
			return {
				id: String(id),
				number,
				branch: typeof branch === "string" ? branch : undefined,
				event,
				headRepository: typeof headRepository === "string" ? headRepository : undefined,
				conclusion: typeof conclusion === "string" ? conclusion : undefined,
				sha: typeof sha === "string" ? sha : "",
				createdAt: typeof created_at === "string" ? created_at : startedAt,
				startedAt,
				url
			};
		}
		;
		const RUNS_ON_A_PAGE = 20;
		function newestRuns({ repository, workflow, branch, event }, page) {
			const [owner = "", repo = ""] = repository.split("/");
			const query = {
				branch,
				event,
				per_page: RUNS_ON_A_PAGE,
				page,
				exclude_pull_requests: true
			};
			return {
				what: "the runs of the workflow",
				needs: "actions: read",
				ask: ({ actions }, request) => actions.listWorkflowRuns({
					owner,
					repo,
					workflow_id: workflow,
					...query,
					request
				}),
				parse: parseRuns
			};
		}
		const RUNS_OF_ALL = 50;
		function newestRunsOfAll(repository) {
			const [owner = "", repo = ""] = repository.split("/");
			const query = {
				per_page: RUNS_OF_ALL,
				exclude_pull_requests: true
			};
			return {
				what: "the runs of all workflows",
				needs: "actions: read",
				ask: ({ actions }, request) => actions.listWorkflowRunsForRepo({
					owner,
					repo,
					...query,
					request
				}),
				parse: parseRuns
			};
		}
		function runById(repository, id) {
			const [owner = "", repo = ""] = repository.split("/");
			return {
				what: "the run that deployed",
				needs: "actions: read",
				ask: ({ actions }, request) => actions.getWorkflowRun({
					owner,
					repo,
					run_id: Number(id),
					exclude_pull_requests: true,
					request
				}),
				parse: (data) => {
					const run = parseRun(data);
					return run?.id === id ? run : undefined;
				}
			};
		}
		function attemptOfRun(repository, id, attempt) {
			const [owner = "", repo = ""] = repository.split("/");
			const query = {
				run_id: Number(id),
				attempt_number: attempt,
				exclude_pull_requests: true
			};
			return {
				what: "the attempt before",
				needs: "actions: read",
				ask: ({ actions }, request) => actions.getWorkflowRunAttempt({
					owner,
					repo,
					...query,
					request
				}),
				parse: (data) => {
					const run = parseRun(data);
					return run?.id === id ? run : undefined;
				}
			};
		}
		function parseRuns(data) {
			const runs = data?.workflow_runs;
			if (!Array.isArray(runs)) return undefined;
			const parsed = runs.map(parseRun);
			return parsed.every((run) => run !== undefined) ? parsed : undefined;
		}
	}),
	2686: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { withGitHub: () => withGitHub });
		var own_job = __webpack_require__(8728);
		;
		function withoutAllowed(jobs, { own, needs = [] }) {
			const ownJob = (0, own_job.t)(jobs, own);
			const caller = callerOf(ownJob?.name ?? "");
			const needed = needs.map(({ name, result }) => ({
				name: caller + name,
				result
			}));
			const good = needed.filter(({ result }) => result === "success");
			const left = jobs.filter(({ name }) => !good.some((one) => isCalled(name, one.name)));
			const unnamed = needed.filter((one) => !jobs.some(({ name }) => isCalled(name, one.name)));
			const beside = left.filter((job) => job !== ownJob && job.name.startsWith(caller));
			const others = beside.filter(({ name }) => !needed.some((one) => isCalled(name, one.name)));
			return areAllNeeded(others, unnamed) ? left.filter((job) => !others.includes(job) || !hasFailed(job)) : left;
		}
		function areAllNeeded(jobs, needed) {
			const ended = jobs.filter(({ conclusion }) => conclusion !== undefined);
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
		;
		const FAILED = new Set([
			"failure",
			"timed_out",
			"startup_failure"
		]);
		const CUT_OFF = new Set([...FAILED, "cancelled"]);
		function failedJobsOf(jobs, known) {
			const ownJob = (0, own_job.t)(jobs, known.own);
			const endingsOf = ({ id }) => known.cutOff?.has(id) ? CUT_OFF : FAILED;
			const failed = withoutAllowed(jobs, known).filter((job) => {
				if (job === ownJob) return stepsOf(job, endingsOf(job)).length > 0;
				return job.conclusion !== undefined && endingsOf(job).has(job.conclusion);
			});
			return failed.map((job) => ({
				id: job.id,
				name: job.name,
				url: job.url,
				isOwn: job === ownJob,
				steps: stepsOf(job, endingsOf(job)),
				allSteps: job.steps
			})).sort((one, other) => Number(other.isOwn) - Number(one.isOwn));
		}
		function isMarred(jobs, known) {
			const ownJob = (0, own_job.t)(jobs, known.own);
			return withoutAllowed(jobs, known).some((job) => {
				return job !== ownJob && job.conclusion !== undefined && CUT_OFF.has(job.conclusion);
			});
		}
		function isUnended(jobs, known) {
			const ownJob = (0, own_job.t)(jobs, known.own);
			const began = Date.parse(ownJob?.createdAt ?? "");
			return jobs.some((job) => {
				const runs = job !== ownJob && job.conclusion === undefined && job.status !== "waiting";
				return runs && !(Date.parse(job.createdAt ?? "") >= began);
			});
		}
		function stepsOf({ steps, url }, endings) {
			return steps.filter(({ conclusion }) => conclusion !== undefined && endings.has(conclusion)).map((step) => ({
				...step,
				url: `${url}#step:${step.number}:1`
			}));
		}
		;
		async function withJobName(build, own, github) {
			const { job, repository, run } = build;
			if (job === undefined) return build;
			const reading = await github.jobsOf({
				repository: repository.fullName,
				runId: run.id
			});
			const found = "value" in reading ? (0, own_job.t)(reading.value, own) : undefined;
			return found === undefined ? build : {
				...build,
				job: {
					name: found.name,
					url: job.url ?? found.url
				}
			};
		}
		var own_steps = __webpack_require__(4416);
		var skipped_needs = __webpack_require__(1962);
		var plain = __webpack_require__(6928);
		var deployment_events = __webpack_require__(2715);
		;
		const FIRST = {
			kind: "first",
			added: 0,
			gone: 0,
			commits: []
		};
		function changesOf(comparison, since) {
			const { status, aheadBy, behindBy, commits, files, url } = comparison;
			return {
				kind: status,
				added: aheadBy,
				gone: behindBy,
				commits: commits.toReversed(),
				files,
				url,
				since
			};
		}
		var reads_deployments = __webpack_require__(5125);
		var deployer = __webpack_require__(2321);
		;
		async function deployedBefore(deployments, build, github) {
			const reading = await github.statusesOf(deployments);
			if (!("value" in reading)) return undefined;
			const told = deployments.map((deployment, index) => toldOf(deployment, reading.value[index] ?? []));
			const own = told.findIndex(({ deployment, runs }) => {
				return String(deployment.id) === build.deployment?.id || runs.includes(build.run.id);
			});
			if (own === -1) return undefined;
			const lookUp = createLookup(build.repository.fullName, github);
			const earlier = told.slice(own + 1).filter(({ runs }) => !runs.includes(build.run.id));
			for (const one of earlier) {
				if (!one.hasStatuses) return undefined;
				const isTrusted = one.isGood ? await isMadeByUs(one, build, lookUp) : false;
				const runNumber = github.shownRun(one.runs[0] ?? "")?.number;
				if (isTrusted !== false) return isTrusted && {
					...one.deployment,
					runNumber
				};
			}
			const isFirst = earlier.every(({ isGood }) => !isGood) && deployments.length < reads_deployments.xc;
			return isFirst ? "none" : undefined;
		}
		function toldOf(deployment, statuses) {
			const runs = statuses.flatMap(({ address }) => runIn(address) ?? []);
			const isGood = statuses.some(({ state }) => state === "success");
			return {
				deployment,
				hasStatuses: statuses.length > 0,
				isGood,
				runs: [...new Set(runs)]
			};
		}
		function runIn(address = "") {
			return /\/actions\/runs\/(\d+)(?![^/?#])/.exec(address)?.[1];
		}
		async function isMadeByUs({ deployment, runs }, { repository }, lookUp) {
			if (runs.length === 0) return deployment.isByActions ? undefined : true;
			const found = [];
			for (const id of runs) found.push(await lookUp(id));
			if (found.some((run) => run !== undefined && !(0, deployer.b$)(run, repository.fullName))) return false;
			return found.includes(undefined) ? undefined : true;
		}
		function createLookup(repository, github) {
			let first;
			return async (runId) => {
				const shown = github.shownRun(runId);
				if (shown !== undefined) return shown;
				first ??= runId;
				if (runId !== first) {
					await github.newestRunsOfAll(repository);
					return github.shownRun(runId);
				}
				const reading = await github.runOf(repository, runId);
				return "value" in reading ? reading.value : undefined;
			};
		}
		;
		async function withChanges(build, github) {
			const { repository, commit, history } = build;
			const base = history?.lastGood?.sha;
			const isNeeded = history?.transition !== "still-passing" && base !== undefined && base !== "";
			if (!isNeeded || commit === undefined || commit.sha === base) return build;
			const query = {
				repository: repository.fullName,
				base,
				head: commit.sha
			};
			const reading = await github.compare(query);
			return "value" in reading ? {
				...build,
				changes: changesOf(reading.value, history?.lastGood)
			} : build;
		}
		function deploymentsQueryOf({ repository, deployment, commit }) {
			const environment = deployment?.environment;
			if (environment === undefined || commit === undefined) return undefined;
			return {
				repository: repository.fullName,
				environment
			};
		}
		async function withDeployment(build, mayBeRollback, github) {
			const { deployment, commit } = build;
			const query = deploymentsQueryOf(build);
			if (query === undefined || commit === undefined) return build;
			const reading = await github.newestDeployments(query);
			if (!("value" in reading)) return build;
			const before = await deployedBefore(reading.value, build, github);
			if (before === undefined) return build;
			if (before === "none") return deployment?.previousVersion === undefined ? {
				...build,
				changes: FIRST
			} : build;
			const changes = await readChanges(before.sha, commit.sha, build, github);
			const previousVersion = deployment?.previousVersion ?? (0, deployment_events.v)(before.ref) ?? (0, plain.Fu)(before.sha);
			const told = {
				...build,
				changes,
				deployment: {
					...deployment,
					previousVersion
				}
			};
			const isRollback = mayBeRollback && changes?.kind === "behind";
			return isRollback ? {
				...told,
				outcome: "rollback"
			} : told;
		}
		async function withLastGood(build, github, nowMs) {
			const query = build.deployment?.previousVersion === undefined ? deploymentsQueryOf(build) : undefined;
			if (query === undefined || build.stage !== "deploy") return build;
			const reading = await github.newestDeployments(query);
			const before = "value" in reading ? await deployedBefore(reading.value, build, github) : undefined;
			if (before === undefined || before === "none") return build;
			const age = (nowMs - Date.parse(before.createdAt ?? "")) / 1e3;
			return {
				...build,
				deployment: {
					...build.deployment,
					previousVersion: (0, deployment_events.v)(before.ref) ?? (0, plain.Fu)(before.sha),
					previousAge: age >= 0 ? age : undefined,
					previousRun: before.runNumber
				}
			};
		}
		async function readChanges(base, head, { repository }, github) {
			const reading = await github.compare({
				repository: repository.fullName,
				base,
				head
			});
			if (!("value" in reading)) return undefined;
			const changes = changesOf(reading.value);
			if (changes.kind !== "behind") return changes;
			const gone = await github.compare({
				repository: repository.fullName,
				base: head,
				head: base
			});
			if (!("value" in gone)) return changes;
			const { commits, files } = changesOf(gone.value);
			return {
				...changes,
				commits,
				files,
				url: gone.value.url
			};
		}
		var github_user = __webpack_require__(8773);
		;
		async function withWaiting(build, github) {
			const { waiting, repository, run } = build;
			if (waiting === undefined || waiting.isForApproval || run.id === "") return build;
			const reading = await github.pendingOf(repository.fullName, run.id);
			if (!("value" in reading)) return build;
			const known = waiting.environments;
			const pending = reading.value.filter(({ environment }) => known.length === 0 || known.includes(environment));
			if (pending.length > 0) return withPending(build, waiting, pending);
			return {
				...build,
				outcome: "skipped",
				skippedReason: "the run waits for no approval and no timer"
			};
		}
		function withPending(build, waiting, pending) {
			const all = pending.flatMap(({ reviewers }) => reviewers);
			const users = [...new Set(all.flatMap((one) => "login" in one ? [one.login] : []))];
			const [told = [], ...others] = byReviewers(pending);
			const since = waiting.since ?? told.flatMap(({ timerStartedAt }) => timerStartedAt ?? []).sort()[0];
			return {
				...build,
				waiting: {
					...waitingOf(told),
					others: others.map(waitingOf),
					since
				},
				people: {
					...build.people,
					reviewers: build.ref.isForeign || build.trigger.isOpenToAll ? [] : users.flatMap((login) => (0, github_user.Z5)({
						login,
						isBot: false
					}) ?? [])
				}
			};
		}
		function byReviewers(pending) {
			const groups = Map.groupBy(pending, ({ reviewers }) => JSON.stringify(reviewers.map(nameOf).sort()));
			return [...groups.values()].toSorted((one, other) => Number(isFree(one)) - Number(isFree(other)));
		}
		function isFree(group) {
			return group.every(({ reviewers }) => reviewers.length === 0);
		}
		function waitingOf(group) {
			const isForApproval = !isFree(group);
			const [minutes = 0, ...different] = new Set(group.map(({ timerMinutes }) => timerMinutes));
			const hasTimer = !isForApproval && minutes > 0 && different.length === 0;
			return {
				environments: group.map(({ environment }) => environment),
				reviewers: [...new Set(group.flatMap(({ reviewers }) => reviewers.map(nameOf)))],
				isForApproval,
				timerMinutes: hasTimer ? minutes : undefined
			};
		}
		function nameOf(reviewer) {
			return "login" in reviewer ? reviewer.login : reviewer.team;
		}
		var successful_deploy = __webpack_require__(1599);
		var decide = __webpack_require__(2351);
		var place_url = __webpack_require__(3307);
		;
		const GENERIC = /^(?:Process completed with exit code \d+\.?|(?:The operation|A task) was canceled\.?)$/;
		const NO_FILE = ".github";
		const TITLE_OF_NO_FILE = /^\.github#L\d{1,9}$/;
		function isPlaceless(annotation) {
			return annotation.path === NO_FILE && titleOf(annotation) === "";
		}
		function titleOf({ path, title = "" }) {
			return path === NO_FILE && TITLE_OF_NO_FILE.test(title) ? "" : title;
		}
		function errorsIn(annotations, code) {
			const errors = annotations.filter(({ level, message }) => level === "failure" && !GENERIC.test(message.trim()));
			const shown = errors.map((error) => {
				const { path, startLine, message } = error;
				const title = titleOf(error);
				const text = title === "" || message.startsWith(title) ? message : `${title}: ${message}`;
				if (path === "" || path === NO_FILE) return { message: text };
				const line = startLine === undefined || startLine < 1 ? undefined : startLine;
				return {
					message: text,
					file: path,
					line,
					url: (0, place_url.P)(code, {
						file: path,
						line
					})
				};
			});
			return byFile(withoutRepeated(shown));
		}
		function withoutRepeated(annotations) {
			const alike = Map.groupBy(annotations, ({ file, line, message }) => JSON.stringify([
				file,
				line,
				message
			]));
			return [...alike.values()].flatMap(([one, ...repeated]) => {
				if (one === undefined) return [];
				return repeated.length === 0 ? one : {
					...one,
					times: repeated.length + 1
				};
			});
		}
		function byFile(annotations) {
			return [...Map.groupBy(annotations, ({ file }) => file).values()].flat();
		}
		;
		const MAX_NAME = 200;
		const SENTENCES = [
			{
				pattern: /^The job (?:running on runner .{1,200} )?has exceeded the maximum execution time of (\d[\w ]*)\.?$/,
				causeOf: ([limit = ""]) => ({
					kind: "time limit",
					seconds: secondsIn(limit)
				})
			},
			{
				pattern: /^The (?:hosted |self-hosted )?runner(?:: .{1,200}?)? lost communication with the server\./,
				causeOf: () => ({ kind: "lost runner" })
			},
			{
				pattern: /^The job was not acquired by Runner of type /,
				causeOf: () => ({ kind: "no runner" })
			},
			{
				pattern: /^Canceling since a higher priority waiting request for (?:'(.{1,400})'|(.{1,400})) exists\.?$/,
				causeOf: ([quoted, group = ""]) => ({
					kind: "superseded",
					group: (quoted ?? group).slice(0, MAX_NAME)
				})
			},
			{
				pattern: /^The run was canceled by @([\w-]{1,100}(?:\[bot\])?)\.?$/,
				causeOf: ([login = ""]) => ({
					kind: "person",
					login
				})
			},
			{
				pattern: /^The (?:strategy configuration|job) was canceled because ["'`](.{1,400})["'`] failed\.?$/,
				causeOf: ([job = ""]) => ({
					kind: "fail-fast",
					job: job.slice(0, MAX_NAME)
				})
			},
			{
				pattern: /^The runner has received a shutdown signal\./,
				isOfRunner: true,
				causeOf: () => ({ kind: "shutdown" })
			}
		];
		function causeIn(annotations) {
			for (const sentence of SENTENCES) {
				const words = annotations.map((one) => wordsOf(sentence, one)).find((match) => match !== undefined);
				if (words) return sentence.causeOf(words.slice(1));
			}
			return undefined;
		}
		function isCause(annotation) {
			return SENTENCES.some((sentence) => wordsOf(sentence, annotation) !== undefined);
		}
		function wordsOf({ pattern, isOfRunner }, said) {
			const isHere = isPlaceless(said) && (isOfRunner === true || said.startLine === 1);
			return isHere && said.level === "failure" ? pattern.exec(said.message.trim()) ?? undefined : undefined;
		}
		function isUnwanted(cause) {
			return [
				"time limit",
				"lost runner",
				"no runner",
				"shutdown"
			].includes(cause.kind);
		}
		function isDecided(cause) {
			return cause?.kind === "superseded" || cause?.kind === "person" && !isApp(cause.login);
		}
		function isApp(login) {
			return /(?:^github-actions|\[bot\])$/.test(login);
		}
		const SECONDS_IN = {
			d: 86400,
			h: 3600,
			m: 60,
			s: 1
		};
		function secondsIn(limit) {
			const parts = limit.matchAll(/(\d{1,9}) ?([dhms])/g);
			return [...parts].reduce((sum, [, count, unit = ""]) => sum + Number(count) * (SECONDS_IN[unit] ?? 0), 0);
		}
		;
		const MAX_LOOKED_AT = 3;
		async function readCancellation(run, github) {
			const { repository, own, isAboutJob } = run;
			const jobs = isAboutJob && own.id !== undefined ? [] : await jobsOf(run, github);
			const ids = isAboutJob ? ownIds(own, jobs) : cancelledIds(withoutAllowed(jobs, run));
			const said = await Promise.all(ids.map(async (id) => {
				const reading = await github.annotationsOf(repository, id);
				return {
					id,
					annotations: "value" in reading ? reading.value : []
				};
			}));
			const cutOff = said.filter(({ annotations }) => {
				const cause = causeIn(annotations);
				return cause !== undefined && isUnwanted(cause);
			});
			return {
				cause: causeIn(said.flatMap(({ annotations }) => annotations)),
				cutOff: new Set(cutOff.map(({ id }) => id)),
				hasFailedJob: !isAboutJob && failedJobsOf(jobs, run).some(({ isOwn }) => !isOwn)
			};
		}
		async function jobsOf(run, github) {
			if (run.runId === "") return [];
			const reading = await github.jobsOf(run);
			return "value" in reading ? reading.value : [];
		}
		function ownIds(own, jobs) {
			if (own.id !== undefined) return [Number(own.id)];
			const found = (0, own_job.t)(jobs, own);
			return found === undefined ? [] : [found.id];
		}
		function cancelledIds(jobs) {
			return jobs.filter(({ conclusion }) => conclusion === "cancelled").toSorted((one, other) => secondsOf(other) - secondsOf(one)).slice(0, MAX_LOOKED_AT).map(({ id }) => id);
		}
		function secondsOf({ startedAt, completedAt }) {
			const seconds = Date.parse(completedAt ?? "") - Date.parse(startedAt ?? "");
			return Number.isNaN(seconds) ? 0 : seconds;
		}
		var log_quote = __webpack_require__(5062);
		var text_wall = __webpack_require__(4987);
		;
		function matrixOf(name, jobs) {
			const base = baseOf(name);
			const siblings = jobs.filter((job) => baseOf(job.name) === base);
			if (base === undefined || siblings.length < 2) return undefined;
			const passed = siblings.filter(({ conclusion }) => conclusion === "success").map((job) => job.name);
			return {
				name: base,
				count: siblings.length,
				passed
			};
		}
		function baseOf(name) {
			const at = name.endsWith(")") ? name.indexOf(" (") : -1;
			return at > 0 ? name.slice(0, at) : undefined;
		}
		;
		const MAX_EXPLAINED = 3;
		async function readFailures(run, github) {
			if (run.runId === "") return [];
			const reading = await github.jobsOf(run);
			if (!("value" in reading)) return [];
			const failed = failedJobsOf(reading.value, run);
			const told = failed.filter(({ isOwn }) => isOwn || !run.isAboutJob);
			return Promise.all(told.map(async (job, index) => ({
				...await readFailure(job, index < MAX_EXPLAINED, run, github),
				matrix: run.isAboutJob ? undefined : matrixOf(job.name, reading.value)
			})));
		}
		async function readFailure(job, isAsked, run, github) {
			const { id, name, url, steps } = job;
			const failure = {
				name,
				url,
				steps,
				annotations: [],
				log: log_quote.h
			};
			if (!isAsked) return {
				...failure,
				isUnread: true
			};
			const [annotations, log] = await Promise.all([github.annotationsOf(run.repository, id), run.logLines > 0 ? readLog(job, run, github) : log_quote.h]);
			return {
				...failure,
				annotations: "value" in annotations ? annotationsIn(annotations.value, run) : [],
				log
			};
		}
		function annotationsIn(annotations, { wall = text_wall.fc, ...run }) {
			const isTold = run.cutOff?.size === 1;
			return (0, text_wall.G8)(() => wall.run(() => errorsIn(isTold ? annotations.filter((one) => !isCause(one)) : annotations, run)), () => [{ message: LATE("what was said of this job") }]);
		}
		const LATE = (what) => `(left out: to read ${what} took too long)`;
		async function readLog({ id, isOwn, steps, allSteps }, { repository, logLines, hide, wall }, github) {
			if (isOwn) return log_quote.h;
			const { logOfStep } = await Promise.all([__webpack_require__.e(934), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 6479));
			const reading = await github.logOf(repository, id, (bytes) => logOfStep(bytes, {
				step: steps[0],
				allSteps,
				logLines,
				hide,
				wall
			}).catch(insteadOfLog));
			return "value" in reading ? reading.value : log_quote.h;
		}
		function insteadOfLog(error) {
			if (error instanceof text_wall.JT) return {
				telling: "",
				quotes: [[LATE("this log")]]
			};
			throw error;
		}
		var build_payload = __webpack_require__(5910);
		var trust_head = __webpack_require__(7319);
		;
		const EVENTS_OF_A_BRANCH = new Set([
			"push",
			"pull_request",
			"pull_request_target",
			"schedule",
			"workflow_dispatch"
		]);
		function runOf(context, payload, about) {
			const run = knownRunOf(context, payload, about);
			const { id, workflow, branch, event, headRepository } = run;
			const number = Number(run.number);
			if (!id || !workflow || !branch || !event || !headRepository || !(number > 0)) return undefined;
			if (!EVENTS_OF_A_BRANCH.has(event)) return undefined;
			return {
				...run,
				id,
				number,
				workflow,
				branch,
				event,
				headRepository
			};
		}
		function whyNotCompared(context, payload, about) {
			const { event = "" } = knownRunOf(context, payload, about);
			return event === "" || EVENTS_OF_A_BRANCH.has(event) ? "Too little is known of the run to find those before it." : `Runs for "${(0, plain.TN)(event)}" have no branch in common by which they could be compared.`;
		}
		async function readNewerRun(run, github) {
			const { repository, workflow, branch, event } = run;
			const reading = await github.newestRuns({
				repository,
				workflow,
				branch,
				event
			});
			return "value" in reading ? newerRunOf(run, reading.value) : undefined;
		}
		function newerRunOf(run, newest) {
			const own = newest.find(({ id }) => id === run.id);
			if (own === undefined && run.attempt > 1) return undefined;
			const newer = newest.filter((other) => {
				const { number, event, startedAt } = other;
				const isSame = event === run.event && (0, trust_head.HR)(run, other);
				return isSame && number > run.number && Date.parse(startedAt) >= Date.parse(own?.startedAt ?? startedAt);
			});
			const [first] = newer.toSorted((one, other) => one.number - other.number);
			return first && {
				number: String(first.number),
				url: first.url
			};
		}
		function knownRunOf(context, payload, about) {
			return about === "run" ? ownRun(context, payload) : triggeringRun(context, payload);
		}
		function ownRun(context, payload) {
			const head = (0, trust_head.NI)(context, payload);
			return {
				repository: context.repository,
				workflow: context.workflowFile,
				branch: head.branch,
				event: context.eventName,
				id: context.runId,
				number: context.runNumber,
				attempt: context.runAttempt,
				headRepository: head.repository
			};
		}
		function triggeringRun(context, payload) {
			const run = (0, build_payload.fK)(payload, "workflow_run");
			const head = (0, trust_head.$C)(run, context);
			return {
				repository: context.repository,
				workflow: (0, build_payload.$6)(run, "workflow_id"),
				branch: head.branch,
				event: (0, build_payload.$6)(run, "event"),
				id: (0, build_payload.$6)(run, "id"),
				number: (0, build_payload.$6)(run, "run_number"),
				attempt: Number((0, build_payload.$6)(run, "run_attempt")) || 1,
				headRepository: head.repository
			};
		}
		;
		const MAX_ATTEMPTS = 3;
		async function readAttemptsBefore({ repository, id, attempt }, github) {
			const length = Math.min(attempt - 1, MAX_ATTEMPTS);
			const numbers = Array.from({ length }, (_, at) => attempt - 1 - at);
			const readings = await Promise.all(numbers.map((number) => github.attemptOf(repository, id, number)));
			const missing = readings.find((reading) => "unknown" in reading);
			if (missing !== undefined) return missing;
			const runs = readings.flatMap((reading) => "value" in reading ? [reading.value] : []);
			return {
				past: runs.map((run, at) => pastAttemptOf(run, numbers[at] ?? 1)),
				isWhole: attempt - 1 <= MAX_ATTEMPTS
			};
		}
		function attemptsOfJob(jobs, name, { number, attempt }) {
			return jobs.filter((job) => job.name === name && job.attempt < attempt).toSorted((one, other) => other.attempt - one.attempt).map(({ url, conclusion = "", startedAt = "" }) => {
				return {
					number: String(number),
					url,
					sha: "",
					conclusion,
					createdAt: startedAt
				};
			});
		}
		function pastAttemptOf({ number, url, sha, conclusion = "", startedAt }, attempt) {
			const address = `${url.replace(/\/attempts\/\d+$/, "")}/attempts/${attempt}`;
			return {
				number: String(number),
				url: address,
				sha,
				conclusion,
				createdAt: startedAt
			};
		}
		;
		const VERDICTS = {
			success: "success",
			failure: "failure",
			timed_out: "failure",
			startup_failure: "failure"
		};
		function isVerdict(conclusion) {
			return conclusion !== undefined && Object.hasOwn(VERDICTS, conclusion);
		}
		function historyOf(outcome, past, { isWhole, nowMs }) {
			const known = past.filter(({ conclusion }) => isVerdict(conclusion));
			if (known.length === 0) return undefined;
			const goodAt = known.findIndex(({ conclusion }) => VERDICTS[conclusion] === "success");
			const failed = goodAt === -1 ? known : known.slice(0, goodAt);
			return {
				transition: TRANSITION[outcome][failed.length === 0 ? "success" : "failure"],
				failedRuns: failed.length + (outcome === "failure" ? 1 : 0),
				isOpen: goodAt === -1 && !isWhole,
				brokenSeconds: secondsSince(failed.at(-1), nowMs),
				firstFailed: failed.at(-1),
				lastGood: known[goodAt],
				lastFailed: failed[0]
			};
		}
		const TRANSITION = {
			success: {
				success: "still-passing",
				failure: "fixed"
			},
			failure: {
				success: "first-failure",
				failure: "still-failing"
			}
		};
		function secondsSince(run, nowMs) {
			const seconds = (nowMs - Date.parse(run?.createdAt ?? "")) / 1e3;
			return seconds >= 0 ? seconds : undefined;
		}
		var workflow_runs = __webpack_require__(9007);
		;
		const MAX_PAGES = 5;
		async function readRunsBefore(run, github) {
			const { repository, workflow, branch, event } = run;
			const runs = [];
			for (let page = 1; page <= MAX_PAGES; page++) {
				const reading = await github.newestRuns({
					repository,
					workflow,
					branch,
					event
				}, page);
				if (!("value" in reading)) return reading;
				for (const other of reading.value) if (isBefore(other, run)) runs.push(other);
				if (reading.value.length < workflow_runs.jf) return {
					runs,
					isWhole: true
				};
				if (runs.some(({ conclusion }) => isVerdict(conclusion))) break;
			}
			return {
				runs,
				isWhole: false
			};
		}
		function isBefore(other, run) {
			const isSame = other.event === run.event && (0, trust_head.HR)(run, other);
			return isSame && other.id !== run.id && other.number < run.number;
		}
		;
		const TOO_FAR = "None of the runs that were looked at, some hundred, says whether it worked.";
		async function readHistory(run, github, nowMs) {
			const { job } = run;
			const found = await (job === undefined ? pastOfRun(run, github) : pastOfJob(run, job, github));
			if ("unknown" in found) return found;
			const { past, isWhole, gap = TOO_FAR } = found;
			const history = historyOf(run.outcome, past, {
				isWhole,
				nowMs
			});
			if (history !== undefined) return history.transition === "fixed" ? fixOf(run, history, github) : { history };
			return isWhole ? "first" : { unknown: gap };
		}
		const MARRED = "Another job of the run failed or was cancelled.";
		const UNENDED = "Another job of the run has not ended.";
		async function fixOf({ repository, id, job, running }, history, github) {
			if (job !== undefined || running === undefined) return { history };
			const reading = await github.jobsOf({
				repository,
				runId: id
			});
			if ("unknown" in reading) return reading;
			if (isMarred(reading.value, running)) return { unknown: MARRED };
			return isUnended(reading.value, running) ? { unknown: UNENDED } : { history };
		}
		async function pastOfRun(run, github) {
			const [before, attempts] = await Promise.all([readRunsBefore(run, github), readAttemptsBefore(run, github)]);
			if ("unknown" in attempts) return attempts;
			if (!attempts.isWhole || "unknown" in before && hasVerdict(attempts.past)) return {
				...attempts,
				isWhole: false
			};
			if ("unknown" in before) return before;
			return {
				past: [...attempts.past, ...before.runs.map(pastRunOf)],
				isWhole: before.isWhole
			};
		}
		async function pastOfJob(run, job, github) {
			const [before, jobs] = await Promise.all([readRunsBefore(run, github), github.jobsOf({
				repository: run.repository,
				runId: run.id
			}, run.attempt > 1 ? "all" : "latest")]);
			if ("unknown" in jobs && run.attempt > 1) return jobs;
			const all = "value" in jobs ? jobs.value : [];
			const name = (0, own_job.t)(all, job.own)?.name ?? job.name;
			const attempts = attemptsOfJob(all, name, run);
			if ("unknown" in before) return hasVerdict(attempts) ? {
				past: attempts,
				isWhole: false
			} : before;
			const { past, ...more } = await lastOfJob(name, before, run, github);
			return {
				past: [...attempts, ...past],
				...more
			};
		}
		const read_history_MAX_LOOKED_AT = 3;
		async function lastOfJob(name, { runs, isWhole }, { repository }, github) {
			const ended = runs.filter(({ conclusion }) => isVerdict(conclusion));
			if (ended.length === 0) return {
				past: [],
				isWhole
			};
			for (const run of ended.slice(0, read_history_MAX_LOOKED_AT)) {
				const reading = await github.jobsOf({
					repository,
					runId: run.id
				}, "all");
				if (!("value" in reading)) return {
					past: [],
					isWhole: false,
					gap: reading.unknown
				};
				const conclusion = lastNamed(name, reading.value)?.conclusion;
				if (conclusion !== undefined && isVerdict(conclusion)) return {
					past: [{
						...pastRunOf(run),
						conclusion
					}],
					isWhole: false
				};
			}
			return {
				past: [],
				isWhole: false,
				gap: `No job "${name}" ended in the last runs.`
			};
		}
		function lastNamed(name, jobs) {
			return jobs.filter((job) => job.name === name).toSorted((one, other) => other.attempt - one.attempt)[0];
		}
		function hasVerdict(past) {
			return past.some(({ conclusion }) => isVerdict(conclusion));
		}
		function pastRunOf({ number, url, sha, conclusion, createdAt }) {
			return {
				number: String(number),
				url,
				sha,
				conclusion: conclusion ?? "",
				createdAt
			};
		}
		;
		async function withFailures(known, run, github, host) {
			const [failures, build] = await Promise.all([readFailures(run, github), withHistory(known, github, host).then((compared) => withChanges(compared, github))]);
			return {
				...build,
				failures
			};
		}
		async function withCause(known, github, host) {
			const { build, context, payload, inputs } = known;
			const run = runOf(context, payload, inputs.about);
			const cancelled = failedRunOf(known, host);
			const [{ cause, cutOff, hasFailedJob }, newerRun] = await Promise.all([readCancellation(cancelled, github), run && readNewerRun(run, github)]);
			if (cutOff.size > 0 || hasFailedJob && !isDecided(cause)) {
				const failed = {
					...known,
					build: {
						...build,
						outcome: "failure",
						cause
					}
				};
				return withFailures(failed, {
					...cancelled,
					cutOff
				}, github, host);
			}
			if (cause?.kind === "superseded") return {
				...build,
				cause: {
					...cause,
					by: newerRun
				}
			};
			return {
				...build,
				cause,
				newerRun
			};
		}
		async function withHistory({ build, context, payload, inputs }, github, host) {
			const run = runOf(context, payload, inputs.about);
			if (run === undefined) return {
				...build,
				historyGap: whyNotCompared(context, payload, inputs.about)
			};
			const outcome = build.outcome === "success" ? "success" : "failure";
			const own = ownJobIn(inputs, host);
			const job = build.job && {
				own,
				name: build.job.name
			};
			const running = inputs.about === "run" ? {
				own,
				needs: build.needs
			} : undefined;
			const compared = await readHistory({
				...run,
				outcome,
				job,
				running
			}, github, host.now().getTime());
			if (compared === "first") return build;
			return "history" in compared ? {
				...build,
				...compared
			} : {
				...build,
				historyGap: compared.unknown
			};
		}
		function failedRunOf({ build, inputs, hide }, host) {
			return {
				repository: build.repository.fullName,
				repositoryUrl: build.repository.url,
				runId: build.run.id,
				sha: build.commit?.sha,
				own: ownJobIn(inputs, host),
				needs: inputs.about === "run" ? build.needs : [],
				isAboutJob: build.job !== undefined,
				logLines: inputs.logLines,
				hide,
				wall: host.outsideWalls.reports
			};
		}
		function ownJobIn({ jobId }, host) {
			return {
				id: jobId,
				runnerName: host.env["RUNNER_NAME"] ?? ""
			};
		}
		;
		async function withGitHub(known, host) {
			const { build, context, inputs } = known;
			const { githubToken: token } = inputs;
			const question = (0, skipped_needs.gf)(build, inputs) ? SKIPPED : questionOf(build, inputs);
			const isTold = build.outcome === "cancelled" && inputs.event !== "auto";
			if (token === undefined || question === undefined || isTold) return known;
			const { maxRequests, ask } = question;
			const github = await host.createGitHubClient({
				token,
				apiUrl: context.apiUrl,
				maxRequests
			});
			const [asked, named] = await Promise.all([ask(known, github, host), withJobName(build, ownJobIn(inputs, host), github)]);
			const { notes, details } = github;
			const isSilent = question === OWN_STEPS && asked.outcome === "success";
			host.journal.add(isSilent ? { details: [...notes, ...details] } : {
				notes,
				details
			});
			return {
				...known,
				build: {
					...asked,
					job: named.job
				}
			};
		}
		const DEPLOY = {
			maxRequests: 12,
			ask: withDeploy
		};
		const SKIPPED = {
			maxRequests: 12,
			ask: withSkipped
		};
		const OWN_STEPS = {
			maxRequests: 12,
			ask: withOwnSteps
		};
		function questionOf(build, inputs) {
			if (build.outcome === "success" && !(0, decide.Py)(build, inputs)) return OWN_STEPS;
			return (0, successful_deploy.Y)(build) ? DEPLOY : QUESTIONS[build.outcome];
		}
		const QUESTIONS = {
			start: undefined,
			waiting: {
				maxRequests: 1,
				ask: ({ build }, github) => withWaiting(build, github)
			},
			success: {
				maxRequests: 8,
				ask: withSuccess
			},
			failure: {
				maxRequests: 12,
				ask: withFailed
			},
			cancelled: {
				maxRequests: 12,
				ask: withCause
			},
			rollback: undefined,
			skipped: undefined
		};
		async function withFailed(known, github, host) {
			const [build, { deployment }] = await Promise.all([withFailures(known, failedRunOf(known, host), github, host), withLastGood(known.build, github, host.now().getTime())]);
			return {
				...build,
				deployment
			};
		}
		async function withSuccess(known, github, host) {
			const [build, compared] = await Promise.all([withOwnSteps(known, github, host), withHistory(known, github, host)]);
			if (build.outcome !== "success") return build;
			return withChanges(build.isUnfinished ? {
				...compared,
				isUnfinished: true
			} : compared, github);
		}
		async function withDeploy(known, github, host) {
			const deployments = deploymentsQueryOf(known.build);
			const [build, compared] = await Promise.all([
				withOwnSteps(known, github, host),
				withHistory(known, github, host),
				deployments && github.newestDeployments(deployments)
			]);
			if (build.outcome !== "success") return build;
			if (build.isUnfinished) return {
				...compared,
				isUnfinished: true
			};
			return withDeployment(compared, known.inputs.event === "auto", github);
		}
		async function withOwnSteps(known, github, host) {
			const steps = await readOwnSteps(known, github, host);
			if (!steps?.hasFailed) return steps?.isUnfinished ? {
				...known.build,
				isUnfinished: true
			} : known.build;
			const failed = {
				...known,
				build: {
					...known.build,
					outcome: "failure"
				}
			};
			return withFailures(failed, failedRunOf(known, host), github, host);
		}
		async function readOwnSteps(known, github, host) {
			const { build, inputs } = known;
			const isAsked = build.job !== undefined && inputs.event === "auto";
			if (!isAsked) return undefined;
			const run = failedRunOf(known, host);
			const jobs = await github.jobsOf(run);
			return "value" in jobs ? (0, own_steps.R)(jobs.value, run.own) : undefined;
		}
		async function withSkipped(known, github, host) {
			const { skippedReason: _, ...build } = known.build;
			const run = failedRunOf(known, host);
			const reading = await github.jobsOf(run);
			const jobs = "value" in reading ? reading.value : [];
			if (failedJobsOf(jobs, run).some(({ isOwn }) => !isOwn)) {
				return withFailures({
					...known,
					build: {
						...build,
						outcome: "failure"
					}
				}, run, github, host);
			}
			if (withoutAllowed(jobs, run).some(({ conclusion }) => conclusion === "cancelled")) {
				return withCause({
					...known,
					build: {
						...build,
						outcome: "cancelled"
					}
				}, github, host);
			}
			const seen = "value" in reading ? {
				...known.build,
				isUnfailed: true
			} : known.build;
			if (seen.outcome === "skipped") return seen;
			return questionOf(seen, known.inputs)?.ask({
				...known,
				build: seen
			}, github, host) ?? seen;
		}
	})
};
