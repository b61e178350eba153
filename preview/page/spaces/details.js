import { addressOf } from "../address.js";
import { html } from "../html.js";

/** The most bytes of a message. Source: https://developer.webex.com/docs/api/v1/messages/create-a-message */
const MAX_BYTES = 7439;

/**
 * Details of a message: its size, its source, earlier versions, the requests, and what a phone shows.
 * @param {import("../../model/spaces.ts").ShownMessage} message
 * @param {import("../../model/spaces.ts").Space} room
 * @param {import("../address.js").State} state
 */
export function drawDetails(
  { bytes, markdown, phone, edits, mentions, requests, card, from },
  room,
  { run = "" },
) {
  return html`<aside class="details" aria-label="Details of the message">
    <p class="close"><a href="${addressOf({ view: "spaces", room: room.id, run })}" data-go>Close</a></p>
    <h2>On a phone</h2>
    <p class="phone"><strong>${room.isDirect ? from.name : room.title}</strong><br>${room.isDirect ? "" : `${from.name}: `}${phone}</p>
    <h2>Source</h2>
    <p>${bytes.toLocaleString("en")} of ${MAX_BYTES.toLocaleString("en")} bytes${mentions.length === 0 ? "" : ` · mentions ${mentions.join(", ")}`}</p>
    <pre tabindex="0">${markdown}</pre>
    ${card === undefined ? "" : html`<h2>Card</h2><pre tabindex="0">${JSON.stringify(card, null, 2)}</pre>`}
    ${edits.map((lines, index) => html`<h2>Edit ${index + 1} of 10</h2><pre tabindex="0">${lines.map(({ kind, line }) => LINES[kind](line))}</pre>`)}
    <h2>Requests</h2>
    ${requests.map(drawRequest)}
  </aside>`;
}

/** How a line of an edit looks. @type {Readonly<Record<"gone" | "added" | "same", (line: string) => unknown>>} */
const LINES = {
  gone: (line) => html`<del>${line}</del>\n`,
  added: (line) => html`<ins>${line}</ins>\n`,
  same: (line) => html`<span class="same">${line}</span>\n`,
};

/** @param {import("../../model/spaces.ts").ShownMessage["requests"][number]} request */
function drawRequest({ method, path, status, body, answer, trackingId }) {
  return html`<details><summary><code>${method} ${path}</code> ${status ?? "no answer"}</summary>
    <pre tabindex="0">${JSON.stringify(body, null, 2)}</pre>
    <p>Answer, trackingId ${trackingId}:</p>
    <pre tabindex="0">${JSON.stringify(answer, null, 2)}</pre></details>`;
}
