import { Idiomorph } from "/lib/idiomorph.js";
import { addressOf, go, readState } from "./address.js";
import { LostServer } from "./ask.js";
import { builder } from "./builder/builder.js";
import { gallery } from "./gallery/gallery.js";
import { html } from "./html.js";
import { listen } from "./live.js";
import { scenarios } from "./scenarios/scenarios.js";
import { spaces } from "./spaces/spaces.js";

/**
 * A view of the page. It loads its data, draws it as markup, and handles actions of elements with `data-action`.
 * @typedef {object} View
 * @property {string} name as in the address
 * @property {string} title
 * @property {readonly string[]} topics that make it draw again
 * @property {(state: import("./address.js").State) => Promise<unknown>} load
 * @property {(data: any, state: import("./address.js").State) => unknown} draw
 * @property {Readonly<Record<string, (element: HTMLElement, state: import("./address.js").State) => unknown>>} actions
 * @property {(main: HTMLElement, data: any, state: import("./address.js").State) => void} [after] called when it is in the page
 */

/** @type {readonly View[]} */
const VIEWS = [spaces, scenarios, gallery, builder];

const main = /** @type {HTMLElement} */ (document.getElementById("main"));
const connection = /** @type {HTMLElement} */ (document.getElementById("connection"));
const nav = /** @type {HTMLElement} */ (document.querySelector("nav"));

/** Whether a view is in the page. */
let isDrawn = false;

/** Drafts by the IDs of their fields. @type {Map<string, string>} */
const drafts = new Map();

/** The number of the latest drawing. An older one that arrives later is discarded. */
let latest = 0;

function currentView() {
  const { view } = readState();
  return VIEWS.find(({ name }) => name === view) ?? VIEWS[0];
}

async function show() {
  const number = ++latest;
  const view = currentView();
  const state = readState();
  if (view === undefined) return;
  try {
    const data = await view.load(state);
    if (number !== latest) return;
    morph(main, view.draw(data, state));
    view.after?.(main, data, state);
    isDrawn = true;
    document.title = `${view.title} · Webex Notify`;
  } catch (error) {
    if (number === latest) report(error);
  }
  morph(
    nav,
    VIEWS.map(
      ({ name, title }) =>
        html`<a href="${addressOf({ view: name })}" data-go ${name === view.name ? html`aria-current="page"` : ""}>${title}</a>`,
    ),
  );
}

/**
 * Shows an error instead of the view. If only the server is gone, the view stays, because the line at the top says so.
 * @param {unknown} error
 */
function report(error) {
  if (error instanceof LostServer && isDrawn) return;
  const text = error instanceof Error ? error.message : String(error);
  morph(main, html`<p class="problem" role="alert">${text}</p>`);
}

/**
 * Puts the markup into an element and keeps what did not change: the position, the focus, and text in fields that have
 * an ID and are not `data-drawn` by the view. Text in a `data-draft` is kept until its field comes back.
 * @param {HTMLElement} element
 * @param {unknown} markup
 */
function morph(element, markup) {
  const typed = new Map([...fieldsIn(element)].map((field) => [field.id, field.value]));
  for (const { id, value, dataset } of fieldsIn(element)) if ("draft" in dataset) drafts.set(id, value);
  Idiomorph.morph(element, String(html`${markup}`), {
    morphStyle: "innerHTML",
    callbacks: { beforeAttributeUpdated: (name, node) => !isKept(name, node) },
  });
  for (const field of fieldsIn(element)) {
    const value = typed.get(field.id) ?? drafts.get(field.id);
    const isThere =
      !(field instanceof HTMLSelectElement) || [...field.options].some((one) => one.value === value);
    if (value !== undefined && isThere && field.value !== value) field.value = value;
  }
}

/**
 * Elements that somebody opened stay open, and the caret stays where somebody types.
 * @param {string} attribute
 * @param {Element} node
 */
function isKept(attribute, node) {
  if (attribute === "open") return node.nodeName === "DETAILS";
  return attribute === "value" && node === document.activeElement && !node.matches("[data-drawn]");
}

/**
 * @param {HTMLElement} element
 * @returns {NodeListOf<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>}
 */
function fieldsIn(element) {
  return element.querySelectorAll(
    ":is(input:not([type=checkbox], [type=radio]), select, textarea)[id]:not([data-drawn])",
  );
}

/** @param {Event} event @param {string} attribute */
function actionOf(event, attribute) {
  const element = event.target instanceof Element ? event.target.closest(`[${attribute}]`) : null;
  return element instanceof HTMLElement ? element : undefined;
}

/** @param {HTMLElement} element @param {string} name */
async function act(element, name) {
  const action = currentView()?.actions[name];
  try {
    if (action !== undefined && (await action(element, readState())) !== false) await show();
  } catch (error) {
    report(error);
  }
}

document.addEventListener("click", (event) => {
  const link = actionOf(event, "data-go");
  if (link instanceof HTMLAnchorElement && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
    event.preventDefault();
    const replace = link.dataset["go"] === "replace";
    go(Object.fromEntries(new URL(link.href).searchParams), { replace });
    return;
  }
  const button = actionOf(event, "data-action");
  if (button instanceof HTMLButtonElement && button.type === "button")
    void act(button, button.dataset["action"] ?? "");
});

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = actionOf(event, "data-action");
  if (form !== undefined) void act(form, form.dataset["action"] ?? "");
});

for (const kind of /** @type {const} */ (["input", "change"])) {
  document.addEventListener(kind, (event) => {
    const field = actionOf(event, `data-${kind}`);
    if (field !== undefined) void act(field, field.dataset[kind] ?? "");
  });
}

addEventListener("popstate", () => void show());

listen({
  onChange: (topic) => {
    if (topic === "everything" || currentView()?.topics.includes(topic)) void show();
  },
  onState: (isThere) => {
    connection.textContent = isThere ? "" : "The server has stopped. This page reloads when it is back.";
  },
});

await show();
