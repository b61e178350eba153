/**
 * Fields of Webex that let whoever reads them in: passwords, tokens, the host's key, and links that ask for nothing
 * else. `webLink`, `downloadUrl` and `playbackUrl` ask for a password or a login, and are not among them.
 */
const SECRET_NAME =
  /(?:password|secret|token|hostkey|startlink|joinlink|rtmpurl|streamurl|recordingdownloadlink|audiodownloadlink|transcriptdownloadlink)$/i;

/** Shorter values would blank out ordinary words of the log. */
const MIN_LENGTH = 4;

/** Whether a field, by its name or path, holds a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** Every secret in a value, whatever it is nested in. */
export function secretsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const isSecret = typeof inner === "string" && inner.length >= MIN_LENGTH && isSecretName(name);
    return isSecret ? [inner] : secretsIn(inner);
  });
}

/** The value with `***` in the place of its secrets. */
export function withoutSecretFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecretFields);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => {
    return [name, typeof inner === "string" && isSecretName(name) ? "***" : withoutSecretFields(inner)];
  });
  return Object.fromEntries(entries);
}
