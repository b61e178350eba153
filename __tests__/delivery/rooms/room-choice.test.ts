import { expect, test } from "vitest";
import type { TitledRoom } from "../../../src/delivery/rooms/group-rooms.ts";
import { chooseRoom, type FoundRoom } from "../../../src/delivery/rooms/room-choice.ts";

const [OURS, ALSO_OURS, FOREIGN, ALSO_FOREIGN] = ["ours-1", "ours-2", "foreign-1", "foreign-2"].map(
  (id): TitledRoom => ({ id, title: "Shop", ownerId: undefined, created: undefined }),
) as [TitledRoom, TitledRoom, TitledRoom, TitledRoom];

type Rooms = readonly [TitledRoom, ...TitledRoom[]];

function choose(rooms: Rooms, isStrict: boolean): FoundRoom {
  const isOurs = ({ id }: TitledRoom): boolean => id.startsWith("ours");
  return chooseRoom('the title "Shop"', rooms, { isOurs, isStrict });
}

test.each<[string, Rooms, boolean]>([
  ["whosever it is, where no organization is named", [FOREIGN], false],
  ["ours, where organizations are named", [OURS], true],
])("the only room is chosen: %s", (_, rooms, isStrict) => {
  expect(choose(rooms, isStrict)).toEqual({ id: rooms[0].id });
});

test("the only room is not used if none of the named organizations owns it", () => {
  expect(() => choose([FOREIGN], true)).toThrow('belongs to no organization in "allowed-organizations"');
});

test.each<[string, Rooms]>([
  ["none is ours", [FOREIGN, ALSO_FOREIGN]],
  ["two are ours", [OURS, ALSO_OURS]],
  ["two are ours, and one is not", [FOREIGN, OURS, ALSO_OURS]],
])("none of several rooms is chosen if %s", (_, rooms) => {
  for (const isStrict of [true, false]) {
    expect(() => choose(rooms, isStrict)).toThrow(`${rooms.length} rooms have the title "Shop". Give the ID`);
  }
});

test("of several rooms, ours is chosen, and the others are named", () => {
  const { id, warning } = choose([FOREIGN, OURS, ALSO_FOREIGN], true);
  expect(id).toBe("ours-1");
  expect(warning).toContain("3 rooms have the title");
  expect(warning).toContain("not to foreign-1, foreign-2.");
});
