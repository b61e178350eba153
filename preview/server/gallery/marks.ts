import type { Place } from "../../../src/yaml/parse-yaml.ts";
import type { Mark, TemplateSource } from "../../model/gallery.ts";
import { placeOf, placesIn } from "./card-places.ts";

/** Sentences about the user's templates. */
export interface Sentences {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * The sentences about one file, with their places: those that a sentence names, or else those of the tags that it
 * mentions. `path` is the file's name in sentences.
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
        text: halfText(source, place) ?? shortened(text, path),
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

/**
 * The places of the tags that a sentence mentions: all tags with an unknown name, or the one that opens or closes an
 * incomplete section.
 */
function placesOfTag(text: string, source: string): readonly Place[] {
  const half = halfTagIn(text);
  if (half !== undefined) return placesOfHalf(half, source);
  const [, unknown] = /uses the unknown (?:name|partial) "([^"]+)", which/.exec(text) ?? [];
  if (unknown !== undefined) return tagsOf(source, unknown, "#^&{>").map(({ place }) => place);
  const [, kind, section = ""] = /(Unclosed|Unopened) section "([^"]+)"/.exec(text) ?? [];
  const end = placeNamed(text)?.line ?? Number.POSITIVE_INFINITY;
  if (kind === "Unclosed") return openingOf(section, source, end);
  if (kind !== undefined) {
    return tagsOf(source, section, "/")
      .map(({ place }) => place)
      .slice(-1);
  }
  const line = placeNamed(text)?.line ?? 0;
  const written = source.split("\n")[line - 1] ?? "";
  const at = written.indexOf("{{", written.lastIndexOf("}}") + 1);
  return /Unclosed tag/.test(text) && at !== -1 ? [{ line, column: at + 1 }] : [];
}

/** The tag that opens a section without an end before a line. If several have the same name, the innermost. */
function openingOf(section: string, source: string, end: number): readonly Place[] {
  const open: Place[] = [];
  const tags = tagsOf(source, section, "#^/").filter(({ place }) => place.line <= end);
  for (const { kind, place } of tags) {
    if (kind === "/") open.pop();
    else open.push(place);
  }
  return open.slice(-1);
}

/** If a tag lacks a closing brace, everything up to the next one becomes its name. Returns the name that was meant. */
function halfTagIn(text: string): string | undefined {
  const [, name] = /(?:section|the unknown (?:name|partial)) "([^"{}]+)\}/.exec(text) ?? [];
  return name?.trim();
}

const HALF = /\{\{[#^&>/]?([^{}]*)\}(?!\})/g;

function placesOfHalf(name: string, source: string): readonly Place[] {
  return Array.from(source.matchAll(HALF))
    .filter(([, written = ""]) => written.trim() === name)
    .map(({ index }) => placeAt(source, index));
}

/** The text for a place with such a tag. The original sentences are about everything that the tag swallows. */
function halfText(source: string, place: Place | undefined): string | undefined {
  if (place === undefined) return undefined;
  const rest = source.split("\n")[place.line - 1]?.slice(place.column - 1) ?? "";
  const [tag] = new RegExp(`^${HALF.source}`).exec(rest) ?? [];
  return tag && `Unclosed tag "${tag}": it ends with "}}".`;
}

const TAG = /\{\{(\{?[^{}]*)\}/g;

function tagsOf(
  source: string,
  name: string,
  kinds: string,
): readonly { readonly kind: string; readonly place: Place }[] {
  return Array.from(source.matchAll(TAG)).flatMap(({ 1: within = "", index }) => {
    const [, kind = "", written = ""] = /^([#^&{>/]?)(.*)$/s.exec(within.trim()) ?? [];
    const isMeant = kinds.includes(kind) && written.trim() === name;
    return isMeant ? [{ kind, place: placeAt(source, index) }] : [];
  });
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

/** Removes what is written next to the mark anyway. */
function shortened(text: string, path: string): string {
  const lead = `Input "template" is "${path}": `;
  const own = text.startsWith(path) ? text.slice(path.length) : text.replace(/^partial \S+/, "");
  const rest = (text.startsWith(lead) ? text.slice(lead.length) : own)
    .replace(/^, line \d+(?=:)/, "")
    .replace(/^[:,]? /, "")
    .replace(/ at line \d+, column \d+/, "");
  return rest.replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase()).replace(/(?<![.?])$/, ".");
}
