import { hasSameNumbers } from "../../../text/names/name-slip.ts";
import { quoted } from "../../../text/secrets/quoted.ts";
import type { Files } from "../readable-files.ts";
import type { SearchBudget } from "../search-budget.ts";
import { elsewhereHint, endsOf, withoutWorkspace } from "./from-elsewhere.ts";
import { EACH, listedParts, plainForm, severalIn } from "./plain-form.ts";
import { insteadOf, isLiteral, movedTo, WILD } from "./replacement.ts";
import { orNothing, respelled } from "./respelled.ts";
import { noUsualFiles, usualFiles, usualFilesIn } from "./usual-files.ts";

/** Searches for files that may have been meant. */
type Reader = Pick<Files, "match" | "isFolder" | "namesIn">;

/** A glob that matches nothing, and what its input excludes. */
export interface UnmatchedGlob {
  readonly input: string;
  readonly pattern: string;
  /** Globs that start with `!`. */
  readonly exclusions: readonly string[];
  /** Shared by all globs of the input. */
  readonly budget: SearchBudget;
}

/** What exists instead of a glob's files. */
export interface Unmatched {
  readonly pattern: string;
  /** The sentence about it. */
  readonly sentence: string;
  /** The glob that was most likely meant, or several, one per line. */
  readonly instead?: string;
}

/** Describes what exists instead of the files of a glob that matches nothing. */
export async function unmatchedIn(reader: Reader, glob: UnmatchedGlob): Promise<Unmatched> {
  const { input, pattern, exclusions } = glob;
  const given = `${quoted(pattern)} of the input "${input}"`;
  if (exclusions.length > 0 && (await firstOf(reader, glob, [pattern])) !== undefined) {
    return {
      pattern,
      sentence: `No file matches ${given}: lines that begin with "!" exclude all of them.`,
    };
  }
  if (!WILD.test(pattern) && (await isFolder(reader, glob))) return unmatchedFolder(reader, glob, given);
  const plain = await plainIn(reader, glob, given);
  if (plain !== undefined) return plain;
  const relative = withoutWorkspace(pattern);
  if (relative !== undefined && (await firstOf(reader, glob, [relative, ...exclusions])) !== undefined) {
    const sentence = `No file matches ${given}: paths are relative to the workspace, write ${quoted(relative)}.`;
    return { pattern, sentence, instead: relative };
  }
  const below = relative === undefined ? undefined : { ...glob, pattern: relative };
  const near = (await nearestFile(reader, glob)) ?? (below && (await nearestFile(reader, below)));
  const form = /[,;]/.test(pattern.replace(/\{[^{}]*\}/g, "")) ? " Write each glob on its own line." : "";
  if (near === undefined)
    return {
      pattern,
      sentence: `No file matches ${given}${REASON[input] ?? ""}.${form}${elsewhereHint(pattern)}`,
    };
  const sentence = `No file matches ${given}: the nearest is ${quoted(near.file)}.${form}`;
  return near.instead === undefined ? { pattern, sentence } : { pattern, sentence, instead: near.instead };
}

/** Several globs in a line, or one with a dash, in quotes, with a comment, of a folder, or with `**` as a part of a name. */
async function plainIn(reader: Reader, glob: UnmatchedGlob, given: string): Promise<Unmatched | undefined> {
  const { input, pattern, exclusions } = glob;
  const form = severalIn(pattern, input) ?? plainForm(pattern, input);
  if (form !== undefined) {
    const { meant, says, isCertain } = form;
    const sentence = `No file matches ${given}: ${says}.`;
    const isMeant = isCertain || (await firstOf(reader, glob, [meant, ...exclusions])) !== undefined;
    if (isMeant) return { pattern, sentence, instead: meant };
  }
  const several = await listedIn(reader, glob);
  if (several === undefined) return undefined;
  return { pattern, sentence: `No file matches ${given}: ${EACH}.`, instead: several };
}

async function unmatchedFolder(reader: Reader, glob: UnmatchedGlob, given: string): Promise<Unmatched> {
  const { input, pattern } = glob;
  const files = await usualIn(reader, glob);
  if (files === undefined) return { pattern, sentence: `No file matches ${given}: ${noUsualFiles(input)}.` };
  const sentence = `No file matches ${given}: it is a folder, write ${quoted(files)}.`;
  return { pattern, sentence, instead: files };
}

/** The glob for a folder's files that matches some; the most usual one if the search ended before it found any. */
async function usualIn(reader: Reader, glob: UnmatchedGlob): Promise<string | undefined> {
  const { input, pattern, exclusions } = glob;
  const globs = usualFilesIn(pattern, input);
  for (const one of globs) {
    const { files, isWhole } = await filesOf(reader, glob, [one, ...exclusions]);
    if (files.length > 0 || !isWhole) return one;
  }
  return undefined;
}

/** The globs in a line with several, one per line, if each of them matches a file. */
async function listedIn(reader: Reader, glob: UnmatchedGlob): Promise<string | undefined> {
  const { pattern, exclusions } = glob;
  const parts = listedParts(pattern);
  if (parts === undefined || parts.length > MAX_LISTED) return undefined;
  const first = await Promise.all(parts.map((part) => firstOf(reader, glob, [part, ...exclusions])));
  return first.includes(undefined) ? undefined : parts.join("\n");
}

/** Number of globs on one line that are checked for matches, which takes a search each. */
const MAX_LISTED = 10;

async function isFolder(reader: Reader, { input, pattern }: UnmatchedGlob): Promise<boolean> {
  return (await orNothing(() => reader.isFolder(input, pattern))) ?? false;
}

/** The input with results of an earlier run. */
const BASELINE = "test-baseline";

const REASON: Readonly<Record<string, string>> = { [BASELINE]: ": the first run has no earlier results" };

/** An existing file. */
interface NearFile {
  readonly file: string;
  /** A replacement for the glob that matches exactly the files that were meant. */
  readonly instead?: string | undefined;
}

/** The file that was most likely meant: with a misspelled path, with its name in a subfolder, or with its name anywhere. */
async function nearestFile(reader: Reader, wanted: UnmatchedGlob): Promise<NearFile | undefined> {
  const { input, pattern, exclusions } = wanted;
  const { spelled, tried } = await meantGlobs(reader, input, pattern);
  // A file of the same name elsewhere is mostly one of this run's own results.
  for (const glob of input === BASELINE ? spelled : tried) {
    const { files, isWhole } = await filesOf(reader, wanted, [glob, ...exclusions, "!**/node_modules/**"]);
    const [file] = files;
    if (file === undefined) continue;
    const isSure =
      isWhole && spelled.length <= 1 && hasSameNumbers(pattern, WILD.test(pattern) ? glob : file);
    const respelt = spelled.includes(glob) ? glob : movedTo(glob, pattern, files);
    return { file, instead: isSure ? insteadOf(pattern, files, respelt) : undefined };
  }
  return undefined;
}

/** Globs that may have been meant, most likely first. Those that differ only in spelling are also listed separately. */
async function meantGlobs(
  reader: Reader,
  input: string,
  pattern: string,
): Promise<{ readonly spelled: readonly string[]; readonly tried: readonly string[] }> {
  const parts = pattern.replaceAll("\\", "/").split("/");
  const wild = parts.findIndex((part) => WILD.test(part));
  const named = wild === -1 ? parts.length : wild;
  const name = parts.at(-1) ?? "";
  const below = parts.slice(0, Math.min(named, parts.length - 1));
  const paths = named === 0 ? [] : await respelled(reader, input, parts.slice(0, named));
  const spelled = paths.filter(isLiteral).map((path) => [path, ...parts.slice(named)].join("/"));
  // A file type alone, such as `*.xml`, is everywhere.
  const isNamed = /[\p{L}\p{N}]/u.test(name.replace(/\.[^.]*$/, ""));
  const deeper = isBare(name) ? [] : [[...below, "**", name].join("/")];
  // A file type that does not suit the input may have been written instead of one that does.
  const usual = usualFiles(input).filter((glob) => glob !== "**");
  const isKind = /\*\.\w+$/.test(name) && !usual.some((glob) => glob.endsWith(name));
  const ofKind = isKind ? usual.map((glob) => [...below, glob].join("/")) : [];
  // The whole path may begin in a folder that is not named, such as that of an artifact.
  const inFolder = parts.length > 1 && parts[0] !== "**" ? [`**/${parts.join("/")}`] : [];
  const anywhere = isNamed ? [`**/${name}`] : [];
  return {
    spelled,
    tried: [...spelled, ...deeper, ...inFolder, ...endsOf(parts.join("/")), ...anywhere, ...ofKind],
  };
}

function isBare(name: string): boolean {
  return /^\**$/.test(name);
}

/** The matching file with the fewest folders in its path. */
async function firstOf(
  reader: Reader,
  glob: UnmatchedGlob,
  globs: readonly string[],
): Promise<string | undefined> {
  return (await filesOf(reader, glob, globs)).files[0];
}

/** Files that match, those with the fewest folders in their path first, and whether the list is complete. */
async function filesOf(
  reader: Reader,
  { input, budget }: UnmatchedGlob,
  globs: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly isWhole: boolean }> {
  const matched = await orNothing(() => reader.match(input, globs, budget));
  const depthOf = (path: string): number => path.split(/[\\/]/).length;
  const files = matched?.paths.toSorted((a, b) => depthOf(a) - depthOf(b)) ?? [];
  return { files, isWhole: matched?.ended === undefined };
}
