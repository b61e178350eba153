export const id = 428;
export const ids = [428];
export const modules = {

/***/ 5428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finish: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _announce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6682);
/* harmony import */ var _inputs_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1674);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5840);



/**
 * The story of the post stage of a lifecycle step: it ends what the main stage began. GitHub evaluates the inputs
 * again for it, so that `status` is the job's final one. Throws `InputError`, `NoTriggerError`.
 */
async function finish(host, { startedAt, thread, isProvisioned }) {
    const inputs = await readWhatCanBe(host);
    const durationSeconds = Math.max(0, Math.round((host.now().getTime() - startedAt.getTime()) / 1000));
    const { report } = await (0,_announce_js__WEBPACK_IMPORTED_MODULE_0__/* .announce */ .i)(inputs, { standing: thread, durationSeconds, isProvisioned }, host);
    return report;
}
/**
 * An input that only now turns out to be wrong, such as an address that a step did not give, must not leave "Started"
 * standing: it is left out, the end is told, and the step fails. Throws `InputError` where nothing can be left out.
 */
async function readWhatCanBe(host) {
    const problems = [];
    const env = { ...host.env };
    for (;;) {
        try {
            const inputs = await (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(env, host.mask, host.wall);
            return { ...inputs, problems: [...problems, ...inputs.problems] };
        }
        catch (error) {
            const name = error instanceof _inputs_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d ? `INPUT_${error.input.toUpperCase()}` : "";
            if (!(error instanceof _inputs_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d) || !env[name])
                throw error;
            problems.push(error.message);
            delete env[name];
        }
    }
}


/***/ })

};
