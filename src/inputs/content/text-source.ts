/** A text that an input holds itself, or the file that holds it. */
export type TextSource = { readonly text: string } | { readonly path: string };

/**
 * Tells YAML or JSON from a path: on one line it has a colon before white space or its end, a brace, or a colon and an
 * address behind it.
 */
export function textSource(value: string | undefined): TextSource | undefined {
  if (value === undefined) return undefined;
  return /\n|:\s|:$|^[[{]|:[^:]*@/.test(value) ? { text: value } : { path: value };
}
