import { type Emulator, type EmulatorOptions, startEmulator } from "../../emulator/index.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import type { WorkflowResult } from "../../runner/index.ts";
import { pushEvent } from "../support/events.ts";
import { type OurWorkflowOptions, runWorkflow } from "../support/run-workflow.ts";

/** The ID of the room that recipes post to by its title. */
export const RELEASE_TRAIN = roomIdOf(seedRooms.releaseTrain);

/** A local Webex, and what recipes leave there. */
export interface Kitchen extends AsyncDisposable {
  readonly webex: Emulator;
  /** Runs a recipe on a push to main, with a bot's token as the secret that recipes name. */
  run(yaml: string, options?: Partial<OurWorkflowOptions>): Promise<WorkflowResult>;
  /** Titles of the messages in a room, oldest first, with whether each is a reply. */
  titles(roomIdOrTitle?: string): readonly string[];
}

/** Starts a local Webex for recipes. */
export async function startKitchen(options: EmulatorOptions = {}): Promise<Kitchen> {
  const webex = await startEmulator(options);
  const runs = new AsyncDisposableStack();
  return {
    webex,
    async run(yaml, { secrets, github, ...rest } = {}) {
      return runs.use(
        await runWorkflow(yaml, {
          event: pushEvent(),
          secrets: { WEBEX_BOT_TOKEN: seedPeople.bot.token, ...secrets },
          with: { "api-url": webex.url },
          // The examples leave their name out.
          github: { workflow: "CI", ...github },
          ...rest,
        }),
      );
    },
    titles: (room = RELEASE_TRAIN) =>
      webex.messagesIn(room).map(({ text, files, parentId }) => {
        const said = text?.split(/ · |\n/)[0] ?? (files === undefined ? "" : "a file");
        return `${parentId === undefined ? "" : "reply: "}${said}`;
      }),
    async [Symbol.asyncDispose]() {
      await runs.disposeAsync();
      await webex.close();
    },
  };
}
