import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { readSources } from "./support/read-imports.ts";
import { type Node, walk } from "./support/source-regexes.ts";

const ROOT = join(import.meta.dirname, "..");

/** Calls that take a list as their arguments (about 120,000 at most), and what bounds each. */
const BOUNDED: Readonly<Record<string, string>> = {
  "src/build/logs/line-writer.ts Uint8Array.of": "a line of 4096 bytes",
  "src/build/logs/stamp.ts String.fromCharCode": "the length of a stamp",
  "src/build/payload.ts valueAt": "a path that the code gives",
  "src/build/read-people.ts valueAt": "a path that the code gives",
  "src/build/xml/decode.ts String.fromCharCode": "the head of a file",
  "src/delivery/post/what-follows.ts losses.push": "what one file loses",
  "src/delivery/rooms/recipients-of.ts rooms.byTitle": "the titles of a destination in a line",
  "src/doctor/checks/destinations/destinations-check.ts rows.push": "entries of an input, which is shorter",
  "src/doctor/read-sound-inputs.ts rows.push": "wrong parts of an input, which is shorter",
  "src/doctor/read-sound-inputs.ts wrong.push": "wrong parts of an input, which is shorter",
  "src/door/proxy-agent.ts super.createConnection": "parameters of Node's",
  "src/message/template/text-writer.ts super.escapedValue": "parameters of Mustache's",
  "src/message/template/text-writer.ts super.renderTokens": "parameters of Mustache's",
  "src/text/escapes/unescaped.ts waiting.push": "what one escape stands for",
  "src/text/markup/bar.ts lines.push": "two lines",
  "src/text/secrets/secrets.ts hasGap": "the two ends of a range",
  "src/text/secrets/shapes.ts by": "the groups of a pattern",
  "src/text/secrets/secret-forms.ts String.fromCharCode": "pieces of 6144 bytes",
  "src/text/secrets/secret-forms.ts encoded.push": "a few forms of a value",
  "src/webex/auth/auth.ts secrets.add": "the secrets of one token",
  "src/webex/http/sender.ts this.#secrets.add": "the secrets of one token",
};

test("no list without a bound becomes the arguments of a call, which throws for a long one", async () => {
  const found = new Set<string>();
  for (const { path } of await readSources(ROOT, "src")) {
    const text = await readFile(join(ROOT, path), "utf8");
    for (const call of spreadingCalls(path, text)) found.add(`${path} ${call}`);
  }
  expect([...found].sort()).toEqual(Object.keys(BOUNDED).sort());
});

test("the check finds what it looks for", () => {
  const text = "all.push(...more); Math.max(0, ...sizes); [...a, ...b]; new A(...c); a.push(b); f({ ...a });";
  expect(spreadingCalls("a.ts", text)).toEqual(["all.push", "Math.max", "A"]);
});

/** What is called with a list instead of arguments. */
function spreadingCalls(path: string, text: string): readonly string[] {
  const calls: string[] = [];
  walk(parseSync(path, text).program, ({ type, arguments: given, callee }) => {
    const isCall = type === "CallExpression" || type === "NewExpression";
    if (!isCall || !(given as readonly Node[]).some((one) => one.type === "SpreadElement")) return;
    const { start, end } = callee as Node & { readonly end: number };
    calls.push(text.slice(start, end));
  });
  return calls;
}
