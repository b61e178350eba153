/** How many layers of entities are removed. Nobody would read more. */
const MAX_LAYERS = 50;

/** HTML entities for characters that can be part of a mention. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", commat: "@", num: "#", semi: ";", sol: "/", bsol: "\\" },
  ...{ nbsp: " ", tab: " ", newline: " ", shy: "", zwj: "", zwnj: "", nobreak: "" },
  ...{
    ensp: " ",
    emsp: " ",
    emsp13: " ",
    emsp14: " ",
    numsp: " ",
    puncsp: " ",
    thinsp: " ",
    thickspace: " ",
  },
  ...{
    hairsp: " ",
    verythinspace: " ",
    thinspace: " ",
    mediumspace: " ",
    nonbreakingspace: " ",
    zerowidthspace: "",
  },
  ...{ negativethinspace: "", negativemediumspace: "", negativethickspace: "", negativeverythinspace: "" },
  ...{ af: "", applyfunction: "", it: "", invisibletimes: "", ic: "", invisiblecomma: "", lrm: "", rlm: "" },
  ...{ ast: "*", midast: "*", lowbar: "_", underbar: "_", grave: "`", lpar: "(", rpar: ")" },
};

const ENTITY = new RegExp(`&(?:#x([0-9a-f]+)|#(\\d+)|(${Object.keys(NAMES).join("|")}));?`, "gi");

/**
 * The Markdown as the strictest reader would see it: all entities decoded, comments and tags removed except mentions,
 * and no backslash or mark between `<` and `@`. Webex documents none of this. A mention that is found only here counts
 * anyway, so that no test relies on something that Webex may not do.
 */
export function unhidden(markdown: string): string {
  let text = markdown;
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const decoded = text.replace(ENTITY, characterOf);
    if (decoded === text) break;
    text = decoded;
  }
  return text
    .replace(/<!--.*?-->/gs, "")
    .replace(/<\/?(?!spark-mention)[a-z](?:"[^"]*"|'[^']*'|[^<>@"'])*>/gi, "")
    .replace(/<(?:[\s\\*_~`[\]()]|\u00ad|\u200c|\u200d|\u2060)+(?=@|spark-mention)/gi, "<");
}

function characterOf(entity: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return NAMES[name.toLowerCase()] ?? entity;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
