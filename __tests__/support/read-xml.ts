import type { ReadXml } from "../../src/build/lint/checkstyle.ts";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A parser for the XML of the samples: no namespaces, no document types. */
export const readSimpleXml: ReadXml = async (bytes, events) => {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of bytes) text += decoder.decode(chunk, { stream: true });
  const open: string[] = [];
  for (const [, cdata, closed, name, attributes = "", slash, plain] of tokensOf(text)) {
    const written = cdata ?? unescaped(plain ?? "");
    if (written !== "") events.onText?.(written);
    if (name !== undefined) {
      events.onOpen(name, attributesOf(attributes));
      open.push(name);
    }
    const ended = slash === "/" ? name : closed;
    if (ended === undefined) continue;
    if (open.pop() !== ended) throw new Error(`</${ended}> closes nothing`);
    events.onClose?.(ended);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is not closed`);
};

function* tokensOf(text: string): Generator<RegExpExecArray> {
  const token =
    /<\?.*?\?>|<!--.*?-->|<!\[CDATA\[(.*?)\]\]>|<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[\w:-]+\s*=\s*"[^"]*")*)\s*(\/?)>|([^<]+)/gsy;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (match === null) throw new Error(`character ${at} begins nothing of XML`);
    yield match;
  }
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:-]+)\s*=\s*"([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, key, value]) => [key, unescaped(value ?? "")]));
}

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16))
      : (ENTITIES[name] ?? ""),
  );
}
