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
 * The choices in the address, with defaults for those it leaves out.
 * @param {import("../address.js").State} state
 * @returns {Chosen}
 */
export function chosenBy({
  outcome = "failure",
  build = "",
  detail = "normal",
  theme,
  file = `${outcome}.md`,
  form = isCardFile(file) ? "card" : "markdown",
}) {
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  return { outcome, build, form, detail, theme: theme ?? (isDark ? "dark" : "light"), file };
}

/** Whether a template is a card. @param {string} file */
export function isCardFile(file) {
  return /\.(?:json|ya?ml)$/.test(file);
}

/**
 * The choices in the address without invalid ones, and a sentence for each invalid one.
 * @param {import("../address.js").State} state
 * @param {Pick<import("../../model/gallery.ts").Gallery, "outcomes" | "builds">} gallery
 * @returns {{ state: import("../address.js").State, notes: readonly string[] }}
 */
export function knownChoices(state, { outcomes, builds }) {
  const lists = { outcome: outcomes, build: builds, ...CHOICES };
  const unknown = Object.entries(lists).filter(
    ([name, choices]) => state[name] && !choices.some((choice) => choice.name === state[name]),
  );
  const names = unknown.map(([name]) => name);
  const known = Object.fromEntries(Object.entries(state).filter(([name]) => !names.includes(name)));
  const chosen = Object.entries(chosenBy(known));
  const notes = unknown.map(([name, choices]) => {
    const [, instead] = chosen.find(([one]) => one === name) ?? [];
    const title = choices.find((choice) => choice.name === instead)?.title ?? ALL_BUILDS.title;
    return `There is no ${name} “${state[name]?.slice(0, 40)}”: you see “${title}”.`;
  });
  return { state: names.length === 0 ? state : known, notes };
}

const ALL_BUILDS = { name: "", title: "All builds" };

/**
 * The choices in rows of links, each with its address.
 * @param {import("../../model/gallery.ts").Gallery} gallery
 * @param {import("../address.js").State} state
 * @param {readonly string[]} notes about invalid choices in the address
 */
export function drawToolbar({ outcomes, builds }, state, notes) {
  const chosen = chosenBy(state);
  // A different outcome has a different template to edit.
  const { file = "", ...rest } = state;
  const forOutcome = outcomes.some(({ name }) => file === `${name}.md`) ? rest : state;
  return html`<div class="toolbar">
    ${drawChoices("Outcome", "outcome", outcomes, chosen.outcome, forOutcome)}
    ${drawChoices("Build", "build", [ALL_BUILDS, ...builds], chosen.build, state)}
    <div class="looks">
      ${drawChoices("Show as", "form", CHOICES["form"] ?? [], chosen.form, state)}
      ${drawChoices("Theme", "theme", CHOICES["theme"] ?? [], chosen.theme, state)}
      ${drawChoices("Detail", "detail", CHOICES["detail"] ?? [], chosen.detail, state)}
    </div>
    ${notes.length === 0 ? "" : html`<p class="unknown" role="status">${notes.join(" ")}</p>`}
  </div>`;
}

/** Scrolls rows that are wider than the page to the selected link. @param {HTMLElement} main */
export function showChosen(main) {
  if (shownFor === location.search) return;
  shownFor = location.search;
  for (const row of main.querySelectorAll(".toolbar > .choices > .pills")) {
    const current = row.querySelector("[aria-current]");
    if (current === null) continue;
    const [place, around] = [current.getBoundingClientRect(), row.getBoundingClientRect()];
    if (place.left < around.left || place.right > around.right)
      row.scrollLeft += place.left - around.left - 24;
  }
}

/** The address for which the rows were last scrolled. If somebody scrolls them, they stay there. */
let shownFor = "";

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
