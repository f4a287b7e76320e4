import { findingOf } from '../figures/finding-of.ts';
import { observationId } from '../values/key.ts';
import { numberOf } from '../values/number.ts';
import { perRow, type Check } from './check.ts';
import type { Draft } from '../figures/draft.ts';
import type { Row } from '../figures/rows.ts';
import { figureKeyOf } from './figure-key.ts';

/** A reason is given for a figure that differs from the last release, and for no other. */
export const checkCorrection: Check = (draft) => {
  if (draft.rows('corrections').length === 0) return [];
  const [released, present] = [releasedStates(draft), presentStates(draft)];
  if (released === undefined || present === undefined) return [];
  return perRow(draft, 'corrections', (row) => {
    const figure = draft.cell(row, 'figure') ?? '';
    return figure === '' || present.get(figure) !== released.get(figure) ? undefined : ['figure', needless];
  });
};

/** By the id of the figure; nothing where a row was reported, for nobody knows what it will be. */
type States = ReadonlyMap<string, string> | undefined;

const releasedStates = (draft: Draft): States =>
  draft.keys('changes') && statesOf(draft, 'changes', (row) => draft.cell(row, 'figure'));

const presentStates = (draft: Draft): States =>
  statesOf(draft, 'observations', (row) => {
    const key = figureKeyOf(draft, row);
    return key && observationId(key);
  });

function statesOf(
  draft: Draft,
  table: 'changes' | 'observations',
  nameOf: (row: Row) => string | undefined,
): States {
  const states = new Map<string, string>();
  for (const row of draft.rows(table)) {
    const name = nameOf(row);
    const [value, qualifier, printed] = ['value', 'qualifier', 'printed'].map((column) =>
      draft.cell(row, column),
    );
    if (name === undefined || value === undefined || qualifier === undefined || printed === undefined)
      return undefined;
    if (value === '') states.delete(name);
    else states.set(name, [numberOf(value), qualifier, printed].join('\u0000'));
  }
  return draft.rejected(table).length > 0 ? undefined : states;
}

const needless = findingOf('needless-correction', (words) => words.checks.correction.needless);
