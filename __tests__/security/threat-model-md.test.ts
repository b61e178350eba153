import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const FILE = join(import.meta.dirname, "../../docs/security.md");

/** The rows of the tables of attempts, each as attempt, what prevents it, and what remains. */
async function rows(): Promise<readonly (readonly string[])[]> {
  const [ways = ""] = (await readFile(FILE, "utf8")).split("\n## Known forms of credentials\n");
  const lines = ways.split("\n").filter((line) => line.startsWith("| "));
  return lines
    .map((line) => line.slice(2).split(/ ?\| ?/))
    .filter(([way]) => way !== "Attempt" && way !== "---");
}

/** What GitHub makes of a heading as the end of an address. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
}

test("each attempt names the page that explains what prevents it", async () => {
  const silent = (await rows()).filter(([, stops = ""]) => !stops.includes("]("));
  expect(silent).toEqual([]);
});

test("each link leads to a page and a heading that is there", async () => {
  for (const [, page = "", anchor] of (await readFile(FILE, "utf8")).matchAll(
    /\]\((?!https:)([^)#]+)(?:#([^)]+))?\)/g,
  )) {
    const text = await readFile(join(dirname(FILE), page), "utf8");
    const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));
    if (anchor !== undefined) expect(anchors, page).toContain(anchor);
  }
});
