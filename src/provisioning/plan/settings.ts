import type { ActualRoom, ActualTeam } from "../actual/actual.ts";
import type { RoomEntry } from "../manifest/manifest.ts";

/** Settings of a room or team, by their names in Webex. */
export type Settings = Readonly<Record<string, string | boolean>>;

/** Webex's names for the settings of a room, by their keys in the manifest. */
const ROOM_FIELDS = {
  description: "description",
  locked: "isLocked",
  public: "isPublic",
  "announcement-only": "isAnnouncementOnly",
} as const satisfies Partial<Record<keyof RoomEntry, keyof ActualRoom>>;

const ROOM_KEYS = Object.keys(ROOM_FIELDS) as readonly (keyof typeof ROOM_FIELDS)[];

const KEYS_BY_FIELD: ReadonlyMap<string, string> = new Map(ROOM_KEYS.map((key) => [ROOM_FIELDS[key], key]));

/** The settings that the entry of a room mentions. */
export function wantedSettings(entry: RoomEntry): Settings {
  return Object.fromEntries(
    ROOM_KEYS.flatMap((key) => (entry[key] === undefined ? [] : [[ROOM_FIELDS[key], entry[key]]])),
  );
}

/** The settings that have to change. A missing setting counts as empty or false. */
export function changedSettings(wanted: Settings, place: ActualRoom | ActualTeam | undefined): Settings {
  const current: Readonly<Record<string, unknown>> = { ...place, description: place?.description?.trim() };
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => (current[name] || false) !== (value || false)),
  );
}

/** Settings in words, with the keys of the manifest. */
export function settingsText(settings: Settings, without: readonly string[] = []): readonly string[] {
  const shown = Object.entries(settings).filter(([name]) => !without.includes(name));
  return shown.map(([name, value]) => `${KEYS_BY_FIELD.get(name) ?? name}: ${value === "" ? "none" : value}`);
}
