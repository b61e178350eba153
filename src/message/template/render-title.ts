import mustache from "mustache";
import { choicesText } from "../../text/list.ts";
import { oneLine } from "../../text/markup/plain.ts";
import { nearest } from "../../text/nearest.ts";

/** A title, or why there is none, as the end of a sentence. */
export type RenderedTitle = { readonly title: string } | { readonly problem: string };

/**
 * Renders a title as one line of plain text. It can use only the names in `view`, because these stay the same from run to
 * run.
 */
export function renderTitle(template: string, view: Readonly<Record<string, string>>): RenderedTitle {
  const writer = new mustache.Writer();
  try {
    for (const [kind, name] of writer.parse(template) as readonly (readonly [string, string])[]) {
      if (kind === "text" || kind === "!") continue;
      const known = Object.keys(view);
      if (kind !== "name" && kind !== "&")
        return { problem: `it can contain only values such as {{${known[0]}}}` };
      if (!Object.hasOwn(view, name)) return { problem: unknownName(name, known) };
    }
    const title = oneLine(writer.render(template, view, undefined, { escape: String }));
    return title === "" ? { problem: "it is empty" } : { title };
  } catch (error) {
    return {
      problem: (error instanceof Error ? error.message : String(error)).replace(/(?<![.\s])[.\s]+$/, ""),
    };
  }
}

function unknownName(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  const hint = near === undefined ? `it can contain ${choicesText(known)}` : `did you mean "${near}"?`;
  return `it contains {{${name}}}, which is unknown: ${hint}`;
}
