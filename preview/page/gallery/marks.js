import { html } from "../html.js";

/** @typedef {import("../../model/gallery.ts").Mark} Mark */

/**
 * Only lines with a problem become elements. Everything between two of them is one text, however long.
 * @param {readonly string[]} lines
 * @param {readonly Pick<Mark, "line" | "isError" | "text">[]} marks
 * @param {string} [id] of the lines that are elements, before their numbers
 */
export function drawLines(lines, marks, id) {
  const numbers = [...new Set(marks.map(({ line }) => line ?? 0))].sort((a, b) => a - b);
  const parts = [];
  let drawn = 0;
  for (const number of numbers.filter((one) => one >= 1 && one <= lines.length)) {
    const at = marks.filter(({ line }) => line === number);
    const kind = at.some(({ isError }) => isError) ? "error" : "warning";
    const name =
      id === undefined ? "" : html`id="${id}-${number}" title="${at.map(({ text }) => text).join(" ")}"`;
    parts.push(
      textOf(lines.slice(drawn, number - 1)),
      html`<span class="${kind}" ${name}>${lines[number - 1]}</span>`,
    );
    parts.push(number < lines.length ? "\n" : "");
    drawn = number;
  }
  return [...parts, lines.slice(drawn).join("\n")];
}

/** @param {readonly string[]} lines */
function textOf(lines) {
  return lines.map((line) => `${line}\n`).join("");
}

/**
 * Line numbers next to a source. Lines with a problem are marked.
 * @param {string} source
 * @param {readonly Mark[]} marks
 */
export function drawNumbers(source, marks) {
  const numbers = source.split("\n").map((_, index) => String(index + 1));
  return html`<pre class="numbers" aria-hidden="true">${drawLines(numbers, marks)}</pre>`;
}

/** The problems in a file, each with a link to its place. @param {readonly Mark[]} marks @param {string} [label] */
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

/**
 * Problems and warnings without a place in what is shown.
 * @param {readonly string[]} problems
 * @param {readonly string[]} warnings
 */
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
