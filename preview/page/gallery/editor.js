import { go } from "../address.js";
import { ask } from "../ask.js";
import { html } from "../html.js";
import { draftOf, isTooLong, keepDraft } from "./drafts.js";
import { drawMarks, drawNumbers, drawSentences } from "./marks.js";
import { chosenBy, isCardFile } from "./toolbar.js";

/** @typedef {import("../../model/gallery.ts").Gallery} Gallery */
/** @typedef {import("../../model/gallery.ts").Workbench} Workbench */
/** @typedef {import("../../model/gallery.ts").TemplateSource} TemplateSource */

/** How long nothing must be typed before the message is drawn again, in milliseconds. */
const PAUSE_MS = 150;

/** Counts edits, because a browser may send several events for one text. */
let typed = 0;

/** The result of the last attempt to save. @type {{ name: string, text: string, isProblem: boolean } | undefined} */
let outcome;

/**
 * The file that is being edited, or the built-in one if the user has none.
 * @param {Gallery} gallery
 * @param {Workbench} workbench
 * @param {import("../address.js").State} state
 */
export function drawEditor({ folder, problems, warnings, outcomes, shown }, { builtIn, marks }, state) {
  const name = chosenBy(state).file;
  const saved = folder?.files.find((file) => file.name === name);
  const original = builtIn.find((file) => file.name === name);
  const draft = draftOf(name);
  const isEditable = folder !== undefined && (saved !== undefined || draft !== undefined);
  // Sentences that the marks already show are left out.
  const isApart = (/** @type {string} */ text) => !text.includes(name) || marks.length === 0;
  return html`<section class="editor" aria-label="Template">
    <h1>${outcomes.find((one) => one.name === chosenBy(state).outcome)?.title} · ${shown[0]?.title}</h1>
    ${drawFiles(folder?.files ?? [], builtIn, name)}
    ${isEditable ? drawSource(name, { saved, draft, marks }) : drawBuiltIn(original ?? builtIn[0], folder !== undefined)}
    ${drawMarks(marks)}
    ${drawSentences(problems.filter(isApart), warnings.filter(isApart))}
    <details class="data" ${state["data"] || marks.some(({ text }) => text.includes('"data.')) ? html`open` : ""}><summary>Data for <code>{{data.…}}</code></summary>
      <label for="data">YAML or JSON, as in the input <code>data</code></label>
      <textarea id="data" rows="3" maxlength="4000" spellcheck="false" data-change="setData" placeholder="service: checkout">${state["data"] ?? ""}</textarea></details>
  </section>`;
}

/** @param {readonly TemplateSource[]} own @param {readonly TemplateSource[]} builtIn @param {string} current */
function drawFiles(own, builtIn, current) {
  const others = builtIn.filter(({ name }) => !own.some((file) => file.name === name));
  const isListed = [...own, ...others].some(({ name }) => name === current);
  const option = (/** @type {string} */ name, text = name) =>
    html`<option value="${name}" ${name === current ? html`selected` : ""}>${text}</option>`;
  return html`<div class="files"><label for="file">File</label>
    <select id="file" data-drawn data-change="chooseFile">
      ${isListed ? "" : html`<optgroup label="Not there">${option(current)}</optgroup>`}
      ${own.length === 0 ? "" : html`<optgroup label="Yours">${own.map(({ name }) => option(name, draftOf(name) === undefined ? name : `${name} (not saved)`))}</optgroup>`}
      <optgroup label="Built in">${others.map(({ name }) => option(name, isCardFile(name) ? `${name} (a card to start from)` : name))}</optgroup>
    </select></div>`;
}

/**
 * @param {string} name
 * @param {{ saved: TemplateSource | undefined, draft: import("./drafts.js").Draft | undefined, marks: Workbench["marks"] }} file
 */
function drawSource(name, { saved, draft, marks }) {
  const source = draft?.source ?? saved?.source ?? "";
  const isChanged = draft !== undefined && draft.source !== saved?.source;
  const isConflict = isChanged && draft.version !== (saved?.version ?? "");
  const isLong = isTooLong(source);
  const told = isLong ? TOO_LONG : outcome?.name === name ? outcome : undefined;
  // HTML parsers remove a leading line break.
  return html`<form data-action="save" data-name="${name}" data-version="${draft?.version ?? saved?.version ?? ""}">
    <div class="source">${drawNumbers(source, marks)}<textarea id="source-${name}" name="source" aria-label="Source of ${name}" data-drawn data-input="type" spellcheck="false" wrap="off" rows="${Math.min(source.split("\n").length + 1, 30)}">${"\n"}${source}</textarea></div>
    <p class="saving"><button class="primary" ${isChanged && !isConflict && !isLong ? "" : html`disabled`}>Save</button>
      <button type="button" data-action="discard" data-name="${name}" ${isChanged ? "" : html`disabled`}>Discard</button>
      <button type="button" data-action="copy" data-copy="source-${name}" aria-live="polite">Copy the source</button>
      <span role="status" class="${told?.isProblem ? "problem" : "hint"}">${told?.text ?? (isChanged ? "Not saved yet" : "As it is on disk")}</span></p>
    ${isConflict ? drawConflict(name, saved) : ""}
  </form>`;
}

const TOO_LONG = { text: "A template can have at most 256 kB: make it shorter.", isProblem: true };

/** @param {string} name @param {TemplateSource | undefined} saved */
function drawConflict(name, saved) {
  const what =
    saved === undefined
      ? "is no longer on disk. What you typed is still here."
      : "has changed on disk since you started typing. What you typed is still here.";
  return html`<div class="conflict" role="alert"><p><strong>${name}</strong> ${what}</p>
    <p><button type="button" data-action="keepMine" data-name="${name}" data-version="${saved?.version ?? ""}">Keep mine</button>
    <button type="button" data-action="discard" data-name="${name}">${saved === undefined ? "Discard mine" : "Use the one on disk"}</button></p>
    ${saved === undefined ? "" : html`<details><summary>The one on disk</summary><pre tabindex="0">${saved.source}</pre></details>`}</div>`;
}

/** @param {TemplateSource | undefined} original @param {boolean} hasFolder */
function drawBuiltIn(original, hasFolder) {
  if (original === undefined) return html`<p class="hint">There is no such file.</p>`;
  const { name, source } = original;
  const isCard = isCardFile(name);
  return html`<pre id="built-in-source" class="built-in" tabindex="0" aria-label="Source of the built-in ${name}">${source}</pre>
    <p class="saving">${hasFolder ? html`<button type="button" class="primary" data-action="begin" data-name="${name}">${isCard ? "New card from this one" : "New template from the built-in one"}</button>` : ""}
    <button type="button" data-action="copy" data-copy="built-in-source" aria-live="polite">Copy the source</button></p>
    ${hasFolder ? html`<p class="hint">It is saved as <code>${name}</code> in your folder, ${isCard ? "for the input template" : "and replaces the built-in one"}.</p>` : html`<p class="hint">This is the built-in template. To change it here, start with your own folder, such as <code>npm run preview -- --templates ../your-repository/.github/webex</code>.</p>`}`;
}

/** @type {import("../app.js").View["actions"]} */
export const editorActions = {
  chooseFile: (field, state) => {
    const file = typedIn(field);
    const [, named] = /^(start|waiting|success|failure|cancelled|rollback)\.md$/.exec(file) ?? [];
    const { form = "", ...rest } = state;
    // A card is shown as a card, not in the form that was selected for a text.
    const kept = isCardFile(file) === isCardFile(chosenBy(state).file) ? { form } : {};
    go({ ...rest, ...kept, file, ...(named === undefined ? {} : { outcome: named }) });
  },
  setData: (field, state) => go({ ...state, data: typedIn(field) }, { replace: true }),
  async type(field) {
    const form = /** @type {HTMLElement} */ (field.closest("form"));
    const source = typedIn(field);
    outcome = undefined;
    keepDraft(form.dataset["name"] ?? "", { source, version: form.dataset["version"] ?? "" });
    const number = ++typed;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    return number === typed;
  },
  async save(form) {
    const { name = "", version = "" } = form.dataset;
    await save(name, { source: draftOf(name)?.source ?? "", version });
  },
  async begin(button, state) {
    const { name = "" } = button.dataset;
    const source = document.getElementById("built-in-source")?.textContent ?? "";
    await save(name, { source, version: "" });
    go({ ...state, file: name });
  },
  discard: ({ dataset: { name = "" } }) => {
    outcome = undefined;
    keepDraft(name, undefined);
  },
  keepMine: ({ dataset: { name = "", version = "" } }) => {
    const draft = draftOf(name);
    if (draft !== undefined) keepDraft(name, { ...draft, version });
  },
  showMark({ dataset: { line = "1", column = "1" } }) {
    const field = document.querySelector(".source textarea");
    if (field instanceof HTMLTextAreaElement) {
      const before = field.value.split("\n").slice(0, Number(line) - 1);
      const start = before.reduce((sum, one) => sum + one.length + 1, 0) + Number(column) - 1;
      field.focus();
      field.setSelectionRange(start, start);
    }
    return false;
  },
};

/** @param {string} name @param {import("./drafts.js").Draft} draft */
async function save(name, draft) {
  try {
    await ask("/gallery/file.json", { method: "PUT", body: { name, ...draft } });
    keepDraft(name, undefined);
    outcome = { name, text: "Saved", isProblem: false };
  } catch (error) {
    outcome = { name, text: error instanceof Error ? error.message : String(error), isProblem: true };
  }
}

/** Ctrl-S or Command-S saves the file that is being edited. @param {HTMLElement} main */
export function listenToKeys(main) {
  const field = main.querySelector(".source textarea");
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.onkeydown = (event) => {
    if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const button = field.form?.querySelector("button.primary");
    if (button instanceof HTMLButtonElement && !button.disabled) field.form?.requestSubmit();
  };
}

/** @param {HTMLElement} field */
function typedIn(field) {
  return /** @type {HTMLInputElement} */ (field).value;
}
