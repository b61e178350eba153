export const id = 479;
export const ids = [479];
export const modules = {

/***/ 6479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logOfStep: () => (/* binding */ logOfStep)
/* harmony export */ });
/* harmony import */ var _text_secrets_hide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7481);
/* harmony import */ var _text_wall_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4987);
/* harmony import */ var _quote_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9692);
/* harmony import */ var _step_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7948);
/* harmony import */ var _tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2075);





const CUT = "(cut off: GitHub did not send the rest of this log in time)";
const AMONG_OTHERS = "(lines of steps that ran beside this one may be among these)";
async function logOfStep(bytes, { step, allSteps = [], logLines, hide = (0,_text_secrets_hide_js__WEBPACK_IMPORTED_MODULE_0__/* .hiding */ .Q)([]), wall = _text_wall_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_WALL */ .fc }) {
    const { startedAt, completedAt } = step ?? {};
    const isAmongOthers = allSteps.some((other) => other.number !== step?.number && overlap(step, other));
    const tail = await (0,_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .tailOfLog */ .y)(bytes, { ..._quote_of_js__WEBPACK_IMPORTED_MODULE_3__/* .LOOKED_AT */ .Z, until: completedAt, wall });
    return wall.run(() => {
        const isTimed = startedAt !== undefined && completedAt !== undefined;
        const times = { startedAt: startedAt ?? "", completedAt: completedAt ?? "", name: step?.name ?? "" };
        const own = isTimed ? (0,_step_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .stepLines */ .m)(tail.lines, { ...times, isAmongOthers }) : tail.lines;
        const notes = [...(isAmongOthers ? [AMONG_OTHERS] : []), ...(bytes.isCut === true ? [CUT] : [])];
        return (0,_quote_of_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteOf */ .e)({ ...tail, lines: own }, { logLines, hide, notes });
    });
}
function overlap(one, other) {
    const { startedAt, completedAt } = one ?? {};
    if (startedAt === undefined || completedAt === undefined || other.startedAt === undefined)
        return false;
    const isBefore = other.completedAt !== undefined && other.completedAt <= startedAt;
    return other.startedAt < completedAt && !isBefore;
}


/***/ })

};
