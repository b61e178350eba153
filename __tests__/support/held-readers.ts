/**
 * What reads a text from outside on the way of a step: what the text is, the file below `src/` that reads it, a reading
 * of one that takes too long or is too long, and what the result or the error then contains.
 */
export type Held = readonly [text: string, file: string, read: () => unknown, shows: string];
