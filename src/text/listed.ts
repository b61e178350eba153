/** Something of Webex with an id and a name by which users know it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Each once: what moves to the next page while a list is read stands on both. */
export function eachOnce<T extends { readonly id: string }>(listed: readonly T[]): readonly T[] {
  return [...new Map(listed.map((one) => [one.id, one])).values()];
}

/** What a list of Webex names, each once; what has no text as its id or name cannot be meant by one, and is as if it were not there. */
export function namedIn(listed: readonly unknown[], nameKey: "name" | "displayName"): readonly Named[] {
  const named = listed.flatMap((one) => {
    const [id, name] = [textIn(one, "id"), textIn(one, nameKey)];
    return id === undefined || name === undefined ? [] : [{ id, name }];
  });
  return eachOnce(named);
}

/** A text in an answer, which may be any JSON; `undefined` where there is none. */
export function textIn(value: unknown, key: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const text: unknown = Reflect.get(value, key);
  return typeof text === "string" && text !== "" ? text : undefined;
}
