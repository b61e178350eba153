/**
 * Unsaved text, by the name of the file. It survives a reload of the page, and belongs to this tab only.
 * @typedef {{ readonly source: string, readonly version: string }} Draft The text, and the version of the file that it is based on.
 */

const KEY = "template-drafts";

/** The longest template that the action reads, in characters. Longer ones are not sent to the server either. */
const MAX_CHARACTERS = 256 * 1024;

/** @type {Readonly<Record<string, Draft>>} */
let drafts = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");

/** @param {string} name @returns {Draft | undefined} */
export function draftOf(name) {
  return drafts[name];
}

/** @param {string} name @param {Draft | undefined} draft `undefined` deletes it */
export function keepDraft(name, draft) {
  const { [name]: _, ...others } = drafts;
  drafts = draft === undefined ? others : { ...others, [name]: draft };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(drafts));
  } catch {
    // The storage is full, so the draft only lasts until the page is reloaded.
  }
}

/** Whether a text is too long for a template. @param {string} source */
export function isTooLong(source) {
  return source.length > MAX_CHARACTERS;
}
