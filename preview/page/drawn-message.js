import DOMPurify from "/lib/purify.js";
import { html, trusted } from "./html.js";

/** The HTML that Webex allows in a message. */
const ALLOWED = {
  ALLOWED_TAGS: [
    "a",
    "b",
    "blockquote",
    "br",
    "code",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "i",
    "li",
    "ol",
    "p",
    "pre",
    "s",
    "spark-mention",
    "strong",
    "u",
    "ul",
  ],
  ALLOWED_ATTR: ["href", "class", "start"],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:)/i,
};

DOMPurify.addHook("afterSanitizeAttributes", (element) => {
  // Lets people without a mouse scroll a long line with the keyboard.
  if (element.nodeName === "PRE") element.setAttribute("tabindex", "0");
  if (element.nodeName !== "A") return;
  element.setAttribute("target", "_blank");
  element.setAttribute("rel", "noopener noreferrer");
});

/**
 * A message as Webex draws it: from its HTML, which is sanitized again, or else from its text.
 * @param {string} content
 * @param {string} text
 */
export function drawnMessage(content, text) {
  return content === "" ? html`<p class="plain">${text}</p>` : trusted(DOMPurify.sanitize(content, ALLOWED));
}
