import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readReports } from "../../src/build/read-reports.ts";
import { hiding } from "../../src/text/secrets/hide.ts";
import { withoutSecrets } from "../../src/text/secrets/secrets.ts";
import { NO_WALL, OutOfTimeError, type Wall } from "../../src/text/wall.ts";
import { growsAtMost } from "../support/measure-work.ts";

const TOKEN =
  "QIgC29UfX18YdZ07TslM6RakN5EPjB4WOhV3KcHbD91mJwSxe2GvtFnAyLuqZioX_P0A1_636b97a0-b0af-4297-b0e7-480dd517b3f9";

async function* filesOf(texts: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(texts)) yield { name, bytes: Readable.from([Buffer.from(text)]) };
}

test("bytes that are not UTF-8 take not much longer than others", async () => {
  let count = 0;
  // What is known of the last text is kept, so each is another.
  const clean = (bytes: string) => () => withoutSecrets(`${count++} ${bytes.repeat(10_000)}`, [TOKEN]);
  const invalid = "%e0 \\t%80%80%C3%ff";
  expect(clean(invalid)()).toBe(`0 ${invalid.repeat(10_000)}`);
  expect(await growsAtMost({ small: clean("%61 \\t%62%63%64%65"), large: clean(invalid), most: 3 })).toBe(
    true,
  );
});

test("a log that takes too long to clean is reported, and does not affect the others", async () => {
  let pieces = 0;
  const wall: Wall = {
    ...NO_WALL,
    run: (work) => {
      pieces += 1;
      // Two pieces of reading and one of cleaning for each log: the second is not cleaned in time.
      if (pieces === 6) throw new OutOfTimeError();
      return work();
    },
  };
  const files = { logs: filesOf({ "a.log": "one", "b.log": "two", "c.log": "three" }) };
  const { reports, warnings } = await readReports(files, {}, wall, hiding([TOKEN]));
  expect(reports.logs.map(({ quotes }) => quotes[0])).toEqual([["one"], ["three"]]);
  expect(warnings).toEqual(['The lines of "b.log" take too long to process, and are left out.']);
});

test("no part of a token that begins before the kept end is shown", async () => {
  const long = `${"x".repeat(4000)}\n`;
  for (let at = 0; at < TOKEN.length; at += 7) {
    const text = `${TOKEN.slice(0, at)}\n${TOKEN.slice(at)}\n${"y\n".repeat(999)}`;
    const { reports } = await readReports(
      { logs: filesOf({ "a.log": long + text }) },
      {},
      NO_WALL,
      hiding([TOKEN]),
    );
    const shown = reports.logs.flatMap(({ quotes }) => quotes[0] ?? []).join("\n");
    const runs = Array.from({ length: TOKEN.length - 11 }, (_, index) => TOKEN.slice(index, index + 12));
    expect(runs.filter((run) => shown.includes(run))).toEqual([]);
  }
});
