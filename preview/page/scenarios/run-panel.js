import DOMPurify from "/lib/purify.js";
import { addressOf } from "../address.js";
import { html, trusted } from "../html.js";

/** @typedef {import("../../model/scenarios.ts").ShownRun} ShownRun */
/** @typedef {import("../../model/scenarios.ts").ShownStage} ShownStage */

/** The HTML that GitHub allows in a job summary, as far as ours uses it. */
const IN_SUMMARY = {
  ALLOWED_TAGS:
    "a b blockquote br code del details em h3 h4 li ol p pre strong summary table tbody td th thead tr ul".split(
      " ",
    ),
  ALLOWED_ATTR: ["href"],
  ALLOWED_URI_REGEXP: /^https?:/i,
};

/**
 * Everything that a scenario's step reports in addition to its message: annotations, job summary, log, and outputs.
 * @param {ShownRun} run
 * @param {{ rooms: readonly import("../../model/spaces.ts").Space[], room: string }} shown
 */
export function drawRunPanel(run, { rooms, room }) {
  const nameOf = (/** @type {string} */ to) => rooms.find((one) => one.id === to)?.title ?? to;
  const { id, title, to, fault, isRunning, error, stages } = run;
  return html`<aside class="details run" aria-label="What the step says">
    <p class="close"><a href="${addressOf({ view: "spaces", room })}" data-go>Close</a></p>
    <h2>${title}</h2>
    <p class="hint">To ${nameOf(to)}${fault === undefined ? "" : html` · ${fault.about}`}</p>
    <p role="status" class="hint">${isRunning ? "Running…" : ""}</p>
    ${error === undefined ? "" : html`<p class="problem">${error}</p>`}
    ${stages.map((stage, index) => drawStage(stage, { id: `${id}-${index}`, run: id, nameOf }))}
    ${isRunning ? "" : html`<p><a href="${addressOf({ view: "scenarios", to: to, fault: fault?.name ?? "" })}" data-go>Run another scenario</a></p>`}
  </aside>`;
}

/** @param {ShownStage} stage @param {{ id: string, run: string, nameOf: (to: string) => string }} of */
function drawStage({ heading, source, conclusion, annotations, log, summary, outputs }, { id, run, nameOf }) {
  const isOver = conclusion !== undefined;
  const isFine = conclusion === "success" && outputs["ok"] === "true";
  return html`<section id="stage-${id}" class="run-stage">
    <h3><span aria-hidden="true">${!isOver ? "⏳" : isFine ? "✅" : "❌"}</span> ${heading}</h3>
    ${isOver ? html`<p class="hint">${verdictOf(conclusion, outputs)}</p>` : ""}
    ${annotations.map(({ level, message }) => html`<p class="annotation ${level}"><strong>${LEVELS[level]}</strong> ${message}</p>`)}
    ${isOver ? log.filter((line) => RETRIED.test(line)).map((line) => html`<p class="annotation notice"><strong>Retry</strong> ${line}</p>`) : ""}
    ${drawRooms(outputs["results"] ?? "", run, nameOf)}
    ${summary === "" ? "" : html`<details id="summary-${id}"><summary>Job summary</summary><div class="summary">${trusted(DOMPurify.sanitize(summary, IN_SUMMARY))}</div></details>`}
    ${isOver ? html`<details id="log-${id}"><summary>Log</summary>${drawLog(log)}</details>` : drawLog(log)}
    ${isOver ? html`<details id="outputs-${id}"><summary>Outputs</summary><dl>${Object.entries(outputs).map(drawOutput)}</dl></details>` : ""}
    <details id="source-${id}"><summary>The step in a workflow</summary><pre tabindex="0">${source}</pre></details>
  </section>`;
}

/** How the log reports a failed attempt that is retried. */
const RETRIED = / Again in [\d.]+ /;

/** @type {Readonly<Record<ShownStage["annotations"][number]["level"], string>>} */
const LEVELS = { error: "Error", warning: "Warning", notice: "Notice" };

/** @param {string} conclusion @param {Readonly<Record<string, string>>} outputs */
function verdictOf(conclusion, outputs) {
  if (outputs["skipped-reason"]) return outputs["skipped-reason"];
  if (conclusion !== "success") return "The step failed.";
  if (outputs["ok"] === "true") return "The step passed, and everything arrived.";
  return "Not everything arrived. The step passed anyway, because fail-on-error is not set.";
}

/**
 * Where it posted, each with a link to the room.
 * @param {string} results the output, as JSON
 * @param {string} run
 * @param {(to: string) => string} nameOf
 */
function drawRooms(results, run, nameOf) {
  /** @type {readonly { destination: string, status: string, roomId?: string }[]} */
  const all = results === "" ? [] : JSON.parse(results);
  const rooms = all.filter(({ roomId }) => roomId !== undefined);
  if (rooms.length === 0) return "";
  return html`<ul class="rooms-of-run">${rooms.map(
    ({ destination, status, roomId = "" }) =>
      html`<li>${status[0]?.toUpperCase()}${status.slice(1)}: <a href="${addressOf({ view: "spaces", room: roomId, run })}" data-go>${nameOf(destination)}</a></li>`,
  )}</ul>`;
}

/** @param {readonly string[]} log */
function drawLog(log) {
  return log.length === 0 ? "" : html`<pre tabindex="0">${log.map(drawLine)}</pre>`;
}

/** A line as GitHub shows it, with colored commands. @param {string} line */
function drawLine(line) {
  const [, command = ""] = /^##\[(\w+)\]/.exec(line) ?? [];
  if (command === "endgroup") return "";
  return html`<span class="line ${command}">${line.replace(/^##\[\w+\]/, "")}\n</span>`;
}

/** @param {readonly [string, string]} output */
function drawOutput([name, value]) {
  return value === "" ? "" : html`<dt><code>${name}</code></dt><dd><pre tabindex="0">${value}</pre></dd>`;
}
