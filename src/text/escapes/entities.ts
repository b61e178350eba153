/** HTML entities for punctuation, white space, and invisible characters. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ lt: "<", gt: ">", amp: "&", commat: "@", num: "#", semi: ";", sol: "/", bsol: "\\", excl: "!" },
  ...{ colon: ":", lpar: "(", rpar: ")", lsqb: "[", lbrack: "[", rsqb: "]", rbrack: "]", period: "." },
  ...{ lcub: "{", lbrace: "{", rcub: "}", rbrace: "}", vert: "|", verbar: "|", comma: ",", quest: "?" },
  ...{ plus: "+", equals: "=", lowbar: "_", hyphen: "\u2010", dash: "\u2010", ast: "*", midast: "*" },
  ...{ dollar: "$", percnt: "%", grave: "`", hat: "^", quot: '"', apos: "'" },
  ...{ newline: "\n", tab: "\t", nbsp: "\u00a0", shy: "\u00ad" },
  ...{ zerowidthspace: "\u200b", zwj: "\u200d", zwnj: "\u200c", nobreak: "\u2060" },
};

/**
 * Decodes an entity. `body` is the text between `&` and `;`. Returns `undefined` if it is not an entity, or not one of
 * ours.
 */
export function decodedEntity(body: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(body) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (code <= 0x10ffff) return String.fromCodePoint(code);
  const name = body.toLowerCase();
  return Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
}
