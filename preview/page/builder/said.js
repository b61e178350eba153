import { Idiomorph } from "/lib/idiomorph.js";
import { ask } from "../ask.js";
import { appendCard } from "../draw-card.js";
import { drawnMessage } from "../drawn-message.js";
import { frameDocument } from "../frame-document.js";
import { html } from "../html.js";

/** @typedef {import("../../model/spaces.ts").ShownMessage} ShownMessage */
/** @typedef {{ readonly error: string, readonly rooms: readonly { readonly title: string, readonly messages: readonly ShownMessage[] }[] }} Said */

/** The answer for each address, so that going back is immediate. @type {Map<string, Said>} */
const known = new Map();

/** How long to wait for further choices. */
const SETTLED_MS = 500;

let latest = "";

/**
 * Runs a sample, and fills a frame with what a room gets from it. No script runs in the frame.
 * @param {HTMLIFrameElement} frame
 * @param {Element} status
 * @param {string} address
 */
export async function showSaid(frame, status, address) {
  latest = address;
  const inside = await frameDocument(frame);
  if (inside === undefined) return;
  try {
    // If somebody makes several choices in a row, only the last one is run.
    if (!known.has(address)) await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    if (latest !== address) return;
    const said = known.get(address) ?? (await ask(address, { method: "POST" }));
    known.set(address, said);
    if (latest !== address) return;
    status.textContent = statusOf(said);
    fill(inside, said);
  } catch (error) {
    if (latest !== address) return;
    status.textContent = error instanceof Error ? error.message : String(error);
    fill(inside, { error: "", rooms: [] });
  }
  frame.style.height = `${inside.body.scrollHeight + 12}px`;
}

/** @param {Said} said */
function statusOf({ rooms, error }) {
  if (error !== "") return error;
  if (rooms.length === 0) return "Nothing: you chose not to get messages about this.";
  const where = rooms.map(({ title }) => `“${title}”`).join(" and ");
  return `In ${where}: this workflow ran here, against its own local Webex.`;
}

/** @param {Document} inside @param {Said} said */
function fill(inside, said) {
  const messages = said.rooms.flatMap((room) => room.messages);
  Idiomorph.morph(inside.body, String(html`${messages.map(drawMessage)}`), { morphStyle: "innerHTML" });
  for (const { id, card } of messages) {
    const place = inside.getElementById(`card-${id}`);
    if (place !== null && card !== undefined) appendCard(place, card);
  }
}

/** @param {ShownMessage} message */
function drawMessage({ id, parentId, from, html: content, text, card, files, edits }) {
  const notes = [edits.length > 0 && "edited", files.length > 0 && "with a file"].filter(Boolean);
  return html`<article id="message-${id}" class="${parentId === undefined ? "" : "reply"}">
    <p class="from"><strong>${from.name}</strong>${from.isBot ? html` <span class="bot">bot</span>` : ""}${notes.map((note) => html` <span class="note">${note}</span>`)}</p>
    ${card === undefined ? html`<div class="content">${text === "" && files.length > 0 ? html`<p>📎 ${files.length === 1 ? "A file" : `${files.length} files`}</p>` : drawnMessage(content, text)}</div>` : html`<div class="card" id="card-${id}"></div>`}
  </article>`;
}
