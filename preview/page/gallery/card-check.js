import { html } from "../html.js";
import { drawLines, drawNumbers } from "./marks.js";

/** @typedef {import("../../model/gallery.ts").CardCheck} CardCheck */

/**
 * The properties of a card, and what Webex would say about it.
 * @param {CardCheck} check
 * @param {string} id of its JSON
 */
export function drawFindings({ version, bytes, maxBytes, buttons, maxButtons, findings }, id) {
  return html`<ul class="facts" aria-label="What the card has">
      ${fact("Version", version === "" ? "none" : version, /^1\.[0-3]$/.test(version) ? "good" : "error")}
      ${fact("Buttons", `${buttons} of ${maxButtons}`, buttons <= maxButtons ? "good" : "error")}
      ${fact("Size", `${kilobytes(bytes)} of ${kilobytes(maxBytes)} kB`, bytes <= maxBytes ? "good" : "error")}
      ${fact("Findings", findings.length === 0 ? "none" : String(findings.length), kindOf(findings))}
    </ul>
    ${
      findings.length === 0
        ? ""
        : html`<ol class="marks" aria-label="Findings">${findings.map(
            ({ line, path, text, isError }) =>
              html`<li class="${isError ? "error" : "warning"}">${line === undefined ? "" : html`<a href="#${id}-${line}">Line ${line}</a> `}${path === "" ? "" : html`<code>${path}</code> `}${text}</li>`,
          )}</ol>`
    }`;
}

/**
 * The JSON of a card, with a mark on each line that has a finding.
 * @param {CardCheck} check
 * @param {string} id for the button that copies it
 */
export function drawJson({ json, findings }, id) {
  return html`<p><button type="button" data-action="copy" data-copy="${id}" aria-live="polite">Copy the JSON</button></p>
    <div class="source json" tabindex="0" role="region" aria-label="The JSON">${drawNumbers(json, findings)}<pre id="${id}">${drawLines(json.split("\n"), findings, id)}</pre></div>`;
}

const SIGNS = { good: "✓", warning: "!", error: "✗" };

/** @param {string} name @param {string} value @param {"good" | "warning" | "error"} kind */
function fact(name, value, kind) {
  return html`<li class="${kind}"><span aria-hidden="true">${SIGNS[kind]}</span> ${name}: <strong>${value}</strong></li>`;
}

/** @param {CardCheck["findings"]} findings */
function kindOf(findings) {
  if (findings.length === 0) return "good";
  return findings.some(({ isError }) => isError) ? "error" : "warning";
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}
