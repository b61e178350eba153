export const id = 3147;
export const ids = [3147];
export const modules = {
	399: ((_module, _exports, _require) => {
_require.d(_exports, {
	Of: () => refusalOf,
	a0: () => severalText,
	cb: () => nearText,
	kY: () => failureText,
	vN: () => soleBearer,
	zj: () => PeopleDirectory
});
var _start_js_0 = _require(510);
var _advice_on_js_2 = _require(8089);
var _shown_place_js_1 = _require(5128);
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
	return `${bearers.length} ${noun}s have the name "${name}". Give the ID of the one that you mean, or rename the others: ${(0, _shown_place_js_1.GF)(bearers)}.`;
}
function nearText(name, all) {
	const near = (0, _start_js_0.r5P)(name, all.map((one) => one.name));
	return near.length === 0 ? "" : ` Similar: ${(0, _start_js_0.sob)(near.map((text) => `"${text}"`))}.`;
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
		return (0, _shown_place_js_1.B)(groups.map(({ id, displayName }) => ({
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
async function failureText(error) {
	if (!(error instanceof _start_js_0.w8i)) return error instanceof Error ? error.message : String(error);
	return [error.message, await (0, _advice_on_js_2.i)(error, "provision")].filter(Boolean).join(" ");
}
	}),
	1654: ((_module, _exports, _require) => {
_require.d(_exports, { R: () => readOrganizations });
var _shown_place_js_2 = _require(5128);
var _start_js_0 = _require(510);
var _provisioning_advice_js_1 = _require(399);
async function readOrganizations(webex, given) {
	const names = given.filter((one) => !isId(one));
	if (names.length === 0) return { ids: given };
	const commented = names.flatMap((name) => {
		const bare = (0, _start_js_0.sOo)(name);
		return bare !== void 0 && (bare.meant === "" || isId(bare.meant)) ? [`Input "allowed-organizations" names "${name}": ${bare.says}.`] : [];
	});
	if (commented.length > 0) return { problems: commented };
	const all = await listOrganizations(webex);
	if ("problem" in all) return { problems: [`Input "allowed-organizations" names ${names.map((name) => `"${name}"`).join(", ")}: ${all.problem}`] };
	const problems = [];
	const ids = given.flatMap((one) => {
		if (isId(one)) return [one];
		const sole = (0, _provisioning_advice_js_1.vN)("organization", one, all.organizations);
		if ("problem" in sole) problems.push(`Input "allowed-organizations": ${sole.problem}`);
		else if (sole.found === void 0) {
			const bare = (0, _start_js_0.sOo)(one);
			const end = bare === void 0 ? `.${(0, _provisioning_advice_js_1.cb)(one, all.organizations)}` : `: ${bare.says}.`;
			problems.push(`Input "allowed-organizations": no organization that this token can see has the name "${one}"${end}`);
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
		return { problem: `${await (0, _provisioning_advice_js_1.kY)(error)} An ID does not need this right.` };
	}
}
	}),
	5128: ((_module, _exports, _require) => {
_require.d(_exports, {
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
	5435: ((_module, _exports, _require) => {
_require.r(_exports);
_require.d(_exports, {
	allowedOrganizationIds: () => allowedOrganizationIds,
	createWebexClient: () => createWebexClient,
	refusedAddresses: () => refusedAddresses
});
var _start_js_0 = _require(510);
var _provisioning_advice_js_1 = _require(399);
var _read_organizations_js_2 = _require(1654);
var _nouns_js_3 = _require(6202);
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
const guardClients = new WeakMap();
function guardClient(inputs, host) {
	const client = guardClients.get(host) ?? createWebexClient(inputs, host);
	guardClients.set(host, client);
	return client;
}
async function allowedOrganizationIds(inputs, host) {
	const read = await (0, _read_organizations_js_2.R)(guardClient(inputs, host), inputs.allowedOrganizations);
	if ("problems" in read) throw new _start_js_0.Qbe(read.problems.join(" "));
	return read.ids;
}
async function refusedAddresses(addresses, inputs, host) {
	const emails = addresses.map((address) => address.toLowerCase());
	if (inputs.token === void 0) return new Set(emails);
	try {
		const organizations = await allowedOrganizationIds(inputs, host);
		const people = new _provisioning_advice_js_1.zj(guardClient(inputs, host));
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
