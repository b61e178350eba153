export const id = 900;
export const ids = [900];
export const modules = {

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

/***/ 6266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ quote_of_LOOKED_AT),
  e: () => (/* binding */ quoteOf)
});

// EXTERNAL MODULE: ./lib/model/log-quote.js
var log_quote = __webpack_require__(5062);
// EXTERNAL MODULE: ./node_modules/strip-ansi/index.js + 1 modules
var strip_ansi = __webpack_require__(348);
// EXTERNAL MODULE: ./lib/text/markup/plain.js
var plain = __webpack_require__(6928);
// EXTERNAL MODULE: ./lib/text/secrets/known-secrets.js + 7 modules
var known_secrets = __webpack_require__(3851);
// EXTERNAL MODULE: ./lib/build/logs/last-drawn.js
var last_drawn = __webpack_require__(7193);
// EXTERNAL MODULE: ./lib/build/logs/stamp.js
var stamp = __webpack_require__(2341);
;// CONCATENATED MODULE: ./lib/build/logs/clean-lines.js





const GENERIC = /^(?:Process completed with exit code -?\d+\.|The process '.*' failed with exit code -?\d+)$/;
const SPEAKING = /^##\[(?:error|warning|notice|section|group)\]|^::(?:error|warning|notice|group)(?: [^\n]*?)?::/;
const SILENT = /^##\[(?:endgroup|debug|command|add-matcher|remove-matcher|start-action|end-action)|^\[command\]|^::[a-z][a-z-]*(?: [^\n]*?)?::/;
const MASK = /(?:::add-mask(?: [^\n]*?)?::|##\[add-mask\])(.*)/i;
const MAX_MASKED = 80_000;
const TOO_MUCH_MASKED = "Left out: more is masked in it than can be looked for.";
const HEAD = /^##\[group\]Run /;
const HEAD_END = /^##\[endgroup\]/;
function cleanLines(lines) {
    const bare = lines.map((line) => lastState((0,strip_ansi/* default */.A)((0,stamp/* withoutStamp */.GD)(line))));
    const spoken = withoutHeads(bare)
        .filter((line) => !MASK.test(line) && (SPEAKING.test(line) || !SILENT.test(line)))
        .flatMap((line) => (0,plain/* plainText */.wh)(line.replace(SPEAKING, "")).trimEnd().split("\n"));
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
    return (0,known_secrets/* withoutKnown */.O5)(lines.join("\n"), values).split("\n");
}
function lastState(line) {
    const states = line.split("\r").filter((state) => state !== "");
    const last = states.at(-1) ?? "";
    return states.length < 2 ? last : (0,last_drawn/* lastDrawn */.h)(last);
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

// EXTERNAL MODULE: ./lib/text/cut.js
var cut = __webpack_require__(9967);
;// CONCATENATED MODULE: ./lib/build/logs/signs/boilerplate.js
const BOILERPLATE = [
    /^\s*(?:✓|✔|√|☑|✅|PASS(?:ED)?\b|ok\b|--- PASS|=== (?:RUN|PAUSE|CONT)|# Subtest|\[\s{0,8}(?:OK|RUN|PASSED|-{6,})\s{0,8}\]|\.{3,}$)/,
    / \.\.\. (?:ok|ignored)$| PASSED\b|\bPassed\s{1,4}\d|: SUCCESS\b|\.{3}\s{0,4}Passed/,
    /\b(?:0|[Nn]o) (?:errors?|failures?|failed|failing|problems|issues|warnings|vulnerabilities)\b(?!.{0,60}\b[1-9]\d{0,5} (?:errors?|failures?|failed|failing))/,
    /\b(?:errors?|failures?|failed)\s{0,3}[:=] ?0\b(?!.{0,60}(?:[Ee]rrors|[Ff]ailures|[Ff]ailed)\s{0,3}[:=] ?[1-9])/i,
    /^\s*(?:Compiling|Downloading|Downloaded|Fetching|Fetched|Unpacking|Setting up|Selecting|Collecting|Installing|Installed|Adding|Resolving|Building|Running|Preparing|Get:\d{1,6}|Hit:\d{1,6}|Using cached|Requirement already|Progress) /,
    /^\[INFO\] |^go: (?:downloading|finding|found|added|upgraded|extracting)|^npm (?:WARN|warn|notice) |^\s*(?:added|removed|changed|audited) \d/,
    /^\+{1,4} |^\$ |^> \S{1,100}@\S{1,60} \S{1,60}$|^(?:\/\S{1,100}\/)?(?:bash|sh) -e/,
    /complete log of this run|For further reading|^\[ERROR\] (?:To see the full|Re-run Maven|For more information|After correcting|-> \[Help|\[Help|\s{0,8}mvn <)|^\[ERROR\]\s*$|^npm (?:ERR!|error)\s*$/,
    /^npm (?:ERR!|error) (?:path|errno|syscall|location|workspace|argv|node|cwd|A complete|This is (?:probably )?not a problem|\s{4,}\/|Node |npm )/,
    /^\* (?:Try|Get more help)|^> (?:Run with|Get more help)|^Run with --|^For more (?:information|details|help)|--explain E\d|RUST_BACKTRACE|^\s*= (?:note|help): (?:for more|see|`#)/,
    /^\s*(?:See|Visit|Learn more|More info|Read more|Docs|info Visit)\b.{0,80}https?:|^\s*https?:\S{1,500}$|please (?:report|file|open)|^note: run with/i,
    /^warning: build failed, waiting|^error: (?:aborting due to|could not compile|test failed, to rerun|\d{1,5} targets? failed)|^\s*Stopping at|^BUILD FAILED|^\[INFO\] BUILD/,
    /^(?:error )?Command failed(?: with exit code \d{1,3})?\.?$|^error Command failed|^\s?ELIFECYCLE|^Error: Process completed|failed with exit code \d{1,3}\.?$/,
    /^FAIL$|^FAILED$|^\s*(?:=|-|_|─|━|\*|#|~|⎯){3,}\s*$|^exit status \d{1,3}$/,
    /^\s*(?:[Uu]sage|USAGE|Options|Flags|Commands|Examples?):|^\s{1,12}-{1,2}\w[\w-]{0,60}(?:[ ,=]|$)|^\s*[\w-]{1,60}-on-(?:error|failure): /,
];

;// CONCATENATED MODULE: ./lib/build/logs/signs/compilers.js
const COMPILERS = {
    5: [
        /^\s*(?:[A-Za-z]:)?[^:]{1,300}:\d{1,7}(?:[:.]\d{1,7})?(?:-\d{1,7})?:? (?:- )?(?:fatal |internal |syntax )?error\b/i,
        /^\s*[^(]{1,300}\(\d{1,7}(?:,\d{1,7}){0,3}\) ?: (?:fatal )?error\b/,
        /\berror (?:TS|CS|FS|BC|NU|NETSDK|MSB|LNK|C|CA|IDE|SA|AD|XC)\d{2,6}\b/,
        /^error(?:\[[\w-]{1,60}\])?: /,
        /^(?:vet: )?(?:[A-Za-z]:)?[^\s:]{1,300}\.go:\d{1,7}(?::\d{1,7})?: /,
        /^\[ERROR\] [^\s:]{1,300}\.(?:java|kt|scala|groovy):\[?\d/,
        /^e: /,
        /^\[error\] (?:-- |\S{1,300}:\d)/,
        /^-- (?:\[E\d{1,5}\] )?[\w ]{0,30}Error: /,
        /undefined reference to|undefined symbol|multiple definition of|ld(?:\.lld)?: (?:error|library|cannot find|symbol)|Undefined symbols for architecture/,
        /^CMake Error|^ninja: error|: ERROR: /,
        /^\s*[✘X] \[ERROR\] /,
        /^ERROR in /,
        /^\s*Module not found: |Can't resolve '|Could not resolve "|failed to resolve import/,
        /^\[!\] |^Type error: |^\s*Syntax error: /,
        /^\s{1,8}\d{1,7}:\d{1,7}\s{1,20}(?:error|✖|×)\s/,
        /^[^\s:]{1,300}:\d{1,7}:\d{1,7}: [EF](?:\d{4})?: /,
        /SC\d{4} \(error\)/,
        /^error: cannot format |^\[error\] \S/,
    ],
    4: [
        /^[^\s:]{1,300}:\d{1,7}:\d{1,7}: [A-Z]{1,7}\d{0,4}:? /,
        /^[A-Z]{1,7}\d{3,4} (?:\[\*\] )?\S/,
        /^[^\s:]{1,300}:\d{1,7}(?::\d{1,7})? (?:DL|SC|MD|error )\S/,
        /^In \S{1,300} line \d{1,7}:|SC\d{4} \(\w{1,10}\)/,
        /^would reformat |^\[warn\] \S{1,300}\.\w|^--- \S{1,300}:before|^Diff in /,
        /(?:lint|format|assist|parse|organizeImports)(?:\/\w{1,60}){0,3} (?:FIXABLE )?\s*━{3}/,
        /^\s*\d{1,7} \| (?:ERROR|>>>) /,
        /^\[error\] \S|^✖ \S/,
        /^\s{1,8}\d{1,7}(?::\d{1,7})?\s{1,20}(?:\S.{0,200}?)?(?:🪪|✏️)/u,
        /^error during build:/,
        /^error: /,
    ],
    3: [
        /^[^\s:]{1,300}\.[A-Za-z]\w{0,9}:\d{1,7}(?::\d{1,7})?:? \S/,
        /^Failed to compile/,
        /^\s*-->? \S{1,300}:\d/,
    ],
};

;// CONCATENATED MODULE: ./lib/build/logs/signs/containers.js
const CONTAINERS = {
    5: [
        /^(?:docker: )?Error response from daemon|^ERROR: (?:unauthorized|denied|pull access)/,
        /\b(?:pull access denied|manifest unknown|toomanyrequests|unauthorized: |denied: )|no matching manifest|failed to compute cache key/,
        /^\s*\d{1,5} \| >>> /,
        /dependency failed to start|is unhealthy$|exited \([1-9]\d{0,2}\)|exited with code [1-9]|didn't complete successfully/,
        /Error from server|^The \w{1,60} "\S{1,200}" is invalid|error validating |unable to recognize |error when (?:creating|applying)/,
        /CrashLoopBackOff|ImagePullBackOff|ErrImagePull|OOMKilled|CreateContainerConfigError|FailedScheduling/,
        /timed out waiting for the condition|exceeded its progress deadline|(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED/,
        /^\s*error: |^Error: |\[ERROR\] (?:templates|values|Chart)/,
    ],
    4: [
        /failed to solve: |failed to build: |executor failed running|^Dockerfile(?:\.\w{1,40})?:\d|did not complete successfully: exit code/,
        /^\s*Warning\s{1,6}(?:Failed|BackOff|Unhealthy)\b/,
    ],
    3: [/^\s*> \[.{1,200}\]|^ERROR \[/],
};

;// CONCATENATED MODULE: ./lib/build/logs/signs/exceptions.js
const EXCEPTIONS = {
    5: [
        /^\s*(?:\[\w{1,20}\] )?(?:Uncaught |Unhandled |\[?cause\]?: ?|Error: )?(?:[\w$-]{1,60}[.:]{1,2}){0,12}[A-Z]\w{0,80}(?:Error|Exception|Failure|Interrupt|Iteration|Exit)(?: \[\w{1,60}\])?(?: \(\w{1,60}\))?(?:: |:?$)/,
        /Exception in thread "|^\s*Caused by: |^Unhandled [Ee]xception|^Uncaught |^\s*(?:\w+ )?[Ee]xception:? .{0,80}(?:thrown|was)|^Error: Uncaught|unhandledRejection|ERR_UNHANDLED_REJECTION/,
        /^panic: |^fatal error: |WARNING: DATA RACE|^unexpected fault address/,
        /^\S{1,300}\.rb:\d{1,7}:in .{1,300}\(\w{1,80}\)$|^\S{1,300}: .{1,300} \((?:[A-Z]\w{0,60}::)*[A-Z]\w{0,60}(?:Error|Exception)\)$/,
        /^(?:PHP )?(?:Fatal|Parse) error: | at \S{1,300} line \d{1,7}\.$|^lua\d?[\d.]{0,4}: |^\*\* \(|^Error in |^\*{3} Exception: /,
        /ERROR: \w{1,30}Sanitizer|: runtime error: |^==\d{1,9}==(?: ERROR:|\s{1,4}(?:Invalid|definitely lost))/,
        /heap out of memory|Allocation failed|StackOverflow|Maximum call stack|stack overflow/i,
        /\bCannot find (?:module|package|name)\b|No module named|cannot find symbol/,
    ],
    4: [
        /^\s*(?:at |File "|from )?(?:async )?(?:\S{1,200} )?\(?(?:file:\/\/)?\/(?:home\/runner\/work|__w|github\/workspace|Users\/runner\/work)\/[^\s:"]{1,300}(?::|", line )\d/,
        /^\s*(?:SIG(?:SEGV|ABRT|KILL|BUS|ILL)|signal: \d)|\bsignal (?:SIG\w{1,10}|arrived)/,
    ],
    3: [/^\[signal /],
    2: [/^Traceback \(most recent call last\)|^goroutine \d{1,9} \[/],
};

;// CONCATENATED MODULE: ./lib/build/logs/signs/general.js
const GENERAL = {
    4: [
        /^\s{0,4}\W{0,3}(?:ERROR|[Ee]rror|FATAL|[Ff]atal|CRITICAL|SEVERE|PANIC)\b\W{0,2}[:\]|!)] ?\S/,
        /^(?:ERROR|FATAL|CRITICAL|SEVERE)\s{1,8}\S/,
    ],
    3: [
        /\b(?:ERROR|FATAL|CRITICAL|SEVERE|PANIC)\b/,
        /\b(?:[Ee]rror|[Ff]atal|[Ff]ailed|[Ff]ailure|[Ee]xception)(?: \S{1,40}){0,2}: ?\S/,
        /^\W{0,4}(?:❌|✗|✘|✖|🚨|🛑|⛔)/u,
        /\blevel=(?:error|fatal)|"level": ?"(?:error|fatal)"/,
    ],
    2: [
        /\b[Ff]ail(?:ed|ures?|s|ing)?\b|\bFAIL(?:ED|URES?)?\b|\b\w{0,60}(?:Error|Exception)\b/,
        /\b(?:[Cc]annot|[Cc]an't|[Cc]ould(?: not|n't)|[Uu]nable to|[Ii]nvalid|[Mm]issing|[Dd]enied|[Rr]efused|[Nn]ot found|[Uu]nexpected|[Uu]nknown|[Uu]ndefined|[Nn]o such|[Mm]ismatch|[Nn]ot allowed|[Ff]orbidden|[Uu]nauthorized|[Rr]ejected|[Aa]borted|[Cc]rashed|[Vv]iolat\w{1,6}|[Ee]xceed\w{1,4}|[Nn]ot (?:supported|permitted|valid|defined|installed|available|exist))\b|\b(?:does|did|is|was|are|were|has|have)(?: not|n't)\b/,
        /\b[Ee]xit(?:ed)?(?: with)?(?: status| code)? [1-9]/,
    ],
    1: [
        /\b[Ee]rrors?\b|\b[Ww]arn(?:ing)?s?\b|\bWARN(?:ING)?\b|\bbad\b|\b[Ww]rong\b|\b[Mm]ust\b|\b[Rr]equired\b/,
    ],
};

;// CONCATENATED MODULE: ./lib/build/logs/signs/infrastructure.js
const INFRASTRUCTURE = {
    5: [
        /^Error: |^\s{0,6}error: |^fatal: |^failed: \[|^ERROR! |^\s*Diagnostics:/,
        /An error occurred \(|^ERROR: \((?:gcloud|bq)|(?:CREATE|UPDATE|DELETE|ROLLBACK)_FAILED|AccessDenied|is not authorized to perform|ValidationException/,
        /^error: (?:failed to|pathspec|Your|could not|cannot)|! \[(?:remote )?rejected\]|^CONFLICT \(|^Automatic merge failed|^remote: (?:error|fatal|Permission|Repository)/,
        /: (?:command )?not found$|: command not found|: No such file or directory|: [Pp]ermission denied|: unbound variable|: syntax error|: parameter null or not set|: Is a directory|cannot execute|bad substitution/,
        /^curl: \(\d|^wget: |^ssh: |Host key verification failed|Permission denied \(|Connection (?:refused|timed out|reset)|Could not resolve host|Name or service not known|Temporary failure in name resolution|certificate (?:has expired|verify failed|signed by unknown)|SSL certificate problem/,
        /^(?:psql|pg_\w{1,20}|mysql|sqlite3?|mongo\w{0,10}): |\bERROR \d{4} \(|^(?:ERROR|FATAL):\s{1,4}\S|\b(?:ORA|SQL|P)-?\d{4,5}\b:?/,
        /[Nn]o space left on device|Cannot allocate memory|[Oo]ut of memory|^Killed$|Segmentation fault|core dumped|Bus error|Aborted$|Illegal instruction/,
    ],
    4: [
        /\b(?:ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENOENT|EACCES|EADDRINUSE|ENOSPC|ENOTFOUND|EPERM|EEXIST|EMFILE)\b/,
        /No rule to make target|^make(?:\[\d{1,3}\])?: \*\*\* (?!\[)|\*\*\* missing separator/,
        /\bHTTP(?:\/[\d.]{1,3})? ?(?:error )?[45]\d\d\b|status(?: code)?:? (?:of )?[45]\d\d\b|\b[45]\d\d (?:Client|Server) Error/i,
    ],
    3: [/\btimed? ?out\b/i],
    2: [/^make(?:\[\d{1,3}\])?: \*\*\* /],
};

;// CONCATENATED MODULE: ./lib/build/logs/signs/packages.js
const PACKAGES = {
    5: [
        /^npm (?:ERR!|error) (?:code E|\d{3} |notarget |Could not resolve |ERESOLVE |Missing: |Invalid: |Unsupported engine|network |\w+ .{0,60}not found)/,
        /^\s?ERR_PNPM_|^(?:➤ )?YN\d{4}: .{0,300}(?:can't|couldn't|not found|failed|forbidden|No candidates|Error)/,
        /^error (?:An unexpected|Couldn't|Could not|Your lockfile|Found incompatible|Received|Package|\S{1,80}@)/,
        /^ERROR: |^\s*(?:×|╰─▶) |^Because |version solving failed|^\s*error: (?!subprocess)/,
        /^E: |^Err:\d|^dpkg: error|Unable to locate package|^ERROR: unable to select/,
        /^go: (?:.{0,300}: |no |cannot )|no required module provides|missing go\.sum entry|^\s*failed to (?:select a version|get|load|fetch|parse)/,
        /Could not (?:resolve|find|GET|transfer)\b|Non-resolvable |Failure to (?:find|transfer) /,
        /Could not find (?:gem|compatible)|Bundler could not|could not find compatible versions|^\s*- (?:Root )?\S{1,80}.{0,200} (?:requires|conflicts with)\b/,
        /ResolvePackageNotFound|PackagesNotFoundError|nothing provides /,
        /^\*\* \(Mix\)|^Dependency error/,
    ],
    4: [
        /^npm (?:ERR!|error) (?:Lifecycle|command|Missing script|Found:|peer |node_modules)/,
        /^\[ERROR\] Failed to execute goal|^Execution failed for task|^\* What went wrong:|^> (?:Could not|A failure|There)/,
        /^\s*Problem \d|Your requirements could not be resolved/,
        /^caused by:|^Caused by:$/i,
        /^ERROR:? |^error /,
    ],
    3: [
        /^npm (?:ERR!|error) \S|^\[ERROR\] \S|^➤ YN\d{4}: .{0,3}\S/,
        /subprocess-exited-with-error|ELIFECYCLE|ERESOLVE/,
    ],
};

;// CONCATENATED MODULE: ./lib/build/logs/signs/test-runners.js
const TEST_RUNNERS = {
    5: [
        /^E\s{2,12}\S/,
        /^\s*(?:[-+] )?(?:#\s{0,20})?(?:[Ee]xpected|[Rr]eceived|[Aa]ctual|[Gg]ot|[Ll]eft|[Rr]ight|but got|[Ee]rror)\s{0,10}: {1,12}\S/,
        /\bexpected:? ?[<[(].{0,200}but was|\bto (?:be|equal|have|match|contain|throw)\b.{0,200}(?:\bbut\b|received)|did not equal|was not equal to/,
        /^\s*(?:expected|Expected) .{1,300}?(?:\bto |\bgot\b|\bbut\b)/,
        /\bAssert(?:ion)?(?:\.\w{1,40}(?:\(\))?)? [Ff]ail(?:ed|ure)|\bFailed asserting that|^\s*Failure\/Error: /,
        /\bpanicked at /,
        /^[^\s:]{1,300}:\d{1,7}: (?:Failure|FAILED)|\bcheck failed\b|\bREQUIRE\w{0,20}\( |\bCHECK\w{0,20}\( /i,
        /^\s{1,40}\S{1,300}_test\.go:\d{1,7}: /,
        /^\s{1,40}(?:Error Trace|Error|Messages):\s/,
        /^\[ERROR\]\s{1,6}\S{1,200}:\d{1,7}(?:->\S{1,200}:\d{1,7})*\s/,
        /^\s*#\s{1,6}Failed test |^\s{2,12}(?:error|message): \S/,
        /[Cc]overage.{0,100}(?:does not meet|not (?:reached|met)|below|less than|failure)|[Cc]overage for \w/,
        /\b[Tt]est(?:s)? timed out|Exceeded timeout of|Timeout of \d{1,9}\s?ms exceeded|Test timeout of/,
        /snapshots? .{0,40}(?:obsolete|written|mismatch|failed)|toMatchSnapshot|Snapshot `/,
    ],
    4: [
        /^\s*(?:---|===) FAIL:? |^FAIL\s+\S|^\s*(?:FAIL|FAILED|ERROR)[: ]\s{0,4}\S{1,300}(?:::|\/|\.| > | \()/,
        /^\s*● |^\s*(?:✖|✗|✘|×|✕) |^\s*\d{1,5}\) \S/,
        /^\s*not ok \d/,
        /^test .{1,300} \.\.\. FAILED$|^---- .{1,300} stdout ----$/,
        / > .{1,300} FAILED$| FAILED\s{0,3}(?:\[\s{0,4}\d{1,3}%\])?$/,
        /\[FAIL\]|\| FAIL \||^\s*Failed \S{1,300} \[/,
        /\((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run)\)$|\*{3}(?:Failed|Timeout|Exception|Not Run)/,
        /^rspec \.\/|^_{3,} .{1,200} _{3,}$|^\[\s{1,3}FAILED\s{1,3}\] \S/,
        /^\s*Error Message:|^\[ERROR\] Tests run:|<<< (?:FAILURE|ERROR)!$/,
        /^> .{1,200}$/,
    ],
    3: [/^\s*(?:Failures|Failed tests|Errors):\s*$/, /\b\d{1,6} (?:failed|failing|failures?|errors?)\b/],
};

;// CONCATENATED MODULE: ./lib/build/logs/telling-lines.js








const MARKED = 6;
const FAMILIES = [
    COMPILERS,
    TEST_RUNNERS,
    PACKAGES,
    CONTAINERS,
    INFRASTRUCTURE,
    EXCEPTIONS,
    GENERAL,
];
const SIGNS = [5, 4, 3, 2, 1].map((weight) => ({
    weight,
    patterns: FAMILIES.flatMap((family) => family[weight] ?? []),
}));
const LOOKED_AT = 400;
function tellingLines(lines, marked) {
    return lines.flatMap((line, at) => {
        const weight = weightOf(coreOf(line), marked.has(line));
        return weight === undefined ? [] : [{ at, weight }];
    });
}
function weightOf(core, isMarked) {
    if (core === "" || BOILERPLATE.some((pattern) => pattern.test(core)))
        return undefined;
    if (isMarked)
        return MARKED;
    return SIGNS.find(({ patterns }) => patterns.some((pattern) => pattern.test(core)))?.weight;
}
const BEFORE = /^(?:#\d{1,5} \d{1,7}\.\d{1,4} |[\w.-]{1,60} {1,30}\| |[│┃|] {0,3}|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]? (?:- )?|\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]? )/;
function coreOf(line) {
    return line.slice(0, LOOKED_AT).replace(BEFORE, "").trimEnd();
}

;// CONCATENATED MODULE: ./lib/build/logs/belonging-lines.js

const MAX_BELOW = 8;
const MAX_ABOVE = 40;
const GOES_ON = /^\s*(?:[|^~>=→╰╵·]|-->|\d+ +[|│]|at |in |from |File "|[Cc]aused by|[Cc]ause:|[Ee]xpected|[Rr]eceived|[Aa]ctual|[Gg]ot\b|[-+] |symbol|location|required by|note:|help:|\[ERROR\] {2})/;
const FRAME = /^\s*(?:at |from |File "|\S*node_modules|\S*site-packages)/;
function linesBelow(lines, at) {
    const depth = depthOf(lines[at]);
    const below = [];
    let frames = 0;
    for (let next = at + 1; next <= at + MAX_BELOW && next < lines.length; next++) {
        const line = coreOf(lines[next] ?? "");
        if (line === "") {
            if (!belongs(coreOf(lines[next + 1] ?? ""), depth))
                break;
        }
        else if (!belongs(line, depth))
            break;
        if (FRAME.test(line) && ++frames > 2)
            break;
        below.push(next);
    }
    return below;
}
function belongs(line, depth) {
    return line !== "" && (depthOf(line) > depth || GOES_ON.test(line));
}
function headingOf(lines, at) {
    const depth = depthOf(lines[at]);
    if (depth === 0)
        return undefined;
    for (let above = at - 1; above >= 0 && above >= at - MAX_ABOVE; above--) {
        const line = lines[above] ?? "";
        if (coreOf(line) !== "" && depthOf(line) < depth)
            return above;
    }
    return undefined;
}
function depthOf(line = "") {
    return coreOf(line).search(/\S|$/);
}

;// CONCATENATED MODULE: ./lib/build/logs/chosen-lines.js
class ChosenLines {
    #limit;
    #chosen = new Set();
    #gaps = -1;
    constructor(limit) {
        this.#limit = limit;
    }
    get isFull() {
        return this.#size >= this.#limit;
    }
    get #size() {
        return this.#chosen.size + Math.max(this.#gaps, 0);
    }
    add(at) {
        if (this.#chosen.has(at))
            return true;
        const gaps = this.#gaps + 1 - Number(this.#chosen.has(at - 1)) - Number(this.#chosen.has(at + 1));
        if (this.#chosen.size + 1 + Math.max(gaps, 0) > this.#limit)
            return false;
        this.#chosen.add(at);
        this.#gaps = gaps;
        return true;
    }
    inOrder() {
        return [...this.#chosen].sort((one, other) => one - other);
    }
}

;// CONCATENATED MODULE: ./lib/build/logs/order-of-lines.js

const MOST = 200;
const TURNS = 3;
function inOrderOfTelling(telling, lines) {
    const distinct = withoutRepeats(telling, lines);
    const ranked = [MARKED, 5, 4, 3, 2, 1].flatMap((weight) => inTurn(distinct.filter((line) => line.weight === weight)).map((line, turn) => ({
        line,
        rank: turn + (MARKED - weight) * TURNS,
    })));
    return ranked.sort((one, other) => one.rank - other.rank).map(({ line }) => line);
}
function inTurn(all) {
    const half = Math.ceil(all.length / 2);
    const firsts = all.slice(0, Math.min(half, MOST));
    const lasts = all.slice(half).reverse();
    return firsts.flatMap((first, index) => [first, ...lasts.slice(index, index + 1)]);
}
function withoutRepeats(telling, lines) {
    const seen = new Set();
    return telling.filter(({ at }) => {
        const said = coreOf(lines[at] ?? "")
            .replace(/\d+/g, "0")
            .trim();
        if (seen.has(said))
            return false;
        seen.add(said);
        return true;
    });
}

;// CONCATENATED MODULE: ./lib/build/logs/quote-log.js





const SHARE_OF_END = 0.4;
const FIRST_BELOW = 3;
const MAX_TELLING = 200;
function quoteLog(lines, { sizes, marked = new Set(), notes = [] }) {
    const ordered = inOrderOfTelling(tellingLines(lines, marked), lines);
    const quotes = sizes
        .toSorted((one, other) => other - one)
        .map((size) => {
        const said = notes.slice(0, size - 1);
        return [...quoted(lines, chosenOf(lines, ordered, size - said.length)), ...said];
    });
    const [first] = ordered;
    return { telling: first === undefined ? "" : shortened(lines[first.at] ?? ""), quotes };
}
function shortened(line) {
    return (0,cut/* cutToCharacters */._H)(line.trim().replace(/\s+/g, " "), MAX_TELLING);
}
function chosenOf(lines, ordered, size) {
    const chosen = new ChosenLines(size);
    if (lines.length <= size)
        return lines.map((_, at) => at);
    addEnd(chosen, lines, Math.round(size * SHARE_OF_END));
    for (const { at } of ordered) {
        if (chosen.isFull)
            break;
        if (!chosen.add(at))
            continue;
        for (const below of linesBelow(lines, at).slice(0, FIRST_BELOW))
            chosen.add(below);
        const heading = headingOf(lines, at);
        if (heading !== undefined)
            chosen.add(heading);
    }
    for (const { at } of ordered) {
        if (chosen.isFull)
            break;
        for (const below of linesBelow(lines, at))
            chosen.add(below);
    }
    addEnd(chosen, lines, lines.length);
    return chosen.inOrder();
}
function addEnd(chosen, lines, count) {
    for (let at = lines.length - 1; at >= lines.length - count && at >= 0; at--) {
        if (!chosen.add(at))
            return;
    }
}
function quoted(lines, chosen) {
    return chosen.flatMap((at, index) => {
        const left = index === 0 ? 0 : at - (chosen[index - 1] ?? at) - 1;
        const own = ownLine(lines[at] ?? "");
        if (left === 0)
            return [own];
        return [left === 1 ? ownLine(lines[at - 1] ?? "") : `… ${left} lines left out`, own];
    });
}
const GAP = /^… \d+ lines left out$/;
function ownLine(line) {
    return GAP.test(line) ? ` ${line}` : line;
}

;// CONCATENATED MODULE: ./lib/build/logs/quote-of.js



const quote_of_LOOKED_AT = { lines: 10_000, maxBytes: 2 * 1024 * 1024 };
const MARK = /##\[error\]/;
function quoteOf({ lines, isCut }, { sizes, hide, notes = [] }) {
    const hidden = hideIn([...(isCut ? ["…"] : []), ...cleanLines(lines)], hide).slice(isCut ? 1 : 0);
    if (hidden.every((line) => line === ""))
        return log_quote/* NO_QUOTE */.h_;
    const marked = hideIn(cleanLines(lines.filter((line) => MARK.test(line))), hide);
    return quoteLog(hidden, { sizes, marked: new Set(marked), notes });
}
function hideIn(lines, hide) {
    return hide(lines.join("\n")).split("\n");
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
    if (step.isAmongOthers)
        return around.slice(named);
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
