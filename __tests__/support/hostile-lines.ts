import { parseCommand } from "../../runner/commands.ts";

/** Texts that try to be a command to the runner, or to begin a line that is one. */
export const HOSTILE_LINES: readonly string[] = [
  "::error::x",
  "  ::set-output name=a::b",
  ":\u200b:error::x",
  "\u200b::error::x",
  "\ufeff::error::x",
  "\u00ad :\0:add-mask::x",
  "\u001b::error::x",
  ...["\n", "\r", "\r\n\t", "\u2028", "\u2029", "\u0085", "\v", "\f", "\u001b[2K\n"].map(
    (end) => `title${end}::stop-commands::x`,
  ),
  "##[error]x",
  "a ##[group]b",
  "###[add-mask]c",
  "##\u200b##[x]",
  "#\u200d#\u2060[error]x",
  "#\0#[add-mask]x",
];

const COMMANDS =
  /^(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|save-state|set-env|set-output|stop-commands|warning|x)$/i;

/** The commands that the runner finds in what a step wrote. */
export function commandsIn(written: string): readonly string[] {
  const lines = written.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  return lines.flatMap((line) => parseCommand(line, (name) => COMMANDS.test(name))?.name ?? []);
}
