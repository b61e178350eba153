import { addressOf, go } from "../address.js";
import { ask } from "../ask.js";
import { copy } from "../copy.js";
import { html } from "../html.js";
import { drawBuilt } from "./built.js";
import { checkActions, drawCheck } from "./check.js";
import { drawQuestions } from "./questions.js";
import { showSaid } from "./said.js";

/** @typedef {import("../../model/builder.ts").Built} Built */
/** @typedef {import("../address.js").State} State */

const NAMES = ["report", "where", "to", "when", "mention", "who", "with", "github", "webex"];

/** A workflow from a few choices, and what it has a room read; and what is wrong with one that there is. @type {import("../app.js").View} */
export const builder = {
  name: "builder",
  title: "Workflow",
  topics: [],
  load: (state) =>
    state["tab"] === "check" ? Promise.resolve(undefined) : ask(`/builder/built.json?${queryOf(state)}`),
  draw: (/** @type {Built | undefined} */ data, state) => html`<div class="builder">
    <nav class="switch" aria-label="Workflow">
      <a href="${addressOf({ ...state, view: "builder", tab: "" })}" data-go ${data && html`aria-current="page"`}>Build one</a>
      <a href="${addressOf({ ...state, view: "builder", tab: "check" })}" data-go ${data === undefined && html`aria-current="page"`}>Check yours</a>
    </nav>
    ${data === undefined ? drawCheck() : html`${drawQuestions(data)}${drawBuilt(data, state, queryOf(state))}`}
  </div>`,
  after(main, /** @type {Built | undefined} */ data, state) {
    const frame = main.querySelector("iframe");
    const status = main.querySelector("#said-status");
    if (data === undefined || frame === null || status === null) return;
    const outcome = state["outcome"] ?? "failure";
    void showSaid(
      frame,
      status,
      `/builder/said.json?${queryOf(state)}&outcome=${encodeURIComponent(outcome)}`,
    );
  },
  actions: {
    ...checkActions,
    choose(form) {
      const given = new FormData(/** @type {HTMLFormElement} */ (form));
      const values = NAMES.map((name) => [name, given.getAll(name).join(",")]);
      const outcome = new URLSearchParams(location.search).get("outcome") ?? "";
      go({ view: "builder", ...Object.fromEntries(values), outcome }, { replace: true });
      return false;
    },
    copy,
  },
};

/** @param {State} state */
function queryOf(state) {
  return String(
    new URLSearchParams(NAMES.flatMap((name) => (state[name] ? [[name, state[name] ?? ""]] : []))),
  );
}
