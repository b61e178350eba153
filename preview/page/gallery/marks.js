import { html } from "../html.js";

/** @typedef {import("../../model/gallery.ts").Mark} Mark */

/**
 * Numbers of the lines beside a source, with those marked in which something is wrong.
 * @param {string} source
 * @param {readonly Mark[]} marks
 */
export function drawNumbers(source, marks) {
  return html`<pre class="numbers" aria-hidden="true">${source.split("\n").map((_, index) => {
    const at = marks.filter(({ line }) => line === index + 1);
    const kind = at.length === 0 ? "" : at.some(({ isError }) => isError) ? "error" : "warning";
    return html`<span class="${kind}">${index + 1}</span>\n`;
  })}</pre>`;
}

/** What is wrong in a file, each with a way to its place. @param {readonly Mark[]} marks */
export function drawMarks(marks) {
  if (marks.length === 0) return "";
  return html`<ul class="marks" aria-label="Problems in this file">${marks.map(
    ({ line, column, text, isError }) =>
      html`<li class="${isError ? "error" : "warning"}">${
        line === undefined
          ? ""
          : html`<button type="button" data-action="showMark" data-line="${line}" data-column="${column}">Line ${line}, column ${column}</button> `
      }${text}</li>`,
  )}</ul>`;
}
