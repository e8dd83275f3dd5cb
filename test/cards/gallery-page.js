// Runs in the browser: draws a card as Teams would, with the renderer that Microsoft publishes and, in host-configs, the
// Teams host configs of its card designer (MIT licence).
import { AdaptiveCard, HostConfig } from 'adaptivecards';
import markdownIt from 'markdown-it';
import dark from './host-configs/microsoft-teams-dark.json';
import light from './host-configs/microsoft-teams-light.json';
import colours from './teams-colours.json';

const markdown = markdownIt();
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

/** The published configs keep stock pastels and one separator for both themes; Teams draws its own palette's tints. */
function hostConfig(theme) {
  const config = structuredClone(theme === 'dark' ? dark : light);
  const { separator, ...tints } = colours[theme];
  config.separator.lineColor = separator;
  config.fontTypes.default.fontFamily = '"Segoe UI", "Open Sans", sans-serif';
  for (const [tone, backgroundColor] of Object.entries(tints)) {
    const { foregroundColors } = config.containerStyles.default;
    Object.assign(config.containerStyles[tone], { backgroundColor, foregroundColors });
  }
  return new HostConfig(config);
}

/** Draws the card and answers the texts that do not fit into `width` pixels. */
export function draw({ card, theme, width }) {
  document.body.className = theme;
  const adaptiveCard = new AdaptiveCard();
  adaptiveCard.hostConfig = hostConfig(theme);
  adaptiveCard.parse(card);
  const frame = document.getElementById('card');
  frame.style.width = `${width}px`;
  frame.replaceChildren(adaptiveCard.render());
  return [...frame.querySelectorAll('*')].filter((part) => isCut(part, frame)).map((part) => part.textContent);
}

function isCut(part, frame) {
  const tooWide = part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1;
  return tooWide || part.getBoundingClientRect().right > frame.getBoundingClientRect().right;
}
