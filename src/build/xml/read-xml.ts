import { OutOfTimeError, type Wall } from "../../text/wall.ts";

/** Receives the elements of a file, in order. */
export interface XmlReader {
  open(name: string, attributes: XmlAttributes): void;
  /** Text or CDATA. One text may arrive in several calls. */
  text(text: string): void;
  close(name: string): void;
}

export type XmlAttributes = Readonly<Record<string, string>>;

/** Why reading stopped before the end of a file. */
export interface XmlFault {
  kind: "entities" | "cut off" | "broken" | "too slow" | "too late";
  line: number;
}

/** Errors in a text that leave no doubt about where its elements start and end. Some tools write them. */
const HARMLESS =
  /^(?:disallowed character\.$|duplicate attribute|expected (?:one of|the name)|(?:version number|(?:encoding|standalone) value) must|the string "]]>"|[\w ?]*(?:entity|declaration|name\/value pairs))/;

class Stop extends Error {
  readonly kind: XmlFault["kind"];

  constructor(kind: XmlFault["kind"]) {
    super(kind);
    this.kind = kind;
  }
}

/**
 * Reads XML as it arrives and returns why it ended early, if it did. There may be several root elements. Entities that a
 * file declares are never expanded: such a file is rejected at the declaration.
 */
export async function readXml(
  chunks: AsyncIterable<string>,
  reader: XmlReader,
  wall: Wall,
): Promise<XmlFault | undefined> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser({ fragment: true, position: false, xmlns: false as const });
  let atEnd = false;
  parser.on("opentag", ({ name, attributes }) => reader.open(name, attributes));
  parser.on("text", (text) => reader.text(text));
  parser.on("cdata", (text) => reader.text(text));
  parser.on("closetag", ({ name }) => reader.close(name));
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new Stop("entities");
  });
  parser.on("error", ({ message }) => {
    if (!HARMLESS.test(message)) throw new Stop(atEnd ? "cut off" : "broken");
  });
  try {
    for await (const chunk of chunks) wall.run(() => parser.write(chunk));
    atEnd = true;
    wall.run(() => parser.close());
  } catch (error) {
    if (error instanceof Stop) return { kind: error.kind, line: parser.line };
    if (error instanceof OutOfTimeError) {
      return { kind: error.isLate ? "too late" : "too slow", line: parser.line };
    }
    throw error;
  }
  return undefined;
}
