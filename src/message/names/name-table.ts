/** Descriptions of texts, groups of texts, and lists of groups. */
export interface NameTable {
  readonly [name: string]: string | NameGroup | readonly [NameGroup];
}

/** Names in a group or list entry. It may contain one more list. */
export interface NameGroup {
  readonly [name: string]: string | readonly [NameGroup];
}

type TextsOf<Group> = {
  readonly [Name in keyof Group]: Group[Name] extends readonly [infer Inner]
    ? readonly TextsOf<Inner>[]
    : string;
};

/** The values that a table describes. Absent groups are `undefined`. */
export type ModelOf<Table extends NameTable> = {
  readonly [Name in keyof Table]: Table[Name] extends readonly [infer Group]
    ? readonly TextsOf<Group>[]
    : Table[Name] extends string
      ? string
      : TextsOf<Table[Name]> | undefined;
};
