import type { DeckLink } from '../player/player-html.ts';
import { isFirst, type Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import { pageAddress } from '../../core/address/address.ts';
import { deckPath } from './decks.ts';
import { handoutFragment, handoutPdfPath, hasPdf, pdfPath } from '../../site/address/pdf.ts';

const pptxPath = (deck: string): string => `trinh-chieu/${deck}.pptx`;
const offlineFilePath = (deck: string): string => `trinh-chieu/${deck}-ngoai-tuyen.html`;

/** What a deck is taken away as, in the order in which it is offered. A new kind is a line here. */
export const deckFiles = (lang: Lang, deck: string): readonly DeckLink[] => {
  const { player, slides } = wordsIn(lang);
  const nameOf = (ending: string, form = ''): string =>
    `dan-van-kheo-${deck}${form}${isFirst(lang) ? '' : `-${lang}`}.${ending}`;
  return [
    { href: pageAddress(lang, pptxPath(deck)), label: player.pptx, download: nameOf('pptx') },
    { href: pageAddress(lang, offlineFilePath(deck)), label: player.offline, download: nameOf('html') },
    ...(hasPdf()
      ? [{ href: pageAddress(lang, pdfPath(deckPath(deck))), label: player.pdf, download: nameOf('pdf') }]
      : []),
    hasPdf()
      ? {
          href: pageAddress(lang, handoutPdfPath(deckPath(deck))),
          label: player.handoutPdf,
          download: nameOf('pdf', `-${handoutFragment}`),
        }
      : {
          href: pageAddress(lang, `${deckPath(deck)}#${handoutFragment}`),
          label: slides.handout,
          download: '',
        },
  ];
};
