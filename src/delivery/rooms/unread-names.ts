import { shownPlace } from "../../text/shown-place.ts";
import type { TitledRoom } from "./group-rooms.ts";
import type { FoundRoom } from "./room-choice.ts";

/** Rooms or teams whose names Webex cannot decrypt. Any of them could have the name that is looked for. */
export class UnreadNames {
  readonly #noun: "room" | "team";
  #count = 0;

  constructor(noun: "room" | "team") {
    this.#noun = noun;
  }

  readonly add = (): void => {
    this.#count += 1;
  };

  get areSome(): boolean {
    return this.#count > 0;
  }

  /** That there are some, as a sentence without its period. */
  get text(): string {
    const these = this.#count === 1 ? `a ${this.#noun}` : `${this.#count} ${this.#noun}s`;
    return `Webex cannot decrypt the name of ${these} of this token`;
  }

  /** A room that was found by a name, with a warning that another one could have that name. */
  warned(found: FoundRoom, named: string, rooms: readonly TitledRoom[]): FoundRoom {
    if (!this.areSome) return found;
    const shown = shownPlace(rooms.find(({ id }) => id === found.id) ?? found);
    const warning = `${this.text}, which could have ${named} too. The message goes to ${shown}: if that is not yours, give the ID of the right one.`;
    return { ...found, warning: [found.warning, warning].filter(Boolean).join(" ") };
  }
}
