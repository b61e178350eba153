import type { TemplateFile } from "../../../model/templates.ts";
import { quoted } from "../../../text/secrets/quoted.ts";

/** What other tools write in a message that Webex shows as text, and what to write instead. */
const MARKS: readonly (readonly [mark: RegExp, remedy: (found: readonly string[]) => string])[] = [
  [
    /<(https?:\/\/[^\s<>|]{1,500})\|([^<>\n]{1,200})>/,
    ([, url = "", label = ""]) => `write [${label}](${url}) for a link`,
  ],
  [/<!(?:here|channel|everyone)(?:\|[^<>]{0,60})?>/, () => EVERYBODY],
  [/(?<![^\s(])@(?:all|here|channel|everyone)(?![\w@.-])/, () => EVERYBODY],
  [/(?<=[\w.!?*)])\\n(?=\S)/, () => "for a line break, write several lines below `|`"],
];

const EVERYBODY = "to mention everybody, write `mention: all` in the step's `with:`";

/** The content of a card's file. */
const CARD = /^\s*(?:[[{][\s\S]*"|(type: ))AdaptiveCard/;

/** A warning about the first mark of another tool in a text of the workflow; none if there is none. */
export function textWarnings(text: TemplateFile): readonly string[] {
  const { file, source } = text;
  const [name = ""] = /^\S+\.(?:md|json|ya?ml)$/.exec(source.trim()) ?? [];
  if (name !== "" && !/[<>{}()*]|:\/\//.test(name)) {
    return [
      `${file} is only the name of a file, which is shown as text: write \`template: ${name}\` to show what the file contains.`,
    ];
  }
  const [card, yaml] = CARD.exec(source) ?? [];
  if (card !== undefined) {
    return [
      `${file} is a card, which is shown as text: save it as a file, and write \`template: .github/card.${yaml ? "yaml" : "json"}\`.`,
    ];
  }
  return markWarnings(text);
}

/** The same for a text in a file, which is neither a card nor the name of one. */
export function markWarnings({ file, source }: TemplateFile): readonly string[] {
  return MARKS.flatMap(([mark, remedy]) => {
    const found = mark.exec(source);
    return found === null
      ? []
      : [`${file} contains ${quoted(found[0])}, which Webex shows as it is: ${remedy(found)}.`];
  }).slice(0, 1);
}
