import type { Row, Rows } from '../../core/figures/rows.ts';
import { bases, origins, qualifiers, subjects, type CodeList } from '../../core/schema/code-lists.ts';
import { units, type UnitCode } from '../../core/schema/units.ts';
import { formatNumber } from '../../core/values/format-number.ts';
import { formatQuantityInWords } from '../../core/values/format.ts';
import { numberOf } from '../../core/values/number.ts';
import { formatPeriod } from '../../core/values/period-format.ts';
import { parsePeriod } from '../../core/values/period.ts';
import { columnIn, inLang, type Lang } from '../../core/words/lang.ts';
import { lowerFirst } from '../../core/words/lower-first.ts';
import { wordsIn } from '../../core/words/words.ts';
import { labelsOf, type Labels } from '../understand/labels.ts';

/** What rows are called in sentences: the names that go with their keys, of the record and of the hand-in. */
export interface Names {
  readonly lang: Lang;
  readonly areas: Labels;
  readonly indicators: ReadonlyMap<string, Row>;
  readonly fields: Labels;
}

export const namesOf = (rows: Rows, lang: Lang): Names => ({
  lang,
  areas: labelsOf('areas', rows.areas.rows),
  indicators: new Map(rows.indicators.rows.map((row) => [row.cells['indicator'] ?? '', row])),
  fields: labelsOf('fields', rows.fields.rows),
});

export const areaText = ({ areas }: Names, key = ''): string => areas.get(key) ?? key;

const inWords = (codes: CodeList, code: string | undefined, lang: Lang): string => {
  const name = code === undefined ? undefined : codes[code];
  return name === undefined ? (code ?? '') : inLang(name, lang);
};

/** "Thái Nguyên, 2024, mô hình đăng ký, phát triển kinh tế, tập thể". */
export function figureText(names: Names, { cells }: Row): string {
  const { lang, indicators, fields } = names;
  const indicator = indicators.get(cells['indicator'] ?? '')?.cells[columnIn('name', lang)];
  const field = cells['field'] ?? '';
  const bloc = cells['bloc'] ?? '';
  const basis = cells['basis'];
  return [
    areaText(names, cells['area']),
    periodText(cells['period'] ?? '', lang),
    lowerFirst(indicator ?? cells['indicator'] ?? ''),
    lowerFirst(fields.get(field) ?? field),
    inWords(subjects, cells['subject'], lang),
    inWords(origins, cells['origin'], lang),
    bloc === '' ? '' : wordsIn(lang).intake.bloc(bloc),
    basis === 'flow' ? '' : inWords(bases, basis, lang),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function periodText(text: string, lang: Lang): string {
  const period = parsePeriod(text);
  return period === undefined ? text : formatPeriod(period, lang);
}

/** "ít nhất 1.100 mô hình". */
export function amountText({ indicators, lang }: Names, { cells }: Row): string {
  const value = numberOf(cells['value'] ?? '');
  if (value === undefined) return cells['value'] ?? '';
  const qualifier = qualifierOf(cells['qualifier']);
  const unit = indicators.get(cells['indicator'] ?? '')?.cells['unit'];
  return isUnit(unit) ? formatQuantityInWords({ value, qualifier }, unit, lang) : formatNumber(value, lang);
}

const isUnit = (code: string | undefined): code is UnitCode =>
  code !== undefined && Object.hasOwn(units, code);
const qualifierOf = (code: string | undefined) =>
  (Object.keys(qualifiers) as (keyof typeof qualifiers)[]).find((name) => name === code) ?? 'exact';
