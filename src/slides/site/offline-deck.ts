import { playerScript } from '../../site/record/written-record.ts';
import type { Deck } from '../deck/slide.ts';
import { deckBarHtml, playerHtml } from '../player/player-html.ts';
import { slideHtml } from '../player/slide-html.ts';
import { formatNumber } from '../../core/values/format-number.ts';
import { escapeMarkup, unescapeMarkup } from '../../core/values/markup.ts';
import type { Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import { absolute, pageAddress } from '../../core/address/address.ts';
import { contextOfDeck, deck as deckOf, deckPath } from './decks.ts';
import { explain } from '../../core/charts/parts/explain.ts';
import { minified, sourceOf } from '../../site/charts/one-file.ts';
import { fontRules } from '../../site/charts/studio.ts';
import base from '../../site/styles/base.css?raw';
import copy from '../../site/styles/copy.css?raw';
import bar from '../styles/player.css?raw';
import present from '../styles/present.css?raw';
import slideKinds from '../styles/slide-kinds.css?raw';
import slideMedia from '../styles/slide-media.css?raw';
import slides from '../styles/slides.css?raw';
import speaker from '../styles/speaker.css?raw';
import tokens from '../../site/styles/tokens.css?raw';

/** A deck for a hall without network: one file with everything in it, which a browser opens from a USB stick. */
export async function offlineDeck(lang: Lang, key: string): Promise<string> {
  const deck = deckOf(lang, key);
  const body = bodyOf(lang, deck);
  const style =
    minified(`${own}${tokens}${base}${copy}${slides}${slideKinds}${slideMedia}${bar}${present}${speaker}`) +
    (await fontsFor(body));
  const script = playerScript();
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src ${sourceOf(style)}; script-src ${sourceOf(script)}; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${headOf(lang, deck)}
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;
}

function headOf(lang: Lang, { id, title, slides: all }: Deck): string {
  const { player } = wordsIn(lang);
  const description = player.offlineDescription(title, formatNumber(all.length, lang));
  return `<title>${escapeMarkup(player.offlineTitle(title))}</title>
<meta name="description" content="${escapeMarkup(description)}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeMarkup(absolute(pageAddress(lang, deckPath(id))))}">`;
}

function bodyOf(lang: Lang, deck: Deck): string {
  const { player } = wordsIn(lang);
  const online = { href: absolute(pageAddress(lang, deckPath(deck.id))), label: player.online, download: '' };
  return `<main>
${deckBarHtml(player, [online])}${playerHtml(player, deck.title)}
<div class="deck">${slidesOf(lang, deck)}</div>
</main>`;
}

const slidesOf = (lang: Lang, { id, slides: all }: Deck): string =>
  all
    .map((slide, index) =>
      slideHtml(contextOfDeck(lang, id), slide, { number: index + 1, of: all.length }, (datum) => {
        const { href, title } = explain(contextOfDeck(lang, id), datum);
        return { href: absolute(href), title };
      }),
    )
    .join('\n');

/** Every letter of the page in every face: which of them a style sheet sets in which is its business. */
function fontsFor(body: string): Promise<string> {
  const text = unescapeMarkup(body);
  return fontRules({ 'text-400': text, 'text-600': text, 'title-700': text });
}

const own = `
:root { --font-text: "Hanken Grotesk", Arial, sans-serif; --font-title: "Faustina", Georgia, serif; }
main { width: 100%; max-width: 76rem; margin-inline: auto; padding: 1rem clamp(1rem, 4vw, 2.5rem) 3rem; }
`;
