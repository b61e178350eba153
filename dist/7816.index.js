export const id = 7816;
export const ids = [7816];
export const modules = { 5435: ((_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
allowedOrganizationIds: () => allowedOrganizationIds,
createWebexClient: () => createWebexClient,
refusedAddresses: () => refusedAddresses
	});
	var _start_js_0 = __webpack_require__(510);
	var _provisioning_advice_js_1 = __webpack_require__(399);
	var _read_organizations_js_2 = __webpack_require__(1654);
	var _nouns_js_3 = __webpack_require__(6202);
	const WebexClient = class {
constructor(options) {
	const requests = new _start_js_0.lvt(options);
	for (const [name, rows] of Object.entries(_nouns_js_3.M)) Object.assign(this, { [name]: (0, _start_js_0.vnm)(rows, requests) });
}
	};
	function inertAsSent(hide) {
return (text) => (0, _start_js_0.Cwb)(hide((0, _start_js_0.whO)(text)));
	}
	function createWebexClient(inputs, host) {
const { token = "", apiUrl, timeoutMs, retries, maxDurationMs, secrets } = inputs;
const baseUrl = apiUrl ?? "https://webexapis.com/v1";
const options = {
	token,
	baseUrl,
	timeoutMs,
	retries,
	maxDurationMs,
	asSent: inertAsSent((0, _start_js_0.Q06)(secrets))
};
return new WebexClient({
	...options,
	delivery: "at-most-once",
	...host.outside(baseUrl)
});
	}
	async function allowedOrganizationIds(inputs, host) {
const read = await (0, _read_organizations_js_2.R)(createWebexClient(inputs, host), inputs.allowedOrganizations);
if ("problems" in read) throw new _start_js_0.Qbe(read.problems.join(" "));
return read.ids;
	}
	async function refusedAddresses(addresses, inputs, host) {
const emails = addresses.map((address) => address.toLowerCase());
if (inputs.token === void 0) return new Set(emails);
try {
	const webex = createWebexClient(inputs, host);
	const organizations = await allowedOrganizationIds(inputs, host);
	const people = new _provisioning_advice_js_1.zj(webex);
	const place = {
		line: 1,
		column: 1
	};
	await people.readPeople(emails.map((email) => ({
		email,
		place
	})));
	const guards = {
		domains: [],
		organizations
	};
	return new Set(emails.filter((email) => {
		const person = people.byEmail.get(email);
		return (0, _provisioning_advice_js_1.Of)({
			email,
			...person !== void 0 && { person }
		}, guards) !== void 0;
	}));
} catch (error) {
	if (!(error instanceof _start_js_0.w8i || error instanceof _start_js_0.Qbe)) throw error;
	return new Set(emails);
}
	}
}) };
