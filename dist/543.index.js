export const id = 543;
export const ids = [543];
export const modules = {

/***/ 3543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finish: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _inputs_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1674);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1252);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9646);



async function finish(host, { startedAt, pending, isProvisioned }) {
    const inputs = await readWhatCanBe(host);
    const durationSeconds = Math.max(0, Math.round((host.now().getTime() - startedAt.getTime()) / 1000));
    return (await (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .runStep */ .e)(inputs, { pending, durationSeconds, isProvisioned }, host)).report;
}
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
