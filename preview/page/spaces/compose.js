import { go } from "../address.js";
import { ask } from "../ask.js";
import { html } from "../html.js";

/** Tokens of the local Webex: see `npm start -- --serve`. */
const ALICE = "emulator-alice-token";
const BOT = "emulator-bot-token";
const BOT_EMAIL = "notify@webex.bot";

/** Forms for trying what people do: create a room, add somebody, post a message. */
export const drawCompose = {
  room: () => html`<form data-action="makeRoom" class="compose">
    <label for="new-room">New space of Alice</label>
    <span><input id="new-room" name="title" required maxlength="128" placeholder="Title"><button>Create</button></span>
  </form>`,

  /**
   * @param {import("../../model/spaces.ts").Space} room
   * @param {import("../../model/spaces.ts").Spaces} data
   */
  message(room, { people }) {
    const others = people.filter(({ email }) => !room.members.some((member) => member.email === email));
    const isThere = room.members.some(({ email }) => email === BOT_EMAIL);
    // Unsent text stays with its room.
    const key = room.id || room.title;
    const person = room.id === "" ? (room.members.find(({ isBot }) => !isBot)?.email ?? "") : "";
    return html`<div class="compose">
      <form data-action="say" data-room="${room.id}" data-person="${person}">
        <label for="say-${key}">${room.isDirect ? "Say to" : "Say in"} ${room.title}</label>
        <span><textarea id="say-${key}" data-draft name="markdown" required rows="1" placeholder="Markdown"></textarea>
        <select id="say-as" name="token" aria-label="As whom">${room.id === "" ? "" : html`<option value="${ALICE}">Alice</option>`}<option value="${BOT}">The bot</option></select>
        <button>Post</button></span>
      </form>
      ${
        room.isDirect
          ? ""
          : html`<form data-action="add" data-room="${room.id}">
        <label for="add-${key}">Add to the space</label>
        <span><select id="add-${key}" name="email">${[...others].sort((a, b) => Number(b.isBot) - Number(a.isBot)).map(({ name, email }) => html`<option value="${email}">${name}</option>`)}</select><button>Add</button></span>
        ${isThere ? "" : html`<p class="hint">The bot is not in this space: it cannot post here until you add it.</p>`}
      </form>`
      }
      <p role="alert" class="problem" id="compose-problem"></p>
    </div>`;
  },
};

/** @type {import("../app.js").View["actions"]} */
export const composeActions = {
  makeRoom: (form) =>
    told(async () => {
      const { id } = await webex("/rooms", ALICE, { title: fieldsOf(form)["title"] });
      go({ view: "spaces", room: id });
      clear(form);
    }),
  say: (form) =>
    told(async () => {
      const { markdown, token = "" } = fieldsOf(form);
      const { room, person } = form.dataset;
      await webex("/messages", token, { ...(room ? { roomId: room } : { toPersonEmail: person }), markdown });
      clear(form);
    }),
  add: (form) =>
    told(async () => {
      const { email } = fieldsOf(form);
      await webex("/memberships", ALICE, { roomId: form.dataset["room"], personEmail: email });
    }),
};

/** @param {string} path @param {string} token @param {unknown} body */
function webex(path, token, body) {
  return ask(`/v1${path}`, { method: "POST", body, headers: { authorization: `Bearer ${token}` } });
}

/**
 * Calls Webex. If Webex refuses, its error appears below the forms, and the page stays as it is.
 * @param {() => Promise<void>} act
 * @returns {Promise<boolean>} whether it succeeded
 */
async function told(act) {
  const place = /** @type {HTMLElement} */ (
    document.getElementById("compose-problem") ?? document.createElement("p")
  );
  try {
    await act();
    return true;
  } catch (error) {
    place.textContent = error instanceof Error ? error.message : String(error);
    return false;
  }
}

/** @param {HTMLElement} form @returns {Record<string, string>} */
function fieldsOf(form) {
  return Object.fromEntries(
    [...new FormData(/** @type {HTMLFormElement} */ (form))].map(([name, value]) => [name, String(value)]),
  );
}

/** @param {HTMLElement} form */
function clear(form) {
  /** @type {HTMLFormElement} */ (form).reset();
}
