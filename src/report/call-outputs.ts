/** Every output of `call/action.yml`, in order. */
export const CALL_OUTPUT_NAMES = ["ok", "response", "response-file", "id", "error"] as const;
