export const id = 298;
export const ids = [298];
export const modules = {
	5775: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => PeopleDirectory });
		var _text_each_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7774);
		var _webex_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7344);
		var _webex_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1457);
		var _webex_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8291);
		var _sole_bearer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1745);
		const REQUESTS_AT_ONCE = 8;
		const REFUSED = new Set([
			"rejected",
			"forbidden",
			"not found"
		]);
		class PeopleDirectory {
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
					if (!(error instanceof _webex_index_js__WEBPACK_IMPORTED_MODULE_0__.w8 && REFUSED.has(error.kind))) throw error;
					return { problem: `the group "${name}" cannot be read: ${error.message}` };
				}
			}
			async #lookUp(email) {
				try {
					const found = await Array.fromAsync(this.#webex.people.list({ email }));
					const person = found.map(knownPerson).find(({ emails }) => emails.includes(email));
					if (person !== undefined) this.byEmail.set(email, person);
				} catch (error) {
					if (!(error instanceof _webex_index_js__WEBPACK_IMPORTED_MODULE_0__.w8 && REFUSED.has(error.kind))) throw error;
				}
			}
			async #groupId(name) {
				if ((0, _webex_index_js__WEBPACK_IMPORTED_MODULE_1__.ks)(name)?.type === "SCIM_GROUP") return { id: name };
				const sole = (0, _sole_bearer_js__WEBPACK_IMPORTED_MODULE_2__.vN)("group", name, await this.#listGroups("eq", name));
				if ("problem" in sole) return sole;
				if (sole.found !== undefined) return sole.found;
				const near = (0, _sole_bearer_js__WEBPACK_IMPORTED_MODULE_2__.cb)(name, await this.#listGroups("sw", name.slice(0, 2)));
				return { problem: `no group that this token sees has the name "${name}".${near}` };
			}
			async #listGroups(operator, name) {
				const filter = `displayName ${operator} "${name.replace(/["\\]/g, "\\$&")}"`;
				const groups = await Array.fromAsync(this.#webex.groups.list({ filter }));
				return (0, _text_each_once_js__WEBPACK_IMPORTED_MODULE_3__.B)(groups.map(({ id, displayName }) => ({
					id,
					name: displayName
				})));
			}
			async #peopleOf(groupId) {
				const list = this.#webex.groups.listMembers({
					groupId,
					count: _webex_index_js__WEBPACK_IMPORTED_MODULE_4__.KL.groupMembers
				}, { whole: true });
				const ids = (await Array.fromAsync(list)).flatMap(userIn);
				if (new Set(ids).size < ids.length) throw new Error(UNKNOWN_MEMBERS);
				if (ids.length === 0) return { problem: `the group ${groupId} has no people.` };
				const known = new Map();
				for (let index = 0; index < ids.length; index += _webex_index_js__WEBPACK_IMPORTED_MODULE_4__.xY) {
					const some = ids.slice(index, index + _webex_index_js__WEBPACK_IMPORTED_MODULE_4__.xY).join(",");
					const people = await Array.fromAsync(this.#webex.people.list({ id: some }));
					for (const person of people.map(knownPerson)) known.set(person.id, person);
				}
				return ids.map((id) => known.get(id) ?? {
					id,
					emails: []
				});
			}
		}
		function userIn({ id, type = "user" }) {
			switch (type.toLowerCase()) {
				case "user": return [id];
				case "machine": return [];
				default: throw new Error(`Webex does not say who ${id} is in the group, so nothing is changed.`);
			}
		}
		const UNKNOWN_MEMBERS = "Webex leaves out who is in the group, so nothing is changed.";
		function knownPerson({ id, emails = [], orgId }) {
			const shown = emails.map((email) => email.trim().toLowerCase()).filter(Boolean);
			return {
				id,
				emails: shown,
				...orgId !== undefined && { orgId }
			};
		}
	}),
	1703: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => readOrganizations });
		var _text_each_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7774);
		var _webex_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1457);
		var _provisioning_advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2849);
		var _sole_bearer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1745);
		async function readOrganizations(webex, given) {
			const names = given.filter((one) => !isId(one));
			if (names.length === 0) return { ids: given };
			const all = await listOrganizations(webex);
			if ("problem" in all) {
				const named = names.map((name) => `"${name}"`).join(", ");
				return { problems: [`Input "allowed-organizations" names ${named}: ${all.problem}`] };
			}
			const problems = [];
			const ids = given.flatMap((one) => {
				if (isId(one)) return [one];
				const sole = (0, _sole_bearer_js__WEBPACK_IMPORTED_MODULE_0__.vN)("organization", one, all.organizations);
				if ("problem" in sole) problems.push(`Input "allowed-organizations": ${sole.problem}`);
				else if (sole.found === undefined) {
					const near = (0, _sole_bearer_js__WEBPACK_IMPORTED_MODULE_0__.cb)(one, all.organizations);
					problems.push(`Input "allowed-organizations": no organization that this token sees has the name "${one}".${near}`);
				}
				return "found" in sole && sole.found !== undefined ? [sole.found.id] : [];
			});
			return problems.length > 0 ? { problems } : { ids };
		}
		function isId(text) {
			return (0, _webex_index_js__WEBPACK_IMPORTED_MODULE_1__.O1)(text) || (0, _webex_index_js__WEBPACK_IMPORTED_MODULE_1__.ks)(text)?.type === "ORGANIZATION";
		}
		async function listOrganizations(webex) {
			try {
				const organizations = await Array.fromAsync(webex.organizations.list());
				return { organizations: (0, _text_each_once_js__WEBPACK_IMPORTED_MODULE_2__.B)(organizations.map(({ id, displayName: name }) => ({
					id,
					name
				}))) };
			} catch (error) {
				return { problem: `${(0, _provisioning_advice_js__WEBPACK_IMPORTED_MODULE_3__.k)(error)} By id no such right is needed.` };
			}
		}
	}),
	1745: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a0: () => severalText,
			cb: () => nearText,
			vN: () => soleBearer
		});
		var _text_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8735);
		var _text_name_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
		var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4581);
		var _text_shown_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4288);
		function soleBearer(noun, name, all) {
			const bearers = (0, _text_name_match_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, all, (one) => one.name);
			const [found] = bearers;
			if (bearers.length <= 1) return found === undefined ? {} : { found };
			return { problem: severalText(noun, name, bearers) };
		}
		function severalText(noun, name, bearers) {
			return `${bearers.length} ${noun}s have the name "${name}". Give the id of the one that is meant, or rename the others: ${(0, _text_shown_place_js__WEBPACK_IMPORTED_MODULE_1__.G)(bearers)}.`;
		}
		function nearText(name, all) {
			const near = (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__.r5)(name, all.map((one) => one.name));
			return near.length === 0 ? "" : ` Near: ${(0, _text_list_js__WEBPACK_IMPORTED_MODULE_3__.so)(near.map((text) => `"${text}"`))}.`;
		}
	}),
	1063: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => refusalOf });
		var _text_email_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7359);
		var _webex_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1457);
		function refusalOf({ email, person }, guards) {
			const { domains, organizations } = guards;
			if (domains.length > 0) {
				if (!email.includes("@")) return `${email} is refused: Webex does not show the e-mail address.`;
				const isInside = domains.some((domain) => domain.toLowerCase() === (0, _text_email_js__WEBPACK_IMPORTED_MODULE_0__.O)(email));
				if (!isInside) return `${email} is refused: "allowed-domains" lets in ${domains.join(", ")} only.`;
			}
			if (organizations.length === 0) return undefined;
			if (person?.orgId === undefined) {
				return `${email} is refused: Webex does not show the organization, and "allowed-organizations" is set.`;
			}
			if (organizations.some((id) => (0, _webex_index_js__WEBPACK_IMPORTED_MODULE_1__.WB)(id, person.orgId))) return undefined;
			return `${email} is refused: the organization ${person.orgId} is none of "allowed-organizations".`;
		}
	}),
	2849: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => failureText });
		var _webex_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7344);
		var _webex_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6364);
		function failureText(error) {
			if (!(error instanceof _webex_index_js__WEBPACK_IMPORTED_MODULE_0__.w8)) return error instanceof Error ? error.message : String(error);
			return [error.message, (0, _webex_index_js__WEBPACK_IMPORTED_MODULE_1__.c)(error, "provision")].filter(Boolean).join(" ");
		}
	}),
	298: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		var http_requests = __webpack_require__(993);
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
	})
};
