import type { APIRoute } from 'astro';
import { deckPages, type DeckProps } from '../../../site/decks.ts';
import { deckPptx } from '../../../site/pptx.ts';

export const getStaticPaths = deckPages;
export const GET: APIRoute<DeckProps> = ({ props: { lang, key } }) => new Response(deckPptx(lang, key));
