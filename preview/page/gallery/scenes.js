/** @typedef {import("../../model/gallery.ts").Gallery} Gallery */
/** @typedef {import("../../model/gallery.ts").ShownForms} ShownForms */
/** @typedef {import("./gallery-frame.js").Scene} Scene */

/** The most bytes of a message. Source: https://developer.webex.com/docs/api/v1/messages/create-a-message */
const MAX_BYTES = 7439;

/**
 * The contents of the frame: every build, or one with the user's templates and the built-in ones. A card appears next
 * to its Markdown.
 * @param {Gallery} gallery
 * @param {string} name of the form
 * @returns {readonly Scene[]}
 */
export function scenesOf({ shown, workbench }, name) {
  const form = name === "card" || name === "phone" ? name : "markdown";
  if (workbench === undefined) {
    return shown.map(({ name: build, title, own, builtIn }) => ({
      id: build,
      title,
      note: own === undefined ? "" : own.isStandIn ? "yours is broken" : "yours",
      build,
      form,
      forms: own ?? builtIn,
    }));
  }
  return shown.flatMap(({ own, builtIn }) => [
    ...(own === undefined ? [] : withTwin({ id: "own", title: "Yours", form, forms: own })),
    ...withTwin({ id: "built-in", title: "Built in", form, forms: builtIn }),
  ]);
}

/** @param {{ id: string, title: string, form: Scene["form"], forms: ShownForms }} scene @returns {readonly Scene[]} */
function withTwin({ id, title, form, forms }) {
  const scene = { id, title, note: noteOf(form, forms), form, forms };
  if (form !== "card") return [scene];
  const twin = `${title}, for people who see no cards`;
  return [scene, { id: `${id}-twin`, title: twin, note: sizeText(forms), form: "markdown", forms }];
}

/** @param {Scene["form"]} form @param {ShownForms} forms */
function noteOf(form, forms) {
  if (forms.isStandIn) return "broken, so the built-in message is sent";
  if (form === "markdown") return sizeText(forms);
  return form === "card" ? cardSize(forms.card) : "on a lock screen";
}

/** @param {unknown} card */
function cardSize(card) {
  const bytes = new TextEncoder().encode(JSON.stringify(card ?? "")).length;
  return `${(bytes / 1000).toFixed(1)} kB of JSON`;
}

/**
 * The size before and after the message was fitted into Webex's limit.
 * @param {Pick<ShownForms, "wholeBytes" | "bytes">} forms
 */
export function sizeText({ wholeBytes, bytes }) {
  const [whole, sent, most] = [wholeBytes, bytes, MAX_BYTES].map((count) => count.toLocaleString("en"));
  return wholeBytes > MAX_BYTES
    ? `${whole} bytes, shortened to ${sent} of ${most}`
    : `${sent} of ${most} bytes`;
}
