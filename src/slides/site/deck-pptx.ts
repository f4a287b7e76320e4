import { absolute, pageAddress } from '../../core/address/address.ts';
import { inLang, type Lang } from '../../core/words/lang.ts';
import { site } from '../../config.ts';
import { pptxBytes } from '../pptx/presentation.ts';
import { deck, deckPath, versionOfDeck } from './decks.ts';

/** A deck as a PowerPoint file. */
export function deckPptx(lang: Lang, key: string): Uint8Array<ArrayBuffer> {
  const { title, slides } = deck(lang, key);
  return pptxBytes({
    title,
    lang,
    creator: inLang(site.compiler, lang),
    siteName: inLang(site.name, lang),
    created: versionOfDeck(lang, key).date,
    address: absolute(pageAddress(lang, deckPath(key))),
    slides,
  });
}
