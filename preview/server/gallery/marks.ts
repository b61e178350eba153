import type { Place } from "../../../src/yaml/parse-yaml.ts";
import type { Mark, TemplateSource } from "../../model/gallery.ts";
import { placeOf, placesIn } from "./card-places.ts";

/** Sentences about the user's templates. */
export interface Sentences {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * What is said of one file, with the places in it: those that a sentence names, else those of what it speaks of. `path` is the file
 * as sentences name it.
 */
export async function marksIn(
  { name, source }: Pick<TemplateSource, "name" | "source">,
  path: string,
  { problems, warnings }: Sentences,
): Promise<readonly Mark[]> {
  const partial = /^partials\/(.*)\.md$/.exec(name)?.[1];
  const subjects = [path, ...(partial === undefined ? [] : [`partial ${partial}`])];
  const isOfFile = (text: string): boolean =>
    subjects.some((subject) => text.startsWith(subject)) || text.startsWith(`Input "template" is "${path}"`);
  const places = name.endsWith(".md") ? undefined : await placesIn(source);
  const markOf =
    (isError: boolean) =>
    (text: string): readonly Mark[] => {
      const found = places === undefined ? placesOfTag(text, source) : placesInCard(text, path, places);
      const known = found.length > 0 ? found : [placeNamed(text)];
      return known.map((place) => ({
        line: place?.line,
        column: place?.column,
        text: shortened(text, path),
        isError,
      }));
    };
  return [
    ...problems.filter(isOfFile).flatMap(markOf(true)),
    ...warnings.filter(isOfFile).flatMap(markOf(false)),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** `… line 3 …` and `… at line 3, column 5`. */
function placeNamed(text: string): Place | undefined {
  const [, line, column = "1"] = /\bline (\d+)(?:, column (\d+))?/.exec(text) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}

/** The places of the tags that a sentence speaks of: all of an unknown name, the one that opens or closes what is not whole. */
function placesOfTag(text: string, source: string): readonly Place[] {
  const [, unknown] = /uses the unknown (?:name|partial) "([^"]+)", which/.exec(text) ?? [];
  if (unknown !== undefined) return tagsOf(source, unknown, "#^&{>");
  const [, kind, section = ""] = /(Unclosed|Unopened) section "([^"]+)"/.exec(text) ?? [];
  if (kind !== undefined) return tagsOf(source, section, kind === "Unclosed" ? "#^" : "/").slice(-1);
  const line = placeNamed(text)?.line ?? 0;
  const written = source.split("\n")[line - 1] ?? "";
  const at = written.indexOf("{{", written.lastIndexOf("}}") + 1);
  return /Unclosed tag/.test(text) && at !== -1 ? [{ line, column: at + 1 }] : [];
}

const TAG = /\{\{(\{?[^{}]*)\}/g;

function tagsOf(source: string, name: string, kinds: string): readonly Place[] {
  const tags = Array.from(source.matchAll(TAG));
  return tags
    .filter(([, within = ""]) => {
      const [, kind = "", written = ""] = /^([#^&{>/]?)(.*)$/s.exec(within.trim()) ?? [];
      return kinds.includes(kind) && written.trim() === name;
    })
    .map(({ index }) => placeAt(source, index));
}

function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** `FILE, body[0].text …` names the element. */
function placesInCard(text: string, path: string, places: ReadonlyMap<string, Place>): readonly Place[] {
  const [, element] = /^, ((?!line \d)[\w.[\]]+)/.exec(text.slice(path.length)) ?? [];
  const place = element === undefined ? undefined : placeOf(element, places);
  return place === undefined ? [] : [place];
}

/** Without what stands beside the mark anyway. */
function shortened(text: string, path: string): string {
  const lead = `Input "template" is "${path}": `;
  const own = text.startsWith(path) ? text.slice(path.length) : text.replace(/^partial \S+/, "");
  const rest = (text.startsWith(lead) ? text.slice(lead.length) : own)
    .replace(/^, line \d+(?=:)/, "")
    .replace(/^[:,]? /, "")
    .replace(/ at line \d+, column \d+/, "");
  return rest.replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase()).replace(/(?<![.?])$/, ".");
}
