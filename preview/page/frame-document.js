/**
 * The document of a frame that no script runs in, once it is there.
 * @param {HTMLIFrameElement} frame
 * @returns {Promise<Document>}
 */
export function frameDocument(frame) {
  const ready = () =>
    frame.contentDocument?.URL.endsWith(".html") && frame.contentDocument.readyState !== "loading"
      ? frame.contentDocument
      : undefined;
  return new Promise((resolve) => {
    const known = ready();
    if (known !== undefined) resolve(known);
    else
      frame.addEventListener("load", () => resolve(/** @type {Document} */ (frame.contentDocument)), {
        once: true,
      });
  });
}
