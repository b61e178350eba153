export const id = 36;
export const ids = [36];
export const modules = {

/***/ 2036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withKnownFiles: () => (/* binding */ withKnownFiles)
/* harmony export */ });
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2853);

const MAX_FILES = 100;
const MAX_FOLDERS = 12;
async function withKnownFiles(reports, repository) {
    const { tests, lint } = reports;
    const named = [...toldTests(tests), ...(lint?.findings ?? []).slice(0, MAX_FILES)];
    const files = new Set(named.flatMap(({ file }) => (file === undefined ? [] : [file])));
    const known = await knownFiles([...files].slice(0, MAX_FILES), repository);
    return {
        ...reports,
        tests: tests && placedTests(tests, known),
        lint: lint && { ...lint, findings: lint.findings.map((finding) => placed(finding, known)) },
    };
}
function toldTests(tests) {
    const { failed = [], flaky = [], comparison } = tests ?? {};
    return [...(comparison?.newlyFailing ?? []).slice(0, MAX_FILES), ...failed, ...flaky];
}
async function knownFiles(files, repository) {
    const folders = new Map();
    const namesIn = (folder) => {
        const names = folders.get(folder) ?? repository.namesIn(folder);
        folders.set(folder, names);
        return names;
    };
    const inWorkspace = new Map();
    for (const file of files)
        inWorkspace.set(file, await fileIn(file, namesIn));
    const isThere = [...inWorkspace.values()].some((file) => file !== undefined) || (await namesIn("")).includes(".git");
    const known = new Map();
    for (const name of files) {
        const file = inWorkspace.get(name) ?? changedFile(name, repository.changed);
        if (file !== undefined)
            known.set(name, { file, isUnsure: false });
        else if (isThere)
            known.set(name, { file: name, isUnsure: true });
    }
    return known;
}
function changedFile(file, changed) {
    return changed.find((path) => path === file || ((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsolute */ .oP)(file) && file.endsWith(`/${path}`)));
}
async function fileIn(file, namesIn) {
    const parts = file.split("/");
    const starts = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsolute */ .oP)(file) ? Math.min(parts.length - 2, MAX_FOLDERS) : 0;
    for (let start = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsolute */ .oP)(file) ? 1 : 0; start <= starts; start++) {
        const folder = parts.slice(start, -1).join("/");
        const names = await namesIn(folder);
        if (names.includes(parts.at(-1) ?? ""))
            return parts.slice(start).join("/");
    }
    return undefined;
}
function placedTests(tests, known) {
    const places = new Map();
    const all = (some) => some.map((test) => {
        const told = places.get(test) ?? placed(test, known);
        places.set(test, told);
        return told;
    });
    const { comparison } = tests;
    return {
        ...tests,
        failed: all(tests.failed),
        flaky: all(tests.flaky),
        comparison: comparison && {
            newlyFailing: all(comparison.newlyFailing),
            stillFailing: all(comparison.stillFailing),
            fixed: all(comparison.fixed),
            gone: all(comparison.gone),
        },
    };
}
function placed(one, known) {
    const isBare = one.isUnsure === true && one.file?.includes("/") === false;
    const place = one.file === undefined || isBare ? undefined : known.get(one.file);
    return place === undefined ? one : { ...one, ...place };
}


/***/ })

};
