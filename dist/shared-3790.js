export const modules = {
	3790: ((_module, _exports, _require) => {
_require.d(_exports, {
	$U: () => callerOf,
	AP: () => isCalled,
	HT: () => withoutAllowed
});
var _own_job_0 = _require(4489);
function withoutAllowed(jobs, { own, needs = [] }) {
	const ownJob = _own_job_0.t(jobs, own);
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
};
