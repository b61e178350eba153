import { addressOf } from "../address.js";
import { html } from "../html.js";

/** @typedef {import("../../model/spaces.ts").Spaces} Spaces */
/** @typedef {import("../../model/spaces.ts").Space} Space */

/** With more rooms than this, a search field appears. */
const MANY = 15;

/**
 * Rooms by team, and the people that the bot can write to.
 * @param {Spaces} data
 * @param {{ current: Space | undefined, find: string, run: string }} shown
 */
export function drawRoomList({ rooms, people }, { current, find, run }) {
  const isMeant = (/** @type {string} */ name) => name.toLowerCase().includes(find.trim().toLowerCase());
  const groups = Map.groupBy(
    rooms.filter(({ isDirect, title }) => !isDirect && isMeant(title)),
    ({ team = "" }) => team,
  );
  const others = rooms.filter(
    ({ id, isDirect, title }) => isDirect && isMeant(title) && !people.some(({ roomId }) => roomId === id),
  );
  const isMany = rooms.length > MANY;
  const known = people.filter(({ isBot, name }) => !isBot && isMeant(name));
  const ofRoom = (/** @type {Space} */ room) => drawRoom(room, room === current, { run, find });
  return html`${isMany ? html`<label for="find" class="find">Find<input id="find" type="search" data-input="find" data-drawn value="${find}"></label>` : ""}
    ${[...groups].sort(([a], [b]) => a.localeCompare(b)).map(([team, all]) => html`<h2>${team === "" ? "Spaces" : team}</h2>${all.map(ofRoom)}`)}
    ${known.length + others.length === 0 ? "" : html`<h2>People</h2>`}
    ${known.map((person) => drawPerson(person, { rooms, current, state: { run, find } }))}${others.map(ofRoom)}`;
}

/** @param {Space} room @param {boolean} isCurrent @param {{ run: string, find: string }} state */
function drawRoom({ id, title, messages, earlier, isDirect }, isCurrent, state) {
  return drawLink({
    id: `room-${id}`,
    address: addressOf({ view: "spaces", room: id, ...state }),
    sign: isDirect ? "👤" : "#",
    title,
    count: messages.length + earlier,
    isCurrent,
  });
}

/**
 * @param {Spaces["people"][number]} person
 * @param {{ rooms: readonly Space[], current: Space | undefined, state: { run: string, find: string } }} shown
 */
function drawPerson({ name, email, roomId }, { rooms, current, state }) {
  const room = rooms.find(({ id }) => id === roomId);
  return drawLink({
    id: `person-${email}`,
    address: addressOf({ view: "spaces", person: email, ...state }),
    sign: "👤",
    title: name,
    count: room === undefined ? 0 : room.messages.length + room.earlier,
    isCurrent:
      current?.isDirect === true &&
      current.members.some((one) => one.email === email) &&
      current.members.some(({ isBot }) => isBot),
  });
}

/** @param {{ id: string, address: string, sign: string, title: string, count: number, isCurrent: boolean }} link */
function drawLink({ id, address, sign, title, count, isCurrent }) {
  return html`<a id="${id}" href="${address}" data-go ${isCurrent ? html`aria-current="true"` : ""}>
    <span class="title"><span aria-hidden="true">${sign}</span> ${title}</span>
    ${count === 0 ? "" : html`<span class="count" aria-label="${count} ${count === 1 ? "message" : "messages"}">${count}</span>`}
  </a>`;
}
