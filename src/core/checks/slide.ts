import { findingOf } from '../figures/finding-of.ts';
import { inEach } from '../words/localized.ts';
import { compareDeck } from '../schema/deck-keys.ts';
import { nearest } from '../values/nearest.ts';
import { cellOf, type Draft } from '../figures/draft.ts';
import { perRow, type Check } from './check.ts';
import type { Row } from '../figures/rows.ts';
import { finding, type Finding } from '../figures/problem.ts';
import { columnsIn } from '../words/lang.ts';

/** A slide belongs to a province or compares all, shows a chart or figures, and numbers stand in what it shows, never in what is said. */
export const checkSlide: Check = (draft) =>
  perRow(draft, 'slides', (row) => {
    const deck = draft.cell(row, 'deck');
    if (deck !== undefined && !isDeck(draft, deck))
      return ['deck', { code: 'unknown-deck', say: () => unknownDeck(meant(draft, deck)) }];
    const [chart, figures] = [draft.cell(row, 'chart'), draft.cell(row, 'figures')];
    if (chart !== undefined && figures !== undefined && (chart === '') === (figures === ''))
      return ['chart', oneThing];
    const spoken = columnsIn('say').find((column) => /\d/.test(draft.cell(row, column) ?? ''));
    return spoken === undefined ? undefined : [spoken, noNumbers];
  });

/** An area whose level nobody can tell counts as a province. */
function isDeck(draft: Draft, deck: string): boolean {
  const areas = draft.keys('areas');
  if (deck === compareDeck || areas === undefined) return true;
  return areas.has(deck) && ['province', undefined].includes(cellOf(draft, 'areas', deck, 'level'));
}

const meant = (draft: Draft, deck: string): string | undefined =>
  nearest(deck, [compareDeck, ...provinces(draft)]);

const provinces = (draft: Draft): readonly string[] =>
  draft
    .rows('areas')
    .filter((row: Row) => draft.cell(row, 'level') === 'province')
    .map(({ cells }) => cells['area'] ?? '');

const unknownDeck = (near: string | undefined): Finding =>
  finding(
    'unknown-deck',
    inEach((words) => words.checks.slide.unknownDeck.problem(compareDeck)),
    near === undefined
      ? inEach((words) => words.checks.slide.unknownDeck.repair(compareDeck))
      : inEach((words) => words.checks.slide.unknownDeck.proposal(near)),
  );

const oneThing = findingOf('slide-shows', (words) => words.checks.slide.oneThing);

const noNumbers = findingOf('slide-number', (words) => words.checks.slide.noNumbers);
