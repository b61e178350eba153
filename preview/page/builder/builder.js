import { addressOf, go, readState } from "../address.js";
import { ask } from "../ask.js";
import { copy, copyText } from "../copy.js";
import { html } from "../html.js";
import { drawBuilt } from "./built.js";
import { checkActions, drawCheck } from "./check.js";
import { drawQuestions } from "./questions.js";
import { showSaid } from "./said.js";

/** @typedef {import("../../model/builder.ts").Built} Built */
/** @typedef {import("../address.js").State} State */

const NAMES = ["report", "where", "to", "when", "mention", "who", "with", "github", "webex"];

/**
 * Builds a workflow from a few choices and shows what a room gets from it. Also checks an existing workflow.
 * @type {import("../app.js").View}
 */
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
    choose() {
      go({ ...readState(), ...typedState() }, { replace: true });
      return false;
    },
    copy,
    // New text counts immediately, even if the page still shows the previous one.
    async copyBuilt(button) {
      const place = document.getElementById("built-yaml");
      const isDrawn = place?.dataset["query"] === queryOf(typedState());
      const text = isDrawn ? (place?.textContent ?? "") : await workflowOf(typedState());
      return text === undefined ? false : copyText(button, text, place);
    },
    async download() {
      const typed = typedState();
      if ((await workflowOf(typed)) === undefined) return false;
      const link = document.createElement("a");
      link.href = `/builder/workflow.yml?${queryOf(typed)}`;
      link.download = "";
      link.click();
      return false;
    },
  },
};

/** The current choices in the form, drawn or not. @returns {State} */
function typedState() {
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form.questions"));
  if (form === null) return {};
  const given = new FormData(form);
  return Object.fromEntries(NAMES.map((name) => [name, given.getAll(name).join(",")]));
}

/**
 * The workflow for choices; `undefined` if they cannot be combined, which the page then reports.
 * @param {State} choices
 */
async function workflowOf(choices) {
  const { workflow } = /** @type {Built} */ (await ask(`/builder/built.json?${queryOf(choices)}`));
  return workflow?.text;
}

/** @param {State} state */
function queryOf(state) {
  return String(
    new URLSearchParams(NAMES.flatMap((name) => (state[name] ? [[name, state[name] ?? ""]] : []))),
  );
}
