import { type Commands, createCommands } from "./core.ts";
import { Guard } from "./guard.ts";

/** All that this process keeps of a step: what it tells the runner, and how it ends. */
export interface Door {
  readonly commands: Commands;
  readonly guard: Guard;
}

/** A door for one step, which hears of signals and of errors from now on. */
export function openDoor(): Door {
  const commands = createCommands();
  return { commands, guard: new Guard(commands) };
}

/** Opened before everything else is loaded, so that a job that is cancelled meanwhile finds it. */
export const firstDoor: Door = openDoor();
