/**
 * Parses a time in a report: `0.5`, `1,234.5`, `1.234,5`, or `0,5`, depending on the locale. `undefined` if it is not a
 * time.
 */
export function parseSeconds(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return undefined;
  const plain = Number(text);
  const seconds = Number.isNaN(plain) && text.includes(",") ? Number(withPoint(text)) : plain;
  return seconds >= 0 && seconds < Number.POSITIVE_INFINITY ? seconds : undefined;
}

function withPoint(written: string): string {
  const point = written.lastIndexOf(".");
  const comma = written.lastIndexOf(",");
  if (point > comma || written.indexOf(",") !== comma) return written.replaceAll(",", "");
  return written.replaceAll(".", "").replace(",", ".");
}
