import { ask } from "../ask.js";
import { html } from "../html.js";

/** @typedef {import("../../model/builder.ts").Checked} Checked */
/** @typedef {import("../../model/builder.ts").Finding} Finding */

/** The words for counting findings of each kind. */
const COUNTED = { wrong: "wrong", missing: "missing", better: "that could be better" };

const KINDS = { wrong: "Wrong", missing: "Missing", better: "Better" };

/** The findings about the last pasted workflow. @type {Checked | undefined} */
let checked;

/** A field for pasting a workflow, and the findings about it. */
export function drawCheck() {
  return html`<form class="paste" data-action="check">
      <label for="pasted">Paste a workflow that posts to Webex, or should</label>
      <textarea id="pasted" name="text" rows="24" spellcheck="false" wrap="off" placeholder="on: push&#10;jobs:&#10;  build:&#10;    …"></textarea>
      <p><button class="primary">Check</button> <span class="hint">It stays on this machine.</span></p>
    </form>
    <section class="found" aria-labelledby="found-title" aria-live="polite">${drawChecked()}</section>`;
}

function drawChecked() {
  if (checked === undefined) {
    return html`<h1 id="found-title">What is wrong, and what is missing</h1>
      <p>GitHub's own language service and the action check the workflow: unknown inputs, missing permissions, steps that are skipped when it matters. Each finding has its line, and the line to write.</p>`;
  }
  const { findings, note } = checked;
  const counts = Object.entries(COUNTED).flatMap(([kind, words]) => {
    const count = findings.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  const title = counts.length === 0 ? "Nothing to change" : counts.join(", ");
  return html`<h1 id="found-title">${title}</h1>
    ${note && html`<p class="hint">${note}</p>`}
    <ul class="findings">${findings.map(drawFinding)}</ul>`;
}

/** @param {Finding} finding @param {number} index */
function drawFinding({ line, kind, text, write }, index) {
  return html`<li class="${kind}"><button type="button" data-action="toLine" data-line="${line}">Line ${line}</button> <strong>${KINDS[kind]}</strong>
    <p>${text}</p>
    ${write && html`<div class="command"><pre id="write-${index}" tabindex="0" aria-label="What to write">${write}</pre> <button type="button" data-action="copy" data-copy="write-${index}" aria-label="Copy what to write">Copy</button></div>`}</li>`;
}

/** @type {import("../app.js").View["actions"]} */
export const checkActions = {
  async check(form) {
    const text = String(new FormData(/** @type {HTMLFormElement} */ (form)).get("text") ?? "");
    try {
      checked = await ask("/builder/check", { method: "POST", body: { text } });
    } catch (error) {
      checked = {
        findings: [{ line: 1, kind: "wrong", text: error instanceof Error ? error.message : String(error) }],
        note: undefined,
      };
    }
  },
  toLine(button) {
    const field = /** @type {HTMLTextAreaElement} */ (document.getElementById("pasted"));
    const lines = field.value.split("\n");
    const at = Number(button.dataset["line"]) - 1;
    const from = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
    field.focus();
    field.setSelectionRange(from, from + (lines[at] ?? "").length);
    field.scrollTop = (at - 4) * (field.scrollHeight / lines.length);
    return false;
  },
};
