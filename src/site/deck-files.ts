import type { DeckLink } from '../exports/slides/player-html.ts';
import type { Lang } from '../words/lang.ts';
import { wordsIn } from '../words/words.ts';
import { pageAddress } from './address.ts';
import { deckPath, handoutFragment } from './decks.ts';

const pptxPath = (deck: string): string => `trinh-chieu/${deck}.pptx`;
export const offlinePath = (deck: string): string => `trinh-chieu/${deck}-ngoai-tuyen.html`;

/** What a deck is taken away as, in the order in which it is offered. A new kind is a line here. */
export const deckFiles = (lang: Lang, deck: string): readonly DeckLink[] => {
  const { player, slides } = wordsIn(lang);
  const nameOf = (ending: string): string =>
    `dan-van-kheo-${deck}${lang === 'vi' ? '' : `-${lang}`}.${ending}`;
  return [
    { href: pageAddress(lang, pptxPath(deck)), label: player.pptx, download: nameOf('pptx') },
    { href: pageAddress(lang, offlinePath(deck)), label: player.offline, download: nameOf('html') },
    { href: pageAddress(lang, `${deckPath(deck)}#${handoutFragment}`), label: slides.handout, download: '' },
  ];
};
