import { ask } from "../ask.js";
import { copy } from "../copy.js";
import { html } from "../html.js";
import { besideActions, drawBeside } from "./beside.js";
import { draftOf, isTooLong } from "./drafts.js";
import { drawEditor, editorActions, listenToKeys } from "./editor.js";
import { fillFrame } from "./gallery-frame.js";
import { drawSentences } from "./marks.js";
import { drawPaste, drawVerdict, pasteActions, pastedScenes } from "./paste.js";
import { scenesOf } from "./scenes.js";
import { chosenBy, drawToolbar, knownChoices, showChosen } from "./toolbar.js";

/** @typedef {import("../../model/gallery.ts").Gallery} Gallery */

/** Every kind of message, with the built-in templates and with the user's own. @type {import("../app.js").View} */
export const gallery = {
  name: "gallery",
  title: "Templates",
  topics: ["templates"],
  async load(wanted) {
    const gallery = await load(wanted);
    const { state } = knownChoices(wanted, gallery);
    return state === wanted ? gallery : await load(state);
  },
  draw,
  after(main, /** @type {Gallery} */ data, wanted) {
    const { state } = knownChoices(wanted, data);
    const frame = main.querySelector("iframe");
    const { form, theme } = chosenBy(state);
    const pasted = isPasting(data, state) ? pastedScenes(data) : [];
    const scenes = pasted.length > 0 ? pasted : scenesOf(data, form);
    if (frame !== null) void fillFrame(frame, scenes, { theme, state });
    listenToKeys(main);
    showChosen(main);
  },
  actions: {
    ...editorActions,
    ...besideActions,
    ...pasteActions,
    copy,
  },
};

/** @param {import("../address.js").State} state @returns {Promise<Gallery>} */
function load(state) {
  const { outcome, build, detail, file } = chosenBy(state);
  const typed = draftOf(file)?.source ?? "";
  const draft = draftOf(file) === undefined || isTooLong(typed) ? undefined : typed;
  return ask("/gallery/show.json", {
    method: "POST",
    body: { outcome, build, detail, file, draft, data: state["data"] },
  });
}

/** @param {Gallery} data @param {import("../address.js").State} wanted */
function draw(data, wanted) {
  const { state, notes } = knownChoices(wanted, data);
  const { build } = chosenBy(state);
  return html`<div class="gallery ${data.workbench === undefined ? "wall" : "bench"} ${isPasting(data, state) ? "pasting" : ""}">
    ${drawToolbar(data, state, notes)}
    ${data.workbench === undefined ? drawLead(data) : isPasting(data, state) ? drawPaste() : drawEditor(data, data.workbench, state)}
    <div class="drawing">${isPasting(data, state) ? drawVerdict() : ""}
    <section class="stage" aria-label="${build === "" ? "All builds" : "The message"}">
      <iframe id="gallery-frame" title="Drawn messages" src="/page/gallery/frame.html" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>
    </section></div>
    ${data.workbench === undefined ? "" : drawBeside(data, data.workbench, state)}
  </div>`;
}

/** Whether a pasted card is shown. @param {Gallery} data @param {import("../address.js").State} state */
function isPasting({ workbench }, state) {
  return workbench !== undefined && state["tab"] === "paste";
}

/** What to do with all these messages. @param {Gallery} data */
function drawLead({ folder, problems, warnings }) {
  return html`<div class="gallery-lead"><h1>What your room will read</h1>
    <p>${
      folder === undefined
        ? html`Open a build to see its template, every name and the card. To see your own templates, start with your folder: <code>npm run preview -- --templates ../your-repository/.github/webex</code>`
        : html`Your folder <code>${folder.path}</code> contains ${folder.files.length === 0 ? "no template yet: open a build to create one" : folder.files.length === 1 ? "1 file" : `${folder.files.length} files`}. Every change in it shows here at once.`
    }</p>
    ${drawSentences(problems, warnings)}</div>`;
}
