import { isObject } from "../../webex/fields.ts";

/** A number that JSON cannot hold as it is written. */
export interface InexactNumber {
  /** Where it is, such as `recordingIds[0]`. */
  readonly path: string;
  readonly written: string;
  /** What would be sent instead. */
  readonly sent: string;
  /** Whether the number that would be sent has the same value. */
  readonly isSame: boolean;
}

/** The arguments in three forms: as they would be sent, as YAML parsed them, and as they are written. */
interface Forms {
  readonly sent: unknown;
  readonly read: unknown;
  readonly written: unknown;
}

/**
 * The numbers among the arguments that would be sent as something else: those with too many digits, those that JSON writes
 * in another way, such as `0123`, `+49301234` or `0x1F`, and `.inf` and `.nan`. A number that is sent as text is not one of them.
 */
export function inexactNumbers(forms: Forms, path = ""): readonly InexactNumber[] {
  const { sent, read, written } = forms;
  if (typeof sent === "number" && typeof read === "number" && typeof written === "string") {
    const isSame = Number.isFinite(sent) && isSameNumber(written, sent);
    if (isSame && JSON_NUMBER.test(written)) return [];
    return [{ path, written, sent: JSON.stringify(sent), isSame }];
  }
  if (Array.isArray(sent)) {
    return sent.flatMap((item, at) =>
      inexactNumbers({ sent: item, read: ownOf(read, at), written: ownOf(written, at) }, `${path}[${at}]`),
    );
  }
  if (!isObject(sent)) return [];
  return Object.entries(sent).flatMap(([name, value]) =>
    inexactNumbers(
      { sent: value, read: ownOf(read, name), written: ownOf(written, name) },
      path === "" ? name : `${path}.${name}`,
    ),
  );
}

/** Source: https://www.rfc-editor.org/rfc/rfc8259#section-6 */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

const DECIMAL = /^(-?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

/** The same text for the same decimal number; `undefined` for other texts. */
function digitsOf(text: string): string | undefined {
  const [, sign, whole = "", part = "", exponent = "0"] = DECIMAL.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const digits = `${whole}${part}`.replace(/^0+/, "");
  const short = digits.replace(/(?<!0)0+$/, "");
  if (short === "") return "0";
  return `${sign}${short}e${Number(exponent) - part.length + digits.length - short.length}`;
}

function isSameNumber(written: string, sent: number): boolean {
  if (/^0[ox]/.test(written)) return Number.isSafeInteger(sent);
  return digitsOf(written.replace(/^\+/, "")) === digitsOf(String(sent));
}

function ownOf(value: unknown, name: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string | number, unknown>>)[name]
    : undefined;
}
