/**
 * What was typed and is not saved, by the name of the file: it outlives the page when that is loaded anew, and is this tab's alone.
 * @typedef {{ readonly source: string, readonly version: string }} Draft The text, and the version of the file that it began with.
 */

const KEY = "template-drafts";

/** @type {Readonly<Record<string, Draft>>} */
let drafts = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");

/** @param {string} name @returns {Draft | undefined} */
export function draftOf(name) {
  return drafts[name];
}

/** @param {string} name @param {Draft | undefined} draft nothing forgets it */
export function keepDraft(name, draft) {
  const { [name]: _, ...others } = drafts;
  drafts = draft === undefined ? others : { ...others, [name]: draft };
  sessionStorage.setItem(KEY, JSON.stringify(drafts));
}

/** The names of the files that are not saved. */
export function unsaved() {
  return Object.keys(drafts);
}
