import type { Break, Indicator, Reference } from '../figures/tables.ts';
import { levels, type CodeList } from '../schema/code-lists.ts';
import { unitOf, units } from '../schema/units.ts';
import { formatDate } from '../values/format.ts';
import { formatPeriod } from '../values/period-format.ts';
import { rowText, type Lang } from '../words/lang.ts';
import type { Pair, Refusal } from './comparability.ts';
import { known, readPeriod } from './comparability-criteria.ts';
import {
  averageOffer,
  basisClauses,
  hasLength,
  kindClauses,
  lengthClause,
  partClauses,
  roleClauses,
} from './refusal-phrases.ts';
import type { Succession } from './territory.ts';

/** What the sentence of a refusal is written with: the names of its two areas, and the record. */
interface Scene {
  readonly lang: Lang;
  readonly areas: Pair;
  readonly reference: Reference;
}

/** "Không so trực tiếp: Cao Bằng đếm mô hình hiện có, Bắc Kạn đếm mô hình đăng ký." */
export function refusalSentence(refusal: Refusal, reference: Reference, lang: Lang): string {
  if (refusal.reason === 'break') return acrossBreak(refusal.break, lang);
  const names = new Map(reference.areas.map((area) => [area.area, rowText(area, 'name', lang)]));
  const areas = each(refusal.areas, (area) => known(names, area, 'Area'));
  const opening = lang === 'vi' ? 'Không so trực tiếp' : 'Not compared directly';
  return `${opening}: ${because(refusal, { lang, reference, areas })}.`;
}

function because(refusal: Exclude<Refusal, { reason: 'break' }>, scene: Scene): string {
  if (refusal.reason === 'territory') return succeeded(refusal.succession, scene.lang);
  const { reason, terms } = refusal;
  switch (reason) {
    case 'role':
      return figures(scene, each(terms, named(roleClauses, scene)));
    case 'indicator':
      return measures(terms, scene);
    case 'unit':
      return inUnits(terms, scene);
    case 'level':
      return areLevels(terms, scene);
    case 'basis':
      return figures(scene, each(terms, named(basisClauses, scene)));
    case 'period-unknown':
      return undated(terms, scene);
    case 'period-length':
      return lengths(terms, scene);
    case 'period-kind':
      return figures(scene, each(terms, named(kindClauses, scene)));
    default:
      return figures(
        scene,
        each(terms, (part) => named(partClauses, scene)(part === '' ? 'none' : reason)),
      );
  }
}

const each = ([a, b]: Pair, say: (term: string) => string): Pair => [say(a), say(b)];

const named =
  (list: CodeList, { lang }: Scene) =>
  (code: string): string =>
    known(new Map(Object.entries(list)), code, 'Code')[lang];

/** Two clauses about figures, of two areas or of one. */
function figures({ lang, areas: [a, b] }: Scene, [first, second]: Pair): string {
  if (a === b) {
    return lang === 'vi'
      ? `${a} có một số ${first}, một số ${second}`
      : `of the figures for ${a} one ${first}, the other ${second}`;
  }
  return lang === 'vi'
    ? `số của ${a} ${first}, số của ${b} ${second}`
    : `the figure for ${a} ${first}, that for ${b} ${second}`;
}

function measures(terms: Pair, { lang, reference, areas: [a, b] }: Scene): string {
  const rows = new Map(reference.indicators.map((row) => [row.indicator, row]));
  const [first, second] = [known(rows, terms[0], 'Indicator'), known(rows, terms[1], 'Indicator')];
  if (a !== b) return `${a} ${measuring(first, lang)}, ${b} ${measuring(second, lang)}`;
  const [one, other] = [rowText(first, 'name', lang), rowText(second, 'name', lang)];
  return lang === 'vi'
    ? `“${one}” và “${other}” của ${a} là hai chỉ tiêu`
    : `“${one}” and “${other}” of ${a} are two measures`;
}

function measuring(row: Indicator, lang: Lang): string {
  const name = insideSentence(rowText(row, 'name', lang));
  if (unitOf(row.unit).count) return `${lang === 'vi' ? 'đếm' : 'counts'} ${name}`;
  if (lang === 'en') return `measures ${name}`;
  return `${row.numerator === '' ? 'đo' : 'tính'} ${name}`;
}

/** "Mô hình hiện có" → "mô hình hiện có"; "SIPAS rank" stays. */
const insideSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

const unitNames: CodeList = Object.fromEntries(Object.entries(units).map(([code, { name }]) => [code, name]));

function inUnits(terms: Pair, scene: Scene): string {
  const verb = scene.lang === 'vi' ? 'tính bằng' : 'is in';
  return figures(
    scene,
    each(terms, (unit) => `${verb} ${named(unitNames, scene)(unit)}`),
  );
}

function areLevels(terms: Pair, scene: Scene): string {
  const verb = scene.lang === 'vi' ? 'là' : 'is a';
  const [first, second] = each(terms, named(levels, scene));
  return `${scene.areas[0]} ${verb} ${first}, ${scene.areas[1]} ${verb} ${second}`;
}

function undated(terms: Pair, { lang, areas }: Scene): string {
  const without = [...new Set(areas.filter((_, index) => terms[index] === ''))];
  return lang === 'vi'
    ? `nguồn không cho biết ${without.map((area) => `số của ${area}`).join(' và ')} thuộc năm nào`
    : `the source gives no year for ${without.map((area) => `the figure for ${area}`).join(' and ')}`;
}

function lengths(terms: Pair, scene: Scene): string {
  const sentence = figures(
    scene,
    each(terms, (period) => lengthClause(period, scene.lang)),
  );
  return terms.every(hasLength) ? `${sentence}; ${averageOffer[scene.lang]}` : sentence;
}

function acrossBreak(row: Break, lang: Lang): string {
  const at = formatPeriod(readPeriod(row.at), lang);
  const opening =
    lang === 'vi'
      ? `Không so trực tiếp số trước ${at} với số từ ${at}`
      : `Not compared directly: figures before ${at} and from ${at} on`;
  return `${opening}. ${rowText(row, 'reason', lang)}`;
}

function succeeded({ area, successor, since }: Succession, lang: Lang): string {
  const [name, next] = [rowText(area, 'name', lang), rowText(successor, 'name', lang)];
  return lang === 'vi'
    ? `từ ${formatDate(since, lang)} ${name} thuộc ${next}, nên hai số là của hai địa bàn khác nhau`
    : `from ${formatDate(since, lang)} ${name} is part of ${next}, so the two figures are of two territories`;
}
