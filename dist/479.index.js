export const id = 479;
export const ids = [479];
export const modules = { 6479: ((_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { logOfStep: () => logOfStep });
	var _text_secrets_hide_js_0 = __webpack_require__(7481);
	var _text_wall_js_1 = __webpack_require__(4987);
	var _quote_of_js_3 = __webpack_require__(9692);
	var _step_lines_js_4 = __webpack_require__(7948);
	var _tail_js_2 = __webpack_require__(2075);
	const CUT = "(cut off: GitHub did not send the rest of this log in time)";
	const AMONG_OTHERS = "(lines of steps that ran beside this one may be among these)";
	async function logOfStep(bytes, { step, allSteps = [], logLines, hide = (0, _text_secrets_hide_js_0.Q)([]), wall = _text_wall_js_1.fc }) {
		const { startedAt, completedAt } = step ?? {};
		const isAmongOthers = allSteps.some((other) => other.number !== step?.number && overlap(step, other));
		const tail = await (0, _tail_js_2.y)(bytes, {
			..._quote_of_js_3.Z,
			until: completedAt,
			wall
		});
		return wall.run(() => {
			const isTimed = startedAt !== undefined && completedAt !== undefined;
			const times = {
				startedAt: startedAt ?? "",
				completedAt: completedAt ?? "",
				name: step?.name ?? ""
			};
			const own = isTimed ? (0, _step_lines_js_4.m)(tail.lines, {
				...times,
				isAmongOthers
			}) : tail.lines;
			const notes = [...isAmongOthers ? [AMONG_OTHERS] : [], ...bytes.isCut === true ? [CUT] : []];
			return (0, _quote_of_js_3.e)({
				...tail,
				lines: own
			}, {
				logLines,
				hide,
				notes
			});
		});
	}
	function overlap(one, other) {
		const { startedAt, completedAt } = one ?? {};
		if (startedAt === undefined || completedAt === undefined || other.startedAt === undefined) return false;
		const isBefore = other.completedAt !== undefined && other.completedAt <= startedAt;
		return other.startedAt < completedAt && !isBefore;
	}
}) };
