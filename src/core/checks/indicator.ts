import { findingOf } from '../figures/finding-of.ts';
import { inEach } from '../words/localized.ts';
import { unitOf, units, type UnitCode } from '../schema/units.ts';
import { cellOf, type Draft } from '../figures/draft.ts';
import { perRow, type Check } from './check.ts';
import type { Row } from '../figures/rows.ts';
import { finding, type Finding } from '../figures/problem.ts';

type Found = readonly [string, Finding] | undefined;
type Judge = (draft: Draft, row: Row) => Found;

/** What an indicator says of itself fits together: unit, role, direction, and what it is a ratio of. */
export const checkIndicator: Check = (draft) =>
  perRow(draft, 'indicators', (row) => {
    for (const judge of judges) {
      const found = judge(draft, row);
      if (found !== undefined) return found;
    }
    return undefined;
  });

const unitNamed = (code: string | undefined) =>
  code !== undefined && Object.hasOwn(units, code) ? unitOf(code as UnitCode) : undefined;
const unitOfKey = (draft: Draft, key: string | undefined) =>
  unitNamed(cellOf(draft, 'indicators', key, 'unit'));

const halfRatio: Judge = (draft, row) => {
  const [numerator, denominator] = [draft.cell(row, 'numerator'), draft.cell(row, 'denominator')];
  if (numerator === undefined || denominator === undefined || (numerator === '') === (denominator === ''))
    return undefined;
  return [
    numerator === '' ? 'numerator' : 'denominator',
    findingOf('half-ratio', (words) => words.checks.indicator.halfRatio),
  ];
};

const ratioUnit: Judge = (draft, row) => {
  const [above, below] = [draft.cell(row, 'numerator'), draft.cell(row, 'denominator')];
  const [numerator, denominator] = [unitOfKey(draft, above), unitOfKey(draft, below)];
  if (numerator === undefined || denominator === undefined || draft.cell(row, 'unit') !== 'percent')
    return undefined;
  if (numerator.count && numerator.name.vi === denominator.name.vi && above !== below) return undefined;
  return [
    'denominator',
    finding(
      'ratio-unit',
      inEach((words, lang) =>
        words.checks.indicator.ratioUnit.problem(numerator.name[lang], denominator.name[lang]),
      ),
      inEach((words) => words.checks.indicator.ratioUnit.repair),
    ),
  ];
};

const ratioRole: Judge = (draft, row) => {
  const isTarget = (role: string | undefined): boolean => role === 'target';
  const own = draft.cell(row, 'role');
  const mixed = ['numerator', 'denominator'].find((column) => {
    const role = cellOf(draft, 'indicators', draft.cell(row, column), 'role');
    return role !== undefined && own !== undefined && isTarget(role) !== isTarget(own);
  });
  return mixed === undefined ? undefined : [mixed, mixedRoles];
};

const mixedRoles = findingOf('ratio-role', (words) => words.checks.indicator.mixedRoles);

/** A measure with an upper end (a share, a rank, an index) does not add up. */
const additive: Judge = (draft, row) => {
  const unit = unitNamed(draft.cell(row, 'unit'));
  if (unit === undefined || draft.cell(row, 'additive') !== 'yes' || unit.max === Number.MAX_SAFE_INTEGER)
    return undefined;
  return [
    'additive',
    finding(
      'additive-unit',
      inEach((words, lang) => words.checks.indicator.additive.problem(unit.name[lang])),
      inEach((words) => words.checks.indicator.additive.repair),
    ),
  ];
};

const direction: Judge = (draft, row) =>
  draft.cell(row, 'unit') === 'rank' && draft.cell(row, 'better') === 'higher'
    ? ['better', findingOf('rank-direction', (words) => words.checks.indicator.direction)]
    : undefined;

const target: Judge = (draft, row) => {
  const [key, role] = [draft.cell(row, 'indicator'), draft.cell(row, 'role')];
  if (key === undefined || role === undefined || key.startsWith('target-') === (role === 'target'))
    return undefined;
  return [
    'role',
    finding(
      'target-role',
      inEach((words) => words.checks.indicator.target.problem),
      role === 'target'
        ? inEach((words) => words.checks.indicator.target.repair(key))
        : inEach((words) => words.checks.indicator.target.repairOfRole),
    ),
  ];
};

const targetUnit: Judge = (draft, row) => {
  const [key = '', unit] = [draft.cell(row, 'indicator'), draft.cell(row, 'unit')];
  const base = key.startsWith('target-')
    ? cellOf(draft, 'indicators', key.slice('target-'.length), 'unit')
    : undefined;
  if (base === undefined || unit === undefined || base === unit) return undefined;
  return [
    'unit',
    finding(
      'target-unit',
      inEach((words) => words.checks.indicator.targetUnit.problem(base)),
      inEach((words) => words.checks.indicator.targetUnit.repair(base)),
    ),
  ];
};

const judges: readonly Judge[] = [halfRatio, ratioUnit, ratioRole, additive, direction, target, targetUnit];
