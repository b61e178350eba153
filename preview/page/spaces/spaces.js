import { addressOf, go } from "../address.js";
import { ask } from "../ask.js";
import { html } from "../html.js";
import { run } from "../scenarios/run.js";
import { drawRunPanel } from "../scenarios/run-panel.js";
import { composeActions, drawCompose } from "./compose.js";
import { drawDetails } from "./details.js";
import { fillMessages } from "./message-frame.js";
import { drawRoomList } from "./room-list.js";

/** @typedef {import("../../model/spaces.ts").Spaces} Spaces */
/** @typedef {import("../../model/spaces.ts").Space} Space */
/** @typedef {import("../address.js").State} State */
/** @typedef {Spaces & { runs: readonly import("../../model/scenarios.ts").ShownRun[] }} Data */

/** Rooms on the left, and the messages of one of them on the right. @type {import("../app.js").View} */
export const spaces = {
  name: "spaces",
  title: "Spaces",
  topics: ["webex", "scenarios"],
  async load(state) {
    const [known, runs] = await Promise.all([ask("/spaces.json"), state["run"] ? ask("/runs.json") : []]);
    return { ...known, runs };
  },
  draw,
  after(main, /** @type {Data} */ data, state) {
    const room = roomOf(data, state);
    const frame = main.querySelector("iframe");
    if (frame !== null && room !== undefined) void fillMessages(frame, room, state);
  },
  actions: {
    ...composeActions,
    run,
    find: (field, state) => {
      go({ ...state, find: /** @type {HTMLInputElement} */ (field).value }, { replace: true });
      return false;
    },
  },
};

/** @param {Data} data @param {State} state */
function draw(data, state) {
  const room = roomOf(data, state);
  const message = room?.messages.find(({ id }) => id === state["message"]);
  const { find = "", run = "" } = state;
  return html`<div class="spaces">
    <nav aria-label="Spaces" class="rooms">
      ${drawRoomList(data, { current: room, find, run })}
      ${drawCompose.room()}
    </nav>
    ${room === undefined ? html`<p>There are no spaces yet.</p>` : drawRoom(room, data, isLost(data, state))}
    ${drawBeside(data, { room, message, state })}
  </div>`;
}

/**
 * @param {Data} data
 * @param {{ room: Space | undefined, message: Space["messages"][number] | undefined, state: State }} shown
 */
function drawBeside({ runs, rooms }, { room, message, state }) {
  if (message !== undefined && room !== undefined) return drawDetails(message, room, state);
  const shown = runs.find(({ id }) => id === state["run"]);
  if (shown !== undefined) return drawRunPanel(shown, { rooms, room: room?.id ?? "" });
  if (!state["run"]) return "";
  return html`<aside class="details" aria-label="What the step says"><p>This run is unknown: the server was restarted.</p></aside>`;
}

/** @param {Space} room @param {Data} data @param {boolean} isOther whether the address names another one */
function drawRoom(room, data, isOther) {
  const facts = [
    room.team && `Team ${room.team}`,
    room.isAnnouncementOnly && "Announcements only",
    room.isLocked && "Moderated",
  ];
  const isEmpty = room.messages.length === 0;
  return html`<section class="room" aria-labelledby="room-title">
    ${isOther ? html`<p class="hint" role="status">The space at this address no longer exists. This is another one.</p>` : ""}
    <h1 id="room-title">${room.title}</h1>
    <p class="members">${[...facts.filter(Boolean), room.members.map(({ name }) => name).join(", ")].join(" · ")}</p>
    ${drawEmpty(destinationOf(room, data), isEmpty)}
    <iframe id="messages" ${isEmpty ? html`hidden` : ""} title="Messages in ${room.title}" src="/page/spaces/messages.html" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>
    ${drawCompose.message(room, data)}
  </section>`;
}

/** A room as a workflow would name it: by its title if that is unique. @param {Space} room @param {Data} data */
function destinationOf({ id, title, isDirect, members }, { rooms }) {
  if (isDirect) return members.find(({ isBot }) => !isBot)?.email ?? "";
  return rooms.some((other) => other.title === title && other.id !== id) ? id : title;
}

/**
 * What to do if there are no messages. The element stays in place if there are, because moving a frame empties it.
 * @param {string} to
 * @param {boolean} isShown
 */
function drawEmpty(to, isShown) {
  return html`<div class="empty" ${isShown ? "" : html`hidden`}>
    <h2>No messages yet</h2>
    <p>See what the action posts when a build fails, or write something below.</p>
    <p><button type="button" class="primary" data-action="run" data-scenario="regression" data-to="${to}" data-fault="">Show a failed build</button>
      <a href="${addressOf({ view: "scenarios", to })}" data-go>All scenarios</a></p>
    <p class="problem" role="alert" id="run-problem"></p>
  </div>`;
}

/** Whether the address names a room that does not exist. @param {Data} data @param {State} state */
function isLost({ rooms }, { room = "", person = "" }) {
  return room !== "" && person === "" && !rooms.some(({ id }) => id === room);
}

/** @param {Data} data @param {State} state @returns {Space | undefined} */
function roomOf({ rooms, people, runs }, state) {
  const person = people.find(({ email }) => email === state["person"]);
  if (person !== undefined) return rooms.find(({ id }) => id === person.roomId) ?? spaceToBe(person, people);
  const wanted = state["room"] || runs.find(({ id }) => id === state["run"])?.roomId;
  const busiest = [...rooms].sort((a, b) => lastOf(b).localeCompare(lastOf(a)))[0];
  return rooms.find(({ id }) => id === wanted) ?? busiest;
}

/**
 * The room that will be created when the bot first writes to somebody.
 * @param {Spaces["people"][number]} person
 * @param {Spaces["people"]} people
 * @returns {Space}
 */
function spaceToBe(person, people) {
  const members = [...people.filter(({ isBot }) => isBot).slice(0, 1), person];
  return {
    id: "",
    title: person.name,
    isDirect: true,
    team: undefined,
    isAnnouncementOnly: false,
    isLocked: false,
    members: members.map((one) => ({ ...one, isModerator: false })),
    earlier: 0,
    messages: [],
  };
}

/** @param {Space} room */
function lastOf({ messages }) {
  return messages.reduce((last, { created }) => (created > last ? created : last), "");
}
