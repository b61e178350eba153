import { addressOf } from "../address.js";
import { html } from "../html.js";
import { drawYaml } from "./yaml.js";

/** @typedef {import("../../model/builder.ts").Built} Built */
/** @typedef {import("../../model/builder.ts").BuiltWorkflow} BuiltWorkflow */

/**
 * The workflow, what a room gets from it, and what to do before its first run.
 * @param {Built} built
 * @param {import("../address.js").State} state
 * @param {string} query the choices
 */
export function drawBuilt({ workflow, problems, outcomes, choices }, state, query) {
  if (workflow === undefined) {
    return html`<section class="built" aria-labelledby="built-title"><h1 id="built-title">This cannot be combined</h1>
      <div role="alert"><ul class="problems">${problems.map((text) => html`<li>${text}</li>`)}</ul></div></section>`;
  }
  const who = choices.where === "person" ? "the person" : "the room";
  return html`<section class="built" aria-labelledby="built-title">
    <div class="bar"><h1 id="built-title"><code>${workflow.path}</code></h1>
      <button type="button" class="primary" data-action="copyBuilt" data-copy="built-yaml">Copy</button>
      <button type="button" data-action="download">Download</button></div>
    <pre class="yaml" id="built-yaml" data-query="${query}" tabindex="0" aria-label="The workflow">${drawYaml(workflow.text)}</pre>
    <div class="bar said-bar"><h2 id="said-title">What ${who} will read</h2>
      <nav class="switch" aria-label="How the run ends">${outcomes.map(({ value, label }) => html`<a href="${addressOf({ ...state, outcome: value })}" data-go="replace" ${value === (state["outcome"] ?? "failure") && html`aria-current="true"`}>when it ${label}</a>`)}</nav></div>
    <p class="hint" id="said-status" role="status">Running this workflow against a Webex of its own…</p>
    <iframe id="said" title="What ${who} will read" src="/page/spaces/messages.html" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>
    <h2>Before the first run</h2>
    <ol class="preparations">${workflow.preparations.map(drawPreparation)}</ol>
    ${drawPermissions(workflow)}
    <details><summary>What the inputs mean</summary>
      <dl>${workflow.inputs.map(({ name, description }) => html`<dt><code>${name}</code></dt><dd>${proseOf(description)}</dd>`)}</dl></details>
  </section>`;
}

/** @param {BuiltWorkflow["preparations"][number]} preparation @param {number} index */
function drawPreparation({ text, command, link }, index) {
  return html`<li>${proseOf(text)}
    ${link && html` <a href="${link}" target="_blank" rel="noopener noreferrer">${link.replace(/^https:\/\//, "")}</a>`}
    ${command && html`<span class="command"><code id="command-${index}">${command}</code> <button type="button" data-action="copy" data-copy="command-${index}" aria-label="Copy the command ${command}">Copy</button></span>`}</li>`;
}

/** @param {BuiltWorkflow} workflow */
function drawPermissions({ permissions }) {
  return html`<h2>Permissions</h2>
    ${
      permissions.length === 0
        ? html`<p>The reporting job needs no permissions.</p>`
        : html`<p>The reporting job needs only these permissions:</p>
    <dl>${permissions.map(({ name, why }) => html`<dt><code>${name}</code></dt><dd>${why}</dd>`)}</dl>`
    }`;
}

/** A text with code between backticks. @param {string} text */
function proseOf(text) {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? html`<code>${part.slice(1, -1)}</code>` : part));
}
