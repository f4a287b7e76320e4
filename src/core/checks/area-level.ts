import { findingOf } from '../figures/finding-of.ts';
import { inEach } from '../words/localized.ts';
import { levels } from '../schema/code-lists.ts';
import { cellOf } from '../figures/draft.ts';
import { perRow, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';
import type { Lang } from '../words/lang.ts';

const order = Object.keys(levels);

/** Every area but the country belongs to one of a higher level. */
export const checkAreaLevel: Check = (draft) =>
  perRow(draft, 'areas', (row) => {
    const [level, parent] = [draft.cell(row, 'level'), draft.cell(row, 'parent')];
    if (level === undefined || parent === undefined) return undefined;
    if (parent === '') return level === 'country' ? undefined : ['parent', alone];
    const above = cellOf(draft, 'areas', parent, 'level');
    // Of a parent whose own place was reported nothing is said: the two may be part of a circle.
    if (above === undefined || cellOf(draft, 'areas', parent, 'parent') === undefined) return undefined;
    return order.indexOf(above) < order.indexOf(level) ? undefined : ['parent', notAbove(above, level)];
  });

const alone: Finding = findingOf('area-without-parent', (words) => words.checks.areaLevel.alone);

const levelName = (code: string, lang: Lang): string =>
  Object.entries(levels).find(([level]) => level === code)?.[1][lang] ?? code;

const notAbove = (above: string, level: string): Finding =>
  finding(
    'area-level',
    inEach((words, lang) =>
      words.checks.areaLevel.notAbove.problem(levelName(above, lang), levelName(level, lang)),
    ),
    inEach((words) => words.checks.areaLevel.notAbove.repair),
  );
