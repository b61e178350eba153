import { PERMISSIONS } from "../../src/github/permissions.ts";
import type { Built, Choices } from "../model/builder.ts";
import { questionsFor } from "./choices.ts";
import { conflictsIn, problemsInTexts } from "./conflicts.ts";
import { preparationsFor } from "./preparations.ts";
import type { Sources } from "./recipes.ts";
import { workflowFor } from "./workflow-for.ts";

/** Answers choices with a workflow, or says why there is none. */
export async function buildFor(choices: Choices, sources: Sources): Promise<Built> {
  const problems = [...conflictsIn(choices), ...(await problemsInTexts(choices))];
  const workflow = problems.length === 0 ? workflowFor(choices, sources) : undefined;
  return {
    choices,
    questions: questionsFor(choices, conflictsIn),
    problems,
    workflow: workflow && {
      path: workflow.path,
      text: workflow.text,
      permissions: workflow.permissions.map((name) => ({
        name,
        why: name === "contents: read" ? `the checkout; ${PERMISSIONS[name]}` : PERMISSIONS[name],
      })),
      preparations: preparationsFor(choices, workflow),
      inputs: workflow.inputs.map((name) => ({ name, description: sources.inputs[name] ?? "" })),
    },
    outcomes: outcomesFor(choices),
  };
}

function outcomesFor({ report }: Choices): Built["outcomes"] {
  const rollback = { value: "rollback", label: "is rolled back" } as const;
  return [
    { value: "failure", label: "fails" },
    { value: "success", label: "passes" },
    { value: "cancelled", label: "is cancelled" },
    ...(report === "deploy" ? [rollback] : []),
  ];
}
