import { localeIn, langs, type Lang } from '../../core/words/lang.ts';
import { deckKeys } from './decks.ts';

/** What a page or a file of a deck is made from. */
export interface DeckProps {
  readonly lang: Lang;
  readonly key: string;
}

/** The paths of one kind of page of every deck, in every language. */
export const deckPaths = () =>
  langs.flatMap((lang) =>
    deckKeys().map((key) => ({
      params: { locale: localeIn(lang), deck: key },
      props: { lang, key } satisfies DeckProps,
    })),
  );
