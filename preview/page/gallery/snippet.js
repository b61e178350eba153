import { html } from "../html.js";
import { chosenBy, isCardFile } from "./toolbar.js";

/**
 * A step that sends this message.
 * @param {import("../../model/gallery.ts").Gallery} gallery
 * @param {import("../address.js").State} state
 */
export function drawSnippet({ folder, uses }, state) {
  const title = field("snippet-title");
  return html`<p class="filter"><label for="snippet-title">Your own title, instead of the built-in one</label>
      <input id="snippet-title" data-input="filter" placeholder="{{icon}} **{{workflow}}** on {{ref.name}}"></p>
    <pre id="snippet" tabindex="0" aria-label="The step">${stepText(uses, folder?.path, title, state)}</pre>
    <p><button type="button" data-action="copy" data-copy="snippet" aria-live="polite">Copy the step</button></p>
    <p class="hint">${
      folder === undefined
        ? "This sends the built-in message. To send your own, start with --templates and a folder."
        : html`The workflow must check out the repository before this step, so that the action finds <code>${folder.path}</code>.`
    }</p>`;
}

/** @param {string} uses @param {string | undefined} folder @param {string} title @param {import("../address.js").State} state */
function stepText(uses, folder, title, state) {
  const { file, form, detail } = chosenBy(state);
  const isCard = isCardFile(file);
  const template = folder && (isCard ? `${folder}/${file}` : folder);
  const data = (state["data"] ?? "").trimEnd();
  const lines = [
    `- uses: ${uses}`,
    "  if: always()",
    "  with:",
    `    token: \${{ secrets.WEBEX_BOT_TOKEN }}`,
    "    to: Release train",
    template && `    template: ${template}`,
    form === "card" && !(template && isCard) && "    format: card",
    detail !== "normal" && `    detail: ${detail}`,
    title !== "" && `    title: ${JSON.stringify(title)}`,
    data !== "" && `    data: |\n${data.replace(/^/gm, "      ")}`,
  ];
  return lines.filter(Boolean).join("\n");
}

/** @param {string} id */
function field(id) {
  const input = document.getElementById(id);
  return input instanceof HTMLInputElement ? input.value : "";
}
