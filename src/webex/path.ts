/** A path whose inserted ids are percent-encoded; an id that would change the path is refused. */
export function path(parts: TemplateStringsArray, ...ids: readonly string[]): string {
  return parts.reduce((built, part, index) => built + encodeId(ids[index - 1] ?? "") + part);
}

function encodeId(id: string): string {
  if (id.trim() === "" || id === "." || id === "..") {
    throw new TypeError(`${JSON.stringify(id)} is not an id: Webex ids are neither empty nor "." or "..".`);
  }
  return encodeURIComponent(id);
}
