export const id = 248;
export const ids = [248];
export const modules = {

/***/ 7005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ cleanLines)
/* harmony export */ });
/* harmony import */ var strip_ansi__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(348);
/* harmony import */ var _text_markup_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6928);
/* harmony import */ var _text_secrets_known_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3851);
/* harmony import */ var _last_drawn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7193);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2341);





const GENERIC = /^(?:Process completed with exit code -?\d+\.|The process '.*' failed with exit code -?\d+)$/;
const SPEAKING = /^##\[(?:error|warning|notice|section|group)\]|^::(?:error|warning|notice|group)(?: [^\n]*?)?::/;
const SILENT = /^##\[(?:endgroup|debug|command|add-matcher|remove-matcher|start-action|end-action)|^\[command\]|^::[a-z][a-z-]*(?: [^\n]*?)?::/;
const MASK = /(?:::add-mask(?: [^\n]*?)?::|##\[add-mask\])(.*)/i;
const MAX_MASKED = 80_000;
const TOO_MUCH_MASKED = "Left out: more is masked in it than can be looked for.";
const HEAD = /^##\[group\]Run /;
const HEAD_END = /^##\[endgroup\]/;
function cleanLines(lines) {
    const bare = lines.map((line) => lastState((0,strip_ansi__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)((0,_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutStamp */ .GD)(line))));
    const spoken = withoutHeads(bare)
        .filter((line) => !MASK.test(line) && (SPEAKING.test(line) || !SILENT.test(line)))
        .flatMap((line) => (0,_text_markup_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(line.replace(SPEAKING, "")).trimEnd().split("\n"));
    return withoutMasked(withoutGeneric(spoken), bare);
}
function withoutGeneric(spoken) {
    const special = spoken.filter((line) => !GENERIC.test(line));
    return withoutBlankRuns(special.some((line) => line !== "") ? special : spoken);
}
function withoutMasked(lines, all) {
    const masked = all.flatMap((line) => MASK.exec(line)?.[1]?.split(/%0[AD]/i) ?? []);
    if (masked.length === 0)
        return lines;
    const values = [...new Set(masked.map((value) => value.trim().replaceAll("%25", "%")))];
    if (values.join("").length > MAX_MASKED)
        return [TOO_MUCH_MASKED];
    return (0,_text_secrets_known_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutKnown */ .O5)(lines.join("\n"), values).split("\n");
}
function lastState(line) {
    const states = line.split("\r").filter((state) => state !== "");
    const last = states.at(-1) ?? "";
    return states.length < 2 ? last : (0,_last_drawn_js__WEBPACK_IMPORTED_MODULE_4__/* .lastDrawn */ .h)(last);
}
function withoutHeads(lines) {
    const lastEnd = lines.findLastIndex((line) => HEAD_END.test(line));
    let isHead = false;
    return lines.filter((line, index) => {
        isHead ||= index < lastEnd && HEAD.test(line);
        const isKept = !isHead;
        if (HEAD_END.test(line))
            isHead = false;
        return isKept;
    });
}
function withoutBlankRuns(lines) {
    const kept = lines.filter((line, index) => line !== "" || (index > 0 && lines[index - 1] !== ""));
    return kept.at(-1) === "" ? kept.slice(0, -1) : kept;
}


/***/ }),

/***/ 7193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ lastDrawn)
/* harmony export */ });
const REST = /^([^A-Za-z0-9]{0,40}?)(?=[A-Za-z%+./=_~-]{0,200}\d)[A-Za-z0-9%+./=_~-]{16,}/;
function lastDrawn(state) {
    const [rest = "", before = ""] = REST.exec(state) ?? [];
    if (rest === "")
        return state;
    return before.trim() === "" ? `…${state.slice(rest.length)}` : `…${state}`;
}


/***/ }),

/***/ 2341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ withoutStamp),
/* harmony export */   UB: () => (/* binding */ secondOf),
/* harmony export */   Ye: () => (/* binding */ isLaterThan),
/* harmony export */   am: () => (/* binding */ stampLength),
/* harmony export */   sJ: () => (/* binding */ movedSecond)
/* harmony export */ });
const STAMP = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d{7}Z(?: |$)/;
const STAMP_LENGTH = "2026-01-05T12:00:00.0000000Z ".length;
function secondOf(line) {
    return STAMP.exec(line)?.[1];
}
function withoutStamp(line) {
    return line.replace(STAMP, "");
}
function stampLength(line) {
    const start = String.fromCharCode(...line.subarray(0, STAMP_LENGTH));
    return STAMP.test(start) ? STAMP_LENGTH : 0;
}
const LETTER_T = 0x54;
const POINT = 0x2e;
function isLaterThan(second, line) {
    if (line[10] !== LETTER_T || line[19] !== POINT)
        return false;
    for (let index = 0; index < second.length; index++) {
        const difference = (line[index] ?? 0) - (second[index] ?? 0);
        if (difference !== 0)
            return difference > 0 && secondOf(String.fromCharCode(...line.subarray(0, STAMP_LENGTH))) !== undefined;
    }
    return false;
}
function movedSecond(time, seconds) {
    const milliseconds = Date.parse(time);
    if (Number.isNaN(milliseconds))
        return undefined;
    return new Date(milliseconds + seconds * 1000).toISOString().slice(0, "2026-01-05T12:00:00".length);
}


/***/ }),

/***/ 7948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ stepLines),
/* harmony export */   w: () => (/* binding */ TOLERANCE_SECONDS)
/* harmony export */ });
/* harmony import */ var strip_ansi__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(348);
/* harmony import */ var _text_markup_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6928);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2341);



const TOLERANCE_SECONDS = 1;
const ERROR = /^##\[error\]/;
const EXIT = /^##\[error\](?:Process completed with exit code|The operation was canceled)/;
const START = /^(?:##\[group\]Run |Post job cleanup\.$|Cleaning up orphan processes$)/;
function stepLines(lines, step) {
    const from = (0,_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .movedSecond */ .sJ)(step.startedAt, -TOLERANCE_SECONDS);
    const to = (0,_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .movedSecond */ .sJ)(step.completedAt, TOLERANCE_SECONDS);
    const stamped = withSeconds(lines);
    if (from === undefined || to === undefined || stamped.length === 0)
        return lines;
    const around = stamped.filter(({ second }) => second >= from && second <= to);
    return partOf(around, step).map(({ line }) => line);
}
function withSeconds(lines) {
    const first = lines.map(_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .secondOf */ .UB).find((second) => second !== undefined);
    if (first === undefined)
        return [];
    let second = first;
    return lines.map((line) => {
        second = (0,_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .secondOf */ .UB)(line) ?? second;
        return { line, text: (0,_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutStamp */ .GD)(line), second };
    });
}
function partOf(around, step) {
    const starts = around.flatMap(({ text }, index) => (START.test(text) ? [index] : []));
    const named = starts.findLast((index) => isNamed(around[index]?.text ?? "", step.name));
    const error = errorIn(around, named, step);
    if (error === undefined)
        return around.slice(named ?? starts.find((index) => isInside(around[index], step)) ?? 0);
    const start = named ?? starts.findLast((index) => index <= error) ?? 0;
    const end = starts.find((index) => index > error);
    return around.slice(start, end);
}
function errorIn(around, named, step) {
    const errors = around.flatMap(({ text }, index) => index >= (named ?? 0) && ERROR.test(text) ? [index] : []);
    const inTime = errors.filter((index) => isInside(around[index], step));
    const exit = inTime.find((index) => EXIT.test(around[index]?.text ?? ""));
    return exit ?? (named === undefined ? inTime.at(-1) : undefined) ?? errors[0];
}
function isInside(line, step) {
    const from = (0,_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .movedSecond */ .sJ)(step.startedAt, 0);
    const to = (0,_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .movedSecond */ .sJ)(step.completedAt, 0);
    return (line !== undefined && from !== undefined && to !== undefined && line.second >= from && line.second <= to);
}
function isNamed(marker, name) {
    const title = (0,_text_markup_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,strip_ansi__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(marker.replace(/^##\[group\]/, "")));
    const wanted = (0,_text_markup_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name);
    return wanted.startsWith("Run ") && (title === wanted || (wanted.length > 20 && title.startsWith(wanted)));
}


/***/ }),

/***/ 2075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ tailOfLog)
});

// EXTERNAL MODULE: ./lib/text/markup/encoding.js
var encoding = __webpack_require__(9611);
// EXTERNAL MODULE: ./lib/text/wall.js
var text_wall = __webpack_require__(4987);
;// CONCATENATED MODULE: ./lib/build/logs/byte-tail.js
class ByteTail {
    #ring;
    #end = 0;
    #length = 0;
    #isCut = false;
    constructor(size) {
        this.#ring = new Uint8Array(Math.max(1, size));
    }
    get isCut() {
        return this.#isCut;
    }
    push(bytes) {
        const size = this.#ring.length;
        const kept = bytes.length > size ? bytes.subarray(bytes.length - size) : bytes;
        const room = Math.min(size - this.#end, kept.length);
        this.#ring.set(room === kept.length ? kept : kept.subarray(0, room), this.#end);
        if (room < kept.length)
            this.#ring.set(kept.subarray(room), 0);
        this.#end = (this.#end + kept.length) % size;
        this.#isCut ||= this.#length + bytes.length > size;
        this.#length = Math.min(size, this.#length + kept.length);
    }
    bytes() {
        const start = (this.#end - this.#length + this.#ring.length) % this.#ring.length;
        const all = new Uint8Array(this.#length);
        const first = this.#ring.subarray(start, Math.min(this.#ring.length, start + this.#length));
        all.set(first);
        all.set(this.#ring.subarray(0, this.#length - first.length), first.length);
        return all;
    }
}

// EXTERNAL MODULE: ./node_modules/strip-ansi/index.js + 1 modules
var strip_ansi = __webpack_require__(348);
// EXTERNAL MODULE: ./lib/build/logs/last-drawn.js
var last_drawn = __webpack_require__(7193);
// EXTERNAL MODULE: ./lib/build/logs/stamp.js
var logs_stamp = __webpack_require__(2341);
;// CONCATENATED MODULE: ./lib/build/logs/line-writer.js



const MAX_LINE_BYTES = 4096;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const ELLIPSIS = encoder.encode("…");
const NEW_LINE = Uint8Array.of(LINE_FEED);
class LineWriter {
    #write;
    #line = new Uint8Array(MAX_LINE_BYTES);
    #length = 0;
    #isCut = false;
    #isReturned = false;
    #isRedrawn = false;
    constructor(write) {
        this.#write = write;
    }
    push(chunk) {
        let nextReturn = chunk.indexOf(RETURN);
        for (let start = 0; start < chunk.length;) {
            const feed = chunk.indexOf(LINE_FEED, start);
            const end = feed === -1 ? chunk.length : feed;
            if (nextReturn !== -1 && nextReturn < start)
                nextReturn = chunk.indexOf(RETURN, start);
            const isPlain = nextReturn === -1 || nextReturn > end;
            const isWhole = feed !== -1 && this.#isEmpty() && end - start <= MAX_LINE_BYTES;
            if (isPlain && isWhole) {
                this.#write(chunk.subarray(start, end + 1));
            }
            else {
                this.#addStates(chunk.subarray(start, end));
                if (feed !== -1)
                    this.end();
            }
            start = end + 1;
        }
    }
    end() {
        const line = this.#line.subarray(0, this.#length);
        this.#write(this.#isRedrawn ? withoutRest(line) : line);
        if (this.#isCut)
            this.#write(ELLIPSIS);
        this.#write(NEW_LINE);
        this.#length = 0;
        this.#isCut = false;
        this.#isReturned = false;
        this.#isRedrawn = false;
    }
    finish() {
        if (!this.#isEmpty())
            this.end();
    }
    #isEmpty() {
        return this.#length === 0 && !this.#isReturned;
    }
    #addStates(bytes) {
        const first = bytes.indexOf(RETURN);
        if (first !== 0 && bytes.length > 0)
            this.#add(first === -1 ? bytes : bytes.subarray(0, first));
        if (first === -1)
            return;
        this.#isReturned = true;
        let end = bytes.length;
        while (bytes[end - 1] === RETURN)
            end--;
        const start = end === 0 ? 0 : bytes.lastIndexOf(RETURN, end - 1) + 1;
        if (start > first)
            this.#add(bytes.subarray(start, end));
        if (end < bytes.length)
            this.#isReturned = true;
    }
    #add(bytes) {
        if (this.#isReturned) {
            const stamp = (0,logs_stamp/* stampLength */.am)(this.#line.subarray(0, this.#length));
            this.#isRedrawn ||= this.#length > stamp;
            this.#length = stamp;
            this.#isCut = false;
            this.#isReturned = false;
        }
        if (this.#isCut)
            return;
        const room = MAX_LINE_BYTES - this.#length;
        this.#line.set(bytes.length > room ? bytes.subarray(0, room) : bytes, this.#length);
        this.#length = Math.min(MAX_LINE_BYTES, this.#length + bytes.length);
        if (bytes.length <= room)
            return;
        this.#isCut = true;
        this.#length = wholeWords(this.#line.subarray(0, wholeCharacters(this.#line)));
    }
}
const LONGEST_WORD = 2048;
function wholeWords(line) {
    const least = Math.max(0, line.length - LONGEST_WORD);
    let end = line.length;
    while (end > least && TOKEN_BYTES.has(line[end - 1] ?? 0))
        end--;
    return end === least ? line.length : end;
}
function withoutRest(line) {
    const stamp = (0,logs_stamp/* stampLength */.am)(line);
    const state = (0,strip_ansi/* default */.A)(decoder.decode(line.subarray(stamp)));
    const drawn = (0,last_drawn/* lastDrawn */.h)(state);
    return drawn === state ? line : Uint8Array.of(...line.subarray(0, stamp), ...encoder.encode(drawn));
}
const TOKEN_BYTES = new Set(encoder.encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789%+-./=_~"));
function wholeCharacters(line) {
    let lead = line.length - 1;
    while (lead > line.length - 4 && (line[lead] ?? 0) >> 6 === 0b10)
        lead--;
    const first = line[lead] ?? 0;
    const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
    return lead + size > line.length ? lead : line.length;
}

// EXTERNAL MODULE: ./lib/build/logs/step-lines.js
var step_lines = __webpack_require__(7948);
;// CONCATENATED MODULE: ./lib/build/logs/tail.js






async function tailOfLog(bytes, options) {
    const { wall = text_wall/* NO_WALL */.fc } = options;
    const tail = new ByteTail(options.maxBytes);
    const until = options.until === undefined ? undefined : (0,logs_stamp/* movedSecond */.sJ)(options.until, step_lines/* TOLERANCE_SECONDS */.w);
    const last = until === undefined ? undefined : new TextEncoder().encode(until);
    let isOver = false;
    const writer = new LineWriter((line) => {
        isOver ||= last !== undefined && (0,logs_stamp/* isLaterThan */.Ye)(last, line);
        if (!isOver)
            tail.push(line);
    });
    for await (const piece of inPieces((0,encoding/* inUtf8 */.n)(bytes))) {
        wall.run(() => {
            for (const chunk of piece)
                writer.push(chunk);
        });
        if (isOver)
            break;
    }
    return wall.run(() => {
        if (bytes.isCut !== true)
            writer.finish();
        return linesOf(tail, options.lines);
    });
}
const PIECE_BYTES = 256 * 1024;
async function* inPieces(chunks) {
    let piece = [];
    let size = 0;
    for await (const chunk of chunks) {
        piece.push(chunk);
        size += chunk.length;
        if (size < PIECE_BYTES)
            continue;
        yield piece;
        piece = [];
        size = 0;
    }
    yield piece;
}
function linesOf(tail, count) {
    const text = new TextDecoder().decode(tail.bytes());
    const lines = text.replace(/\n$/, "").split("\n");
    if (tail.isCut && lines.length > 1)
        lines.shift();
    const isEmpty = text === "";
    const kept = isEmpty || count <= 0 ? [] : lines.slice(-count);
    return { lines: kept, isCut: tail.isCut || (!isEmpty && kept.length < lines.length) };
}


/***/ }),

/***/ 4248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReports: () => (/* binding */ readReports)
});

// EXTERNAL MODULE: ./lib/text/secrets/hide.js
var secrets_hide = __webpack_require__(7481);
// EXTERNAL MODULE: ./lib/text/wall.js
var text_wall = __webpack_require__(4987);
// EXTERNAL MODULE: ./lib/text/markup/encoding.js
var encoding = __webpack_require__(9611);
// EXTERNAL MODULE: ./lib/text/cut.js
var cut = __webpack_require__(9967);
// EXTERNAL MODULE: ./lib/text/markup/plain.js
var plain = __webpack_require__(6928);
;// CONCATENATED MODULE: ./lib/build/repository-path.js


const MAX_PATH_CHARACTERS = 400;
const MAX_READ_PATH = 4 * MAX_PATH_CHARACTERS;
const CHECKOUT = /^(?:\/(?:.*\/)?(?:_?work|__w)|[a-z]:\/(?:.*\/)?(?:a|_work))\/([^/]+)\/\1\/|^\/github\/workspace\//i;
const SCHEME = /^([a-z][a-z0-9+.-]+):/i;
function repositoryPath(path, places = {}) {
    const short = (0,cut/* cutToCharacters */._H)(path, MAX_READ_PATH).replaceAll("\\", "/");
    const inside = SCHEME.test(short) ? short : pathInside(short, places);
    return inside === "" ? undefined : (0,cut/* cutToCharacters */._H)((0,plain/* oneLine */.TN)(inside), MAX_PATH_CHARACTERS);
}
function decodedPath(address) {
    const short = (0,cut/* cutToCharacters */._H)(address, 2 * MAX_READ_PATH);
    const scheme = SCHEME.exec(short)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== "file")
        return short.replace(/[?#].*$/s, "");
    const path = scheme === undefined ? short : short.replace(/^file:(?:\/\/[^/]*)?/i, "");
    return decoded(path).replace(/^\/(?=[a-z]:[\\/])/i, "");
}
function joinPaths(folder, path) {
    if (isAbsolute(path) || SCHEME.test(path) || folder === "")
        return path;
    return `${folder.replace(/[\\/]$/, "")}/${path}`;
}
function pathInside(path, { workspace, base }) {
    const whole = normalized(base === undefined ? path : joinPaths(base, path));
    if (!isAbsolute(whole))
        return whole;
    const [checkout = ""] = CHECKOUT.exec(whole) ?? [];
    const inside = withoutWorkspace(whole, workspace) ?? (checkout && whole.slice(checkout.length));
    return inside || normalized(path);
}
function withoutWorkspace(path, workspace) {
    if (workspace === undefined || workspace === "")
        return undefined;
    const folder = `${normalized(workspace.replaceAll("\\", "/")).replace(/\/$/, "")}/`;
    const start = path.slice(0, folder.length);
    const isWindows = /^[a-z]:/i.test(folder);
    const isInside = isWindows ? start.toLowerCase() === folder.toLowerCase() : start === folder;
    return isInside ? path.slice(folder.length) : undefined;
}
function isAbsolute(path) {
    return /^(?:[a-z]:)?\//i.test(path);
}
function normalized(path) {
    const [, root = "", rest = ""] = /^((?:[a-z]:)?\/)?(.*)$/is.exec(path) ?? [];
    const parts = [];
    for (const part of rest.split("/")) {
        if (part === "" || part === ".")
            continue;
        const isUp = part === ".." && parts.length > 0 && parts.at(-1) !== "..";
        if (isUp)
            parts.pop();
        else if (part !== ".." || root === "")
            parts.push(part);
    }
    return root + parts.join("/");
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./lib/build/lint/message.js
var lint_message = __webpack_require__(5111);
;// CONCATENATED MODULE: ./lib/build/lint/checkstyle.js



const MAX_EXCEPTION = 16_000;
const LEVELS = new Map([
    ["error", "error"],
    ["fatal", "error"],
    ["warning", "warning"],
    ["warn", "warning"],
    ["info", "note"],
    ["notice", "note"],
]);
const RULES = [
    { source: /^com\.puppycrawl\.tools\.checkstyle\.(?:.*\.)?(\w+?)(?:Check)?$/, tool: "Checkstyle" },
    { source: /^eslint\.rules\.(.+)$/, tool: "ESLint" },
    { source: /^stylelint\.rules\.(.+)$/, tool: "Stylelint" },
    { source: /^ShellCheck\.(.+)$/, tool: "ShellCheck" },
    { source: /^detekt\.(.+)$/, tool: "detekt" },
    { source: /^((?:standard|experimental):.+)$/, tool: "ktlint" },
    { source: /^((?:lint|assist)\/.+)$/, tool: "Biome" },
    { source: /^([A-Z]\w*\.[A-Z]\w*\.[A-Z]\w*\.\w+)$/, tool: "PHP_CodeSniffer" },
    { source: /^(Internal\.\w+)$/, tool: "PHP_CodeSniffer" },
];
async function readCheckstyle(bytes, source, into) {
    const document = new CheckstyleDocument(source, into);
    try {
        await source.readXml(bytes, document);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        into.addProblem(`${source.name} could be read in part only`, reason);
    }
}
class CheckstyleDocument {
    #source;
    #into;
    #hasRoot = false;
    #isOther = false;
    #file;
    #exception;
    constructor(source, into) {
        this.#source = source;
        this.#into = into;
    }
    onOpen(name, attributes) {
        if (!this.#hasRoot)
            this.#checkRoot(name);
        if (this.#isOther)
            return;
        if (name === "file")
            this.#file = repositoryPath(attributes["name"] ?? "", this.#source);
        if (name === "error")
            this.#addError(attributes);
        if (name === "exception")
            this.#exception = "";
    }
    onText(text) {
        if (this.#exception !== undefined && this.#exception.length <= MAX_EXCEPTION)
            this.#exception += text;
    }
    onClose(name) {
        if (name === "file")
            this.#file = undefined;
        if (name !== "exception" || this.#exception === undefined)
            return;
        const what = (0,cut/* startOf */.GH)(this.#exception, MAX_EXCEPTION);
        this.#into.addProblem(`${this.#source.name} says that ${this.#file ?? "a file"} was not checked`, what);
        this.#exception = undefined;
    }
    #checkRoot(name) {
        this.#hasRoot = true;
        this.#isOther = name !== "checkstyle";
        if (!this.#isOther)
            return;
        const { name: file } = this.#source;
        this.#into.addProblem(`${file} is XML but not Checkstyle's: it begins with <${(0,lint_message/* shortName */.EU)(name)}>.`);
    }
    #addError(attributes) {
        const severity = attributes["severity"]?.toLowerCase() ?? "error";
        if (severity === "ignore")
            return;
        const { rule, tool } = ruleOf(attributes["source"] ?? "");
        const message = (0,lint_message/* messageText */.Lo)(attributes["message"] ?? "").trimEnd();
        this.#into.add({
            file: this.#file,
            line: (0,lint_message/* position */.G1)(attributes["line"]),
            column: (0,lint_message/* position */.G1)(attributes["column"]),
            rule,
            level: LEVELS.get(severity) ?? "warning",
            message: withoutEnd(message, ` (${rule})`) || (rule ?? ""),
            tool,
        });
    }
}
function ruleOf(source) {
    const short = (0,cut/* cutToCharacters */._H)(source, 500);
    for (const { source: shape, tool } of RULES) {
        const rule = shape.exec(short)?.[1];
        if (rule !== undefined)
            return { rule: (0,lint_message/* shortName */.EU)(rule), tool };
    }
    return { rule: (0,lint_message/* shortName */.EU)(source), tool: undefined };
}
function withoutEnd(text, end) {
    return text.endsWith(end) ? text.slice(0, -end.length) : text;
}

;// CONCATENATED MODULE: ./lib/build/lint/findings.js


const MAX_FINDINGS = 1000;
const MAX_GROUPS = 10_000;
const MAX_PROBLEMS = 50;
const MAX_COMPARED = 20_000;
const findings_LEVELS = { error: "errors", warning: "warnings", note: "notes" };
class FindingCollector {
    #kept = { error: [], warning: [], note: [] };
    #counts = noCounts();
    #rules = new Map();
    #files = new Map();
    #problems = new Set();
    #seen = new Map();
    #hide;
    #inFile = new Map();
    constructor(hide = (0,secrets_hide/* hiding */.Q)([])) {
        this.#hide = hide;
    }
    startFile() {
        this.#inFile = new Map();
    }
    add(finding) {
        if (this.#isRepeated(finding))
            return;
        const key = findings_LEVELS[finding.level];
        this.#counts[key]++;
        countIn(this.#rules, finding.rule, key);
        countIn(this.#files, finding.file, key);
        const kept = this.#kept[finding.level];
        if (kept.length < MAX_FINDINGS)
            kept.push(finding);
    }
    addProblem(sentence, said) {
        if (this.#problems.size >= MAX_PROBLEMS)
            return;
        const line = said === undefined ? "" : (0,lint_message/* messageLine */.EE)(this.#hide((0,lint_message/* messageText */.Lo)(said)));
        this.#problems.add(said === undefined ? sentence : `${sentence}: ${line}`);
    }
    report() {
        const { error, warning, note } = this.#kept;
        return {
            counts: { ...this.#counts },
            findings: [...error, ...warning, ...note].slice(0, MAX_FINDINGS),
            byRule: groupsOf(this.#rules),
            byFile: groupsOf(this.#files),
            problems: [...this.#problems],
        };
    }
    #isRepeated({ tool, rule, file, line, column, message }) {
        const key = [tool, rule, file, line, column, (0,lint_message/* messageLine */.EE)(message)].join("\n");
        const count = (this.#inFile.get(key) ?? 0) + 1;
        if (this.#inFile.size < MAX_COMPARED)
            this.#inFile.set(key, count);
        const before = this.#seen.get(key) ?? 0;
        if (count <= before)
            return true;
        if (before > 0 || this.#seen.size < MAX_COMPARED)
            this.#seen.set(key, count);
        return false;
    }
}
function countIn(groups, name, key) {
    if (name === undefined)
        return;
    const tally = groups.get(name) ?? noCounts();
    if (groups.size < MAX_GROUPS)
        groups.set(name, tally);
    tally[key]++;
}
function groupsOf(groups) {
    return [...groups]
        .map(([name, tally]) => ({ name, ...tally }))
        .sort((a, b) => b.errors - a.errors || b.warnings - a.warnings || b.notes - a.notes || (a.name < b.name ? -1 : 1));
}
function noCounts() {
    return { errors: 0, warnings: 0, notes: 0 };
}

// EXTERNAL MODULE: ./lib/build/payload.js
var payload = __webpack_require__(5910);
;// CONCATENATED MODULE: ./lib/build/lint/sarif-places.js


const MAX_BASES = 10;
class SarifPlaces {
    #run;
    #workspace;
    #bases = new Map();
    #shared = new Map();
    constructor(run, workspace) {
        this.#run = run;
        this.#workspace = workspace;
    }
    fileOf(location) {
        const own = (0,payload/* valueAt */.fK)(location, "artifactLocation");
        const uri = (0,payload/* textAt */.$6)(own, "uri");
        if (uri !== undefined)
            return this.#pathOf(own, uri);
        const index = (0,payload/* valueAt */.fK)(own, "index");
        const artifact = typeof index === "number" ? (0,payload/* listAt */.gT)(this.#run, "artifacts")[index] : undefined;
        if (!this.#shared.has(artifact)) {
            const place = (0,payload/* valueAt */.fK)(artifact, "location");
            this.#shared.set(artifact, this.#pathOf(place, (0,payload/* textAt */.$6)(place, "uri")));
        }
        return this.#shared.get(artifact);
    }
    #pathOf(place, uri) {
        if (uri === undefined)
            return undefined;
        const base = this.#baseOf((0,payload/* textAt */.$6)(place, "uriBaseId"));
        return repositoryPath(decodedPath(uri), { workspace: this.#workspace, base });
    }
    #baseOf(id) {
        if (id === undefined)
            return undefined;
        if (!this.#bases.has(id))
            this.#bases.set(id, this.#readBase(id));
        return this.#bases.get(id);
    }
    #readBase(id) {
        let base = "";
        let next = id;
        for (let count = 0; next !== undefined && count < MAX_BASES; count++) {
            const place = (0,payload/* valueAt */.fK)(this.#run, "originalUriBaseIds", next);
            base = joinPaths(decodedPath((0,payload/* textAt */.$6)(place, "uri") ?? ""), base);
            next = (0,payload/* textAt */.$6)(place, "uriBaseId");
        }
        return base === "" || base.length > MAX_READ_PATH ? undefined : base;
    }
}

;// CONCATENATED MODULE: ./lib/build/lint/sarif-rule.js

class ToldRule {
    id;
    level;
    #rule;
    #texts = new Map();
    #description;
    #isDescribed = false;
    constructor(rule) {
        this.#rule = rule;
        this.id = (0,payload/* textAt */.$6)(rule, "id");
        this.level = (0,payload/* textAt */.$6)(rule, "defaultConfiguration", "level");
    }
    textOf(name) {
        if (!this.#texts.has(name))
            this.#texts.set(name, (0,payload/* textAt */.$6)(this.#rule, "messageStrings", name, "text"));
        return this.#texts.get(name);
    }
    get description() {
        if (!this.#isDescribed) {
            this.#isDescribed = true;
            this.#description =
                (0,payload/* textAt */.$6)(this.#rule, "shortDescription", "text") ?? (0,payload/* textAt */.$6)(this.#rule, "fullDescription", "text");
        }
        return this.#description;
    }
}

;// CONCATENATED MODULE: ./lib/build/lint/sarif-rules.js


class RuleFinder {
    #driver;
    #extensions;
    #byGuid = new Map();
    #byName = new Map();
    #byId = new Map();
    #told = new Map();
    constructor(run) {
        this.#driver = componentOf((0,payload/* valueAt */.fK)(run, "tool", "driver"));
        this.#extensions = (0,payload/* listAt */.gT)(run, "tool", "extensions").map(componentOf);
        for (const [index, { guid, name }] of this.#extensions.entries()) {
            addFirst(this.#byGuid, guid, index);
            addFirst(this.#byName, name, index);
        }
        for (const { rules } of [this.#driver, ...this.#extensions]) {
            const own = new Map(rules.map((rule) => [(0,payload/* textAt */.$6)(rule, "id") ?? "", rule]));
            for (const [id, rule] of own)
                addFirst(this.#byId, id, rule);
        }
    }
    ruleOf(result) {
        const id = (0,payload/* textAt */.$6)(result, "ruleId") ?? (0,payload/* textAt */.$6)(result, "rule", "id");
        const component = this.#componentOf((0,payload/* valueAt */.fK)(result, "rule", "toolComponent"));
        const index = (0,payload/* valueAt */.fK)(result, "rule", "index") ?? (0,payload/* valueAt */.fK)(result, "ruleIndex");
        const indexed = typeof index === "number" ? this.#toldOf(component.rules[index]) : undefined;
        const rule = fits(indexed, id) ? indexed : this.#toldOf(this.#ruleById(id));
        return { id: id ?? rule?.id, rule };
    }
    #toldOf(rule) {
        if (!(0,payload/* isObject */.Gv)(rule))
            return undefined;
        const told = this.#told.get(rule) ?? new ToldRule(rule);
        this.#told.set(rule, told);
        return told;
    }
    #componentOf(reference) {
        const index = (0,payload/* valueAt */.fK)(reference, "index");
        if (typeof index === "number")
            return this.#extensions[index] ?? this.#driver;
        const byGuid = this.#byGuid.get((0,payload/* textAt */.$6)(reference, "guid") ?? "");
        const byName = this.#byName.get((0,payload/* textAt */.$6)(reference, "name") ?? "");
        const first = Math.min(byGuid ?? Number.POSITIVE_INFINITY, byName ?? Number.POSITIVE_INFINITY);
        return this.#extensions[first] ?? this.#driver;
    }
    #ruleById(id) {
        if (id === undefined)
            return undefined;
        return this.#byId.get(id) ?? this.#byId.get(id.replace(/\/[^/]*$/, ""));
    }
}
function addFirst(to, key, value) {
    if (key !== undefined && !to.has(key))
        to.set(key, value);
}
function componentOf(component) {
    const rules = (0,payload/* listAt */.gT)(component, "rules");
    return { name: (0,payload/* textAt */.$6)(component, "name"), guid: (0,payload/* textAt */.$6)(component, "guid"), rules };
}
function fits(rule, id) {
    if (rule === undefined)
        return false;
    const own = rule.id;
    if (id === undefined || own === undefined || id === own)
        return true;
    return id.length > own.length && id[own.length] === "/" && id.startsWith(own);
}

;// CONCATENATED MODULE: ./lib/build/lint/sarif.js





const MAX_TEXTS = 1000;
const MAX_LOOKED_AT = 4000;
const FINE_KINDS = new Set(["pass", "notApplicable"]);
function readSarif(text, source, into) {
    const log = parsed(text);
    const problem = problemOf(log);
    if (problem !== undefined)
        into.addProblem(`${source.name} ${problem}.`);
    for (const run of (0,payload/* listAt */.gT)(log, "runs"))
        new SarifRun(run, source, into).read();
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function problemOf(log) {
    if (log === undefined)
        return "is not valid JSON: it is cut off or damaged";
    const version = (0,payload/* textAt */.$6)(log, "version");
    if (!Array.isArray((0,payload/* valueAt */.fK)(log, "runs"))) {
        return 'is JSON but no SARIF: it has no list "runs"; have the tool write SARIF 2.1 or Checkstyle XML';
    }
    const isKnown = version === undefined || version.startsWith("2.1");
    return isKnown
        ? undefined
        : `is SARIF ${(0,lint_message/* shortName */.EU)(version)}, of which only a part may be read; 2.1 is expected`;
}
class SarifRun {
    #run;
    #source;
    #into;
    #rules;
    #places;
    #texts = new Map();
    #names = new Map();
    #tool;
    constructor(run, source, into) {
        this.#run = run;
        this.#source = source;
        this.#into = into;
        this.#rules = new RuleFinder(run);
        this.#places = new SarifPlaces(run, source.workspace);
        this.#tool = (0,lint_message/* shortName */.EU)((0,payload/* textAt */.$6)(run, "tool", "driver", "name"));
    }
    read() {
        for (const result of (0,payload/* listAt */.gT)(this.#run, "results")) {
            if ((0,payload/* isObject */.Gv)(result) && isOpen(result))
                this.#into.add(this.#findingOf(result));
        }
        for (const invocation of (0,payload/* listAt */.gT)(this.#run, "invocations")) {
            if ((0,payload/* valueAt */.fK)(invocation, "executionSuccessful") === false)
                this.#readFailure(invocation);
        }
    }
    #readFailure(invocation) {
        const lists = ["toolConfigurationNotifications", "toolExecutionNotifications"];
        const errors = lists
            .flatMap((list) => (0,payload/* listAt */.gT)(invocation, list))
            .filter((one) => (0,payload/* valueAt */.fK)(one, "level") === "error");
        const { located = [], nowhere = [] } = Object.groupBy(errors, (one) => this.#places.fileOf(locationOf(one)) === undefined ? "nowhere" : "located");
        for (const notification of located) {
            const rule = (0,lint_message/* shortName */.EU)((0,payload/* textAt */.$6)(notification, "descriptor", "id"));
            this.#into.add({ ...this.#findingOf(notification), rule, level: "error" });
        }
        if (nowhere.length === 0 && located.length > 0)
            return;
        const said = nowhere.map((one) => this.#messageOf(one, undefined));
        const reason = said.find((text) => text !== "") ?? (0,payload/* textAt */.$6)(invocation, "exitCodeDescription");
        const failure = `${this.#source.name} says that ${this.#tool ?? "the tool"} failed`;
        this.#into.addProblem(reason === undefined ? `${failure}.` : failure, reason);
    }
    #findingOf(result) {
        const { id, rule } = this.#rules.ruleOf(result);
        const location = locationOf(result);
        const name = this.#nameOf(id);
        return {
            file: this.#places.fileOf(location),
            line: (0,lint_message/* position */.G1)((0,payload/* valueAt */.fK)(location, "region", "startLine")),
            column: (0,lint_message/* position */.G1)((0,payload/* valueAt */.fK)(location, "region", "startColumn")),
            rule: name,
            level: levelOf(result, rule),
            message: this.#messageOf(result, rule) || (name ?? ""),
            tool: this.#tool,
        };
    }
    #messageOf(holder, rule) {
        const message = (0,payload/* valueAt */.fK)(holder, "message");
        const text = (0,payload/* textAt */.$6)(message, "text") ??
            rule?.textOf((0,payload/* textAt */.$6)(message, "id") ?? "default") ??
            (0,payload/* textAt */.$6)(message, "markdown") ??
            rule?.description ??
            "";
        return this.#textOf(text, (0,payload/* listAt */.gT)(message, "arguments"));
    }
    #nameOf(id) {
        if (id === undefined)
            return undefined;
        const name = this.#names.has(id) ? this.#names.get(id) : (0,lint_message/* shortName */.EU)(id);
        if (this.#names.size < MAX_TEXTS)
            this.#names.set(id, name);
        return name;
    }
    #textOf(text, values) {
        if (values.length > 0)
            return (0,lint_message/* messageText */.Lo)(plainMessage(text, values));
        const told = this.#texts.get(text) ?? (0,lint_message/* messageText */.Lo)(plainMessage(text, values));
        if (this.#texts.size < MAX_TEXTS)
            this.#texts.set(text, told);
        return told;
    }
}
function isOpen(result) {
    const suppressions = (0,payload/* listAt */.gT)(result, "suppressions");
    const isSuppressed = suppressions.length > 0 &&
        suppressions.every((one) => ((0,payload/* textAt */.$6)(one, "status") ?? "accepted") === "accepted");
    const isGone = (0,payload/* valueAt */.fK)(result, "baselineState") === "absent";
    return !isSuppressed && !isGone && !FINE_KINDS.has((0,payload/* textAt */.$6)(result, "kind") ?? "fail");
}
function levelOf(result, rule) {
    const kind = (0,payload/* textAt */.$6)(result, "kind") ?? "fail";
    const level = (0,payload/* textAt */.$6)(result, "level") ?? (kind === "fail" ? undefined : "note");
    const known = level ?? rule?.level ?? "warning";
    if (known === "error" || known === "warning")
        return known;
    return "note";
}
function locationOf(result) {
    const locations = (0,payload/* listAt */.gT)(result, "locations").map((one) => (0,payload/* valueAt */.fK)(one, "physicalLocation"));
    return locations.find((one) => one !== undefined);
}
function plainMessage(text, values) {
    let room = MAX_LOOKED_AT;
    return (0,cut/* startOf */.GH)(text, MAX_LOOKED_AT)
        .replace(/\{(\d{1,2})\}/g, (whole, index) => {
        const value = values[Number(index)];
        if (typeof value !== "string" && typeof value !== "number")
            return whole;
        if (room === 0)
            return "";
        const shown = (0,cut/* startOf */.GH)(String(value), room);
        room = Math.max(0, room - String(value).length);
        return shown;
    })
        .replace(/(?<!\\)\[((?:[^\\[\]]|\\.)*)\]\(\d+\)/g, "$1")
        .replace(/\\([[\]])/g, "$1");
}

;// CONCATENATED MODULE: ./lib/build/lint/read-lint.js





const MAX_LINT_FILE_BYTES = 16 * 1024 * 1024;
async function readLint(files, options) {
    const collector = new FindingCollector(options.hide);
    for await (const file of files) {
        collector.startFile();
        try {
            await readFile(file, options, collector);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            collector.addProblem(`${file.name} could not be read`, reason);
        }
    }
    return (options.wall ?? text_wall/* NO_WALL */.fc).runNeeded(() => collector.report());
}
async function readFile(file, options, into) {
    const start = await startOf(limited(file.bytes));
    const source = { name: file.name, workspace: options.workspace };
    const kind = kindOf(start.bytes);
    if (kind === "XML")
        return readCheckstyle(start.all, { ...source, readXml: options.readXml }, into);
    if (kind === "JSON") {
        const text = await textOf(start.all);
        return (options.wall ?? text_wall/* NO_WALL */.fc).run(() => readSarif(text, source, into));
    }
    into.addProblem(kind === "empty"
        ? `${file.name} is empty: did the linter run?`
        : `${file.name} is neither SARIF nor Checkstyle XML.`);
}
function kindOf(start) {
    const [first] = new TextDecoder((0,encoding/* encodingOf */.P)(start)).decode(start).trimStart();
    if (first === undefined)
        return "empty";
    if (first === "<")
        return "XML";
    return first === "{" || first === "[" ? "JSON" : "other";
}
async function textOf(chunks) {
    const parts = [];
    for await (const chunk of chunks)
        parts.push(chunk);
    const decoder = new TextDecoder((0,encoding/* encodingOf */.P)(parts[0] ?? new Uint8Array()));
    return parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
}
const START_BYTES = 256;
async function startOf(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    let bytes = new Uint8Array();
    while (bytes.length < START_BYTES) {
        const { done, value } = await iterator.next();
        if (done === true)
            break;
        bytes = joined(bytes, value);
    }
    async function* all() {
        if (bytes.length > 0)
            yield bytes;
        yield* { [Symbol.asyncIterator]: () => iterator };
    }
    return { bytes, all: all() };
}
function joined(a, b) {
    const both = new Uint8Array(a.length + b.length);
    both.set(a);
    both.set(b, a.length);
    return both;
}
async function* limited(chunks) {
    let count = 0;
    for await (const chunk of chunks) {
        count += chunk.length;
        if (count > MAX_LINT_FILE_BYTES) {
            throw new Error(`it is larger than ${MAX_LINT_FILE_BYTES / 1024 / 1024} MiB`);
        }
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./lib/build/xml/decode.js
const HEAD_BYTES = 256;
const MARKS = [
    [[0xff, 0xfe], "utf-16le"],
    [[0xfe, 0xff], "utf-16be"],
    [[0x3c, 0x00, 0x3f, 0x00], "utf-16le"],
    [[0x00, 0x3c, 0x00, 0x3f], "utf-16be"],
];
async function* decodeXml(bytes) {
    let decoder;
    let head = new Uint8Array();
    for await (const chunk of bytes) {
        if (decoder !== undefined) {
            yield decoder.decode(chunk, { stream: true });
            continue;
        }
        head = decode_joined(head, chunk);
        if (head.length < HEAD_BYTES)
            continue;
        decoder = decoderFor(head);
        yield decoder.decode(head, { stream: true });
    }
    if (decoder === undefined)
        yield decoderFor(head).decode(head);
    else
        yield decoder.decode();
}
function decode_joined(a, b) {
    const both = new Uint8Array(a.length + b.length);
    both.set(a);
    both.set(b, a.length);
    return both;
}
function decoderFor(head) {
    const [, marked] = MARKS.find(([mark]) => mark.every((byte, index) => head[index] === byte)) ?? [];
    if (marked !== undefined)
        return new TextDecoder(marked);
    const start = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
    const [, declared = "utf-8"] = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start) ?? [];
    if (/^utf-?(?:16|32)/i.test(declared))
        return new TextDecoder();
    try {
        return new TextDecoder(declared);
    }
    catch {
        return new TextDecoder("windows-1252");
    }
}

;// CONCATENATED MODULE: ./lib/build/xml/read-xml.js

const HARMLESS = /^(?:disallowed character\.$|duplicate attribute|expected (?:one of|the name)|(?:version number|(?:encoding|standalone) value) must|the string "]]>"|[\w ?]*(?:entity|declaration|name\/value pairs))/;
class Stop extends Error {
    kind;
    constructor(kind) {
        super(kind);
        this.kind = kind;
    }
}
async function readXml(chunks, reader, wall) {
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 800).then(__webpack_require__.t.bind(__webpack_require__, 9800, 19));
    const parser = new SaxesParser({ fragment: true, position: false, xmlns: false });
    let atEnd = false;
    parser.on("opentag", ({ name, attributes }) => reader.open(name, attributes));
    parser.on("text", (text) => reader.text(text));
    parser.on("cdata", (text) => reader.text(text));
    parser.on("closetag", ({ name }) => reader.close(name));
    parser.on("doctype", (doctype) => {
        if (/<!ENTITY/i.test(doctype))
            throw new Stop("entities");
    });
    parser.on("error", ({ message }) => {
        if (!HARMLESS.test(message))
            throw new Stop(atEnd ? "cut off" : "broken");
    });
    try {
        for await (const chunk of chunks)
            wall.run(() => parser.write(chunk));
        atEnd = true;
        wall.run(() => parser.close());
    }
    catch (error) {
        if (error instanceof Stop)
            return { kind: error.kind, line: parser.line };
        if (error instanceof text_wall/* OutOfTimeError */.JT) {
            return { kind: error.isLate ? "too late" : "too slow", line: parser.line };
        }
        throw error;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/build/lint/xml.js


function lintXmlReader(wall) {
    return async (bytes, events) => {
        const reader = {
            open: (name, attributes) => events.onOpen(name, attributes),
            text: (text) => events.onText?.(text),
            close: (name) => events.onClose?.(name),
        };
        const fault = await readXml(decodeXml(bytes), reader, wall);
        if (fault !== undefined)
            throw new Error(sentenceOf(fault));
    };
}
function sentenceOf({ kind, line }) {
    if (kind === "entities")
        return "it declares XML entities, with which a small file can become enormous";
    if (kind === "too slow")
        return "it takes too long to read";
    if (kind === "too late")
        return "other files took all the time there is";
    return kind === "broken" ? `it is broken XML in line ${line}` : "it ends in the middle";
}

// EXTERNAL MODULE: ./lib/build/logs/clean-lines.js
var clean_lines = __webpack_require__(7005);
// EXTERNAL MODULE: ./lib/build/logs/tail.js + 2 modules
var logs_tail = __webpack_require__(2075);
;// CONCATENATED MODULE: ./lib/build/tests/compare-tests.js
function compareTests(current, baseline) {
    const failedThen = (test) => baseline.endingOf(test) === "failed";
    const wasRead = (test) => baseline.isComplete || baseline.endingOf(test) !== undefined;
    const isGone = (now) => now === "skipped" || (now === undefined && current.isComplete);
    return {
        newlyFailing: current.failed.filter((test) => !failedThen(test) && wasRead(test)),
        stillFailing: current.failed.filter(failedThen),
        fixed: baseline.failed.filter((test) => current.endingOf(test) === "passed"),
        gone: baseline.failed.filter((test) => isGone(current.endingOf(test))),
    };
}

;// CONCATENATED MODULE: ./lib/build/tests/merge-runs.js
const ATTEMPT = /(?<![a-z])(?:re-?runs?|retry|retries|attempt)(?![a-z])(?:[^a-z0-9]?(\d{1,4}))?/gi;
function mergeRuns(files, names) {
    const merger = new Merger();
    if (!mayHaveReruns(files)) {
        for (const file of files)
            for (const index of file.endings.keys())
                merger.append(file, index);
        return merger;
    }
    for (const { file, attempt } of inOrderOfAttempts(files, names)) {
        for (const index of file.endings.keys()) {
            merger.merge(file, index, names.idAt(file.start + index), attempt > 0);
        }
    }
    return merger;
}
function mayHaveReruns(files) {
    const isOne = files.length === 1;
    return files.some((file) => file.hasUniqueNames || (!isOne && (file.failures.size > 0 || isLater(file))));
}
const merge_runs_MAX_COMPARED = 256;
class Merger {
    places = [];
    endings = [];
    failures = new Map();
    #files = [];
    #indexOf = [];
    #next = new Map();
    append(file, index) {
        const own = this.places.push(file.start + index) - 1;
        this.endings.push(file.endings[index] ?? "passed");
        const failure = file.failures.get(index);
        if (failure !== undefined)
            this.failures.set(own, failure);
        return own;
    }
    merge(file, index, id, isRerun) {
        const same = this.#earlierRun(id, file, isRerun);
        if (same !== undefined) {
            this.#takeOver(same, file, index);
            return;
        }
        const own = this.append(file, index);
        this.#files[own] = file;
        const other = this.#indexOf[id];
        if (other !== undefined)
            this.#next.set(own, other);
        this.#indexOf[id] = own;
    }
    #earlierRun(id, file, isRerun) {
        let found;
        let one = this.#indexOf[id];
        for (let count = 0; one !== undefined && count < merge_runs_MAX_COMPARED; count++, one = this.#next.get(one)) {
            const isSame = this.#files[one] === file ? file.hasUniqueNames : isRerun;
            if (isSame && (found === undefined || hasFailed(this.endings[one])))
                found = one;
        }
        return found;
    }
    #takeOver(same, file, index) {
        this.#files[same] = file;
        const earlier = this.endings[same];
        const ending = file.endings[index] ?? "passed";
        if (ending === "skipped" || (ending === "passed" && (earlier === "passed" || earlier === "flaky")))
            return;
        this.endings[same] = hasFailed(earlier) && !hasFailed(ending) ? "flaky" : ending;
        const failure = file.failures.get(index);
        if (failure !== undefined)
            this.failures.set(same, failure);
    }
}
function inOrderOfAttempts(files, names) {
    const largest = largestFailing(files, names);
    const attempts = files.map((file) => ({ file, attempt: attemptOf(file, largest, names) }));
    return attempts.sort((a, b) => {
        return a.attempt - b.attempt || (a.attempt > 0 ? b.file.endings.length - a.file.endings.length : 0);
    });
}
function attemptOf(file, largest, names) {
    if (isLater(file))
        return Number([...file.name.matchAll(ATTEMPT)].at(-1)?.[1] ?? 1);
    const size = file.endings.length;
    const wasLarger = (_, index) => (largest[names.idAt(file.start + index)] ?? 0) > size;
    return size > 0 && file.endings.every(wasLarger) ? 1 : 0;
}
function largestFailing(files, names) {
    const largest = [];
    for (const { start, endings } of files) {
        for (const [index, ending] of endings.entries()) {
            if (!hasFailed(ending))
                continue;
            const id = names.idAt(start + index);
            largest[id] = Math.max(largest[id] ?? 0, endings.length);
        }
    }
    return largest;
}
function isLater({ name }) {
    return name.search(ATTEMPT) >= 0;
}
function hasFailed(ending) {
    return ending === "failure" || ending === "error";
}

// EXTERNAL MODULE: ./lib/build/tests/failure-text.js
var failure_text = __webpack_require__(1126);
;// CONCATENATED MODULE: ./lib/build/tests/location.js

const MAX_LINES = 50;
const MAX_LINE_CHARACTERS = 500;
const PLACE = /(?<![\w:/\\.@-])((?:file:\/\/)?(?:[A-Za-z]:[\\/])?[^\s:()"'<>|*?[\]{},]+\.[A-Za-z]\w{0,7})(?::(?:line )?|\(|", line )(\d{1,7})/g;
const NAMED_ALONE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|cs|fs|vb|[ch](?:c|h|pp|xx)?|rs|swift|mm?|dart|exs?|lua|p[lm]|t|r|jl|hs|feature|robot)$/i;
const FOREIGN = /^[^/]*@|(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.\.)(?:\/|$)|^[a-z]+:|^\/|^~/i;
function locate(stated, trace, workspace) {
    const file = stated.file === undefined ? undefined : inRepository(stated.file, workspace);
    const places = placesIn(trace, workspace);
    if (file === undefined)
        return places[0] ?? { file: undefined, line: undefined };
    return places.find((place) => place.file === file) ?? { file, line: stated.line };
}
function placesIn(trace, workspace) {
    const lines = trace.split("\n", MAX_LINES).map((line) => line.slice(0, MAX_LINE_CHARACTERS));
    return lines.flatMap((line) => [...line.matchAll(PLACE)].flatMap(([, path = "", number]) => {
        const file = inRepository(path, workspace);
        return file === undefined || !isFile(file) ? [] : [{ file, line: Number(number) }];
    }));
}
function inRepository(path, workspace) {
    const file = repositoryPath(decodedPath(path), { workspace });
    return file === undefined || FOREIGN.test(file) ? undefined : file;
}
function isFile(path) {
    return path.includes("/") || NAMED_ALONE.test(path);
}

;// CONCATENATED MODULE: ./lib/build/tests/failed-test.js


function failedTest(failure, workspace) {
    const { attributes } = failure;
    const text = (0,failure_text/* cleanText */.X5)(ownText(failure.text), workspace);
    const message = (0,failure_text/* cleanText */.X5)(ownText(failure.message), workspace);
    const stated = {
        file: attributes["file"] ?? attributes["filepath"] ?? failure.file,
        line: lineOf(attributes["line"]),
    };
    return {
        kind: failure.ending === "error" ? "error" : "failure",
        name: ownText(failure.name),
        suite: ownText(failure.suite),
        className: ownText(failure.className),
        ...locate(stated, text.trim() === "" ? message : text, workspace),
        message: (0,failure_text/* messageOf */.bD)(message, text),
        trace: (0,failure_text/* traceOf */.fC)(text),
    };
}
function lineOf(text) {
    return text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;
}
function ownText(text) {
    return ` ${text}`.slice(1);
}

;// CONCATENATED MODULE: ./lib/build/tests/seconds.js
function parseSeconds(text) {
    if (text === undefined || text === "")
        return undefined;
    const seconds = Number(text.includes(",") ? withPoint(text) : text);
    return seconds >= 0 && seconds < Number.POSITIVE_INFINITY ? seconds : undefined;
}
function withPoint(written) {
    const point = written.lastIndexOf(".");
    const comma = written.lastIndexOf(",");
    if (point > comma || written.indexOf(",") !== comma)
        return written.replaceAll(",", "");
    return written.replaceAll(".", "").replace(",", ".");
}

;// CONCATENATED MODULE: ./lib/build/tests/junit-reader.js



const MAX_NAME_CHARACTERS = 500;
const MAX_TEXT_CHARACTERS = 16_000;
const ENDINGS = new Map([
    ["failure", "failure"],
    ["error", "error"],
    ["skipped", "skipped"],
    ["disabled", "skipped"],
    ["flakyFailure", "flaky"],
    ["flakyError", "flaky"],
]);
const WEIGHTS = {
    passed: 0,
    flaky: 1,
    skipped: 2,
    failure: 3,
    error: 3,
};
const NOT_RUN = /^(?:notrun|skipped|suppressed|disabled|ignored)$/i;
const UNIQUE_NAMES = { suite: "pytest", property: "go.version" };
class JUnitReader {
    #file;
    #context;
    #suites = [];
    #rootIsSuite = false;
    #rootHasTime = false;
    #case;
    #decisive;
    #isInOutput = false;
    #sawSuite = false;
    constructor(file, context) {
        this.#file = file;
        this.#context = context;
    }
    get sawSuite() {
        return this.#sawSuite;
    }
    open(name, attributes) {
        const ending = ENDINGS.get(name);
        if (name === "testcase")
            this.#case = this.#caseOf(attributes);
        else if (ending !== undefined)
            this.#end(name, ending, attributes["message"] ?? "");
        else if (name === "testsuite" || name === "testsuites")
            this.#openSuite(name, attributes);
        else if (name === "system-out" || name === "system-err")
            this.#isInOutput = true;
        else if (name === "stackTrace" && this.#case !== undefined && this.#decisive !== undefined)
            this.#case.text = "";
        else if (name === "property" && attributes["name"] === UNIQUE_NAMES.property)
            this.#file.hasUniqueNames = true;
    }
    text(text) {
        const one = this.#case;
        if (one === undefined || this.#decisive === undefined || this.#isInOutput)
            return;
        const rest = MAX_TEXT_CHARACTERS + 1 - one.text.length;
        if (rest > 0)
            one.text += text.slice(0, rest);
    }
    close(name) {
        if (name === "testcase")
            this.#closeCase();
        else if (name === "testsuite" || name === "testsuites")
            this.#closeSuite();
        else if (name === "system-out" || name === "system-err")
            this.#isInOutput = false;
        else if (name === this.#decisive)
            this.#decisive = undefined;
    }
    cutOff() {
        if (this.#case !== undefined && WEIGHTS[this.#case.ending] === WEIGHTS.failure)
            this.#closeCase();
    }
    #openSuite(element, attributes) {
        const seconds = parseSeconds(attributes["time"]);
        const outer = this.#suites.at(-1);
        if (outer === undefined) {
            this.#sawSuite = true;
            this.#rootIsSuite = element === "testsuite";
            this.#rootHasTime = seconds !== undefined;
        }
        if (outer === undefined || (this.#suites.length === 1 && !this.#rootHasTime)) {
            this.#file.suiteSeconds += seconds ?? 0;
        }
        const name = element === "testsuite" ? nameOf(attributes) : "";
        if (name === UNIQUE_NAMES.suite)
            this.#file.hasUniqueNames = true;
        this.#suites.push({ name, file: attributes["file"] ?? attributes["filepath"] ?? outer?.file });
    }
    #closeSuite() {
        if (this.#case !== undefined)
            this.#closeCase();
        this.#suites.pop();
    }
    #caseOf(attributes) {
        const { status = "run", result = "completed" } = attributes;
        const isNotRun = NOT_RUN.test(status) || NOT_RUN.test(result);
        const suite = this.#suites.at(-1) ?? { name: "", file: undefined };
        return { suite, attributes, ending: isNotRun ? "skipped" : "passed", message: "", text: "" };
    }
    #end(element, ending, message) {
        const suite = this.#suites.at(-1);
        if (this.#case === undefined && suite !== undefined && WEIGHTS[ending] === WEIGHTS.failure) {
            this.#case = this.#caseOf({ name: suite.name });
        }
        if (this.#case === undefined || WEIGHTS[ending] <= WEIGHTS[this.#case.ending])
            return;
        this.#decisive = element;
        this.#case.ending = ending;
        this.#case.message = message;
        this.#case.text = "";
    }
    #closeCase() {
        const one = this.#case;
        this.#case = undefined;
        this.#decisive = undefined;
        if (one === undefined)
            return;
        const { suite, attributes, ending } = one;
        const className = cutName(attributes["classname"] ?? attributes["class"] ?? "");
        const named = { suite: suite.name, className, name: nameOf(attributes) };
        if (this.#rootIsSuite && className !== "" && className === suite.name)
            this.#file.hasUniqueNames = true;
        this.#context.names.add(named);
        const place = this.#file.endings.push(ending) - 1;
        const seconds = parseSeconds(attributes["time"] ?? attributes["duration"]);
        if (seconds !== undefined)
            this.#file.seconds = (this.#file.seconds ?? 0) + seconds;
        if (ending === "passed" || ending === "skipped")
            return;
        const text = (0,cut/* startOf */.GH)(one.text, MAX_TEXT_CHARACTERS);
        const failure = { ...one, ...named, text, file: suite.file };
        this.#file.failures.set(place, failedTest(failure, this.#context.workspace));
    }
}
function nameOf(attributes) {
    return cutName(attributes["name"] ?? "");
}
function cutName(text) {
    const name = text.includes("\0") ? text.replaceAll("\0", "") : text;
    return name.length <= MAX_NAME_CHARACTERS
        ? name
        : (0,cut/* cutToCharacters */._H)(name, MAX_NAME_CHARACTERS).toWellFormed();
}

;// CONCATENATED MODULE: ./lib/build/tests/read-test-file.js



async function readTestFile(file, limits, context) {
    const runs = noRuns(file.name, context.names.size);
    const reader = new JUnitReader(runs, context);
    const intake = { bytes: 0, stop: undefined };
    const chunks = decodeXml(within(limits, file.bytes, intake, runs));
    const fault = await readXml(chunks, reader, context.wall);
    const said = fault?.kind === "entities" ? noRuns(file.name, runs.start) : runs;
    if (fault !== undefined)
        reader.cutOff();
    return { runs: said, warning: warningOf({ file, runs, limits, intake, fault, sawSuite: reader.sawSuite }) };
}
function noRuns(name, start) {
    return {
        name,
        start,
        endings: [],
        failures: new Map(),
        seconds: undefined,
        suiteSeconds: 0,
        hasUniqueNames: false,
    };
}
async function* within(limits, chunks, intake, { endings }) {
    for await (const chunk of chunks) {
        const rest = limits.maxBytes - intake.bytes;
        intake.bytes += chunk.length;
        if (chunk.length > rest)
            intake.stop = "bytes";
        else if (endings.length >= limits.maxTests)
            intake.stop = "tests";
        if (intake.stop !== "tests")
            yield chunk.subarray(0, rest);
        if (intake.stop !== undefined)
            return;
    }
}
function warningOf({ file, runs, limits, intake, fault, sawSuite }) {
    const name = `"${file.name}"`;
    const count = runs.endings.length;
    const counts = `${count} ${count === 1 ? "test" : "tests"} before that ${count === 1 ? "counts" : "count"}`;
    if (intake.bytes === 0)
        return `${name} is empty.`;
    if (fault?.kind === "entities") {
        return `${name} declares XML entities, with which a small file can become enormous: nothing of it counts.`;
    }
    if (fault?.kind === "too slow")
        return `${name} takes too long to read: the ${counts}.`;
    if (fault?.kind === "too late") {
        return `${name} was not read to its end, because other files took all the time there is: the ${counts}.`;
    }
    if (!sawSuite)
        return `${name} holds no JUnit test results: there is no <testsuites> or <testsuite> in it.`;
    if (intake.stop === "bytes")
        return `${name} is larger than ${limits.maxBytes} bytes: the ${counts}.`;
    if (intake.stop === "tests")
        return `${name} holds too many tests: the ${counts}.`;
    if (fault?.kind === "broken")
        return `${name} is broken XML in line ${fault.line}: the ${counts}.`;
    return fault && `${name} ends in the middle, as where a test run was killed: the ${counts}.`;
}

;// CONCATENATED MODULE: ./lib/build/tests/summarize.js
const TOTAL_OF = {
    passed: "passed",
    flaky: "passed",
    failure: "failed",
    error: "errors",
    skipped: "skipped",
};
const ENDING_OF = {
    passed: "passed",
    flaky: "passed",
    failure: "failed",
    error: "failed",
    skipped: "skipped",
};
const summarize_WEIGHTS = { skipped: 0, passed: 1, failed: 2 };
function summarize(runs, read) {
    const totals = { tests: runs.endings.length, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0 };
    for (const ending of runs.endings)
        totals[TOTAL_OF[ending]]++;
    const { failed, flaky } = failuresOf(runs);
    let endings;
    return {
        totals: { ...totals, flaky: flaky.length, seconds: secondsOf(read.files) },
        failed,
        flaky,
        endingOf: (test) => {
            endings ??= endingsById(runs, read.names);
            return endings[read.names.find(test) ?? -1];
        },
        isComplete: read.warnings.length === 0,
        warnings: read.warnings,
    };
}
function failuresOf({ endings, failures }) {
    const found = { failed: [], flaky: [] };
    const places = [...failures.keys()].sort((a, b) => a - b);
    for (const place of places) {
        const failure = failures.get(place);
        if (failure !== undefined)
            found[endings[place] === "flaky" ? "flaky" : "failed"].push(failure);
    }
    return found;
}
function endingsById({ places, endings }, names) {
    const byId = [];
    for (const [index, place] of places.entries()) {
        const id = names.idAt(place);
        const ending = ENDING_OF[endings[index] ?? "passed"];
        const other = byId[id];
        if (other === undefined || summarize_WEIGHTS[ending] > summarize_WEIGHTS[other])
            byId[id] = ending;
    }
    return byId;
}
function secondsOf(files) {
    const sum = files.reduce((total, { seconds, suiteSeconds }) => total + (seconds ?? suiteSeconds), 0);
    return Math.round(sum * 1000) / 1000;
}

;// CONCATENATED MODULE: ./lib/build/tests/test-names.js
const BLOCK_NAMES = 256;
const SEPARATOR = "\0";
class TestNames {
    #blocks = [];
    #open = [];
    #suite = "";
    #className = "";
    #size = 0;
    #index;
    get size() {
        return this.#size;
    }
    add({ suite, className, name }) {
        const isSame = suite === this.#suite && className === this.#className;
        if (!isSame || this.#open.length === BLOCK_NAMES)
            this.#closeBlock();
        this.#suite = suite;
        this.#className = className;
        this.#open.push(name);
        this.#size++;
    }
    idAt(place) {
        return this.#indexed().ids[place] ?? place;
    }
    find(test) {
        return this.#indexed().groups.get(groupKeyOf(test))?.get(test.name);
    }
    #closeBlock() {
        const names = this.#open.join(SEPARATOR);
        if (this.#open.length > 0)
            this.#blocks.push({ suite: this.#suite, className: this.#className, names });
        this.#open = [];
    }
    #indexed() {
        this.#closeBlock();
        this.#index ??= indexOf(this.#blocks);
        return this.#index;
    }
}
function indexOf(blocks) {
    const groups = new Map();
    const ids = [];
    let size = 0;
    for (const block of blocks) {
        const key = groupKeyOf(block);
        const group = groups.get(key) ?? new Map();
        groups.set(key, group);
        for (const name of block.names.split(SEPARATOR)) {
            const known = group.get(name);
            if (known === undefined)
                group.set(name, size);
            ids.push(known ?? size++);
        }
    }
    return { groups, ids };
}
function groupKeyOf({ suite, className }) {
    return `${suite}${SEPARATOR}${className}`;
}

;// CONCATENATED MODULE: ./lib/build/tests/test-results.js
const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_TESTS = 250_000;

;// CONCATENATED MODULE: ./lib/build/tests/read-test-results.js






async function readTestResults(files, options = {}) {
    const { workspace, maxBytes = MAX_FILE_BYTES, maxTests = MAX_TESTS, wall = text_wall/* NO_WALL */.fc } = options;
    const read = [];
    const names = new TestNames();
    const warnings = [];
    let rest = maxTests;
    for await (const file of files) {
        if (rest <= 0) {
            warnings.push(`There are more than ${maxTests} tests: "${file.name}" and the files after it were not read.`);
            break;
        }
        const { runs, warning } = await readTestFile(file, { maxBytes, maxTests: rest }, { names, workspace, wall });
        read.push(runs);
        if (warning !== undefined)
            warnings.push(warning);
        rest -= runs.endings.length;
    }
    return wall.runNeeded(() => summarize(mergeRuns(read, names), { files: read, names, warnings }));
}

;// CONCATENATED MODULE: ./lib/build/read-reports.js








async function readReports(files, workspace, wall = text_wall/* NO_WALL */.fc, hide = (0,secrets_hide/* hiding */.Q)([])) {
    const warnings = [];
    const around = { workspace, wall, hide, warnings };
    const tests = files.tests && (await inTime("test results", around, readTests(files, around)));
    const lint = files.lint && (await inTime("findings of linters", around, readLintFiles(files.lint, around)));
    const logs = files.logs === undefined ? [] : await readLogs(files.logs, around);
    return { reports: { tests, lint, logs }, warnings };
}
const TOO_SLOW = "take too long to put together, and are left out";
async function inTime(what, { warnings }, reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (!(error instanceof text_wall/* OutOfTimeError */.JT))
            throw error;
        const why = error.isLate ? "were not put together: other files took all the time there is" : TOO_SLOW;
        warnings.push(`The ${what} ${why}.`);
        return undefined;
    }
}
async function readLintFiles(files, { workspace, wall, hide, warnings }) {
    const lint = await readLint(files, { workspace, wall, hide, readXml: lintXmlReader(wall) });
    warnings.push(...lint.problems);
    return lint;
}
async function readTests({ tests = none(), baseline }, { workspace, wall, warnings }) {
    const current = await readTestResults(tests, { workspace, wall });
    warnings.push(...current.warnings);
    if (current.totals.tests === 0)
        return undefined;
    const before = baseline && (await readTestResults(baseline, { workspace, wall }));
    warnings.push(...(before?.warnings ?? []));
    const isComparable = before !== undefined && before.totals.tests > 0;
    const compared = isComparable ? wall.runNeeded(() => compareTests(current, before)) : undefined;
    return { ...current, comparison: compared };
}
async function* none() { }
const MAX_LOG_BYTES = 256 * 1024;
const MAX_LOG_LINES = 1000;
async function readLog(bytes, { wall, hide }) {
    const tail = await (0,logs_tail/* tailOfLog */.y)(bytes, { lines: MAX_LOG_LINES, maxBytes: MAX_LOG_BYTES, wall });
    return wall.run(() => {
        const lines = [...(tail.isCut ? ["…"] : []), ...(0,clean_lines/* cleanLines */.v)(tail.lines)];
        return hide(lines.join("\n"))
            .split("\n")
            .slice(tail.isCut ? 1 : 0);
    });
}
async function readLogs(files, around) {
    const logs = [];
    for await (const { name, bytes } of files) {
        const clean = (await inTime(`lines of ${JSON.stringify(name)}`, around, readLog(bytes, around))) ?? [];
        if (clean.some((line) => line !== ""))
            logs.push({ name, lines: clean, isClean: true });
    }
    return logs;
}


/***/ }),

/***/ 9611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ encodingOf),
/* harmony export */   n: () => (/* binding */ inUtf8)
/* harmony export */ });
function encodingOf([first, second]) {
    if (first === 0xff && second === 0xfe)
        return "utf-16le";
    return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
async function* inUtf8(chunks) {
    let decoder;
    let isFirst = true;
    const encoder = new TextEncoder();
    for await (const chunk of chunks) {
        if (chunk.length === 0)
            continue;
        const encoding = isFirst ? encodingOf(chunk) : "utf-8";
        isFirst = false;
        if (encoding !== "utf-8")
            decoder = new TextDecoder(encoding);
        yield decoder === undefined ? chunk : encoder.encode(decoder.decode(chunk, { stream: true }));
    }
}


/***/ }),

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stripAnsi)
});

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}


/***/ })

};
