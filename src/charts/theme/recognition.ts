import type { Derived, Figure } from '../../record/types.ts';
import { formatQuantity } from '../../values/format.ts';
import { guarded } from '../refusals.ts';
import type { BarPanel, Chart } from '../chart.ts';
import {
  areaName,
  areaOf,
  byMethod,
  datumOf,
  doesNotSay,
  endOf,
  indicatorName,
  indicatorOf,
  isWhole,
  originsOf,
  periodText,
  type Context,
} from '../context.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import { inLang } from '../../words/lang.ts';
import { levels } from '../../schema/code-lists.ts';

const rateIndicator = 'recognition-rate';

/** Recognition rates of all areas that allow one, an axis for each set that may be compared, and the others named with the reason. */
export function recognitionTheme(context: Context): readonly Chart[] {
  const rates = context.provinces
    .flatMap((province) => byMethod(province, 'ratio'))
    .filter((rate) => isWhole(rate) && isShown(context, rate));
  const { groups, refusals } = guarded(context, latestOfEach(rates));
  const words = context.words.charts.recognition;
  const open = rates.some(({ qualifier }) => qualifier === 'at-least') ? [words.boundNote] : [];
  return [
    {
      id: 'cong-nhan',
      theme: 'recognition',
      area: '',
      title: findingOf(context, rates),
      subtitle: words.themeSubtitle,
      panels: groups.map((group) => panelOf(context, group)),
      refusals: [...refusals, ...withoutRate(context, rates)],
      notes: open,
      doesNotSay: doesNotSay(context, rateIndicator),
    },
  ];
}

/** Rates whose parts are counts of models and whose denominator is the widest count: what was registered or built. */
const isShown = (context: Context, { indicator }: Derived): boolean => {
  const { numerator, denominator } = indicatorOf(context, indicator);
  const isPart = context.reference.indicators.some((other) => other.numerator === denominator);
  return (
    indicatorOf(context, numerator).unit === 'model' && !isPart && indicator !== `${rateIndicator}-eligible`
  );
};

function latestOfEach(rates: readonly Derived[]): readonly Derived[] {
  const latest = new Map<string, Derived>();
  for (const rate of rates) {
    const key = `${rate.area}|${rate.indicator}|${rate.basis}`;
    const before = latest.get(key);
    if (before === undefined || endOf(rate.period) > endOf(before.period)) latest.set(key, rate);
  }
  return [...latest.values()];
}

function panelOf(context: Context, group: readonly Figure[]): BarPanel {
  const [first] = group;
  if (first === undefined) throw new Error('A group of comparable figures has figures.');
  const level = inLang(levels[areaOf(context, first.area).level], context.lang);
  const rows = group.map((rate) => {
    const label = context.words.charts.recognition.by(
      sentenceCase(areaName(context, rate.area)),
      periodText(context, rate.period),
      originsOf(context, rate)[0]?.authority ?? '',
    );
    return { label, data: [datumOf(context, rate, { label })] };
  });
  return {
    kind: 'bars',
    heading: `${indicatorName(context, first.indicator)}, ${level}`,
    caption: '',
    unit: 'percent',
    max: 100,
    rows,
  };
}

function findingOf(context: Context, rates: readonly Derived[]): string {
  const words = context.words.charts.recognition;
  const exact = rates.filter(
    ({ indicator, qualifier }) => indicator === rateIndicator && qualifier === 'exact',
  );
  const latest = exact.reduce<Derived | undefined>(
    (a, b) => (a === undefined || endOf(b.period) > endOf(a.period) ? b : a),
    undefined,
  );
  if (latest === undefined) return words.themeUnsure;
  const say = exact.length === 1 ? words.themeAlone : words.theme;
  return say(
    formatQuantity(latest, latest.unit, context.lang),
    areaName(context, latest.area),
    periodText(context, latest.period),
  );
}

/** Provinces that have figures but no recognition rate, each with its reason. */
function withoutRate(context: Context, rates: readonly Derived[]): readonly string[] {
  const words = context.words.charts.recognition;
  const have = new Set(rates.filter(({ indicator }) => indicator === rateIndicator).map(({ area }) => area));
  const missing = context.provinces.filter(({ province }) => !have.has(province));
  return missing.map(({ province, observations }) => {
    const name = areaName(context, province);
    if (rates.some(({ area }) => area === province)) return words.lumped(name);
    const hasAwards = observations.some(({ area, unit }) => area === province && unit === 'award');
    return (hasAwards ? words.awardsOnly : words.none)(name);
  });
}
