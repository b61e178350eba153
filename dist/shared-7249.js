export const modules = {
	7249: ((_module, _exports, _require) => {
_require.r(_exports);
_require.d(_exports, {
	isDispensable: () => isDispensable,
	readUsable: () => readUsable,
	usable_inputs_exports: () => usable_inputs_exports
});
var _rolldown_runtime_0 = _require(3449);
var _start_1 = _require(2839);
var _webhook_urls_2 = _require(725);
var usable_inputs_exports = _rolldown_runtime_0.IL({ withoutWrong: () => withoutWrong });
const ADDING = [
	"environment-url",
	"mention",
	"thread",
	"webhook-url"
];
async function withoutWrong(error, host) {
	if (!_start_1.hc$(error).every(({ input }) => ADDING.includes(input))) throw error;
	const inputs = await readUsable(host.env, host, ({ input }) => ADDING.includes(input));
	if (!_start_1.Tnd(inputs)) throw error;
	return inputs;
}
function isDispensable({ input }) {
	return !_start_1.Mwg(input);
}
async function readUsable(given, { mask, wall }, mayLackOf, check = () => {}) {
	const problems = [];
	let env = given;
	for (;;) try {
		const inputs = await _start_1.KoQ(env, mask, wall, given);
		check(inputs);
		return {
			...inputs,
			problems: [...problems, ...inputs.problems]
};
	} catch (error) {
		for (const wrong of _start_1.hc$(error)) {
			if (!mayLackOf(wrong) || !env[variableOf(wrong)]) throw wrong;
			problems.push(wrong.message);
			env = {
				...env,
				[variableOf(wrong)]: rightPartOf(wrong, env)
};
}
}
}
function variableOf({ input }) {
	return `INPUT_${input.toUpperCase()}`;
}
function rightPartOf({ input, value }, env) {
	if (input === "mention") return entriesOf(env, input, (word) => word !== value);
	if (input === "webhook-url") return entriesOf(env, input, isWebhookUrl);
}
function entriesOf(env, input, isRight) {
	const entries = _start_1.aLc(_start_1.ANS(env, input) ?? "");
	const right = entries.filter(isRight);
	return right.length === entries.length ? void 0 : right.join("\n");
}
function isWebhookUrl(url) {
	try {
		return _webhook_urls_2.readWebhookUrls({ "INPUT_WEBHOOK-URL": url }).length > 0;
	} catch {
		return false;
}
}
	}),
};
