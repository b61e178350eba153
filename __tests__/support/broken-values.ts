import {
  bareKind,
  bareName,
  type Fields,
  isList,
  isObject,
  isOfKind,
  type Kind,
} from "../../src/webex/fields.ts";

/** An object with one field that is not as it is described. */
export interface Broken {
  /** Such as `emails[].value`. */
  readonly place: string;
  readonly how: string;
  readonly value: Readonly<Record<string, unknown>>;
}

const OTHERS: readonly unknown[] = [null, 7, "", "x", true, [], {}, [null], { x: 1 }];

/** Every way in which one field of an object is left out, `null` or of another kind, at every depth. */
export function* brokenOnes(fields: Fields, whole: Readonly<Record<string, unknown>>): Generator<Broken> {
  for (const [key, kind] of Object.entries(fields)) {
    const place = bareName(key);
    const { [place]: given, ...rest } = whole;
    yield { place, how: "left out", value: rest };
    for (const other of OTHERS) {
      yield { place, how: JSON.stringify(other), value: { ...whole, [place]: other } };
    }
    for (const inner of brokenWithin(kind, given, place)) {
      yield { ...inner, value: { ...whole, [place]: inner.value } };
    }
  }
}

interface Inner extends Omit<Broken, "value"> {
  readonly value: unknown;
}

function* brokenWithin(kind: Kind, given: unknown, place: string): Generator<Inner> {
  const { bare } = bareKind(kind);
  if (isList(bare) && Array.isArray(given)) {
    for (const other of OTHERS) {
      yield { place: `${place}[]`, how: JSON.stringify(other), value: [other, ...given] };
    }
    for (const inner of brokenWithin(bare[0], given[0], `${place}[]`)) {
      yield { ...inner, value: [inner.value, ...given] };
    }
  } else if (typeof bare === "object" && !isList(bare) && isObject(given)) {
    for (const inner of brokenOnes(bare, given)) yield { ...inner, place: `${place}.${inner.place}` };
  }
}

/** Where a value is not of the type that its description gives it in TypeScript. */
export function lies(fields: Fields, value: unknown, place = ""): readonly string[] {
  if (!isObject(value)) return [`${place} is no object`];
  return Object.entries(fields).flatMap(([key, kind]) => {
    const name = bareName(key);
    const given = value[name];
    if (given === undefined) return key.endsWith("!") ? [`${place}.${name} is missing`] : [];
    return liesOf(kind, given, `${place}.${name}`);
  });
}

function liesOf(kind: Kind, value: unknown, place: string): readonly string[] {
  const { bare, isNullable } = bareKind(kind);
  if (isNullable && value === null) return [];
  if (isList(bare)) {
    if (!Array.isArray(value)) return [`${place} is no list`];
    return value.flatMap((item, at) => liesOf(bare[0], item, `${place}[${at}]`));
  }
  if (typeof bare === "object") return lies(bare, value, place);
  return isOfKind(bare, value) ? [] : [`${place} is ${JSON.stringify(value)}`];
}
