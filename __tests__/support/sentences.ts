/** The sentences of a paragraph of Markdown, each on one line. */
export function sentencesIn(paragraph: string): readonly string[] {
  const line = paragraph.replace(/\s+/g, " ").trim();
  return line.split(/(?<=[.!?])\s+(?=[A-Z`*[])/).filter((sentence) => sentence !== "");
}
