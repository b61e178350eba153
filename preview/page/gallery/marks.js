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

/** What is wrong in a file, each with a way to its place. @param {readonly Mark[]} marks @param {string} [label] */
export function drawMarks(marks, label = "What is wrong in this file") {
  if (marks.length === 0) return "";
  return html`<ul class="marks" aria-label="${label}">${marks.map(
    ({ line, column, text, isError }) =>
      html`<li class="${isError ? "error" : "warning"}">${
        line === undefined
          ? ""
          : html`<button type="button" data-action="showMark" data-line="${line}" data-column="${column}">Line ${line}, column ${column}</button> `
      }${text}</li>`,
  )}</ul>`;
}

/** What is said of no place that is shown. @param {readonly string[]} problems @param {readonly string[]} warnings */
export function drawSentences(problems, warnings) {
  const mark = (/** @type {boolean} */ isError) => (/** @type {string} */ text) => ({
    line: undefined,
    column: undefined,
    text,
    isError,
  });
  const all = [...problems.map(mark(true)), ...warnings.map(mark(false))];
  return all.length === 0 ? "" : drawMarks(all, "What else is wrong");
}
