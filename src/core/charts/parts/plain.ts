import type { Figure } from '../../figures/figure.ts';
import { originsOf, type Context } from '../../reading/context.ts';
import { areExact, type Some } from './figures.ts';

/** What can be told in one sentence: exact, and nothing has to be added to what its sources print. */
const isPlain = (context: Context, figure: Figure): boolean =>
  areExact([figure]) && originsOf(context, figure).every(({ note }) => note === '');

/** The first that is plain, else the first: what a title or a headline says. */
export const plainest = <F extends Figure>(context: Context, figures: Some<F>): F =>
  figures.find((figure) => isPlain(context, figure)) ?? figures[0];
