import { html } from "../html.js";

/** @typedef {import("../../model/builder.ts").Built} Built */
/** @typedef {import("../../model/builder.ts").Question} Question */

/**
 * The questions and the selected answers.
 * @param {Built} built
 */
export function drawQuestions({ questions, choices }) {
  return html`<form class="questions" data-action="choose" data-input="choose" aria-label="What you want">
    ${questions.map(
      (question) => html`<fieldset><legend>${question.label}</legend>
      ${question.options.map((option) => drawOption(question, option, choices))}
      ${drawField(question.name, choices)}
    </fieldset>`,
    )}
  </form>`;
}

/**
 * @param {Question} question
 * @param {Question["options"][number]} option
 * @param {Built["choices"]} choices
 */
function drawOption({ name, isMany }, { value, label, hint, problem }, choices) {
  const isChosen = [choices[name]].flat().includes(/** @type {any} */ (value));
  const id = `${name}-${value}`;
  return html`<div class="option ${problem === undefined ? "" : "off"}">
    <input type="${isMany ? "checkbox" : "radio"}" id="${id}" name="${name}" value="${value}" ${isChosen && html`checked`} aria-describedby="${id}-hint">
    <label for="${id}">${label}</label>
    <small id="${id}-hint">${problem === undefined ? hint : reasonOf(problem)}</small>
  </div>`;
}

/**
 * Why the option is not possible. What to choose instead follows the colon, and is also shown at the right after it is selected.
 * @param {string} problem
 */
function reasonOf(problem) {
  return problem.replace(/:.*/s, "");
}

/** @param {Question["name"]} name @param {Built["choices"]} choices */
function drawField(name, { where, to, mention, who }) {
  if (name === "where" && where !== "webhook") {
    const [label, placeholder] =
      where === "room"
        ? ["Title, ID or link of the room", "Release train"]
        : ["Email address", "alice@example.com"];
    return drawText("to", label, placeholder, to);
  }
  return name === "mention" && mention === "people"
    ? drawText("who", "Email addresses, with commas between", "alice@example.com", who)
    : "";
}

/** @param {string} name @param {string | undefined} label @param {string | undefined} placeholder @param {string} value */
function drawText(name, label, placeholder, value) {
  return html`<p class="field"><label for="answer-${name}">${label}</label>
    <input id="answer-${name}" name="${name}" value="${value}" placeholder="${placeholder}" maxlength="300" autocomplete="off" spellcheck="false"></p>`;
}
