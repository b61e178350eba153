/** The code that draws cards. It is a separate chunk, which is not loaded for a message without a card. */
export { buildCard } from "./card.ts";
export { cardButtons } from "./card-buttons.ts";
export { escapeCardText } from "./card-text.ts";
export { renderOwnCard } from "./own-card.ts";
