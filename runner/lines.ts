import { StringDecoder } from "node:string_decoder";

/**
 * Splits the output of a stream into lines. A single carriage return also ends a line (StreamReader.ReadLine of .NET),
 * so "x\r::error::y" is a command.
 */
export class Lines {
  readonly #decoder = new StringDecoder("utf8");
  readonly #onLine: (line: string) => void;
  #rest = "";

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  /** Adds the next bytes of the stream, and returns them as text. */
  write(bytes: Uint8Array): string {
    const text = this.#decoder.write(bytes);
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? "";
    lines.forEach(this.#onLine);
    return text;
  }

  /** Emits the last line if nothing ended it. */
  end(): void {
    const last = this.#rest + this.#decoder.end();
    this.#rest = "";
    if (last !== "") this.#onLine(last.replace(/\r$/, ""));
  }
}
