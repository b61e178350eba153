export const id = 3811;
export const ids = [3811];
export const modules = { 3811: ((_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { toFormData: () => toFormData });
	const toFormData = void 0;
}) };
