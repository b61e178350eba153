/** A composite action of some steps, as YAML. */
export const action = (...steps: readonly string[]): string =>
  [
    "name: Test",
    "description: Test",
    "runs:",
    "  using: composite",
    "  steps:",
    ...steps.map((step) => `    ${step}`),
  ].join("\n");

/** A workflow of one job of some steps, as YAML. */
export const job = (...steps: readonly string[]): string =>
  ["name: CI", "jobs:", "  build:", "    steps:", ...steps.map((step) => `      ${step}`)].join("\n");
