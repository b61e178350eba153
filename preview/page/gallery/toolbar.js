import { addressOf } from "../address.js";
import { html } from "../html.js";

/** @typedef {import("../../model/gallery.ts").Choice} Choice */

/** @type {Readonly<Record<string, readonly Choice[]>>} */
const CHOICES = {
  form: [
    { name: "markdown", title: "Markdown" },
    { name: "card", title: "Card" },
    { name: "phone", title: "Phone" },
  ],
  detail: [
    { name: "compact", title: "Compact" },
    { name: "normal", title: "Normal" },
    { name: "full", title: "Full" },
  ],
  theme: [
    { name: "light", title: "Light" },
    { name: "dark", title: "Dark" },
    { name: "both", title: "Both" },
  ],
};

/** @typedef {{ outcome: string, build: string, form: string, detail: string, theme: string, file: string }} Chosen */

/**
 * What the address chooses; what it leaves out is chosen for it.
 * @param {import("../address.js").State} state
 * @returns {Chosen}
 */
export function chosenBy({
  outcome = "failure",
  build = "",
  form = "markdown",
  detail = "normal",
  theme,
  file,
}) {
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  return {
    outcome,
    build,
    form,
    detail,
    theme: theme ?? (isDark ? "dark" : "light"),
    file: file ?? `${outcome}.md`,
  };
}

/**
 * The choices in rows of links, each with its address.
 * @param {import("../../model/gallery.ts").Gallery} gallery
 * @param {import("../address.js").State} state
 */
export function drawToolbar({ outcomes, builds }, state) {
  const chosen = chosenBy(state);
  // Of another outcome another template is edited.
  const { file = "", ...rest } = state;
  const forOutcome = outcomes.some(({ name }) => file === `${name}.md`) ? rest : state;
  return html`<div class="toolbar">
    ${drawChoices("Outcome", "outcome", outcomes, chosen.outcome, forOutcome)}
    ${drawChoices("Build", "build", [{ name: "", title: "All builds" }, ...builds], chosen.build, state)}
    <div class="looks">
      ${drawChoices("Show as", "form", CHOICES["form"] ?? [], chosen.form, state)}
      ${drawChoices("Theme", "theme", CHOICES["theme"] ?? [], chosen.theme, state)}
      ${drawChoices("Detail", "detail", CHOICES["detail"] ?? [], chosen.detail, state)}
    </div>
  </div>`;
}

/**
 * @param {string} label
 * @param {string} name
 * @param {readonly Choice[]} choices
 * @param {string} current
 * @param {import("../address.js").State} state
 */
function drawChoices(label, name, choices, current, state) {
  return html`<nav class="choices" aria-label="${label}"><span class="label" aria-hidden="true">${label}</span>
    <span class="pills">${choices.map(
      (choice) =>
        html`<a id="${name}-${choice.name || "any"}" href="${addressOf({ ...state, [name]: choice.name })}" data-go ${choice.name === current ? html`aria-current="true"` : ""}>${choice.title}</a>`,
    )}</span></nav>`;
}
