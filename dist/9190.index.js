export const id = 9190;
export const ids = [9190];
export const modules = {
	2524: ((_module, _exports, _require) => {
_require.d(_exports, { D: () => missingCredentialsError });
var _start_js_0 = _require(510);
function missingCredentialsError({ missingCredentials }, secretless, hasDestination = true) {
	const [first] = missingCredentials;
	if (secretless !== void 0) {
		const says = `${secretless}, and "if-missing-token" is "fail"`;
		return new _start_js_0.dzK(first ?? "token", "", says);
	}
	if (first === void 0) return new _start_js_0.dzK("token", "", `${TOKEN}${hasDestination ? "" : ONLY_HOOK}`);
	const missing = (0, _start_js_0.sob)(missingCredentials.map((name) => JSON.stringify(name)));
	const verb = missingCredentials.length === 1 ? "is" : "are";
	return new _start_js_0.dzK(first, "", `give ${_start_js_0.YLX} together, from secrets that exist; ${missing} ${verb} empty`);
}
const TOKEN = "give a Webex access token, such as a bot's, from a secret that exists in the repository, in the job's environment, or in the organization and is shared with this repository; in a called workflow, the calling job must pass secrets on with `secrets: inherit` next to its `uses:`; in a composite action, the calling step must pass it as an input";
const ONLY_HOOK = "; a step with only `webhook-url` needs none, but that is empty, too";
	}),
	624: ((_module, _exports, _require) => {
_require.r(_exports);
_require.d(_exports, {
	missingDestination: () => missingDestination,
	reasonForNoToken: () => reasonForNoToken,
	withMissingDestination: () => withMissingDestination
});
var _secretless_js_0 = _require(1822);
var _start_js_1 = _require(510);
var _missing_credentials_js_2 = _require(2524);
function reasonForNoToken({ inputs, context, payload }, lostSecrets) {
	const isPlanned = inputs.isDryRun && inputs.missingCredentials.length === 0;
	const isLost = inputs.token === void 0 && !isPlanned || !(0, _start_js_1.Tnd)(inputs);
	if (lostSecrets !== void 0 && isLost) return lostSecrets;
	const needsNone = !(inputs.to.length > 0 || inputs.provision !== void 0) && inputs.webhookUrls.length > 0;
	if (inputs.token !== void 0 || isPlanned || needsNone) {
		(0, _start_js_1.OxJ)(missingDestination(inputs));
		return;
	}
	const reason = (0, _secretless_js_0.w)(context, payload);
	if (inputs.ifMissingToken === "skip" || inputs.ifMissingToken === "auto" && reason !== void 0) return `Nothing was sent: there is no token${reason === void 0 ? "" : `, because ${reason}`}.`;
	const missing = missingDestination(inputs);
	throw (0, _start_js_1.oR0)((0, _missing_credentials_js_2.D)(inputs, reason, missing.length === 0), missing);
}
function missingDestination(inputs) {
	return (0, _start_js_1.Tnd)(inputs) || inputs.provision !== void 0 ? [] : [noDestinationError()];
}
function noDestinationError() {
	return new _start_js_1.dzK("to", "", "give at least one room (ID, link, or title) or person (email or ID), one per line, or the address of an incoming webhook as `webhook-url`");
}
function withMissingDestination(error, env) {
	const isGiven = (name) => (0, _start_js_1.ANS)(env, name) !== void 0;
	if (!(isGiven("token") && ![
		"to",
		"webhook-url",
		"provision"
	].some(isGiven))) return error;
	return (0, _start_js_1.oR0)(error, [noDestinationError()]);
}
	}),
	1822: ((_module, _exports, _require) => {
_require.d(_exports, { w: () => reasonForNoSecrets });
var _start_js_0 = _require(510);
function reasonForNoSecrets(context, payload) {
	if (context.firstActor === "dependabot[bot]") return "GitHub passes runs that Dependabot starts only the secrets under Settings > Secrets and variables > Dependabot";
	if ((0, _start_js_0.YjS)(payload, "repository", "fork")) return "GitHub does not copy secrets to a fork";
	if (!(context.eventName.startsWith("pull_request") && context.eventName !== "pull_request_target")) return void 0;
	const { isOurs } = (0, _start_js_0.W5T)((0, _start_js_0.fKb)(payload, "pull_request"), context);
	return isOurs ? void 0 : "GitHub does not pass secrets to pull requests from forks";
}
	})
};
