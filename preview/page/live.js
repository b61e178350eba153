/**
 * Listens to the server and reports whether it is reachable. Immediately requests what changed before it listened, or
 * while the server was gone.
 * @param {{ onChange: (topic: string) => void, onState: (isThere: boolean) => void }} listener
 */
export function listen({ onChange, onState }) {
  const events = new EventSource("/events");
  for (const topic of ["webex", "templates", "scenarios"])
    events.addEventListener(topic, () => onChange(topic));
  events.addEventListener("open", () => {
    onState(true);
    onChange("everything");
  });
  events.addEventListener("error", () => {
    onState(false);
  });
}
