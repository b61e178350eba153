/** The secrets that one client knows, to keep them out of its errors: a server in between may echo them. */
export class KnownSecrets {
  #forms: readonly string[] = [];

  /** Adds secrets, including their spellings in an address and in a form. */
  add(...secrets: readonly string[]): void {
    const forms = secrets.filter((secret) => secret !== "").flatMap(formsOf);
    // Longest first, so that no part of a longer one remains.
    this.#forms = [...new Set([...this.#forms, ...forms])].sort((a, b) => b.length - a.length);
  }

  /** Replaces each secret in a text with `***`. */
  readonly remove = (text: string): string =>
    this.#forms.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}

function formsOf(secret: string): readonly string[] {
  const inForm = new URLSearchParams({ _: secret }).toString().slice("_=".length);
  return [secret, encodeURIComponent(secret), inForm];
}
