export const id = 28;
export const ids = [28];
export const modules = {

/***/ 28:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withGitHub: () => (/* binding */ withGitHub)
});

;// CONCATENATED MODULE: ./lib/build/failures/failed-jobs.js
const FAILED = new Set(["failure", "timed_out", "startup_failure"]);
const CUT_OFF = new Set([...FAILED, "cancelled"]);
function failedJobsOf(jobs, own, timedOut = new Set()) {
    const latest = latestOf(jobs);
    const ownJob = ownJobOf(latest, own);
    const endingsOf = ({ id }) => (timedOut.has(id) ? CUT_OFF : FAILED);
    const failed = latest.filter((job) => {
        if (job === ownJob)
            return stepsOf(job, endingsOf(job)).length > 0;
        return job.conclusion !== undefined && endingsOf(job).has(job.conclusion);
    });
    return failed
        .map((job) => ({
        id: job.id,
        name: job.name,
        url: job.url,
        isOwn: job === ownJob,
        steps: stepsOf(job, endingsOf(job)),
    }))
        .sort((one, other) => Number(other.isOwn) - Number(one.isOwn));
}
function latestOf(jobs) {
    const attempts = new Map();
    for (const { name, attempt } of jobs)
        attempts.set(name, Math.max(attempt, attempts.get(name) ?? 0));
    return jobs.filter(({ name, attempt }) => attempt === attempts.get(name));
}
function ownJobOf(jobs, { id, runnerName }) {
    if (id !== undefined)
        return jobs.find((job) => String(job.id) === id);
    if (runnerName === "")
        return undefined;
    return jobs.find((job) => job.status === "in_progress" && job.runnerName === runnerName);
}
function stepsOf({ steps, url }, endings) {
    return steps
        .filter(({ conclusion }) => conclusion !== undefined && endings.has(conclusion))
        .map((step) => ({ ...step, url: `${url}#step:${step.number}:1` }));
}

;// CONCATENATED MODULE: ./lib/build/failures/own-steps.js

function ownStepsIn(jobs, own) {
    const job = ownJobOf(latestOf(jobs), own);
    return (job && {
        hasFailed: job.steps.some(({ conclusion }) => conclusion === "failure"),
        isUnfinished: job.steps.some((step) => isBeside(step, job.steps)),
    });
}
function isBeside(step, steps) {
    const runs = step.conclusion === undefined && step.startedAt !== undefined;
    return runs && steps.some(({ number, conclusion }) => number > step.number && conclusion !== undefined);
}

// EXTERNAL MODULE: ./lib/text/wall.js
var text_wall = __webpack_require__(4987);
// EXTERNAL MODULE: ./lib/build/place-url.js
var place_url = __webpack_require__(3307);
;// CONCATENATED MODULE: ./lib/build/failures/job-annotations.js

const GENERIC = /^(?:Process completed with exit code \d+\.?|The operation was canceled\.?)$/;
const TIMED_OUT = /^The job (?:running on runner .* )?has exceeded the maximum execution time of \d/;
function errorsIn(annotations, code) {
    const errors = annotations.filter(({ level, message }) => level === "failure" && !GENERIC.test(message.trim()));
    const shown = errors.map(({ path, startLine, message, title = "" }) => {
        const text = title === "" || message.startsWith(title) ? message : `${title}: ${message}`;
        if (path === "" || path === ".github")
            return { message: text };
        const line = startLine === undefined || startLine < 1 ? undefined : startLine;
        return { message: text, file: path, line, url: (0,place_url/* placeUrl */.P)(code, { file: path, line }) };
    });
    return byFile(withoutRepeated(shown));
}
function isTimedOut(annotations) {
    return annotations.some(({ level, message }) => level === "failure" && TIMED_OUT.test(message));
}
function withoutRepeated(annotations) {
    const byText = new Map(annotations.map((one) => [JSON.stringify([one.file, one.line, one.message]), one]));
    return [...byText.values()];
}
function byFile(annotations) {
    return [...Map.groupBy(annotations, ({ file }) => file).values()].flat();
}

;// CONCATENATED MODULE: ./lib/build/failures/read-failures.js



const MAX_EXPLAINED = 3;
async function readFailures(run, github) {
    const reading = await github.jobsOf(run);
    if (!("value" in reading))
        return [];
    const failed = failedJobsOf(reading.value, run.own, run.timedOut);
    const told = failed.filter(({ isOwn }) => isOwn || !run.isAboutJob);
    return Promise.all(told.map((job, index) => readFailure(job, index < MAX_EXPLAINED, run, github)));
}
async function readFailure(job, isAsked, run, github) {
    const { id, name, url, steps } = job;
    const failure = { name, url, steps, annotations: [], log: [] };
    if (!isAsked)
        return failure;
    const [annotations, log] = await Promise.all([
        github.annotationsOf(run.repository, id),
        run.wantsLogs ? readLog(job, run, github) : [],
    ]);
    return {
        ...failure,
        annotations: "value" in annotations ? annotationsIn(annotations.value, run) : [],
        log,
    };
}
function annotationsIn(annotations, { wall = text_wall/* NO_WALL */.fc, ...run }) {
    return (0,text_wall/* orLate */.G8)(() => wall.run(() => errorsIn(annotations, run)), () => [{ message: LATE("what was said of this job") }]);
}
const LATE = (what) => `(left out: to read ${what} took too long)`;
async function readLog({ id, isOwn, steps }, { repository, wall }, github) {
    if (isOwn)
        return [];
    const { logOfStep } = await __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 6479));
    const reading = await github.logOf(repository, id, (bytes) => logOfStep(bytes, steps[0], wall).catch(insteadOfLog));
    return "value" in reading ? reading.value : [];
}
function insteadOfLog(error) {
    if (error instanceof text_wall/* OutOfTimeError */.JT)
        return [LATE("this log")];
    throw error;
}
const MAX_CANCELLED = 2;
async function readTimedOut({ repository, own, isAboutJob, ...query }, github) {
    const ids = isAboutJob ? ownId(own) : await cancelledIds({ repository, ...query }, github);
    const found = ids.map(async (id) => {
        const reading = await github.annotationsOf(repository, id);
        return "value" in reading && isTimedOut(reading.value) ? [id] : [];
    });
    return new Set((await Promise.all(found)).flat());
}
function ownId({ id }) {
    return id === undefined ? [] : [Number(id)];
}
async function cancelledIds(query, github) {
    const reading = await github.jobsOf(query);
    if (!("value" in reading))
        return [];
    return latestOf(reading.value)
        .filter(({ conclusion, steps }) => conclusion === "cancelled" && steps.length > 0)
        .toSorted((one, other) => secondsOf(other) - secondsOf(one))
        .slice(0, MAX_CANCELLED)
        .map(({ id }) => id);
}
function secondsOf({ startedAt, completedAt }) {
    const seconds = Date.parse(completedAt ?? "") - Date.parse(startedAt ?? "");
    return Number.isNaN(seconds) ? 0 : seconds;
}

// EXTERNAL MODULE: ./lib/text/markup/plain.js
var plain = __webpack_require__(6928);
// EXTERNAL MODULE: ./lib/github/deployments.js
var github_deployments = __webpack_require__(251);
// EXTERNAL MODULE: ./lib/build/trust/deployer.js
var deployer = __webpack_require__(2321);
;// CONCATENATED MODULE: ./lib/build/deployed-before.js


async function deployedBefore(deployments, build, github) {
    const reading = await github.statusesOf(deployments);
    if (!("value" in reading))
        return undefined;
    const told = deployments.map((deployment, index) => toldOf(deployment, reading.value[index] ?? []));
    const own = told.findIndex(({ deployment, runs }) => {
        return String(deployment.id) === build.deployment?.id || runs.includes(build.run.id);
    });
    if (own === -1)
        return undefined;
    const lookUp = createLookup(build.repository.fullName, github);
    const earlier = told.slice(own + 1).filter(({ runs }) => !runs.includes(build.run.id));
    for (const one of earlier) {
        if (!one.hasStatuses)
            return undefined;
        const isTrusted = one.isGood ? await isMadeByUs(one, build, lookUp) : false;
        if (isTrusted !== false)
            return isTrusted && one.deployment;
    }
    const isFirst = earlier.every(({ isGood }) => !isGood) && deployments.length < github_deployments/* DEPLOYMENTS_ON_A_PAGE */.xc;
    return isFirst ? "none" : undefined;
}
function toldOf(deployment, statuses) {
    const runs = statuses.flatMap(({ address }) => runIn(address) ?? []);
    const isGood = statuses.some(({ state }) => state === "success");
    return { deployment, hasStatuses: statuses.length > 0, isGood, runs: [...new Set(runs)] };
}
function runIn(address = "") {
    return /\/actions\/runs\/(\d+)(?![^/?#])/.exec(address)?.[1];
}
async function isMadeByUs({ deployment, runs }, { repository }, lookUp) {
    if (runs.length === 0)
        return deployment.isByActions ? undefined : true;
    const found = [];
    for (const id of runs)
        found.push(await lookUp(id));
    if (found.some((run) => run !== undefined && !(0,deployer/* isRunTrusted */.b$)(run, repository.fullName)))
        return false;
    return found.includes(undefined) ? undefined : true;
}
function createLookup(repository, github) {
    let first;
    return async (runId) => {
        const shown = github.shownRun(runId);
        if (shown !== undefined)
            return shown;
        first ??= runId;
        if (runId !== first) {
            await github.newestRunsOfAll(repository);
            return github.shownRun(runId);
        }
        const reading = await github.runOf(repository, runId);
        return "value" in reading ? reading.value : undefined;
    };
}

// EXTERNAL MODULE: ./lib/build/events/run-events.js
var run_events = __webpack_require__(7159);
;// CONCATENATED MODULE: ./lib/build/past/changes.js
const FIRST = { kind: "first", added: 0, gone: 0, commits: [] };
function changesOf(comparison, since) {
    const { status, aheadBy, behindBy, commits, files, url } = comparison;
    return { kind: status, added: aheadBy, gone: behindBy, commits: commits.toReversed(), files, url, since };
}

;// CONCATENATED MODULE: ./lib/build/past/read-changes.js




async function withChanges(build, github) {
    const { repository, commit, history } = build;
    const base = history?.lastGood?.sha;
    const isNeeded = history?.transition !== "still-passing" && base !== undefined && base !== "";
    if (!isNeeded || commit === undefined || commit.sha === base)
        return build;
    const query = { repository: repository.fullName, base, head: commit.sha };
    const reading = await github.compare(query);
    return "value" in reading ? { ...build, changes: changesOf(reading.value, history?.lastGood) } : build;
}
async function withDeployment(build, mayBeRollback, github) {
    const { repository, deployment, commit } = build;
    const environment = deployment?.environment;
    if (environment === undefined || commit === undefined)
        return build;
    const reading = await github.newestDeployments({ repository: repository.fullName, environment });
    if (!("value" in reading))
        return build;
    const before = await deployedBefore(reading.value, build, github);
    if (before === undefined)
        return build;
    if (before === "none")
        return { ...build, changes: FIRST };
    const changes = await readChanges(before.sha, commit.sha, build, github);
    const previousVersion = deployment?.previousVersion ?? (0,run_events/* versionOfRef */.vo)(before.ref) ?? (0,plain/* shortSha */.Fu)(before.sha);
    const told = { ...build, changes, deployment: { ...deployment, previousVersion } };
    const isRollback = mayBeRollback && changes?.kind === "behind";
    return isRollback ? { ...told, outcome: "rollback" } : told;
}
async function readChanges(base, head, { repository }, github) {
    const reading = await github.compare({ repository: repository.fullName, base, head });
    if (!("value" in reading))
        return undefined;
    const changes = changesOf(reading.value);
    if (changes.kind !== "behind")
        return changes;
    const gone = await github.compare({ repository: repository.fullName, base: head, head: base });
    if (!("value" in gone))
        return changes;
    const { commits, files } = changesOf(gone.value);
    return { ...changes, commits, files, url: gone.value.url };
}

// EXTERNAL MODULE: ./lib/github/workflow-runs.js + 1 modules
var workflow_runs = __webpack_require__(2548);
// EXTERNAL MODULE: ./lib/build/trust/head.js
var trust_head = __webpack_require__(7319);
;// CONCATENATED MODULE: ./lib/build/past/history.js
const VERDICTS = {
    success: "success",
    failure: "failure",
    timed_out: "failure",
    startup_failure: "failure",
};
function isVerdict(conclusion) {
    return conclusion !== undefined && Object.hasOwn(VERDICTS, conclusion);
}
function historyOf(outcome, past, { isWhole, nowMs }) {
    const known = past.filter(({ conclusion }) => isVerdict(conclusion));
    if (known.length === 0)
        return undefined;
    const goodAt = known.findIndex(({ conclusion }) => VERDICTS[conclusion] === "success");
    const failed = goodAt === -1 ? known : known.slice(0, goodAt);
    return {
        transition: TRANSITION[outcome][failed.length === 0 ? "success" : "failure"],
        failedRuns: failed.length + (outcome === "failure" ? 1 : 0),
        isOpen: goodAt === -1 && !isWhole,
        brokenSeconds: secondsSince(failed.at(-1), nowMs),
        firstFailed: failed.at(-1),
        lastGood: known[goodAt],
    };
}
const TRANSITION = {
    success: { success: "still-passing", failure: "fixed" },
    failure: { success: "first-failure", failure: "still-failing" },
};
function secondsSince(run, nowMs) {
    const seconds = (nowMs - Date.parse(run?.createdAt ?? "")) / 1000;
    return seconds >= 0 ? seconds : undefined;
}

;// CONCATENATED MODULE: ./lib/build/past/read-history.js



async function readHistory(run, github, nowMs) {
    const reading = await github.newestRuns(run);
    if (!("value" in reading))
        return undefined;
    const before = reading.value.filter((other) => isBefore(other, run));
    const past = before.map(pastRunOf);
    if (run.job === undefined) {
        return historyOf(run.outcome, past, { isWhole: reading.value.length < workflow_runs/* RUNS_ON_A_PAGE */.jf, nowMs });
    }
    const last = before.find(({ conclusion }) => isVerdict(conclusion));
    const conclusion = last && (await conclusionOfJob(run.job, last, run, github));
    if (last === undefined || conclusion === undefined)
        return undefined;
    return historyOf(run.outcome, [{ ...pastRunOf(last), conclusion }], { isWhole: false, nowMs });
}
function isBefore(other, run) {
    const isSame = other.event === run.event && (0,trust_head/* isSameHead */.HR)(run, other);
    return isSame && other.id !== run.id && other.number < run.number;
}
function pastRunOf({ number, url, sha, conclusion, createdAt }) {
    return { number: String(number), url, sha, conclusion: conclusion ?? "", createdAt };
}
async function conclusionOfJob(name, { id }, { repository }, github) {
    const reading = await github.jobsOf({ repository, runId: id });
    if (!("value" in reading))
        return undefined;
    const same = reading.value.filter((job) => job.name === name);
    return same.toSorted((one, other) => other.attempt - one.attempt)[0]?.conclusion;
}

// EXTERNAL MODULE: ./lib/build/github-user.js
var github_user = __webpack_require__(8773);
;// CONCATENATED MODULE: ./lib/build/past/read-waiting.js

async function withWaiting(build, github) {
    const { waiting, repository, run } = build;
    if (waiting === undefined || waiting.isForApproval)
        return build;
    const reading = await github.pendingOf(repository.fullName, run.id);
    if (!("value" in reading))
        return build;
    const known = waiting.environments;
    const pending = reading.value.filter(({ environment }) => known.length === 0 || known.includes(environment));
    if (pending.length > 0)
        return withPending(build, waiting, pending);
    return { ...build, outcome: "skipped", skippedReason: "the run waits for no approval and no timer" };
}
function withPending(build, waiting, pending) {
    const all = pending.flatMap(({ reviewers }) => reviewers);
    const reviewers = [...new Set(all.map(nameOf))];
    const users = [...new Set(all.flatMap((one) => ("login" in one ? [one.login] : [])))];
    const timers = pending.map(({ timerMinutes }) => timerMinutes);
    return {
        ...build,
        waiting: {
            environments: pending.map(({ environment }) => environment),
            reviewers,
            isForApproval: reviewers.length > 0,
            timerMinutes: timers.every((minutes) => minutes > 0) ? Math.max(...timers) : undefined,
            since: waiting.since ?? pending.flatMap(({ timerStartedAt }) => timerStartedAt ?? []).sort()[0],
        },
        people: {
            ...build.people,
            reviewers: users.flatMap((login) => (0,github_user/* userOf */.Z5)({ login, isBot: false }) ?? []),
        },
    };
}
function nameOf(reviewer) {
    return "login" in reviewer ? reviewer.login : reviewer.team;
}

// EXTERNAL MODULE: ./lib/build/past/successful-deploy.js
var successful_deploy = __webpack_require__(1599);
// EXTERNAL MODULE: ./lib/build/payload.js
var build_payload = __webpack_require__(5910);
;// CONCATENATED MODULE: ./lib/build/past/superseded.js


const EVENTS_OF_A_BRANCH = new Set([
    "push",
    "pull_request",
    "pull_request_target",
    "schedule",
    "workflow_dispatch",
]);
function runOf(context, payload, about) {
    const run = about === "run" ? ownRun(context, payload) : triggeringRun(context, payload);
    const { id, workflow, branch, event, headRepository } = run;
    const number = Number(run.number);
    if (!id || !workflow || !branch || !event || !headRepository || !(number > 0))
        return undefined;
    if (!EVENTS_OF_A_BRANCH.has(event))
        return undefined;
    return { ...run, id, number, workflow, branch, event, headRepository };
}
async function readSuperseding(run, github) {
    const { repository, workflow, branch, event } = run;
    const reading = await github.newestRuns({ repository, workflow, branch, event });
    return "value" in reading ? supersedingRunOf(run, reading.value) : undefined;
}
function supersedingRunOf(run, newest) {
    const own = newest.find(({ id }) => id === run.id);
    if (own === undefined && run.attempt > 1)
        return undefined;
    const newer = newest.filter((other) => {
        const { number, event, startedAt } = other;
        const isSame = event === run.event && (0,trust_head/* isSameHead */.HR)(run, other);
        return isSame && number > run.number && Date.parse(startedAt) >= Date.parse(own?.startedAt ?? startedAt);
    });
    const [first] = newer.toSorted((one, other) => one.number - other.number);
    return first && { number: String(first.number), url: first.url };
}
function ownRun(context, payload) {
    const head = (0,trust_head/* headOfContext */.NI)(context, payload);
    return {
        repository: context.repository,
        workflow: context.workflowFile,
        branch: head.branch,
        event: context.eventName,
        id: context.runId,
        number: context.runNumber,
        attempt: context.runAttempt,
        headRepository: head.repository,
    };
}
function triggeringRun(context, payload) {
    const run = (0,build_payload/* valueAt */.fK)(payload, "workflow_run");
    const head = (0,trust_head/* headOfRun */.$C)(run, context);
    return {
        repository: context.repository,
        workflow: (0,build_payload/* textAt */.$6)(run, "workflow_id"),
        branch: head.branch,
        event: (0,build_payload/* textAt */.$6)(run, "event"),
        id: (0,build_payload/* textAt */.$6)(run, "id"),
        number: (0,build_payload/* textAt */.$6)(run, "run_number"),
        attempt: Number((0,build_payload/* textAt */.$6)(run, "run_attempt")) || 1,
        headRepository: head.repository,
    };
}

;// CONCATENATED MODULE: ./lib/step/read-github.js







async function withGitHub(known, host) {
    const { build, context, inputs } = known;
    const { githubToken: token } = inputs;
    const question = (0,successful_deploy/* isSuccessfulDeploy */.Y)(build) ? DEPLOY : QUESTIONS[build.outcome];
    if (token === undefined || question === undefined)
        return known;
    const { maxRequests, ask } = question;
    const github = host.createGitHubClient({ token, apiUrl: context.apiUrl, maxRequests });
    const asked = await ask(known, github, host);
    host.journal.add({ notes: github.notes, details: github.details });
    return { ...known, build: asked };
}
const DEPLOY = { maxRequests: 8, ask: withSuccess };
const QUESTIONS = {
    start: undefined,
    waiting: {
        maxRequests: 1,
        ask: ({ build }, github) => withWaiting(build, github),
    },
    success: { maxRequests: 6, ask: withSuccess },
    failure: {
        maxRequests: 6,
        ask: (known, github, host) => withFailures(known, failedRunOf(known, host), github, host),
    },
    cancelled: { maxRequests: 6, ask: withCause },
    rollback: undefined,
    skipped: undefined,
};
async function withSuccess(known, github, host) {
    const steps = await readOwnSteps(known, github, host);
    if (steps?.hasFailed) {
        const failed = { ...known, build: { ...known.build, outcome: "failure" } };
        return withFailures(failed, failedRunOf(known, host), github, host);
    }
    const isUnfinished = steps?.isUnfinished ? { isUnfinished: true } : {};
    const build = { ...(await withHistory(known, github, host)), ...isUnfinished };
    if (!(0,successful_deploy/* isSuccessfulDeploy */.Y)(build))
        return withChanges(build, github);
    return withDeployment(build, known.inputs.event === "auto", github);
}
async function readOwnSteps(known, github, host) {
    const { build, inputs } = known;
    const isAsked = build.job !== undefined && inputs.event === "auto" && !(0,successful_deploy/* isSuccessfulDeploy */.Y)(build);
    if (!isAsked)
        return undefined;
    const run = failedRunOf(known, host);
    const jobs = await github.jobsOf(run);
    return "value" in jobs ? ownStepsIn(jobs.value, run.own) : undefined;
}
async function withFailures(known, run, github, host) {
    const failures = await readFailures(run, github);
    const build = await withChanges(await withHistory(known, github, host), github);
    return { ...build, failures };
}
async function withCause(known, github, host) {
    const { build, context, payload, inputs } = known;
    if (inputs.event !== "auto")
        return build;
    const run = runOf(context, payload, inputs.about);
    const supersededBy = run && (await readSuperseding(run, github));
    if (supersededBy !== undefined)
        return { ...build, supersededBy };
    const cancelled = failedRunOf(known, host);
    const timedOut = await readTimedOut(cancelled, github);
    if (timedOut.size === 0)
        return build;
    const failed = { ...known, build: { ...build, outcome: "failure" } };
    return withFailures(failed, { ...cancelled, timedOut }, github, host);
}
async function withHistory({ build, context, payload, inputs }, github, host) {
    const run = runOf(context, payload, inputs.about);
    if (run === undefined)
        return build;
    const outcome = build.outcome === "success" ? "success" : "failure";
    const compared = { ...run, outcome, job: build.job?.name };
    const history = await readHistory(compared, github, host.now().getTime());
    return history === undefined ? build : { ...build, history };
}
function failedRunOf({ build, inputs }, host) {
    return {
        repository: build.repository.fullName,
        repositoryUrl: build.repository.url,
        runId: build.run.id,
        sha: build.commit?.sha,
        own: { id: inputs.jobId, runnerName: host.env["RUNNER_NAME"] ?? "" },
        isAboutJob: build.job !== undefined,
        wantsLogs: inputs.logLines > 0,
        wall: host.outsideWalls.reports,
    };
}


/***/ })

};
