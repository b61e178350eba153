/** A text, a group of texts, or a list of groups, described. */
export interface NameTable {
  readonly [name: string]: string | NameGroup | readonly [NameGroup];
}

/** Names inside a group or list entry; a list may stand in it once more. */
export interface NameGroup {
  readonly [name: string]: string | readonly [NameGroup];
}

type TextsOf<Group> = {
  readonly [Name in keyof Group]: Group[Name] extends readonly [infer Inner]
    ? readonly TextsOf<Inner>[]
    : string;
};

/** What a table describes, with its values: absent groups are `undefined`. */
export type ModelOf<Table extends NameTable> = {
  readonly [Name in keyof Table]: Table[Name] extends readonly [infer Group]
    ? readonly TextsOf<Group>[]
    : Table[Name] extends string
      ? string
      : TextsOf<Table[Name]> | undefined;
};
