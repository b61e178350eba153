export const id = 428;
export const ids = [428];
export const modules = {

/***/ 5428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finish: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _announce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(385);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(157);


/**
 * The story of the post stage of a lifecycle step: it ends what the main stage began. GitHub evaluates the inputs
 * again for it, so that `status` is the job's final one. Throws `InputError`, `NoTriggerError`.
 */
async function finish(host, { startedAt, thread }) {
    const inputs = await (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .K)(host.env, host.mask);
    const durationSeconds = Math.max(0, Math.round((host.now().getTime() - startedAt.getTime()) / 1000));
    const { report } = await (0,_announce_js__WEBPACK_IMPORTED_MODULE_1__/* .announce */ .i)(inputs, { standing: thread, durationSeconds }, host);
    return report;
}


/***/ })

};
