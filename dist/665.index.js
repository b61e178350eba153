export const id = 665;
export const ids = [665, 896];
export const modules = {
	896: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { failureOf: () => failureOf });
		var _webex_index_js_1 = __webpack_require__(7344);
		var _webex_index_js_2 = __webpack_require__(6364);
		var _post_refused_edit_error_js_0 = __webpack_require__(2043);
		var _rooms_name_error_js_3 = __webpack_require__(6983);
		function failureOf(error, task = "post") {
			const status = "failed";
			if (error instanceof _post_refused_edit_error_js_0.V) return {
				...failureOf(error.refusal),
				advice: EDIT_ADVICE
			};
			if (error instanceof _webex_index_js_1.w8) {
				return {
					status,
					error: error.message,
					advice: (0, _webex_index_js_2.c)(error, task) || undefined,
					trackingId: error.trackingId
				};
			}
			if (error instanceof _rooms_name_error_js_3.Q) return {
				status,
				error: error.message
			};
			const reason = error instanceof Error ? error.message : String(error);
			return {
				status,
				error: `Webex Notify itself failed: ${reason}.`,
				advice: "Please report this.",
				failsStep: true
			};
		}
		const EDIT_ADVICE = "Webex edits a message of one's own only, without a file or card, and ten times: with update-mode auto this would be a reply.";
	}),
	2043: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => RefusedEditError });
		class RefusedEditError extends Error {
			name = "RefusedEditError";
			refusal;
			constructor(refusal) {
				super(refusal.message, { cause: refusal });
				this.refusal = refusal;
			}
		}
	}),
	8665: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			deliverToWebhook: () => deliverToWebhook,
			leftOutByWebhooks: () => leftOutByWebhooks
		});
		var _text_list_js_1 = __webpack_require__(8735);
		var _webex_index_js_2 = __webpack_require__(7344);
		var _failed_delivery_js_0 = __webpack_require__(896);
		async function deliverToWebhook({ url, number }, { markdown, forWebhook = markdown }, { webex, isDryRun }) {
			const destination = `webhook-url ${number}`;
			if (isDryRun) return {
				destination,
				status: "planned",
				attempts: 0
			};
			let attempts = 0;
			try {
				await webex.incomingWebhooks.post({
					url,
					markdown: forWebhook
				}, { onAttempt: () => ++attempts });
				return {
					destination,
					status: "sent",
					attempts
				};
			} catch (error) {
				const failure = (0, _failed_delivery_js_0.failureOf)(error);
				return {
					destination,
					attempts,
					...failure,
					advice: webhookAdviceFor(error) ?? failure.advice
				};
			}
		}
		function leftOutByWebhooks({ card, files = [] }, hasThread) {
			const parts = [
				card === undefined ? "" : "the card",
				files.length === 0 ? "" : "the files",
				hasThread ? "the thread" : ""
			].filter(Boolean);
			if (parts.length === 0) return undefined;
			return `Webhooks take a Markdown message and nothing else: they get a new one without ${(0, _text_list_js_1.so)(parts)}.`;
		}
		function webhookAdviceFor(error) {
			if (!(error instanceof _webex_index_js_2.w8) || ![
				"auth",
				"forbidden",
				"not found"
			].includes(error.kind)) return undefined;
			return "Webex does not know the webhook: make a new one in the room and store its address as the secret.";
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
