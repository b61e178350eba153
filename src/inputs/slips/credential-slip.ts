/** What was written instead of a credential. */
export interface CredentialSlip {
  /** What it is, and what to write. */
  readonly says: string;
  /** The expression that was meant, if that is certain. */
  readonly near?: string;
}

/** An expression without its braces or its dollar sign, or a shell variable. The name of a secret may be in any case. */
const EXPRESSION = /^(?:\$|%|\{\{)[\s${(]*(?:(?:secrets|env|vars)\.)?(\w+)[\s)}%]*$/;

/** The name of a secret or a variable: no token consists only of capitals. */
const NAME = /^(?:(?:secrets|env|vars)\.\w+|[A-Z]+(?:_[A-Z\d]+)+)$/;

/** Whether a text is what a secret is called, in whatever form, and not its value. */
export function isOnlyName(text: string): boolean {
  return EXPRESSION.test(text) || NAME.test(text);
}

/** Longest name of a secret that is shown. */
const MAX_NAME = 60;

/** Whether a text is an expression for a secret with wrong braces or without a dollar sign. It is none itself, and may be shown. */
export function isSecretName(text: string): boolean {
  return (
    /^(?:\$?\{{0,2} ?)(?:secrets|env)\.[A-Z][A-Z\d]*(?:_[A-Z\d]+)* ?\}{0,3}$/.test(text) &&
    text.length <= MAX_NAME
  );
}

/** Pairs of quotation marks around a whole text. */
const QUOTED = /^(["'`“‘„«])(.*)(["'`”’“»])$/s;

/** The text without quotation marks around it, which a secret may have been stored with. */
export function withoutQuotationMarks(text: string): string {
  return QUOTED.exec(text)?.[2]?.trim() ?? text;
}

/** What a credential or an address was stored with: the name of a variable, quotation marks, or the word of a header. */
export function wrappingSlip(text: string): CredentialSlip | undefined {
  // Neither a token nor an address begins with that.
  const [, name] = /^(?:export )?([A-Z]+_[A-Z_]+=)/.exec(text) ?? [];
  if (name) return { says: `it begins with \`${name}\`: store only what follows` };
  if (QUOTED.test(text)) return { says: "it begins and ends with a quotation mark: store it without them" };
  if (!/^Bearer\s/i.test(text)) return undefined;
  return { says: "it begins with the word Bearer: store it without that word" };
}

/** Recognizes a text that cannot be a credential; `undefined` for one that may be. */
export function credentialSlip(text: string): CredentialSlip | undefined {
  const wrapping = wrappingSlip(text);
  if (wrapping !== undefined) return wrapping;
  if (/^(?:gh[opsur]_|github_pat_)/.test(text)) {
    return { says: "it contains a token of GitHub: give one of Webex, such as a bot's, from a secret" };
  }
  if (/^https?:\/\//i.test(text)) {
    const isWebhook = /\/webhooks\/incoming\b/i.test(text);
    if (!isWebhook) return { says: "it contains an address, not a credential" };
    return { says: "it contains the address of an incoming webhook, which belongs in `webhook-url:`" };
  }
  // `ciscospark://`, with which all IDs begin, in base64.
  const [id] = /^(?:Y2lzY29zcGFyazovL|[^\s@]+@[\w-]+\.)/.exec(text) ?? [];
  if (id !== undefined) {
    const what = id.endsWith(".") ? "an email address" : "an ID";
    return { says: `it contains ${what}, not an access token: Webex shows that when a bot is created` };
  }
  if (!isOnlyName(text)) return undefined;
  const name = EXPRESSION.exec(text)?.[1];
  const says = `it contains a name, not its value: write an expression, such as \`\${{ secrets.NAME }}\``;
  if (isSecretName(text)) {
    const near = `\${{ ${text.replace(/[${} ]/g, "")} }}`;
    return { says: `it contains a name, not its value: write \`${near}\``, near };
  }
  // The text is masked, and a line that contains all of it would be masked too.
  return name !== undefined && text.startsWith("$") && /^[A-Z][A-Z\d_]*$/.test(name)
    ? { says, near: `\${{ secrets.${name} }}` }
    : { says };
}
