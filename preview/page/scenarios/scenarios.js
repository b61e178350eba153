import { addressOf, go } from "../address.js";
import { ask } from "../ask.js";
import { html } from "../html.js";
import { run } from "./run.js";

/** @typedef {import("../../model/scenarios.ts").Scenes} Scenes */
/** @typedef {import("../address.js").State} State */

/** Where a scenario posts by default. */
const USUAL = "Release train";

/** A button for each thing that workflows do. @type {import("../app.js").View} */
export const scenarios = {
  name: "scenarios",
  title: "Scenarios",
  topics: ["scenarios"],
  load: () => ask("/scenarios.json"),
  draw,
  actions: {
    run: (button, state) => run(button, { ...state, to: state["to"] ?? USUAL }),
    choose: (field, state) => {
      const { name, value } = /** @type {HTMLSelectElement} */ (field);
      go({ ...state, [name]: value }, { replace: true });
      return false;
    },
  },
};

/** @param {Scenes} data @param {State} state */
function draw(data, state) {
  const { to = USUAL, fault = "" } = state;
  const groups = [...new Set(data.scenarios.map(({ group }) => group))];
  return html`<div class="scenarios">
    <h1>Run a workflow, and see what the room reads</h1>
    <p class="lead">Each button runs the action as GitHub’s runner would, against the local Webex.</p>
    <div class="wishes">
      <p><label for="to">Post to</label>
        <select id="to" name="to" data-change="choose" data-drawn>${data.destinations.map((one) => drawDestinations(one, to))}</select></p>
      <p><label for="fault">What goes wrong at Webex</label>
        <select id="fault" name="fault" data-change="choose" data-drawn aria-describedby="fault-about">${data.faults.map((one) => drawOption(one.name, one.title, fault))}</select></p>
      <p class="hint" id="fault-about">${data.faults.find(({ name }) => name === fault)?.about}</p>
    </div>
    <p class="problem" role="alert" id="run-problem"></p>
    ${groups.map((group) => drawGroup(group, data))}
    ${data.runs.length === 0 ? "" : html`<h2>What ran</h2><ul class="runs">${data.runs.map(drawRun)}</ul>`}
  </div>`;
}

/** @param {Scenes["destinations"][number]} destinations @param {string} chosen */
function drawDestinations({ kind, options }, chosen) {
  return html`<optgroup label="${kind}">${options.map(({ to, title }) => drawOption(to, title, chosen))}</optgroup>`;
}

/** @param {string} value @param {string} title @param {string} chosen */
function drawOption(value, title, chosen) {
  return html`<option value="${value}" ${value === chosen ? html`selected` : ""}>${title}</option>`;
}

/** @param {string} group @param {Scenes} data */
function drawGroup(group, data) {
  return html`<h2>${group}</h2>
    <ul class="scenes">${data.scenarios
      .filter((one) => one.group === group)
      .map(
        ({ name, title, about }) =>
          html`<li><button type="button" data-action="run" data-scenario="${name}"><strong>${title}</strong><span>${about}</span></button></li>`,
      )}</ul>`;
}

/** @param {Scenes["runs"][number]} run */
function drawRun({ id, title, to, fault, isRunning, roomId = "" }) {
  const facts = [to, fault?.title, isRunning && "still runs"].filter(Boolean);
  return html`<li><a href="${addressOf({ view: "spaces", room: roomId, run: id })}" data-go>${title}</a> <small>${facts.join(" · ")}</small></li>`;
}
