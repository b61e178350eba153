export const id = 3820;
export const ids = [3820];
export const modules = {
	2207: ((_module, _exports, _require) => {
_require.d(_exports, {
	h: () => isOfDefaultBranch,
	o: () => isDefaultBranch
});
var _start_js_0 = _require(510);
function isOfDefaultBranch(context, payload) {
	const { eventName } = context;
	if (eventName === "workflow_run") return isRunOfDefaultBranch((0, _start_js_0.fKb)(payload, "workflow_run"), context, payload);
	if (_start_js_0.trU.has(eventName)) return true;
	if (!isDefaultBranch(context, payload) || (0, _start_js_0.YjS)(payload, "deleted")) return false;
	if (!_start_js_0.RpU.has(eventName)) return _start_js_0.Ngi.has(eventName);
	const run = (0, _start_js_0.TI)(payload);
	return run === void 0 || isRunOfDefaultBranch(run, context, payload);
}
function isDefaultBranch({ ref }, payload) {
	const branch = defaultBranchOf(payload);
	return branch !== void 0 && ref === `refs/heads/${branch}`;
}
function isRunOfDefaultBranch(run, context, payload) {
	const event = (0, _start_js_0.$6N)(run, "event") ?? "";
	const { branch, isOurs } = (0, _start_js_0.$C0)(run, context);
	return (_start_js_0.trU.has(event) || _start_js_0.Ngi.has(event)) && isOurs && branch !== void 0 && branch === defaultBranchOf(payload);
}
function defaultBranchOf(payload) {
	return (0, _start_js_0.$6N)(payload, "repository", "default_branch");
}
	}),
	6344: ((_module, _exports, _require) => {
_require.d(_exports, {
	Q2: () => withState,
	iJ: () => readDeployment,
	ng: () => runOf,
	vo: () => versionOfRef
});
var _start_js_0 = _require(510);
function runOf(value) {
	const id = (0, _start_js_0.$6N)(value, "id");
	const url = (0, _start_js_0.$6N)(value, "html_url");
	if (id === void 0 || url === void 0) return void 0;
	const attempt = Number((0, _start_js_0.$6N)(value, "run_attempt")) || 1;
	const started = Date.parse((0, _start_js_0.$6N)(value, "run_started_at") ?? "");
	const seconds = (((0, _start_js_0.$6N)(value, "status") === "completed" ? Date.parse((0, _start_js_0.$6N)(value, "updated_at") ?? "") : NaN) - started) / 1e3;
	return {
		id,
		number: (0, _start_js_0.$6N)(value, "run_number") ?? "",
		attempt,
		url: attempt > 1 && !url.includes("/attempts/") ? `${url}/attempts/${attempt}` : url,
		durationSeconds: seconds >= 0 ? seconds : void 0
	};
}
function withState(text, state) {
	return state === void 0 ? text : `${text} (${state.replaceAll("_", " ")})`;
}
function readDeployment(payload, context) {
	const fork = (0, _start_js_0.FLs)(payload, context);
	const deployment = (0, _start_js_0.fKb)(payload, "deployment");
	const status = (0, _start_js_0.fKb)(payload, "deployment_status");
	const environment = (0, _start_js_0.$6N)(status, "environment") ?? (0, _start_js_0.$6N)(deployment, "environment");
	const state = (0, _start_js_0.$6N)(status, "state");
	const commit = (0, _start_js_0.D3D)(void 0, (0, _start_js_0.$6N)(deployment, "sha"), context.repositoryUrl);
	const actor = (0, _start_js_0.$6N)(status, "creator", "login") ?? (0, _start_js_0.$6N)(deployment, "creator", "login");
	return {
		text: withState(`Deployment to ${environment ?? "an environment"}`, state),
		commit,
		ref: fork && (0, _start_js_0.Dv$)(fork, context),
		author: (0, _start_js_0.XPY)((0, _start_js_0.fKb)(deployment, "creator")),
		actor,
		deployment: environment === void 0 ? void 0 : {
			id: (0, _start_js_0.$6N)(deployment, "id"),
			environment,
			environmentUrl: (0, _start_js_0.$6N)(status, "environment_url"),
			version: versionOfRef((0, _start_js_0.$6N)(deployment, "ref")),
			reason: (0, _start_js_0.$6N)(status, "description") ?? (0, _start_js_0.$6N)(deployment, "description")
		},
		subject: state === void 0 ? void 0 : {
			state,
			since: (0, _start_js_0.$6N)(status, "created_at"),
			commit,
			actor,
			workflow: (0, _start_js_0.tvC)((0, _start_js_0.$6N)(payload, "workflow_run", "name")),
			run: deployingRunOf(payload, context)
		}
	};
}
function deployingRunOf(payload, { serverUrl }) {
	const status = (0, _start_js_0.fKb)(payload, "deployment_status");
	const url = (0, _start_js_0.$6N)(status, "log_url") ?? (0, _start_js_0.$6N)(status, "target_url") ?? "";
	return (url === "" || url.startsWith(`${serverUrl}/`) ? runOf((0, _start_js_0.fKb)(payload, "workflow_run")) : void 0) ?? {
		id: "",
		number: "",
		attempt: 1,
		url
	};
}
function versionOfRef(ref) {
	return ref !== void 0 && /^v?\d+\.\d+/.test(ref) ? ref : void 0;
}
	}),
	1648: ((_module, _exports, _require) => {
_require.d(_exports, {
	_n: () => pullRequestOf,
	at: () => branchName,
	hK: () => refOfPullRequest
});
var _start_js_0 = _require(510);
function branchName(ref) {
	return ref?.replace(/^refs\/heads\/(?=.)/, "");
}
function pullRequestOf(value, context) {
	const number = (0, _start_js_0.$6N)(value, "number");
	if (number === void 0) return void 0;
	const head = (0, _start_js_0.W5T)(value, context);
	return {
		number,
		url: (0, _start_js_0.$6N)(value, "html_url") ?? `${context.repositoryUrl}/pull/${encodeURIComponent(number.toWellFormed())}`,
		title: (0, _start_js_0.$6N)(value, "title"),
		author: (0, _start_js_0.$6N)(value, "user", "login"),
		sourceBranch: (0, _start_js_0.zLR)({
			...head,
			branch: branchName(head.branch)
		}, context),
		targetBranch: branchName((0, _start_js_0.$6N)(value, "base", "ref")),
		...head.isOurs ? {} : { isForeign: true }
	};
}
function refOfPullRequest(pullRequest) {
	if (pullRequest === void 0) return void 0;
	const { number, url, isForeign } = pullRequest;
	return {
		kind: "pull request",
		name: `#${number}`,
		url,
		...isForeign && { isForeign }
	};
}
	}),
	4226: ((_module, _exports, _require) => {
_require.r(_exports);
_require.d(_exports, { EVENTS_OF_RUNS: () => EVENTS_OF_RUNS });
var _start_js_0 = _require(510);
var _default_branch_js_1 = _require(2207);
var _deployment_events_js_2 = _require(6344);
var _pull_request_js_3 = _require(1648);
const EVENTS_OF_RUNS = {
	workflow_run: readWorkflowRun,
	check_run: readCheckRun,
	check_suite: readCheckSuite,
	deployment: _deployment_events_js_2.iJ,
	deployment_status: _deployment_events_js_2.iJ,
	status: readStatus
};
function readWorkflowRun(payload, context) {
	const value = (0, _start_js_0.fKb)(payload, "workflow_run");
	const name = (0, _start_js_0.tvC)((0, _start_js_0.$6N)(value, "name") ?? (0, _start_js_0.$6N)(payload, "workflow", "name"));
	const number = (0, _start_js_0.$6N)(value, "run_number");
	const head = (0, _start_js_0.$C0)(value, context);
	return {
		...head.isOurs ? {} : {
			ref: (0, _start_js_0.Dv$)(head, context),
			commit: null
		},
		text: `After ${name ?? "another workflow"}${number === void 0 ? "" : ` #${number}`}`,
		author: (0, _start_js_0.HVu)(head, (0, _start_js_0.fKb)(value, "head_commit"), context),
		subject: subjectOfRun(payload, name, context)
	};
}
function subjectOfRun(payload, workflow, context) {
	const value = (0, _start_js_0.fKb)(payload, "workflow_run");
	const state = (0, _start_js_0.$6N)(value, "conclusion") ?? (0, _start_js_0.$6N)(value, "status");
	if (state === void 0) return void 0;
	const { serverUrl, repository } = context;
	const head = (0, _start_js_0.$C0)(value, context);
	const pullRequest = (0, _default_branch_js_1.h)(context, payload) ? void 0 : listedPullRequest(value, context);
	return {
		state,
		text: (0, _start_js_0.o31)((0, _start_js_0.$6N)(value, "event") ?? "") || void 0,
		workflow,
		run: (0, _deployment_events_js_2.ng)(value),
		commit: (0, _start_js_0.D3D)((0, _start_js_0.fKb)(value, "head_commit"), (0, _start_js_0.$6N)(value, "head_sha"), `${serverUrl}/${head.repository ?? repository}`),
		pullRequest,
		ref: (0, _pull_request_js_3.hK)(pullRequest) ?? (0, _start_js_0.Dv$)(head, context),
		actor: (0, _start_js_0.$6N)(value, "event") === "schedule" ? null : (0, _start_js_0.$6N)(value, "triggering_actor", "login") ?? (0, _start_js_0.$6N)(value, "actor", "login")
	};
}
function listedPullRequest(value, context) {
	const first = (0, _start_js_0.gTs)(value, "pull_requests").find((one) => (0, _start_js_0.ayY)(one, context));
	return (0, _pull_request_js_3._n)(first, context);
}
function readCheckRun(payload, context) {
	const value = (0, _start_js_0.fKb)(payload, "check_run");
	const state = (0, _start_js_0.$6N)(value, "conclusion") ?? (0, _start_js_0.$6N)(payload, "action");
	const text = `Check ${(0, _start_js_0.$6N)(value, "name") ?? ""}`.trim();
	return readCheck(value, (0, _start_js_0.fKb)(value, "check_suite"), (0, _deployment_events_js_2.Q2)(text, state), context);
}
function readCheckSuite(payload, context) {
	const value = (0, _start_js_0.fKb)(payload, "check_suite");
	const state = (0, _start_js_0.$6N)(value, "conclusion") ?? (0, _start_js_0.$6N)(payload, "action");
	const text = `Checks of ${(0, _start_js_0.$6N)(value, "app", "name") ?? "an app"}`;
	return readCheck(value, value, (0, _deployment_events_js_2.Q2)(text, state), context);
}
function readStatus(payload, context) {
	const sha = (0, _start_js_0.$6N)(payload, "sha");
	const branches = (0, _start_js_0.gTs)(payload, "branches");
	const branch = branches.find((one) => (0, _start_js_0.$6N)(one, "commit", "sha") === sha) ?? branches[0];
	return {
		text: "Status",
		ref: (0, _start_js_0.Dv$)((0, _start_js_0.kKv)({ head_branch: (0, _start_js_0.$6N)(branch, "name") }, context), context),
		commit: (0, _start_js_0.D3D)({ message: (0, _start_js_0.$6N)(payload, "commit", "commit", "message") }, sha, context.repositoryUrl)
	};
}
function readCheck(value, suite, text, context) {
	const pullRequest = listedPullRequest(value, context);
	const head = (0, _start_js_0.kKv)(suite, context);
	const commit = (0, _start_js_0.fKb)(value, "head_commit");
	return {
		text,
		pullRequest,
		ref: (0, _pull_request_js_3.hK)(pullRequest) ?? (0, _start_js_0.Dv$)(head, context),
		commit: (0, _start_js_0.D3D)(commit, (0, _start_js_0.$6N)(value, "head_sha"), context.repositoryUrl),
		author: (0, _start_js_0.HVu)(head, commit, context)
	};
}
	})
};
