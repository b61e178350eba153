import { expect, test } from "vitest";
import { detailsOf } from "../../../src/message/model/details-view.ts";
import { buildMessageModel } from "../../../src/message/model/model.ts";
import { withoutCutKnown } from "../../../src/text/secrets/cut-secrets.ts";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";
import { growsAtMost } from "../../support/measure-work.ts";
import { readStep } from "../../support/render-event.ts";

const TOKEN = "Y2lzY29zcGFyazovL3VzL1dFQkhPT0svYWJj-qwertyuiop";

test.each([
  ["ellipses alone", "…"],
  ["ellipses after what may be half an escape", "%…"],
  ["ellipses after words whose letters a secret has, but not in that order", "y2lzY29z crazovL hooks… "],
])("the time grows no faster than the number of %s", async (_, part) => {
  let count = 0;
  // What is known of the last text is kept, so each is another.
  const search = (length: number) => () =>
    withoutCutKnown(`${count++}${part.repeat(length / part.length)}`, [TOKEN]);
  expect(await growsAtMost({ small: search(40_000), large: search(320_000), most: 24 })).toBe(true);
});

test("a secret that is cut among many ellipses is still removed", () => {
  const many = "…".repeat(1000);
  expect(withoutSecrets(`${many} a ${TOKEN.slice(32, 44)}…`, [TOKEN])).toBe(`${many} a ***…`);
  expect(withoutSecrets(`${many}${TOKEN.slice(20)} b`, [TOKEN])).toBe("…*** b");
});

test("of a text for one line, no more is cleaned than may be shown and a secret may go on", () => {
  const lengths: number[] = [];
  const hide = (text: string): string => {
    lengths.push(text.length);
    return text;
  };
  const payload = {
    head_commit: { id: "a".repeat(40), message: "x …".repeat(20_000), author: { name: "Ada" } },
  };
  const model = buildMessageModel(readStep({ payload }), "success", { details: detailsOf, hide });
  expect(model.commit?.title).toHaveLength(200);
  expect(Math.max(...lengths)).toBeLessThan(9000);
});

test("a name with the letters of a JWT's start in its middle stays", () => {
  for (const name of ["src/keyJoin.test.ts", "com.acme.monkeyJar.util.Test"])
    expect(withoutSecrets(name)).toBe(name);
  expect(withoutSecrets("token=eyJhbGciOi.eyJzdWIi.c2lnbmF0dXJl")).toBe("token=***");
  expect(withoutSecrets("token%3DeyJhbGciOi.eyJzdWIi.c2lnbmF0dXJl")).toBe("token%3D***");
});

test("of an address that is a secret, what all addresses begin with may be cut, and its own part may not", () => {
  const own = "Y2lzY29zcGFyazovL3VzL1dFQkhPT0svZDFhZjI4YTAtZGM1Zi00MWZm";
  const known = [`https://webexapis.com/v1/webhooks/incoming/${own}`, own];
  expect(withoutSecrets("Follow links to https://…", known)).toBe("Follow links to https://…");
  expect(withoutSecrets("see https://webexapis.com/v1/…", known)).toBe("see https://webexapis.com/v1/…");
  const ofIds = own.slice(0, 32);
  expect(withoutSecrets(`it is ${own.slice(0, 42)}…`, known)).toBe(`it is ${ofIds}***…`);
  expect(withoutSecrets(`it is ${ofIds}…`, known)).toBe(`it is ${ofIds}…`);
});

const LONG = "QIgC29UfX18YdZ07TslM6RakN5EPjB4WOhV3KcHbD91mJwSxe2GvtFnAyLuqZioX_P0A1_636b97a0";

test("values are made ready once for many texts, with and without addresses among them", async () => {
  const known = [LONG, "https://webexapis.com/v1/webhooks/incoming/Y2lzY29zcGFyazovL3VzL1dFQkhPT0s"];
  let count = 0;
  const others = () => known.map((value) => `${value}${count++}`);
  const search = (values: () => readonly string[]) => () => {
    for (let at = 0; at < 60; at++) withoutSecrets(`a ${at} …`, values());
  };
  expect(await growsAtMost({ small: search(() => known), large: search(others), most: 4 })).toBe(false);
});

test("if one part of a secret is already removed, the other is removed as well", () => {
  expect(withoutSecrets(`a ${LONG.slice(0, 9)}*** b`, [LONG])).toBe("a *** b");
  expect(withoutSecrets(`a ***${LONG.slice(-9)} b`, [LONG])).toBe("a *** b");
  expect(withoutSecrets("***bold and italic*** text", [LONG])).toBe("***bold and italic*** text");
});
