import { Idiomorph } from "/lib/idiomorph.js";
import { go, readState } from "../address.js";
import { appendCard } from "../draw-card.js";
import { drawnMessage } from "../drawn-message.js";
import { frameDocument } from "../frame-document.js";
import { html } from "../html.js";

/** @typedef {import("../../model/spaces.ts").ShownMessage} ShownMessage */

/**
 * Fills the frame with a room's messages. No script runs in it, whatever a message contains.
 * @param {HTMLIFrameElement} frame
 * @param {import("../../model/spaces.ts").Space} room
 * @param {import("../address.js").State} state
 */
export async function fillMessages(frame, room, state) {
  // A frame is empty after it is reloaded.
  frame.onload = () => void fillMessages(frame, room, state);
  const inside = await frameDocument(frame);
  if (inside === undefined) return;
  const list = room.messages.map((message) => drawMessage(message, message.id === state["message"]));
  const isAtEnd = isScrolledToEnd(inside);
  const earlier =
    room.earlier > 0 && html`<p class="deleted">${room.earlier} earlier messages are not shown.</p>`;
  Idiomorph.morph(inside.body, String(html`${earlier}${list}`), { morphStyle: "innerHTML" });
  for (const { id, card } of room.messages) {
    const place = inside.getElementById(`card-${id}`);
    if (place !== null && card !== undefined) appendCard(place, card);
  }
  inside.onclick = (event) => {
    const button = /** @type {Element} */ (event.target).closest("[data-message]");
    const message = button?.getAttribute("data-message");
    if (message) go({ view: "spaces", room: room.id, run: readState()["run"] ?? "", message });
  };
  if (isAtEnd) inside.documentElement.scrollTop = inside.documentElement.scrollHeight;
}

/** @param {ShownMessage} message @param {boolean} isOpen */
function drawMessage(
  { id, parentId, from, created, html: content, text, card, files, edits, isDeleted, mentions },
  isOpen,
) {
  const time = new Date(created).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  const notes = [
    edits.length > 0 && `edited, ${edits.length} of 10`,
    !isDeleted && mentions.length > 0 && `mentions ${mentions.join(", ")}`,
  ].filter(Boolean);
  return html`<article id="message-${id}" class="${parentId === undefined ? "" : "reply"}">
    <p class="from"><strong>${from.name}</strong>${from.isBot ? html` <span class="bot">bot</span>` : ""} <time>${time}</time>
      ${notes.map((note) => html` <span class="note">${note}</span>`)}
      <button type="button" data-message="${id}" aria-expanded="${isOpen ? "true" : "false"}">Details</button></p>
    ${isDeleted ? html`<p class="deleted">This message was deleted.</p>` : card === undefined ? html`<div class="content">${drawnMessage(content, text)}</div>` : html`<div class="card" id="card-${id}"></div>`}
    ${isDeleted ? "" : files.map(drawFile)}
  </article>`;
}

/** @param {ShownMessage["files"][number]} file */
function drawFile({ name, bytes, address, kind }) {
  const picture = kind === "picture" ? html`<br><img src="${address}" alt="${name}">` : "";
  const how = kind === "other" ? html`download="${name}"` : html`target="_blank" rel="noopener"`;
  return html`<p class="file"><a href="${address}" ${how}>📄 ${name}</a> <small>${sizeText(bytes)}</small>${picture}</p>`;
}

/** @param {number} bytes */
function sizeText(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** @param {Document} inside */
function isScrolledToEnd({ documentElement: { scrollTop, scrollHeight, clientHeight } }) {
  return scrollHeight - scrollTop - clientHeight < 40;
}
