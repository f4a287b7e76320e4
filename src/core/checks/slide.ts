import { compareDeck } from '../schema/deck-keys.ts';
import { nearest } from '../values/nearest.ts';
import { cellOf, type Draft } from '../figures/draft.ts';
import { perRow, type Check } from './check.ts';
import type { Row } from '../figures/rows.ts';
import { finding, type Finding } from '../figures/problem.ts';

/** A slide belongs to a province or compares all, shows a chart or figures, and numbers stand in what it shows, never in what is said. */
export const checkSlide: Check = (draft) =>
  perRow(draft, 'slides', (row) => {
    const deck = draft.cell(row, 'deck');
    if (deck !== undefined && !isDeck(draft, deck))
      return ['deck', { code: 'unknown-deck', say: () => unknownDeck(meant(draft, deck)) }];
    const [chart, figures] = [draft.cell(row, 'chart'), draft.cell(row, 'figures')];
    if (chart !== undefined && figures !== undefined && (chart === '') === (figures === ''))
      return ['chart', oneThing];
    const spoken = ['say', 'say_en'].find((column) => /\d/.test(draft.cell(row, column) ?? ''));
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
    {
      vi: `Bài trình chiếu là của một tỉnh, hoặc là ${compareDeck} (so sánh các nơi).`,
      en: `A deck is that of a province, or ${compareDeck} (all places compared).`,
    },
    near === undefined
      ? {
          vi: `Hãy viết mã tỉnh trong areas.csv, hoặc ${compareDeck}.`,
          en: `Write the key of a province in areas.csv, or ${compareDeck}.`,
        }
      : { vi: `Có phải ý bạn là ${near}?`, en: `Did you mean ${near}?` },
  );

const oneThing = finding(
  'slide-shows',
  {
    vi: 'Mỗi dòng cho xem một biểu đồ, hoặc một số con số, không cả hai.',
    en: 'A row shows one chart, or some figures, not both.',
  },
  {
    vi: 'Hãy điền cột chart hoặc cột figures và để trống cột kia.',
    en: 'Fill in “chart” or “figures” and leave the other blank.',
  },
);

const noNumbers = finding(
  'slide-number',
  {
    vi: 'Lời gợi ý không chứa chữ số: khi số liệu đổi, lời sẽ sai mà không ai hay.',
    en: 'Speaker notes hold no digits: when the figures change they would be wrong unnoticed.',
  },
  {
    vi: 'Hãy bỏ con số; trang chiếu và trích dẫn bên dưới đã có sẵn.',
    en: 'Leave the number out; the slide and the citation below the notes have it.',
  },
);
