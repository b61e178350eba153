export const id = 5435;
export const ids = [5435, 7816];
export const modules = {
	3443: ((_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { c: () => adviceFor });
var _start_js_0 = __webpack_require__(510);
const OF_CODE = [
	[/^(?:ENOTFOUND|EAI_AGAIN)$/, "unknown host"],
	[/^ECONNREFUSED$/, "nobody listens"],
	[/^E[MN]FILE$/, "no descriptors"],
	[/^(?:HPE_|Z_|ERR_BROTLI|ERR__ERROR)/, "bad answer"],
	[/SELF_SIGNED_CERT|^UNABLE_TO_(?:VERIFY|GET_ISSUER)/, "unknown authority"],
	[/^CERT_|^ERR_TLS_CERT/, "bad certificate"]
];
function connectionFaultOf({ cause }) {
	if (!(cause instanceof Error)) return void 0;
	const [, status] = /\bHTTP\/1\.\d (\d{3})\b/.exec(cause.message) ?? [];
	if (status !== void 0) return ofTunnel(status);
	if ((0, _start_js_0.atd)(cause)) return "not secured";
	const { code } = cause;
	const fault = OF_CODE.find(([shape]) => shape.test(String(code)))?.[1];
	return fault !== void 0 && isOfProxy(cause.message) ? OF_PROXY[fault] ?? fault : fault;
}
function ofTunnel(status) {
	if (status === "407") return "proxy";
	return status.startsWith("5") ? "proxy fails" : "proxy refuses";
}
const OF_PROXY = {
	"unknown host": "unknown proxy",
	"nobody listens": "no proxy there"
};
function isOfProxy(words) {
	const [, address = ""] = /\brequest to (\S+) failed/.exec(words) ?? [];
	if (!URL.canParse(address)) return false;
	const { hostname, port, protocol } = new URL(address);
	const [, unknown] = /\b(?:ENOTFOUND|EAI_AGAIN) (\S+)/.exec(words) ?? [];
	if (unknown !== void 0) return unknown !== hostname;
	const [, refused] = /\bECONNREFUSED \S*:(\d+)/.exec(words) ?? [];
	return refused !== void 0 && refused !== (port || (protocol === "http:" ? "80" : "443"));
}
const ADVICE = {
	auth: {
		post: "Check the token: Webex does not know it, or it has expired. A personal token expires after 12 hours; use a bot's.",
		"look up": "Check the token: Webex does not know it, or it has expired. A personal token expires after 12 hours; use a bot's.",
		call: "Check the token: Webex does not know it, or it has expired. A personal token expires after 12 hours.",
		provision: "Check the token: Webex does not know it, or it has expired."
	},
	forbidden: {
		post: "The token is not allowed to post there: in an announcement room, only moderators can post, and an organization can block bots.",
		"look up": "Use a token that is allowed to look it up, or use room IDs and email addresses instead.",
		call: "The token is not allowed to do this: use the token of somebody who is, with the scopes that the method needs.",
		provision: "The token is not allowed to do this: it must be a moderator of the room or team, or its organization does not allow it."
	},
	"forbidden person": {
		post: "The token is not allowed to write to this person: their organization, or the token's, can block bots and messages from outside.",
		"look up": "Use a token that is allowed to look the person up, or use another address of theirs.",
		call: "The token is not allowed to do this for this person: an organization can block bots and outsiders, and the token may lack scopes.",
		provision: "The token is not allowed to do this for this person: an organization can block bots and outsiders."
	},
	"not found": {
		post: "Check the ID or address, and add the bot to the room: it can post only where it is a member.",
		"look up": "Check the ID or name, and add the bot there: Webex hides rooms and teams that it is not in.",
		call: "Check the ID, and that the token's owner is a member there: Webex hides what only others can see.",
		provision: "It was deleted, or the token is not a member."
	},
	"no such address": "Webex has nothing at this address: \"api-url\" must end with \"/v1\". Remove it to use the default.",
	"no such list": "Webex has this list for every token, so something else answered: check \"api-url\", which must end with \"/v1\", and the proxy.",
	"no such path": "Nothing is at this path for this token: check the path and the IDs in it, and that the token's owner can see it.",
	"no such person": "Webex knows nobody by this: check the email address or the ID of the person. The room is not the problem.",
	conflict: {
		post: "Run the step again; if the error remains, give the trackingId to Webex support.",
		"look up": "Run the step again; if the error remains, give the trackingId to Webex support.",
		call: "It already exists, or somebody else is changing it: first list what exists.",
		provision: "It already exists, or somebody else is changing it: run the step again."
	},
	"rate limited": {
		post: "Webex limits how many messages a token can send: raise max-duration, or send less often with this token.",
		"look up": "Webex limits how many requests a token can make: raise max-duration, or make fewer requests with this token.",
		call: "Webex limits how many requests a token can make: raise max-duration, or call less often with this token.",
		provision: "Webex limits how many changes a token can make: raise max-duration, or run the step again."
	},
	locked: "Webex has locked it for a while: run the step again later, or raise retries and max-duration.",
	rejected: {
		post: "Webex did not accept the message or the destination: its answer says why.",
		"look up": "Webex did not accept the destination: its answer says why.",
		call: "Webex did not accept the arguments: its answer says why.",
		provision: "Webex did not accept it: its answer says why."
	},
	"rejected without a word": "The answer does not say why, so it may not come from Webex: check api-url and any proxy in between.",
	server: "Webex had an error: see https://status.webex.com, then run the job again.",
	"not offered": "The server does not support this request: check api-url and the proxy.",
	proxy: "The proxy needs a user and a password: add both to HTTPS_PROXY, from a secret.",
	redirect: "Redirects are not followed, to protect the token: correct api-url, or any proxy in between.",
	"bad answer": "Something between the runner and Webex answered instead: check the proxy and api-url.",
	connection: "Check that the runner can reach Webex: DNS, firewall, proxy, certificates, api-url.",
	"proxy refuses": "The proxy does not let the runner reach Webex: allow the host of api-url there, or add that host to NO_PROXY.",
	"proxy fails": "The proxy itself cannot reach Webex: fix the proxy, or add the host of api-url to NO_PROXY.",
	"no descriptors": "The runner cannot open more files and connections: find out what keeps them open, or raise its limit (ulimit -n).",
	"not secured": "The connection could not be secured by TLS: check scheme and port of api-url, and any proxy in between.",
	"unknown host": "The runner's DNS does not know the host: check the spelling of api-url, and set HTTPS_PROXY if the runner needs a proxy.",
	"unknown proxy": "The runner's DNS does not know the proxy: check the spelling in HTTPS_PROXY.",
	"no proxy there": "Nothing listens at the proxy's address: check host and port in HTTPS_PROXY.",
	"nobody listens": "Nothing listens at that address: check api-url, HTTPS_PROXY and the firewall.",
	"unknown authority": "The runner does not trust the certificate's issuer: set NODE_EXTRA_CA_CERTS in the job's env to a file with your company's CA certificate.",
	"bad certificate": "The certificate is not valid for that host or on that day: check api-url, the runner's clock, and any proxy in between.",
	file: "The file was not sent completely: check it, and run the job again.",
	timeout: "Webex or the network was slow: raise timeout, or run the job again.",
	stopped: {
		post: "The job was cancelled, or time ran out: raise max-duration, or run the job again.",
		"look up": "The job was cancelled, or time ran out: raise max-duration, or run the job again.",
		call: "The step ended before Webex answered; raise max-duration, or run the job again.",
		provision: "The job was cancelled, or time ran out: raise max-duration, and run the step again."
	}
};
const DOUBT = {
	post: "Check the room first: the message may have arrived.",
	"look up": "",
	call: "Check first: it may have been carried out.",
	provision: ""
};
function adviceFor(error, task, input = "api-url") {
	const { kind, isAdvised, mayHaveArrived } = error;
	const advice = ADVICE[faultOf(error)];
	return [(isAdvised && !(kind === "forbidden" && task === "look up") ? "" : typeof advice === "string" ? advice : advice[task]).replaceAll("api-url", input), mayHaveArrived ? DOUBT[task] : ""].filter(Boolean).join(" ");
}
const OF_STATUS = {
	405: "not offered",
	407: "proxy",
	423: "locked",
	501: "not offered",
	505: "not offered"
};
function faultOf(error) {
	const { kind, status, subject, description } = error;
	if (kind === "connection") return connectionFaultOf(error) ?? kind;
	if (kind === "rejected" && subject === "address") return "no such address";
	if (kind === "forbidden" && subject === "person") return "forbidden person";
	if (kind === "not found" && subject !== void 0) return `no such ${subject}`;
	if (kind === "rejected" && description === void 0 && status !== 407) return "rejected without a word";
	return OF_STATUS[status ?? 0] ?? kind;
}
	}),
	399: ((_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Of: () => refusalOf,
	a0: () => severalText,
	cb: () => nearText,
	kY: () => failureText,
	vN: () => soleBearer,
	zj: () => PeopleDirectory
});
var _start_js_0 = __webpack_require__(510);
var _advice_js_1 = __webpack_require__(3443);
var _shown_place_js_2 = __webpack_require__(5128);
function refusalOf({ email, person }, guards) {
	const { domains, organizations } = guards;
	if (domains.length > 0) {
		if (!email.includes("@")) return `${email} is refused: Webex does not show the email address.`;
		if (!domains.some((domain) => domain.toLowerCase() === (0, _start_js_0.OwV)(email))) return `${email} is refused: "allowed-domains" allows only ${domains.join(", ")}.`;
	}
	if (organizations.length === 0) return void 0;
	if (person?.orgId === void 0) return `${email} is refused: Webex does not show the organization, and "allowed-organizations" is set.`;
	if (organizations.some((id) => (0, _start_js_0.WB9)(id, person.orgId))) return void 0;
	return `${email} is refused: the organization ${person.orgId} is not in "allowed-organizations".`;
}
function soleBearer(noun, name, all) {
	const bearers = (0, _start_js_0.A3t)(name, all, (one) => one.name);
	const [found] = bearers;
	if (bearers.length <= 1) return found === void 0 ? {} : { found };
	return { problem: severalText(noun, name, bearers) };
}
function severalText(noun, name, bearers) {
	return `${bearers.length} ${noun}s have the name "${name}". Give the ID of the one that you mean, or rename the others: ${(0, _shown_place_js_2.GF)(bearers)}.`;
}
function nearText(name, all) {
	const near = (0, _start_js_0.r5P)(name, all.map((one) => one.name));
	return near.length === 0 ? "" : ` Near: ${(0, _start_js_0.sob)(near.map((text) => `"${text}"`))}.`;
}
const REQUESTS_AT_ONCE = 8;
const REFUSED = new Set([
	"rejected",
	"forbidden",
	"not found"
]);
var PeopleDirectory = class {
	byEmail = new Map();
	groups = new Map();
	problems = [];
	#webex;
	constructor(webex) {
		this.#webex = webex;
	}
	know(person) {
		for (const email of person.emails) this.byEmail.set(email, person);
	}
	async readPeople(members) {
		const emails = members.flatMap((member) => "email" in member ? member.email.toLowerCase() : []);
		const unknown = [...new Set(emails)].filter((email) => !this.byEmail.has(email));
		for (let index = 0; index < unknown.length; index += REQUESTS_AT_ONCE) {
			const some = unknown.slice(index, index + REQUESTS_AT_ONCE);
			await Promise.all(some.map((email) => this.#lookUp(email)));
		}
	}
	async readGroups(members) {
		for (const member of members) {
			if (!("group" in member) || this.groups.has(member.group)) continue;
			const { group, place } = member;
			const people = await this.#readGroup(group);
			if ("problem" in people) this.problems.push({
				place,
				group,
				sentence: people.problem
			});
			this.groups.set(group, "problem" in people ? [] : people);
		}
	}
	async listed(entries) {
		await this.readGroups(entries);
		const keys = entries.flatMap((entry) => {
			if ("email" in entry) return [entry.email.toLowerCase()];
			return "group" in entry ? (this.groups.get(entry.group) ?? []).map(({ id }) => id) : [];
		});
		const known = new Set(keys);
		return ({ email, personId }) => known.has(email) || known.has(personId);
	}
	async #readGroup(name) {
		try {
			const found = await this.#groupId(name);
			return "problem" in found ? found : await this.#peopleOf(found.id);
		} catch (error) {
			if (!(error instanceof _start_js_0.w8i && REFUSED.has(error.kind))) throw error;
			return { problem: `the group "${name}" cannot be read: ${error.message}` };
		}
	}
	async #lookUp(email) {
		try {
			const person = (await Array.fromAsync(this.#webex.people.list({ email }))).map(knownPerson).find(({ emails }) => emails.includes(email));
			if (person !== void 0) this.byEmail.set(email, person);
		} catch (error) {
			if (!(error instanceof _start_js_0.w8i && REFUSED.has(error.kind))) throw error;
		}
	}
	async #groupId(name) {
		if ((0, _start_js_0.ksK)(name)?.type === "SCIM_GROUP") return { id: name };
		const sole = soleBearer("group", name, await this.#listGroups("eq", name));
		if ("problem" in sole) return sole;
		if (sole.found !== void 0) return sole.found;
		return { problem: `no group that this token can see has the name "${name}".${nearText(name, await this.#listGroups("sw", name.slice(0, 2)))}` };
	}
	async #listGroups(operator, name) {
		const filter = `displayName ${operator} "${name.replace(/["\\]/g, "\\$&")}"`;
		const groups = await Array.fromAsync(this.#webex.groups.list({ filter }));
		return (0, _shown_place_js_2.B)(groups.map(({ id, displayName }) => ({
			id,
			name: displayName
		})));
	}
	async #peopleOf(groupId) {
		const list = this.#webex.groups.listMembers({
			groupId,
			count: _start_js_0.KLe.groupMembers
		}, { whole: true });
		const ids = (await Array.fromAsync(list)).flatMap(userIn);
		if (new Set(ids).size < ids.length) throw new Error(UNKNOWN_MEMBERS);
		if (ids.length === 0) return { problem: `the group ${groupId} has no people.` };
		const known = new Map();
		for (let index = 0; index < ids.length; index += 85) {
			const some = ids.slice(index, index + 85).join(",");
			const people = await Array.fromAsync(this.#webex.people.list({ id: some }));
			for (const person of people.map(knownPerson)) known.set(person.id, person);
		}
		return ids.map((id) => known.get(id) ?? {
			id,
			emails: []
		});
	}
};
function userIn({ id, type = "user" }) {
	switch (type.toLowerCase()) {
		case "user": return [id];
		case "machine": return [];
		default: throw new Error(`Webex does not say who ${id} in the group is, so nothing is changed.`);
	}
}
const UNKNOWN_MEMBERS = "Webex does not list who is in the group, so nothing is changed.";
function knownPerson({ id, emails = [], orgId }) {
	return {
		id,
		emails: emails.map((email) => email.trim().toLowerCase()).filter(Boolean),
		...orgId !== void 0 && { orgId }
	};
}
function failureText(error) {
	if (!(error instanceof _start_js_0.w8i)) return error instanceof Error ? error.message : String(error);
	return [error.message, (0, _advice_js_1.c)(error, "provision")].filter(Boolean).join(" ");
}
	}),
	1654: ((_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { R: () => readOrganizations });
var _shown_place_js_2 = __webpack_require__(5128);
var _start_js_0 = __webpack_require__(510);
var _provisioning_advice_js_1 = __webpack_require__(399);
async function readOrganizations(webex, given) {
	const names = given.filter((one) => !isId(one));
	if (names.length === 0) return { ids: given };
	const all = await listOrganizations(webex);
	if ("problem" in all) return { problems: [`Input "allowed-organizations" names ${names.map((name) => `"${name}"`).join(", ")}: ${all.problem}`] };
	const problems = [];
	const ids = given.flatMap((one) => {
		if (isId(one)) return [one];
		const sole = (0, _provisioning_advice_js_1.vN)("organization", one, all.organizations);
		if ("problem" in sole) problems.push(`Input "allowed-organizations": ${sole.problem}`);
		else if (sole.found === void 0) {
			const near = (0, _provisioning_advice_js_1.cb)(one, all.organizations);
			problems.push(`Input "allowed-organizations": no organization that this token can see has the name "${one}".${near}`);
		}
		return "found" in sole && sole.found !== void 0 ? [sole.found.id] : [];
	});
	return problems.length > 0 ? { problems } : { ids };
}
function isId(text) {
	return (0, _start_js_0.O1O)(text) || (0, _start_js_0.ksK)(text)?.type === "ORGANIZATION";
}
async function listOrganizations(webex) {
	try {
		const organizations = await Array.fromAsync(webex.organizations.list());
		return { organizations: (0, _shown_place_js_2.B)(organizations.map(({ id, displayName: name }) => ({
			id,
			name
		}))) };
	} catch (error) {
		return { problem: `${(0, _provisioning_advice_js_1.kY)(error)} An ID does not need this right.` };
	}
}
	}),
	5128: ((_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B: () => eachOnce,
	GF: () => shownPlaces,
	z7: () => shownPlace
});
function eachOnce(listed) {
	return [...new Map(listed.map((one) => [one.id, one])).values()];
}
const MAX_SHOWN = 10;
function shownPlace({ id, ownerId, created }) {
	const facts = [isText(ownerId) ? `owner ${ownerId}` : "", isText(created) ? `created ${created.slice(0, 10)}` : ""].filter(Boolean);
	return facts.length === 0 ? id : `${id} (${facts.join(", ")})`;
}
function isText(value) {
	return typeof value === "string" && value !== "";
}
function shownPlaces(places) {
	const more = places.length > MAX_SHOWN ? ` and ${places.length - MAX_SHOWN} more` : "";
	const isSame = new Set(places.map(({ title }) => title)).size === 1;
	return `${places.slice(0, MAX_SHOWN).map((place) => {
		return !isSame && isText(place.title) ? `${JSON.stringify(place.title)}: ${shownPlace(place)}` : shownPlace(place);
	}).join(", ")}${more}`;
}
	}),
	5435: ((_module, __webpack_exports__, __webpack_require__) => {
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
	})
};
