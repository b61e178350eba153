export const id = 562;
export const ids = [562];
export const modules = {
	2562: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { mentionsWithin: () => mentionsWithin });
		var _text_wall_js_0 = __webpack_require__(4987);
		var _mentions_js_1 = __webpack_require__(96);
		function mentionsWithin(wall, wishes, occasion) {
			return (0, _text_wall_js_0.G8)(() => wall.runNeeded(() => (0, _mentions_js_1.j)(wishes, occasion)), () => ({
				markdown: "",
				addresses: [],
				notes: [],
				warnings: [LATE]
			}));
		}
		const LATE = "Nobody is mentioned: to find out whom took too long.";
	}),
	96: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => addressOf,
			j: () => mentionsOf
		});
		var _model_moments_js_0 = __webpack_require__(6752);
		var _text_email_js_3 = __webpack_require__(7359);
		var _text_nearest_js_1 = __webpack_require__(4581);
		var _text_secrets_quoted_js_2 = __webpack_require__(9517);
		const MAX_MENTIONS_BYTES = 2e3;
		function mentionsOf(wishes, occasion) {
			const reason = reasonForNobody(wishes, occasion);
			if (reason !== undefined) return {
				markdown: "",
				addresses: [],
				notes: reason,
				warnings: []
			};
			const found = wishes.mention.flatMap((wish) => mentionsFor(wish, wishes, occasion.people));
			const mentions = withoutRepeated(found.flatMap(({ markdown }) => markdown ?? []));
			const shown = mentions.filter((_, at) => isWithinLimit(mentions.slice(0, at + 1)));
			const left = mentions.length - shown.length;
			return {
				markdown: shown.join(" "),
				addresses: found.flatMap(({ address }) => address ?? []),
				notes: [...found.flatMap(({ note }) => note ?? []), ...left === 0 ? [] : [`${left} more are not mentioned: mentions take ${MAX_MENTIONS_BYTES} bytes.`]],
				warnings: found.flatMap(({ warning }) => warning ?? [])
			};
		}
		function reasonForNobody({ mention, mentionOn }, { outcome, transition, trigger, cause, isCauseUnknown }) {
			if (mention.length === 0) return [];
			if (cause?.kind === "superseded") return ["Nobody is mentioned: another run took its place."];
			if (trigger.isScheduled) return ["Nobody is mentioned: a schedule started the run."];
			if ((0, _model_moments_js_0.t)(mentionOn, outcome, transition)) return undefined;
			if (isCauseUnknown && (0, _model_moments_js_0.t)(mentionOn, "failure", transition)) return undefined;
			return [`Nobody is mentioned: "mention-on" does not name this ${outcome}.`];
		}
		function mentionsFor(wish, wishes, people) {
			if (wish !== "reviewers") return [mentionOf(wish, wishes, people)];
			const { reviewers = [] } = people;
			if (reviewers.length === 0) return [{ note: "No reviewer is mentioned: GitHub names none." }];
			return reviewers.map((reviewer) => mentionOfUser("reviewer", reviewer, wishes));
		}
		function mentionOf(wish, wishes, { author, actor }) {
			if (wish === "all") return { markdown: "<@all>" };
			if (wish === "author") return mentionOfUser("author", author, wishes);
			if (wish === "actor") return mentionOfUser("actor", withAddressOf(actor, author), wishes);
			const found = mentionOfAddress(wish, wishes);
			if (found?.shutOut !== undefined) return { warning: `${wish} is not mentioned: ${found.shutOut}` };
			return found ?? { note: "An address in \"mention\" is none that can be mentioned." };
		}
		function mentionOfUser(role, user, known) {
			if (user === undefined) return { note: `The ${role} is not mentioned: GitHub names none.` };
			const who = user.login === undefined ? role : `${role} ${user.login}`;
			if (user.isBot) return { note: `The ${who} is not mentioned: it is a bot.` };
			const found = mentionOfAddress(addressOf(user, known), known);
			if (found?.shutOut !== undefined) return { note: `The ${who} is not mentioned: ${found.shutOut}` };
			return found ?? { warning: `The ${who} is not mentioned: ${mappingFor(user, known)}` };
		}
		function mappingFor({ login, email }, { userMap }) {
			const line = login === undefined ? "" : `a line "${login}: " with their e-mail address to "user-map"`;
			const domain = email === undefined ? "" : "the domain of their commit's address to \"email-domains\"";
			const ways = [line, domain].filter(Boolean);
			if (ways.length === 0) return "GitHub tells neither a login nor an address.";
			const others = [...userMap.keys()].slice(0, MAX_LOGINS).filter((one) => one !== login?.toLowerCase());
			const near = login === undefined ? undefined : (0, _text_nearest_js_1.pA)(login, others);
			const hint = near === undefined ? "" : ` The nearest there is ${(0, _text_secrets_quoted_js_2.T)(near)}.`;
			return `add ${ways.join(", or ")}.${hint}`;
		}
		const MAX_LOGINS = 1e3;
		function addressOf({ login, email, isBot }, { userMap, emailDomains }) {
			if (isBot) return undefined;
			const mapped = login === undefined ? undefined : userMap.get(login.toLowerCase());
			const isOwn = email !== undefined && emailDomains.includes((0, _text_email_js_3.O)(email));
			return (0, _text_email_js_3.t)(mapped ?? (isOwn ? email : undefined));
		}
		function withAddressOf(actor, author) {
			const isSame = actor?.login !== undefined && actor.login.toLowerCase() === author?.login?.toLowerCase();
			return actor && {
				...actor,
				email: isSame ? author?.email : undefined
			};
		}
		function mentionOfAddress(text, { allowedDomains, refused }) {
			const address = (0, _text_email_js_3.t)(text);
			if (address === undefined) return undefined;
			const isInside = allowedDomains.length === 0 || allowedDomains.includes((0, _text_email_js_3.O)(address));
			if (!isInside) return { shutOut: `"allowed-domains" does not name ${(0, _text_email_js_3.O)(address)}.` };
			if (refused?.has(address.toLowerCase())) {
				return { shutOut: "it is not known to be of \"allowed-organizations\"." };
			}
			return {
				address,
				markdown: `<@personEmail:${address}>`
			};
		}
		function withoutRepeated(mentions) {
			const known = new Set();
			return mentions.filter((mention) => known.size < known.add(mention.toLowerCase()).size);
		}
		function isWithinLimit(mentions) {
			return mentions.join(" ").length <= MAX_MENTIONS_BYTES;
		}
	})
};
