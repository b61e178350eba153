/** The secrets that one client knows of, so that its errors show none: what stands in between may send them back. */
export class KnownSecrets {
  #forms: readonly string[] = [];

  /** Adds secrets, each also as it stands in an address and in a form. */
  add(...secrets: readonly string[]): void {
    const forms = secrets.filter((secret) => secret !== "").flatMap(formsOf);
    // The longest first, lest a part of it stays.
    this.#forms = [...new Set([...this.#forms, ...forms])].sort((a, b) => b.length - a.length);
  }

  /** The text with `***` in the place of each secret. */
  readonly remove = (text: string): string =>
    this.#forms.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}

function formsOf(secret: string): readonly string[] {
  const inForm = new URLSearchParams({ _: secret }).toString().slice("_=".length);
  return [secret, encodeURIComponent(secret), inForm];
}
