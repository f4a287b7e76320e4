import type { Observation, ProvinceRecord } from '../../record/types.ts';
import { subjects, type Subject } from '../../schema/code-lists.ts';
import { formatNumber } from '../../values/format.ts';
import { inLang } from '../../words/lang.ts';
import { dataOf, type BarPanel, type Chart } from '../chart.ts';
import { notesOf } from '../notes.ts';
import {
  areaName,
  datumOf,
  doesNotSay,
  groupBy,
  indicatorName,
  indicatorOf,
  periodText,
  type Context,
} from '../context.ts';
import { sentenceCase } from '../../words/sentence-case.ts';

/** Commendations by authority, collectives and individuals in separate panels: one award is not one person. */
export function awardCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const awards = province.observations.filter(
    ({ indicator, subject }) => indicatorOf(context, indicator).unit === 'award' && subject !== '',
  );
  return groupBy(awards, ({ area }) => area).map((ofArea) => chartOf(context, latest(ofArea)));
}

const latest = (awards: readonly Observation[]): readonly Observation[] => {
  const period = awards.map((award) => award.period).reduce((a, b) => (b > a ? b : a));
  return awards.filter((award) => award.period === period);
};

function chartOf(context: Context, awards: readonly Observation[]): Chart {
  const [first] = awards;
  if (first === undefined) throw new Error('An award chart has awards.');
  const words = context.words.charts.awards;
  const panels = (['collective', 'individual'] as const).flatMap((subject) =>
    panelOf(context, awards, subject),
  );
  return {
    id: `khen-thuong-${first.area}`,
    theme: 'movement',
    area: first.area,
    title: words.title(areaName(context, first.area)),
    subtitle: words.subtitle(periodText(context, first.period)),
    panels,
    refusals: [words.overlap],
    notes: notesOf(panels.flatMap(dataOf)),
    doesNotSay: doesNotSay(context, first.indicator),
  };
}

function panelOf(context: Context, awards: readonly Observation[], subject: Subject): readonly BarPanel[] {
  const ofSubject = awards.filter((award) => award.subject === subject);
  if (ofSubject.length === 0) return [];
  const rows = ofSubject.map((award) => {
    const label = `${indicatorName(context, award.indicator)}, ${inLang(subjects[subject], context.lang)}`;
    return {
      label: indicatorName(context, award.indicator),
      data: [datumOf(context, award, { label, text: formatNumber(award.value, context.lang) })],
    };
  });
  return [
    {
      kind: 'bars',
      heading: sentenceCase(inLang(subjects[subject], context.lang)),
      caption: '',
      unit: 'award',
      rows,
    },
  ];
}
