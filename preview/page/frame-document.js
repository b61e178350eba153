/**
 * Who waits for a frame: who waited longer knows less.
 * @type {WeakMap<HTMLIFrameElement, symbol>}
 */
const turns = new WeakMap();

/**
 * The document of a frame that no script runs in, once it is there; nothing for who has been overtaken by then.
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
