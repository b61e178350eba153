export const id = 298;
export const ids = [298];
export const modules = { 298: ((_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		allowedOrganizationIds: () => allowedOrganizationIds,
		createWebexClient: () => createWebexClient,
		refusedAddresses: () => refusedAddresses
	});
	var name_error = __webpack_require__(6983);
	var inert_mentions = __webpack_require__(5820);
	var plain = __webpack_require__(6928);
	;
	function inertAsSent(hide) {
		return (text) => (0, inert_mentions.C)(hide((0, plain.wh)(text)));
	}
	var people_directory = __webpack_require__(5775);
	var read_organizations = __webpack_require__(1703);
	var provisioning_guards = __webpack_require__(1063);
	var hide = __webpack_require__(7481);
	var webex_options = __webpack_require__(749);
	var http_requests = __webpack_require__(6424);
	var noun = __webpack_require__(8611);
	var nouns = __webpack_require__(3259);
	;
	const WebexClient = class {
		constructor(options) {
			const requests = new http_requests.l(options);
			for (const [name, rows] of Object.entries(nouns.M)) Object.assign(this, { [name]: (0, noun.v)(rows, requests) });
		}
	};
	var errors = __webpack_require__(7344);
	;
	function createWebexClient(inputs, host) {
		const { token = "", apiUrl, timeoutMs, retries, maxDurationMs, secrets } = inputs;
		const baseUrl = apiUrl ?? webex_options.Q;
		const asSent = inertAsSent((0, hide.Q)(secrets));
		const options = {
			token,
			baseUrl,
			timeoutMs,
			retries,
			maxDurationMs,
			asSent
		};
		return new WebexClient({
			...options,
			delivery: "at-most-once",
			...host.outside(baseUrl)
		});
	}
	async function allowedOrganizationIds(inputs, host) {
		const read = await (0, read_organizations.R)(createWebexClient(inputs, host), inputs.allowedOrganizations);
		if ("problems" in read) throw new name_error.Q(read.problems.join(" "));
		return read.ids;
	}
	async function refusedAddresses(addresses, inputs, host) {
		const emails = addresses.map((address) => address.toLowerCase());
		if (inputs.token === undefined) return new Set(emails);
		try {
			const webex = createWebexClient(inputs, host);
			const organizations = await allowedOrganizationIds(inputs, host);
			const people = new people_directory.z(webex);
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
				return (0, provisioning_guards.O)({
					email,
					...person !== undefined && { person }
				}, guards) !== undefined;
			}));
		} catch (error) {
			if (!(error instanceof errors.w8 || error instanceof name_error.Q)) throw error;
			return new Set(emails);
		}
	}
}) };
