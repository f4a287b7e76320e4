import type { Break, Indicator, Reference } from '../figures/tables.ts';
import { levels } from '../schema/code-lists.ts';
import { unitOf, units } from '../schema/units.ts';
import { formatDate } from '../values/format.ts';
import { formatPeriod } from '../values/period-format.ts';
import { monthsOf } from '../values/period.ts';
import { inLang, rowText, type Lang } from '../words/lang.ts';
import type { Words } from '../words/shape.ts';
import { wordsIn } from '../words/words.ts';
import type { Pair, Refusal } from './comparability.ts';
import { known, readPeriod } from './comparability-criteria.ts';
import type { Succession } from './territory.ts';

/** What the sentence of a refusal is written with: the names of its two areas, and the record. */
interface Scene {
  readonly lang: Lang;
  readonly words: Words['refusals'];
  readonly areas: Pair;
  readonly reference: Reference;
}

/** "Không so trực tiếp: Cao Bằng đếm mô hình hiện có, Bắc Kạn đếm mô hình đăng ký." */
export function refusalSentence(refusal: Refusal, reference: Reference, lang: Lang): string {
  const words = wordsIn(lang).refusals;
  if (refusal.reason === 'break') return acrossBreak(words, refusal.break, lang);
  const names = new Map(reference.areas.map((area) => [area.area, rowText(area, 'name', lang)]));
  const areas = each(refusal.areas, (area) => known(names, area, 'Area'));
  return words.sentence(because(refusal, { lang, words, reference, areas }));
}

function because(refusal: Exclude<Refusal, { reason: 'break' }>, scene: Scene): string {
  if (refusal.reason === 'territory') return succeeded(refusal.succession, scene);
  const { reason, terms } = refusal;
  const { words } = scene;
  switch (reason) {
    case 'role':
      return figures(scene, each(terms, among(words.role)));
    case 'indicator':
      return measures(terms, scene);
    case 'unit':
      return inUnits(terms, scene);
    case 'level':
      return areLevels(terms, scene);
    case 'basis':
      return figures(scene, each(terms, among(words.basis)));
    case 'period-unknown':
      return undated(terms, scene);
    case 'period-length':
      return lengths(terms, scene);
    case 'period-kind':
      return figures(scene, each(terms, among(words.kind)));
    default:
      return figures(
        scene,
        each(terms, (part) => words.part[part === '' ? 'none' : reason]),
      );
  }
}

const each = ([a, b]: Pair, say: (term: string) => string): Pair => [say(a), say(b)];

const among =
  (list: Readonly<Record<string, string>>) =>
  (code: string): string =>
    known(new Map(Object.entries(list)), code, 'Code');

/** Two clauses about figures, of two areas or of one. */
const figures = ({ words, areas: [a, b] }: Scene, [first, second]: Pair): string =>
  a === b ? words.ofOne(a, first, second) : words.ofTwo(a, first, b, second);

function measures(terms: Pair, scene: Scene): string {
  const {
    lang,
    words,
    reference,
    areas: [a, b],
  } = scene;
  const rows = new Map(reference.indicators.map((row) => [row.indicator, row]));
  const [first, second] = [known(rows, terms[0], 'Indicator'), known(rows, terms[1], 'Indicator')];
  return a === b
    ? words.twoMeasures(rowText(first, 'name', lang), rowText(second, 'name', lang), a)
    : words.areas(a, measuring(first, scene), b, measuring(second, scene));
}

function measuring(row: Indicator, { lang, words }: Scene): string {
  const name = insideSentence(rowText(row, 'name', lang));
  if (unitOf(row.unit).count) return words.counts(name);
  return row.numerator === '' ? words.measures(name) : words.computes(name);
}

/** "Mô hình hiện có" → "mô hình hiện có"; "SIPAS rank" stays. */
const insideSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

const inUnits = (terms: Pair, scene: Scene): string =>
  figures(
    scene,
    each(terms, (code) =>
      scene.words.inUnit(inLang(known(new Map(Object.entries(units)), code, 'Unit').name, scene.lang)),
    ),
  );

function areLevels(terms: Pair, { lang, words, areas: [a, b] }: Scene): string {
  const [first, second] = each(terms, (code) =>
    words.isLevel(inLang(known(new Map(Object.entries(levels)), code, 'Level'), lang)),
  );
  return words.areas(a, first, b, second);
}

function undated(terms: Pair, { words, areas }: Scene): string {
  const [first = '', second] = new Set(areas.filter((_, index) => terms[index] === ''));
  return second === undefined ? words.undated(first) : words.undatedBoth(first, second);
}

function lengths(terms: Pair, scene: Scene): string {
  const sentence = figures(
    scene,
    each(terms, (period) => lengthClause(period, scene)),
  );
  return terms.every((period) => monthsOf(readPeriod(period)) !== undefined)
    ? scene.words.withAverage(sentence)
    : sentence;
}

/** "tính cho 37 tháng (12/2017–2020)". */
const lengthClause = (period: string, { lang, words }: Scene): string =>
  words.ofPeriod(lengthText(period, words), formatPeriod(readPeriod(period), lang));

/** How long a figure counts: "tính cho 37 tháng". */
export function lengthText(period: string, words: Words['refusals']): string {
  const months = monthsOf(readPeriod(period));
  return months === undefined ? words.unknownLength : words.length(duration(months, words));
}

const duration = (months: number, words: Scene['words']): string =>
  months % 12 === 0 ? words.years(String(months / 12)) : words.months(String(months));

const acrossBreak = (words: Scene['words'], row: Break, lang: Lang): string =>
  words.acrossBreak(formatPeriod(readPeriod(row.at), lang), rowText(row, 'reason', lang));

const succeeded = ({ area, successor, since }: Succession, { lang, words }: Scene): string =>
  words.succeeded(formatDate(since, lang), rowText(area, 'name', lang), rowText(successor, 'name', lang));
