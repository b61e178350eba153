import { Idiomorph } from "/lib/idiomorph.js";
import { go } from "../address.js";
import { appendCard } from "../draw-card.js";
import { drawnMessage } from "../drawn-message.js";
import { frameDocument } from "../frame-document.js";
import { html } from "../html.js";

/** @typedef {import("../../model/spaces.ts").ShownMessage} ShownMessage */

/**
 * Fills the frame of a room's messages. No script runs in it, whatever a message holds.
 * @param {HTMLIFrameElement} frame
 * @param {import("../../model/spaces.ts").Space} room
 * @param {import("../address.js").State} state
 */
export async function fillMessages(frame, room, state) {
  const inside = await frameDocument(frame);
  const list = room.messages.map((message) => drawMessage(message, message.id === state["message"]));
  const isAtEnd = isScrolledToEnd(inside);
  const empty = html`<p class="empty">Nothing was said here yet. Run a scenario, or write something below.</p>`;
  Idiomorph.morph(inside.body, String(html`${list.length === 0 ? empty : list}`), {
    morphStyle: "innerHTML",
  });
  for (const { id, card } of room.messages) {
    const place = inside.getElementById(`card-${id}`);
    if (place !== null && card !== undefined) appendCard(place, card);
  }
  inside.onclick = (event) => {
    const button = /** @type {Element} */ (event.target).closest("[data-message]");
    const message = button?.getAttribute("data-message");
    if (message) go({ view: "spaces", room: room.id, message });
  };
  if (isAtEnd) inside.documentElement.scrollTop = inside.documentElement.scrollHeight;
}

/** @param {ShownMessage} message @param {boolean} isOpen */
function drawMessage(
  { id, parentId, from, created, html: content, text, card, files, edits, isDeleted },
  isOpen,
) {
  const time = new Date(created).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  const notes = [
    edits.length > 0 && `edited, ${edits.length} of 10`,
    files.length > 0 && `${files.length} ${files.length === 1 ? "file" : "files"}`,
  ].filter(Boolean);
  return html`<article id="message-${id}" class="${parentId === undefined ? "" : "reply"}">
    <p class="from"><strong>${from.name}</strong>${from.isBot ? html` <span class="bot">bot</span>` : ""} <time>${time}</time>
      ${notes.map((note) => html` <span class="note">${note}</span>`)}
      <button type="button" data-message="${id}" aria-expanded="${isOpen ? "true" : "false"}">Details</button></p>
    ${isDeleted ? html`<p class="deleted">This message was deleted.</p>` : card === undefined ? html`<div class="content">${drawnMessage(content, text)}</div>` : html`<div class="card" id="card-${id}"></div>`}
  </article>`;
}

/** @param {Document} inside */
function isScrolledToEnd({ documentElement: { scrollTop, scrollHeight, clientHeight } }) {
  return scrollHeight - scrollTop - clientHeight < 40;
}
