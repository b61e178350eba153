/* global AdaptiveCards */

/** What Webex's clients make of the styles of a card; the colours are those of the page. */
const CONFIG = {
  fontFamily: "inherit",
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 20, padding: 12 },
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
  actions: { maxActions: 5, buttonSpacing: 8, actionsOrientation: "horizontal", actionAlignment: "left" },
};

/**
 * Draws a card by the official renderer into a place, where it is another one than stands there.
 * @param {Element} place
 * @param {unknown} card
 */
export function appendCard(place, card) {
  const source = JSON.stringify(card);
  if (place.getAttribute("data-card") === source) return;
  place.setAttribute("data-card", source);
  const { AdaptiveCard, HostConfig } = /** @type {any} */ (globalThis).AdaptiveCards;
  AdaptiveCard.onProcessMarkdown = (/** @type {string} */ text, /** @type {any} */ result) => {
    result.outputHtml = markdownOf(text);
    result.didProcess = true;
  };
  const drawn = new AdaptiveCard();
  drawn.hostConfig = new HostConfig(CONFIG);
  drawn.onExecuteAction = (/** @type {any} */ action) => {
    if (/^https?:/i.test(action.url ?? "")) open(action.url, "_blank", "noopener");
  };
  try {
    drawn.parse(card);
    place.replaceChildren(drawn.render() ?? "This card cannot be drawn.");
  } catch (error) {
    place.textContent = `This card cannot be drawn: ${error instanceof Error ? error.message : error}`;
  }
}

/** The little Markdown that Webex's cards know: bold, links, and escapes. @param {string} text */
function markdownOf(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replace(/\[(.*?)\]\((https?:\S*?)\)/g, '<a href="$2" target="_blank" rel="noopener noreferrer">$1</a>')
    .replace(/\*\*(.*?)\*\*/g, "<strong>$1</strong>")
    .replace(/\\([^a-z0-9])/gi, "$1");
}
