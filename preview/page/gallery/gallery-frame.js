import { Idiomorph } from "/lib/idiomorph.js";
import { go } from "../address.js";
import { appendCard } from "../draw-card.js";
import { drawnMessage } from "../drawn-message.js";
import { frameDocument } from "../frame-document.js";
import { html } from "../html.js";

/** @typedef {import("../../model/gallery.ts").ShownForms} ShownForms */

/**
 * One drawing in the frame.
 * @typedef {object} Scene
 * @property {string} id
 * @property {string} title
 * @property {string} note
 * @property {string} [build] set where it can be opened
 * @property {"markdown" | "card" | "phone"} form
 * @property {Pick<ShownForms, "html" | "markdown" | "phone" | "card">} forms
 */

/**
 * Draws scenes side by side, in each theme that is asked for. No script runs in the frame, whatever a message holds.
 * @param {HTMLIFrameElement} frame
 * @param {readonly Scene[]} scenes
 * @param {{ theme: string, state: import("../address.js").State }} how
 */
export async function fillFrame(frame, scenes, { theme, state }) {
  const inside = await frameDocument(frame);
  if (inside === undefined) return;
  const themes = theme === "both" ? ["light", "dark"] : [theme];
  const drawn = scenes.flatMap((scene) => themes.map((one) => drawScene(scene, one)));
  inside.documentElement.dataset["kind"] = scenes[0]?.build === undefined ? "bench" : "wall";
  Idiomorph.morph(inside.body, String(html`${drawn}`), { morphStyle: "innerHTML" });
  for (const one of themes) {
    for (const { id, form, forms } of scenes) {
      const place = inside.getElementById(`card-${id}-${one}`);
      if (form === "card" && place !== null) appendCard(place, forms.card);
    }
  }
  inside.onclick = (event) => {
    const button = /** @type {Element} */ (event.target).closest("[data-build]");
    const build = button?.getAttribute("data-build");
    if (build) go({ ...state, build });
  };
}

/** @param {Scene} scene @param {string} theme */
function drawScene({ id, title, note, build, form, forms }, theme) {
  const caption = html`<strong>${title}</strong> <span>${note}</span>`;
  return html`<article id="scene-${id}-${theme}" data-theme="${theme}">
    <h2>${build === undefined ? caption : html`<button type="button" data-build="${build}">${caption}</button>`}</h2>
    ${drawForm({ id, form, forms }, theme)}
  </article>`;
}

/** @param {Pick<Scene, "id" | "form" | "forms">} scene @param {string} theme */
function drawForm({ id, form, forms }, theme) {
  if (form === "card") {
    return forms.card === undefined
      ? html`<p class="empty">There is no card of it.</p>`
      : html`<div class="card" id="card-${id}-${theme}"></div>`;
  }
  if (form === "phone") {
    return html`<div class="phone"><p class="app"><span>Webex</span> <time>now</time></p><p><strong>Release train</strong></p><p>Webex Notify: ${forms.phone}</p></div>`;
  }
  return html`<div class="content">${drawnMessage(forms.html, forms.markdown)}</div>`;
}
