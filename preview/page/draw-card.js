/* global AdaptiveCards */

/** A color on a light and on a dark screen. @param {string} light @param {string} dark */
const both = (light, dark) => `light-dark(${light}, ${dark})`;

const TEXT = { default: both("#171b1f", "#f2f4f5"), subtle: both("#4e565d", "#b4bcc2") };

/** @param {string} light @param {string} dark */
const plain = (light, dark) => ({ default: both(light, dark), subtle: both(light, dark) });

/** For texts in every container. */
const FOREGROUND = {
  default: TEXT,
  dark: plain("#171b1f", "#171b1f"),
  light: plain("#6b747c", "#ffffff"),
  accent: plain("#0b5cad", "#74b9ff"),
  good: plain("#0f6b4f", "#5fd3ae"),
  warning: plain("#8a5300", "#ffc15e"),
  attention: plain("#b3142d", "#ff8a97"),
};

/** @param {string} light @param {string} dark */
const container = (light, dark) => ({ backgroundColor: both(light, dark), foregroundColors: FOREGROUND });

/** How Webex's clients render the styles of a card, with the colors of the page. */
const CONFIG = {
  fontFamily: "inherit",
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 20, padding: 12 },
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
  actions: { maxActions: 5, buttonSpacing: 8, actionsOrientation: "horizontal", actionAlignment: "left" },
  containerStyles: {
    default: container("#ffffff", "#121314"),
    emphasis: container("#f4f5f7", "#26292c"),
    good: container("#cef5eb", "#08312a"),
    attention: container("#ffe5e9", "#4f0e16"),
    warning: container("#ffebc2", "#402408"),
    accent: container("#d4edfc", "#063a75"),
  },
};

/**
 * Draws a card with the official renderer, unless it is already there.
 * @param {Element} place
 * @param {unknown} card
 * @param {(drawn: any) => void} [then] is called with the result
 */
export function appendCard(place, card, then) {
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
    then?.(drawn);
  } catch (error) {
    place.textContent = `This card cannot be drawn: ${error instanceof Error ? error.message : error}`;
  }
}

/**
 * The subset of Markdown that Webex's cards support: bold, links, and escapes. Text outside links is scanned once.
 * @param {string} text
 */
function markdownOf(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replace(
      /\[([^[\]\n]{0,500})\]\((https?:[^\s()]{1,2000})\)/g,
      '<a href="$2" target="_blank" rel="noopener noreferrer">$1</a>',
    )
    .replace(/\*\*(.*?)\*\*/g, "<strong>$1</strong>")
    .replace(/\\([^a-z0-9])/gi, "$1");
}
