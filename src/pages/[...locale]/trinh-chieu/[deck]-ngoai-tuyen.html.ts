import type { APIRoute } from 'astro';
import { deckPaths, type DeckProps } from '../../../slides/site/deck-paths.ts';
import { offlineDeck } from '../../../slides/site/offline-deck.ts';

export const getStaticPaths = deckPaths;

export const GET: APIRoute<DeckProps> = async ({ props: { lang, key } }) =>
  new Response(await offlineDeck(lang, key));
