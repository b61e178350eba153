import { addressOf } from "../address.js";
import { html } from "../html.js";
import { drawFindings, drawJson } from "./card-check.js";
import { drawPastedJson } from "./paste.js";
import { drawSnippet } from "./snippet.js";

/** @typedef {import("../../model/gallery.ts").Gallery} Gallery */
/** @typedef {import("../../model/gallery.ts").Workbench} Workbench */

const TABS = [
  { name: "names", title: "Names" },
  { name: "card", title: "Card" },
  { name: "paste", title: "Check a card" },
  { name: "take", title: "Take it" },
];

/**
 * Everything below a message: all names, the card with its checks, and a snippet to copy.
 * @param {Gallery} gallery
 * @param {Workbench} workbench
 * @param {import("../address.js").State} state
 */
export function drawBeside(gallery, workbench, state) {
  const current = TABS.find(({ name }) => name === state["tab"])?.name ?? "names";
  return html`<section class="beside" aria-label="More of this message">
    <nav class="tabs" aria-label="More">${TABS.map(
      ({ name, title }) =>
        html`<a id="tab-${name}" href="${addressOf({ ...state, tab: name })}" data-go ${name === current ? html`aria-current="true"` : ""}>${title}</a>`,
    )}</nav>
    ${current === "names" ? drawNames(workbench) : ""}
    ${current === "card" ? [drawFindings(workbench.card, "card-json"), drawJson(workbench.card, "card-json")] : ""}
    ${current === "paste" ? drawPastedJson() : ""}
    ${current === "take" ? drawSnippet(gallery, state) : ""}
  </section>`;
}

/** @param {Workbench} workbench */
function drawNames({ names }) {
  const field = document.getElementById("names-filter");
  const wanted = field instanceof HTMLInputElement ? field.value.toLowerCase() : "";
  const found = names.filter(({ tag, what, value }) =>
    `${tag} ${what} ${value}`.toLowerCase().includes(wanted),
  );
  return html`<p class="filter"><label for="names-filter">Find a name, its meaning or its value</label>
      <input id="names-filter" type="search" data-input="filter" placeholder="commit"></p>
    <div class="names" tabindex="0" role="region" aria-label="Names"><table>
      <thead><tr><th scope="col">Name</th><th scope="col">Value in this message</th><th scope="col">Meaning</th></tr></thead>
      <tbody>${found.map(
        ({ tag, what, value, depth }) =>
          html`<tr class="${value === "" ? "absent" : ""}"><th scope="row" class="depth-${depth}"><code>${tag}</code></th><td>${value === "" ? html`<span class="none">none</span>` : value}</td><td>${plain(what)}</td></tr>`,
      )}</tbody></table>
      ${found.length === 0 ? html`<p class="hint">No name matches.</p>` : ""}</div>`;
}

/** Descriptions have code in backticks. @param {string} text */
function plain(text) {
  return text.split("`").map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}

/** @type {import("../app.js").View["actions"]} */
export const besideActions = {
  filter: () => true,
};
