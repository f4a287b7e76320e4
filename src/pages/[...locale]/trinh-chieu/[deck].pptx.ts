import type { APIRoute } from 'astro';
import { deckPaths, type DeckProps } from '../../../slides/site/deck-paths.ts';
import { deckPptx } from '../../../slides/site/deck-pptx.ts';

export const getStaticPaths = deckPaths;
export const GET: APIRoute<DeckProps> = ({ props: { lang, key } }) => new Response(deckPptx(lang, key));
