const TOKEN =
  /\s*(?:'(?:[^']|'')*'|&&|\|\||[!=<>]=|(?:0x[\da-f]+|0o[0-7]+|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|NaN|-?Infinity)(?![\w.-])|[A-Za-z_][\w-]*|[()[\],.*!<>])/giy;

/** A token of an expression, and where it is. */
export interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The tokens of an expression; `undefined` if there is something that is not one. */
export function tokensIn(source: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = source.trimEnd().length;
  let to = 0;
  while (to < end) {
    const match = TOKEN.exec(source);
    if (match === null) return undefined;
    to = TOKEN.lastIndex;
    const text = match[0].trimStart();
    tokens.push({ text, from: to - text.length, to });
  }
  return tokens;
}
