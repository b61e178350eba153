/**
 * The latest caller that waits for a frame. Earlier ones have older data.
 * @type {WeakMap<HTMLIFrameElement, symbol>}
 */
const turns = new WeakMap();

/**
 * The document of a frame without scripts, when it is ready. Returns nothing if a later caller has taken over.
 * @param {HTMLIFrameElement} frame
 * @returns {Promise<Document | undefined>}
 */
export async function frameDocument(frame) {
  const turn = Symbol("turn");
  turns.set(frame, turn);
  if (!isReady(frame))
    await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  return turns.get(frame) === turn ? (frame.contentDocument ?? undefined) : undefined;
}

/** @param {HTMLIFrameElement} frame */
function isReady({ contentDocument }) {
  return contentDocument?.URL.endsWith(".html") && contentDocument.readyState !== "loading";
}
