import type { Wall } from "../../text/wall.ts";
import { decodeXml } from "../xml/decode.ts";
import { readXml, type XmlFault } from "../xml/read-xml.ts";
import type { ReadXml } from "./checkstyle.ts";

/** The XML parser of the files of linters. */
export function lintXmlReader(wall: Wall): ReadXml {
  return async (bytes, events) => {
    const reader = {
      open: (name: string, attributes: Readonly<Record<string, string>>) => events.onOpen(name, attributes),
      text: (text: string) => events.onText?.(text),
      close: (name: string) => events.onClose?.(name),
    };
    const fault = await readXml(decodeXml(bytes), reader, wall);
    if (fault !== undefined) throw new Error(sentenceOf(fault));
  };
}

function sentenceOf({ kind, line }: XmlFault): string {
  if (kind === "entities") return "it declares XML entities, which can make a small file enormous";
  if (kind === "too slow") return "it takes too long to read";
  if (kind === "too late") return "other files used up the time";
  return kind === "broken" ? `it is broken XML in line ${line}` : "it is cut off";
}
