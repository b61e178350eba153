const ESC = String.raw`\u001b`;

/**
 * What a terminal obeys and does not show. Source: ECMA-48, sections 5.3 to 5.6; links are OSC 8,
 * https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda.
 */
const SEQUENCE = new RegExp(
  [
    // CSI: colours, cursor, clearing.
    String.raw`(?:${ESC}\[|\u009b)[0-?]*[ -/]*[@-~]`,
    // OSC and other strings: titles, links; their end is BEL or ST.
    String.raw`${ESC}[\]PX^_][^\u0007\u001b\u009c\n]*(?:\u0007|\u009c|${ESC}\\)`,
    // Character sets and other short ones.
    `${ESC}[ -/]+[0-~]`,
    `${ESC}[0-~]`,
  ].join("|"),
  "g",
);

/** The text without the sequences with which programs colour it, link it and move the cursor. */
export function withoutAnsi(text: string): string {
  return text.replace(SEQUENCE, "");
}
