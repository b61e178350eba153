import { BARE } from "../../../text/markup/bare-expression.ts";
import { uncommented } from "../../../text/markup/comment.ts";
import { quoted } from "../../../text/secrets/quoted.ts";

/** A glob as it was meant, and a clause about how it is written. */
interface PlainForm {
  readonly meant: string;
  readonly says: string;
  /** Whether the glob can match nothing as it is written. */
  readonly isCertain: boolean;
}

/**
 * A glob without a dash, quotes and comments, which belong to it in a text of several lines, or with whole folders; `undefined` if
 * it has none of these.
 */
export function plainForm(pattern: string): PlainForm | undefined {
  const [, entry] = /^-\s+(\S.*)$/.exec(pattern) ?? [];
  if (entry !== undefined) {
    const meant = plainForm(entry)?.meant ?? entry;
    return { meant, says: "write one entry per line, without a dash", isCertain: true };
  }
  const bare = uncommented(pattern);
  if (bare !== undefined) return { ...bare, isCertain: true };
  const [, , inner] = /^(["'])(.+)\1$/.exec(pattern) ?? [];
  if (inner !== undefined) return { meant: inner, says: "write it without quotes", isCertain: true };
  const [, expression, path = ""] = /^(\w+\.[\w.-]+)(\/.*)?$/.exec(pattern) ?? [];
  if (expression !== undefined && BARE.test(expression)) {
    return {
      meant: `\${{ ${expression} }}${path}`,
      says: `write \`\${{ ${expression} }}${path}\``,
      isCertain: true,
    };
  }
  const whole = withWholeFolders(pattern);
  const says = `"**" is a whole part of a path, write ${quoted(whole)}`;
  return whole === pattern ? undefined : { meant: whole, says, isCertain: false };
}

/** A glob in which `**` is a whole folder, as it must be: `a/**.xml` means `a/**` + `/*.xml`. */
function withWholeFolders(pattern: string): string {
  return pattern
    .split("/")
    .map((part) => (/^\*\*[^*]/.test(part) ? `**/${part.slice(1)}` : part))
    .join("/");
}

/** The globs in a line with several, or in brackets; `undefined` for a single one. */
export function listedParts(pattern: string): readonly string[] | undefined {
  const [, inner = pattern] = /^\[(.*)\]$/.exec(pattern) ?? [];
  const parts = inner.split(/[,;]|\s+/).filter(Boolean);
  if (parts.length < 2 && inner === pattern) return undefined;
  return parts.map((part) => part.replace(/^(["'])(.*)\1$/, "$2"));
}
