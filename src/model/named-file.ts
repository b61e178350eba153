/** A file that is read once, with the path that the user knows. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}
