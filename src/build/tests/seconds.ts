/** Reads a time of a report: `0.5`, `1,234.5`, `1.234,5` and `0,5` as locales write them. Undefined if it is none. */
export function parseSeconds(text: string | undefined): number | undefined {
  const written = text?.trim() ?? "";
  if (!/^\d[\d.,]{0,30}(?:e[-+]?\d{1,3})?$/i.test(written)) return undefined;
  const seconds = Number(withPoint(written));
  return Number.isFinite(seconds) ? seconds : undefined;
}

function withPoint(written: string): string {
  if (!written.includes(",")) return written;
  const point = written.lastIndexOf(".");
  const comma = written.lastIndexOf(",");
  if (point > comma || written.indexOf(",") !== comma) return written.replaceAll(",", "");
  return written.replaceAll(".", "").replace(",", ".");
}
