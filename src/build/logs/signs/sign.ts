/**
 * How informative a line is: 6 what failed, where, and why, all in one line; 5 the cause itself, 4 what failed, 3 an error,
 * 2 words about failing, 1 a hint.
 */
export type Weight = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * A text that the line contains, or a pattern. Both are applied to the start of a line, without the prefix that its tool
 * writes before every line.
 */
export type Sign = string | RegExp;

/** Signs of informative lines, by weight. */
export type Signs = Readonly<Partial<Record<Weight, readonly Sign[]>>>;
