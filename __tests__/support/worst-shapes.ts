// biome-ignore lint/correctness/noUnresolvedImports: the package declares its types as modules, which Biome does not read
import { type AST, parseRegExpLiteral } from "@eslint-community/regexpp";

/** A text that may take a regular expression long: `pump`, as often as fits, between two ends. */
export interface Shape {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

/** Below this a repetition costs the same whatever the text. */
const FEW = 10;

/** Ends at which a match fails late: what fits nothing, and what fits nearly everything. */
const SUFFIXES = ["", "\u0001", "\n!", "^a"];

/** One character of each kind that classes tell apart. */
const KINDS = [..."a0 \n!Z_-./\\:;,<>@[](){}'\"`#%&*+=?|~^$", "\t", "\r", "\u0001", "\u00e9", "\u2028", "🚀"];

/**
 * The texts on which a pattern may try longest: what each of its repetitions repeats, after what must come before it,
 * once or again and again, and with an end that fits nothing.
 */
export function worstShapes({ source, flags }: { source: string; flags: string }): readonly Shape[] {
  const { pattern } = parseRegExpLiteral(new RegExp(source, flags));
  const pumps = pattern.alternatives.flatMap((one) => pumpsIn(one.elements, "", flags));
  return pumps.flatMap(({ prefix, pump }) => SUFFIXES.map((suffix) => ({ prefix, pump, suffix })));
}

type Pump = Omit<Shape, "suffix">;

function pumpsIn(elements: readonly AST.Element[], start: string, flags: string): readonly Pump[] {
  let prefix = start;
  return elements.flatMap((element) => {
    const pumps = [
      ...pumpsOf(element, prefix, flags),
      ...pumpsBetween(element, prefix, flags),
      ...pumpsWithin(element, prefix, flags),
    ];
    prefix += samplesOf(element, flags)[0] ?? "";
    return pumps;
  });
}

/** A repetition's own text, alone and with all that comes before it. */
function pumpsOf(element: AST.Element, prefix: string, flags: string): readonly Pump[] {
  if (element.type !== "Quantifier" || element.max < FEW) return [];
  return samplesOf(element.element, flags)
    .filter((pump) => pump !== "")
    .flatMap((pump) => [
      { prefix, pump },
      { prefix: "", pump: prefix + pump },
    ]);
}

/** What comes after something else, such as a colon: if repetitions around it fit it as well, each may end at any of many. */
function pumpsBetween(element: AST.Element, prefix: string, flags: string): readonly Pump[] {
  if (prefix === "" || element.type === "Quantifier") return [];
  return samplesOf(element, flags)
    .filter((pump) => pump !== "")
    .map((pump) => ({ prefix, pump }));
}

function pumpsWithin(element: AST.Element, prefix: string, flags: string): readonly Pump[] {
  if (element.type === "Quantifier") return pumpsWithin(element.element, prefix, flags);
  if (!("alternatives" in element)) return [];
  return element.alternatives.flatMap((one) =>
    "elements" in one ? pumpsIn(one.elements, prefix, flags) : [],
  );
}

/** Short texts that an element fits, of each kind one. */
function samplesOf(element: AST.Element, flags: string): readonly string[] {
  switch (element.type) {
    case "Character":
      return [String.fromCodePoint(element.value)];
    case "CharacterClass":
    case "CharacterSet":
    case "ExpressionCharacterClass": {
      const one = new RegExp(`^${element.raw}$`, flags.replace(/[gy]/g, ""));
      return [...KINDS, ...ownCharacters(element)].filter((kind) => one.test(kind)).slice(0, 6);
    }
    case "Quantifier":
      return samplesOf(element.element, flags).map((sample) => sample.repeat(Math.min(element.min, 64)));
    case "Group":
    case "CapturingGroup":
      return element.alternatives.map((one) =>
        one.elements.map((inner) => samplesOf(inner, flags)[0] ?? "").join(""),
      );
    default:
      return [""];
  }
}

/** The first characters of a class, which may have none of the usual kinds. */
function ownCharacters(element: AST.Element): readonly string[] {
  if (element.type !== "CharacterClass") return [];
  return element.elements.flatMap((one) => {
    if (one.type === "Character") return [String.fromCodePoint(one.value)];
    return one.type === "CharacterClassRange" ? [String.fromCodePoint(one.min.value)] : [];
  });
}
