import { ask } from "../ask.js";
import { copy } from "../copy.js";
import { html } from "../html.js";
import { besideActions, drawBeside, pastedScenes } from "./beside.js";
import { draftOf, isTooLong } from "./drafts.js";
import { drawEditor, editorActions, listenToKeys } from "./editor.js";
import { fillFrame } from "./gallery-frame.js";
import { drawSentences } from "./marks.js";
import { scenesOf } from "./scenes.js";
import { chosenBy, drawToolbar } from "./toolbar.js";

/** @typedef {import("../../model/gallery.ts").Gallery} Gallery */

/** Every kind of message, by the built-in templates and by the user's own. @type {import("../app.js").View} */
export const gallery = {
  name: "gallery",
  title: "Templates",
  topics: ["templates"],
  load(state) {
    const { outcome, build, detail, file } = chosenBy(state);
    const typed = draftOf(file)?.source ?? "";
    const draft = draftOf(file) === undefined || isTooLong(typed) ? undefined : typed;
    return ask("/gallery/show.json", {
      method: "POST",
      body: { outcome, build, detail, file, draft, data: state["data"] },
    });
  },
  draw,
  after(main, /** @type {Gallery} */ data, state) {
    const frame = main.querySelector("iframe");
    const { form, theme } = chosenBy(state);
    const scenes = state["tab"] === "paste" ? pastedScenes() : [];
    if (frame !== null) void fillFrame(frame, [...scenes, ...scenesOf(data, form)], { theme, state });
    listenToKeys(main);
  },
  actions: {
    ...editorActions,
    ...besideActions,
    copy,
  },
};

/** @param {Gallery} data @param {import("../address.js").State} state */
function draw(data, state) {
  const { build } = chosenBy(state);
  return html`<div class="gallery ${data.workbench === undefined ? "wall" : "bench"}">
    ${drawToolbar(data, state)}
    ${data.workbench === undefined ? drawLead(data) : drawEditor(data, data.workbench, state)}
    <section class="stage" aria-label="${build === "" ? "All builds" : "The message"}">
      <iframe id="gallery-frame" title="Drawn messages" src="/page/gallery/frame.html" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>
    </section>
    ${data.workbench === undefined ? "" : drawBeside(data, data.workbench, state)}
  </div>`;
}

/** What to do with the wall of messages. @param {Gallery} data */
function drawLead({ folder, problems, warnings }) {
  return html`<div class="gallery-lead"><h1>What your room will read</h1>
    <p>${
      folder === undefined
        ? html`Open a build to see its template, every name and the card. To see templates of your own, start with your folder: <code>npm run preview -- --templates ../your-repository/.github/webex</code>`
        : html`Your folder <code>${folder.path}</code> holds ${folder.files.length === 0 ? "no template yet: open a build to make one" : folder.files.length === 1 ? "1 file" : `${folder.files.length} files`}. Every change in it is seen here at once.`
    }</p>
    ${drawSentences(problems, warnings)}</div>`;
}
