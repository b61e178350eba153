import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";

const LICENSE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;
const README_FILE = /^readme(\.md)?$/i;

/** License texts for packages that ship none. The text for saxes is from its package up to version 3. */
const OWN_TEXTS = join(import.meta.dirname, "licenses");

const RULE = "-".repeat(80);

/**
 * Combines the name, version, and license of each package into the text that ships with the bundle. Packages with the same
 * text share it, also if only their copyright notices differ.
 */
export async function licenseTexts(folders: readonly string[]): Promise<string> {
  const entries = await Promise.all(folders.map(readEntry));
  const shared = new Map<string, { readonly names: string[]; readonly notices: Set<string> }>();
  for (const { name, license } of entries.sort(byName)) {
    const [notice = ""] = NOTICE.exec(license) ?? [];
    const rest = license.replace(notice, NOTICE_PLACE);
    const { names, notices } = shared.get(rest) ?? { names: [], notices: new Set() };
    shared.set(rest, { names: [...names, name], notices: notices.add(notice) });
  }
  return [...shared].map(sharedText).join(`\n${RULE}\n\n`);
}

/** The copyright notice of a license, and what replaces it in a text that packages share. */
const NOTICE = /^Copyright .*$/m;
const NOTICE_PLACE = "(notices)";

function sharedText([rest, { names, notices }]: [string, { names: string[]; notices: Set<string> }]): string {
  return `${names.join("\n")}\n${rest.replace(NOTICE_PLACE, () => [...notices].join("\n"))}`;
}

interface Entry {
  /** With the version. */
  readonly name: string;
  readonly license: string;
}

function byName(one: Entry, other: Entry): number {
  return one.name < other.name ? -1 : 1;
}

async function readEntry(folder: string): Promise<Entry> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  ) as Record<"name" | "version" | "license", string>;
  const text = (await licenseText(folder)).replaceAll("\r\n", "\n").trim();
  return { name: `${name} ${version}`, license: `License: ${license}\n\n${text}\n` };
}

async function licenseText(folder: string): Promise<string> {
  const files = (await readdir(folder)).sort();
  const license = files.find((file) => LICENSE_FILE.test(file));
  if (license !== undefined) return readFile(join(folder, license), "utf8");
  // Some packages, such as data-uri-to-buffer 4, have their license at the end of the README.
  const readme = files.find((file) => README_FILE.test(file));
  const text = readme === undefined ? "" : await readFile(join(folder, readme), "utf8");
  const [, section] = /^(?:#+ *Licen[cs]e\b.*|Licen[cs]e\r?\n-+)\r?\n([\s\S]+)/im.exec(text) ?? [];
  if (section !== undefined) return section;
  return readFile(join(OWN_TEXTS, `${basename(folder)}.txt`), "utf8").catch((cause: unknown) => {
    throw new Error(`${folder} is in the bundle, but no licence text is in the package`, { cause });
  });
}
