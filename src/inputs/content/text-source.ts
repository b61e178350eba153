/** A text in an input, or the file that contains it. */
export type TextSource = { readonly text: string } | { readonly path: string };

/**
 * Distinguishes YAML or JSON from a path. A single line is YAML or JSON if it contains a colon followed by white space, the
 * end, or an email address, if it contains `=` followed by an email address, or if it starts with a brace or bracket.
 */
export function textSource(value: string | undefined): TextSource | undefined {
  if (value === undefined) return undefined;
  return /\n|:\s|:$|^[[{]|[:=][^:=]*@/.test(value) ? { text: value } : { path: value };
}
