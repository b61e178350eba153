export const id = 50;
export const ids = [50];
export const modules = {

/***/ 50:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allowedOrganizationIds: () => (/* binding */ allowedOrganizationIds)
/* harmony export */ });
/* harmony import */ var _delivery_name_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2582);
/* harmony import */ var _provisioning_organizations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9653);
/* harmony import */ var _webex_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(323);



/** The ids behind `allowed-organizations`. Throws `NameError` where one of them cannot be known. */
async function allowedOrganizationIds(inputs, host) {
    const read = await (0,_provisioning_organizations_js__WEBPACK_IMPORTED_MODULE_0__/* .readOrganizations */ .R)((0,_webex_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createWebexClient */ .D)(inputs, host), inputs.allowedOrganizations);
    if ("problems" in read)
        throw new _delivery_name_error_js__WEBPACK_IMPORTED_MODULE_2__/* .NameError */ .Q(read.problems.join(" "));
    return read.ids;
}


/***/ })

};
