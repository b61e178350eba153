/** The emoji that other chats show for a word between colons, each after its word. */
const EMOJI =
  "100 💯 +1 👍 -1 👎 bell 🔔 boom 💥 bug 🐛 bulb 💡 " +
  "checkered_flag 🏁 clap 👏 construction 🚧 exclamation ❗ eyes 👀 fire 🔥 gear ⚙️ " +
  "green_circle 🟢 green_heart 💚 hammer_and_wrench 🛠️ heart ❤️ heavy_check_mark ✔️ heavy_exclamation_mark ❗ hourglass ⌛ " +
  "hourglass_flowing_sand ⏳ information_source ℹ️ large_blue_circle 🔵 large_green_circle 🟢 large_yellow_circle 🟡 mega 📣 memo 📝 " +
  "no_entry ⛔ no_entry_sign 🚫 package 📦 partying_face 🥳 question ❓ recycle ♻️ " +
  "red_circle 🔴 robot_face 🤖 rocket 🚀 rotating_light 🚨 ship 🚢 sob 😭 sparkles ✨ star ⭐ stop_sign 🛑 tada 🎉 " +
  "thinking_face 🤔 thumbsdown 👎 thumbsup 👍 warning ⚠️ white_check_mark ✅ wrench 🔧 x ❌ yellow_circle 🟡 zap ⚡";

/** The emoji of a word, without its colons; `undefined` for any other word. */
export function emojiOf(word: string): string | undefined {
  const words = EMOJI.split(" ");
  const at = words.indexOf(word);
  return at === -1 ? undefined : words[at + 1];
}
