/** How long a button says that it copied, in milliseconds. */
const SHOWN_MS = 2000;

/**
 * Copies the text of the element whose ID is in `data-copy`, and says so on the button.
 * @param {HTMLElement} button
 * @returns {Promise<false>}
 */
export function copy(button) {
  const place = document.getElementById(button.dataset["copy"] ?? "");
  const text = place instanceof HTMLTextAreaElement ? place.value : (place?.textContent ?? "");
  return copyText(button, text, place);
}

/**
 * Copies a text, and says so on the button. If the browser forbids it, selects the element that contains the text.
 * @param {HTMLElement} button
 * @param {string} text
 * @param {HTMLElement | null} place
 * @returns {Promise<false>}
 */
export async function copyText(button, text, place) {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    if (place !== null) getSelection()?.selectAllChildren(place);
    button.textContent = "Selected: now copy it";
  }
  setTimeout(() => {
    if (button.isConnected) button.textContent = label;
  }, SHOWN_MS);
  return false;
}
