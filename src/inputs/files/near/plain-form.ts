import { BARE } from "../../../text/markup/bare-expression.ts";
import { uncommented } from "../../../text/markup/comment.ts";
import { quoted } from "../../../text/secrets/quoted.ts";
import { usualFilesIn } from "./usual-files.ts";

/** A glob as it was meant, and a clause about how it is written. */
interface PlainForm {
  readonly meant: string;
  readonly says: string;
  /** Whether the glob can match nothing as it is written. */
  readonly isCertain: boolean;
}

/**
 * A glob without a dash, quotes and comments, which belong to it in a text of several lines, with whole folders, or with the
 * usual files of a folder; `undefined` if it has none of these.
 */
export function plainForm(pattern: string, input: string): PlainForm | undefined {
  const [, entry] = /^-\s+(\S.*)$/.exec(pattern) ?? [];
  if (entry !== undefined)
    return certain(plainForm(entry, input)?.meant ?? entry, "write one entry per line, without a dash");
  const bare = uncommented(pattern);
  if (bare !== undefined) return certain(bare.meant, bare.says);
  const [, , inner] = /^(["'])(.+)\1$/.exec(pattern) ?? [];
  if (inner !== undefined) return certain(inner, "write it without quotes");
  const [, expression, path = ""] = /^(\w+\.[\w.-]+)(\/.*)?$/.exec(pattern) ?? [];
  if (expression !== undefined && BARE.test(expression)) {
    const meant = `\${{ ${expression} }}${path}`;
    return certain(meant, `write \`${meant}\``);
  }
  const command = ofCommand(pattern, input === "log-files");
  if (command !== undefined) return command;
  const folder = pattern.replace(/(?:\*\*)?[\\/]$/, "");
  // A slash at the end requires a folder. What begins elsewhere, or excludes, is another mistake.
  if (folder !== pattern && /^(?![!/\\~$%{]|\w+:)./.test(folder)) {
    const [files = ""] = usualFilesIn(folder, input);
    return certain(files, `it is a folder, write ${quoted(files)}`);
  }
  const whole = withWholeFolders(pattern);
  const says = `"**" is a whole part of a path, write ${quoted(whole)}`;
  return whole === pattern ? undefined : { meant: whole, says, isCertain: false };
}

/** The file that a command writes. What has a slash in its second word may be a folder with a blank in its name. */
function ofCommand(pattern: string, isLog: boolean): PlainForm | undefined {
  if (
    !/^[./]*(?:make|p?npm|npx|yarn|go|cargo|mvnw?|gradlew?|pytest|python3?|dotnet|docker|cat) (?!\S*\/)/.test(
      pattern,
    )
  )
    return undefined;
  const [, file = isLog ? "test.log" : ""] = /(?:\btee |>) *([\w./-]+)$/.exec(pattern) ?? [];
  return certain(
    file,
    `it is a command: name the file that it writes${isLog ? ", as in `make test 2>&1 | tee test.log`" : ""}`,
  );
}

function certain(meant: string, says: string): PlainForm {
  return { meant, says, isCertain: true };
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
  // A comma in braces does not separate globs.
  const parts = inner.split(/[{}]/.test(inner) ? /\s+/ : /[,;]|\s+/).filter(Boolean);
  if (parts.length < 2 && inner === pattern) return undefined;
  return parts.map((part) => part.replace(/^(["'])(.*)\1$/, "$2"));
}

/** The globs in a line that can only be several, whatever files there are, one per line; `undefined` for any other one. */
export function severalIn(pattern: string, input: string): PlainForm | undefined {
  const parts = listedParts(pattern) ?? [];
  const isEach = parts.every((one) => /^!|[*?[{]|\/$/.test(one) && /[*/}]$|\.\w+$/.test(one));
  if (!isEach || parts.length < 2) return undefined;
  const meant = parts.map((one) => plainForm(one, input)?.meant ?? one).join("\n");
  return certain(meant, EACH);
}

export const EACH = "write each glob on its own line";
