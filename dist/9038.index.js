export const id = 9038;
export const ids = [9038, 1243];
export const modules = {
	3449: ((_module, _exports, _require) => {
_require.d(_exports, {
	Ft: () => __commonJSMin,
	IL: () => __exportAll,
	f1: () => __toESM
});
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
	}),
	7667: ((_module, _exports, _require) => {
_require.r(_exports);
_require.d(_exports, {
	OF_CLIENT: () => OF_CLIENT,
	isOfClient: () => isOfClient,
	token_advice_exports: () => token_advice_exports
});
var _rolldown_runtime_js_0 = _require(3449);
var token_advice_exports = (0, _rolldown_runtime_js_0.IL)({ withAdvice: () => withAdvice });
const NO_GRANT = new Set([
	"rejected",
	"auth",
	"forbidden",
	"not found",
	"conflict"
]);
const OF_CLIENT = /client authentication|client credentials|invalid_client/i;
function isOfClient({ kind, description = "" }) {
	return kind === "auth" && OF_CLIENT.test(description);
}
function withAdvice(facts, { forToken, caller }, token) {
	const { kind } = facts;
	if (forToken !== void 0) {
		if (!NO_GRANT.has(kind)) return facts;
		const { advice, mends = [] } = forToken;
		const [, mend = advice] = mends.find(([words]) => words.test(facts.description ?? "")) ?? [];
		return {
			...facts,
			kind: "auth",
			advice: mend
		};
	}
	if (kind === "forbidden" && caller !== void 0) return {
		...facts,
		advice: WHO_MAY[caller]
	};
	if (kind !== "auth" || token === void 0 || token.count === 1) return facts;
	return {
		...facts,
		advice: REFUSED_ANEW
	};
}
const REFUSED_ANEW = "The token was new: it was fetched after another one was refused. Authorize the integration or Service App again.";
const WHO_MAY = {
	person: "Only a person's token can call this, with the scopes for it. A bot's token never can.",
	admin: "Only an admin's token can call this, with the scopes for it. A bot's token never can.",
	"service app": "Only a Service App's token can call this, with the scopes for it. A person's or a bot's token never can."
};
	}),
	5074: ((_module, _exports, _require) => {
_require.d(_exports, { tokenRequest: () => tokenRequest });
var _start_js_0 = _require(510);
var _token_advice_js_1 = _require(7667);
const LIFETIME = 3600;
async function signGuestJwt({ issuerId, secret, subject, displayName }, nowMs) {
	const keyBytes = bytesOfBase64(secret);
	if (keyBytes === void 0) return void 0;
	const claims = {
		sub: subject,
		name: displayName,
		iss: issuerId,
		exp: Math.floor(nowMs / 1e3) + LIFETIME
	};
	const signed = `${partOf({
		alg: "HS256",
		typ: "JWT"
	})}.${partOf(claims)}`;
	const key = await crypto.subtle.importKey("raw", keyBytes, {
		name: "HMAC",
		hash: "SHA-256"
	}, false, ["sign"]);
	const signature = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(signed));
	return `${signed}.${base64Url(new Uint8Array(signature))}`;
}
function partOf(fields) {
	return base64Url(new TextEncoder().encode(JSON.stringify(fields)));
}
function base64Url(bytes) {
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")).replaceAll("+", "-").replaceAll("/", "_").replace(/(?<!=)=+$/, "");
}
function bytesOfBase64(text) {
	try {
		const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
		return binary === "" ? void 0 : Uint8Array.from(binary, (character) => character.charCodeAt(0));
	} catch {
		return;
	}
}
async function tokenRequest(grant, nowMs) {
	switch (grant.kind) {
		case "refresh": return refreshRequest(grant);
		case "guest-issuer": return loginRequest(await signGuestJwt(grant, nowMs));
		case "service-app-guest": return guestRequest(grant);
	}
}
function refreshRequest({ refreshToken, clientId, clientSecret }) {
	return {
		outgoing: {
			verb: "POST",
			path: "/access_token",
			form: {
				grant_type: "refresh_token",
				client_id: clientId,
				client_secret: clientSecret,
				refresh_token: refreshToken
			},
			forToken: {
				advice: "Check the refresh token, the client ID and the client secret: a refresh token expires 90 days after its last use.",
				mends: REFRESH_MENDS
			}
		},
		field: "access_token"
	};
}
const REFRESH_MENDS = [[_token_advice_js_1.OF_CLIENT, "Check the client ID and the client secret, which may be swapped. The refresh token was not checked."], [/refresh token|invalid_grant/i, "Check the refresh token: it expires 90 days after its last use, and belongs to one client ID."]];
function loginRequest(jwt) {
	const request = {
		verb: "POST",
		path: "/jwt/login"
	};
	if (jwt === void 0) throw new _start_js_0.w8i({
		kind: "auth",
		request: (0, _start_js_0.VbZ)(request),
		what: "was not sent: the secret of the Guest Issuer is not base64",
		attempts: 0,
		gaveUp: "Copy it as Webex shows it."
	});
	const advice = "Check the ID and the secret of the Guest Issuer, and the clock of this machine.";
	return {
		outgoing: {
			...request,
			forToken: {
				bearer: jwt,
				advice
			}
		},
		field: "token",
		jwt
	};
}
function guestRequest({ serviceAppToken, subject, displayName }) {
	return {
		outgoing: {
			verb: "POST",
			path: "/guests/token",
			body: {
				subject,
				displayName
			},
			forToken: {
				bearer: serviceAppToken,
				advice: "Check the token: it must be a Service App's, with the scope guest-issuer:write."
			}
		},
		field: "accessToken"
	};
}
	})
};
