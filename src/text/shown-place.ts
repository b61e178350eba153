/** How many of one name an error lists: anybody can make as many as they like. */
const MAX_SHOWN = 10;

/** A room or team of Webex by what tells it from others of its name. */
export interface ShownPlace {
  readonly id: string;
  /** Of rooms; shown where they have others. */
  readonly title?: string | undefined;
  /** The organization that owns it; teams have none. */
  readonly ownerId?: string | undefined;
  /** ISO 8601. */
  readonly created?: string | undefined;
}

/** A room or team as errors show it: `ID (owner ID, created 2026-01-05)`. What Webex answers may be no text. */
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

/** Several of them, the first ten by what tells them apart. */
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
