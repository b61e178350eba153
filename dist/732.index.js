export const id = 732;
export const ids = [732];
export const modules = {
	9732: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { moveMessage: () => moveMessage });
		var _webex_index_js_3 = __webpack_require__(7344);
		var _nothing_pending_js_0 = __webpack_require__(2136);
		var _post_new_js_1 = __webpack_require__(5810);
		var _refused_edit_error_js_2 = __webpack_require__(2043);
		function moveMessage(move, mailbox, forms) {
			switch (move.kind) {
				case "edit": return edit(move, mailbox, forms);
				case "reply": return reply(move.messageId, mailbox, forms);
				case "replace": return replace(move.messageId, mailbox, forms);
				case "none": throw new _nothing_pending_js_0.P("No message there says that it started.");
			}
		}
		async function edit(move, mailbox, forms) {
			try {
				const message = await mailbox.edit(move.messageId, forms);
				if (message === undefined) {
					return (0, _post_new_js_1.rM)(mailbox, forms, "The message to edit is in another room, so this is a new one.");
				}
				const note = forms.card === undefined ? undefined : "An edit brings no card: its Markdown twin is there.";
				return {
					status: "edited",
					message,
					rootId: message.parentId ?? message.id,
					note
				};
			} catch (error) {
				if ((0, _post_new_js_1.VF)(error, "not found")) return postInPlace(mailbox, forms);
				if ((0, _post_new_js_1.VF)(error, "rejected", "forbidden", "conflict")) return replyInPlace(error, move, mailbox, forms);
				throw error;
			}
		}
		function postInPlace(mailbox, forms) {
			if (forms.pendingOnly !== undefined) throw new _nothing_pending_js_0.P("The message to finish is gone.");
			const note = "The message to edit is gone or out of this token's sight, so this is a new one.";
			return (0, _post_new_js_1.rM)(mailbox, forms, note);
		}
		function replyInPlace(error, { messageId, otherwise }, mailbox, forms) {
			if (otherwise === "error") throw new _refused_edit_error_js_2.V(error);
			if (error.mayHaveArrived && mailbox.isAtMostOnce) throw error;
			if (otherwise === "nothing") {
				throw new _nothing_pending_js_0.P("The message still says that it started: Webex does not allow it to be edited.");
			}
			const note = `Webex does not let the message be edited, so this is a reply: ${error.message}`;
			return reply(messageId, mailbox, forms, note);
		}
		async function reply(messageId, mailbox, forms, note) {
			const join = async (rootId) => {
				const { message, refused } = await (0, _post_new_js_1.Hx)(mailbox, forms, rootId);
				return {
					status: "replied",
					message,
					rootId: message.parentId ?? rootId,
					note: refused ?? note
				};
			};
			try {
				return await join(messageId);
			} catch (error) {
				if (!(0, _post_new_js_1.VF)(error, "rejected", "not found")) throw error;
				const parent = await mailbox.look(messageId);
				if (parent === undefined) {
					return (0, _post_new_js_1.rM)(mailbox, forms, "The message to reply to is gone or out of this token's sight, so this is a new one.");
				}
				if (mailbox.isElsewhere(parent)) {
					return (0, _post_new_js_1.rM)(mailbox, forms, "The message to reply to is in another room, so this is a new one.");
				}
				if (parent.parentId === undefined) throw error;
				return join(parent.parentId);
			}
		}
		async function replace(messageId, mailbox, forms) {
			const arrived = await (0, _post_new_js_1.rM)(mailbox, forms);
			try {
				const old = await mailbox.look(messageId);
				if (old === undefined) return arrived;
				if (mailbox.isElsewhere(old)) {
					return {
						...arrived,
						note: "The message to replace is in another room, and is still there."
					};
				}
				await mailbox.remove(messageId);
				return arrived;
			} catch (error) {
				if (!(error instanceof _webex_index_js_3.w8)) throw error;
				if (error.kind === "not found") return arrived;
				return {
					...arrived,
					note: `The message before it is still there: ${error.message}`
				};
			}
		}
	}),
	2043: ((_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => RefusedEditError });
		class RefusedEditError extends Error {
			name = "RefusedEditError";
			refusal;
			constructor(refusal) {
				super(refusal.message, { cause: refusal });
				this.refusal = refusal;
			}
		}
	})
};
