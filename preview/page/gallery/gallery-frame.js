import { Idiomorph } from "/lib/idiomorph.js";
import { go } from "../address.js";
import { appendCard } from "../draw-card.js";
import { drawnMessage } from "../drawn-message.js";
import { frameDocument } from "../frame-document.js";
import { html } from "../html.js";

/** @typedef {import("../../model/gallery.ts").ShownForms} ShownForms */
/** @typedef {import("../../model/gallery.ts").CardDrawing} CardDrawing */

/**
 * One drawing in the frame.
 * @typedef {object} Scene
 * @property {string} id
 * @property {string} title
 * @property {string} note
 * @property {string} [build] set if it can be opened
 * @property {"markdown" | "card" | "phone"} form
 * @property {CardDrawing} [drawing] of a card that is drawn with its findings
 * @property {Pick<ShownForms, "html" | "markdown" | "phone" | "card">} forms
 */

/**
 * Draws scenes side by side, in each requested theme. No script runs in the frame, whatever a message contains.
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
    for (const { id, form, forms, drawing } of scenes) {
      const place = inside.getElementById(`card-${id}-${one}`);
      if (form === "card" && place !== null) {
        appendCard(place, forms.card, (card) => drawing && markDrawn(card, place, drawing));
      }
    }
  }
  inside.onclick = (event) => {
    const button = /** @type {Element} */ (event.target).closest("[data-build]");
    const build = button?.getAttribute("data-build");
    if (build) go({ ...state, build });
  };
}

/**
 * Marks elements with the numbers of their findings. Findings about anything that is not drawn are listed below.
 * @param {any} card
 * @param {Element} place
 * @param {CardDrawing} drawing
 */
function markDrawn(card, place, { marks, leftOut }) {
  const missing = [];
  for (const { id, numbers, text, type, isError } of marks) {
    const { renderedElement } = card.getElementById(id) ?? card.getActionById(id) ?? {};
    if (renderedElement === undefined) missing.push(`${numbers.join(", ")}: ${type} is not drawn. ${text}`);
    renderedElement?.classList.add(isError ? "refused" : "doubtful");
    renderedElement?.setAttribute("data-mark", numbers.join(", "));
    renderedElement?.setAttribute("title", text);
  }
  const texts = [...missing, ...leftOut];
  if (texts.length === 0) return;
  const list = place.ownerDocument.createElement("ul");
  list.className = "left-out";
  list.append(
    ...texts.map((text) => Object.assign(place.ownerDocument.createElement("li"), { textContent: text })),
  );
  place.append(list);
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
      ? html`<p class="empty">It has no card.</p>`
      : html`<div class="card" id="card-${id}-${theme}"></div>`;
  }
  if (form === "phone") {
    return html`<div class="phone"><p class="app"><span>Webex</span> <time>now</time></p><p><strong>Release train</strong></p><p>Webex Notify: ${forms.phone}</p></div>`;
  }
  return html`<div class="content">${drawnMessage(forms.html, forms.markdown)}</div>`;
}
