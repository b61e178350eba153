export const id = 917;
export const ids = [917, 298];
export const modules = {
	5775: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => PeopleDirectory });
		var _text_each_once_js_3 = __webpack_require__(7774);
		var _webex_index_js_0 = __webpack_require__(7344);
		var _webex_index_js_1 = __webpack_require__(1457);
		var _webex_index_js_4 = __webpack_require__(8291);
		var _sole_bearer_js_2 = __webpack_require__(1745);
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
					if (!(error instanceof _webex_index_js_0.w8 && REFUSED.has(error.kind))) throw error;
					return { problem: `the group "${name}" cannot be read: ${error.message}` };
				}
			}
			async #lookUp(email) {
				try {
					const found = await Array.fromAsync(this.#webex.people.list({ email }));
					const person = found.map(knownPerson).find(({ emails }) => emails.includes(email));
					if (person !== undefined) this.byEmail.set(email, person);
				} catch (error) {
					if (!(error instanceof _webex_index_js_0.w8 && REFUSED.has(error.kind))) throw error;
				}
			}
			async #groupId(name) {
				if ((0, _webex_index_js_1.ks)(name)?.type === "SCIM_GROUP") return { id: name };
				const sole = (0, _sole_bearer_js_2.vN)("group", name, await this.#listGroups("eq", name));
				if ("problem" in sole) return sole;
				if (sole.found !== undefined) return sole.found;
				const near = (0, _sole_bearer_js_2.cb)(name, await this.#listGroups("sw", name.slice(0, 2)));
				return { problem: `no group that this token sees has the name "${name}".${near}` };
			}
			async #listGroups(operator, name) {
				const filter = `displayName ${operator} "${name.replace(/["\\]/g, "\\$&")}"`;
				const groups = await Array.fromAsync(this.#webex.groups.list({ filter }));
				return (0, _text_each_once_js_3.B)(groups.map(({ id, displayName }) => ({
					id,
					name: displayName
				})));
			}
			async #peopleOf(groupId) {
				const list = this.#webex.groups.listMembers({
					groupId,
					count: _webex_index_js_4.KL.groupMembers
				}, { whole: true });
				const ids = (await Array.fromAsync(list)).flatMap(userIn);
				if (new Set(ids).size < ids.length) throw new Error(UNKNOWN_MEMBERS);
				if (ids.length === 0) return { problem: `the group ${groupId} has no people.` };
				const known = new Map();
				for (let index = 0; index < ids.length; index += _webex_index_js_4.xY) {
					const some = ids.slice(index, index + _webex_index_js_4.xY).join(",");
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
	1703: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => readOrganizations });
		var _text_each_once_js_2 = __webpack_require__(7774);
		var _webex_index_js_1 = __webpack_require__(1457);
		var _provisioning_advice_js_3 = __webpack_require__(2849);
		var _sole_bearer_js_0 = __webpack_require__(1745);
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
				const sole = (0, _sole_bearer_js_0.vN)("organization", one, all.organizations);
				if ("problem" in sole) problems.push(`Input "allowed-organizations": ${sole.problem}`);
				else if (sole.found === undefined) {
					const near = (0, _sole_bearer_js_0.cb)(one, all.organizations);
					problems.push(`Input "allowed-organizations": no organization that this token sees has the name "${one}".${near}`);
				}
				return "found" in sole && sole.found !== undefined ? [sole.found.id] : [];
			});
			return problems.length > 0 ? { problems } : { ids };
		}
		function isId(text) {
			return (0, _webex_index_js_1.O1)(text) || (0, _webex_index_js_1.ks)(text)?.type === "ORGANIZATION";
		}
		async function listOrganizations(webex) {
			try {
				const organizations = await Array.fromAsync(webex.organizations.list());
				return { organizations: (0, _text_each_once_js_2.B)(organizations.map(({ id, displayName: name }) => ({
					id,
					name
				}))) };
			} catch (error) {
				return { problem: `${(0, _provisioning_advice_js_3.k)(error)} By id no such right is needed.` };
			}
		}
	}),
	1745: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a0: () => severalText,
			cb: () => nearText,
			vN: () => soleBearer
		});
		var _text_list_js_3 = __webpack_require__(8735);
		var _text_name_match_js_0 = __webpack_require__(2632);
		var _text_nearest_js_2 = __webpack_require__(4581);
		var _text_shown_place_js_1 = __webpack_require__(4288);
		function soleBearer(noun, name, all) {
			const bearers = (0, _text_name_match_js_0.A3)(name, all, (one) => one.name);
			const [found] = bearers;
			if (bearers.length <= 1) return found === undefined ? {} : { found };
			return { problem: severalText(noun, name, bearers) };
		}
		function severalText(noun, name, bearers) {
			return `${bearers.length} ${noun}s have the name "${name}". Give the id of the one that is meant, or rename the others: ${(0, _text_shown_place_js_1.G)(bearers)}.`;
		}
		function nearText(name, all) {
			const near = (0, _text_nearest_js_2.r5)(name, all.map((one) => one.name));
			return near.length === 0 ? "" : ` Near: ${(0, _text_list_js_3.so)(near.map((text) => `"${text}"`))}.`;
		}
	}),
	1063: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => refusalOf });
		var _text_email_js_0 = __webpack_require__(7359);
		var _webex_index_js_1 = __webpack_require__(1457);
		function refusalOf({ email, person }, guards) {
			const { domains, organizations } = guards;
			if (domains.length > 0) {
				if (!email.includes("@")) return `${email} is refused: Webex does not show the e-mail address.`;
				const isInside = domains.some((domain) => domain.toLowerCase() === (0, _text_email_js_0.O)(email));
				if (!isInside) return `${email} is refused: "allowed-domains" lets in ${domains.join(", ")} only.`;
			}
			if (organizations.length === 0) return undefined;
			if (person?.orgId === undefined) {
				return `${email} is refused: Webex does not show the organization, and "allowed-organizations" is set.`;
			}
			if (organizations.some((id) => (0, _webex_index_js_1.WB)(id, person.orgId))) return undefined;
			return `${email} is refused: the organization ${person.orgId} is none of "allowed-organizations".`;
		}
	}),
	2849: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => failureText });
		var _webex_index_js_0 = __webpack_require__(7344);
		var _webex_index_js_1 = __webpack_require__(6364);
		function failureText(error) {
			if (!(error instanceof _webex_index_js_0.w8)) return error instanceof Error ? error.message : String(error);
			return [error.message, (0, _webex_index_js_1.c)(error, "provision")].filter(Boolean).join(" ");
		}
	}),
	298: ((_module, __webpack_exports__, __webpack_require__) => {
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
	}),
	7774: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => eachOnce });
		function eachOnce(listed) {
			return [...new Map(listed.map((one) => [one.id, one])).values()];
		}
	}),
	4288: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => shownPlaces,
			z: () => shownPlace
		});
		const MAX_SHOWN = 10;
		function shownPlace({ id, ownerId, created }) {
			const facts = [isText(ownerId) ? `owner ${ownerId}` : "", isText(created) ? `created ${created.slice(0, "2026-01-05".length)}` : ""].filter(Boolean);
			return facts.length === 0 ? id : `${id} (${facts.join(", ")})`;
		}
		function isText(value) {
			return typeof value === "string" && value !== "";
		}
		function shownPlaces(places) {
			const more = places.length > MAX_SHOWN ? ` and ${places.length - MAX_SHOWN} more` : "";
			const isSame = new Set(places.map(({ title }) => title)).size === 1;
			const shown = places.slice(0, MAX_SHOWN).map((place) => {
				return !isSame && isText(place.title) ? `${JSON.stringify(place.title)}: ${shownPlace(place)}` : shownPlace(place);
			});
			return `${shown.join(", ")}${more}`;
		}
	}),
	6364: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => adviceFor });
		var never_sent = __webpack_require__(1661);
		;
		const OF_CODE = [
			[/^(?:ENOTFOUND|EAI_AGAIN)$/, "unknown host"],
			[/^ECONNREFUSED$/, "nobody listens"],
			[/^E[MN]FILE$/, "no descriptors"],
			[/^(?:HPE_|Z_|ERR_BROTLI|ERR__ERROR)/, "bad answer"],
			[/SELF_SIGNED_CERT|^UNABLE_TO_(?:VERIFY|GET_ISSUER)/, "unknown authority"],
			[/^CERT_|^ERR_TLS_CERT/, "bad certificate"]
		];
		function connectionFaultOf({ cause }) {
			if (!(cause instanceof Error)) return undefined;
			const [, status] = /\bHTTP\/1\.\d (\d{3})\b/.exec(cause.message) ?? [];
			if (status !== undefined) return ofTunnel(status);
			if ((0, never_sent.at)(cause)) return "not secured";
			const { code } = cause;
			const fault = OF_CODE.find(([shape]) => shape.test(String(code)))?.[1];
			return fault !== undefined && isOfProxy(cause.message) ? OF_PROXY[fault] ?? fault : fault;
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
			if (unknown !== undefined) return unknown !== hostname;
			const [, refused] = /\bECONNREFUSED \S*:(\d+)/.exec(words) ?? [];
			return refused !== undefined && refused !== (port || (protocol === "http:" ? "80" : "443"));
		}
		;
		const ADVICE = {
			auth: {
				post: "Check the token: Webex does not know it, or it has expired. A personal token ends after 12 hours; use a bot's.",
				"look up": "Check the token: Webex does not know it, or it has expired. A personal token ends after 12 hours; use a bot's.",
				call: "Check the token: Webex does not know it, or it has expired. A personal token ends after 12 hours.",
				provision: "Check the token: Webex does not know it, or it has expired."
			},
			forbidden: {
				post: "The token may not post there: in an announcement room only moderators may, and an organization can bar bots.",
				"look up": "Use a token that may look it up, or give room ids and e-mail addresses in its place.",
				call: "The token may not do this: take one of somebody who may, with the scopes that the method needs.",
				provision: "The token may not do this: it must moderate the room or team, or its organization forbids it."
			},
			"not found": {
				post: "Check the id or address, and add the bot to the room: it posts only where it is a member.",
				"look up": "Check the id or name, and add the bot there: Webex hides what it is not in.",
				call: "Check the id, and that the token's owner is a member there: Webex hides what others may see.",
				provision: "It is gone, or the token is not in it."
			},
			"no such address": "Nothing of Webex is at this address: \"api-url\" ends in \"/v1\", or leave it out to use Webex's own.",
			"no such list": "Webex has this for every token, so something else answered: check \"api-url\", which ends in \"/v1\", and the proxy.",
			"no such path": "Nothing is at this path for this token: check the path and the ids in it, and that the token's owner may see it.",
			"no such person": "Webex knows nobody by this: check the e-mail address or the id of the person; no room is concerned.",
			conflict: {
				post: "Run the step again; if it stays, give the trackingId to Webex support.",
				"look up": "Run the step again; if it stays, give the trackingId to Webex support.",
				call: "It is there already, or somebody else changes it just now: list what is there first.",
				provision: "It is there already, or somebody else changes it just now: run the step again."
			},
			"rate limited": {
				post: "Webex limits how much a token may send: raise max-duration, or send less often with this token.",
				"look up": "Webex limits how much a token may ask: raise max-duration, or ask less often with this token.",
				call: "Webex limits how much a token may ask: raise max-duration, or call less often with this token.",
				provision: "Webex limits how much a token may do: raise max-duration, or run the step again."
			},
			locked: "Webex has locked it for a while: run the step again later, or raise retries and max-duration.",
			rejected: {
				post: "Webex did not accept the message or the destination: its own words say why.",
				"look up": "Webex did not accept the destination: its own words say why.",
				call: "Webex did not accept the arguments: its own words say why.",
				provision: "Webex did not accept it: its own words say why."
			},
			"rejected without a word": "The answer does not say why, and Webex's own do: check api-url and any proxy in between.",
			server: "Webex had a fault: see https://status.webex.com, then run the job again.",
			"not offered": "What answered does not know this request, and will not the next time: check api-url and the proxy.",
			proxy: "The proxy wants a user and a password: write both into HTTPS_PROXY, from a secret.",
			redirect: "Redirects are not followed, so that the token stays where it belongs: correct api-url, or any proxy in between.",
			"bad answer": "Something between the runner and Webex answered in its place: check the proxy and api-url.",
			connection: "Check that the runner can reach Webex: DNS, firewall, proxy, certificates, api-url.",
			"proxy refuses": "The proxy does not let the runner reach Webex: have it allow the host of api-url, or name that host in NO_PROXY.",
			"proxy fails": "The proxy itself does not reach Webex: see to it, or name the host of api-url in NO_PROXY.",
			"no descriptors": "The runner may open no more files and connections: see what holds them, or raise its limit (ulimit -n).",
			"not secured": "The connection could not be secured by TLS: check scheme and port of api-url, and any proxy in between.",
			"unknown host": "The runner's DNS does not know the host: check the spelling of api-url, and set HTTPS_PROXY where the runner needs a proxy.",
			"unknown proxy": "The runner's DNS does not know the proxy: check the spelling in HTTPS_PROXY.",
			"no proxy there": "Nothing listens where the proxy should be: check host and port in HTTPS_PROXY.",
			"nobody listens": "Nothing listens at that address: check api-url, HTTPS_PROXY and the firewall.",
			"unknown authority": "The runner does not know who signed the certificate: give your company's authority in a file, by NODE_EXTRA_CA_CERTS in the job's env.",
			"bad certificate": "The certificate is not valid for that host or that day: check api-url, the runner's clock, and any proxy in between.",
			file: "The file was not sent whole: see to it, and run the job again.",
			timeout: "Webex or the network was slow: raise timeout, or run the job again.",
			stopped: {
				post: "The job was cancelled, or the time was up: raise max-duration, or run the job again.",
				"look up": "The job was cancelled, or the time was up: raise max-duration, or run the job again.",
				call: "The step ended before Webex answered; raise max-duration, or run the job again.",
				provision: "The job was cancelled, or the time was up: raise max-duration, and run the step again."
			}
		};
		const DOUBT = {
			post: "Look into the room first: the message may have arrived.",
			"look up": "",
			call: "Look first: it may have been carried out all the same.",
			provision: ""
		};
		function adviceFor(error, task) {
			const { kind, isAdvised, mayHaveArrived } = error;
			const advice = ADVICE[faultOf(error)];
			const isSaid = isAdvised && !(kind === "forbidden" && task === "look up");
			const words = isSaid ? "" : typeof advice === "string" ? advice : advice[task];
			return [words, mayHaveArrived ? DOUBT[task] : ""].filter(Boolean).join(" ");
		}
		const OF_STATUS = {
			407: "proxy",
			423: "locked",
			501: "not offered",
			505: "not offered"
		};
		function faultOf(error) {
			const { kind, status, subject, description } = error;
			if (kind === "connection") return connectionFaultOf(error) ?? kind;
			if (kind === "rejected" && subject === "address") return "no such address";
			if (kind === "not found" && subject !== undefined) return `no such ${subject}`;
			if (kind === "rejected" && description === undefined && status !== 407) return "rejected without a word";
			return OF_STATUS[status ?? 0] ?? kind;
		}
	})
};
