/** How many places with the same name an error lists. Anybody can create more. */
const MAX_SHOWN = 10;

/** A room or team in Webex, with what sets it apart from others of the same name. */
export interface ShownPlace {
  readonly id: string;
  /** For rooms. Shown if they have different titles. */
  readonly title?: string | undefined;
  /** The organization that owns it. Teams have none. */
  readonly ownerId?: string | undefined;
  /** ISO 8601. */
  readonly created?: string | undefined;
}

/**
 * A room or team as errors show it: `ID (owner ID, created 2026-01-05)`. Webex may answer with something that is not a
 * text.
 */
export function shownPlace({ id, ownerId, created }: ShownPlace): string {
  const facts = [
    isText(ownerId) ? `owner ${ownerId}` : "",
    isText(created) ? `created ${created.slice(0, "2026-01-05".length)}` : "",
  ].filter(Boolean);
  return facts.length === 0 ? id : `${id} (${facts.join(", ")})`;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** The first ten places, each with what sets it apart. */
export function shownPlaces(places: readonly ShownPlace[]): string {
  const more = places.length > MAX_SHOWN ? ` and ${places.length - MAX_SHOWN} more` : "";
  const isSame = new Set(places.map(({ title }) => title)).size === 1;
  const shown = places.slice(0, MAX_SHOWN).map((place) => {
    return !isSame && isText(place.title)
      ? `${JSON.stringify(place.title)}: ${shownPlace(place)}`
      : shownPlace(place);
  });
  return `${shown.join(", ")}${more}`;
}
