import { ask } from "../ask.js";
import { html } from "../html.js";
import { drawFindings, drawJson } from "./card-check.js";
import { sizeText } from "./scenes.js";

/** @typedef {import("../../model/gallery.ts").CardCheck} CardCheck */
/** @typedef {import("./gallery-frame.js").Scene} Scene */

/** The result for the pasted card. @type {{ check?: CardCheck, error?: string }} */
let pasted = {};

/**
 * The pasted card, next to the Markdown that the action sends with it. That is the action's own, whatever the card
 * contains.
 * @param {import("../../model/gallery.ts").Gallery} gallery
 * @returns {readonly Scene[]}
 */
export function pastedScenes({ shown: [first] }) {
  const { check } = pasted;
  if (check === undefined || first === undefined) return [];
  const { drawing } = check;
  const forms = { html: "", markdown: "", phone: "", card: drawing.card };
  return [
    { id: "pasted", title: "The card you pasted", note: "", form: "card", forms, drawing },
    {
      id: "pasted-twin",
      title: "For clients that do not show cards",
      note: `sent with the built-in Markdown · ${sizeText(first.builtIn)}`,
      form: "markdown",
      forms: first.builtIn,
    },
  ];
}

/** A field for a card, instead of the editor. */
export function drawPaste() {
  return html`<section class="editor" aria-label="Check a card"><h1>Check a card</h1>
    <form data-action="check"><label for="pasted">JSON of an Adaptive Card, from anywhere</label>
      <textarea id="pasted" name="text" required rows="16" spellcheck="false" placeholder='{"type": "AdaptiveCard", "version": "1.3", "body": []}'></textarea>
      <p><button class="primary">Check it</button></p>
      <p role="alert" class="problem">${pasted.error ?? ""}</p></form></section>`;
}

/** The verdict about the card, above its drawing. */
export function drawVerdict() {
  const { check } = pasted;
  if (check === undefined) return "";
  return html`<section class="verdict" aria-label="Result"><p><strong role="status">${sentenceOf(check)}</strong></p>
    ${drawFindings(check, "pasted-json")}</section>`;
}

/** @param {CardCheck} check */
function sentenceOf({ findings }) {
  if (findings.length === 0) return "Webex shows this card as it is.";
  return findings.some(({ isError }) => isError)
    ? "This card does not work as it is."
    : "Webex may refuse this card, or show it without some parts.";
}

/** The JSON that was checked. */
export function drawPastedJson() {
  return pasted.check === undefined
    ? html`<p class="hint">Paste a card above. Its JSON appears here, and the lines that need a change are marked.</p>`
    : drawJson(pasted.check, "pasted-json");
}

/** @type {import("../app.js").View["actions"]} */
export const pasteActions = {
  async check(form) {
    const text = String(new FormData(/** @type {HTMLFormElement} */ (form)).get("text"));
    try {
      pasted = { check: await ask("/gallery/card.json", { method: "POST", body: { text } }) };
    } catch (error) {
      pasted = { error: error instanceof Error ? error.message : String(error) };
    }
  },
};
