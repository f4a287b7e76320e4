import { groupBy } from '../../figures/cell-key.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Refusal } from '../../rules/comparability.ts';
import { criteria, known } from '../../rules/comparability-criteria.ts';
import { lengthText, refusalSentence } from '../../rules/refusal-sentence.ts';
import { bases, levels, roles, type CodeList } from '../../schema/code-lists.ts';
import { units } from '../../schema/units.ts';
import { missingReasons } from '../../values/missing.ts';
import { lowerFirst } from '../../words/lower-first.ts';
import { areaName, indicatorName, listed, type Context } from '../../reading/context.ts';
import { isSome, type Some } from './figures.ts';

/** A reason that lies in what either figure is; the others (a break, a change of territory) have a sentence of their own. */
type Differing = Extract<Refusal, { readonly terms: unknown }>;

/** Many refusals as one sentence a reason, the gravest first: what differs, and which areas are of which kind. */
export function sentencesByReason(
  context: Context,
  refusals: readonly Refusal[],
  groups: readonly (readonly Figure[])[],
): readonly string[] {
  const areas: Areas = new Map(
    groups.map((group) => [group[0]?.id ?? '', [...new Set(group.map(({ area }) => area))]]),
  );
  return criteria.flatMap((reason) => {
    const ofReason = refusals.filter((refusal) => refusal.reason === reason);
    const differing = ofReason.filter((refusal): refusal is Differing => 'terms' in refusal);
    if (isSome(differing)) return [sentenceOf(context, differing, areas)];
    return [...new Set(ofReason.map((each) => refusalSentence(each, context.reference, context.lang)))];
  });
}

/** All areas of a group, by the id of its first figure, which a refusal names it by. */
type Areas = ReadonlyMap<string, readonly string[]>;

/** "Không so trực tiếp, vì khác chỉ tiêu: mô hình đăng ký (Bắc Giang và Bắc Kạn); mô hình hiện có (Cao Bằng)." */
function sentenceOf(context: Context, refusals: Some<Differing>, areas: Areas): string {
  const [{ reason }] = refusals;
  const words = context.words.charts.apart;
  const sides = refusals.flatMap(({ terms, between }) =>
    ([0, 1] as const).map((side) => ({
      kind: kindOf(context, reason, terms[side]),
      areas: areas.get(between[side]) ?? [],
    })),
  );
  const kinds = [...groupBy(sides, ({ kind }) => kind)].map(([kind, ofKind]) => {
    const names = new Set(ofKind.flatMap((side) => side.areas).map((area) => areaName(context, area)));
    return words.kind(kind, listed(context, [...names]));
  });
  return words.sentence(words.because[reason], kinds.join('; '));
}

function kindOf(context: Context, reason: Differing['reason'], term: string): string {
  const {
    lang,
    words: { refusals: words },
  } = context;
  switch (reason) {
    case 'indicator':
      return lowerFirst(indicatorName(context, term));
    case 'period-unknown':
      return term === '' ? missingReasons['no-period'][lang] : context.words.charts.apart.dated;
    case 'period-length':
      return lengthText(term, words);
    case 'field':
    case 'bloc':
    case 'subject':
    case 'origin':
      return words.part[term === '' ? 'none' : reason];
    case 'period-kind':
      return known(new Map(Object.entries(words.kind)), term, 'Code');
    default:
      return known(new Map(Object.entries(names[reason])), term, 'Code')[lang];
  }
}

const names: Readonly<Record<'role' | 'unit' | 'level' | 'basis', CodeList>> = {
  role: roles,
  unit: Object.fromEntries(Object.entries(units).map(([code, { name }]) => [code, name])),
  level: levels,
  basis: bases,
};
