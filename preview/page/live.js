/**
 * Listens to the server, and says whether it is there. What happened before it listens, or while the server was gone, is asked for at once.
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
