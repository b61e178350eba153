export const modules = {
4337: ((_module, _exports, _require) => {
_require.d(_exports, { withWaiting: () => withWaiting });
var _start_0 = _require(2839);
async function withWaiting(build, github) {
const { waiting, repository, run } = build;
if (waiting === void 0 || waiting.isForApproval || run.id === "") return build;
const reading = await github.pendingOf(repository.fullName, run.id);
if (!("value" in reading)) return build;
const known = waiting.environments;
const pending = reading.value.filter(({ environment }) => known.length === 0 || known.includes(environment));
if (pending.length > 0) return withPending(build, waiting, pending);
return {
...build,
outcome: "skipped",
skippedReason: "the run is not waiting for an approval or a timer"
};
}
function withPending(build, waiting, pending) {
const all = pending.flatMap(({ reviewers }) => reviewers);
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
...!build.ref.isForeign && !build.trigger.isOpenToAll && reviewersAmong(all)
}
};
}
function reviewersAmong(all) {
return {
reviewers: [...new Set(all.flatMap((one) => "login" in one ? [one.login] : []))].flatMap((login) => _start_0.Z5j({
login,
isBot: false
}) ?? []),
teams: all.flatMap((one) => "team" in one ? [one.team] : [])
};
}
function byReviewers(pending) {
return [...Map.groupBy(pending, ({ reviewers }) => JSON.stringify(reviewers.map(nameOf).sort())).values()].toSorted((one, other) => Number(isFree(one)) - Number(isFree(other)));
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
timerMinutes: hasTimer ? minutes : void 0
};
}
function nameOf(reviewer) {
return "login" in reviewer ? reviewer.login : reviewer.team;
}
}),
};
