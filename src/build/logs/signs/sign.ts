/** How much a line tells: 6 what failed, where, and why, all in one line; 5 the cause itself, 4 what failed, 3 an error, 2 words of failing, 1 a hint. */
export type Weight = 1 | 2 | 3 | 4 | 5 | 6;

/** A text that a line holds, or a pattern. Both see the start of a line, without what its tool puts before every one. */
export type Sign = string | RegExp;

/** What shows that a line tells, by how much it does. */
export type Signs = Readonly<Partial<Record<Weight, readonly Sign[]>>>;
