/**
 * What was typed and is not saved, by the name of the file: it outlives the page when that is loaded anew, and is this tab's alone.
 * @typedef {{ readonly source: string, readonly version: string }} Draft The text, and the version of the file that it began with.
 */

const KEY = "template-drafts";

/** The longest template that the action reads, in characters: no longer one is sent to the server either. */
const MAX_CHARACTERS = 256 * 1024;

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
  try {
    sessionStorage.setItem(KEY, JSON.stringify(drafts));
  } catch {
    // There is no room for so much: then it lasts as long as the page.
  }
}

/** Whether a text is longer than a template may be. @param {string} source */
export function isTooLong(source) {
  return source.length > MAX_CHARACTERS;
}
