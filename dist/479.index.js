export const id = 479;
export const ids = [479];
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

/***/ 6479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logOfStep: () => (/* binding */ logOfStep)
/* harmony export */ });
/* harmony import */ var _text_wall_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4987);
/* harmony import */ var _clean_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7005);
/* harmony import */ var _step_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7948);
/* harmony import */ var _tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2075);




const MAX_LINES = 5000;
const MAX_BYTES = 1024 * 1024;
const KEPT_LINES = 1000;
async function logOfStep(bytes, step, wall = _text_wall_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_WALL */ .fc) {
    const { startedAt, completedAt, name = "" } = step ?? {};
    const { lines } = await (0,_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .tailOfLog */ .y)(bytes, {
        lines: MAX_LINES,
        maxBytes: MAX_BYTES,
        until: completedAt,
        wall,
    });
    const isTimed = startedAt !== undefined && completedAt !== undefined;
    return wall.run(() => {
        const own = isTimed ? (0,_step_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .stepLines */ .m)(lines, { startedAt, completedAt, name }) : lines;
        return (0,_clean_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLines */ .v)(own).slice(-KEPT_LINES);
    });
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
