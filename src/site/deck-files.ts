import type { DeckLink } from '../exports/slides/player-html.ts';
import type { Lang } from '../words/lang.ts';
import { wordsIn } from '../words/words.ts';
import { pageAddress } from './address.ts';

export const offlinePath = (deck: string): string => `trinh-chieu/${deck}-ngoai-tuyen.html`;

/** What a deck is taken away as, in the order in which it is offered. A new kind is a line here. */
export const deckFiles = (lang: Lang, deck: string): readonly DeckLink[] => {
  const { player } = wordsIn(lang);
  return [
    {
      href: pageAddress(lang, offlinePath(deck)),
      label: player.offline,
      download: `dan-van-kheo-${deck}${lang === 'vi' ? '' : `-${lang}`}.html`,
    },
  ];
};
