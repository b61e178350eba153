export const id = 946;
export const ids = [946];
export const modules = {
	6745: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => NEEDS_OF_JOB,
			w: () => expressionSlips
		});
		var _text_secrets_quoted_js_0 = __webpack_require__(9517);
		const PLAIN = [
			"stage",
			"environment",
			"version",
			"previous-version",
			"reason"
		];
		const PATHS = [
			"files",
			"test-results",
			"test-baseline",
			"lint-results",
			"log-files"
		];
		const TEXTS = [
			"title",
			"message",
			...PLAIN
		];
		function expressionSlips(text) {
			return [
				...needsSlips(text),
				...statusSlips(text),
				...jobIdSlips(text),
				...TEXTS.flatMap((input) => objectSlips(input, text(input))),
				...PLAIN.flatMap((input) => unfilledSlips(input, text(input))),
				...PATHS.flatMap((input) => unfilledPathSlips(input, text(input)))
			];
		}
		function needsSlips(text) {
			const isAuto = (text("event") ?? "auto") === "auto" && (text("about") ?? "run") === "run";
			if (!isAuto || !/^(?:\{\s*\}|\[\s*\])$/.test(text("needs") ?? "")) return [];
			const found = "Input \"needs\" is empty: the job needs no other jobs, and the message tells of this job alone.";
			return [{
				input: "needs",
				found,
				advice: NEEDS_OF_JOB
			}];
		}
		const NEEDS_OF_JOB = "Add `needs: […]`, with the ids of the jobs to tell of, to the job itself, beside `runs-on:`.";
		function statusSlips(text) {
			const status = text("status") ?? "";
			if (!/^(?:true|false)$/i.test(status)) return [];
			const found = `Input "status" is "${status}", which is the answer to a question and no status.`;
			return [{
				input: "status",
				found,
				advice: "Leave the line out.",
				expression: "job.status"
			}];
		}
		function jobIdSlips(text) {
			const id = text("job-id") ?? "";
			if (!/\D/.test(id)) return [];
			const found = `Input "job-id" is ${(0, _text_secrets_quoted_js_0.T)(id)}, and was not used: it must be the number that GitHub gives the job.`;
			return [{
				input: "job-id",
				found,
				advice: "Leave the line out.",
				expression: "job.check_run_id"
			}];
		}
		function objectSlips(input, given) {
			if (given !== "Object" && given !== "Array") return [];
			const found = `Input "${input}" is the text ${given}: its expression gave more than one value.`;
			return [{
				input,
				found,
				advice: "Name the field that is meant, as in `github.event.release.name`."
			}];
		}
		const CONTEXT = /^(?:github|env|vars|job|jobs|steps|runner|secrets|strategy|matrix|needs|inputs)\.[\w.-]+$/;
		function unfilledSlips(input, given = "") {
			const [, braced, variable] = /^(?:\{\{([^{}]*)\}\}|\$\{?(\w+)\}?)$/.exec(given) ?? [];
			if (braced === undefined && variable === undefined) return [];
			const found = `Input "${input}" is ${(0, _text_secrets_quoted_js_0.T)(given)}, and stays so: GitHub fills in expressions, and nothing else.`;
			const expression = braced?.trim() ?? contextOf(variable ?? "");
			const isSure = expression !== undefined && CONTEXT.test(expression);
			const advice = `Write an expression, such as \`\${{ env.${/^\w+$/.test(variable ?? "") ? variable : "NAME"} }}\`.`;
			return [{
				input,
				found,
				advice,
				expression: isSure ? expression : undefined
			}];
		}
		function contextOf(variable) {
			const [, name] = /^GITHUB_([A-Z_]+)$/.exec(variable) ?? [];
			return name === undefined ? undefined : `github.${name.toLowerCase()}`;
		}
		function unfilledPathSlips(input, given = "") {
			const line = given.split(/\r?\n/).find((one) => /^\s*(?:\$\{?\w|\{\{)/.test(one));
			if (line === undefined) return [];
			const found = `Input "${input}" has the line ${(0, _text_secrets_quoted_js_0.T)(line.trim())}: no shell fills it in.`;
			const advice = "Write the path as it is below the workspace: `reports/*.xml`.";
			return [{
				input,
				found,
				advice
			}];
		}
	}),
	7946: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			inputSlips: () => inputSlips,
			slipSentence: () => slipSentence,
			slipSentences: () => slipSentences
		});
		var input_names = __webpack_require__(9828);
		;
		const LINES = [
			"to",
			"webhook-url",
			"files",
			"test-results",
			"test-baseline",
			"lint-results",
			"log-files"
		];
		const ENTRIES = [
			"to",
			"webhook-url",
			"mention",
			"mention-on",
			"notify-on",
			"email-domains",
			"allowed-domains",
			"allowed-organizations"
		];
		function blankSlips(env) {
			return [...new Set([...LINES, ...ENTRIES])].flatMap((input) => {
				const given = env[`INPUT_${input.toUpperCase()}`] ?? "";
				if (given.trim() === "") return [];
				const lines = given.replace(/\r?\n$/, "").split(/\r?\n/);
				const blank = lines.findIndex((line) => line.trim() === "");
				if (blank !== -1) {
					const found = `Line ${blank + 1} of the input "${input}" is blank: an expression there may have come to nothing.`;
					return [{
						input,
						found,
						advice: "Check the name in it, or take the blank line out."
					}];
				}
				const isList = ENTRIES.some((one) => one === input);
				if (!isList || !lines.some((line, at) => hasBlankEntry(line, at === lines.length - 1))) return [];
				const found = `An entry of the input "${input}" is blank: an expression there may have come to nothing.`;
				return [{
					input,
					found,
					advice: "Check the name in it, or take the comma out."
				}];
			});
		}
		function hasBlankEntry(line, isLast) {
			return /^\s*,|,\s*,/.test(line) || isLast && /,\s+$/.test(line);
		}
		var expression_slips = __webpack_require__(6745);
		var read_thread = __webpack_require__(2702);
		;
		const CONTEXTS = ["needs", "steps"];
		function threadSlips(text) {
			const isOwn = text("lifecycle")?.toLowerCase() === "true" || text("event") === "start";
			if (isOwn || text("thread") !== undefined) return [];
			const waiting = CONTEXTS.flatMap((context) => pendingIn(context, text(context) ?? "null"));
			const [expression] = waiting;
			if (expression === undefined) return [];
			const found = `Input "thread" is empty, and \`${expression}\` holds a message that waits for its end.`;
			const advice = "Give that as `thread`, or the message waits for ever.";
			return [{
				input: "thread",
				found,
				advice,
				expression: waiting.length === 1 ? expression : undefined
			}];
		}
		function pendingIn(context, json) {
			return Object.entries(objectIn(json)).flatMap(([name, job]) => {
				if (!/^[\w-]+$/.test(name)) return [];
				return Object.entries(Object(Object(job).outputs)).flatMap(([output, value]) => {
					const thread = typeof value === "string" ? (0, read_thread.Y)(value) : undefined;
					const isPending = thread !== undefined && "pending" in thread && thread.pending.length > 0;
					return isPending && /^[\w-]+$/.test(output) ? [`${context}.${name}.outputs.${output}`] : [];
				});
			});
		}
		function objectIn(json) {
			try {
				return Object(JSON.parse(json));
			} catch {
				return {};
			}
		}
		var model_moments = __webpack_require__(6752);
		var outcome = __webpack_require__(6805);
		var parse = __webpack_require__(4170);
		;
		function unmetSlips(text, eventName) {
			return [
				...mentionSlips(text),
				...eventSlips(text),
				...environmentSlips(text, eventName)
			];
		}
		const TRANSITIONS = {
			success: ["fixed", "still-passing"],
			failure: ["first-failure", "still-failing"]
		};
		const OCCASIONS = outcome.i.flatMap((outcome) => (TRANSITIONS[outcome] ?? [undefined]).map((transition) => [outcome, transition]));
		function momentsIn(given) {
			const moments = (0, parse.aL)(given ?? "").map((word) => model_moments.G.find((moment) => moment === word));
			return moments.length > 0 && moments.every((moment) => moment !== undefined) ? moments : undefined;
		}
		const OTHERWISE = "failure, rollback";
		function mentionSlips(text) {
			const wanted = text("mention-on") ?? OTHERWISE;
			const given = wanted === OTHERWISE ? undefined : wanted;
			if (text("mention") === undefined) {
				if (given === undefined) return [];
				const found = "Input \"mention-on\" is given, and \"mention\" is empty: nobody is ever mentioned.";
				return [{
					input: "mention-on",
					found,
					advice: "Say in `mention:` whom to mention, or take the line out."
				}];
			}
			const notifyOn = momentsIn(text("notify-on"));
			const mentionOn = momentsIn(wanted);
			if (notifyOn === undefined || mentionOn === undefined) return [];
			const meets = OCCASIONS.some(([outcome, before]) => (0, model_moments.t)(notifyOn, outcome, before) && (0, model_moments.t)(mentionOn, outcome, before));
			if (meets) return [];
			const own = given === undefined ? " where it is left out" : "";
			const found = `Nobody is ever mentioned: input "mention-on" is "${mentionOn.join(", ")}"${own}, and "notify-on" sends nothing then.`;
			return [{
				input: "mention-on",
				found,
				advice: "Name in both what somebody is to be mentioned for."
			}];
		}
		function eventSlips(text) {
			const event = outcome.i.find((outcome) => outcome === text("event"));
			const notifyOn = momentsIn(text("notify-on"));
			if (event === undefined || notifyOn === undefined) return [];
			const isSent = OCCASIONS.some(([outcome, before]) => outcome === event && (0, model_moments.t)(notifyOn, outcome, before));
			if (isSent) return [];
			const found = `Nothing is ever sent: input "event" is "${event}", and "notify-on" does not name that.`;
			return [{
				input: "notify-on",
				found,
				advice: "Take `notify-on:` out of the step, or `event:`."
			}];
		}
		const DEPLOYMENTS = ["deployment", "deployment_status"];
		function environmentSlips(text, eventName) {
			const isAlone = text("environment-url") !== undefined && text("environment") === undefined;
			if (!isAlone || DEPLOYMENTS.includes(eventName) || text("about") === "trigger") return [];
			const found = "Input \"environment-url\" was not used: \"environment\" is empty.";
			const advice = "Say in `environment:` which environment it is; an expression there may have come to nothing.";
			return [{
				input: "environment",
				found,
				advice
			}];
		}
		;
		function inputSlips(env) {
			const text = (name) => (0, input_names.AN)(env, name);
			return [
				...blankSlips(env),
				...(0, expression_slips.w)(text),
				...threadSlips(text),
				...unmetSlips(text, env["GITHUB_EVENT_NAME"] ?? "")
			];
		}
		function slipSentences(env) {
			return inputSlips(env).map(slipSentence);
		}
		function slipSentence({ input, found, advice, expression }) {
			return expression === undefined ? `${found} ${advice}` : `${found} Write \`${input}: \${{ ${expression} }}\`.`;
		}
	})
};
