/** The width of a card on a phone, in pixels. */
export const CARD_WIDTH = 320;

export type Theme = "light" | "dark";

interface Colours {
  readonly page: string;
  readonly text: string;
  readonly subtle: string;
  readonly link: string;
  readonly button: string;
  /** Backgrounds of containers by style. */
  readonly styles: Readonly<Record<string, string>>;
}

/** Colors similar to Webex's. */
const COLOURS: Readonly<Record<Theme, Colours>> = {
  light: {
    page: "#ffffff",
    text: "#121212",
    subtle: "#545454",
    link: "#1170cf",
    button: "#535759",
    styles: {
      good: "#cef5eb",
      attention: "#ffe5e9",
      warning: "#ffebc2",
      accent: "#d4edfc",
      emphasis: "#f7f7f7",
    },
  },
  dark: {
    page: "#1a1a1a",
    text: "#f7f7f7",
    subtle: "#b2b2b2",
    link: "#64b4fa",
    button: "#949494",
    styles: {
      good: "#08312a",
      attention: "#4f0e16",
      warning: "#402408",
      accent: "#063a75",
      emphasis: "#292929",
    },
  },
};

/** The style and body of a page on which the official renderer draws a card. Source: https://adaptivecards.io/ */
export function cardBody(card: unknown, theme: Theme, renderer: string): { style: string; body: string } {
  const colours = COLOURS[theme];
  const given = JSON.stringify({ card, config: hostConfig(colours) }).replaceAll("<", "\\u003c");
  return {
    style: styleOf(colours),
    body: `<div id="card"></div><script>${renderer.replaceAll("</script", "<\\/script")}</script><script>
      const { card, config } = ${given};
      AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
        result.outputHtml = text
          .replaceAll("&", "&amp;").replaceAll("<", "&lt;")
          .replace(/\\[(.*?)\\]\\((\\S*?)\\)/g, '<a href="$2">$1</a>')
          .replace(/\\*\\*(.*?)\\*\\*/g, "<strong>$1</strong>")
          .replace(/\\\\([^a-z0-9])/gi, "$1");
        result.didProcess = true;
      };
      const drawn = new AdaptiveCards.AdaptiveCard();
      drawn.hostConfig = new AdaptiveCards.HostConfig(config);
      drawn.parse(card);
      document.getElementById("card").append(drawn.render());
    </script>`,
  };
}

function styleOf({ page, text, link, button }: Colours): string {
  return `
  body { margin: 0; padding: 8px; background: ${page}; color: ${text}; font: 14px/20px Inter, Arial, "Noto Color Emoji", sans-serif; }
  #card { border: 1px solid ${button}; border-radius: 8px; overflow: hidden; }
  a { color: ${link}; text-decoration: none; }
  p { margin: 0; }
  .ac-pushButton { border: 1px solid ${button}; border-radius: 16px; padding: 4px 12px; background: none; color: ${text}; font: inherit; }`;
}

function hostConfig({ text, subtle, styles }: Colours): unknown {
  const colour = { default: text, subtle };
  const foregroundColors = {
    default: colour,
    accent: colour,
    good: colour,
    warning: colour,
    attention: colour,
  };
  const named = Object.entries(styles).map(([name, backgroundColor]) => [
    name,
    { backgroundColor, foregroundColors },
  ]);
  return {
    fontFamily: "inherit",
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 20, padding: 12 },
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
    containerStyles: { default: { foregroundColors }, ...Object.fromEntries(named) },
    actions: { maxActions: 5, buttonSpacing: 8, actionsOrientation: "horizontal", actionAlignment: "left" },
  };
}
