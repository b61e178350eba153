/** What draws cards: a chunk of its own, which a message without one does not load. */
export { buildCard } from "./card.ts";
export { cardButtons } from "./card-buttons.ts";
export { escapeCardText } from "./card-text.ts";
export { renderOwnCard } from "./own-card.ts";
