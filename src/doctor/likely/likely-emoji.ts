/** The emoji that other chats show for a word between colons, each after its word. */
const EMOJI =
  "100 💯 +1 👍 -1 👎 alarm_clock ⏰ alert 🚨 ambulance 🚑 arrow_down ⬇️ arrow_right ➡️ arrow_up ⬆️ arrows_counterclockwise 🔄 " +
  "ballot_box_with_check ☑️ bangbang ‼️ bell 🔔 black_circle ⚫ blue_heart 💙 book 📖 books 📚 boom 💥 broken_heart 💔 bug 🐛 bulb 💡 " +
  "chart_with_downwards_trend 📉 chart_with_upwards_trend 📈 checkered_flag 🏁 clap 👏 clipboard 📋 cloud ☁️ confetti_ball 🎊 " +
  "construction 🚧 cry 😢 dart 🎯 exclamation ❗ eyes 👀 fire 🔥 gear ⚙️ ghost 👻 green_circle 🟢 green_heart 💚 hammer 🔨 " +
  "hammer_and_wrench 🛠️ heart ❤️ heavy_check_mark ✔️ heavy_exclamation_mark ❗ heavy_multiplication_x ✖️ hourglass ⌛ " +
  "hourglass_flowing_sand ⏳ information_source ℹ️ large_blue_circle 🔵 large_green_circle 🟢 large_orange_circle 🟠 " +
  "large_yellow_circle 🟡 lock 🔒 loudspeaker 📢 mag 🔍 mega 📣 memo 📝 muscle 💪 negative_squared_cross_mark ❎ no_entry ⛔ " +
  "no_entry_sign 🚫 octagonal_sign 🛑 ok_hand 👌 orange_circle 🟠 package 📦 partying_face 🥳 point_right 👉 police_car_light 🚨 " +
  "pray 🙏 pushpin 📌 question ❓ raised_hands 🙌 recycle ♻️ red_circle 🔴 red_square 🟥 robot 🤖 robot_face 🤖 rocket 🚀 " +
  "rotating_light 🚨 scream 😱 ship 🚢 shipit 🚢 skull 💀 sob 😭 sparkles ✨ star ⭐ stop_sign 🛑 stopwatch ⏱️ tada 🎉 thinking 🤔 " +
  "thinking_face 🤔 thumbsdown 👎 thumbsup 👍 traffic_light 🚥 trophy 🏆 vertical_traffic_light 🚦 warning ⚠️ wave 👋 " +
  "white_check_mark ✅ white_circle ⚪ wrench 🔧 x ❌ yellow_circle 🟡 zap ⚡";

/** The emoji of a word, without its colons; `undefined` for any other word. */
export function emojiOf(word: string): string | undefined {
  const words = EMOJI.split(" ");
  const at = words.indexOf(word);
  return at === -1 ? undefined : words[at + 1];
}
