export const id = 435;
export const ids = [435];
export const modules = {

/***/ 7816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  call: () => (/* binding */ call)
});

// EXTERNAL MODULE: ./lib/inputs/read-each.js
var read_each = __webpack_require__(6779);
// EXTERNAL MODULE: ./lib/webex/advice/advice.js + 1 modules
var advice = __webpack_require__(6364);
// EXTERNAL MODULE: ./lib/webex/errors.js
var errors = __webpack_require__(7344);
// EXTERNAL MODULE: ./lib/webex/http/requests.js + 19 modules
var http_requests = __webpack_require__(6178);
// EXTERNAL MODULE: ./lib/webex/options.js
var options = __webpack_require__(749);
// EXTERNAL MODULE: ./lib/inputs/content/data.js
var data = __webpack_require__(9343);
// EXTERNAL MODULE: ./lib/text/wall.js
var text_wall = __webpack_require__(4987);
// EXTERNAL MODULE: ./lib/webex/fields.js
var webex_fields = __webpack_require__(6034);
// EXTERNAL MODULE: ./lib/webex/nouns.js + 13 modules
var nouns = __webpack_require__(3983);
;// CONCATENATED MODULE: ./lib/webex/methods.js

const METHODS = nouns/* NOUNS */.M;
function findEndpoint(method) {
    const [noun = "", verb = "", ...rest] = method.split(".");
    const endpoints = ownValue(METHODS, noun);
    return rest.length > 0 || endpoints === undefined ? undefined : ownValue(endpoints, verb);
}
function methodNames() {
    return Object.entries(METHODS).flatMap(([noun, endpoints]) => Object.keys(endpoints).map((verb) => `${noun}.${verb}`));
}
function fieldsOf({ path, query, headers, body, file }) {
    const ids = idsIn(path).map((name) => [`${name}!`, "string"]);
    return { ...Object.fromEntries(ids), ...query, ...headers, ...body, ...(file ? FILE : {}) };
}
const FILE = { "file!": "path" };
function idsIn(path) {
    return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
}
function ownValue(values, name) {
    return Object.hasOwn(values, name) ? values[name] : undefined;
}

;// CONCATENATED MODULE: ./lib/webex/check-params.js


function checkParams(endpoint, params) {
    const texts = Object.entries(params).flatMap(([path, given]) => {
        const expected = limitOf(path, endpoint, given);
        return expected === undefined ? [] : [{ path, kind: "wrong", expected, given }];
    });
    return [...texts, ...checkFields(fieldsOf(endpoint), params, "")];
}
function limitOf(name, { path, headers = {} }, given) {
    if (typeof given !== "string" || given === "")
        return undefined;
    if (idsIn(path).includes(name) && !(0,webex_fields/* isId */.eQ)(given))
        return 'an id, which is not blank, "." or ".."';
    const isHeader = Object.hasOwn(headers, name);
    return isHeader && /[^\t\x20-\xff]/.test(given) ? "a text of Latin characters on one line" : undefined;
}
function checkFields(fields, given, prefix) {
    const entries = Object.entries(fields).map(([name, kind]) => ({
        name: (0,webex_fields/* bareName */.yZ)(name),
        isRequired: name.endsWith("!"),
        kind,
    }));
    const known = entries.map(({ name }) => name);
    const unknown = Object.keys(given).filter((name) => !known.includes(name));
    return [
        ...unknown.map((name) => ({ path: prefix + name, kind: "unknown", known })),
        ...entries.flatMap(({ name, isRequired, kind }) => {
            const value = Object.hasOwn(given, name) ? given[name] : undefined;
            if (value !== undefined && !(isRequired && value === ""))
                return checkValue(kind, value, prefix + name);
            return isRequired ? [{ path: prefix + name, kind: "missing", expected: inWords(kind) }] : [];
        }),
    ];
}
function checkValue(kind, given, path) {
    const { bare, isNullable } = (0,webex_fields/* bareKind */.by)(kind);
    if ((0,webex_fields/* isList */.Lv)(bare) && Array.isArray(given)) {
        return given.flatMap((item, index) => checkValue(bare[0], item, `${path}[${index}]`));
    }
    if (typeof bare === "object" && !(0,webex_fields/* isList */.Lv)(bare) && (0,webex_fields/* isObject */.Gv)(given)) {
        return checkFields(bare, given, `${path}.`);
    }
    const isRight = (isNullable && given === null) || (typeof bare === "string" && (0,webex_fields/* isOfKind */.Q2)(bare, given));
    return isRight ? [] : [{ path, kind: "wrong", expected: inWords(kind), given }];
}
const WORDS = {
    string: "a text",
    id: "an id",
    path: "the path of a file",
    number: "a number",
    boolean: "true or false",
    object: "an object with fields",
};
function inWords(kind) {
    const { bare, isNullable } = (0,webex_fields/* bareKind */.by)(kind);
    if (isNullable)
        return `${inWords(bare)}, or null`;
    if ((0,webex_fields/* isList */.Lv)(bare))
        return bare[0] === "string" ? "a list of texts" : "a list of objects with fields";
    if (typeof bare === "object")
        return "an object with fields";
    return WORDS[bare] ?? choices((0,webex_fields/* wordsOf */.Z9)(bare));
}
function choices(words) {
    const quoted = words.map((word) => JSON.stringify(word));
    return quoted.length === 1 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/call/arguments-error.js
class ArgumentsError extends Error {
    name = "ArgumentsError";
    problems;
    constructor(problems) {
        super(problems.join(" "));
        this.problems = problems;
    }
}

// EXTERNAL MODULE: ./lib/text/cut.js
var cut = __webpack_require__(9967);
// EXTERNAL MODULE: ./lib/text/list.js
var list = __webpack_require__(8735);
// EXTERNAL MODULE: ./lib/text/nearest.js
var nearest = __webpack_require__(4581);
// EXTERNAL MODULE: ./lib/text/secrets/quoted.js
var quoted = __webpack_require__(9517);
// EXTERNAL MODULE: ./lib/text/secrets/secrets.js + 2 modules
var secrets_secrets = __webpack_require__(4638);
;// CONCATENATED MODULE: ./lib/call/secret-address.js
const CREDENTIALS = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)@/i;
const SECRET_PARAMETER = /pass|pwd|secret|token|key|sig|auth|code|credential/i;
const LONG = 16;
function secretsInAddress(address) {
    const [, , credentials = ""] = CREDENTIALS.exec(address) ?? [];
    const [user = "", ...password] = credentials.split(":");
    const values = parametersOf(address).flatMap(([name, value]) => SECRET_PARAMETER.test(name) || name === "" || value.length >= LONG ? [value] : []);
    const secrets = [password.length === 0 ? user : password.join(":"), ...values];
    return [...new Set(secrets.flatMap((secret) => [secret, decoded(secret)]))];
}
function withoutAddressSecrets(address) {
    const [start = ""] = address.split(/[?#]/, 1);
    const [query, fragment] = endsOf(address);
    const parameters = query?.split("&").map(withoutValue);
    return [
        start.replace(CREDENTIALS, "$1***@"),
        parameters === undefined ? "" : `?${parameters.join("&")}`,
        fragment === undefined ? "" : "#***",
    ].join("");
}
function withoutValue(parameter) {
    const start = parameter.indexOf("=") + 1;
    return parameter.length > start ? `${parameter.slice(0, start)}***` : parameter;
}
function parametersOf(address) {
    return endsOf(address).flatMap((end) => (end ?? "").split("&").map((one) => {
        const at = one.indexOf("=");
        return [one.slice(0, Math.max(at, 0)), one.slice(at + 1)];
    }));
}
function endsOf(address) {
    const [, query, fragment] = /^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(address) ?? [];
    return [query, fragment];
}
function decoded(text) {
    try {
        return decodeURIComponent(text.replaceAll("+", " "));
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/call/secret-fields.js


const SECRET_NAME = /(?:password|secret|token|hostkey|startlink|joinlink|rtmpurl|streamurl|recordingdownloadlink|audiodownloadlink|transcriptdownloadlink)$/i;
const ADDRESS_NAME = /^targetUrl$/i;
const MIN_LENGTH = 4;
function isSecretName(name) {
    return SECRET_NAME.test(name);
}
function secretsIn(value) {
    return found(value, "", []).filter((secret) => secret.length >= MIN_LENGTH);
}
function credentialProblems(value, own, path = "", depth = 0) {
    if (isInherited(path) || depth > MAX_DEPTH)
        return [];
    if (typeof value === "string") {
        const isOwn = own.some((secret) => secret.length >= MIN_OWN_LENGTH && value.includes(secret));
        const noun = isOwn ? "what the step signs in with" : (0,quoted/* credentialIn */.L)(value);
        if (noun === undefined)
            return [];
        const holds = isOwn ? noun : `what looks like ${noun}`;
        return [`Argument ${(0,quoted/* quoted */.T)(path)} holds ${holds}: nothing was sent, for Webex would show it to others.`];
    }
    if (typeof value !== "object" || value === null)
        return [];
    return Object.entries(value).flatMap(([name, inner]) => credentialProblems(inner, own, path === "" || Array.isArray(value) ? path || name : `${path}.${name}`, depth + 1));
}
const MAX_DEPTH = 20;
const MIN_OWN_LENGTH = 6;
function found(value, name, within) {
    if (typeof value === "string" || typeof value === "number") {
        if (isSecretName(name))
            return [String(value)];
        return ADDRESS_NAME.test(name) ? secretsInAddress(String(value)) : [];
    }
    if (typeof value !== "object" || value === null || within.includes(value))
        return [];
    return Object.entries(value).flatMap(([inner, one]) => found(one, isInherited(name) ? name : inner, [...within, value]));
}
function isInherited(name) {
    return isSecretName(name) || ADDRESS_NAME.test(name);
}
function withoutSecretFields(value) {
    if (typeof value === "string")
        return /^https?:\/\/\S+$/i.test(value) ? withoutAddressSecrets(value) : value;
    if (Array.isArray(value))
        return value.map(withoutSecretFields);
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).map(([name, inner]) => [name, shownField(name, inner)]);
    return Object.fromEntries(entries);
}
function shownField(name, value) {
    if (isSecretName(name) && typeof value !== "boolean" && value !== null)
        return "***";
    if (ADDRESS_NAME.test(name) && typeof value === "string")
        return withoutAddressSecrets(value);
    return withoutSecretFields(value);
}

;// CONCATENATED MODULE: ./lib/call/problem-text.js






const MAX_SHOWN = 80;
const BLANK = Symbol("blank");
function sentenceOf(problem, { method, secrets }) {
    const { path } = problem;
    if (problem.kind === "missing")
        return `Argument "${path}" is missing: it must be ${problem.expected}.`;
    if (problem.kind === "wrong") {
        const given = clean(problem.given, secrets);
        return `Argument "${path}" is ${shown(given, path)}: it must be ${problem.expected}${hint({ ...problem, given })}.`;
    }
    const name = path.slice(path.lastIndexOf(".") + 1);
    const near = (0,nearest/* nearest */.p)(name, problem.known);
    if (near !== undefined)
        return `Argument "${path}" is unknown, did you mean "${near}"?`;
    const place = name === path ? method : `"${path.slice(0, -name.length - 1)}" of ${method}`;
    const names = problem.known.length === 0 ? "no arguments" : (0,list/* listText */.so)(problem.known, MAX_NAMES);
    return `Argument "${path}" is unknown: ${place} takes ${names}.`;
}
const MAX_NAMES = 60;
function clean(given, secrets) {
    if (typeof given !== "string" && typeof given !== "number")
        return given;
    const text = secrets.includes(String(given)) ? "***" : (0,secrets_secrets/* withoutSecrets */.c)(String(given), secrets);
    return text === String(given) ? given : text;
}
function shown(given, path) {
    if (isEmpty(given))
        return "empty";
    if (Array.isArray(given))
        return "a list";
    if (typeof given === "object")
        return "an object";
    if (isSecretName(path))
        return "***";
    return typeof given === "string" ? (0,quoted/* quoted */.T)(given, MAX_SHOWN) : (0,cut/* cutToCharacters */._H)(String(given), MAX_SHOWN);
}
function hint({ given, expected, path }) {
    if (isEmpty(given))
        return ", or leave the line out";
    const isOneOfAList = expected.startsWith("a list of") && !Array.isArray(given);
    const example = typeof given === "object" ? "{ … }" : (0,cut/* cutToCharacters */._H)(String(given), MAX_SHOWN);
    const isShown = !isSecretName(path) && (0,quoted/* quoted */.T)(String(given)).startsWith('"');
    return isOneOfAList && isShown ? `, such as "${path}: [${example}]"` : "";
}
function isEmpty(given) {
    return given === null || given === BLANK;
}

;// CONCATENATED MODULE: ./lib/call/arguments.js








async function readArguments({ text, method, own, mask, wall = text_wall/* NO_WALL */.fc, }) {
    const { read, written } = await parseArguments(text ?? "{}", wall);
    const secrets = [...new Set([...secretsIn(written), ...secretsIn(read)])];
    for (const secret of secrets)
        mask(secret);
    const misplaced = credentialProblems(read, own);
    if (misplaced.length > 0)
        throw new ArgumentsError(misplaced);
    const params = fittedParams(method, read, written);
    const problems = checkParams(method.endpoint, params);
    if (problems.length === 0)
        return params;
    throw new ArgumentsError(problems.map((problem) => sentenceOf(problem, { method: method.name, secrets })));
}
async function parseArguments(text, wall) {
    const [read, written] = await Promise.all([
        (0,data/* parseText */.r)('Input "arguments"', text, wall),
        (0,data/* parseText */.r)('Input "arguments"', text, wall, "failsafe"),
    ]);
    if (read.problems.length > 0) {
        throw new ArgumentsError(read.problems.map((problem) => `${problem} ${QUOTES}`));
    }
    return { read: read.data, written: written.data };
}
function fittedParams({ endpoint }, read, written) {
    if (isObject(read))
        return fittedFields(fieldsOf(endpoint), read, written);
    throw new ArgumentsError([
        'Input "arguments" holds no names: write one argument a line, such as "title: Dev Room", or a JSON object.',
    ]);
}
const QUOTES = 'A text with ": " or " #" in it, or one that begins with a sign, stands in quotes.';
function fitted(kind, value, written) {
    if (value === null && written === "")
        return BLANK;
    const { bare } = (0,webex_fields/* bareKind */.by)(kind);
    if (typeof bare === "string")
        return fittedScalar(bare, value, written);
    if (!(0,webex_fields/* isList */.Lv)(bare))
        return isObject(value) ? fittedFields(bare, value, written) : value;
    const texts = Array.isArray(written) ? written : [];
    return Array.isArray(value) ? value.map((item, index) => fitted(bare[0], item, texts[index])) : value;
}
function fittedScalar(kind, value, written) {
    if (kind === "object")
        return value;
    if (kind === "number")
        return typeof value === "string" && NUMBER.test(value) ? Number(value) : value;
    if (kind === "boolean")
        return value === "true" || value === "false" ? value === "true" : value;
    const isScalar = typeof value === "number" || typeof value === "boolean";
    return isScalar && typeof written === "string" ? written : value;
}
const NUMBER = /^-?\d+(?:\.\d+)?$/;
function fittedFields(fields, values, written) {
    const texts = isObject(written) ? written : {};
    const kinds = new Map(Object.entries(fields).map(([name, kind]) => [(0,webex_fields/* bareName */.yZ)(name), kind]));
    const entries = Object.entries(values).map(([name, value]) => {
        const kind = kinds.get(name);
        return [name, kind === undefined ? value : fitted(kind, value, texts[name])];
    });
    return Object.fromEntries(entries);
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/inputs/input-names.js
var input_names = __webpack_require__(9828);
// EXTERNAL MODULE: ./lib/inputs/misplaced-secrets.js + 1 modules
var misplaced_secrets = __webpack_require__(6491);
// EXTERNAL MODULE: ./lib/inputs/parse.js
var parse = __webpack_require__(4170);
// EXTERNAL MODULE: ./lib/inputs/credentials.js
var credentials = __webpack_require__(8863);
// EXTERNAL MODULE: ./lib/inputs/input-error.js
var input_error = __webpack_require__(1674);
;// CONCATENATED MODULE: ./lib/call/call-credentials.js





const GUEST_NAMES = ["guest-issuer-id", "guest-issuer-secret", "guest-id", "guest-name"];
const PUBLIC_NAMES = ["guest-issuer-id", "guest-id", "guest-name"];
function callSecrets(env) {
    const issuerSecret = (0,input_names/* inputText */.AN)(env, "guest-issuer-secret");
    return [...(issuerSecret === undefined ? [] : [issuerSecret]), ...(0,credentials/* credentialSecrets */.DJ)(env)];
}
function readCallCredentials(env) {
    const guest = Object.fromEntries(GUEST_NAMES.map((name) => [name, (0,input_names/* inputText */.AN)(env, name) ?? ""]));
    (0,read_each/* readEvery */.Ws)(PUBLIC_NAMES, (name) => (0,misplaced_secrets/* requireNoCredential */.Q)(name, guest[name]));
    const isIssuerGiven = guest["guest-issuer-id"] !== "" || guest["guest-issuer-secret"] !== "";
    const own = (0,credentials/* readCredentials */.L1)(env);
    if (isIssuerGiven)
        return issuerGrant(guest, env);
    if (own.token === undefined)
        throw (0,credentials/* missingCredentialsError */.D8)(own);
    const isGuest = guest["guest-id"] !== "" || guest["guest-name"] !== "";
    return isGuest ? serviceAppGuest(guest, own.token) : own.token;
}
function issuerGrant(guest, env) {
    const other = ["token", "refresh-token"].find((name) => (0,input_names/* inputText */.AN)(env, name) !== undefined);
    if (other !== undefined) {
        throw new input_error/* InputError */.d(other, "***", "leave it out, or the guest-issuer inputs: a call is made as one identity");
    }
    requireTogether(guest, GUEST_NAMES);
    return {
        kind: "guest-issuer",
        issuerId: guest["guest-issuer-id"],
        secret: guest["guest-issuer-secret"],
        subject: guest["guest-id"],
        displayName: guest["guest-name"],
    };
}
function serviceAppGuest(guest, token) {
    requireTogether(guest, ["guest-id", "guest-name"]);
    if (typeof token === "string") {
        return {
            kind: "service-app-guest",
            serviceAppToken: token,
            subject: guest["guest-id"],
            displayName: guest["guest-name"],
        };
    }
    const ways = 'a guest needs the "token" of a Service App, or "guest-issuer-id" and "guest-issuer-secret"';
    throw new input_error/* InputError */.d("guest-id", guest["guest-id"], ways);
}
function requireTogether(guest, names) {
    const missing = names.find((name) => guest[name] === "");
    if (missing === undefined)
        return;
    const others = names.filter((name) => name !== missing).map((name) => JSON.stringify(name));
    throw new input_error/* InputError */.d(missing, "", `it belongs together with ${others.join(", ")}`);
}

;// CONCATENATED MODULE: ./lib/call/method.js




function parseMethod(name) {
    const endpoint = findEndpoint(name);
    if (endpoint !== undefined)
        return { name, endpoint };
    if (name === "")
        throw new input_error/* InputError */.d("method", name, `give one such as "rooms.create"; ${EVERYWHERE}`);
    const near = (0,nearest/* nearestFew */.r)(name, methodNames());
    const hint = near.length === 0 ? "." : `, did you mean ${(0,list/* choicesText */.WK)(near)}?`;
    throw new input_error/* InputError */.d("method", name, `it is none of Webex's methods${hint} ${alternatives(name)}`);
}
const EVERYWHERE = "docs/methods.md lists all";
function alternatives(name) {
    const nouns = Object.keys(METHODS);
    const wanted = name.split(".", 1)[0] ?? "";
    const noun = nouns.find((one) => one === wanted) ?? (0,nearest/* nearest */.p)(wanted, nouns);
    if (noun === undefined)
        return `The nouns are ${nouns.join(", ")}; ${EVERYWHERE}`;
    const verbs = Object.keys(METHODS[noun]);
    return `The methods of ${noun} are ${verbs.join(", ")}`;
}

;// CONCATENATED MODULE: ./lib/call/call-inputs.js






const CALL_INPUT_NAMES = [
    "token",
    "refresh-token",
    "client-id",
    "client-secret",
    "guest-issuer-id",
    "guest-issuer-secret",
    "guest-id",
    "guest-name",
    "method",
    "arguments",
    "max-items",
    "confirm",
    "fail-on-error",
    "timeout",
    "retries",
    "max-duration",
    "api-url",
];
function readCallInputs(env, mask) {
    const secrets = callSecrets(env);
    for (const secret of secrets)
        mask(secret);
    const text = (name) => (0,misplaced_secrets/* plainInput */.b)(env, name, { secrets, mayHold: new Set() });
    const seconds = (name, otherwise, max) => () => (0,parse/* parseNumber */.$J)(name, text(name) ?? otherwise, { min: 1, max, unit: "seconds" }) * 1000;
    const whole = (name, otherwise, limits) => () => (0,parse/* parseNumber */.$J)(name, text(name) ?? otherwise, { ...limits, isWhole: true });
    return (0,read_each/* readEach */.e2)({
        token: () => readCallCredentials(env),
        method: () => parseMethod(text("method") ?? ""),
        arguments: () => (0,input_names/* inputText */.AN)(env, "arguments") && env["INPUT_ARGUMENTS"],
        maxItems: whole("max-items", "100", { min: 1, max: MAX_ITEMS, unit: "items" }),
        confirm: () => text("confirm"),
        failOnError: () => (0,parse/* parseBoolean */.yG)("fail-on-error", text("fail-on-error") ?? "true"),
        timeoutMs: seconds("timeout", "10", 3600),
        retries: whole("retries", "4", { min: 0, max: 20, unit: "attempts" }),
        maxDurationMs: seconds("max-duration", "120", 21_600),
        apiUrl: () => (0,parse/* parseApiUrl */.nV)("api-url", text("api-url")),
    });
}
const MAX_ITEMS = 10_000;
function mistypedCallInputs(env) {
    return (0,input_names/* mistypedInputs */.XJ)(env, CALL_INPUT_NAMES);
}

// EXTERNAL MODULE: ./lib/report/report.js + 3 modules
var report_report = __webpack_require__(9416);
// EXTERNAL MODULE: ./lib/text/markup/markdown.js
var markdown = __webpack_require__(5039);
// EXTERNAL MODULE: ./lib/text/markup/plain.js
var plain = __webpack_require__(6928);
// EXTERNAL MODULE: ./lib/text/secrets/clean-within.js
var clean_within = __webpack_require__(1218);
// EXTERNAL MODULE: ./lib/text/secrets/known-secrets.js + 7 modules
var known_secrets = __webpack_require__(3851);
;// CONCATENATED MODULE: ./lib/call/call-report.js







const CALL_OUTPUT_NAMES = (/* unused pure expression or super */ null && (["ok", "response", "response-file", "id", "error"]));
const MAX_OUTPUT_CHARACTERS = 1024 * 1024;
const call_report_MAX_SHOWN = 4000;
const TITLE = { title: "Webex call" };
function cleanCallReport(report, { secrets, wall }, own) {
    const clean = (text) => (0,clean_within/* cleanedWithin */.A)(wall, text, secrets, plain/* oneLine */.TN);
    const { failure, result } = report;
    const json = result && answerWithin(wall, result.json, own);
    return {
        ...report,
        result: result && {
            ...result,
            json: json ?? "",
            id: result.id && clean(result.id),
            outcome: clean(result.outcome),
        },
        failure: failure && { ...failure, error: clean(failure.error) },
        warnings: [...report.warnings, ...sizeWarnings(report)].map(clean),
        problems: [...report.problems, ...(result !== undefined && json === undefined ? [LATE] : [])].map(clean),
    };
}
function answerWithin(wall, json, own) {
    return (0,text_wall/* orLate */.G8)(() => wall.runNeeded(() => (0,known_secrets/* withoutKnown */.O5)(json, own)), () => undefined);
}
const LATE = "Webex did it, but its response is left out: to clean it of secrets took too long. Lower max-items if it is a list.";
function sizeWarnings({ result }) {
    if (result === undefined || result.json.length <= MAX_OUTPUT_CHARACTERS)
        return [];
    return ["The response is longer than the 1 MB that GitHub takes as a job's outputs: lower max-items."];
}
function reportCall(report, core, cleaning) {
    const { method = "Webex call", warnings, failure, failOnError } = report;
    const lost = (0,report_report/* handOver */.C)(([problem]) => callOutputsOf({ ...report, lost: problem }), core);
    const told = { ...report, lost };
    core.info(`${method}: ${outcomeOf(report)}`);
    for (const warning of warnings.slice(0, 9))
        core.warning(warning, TITLE);
    if (failure !== undefined && !failOnError)
        core.error(sentencesOf(failure), TITLE);
    const unsaid = core.writeSummary(callSummaryOf(told, cleaning));
    if (unsaid !== undefined)
        core.warning(unsaid, TITLE);
    return told;
}
function callOutputsOf(report) {
    const { result, file = "" } = report;
    const errors = errorsOf(report);
    return {
        ok: String(errors.length === 0),
        response: result?.json ?? "",
        "response-file": file,
        id: result?.id ?? "",
        error: errors.join("\n"),
    };
}
function callVerdictOf(report) {
    const reasons = [reasonOf(report), report.lost].filter((reason) => reason !== undefined);
    return reasons.length === 0 ? undefined : reasons.join(" ");
}
function reasonOf(report) {
    const { method, problems, failure, failOnError } = report;
    if (problems.length > 1) {
        return [`${method} was not called, for ${problems.length} reasons:`, ...problems].join("\n");
    }
    if (problems.length === 1)
        return problems[0];
    return failOnError && failure !== undefined ? sentencesOf(failure) : undefined;
}
function callSummaryOf(report, cleaning) {
    const { method = "call", params, failure, problems, warnings, lost } = report;
    const isFine = errorsOf(report).length === 0;
    const parts = [
        `### Webex ${isFine ? "✅" : "❌"} ${(0,markdown/* escapeMarkdown */.FV)(`${method}: ${outcomeOf(report)}`)}`,
        ...(failure === undefined
            ? []
            : [(0,markdown/* escapeMarkdown */.FV)(failure.error), (0,markdown/* escapeMarkdown */.FV)(failure.advice)].filter(Boolean)),
        listOf("What to change", lost === undefined ? problems : [...problems, lost]),
        listOf("Worth knowing", warnings),
        argumentsOf(params, cleaning),
    ];
    return `${parts.filter(Boolean).join("\n\n")}\n`;
}
function errorsOf({ problems, failure, lost }) {
    return [...problems, failure?.error, lost].filter((error) => error !== undefined);
}
function outcomeOf({ result, failure }) {
    if (result !== undefined)
        return result.outcome;
    return failure === undefined ? "nothing sent" : "failed";
}
function listOf(heading, sentences) {
    if (sentences.length === 0)
        return "";
    return [`**${heading}**`, "", ...sentences.map((sentence) => `- ${(0,markdown/* escapeMarkdown */.FV)(sentence)}`)].join("\n");
}
function argumentsOf(params, { secrets, wall }) {
    if (params === undefined || Object.keys(params).length === 0)
        return "";
    const text = (0,clean_within/* cleanedWithin */.A)(wall, JSON.stringify(params, undefined, 2), secrets);
    return `**Arguments**\n\n${(0,markdown/* fenced */.OF)((0,cut/* cutToCharacters */._H)(text, call_report_MAX_SHOWN))}`;
}
function sentencesOf({ error, advice }) {
    return [error, advice].filter(Boolean).join(" ");
}

;// CONCATENATED MODULE: ./lib/call/confirm.js

const ALL = "all";
function requireConfirmation(method, params, confirm) {
    const { irreversible, summary } = method.endpoint;
    if (irreversible === undefined)
        return;
    const wanted = lost(params, irreversible);
    if (isSame(wanted, confirm ?? ""))
        return;
    const what = wanted === ALL ? "everything there is" : `${irreversible} ${wanted}`;
    throw new input_error/* InputError */.d("confirm", confirm ?? "", `${method.name} cannot be undone, so nothing was sent. ${summary} What would be lost: ${what}. If that is meant, write "confirm: ${wanted}"`);
}
function lost(params, irreversible) {
    const isAll = Object.entries(params).some(([name, value]) => /All$/.test(name) && value === true);
    const ids = [params[irreversible] ?? []].flat();
    return isAll || ids.length === 0 ? ALL : ids.join(", ");
}
function isSame(wanted, confirm) {
    const parts = (text) => text
        .split(/[\s,]+/)
        .filter(Boolean)
        .sort()
        .join();
    return parts(wanted) === parts(confirm);
}

// EXTERNAL MODULE: ./lib/text/media-type.js
var media_type = __webpack_require__(5904);
// EXTERNAL MODULE: ./lib/webex/limits.js
var limits = __webpack_require__(8291);
;// CONCATENATED MODULE: ./lib/call/file.js




async function openCallFile({ endpoint }, params, files) {
    if (endpoint.file === undefined)
        return undefined;
    const opened = await file_open(String(params["file"]), files);
    return { ...opened, type: (0,media_type/* mediaTypeOf */.c)(opened.name) };
}
async function file_open(path, files) {
    try {
        return await files.openFile("arguments", path, { minBytes: 1, maxBytes: limits/* MAX_FILE_BYTES */.gZ });
    }
    catch (error) {
        if (error instanceof input_error/* InputError */.d)
            throw new ArgumentsError([`Argument "file" ${error.reason}`]);
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/webex/endpoint.js
var webex_endpoint = __webpack_require__(4878);
;// CONCATENATED MODULE: ./lib/call/send.js

async function sendCall(requests, endpoint, { params, maxItems, file }) {
    if ((0,webex_endpoint/* listedBy */.l)(endpoint) === undefined) {
        return resultOf(await requests.send(endpoint, params, { file, raw: true }), endpoint);
    }
    const items = [];
    for await (const item of requests.list(endpoint, params, { raw: true })) {
        items.push(item);
        if (items.length >= maxItems)
            break;
    }
    const count = `${items.length} item${items.length === 1 ? "" : "s"}`;
    const outcome = items.length < maxItems ? count : `${count}, which is max-items: there may be more`;
    return { value: items, json: JSON.stringify(items), id: undefined, outcome };
}
function resultOf(value, { answer }) {
    const given = value?.id;
    const id = typeof given === "string" ? given : undefined;
    const done = id === undefined ? "done" : `done, id ${id}`;
    return {
        value,
        json: JSON.stringify(value ?? null),
        id,
        outcome: answer === "number" ? String(value) : done,
    };
}

;// CONCATENATED MODULE: ./lib/call/call.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});













async function call(host) {
    const own = [];
    const report = withFile(cleanCallReport(await reportOf(host, own), host, own), host);
    return callVerdictOf(reportCall(report, host.core, host));
}
function withFile(report, host) {
    const { result } = report;
    if (!Array.isArray(result?.value) || result.json === "")
        return report;
    const file = host.leaveFile(result.json);
    return file === undefined ? { ...report, warnings: [...report.warnings, NO_FILE] } : { ...report, file };
}
const NO_FILE = "The list could not be written to a file: the output response-file is empty.";
async function reportOf(host, own) {
    const warnings = mistypedCallInputs(host.env);
    const base = { failOnError: true, warnings, problems: [] };
    let inputs;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            inputs = readCallInputs(host.env, host.mask);
            const { arguments: text, method } = inputs;
            own.push(...host.secrets);
            const params = await readArguments({ text, method, own, mask: host.mask, wall: host.wall });
            requireConfirmation(method, params, inputs.confirm);
            const file = __addDisposableResource(env_1, await openCallFile(method, params, host.files), true);
            return { ...base, ...(await request(inputs, { params, file }, host)) };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        return { ...base, method: inputs?.method.name, problems: problemsOf(error, host) };
    }
}
async function request(inputs, { params, file }, host) {
    const { method, failOnError, maxItems, apiUrl = options/* DEFAULT_BASE_URL */.Q, token, timeoutMs, retries, maxDurationMs, } = inputs;
    const outside = host.outside(apiUrl);
    const requests = new http_requests/* Requests */.l({ ...outside, token, baseUrl: apiUrl, timeoutMs, retries, maxDurationMs });
    const outcome = { method: method.name, params: withoutSecretFields(params), failOnError };
    try {
        const result = await sendCall(requests, method.endpoint, { params, maxItems, file });
        for (const secret of secretsIn(result.value))
            host.mask(secret);
        return { ...outcome, result };
    }
    catch (error) {
        if (!(error instanceof errors/* WebexError */.w8))
            throw error;
        return {
            ...outcome,
            failure: { error: error.message, advice: (0,advice/* adviceFor */.c)(error, "call") },
        };
    }
}
function problemsOf(error, { explain }) {
    return error instanceof ArgumentsError ? error.problems : (0,read_each/* problemsIn */._n)(error).map(explain);
}


/***/ })

};
