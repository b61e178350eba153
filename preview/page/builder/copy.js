/**
 * Copies the text of the element that a button names, and says so on the button.
 * @param {HTMLElement} button
 * @returns {Promise<false>}
 */
export async function copyText(button) {
  const source = document.getElementById(button.dataset["copy"] ?? "");
  const said = button.textContent;
  const isCopied = await navigator.clipboard.writeText(source?.textContent ?? "").then(
    () => true,
    () => false,
  );
  // Where the browser lets no page write there, the text is marked, ready for the keyboard.
  if (!isCopied && source !== null) getSelection()?.selectAllChildren(source);
  button.textContent = isCopied ? "Copied" : "Marked";
  setTimeout(() => {
    button.textContent = said;
  }, 2000);
  return false;
}
