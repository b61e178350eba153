import { INPUT_NAMES } from "../../../inputs/input-names.ts";
import { SECRET_INPUTS } from "../../input-lines.ts";
import type { Row } from "../../row.ts";
import { givenTo, type OwnPlace, scalarOf, tableOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** The lines of an `env:` that are inputs, if the missing one is among them. GitHub takes inputs only from `with:`. */
export function givenAsVariables(
  input: string,
  place: OwnPlace | undefined,
): Pick<Row, "advice" | "lines"> | undefined {
  const { step, job, workflow } = place ?? {};
  for (const [of, holder] of Object.entries({ step, job, workflow })) {
    const given = Object.entries(tableOf(holder?.["env"])).flatMap(([name, value]) => {
      const own = name.toLowerCase().replaceAll("_", "-");
      const isInput = INPUT_NAMES.some((one) => one === own) && !Object.hasOwn(givenTo(step), own);
      return isInput ? [[own, scalarOf(value)] as const] : [];
    });
    if (!given.some(([name]) => name === input)) continue;
    const lines = given.map(([name, text]) =>
      SECRET_INPUTS.includes(name) && !text.startsWith("${{") ? undefined : lineOf(name, text),
    );
    const advice = `Inputs are not variables. Move these lines from the \`env:\` of the ${of} to the step's \`with:\`:`;
    return { advice, lines: lines.includes(undefined) ? undefined : lines.join("\n") };
  }
  return undefined;
}
