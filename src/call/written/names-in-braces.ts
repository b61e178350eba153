/** A name of a template in a text, which is not an expression. */
const NAME = /(?<!\$)\{\{[ #^]?[a-z][\w.]{0,40} ?\}\}/i;

/** A warning about a name of a message's template in the arguments, which no call replaces. */
export function templateNames(text = ""): readonly string[] {
  const [given] = NAME.exec(text) ?? [];
  if (given === undefined) return [];
  return [
    `Input "arguments" contains "${given}", which is sent as it is: write an expression, such as \`\${{ github.workflow }}\`.`,
  ];
}
