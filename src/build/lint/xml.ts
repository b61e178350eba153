import { decodeXml } from "../xml/decode.ts";
import { readXml, type XmlFault } from "../xml/read-xml.ts";
import type { ReadXml } from "./checkstyle.ts";

/** The XML parser of the files of linters. */
export const readLintXml: ReadXml = async (bytes, events) => {
  const fault = await readXml(decodeXml(bytes), {
    open: (name, attributes) => events.onOpen(name, attributes),
    text: (text) => events.onText?.(text),
    close: (name) => events.onClose?.(name),
  });
  if (fault !== undefined) throw new Error(sentenceOf(fault));
};

function sentenceOf({ kind, line }: XmlFault): string {
  if (kind === "entities") return "it declares XML entities, with which a small file can become enormous";
  return kind === "broken" ? `it is broken XML in line ${line}` : "it ends in the middle";
}
