import { type Commands, createCommands } from "./core.ts";
import { Guard } from "./guard.ts";

/** All process-wide state of a step: its interface to the runner, and how it ends. */
export interface Door {
  readonly commands: Commands;
  readonly guard: Guard;
}

/** A door for one step, which starts listening to signals and errors. */
export function openDoor(): Door {
  const commands = createCommands();
  return { commands, guard: new Guard(commands) };
}

/** Opened before anything else is loaded, to handle a job that is cancelled in the meantime. */
export const firstDoor: Door = openDoor();
