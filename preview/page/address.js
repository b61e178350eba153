/** @typedef {Readonly<Record<string, string>>} State What is shown, by names of the query. */

/** @returns {State} */
export function readState() {
  return Object.fromEntries(new URLSearchParams(location.search));
}

/**
 * The address for a state. Empty values are left out.
 * @param {State} state
 */
export function addressOf(state) {
  const given = Object.entries(state).filter(([, value]) => value !== "");
  return `/?${new URLSearchParams(given)}`;
}

/**
 * Shows a state, in a new entry of the history or instead of the current one.
 * @param {State} state
 * @param {{ replace?: boolean }} [how]
 */
export function go(state, { replace = false } = {}) {
  history[replace ? "replaceState" : "pushState"](null, "", addressOf(state));
  dispatchEvent(new PopStateEvent("popstate"));
}
