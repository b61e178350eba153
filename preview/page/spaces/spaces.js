import { addressOf } from "../address.js";
import { ask } from "../ask.js";
import { html } from "../html.js";
import { composeActions, drawCompose } from "./compose.js";
import { drawDetails } from "./details.js";
import { fillMessages } from "./message-frame.js";

/** @typedef {import("../../model/spaces.ts").Spaces} Spaces */
/** @typedef {import("../../model/spaces.ts").Space} Space */

/** Rooms at the left, and at the right what was said in one of them. @type {import("../app.js").View} */
export const spaces = {
  name: "spaces",
  title: "Spaces",
  topics: ["webex"],
  load: () => ask("/spaces.json"),
  draw,
  after(main, /** @type {Spaces} */ data, state) {
    const room = roomOf(data, state);
    const frame = main.querySelector("iframe");
    if (frame !== null && room !== undefined) void fillMessages(frame, room, state);
  },
  actions: composeActions,
};

/** @param {Spaces} data @param {import("../address.js").State} state */
function draw(data, state) {
  const room = roomOf(data, state);
  const message = room?.messages.find(({ id }) => id === state["message"]);
  return html`<div class="spaces">
    <nav aria-label="Spaces" class="rooms">
      ${data.rooms.map((one) => drawRoomLink(one, one === room))}
      ${drawCompose.room()}
    </nav>
    ${room === undefined ? html`<p>There is no space yet.</p>` : drawRoom(room, data)}
    ${message === undefined || room === undefined ? "" : drawDetails(message, room)}
  </div>`;
}

/** @param {Space} room @param {boolean} isCurrent */
function drawRoomLink({ id, title, team, messages, isDirect }, isCurrent) {
  return html`<a id="room-${id}" href="${addressOf({ view: "spaces", room: id })}" data-go ${isCurrent ? html`aria-current="true"` : ""}>
    <span class="title">${isDirect ? "👤" : "#"} ${title}</span>
    ${team === undefined ? "" : html`<small>${team}</small>`}
    ${messages.length === 0 ? "" : html`<span class="count" aria-label="${messages.length} messages">${messages.length}</span>`}
  </a>`;
}

/** @param {Space} room @param {Spaces} data */
function drawRoom(room, data) {
  const facts = [
    room.team && `Team ${room.team}`,
    room.isAnnouncementOnly && "Announcements only",
    room.isLocked && "Moderated",
  ];
  return html`<section class="room" aria-labelledby="room-title">
    <h1 id="room-title">${room.title}</h1>
    <p class="members">${[...facts.filter(Boolean), room.members.map(({ name }) => name).join(", ")].join(" · ")}</p>
    <iframe id="messages" title="Messages in ${room.title}" src="/page/spaces/messages.html" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>
    ${drawCompose.message(room, data)}
  </section>`;
}

/** @param {Spaces} data @param {import("../address.js").State} state */
function roomOf({ rooms }, state) {
  const busiest = [...rooms].sort((a, b) => lastOf(b).localeCompare(lastOf(a)))[0];
  return rooms.find(({ id }) => id === state["room"]) ?? busiest;
}

/** @param {Space} room */
function lastOf({ messages }) {
  return messages.reduce((last, { created }) => (created > last ? created : last), "");
}
