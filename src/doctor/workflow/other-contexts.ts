import { onlyRight } from "../mended-lines.ts";
import { type Row, warning } from "../row.ts";
import { givenTo, type OwnPlace, scalarOf } from "./own-place.ts";

/** A whole context, other than those that an input may show for a reason, such as `inputs`. */
const WHOLE = /^\$\{\{\s*toJSON\(\s*(needs|steps|matrix|strategy|job)\s*\)\s*\}\}$/i;

/** Warnings for inputs that take one context and are given another, which may be empty and so go unnoticed. */
export function contextRows(place: OwnPlace | undefined): readonly Row[] {
  return Object.entries(givenTo(place?.step)).flatMap(([input, text]) => {
    const right = onlyRight(input);
    const [, other = input] = WHOLE.exec(scalarOf(text)) ?? [];
    if (right === undefined || other === input) return [];
    return [
      { ...warning(input, `\`${input}:\` contains \`${other}\`, which is another context.`), ...right },
    ];
  });
}
